"""Commits edited documents: which, what changes in them, and with which words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from cnfeed.desktop.asking.operations import Operations
from cnfeed.desktop.editor.diff_view import DiffView
from cnfeed.desktop.words.core_sentences import translated
from cnfeed.errors import CnfeedError
from cnfeed.workspace.editing.committing import Uncommitted, proposed
from cnfeed.workspace.editing.difference import difference

DOCUMENT_ROLE = Qt.ItemDataRole.UserRole
Found = tuple[tuple[Uncommitted, ...], dict[str, str]]


class CommitDialog(QDialog):
    """Shows what differs from the last commit; commits what is checked and nothing else.

    Signals:
        committed: the first line of the message, and what the repository's hooks said.
    """

    committed = Signal(str, str)

    def __init__(self, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Commit"))
        self.resize(760, 580)
        self._operations = operations
        self._proposed = ""
        self._differences: dict[str, str] = {}
        self._lay_out()
        operations.ask(lambda workspace: _compared(workspace.uncommitted()), self._on_documents, self._on_fault)

    def _lay_out(self) -> None:
        self.heading, self.fault = QLabel(self.tr("Looking at what has changed…")), QLabel()
        self.heading.setObjectName("title")
        self.fault.setObjectName("fault")
        for label in (self.heading, self.fault):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.fault.hide()
        self.documents, self.diff = QListWidget(), DiffView(self.tr("What changes in the document"))
        self.documents.setAccessibleName(self.tr("Changed documents"))
        self.documents.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.documents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.documents.currentItemChanged.connect(self._show_difference)
        self.documents.itemChanged.connect(self._on_checked)
        self.message, self.sign_off = QPlainTextEdit(), QCheckBox(self.tr("Sign off (Signed-off-by)"))
        self.message.setAccessibleName(self.tr("Message"))
        self.message.setTabChangesFocus(True)
        self.message.setFixedHeight(self.message.fontMetrics().lineSpacing() * 5 + 14)
        self.message.textChanged.connect(self._allow)
        buttons = QDialogButtonBox()
        self.commit = buttons.addButton(self.tr("Commit"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.cancel = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.commit.setDefault(True)
        self.commit.setEnabled(False)
        buttons.accepted.connect(self._commit)
        buttons.rejected.connect(self.reject)
        columns = QSplitter()
        columns.addWidget(self.documents)
        columns.addWidget(self.diff)
        columns.setSizes([260, 500])
        columns.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(10)
        layout.addWidget(self.heading)
        layout.addWidget(columns, 1)
        label = QLabel(self.tr("&Message"))
        label.setBuddy(self.message)
        for widget in (label, self.message, self.sign_off, self.fault, buttons):
            layout.addWidget(widget)

    def _on_documents(self, found: Found) -> None:
        documents, self._differences = found
        words = self.tr("Commit what was changed") if documents else self.tr("Nothing differs from the last commit")
        self.heading.setText(words)
        names = {"new": self.tr("new"), "changed": self.tr("changed"), "removed": self.tr("removed")}
        self.documents.blockSignals(True)
        for one in documents:
            item = QListWidgetItem(self.tr("{0} ({1})").format(one.href, names[one.how]), self.documents)
            item.setData(DOCUMENT_ROLE, one)
            item.setToolTip(one.href)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
        self.documents.blockSignals(False)
        snapshot = self._operations.snapshot
        if snapshot is not None and snapshot.settings.publish.git is not None:
            self.sign_off.setChecked(snapshot.settings.publish.git.sign_off)
        if documents:
            self.documents.setCurrentRow(0)
            self.message.setFocus()
        self._on_checked()

    def chosen(self) -> Sequence[Uncommitted]:
        """The documents that are checked."""
        items = (self.documents.item(row) for row in range(self.documents.count()))
        return [item.data(DOCUMENT_ROLE) for item in items if item.checkState() is Qt.CheckState.Checked]

    def _show_difference(self) -> None:
        item = self.documents.currentItem()
        self.diff.setPlainText(self._differences[item.data(DOCUMENT_ROLE).href] if item is not None else "")

    def _on_checked(self) -> None:
        """Propose other words, unless somebody has written their own."""
        snapshot = self._operations.snapshot
        if snapshot is not None and self.message.toPlainText() in ("", self._proposed):
            self._proposed = proposed(self.chosen(), snapshot.entries).rstrip("\n")
            self.message.setPlainText(self._proposed)
        self._allow()

    def _allow(self) -> None:
        self.commit.setEnabled(bool(self.chosen()) and bool(self.message.toPlainText().strip()))

    def _commit(self) -> None:
        if not self.commit.isEnabled():
            return
        hrefs, message, sign_off = (
            [one.href for one in self.chosen()],
            self.message.toPlainText(),
            self.sign_off.isChecked(),
        )
        self.commit.setEnabled(False)
        self.fault.hide()
        self._operations.ask(
            lambda workspace: workspace.commit(hrefs, message, sign_off=sign_off), self._on_committed, self._on_fault
        )

    def _on_committed(self, said: tuple[str, ...]) -> None:
        self.committed.emit(self.message.toPlainText().strip().splitlines()[0], "\n".join(said))
        self.accept()

    def _on_fault(self, error: CnfeedError) -> None:
        self.heading.setText(self.tr("Nothing was committed"))
        self.fault.setText(translated(str(error)))
        self.fault.show()
        self._allow()


def _compared(documents: tuple[Uncommitted, ...]) -> Found:
    return documents, {one.href: difference(one.before, one.after) for one in documents}
