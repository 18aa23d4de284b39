"""What is wrong with when a VEVENT is: its start, its end, its recurrence."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from cnfeed.formats.doctor import moments as reading
from cnfeed.formats.doctor.components import Component
from cnfeed.formats.doctor.contentlines import Line
from cnfeed.formats.doctor.finding import Finding
from cnfeed.formats.doctor.moments import Moment, moments
from cnfeed.formats.doctor.repeating import Rule, beyond_outlook, coming, falls_on, rule

DATED = ("DTSTART", "DTEND", "RECURRENCE-ID", "EXDATE", "RDATE")
EXCEPTIONS = ("EXDATE", "RDATE")
DAYS_AHEAD = 2 * 366


def faults(event: Component) -> Iterator[Finding]:
    """Each date's form, then how they go together."""
    for name in DATED:
        for line in event.all(name):
            yield from reading.faults(line)
    start_line, start = event.first("DTSTART"), start_of(event)
    if start_line is None:
        yield Finding(event.line, "start-missing")
    elif start is not None:
        yield from _end(event, start)
        yield from _series(event, start_line, start)


def start_of(event: Component) -> Moment | None:
    """The start, where it can be read."""
    line = event.first("DTSTART")
    return next(iter(moments(line)), None) if line else None


def _end(event: Component, start: Moment) -> Iterator[Finding]:
    end_line, duration = event.first("DTEND"), event.first("DURATION")
    if duration is not None:
        length = reading.duration(duration.value)
        if length is None:
            yield Finding(duration.number, "bad-duration", duration.value)
        elif length < timedelta(0):
            yield Finding(duration.number, "end-early")
        if end_line is not None:
            yield Finding(duration.number, "end-and-duration")
    end = next(iter(moments(end_line)), None) if end_line else None
    if end is None or end_line is None:
        return
    if end.is_day != start.is_day:
        yield Finding(end_line.number, "end-type")
    elif not _after(end, start):
        yield Finding(end_line.number, "end-early")
    elif _is_midnight(start) and _is_midnight(end):
        yield Finding(event.line, "midnights")


def _after(end: Moment, start: Moment) -> bool:
    """Compared as moments where both are known, else as written."""
    if end.instant is not None and start.instant is not None:
        return end.instant > start.instant
    return _as_time(end.value) > _as_time(start.value)


def _as_time(value: date | datetime) -> datetime:
    return value if isinstance(value, datetime) else datetime.combine(value, time())


def _is_midnight(moment: Moment) -> bool:
    return isinstance(moment.value, datetime) and moment.value.time() == time() and not moment.utc


def _series(event: Component, start_line: Line, start: Moment) -> Iterator[Finding]:
    rules = list(event.all("RRULE"))
    for line in event.all("RDATE"):
        yield Finding(line.number, "rdate")
    for line in rules[1:]:
        yield Finding(line.number, "rule-twice")
    for name in EXCEPTIONS:
        for line in event.all(name):
            if any(one.form != start.form for one in moments(line)):
                yield Finding(line.number, "exception-type", f"{line.name}:{line.value}")
    if rules:
        yield from _rule(event, rules[0], start_line, start)


def _rule(event: Component, line: Line, start_line: Line, start: Moment) -> Iterator[Finding]:
    found = rule(line.value)
    if found.fault:
        yield Finding(line.number, "bad-rule", found.fault)
        return
    if beyond := beyond_outlook(found):
        yield Finding(line.number, "rule-outlook", beyond)
    if problem := _until_fault(found, start):
        yield Finding(line.number, "until-type", problem)
    if falls_on(found, _day(start), _day(start)) is False:
        yield Finding(line.number, "rule-start", start_line.value)
    for excluded in event.all("EXDATE"):
        for one in moments(excluded):
            if one.form == start.form and not _is_instance(found, start, one):
                yield Finding(excluded.number, "exception-misses", f"EXDATE:{excluded.value}")


def _until_fault(found: Rule, start: Moment) -> str:
    until = found.parts.get("UNTIL", "")
    if not until:
        return ""
    if start.is_day:
        return "" if len(until) == 8 else f"{until} is a time, the start a day"
    if len(until) == 8:
        return f"{until} is a day, the start a time"
    if (start.utc or start.zone) and not until.endswith("Z"):
        return f"{until} is not in UTC"
    return ""


def _is_instance(found: Rule, start: Moment, one: Moment) -> bool:
    same_clock = _as_time(one.value).time() == _as_time(start.value).time()
    return same_clock and falls_on(found, _day(start), _day(one)) is not False


def _day(moment: Moment) -> date:
    return moment.value.date() if isinstance(moment.value, datetime) else moment.value


def needed(event: Component, *, expand: bool) -> Iterator[tuple[Moment, int]]:
    """Each time of the event, of a series also those of the next years, with the line that needs it."""
    for name in DATED:
        for line in event.all(name):
            yield from ((one, line.number) for one in moments(line))
    repeats, start = event.first("RRULE"), start_of(event)
    if not expand or repeats is None or start is None or not start.zone or not isinstance(start.value, datetime):
        return
    last = _last_day(rule(repeats.value))
    for day in coming(repeats.value, start.value.date(), DAYS_AHEAD):
        if day < last:
            yield Moment(datetime.combine(day, start.value.time()), start.utc, start.zone), repeats.number


def _last_day(found: Rule) -> date:
    """The day of UNTIL, which may be one off in the zone: what comes before it is an instance."""
    until = moments(Line(0, "UNTIL", {}, found.parts.get("UNTIL", ""), ""))
    return _day(until[0]) if until else date.max
