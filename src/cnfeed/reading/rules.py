"""Recurrence rules changed with their series: ended earlier, begun later, put on other days (RFC 5545 3.3.10)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta
from itertools import islice

from cnfeed.model.when import as_day

Moment = date | datetime
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
DAY_PARTS = frozenset({"BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "BYYEARDAY", "BYWEEKNO"})
# No series that a person keeps has more instances than this.
MOST = 5000


def parts(rule: str) -> dict[str, str]:
    """A rule's parts in their order."""
    pairs = (part.partition("=") for part in rule.removeprefix("RRULE:").strip(";").split(";"))
    return {name.strip().upper(): value.strip().upper() for name, _, value in pairs}


def rule_of(told: Mapping[str, str]) -> str:
    """Parts as a rule."""
    return ";".join(f"{name}={value}" for name, value in told.items())


def ended(rule: str, last: date) -> str:
    """The rule with *last* as the last day on which it may have an instance."""
    told = {name: value for name, value in parts(rule).items() if name not in ("COUNT", "UNTIL")}
    return rule_of(told | {"UNTIL": f"{last:%Y%m%d}"})


def begun(rule: str, start: Moment, at: Moment) -> str:
    """The rule of what is left from the instance *at* on: a COUNT is lowered by those before it."""
    told = parts(rule)
    if "COUNT" not in told:
        return rule
    before = sum(1 for one in starts(rule, start) if one < _naive(at))
    return rule_of(told | {"COUNT": str(max(1, int(told["COUNT"]) - before))})


def starts(rule: str, start: Moment) -> Iterable[datetime]:
    """The instances' starts as naive local times, the first of very many."""
    from dateutil.rrule import rrulestr

    told = parts(rule)
    if until := told.get("UNTIL"):
        # dateutil refuses a UTC one beside a naive start; a day means its end.
        told["UNTIL"] = until.rstrip("Z") if "T" in until else f"{until}T235959"
    return islice(rrulestr(rule_of(told), dtstart=_naive(start)), MOST)


def turned(rule: str, old: date, new: date) -> str | None:
    """The rule for a series whose first day moves: its days follow. None where it cannot be said what was meant."""
    told = parts(rule)
    named = told.keys() & DAY_PARTS
    if old == new or not named:
        return rule
    if told["FREQ"] == "WEEKLY" and named == {"BYDAY"}:
        return _weekly(told, (new - old).days)
    if told["FREQ"] == "YEARLY" and "BYMONTH" in named and "," not in told["BYMONTH"]:
        told["BYMONTH"] = str(new.month)
        named = named - {"BYMONTH"}
    elif told["FREQ"] != "MONTHLY":
        return None
    if not named:
        return rule_of(told)
    return _monthly(told, named, new)


def _weekly(told: dict[str, str], by: int) -> str | None:
    days = told["BYDAY"].split(",")
    if not set(days) <= set(WEEKDAYS):
        return None
    places = [WEEKDAYS.index(day) + by % 7 for day in days]
    if len(days) > 1 and told.get("INTERVAL", "1") != "1" and any(place > 6 for place in places):
        return None
    return rule_of(told | {"BYDAY": ",".join(WEEKDAYS[place % 7] for place in sorted(places, key=lambda one: one % 7))})


def _monthly(told: dict[str, str], named: frozenset[str] | set[str], new: date) -> str | None:
    """One day of the month, by its number or by its weekday."""
    if named == {"BYMONTHDAY"} and told["BYMONTHDAY"].lstrip("+-").isdecimal():
        last = told["BYMONTHDAY"].startswith("-")
        return rule_of(told | {"BYMONTHDAY": str(_from_end(new) if last else new.day)})
    day = told.get("BYDAY", "")
    weekday = day[-2:]
    if named == {"BYDAY"} and weekday in WEEKDAYS and day[:-2].lstrip("+-").isdecimal():
        return rule_of(told | {"BYDAY": f"{_ordinal(new, day.startswith('-'))}{WEEKDAYS[new.weekday()]}"})
    if named == {"BYDAY", "BYSETPOS"} and day in WEEKDAYS and told["BYSETPOS"].lstrip("+-").isdecimal():
        place = _ordinal(new, told["BYSETPOS"].startswith("-"))
        return rule_of(told | {"BYDAY": WEEKDAYS[new.weekday()], "BYSETPOS": str(place)})
    return None


def _ordinal(day: date, from_end: bool) -> int:
    """Which one of its weekday a day is in its month; a fifth is the last."""
    first = (day.day - 1) // 7 + 1
    last = (day + timedelta(days=7)).month != day.month
    return -1 if last and (from_end or first == 5) else first


def _from_end(day: date) -> int:
    after = (day.replace(day=28) + timedelta(days=4)).replace(day=1)
    return -((after - day).days)


def _naive(value: Moment) -> datetime:
    return value if isinstance(value, datetime) else datetime.combine(value, time.min)


def on_the_day(value: Moment) -> date:
    """The day of an instance."""
    day = as_day(value)
    assert day is not None
    return day
