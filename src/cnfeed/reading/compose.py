"""A new document from one line of words, in the source's own dialect and place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from cnfeed.documents.document import Document
from cnfeed.model.settings import Source
from cnfeed.model.when import UNKNOWN, When
from cnfeed.reading import generators
from cnfeed.reading.dates import Context, phrases

CALL = re.compile(r"\b(cfp|call for (?:papers|proposals|speakers|topics))\b|征集|徵稿|徵求", re.IGNORECASE)
EDGES = " \t,，;；:：-–—()（）"


@dataclass(frozen=True, slots=True)
class Told:
    """What one line such as "KubeCon EU, 19–22 March 2024, Paris; CFP until 26 Nov" says."""

    title: str
    when: When = UNKNOWN
    location: str | None = None
    deadlines: tuple[tuple[str, date | datetime], ...] = field(default=())


def understood(line: str, context: Context) -> Told:
    """Title before the date, place after it, closing dates behind a semicolon."""
    head, *more = re.split(r"[;；]", line)
    found = next((one for one in phrases(head, context) if one.when.start is not None), None)
    if found is None:
        title, when, place = head.strip(EDGES), UNKNOWN, ""
    else:
        title, when = head[: found.span.start].strip(EDGES), found.when
        place = head[found.span.end :].strip(EDGES)
        if not title:
            title, place = place, ""
    closing = (_closing(part, context) for part in more)
    return Told(title or line.strip(), when, place or None, tuple(one for one in closing if one))


def _closing(part: str, context: Context) -> tuple[str, date | datetime] | None:
    found = next((one for one in phrases(part, context) if one.when.exact), None)
    if found is None or found.when.start is None:
        return None
    called = CALL.search(part)
    words = (part[: found.span.start] + part[found.span.end :]).strip(EDGES)
    return "Call for proposals closes" if called else words or "Registration closes", found.when.end or found.when.start


def composed(told: Told, source: Source, hrefs: Sequence[str], now: datetime) -> Document:
    """The new document, published *now* (aware, in the source's zone)."""
    fields: dict[str, object] = {
        "title": told.title,
        "date": now.replace(microsecond=0),
        "event": event_fields(told, source),
    }
    href = generators.new_path(source, hrefs, told.title, now.date(), "event")
    return Document(href, generators.new_text(source, fields, ""))


def event_fields(told: Told, source: Source) -> dict[str, object]:
    """The ``event:`` map in the order people read it."""
    when = told.when
    event: dict[str, object] = {}
    if when.exact and when.start is not None:
        event["start"] = when.start
        if when.end is not None:
            event["end"] = when.end
        if not when.all_day:
            event["timezone"] = when.zone or source.timezone
    if told.location:
        event["location"] = told.location
    if told.deadlines:
        event["deadlines"] = [{"title": title, "at": at} for title, at in told.deadlines]
    return event
