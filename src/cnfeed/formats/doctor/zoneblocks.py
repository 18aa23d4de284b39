"""VTIMEZONE blocks: their shape, and whether they say what the zone of that name says."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import islice

from cnfeed.formats.doctor.components import Component
from cnfeed.formats.doctor.contentlines import Line
from cnfeed.formats.doctor.finding import Finding
from cnfeed.formats.doctor.moments import Moment, moments
from cnfeed.formats.doctor.repeating import Rule, falls_on, rule
from cnfeed.model.zone import is_zone, zone

OFFSET = re.compile(r"([+-])(\d\d)([0-5]\d)([0-5]\d)?\Z", re.ASCII)
READABLE = frozenset({"FREQ", "BYMONTH", "BYDAY", "BYMONTHDAY", "UNTIL", "INTERVAL", "COUNT", "WKST"})
OUTLOOK = frozenset({"FREQ", "BYMONTH", "BYDAY", "UNTIL", "INTERVAL", "WKST"})
ONE_DAY = re.compile(r"(?:[1-4]|-1)[A-Z]{2}\Z")
EARLIEST_YEAR, LATEST_YEAR, MOST_OBSERVANCES = 3, 2400, 400


@dataclass(frozen=True, slots=True)
class Block:
    """A zone block: when its offsets begin (in UTC, naive), and what holds from then on."""

    name: str
    line: int
    onsets: tuple[datetime, ...]
    offsets: tuple[timedelta, ...]
    readable: bool

    def offset(self, instant: datetime) -> timedelta | None:
        """What the block says for a moment (UTC, naive); None before its first onset."""
        at = bisect_right(self.onsets, instant)
        return self.offsets[at - 1] if at else None


def shape(component: Component) -> Iterator[Finding]:
    """What Exchange and Outlook do not take of a block."""
    if not component.value("TZID"):
        yield Finding(component.line, "zone-nameless")
    observances = [one for one in component.components if one.name in ("STANDARD", "DAYLIGHT")]
    if not observances:
        yield Finding(component.line, "zone-incomplete", "STANDARD")
    for one in observances:
        yield from _observance_faults(one)


def _observance_faults(observance: Component) -> Iterator[Finding]:
    start = observance.first("DTSTART")
    if start is None or not (found := moments(start)) or found[0].is_day or found[0].utc or found[0].zone:
        yield Finding(observance.line, "zone-incomplete", "DTSTART")
    for name in ("TZOFFSETFROM", "TZOFFSETTO"):
        if (offset := _offset(observance.value(name))) is None:
            yield Finding(observance.line, "zone-incomplete", name)
        elif offset.seconds % 60:
            yield Finding(observance.line, "zone-seconds", observance.value(name))
    for line in observance.all("RRULE"):
        if problem := _rule_fault(rule(line.value)):
            yield Finding(line.number, "zone-rule", problem)
    for line in observance.all("RDATE"):
        yield Finding(line.number, "zone-rule", "RDATE")


def _rule_fault(found: Rule) -> str:
    if found.fault:
        return found.fault
    if found.parts["FREQ"] != "YEARLY" or found.parts.get("INTERVAL", "1") != "1":
        return f"FREQ={found.parts['FREQ']}"
    if other := next((name for name in found.parts if name not in OUTLOOK), ""):
        return other
    one_month = found.parts.get("BYMONTH", "").isdigit()
    fits = one_month and ONE_DAY.match(found.parts.get("BYDAY", ""))
    return "" if fits else f"BYMONTH={found.parts.get('BYMONTH', '')};BYDAY={found.parts.get('BYDAY', '')}"


def _offset(text: str) -> timedelta | None:
    found = OFFSET.match(text)
    if not found:
        return None
    length = timedelta(hours=int(found[2]), minutes=int(found[3]), seconds=int(found[4] or 0))
    return -length if found[1] == "-" else length


def block(component: Component, last_year: int) -> Block:
    """The block as those read it who believe it, up to the end of a year."""
    found: list[tuple[datetime, timedelta]] = []
    readable = len(component.components) <= MOST_OBSERVANCES
    for one in component.components[:MOST_OBSERVANCES]:
        start, before, after = _first(one), _offset(one.value("TZOFFSETFROM")), _offset(one.value("TZOFFSETTO"))
        rules = [rule(line.value) for line in one.all("RRULE")]
        if start is None or before is None or after is None or not all(map(_expands, rules)):
            readable = False
            continue
        for local in {start, *_listed(one.all("RDATE")), *_yearly(start, rules, before, last_year)}:
            if EARLIEST_YEAR <= local.year <= LATEST_YEAR:
                found.append((local - before, after))
    found.sort()
    onsets, offsets = tuple(one for one, _ in found), tuple(one for _, one in found)
    return Block(component.value("TZID"), component.line, onsets, offsets, readable and bool(found))


def _first(observance: Component) -> datetime | None:
    line = observance.first("DTSTART")
    found = moments(line) if line else []
    return found[0].value if found and isinstance(found[0].value, datetime) else None


def _listed(lines: Iterable[Line]) -> Iterator[datetime]:
    for line in lines:
        yield from (one.value for one in moments(line) if isinstance(one.value, datetime))


def _expands(found: Rule) -> bool:
    return not found.fault and found.parts["FREQ"] == "YEARLY" and found.parts.keys() <= READABLE


def _yearly(start: datetime, rules: Iterable[Rule], before: timedelta, last_year: int) -> Iterator[datetime]:
    """The onsets that yearly rules give."""
    for found in rules:
        until = next((one for one in moments(_until(found))), None)
        count = int(found.parts.get("COUNT", "1000"))
        for day in islice(_days(found, start.date(), min(last_year, LATEST_YEAR)), count):
            local = datetime.combine(day, start.time())
            if until is None or _not_after(local, until, before):
                yield local


def _until(found: Rule) -> Line:
    return Line(0, "UNTIL", {}, found.parts.get("UNTIL", ""), "")


def _not_after(local: datetime, until: Moment, before: timedelta) -> bool:
    if not isinstance(until.value, datetime):
        return local.date() <= until.value
    return (local - before if until.utc else local) <= until.value


def _days(found: Rule, start: date, last_year: int) -> Iterator[date]:
    months = found.months or (start.month,)
    for year in range(start.year, last_year + 1):
        for month in sorted(set(months)):
            first = date(year, month, 1).toordinal()
            days = (date.fromordinal(first + passed) for passed in range(31))
            yield from (day for day in days if day.month == month and falls_on(found, start, day))


def disagreement(found: Block, instants: Mapping[datetime, int]) -> Finding | None:
    """The first moment (UTC) that events need, at which a block says another hour than the zone of its name."""
    for instant, line in sorted(instants.items()):
        if not found.readable or instant.year > LATEST_YEAR:
            break
        told, said = found.offset(instant.replace(tzinfo=None)), f"{instant:%Y-%m-%d %H:%M}Z, which line {line} needs"
        if told is None:
            return Finding(found.line, "zone-span", said)
        if is_zone(found.name) and not _same(told, instant.astimezone(zone(found.name)).utcoffset()):
            return Finding(found.line, "zone-disagrees", said)
    return None


def _same(told: timedelta, real: timedelta | None) -> bool:
    """True if both are one offset; the seconds of clocks of old are not told, as Outlook takes whole minutes."""
    if real is None or told == real:
        return True
    return bool(real.seconds % 60) and abs(told - real) < timedelta(minutes=1)
