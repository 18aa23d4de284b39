"""Drafts are written and read on a thread of their own: neither typing nor a publish makes them wait."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from cnfeed.desktop.asking.worker import Lane
from cnfeed.errors import CnfeedError
from cnfeed.storage.drafts import Draft, Drafts


class DraftWork(QObject):
    """Keeps what is typed; without a place for it (``None``) nothing is kept and nothing found.

    Signals:
        failed: the CnfeedError why drafts cannot be kept; told once until one could be.
    """

    failed = Signal(object)

    def __init__(self, drafts: Drafts | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._lane = Lane(self) if drafts is not None else None
        self._failing = False

    def close(self) -> None:
        """Write what was handed in till now, and end."""
        if self._lane is not None:
            self._lane.close()

    def keep(self, draft: Draft) -> None:
        """Write a draft in place of the one before."""
        self._ask(lambda drafts: drafts.keep(draft), self._on_kept)

    def forget(self, root: str, href: str) -> None:
        """The document is saved, or what was typed is not wanted."""
        self._ask(lambda drafts: drafts.forget(root, href))

    def read(self, root: str, href: str, then: Callable[[Draft | None], None]) -> None:
        """Hand the draft of a document to *then*."""
        self._ask(lambda drafts: drafts.read(root, href), then)

    def all_of(self, root: str, then: Callable[[tuple[Draft, ...]], None]) -> None:
        """Hand the drafts of a workspace to *then*."""
        self._ask(lambda drafts: drafts.all_of(root), then)

    def _ask(self, work: Callable[[Drafts], object], then: Callable[..., None] | None = None) -> None:
        drafts = self._drafts
        if drafts is not None and self._lane is not None:
            self._lane.ask(lambda: work(drafts), then, self._on_failed)

    def _on_kept(self, _: object) -> None:
        self._failing = False

    def _on_failed(self, error: CnfeedError) -> None:
        if not self._failing:
            self._failing = True
            self.failed.emit(error)
