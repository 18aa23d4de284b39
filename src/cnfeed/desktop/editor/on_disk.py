"""A document's side on disk: it is loaded, saved, and what others save is joined with what is typed here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from cnfeed.desktop.asking.operations import Operations
from cnfeed.desktop.editor.document_text import DocumentText
from cnfeed.documents.merging import Merge
from cnfeed.errors import CnfeedError, ConflictError, NotFoundError
from cnfeed.model.settings import Source
from cnfeed.workspace.editing.live import Opened


class OnDisk(QObject):
    """What the document on disk is, as far as this window knows; the text differs from it while something is typed.

    Signals:
        loaded: the document was read for the first time (Opened).
        missing: there is no such document.
        joined: the text is based on what stands on disk now; True if both it and the user had changed something.
        conflict: both changed the same (Merge); what is typed stays as it is, and is not saved.
        refused: the CnfeedError that kept the text from being saved, and whether ``overwrite`` could.
    """

    loaded = Signal(object)
    missing = Signal()
    joined = Signal(bool)
    conflict = Signal(object)
    refused = Signal(object, bool)

    def __init__(self, operations: Operations, document: DocumentText, href: str, origin: QObject) -> None:
        super().__init__(origin)
        self._operations, self._document, self._href, self._origin = operations, document, href, origin
        self.opened: Opened | None = None
        self.gone = False
        self._theirs: Opened | None = None
        self._looks = 0
        self._waiting: tuple[str, Mapping[str, str | None]] | None = None
        self._closed = False

    def close(self) -> None:
        """Whatever is answered from now on is for nobody."""
        self._closed = True

    def load(self) -> None:
        """Read the document."""
        self._operations.opened_document(self._href, self._on_loaded, self._on_missing)

    def save(self, uid: str, together: Mapping[str, str | None]) -> None:
        """Write the text over the one it was made from, or anew where the file is gone."""
        if self._looks:  # what stands there is being read, and with it the etag that saving needs
            self._waiting = (uid, together)
            return
        if self.opened is not None and (self.gone or self._document.is_touched()):
            text = self._document.text()
            self._operations.save(
                self._href, text, self.opened.etag, self._origin, self._on_refused, uid=uid, together=together
            )

    def overwrite(self) -> None:
        """Write the text over whatever stands there."""
        self._operations.overwrite(self._href, self._document.text(), self._origin, self._on_refused)

    def look_again(self, saved: str | None = None) -> None:
        """Join what is typed with what stands on disk; *saved* is what was typed here and stands there now."""
        self.gone = False
        if saved is not None and self.opened is not None:
            self.opened = replace(self.opened, text=saved)
            self._document.rebase(saved)
        self._looks += 1
        self._operations.opened_document(self._href, self._on_looked, lambda _: self._looked())

    def restore(self, base: str, text: str) -> None:
        """What was typed in an earlier run over *base*, joined with what stands on disk now."""
        opened = self.opened
        if opened is None:  # the file is gone; saving makes it anew
            self.opened = Opened(href=self._href, text="", etag="", source=Source(name=""))
            self.gone = True
            self._document.show_text("")
            self.loaded.emit(self.opened)
            self._document.change_to(text)
            return
        self.opened = replace(opened, text=base)
        self._document.rebase(base)
        self._document.change_to(text)
        self._join(opened)

    def resolve(self, merge: Merge, choices: Sequence[str]) -> None:
        """Take the user's choice for each conflict, over what stands on disk."""
        if self._theirs is not None:
            self._take(self._theirs, merge.resolved(choices), both=True)

    def _on_loaded(self, opened: Opened) -> None:
        if not self._closed:
            self.opened = opened
            self._document.show_text(opened.text)
            self.loaded.emit(opened)

    def _on_missing(self, error: CnfeedError) -> None:
        self._on_unsaved(error)
        if not self._closed and isinstance(error, NotFoundError):
            self.missing.emit()

    def _on_refused(self, error: CnfeedError) -> None:
        if self._closed:
            return
        if isinstance(error, ConflictError):
            self._operations.opened_document(self._href, lambda opened: self._join(opened, error), self._on_unsaved)
        else:
            self._on_unsaved(error)

    def _on_unsaved(self, error: CnfeedError) -> None:
        if not self._closed:
            self.refused.emit(error, isinstance(error, ConflictError | NotFoundError))

    def _on_looked(self, opened: Opened) -> None:
        if self.opened is not None and opened.text == self.opened.text:
            self.opened = opened
        self._join(opened)
        self._looked()

    def _looked(self) -> None:
        self._looks -= 1
        if not self._looks and self._waiting is not None and not self._closed:
            waiting, self._waiting = self._waiting, None
            self.save(*waiting)

    def _join(self, opened: Opened, refusal: ConflictError | None = None) -> None:
        if self._closed:
            return
        if self.opened is None:
            self._on_loaded(opened)
            return
        base, mine = self.opened.text, self._document.text()

        def on_merged(merge: Merge) -> None:
            self._on_merged(mine, opened, merge, refusal)

        self._operations.texts.merged(base, mine, opened.text, on_merged)

    def _on_merged(self, mine: str, opened: Opened, merge: Merge, refusal: ConflictError | None) -> None:
        if self._closed or self.opened is None:
            return
        if self._document.text() != mine:  # somebody types on: their newest text counts
            self._join(opened, refusal)
        elif merge.text is not None:
            both = mine not in (self.opened.text, opened.text) and opened.text != self.opened.text
            self._take(opened, merge.text, both=both)
        else:
            self._theirs = opened
            self.conflict.emit(merge)
            if refusal is not None:
                self.refused.emit(refusal, True)

    def _take(self, opened: Opened, text: str, *, both: bool) -> None:
        self.opened, self._theirs = opened, None
        self._document.rebase(opened.text)
        self._document.change_to(text)
        self.joined.emit(both)
