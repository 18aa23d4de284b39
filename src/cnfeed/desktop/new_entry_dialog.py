"""A new entry from one line."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from cnfeed.model.settings import Source


class NewEntryDialog(QDialog):
    """Asks for a line and a source.

    Signals:
        submitted: the line, and the source's name.
    """

    submitted = Signal(str, str)

    def __init__(self, sources: tuple[Source, ...], day: date | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New entry"))
        self.setMinimumWidth(520)
        self.line, self.source = QLineEdit(), QComboBox()
        self.line.setPlaceholderText(self.tr("KubeCon EU, 19–22 March 2024, Paris"))
        self.line.setAccessibleName(self.tr("What, when and where, in one line"))
        self.source.setAccessibleName(self.tr("Source"))
        for source in sources:
            self.source.addItem(source.name, source.name)
        if day is not None:
            self.line.setText(f", {day.isoformat()}")
            self.line.setCursorPosition(0)
        self._lay_out(len(sources) > 1)
        self.line.textChanged.connect(self._on_edited)
        self._on_edited()

    def _lay_out(self, several: bool) -> None:
        hint = QLabel(self.tr("Say what, when and where in one line; add an hour if it has one."))
        hint.setObjectName("muted")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._create = self._buttons.addButton(self.tr("Create"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._create.setDefault(True)
        self._buttons.accepted.connect(self._submit)
        self._buttons.rejected.connect(self.reject)
        layout, form = QVBoxLayout(self), QFormLayout()
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(12)
        layout.addWidget(hint)
        layout.addWidget(self.line)
        form.addRow(self.tr("Source"), self.source)
        layout.addLayout(form)
        form.setRowVisible(0, several)
        layout.addWidget(self._buttons)

    def _title(self) -> str:
        return self.line.text().partition(",")[0].strip()

    def _on_edited(self) -> None:
        self._create.setEnabled(bool(self._title()))

    def _submit(self) -> None:
        if self._title():
            self.submitted.emit(self.line.text().strip(), self.source.currentData() or "")
            self.accept()
