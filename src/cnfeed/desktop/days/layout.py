"""Which bar lies in which lane of which week, and what no longer fits; without Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from cnfeed.formats.occurrences import Occurrence
from cnfeed.model.entry import Kind

WEEK = timedelta(days=7)
DAY = timedelta(days=1)
KIND_ORDER = {Kind.EVENT: 0, Kind.DEADLINE: 1, Kind.NEWS: 2}


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of an occurrence that lies in one row of days; columns are inclusive."""

    occurrence: Occurrence
    lane: int
    first_column: int
    last_column: int
    starts_here: bool
    ends_here: bool

    @property
    def columns(self) -> range:
        """The columns it covers."""
        return range(self.first_column, self.last_column + 1)

    @property
    def is_bar(self) -> bool:
        """True for what fills its days; False for an hour, a deadline or news within one day."""
        several = self.occurrence.first_day != self.occurrence.last_day
        return self.is_soft or several or (self.occurrence.when.all_day and self.occurrence.entry.kind is Kind.EVENT)

    @property
    def is_soft(self) -> bool:
        """True for a date that is not exact: the days are those it may mean."""
        return not self.occurrence.when.exact


@dataclass(frozen=True, slots=True)
class Week:
    """The days of one row from ``first`` on with their pieces, lane by lane."""

    first: date
    pieces: tuple[Piece, ...] = ()
    length: int = 7

    @property
    def days(self) -> tuple[date, ...]:
        """Its days, mostly seven."""
        return tuple(self.first + DAY * column for column in range(self.length))

    @property
    def lanes(self) -> int:
        """How many lanes its pieces take."""
        return max((piece.lane + 1 for piece in self.pieces), default=0)

    def on(self, column: int) -> tuple[Piece, ...]:
        """The pieces that touch one day, in the order of their lanes."""
        touching = (piece for piece in self.pieces if column in piece.columns)
        return tuple(sorted(touching, key=lambda piece: piece.lane))


@dataclass(frozen=True, slots=True)
class Fitted:
    """What of a week fits into so many lanes, and how many entries each day leaves out."""

    shown: tuple[Piece, ...]
    hidden: tuple[int, ...]


def weeks_of_month(month: date, first_weekday: int) -> tuple[date, ...]:
    """The first days of the weeks a month touches; *first_weekday* is 0 for Monday."""
    first = month.replace(day=1)
    start = first - DAY * ((first.weekday() - first_weekday) % 7)
    after = (first + timedelta(days=31)).replace(day=1)
    count = -(-(after - start).days // 7)
    return tuple(start + WEEK * index for index in range(count))


def laid_out(occurrences: Iterable[Occurrence], first_days: Sequence[date], length: int = 7) -> tuple[Week, ...]:
    """The rows that start on these days, each occurrence in the topmost lane that is free on all its days."""
    ordered = sorted(occurrences, key=_order)
    return tuple(Week(first, tuple(_pieces(ordered, first, length)), length) for first in first_days)


def fitted(week: Week, lanes: int) -> Fitted:
    """The pieces that fit; where a day has more than *lanes*, its last lane is kept for "+n more".

    A date that is not exact crowds nothing out and is not counted: it is in the list of those without a day as well.
    """
    exact = [piece for piece in week.pieces if not piece.is_soft]
    crowded = {column for piece in exact if piece.lane >= lanes for column in piece.columns}
    shown, hidden = [], [0] * week.length
    for piece in week.pieces:
        if piece.lane < lanes - 1 or (piece.lane == lanes - 1 and crowded.isdisjoint(piece.columns)):
            shown.append(piece)
        elif not piece.is_soft:
            for column in piece.columns:
                hidden[column] += 1
    return Fitted(tuple(shown), tuple(hidden))


def _order(occurrence: Occurrence) -> tuple[object, ...]:
    """Long before short, whole days before hours, events before deadlines before news."""
    length = (occurrence.last_day - occurrence.first_day).days
    start = occurrence.when.start
    hour = start.strftime("%H:%M") if isinstance(start, datetime) else ""
    kind = KIND_ORDER[occurrence.entry.kind]
    return occurrence.first_day, -length, hour != "", hour, kind, occurrence.entry.title, occurrence.entry.uid or ""


def _pieces(ordered: Sequence[Occurrence], first: date, length: int) -> Iterable[Piece]:
    last = first + DAY * (length - 1)
    taken: list[set[int]] = []
    here = [one for one in ordered if one.first_day <= last and one.last_day >= first]
    for occurrence in sorted(here, key=lambda one: (not one.when.exact, one.first_day == one.last_day)):
        begin, end = max(occurrence.first_day, first), min(occurrence.last_day, last)
        columns = range((begin - first).days, (end - first).days + 1)
        lane = _free_lane(taken, columns)
        taken[lane].update(columns)
        yield Piece(
            occurrence, lane, columns[0], columns[-1], begin == occurrence.first_day, end == occurrence.last_day
        )


def _free_lane(taken: list[set[int]], columns: range) -> int:
    for lane, used in enumerate(taken):
        if used.isdisjoint(columns):
            return lane
    taken.append(set())
    return len(taken) - 1
