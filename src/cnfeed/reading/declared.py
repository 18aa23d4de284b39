"""What a document's front matter declares of its event."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from cnfeed.documents.document import Document
from cnfeed.documents.frontmatter import FrontMatter
from cnfeed.model.entry import Attendance, Person, Place, Status
from cnfeed.model.problem import Problem, Severity
from cnfeed.model.recurrence import Override, Recurrence
from cnfeed.model.when import UNKNOWN, When
from cnfeed.model.zone import is_zone
from cnfeed.reading import keys, moments
from cnfeed.reading.dates import Context, hour_doubts
from cnfeed.reading.generators import Facts

# RFC 5545 3.3.10, by day or longer: nothing a community announces recurs by the hour.
RULE = re.compile(r"(?:[A-Z]+=[^;=]+;)*FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;[A-Z]+=[^;=]+)*;?\Z", re.IGNORECASE)
NEVER = re.compile(r"\b(?:INTERVAL|COUNT)=0*(?:;|\Z)", re.IGNORECASE)

EDITABLE = ("start", "end", "timezone", "location", "url", "status", "attendance")


@dataclass(frozen=True, slots=True)
class Declared:
    """An event's fields as front matter states them; ``when`` is unknown where only prose says it.

    ``zone`` is the document's own, else its source's.
    """

    when: When = UNKNOWN
    zone: str = "UTC"
    line: int | None = None
    words: str = ""
    fields: Mapping[str, Any] = field(default_factory=dict)
    places: Mapping[str, tuple[Place, ...]] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


class Declaration:
    """Reads one document's keys and collects what is wrong with them."""

    def __init__(self, document: Document, matter: FrontMatter, facts: Facts, zone: str) -> None:
        self.document, self.matter, self.facts = document, matter, facts
        self.problems: list[Problem] = []
        self.zone = self._zone(zone)
        self.span_keys = keys.span_keys(matter, facts.date_means == "start")

    def read(self) -> Declared:
        """Everything the keys say."""
        when = self._when()
        start_key = self.span_keys[0] if self.span_keys else None
        scalar = self.matter.scalars.get(start_key or "")
        return Declared(
            when,
            self.zone,
            self.document.line(scalar.span.start) if scalar else None,
            scalar.written if scalar else "",
            self._fields(when),
            self._places(),
            tuple(self.problems),
        )

    def _fault(self, key: str, message: str, code: str, severity: Severity = Severity.WARNING) -> None:
        scalar = self.matter.scalars.get(key)
        line = self.document.line(scalar.span.start) if scalar else 1
        self.problems.append(Problem(self.document.href, line, severity, message, code))

    def _zone(self, default: str) -> str:
        key = keys.key_of(self.matter, "timezone")
        value = keys.value_of(self.matter, key) if key else None
        if key is None or value in (None, ""):
            return default
        if isinstance(value, str) and is_zone(value):
            return value
        self._fault(key, f"{value!r} is no IANA time zone such as Europe/Paris; {default} is used", "bad-timezone")
        return default

    def _when(self) -> When:
        if self.span_keys is None:
            return UNKNOWN
        start_key, end_key = self.span_keys
        start = self._moment(start_key)
        if start is None:
            return self._said(start_key)
        end = self._moment(end_key)
        start = moments.combined(start, moments.clock(keys.value_of(self.matter, *keys.START_TIMES)))
        end_clock = moments.clock(keys.value_of(self.matter, *keys.END_TIMES))
        if end_clock is not None and isinstance(start, datetime):
            end = moments.combined(end or start, end_clock)
        if keys.value_of(self.matter, *keys.ALL_DAY) is True:
            start, end = (value.date() if isinstance(value, datetime) else value for value in (start, end))
        if end is not None and start is not None and moments.before(end, start):
            self._fault(end_key, f"the end {end} lies before the start {start}; it is left out", "end-before-start")
            end = None
        when = moments.spanning(start, end, self.zone) if start is not None else UNKNOWN
        self._doubt_hours(start_key, when)
        return when

    def _doubt_hours(self, key: str, when: When) -> None:
        if isinstance(when.start, datetime):
            last = when.end if isinstance(when.end, datetime) else None
            for doubt in hour_doubts(when.start, last, when.zone):
                self._fault(key, doubt.message, doubt.code)

    def _moment(self, key: str) -> date | datetime | None:
        return moments.moment(keys.value_of(self.matter, key), self.zone)

    def _said(self, key: str) -> When:
        value = keys.value_of(self.matter, key)
        if value in (None, ""):
            return UNKNOWN
        year = self.facts.published.year if self.facts.published else None
        when = moments.said(str(value), Context(year=year, language=self.facts.language, zone=self.zone))
        if when is None:
            said = value if isinstance(value, str | int) else self.matter.scalars[key].written
            self._fault(key, f"{said!r} is no date; write 2024-03-19 or 2024-03-19T09:00", "bad-date", Severity.ERROR)
        return when or UNKNOWN

    def _fields(self, when: When) -> dict[str, Any]:
        found = {
            "location": self._location(),
            "url": self._url(),
            "status": self._word("status", Status),
            "attendance": self._word("attendance", Attendance),
            "geo": self._geo(),
            "organizer": self._organizer(),
            "uid": self._text("uid"),
            "previous_start": self._previous_start(),
            "recurrence": self._recurrence(when),
        }
        return {name: value for name, value in found.items() if value is not None}

    def _value(self, field_name: str) -> object:
        key = keys.key_of(self.matter, field_name)
        return keys.value_of(self.matter, key) if key else None

    def _text(self, field_name: str) -> str | None:
        value = self._value(field_name)
        return str(value).strip() or None if isinstance(value, str | int) and not isinstance(value, bool) else None

    def _location(self) -> str | None:
        value = self._value("location")
        if isinstance(value, Mapping):
            value = value.get("name")
        address = keys.value_of(self.matter, "address")
        parts = [value] if isinstance(value, str) else []
        if isinstance(address, Mapping):
            parts += [str(address[key]) for key in ("city", "region", "country") if address.get(key)]
        return ", ".join(dict.fromkeys(part.strip() for part in parts if part and part.strip())) or None

    def _url(self) -> str | None:
        value = self._text("url")
        return value if value and value.startswith(("http://", "https://")) else None

    def _word(self, field_name: str, words: type[Status] | type[Attendance]) -> Status | Attendance | None:
        value = self._value(field_name)
        if not isinstance(value, str) or not value.strip():
            return None
        word = SCHEMA_ORG.get(value.rsplit("/", 1)[-1], value.strip().lower())
        if word in [str(one) for one in words]:
            return words(word)
        allowed = ", ".join(words)
        self._fault(keys.key_of(self.matter, field_name) or "", f"{value!r} is none of {allowed}", f"bad-{field_name}")
        return None

    def _geo(self) -> tuple[float, float] | None:
        value = self._value("geo")
        if isinstance(value, list) and len(value) == 2 and all(isinstance(one, int | float) for one in value):
            return float(value[0]), float(value[1])
        return None

    def _organizer(self) -> Person | None:
        value = self._value("organizer")
        if isinstance(value, Mapping) and isinstance(value.get("name"), str):
            return Person(value["name"], _words(value.get("email")), _words(value.get("url")))
        return Person(value) if isinstance(value, str) and value else None

    def _previous_start(self) -> date | datetime | None:
        return moments.moment(self._value("previous_start"), self.zone)

    def _recurrence(self, when: When) -> Recurrence | None:
        rule = self._text("recurrence")
        if rule is None or when.start is None:
            return None
        rule = rule.removeprefix("RRULE:")
        if not RULE.match(rule) or NEVER.search(rule):
            said = f"{rule!r} is no RRULE such as FREQ=MONTHLY;BYDAY=2TU; the event is told once"
            self._fault(keys.key_of(self.matter, "recurrence") or "", said, "bad-recurrence")
            return None
        return Recurrence(rule, tuple(self._exceptions(when)), tuple(self._overrides()))

    def _exceptions(self, when: When) -> Iterator[date | datetime]:
        listed = self._value("except")
        for value in listed if isinstance(listed, list) else []:
            at = moments.moment(value, self.zone)
            if at is not None:
                yield at if isinstance(at, datetime) or when.all_day else moments.combined(at, _time_of(when))

    def _overrides(self) -> Iterator[Override]:
        listed = self._value("overrides")
        for value in listed if isinstance(listed, list) else []:
            at = moments.moment(value.get("at"), self.zone) if isinstance(value, Mapping) else None
            if at is not None:
                start, end = (moments.moment(value.get(name), self.zone) for name in ("start", "end"))
                yield Override(at, start, end, _words(value.get("title")), _words(value.get("status")))

    def _places(self) -> dict[str, tuple[Place, ...]]:
        named = {name: keys.key_of(self.matter, name) for name in EDITABLE if name not in ("start", "end")}
        if self.span_keys:
            named["start"], named["end"] = self.span_keys
        return {
            name: (Place(self.matter.scalars[key].span, "value", key),)
            for name, key in named.items()
            if key is not None and key in self.matter.scalars
        }


SCHEMA_ORG = {
    "EventScheduled": "confirmed",
    "EventCancelled": "cancelled",
    "EventPostponed": "postponed",
    "EventRescheduled": "confirmed",
    "EventMovedOnline": "confirmed",
    "OfflineEventAttendanceMode": "in-person",
    "OnlineEventAttendanceMode": "online",
    "MixedEventAttendanceMode": "hybrid",
    "canceled": "cancelled",
}


def _words(value: object) -> str | None:
    """Text of a map in front matter, where anything may stand."""
    return value.strip() or None if isinstance(value, str) else None


def _time_of(when: When) -> Any:
    return when.start.time() if isinstance(when.start, datetime) else None


def declared(document: Document, matter: FrontMatter, facts: Facts, zone: str) -> Declared:
    """What the front matter states of the document's event; *zone* is the source's."""
    return Declaration(document, matter, facts, zone).read()
