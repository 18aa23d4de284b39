"""Which front matter keys mean what, in the dialects of the sites we read.

``event:`` is cnfeed's own; the others are Hugo Blox (``date``/``date_end``), Obsidian Full Calendar
(``date``/``endDate``/``startTime``), schema.org (``startDate``) and what conference lists use.
"""

from __future__ import annotations

from collections.abc import Mapping

from cnfeed.documents.frontmatter import FrontMatter

SPANS: tuple[tuple[str, str], ...] = (
    ("event.start", "event.end"),
    ("startDate", "endDate"),
    ("start_date", "end_date"),
    ("date-start", "date-end"),
    ("startdate", "enddate"),
    ("slot.start", "slot.end"),
    ("eventDate", "eventEndDate"),
    ("event_date", "event_date_end"),
    ("start", "end"),
)
BY_DATE: tuple[tuple[str, str], ...] = (("date", "date_end"), ("date", "endDate"))

FIELDS: Mapping[str, tuple[str, ...]] = {
    "timezone": ("event.timezone", "timezone", "timeZone"),
    "location": ("event.location", "location", "venue", "eventLocation"),
    "url": ("event.url", "event_url", "eventUrl", "eventURL"),
    "status": ("event.status", "eventStatus", "event_status"),
    "attendance": ("event.attendance", "eventAttendanceMode"),
    "geo": ("event.geo",),
    "organizer": ("event.organizer",),
    "recurrence": ("event.recurrence", "rrule"),
    "except": ("event.except",),
    "overrides": ("event.overrides",),
    "deadlines": ("event.deadlines",),
    "uid": ("event.uid",),
    "previous_start": ("event.previous_start",),
}
CALL_CLOSES = ("cfp_date_end", "cfp_close", "cfpEndDate", "cfp_end")
START_TIMES, END_TIMES, ALL_DAY = ("startTime",), ("endTime",), ("all_day", "allDay")


def span_keys(matter: FrontMatter, by_date: bool) -> tuple[str, str] | None:
    """The keys of start and end that this front matter uses; *by_date*: its ``date`` is the event's."""
    for start, end in SPANS:
        if start in matter.scalars:
            return start, end
    if by_date and "date" in matter.scalars:
        return next((pair for pair in BY_DATE if pair[1] in matter.scalars), BY_DATE[0])
    return None


def key_of(matter: FrontMatter, field: str) -> str | None:
    """The key that holds a field here."""
    return next((key for key in FIELDS[field] if key in matter.scalars), None)


def value_of(matter: FrontMatter, *keys: str) -> object:
    """The value of the first of these keys that is there."""
    return next((matter.scalars[key].value for key in keys if key in matter.scalars), None)


def writing_key(matter: FrontMatter, field: str) -> str:
    """The key to write a field to: the one in use, else the one of the dialect in use."""
    found = key_of(matter, field)
    if found:
        return found
    keys = FIELDS[field]
    foreign = "event" not in matter.scalars and span_keys(matter, by_date="date_end" in matter.scalars) is not None
    return keys[1] if foreign and len(keys) > 1 and field in ("timezone", "location", "url", "status") else keys[0]
