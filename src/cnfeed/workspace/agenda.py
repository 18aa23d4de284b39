"""Entries on days: recurrences expanded, spans of days cut to what is shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from cnfeed.model.entry import Entry
from cnfeed.model.recurrence import Override
from cnfeed.model.when import When
from cnfeed.model.zone import local, zone

if TYPE_CHECKING:
    from dateutil.rrule import rrulebase

Moment = date | datetime


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One instance of an entry; ``start`` and ``end`` are days or local times in ``when.zone``."""

    entry: Entry
    when: When

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


def _order(one: Occurrence) -> tuple[date, bool, str, str]:
    return one.first_day, not one.when.all_day, str(one.when.start), one.entry.title


def _in_zone(one: Occurrence, shown: str) -> Occurrence:
    when = one.when
    if when.all_day or when.zone is None or when.zone == shown:
        return one
    start, end = (_moved(value, when.zone, shown) for value in (when.start, when.end))
    return Occurrence(one.entry, replace(when, start=start, end=end, zone=shown))


def _moved(value: Moment | None, from_zone: str, to_zone: str) -> Moment | None:
    return local(value.replace(tzinfo=zone(from_zone)), to_zone) if isinstance(value, datetime) else value


def _instances(entry: Entry, first: date, last: date) -> Iterator[Occurrence]:
    """The entry's instances that may touch the range, a day wider for zones."""
    when = entry.when
    if when.days:
        yield from (Occurrence(entry, When(day, None, when.precision)) for day in when.days)
    elif entry.recurrence is None:
        yield Occurrence(entry, when)
    else:
        yield from _series(entry, first - timedelta(days=1), last + timedelta(days=1))


def _series(entry: Entry, first: date, last: date) -> Iterator[Occurrence]:
    when, recurrence = entry.when, entry.recurrence
    assert recurrence is not None and when.start is not None
    start = when.start
    length = (when.end - start) if when.end is not None else None
    changed = {_naive(one.at): one for one in recurrence.overrides}
    skipped = {_naive(one) for one in recurrence.exceptions}
    days = (when.last_day or first) - (when.first_day or first)
    for at in _starts(recurrence.rule, _naive(start), first - days, last):
        if at in skipped:
            continue
        own: Moment = at if isinstance(start, datetime) else at.date()
        instance = replace(when, start=own, end=own + length if length is not None else None)
        yield _overridden(entry, instance, changed.pop(at, None))
    for override in changed.values():
        if override.start is not None:
            yield _overridden(entry, replace(when, start=override.at, end=None), override)


def _overridden(entry: Entry, instance: When, override: Override | None) -> Occurrence:
    if override is None:
        return Occurrence(entry, instance)
    start = override.start or instance.start
    end = override.end
    if end is None and instance.end is not None and instance.start is not None and start is not None:
        end = start + (instance.end - instance.start)
    told = replace(entry, title=override.title or entry.title)
    if override.status:
        told = replace(told, status=type(entry.status)(override.status))
    return Occurrence(told, replace(instance, start=start, end=end))


def _starts(rule: str, start: datetime, first: date, last: date) -> list[datetime]:
    """The rule's starts in the range, in naive local time; none where the rule cannot be read."""
    compiled = _rule(rule, start)
    if compiled is None:
        return []
    return list(compiled.between(datetime.combine(first, time.min), datetime.combine(last, time.max), inc=True))


@lru_cache(maxsize=512)
def _rule(rule: str, start: datetime) -> rrulebase | None:
    from dateutil.rrule import rrulestr

    try:
        return rrulestr(_floating(rule), dtstart=start, cache=True)
    except (ValueError, KeyError, TypeError):
        return None


def _floating(rule: str) -> str:
    """UNTIL as local time: dateutil refuses a UTC one beside a naive start."""
    parts = (part.rstrip("Zz") if part.upper().startswith("UNTIL=") else part for part in rule.split(";"))
    return ";".join(parts)


def _naive(value: Moment) -> datetime:
    return value if isinstance(value, datetime) else datetime.combine(value, time.min)
