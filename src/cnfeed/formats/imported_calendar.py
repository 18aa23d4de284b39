"""An iCalendar file (RFC 5545) as events: all-day ends made inclusive, zones named, series with their exceptions."""

from __future__ import annotations

import re
import warnings
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from cnfeed.formats.imported import MOST, Imported, failed
from cnfeed.formats.text import clean, one_line
from cnfeed.model.entry import Entry, Kind, Person, Status
from cnfeed.model.problem import Problem, Severity
from cnfeed.model.recurrence import Override, Recurrence
from cnfeed.model.when import Precision, When
from cnfeed.model.zone import is_zone, local

Moment = date | datetime
DEEPEST = 8
NESTING = re.compile(rb"^(BEGIN|END):", re.MULTILINE | re.IGNORECASE)
EVENT = re.compile(rb"^BEGIN:VEVENT\s*$", re.MULTILINE | re.IGNORECASE)
IANA_AT_END = re.compile(r"(?:^|/)([A-Za-z_]+/[A-Za-z_+-]+(?:/[A-Za-z_]+)?)\Z")
STATUSES = {"TENTATIVE": Status.TENTATIVE, "CANCELLED": Status.CANCELLED}
# What the parser raises on files that are none, found by fuzzing it: it promises only ValueError.
FAULTS = (ValueError, KeyError, IndexError, AttributeError, TypeError, RecursionError, OverflowError)


def calendar(content: bytes, name: str, zone: str) -> Imported:
    """The file's events; a problem for each that has no readable start, or a zone that nobody knows."""
    import icalendar
    from icalendar.timezone import tzp

    if _depth(content) > DEEPEST:
        return failed(name, "is nested deeper than any calendar", "bad-calendar")
    # The parser remembers zones that other files described, and warns of names that are read here without it.
    tzp.use_zoneinfo()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            # Always bytes: a text of one line would be taken for a path and that file read.
            calendars = icalendar.Calendar.from_ical(content, multiple=True)
        found = [(one, event) for one in calendars for event in one.walk("VEVENT")]
    except FAULTS as error:
        return failed(name, f"is no readable iCalendar file: {one_line(str(error))[:200]}", "bad-calendar")
    if not found:
        return failed(name, "holds no events", "empty")
    if len(found) > MOST:
        return failed(name, f"holds {len(found)} events, more than {MOST}", "too-many")
    lines = [content.count(b"\n", 0, match.start()) + 1 for match in EVENT.finditer(content)]
    numbers = lines if len(lines) == len(found) else [1] * len(found)
    reader = _Reader(name)
    for (one, event), line in zip(found, numbers, strict=True):
        reader.add(event, line, _told_in(one, zone), str(one.get("METHOD", "")).upper() == "CANCEL")
    return Imported(tuple(reader.entries()), tuple(reader.problems))


def _depth(content: bytes) -> int:
    depth = deepest = 0
    for match in NESTING.finditer(content):
        depth += 1 if match[1].upper() == b"BEGIN" else -1
        deepest = max(deepest, depth)
    return deepest


def _told_in(component: Any, zone: str) -> str:
    """The zone that a calendar's UTC and floating times are meant for."""
    named = str(component.get("X-WR-TIMEZONE", "")).strip()
    return named if is_zone(named) else zone


@dataclass(frozen=True, slots=True)
class _Event:
    """A VEVENT that could be read; ``at`` is its RECURRENCE-ID."""

    entry: Entry
    at: Moment | None = None


class UnreadableError(ValueError):
    """An event that gives no entry; ``str()`` says why."""


@dataclass(slots=True)
class _Reader:
    """Collects events, then joins the instances of a series with it."""

    name: str
    problems: list[Problem] = field(default_factory=list)
    masters: dict[str, Entry] = field(default_factory=dict)
    instances: dict[str, list[_Event]] = field(default_factory=lambda: defaultdict(list))

    def add(self, event: Any, line: int, zone: str, cancelled: bool) -> None:
        """Read one event, or note why not."""
        title = one_line(str(event.get("SUMMARY", "")))[:500] or "Untitled"
        try:
            read = _read(event, zone)
        except UnreadableError as error:
            self._problem(line, f"“{title}”: {error}; it is not imported", Severity.ERROR)
            return
        except FAULTS as error:
            text = f"“{title}” cannot be read ({one_line(str(error))[:100]}); it is not imported"
            self._problem(line, text, Severity.ERROR)
            return
        for property_name, message in getattr(event, "errors", ())[:5]:
            said = one_line(str(message))[:160]
            self._problem(line, f"“{title}”: {property_name or 'a line'} cannot be read: {said}", Severity.WARNING)
        if "RDATE" in event:
            self._problem(line, f"“{title}”: single further dates (RDATE) are left out", Severity.WARNING)
        entry = replace(read.entry, title=title, path=self.name, line=line)
        entry = replace(entry, status=Status.CANCELLED) if cancelled else entry
        if read.at is not None:
            self.instances[entry.uid or ""].append(_Event(entry, read.at))
        elif entry.uid and entry.uid in self.masters:
            self._problem(
                line, f"“{title}”: a second event with the UID of another; it is not imported", Severity.ERROR
            )
        else:
            self.masters[entry.uid or f"\0{line}"] = entry

    def _problem(self, line: int, message: str, severity: Severity) -> None:
        self.problems.append(Problem(self.name, line, severity, message, "bad-event"))

    def entries(self) -> Iterator[Entry]:
        """The events, each series with what differs in some of its instances."""
        for uid, entry in self.masters.items():
            yield _with_instances(entry, self.instances.pop(uid, []))
        for loose in self.instances.values():
            # An invitation to single instances of a series that is not in the file: events of their own.
            yield from (replace(one.entry, uid=None) for one in loose)


def _with_instances(entry: Entry, instances: Sequence[_Event]) -> Entry:
    if entry.recurrence is None:
        return entry
    overrides = tuple(_override(entry, one) for one in instances)
    return replace(entry, recurrence=replace(entry.recurrence, overrides=overrides))


def _override(master: Entry, one: _Event) -> Override:
    """Only what differs from the series."""
    changed, when = one.entry, one.entry.when
    assert one.at is not None
    start = when.start if when.start != one.at else None
    return Override(
        one.at,
        start,
        when.end if start is not None or _length(when) != _length(master.when) else None,
        changed.title if changed.title != master.title else None,
        changed.status if changed.status != master.status else None,
    )


def _length(when: When) -> timedelta | None:
    return when.end - when.start if when.end is not None and when.start is not None else None


def _read(event: Any, zone: str) -> _Event:
    start, zone_name = _start(event, zone)
    end = _end(event, start, zone_name)
    timed = isinstance(start, datetime)
    when = When(start, end, Precision.MINUTE if timed else Precision.DAY, zone_name if timed else None)
    text = clean(str(event.get("DESCRIPTION", "")))[:20_000].strip()
    entry = Entry(
        kind=Kind.EVENT,
        title="",
        when=when,
        source="",
        path="",
        line=1,
        declared=True,
        uid=one_line(str(event.get("UID", "")))[:255] or None,
        url=_web(event.get("URL")),
        status=STATUSES.get(str(event.get("STATUS", "")).upper(), Status.CONFIRMED),
        location=one_line(str(event.get("LOCATION", "")))[:300] or None,
        geo=_geo(event),
        organizer=_organizer(event),
        description=one_line(text)[:300] or None,
        body=text,
        categories=_categories(event),
        recurrence=_recurrence(event, when, zone),
    )
    at = _value(event, "RECURRENCE-ID")
    return _Event(entry, _in_zone(at, event["RECURRENCE-ID"], when, zone) if at is not None else None)


# -- times -----------------------------------------------------------------------


def _value(event: Any, name: str) -> Moment | None:
    value = getattr(event.get(name), "dt", None)
    return value if isinstance(value, date) else None


def _start(event: Any, zone: str) -> tuple[Moment, str]:
    value = _value(event, "DTSTART")
    if value is None:
        raise UnreadableError("it has no readable start")
    if not isinstance(value, datetime):
        return value, zone
    recurring = "RRULE" in event
    return _local(value, event["DTSTART"], zone, recurring)


def _local(value: datetime, prop: Any, zone: str, recurring: bool) -> tuple[datetime, str]:
    """The clock time and its IANA zone: the one named, else the instant told in *zone*."""
    named = str(prop.params.get("TZID", "")) if hasattr(prop, "params") else ""
    clock = value.replace(tzinfo=None, microsecond=0)
    iana = _iana(named)
    if iana is not None:
        return clock, iana
    if value.tzinfo is None:
        if named:
            raise UnreadableError(
                f"its time zone {one_line(named)[:80]!r} is known to nobody and not described in the file"
            )
        return clock, zone
    if recurring:
        if value.utcoffset() == timedelta(0) and not named:
            return clock, "UTC"
        raise UnreadableError(f"it recurs in the time zone {one_line(named)[:80]!r}, which has no IANA name")
    return local(value.astimezone(UTC), zone).replace(microsecond=0), zone


def _iana(named: str) -> str | None:
    """The IANA name that a TZID is, contains at its end, or is Windows' word for."""
    named = named.strip().strip('"')
    if not named:
        return None
    if is_zone(named):
        return named
    found = IANA_AT_END.search(named)
    if found and is_zone(found[1]):
        return found[1]
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    windows = WINDOWS_TO_OLSON.get(named)
    return windows if windows and is_zone(windows) else None


def _in_zone(value: Moment, prop: Any, when: When, zone: str) -> Moment:
    """A time of another property in the event's own zone and value type."""
    if not isinstance(value, datetime):
        return value
    if when.all_day:
        return value.date()
    clock, name = _local(value, prop, when.zone or zone, False)
    if value.tzinfo is not None and name != when.zone and when.zone:
        return local(value.astimezone(UTC), when.zone)
    return clock


def _end(event: Any, start: Moment, zone: str) -> Moment | None:
    """The end as documents say it: the last day inclusive, a time where there is one; None for a single day."""
    end = _value(event, "DTEND")
    length = getattr(event.get("DURATION"), "dt", None)
    if end is None and isinstance(length, timedelta):
        end = start + length
    elif isinstance(end, datetime):
        end = _in_zone(end, event["DTEND"], When(start, zone=zone), zone)
    if end is None or isinstance(end, datetime) is not isinstance(start, datetime):
        return None
    if not isinstance(end, datetime):
        end -= timedelta(days=1)  # RFC 5545 3.6.1: DTEND of a DATE is not part of the event
    return end if end > start else None


def _recurrence(event: Any, when: When, zone: str) -> Recurrence | None:
    rule = event.get("RRULE")
    if rule is None:
        return None
    if isinstance(rule, list):
        raise UnreadableError("it has several recurrence rules, which RFC 5545 advises against")
    text = rule.to_ical().decode("utf-8", "replace")
    if "FREQ=" not in text:
        raise UnreadableError("its recurrence rule names no frequency")
    return Recurrence(one_line(text)[:500], tuple(_exceptions(event, when, zone)))


def _exceptions(event: Any, when: When, zone: str) -> Iterator[Moment]:
    listed = event.get("EXDATE")
    for prop in listed if isinstance(listed, list) else [listed]:
        for one in getattr(prop, "dts", ()):
            if isinstance(one.dt, date):
                yield _in_zone(one.dt, prop, when, zone)


# -- the rest --------------------------------------------------------------------


def _web(value: object) -> str | None:
    text = one_line(str(value or ""))
    return text if text.startswith(("http://", "https://")) and " " not in text and len(text) < 2000 else None


def _geo(event: Any) -> tuple[float, float] | None:
    geo = event.get("GEO")
    found = getattr(geo, "latitude", None), getattr(geo, "longitude", None)
    return (float(found[0]), float(found[1])) if found[0] is not None and found[1] is not None else None


def _organizer(event: Any) -> Person | None:
    """The organiser's name; an e-mail address in an invitation was not given to be published."""
    named = getattr(event.get("ORGANIZER"), "params", {}).get("CN", "")
    name = one_line(str(named))[:200]
    return Person(name) if name and "@" not in name else None


def _categories(event: Any) -> tuple[str, ...]:
    listed = event.get("CATEGORIES")
    words = (
        str(word) for prop in (listed if isinstance(listed, list) else [listed]) for word in getattr(prop, "cats", ())
    )
    return tuple(dict.fromkeys(one_line(word)[:80] for word in words if word.strip()))[:20]
