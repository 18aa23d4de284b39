"""Entries by the months they touch, so that a page of a calendar asks only those that can be on it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from cnfeed.model.entry import Entry
from cnfeed.model.when import Precision

# Imprecise dates that are worth a place among the days; "in 2026" is not.
BANDS = (Precision.WEEK, Precision.MONTH_PART, Precision.MONTH)
# Months from which on an entry is asked for always, instead of standing in each of them.
LONG = 24


class Timetable:
    """Made once of many entries, asked often; what it yields may lie a little outside of the days asked for."""

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self._months: dict[int, list[Entry]] = {}
        self._everywhere: list[Entry] = []
        for entry in entries:
            self._add(entry)

    def exact(self, first: date, last: date) -> Iterator[Entry]:
        """Exact entries that may touch the days; series always may."""
        return (entry for entry in self._between(first, last) if entry.when.exact)

    def bands(self, first: date, last: date) -> Iterator[Entry]:
        """Imprecise entries of a month or less that may fall on one of the days."""
        for entry in self._between(first, last):
            begin, end = entry.when.first_day, entry.when.last_day
            if entry.when.precision in BANDS and begin and end and begin <= last and end >= first:
                yield entry

    def _add(self, entry: Entry) -> None:
        first, last = entry.when.first_day, entry.when.last_day
        if first is None or last is None:
            return
        months = range(_month(_near(first, -1)), _month(_near(last, 1)) + 1)
        if entry.recurrence is not None or len(months) > LONG:
            self._everywhere.append(entry)
            return
        for month in months:
            self._months.setdefault(month, []).append(entry)

    def _between(self, first: date, last: date) -> Iterator[Entry]:
        yield from self._everywhere
        asked = range(_month(first), _month(last) + 1)
        seen: set[int] = set()
        months = asked if len(asked) <= len(self._months) else sorted(self._months)
        for month in months:
            if month not in asked:
                continue
            for entry in self._months.get(month, ()):
                if id(entry) not in seen:
                    seen.add(id(entry))
                    yield entry


def _near(day: date, by: int) -> date:
    return date.fromordinal(min(max(day.toordinal() + by, date.min.toordinal()), date.max.toordinal()))


def _month(day: date) -> int:
    return day.year * 12 + day.month
