"""Spans of days with precision, and dates as far as words say them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from cnfeed.model.when import Precision


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in the text that holds one component: year, month, day, ordinal, weekday, hour, minute, …"""

    field: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a month or of a year: ``Part("third", 2, 3)`` is from its middle to its end."""

    unit: str
    first: int = 1
    last: int = 1


@dataclass(frozen=True, slots=True)
class Written:
    """A date as far as its words say it; None where they say nothing.

    ``years_on`` is -1 for "last year", 0 for "this year"; ``nearest`` is -1 for "last December", 1 for "next January".
    ``loose_year`` is the place of a year that may belong to the name that follows it.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    part: Part | None = None
    weekday: int | None = None
    years_on: int | None = None
    nearest: int | None = None
    loose_year: int | None = None
    slots: tuple[Slot, ...] = ()

    def plus(self, *slots: Slot, **values: int | Part | None) -> Written:
        """The same with more said."""
        more = replace(self, slots=self.slots + slots)
        return replace(more, **values) if values else more  # type: ignore[arg-type]

    @property
    def bare_month(self) -> bool:
        """True for a month's name with nothing beside it."""
        return self.month is not None and self == Written(month=self.month, slots=self.slots)

    @property
    def bare_year(self) -> bool:
        """True for a year alone."""
        return self.year is not None and self == Written(year=self.year, slots=self.slots)


@dataclass(frozen=True, slots=True)
class Stretch:
    """From a first to a last day, and how exactly that is known."""

    first: date
    last: date
    precision: Precision

    def to(self, other: Stretch) -> Stretch:
        """All days from this one's first to the other's last."""
        return Stretch(self.first, other.last, _blurred(self, other))


_COARSER = (Precision.DAY, Precision.WEEK, Precision.MONTH_PART, Precision.MONTH, Precision.MONTH_RANGE, Precision.YEAR)


def _blurred(one: Stretch, other: Stretch) -> Precision:
    kinds = {one.precision, other.precision}
    if kinds == {Precision.MONTH}:
        return Precision.MONTH if one.first == other.first else Precision.MONTH_RANGE
    if kinds == {Precision.MONTH, Precision.MONTH_PART}:
        return Precision.MONTH_PART
    return max(kinds, key=_COARSER.index)


def month_end(year: int, month: int) -> date:
    """The last day of a month."""
    return (date(year, month, 28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def week_of(day: date) -> date:
    """The Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def placed(written: Written, year: int) -> Stretch | None:
    """The days it means in that year; None if there are none (June 31)."""
    try:
        if written.part is not None:
            return _PIECES[written.part.unit](written, year)
        if written.month is None:
            return Stretch(date(year, 1, 1), date(year, 12, 31), Precision.YEAR)
        if written.day is None:
            return Stretch(date(year, written.month, 1), month_end(year, written.month), Precision.MONTH)
        day = date(year, written.month, written.day)
    except ValueError:
        return None
    return Stretch(day, day, Precision.DAY)


def _third(written: Written, year: int) -> Stretch:
    if written.month is None:
        return Stretch(date(year, 1, 1), date(year, 12, 31), Precision.YEAR)
    part, month = _part(written), written.month
    last = month_end(year, month) if part.last == 3 else date(year, month, part.last * 10)
    return Stretch(date(year, month, part.first * 10 - 9), last, Precision.MONTH_PART)


def _half(written: Written, year: int) -> Stretch:
    if written.month is None:
        first, last = (1, 6) if _part(written).first == 1 else (7, 12)
        return Stretch(date(year, first, 1), month_end(year, last), Precision.MONTH_RANGE)
    if _part(written).first == 1:
        return Stretch(date(year, written.month, 1), date(year, written.month, 15), Precision.MONTH_PART)
    return Stretch(date(year, written.month, 16), month_end(year, written.month), Precision.MONTH_PART)


def _quarter(written: Written, year: int) -> Stretch:
    first = _part(written).first * 3 - 2
    return Stretch(date(year, first, 1), month_end(year, first + 2), Precision.MONTH_RANGE)


def _week(written: Written, year: int) -> Stretch:
    """Days 1–7, 8–14 …; the last week is the month's last seven days."""
    month, number = written.month or 1, _part(written).first
    if number < 0:
        last = month_end(year, month)
        return Stretch(last - timedelta(days=6), last, Precision.WEEK)
    first = date(year, month, number * 7 - 6)
    return Stretch(first, min(first + timedelta(days=6), month_end(year, month)), Precision.WEEK)


def _full_week(written: Written, year: int) -> Stretch:
    """Counted from the month's first Monday."""
    month, number = written.month or 1, _part(written).first
    if number < 0:
        last = month_end(year, month)
        return _from_monday(week_of(last - timedelta(days=6)))
    return _from_monday(week_of(date(year, month, 7)) + timedelta(days=7 * (number - 1)))


def _iso_week(written: Written, year: int) -> Stretch:
    return _from_monday(date.fromisocalendar(year, _part(written).first, 1))


def _week_around(written: Written, year: int) -> Stretch:
    return _from_monday(week_of(date(year, written.month or 1, written.day or 1)))


def _from_monday(monday: date) -> Stretch:
    return Stretch(monday, monday + timedelta(days=6), Precision.WEEK)


def _nth_weekday(written: Written, year: int) -> Stretch:
    """``last`` is the weekday, 0 a Monday: the second Tuesday of May."""
    month, part = written.month or 1, _part(written)
    if part.first < 0:
        end = month_end(year, month)
        day = end - timedelta(days=(end.weekday() - part.last) % 7)
    else:
        first = date(year, month, 1)
        day = first + timedelta(days=(part.last - first.weekday()) % 7 + 7 * (part.first - 1))
    if day.month != month:
        raise ValueError(day)
    return Stretch(day, day, Precision.DAY)


def _weekend(written: Written, year: int) -> Stretch:
    saturday = _nth_weekday(replace(written, part=Part("nth", _part(written).first, 5)), year).first
    return Stretch(saturday, saturday + timedelta(days=1), Precision.MONTH_PART)


def _part(written: Written) -> Part:
    assert written.part is not None
    return written.part


_PIECES: dict[str, Callable[[Written, int], Stretch]] = {
    "third": _third,
    "half": _half,
    "quarter": _quarter,
    "week": _week,
    "full-week": _full_week,
    "iso-week": _iso_week,
    "week-of": _week_around,
    "nth": _nth_weekday,
    "weekend": _weekend,
}


def stretch(first: Written, last: Written | None) -> Stretch | None:
    """The days from one written date to another; None if there are none or they lie the wrong way round."""
    begin = placed(first, first.year or 1)
    if begin is None or last is None:
        return begin
    end = placed(last, last.year or 1)
    if end is None or end.last < begin.first:
        return None
    return begin.to(end)
