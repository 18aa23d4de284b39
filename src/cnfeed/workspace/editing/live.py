"""A document while it is edited: what its text tells at this moment, and the text with a field changed.

Pure functions of a text and its source, so that a window may ask them of a text nobody has saved.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from cnfeed.documents.document import Document
from cnfeed.errors import DocumentError
from cnfeed.model.entry import Entry
from cnfeed.model.problem import Problem
from cnfeed.model.settings import Source
from cnfeed.model.span import Span
from cnfeed.reading.edit import edit
from cnfeed.reading.fixing import line_span
from cnfeed.reading.reader import read

DATED = frozenset(
    ("weekday-mismatch", "year-assumed", "ambiguous-zone", "ambiguous-time", "nonexistent-time", "impossible-time")
)
"""Problems of the words that say when something is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A document as it stands on disk; ``fixed`` where it is a read-only file."""

    href: str
    text: str
    etag: str
    source: Source
    fixed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a text tells; ``entry`` is the one that was followed, None where the text does not tell it.

    ``doubted`` is where each of the problems stands.
    """

    text: str
    entries: tuple[Entry, ...] = ()
    problems: tuple[Problem, ...] = ()
    doubted: tuple[Span, ...] = ()
    entry: Entry | None = None


def told(document: Document, source: Source, entry: Entry | None) -> Told:
    """What the text tells now, following an entry that an earlier state of it told."""
    reading = read(document, source)
    found = followed(reading.entries, entry) if entry else None
    problems = tuple(sorted(reading.problems, key=lambda one: one.line))
    doubted = tuple(_where(document.text, problem, reading.entries) for problem in problems)
    return Told(text=document.text, entries=reading.entries, problems=problems, doubted=doubted, entry=found)


def _where(text: str, problem: Problem, entries: Iterable[Entry]) -> Span:
    """The words that a problem is about: the date read from its line, else the line without its indent."""
    line = line_span(text, problem.line)
    for entry in entries:
        for place in entry.places.get("start", ()):
            if problem.code in DATED and line.start <= place.span.start and place.span.end <= line.end:
                return place.span
    words = line.of(text)
    return Span(line.start + len(words) - len(words.lstrip()), line.start + len(words.rstrip()))


def with_values(document: Document, source: Source, entry: Entry, values: Mapping[str, str | None]) -> Told:
    """The text with some of the entry's fields changed, and what it tells then; DocumentError where that cannot be."""
    before = followed(read(document, source).entries, entry)
    if before is None:
        raise DocumentError(document.href, "the text no longer tells this entry; edit the text.")
    done = edit(document, source, before, values)
    after = told(done, source, before)
    return after if after.entry is not None else replace(after, entry=_beside(after.entries, before))


def followed(entries: Iterable[Entry], entry: Entry) -> Entry | None:
    """The entry as these tell it: by its anchor, else the nearest of its kind with its time, its title or its line."""
    alike = [one for one in entries if one.kind == entry.kind]
    own = [one for one in alike if one.anchor == entry.anchor]
    if own:
        return _nearest(own, entry)
    near = [one for one in alike if _resembles(one, entry)]
    return _nearest(near, entry) if near else None


def _resembles(one: Entry, entry: Entry) -> bool:
    same_time = one.when == entry.when and entry.when.start is not None
    return bool(one.anchor) == bool(entry.anchor) and (same_time or one.title == entry.title or one.line == entry.line)


def _nearest(entries: Sequence[Entry], entry: Entry) -> Entry:
    return min(entries, key=lambda one: abs(one.line - entry.line))


def _beside(entries: Sequence[Entry], entry: Entry) -> Entry | None:
    """Of entries that were retitled or moved, the one that stands nearest."""
    alike = [one for one in entries if one.kind == entry.kind and bool(one.anchor) == bool(entry.anchor)]
    return _nearest(alike, entry) if alike else None
