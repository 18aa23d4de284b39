"""Entries and documents with sane defaults."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from cnfeed.documents.document import Document
from cnfeed.model.entry import Entry, Kind
from cnfeed.model.feed import Announced, Stamp
from cnfeed.model.settings import Source
from cnfeed.model.when import Precision, When
from cnfeed.reading.reader import read

NOON = datetime(2026, 1, 5, 12, 0, tzinfo=UTC)


def an_event(**changes: Any) -> Entry:
    """A meetup on one day."""
    values: dict[str, Any] = {
        "kind": Kind.EVENT,
        "title": "Harbour meetup",
        "when": When(date(2026, 3, 19), None, Precision.DAY),
        "source": "site",
        "path": "content/events/harbour.md",
        "line": 3,
        "languages": ("en",),
        "uid": "6f1c3c52-0000-4000-8000-000000000001",
    }
    return Entry(**(values | changes))


def announced(entry: Entry | None = None, **changes: Any) -> Announced:
    """An entry as published, its stamp at noon on 5 January 2026."""
    entry = entry or an_event()
    values: dict[str, Any] = {
        "uid": entry.uid or "6f1c3c52-0000-4000-8000-000000000001",
        "created": NOON,
        "modified": NOON,
        "published": NOON,
        "updated": NOON,
        "slug": "harbour-meetup",
    }
    return Announced(entry, Stamp(**(values | changes)))


def a_document(text: str, href: str = "content/posts/note.md") -> Document:
    """A document of that text."""
    return Document(href, text)


def a_source(**changes: Any) -> Source:
    """A Hugo site in Paris' time, at example.org."""
    values: dict[str, Any] = {
        "name": "site",
        "path": ".",
        "generator": "hugo",
        "base_url": "https://example.org/",
        "language": "en",
        "timezone": "Europe/Paris",
    }
    return Source(**(values | changes))


def told(text: str, href: str = "content/en/events/harbour.md", **source: Any) -> tuple[Entry, ...]:
    """The entries that a document of that text tells."""
    return read(Document(href, text), a_source(**source)).entries
