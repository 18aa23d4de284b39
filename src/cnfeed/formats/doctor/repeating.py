"""Recurrence rules: which are none, which Outlook has no template for, and which days they mean."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

FREQUENCIES = ("SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY")
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
RANGES = {
    "BYSECOND": (0, 60),
    "BYMINUTE": (0, 59),
    "BYHOUR": (0, 23),
    "BYMONTHDAY": (1, 31),
    "BYYEARDAY": (1, 366),
    "BYWEEKNO": (1, 53),
    "BYMONTH": (1, 12),
    "BYSETPOS": (1, 366),
}
SIGNED = frozenset({"BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYSETPOS"})
BYDAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)\Z")
UNTIL = re.compile(r"\d{8}(?:T\d{6}Z?)?\Z", re.ASCII)
# What MS-OXCICAL 2.1.3.2.2 has no template for.
BEYOND_OUTLOOK = ("BYSECOND", "BYMINUTE", "BYHOUR", "BYYEARDAY", "BYWEEKNO")
PLAIN = frozenset({"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYDAY", "BYMONTH", "BYMONTHDAY"})


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule's parts; ``fault`` says why it is none, and where it is one, the lists are read."""

    parts: Mapping[str, str]
    fault: str = ""
    interval: int = 1
    months: tuple[int, ...] = ()
    dates: tuple[int, ...] = ()
    days: tuple[tuple[int, int], ...] = ()  # (nth or 0, weekday)


@lru_cache(maxsize=512)
def rule(text: str) -> Rule:
    """The rule of an RRULE's value."""
    pairs = [part.partition("=") for part in text.strip().upper().split(";")]
    parts = {name: value for name, _, value in pairs}
    if fault := _fault(parts, len(pairs)):
        return Rule(parts, fault)
    interval, days = int(parts.get("INTERVAL", "1")), tuple(_days(parts.get("BYDAY", "")))
    return Rule(parts, "", interval, _numbers(parts, "BYMONTH"), _numbers(parts, "BYMONTHDAY"), days)


def _numbers(parts: Mapping[str, str], name: str) -> tuple[int, ...]:
    return tuple(int(one) for one in parts[name].split(",")) if name in parts else ()


def _days(text: str) -> Iterator[tuple[int, int]]:
    for one in text.split(","):
        if found := BYDAY.match(one):
            yield int(found[1] or 0), DAYS.index(found[2])


def _fault(parts: Mapping[str, str], count: int) -> str:
    if len(parts) != count:
        return "a part twice"
    if parts.get("FREQ") not in FREQUENCIES:
        return f"FREQ={parts.get('FREQ', '')}"
    if {"COUNT", "UNTIL"} <= parts.keys():
        return "COUNT and UNTIL"
    return next((f"{name}={value}" for name, value in parts.items() if not _fits(name, value)), "")


def _fits(name: str, value: str) -> bool:
    if name in RANGES:
        return all(_in_range(name, one) for one in value.split(","))
    if name in ("INTERVAL", "COUNT"):
        return bool(re.fullmatch(r"[0-9]{1,9}", value)) and int(value) > 0
    if name == "BYDAY":
        return all(BYDAY.match(one) for one in value.split(","))
    if name == "UNTIL":
        return bool(UNTIL.match(value))
    return name == "FREQ" or (name == "WKST" and value in DAYS)


def _in_range(name: str, text: str) -> bool:
    low, high = RANGES[name]
    sign = "[+-]?" if name in SIGNED else ""
    return bool(re.fullmatch(sign + "[0-9]{1,3}", text)) and low <= abs(int(text)) <= high


def beyond_outlook(found: Rule) -> str:
    """What Outlook has no template for, "" if it has one."""
    parts = found.parts
    if parts["FREQ"] not in FREQUENCIES[3:]:
        return f"FREQ={parts['FREQ']}"
    unknown = next((name for name in BEYOND_OUTLOOK if name in parts), "")
    if unknown:
        return unknown
    several = next((name for name in ("BYMONTH", "BYMONTHDAY", "BYSETPOS") if "," in parts.get(name, "")), "")
    if several:
        return f"{several}={parts[several]}"
    counted = [day for day in found.days if day[0]]
    return f"BYDAY={parts['BYDAY']}" if len(counted) > 1 or (counted and len(found.days) > 1) else ""


def falls_on(found: Rule, start: date, day: date) -> bool | None:
    """True if the rule has an instance on that day; None where that is not to be seen without counting."""
    if not found.parts.keys() <= PLAIN or found.parts["FREQ"] not in FREQUENCIES[3:]:
        return None
    if day < start:
        return False
    return _in_step(found, start, day) and all(_kept(found, start, day))


def _in_step(found: Rule, start: date, day: date) -> bool:
    months = (day.year - start.year) * 12 + day.month - start.month
    first = DAYS.index(found.parts.get("WKST", "MO"))
    weeks = (_week(day, first) - _week(start, first)) // 7
    passed = {"DAILY": (day - start).days, "WEEKLY": weeks, "MONTHLY": months, "YEARLY": day.year - start.year}
    return passed[found.parts["FREQ"]] % found.interval == 0


def _week(day: date, first: int) -> int:
    return day.toordinal() - (day.weekday() - first) % 7


def _kept(found: Rule, start: date, day: date) -> Iterator[bool]:
    """Each BY part, those that RFC 5545 3.3.10 takes from the start included."""
    frequency, months, dates, days = found.parts["FREQ"], found.months, found.dates, found.days
    if frequency == "WEEKLY" and not days:
        days = ((0, start.weekday()),)
    if frequency in ("MONTHLY", "YEARLY") and not days and not dates:
        dates = (start.day,)
    if frequency == "YEARLY" and not months and not days:
        months = (start.month,)
    length = calendar.monthrange(day.year, day.month)[1]
    yield not months or day.month in months
    yield not dates or day.day in dates or day.day - length - 1 in dates
    in_year = frequency == "YEARLY" and "BYMONTH" not in found.parts
    yield not days or any(weekday == day.weekday() and _nth(day, nth, in_year) for nth, weekday in days)


def _nth(day: date, nth: int, in_year: bool) -> bool:
    if nth == 0:
        return True
    first = day.replace(month=1, day=1) if in_year else day.replace(day=1)
    days = (
        366
        if in_year and calendar.isleap(day.year)
        else 365
        if in_year
        else calendar.monthrange(day.year, day.month)[1]
    )
    passed = (day - first).days
    return nth in (passed // 7 + 1, -((days - 1 - passed) // 7 + 1))


@lru_cache(maxsize=512)
def coming(text: str, start: date, days: int) -> tuple[date, ...]:
    """The instances of an RRULE's value within so many days, by its BY parts; none of a rule that must be counted."""
    found = rule(text)
    if found.fault or falls_on(found, start, start) is None:
        return ()
    last = min(start.toordinal() + days, date.max.toordinal())
    ahead = map(date.fromordinal, range(start.toordinal(), last))
    return tuple(day for day in ahead if falls_on(found, start, day))
