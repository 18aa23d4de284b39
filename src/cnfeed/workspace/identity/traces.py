"""What an entry is recognised by when its place has changed: its link, its title, its date."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from cnfeed.model.entry import Entry
from cnfeed.model.when import written

from .ledger import Line

E_MAIL = re.compile(r"[^\s<>()]+@[^\s<>()]+\.\w+")
SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*://(www\.)?", re.IGNORECASE)
LOOSE = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Trace:
    """One side of a pair: an entry's (or a line's) marks and its index among its kind."""

    index: int
    kind: str
    link: str | None
    title: str
    date: str | None
    anchor: str = ""


Mark = Callable[[Trace], Hashable | None]
"""A trace's value of one mark; None where it has none."""


def link_mark(url: str | None) -> str | None:
    """A link as the ledger keeps it; http and https, with and without www or a last slash are one."""
    if not url:
        return None
    address = SCHEME.sub("", url.strip())
    host, slash, rest = address.partition("/")
    plain = (host.casefold() + slash + rest).rstrip("/")
    return hashlib.sha256(plain.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def public_title(title: str) -> str:
    """A title as the ledger keeps it: without e-mail addresses."""
    return E_MAIL.sub("…", title)


def title_mark(title: str) -> str:
    """A title without case and punctuation."""
    return LOOSE.sub(" ", public_title(title).casefold()).strip()


def of_entry(index: int, entry: Entry) -> Trace:
    """A current entry's marks."""
    announced = entry.published.date().isoformat() if entry.published else None
    return Trace(
        index,
        entry.kind,
        link_mark(entry.url),
        title_mark(entry.title),
        written(entry.when.start) or announced,
        entry.anchor,
    )


def of_line(index: int, line: Line) -> Trace:
    """A ledger line's marks."""
    announced = line.dated[:10] if line.dated else None
    return Trace(index, line.kind, line.link, title_mark(line.title), line.start or announced, line.anchor)


def _all(*marks: Mark) -> Mark:
    def together(trace: Trace) -> Hashable | None:
        values = tuple(mark(trace) for mark in marks)
        return None if any(value is None for value in values) else values

    return together


def _kind(trace: Trace) -> Hashable | None:
    return trace.kind


def _anchor(trace: Trace) -> Hashable | None:
    return trace.anchor


def _link(trace: Trace) -> Hashable | None:
    return trace.link


def _title(trace: Trace) -> Hashable | None:
    return trace.title or None


def _date(trace: Trace) -> Hashable | None:
    return trace.date


SAME = _all(_kind, lambda trace: (trace.link, trace.title, trace.date))
"""Everything the same: such entries cannot be told apart by anybody."""

WITHIN: tuple[Mark, ...] = (
    SAME,
    _all(_link, _date, _kind),
    _all(_link, _title, _kind),
    _all(_link, _kind),
    _all(_link, _date),
    _link,
    _all(_title, _date, _kind),
    _all(_title, _kind),
    _title,
    _all(_kind, _date),
)
"""In one document (or a renamed one): by link, then title, then kind and date; the narrower mark always first."""

RENAMED: tuple[Mark, ...] = (SAME, _all(_anchor, _kind), *WITHIN, _anchor)
"""In a renamed document: what stands at the same place of it is the same, as where it keeps its name."""

ACROSS: tuple[Mark, ...] = (
    _all(_link, _title, _date, _kind),
    _all(_link, _date, _kind),
    _all(_title, _date, _kind),
    _all(_link, _date),
    _all(_title, _date),
)
"""Between documents that have nothing to do with each other."""

ADOPTED: tuple[Mark, ...] = (*ACROSS, _all(_link, lambda trace: trace.kind == "news" or None))
"""For ids read from feeds that others wrote: a post's link is enough, its day depends on their zone."""


def paired(entries: Iterable[Trace], lines: Iterable[Trace], marks: Sequence[Mark]) -> Iterator[tuple[int, int]]:
    """Indexes (entry, line) that belong together, by each mark in turn, each only where unique on both sides."""
    entries, lines = list(entries), list(lines)
    for mark in marks:
        if not entries or not lines:
            return
        found = list(_unique(_by_mark(entries, mark), _by_mark(lines, mark)))
        yield from found
        done, gone = {one for one, _ in found}, {other for _, other in found}
        entries = [one for one in entries if one.index not in done]
        lines = [one for one in lines if one.index not in gone]


def _by_mark(traces: Iterable[Trace], mark: Mark) -> dict[Hashable, list[int]]:
    groups: dict[Hashable, list[int]] = defaultdict(list)
    for trace in traces:
        value = mark(trace)
        if value is not None:
            groups[value].append(trace.index)
    return groups


def _unique(entries: dict[Hashable, list[int]], lines: dict[Hashable, list[int]]) -> Iterator[tuple[int, int]]:
    for value, here in entries.items():
        there = lines.get(value, [])
        if len(here) == len(there) == 1:
            yield here[0], there[0]
