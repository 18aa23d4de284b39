"""The draft of one open document: kept while it is typed, offered when the document is opened again."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, QObject, QTimer, Signal

from cnfeed.desktop.asking.operations import Operations
from cnfeed.desktop.editor.document_text import DocumentText
from cnfeed.desktop.editor.entry_form import EntryForm
from cnfeed.desktop.editor.on_disk import OnDisk
from cnfeed.storage.drafts import Draft

EVERY = 700
"""Milliseconds after a key until what was typed is on its way to the disk, however fast one types on."""


class PageDraft(QObject):
    """Keeps what is typed into one document.

    Signals:
        found: the document has a draft of an earlier run, which differs from what stands on disk.
    """

    found = Signal(object)

    def __init__(
        self, operations: Operations, disk: OnDisk, document: DocumentText, form: EntryForm, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._operations, self._disk, self._document, self._form = operations, disk, document, form
        self._due = QTimer(self, singleShot=True, interval=EVERY)
        self._due.timeout.connect(self.keep)
        self._root, self._kept, self._closed = "", False, False
        document.textChanged.connect(self._on_typed)
        form.typed.connect(self._on_typed)

    def look(self, href: str) -> None:
        """See whether there is a draft of an earlier run."""
        snapshot = self._operations.snapshot
        self._root = str(snapshot.root) if snapshot else ""
        self._operations.drafts.read(self._root, href, self._on_read)

    def close(self, *, forget: bool) -> None:
        """Keep nothing more; *forget*: what was typed is not wanted, or is saved."""
        self._closed = True
        self._due.stop()
        if forget and self._kept and self._disk.opened is not None:
            self._operations.drafts.forget(self._root, self._disk.opened.href)

    def discard(self, draft: Draft) -> None:
        """The draft that was found is not wanted."""
        self._operations.drafts.forget(draft.root, draft.href)

    def take(self) -> None:
        """The draft that was found is what is typed now."""
        self._kept = True

    def keep(self) -> None:
        """Write what is typed, or take the draft away where all is saved."""
        opened = self._disk.opened
        if opened is None or self._closed or not self._root:
            return
        fields = dict(self._form.changes())
        if self._document.is_touched() or fields:
            self._kept = True
            now = self._operations.now.isoformat(timespec="seconds")
            self._operations.drafts.keep(
                Draft(
                    root=self._root,
                    href=opened.href,
                    base=opened.text,
                    text=self._document.text(),
                    kept=now,
                    fields=fields,
                )
            )
        elif self._kept:
            self._kept = False
            self._operations.drafts.forget(self._root, opened.href)

    def _on_typed(self) -> None:
        if not self._due.isActive() and not self._closed:
            self._due.start()

    def _on_read(self, draft: Draft | None) -> None:
        opened = self._disk.opened
        if draft is None or self._closed:
            return
        if opened is not None and draft.text == opened.text and not draft.fields:
            self.discard(draft)
        else:
            self.found.emit(draft)


def when_kept(draft: Draft) -> str:
    """The local day and hour of a draft, as the language writes them."""
    try:
        moment = datetime.fromisoformat(draft.kept)
    except ValueError:
        return draft.kept
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(moment.timestamp())), QLocale.FormatType.ShortFormat)
