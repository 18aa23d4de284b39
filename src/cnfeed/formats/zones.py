"""VTIMEZONE blocks of the shape that Outlook reads and that everyone else reads the same way.

Each observance is one change, or one yearly rule with one BYMONTH and one BYDAY (MS-OXCICAL 2.1.3.1.1.19.2.2); a rule
that ended has UNTIL. Lists of dates (RDATE) put summer times an hour off in half of the clients.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cache, lru_cache

from cnfeed.formats.tzif import EPOCH, Offset, Onset, onsets, zone_data
from cnfeed.model.zone import aware, is_zone

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
# Years on both sides that tell the fourth Sunday from the last one.
MARGIN = 12
# A block tells every change from so long before the first event to so long after the last one.
YEARS_BEFORE, YEARS_AFTER = 1, 2
A_YEAR = timedelta(days=370).total_seconds()

YearRule = tuple[int, int, int]


@dataclass(slots=True)
class Run:
    """Onsets of consecutive years that at least one yearly rule (month, nth, weekday) describes."""

    rules: set[YearRule]
    onsets: list[Onset] = field(default_factory=list)

    @property
    def first(self) -> Onset:
        """Its first onset."""
        return self.onsets[0]

    @property
    def last(self) -> Onset:
        """Its last onset."""
        return self.onsets[-1]


@cache
def yearly(zone: str, first_year: int, last_year: int) -> bool:
    """True if yearly rules and single lasting changes describe the zone in that span; else times go out in UTC."""
    if not is_zone(zone):
        return False
    runs = _runs(zone, first_year, last_year)
    if any(offset.seconds % 60 for run in runs for onset in run.onsets for offset in onset[1:]):
        return False
    changes = sorted(onset.moment for run in runs for onset in run.onsets)
    return all(len(run.onsets) > 1 or _lasts(run.first.moment, changes) for run in runs)


def _lasts(moment: int, changes: list[int]) -> bool:
    """True if no other change follows within a year."""
    return not any(moment < other < moment + A_YEAR for other in changes)


def block(zone: str, first_year: int, last_year: int) -> bytes | None:
    """The zone's VTIMEZONE for that span; None if no yearly rule describes it and UTC must be written instead."""
    return listing(zone, first_year, last_year) if yearly(zone, first_year, last_year) else None


@cache
def listing(zone: str, first_year: int, last_year: int) -> bytes:
    """The zone's VTIMEZONE for that span, with a component per change where no rule describes them.

    A series needs it, as no other time keeps its hour; and a file whose events lie in years that rules describe
    may span years that they do not.
    """
    lines = ["BEGIN:VTIMEZONE", f"TZID:{zone}"]
    for line in _observances(zone, first_year - YEARS_BEFORE, last_year + YEARS_AFTER):
        lines += line
    return "".join(f"{line}\r\n" for line in [*lines, "END:VTIMEZONE"]).encode("ascii")


def _observances(zone: str, first_year: int, last_year: int) -> Iterable[list[str]]:
    """The component in force at the span's start, then one per run, in order of their start."""
    runs = [_cut(run, first_year) for run in _runs(zone, first_year, last_year)]
    starts = [onset for run in runs for onset in run.onsets]
    if not any(onset.local.year < first_year for onset in starts):
        yield _fixed(_in_force(zone, first_year - 1), first_year)
    end = last_year + MARGIN
    for run in sorted(runs, key=lambda one: one.first.moment):
        yield _component(run, ended=run.last.local.year < end)


def _in_force(zone: str, year: int) -> Offset:
    """What clocks show when a year begins."""
    earlier = [onset for onset in onsets(zone, year, year) if onset.local.year < year]
    later = [onset for onset in onsets(zone, year, year) if onset.local.year >= year]
    if earlier:
        return earlier[-1].after
    return later[0].before if later else zone_data(zone).first


def _fixed(offset: Offset, first_year: int) -> list[str]:
    start = datetime(min(1970, first_year - 1), 1, 1, tzinfo=UTC)
    return ["BEGIN:STANDARD", f"DTSTART:{_basic(start)}", *_offsets(offset, offset), "END:STANDARD"]


def _component(run: Run, *, ended: bool) -> list[str]:
    kind = "DAYLIGHT" if _is_daylight(run.first) else "STANDARD"
    lines = [f"BEGIN:{kind}", f"DTSTART:{_basic(run.first.local)}", *_offsets(run.first.before, run.first.after)]
    if len(run.onsets) > 1:
        lines.append(_rule(min(run.rules), run.last if ended else None))
    return [*lines, f"END:{kind}"]


def _is_daylight(onset: Onset) -> bool:
    """Clocks ahead of the other half of the year, whatever the zone calls it (Ireland's winter is its exception)."""
    if onset.before.daylight != onset.after.daylight:
        return onset.after.seconds > onset.before.seconds
    return onset.after.daylight


def _rule(rule: YearRule, last: Onset | None) -> str:
    month, nth, weekday = rule
    until = f";UNTIL={_basic(EPOCH + timedelta(seconds=last.moment))}Z" if last else ""
    return f"RRULE:FREQ=YEARLY;BYMONTH={month};BYDAY={nth}{WEEKDAYS[weekday]}{until}"


def _offsets(before: Offset, after: Offset) -> list[str]:
    return [f"TZOFFSETFROM:{_clock(before)}", f"TZOFFSETTO:{_clock(after)}", f"TZNAME:{after.name}"]


def _clock(offset: Offset) -> str:
    minutes = abs(offset.seconds) // 60
    return f"{'-' if offset.seconds < 0 else '+'}{minutes // 60:02}{minutes % 60:02}"


def _basic(moment: datetime) -> str:
    return f"{moment.year:04}{moment:%m%dT%H%M%S}"


@lru_cache(maxsize=256)
def _runs(zone: str, first_year: int, last_year: int) -> tuple[Run, ...]:
    """The runs that reach from the year before the span to the year after it, or into it."""
    found: list[Run] = []
    current: dict[tuple[object, ...], Run] = {}
    for onset in onsets(zone, first_year - MARGIN, last_year + MARGIN):
        key = (onset.before, onset.after, onset.local.time())
        run = current.get(key)
        if run is None or not _continues(run, onset):
            run = current[key] = Run(_yearly_rules(onset.local.date()))
            found.append(run)
        run.rules &= _yearly_rules(onset.local.date())
        run.onsets.append(onset)
    return tuple(run for run in found if _concerns(run, first_year, last_year))


def _continues(run: Run, onset: Onset) -> bool:
    return onset.local.year == run.last.local.year + 1 and bool(run.rules & _yearly_rules(onset.local.date()))


def _concerns(run: Run, first_year: int, last_year: int) -> bool:
    return run.last.local.year >= first_year - 1 and run.first.local.year <= last_year + 1


def _cut(run: Run, first_year: int) -> Run:
    """Without the years long before the span; one year more, so that each change in it is told."""
    kept = [onset for onset in run.onsets if onset.local.year >= first_year - 1]
    return Run(run.rules, kept)


def _yearly_rules(day: date) -> set[YearRule]:
    """The rules (month, nth, weekday) that give this day; nth is -1 for the last one."""
    last = calendar.monthrange(day.year, day.month)[1]
    nths = {(day.day - 1) // 7 + 1} - {5}
    return {(day.month, nth, day.weekday()) for nth in nths | ({-1} if day.day + 7 > last else set())}


def is_plain(local: datetime, zone: str) -> bool:
    """True if the clocks of the zone show this time exactly once."""
    return aware(local, zone).utcoffset() == aware(local, zone).replace(fold=1).utcoffset()


def in_utc(local: datetime, zone: str | None) -> datetime:
    """The moment of a local time; of two the first, and one that does not exist as RFC 5545 3.3.5 counts it."""
    return aware(local, zone).astimezone(UTC) if zone and is_zone(zone) else local.replace(tzinfo=UTC)
