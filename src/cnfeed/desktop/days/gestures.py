"""What a drag means: from where something was taken to where it is now; without Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import Enum

from cnfeed.desktop.days.hours import OPEN_LENGTH, SNAP, end_of
from cnfeed.formats.occurrences import Moment
from cnfeed.model.entry import Entry, Kind
from cnfeed.model.when import UNKNOWN, Precision, When, as_day

STEP = timedelta(minutes=SNAP)
NOTHING = timedelta()


class Part(Enum):
    """What was taken hold of."""

    WHOLE = "whole"
    START = "start"
    END = "end"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """An entry as it is shown, or nothing (Part.EMPTY), with the moment at which it was taken hold of."""

    grabbed: Moment
    part: Part = Part.EMPTY
    entry: Entry | None = None
    when: When = UNKNOWN
    at: Moment | None = None


@dataclass(frozen=True, slots=True)
class Move:
    """Put the start and the end of an entry, of a series one instance, so much later in its own zone."""

    uid: str
    start_by: timedelta
    end_by: timedelta
    at: Moment | None = None
    copy: bool = False


@dataclass(frozen=True, slots=True)
class Placing:
    """Give an entry this start and end; ``zone`` is that of times."""

    uid: str
    start: Moment
    end: Moment | None = None
    zone: str | None = None
    at: Moment | None = None


@dataclass(frozen=True, slots=True)
class NewRange:
    """The days, or the hours, of a new entry; the last day is inclusive."""

    start: Moment
    end: Moment | None = None


@dataclass(frozen=True, slots=True)
class Landing:
    """What would come of a drop here: the request, None where nothing changes, and how it would be shown."""

    when: When
    request: Move | Placing | NewRange | None


def landing(
    carried: Carried, spot: Moment, *, hours: bool = False, copy: bool = False, zone: str | None = None
) -> Landing | None:
    """What a drop on a day or a minute means; None where it means nothing.

    *hours*: the view has hours too, so that a day means its lane of whole days. *zone* is the one the view shows.
    """
    if carried.part is Part.EMPTY:
        return _created(carried.grabbed, spot, zone)
    if carried.entry is None or not carried.entry.uid:
        return None
    if not carried.entry.when.exact:
        return _placed(carried, spot, zone)
    if carried.part is not Part.WHOLE:
        return _stretched(carried, spot)
    if carried.when.all_day != (not isinstance(spot, datetime)) and (hours or carried.when.all_day):
        return _placed(carried, spot, zone) if _may_turn(carried) else None
    return _moved(carried, spot, copy=copy)


def on_the_grid(moment: datetime) -> datetime:
    """The step of the grid that a minute belongs to."""
    return moment.replace(minute=moment.minute // SNAP * SNAP, second=0, microsecond=0)


def _may_turn(carried: Carried) -> bool:
    """True for what may become an hour, or a whole day: it lies within one day."""
    return carried.at is None and carried.when.first_day == carried.when.last_day


def _created(grabbed: Moment, spot: Moment, zone: str | None) -> Landing | None:
    if isinstance(grabbed, datetime) != isinstance(spot, datetime):
        return None
    first, last = sorted((grabbed, spot))
    if isinstance(first, datetime) and isinstance(last, datetime):
        first, last = on_the_grid(first), on_the_grid(last) + STEP
        return Landing(When(first, last, Precision.MINUTE, zone), NewRange(first, last))
    end = last if last != first else None
    return Landing(When(first, end, Precision.DAY), NewRange(first, end))


def _placed(carried: Carried, spot: Moment, zone: str | None) -> Landing:
    assert carried.entry is not None and carried.entry.uid
    if isinstance(spot, datetime):
        spot = on_the_grid(spot)
        end = spot + OPEN_LENGTH if carried.entry.kind is Kind.EVENT else None
        when = When(spot, end, Precision.MINUTE, zone)
    else:
        when = When(spot, None, Precision.DAY)
    return Landing(when, Placing(carried.entry.uid, spot, when.end, when.zone, carried.at))


def _moved(carried: Carried, spot: Moment, *, copy: bool) -> Landing:
    assert carried.entry is not None and carried.entry.uid
    assert carried.when.start is not None
    by = _between(carried.grabbed, spot, carried.when.start)
    request = Move(carried.entry.uid, by, by, carried.at, copy) if by else None
    return Landing(carried.when.moved(by), request)


def _stretched(carried: Carried, spot: Moment) -> Landing | None:
    """One edge moved, never past the other."""
    assert carried.entry is not None and carried.entry.uid
    if not may_be_stretched(carried.entry):
        return None
    first, last = edges(carried.when)
    length = span(carried.when)
    by = _between(carried.grabbed, spot, first if carried.part is Part.START else last)
    least = NOTHING if carried.when.all_day else STEP
    if carried.part is Part.START:
        by = min(by, length - least)
        when, request = replace(carried.when, start=first + by, end=last), (by, NOTHING)
    else:
        by = max(by, least - length)
        when, request = replace(carried.when, start=first, end=last + by), (NOTHING, by)
    return Landing(_tidy(when), Move(carried.entry.uid, *request, carried.at) if by else None)


def may_be_stretched(entry: Entry) -> bool:
    """Only events take time, and days that do not touch have no edges."""
    return entry.kind is Kind.EVENT and entry.when.exact and not entry.when.days


def edges(when: When) -> tuple[Moment, Moment]:
    """The first and the last moment of a span, as they are shown."""
    assert when.start is not None
    if isinstance(when.start, datetime):
        return when.start, end_of(when)
    return when.start, when.end or when.start


def span(when: When) -> timedelta:
    """The time between the first and the last moment."""
    first, last = edges(when)
    if isinstance(first, datetime) and isinstance(last, datetime):
        return last - first
    return timedelta(days=last.toordinal() - first.toordinal())


def _tidy(when: When) -> When:
    return replace(when, end=None) if when.end == when.start else when


def _between(grabbed: Moment, spot: Moment, edge: Moment) -> timedelta:
    """By how much an edge moves: to a step of the grid between two minutes, else by whole days."""
    if isinstance(grabbed, datetime) and isinstance(spot, datetime) and isinstance(edge, datetime):
        by = round((spot - grabbed) / STEP) * STEP
        midnight = datetime.combine(edge.date(), time.min)
        return midnight + round((edge + by - midnight) / STEP) * STEP - edge if by else NOTHING
    first, last = as_day(grabbed), as_day(spot)
    assert isinstance(first, date) and isinstance(last, date)
    return last - first
