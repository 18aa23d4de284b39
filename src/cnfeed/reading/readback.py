"""Does a changed text say what was asked for, and nothing else anew? Asked before anything is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime

from cnfeed.documents import markdown
from cnfeed.model.entry import Entry, Kind
from cnfeed.model.when import When
from cnfeed.reading import moments

TIMES = frozenset(("start", "end", "timezone"))
# What a change of a field may change with it, because the document says both in the same words.
FOLLOWS: Mapping[str, tuple[str, ...]] = {
    "start": ("title", "published", "url"),
    "end": ("title",),
    "title": ("status", "url"),
    "published": ("url",),
    "location": ("title",),  # a table's row without a title is named by its place
}


def fault(
    before: Sequence[Entry], after: Sequence[Entry], entry: Entry, wanted: Mapping[str, str | None], when: When | None
) -> str | None:
    """Why the new reading is not what was asked for, None if it is.

    *entry* is one of *before*; *wanted* are the fields asked for, *when* the time where one of them is a time.
    """
    own = [one for one in before if _belongs(one, entry)]
    others = Counter(_told(one) for one in before if not _belongs(one, entry))
    rest = list(after)
    for one in after:
        if others[_told(one)] > 0:
            others[_told(one)] -= 1
            rest.remove(one)
    if others.total():
        return f"“{next(iter(others.elements()))[1]}” would change with it"
    candidates = [one for one in rest if _same_kind(one, entry, wanted)]
    if not candidates or (len(rest) < len(own) and "title" not in wanted):
        return "the entry would not be read back"
    faults = [_unsaid(entry, one, wanted, when) for one in candidates]
    return None if None in faults else faults[0]


def _belongs(one: Entry, entry: Entry) -> bool:
    """True for the entry, what stands on its line, and what is told inside it: these share its words."""
    return one.line == entry.line or one.anchor == entry.anchor or one.part_of == entry.anchor


def _told(one: Entry) -> tuple[object, ...]:
    return (one.kind, one.title, one.when, one.url, one.location, one.status, one.attendance, one.categories)


def _same_kind(one: Entry, entry: Entry, wanted: Mapping[str, str | None]) -> bool:
    """Words of a new title may make an entry found in prose another kind; nothing else may."""
    return one.kind is entry.kind or ("title" in wanted and not entry.declared)


def _unsaid(entry: Entry, one: Entry, wanted: Mapping[str, str | None], when: When | None) -> str | None:
    """The first thing that *one* does not say as it should."""
    for field, value in wanted.items():
        said = SAID.get(field)
        if said and not (value is None and field in FALLS_BACK) and not said(one, value):
            return f"{field} would not be read back"
    if when is not None and one.when != when:
        return "the date would not be read back"
    free = {*wanted, *(more for field in wanted for more in FOLLOWS.get(field, ()))}
    for field, value_of in KEPT.items():
        if field not in free and value_of(entry) != value_of(one):
            return f"{field} would change with it"
    if not _may_move(entry, wanted) and _days(entry) != _days(one):
        return "the date would change with it"
    return None


def _days(one: Entry) -> tuple[object, ...]:
    return one.when.start, one.when.end, one.when.precision, one.when.days


def _may_move(entry: Entry, wanted: Mapping[str, str | None]) -> bool:
    """A title in prose may name another date; a news item stands on the day it was published."""
    if not TIMES.isdisjoint(wanted):
        return True
    return ("title" in wanted and not entry.declared) or ("published" in wanted and entry.kind is Kind.NEWS)


def _folded(text: str | None) -> str:
    return " ".join((text or "").split())


def _is_title(one: Entry, value: str | None) -> bool:
    return value is not None and _folded(one.title).endswith(_folded(value))


def _is_place(one: Entry, value: str | None) -> bool:
    """An address below the place is said behind it."""
    return one.location == value or (value is not None and (one.location or "").startswith(f"{value}, "))


def _is_description(one: Entry, value: str | None) -> bool:
    return one.description == markdown.plain(value or "")


def _has_categories(one: Entry, value: str | None) -> bool:
    return {word.strip() for word in (value or "").split(",") if word.strip()} <= set(one.categories)


def _is_published(one: Entry, value: str | None) -> bool:
    said, asked = one.published, moments.parsed(value or "")
    if said is None or asked is None:
        return said is None and value is None
    if isinstance(asked, datetime):
        return said == asked if asked.tzinfo else said.replace(tzinfo=None) == asked
    return isinstance(asked, date) and said.date() == asked


SAID: Mapping[str, Callable[[Entry, str | None], bool]] = {
    "title": _is_title,
    "location": _is_place,
    "url": lambda one, value: one.url == value,
    "status": lambda one, value: one.status == value,
    "attendance": lambda one, value: one.attendance == value,
    "description": _is_description,
    "categories": _has_categories,
    "published": _is_published,
}
# Taken away, these are what the rest of the document says: its address, its first words, the status of its title.
FALLS_BACK = ("title", "url", "status", "description", "location", "published")
KEPT: Mapping[str, Callable[[Entry], object]] = {
    "title": lambda one: one.title,
    "url": lambda one: one.url,
    "status": lambda one: one.status,
    "location": lambda one: one.location,
    "attendance": lambda one: one.attendance,
    "published": lambda one: one.published,
    "categories": lambda one: one.categories,
}
