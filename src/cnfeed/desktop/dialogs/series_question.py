"""Asks which instances of a series are meant."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QDialog, QDialogButtonBox, QLabel, QRadioButton, QVBoxLayout, QWidget

from cnfeed.model.entry import Entry
from cnfeed.workspace.editing.rescheduling import Scope


class SeriesQuestion(QDialog):
    """Three answers; the one that changes least is chosen first.

    Signals:
        answered: the Scope that was chosen.
    """

    answered = Signal(object)

    def __init__(self, entry: Entry, day: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("A series"))
        title, told = QLabel(entry.title), QLabel(words)
        title.setObjectName("title")
        self.choices = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(10)
        for label in (title, told):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            layout.addWidget(label)
        self._add_choices(layout, day)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._answer)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _add_choices(self, layout: QVBoxLayout, day: str) -> None:
        names = {
            Scope.THIS: self.tr("Only &this one, {0}").format(day),
            Scope.FOLLOWING: self.tr("This and the &following, as a series of their own"),
            Scope.ALL: self.tr("&All of the series"),
        }
        for number, name in enumerate(names.values()):
            choice = QRadioButton(name)
            self.choices.addButton(choice, number)
            layout.addWidget(choice)
        self.choices.button(0).setChecked(True)

    def _answer(self) -> None:
        chosen = tuple(Scope)[self.choices.checkedId()]
        self.accept()
        self.answered.emit(chosen)
