"""Front matter values → days and local times."""

from __future__ import annotations

import re
from datetime import date, datetime, time

from cnfeed.model.when import Precision, When, as_day
from cnfeed.model.zone import local
from cnfeed.reading.dates import Context, best

ISO = re.compile(r"\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?[+-]\d{2}:?\d{2}|[Zz])?)?\Z")
CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AaPp][Mm])?\Z")


def moment(value: object, zone: str) -> date | datetime | None:
    """A value of a date key as a day or as local time in *zone*; None if it is neither."""
    if isinstance(value, str):
        value = parsed(value.strip())
    if isinstance(value, datetime):
        return local(value, zone) if value.tzinfo else value
    return value if isinstance(value, date) else None


def parsed(text: str) -> date | datetime | None:
    """An ISO 8601 day or time, with its offset if it has one; None for other words and days that do not exist."""
    if not ISO.match(text):
        return None
    try:
        return datetime.fromisoformat(text.upper().replace(" +", "+")) if len(text) > 10 else date.fromisoformat(text)
    except ValueError:
        return None


def clock(value: object) -> time | None:
    """A value of a time key (``18:30``, ``6:30 PM``, or YAML 1.1's minutes) as a time of day."""
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 24 * 60:
        return time(value // 60, value % 60)
    found = CLOCK.match(value.strip()) if isinstance(value, str) else None
    if not found:
        return None
    hour, minute = int(found[1]), int(found[2])
    if found[4]:
        hour = hour % 12 + (12 if found[4].lower() == "pm" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def spanning(start: date | datetime, end: date | datetime | None, zone: str) -> When:
    """A span as documents mean it: both days, or both local times of *zone*."""
    timed = isinstance(start, datetime)
    if timed and end is not None and not isinstance(end, datetime):
        end = datetime.combine(end, time(23, 59)) if end != as_day(start) else None
    if not timed and isinstance(end, datetime):
        end = end.date()
    if end == start:
        end = None
    return When(start, end, Precision.MINUTE if timed else Precision.DAY, zone if timed else None)


def said(text: str, context: Context) -> When | None:
    """A date value written in words."""
    phrase = best(text, context)
    return phrase.when if phrase and phrase.when.start else None


def combined(day: date | datetime, at: time | None) -> date | datetime:
    """A day with a time of day, where one is given."""
    if at is None:
        return day
    return datetime.combine(day, at)


def before(end: date | datetime, start: date | datetime) -> bool:
    """True if *end* lies before *start*, whatever mixture of days and times they are."""
    if isinstance(end, datetime) and isinstance(start, datetime):
        return end < start
    as_days = [value.date() if isinstance(value, datetime) else value for value in (end, start)]
    return as_days[0] < as_days[1]
