"""Date values in the forms that generators accept, as aware times."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo

from cnfeed.model.zone import aware

MOMENT = re.compile(
    r"""(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})
    (?:[Tt\s]+(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:\.\d+)?)?
       \s*(?P<zone>Z|z|UTC|GMT|[+-]\d{2}:?\d{2})?)?\s*\Z""",
    re.VERBOSE,
)
WORDED = re.compile(r"(?:(\d{1,2})\s+([A-Za-z]{3,9})\.?,?|([A-Za-z]{3,9})\.?\s+(\d{1,2}),?)\s+(\d{4})\Z")
SHORT = "jan feb mar apr may jun jul aug sep oct nov dec"
MONTHS = {name: number for number, name in enumerate(SHORT.split(), 1)}


def moment_of(value: object, zone: str) -> datetime | None:
    """A date value as an aware time: in the zone written, else the source's."""
    if isinstance(value, str):
        value = parsed(value.strip())
    if isinstance(value, datetime):
        return value if value.tzinfo else aware(value, zone)
    return aware(datetime.combine(value, time()), zone) if isinstance(value, date) else None


def parsed(text: str) -> date | datetime | None:
    """A date or time in the forms generators accept; None for any other words and for days that do not exist."""
    match = MOMENT.match(text)
    if not match:
        return worded(text)
    try:
        day = date(int(match["year"]), int(match["month"]), int(match["day"]))
        if match["hour"] is None:
            return day
        clock = time(int(match["hour"]), int(match["minute"]), int(match["second"] or 0))
        return datetime.combine(day, clock, offset(match["zone"]))
    except ValueError:
        return None


def offset(zone: str | None) -> tzinfo | None:
    """``Z`` or ``+08:00`` as a fixed offset; None where none is written."""
    if zone is None:
        return None
    if zone[0] not in "+-":
        return UTC
    hours, minutes = int(zone[1:3]), int(zone[-2:])
    return timezone((-1 if zone[0] == "-" else 1) * timedelta(hours=hours, minutes=minutes))


def worded(text: str) -> date | None:
    """``2 Jan 2006`` or ``January 2, 2006``."""
    match = WORDED.match(text)
    month = MONTHS.get((match[2] or match[3])[:3].lower()) if match else None
    if not match or not month:
        return None
    try:
        return date(int(match[5]), month, int(match[1] or match[4]))
    except ValueError:
        return None
