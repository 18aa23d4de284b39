"""What is wrong with one VEVENT."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cnfeed.formats.doctor import texts
from cnfeed.formats.doctor.components import Component
from cnfeed.formats.doctor.finding import Finding
from cnfeed.formats.doctor.moments import moments

STATUSES = ("TENTATIVE", "CONFIRMED", "CANCELLED")
UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
UID = re.compile(r"[!-~]+\Z")
ONCE = frozenset(
    {"UID", "DTSTAMP", "DTSTART", "DTEND", "DURATION", "SUMMARY", "DESCRIPTION", "LOCATION", "URL", "GEO", "STATUS"}
    | {"TRANSP", "CLASS", "CREATED", "LAST-MODIFIED", "ORGANIZER", "PRIORITY", "SEQUENCE", "RECURRENCE-ID"}
)
POSTPONED = re.compile(r"(?:postponed|verschoben|延期|推迟|推遲)", re.IGNORECASE)
CANCELLED = re.compile(r"(?:cancell?ed|abgesagt|取消|已取消)", re.IGNORECASE)
NUMBER = re.compile(r"[0-9]{1,10}\Z")
SLUG_LENGTH = 8
ADDRESS_PROPERTIES = ("URL", "CONFERENCE")


def faults(event: Component, *, method: bool) -> Iterator[Finding]:
    """Identity, change, what people read, and what a public calendar leaves out; not its times."""
    for line in event.lines:
        yield from texts.faults(line)
    yield from _once(event)
    yield from _identity(event)
    yield from _change(event, method)
    yield from _status(event)
    yield from _words(event)
    yield from _addresses(event)
    yield from _private(event)


def _once(event: Component) -> Iterator[Finding]:
    """RFC 5545 3.6.1: what must not occur twice; two of them are mostly two events between one BEGIN and END."""
    seen: set[str] = set()
    for line in event.lines:
        if line.name in ONCE and line.name in seen:
            yield Finding(line.number, "property-twice", line.name)
        seen.add(line.name)


def _identity(event: Component) -> Iterator[Finding]:
    uid = event.first("UID")
    if uid is None or not uid.value.strip():
        yield Finding(event.line, "uid-missing")
        return
    if not UID.match(uid.value):
        yield Finding(uid.number, "uid-words", uid.value)
    if _derived(event, uid.value):
        yield Finding(uid.number, "uid-derived", uid.value)


def _derived(event: Component, uid: str) -> bool:
    """True where the UID holds an address, the start or the title."""
    if UUID.search(uid):
        return False
    start, title = event.value("DTSTART")[:8], _slug(texts.plain(event.value("SUMMARY")))
    return "://" in uid or (len(start) == 8 and start in uid) or (len(title) >= SLUG_LENGTH and title in _slug(uid))


def _slug(text: str) -> str:
    return re.sub(r"\W+", "", text).casefold()


def _change(event: Component, method: bool) -> Iterator[Finding]:
    stamp, modified, sequence = event.first("DTSTAMP"), event.first("LAST-MODIFIED"), event.first("SEQUENCE")
    if stamp is None:
        yield Finding(event.line, "stamp-missing")
    for line in (stamp, modified, event.first("CREATED")):
        if line is not None and not any(one.utc for one in moments(line)):
            yield Finding(line.number, "stamp-local", f"{line.name}:{line.value}")
    if modified is None:
        yield Finding(event.line, "modified-missing")
    elif stamp is not None and not method and stamp.value != modified.value:
        yield Finding(stamp.number, "stamp-modified")
    if sequence is None:
        yield Finding(event.line, "sequence-missing")
    elif not NUMBER.match(sequence.value) or int(sequence.value) >= 2**31:
        yield Finding(sequence.number, "sequence", sequence.value)


def _status(event: Component) -> Iterator[Finding]:
    status, title = event.value("STATUS").upper(), texts.plain(event.value("SUMMARY"))
    transparent = event.value("TRANSP").upper() == "TRANSPARENT"
    if status and status not in STATUSES:
        yield Finding(event.line, "status", status)
    if status == "CANCELLED":
        yield Finding(event.line, "cancelled-hidden")
    if (status == "CANCELLED" or CANCELLED.match(title)) and not transparent:
        yield Finding(event.line, "cancelled-busy")
    if POSTPONED.match(title) and not (transparent and status == "TENTATIVE"):
        yield Finding(event.line, "postponed-firm")
    if not transparent or event.value("X-MICROSOFT-CDO-BUSYSTATUS").upper() != "FREE":
        yield Finding(event.line, "blocks-the-day")


def _words(event: Component) -> Iterator[Finding]:
    summary, description, alternative = event.first("SUMMARY"), event.first("DESCRIPTION"), event.first("X-ALT-DESC")
    if summary is None:
        yield Finding(event.line, "summary-missing")
    elif "\n" in texts.plain(summary.value).strip():
        yield Finding(summary.number, "summary-lines")
    for line in (summary, description):
        if line is not None and texts.has_tags(line.value):
            yield Finding(line.number, "html-text", line.name)
    if alternative is not None:
        if alternative.parameters.get("FMTTYPE", "").lower() != "text/html":
            yield Finding(alternative.number, "alternative")
        if description is None:
            yield Finding(alternative.number, "description-missing")


def _addresses(event: Component) -> Iterator[Finding]:
    told = texts.plain(event.value("DESCRIPTION"))
    for name in ADDRESS_PROPERTIES:
        for line in event.all(name):
            if line.value.strip() and not texts.is_absolute(line.value):
                yield Finding(line.number, "url-relative", line.value)
    url, conference, organizer = event.first("URL"), event.first("CONFERENCE"), event.first("ORGANIZER")
    if url is not None and url.value not in told:
        yield Finding(url.number, "url-unseen")
    if conference is not None and conference.value not in told + texts.plain(event.value("LOCATION")):
        yield Finding(conference.number, "conference-unseen")
    if organizer is not None and not re.match(r"[A-Za-z][\w+.-]*:.", organizer.value):
        yield Finding(organizer.number, "empty-organizer")
    for line in event.all("GEO"):
        if not _on_earth(line.value):
            yield Finding(line.number, "geo", line.value)


def _on_earth(value: str) -> bool:
    parts = value.split(";")
    if len(parts) != 2 or not all(re.fullmatch(r"[+-]?[0-9]{1,3}(?:\.[0-9]+)?", part) for part in parts):
        return False
    return abs(float(parts[0])) <= 90 and abs(float(parts[1])) <= 180


def _private(event: Component) -> Iterator[Finding]:
    for alarm in event.inside("VALARM"):
        yield Finding(alarm.line, "alarm")
    if attendee := event.first("ATTENDEE"):
        yield Finding(attendee.number, "attendee")
    for line in event.all("IMAGE"):
        if line.parameters.get("VALUE", "").upper() != "URI":
            yield Finding(line.number, "image")
