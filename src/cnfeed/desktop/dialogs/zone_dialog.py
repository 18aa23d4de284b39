"""Asks for a time zone whose hours stand beside those of the site's."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from cnfeed.model.zone import is_zone, zone_names


class ZoneDialog(QDialog):
    """A list of zones to choose or to type into.

    Signals:
        chosen: an IANA name, "" for none.
    """

    chosen = Signal(str)

    def __init__(self, first: str, second: str | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Second time zone"))
        self.setMinimumWidth(380)
        self.zones = QComboBox()
        self.zones.setEditable(True)
        self.zones.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.zones.addItem("")
        self.zones.addItems(zone_names())
        self.zones.setCurrentText(second or "")
        self.zones.setAccessibleName(self.tr("Second time zone"))
        completer = QCompleter(zone_names(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.zones.setCompleter(completer)
        label = QLabel(self.tr("Week and day show the hours of {0}. Show beside them those of:").format(first))
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        buttons.accepted.connect(self._choose)
        buttons.rejected.connect(self.reject)
        self.zones.editTextChanged.connect(lambda _: self._ok.setEnabled(self._valid()))
        layout = QVBoxLayout(self)
        for widget in (label, self.zones, buttons):
            layout.addWidget(widget)

    def _valid(self) -> bool:
        name = self.zones.currentText().strip()
        return not name or is_zone(name)

    def _choose(self) -> None:
        if self._valid():
            self.accept()
            self.chosen.emit(self.zones.currentText().strip())
