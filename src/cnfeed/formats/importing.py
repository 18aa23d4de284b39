"""Calendars and feeds of others as entries; nothing in them is trusted, and what cannot be read is a problem."""

from __future__ import annotations

from cnfeed.formats.imported import Imported, failed

TOO_LARGE = 10 * 1024 * 1024
BOM = b"\xef\xbb\xbf"


def kind_of(content: bytes) -> str | None:
    """``calendar``, ``feed`` or ``json`` by what the file begins with; None for anything else."""
    start = content.removeprefix(BOM).lstrip()[:15].upper()
    if start.startswith(b"BEGIN:VCALENDAR"):
        return "calendar"
    return {b"<": "feed", b"{": "json"}.get(start[:1])


def imported(content: bytes, name: str, zone: str) -> Imported:
    """The entries of a calendar (``.ics``) or a feed (RSS, Atom, JSON Feed).

    *zone* is the IANA name that UTC and floating times are told in. Other bytes, more than 10 MB, or a file that is
    not well-formed give a problem and no entry.
    """
    if len(content) > TOO_LARGE:
        return failed(name, "is larger than 10 MB and is not read", "too-large")
    try:
        content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # XML says its own encoding; everything else must be UTF-8 (RFC 5545 3.1.4, RFC 8259 8.1).
        if kind_of(content) != "feed":
            line = content.count(b"\n", 0, error.start) + 1
            return failed(name, "is not UTF-8 text; save it as UTF-8 to import it", "not-utf-8", line)
    match kind_of(content):
        case "calendar":
            from cnfeed.formats.imported_calendar import calendar

            return calendar(content.removeprefix(BOM), name, zone)
        case "feed":
            from cnfeed.formats.imported_feed import xml_feed

            return xml_feed(content, name, zone)
        case "json":
            from cnfeed.formats.imported_feed import json_feed

            return json_feed(content, name, zone)
    return failed(name, "is no iCalendar file and no RSS, Atom or JSON feed", "unknown-format")
