"""A new entry from one line, and what is understood of it while one types."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFontDatabase, QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from cnfeed.desktop.asking.operations import Operations
from cnfeed.desktop.looks.told_label import ToldLabel
from cnfeed.desktop.words.core_sentences import translated
from cnfeed.errors import CnfeedError
from cnfeed.model.changes import Change
from cnfeed.reading.one_line import Told


class NewEntryDialog(QDialog):
    """Asks for a line and a source, and shows the document that they would make.

    Signals:
        submitted: the line, and the source's name.
    """

    submitted = Signal(str, str)

    def __init__(self, operations: Operations, day: date | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New entry"))
        self.setMinimumWidth(560)
        self._operations = operations
        self._typing = QTimer(self, singleShot=True, interval=200)
        self._typing.timeout.connect(self._ask)
        self.line, self.source = QLineEdit(), QComboBox()
        self.line.setPlaceholderText(self.tr("KubeCon EU, 19–22 March 2024, Paris; CFP until 26 Nov #cncf"))
        self.line.setAccessibleName(self.tr("What, when and where, in one line"))
        self.line.setMinimumHeight(30)
        self.source.setAccessibleName(self.tr("Source"))
        sources = operations.snapshot.sources if operations.snapshot else ()
        for source in sources:
            self.source.addItem(source.name, source.name)
        if day is not None:
            self.line.setText(f", {day.isoformat()}")
            self.line.setCursorPosition(0)
        self._lay_out(len(sources) > 1)
        self.line.textChanged.connect(self._on_edited)
        self.source.activated.connect(self._on_edited)
        self._on_edited()

    def _lay_out(self, several: bool) -> None:
        words = self.tr(
            "Say what, when and where in one line; an hour, a link, #categories, and behind “;” until when one can "
            "apply."
        )
        hint = QLabel(words)
        hint.setWordWrap(True)
        hint.setObjectName("muted")
        self._make_draft()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        # Some styles put a red cross on it, as if it were an alarm.
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setIcon(QIcon())
        self._create = self._buttons.addButton(self.tr("Create"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._create.setDefault(True)
        self._buttons.accepted.connect(self._submit)
        self._buttons.rejected.connect(self.reject)
        layout, form = QVBoxLayout(self), QFormLayout()
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(12)
        form.addRow(self.tr("Source"), self.source)
        layout.addWidget(hint)
        layout.addWidget(self.line)
        layout.addLayout(form)
        layout.addWidget(self.told)
        layout.addWidget(self.place)
        layout.addWidget(self.draft)
        layout.addWidget(self._buttons)
        form.setRowVisible(0, several)

    def _make_draft(self) -> None:
        self.place, self.draft, self.told = QLabel(), QPlainTextEdit(), ToldLabel()
        self.place.setObjectName("muted")
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.place.setWordWrap(True)
        self.draft.setReadOnly(True)
        self.draft.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.draft.setAccessibleName(self.tr("The new document"))
        self.draft.setTabChangesFocus(True)
        self.draft.setMinimumHeight(170)

    def _title(self) -> str:
        return self.line.text().partition(",")[0].strip()

    def _on_edited(self) -> None:
        self._create.setEnabled(bool(self._title()))
        self._typing.start()

    def _ask(self) -> None:
        """Have the line understood, as far as it goes."""
        if not self._title():
            self.told.hide()
            self._show(self.tr("The document it makes is shown here."), "")
            return
        line = self.line.text().strip()
        source = self.source.currentData()
        self._operations.ask(
            lambda workspace: (workspace.understood(line, source=source), workspace.draft(line, source=source)),
            lambda answer: self._on_draft(line, *answer),
            lambda error: self._on_fault(line, error),
        )

    def _on_draft(self, line: str, told: Told, change: Change) -> None:
        if line == self.line.text().strip():
            self.told.show_told(told)
            self._show(self.tr("Makes {0}").format(change.href), change.after or "")

    def _on_fault(self, line: str, error: CnfeedError) -> None:
        if line == self.line.text().strip():
            self.told.hide()
            self._show(translated(str(error)), "")

    def _show(self, words: str, text: str) -> None:
        self.place.setText(words)
        self.draft.setPlainText(text)
        # What was understood may have grown.
        self.resize(self.width(), max(self.height(), self.sizeHint().height()))

    def _submit(self) -> None:
        if self._title():
            self.submitted.emit(self.line.text().strip(), self.source.currentData() or "")
            self.accept()
