"""What texts under edit tell, asked of pure functions on a thread of their own: no publish makes typing wait."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from cnfeed.desktop.asking.worker import Lane, Otherwise
from cnfeed.documents.document import Document
from cnfeed.model.entry import Entry
from cnfeed.model.problem import Problem
from cnfeed.model.settings import Source

if TYPE_CHECKING:
    from cnfeed.documents.merging import Merge
    from cnfeed.formats.feeditem import FeedItem
    from cnfeed.reading.fixing import Fix
    from cnfeed.workspace.editing.live import Told
    from cnfeed.workspace.finding.vocabulary import Vocabulary


class TextWork(QObject):
    """Each question is about one text and answered for that very text; who asks looks whether it is still current."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = Lane(self)

    def close(self) -> None:
        """Answer what was asked, and end."""
        self._lane.close()

    def told(self, document: Document, source: Source, entry: Entry | None, then: Callable[[Told], None]) -> None:
        """Hand what a text tells to *then*."""

        def work() -> Told:
            from cnfeed.workspace.editing import live

            return live.told(document, source, entry)

        self._lane.ask(work, then)

    def with_values(
        self,
        document: Document,
        source: Source,
        entry: Entry,
        values: Mapping[str, str | None],
        then: Callable[[Told], None],
        otherwise: Otherwise,
    ) -> None:
        """Hand the text with fields of an entry changed to *then*; *otherwise* hears why that cannot be."""
        frozen = dict(values)

        def work() -> Told:
            from cnfeed.workspace.editing import live

            return live.with_values(document, source, entry, frozen)

        self._lane.ask(work, then, otherwise)

    def merged(self, base: str, mine: str, theirs: str, then: Callable[[Merge], None]) -> None:
        """Hand two versions of a text joined to *then*."""

        def work() -> Merge:
            from cnfeed.documents.merging import merge

            return merge(base, mine, theirs)

        self._lane.ask(work, then)

    def fixes(
        self, document: Document, source: Source, problem: Problem, then: Callable[[tuple[Fix, ...]], None]
    ) -> None:
        """Hand what can be done about a problem to *then*."""

        def work() -> tuple[Fix, ...]:
            from cnfeed.reading.fixing import fixes

            return fixes(document, source, problem)

        self._lane.ask(work, then)

    def page(self, document: Document, base_url: str | None, then: Callable[[str], None]) -> None:
        """Hand safe HTML of a document's body to *then*."""

        def work() -> str:
            from cnfeed.workspace.editing import previewing

            return previewing.page(document, base_url)

        self._lane.ask(work, then)

    def item(
        self, entries: Sequence[Entry], entry: Entry, now: datetime, then: Callable[[FeedItem | None], None]
    ) -> None:
        """Hand the feed item that tells an entry to *then*; None where no feed has it."""

        def work() -> FeedItem | None:
            from cnfeed.workspace.editing import previewing

            return previewing.item(entries, entry, now)

        self._lane.ask(work, then)

    def vocabulary(
        self, entries: Sequence[Entry], texts: Sequence[str], source: Source, then: Callable[[Vocabulary], None]
    ) -> None:
        """Hand the words that entries and texts use to *then*."""

        def work() -> Vocabulary:
            from cnfeed.workspace.finding.vocabulary import vocabulary

            return vocabulary(entries, texts, source)

        self._lane.ask(work, then)
