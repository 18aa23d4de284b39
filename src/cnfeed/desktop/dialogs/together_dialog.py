"""Several entries changed together: what, and the lines that would change in which documents."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from cnfeed.desktop.asking.operations import Operations
from cnfeed.desktop.dialogs.settings_fields import completer
from cnfeed.desktop.editor.diff_view import DiffView
from cnfeed.desktop.words import saying
from cnfeed.desktop.words.core_sentences import translated
from cnfeed.errors import CnfeedError
from cnfeed.model.changes import Change, ChangeSet
from cnfeed.model.entry import Status
from cnfeed.workspace.editing.difference import differences
from cnfeed.workspace.editing.together import Together
from cnfeed.workspace.settings.keys import zone_names

YEARS = 3700  # days that one may shift by


class TogetherDialog(QDialog):
    """Asks what is to change and shows the difference; one step, which undo takes back as one."""

    def __init__(self, operations: Operations, uids: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Change together"))
        self.resize(680, 600)
        self._operations, self._uids = operations, tuple(dict.fromkeys(uids))
        self._typing = QTimer(self, singleShot=True, interval=200)
        self._typing.timeout.connect(self._preview)
        self._make_fields()
        self._lay_out()
        operations.changed.connect(self._on_changed)

    def _make_fields(self) -> None:
        snapshot = self._operations.snapshot
        entries = snapshot.entries if snapshot is not None else ()
        chosen = [entry for entry in entries if entry.uid in self._uids]
        self.days, self.zone, self.status = QSpinBox(), QLineEdit(), QComboBox()
        self.days.setRange(-YEARS, YEARS)
        self.days.setSuffix(self.tr(" days"))
        self.zone.setPlaceholderText(self.tr("as it is"))
        self.zone.setCompleter(completer(list(zone_names())))
        self.status.addItem(self.tr("as it is"), None)
        for status in Status:
            self.status.addItem(saying.status(status), status)
        self.add = _combo(_categories(entry.categories for entry in entries))
        self.remove = _combo(_categories(entry.categories for entry in chosen))
        self.days.valueChanged.connect(self._on_edited)
        self.zone.textChanged.connect(self._on_edited)
        for combo in (self.status, self.add, self.remove):
            combo.currentTextChanged.connect(self._on_edited)

    def _lay_out(self) -> None:
        self.heading, self.fault = QLabel(self.tr("Entries: {0}").format(len(self._uids))), QLabel()
        self.heading.setObjectName("title")
        self.fault.setObjectName("fault")
        for label in (self.heading, self.fault):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.fault.hide()
        self.diff = DiffView(self.tr("What changes in the documents"))
        self.diff.setPlaceholderText(self.tr("What changes is shown here before anything is written."))
        form = QFormLayout()
        for words, widget in (
            (self.tr("Shift by"), self.days),
            (self.tr("Time zone"), self.zone),
            (self.tr("Status"), self.status),
            (self.tr("Add category"), self.add),
            (self.tr("Remove category"), self.remove),
        ):
            widget.setAccessibleName(words)
            form.addRow(words, widget)
        buttons = QDialogButtonBox()
        self.change = buttons.addButton(self.tr("Change all"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.cancel = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.change.setDefault(True)
        self.change.setEnabled(False)
        buttons.accepted.connect(self._change)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(10)
        layout.addWidget(self.heading)
        layout.addLayout(form)
        layout.addWidget(self.diff, 1)
        layout.addWidget(self.fault)
        layout.addWidget(buttons)

    def wanted(self) -> Together:
        """What the fields say."""
        return Together(
            days=self.days.value(),
            timezone=self.zone.text().strip() or None,
            status=self.status.currentData(),
            add_category=self.add.currentText().strip() or None,
            remove_category=self.remove.currentText().strip() or None,
        )

    def _on_edited(self) -> None:
        self.change.setEnabled(False)
        self._typing.start()

    def _preview(self) -> None:
        wanted, uids = self.wanted(), self._uids
        self._operations.ask(
            lambda workspace: _compared(workspace.preview_together(uids, wanted)),
            lambda found: self._on_preview(wanted, *found),
            lambda error: self._on_fault(wanted, error),
        )

    def _on_preview(self, wanted: Together, documents: int, text: str) -> None:
        if wanted == self.wanted():
            self.fault.hide()
            self.diff.setPlainText(text)
            self.change.setEnabled(bool(documents))
            words = self.tr("Entries: {0} · documents that change: {1}")
            self.heading.setText(words.format(len(self._uids), documents))

    def _on_fault(self, wanted: Together, error: CnfeedError) -> None:
        if wanted == self.wanted():
            self.diff.clear()
            self.fault.setText(translated(str(error)))
            self.fault.show()

    def _change(self) -> None:
        if self.change.isEnabled():
            wanted, uids = self.wanted(), self._uids
            self.change.setEnabled(False)
            self._operations.change(
                lambda workspace: workspace.change_together(uids, wanted),
                self,
                lambda error: self._on_fault(wanted, error),
            )

    def _on_changed(self, _changes: ChangeSet, origin: object) -> None:
        if origin is self:
            self.accept()
        elif self.wanted():
            # Somebody else's change: what was shown may not be what would be done.
            self._on_edited()


def _compared(changes: Sequence[Change]) -> tuple[int, str]:
    return len(changes), differences(changes)


def _categories(each: Iterable[Sequence[str]]) -> list[str]:
    return sorted({one for categories in each for one in categories}, key=str.casefold)


def _combo(words: list[str]) -> QComboBox:
    combo = QComboBox()
    combo.setEditable(True)
    combo.addItems(["", *words])
    return combo
