"""Calendars (RFC 5545, RFC 7986): events rendered one by one, then joined with the zones they need."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from cnfeed.formats import properties
from cnfeed.formats.links import absolute
from cnfeed.formats.series import Series, writable
from cnfeed.formats.text import one_line
from cnfeed.formats.vevent import vevents
from cnfeed.formats.zones import listing
from cnfeed.model.feed import Announced, Channel
from cnfeed.model.when import Precision, When

MEDIA_TYPE = "text/calendar"
# Without a version: a new release of cnfeed changes no published byte.
PRODUCT = "-//cnfeed//cnfeed//EN"
REFRESH = timedelta(hours=12)
EMPTY_ZONE, EMPTY_YEAR = "Etc/UTC", 1972


@dataclass(frozen=True, slots=True)
class RenderedEvent:
    """One UID's VEVENTs; ``zones`` are the TZIDs in them, ``first`` and ``last`` the days that blocks must cover."""

    uid: str
    content: bytes
    zones: frozenset[str]
    first: date
    last: date


def render(announced: Announced, *, cancelled: str = "visible", language: str) -> tuple[RenderedEvent, ...]:
    """The entry as events: one, or one per day of days that do not touch; none for an entry without a date.

    An imprecise date that is handed in is written as tentative, over the days it may mean.
    """
    strict = cancelled == "strict"
    return tuple(_rendered(announced, uid, when, strict=strict, language=language) for uid, when in _days(announced))


def _days(announced: Announced) -> Iterable[tuple[str, When]]:
    entry, when = announced.entry, announced.entry.when
    if not (writable(when.first_day) and writable(when.last_day)):
        return []
    if not when.days:
        return [(announced.stamp.uid, when)]
    days = [When(day, None, Precision.DAY) for day in when.days]
    return zip(entry.uids, days, strict=True)


def _rendered(announced: Announced, uid: str, when: When, *, strict: bool, language: str) -> RenderedEvent:
    content, clock, rule = vevents(announced, uid, when, strict=strict, language=language)
    first, last = _reach(announced, when, rule)
    zones = frozenset({clock.zone}) if clock.zone else frozenset()
    return RenderedEvent(uid, content, zones, first, last)


def _reach(announced: Announced, when: When, rule: Series | None) -> tuple[date, date]:
    """The days that the zone's block must cover: of a series also those its instances were moved to."""
    days = [day for day in (when.first_day, when.last_day, rule.last if rule else None) if day is not None]
    if rule is not None and announced.entry.recurrence is not None:
        moved = (day for one in announced.entry.recurrence.overrides for day in (one.at, one.start, one.end))
        days += [day.date() if isinstance(day, datetime) else day for day in moved if day and writable(day)]
    return min(days), max(days)


def join(channel: Channel, rendered: Sequence[RenderedEvent]) -> bytes:
    """A calendar file of these events, in the order given."""
    head = b"BEGIN:VCALENDAR\r\n" + b"".join(_head(channel))
    return head + b"".join((*_zones(rendered), *(event.content for event in rendered), b"END:VCALENDAR\r\n"))


def _head(channel: Channel) -> Iterable[bytes]:
    """VERSION and PRODID first; both names, both refresh times, as each client reads one of them. No METHOD."""
    name = one_line(channel.title) or channel.path
    yield properties.word("VERSION", "2.0")
    yield properties.text("PRODID", PRODUCT)
    yield properties.word("CALSCALE", "GREGORIAN")
    yield properties.text("X-WR-CALNAME", name)
    yield properties.text("NAME", name)
    yield properties.text("X-WR-CALDESC", one_line(channel.description))
    yield properties.text("DESCRIPTION", one_line(channel.description))
    yield properties.moment("LAST-MODIFIED", channel.updated)
    yield properties.uri("URL", absolute(channel.home_url))
    yield properties.uri("SOURCE", absolute(channel.self_url), {"VALUE": "URI"})
    yield properties.duration("REFRESH-INTERVAL", REFRESH, {"VALUE": "DURATION"})
    yield properties.duration("X-PUBLISHED-TTL", REFRESH)


def _zones(rendered: Sequence[RenderedEvent]) -> Iterable[bytes]:
    """A block per TZID, by name; one for an empty calendar too, which needs a component."""
    years: dict[str, tuple[int, int]] = {}
    for event in rendered:
        for zone in event.zones:
            first, last = years.get(zone, (9999, 0))
            years[zone] = (min(first, event.first.year), max(last, event.last.year))
    if not rendered:
        years = {EMPTY_ZONE: (EMPTY_YEAR, EMPTY_YEAR)}
    return [listing(zone, first, last) for zone, (first, last) in sorted(years.items())]
