"""A new document from one line of words, in the source's own dialect and place."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from cnfeed.documents.document import Document
from cnfeed.model.settings import Source
from cnfeed.reading import generators
from cnfeed.reading.one_line import Told


def composed(told: Told, source: Source, hrefs: Sequence[str], now: datetime) -> Document:
    """The new document, published *now* (aware, in the source's zone)."""
    fields: dict[str, object] = {
        "title": told.title,
        "date": now.replace(microsecond=0),
        "categories": list(told.categories),
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
    if told.url:
        event["url"] = told.url
    if told.deadlines:
        event["deadlines"] = [{"title": title, "at": at} for title, at in told.deadlines]
    return event
