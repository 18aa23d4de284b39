"""Recurrence rules that every client reads: one bad RRULE and Thunderbird shows nothing of the whole file."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from cnfeed.formats.properties import basic
from cnfeed.formats.zones import in_utc
from cnfeed.model.recurrence import Recurrence
from cnfeed.model.when import When
from cnfeed.model.zone import is_zone, local

DAY = re.compile(r"(?:[+-]?(?:[1-9]|[1-4]\d|5[0-3]))?(?:MO|TU|WE|TH|FR|SA|SU)\Z")
WEEKDAY = re.compile(r"(?:MO|TU|WE|TH|FR|SA|SU)\Z")
UNTIL = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z)?)?\Z")
FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
# How far ahead zone blocks and years are told for a series without an end, and at most for one with a far one.
ENDLESS_YEARS, LONGEST_YEARS = 10, 60
# Outlook knows the years from 1601 to 4500; a date outside of them is a slip of the pen.
FIRST_YEAR, LAST_YEAR = 1602, 4499


def _number(low: int, high: int, *, signed: bool = False) -> Callable[[str], bool]:
    def fits(text: str) -> bool:
        found = re.fullmatch(r"[+-]?\d{1,3}" if signed else r"\d{1,5}", text)
        return bool(found) and low <= abs(int(text)) <= high

    return fits


PARTS: dict[str, Callable[[str], bool]] = {
    "FREQ": FREQUENCIES.__contains__,
    "INTERVAL": _number(1, 1000),
    "COUNT": _number(1, 10000),
    "UNTIL": lambda text: UNTIL.match(text) is not None,
    "BYDAY": lambda text: DAY.match(text) is not None,
    "BYMONTHDAY": _number(1, 31, signed=True),
    "BYMONTH": _number(1, 12),
    "BYSETPOS": _number(1, 366, signed=True),
    "BYYEARDAY": _number(1, 366, signed=True),
    "BYWEEKNO": _number(1, 53, signed=True),
    "WKST": lambda text: WEEKDAY.match(text) is not None,
}
LISTS = frozenset({"BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "BYYEARDAY", "BYWEEKNO"})


@dataclass(frozen=True, slots=True)
class Series:
    """A rule that can be written: ``rule`` without its name, ``last`` the year that blocks and lists reach to."""

    rule: str
    last: date

    @property
    def endless(self) -> bool:
        """True without COUNT and UNTIL."""
        return "COUNT=" not in self.rule and "UNTIL=" not in self.rule


def series(recurrence: Recurrence, when: When) -> Series | None:
    """The rule in the value type of its start; None where the rule is not one that clients read."""
    parts = _parts(recurrence.rule)
    if parts is None or when.start is None:
        return None
    if int(parts.get("UNTIL", "0")[:4]) > LAST_YEAR:
        del parts["UNTIL"]
    if "UNTIL" in parts:
        until = _until(parts["UNTIL"], when)
        if until is None:
            return None
        parts["UNTIL"] = until
    rule = ";".join(f"{name}={value}" for name, value in parts.items())
    last = _last(rule, when)
    return Series(rule, last) if last else None


def _parts(rule: str) -> dict[str, str] | None:
    """The rule's parts with FREQ first, None if one is unknown, twice there or out of range."""
    pairs = [part.partition("=") for part in rule.upper().removeprefix("RRULE:").replace(" ", "").strip(";").split(";")]
    parts = {name: value for name, _, value in pairs}
    if len(parts) != len(pairs) or "FREQ" not in parts or {"COUNT", "UNTIL"} <= parts.keys():
        return None
    if not all(_fits(name, value) for name, value in parts.items()):
        return None
    return {"FREQ": parts.pop("FREQ"), **parts} if _agree(parts) else None


def _fits(name: str, value: str) -> bool:
    check = PARTS.get(name)
    return check is not None and all(map(check, value.split(",") if name in LISTS else [value]))


def _agree(parts: dict[str, str]) -> bool:
    """RFC 5545 3.3.10: which parts go with which frequency."""
    frequency, days = parts["FREQ"], parts.get("BYDAY", "")
    if any(char.isdigit() for char in days) and (frequency not in ("MONTHLY", "YEARLY") or "BYWEEKNO" in parts):
        return False
    if "BYWEEKNO" in parts and frequency != "YEARLY":
        return False
    if "BYYEARDAY" in parts and frequency != "YEARLY":
        return False
    if "BYMONTHDAY" in parts and frequency == "WEEKLY":
        return False
    return "BYSETPOS" not in parts or any(name.startswith("BY") and name != "BYSETPOS" for name in parts)


def _until(text: str, when: When) -> str | None:
    """UNTIL as a date for days, in UTC for times; a day means its end in the series' own zone."""
    found = UNTIL.match(text)
    assert found is not None
    try:
        day = date(int(found[1]), int(found[2]), int(found[3]))
        if when.all_day:
            return basic(day)
        clock = time(int(found[4]), int(found[5]), int(found[6])) if found[4] else time(23, 59, 59)
    except ValueError:
        return None
    moment = datetime.combine(day, clock)
    return basic(moment if found[7] else in_utc(moment, when.zone)) + "Z"


def _last(rule: str, when: When) -> date | None:
    """The day of the last instance, or ten years on for a series without an end; None if it cannot be expanded."""
    from dateutil.rrule import rrulestr

    assert when.start is not None and when.first_day is not None
    horizon = when.first_day.replace(year=when.first_day.year + ENDLESS_YEARS, day=1)
    if "UNTIL=" in rule:
        furthest = horizon.replace(year=when.first_day.year + LONGEST_YEARS)
        return min(max(when.first_day, _day_of(rule)), furthest)
    if "COUNT=" not in rule:
        return horizon
    start = when.start if isinstance(when.start, datetime) else datetime.combine(when.start, time())
    try:
        starts = rrulestr(rule, dtstart=start)
        return max(
            (one.date() for one in starts.between(start, datetime.combine(horizon, time()), inc=True)),
            default=when.first_day,
        )
    except (ValueError, OverflowError):
        return None


def _day_of(rule: str) -> date:
    digits = rule.partition("UNTIL=")[2][:8]
    return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))


def writable(moment: date | datetime | None) -> bool:
    """True for a day in the years that clients know."""
    return moment is not None and FIRST_YEAR <= moment.year <= LAST_YEAR


def instance(at: date | datetime, when: When) -> date | datetime:
    """An exception or override in the series' own value type: a day means the instance of that day."""
    if not isinstance(when.start, datetime):
        return at.date() if isinstance(at, datetime) else at
    if not isinstance(at, datetime):
        return datetime.combine(at, when.start.time())
    if at.tzinfo is None:
        return at
    return local(at, when.zone) if when.zone and is_zone(when.zone) else at.astimezone(UTC).replace(tzinfo=None)


def length(when: When) -> timedelta | None:
    """How long one instance takes; None where no end is known."""
    if when.start is None or when.end is None:
        return None
    return when.end - when.start
