"""What tells the entries of one document apart: words of their own, never their order."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace

from cnfeed.model.entry import Entry
from cnfeed.model.when import written

LOOSE = re.compile(r"\W+")


def anchor_of(*words: str) -> str:
    """Words as an anchor: folded, without punctuation, bounded; never empty, for that is the document's own."""
    return LOOSE.sub("-", " ".join(words).casefold()).strip("-")[:80] or "-"


# What is added to anchors that are equal, one after the other.
MORE: tuple[Callable[[Entry], str], ...] = (
    lambda one: written(one.when.start) or "",
    lambda one: one.url or "",
)


def distinct(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The entries with anchors that differ: by date where words are equal, then by link, then by a counter."""
    found = tuple(entries)
    for more in MORE:
        clashes = {anchor for anchor, count in Counter(one.anchor for one in found).items() if count > 1}
        if not clashes:
            return found
        found = tuple(_renamed(one, more(one)) if one.anchor in clashes else one for one in found)
    seen: Counter[str] = Counter()
    return tuple(_counted(one, seen) for one in found)


def _renamed(entry: Entry, more: str) -> Entry:
    return replace(entry, anchor=f"{entry.anchor}@{anchor_of(more)}" if more else entry.anchor)


def _counted(entry: Entry, seen: Counter[str]) -> Entry:
    seen[entry.anchor] += 1
    times = seen[entry.anchor]
    return entry if times == 1 else replace(entry, anchor=f"{entry.anchor}~{times}")
