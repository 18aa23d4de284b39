"""A month as weeks of days; what lasts for several days is a bar in a lane of its own, as printed calendars draw it."""

from __future__ import annotations

from calendar import Calendar
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from cnfeed.formats.occurrences import Occurrence

Month = tuple[int, int]
Lane = list["Bar"]


@dataclass(frozen=True, slots=True)
class Bar:
    """An occurrence of several days, cut to one week of one month: *first* and *last* are the days it has there."""

    occurrence: Occurrence
    first: date
    last: date

    @property
    def days(self) -> int:
        """How many days of the week it covers."""
        return (self.last - self.first).days + 1

    def covers(self, day: date) -> bool:
        """True on its days."""
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Day:
    """What a day's cell holds: its lanes from the top (None is an empty one), then what is of this day alone."""

    day: date
    lanes: tuple[Bar | None, ...]
    single: tuple[Occurrence, ...]


Week = tuple[Day | None, ...]
"""Monday to Sunday; None is a day of the month before or after."""


def weeks(month: Month, found: Sequence[Occurrence]) -> tuple[Week, ...]:
    """The month's weeks with what happens in them."""
    days = Calendar().monthdayscalendar(*month)  # 0 for a day of another month
    return tuple(_week([date(*month, day) if day else None for day in week], found) for week in days)


def _week(days: Sequence[date | None], found: Sequence[Occurrence]) -> Week:
    inside = [day for day in days if day is not None]
    lanes = _lanes(_bars(found, inside[0], inside[-1]))
    single = [one for one in found if one.last_day <= one.first_day]
    return tuple(None if day is None else _day(day, lanes, single) for day in days)


def _day(day: date, lanes: Iterable[Lane], single: Iterable[Occurrence]) -> Day:
    covering = [next((bar for bar in lane if bar.covers(day)), None) for lane in lanes]
    while covering and covering[-1] is None:
        covering.pop()
    return Day(day, tuple(covering), tuple(one for one in single if one.first_day == day))


def _bars(found: Iterable[Occurrence], first: date, last: date) -> list[Bar]:
    """What lasts and touches the days, the longest of those that begin together first."""
    bars = [
        Bar(one, max(one.first_day, first), min(one.last_day, last))
        for one in found
        if one.last_day > one.first_day and one.first_day <= last and one.last_day >= first
    ]
    return sorted(bars, key=lambda bar: (bar.first, -bar.days))


def _lanes(bars: Iterable[Bar]) -> list[Lane]:
    """Each bar in the highest lane that is free from its first day on."""
    lanes: list[Lane] = []
    for bar in bars:
        free = next((lane for lane in lanes if lane[-1].last < bar.first), None)
        if free is None:
            lanes.append(free := [])
        free.append(bar)
    return lanes
