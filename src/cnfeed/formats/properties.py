"""iCalendar content lines: icalendar's value types escape, quote and fold; what goes in is cleaned first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

from cnfeed.formats.text import clean

OCTETS = 75
UNCUT = re.compile(r"\\.|.", re.DOTALL)
ASCII_URI = re.compile(r"[!-~]+\Z")
Parameter = Mapping[str, str]
NONE: Parameter = {}


def line(name: str, value: Any, parameters: Parameter = NONE) -> bytes:
    """One content line, folded, with its CRLF; *value* is one of icalendar's value types."""
    from icalendar.parser import Contentline, Parameters

    kept = Parameters({key: clean(text) for key, text in parameters.items() if text})
    return folded(Contentline.from_parts(name, kept, value))


def folded(content: str) -> bytes:
    """At most 75 octets a line, no character and no backslash escape cut in two (RFC 5545 3.1).

    icalendar's own folding keeps characters whole, but not escapes: some readers unfold too late for them.
    """
    if len(content) <= OCTETS and content.isascii():
        return content.encode() + b"\r\n"
    lines, current = [], b""
    for piece in UNCUT.findall(content):
        octets = piece.encode()
        if len(current) + len(octets) > OCTETS:
            lines.append(current)
            current = b" "
        current += octets
    return b"\r\n".join((*lines, current, b""))


def text(name: str, value: str, language: str = "") -> bytes:
    """A TEXT property; nothing at all for an empty text (an empty property hides events in Thunderbird)."""
    value = clean(value)
    return line(name, _Text(value), {"LANGUAGE": language}) if value.strip() else b""


class _Text:
    r"""icalendar's vText but for ``\N`` in a text, which vText takes for a line break (a path like C:\New)."""

    def __init__(self, value: str) -> None:
        self.value = value

    def to_ical(self) -> bytes:
        """The escaped text."""
        from icalendar import vText

        return rb"\\N".join(vText(part).to_ical() for part in self.value.split("\\N"))


def texts(name: str, values: Iterable[str]) -> bytes:
    """A list of TEXT values separated by commas."""
    from icalendar.prop import vCategory

    known = [clean(value) for value in values if clean(value).strip()]
    return line(name, vCategory(known)) if known else b""


def uri(name: str, value: str | None, parameters: Parameter = NONE) -> bytes:
    """A URI, written as it is; nothing if it is none."""
    from icalendar import vUri

    return line(name, vUri(value), parameters) if value and ASCII_URI.match(value) else b""


def word(name: str, value: str) -> bytes:
    """A value out of a fixed list, or a rule that was built here."""
    return folded(f"{name}:{value}")


def integer(name: str, value: int) -> bytes:
    """An INTEGER."""
    from icalendar.prop import vInt

    return line(name, vInt(value))


def duration(name: str, value: timedelta, parameters: Parameter = NONE) -> bytes:
    """A DURATION."""
    from icalendar import vDuration

    return line(name, vDuration(value), parameters)


def moment(name: str, value: datetime) -> bytes:
    """A time in UTC, whole seconds."""
    return word(name, utc(value))


def utc(value: datetime) -> str:
    """As 20240319T080000Z."""
    return basic(value.astimezone(UTC)) + "Z"


def basic(value: date | datetime) -> str:
    """As 20240319 or 20240319T090000; strftime writes no leading zeros in years before 1000."""
    day = f"{value.year:04}{value.month:02}{value.day:02}"
    return f"{day}T{value.hour:02}{value.minute:02}{value.second:02}" if isinstance(value, datetime) else day


def geo(latitude: float, longitude: float) -> bytes:
    """GEO with six decimals at most, which is a metre; nothing for a place that is not on Earth."""
    from icalendar import vGeo

    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        return b""
    return line("GEO", vGeo((round(latitude, 6), round(longitude, 6))))


def person(name: str, known_as: str, email: str | None) -> bytes:
    """A calendar user; nothing without an address, as an empty ORGANIZER hides the event in Thunderbird."""
    from icalendar import vUri

    if not email or not re.fullmatch(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", email, re.ASCII):
        return b""
    return line(name, vUri(f"mailto:{email}"), {"CN": known_as})
