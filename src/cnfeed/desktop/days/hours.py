"""The time grid in numbers: which minutes of which day an event fills, and where a minute lies; without Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from cnfeed.desktop.days.columns import Beside, side_by_side
from cnfeed.formats.occurrences import Occurrence
from cnfeed.model.entry import Kind
from cnfeed.model.when import When

DAY_MINUTES = 24 * 60
SNAP = 15
LEAST_HEIGHT, USUAL_HEIGHT, MOST_HEIGHT = 18.0, 44.0, 240.0
ZOOM = 1.2
# How long something is shown whose end is not told.
OPEN_LENGTH = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Scale:
    """How high an hour is drawn."""

    hour: float = USUAL_HEIGHT

    def y(self, minute: float) -> float:
        """Where a minute of the day lies below midnight."""
        return minute * self.hour / 60

    def minute(self, y: float) -> int:
        """The minute that lies there, within the day."""
        return min(max(int(y * 60 / self.hour), 0), DAY_MINUTES - 1)

    def zoomed(self, steps: int) -> Scale:
        """Larger by so many steps, smaller by negative ones, within what can be read."""
        return replace(self, hour=min(max(self.hour * ZOOM**steps, LEAST_HEIGHT), MOST_HEIGHT))

    @property
    def least(self) -> int:
        """The minutes that are just high enough to be read and to be taken hold of."""
        return max(SNAP, int(18 * 60 / self.hour))


@dataclass(frozen=True, slots=True)
class Block:
    """The part of an occurrence on one day: minutes ``top`` to ``bottom`` in some of the day's columns."""

    occurrence: Occurrence
    day: int
    top: int
    bottom: int
    beside: Beside
    starts_here: bool = True
    ends_here: bool = True


def snapped(minute: int, step: int = SNAP) -> int:
    """The nearest step of the grid, within the day."""
    return min(max(round(minute / step) * step, 0), DAY_MINUTES - step)


def end_of(when: When) -> datetime:
    """A timed span's end, or an hour after its start where none is told."""
    assert isinstance(when.start, datetime)
    return when.end if isinstance(when.end, datetime) and when.end > when.start else when.start + OPEN_LENGTH


def fills_days(one: Occurrence) -> bool:
    """True for what belongs above the hours: whole days, and what takes a day or longer."""
    start, end = one.when.start, one.when.end
    if not isinstance(start, datetime):
        return True
    return isinstance(end, datetime) and end - start >= timedelta(days=1)


def blocks(occurrences: Iterable[Occurrence], days: Sequence[date], least: int) -> tuple[Block, ...]:
    """The timed occurrences on the days, side by side where they overlap; none lower than *least* minutes."""
    timed = [one for one in occurrences if not fills_days(one)]
    return tuple(block for at, day in enumerate(days) for block in _on_day(timed, at, day, least))


def _on_day(timed: Sequence[Occurrence], at: int, day: date, least: int) -> Iterable[Block]:
    midnight = datetime.combine(day, time.min)
    here = [(one, *_minutes(one, midnight)) for one in timed]
    here = [(one, top, bottom) for one, top, bottom in here if top < DAY_MINUTES and bottom > 0]
    spans = [_readable(top, bottom, least) for _, top, bottom in here]
    for (one, top, bottom), span, beside in zip(here, spans, side_by_side(spans), strict=True):
        yield Block(one, at, span[0], span[1], beside, top >= 0, bottom <= DAY_MINUTES)


def _minutes(one: Occurrence, midnight: datetime) -> tuple[int, int]:
    """Its minutes from a midnight on; only an event takes time where no end is told."""
    start = one.when.start
    assert isinstance(start, datetime)
    end = end_of(one.when) if one.when.end or one.entry.kind is Kind.EVENT else start
    top = int((start - midnight).total_seconds() // 60)
    return top, max(int((end - midnight).total_seconds() // 60), top + 1)


def _readable(top: int, bottom: int, least: int) -> tuple[int, int]:
    """The minutes within the day, stretched where they are too few: down, or up from midnight."""
    top, bottom = max(top, 0), min(bottom, DAY_MINUTES)
    bottom = min(max(bottom, top + least), DAY_MINUTES)
    return min(top, bottom - least), bottom
