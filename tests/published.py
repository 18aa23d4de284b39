"""What is handed to the formats, with sane defaults: channels, announced entries, items."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from cnfeed.model.entry import Entry, Kind
from cnfeed.model.feed import Announced, Channel, Item, Stamp
from cnfeed.model.when import Precision, When

NOON = datetime(2026, 1, 5, 12, 0, tzinfo=UTC)
UID = "6f1c3c52-0000-4000-8000-000000000001"


def a_uid(number: int) -> str:
    """A UUID per number."""
    return f"6f1c3c52-0000-4000-8000-{number:012}"


def a_day(year: int, month: int, day: int, last: date | None = None) -> When:
    """One day, or the days up to *last*."""
    return When(date(year, month, day), last, Precision.DAY)


def a_time(start: str, end: str | None = None, zone: str | None = "Europe/Paris") -> When:
    """Local times of a zone, as documents write them."""
    return When(datetime.fromisoformat(start), datetime.fromisoformat(end) if end else None, Precision.MINUTE, zone)


def an_entry(**changes: Any) -> Entry:
    """A harbour meetup on 19 March 2026."""
    values: dict[str, Any] = {
        "kind": Kind.EVENT,
        "title": "Harbour meetup",
        "when": a_day(2026, 3, 19),
        "source": "site",
        "path": "content/events/harbour.md",
        "line": 3,
        "languages": ("en",),
        "uid": UID,
    }
    return Entry(**(values | changes))


def announced(number: int = 1, *, stamp: dict[str, Any] | None = None, **changes: Any) -> Announced:
    """An entry as published, stamped at noon on 5 January 2026."""
    values: dict[str, Any] = {
        "uid": a_uid(number),
        "created": NOON,
        "modified": NOON,
        "published": NOON,
        "updated": NOON,
        "slug": "harbour-meetup",
    }
    return Announced(an_entry(**({"uid": a_uid(number)} | changes)), Stamp(**(values | (stamp or {}))))


def an_item(*children: Announced, **changes: Any) -> Item:
    """A feed item with what is told inside it."""
    return Item(announced(**changes), children)


def a_channel(**changes: Any) -> Channel:
    """A feed of a harbour community."""
    values: dict[str, Any] = {
        "title": "Harbour community",
        "description": "Dates and news from the quay",
        "path": "feed.xml",
        "base_url": "https://feeds.example.org/harbour/",
        "home_url": "https://harbour.example.org/",
        "language": "en",
        "updated": NOON,
    }
    return Channel(**(values | changes))
