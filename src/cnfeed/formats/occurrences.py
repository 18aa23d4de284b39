"""Entries on days: recurrences expanded as calendars tell them, spans of days cut to what is shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING

from cnfeed.formats.series import Series, instance, series
from cnfeed.model.entry import Entry, Status
from cnfeed.model.recurrence import Override, Recurrence
from cnfeed.model.when import When
from cnfeed.model.zone import local, zone

if TYPE_CHECKING:
    from dateutil.rrule import rrulebase

Moment = date | datetime


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One instance of an entry; ``start`` and ``end`` are days or local times in ``when.zone``.

    ``at`` names an instance of a series as RFC 5545's RECURRENCE-ID does: by the start its rule gives it, in the
    series' own zone. It is None for what happens once.
    """

    entry: Entry
    when: When
    at: Moment | None = None

    @property
    def first_day(self) -> date:
        """The day it starts on."""
        return self.when.first_day or date.min

    @property
    def last_day(self) -> date:
        """The day it ends on, inclusive."""
        return self.when.last_day or self.first_day


def occurrences(
    entries: Iterable[Entry], first: date, last: date, shown_zone: str | None = None
) -> tuple[Occurrence, ...]:
    """What touches the days from *first* to *last*, in order of time; exact entries only.

    With *shown_zone*, timed entries are given in that zone's local time.
    """
    found = (one for entry in entries if entry.when.exact for one in _instances(entry, first, last))
    shown = (_in_zone(one, shown_zone) if shown_zone else one for one in found)
    inside = [one for one in shown if one.first_day <= last and one.last_day >= first]
    return tuple(sorted(inside, key=_order))


def happens(entry: Entry, first: date, last: date) -> bool:
    """True if one of the entry's instances touches the days."""
    return any(one.first_day <= last and one.last_day >= first for one in _instances(entry, first, last))


def _order(one: Occurrence) -> tuple[date, bool, str, str]:
    return one.first_day, not one.when.all_day, str(one.when.start), one.entry.title


def _in_zone(one: Occurrence, shown: str) -> Occurrence:
    when = in_zone(one.when, shown)
    return one if when is one.when else replace(one, when=when)


@lru_cache(maxsize=16384)
def in_zone(when: When, shown: str) -> When:
    """A time as the local time of another zone; days are the same everywhere."""
    if when.all_day or when.zone is None or when.zone == shown:
        return when
    start, end = (_moved(value, when.zone, shown) for value in (when.start, when.end))
    return replace(when, start=start, end=end, zone=shown)


def _moved(value: Moment | None, from_zone: str, to_zone: str) -> Moment | None:
    return local(value.replace(tzinfo=zone(from_zone)), to_zone) if isinstance(value, datetime) else value


def _instances(entry: Entry, first: date, last: date) -> Iterator[Occurrence]:
    """The entry's instances that may touch the range, a day wider for zones; one where the rule cannot be read."""
    when = entry.when
    told = _told(entry.recurrence, when) if entry.recurrence is not None else None
    if when.days:
        yield from (Occurrence(entry, When(day, None, when.precision)) for day in when.days)
    elif told is None:
        yield Occurrence(entry, when)
    else:
        yield from _series(entry, told, _days_on(first, -1), _days_on(last, 1))


@lru_cache(maxsize=512)
def _told(recurrence: Recurrence, when: When) -> Series | None:
    """The rule as the calendars tell it, so that the screen shows what subscribers see."""
    return series(recurrence, when)


def _days_on(day: date, days: int) -> date:
    """So many days on, within the years that there are."""
    return date.fromordinal(min(max(day.toordinal() + days, date.min.toordinal()), date.max.toordinal()))


def _series(entry: Entry, told: Series, first: date, last: date) -> Iterator[Occurrence]:
    when, recurrence = entry.when, entry.recurrence
    assert recurrence is not None and when.start is not None
    start = when.start
    length = (when.end - start) if when.end is not None else None
    changed = {_naive(instance(one.at, when)): one for one in reversed(recurrence.overrides)}
    skipped = {_naive(instance(one, when)) for one in recurrence.exceptions}
    days = (when.last_day or first) - (when.first_day or first)
    for at in _starts(_floating(told.rule, when), _naive(start), _days_on(first, -days.days), last):
        if at in skipped:
            continue
        own: Moment = at if isinstance(start, datetime) else at.date()
        one = replace(when, start=own, end=own + length if length is not None else None)
        yield _overridden(entry, one, changed.pop(at, None), own)
    for override in changed.values():
        if override.start is not None:
            at = _naive(instance(override.at, when))
            own = at if isinstance(start, datetime) else at.date()
            yield _overridden(entry, replace(when, start=own), override, own)


def _overridden(entry: Entry, one: When, override: Override | None, at: Moment) -> Occurrence:
    if override is None:
        return Occurrence(entry, one, at)
    when = entry.when
    start = instance(override.start, when) if override.start is not None else one.start
    end = instance(override.end, when) if override.end is not None else None
    if end is None and when.end is not None and when.start is not None and start is not None:
        end = start + (when.end - when.start)
    told = replace(entry, title=override.title or entry.title)
    if override.status in tuple(Status):
        told = replace(told, status=Status(override.status))
    return Occurrence(told, replace(one, start=start, end=end), at)


def _starts(rule: str, start: datetime, first: date, last: date) -> Iterator[datetime]:
    """The rule's starts in the range, in naive local time, found as they are asked for."""
    stop = datetime.combine(last, time.max)
    return takewhile(lambda at: at <= stop, _rule(rule, start).xafter(datetime.combine(first, time.min), inc=True))


@lru_cache(maxsize=512)
def _rule(rule: str, start: datetime) -> rrulebase:
    from dateutil.rrule import rrulestr

    return rrulestr(rule, dtstart=start, cache=True)


def _floating(rule: str, when: When) -> str:
    """UNTIL as local time: dateutil refuses a UTC one beside a naive start."""
    head, sign, rest = rule.partition("UNTIL=")
    until, more, tail = rest.partition(";")
    if not until.endswith("Z"):
        return rule
    moment = datetime.strptime(until, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    return f"{head}{sign}{local(moment, when.zone or 'UTC'):%Y%m%dT%H%M%S}{more}{tail}"


def _naive(value: Moment) -> datetime:
    return value if isinstance(value, datetime) else datetime.combine(value, time.min)
