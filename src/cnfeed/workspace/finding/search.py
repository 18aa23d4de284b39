"""Finding entries while one types: an index of folded texts, and what a query finds in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from heapq import nsmallest
from operator import attrgetter

from cnfeed.formats.occurrences import happens
from cnfeed.model.entry import Entry, Kind, Status
from cnfeed.reading.one_line import CALL
from cnfeed.workspace.finding.query import IS, ON, TEXT, Term, folded, marks, parsed

MOST = 300
AROUND = 40
LONGEST = 20_000  # characters in which an excerpt is looked for
FOREVER = timedelta(days=3 * 366)
Parts = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry that was found by some words; what is marked is worked out when it is asked for."""

    entry: Entry
    words: tuple[str, ...] = ()

    @property
    def title_marks(self) -> tuple[tuple[int, int], ...]:
        """Where in the title the words stand."""
        return marks(self.entry.title, self.words)

    @property
    def excerpt(self) -> str:
        """The text around the first word that stands elsewhere than in the title, "" if all stand there."""
        title, entry = folded(self.entry.title), self.entry
        missing = [word for word in self.words if word not in title]
        text = " ".join(f"{entry.location or ''} {entry.description or ''} {entry.body}".split()) if missing else ""
        return _excerpt(text[:LONGEST], missing)

    @property
    def excerpt_marks(self) -> tuple[tuple[int, int], ...]:
        """Where in the excerpt the words stand."""
        return marks(self.excerpt, self.words)


@dataclass(frozen=True, slots=True)
class Found:
    """The best hits first, the uids of all, and the words of the query that mean nothing."""

    hits: tuple[Hit, ...] = ()
    uids: frozenset[str] = frozenset()
    faults: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Row:
    parts: Parts
    title: str
    place: str
    text: str
    tags: tuple[str, ...]


class Index:
    """Folded texts of all entries; after a change only those that differ are folded again."""

    def __init__(self) -> None:
        self._entries: Sequence[Entry] = ()
        self._rows: dict[tuple[str, str, str], _Row] = {}
        self._aligned: list[_Row] = []
        self._known: Mapping[str, tuple[str, ...]] | None = None

    def take(self, entries: Sequence[Entry]) -> None:
        """Know these entries in place of the others."""
        if entries is self._entries:
            return
        before, self._rows, self._aligned = self._rows, {}, []
        for entry in entries:
            parts, key = _parts(entry), _key(entry)
            row = before.get(key)
            # Strings that were not read anew are the same objects, so that this is quick.
            self._rows[key] = row if row is not None and row.parts == parts else _row(entry, parts)
            self._aligned.append(self._rows[key])
        self._entries, self._known = entries, None

    def find(self, text: str, today: date) -> Found:
        """What was typed, found; nothing typed finds nothing."""
        query = parsed(text, today)
        if not query.terms:
            return Found(faults=query.faults)
        found = list(zip(self._entries, self._aligned, strict=True))
        for term in sorted(query.terms, key=lambda term: term.key != TEXT or term.days is not None):
            found = _narrowed(found, term, today)
        words = query.words
        best = nsmallest(MOST, found, key=lambda one: _order(one[0], one[1], words, today))
        hits = tuple(Hit(entry, words) for entry, _ in best)
        return Found(hits, frozenset(entry.uid for entry, _ in found if entry.uid), query.faults)

    def known(self) -> Mapping[str, tuple[str, ...]]:
        """The values there are of each key, to be suggested."""
        if self._known is None:
            entries = self._entries
            self._known = {
                "tag": _each(tag for entry in entries for tag in entry.categories),
                "source": _each(entry.source for entry in entries),
                "lang": _each(language for entry in entries for language in entry.languages),
                "in": _each(_town(entry.location) for entry in entries if entry.location),
                "status": tuple(Status),
                "kind": tuple(Kind),
            }
        return self._known


def _narrowed(found: list[tuple[Entry, _Row]], term: Term, today: date) -> list[tuple[Entry, _Row]]:
    """Those that meet a condition."""
    value, negated = term.value, term.negated
    if term.key == TEXT and term.days is None:
        return [one for one in found if (value in one[1].text) is not negated]
    return [one for one in found if _test(term, one[0], one[1], today) is not negated]


def _order(entry: Entry, row: _Row, words: Sequence[str], today: date) -> tuple[bool, bool, int, str]:
    """Titles that have all the words first, then what is nearest to today."""
    day = entry.when.first_day
    elsewhere = not all(word in row.title for word in words)
    return elsewhere, day is None, abs((day - today).days) if day else 0, row.title


def _test(term: Term, entry: Entry, row: _Row, today: date) -> bool:
    if term.key == TEXT:
        return term.value in row.text or (term.days is not None and _on(entry, *term.days))
    if term.key == IS:
        return _is(term.value, entry, today)
    if term.key == "tag":
        return any(term.value == tag or tag.startswith(term.value) for tag in row.tags)
    if term.key == "in":
        return term.value in row.place
    if term.days is not None:
        return _on(entry, *_range(term))
    return _says(term, entry)


def _says(term: Term, entry: Entry) -> bool:
    values = {
        "status": (entry.status,),
        "kind": (entry.kind,),
        "source": (entry.source,),
        "lang": (*entry.languages, *(version.language for version in entry.versions)),
        "file": (entry.path,),
    }[term.key]
    if term.key == "file":
        return term.value in folded(entry.path)
    return any(folded(value).startswith(term.value) for value in values)


def _is(state: str, entry: Entry, today: date) -> bool:
    last = entry.when.last_day or entry.when.first_day
    if state in ("event", "deadline", "news"):
        return entry.kind == state
    if state in ("cancelled", "postponed"):
        return entry.status == state
    if state == "undated":
        return not entry.when.exact
    if state == "cfp":
        return entry.kind is Kind.DEADLINE and last is not None and last >= today and _calls(entry)
    if state in ("upcoming", "past"):
        upcoming = last is not None and (
            last >= today or (entry.recurrence is not None and _on(entry, today, date.max))
        )
        return upcoming if state == "upcoming" else last is not None and not upcoming
    return entry.draft if state == "draft" else entry.recurrence is not None


def _calls(entry: Entry) -> bool:
    return bool(CALL.search(f"{entry.title}\n{entry.words}\n{entry.description or ''}"))


def _range(term: Term) -> tuple[date, date]:
    assert term.days is not None
    first, last = term.days
    if term.key == ON:
        return first, last
    return (first, date.max) if term.key == "from" else (date.min, last)


def _on(entry: Entry, first: date, last: date) -> bool:
    """True if it takes place on the days, or may, where it is not exact; an endless series is followed some years."""
    start, end = entry.when.first_day, entry.when.last_day
    if start is None:
        return False
    if entry.recurrence is None and not entry.when.days:
        return start <= last and (end or start) >= first
    begin = max(first, start - timedelta(days=1)) if start > date.min else first
    return begin <= last and happens(entry, begin, min(last, begin + FOREVER if begin.year < 9990 else last))


def _excerpt(text: str, words: Iterable[str]) -> str:
    """Words around the first place of any of the words."""
    found = next((span for word in words for span in marks(text, [word])), None)
    if found is None:
        return ""
    start, end = max(0, found[0] - AROUND), found[1] + 2 * AROUND
    return ("…" if start else "") + text[start:end].strip() + ("…" if end < len(text) else "")


def _parts(entry: Entry) -> Parts:
    return (*_FIELDS(entry), *(part for one in entry.versions for part in (one.title, one.description, one.body)))


_FIELDS = attrgetter("title", "location", "description", "body", "words", "path", "categories")


def _row(entry: Entry, parts: Parts) -> _Row:
    tags = tuple(map(folded, entry.categories))
    texts = [part for part in parts if isinstance(part, str)]
    title = "\n".join((entry.title, *(version.title for version in entry.versions)))
    return _Row(
        parts, folded(title), folded(entry.location or ""), folded("\n".join((*texts, *entry.categories))), tags
    )


def _key(entry: Entry) -> tuple[str, str, str]:
    return entry.path, entry.anchor, f"{entry.kind} {entry.line}"


def _each(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for value in values if value))


def _town(location: str) -> str:
    """The last but one part of "Quay 7, Rotterdam, Netherlands", which people search for most."""
    parts = [part.strip() for part in re.split(r"[,，]", location) if part.strip()]
    return parts[-2] if len(parts) > 1 else parts[0] if parts else ""
