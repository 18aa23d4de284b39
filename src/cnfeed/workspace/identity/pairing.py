"""Who is who: current entries find their ledger lines; what finds none gets a uid for ever."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from uuid import UUID, uuid5

from cnfeed.model.entry import Entry, Kind

from . import traces
from .ledger import Ledger, Line
from .sketches import renamed, sketch

NAMESPACE = UUID("0b7c1d4e-6f52-5d0a-9c3e-2a8f41d97e63")
OWN = re.compile(r"[\x21-\x7e]{1,255}\Z")  # RFC 7986 5.3 and what clients keep: ASCII without spaces


def identified(entries: Sequence[Entry], ledger: Ledger, texts: Mapping[str, str] | None = None) -> tuple[Entry, ...]:
    """The same entries in the same order with ``uid``, ``uids`` and ``parent``.

    *texts* are the documents there are now, by path; they tell a renamed document from a new one.
    """
    pairing = _Pairing(entries, ledger, texts)
    lines = pairing.lines()
    used = {uid for line in ledger.lines.values() for uid in line.all_uids}
    uids = _uids(entries, lines, pairing.own, used)
    known = [replace(entry, uid=uid, uids=(), parent=None) for entry, uid in zip(entries, uids, strict=True)]
    parents = _parents(known)
    found = _days_found(pairing)
    return tuple(_joined(entry, line, parents, found, used) for entry, line in zip(known, lines, strict=True))


_Days = Mapping[tuple[str, date], str]
"""Uids of days by the title and the day."""


def _days_found(pairing: _Pairing) -> _Days:
    """Of a rebuilt ledger the lines that no entry has: days that do not touch were an event each in the calendar."""
    free = (line for number, line in enumerate(pairing.known) if not line.path and number not in pairing.taken)
    dated = [(traces.title_mark(line.title), date.fromisoformat(line.start[:10]), line) for line in free if line.start]
    return {(title, day): line.uid for title, day, line in dated}


def _joined(
    entry: Entry, line: Line | None, parents: Mapping[tuple[str, str], str], found: _Days, used: set[str]
) -> Entry:
    parent = parents.get((entry.path, entry.part_of)) if entry.part_of is not None else None
    parent = parent if parent != entry.uid else None
    days = _day_uids(entry, line, found, used) if entry.when.days else ()
    return replace(entry, uids=days, parent=parent) if days or parent else entry


class _Pairing:
    """Entries and lines while they find each other; every line is taken once."""

    def __init__(self, entries: Sequence[Entry], ledger: Ledger, texts: Mapping[str, str] | None) -> None:
        self.entries = entries
        self.ledger = ledger
        self.texts = texts
        self.known = [ledger.lines[uid] for uid in sorted(ledger.lines)]
        self.found: dict[int, int] = {}
        self.taken: set[int] = set()
        self.own: dict[int, str] = {}

    def lines(self) -> list[Line | None]:
        """The line of each entry, None for a new one."""
        self.by_own_uid()
        self.by_anchor()
        self.by_name()
        if len(self.found) < len(self.entries) and len(self.taken) < len(self.known):
            self.by_rename()
            self.within_documents()
            self.across_documents()
            self.indistinguishable()
        return [self.known[self.found[i]] if i in self.found else None for i in range(len(self.entries))]

    def by_own_uid(self) -> None:
        """The document's own uid; where two claim one (a copied document), the one that stands where it stood."""
        numbers = {uid: number for number, line in enumerate(self.known) for uid in line.all_uids}
        claims: dict[str, list[int]] = defaultdict(list)
        for index, entry in enumerate(self.entries):
            if entry.uid and OWN.match(entry.uid):
                claims[entry.uid].append(index)
        for uid, indexes in claims.items():
            number = numbers.get(uid)
            line = None if number is None else self.known[number]
            owner = min(indexes, key=partial(self.distance, line))
            self.own[owner] = uid
            if number is not None and number not in self.taken:
                self.take(owner, number)

    def distance(self, line: Line | None, index: int) -> tuple[bool, bool, bool, str, int]:
        """How far an entry stands from where the line's stood; sorts."""
        entry = self.entries[index]
        if line is None:
            return False, False, False, entry.path, entry.line
        return entry.path != line.path, entry.anchor != line.anchor, entry.title != line.title, entry.path, entry.line

    def by_anchor(self) -> None:
        """By document and anchor; then the same for a document that is a translation of the one it stood in."""
        places: dict[tuple[str, str], list[int]] = defaultdict(list)
        for number, line in enumerate(self.known):
            for path in line.paths if line.path else ():
                places[path, line.anchor].append(number)
        for paths_of in (_own_path, translations):
            self.at_places(places, paths_of)

    def at_places(
        self, places: Mapping[tuple[str, str], list[int]], paths_of: Callable[[Entry], Iterable[str]]
    ) -> None:
        """Pair what stands at one place; several at one place are told apart like those of an edited document."""
        here: dict[tuple[str, str], list[int]] = defaultdict(list)
        for index, entry in enumerate(self.entries):
            for path in paths_of(entry) if index not in self.found else ():
                if (path, entry.anchor) in places:
                    here[path, entry.anchor].append(index)
        for place, indexes in here.items():
            free = [number for number in places[place] if number not in self.taken]
            if len(indexes) == len(free) == 1 and indexes[0] not in self.found:
                self.take(indexes[0], free[0])
            else:
                self.pair(indexes, free, traces.WITHIN)

    def by_name(self) -> None:
        """Of a rebuilt ledger, the line whose uid the entry would be given: it was, before the ledger was lost."""
        free = {
            line.uid: number for number, line in enumerate(self.known) if not line.path and number not in self.taken
        }
        for index, entry in enumerate(self.entries) if free else ():
            uid = str(uuid5(NAMESPACE, _name(entry)))
            if index not in self.found and uid in free:
                self.take(index, free.pop(uid))

    def by_rename(self) -> None:
        """A document that vanished and one that appeared, most of their text the same."""
        if self.texts is None:
            return
        pairs = renamed(self.vanished(), self.appeared())
        entries, lines = self.rest_by_path(), self.live_by_path()
        for old, new in pairs.items():
            self.pair(entries.get(new, ()), lines.get(old, ()), traces.RENAMED)

    def vanished(self) -> dict[str, str]:
        """Sketches of documents that have lines but are no more."""
        texts = self.texts or {}
        paths = {path for path in self.live_by_path() if path not in texts}
        return {path: self.ledger.documents[path] for path in paths if path in self.ledger.documents}

    def appeared(self) -> dict[str, str]:
        """Sketches of documents that have entries but no lines yet."""
        texts, live = self.texts or {}, {line.path for line in self.known if not line.gone}
        paths = (path for path in self.rest_by_path() if path not in live)
        return {path: sketch(texts[path]) for path in paths if path in texts}

    def within_documents(self) -> None:
        """Within an edited document."""
        lines = self.live_by_path()
        for path, indexes in self.rest_by_path().items():
            self.pair(indexes, lines.get(path, ()), traces.WITHIN)

    def across_documents(self) -> None:
        """Anywhere, entries that have left included: only link with date, or title with date, suffice."""
        rest = [index for indexes in self.rest_by_path().values() for index in indexes]
        for live in (True, False):
            free = [n for n, line in enumerate(self.known) if n not in self.taken and line.gone is not live]
            self.pair([index for index in rest if index not in self.found], free, traces.ACROSS)
        adopted = [n for n, line in enumerate(self.known) if n not in self.taken and not line.path]
        self.pair([index for index in rest if index not in self.found], adopted, traces.ADOPTED)

    def indistinguishable(self) -> None:
        """Of entries that are the same in every mark, any may have any line: nobody can tell the difference."""
        groups: dict[object, list[int]] = defaultdict(list)
        for path, numbers in self.live_by_path().items():
            for number in numbers:
                groups[path, traces.SAME(traces.of_line(number, self.known[number]))].append(number)
        for path, indexes in self.rest_by_path().items():
            for index in sorted(indexes, key=lambda i: (self.entries[i].anchor, self.entries[i].line)):
                free = groups.get((path, traces.SAME(traces.of_entry(index, self.entries[index]))))
                if free:
                    self.take(index, free.pop(0))

    def pair(self, indexes: Iterable[int], numbers: Iterable[int], marks: Sequence[traces.Mark]) -> None:
        """Take what :func:`traces.paired` finds among those that are still free."""
        entries = [traces.of_entry(index, self.entries[index]) for index in indexes if index not in self.found]
        lines = [traces.of_line(number, self.known[number]) for number in numbers if number not in self.taken]
        for index, number in traces.paired(entries, lines, marks):
            self.take(index, number)

    def take(self, index: int, number: int) -> None:
        """This entry is that line's."""
        self.found[index] = number
        self.taken.add(number)

    def rest_by_path(self) -> dict[str, list[int]]:
        """Entries without a line, by document; one that names a uid of its own is nobody else."""
        rest: dict[str, list[int]] = defaultdict(list)
        for index, entry in enumerate(self.entries):
            if index not in self.found and index not in self.own:
                rest[entry.path].append(index)
        return rest

    def live_by_path(self) -> dict[str, list[int]]:
        """Lines that no entry has yet and that were published last time, by document."""
        lines: dict[str, list[int]] = defaultdict(list)
        for number, line in enumerate(self.known):
            if number not in self.taken and not line.gone:
                lines[line.path].append(number)
        return lines


def _uids(entries: Sequence[Entry], lines: Sequence[Line | None], own: Mapping[int, str], used: set[str]) -> list[str]:
    """The line's uid, else the document's own, else a new one; *used* grows."""
    uids = [line.uid if line else "" for line in lines]
    new = sorted((i for i, uid in enumerate(uids) if not uid), key=lambda i: _new_order(entries[i]))
    for index in new:
        if own.get(index, "") not in used:
            uids[index] = own.get(index, "")
    used.update(uids)
    for index in new:
        entry = entries[index]
        uids[index] = uids[index] or _fresh(_name(entry), used)
    return uids


def _name(entry: Entry) -> str:
    return f"{entry.source}\n{entry.path}\n{entry.anchor}"


def _fresh(name: str, used: set[str]) -> str:
    """A UUIDv5 of the name that nobody has yet; clashes get a counter."""
    uid, counter = str(uuid5(NAMESPACE, name)), 0
    while uid in used:
        counter += 1
        uid = str(uuid5(NAMESPACE, f"{name}\n{counter}"))
    used.add(uid)
    return uid


def _day_uids(entry: Entry, line: Line | None, published: _Days, used: set[str]) -> tuple[str, ...]:
    """A uid per day: the ledger's by day; a day that moved keeps its own; the first day of all has the entry's."""
    uid = entry.uid or ""
    before = dict(line.days) if line and line.days else _single_day(line) or {entry.when.days[0]: uid}
    if line and not line.path:
        title = traces.title_mark(line.title)
        before |= {day: published[title, day] for day in entry.when.days if (title, day) in published}
    found = {day: before[day] for day in entry.when.days if day in before}
    lost = sorted(day for day in before if day not in found)
    added = sorted(day for day in entry.when.days if day not in found)
    if len(lost) == len(added):
        found |= {day: before[gone] for day, gone in zip(added, lost, strict=True)}
    elif not (line and line.days) and uid not in found.values():
        found[added[0]] = uid
    return tuple(found[day] if day in found else _fresh(f"{uid}\n{day}", used) for day in entry.when.days)


def _single_day(line: Line | None) -> dict[date, str]:
    """The one day of an entry that was published as one."""
    return {date.fromisoformat(line.start[:10]): line.uid} if line and line.start else {}


def _parents(entries: Iterable[Entry]) -> dict[tuple[str, str], str]:
    """Uids by document and anchor; an event before a deadline at the same place."""
    parents: dict[tuple[str, str], str] = {}
    for entry in sorted(entries, key=lambda one: one.kind is Kind.EVENT):
        parents[entry.path, entry.anchor] = entry.uid or ""
    return parents


def _own_path(entry: Entry) -> Iterable[str]:
    return (entry.path,)


def translations(entry: Entry) -> tuple[str, ...]:
    """The other documents that tell the entry."""
    return tuple(sorted({version.path for version in entry.versions} - {entry.path}))


def _new_order(entry: Entry) -> tuple[str, str, str, int, str]:
    return entry.source, entry.path, entry.anchor, entry.line, entry.title
