"""Asks on which day something begins whose words leave that open, or say it in prose only."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from cnfeed.desktop.editor.when_edit import WhenEdit
from cnfeed.model.entry import Entry, Kind
from cnfeed.model.when import written


def can_be_exact(entry: Entry | None) -> bool:
    """True if there is an exact date to state; that of a bullet or a row is stated by its own words already."""
    if entry is None or not entry.uid:
        return False
    return not entry.when.exact or (not entry.declared and not entry.anchor and entry.kind is Kind.EVENT)


class ExactDialog(QDialog):
    """Asks for a start, beginning with the first day that the words may mean.

    Signals:
        submitted: the values to state, empty where the words name the day.
    """

    submitted = Signal(object)

    def __init__(self, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Make exact"))
        self.setMinimumWidth(440)
        self._read = written(entry.when.start) or ""
        self._exact = entry.when.exact
        self.start = WhenEdit(self.tr("Start"))
        self.start.set_text(self._read)
        self._lay_out(entry)
        self.start.edited.connect(self._on_edited)
        self.start.submitted.connect(self._submit)
        self._on_edited()

    def _lay_out(self, entry: Entry) -> None:
        title, hint = QLabel(entry.title), QLabel(self._hint(entry))
        title.setObjectName("title")
        hint.setObjectName("muted")
        for label in (title, hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setIcon(QIcon())
        self.make = buttons.addButton(self.tr("Make exact"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._submit)
        buttons.rejected.connect(self.reject)
        layout, form = QVBoxLayout(self), QFormLayout()
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(12)
        form.addRow(self.tr("Start"), self.start)
        layout.addWidget(title)
        layout.addWidget(hint)
        layout.addLayout(form)
        layout.addWidget(buttons)
        self.make.setDefault(True)

    def _hint(self, entry: Entry) -> str:
        if not entry.words:
            return self.tr("The document names no day yet. Say on which it begins, and the hour if it has one.")
        words = self.tr("The document says “{0}”. Say on which day it begins, and the hour if it has one.")
        return words.format(entry.words)

    def _on_edited(self) -> None:
        self.make.setEnabled(bool(self.start.text()) and self.start.is_valid())

    def _submit(self) -> None:
        if self.make.isEnabled():
            start = self.start.text()
            self.submitted.emit({} if self._exact and start == self._read else {"start": start})
            self.accept()
