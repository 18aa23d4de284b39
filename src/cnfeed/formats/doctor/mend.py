"""A calendar with what can be mended without guessing mended; everything else stays as it is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from uuid import UUID, uuid5

from cnfeed.formats.doctor import moments as reading
from cnfeed.formats.doctor import texts, zones
from cnfeed.formats.doctor.components import Component, tree
from cnfeed.formats.doctor.contentlines import CONTROL, OCTETS, Line, read, transcoded
from cnfeed.formats.doctor.moments import moments
from cnfeed.formats.zones import listing
from cnfeed.model.zone import is_zone

EVENTS = UUID("0d9d9f5a-3a86-5c0c-8a5b-1f6a2b7a9b21")
REWRITTEN = frozenset({"VERSION", "PRODID", "REFRESH-INTERVAL", "X-PUBLISHED-TTL"})
LEFT_OUT = frozenset({"METHOD", "ATTENDEE"})
STAMPS = frozenset({"DTSTAMP", "CREATED", "LAST-MODIFIED"})
# A line that was cut for its length, not where its text had a line end.
NEARLY_FULL = 70
NAMES = {"X-WR-CALNAME": "NAME", "NAME": "X-WR-CALNAME"}
DATED = frozenset({"DTSTART", "DTEND", "RECURRENCE-ID", "EXDATE", "RDATE"})
# A file that says nothing of when it was written still needs a DTSTAMP; the epoch claims nothing.
UNKNOWN = "19700101T000000Z"
YEARS_AHEAD, EARLIEST, LATEST = 10, 1900, 2400


def mended(content: bytes) -> bytes | None:
    """The calendar with CRLF, right folds, blocks for its zones and without fatal lines; None if it is none."""
    lines, _ = read(transcoded(content) or content)
    calendars = [one for one in tree(lines, []) if one.name == "VCALENDAR"]
    if not calendars:
        return None
    whole = Component("VCALENDAR", calendars[0].line, calendars[0].lines)
    for calendar in calendars:
        whole.components += calendar.components
    return b"".join(map(folded, _calendar(whole)))


def folded(text: str) -> bytes:
    """One content line, folded at 75 octets between characters and outside of escapes."""
    rows, row = [], b""
    escape = ""
    for char in text:
        escape += char
        if escape == "\\":
            continue
        piece, escape = escape.encode(errors="replace"), ""
        if len(row) + len(piece) > OCTETS:
            rows.append(row)
            row = b" "
        row += piece
    return b"\r\n".join((*rows, row + escape.encode(), b""))


def _calendar(calendar: Component) -> Iterator[str]:
    hint = calendar.value("X-WR-TIMEZONE")
    hint = hint if is_zone(hint) else ""
    others = [one for one in calendar.components if one.name not in ("VEVENT", "VTIMEZONE")]
    events = [_event(one, hint) for one in _without_dateless(calendar.inside("VEVENT"))]
    _tell_apart(events)
    yield "BEGIN:VCALENDAR"
    yield "VERSION:2.0"
    yield _text(calendar.first("PRODID")) or "PRODID:-//cnfeed//doctor//EN"
    yield from _head(calendar)
    yield from _zones(calendar, events)
    for one in (*others, *events):
        yield from _written(one)
    yield "END:VCALENDAR"


def _text(line: Line | None) -> str:
    return CONTROL.sub("", line.text) if line and line.name and line.value.strip() else ""


def _head(calendar: Component) -> Iterator[str]:
    for line in calendar.lines:
        if line.name not in REWRITTEN | LEFT_OUT and (text := _text(line)):
            yield text
    for name, other in NAMES.items():
        if calendar.first(name) is None and (known := calendar.value(other)):
            yield f"{name}:{known}"
    refresh = calendar.value("REFRESH-INTERVAL") or calendar.value("X-PUBLISHED-TTL") or "PT12H"
    yield f"REFRESH-INTERVAL;VALUE=DURATION:{refresh}"
    yield f"X-PUBLISHED-TTL:{calendar.value('X-PUBLISHED-TTL') or refresh}"


def _without_dateless(events: Iterator[Component]) -> Iterator[Component]:
    """One event without a start, or with a date that is none, keeps Thunderbird from showing any."""
    for event in events:
        starts = [moments(line) for line in event.all("DTSTART")]
        if starts and starts[0]:
            yield event


def _event(event: Component, hint: str) -> Component:
    lines = [_mended(line, hint) for line in _joined(event.lines) if _stays(line)]
    end = _end_is_late(event)
    kept = [line for line in lines if end or line.name not in ("DTEND", "DURATION")]
    found = Component("VEVENT", event.line, kept)
    if not found.value("UID"):
        told = "\n".join(line.text for line in event.lines)
        found.lines.insert(0, _line("UID", str(uuid5(EVENTS, told))))
    if found.first("DTSTAMP") is None:
        stamp = found.value("LAST-MODIFIED") or found.value("CREATED")
        found.lines.insert(1, _line("DTSTAMP", stamp if stamp.endswith("Z") else UNKNOWN))
    if found.first("TRANSP") is None:
        found.lines.append(_line("TRANSP", "TRANSPARENT"))
    return found


def _joined(lines: Iterable[Line]) -> Iterator[Line]:
    """What is no property goes on with the text before it: a fold that lost its space, or a bare line end."""
    before, length = None, 0
    for line in lines:
        octets = len(line.text.encode(errors="replace"))
        if line.name or before is None:
            if before is not None:
                yield before
            before = line if line.name else None
        elif before.name in texts.TEXTS:
            between = "" if NEARLY_FULL <= length <= OCTETS else "\\n"
            before = _line_like(before, before.value + between + line.text)
        length = octets
    if before is not None:
        yield before


def _line_like(line: Line, value: str) -> Line:
    """The line with another value."""
    head = line.text[: len(line.text) - len(line.value)]
    return Line(line.number, line.name, line.parameters, value, head + value)


def _line(name: str, value: str) -> Line:
    return Line(0, name, {}, value, f"{name}:{value}")


def _stays(line: Line) -> bool:
    """Empty properties hide events; public calendars have no guests; a bad date takes the whole file with it."""
    if not line.value.strip() or line.name in LEFT_OUT or line.value.strip() in texts.NOTHINGS:
        return False
    if line.name == "ORGANIZER" and not line.value.removeprefix("mailto:").removeprefix("MAILTO:").strip():
        return False
    if line.name == "DURATION":
        return reading.duration(line.value) is not None
    return line.name not in DATED or bool(moments(line)) or line.parameters.get("VALUE") == "PERIOD"


def _mended(line: Line, hint: str) -> Line:
    """A day says that it is one; a time with Z has no TZID; one that floats has the calendar's own zone."""
    if line.name in texts.TEXTS:
        return _line_like(line, texts.escaped(line.value))
    if line.name in STAMPS and moments(line) and not line.value.strip().endswith("Z"):
        return _line(line.name, f"{line.value.strip()}Z")
    found = moments(line) if line.name in DATED else []
    if not found:
        return line
    value = line.value.strip()
    if found[0].is_day:
        return Line(line.number, line.name, {"VALUE": "DATE"}, value, f"{line.name};VALUE=DATE:{value}")
    if found[0].utc and line.parameters.get("TZID"):
        return _line(line.name, value)
    if found[0].floats and hint:
        return Line(line.number, line.name, {"TZID": hint}, value, f"{line.name};TZID={hint}:{value}")
    return line


def _end_is_late(event: Component) -> bool:
    """False where the end is not after the start, or is another kind of value."""
    start, end = event.first("DTSTART"), event.first("DTEND")
    if start is None or end is None:
        return True
    one, other = moments(start)[:1], moments(end)[:1]
    if not one or not other or one[0].is_day != other[0].is_day:
        return False
    if one[0].instant is None or other[0].instant is None:
        return True
    return other[0].instant > one[0].instant


def _tell_apart(events: Sequence[Component]) -> None:
    """Another event with a UID that is taken gets one of its own, made of what it says and how many said it before."""
    seen: set[tuple[str, str]] = set()
    before: Counter[str] = Counter()
    for event in events:
        uid, instance = event.value("UID"), event.value("RECURRENCE-ID")
        if (uid, instance) in seen:
            told = "\n".join((uid, instance, event.value("DTSTART"), event.value("SUMMARY")))
            before[told] += 1
            uid = str(uuid5(EVENTS, f"{told}\n{before[told]}"))
            event.lines[:] = [_line("UID", uid) if line.name == "UID" else line for line in event.lines]
        seen.add((uid, instance))


def _zones(calendar: Component, events: Sequence[Component]) -> Iterator[str]:
    """Its own blocks where they are right, ours where one is missing or wrong and the zone is known."""
    whole = Component("VCALENDAR", 0, [], [*calendar.inside("VTIMEZONE"), *events])
    wrong, own = zones.wrong(whole), {one.value("TZID"): one for one in calendar.inside("VTIMEZONE")}
    used = zones.used(whole) if events else own
    years = _years(events)
    for name in sorted(used):
        if is_zone(name) and name in years and (name in wrong or name not in own):
            yield from listing(name, *years[name]).decode("ascii").splitlines()
        elif name in own:
            yield from _written(own[name])


def _years(events: Sequence[Component]) -> dict[str, tuple[int, int]]:
    """For each zone the years that its events need."""
    years: dict[str, tuple[int, int]] = {}
    for event in events:
        ahead = YEARS_AHEAD if event.first("RRULE") else 0
        for line in event.lines:
            for moment in moments(line) if line.name in DATED else ():
                if moment.zone:
                    year = min(max(moment.value.year, EARLIEST), LATEST)
                    first, last = years.get(moment.zone, (year, year))
                    years[moment.zone] = (min(first, year), max(last, year + ahead))
    return years


def _written(component: Component) -> Iterator[str]:
    """A component without alarms."""
    yield f"BEGIN:{component.name}"
    for line in component.lines:
        if text := _text(line):
            yield text
    for one in component.components:
        if one.name in ("STANDARD", "DAYLIGHT"):
            yield from _written(one)
    yield f"END:{component.name}"
