"""VEVENTs: the bytes of one entry, a pure function of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from cnfeed.formats import properties
from cnfeed.formats.dates import day_said, said
from cnfeed.formats.feeditem import excerpt
from cnfeed.formats.links import absolute
from cnfeed.formats.properties import basic, utc
from cnfeed.formats.series import Series, instance, length, series, writable
from cnfeed.formats.telling import Told, status_title, told, what_changed, where
from cnfeed.formats.text import one_line, shortened
from cnfeed.formats.words import Words, words
from cnfeed.formats.zones import in_utc, is_plain, yearly
from cnfeed.model.entry import Attendance, Entry, Kind, Status
from cnfeed.model.feed import Announced, Stamp
from cnfeed.model.recurrence import Override, Recurrence
from cnfeed.model.when import When, as_day
from cnfeed.model.zone import is_zone

# A thousand events stay under the megabyte that Google takes.
DESCRIPTION_LIMIT, EXCERPT_LIMIT = 1500, 800
# A deadline read out of an event's own line has the event's title, which on that day would be a lie.
CLOSES = re.compile(r"\b(?:closes?|closing|due)\b|截止", re.IGNORECASE)
UTC_NAMES = frozenset({"UTC", "Etc/UTC", "Etc/UCT", "Etc/Zulu", "Etc/GMT", "Etc/Greenwich", "Etc/Universal"})


@dataclass(frozen=True, slots=True)
class Clock:
    """How an event's times are written: ``zone`` is a TZID, None for UTC (or days)."""

    zone: str | None

    def line(self, name: str, value: date | datetime, source: str | None) -> bytes:
        """A date, a local time with TZID, or a time in UTC."""
        if not isinstance(value, datetime):
            return properties.word(f"{name};VALUE=DATE", basic(value))
        if self.zone is not None:
            return properties.word(f"{name};TZID={self.zone}", basic(value))
        return properties.word(name, utc(in_utc(value, source)))


def clock(when: When, rule: Series | None) -> Clock:
    """The zone where its rules can be written and its times are plain, else UTC.

    A series keeps its zone whatever the rules: in UTC its hour would move with every change of the clocks.
    """
    zone = when.zone
    if when.all_day or zone is None or zone in UTC_NAMES or not is_zone(zone):
        return Clock(None)
    if rule is not None:
        return Clock(zone)
    times = [one for one in (when.start, when.end) if isinstance(one, datetime)]
    years = [one.year for one in times]
    plain = all(is_plain(one, zone) for one in times) and yearly(zone, min(years), max(years))
    return Clock(zone if plain else None)


@dataclass(frozen=True, slots=True)
class Component:
    """What is written into one VEVENT: an event, one of its days, or one instance of a series."""

    entry: Entry
    stamp: Stamp
    uid: str
    told: Told
    when: When
    words: Words
    strict: bool
    clock: Clock
    rule: Series | None = None
    instance: date | datetime | None = None


def vevents(
    announced: Announced, uid: str, when: When, *, strict: bool, language: str
) -> tuple[bytes, Clock, Series | None]:
    """The event and, for a series, the instances that differ."""
    entry = announced.entry
    rule = series(entry.recurrence, when) if entry.recurrence else None
    own = Component(
        entry, announced.stamp, uid, told(entry, language), when, words(language), strict, clock(when, rule), rule
    )
    parts = [_vevent(own)]
    if rule is not None and entry.recurrence is not None:
        parts += [_vevent(one) for one in _overrides(own, entry.recurrence)]
    return b"".join(parts), own.clock, rule


def _overrides(own: Component, recurrence: Recurrence) -> Iterator[Component]:
    """A VEVENT per instance that differs, each instance once."""
    seen = set()
    for override in recurrence.overrides:
        at = instance(override.at, own.when)
        if at not in seen and all(writable(one) for one in (override.start or at, override.end or at, at)):
            seen.add(at)
            yield _override(own, override, at)


def _override(own: Component, override: Override, at: date | datetime) -> Component:
    start = instance(override.start, own.when) if override.start is not None else at
    end = instance(override.end, own.when) if override.end is not None else None
    if end is None and (lasting := length(own.when)):
        end = start + lasting
    status = own.entry.status
    if override.status is not None and override.status in tuple(Status):
        status = Status(override.status)
    moved = at if start != at else None
    return replace(
        own,
        entry=replace(own.entry, status=status, previous_start=moved),
        told=replace(own.told, title=one_line(override.title)) if override.title else own.told,
        when=replace(own.when, start=start, end=end),
        rule=None,
        instance=at,
    )


def _vevent(one: Component) -> bytes:
    return b"".join((b"BEGIN:VEVENT\r\n", *_identity(one), *_times(one), *_texts(one), *_marks(one), b"END:VEVENT\r\n"))


def _identity(one: Component) -> Iterator[bytes]:
    """UID and its history; without METHOD, DTSTAMP is LAST-MODIFIED (RFC 5545 3.8.7.2)."""
    yield properties.text("UID", one.uid)
    yield properties.moment("DTSTAMP", one.stamp.modified)
    yield properties.moment("CREATED", one.stamp.created)
    yield properties.moment("LAST-MODIFIED", one.stamp.modified)
    yield properties.integer("SEQUENCE", one.stamp.sequence)


def _times(one: Component) -> Iterator[bytes]:
    when, source = one.when, one.when.zone
    assert when.start is not None
    yield one.clock.line("DTSTART", when.start, source)
    if (end := _exclusive_end(when)) is not None:
        yield one.clock.line("DTEND", end, source)
    if one.instance is not None:
        yield one.clock.line("RECURRENCE-ID", one.instance, source)
    if one.rule is not None and one.entry.recurrence is not None:
        yield properties.word("RRULE", one.rule.rule)
        gone = {instance(at, when) for at in one.entry.recurrence.exceptions if writable(at)}
        for at in sorted(gone):
            yield one.clock.line("EXDATE", at, source)


def _exclusive_end(when: When) -> date | datetime | None:
    """The day after the last one, or the end; None for an end that is not after its start."""
    if isinstance(when.start, datetime):
        return when.end if isinstance(when.end, datetime) and _later(when.end, when.start, when.zone) else None
    last = as_day(when.end) or when.start
    assert when.start is not None and last is not None
    return max(last, when.start) + timedelta(days=1) if max(last, when.start) < date.max else None


def _later(end: datetime, start: datetime, zone: str | None) -> bool:
    """Compared as moments, for the clocks may go back between the two."""
    return in_utc(end, zone) > in_utc(start, zone) and end > start


def _texts(one: Component) -> Iterator[bytes]:
    language = one.told.language
    was = as_day(one.entry.previous_start) or one.when.first_day
    title = one.told.title or one.entry.path
    if one.entry.kind is Kind.DEADLINE and not CLOSES.search(title):
        title = one.words.deadline + one.words.colon + title
    if not one.entry.when.exact:
        title = one.words.imprecise + one.words.colon + title
    summary = status_title(one.entry, title, one.words, day_said(was, one.words) if was else "")
    yield properties.text("SUMMARY", summary, language)
    yield properties.text("DESCRIPTION", _description(one), language)
    yield properties.text("LOCATION", where(one.entry))
    if one.entry.geo is not None:
        yield properties.geo(*one.entry.geo)
    yield properties.uri("URL", _url(one))
    yield properties.texts("CATEGORIES", dict.fromkeys(map(one_line, one.entry.categories)))
    if one.entry.organizer is not None:
        yield properties.person("ORGANIZER", one_line(one.entry.organizer.name), one.entry.organizer.email)
    if one.entry.parent:
        yield properties.text("RELATED-TO", one.entry.parent)


def _url(one: Component) -> str | None:
    return absolute(one.told.url, one.entry.base_url)


def _description(one: Component) -> str:
    """Plain text: what changed, what it is about, its host, and the address, which Google shows only here."""
    entry, words_ = one.entry, one.words
    lines = [what_changed(entry, words_)]
    if not entry.when.exact:
        lines.append(one_line(entry.words) or said(entry.when, words_))
    lines.append(
        shortened(one.told.description or excerpt(one.told.body, EXCERPT_LIMIT, mdx=one.told.mdx), DESCRIPTION_LIMIT)
    )
    lines.append(_attendance(entry, words_))
    if entry.organizer is not None and one_line(entry.organizer.name):
        lines.append(words_.organizer.format(one_line(entry.organizer.name)))
    if url := _url(one):
        lines.append(words_.more.format(url))
    return "\n\n".join(filter(None, lines))


def _attendance(entry: Entry, words_: Words) -> str:
    if entry.attendance is Attendance.ONLINE:
        return words_.online
    return words_.hybrid if entry.attendance is Attendance.HYBRID else ""


def _marks(one: Component) -> Iterator[bytes]:
    """Nothing that is published here may block a reader's own day."""
    yield properties.word("STATUS", _status(one))
    yield properties.word("TRANSP", "TRANSPARENT")
    yield properties.word("X-MICROSOFT-CDO-BUSYSTATUS", "FREE")
    if one.when.all_day:
        yield properties.word("X-MICROSOFT-CDO-ALLDAYEVENT", "TRUE")


def _status(one: Component) -> str:
    """CANCELLED makes Google hide the event, so that nobody reads the notice: only where it is asked for."""
    if one.entry.status is Status.CANCELLED:
        return "CANCELLED" if one.strict else "CONFIRMED"
    if one.entry.status is Status.CONFIRMED and one.entry.when.exact:
        return "CONFIRMED"
    return "TENTATIVE"
