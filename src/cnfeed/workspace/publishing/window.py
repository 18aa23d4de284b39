"""Which items stand in a feed and which on its archive pages (RFC 5005), measured from the newest item alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from itertools import accumulate

from cnfeed.model.entry import Status
from cnfeed.model.feed import Item
from cnfeed.model.when import written

YOUNG = timedelta(days=30)  # nothing younger than this, seen from the newest item, drops out
FEWEST = 20  # and so many stay whatever they weigh
# Bytes of text in the documents; as HTML in JSON half as much again, and over 1 MB a feed is a burden (WIRE rule 51).
HEAVY = 600_000


@dataclass(frozen=True, slots=True)
class Page:
    """An archive page: a month of announcements, whole when it is first written and so hardly ever written again."""

    month: str
    items: tuple[Item, ...]


def newest_first(items: Iterable[Item]) -> list[Item]:
    """Items by announcement; those announced at once by the later date first, then by uid."""
    return sorted(items, key=_age, reverse=True)


def window(items: Sequence[Item], limit: int) -> tuple[Item, ...]:
    """The newest *limit* of sorted items, fewer of long ones, and all within thirty days before the newest.

    An event that was cancelled, postponed or moved is news again: however old its announcement, its item comes back.
    """
    if not items:
        return ()
    newest = max(map(_news, items))
    light = _light(items[:limit])
    return tuple(item for place, item in enumerate(items) if place < light or _news(item) + YOUNG >= newest)


def _news(item: Item) -> datetime:
    """When readers last had to hear of it: of what does not take place as announced, its last change."""
    entry, stamp = item.announced.entry, item.announced.stamp
    differs = entry.previous_start is not None or entry.status in (Status.CANCELLED, Status.POSTPONED)
    return max(stamp.published, stamp.updated) if differs else stamp.published


def _light(items: Sequence[Item]) -> int:
    """How many of these, from the newest on, stay within what a feed may weigh."""
    weights = accumulate(map(_weight, items))
    return sum(1 for place, weight in enumerate(weights) if place < FEWEST or weight <= HEAVY)


def _weight(item: Item) -> int:
    entry = item.announced.entry
    return max(len(body.encode(errors="replace")) for body in (entry.body, *(one.body for one in entry.versions)))


def pages(items: Sequence[Item], shown: Sequence[Item], kept: Iterable[str] = ()) -> tuple[Page, ...]:
    """The months from which an item has left the feed and those *kept* from before, oldest first, with all items."""
    here = {item.announced.stamp.uid for item in shown}
    left = {_month(item) for item in items if item.announced.stamp.uid not in here}.union(kept)
    months: dict[str, list[Item]] = {month: [] for month in sorted(left)}
    for item in items:
        if _month(item) in left:
            months[_month(item)].append(item)
    return tuple(Page(month, tuple(its)) for month, its in months.items())


def _month(item: Item) -> str:
    return _month_of(item.announced.stamp.published)


@lru_cache(maxsize=65_536)
def _month_of(moment: datetime) -> str:
    """In UTC; asked for each item in every selection it is in."""
    return moment.astimezone(UTC).isoformat()[:7]


def _age(item: Item) -> tuple[float, str, str]:
    announced = item.announced
    return announced.stamp.published.timestamp(), written(announced.entry.when.start) or "", announced.stamp.uid
