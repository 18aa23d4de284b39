"""What a calendar, a feed or a pasted list would add to a workspace: a reviewed list first, then documents."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from cnfeed.documents.document import Document
from cnfeed.formats.imported import failed
from cnfeed.formats.importing import TOO_LARGE, imported, kind_of
from cnfeed.model.changes import Change, ChangeSet
from cnfeed.model.entry import Entry, Kind
from cnfeed.model.problem import Problem
from cnfeed.model.settings import Source
from cnfeed.model.when import written
from cnfeed.reading.imported import document_for, pasted, retold, undecided
from cnfeed.reading.reader import read
from cnfeed.workspace.identity.traces import link_mark, title_mark

MARKDOWN = (".md", ".markdown", ".txt")


@dataclass(frozen=True, slots=True)
class Candidate:
    """An entry that could be taken over: the document it would be, or why there is none.

    ``duplicate`` names the entry that is the same already (``PATH:LINE``), ``refusal`` what stands in the way.
    """

    entry: Entry
    document: Document | None = None
    duplicate: str | None = None
    refusal: str | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """Everything a file tells, in its order, and what could not be read of it."""

    name: str
    source: str
    candidates: tuple[Candidate, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def documents(self) -> tuple[Document, ...]:
        """The documents that would be written."""
        return tuple(one.document for one in self.candidates if one.document is not None)

    def changes(self) -> ChangeSet:
        """One step that writes them all."""
        made = tuple(Change(one.href, None, one.text) for one in self.documents)
        return ChangeSet(made, f"import {len(made)} documents from {self.name}")


def proposal(
    content: bytes, name: str, source: Source, entries: Sequence[Entry], hrefs: Sequence[str], now: datetime
) -> Proposal:
    """What *content* would add to a source; *entries* are those there are, *now* is aware, in the source's zone."""
    told, problems = _told(content, name, source, now)
    known = _Known.of(entries)
    taken, candidates = list(hrefs), []
    mains = [one for one in told if one.part_of is None or not one.anchor.endswith("!closes")]
    for entry in mains:
        closings = [one for one in told if one.part_of == entry.anchor and one.anchor.endswith("!closes")]
        candidate = _candidate(retold(entry, source), closings, source, known, taken, now)
        candidates.append(candidate)
        if candidate.document is not None:
            taken.append(candidate.document.href)
            known.add(entry, f"{name}:{entry.line}")
    return Proposal(name, source.name, tuple(candidates), problems)


def _told(content: bytes, name: str, source: Source, now: datetime) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """The entries of the file, read by what it holds."""
    if kind_of(content) is None and (name == "-" or name.lower().endswith(MARKDOWN)) and len(content) <= TOO_LARGE:
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError:
            return (), failed(name, "is not UTF-8 text; save it as UTF-8 to import it", "not-utf-8").problems
        found = pasted(text, name, source, now.year)
        empty = failed(name, "holds no bullets and no table with dates", "empty").problems
        return found, () if found else empty
    done = imported(content, name, source.timezone)
    return done.entries, done.problems


def _candidate(
    entry: Entry, closings: Sequence[Entry], source: Source, known: _Known, hrefs: Sequence[str], now: datetime
) -> Candidate:
    place = known.place(entry)
    if place is not None:
        return Candidate(entry, duplicate=place)
    reason = undecided(entry)
    if reason is not None:
        return Candidate(entry, refusal=reason)
    document = document_for(entry, [one for one in closings if one.when.exact], source, hrefs, now)
    if not _says(document, source, entry):
        return Candidate(entry, refusal=f"as a new document of {source.name} it would not be read as it is")
    return Candidate(entry, document)


def _says(document: Document, source: Source, entry: Entry) -> bool:
    """True if the new document tells the entry's title on its day."""
    for one in read(document, source).entries:
        own = one.anchor == "" and one.kind == entry.kind and title_mark(one.title) == title_mark(entry.title)
        if own and (entry.kind is Kind.NEWS or one.when == entry.when):
            return True
        if entry.kind is Kind.DEADLINE and one.kind is Kind.DEADLINE and one.when.first_day == entry.when.last_day:
            return True
    return False


@dataclass(slots=True)
class _Known:
    """Where an entry stands, by uid, by link with day and by title with day."""

    marks: dict[tuple[object, ...], str]

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> _Known:
        """The marks of entries that there are."""
        known = cls({})
        for entry in entries:
            known.add(entry, f"{entry.path}:{entry.line}")
        return known

    def add(self, entry: Entry, place: str) -> None:
        """One more entry, at a place."""
        for mark in _marks(entry):
            self.marks.setdefault(mark, place)

    def place(self, entry: Entry) -> str | None:
        """Where the same entry stands already."""
        return next((self.marks[mark] for mark in _marks(entry) if mark in self.marks), None)


def _marks(entry: Entry) -> list[tuple[object, ...]]:
    day = (written(entry.when.start) or "")[:10] or (entry.published and entry.published.date().isoformat())
    found: list[tuple[object, ...]] = [("uid", uid) for uid in (entry.uid, *entry.uids) if uid]
    if day and link_mark(entry.url):
        found.append(("link", link_mark(entry.url), day))
    if day and title_mark(entry.title):
        found.append(("title", title_mark(entry.title), day))
    return found


def without(proposed: Proposal, hrefs: Iterable[str]) -> Proposal:
    """The proposal without some of its documents: those that somebody unticked."""
    gone = set(hrefs)
    kept = (
        replace(one, document=None) if one.document is not None and one.document.href in gone else one
        for one in proposed.candidates
    )
    return replace(proposed, candidates=tuple(kept))
