"""Which entries a ``[[feed]]`` takes: those that meet its filter and not what it excludes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields

from cnfeed.model.entry import Entry
from cnfeed.model.settings import Feed, Filter

NOTHING = Filter()


def takes(feed: Feed, entry: Entry, parent: Entry | None = None) -> bool:
    """True if the entry is in the feed; of a session or deadline all but its kind may be said of its *parent*."""
    if feed.exclude != NOTHING and (meets(feed.exclude, entry) or (parent and meets(feed.exclude, parent))):
        return False
    return meets(feed.filter, entry) or (parent is not None and _by_parent(feed.filter, entry, parent))


def _by_parent(wanted: Filter, entry: Entry, parent: Entry) -> bool:
    return (not wanted.kind or _is_one(wanted.kind, (entry.kind,))) and meets(wanted, parent, kind=False)


def meets(wanted: Filter, entry: Entry, *, kind: bool = True) -> bool:
    """True if the entry says one of the values of every key that is given."""
    for one in fields(wanted):
        values = getattr(wanted, one.name)
        if values and (kind or one.name != "kind"):
            test = _occurs if one.name in ("title", "location", "text") else _is_one
            if not test(values, SAID[one.name](entry)):
                return False
    return True


def _is_one(wanted: Iterable[str], said: Iterable[str | None]) -> bool:
    """True if one of the values is said as a whole."""
    return not {_folded(one) for one in wanted}.isdisjoint(_folded(one) for one in said if one)


def _occurs(wanted: Iterable[str], said: Iterable[str | None]) -> bool:
    """True if one of the words occurs in what is said."""
    texts = [_folded(one) for one in said if one]
    return any(_folded(one) in text for one in wanted for text in texts)


def _folded(text: str) -> str:
    return " ".join(text.casefold().replace("_", "-").split())


def _titles(entry: Entry) -> tuple[str, ...]:
    return (entry.title, *(version.title for version in entry.versions))


def _texts(entry: Entry) -> tuple[str | None, ...]:
    descriptions = (entry.description, *(version.description for version in entry.versions))
    return (*_titles(entry), *descriptions, entry.location)


def _languages(entry: Entry) -> tuple[str, ...]:
    return (*entry.languages, *(version.language for version in entry.versions))


SAID: Mapping[str, Callable[[Entry], Iterable[str | None]]] = {
    "kind": lambda entry: (entry.kind,),
    "category": lambda entry: entry.categories,
    "source": lambda entry: (entry.source,),
    "language": _languages,
    "status": lambda entry: (entry.status,),
    "attendance": lambda entry: (entry.attendance,),
    "title": _titles,
    "location": lambda entry: (entry.location,),
    "text": _texts,
}
"""What an entry says of each key of a filter."""
