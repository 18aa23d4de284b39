"""Where steps are done and taken back: documents as on disk now, written only over the text a change was made from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from cnfeed.documents.document import Document
from cnfeed.errors import CnfeedError, ConflictError, DocumentError
from cnfeed.model.changes import Change, ChangeSet
from cnfeed.model.settings import Source
from cnfeed.storage.base import Storage
from cnfeed.workspace.editing.history import History
from cnfeed.workspace.library.library import Library

NO_ETAGS: Mapping[str, str | None] = {}


class Desk:
    """Texts under change, with the history of it; *after* hears of each step that was written or refused."""

    def __init__(self, storage: Storage, library: Library, after: Callable[[ChangeSet], None]) -> None:
        self.storage, self.library = storage, library
        self.history = History()
        self._after = after

    def text(self, href: str) -> tuple[str, str]:
        """A document's text and etag, as on disk now."""
        content, etag = self.storage.read(href)
        try:
            return content.decode("utf-8"), etag
        except UnicodeDecodeError as error:
            raise DocumentError(href, "is not UTF-8 text; nothing can be edited here.") from error

    def document(self, href: str) -> tuple[Document, Source]:
        """A document as on disk now, with its source."""
        text, _ = self.text(href)
        source = self.library.source_of(href)
        if source is None:
            raise DocumentError(href, "belongs to no source.")
        return Document(href, text), source

    def do(self, step: ChangeSet, etags: Mapping[str, str | None] = NO_ETAGS) -> ChangeSet:
        """Write a step, all of it or nothing, and remember it; *etags* name the text that a change was made from."""
        step = replace(step, changes=tuple(one for one in step.changes if one.before != one.after))
        self._write(step, etags)
        self.history.did(step)
        return step

    def undo(self) -> ChangeSet:
        """Take back the last step; where the disk disagrees, the history stays as it was."""
        if self.history.last is None:
            return ChangeSet()
        step = self.history.last.inverse()
        self._write(step, NO_ETAGS)
        self.history.undid()
        return step

    def redo(self) -> ChangeSet:
        """Do again what was taken back last."""
        if self.history.next is None:
            return ChangeSet()
        step = self.history.next
        self._write(step, NO_ETAGS)
        self.history.redid()
        return step

    def _write(self, step: ChangeSet, etags: Mapping[str, str | None]) -> None:
        """Write each change over exactly the text it was made from; ConflictError leaves the file as it is."""
        based = {one.href: etags[one.href] if one.href in etags else self._etag_of(one) for one in step.changes}
        written: list[Change] = []
        try:
            for change in step.changes:
                self._put(change, based[change.href])
                written.append(change)
        except CnfeedError:
            # Several documents change together or not at all.
            for change in reversed(written):
                self._put(change.inverse(), self._etag_of(change.inverse()))
            raise
        finally:
            self._after(step)

    def _put(self, change: Change, etag: str | None) -> None:
        content = None if change.after is None else change.after.encode("utf-8")
        self.storage.write(change.href, content, etag=etag)
        self.library.reload(change.href)

    def _etag_of(self, change: Change) -> str | None:
        """The etag of the text the change is based on, if that is what the disk holds."""
        if change.before is None:
            return None
        text, etag = self.text(change.href)
        if text != change.before:
            raise ConflictError(change.href)
        return etag
