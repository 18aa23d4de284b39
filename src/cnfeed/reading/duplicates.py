"""Entries that may tell the same event twice; nothing is merged, both places are named."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence

from cnfeed.model.entry import Entry, Kind
from cnfeed.model.problem import Problem, Severity


def possible_duplicates(entries: Sequence[Entry]) -> tuple[Problem, ...]:
    """A problem at each entry that has the link and the days, or the title and the days, of one before it."""
    found: dict[tuple[str, int], Problem] = {}
    dated = [one for one in entries if one.when.exact and one.kind is not Kind.NEWS]
    for groups in (_grouped((_by_link(one), one) for one in dated), _grouped((_by_title(one), one) for one in dated)):
        for first, *more in groups:
            for other in more:
                if not _belong(first, other):
                    found.setdefault((other.path, other.line), _problem(first, other))
    return tuple(found.values())


def _grouped(keyed: Iterable[tuple[Hashable | None, Entry]]) -> Iterator[list[Entry]]:
    """The entries of each key that several have, in the order of their places."""
    groups: dict[Hashable, list[Entry]] = defaultdict(list)
    for key, entry in keyed:
        if key is not None:
            groups[key].append(entry)
    for group in groups.values():
        if len(group) > 1:
            yield sorted(group, key=lambda one: (one.path, one.line))


def _by_link(entry: Entry) -> Hashable | None:
    """Its own link, not its document's, with kind and days."""
    if entry.url is None or (entry.url == entry.base_url and "url" not in entry.places):
        return None
    link = entry.url.removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")
    return entry.kind, link, entry.when.start, entry.when.end


def _by_title(entry: Entry) -> Hashable | None:
    """Its title, folded, with kind and first day."""
    words = "".join(letter for letter in entry.title.casefold() if letter.isalnum())
    return (entry.kind, words, entry.when.first_day) if len(words) > 8 else None


def _belong(one: Entry, other: Entry) -> bool:
    """An event and what its own document tells inside it are not the same thing told twice."""
    return one.path == other.path and (one.part_of == other.anchor or other.part_of == one.anchor)


def _problem(first: Entry, other: Entry) -> Problem:
    message = (
        f"“{other.title[:80]}” may be “{first.title[:80]}” of {first.path}:{first.line}, which has the same "
        "link or title on the same day; both are told, take one away if they are the same"
    )
    return Problem(other.path, other.line, Severity.INFO, message, "possible-duplicate")
