"""schema.org events as JSON-LD, which search engines read (Google's Event documentation)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date, datetime

from cnfeed.formats.links import absolute, anchor
from cnfeed.formats.telling import told, where
from cnfeed.formats.text import one_line, shortened
from cnfeed.model.entry import Attendance, Entry, Kind, Person, Status
from cnfeed.model.feed import Announced
from cnfeed.model.zone import aware, is_zone

SCHEMA = "https://schema.org/"
DESCRIPTION_LIMIT = 500
STATUS = {
    Status.CANCELLED: "EventCancelled",
    Status.POSTPONED: "EventPostponed",
}
ATTENDANCE = {
    Attendance.IN_PERSON: "OfflineEventAttendanceMode",
    Attendance.ONLINE: "OnlineEventAttendanceMode",
    Attendance.HYBRID: "MixedEventAttendanceMode",
}


def json_ld(announced: Iterable[Announced], language: str, base_url: str | None) -> str:
    """The events with an exact date and a place, safe inside a script element; "" if there are none.

    An event without a location is an error to Google, and a place is never invented.
    """
    told_ = [one for one in announced if one.entry.kind is Kind.EVENT and one.entry.when.exact and not one.entry.parent]
    events = [event for one in told_ if "location" in (event := _event(one, language, base_url))]
    if not events:
        return ""
    # "<" would end the element, whatever JSON thinks of it.
    graph = json.dumps({"@context": SCHEMA.rstrip("/"), "@graph": events}, ensure_ascii=False, separators=(",", ":"))
    return graph.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _event(announced: Announced, language: str, base_url: str | None) -> dict[str, object]:
    entry, text = announced.entry, told(announced.entry, language)
    url = absolute(text.url, entry.base_url) or anchor(base_url, announced.stamp.uid)
    values: dict[str, object] = {
        "@type": "Event",
        "name": text.title,
        "startDate": moment(entry.when.start, entry.when.zone),
        "endDate": moment(entry.when.end, entry.when.zone),
        "eventStatus": SCHEMA + _status(entry),
        "previousStartDate": moment(entry.previous_start, entry.when.zone),
        "eventAttendanceMode": SCHEMA + ATTENDANCE[entry.attendance] if entry.attendance else None,
        "location": _location(entry, url),
        "organizer": _person(entry.organizer),
        "image": absolute(entry.image, entry.base_url),
        "description": shortened(one_line(text.description), DESCRIPTION_LIMIT),
        "url": url,
        "inLanguage": text.language,
    }
    return {key: value for key, value in values.items() if value}


def _status(entry: Entry) -> str:
    moved = "EventRescheduled" if entry.previous_start else "EventScheduled"
    return STATUS.get(entry.status, moved)


def _location(entry: Entry, url: str | None) -> object:
    """A place, an address on the web where it is online, both where it is hybrid; [] where none is known.

    What an online event names as its place ("Zoom") is no place that a map could show.
    """
    places = [_place(entry)] if where(entry) and entry.attendance is not Attendance.ONLINE else []
    if url and entry.attendance in (Attendance.ONLINE, Attendance.HYBRID):
        places.append({"@type": "VirtualLocation", "url": url})
    return places[0] if len(places) == 1 else places


def _place(entry: Entry) -> dict[str, object]:
    place: dict[str, object] = {"@type": "Place", "name": where(entry), "address": where(entry)}
    if entry.geo:
        place["geo"] = {"@type": "GeoCoordinates", "latitude": entry.geo[0], "longitude": entry.geo[1]}
    return place


def _person(person: Person | None) -> dict[str, str] | None:
    if person is None or not one_line(person.name):
        return None
    url = absolute(person.url)
    return {"@type": "Organization", "name": one_line(person.name)} | ({"url": url} if url else {})


def moment(value: date | datetime | None, zone: str | None) -> str | None:
    """A date, or a time with the offset it has in its zone."""
    if not isinstance(value, datetime):
        return value.isoformat() if value else None
    if value.tzinfo is None and zone and is_zone(zone):
        value = aware(value, zone)
    return value.isoformat(timespec="seconds" if value.second else "minutes")
