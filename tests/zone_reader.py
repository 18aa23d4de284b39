"""A client that believes a zone block alone, whatever the zone is called."""

from __future__ import annotations

import bisect
from datetime import UTC, datetime, timedelta

from dateutil.rrule import rrulestr


def offset(text: str) -> timedelta:
    sign = -1 if text[0] == "-" else 1
    return sign * timedelta(hours=int(text[1:3]), minutes=int(text[3:5]))


def observances(content: bytes, until: datetime) -> list[tuple[datetime, timedelta]]:
    """What a client that reads the block alone makes of it: moments and the offset from then on."""
    found, current = [], {}
    for line in content.decode("ascii").split("\r\n"):
        name, _, value = line.partition(":")
        if line in ("BEGIN:STANDARD", "BEGIN:DAYLIGHT"):
            current = {}
        elif line in ("END:STANDARD", "END:DAYLIGHT"):
            before, after = offset(current["TZOFFSETFROM"]), offset(current["TZOFFSETTO"])
            start = datetime.strptime(current["DTSTART"], "%Y%m%dT%H%M%S")
            found += [((at - before).replace(tzinfo=UTC), after) for at in starts(current, start, before, until)]
        else:
            current[name] = value
    return sorted(found)


def starts(observance: dict[str, str], start: datetime, before: timedelta, until: datetime) -> list[datetime]:
    if "RRULE" not in observance:
        return [start]
    rule, _, last = observance["RRULE"].partition(";UNTIL=")
    end = datetime.strptime(last, "%Y%m%dT%H%M%SZ") + before if last else until
    instances = list(rrulestr(f"{rule};UNTIL={end:%Y%m%dT%H%M%S}", dtstart=start))
    assert instances[0] == start, "a DTSTART that its own rule does not give"
    return instances


def shown(told: list[tuple[datetime, timedelta]], moments: list[datetime], at: datetime) -> timedelta | None:
    index = bisect.bisect_right(moments, at) - 1
    return told[index][1] if index >= 0 else None
