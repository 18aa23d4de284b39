"""From what was said to when it is, with what is doubtful about it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from cnfeed.model.when import Precision, When

from .algebra import Stretch, Written, placed, stretch
from .context import Context, Doubt
from .grammar import Expression
from .places import place_zone
from .times import Clock, Hours
from .years import with_context, with_year_of_last
from .zones import readings, unusual, zone_of

_NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_MOST_DAYS = 62
Result = tuple[When, tuple[Doubt, ...]]


def resolved(said: Expression, text: str, context: Context, *, assumed: bool = False) -> Result | None:
    """When it is; None for a time of day that belongs to no day."""
    if not said.pairs:
        return _timed(said, text, context.day, context) if context.day and said.hours else None
    pairs = with_year_of_last(list(said.pairs)) if len(said.pairs) > 1 else list(said.pairs)
    ends = [with_context(*pair, context) for pair in pairs]
    if ends[0][0].year is None:
        return When(), (Doubt("year-unknown", "No year is written, and none is known from around it."),)
    stretches = [stretch(*pair) for pair in ends]
    if any(one is None for one in stretches):
        return When(), (Doubt("impossible-date", "There is no such date."),)
    whole = [one for one in stretches if one is not None]
    doubts = (*_weekday_doubts(ends), *_year_doubts(said, ends, context, assumed))
    if said.hours and len(whole) == 1 and whole[0].precision is Precision.DAY:
        found = _with_hours(said, text, whole[0], context)
        return found and (found[0], doubts + found[1])
    return _days(whole), doubts


def _days(whole: list[Stretch]) -> When:
    first = whole[0]
    if len(whole) == 1 or any(one.precision is not Precision.DAY for one in whole):
        return When(first.first, first.last if first.last != first.first else None, first.precision)
    days = sorted(
        {
            one.first + timedelta(days=n)
            for one in whole
            for n in range(min((one.last - one.first).days + 1, _MOST_DAYS))
        }
    )
    if (days[-1] - days[0]).days == len(days) - 1:
        return When(days[0], days[-1] if len(days) > 1 else None, Precision.DAY)
    return When(days[0], days[-1], Precision.DAY, days=tuple(days))


def _with_hours(said: Expression, text: str, days: Stretch, context: Context) -> Result | None:
    """Hours of one day, or from an hour of the first day to one of the last; hours of several days are left out."""
    if days.first == days.last and said.last_hours is None:
        return _timed(said, text, days.first, context)
    if said.last_hours is None or said.hours is None:
        return When(days.first, days.last, Precision.DAY), ()
    zone, doubts = _zone(said, text, replace(context, day=days.first))
    start, end = (
        _moment(days.first, said.hours.first),
        _moment(days.last, said.last_hours.last or said.last_hours.first),
    )
    return When(start, end if end > start else None, Precision.MINUTE, zone), doubts + hour_doubts(start, end, zone)


def _timed(said: Expression, text: str, day: date | None, context: Context) -> Result | None:
    if day is None or said.hours is None:
        return None
    zone, doubts = _zone(said, text, replace(context, day=day))
    start, end = _moment(day, said.hours.first), _end(day, said.hours)
    if said.hours.last is not None and end is None:
        doubts += (Doubt("impossible-time", "The end lies before the start."),)
    return When(start, end, Precision.MINUTE, zone), doubts + hour_doubts(start, end, zone)


def _moment(day: date, clock: Clock) -> datetime:
    return datetime.combine(day, time()) + timedelta(minutes=clock.minutes)


def _end(day: date, hours: Hours) -> datetime | None:
    """An end before the start is in the next night, if the start is in the evening."""
    if hours.last is None:
        return None
    start, end = hours.first.minutes, hours.last.minutes
    if end <= start:
        if start < 17 * 60 or end > 8 * 60:
            return None
        day += timedelta(days=1)
    return _moment(day, hours.last)


def _zone(said: Expression, text: str, context: Context) -> tuple[str | None, tuple[Doubt, ...]]:
    if said.zone is None:
        return place_zone(context.place) or context.zone, ()
    word = text[said.zone[0] : said.zone[1]]
    name, choices = zone_of(word, context)
    if name is None and choices:
        return choices[0], (Doubt("ambiguous-zone", f"{word} may be {', '.join(choices)}."),)
    if name is None:
        return context.zone, (Doubt("ambiguous-zone", f"{word} is no zone that is known."),)
    return name, ()


def hour_doubts(start: datetime, end: datetime | None, zone: str | None) -> tuple[Doubt, ...]:
    """A doubt for each local time that a change of the clocks skips or repeats in that zone, with both readings."""
    if zone is None:
        return ()
    found = ((moment, unusual(moment, zone)) for moment in (start, end) if moment)
    return tuple(Doubt(code, _hour_sentence(code, moment, zone)) for moment, code in found if code)


def _hour_sentence(code: str, moment: datetime, zone: str) -> str:
    early, late = readings(moment, zone)
    if code == "nonexistent-time":
        return (
            f"{moment:%Y-%m-%d %H:%M} does not exist in {zone}, where the clocks go forward:"
            f" {late:%H:%M} or {early:%H:%M} is meant."
        )
    return (
        f"{moment:%Y-%m-%d %H:%M} occurs twice in {zone}, where the clocks go back:"
        f" it is {early.astimezone(UTC):%H:%M} or {late.astimezone(UTC):%H:%M} UTC."
    )


def _weekday_doubts(ends: list[tuple[Written, Written | None]]) -> tuple[Doubt, ...]:
    dates = (one for pair in ends for one in pair if one is not None)
    return tuple(doubt for one in dates if (doubt := _weekday_doubt(one)))


def _weekday_doubt(written: Written) -> Doubt | None:
    if written.weekday is None or written.day is None:
        return None
    place = placed(written, written.year or 1)
    if place is None or place.first.weekday() == written.weekday:
        return None
    is_, said = _NAMES[place.first.weekday()], _NAMES[written.weekday]
    return Doubt("weekday-mismatch", f"{place.first.isoformat()} is a {is_}, not a {said}.")


def _year_doubts(
    said: Expression, ends: list[tuple[Written, Written | None]], context: Context, assumed: bool
) -> tuple[Doubt, ...]:
    year = ends[0][0].year
    if any(date.year is not None for date in said.dates) or (year == context.year and not assumed):
        return ()
    if any(date.years_on is not None or date.nearest is not None for date in said.dates):
        return ()
    reason = "the text names no other" if assumed else "it follows December"
    return (Doubt("year-assumed", f"The year {year} is not written here; {reason}."),)
