"""What an edit of an entry would change, document by document; nothing here writes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress

from cnfeed.documents.document import Document
from cnfeed.errors import ConflictError, DocumentError, NotFoundError
from cnfeed.model.changes import Change
from cnfeed.model.entry import Entry
from cnfeed.model.settings import Source
from cnfeed.reading.confirm import confirmed
from cnfeed.reading.edit import edit as changed_by
from cnfeed.reading.reader import read
from cnfeed.reading.removing import removed as without

from .desk import Desk

Values = Mapping[str, str | None]
Edit = Callable[[Document, Source, Entry, Values], Document]

SHARED = ("start", "end", "timezone", "status", "attendance", "url")
"""Fields that translations say alike; the others are each language's own."""


def edited(
    desk: Desk, entry: Entry, values: Values, path: str | None = None, change: Edit = changed_by
) -> Iterator[Change]:
    """Its own document with the values; what translations say alike in each, unless *path* names the one meant."""
    yield change_of(desk, path or entry.path, entry, lambda text, source, one: change(text, source, one, values))
    shared = {field: value for field, value in values.items() if field in SHARED}
    for version in entry.versions if path is None and (shared or change is confirmed) else ():
        if _agrees(desk, version.path, entry):
            yield change_of(desk, version.path, entry, lambda text, source, one: change(text, source, one, shared))


def told_alike(desk: Desk, entry: Entry, values: Values, path: str) -> Iterator[Change]:
    """The translations beside the one at *path* with what they all say alike; where one cannot say it, it stays."""
    shared = {field: value for field, value in values.items() if field in SHARED}
    others = (version.path for version in entry.versions if version.path != path)
    for href in dict.fromkeys((entry.path, *others) if entry.path != path else others) if shared else ():
        with suppress(DocumentError, ConflictError, NotFoundError):
            if _agrees(desk, href, entry):
                yield change_of(desk, href, entry, lambda text, source, one: changed_by(text, source, one, shared))


def removed(desk: Desk, entry: Entry) -> Iterator[Change]:
    """Without the entry: its bullet, row or session, or its document with the translations."""
    for path in dict.fromkeys((entry.path, *(version.path for version in entry.versions))):
        yield change_of(desk, path, entry, without) if entry.anchor else Change(path, desk.text(path)[0], None)


def change_of(desk: Desk, href: str, entry: Entry, change: Callable[[Document, Source, Entry], Document]) -> Change:
    """One document with the entry changed in it."""
    document, source = desk.document(href)
    return Change(href, document.text, change(document, source, found_in(document, source, entry)).text)


def found_in(document: Document, source: Source, entry: Entry) -> Entry:
    """The entry as this very text tells it: by anchor, else by kind and title on its line."""
    found = read(document, source).entries
    own = [one for one in found if one.anchor == entry.anchor and one.kind == entry.kind]
    near = [one for one in found if one.kind == entry.kind and (one.when == entry.when or one.line == entry.line)]
    if own or near:
        return (own or near)[0]
    raise ConflictError(document.href)


def _agrees(desk: Desk, href: str, entry: Entry) -> bool:
    """True if a translation says the same time, so that a change of it is meant there too."""
    document, source = Document(href, desk.text(href)[0]), desk.library.source_of(href)
    return source is not None and found_in(document, source, entry).when == entry.when
