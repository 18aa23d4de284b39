"""A repository's history published commit by commit into memory: what subscribers would have seen of it.

Nothing is rendered: identity, stamps and the feed's window decide all that is counted here.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from cnfeed.errors import NotFoundError, SettingsError
from cnfeed.model.entry import Entry
from cnfeed.model.feed import Item
from cnfeed.model.settings import Settings
from cnfeed.reading.linking import linked
from cnfeed.reading.translations import joined
from cnfeed.storage.base import Progress, silent
from cnfeed.storage.git_history import Commit, CommitStorage, GitHistory
from cnfeed.workspace.identity.adoption import adopted
from cnfeed.workspace.identity.ledger import EMPTY, Ledger
from cnfeed.workspace.identity.pairing import identified
from cnfeed.workspace.identity.witness import Witness, face
from cnfeed.workspace.library.library import Library, looked_at
from cnfeed.workspace.publishing.announcing import Announcing
from cnfeed.workspace.publishing.publication import settled
from cnfeed.workspace.publishing.selecting import items_of
from cnfeed.workspace.publishing.window import newest_first, window
from cnfeed.workspace.settings.found import SETTINGS, settings_of

from .tally import Counts, Finding, Seen, Tally


@dataclass(frozen=True, slots=True)
class Replayed:
    """One commit as published: what it brought under cnfeed's ids, and under ids that are links."""

    commit: Commit
    documents: int
    entries: int
    own: Counts
    by_link: Counts
    findings: tuple[Finding, ...] = ()


def replayed(history: GitHistory, commits: Sequence[Commit], progress: Progress = silent) -> Iterator[Replayed]:
    """Each commit in turn, published after the one before."""
    run = _Replay(history)
    for done, commit in enumerate(commits):
        progress(done, len(commits), commit.name[:12])
        yield run.publish(commit)
    progress(len(commits), len(commits), "")


class _Replay:
    """A publisher that goes through time; unchanged documents are read once."""

    def __init__(self, history: GitHistory) -> None:
        self.history = history
        self.library: Library | None = None
        self.settings = Settings()
        self.ledger: Ledger = EMPTY
        self.told: tuple[Entry, ...] = ()
        self.witness, self.own, self.by_link = Witness(), Tally(), Tally()
        self._files: dict[str, str] = {}
        self._configuration: object = None

    def publish(self, commit: Commit) -> Replayed:
        """Publish one commit."""
        files = self.history.files(commit.name)
        if files != self._files or self.library is None:
            self.read(CommitStorage(self.history, files))
            self._files = files
        now = commit.time.astimezone(UTC)
        texts = self.library.texts if self.library else {}
        ledger = self.with_adopted(now)
        entries = identified(self.told, ledger, texts)
        public, new = settled(entries, self.settings, ledger, now, texts=texts)
        self.ledger = replace(new, files={"feed.xml": ()})  # no longer the first publish
        own, by_link, findings = self.count(entries, public, commit.renames)
        return Replayed(commit, len(texts), len(public.announced), own, by_link, findings)

    def read(self, storage: CommitStorage) -> None:
        """The documents of a commit."""
        hrefs = [href for href in storage.ids if looked_at(href) or href == SETTINGS]
        if self.library is None:
            self.library = Library(storage)
        self.library.storage = storage
        self.configure(storage, hrefs)
        folder = self.settings.publish.folder
        published = f"{folder.rstrip('/')}/" if folder else None
        documents = [href for href in hrefs if not (published and href.startswith(published))]
        self.library.load(documents, self.settings.sources, stamps=storage.stamps())
        languages = {source.name: source.language for source in self.settings.sources}
        told = joined(self.library.readings, languages)[0]
        self.told = linked(told, self.library.readings, self.settings.sources)[0]

    def configure(self, storage: CommitStorage, hrefs: Sequence[str]) -> None:
        """The settings of a commit; while they are wrong, those of the commit before."""
        assert self.library is not None
        texts = self.library.configuration(hrefs)
        known = (tuple(hrefs), texts, storage.ids.get(SETTINGS))
        if known == self._configuration:
            return
        self._configuration = known
        try:
            self.settings = settings_of(storage, hrefs, texts)
        except SettingsError:
            return

    def with_adopted(self, now: datetime) -> Ledger:
        """The ledger with the ids of feeds and calendars that the commit says to adopt."""
        files: dict[str, bytes] = {}
        for href in self.settings.publish.adopt:
            try:
                files[href] = self.history.blob(self._files[href])
            except (KeyError, NotFoundError):
                continue
        return adopted(self.ledger, files, now) if files else self.ledger

    def count(
        self, entries: Sequence[Entry], public: Announcing, renames: Mapping[str, str]
    ) -> tuple[Counts, Counts, tuple[Finding, ...]]:
        """What this publish brought, by our ids and by links."""
        raw = {known.uid: told for known, told in zip(entries, self.told, strict=True)}
        announced = [one for one in public.announced if one.entry.uid in raw]
        numbers = self.witness.numbers([raw[one.entry.uid] for one in announced], renames)
        shown = self.shown(public)
        own: list[Seen] = []
        by_link: list[Seen] = []
        for one, number in zip(announced, numbers, strict=True):
            updated, content = shown.get(one.stamp.uid, (None, ""))
            seen = Seen(number, one.stamp.uid, face(raw[one.entry.uid]), one.entry.title, content, updated)
            own.append(seen)
            by_link.append(replace(seen, uid=link_of(one.entry), version=content if updated else None))
        counts, findings = self.own.take(own)
        return counts, self.by_link.take(by_link)[0], findings

    def shown(self, public: Announcing) -> dict[str, tuple[str, str]]:
        """By uid, of what stands in the feed now: its Atom time, and a hash of all that its readers see."""
        items = newest_first(items_of(public.announced))
        feed = window(items, self.settings.publish.news_limit)
        return {
            item.announced.stamp.uid: (item.announced.stamp.updated.isoformat(), _content(item, public))
            for item in feed
        }


def link_of(entry: Entry) -> str:
    """The id that a feed gives whose ids are links; where a site has no address, the document's place in it."""
    return entry.url or entry.path


def _content(item: Item, public: Announcing) -> str:
    parts = [public.contents[one.stamp.uid] for one in (item.announced, *item.children)]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()
