"""How much there is on each day of a year, and where the days lie; without Qt."""

from __future__ import annotations

import calendar
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from cnfeed.formats.occurrences import Occurrence

LEVELS = 4
MONTHS = 12


def counts(occurrences: Iterable[Occurrence], first: date, last: date) -> Counter[date]:
    """How many occurrences touch each day."""
    found: Counter[date] = Counter()
    for one in occurrences:
        begin, end = max(one.first_day, first).toordinal(), min(one.last_day, last).toordinal()
        for ordinal in range(begin, end + 1):
            found[date.fromordinal(ordinal)] += 1
    return found


def levels(found: Mapping[date, int]) -> dict[date, int]:
    """1 to 4 for each day with entries: a fourth of such days each, as far as the counts differ."""
    ordered = sorted(found.values())
    if not ordered:
        return {}
    bounds = [ordered[(len(ordered) - 1) * step // LEVELS] for step in range(1, LEVELS)]
    return {day: 1 + sum(count > bound for bound in bounds) for day, count in found.items() if count}


@dataclass(frozen=True)
class YearGeometry:
    """Twelve small months in the rows and columns that suit the room; pixels."""

    year: int
    width: int
    height: int
    line: int
    first_weekday: int

    @cached_property
    def columns(self) -> int:
        """How many months lie beside each other."""
        return max((2, 3, 4, 6), key=lambda columns: min(*self._cell(columns)))

    def _cell(self, columns: int) -> tuple[float, float]:
        rows = MONTHS // columns
        return (self.width / columns - 20) / 7, (self.height / rows - 3 * self.line) / 6

    @cached_property
    def cell(self) -> tuple[int, int]:
        """The width and the height of a day."""
        width, height = self._cell(self.columns)
        return max(8, min(int(width), 44)), max(8, min(int(height), 34))

    def month_box(self, month: int) -> tuple[int, int, int, int]:
        """x, y, width and height of a month, 1 for January."""
        row, column = divmod(month - 1, self.columns)
        wide, high = self.width // self.columns, self.height // (MONTHS // self.columns)
        inner = self.cell[0] * 7
        return column * wide + (wide - inner) // 2, row * high + self.line // 2, inner, high

    def head(self) -> int:
        """The height of a month's name and its weekdays."""
        return int(self.line * 2.2)

    def box(self, day: date) -> tuple[int, int, int, int]:
        """x, y, width and height of a day."""
        left, top, _, _ = self.month_box(day.month)
        at = day.day - 1 + self._offset(day.month)
        wide, high = self.cell
        return left + at % 7 * wide, top + self.head() + at // 7 * high, wide, high

    def day_at(self, x: int, y: int) -> date | None:
        """The day at a point."""
        row, column = y // max(1, self.height // (MONTHS // self.columns)), x // max(1, self.width // self.columns)
        month = row * self.columns + column + 1
        if not (0 <= column < self.columns and 1 <= month <= MONTHS):
            return None
        left, top, inner, _ = self.month_box(month)
        across, down = x - left, y - top - self.head()
        if not 0 <= across < inner or down < 0:
            return None
        wide, high = self.cell
        number = down // high * 7 + across // wide - self._offset(month) + 1
        return date(self.year, month, number) if 1 <= number <= calendar.monthrange(self.year, month)[1] else None

    def _offset(self, month: int) -> int:
        return (date(self.year, month, 1).weekday() - self.first_weekday) % 7
