"""Two people changed the same lines: mine, theirs and what stood there before, with a choice for each place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QIcon
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cnfeed.documents.merging import Conflict, Merge

MINE, THEIRS, BASE = range(3)


class ConflictBox(QGroupBox):
    """One place: three versions side by side, one of which is chosen.

    Signals:
        chosen: a version was chosen.
    """

    chosen = Signal()

    def __init__(self, title: str, conflict: Conflict, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.choices = QButtonGroup(self)
        names = (self.tr("Mine"), self.tr("Theirs"), self.tr("Before"))
        texts = (conflict.mine, conflict.theirs, conflict.base)
        self.texts = [self._text(text, f"{title}: {name}") for text, name in zip(texts, names, strict=True)]
        self._originals = texts
        layout = QGridLayout(self)
        for column, (name, text) in enumerate(zip(names, self.texts, strict=True)):
            button = QRadioButton(name)
            button.setAccessibleName(f"{title}: {name}")
            self.choices.addButton(button, column)
            layout.addWidget(button, 0, column)
            layout.addWidget(text, 1, column, Qt.AlignmentFlag.AlignTop)
            layout.setColumnStretch(column, 1)
        self.choices.idClicked.connect(lambda _: self.chosen.emit())

    @staticmethod
    def _text(text: str, name: str) -> QPlainTextEdit:
        edit = QPlainTextEdit(text)
        edit.setAccessibleName(name)
        edit.setReadOnly(True)
        edit.setTabChangesFocus(True)
        edit.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        lines = min(10, max(3, text.count("\n") + 2))
        edit.setFixedHeight(edit.fontMetrics().lineSpacing() * lines + 12)
        return edit

    def choose(self, version: int) -> None:
        """Take this version."""
        self.choices.button(version).setChecked(True)
        self.chosen.emit()

    def choice(self) -> str | None:
        """The text to take; None while nothing is chosen."""
        version = self.choices.checkedId()
        return None if version < 0 else self._originals[version]


class MergeDialog(QDialog):
    """Asks which version to take at each place; all else is merged already.

    Signals:
        resolved: the Merge and a text for each of its conflicts.
    """

    resolved = Signal(object, object)

    def __init__(self, href: str, merge: Merge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Mine and theirs"))
        self.resize(900, 520)
        self._merge = merge
        title = self.tr("Place {0} of {1}")
        self.boxes = [
            ConflictBox(title.format(number + 1, len(merge.conflicts)), conflict)
            for number, conflict in enumerate(merge.conflicts)
        ]
        self._lay_out(href)
        for box in self.boxes:
            box.chosen.connect(self._on_chosen)
        self._on_chosen()

    def _lay_out(self, href: str) -> None:
        words = self.tr("{0} was changed outside where you changed it too. Everything else is joined already.")
        head = QLabel(words.format(href))
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setWordWrap(True)
        inner, places = QWidget(), QScrollArea()
        column = QVBoxLayout(inner)
        for box in self.boxes:
            column.addWidget(box)
        column.addStretch()
        places.setWidget(inner)
        places.setWidgetResizable(True)
        places.setFrameShape(QScrollArea.Shape.NoFrame)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(12)
        layout.addWidget(head)
        layout.addWidget(places, 1)
        layout.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        self.all_mine, self.all_theirs = QPushButton(self.tr("All mine")), QPushButton(self.tr("All theirs"))
        self.all_mine.clicked.connect(lambda: self._choose_all(MINE))
        self.all_theirs.clicked.connect(lambda: self._choose_all(THEIRS))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setIcon(QIcon())
        self.take = buttons.addButton(self.tr("Take these"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._on_taken)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.all_mine)
        row.addWidget(self.all_theirs)
        row.addStretch()
        row.addWidget(buttons)
        return row

    def _choose_all(self, version: int) -> None:
        for box in self.boxes:
            box.choose(version)

    def _on_chosen(self) -> None:
        self.take.setEnabled(all(box.choice() is not None for box in self.boxes))

    def _on_taken(self) -> None:
        chosen = [box.choice() or "" for box in self.boxes]
        self.resolved.emit(self._merge, chosen)
        self.accept()
