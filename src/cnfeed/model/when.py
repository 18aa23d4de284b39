"""When something happens, and how exactly that is known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum


class Precision(StrEnum):
    """How exact a date is; the words of the JSON format."""

    MINUTE = "minute"
    DAY = "day"
    WEEK = "week"
    MONTH_PART = "month-part"
    MONTH = "month"
    MONTH_RANGE = "month-range"
    YEAR = "year"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class When:
    """A span of days, or of local times in a zone.

    ``start`` and ``end`` are both dates (the last day is inclusive) or both naive local times of ``zone``
    (an IANA name); ``end`` is None for a single day or an open end. An imprecise date spans the days it may
    mean ("End of May": 21 to 31, ``month-part``). ``days`` are days that do not touch; start and end are then
    the first and the last of them.
    """

    start: date | datetime | None = None
    end: date | datetime | None = None
    precision: Precision = Precision.NONE
    zone: str | None = None
    days: tuple[date, ...] = ()

    @property
    def all_day(self) -> bool:
        """True unless there is a time of day."""
        return not isinstance(self.start, datetime)

    @property
    def exact(self) -> bool:
        """True if it can be placed on a day: calendars hold only such entries."""
        return self.start is not None and self.precision in (Precision.DAY, Precision.MINUTE)

    @property
    def first_day(self) -> date | None:
        """The local day it starts on."""
        return as_day(self.start)

    @property
    def last_day(self) -> date | None:
        """The local day it ends on, inclusive; an end at midnight belongs to the day before."""
        if self.end is None:
            return self.first_day
        if isinstance(self.end, datetime) and self.end.time() == datetime.min.time() and self.end != self.start:
            return (self.end - timedelta(days=1)).date()
        return as_day(self.end)

    def moved(self, by: timedelta) -> When:
        """The same length and precision *by* later (whole days for all-day)."""
        return When(
            self.start + by if self.start else None,
            self.end + by if self.end else None,
            self.precision,
            self.zone,
            tuple(day + by for day in self.days),
        )


UNKNOWN = When()


def as_day(value: date | datetime | None) -> date | None:
    """The day of a date or a time."""
    return value.date() if isinstance(value, datetime) else value


def written(value: date | datetime | None) -> str | None:
    """As documents and JSON write it: ``2024-03-19``, ``2024-03-19T09:00``, seconds only if they are not 0."""
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds" if value.second else "minutes")
    return value.isoformat() if value else None
