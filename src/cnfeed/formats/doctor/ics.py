"""What is wrong with a calendar (RFC 5545, RFC 7986): its bytes, the whole, its zones, its events."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from cnfeed.formats.doctor import events, texts, times, zones
from cnfeed.formats.doctor.components import Component, tree
from cnfeed.formats.doctor.contentlines import read, transcoded
from cnfeed.formats.doctor.finding import Finding
from cnfeed.formats.doctor.moments import moments
from cnfeed.model.zone import is_zone

SEVERAL = 3
A_MEGABYTE, A_THOUSAND = 1_000_000, 1_000
NAMELESS = re.compile(r"(?:basic|export|download|ical|index|[0-9a-f-]{16,})\Z", re.IGNORECASE)
MARKUP = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*<")
UTC_NAMES = frozenset({"UTC", "Etc/UTC", "GMT", "Etc/GMT"})


def findings(name: str, content: bytes, siblings: Collection[str] = ()) -> list[Finding]:
    """Everything that is found in a calendar of that name."""
    if (readable := transcoded(content)) is not None:
        return [Finding(1, "not-utf-8"), *findings(name, readable, siblings)]
    if not content.strip():
        return [Finding(1, "empty-file")]
    if MARKUP.match(content):
        return [Finding(1, "not-a-calendar", "a page of HTML or XML")]
    lines, found = read(content)
    roots = tree([line for line in lines if line.name], found)
    calendars = [one for one in roots if one.name == "VCALENDAR"]
    found += [Finding(one.line, "not-a-calendar", one.name) for one in roots if one.name != "VCALENDAR"]
    found += [Finding(one.line, "two-calendars") for one in calendars[1:]]
    if not calendars and not found:
        found.append(Finding(1, "not-a-calendar", "nothing that is one"))
    found += _name(name)
    found += _size(name, content, calendars, siblings)
    for calendar in calendars:
        found += _calendar(calendar)
    return found


def _name(name: str) -> Iterator[Finding]:
    if NAMELESS.match(name.rpartition("/")[2].rpartition(".")[0]):
        yield Finding(1, "file-name")


def _size(name: str, content: bytes, calendars: Collection[Component], siblings: Collection[str]) -> Iterator[Finding]:
    """Too much for Google, unless yearly calendars lie beside it."""
    yearly = re.compile(re.escape(name.removesuffix(".ics")) + r"-\d{4}\.ics")
    if any(map(yearly.fullmatch, siblings)):
        return
    count = sum(1 for calendar in calendars for _ in calendar.inside("VEVENT"))
    if len(content) > A_MEGABYTE:
        yield Finding(1, "too-big", str(len(content)))
    if count > A_THOUSAND:
        yield Finding(1, "too-many", str(count))


def _calendar(calendar: Component) -> Iterator[Finding]:
    for line in calendar.lines:
        yield from texts.faults(line)
    yield from _order(calendar)
    yield from _head(calendar)
    yield from _method(calendar)
    yield from _stamps(calendar)
    yield from _identities(calendar)
    yield from _overrides(calendar)
    for event in calendar.inside("VEVENT"):
        yield from events.faults(event, method=bool(calendar.value("METHOD")))
        yield from times.faults(event)
        yield from _series_in_utc(calendar, event)
    yield from zones.faults(calendar)


def _order(calendar: Component) -> Iterator[Finding]:
    if calendar.value("VERSION") != "2.0":
        yield Finding(calendar.line, "version-missing")
    if not calendar.value("PRODID"):
        yield Finding(calendar.line, "prodid-missing")
    if {line.name for line in calendar.lines[:2]} != {"VERSION", "PRODID"}:
        yield Finding(calendar.line, "version-first")
    if not calendar.components:
        yield Finding(calendar.line, "no-component")
    events_seen = False
    for one in calendar.components:
        if one.name == "VTIMEZONE" and events_seen:
            yield Finding(one.line, "zone-late")
        events_seen |= one.name == "VEVENT"


def _head(calendar: Component) -> Iterator[Finding]:
    wanted = {
        "X-WR-CALNAME": "name-google",
        "NAME": "name-standard",
        "REFRESH-INTERVAL": "refresh-apple",
        "X-PUBLISHED-TTL": "refresh-outlook",
    }
    yield from (Finding(calendar.line, code) for name, code in wanted.items() if calendar.first(name) is None)
    if (refresh := calendar.first("REFRESH-INTERVAL")) and refresh.parameters.get("VALUE", "").upper() != "DURATION":
        yield Finding(refresh.number, "refresh-value")
    scale, hint = calendar.first("CALSCALE"), calendar.first("X-WR-TIMEZONE")
    if scale is not None and scale.value.upper() != "GREGORIAN":
        yield Finding(scale.number, "calscale", scale.value)
    if hint is not None and not is_zone(hint.value):
        yield Finding(hint.number, "zone-hint", hint.value)
    for line in (*calendar.all("URL"), *calendar.all("SOURCE")):
        if not texts.is_absolute(line.value):
            yield Finding(line.number, "calendar-url", line.value)


def _method(calendar: Component) -> Iterator[Finding]:
    """RFC 5546 makes ORGANIZER compulsory with PUBLISH; any other method is a message."""
    line = calendar.first("METHOD")
    if line is None:
        return
    if line.value.upper() != "PUBLISH":
        yield Finding(line.number, "method", line.value)
    elif any(event.first("ORGANIZER") is None for event in calendar.inside("VEVENT")):
        yield Finding(line.number, "method-organizer")


def _stamps(calendar: Component) -> Iterator[Finding]:
    """One DTSTAMP for all, and nothing that says when each was changed."""
    stamps = [event.first("DTSTAMP") for event in calendar.inside("VEVENT")]
    changed = any(event.first("LAST-MODIFIED") for event in calendar.inside("VEVENT"))
    first = stamps[0] if len(stamps) >= SEVERAL else None
    if first is not None and not changed and {one.value for one in stamps if one} == {first.value}:
        yield Finding(first.number, "stamp-built", first.value)


def _identities(calendar: Component) -> Iterator[Finding]:
    seen: set[tuple[str, str]] = set()
    for event in calendar.inside("VEVENT"):
        uid = event.first("UID")
        if uid is None:
            continue
        key = (uid.value, event.value("RECURRENCE-ID"))
        if key in seen:
            yield Finding(uid.number, "uid-twice", uid.value)
        seen.add(key)


def _overrides(calendar: Component) -> Iterator[Finding]:
    """RECURRENCE-ID names an instance as its series writes it."""
    events_ = list(calendar.inside("VEVENT"))
    series = {one.value("UID"): times.start_of(one) for one in events_ if one.first("RECURRENCE-ID") is None}
    for event in events_:
        line, start = event.first("RECURRENCE-ID"), series.get(event.value("UID"))
        if line is not None and start is not None and any(one.form != start.form for one in moments(line)):
            yield Finding(line.number, "exception-type", f"RECURRENCE-ID:{line.value}")


def _series_in_utc(calendar: Component, event: Component) -> Iterator[Finding]:
    """A series in UTC is what a community that lives in a zone did not mean."""
    hint, start = calendar.value("X-WR-TIMEZONE"), event.first("DTSTART")
    if not is_zone(hint) or hint in UTC_NAMES or start is None or event.first("RRULE") is None:
        return
    if any(one.utc for one in moments(start)):
        yield Finding(start.number, "utc-series", hint)
