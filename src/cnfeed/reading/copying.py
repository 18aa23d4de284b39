"""A document's event told once more: a copy at another time, or what is left of a series after it was parted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from cnfeed.documents.document import Document
from cnfeed.model.entry import Entry
from cnfeed.model.settings import Source
from cnfeed.reading.edit import edit, matter_of, with_key
from cnfeed.reading.editing import Editing
from cnfeed.reading.reader import read
from cnfeed.reading.series_editing import begun_with, series_moved, stretched, values_of
from cnfeed.reading.series_text import proved, told_series, with_series

Moment = date | datetime
# What belongs to the one document, or to the one event: its identity, its addresses, its closing dates.
OWN = ("event.uid", "event.previous_start", "event.deadlines", "aliases", "url", "slug", "permalink", "id", "guid")


def copied(document: Document, source: Source, entry: Entry, href: str, by: timedelta, now: datetime) -> Document:
    """A new document that tells the same event so much later, published *now* (aware); a series is told once.

    *entry* is the document's own. DocumentError where the copy would not be read so.
    """
    editing = Editing(document, source, entry)
    if entry.anchor or not entry.when.exact or entry.when.days:
        raise editing.refused("only an event with a document and one exact date of its own can be copied.")
    single = _without(editing, document, ("event.recurrence", "rrule", "event.except", "event.overrides"))
    bare = replace(_bare(editing, single, now), href=href)
    own = _own(bare, source, entry)
    return edit(bare, source, own, values_of(own.when, stretched(own.when, by, by)))


def continued(
    document: Document,
    source: Source,
    entry: Entry,
    href: str,
    at: Moment,
    by: tuple[timedelta, timedelta],
    now: datetime,
) -> Document:
    """A new document with a series from the instance *at* on, its start and its end put so much later."""
    editing = Editing(document, source, entry)
    recurrence, when = told_series(editing)
    rest = begun_with(recurrence, when, at)
    first = replace(when, start=at, end=at + (when.end - when.start) if when.end and when.start else None)
    bare = replace(_bare(editing, document, now), href=href)
    own = _own(bare, source, entry)
    begun = edit(bare, source, own, values_of(own.when, first))
    again = Editing(begun, source, _own(begun, source, entry))
    done = with_series(again, begun, told_series(again)[0], rest)
    proved(again, done, rest, first)
    return series_moved(done, source, _own(done, source, entry), *by) if any(by) else done


def _bare(editing: Editing, document: Document, now: datetime) -> Document:
    """Without what belongs to the first document alone, and announced now."""
    document = _without(editing, document, OWN)
    date_key = matter_of(editing, document).scalars.get("date")
    start = editing.entry.places.get("start", ())
    if date_key is None or any(place.key == "date" for place in start):
        return document
    if isinstance(date_key.value, datetime):
        moment = now.replace(microsecond=0)
        return with_key(editing, document, "date", moment if date_key.value.tzinfo else moment.replace(tzinfo=None))
    return with_key(editing, document, "date", now.date()) if isinstance(date_key.value, date) else document


def _without(editing: Editing, document: Document, names: tuple[str, ...]) -> Document:
    for key in names:
        if key in matter_of(editing, document).scalars:
            document = with_key(editing, document, key, None)
    return document


def _own(document: Document, source: Source, entry: Entry) -> Entry:
    """The entry that the new document tells itself."""
    found = [one for one in read(document, source).entries if not one.anchor and one.kind is entry.kind]
    if not found:
        raise Editing(document, source, entry).refused("the copy would tell no event; write it by hand.")
    return found[0]


def beside(own: str, version: str, new: str) -> str:
    """Where a translation of a new document belongs, from where that of the first one is: the same names change."""
    names, others = own.split("/"), new.split("/")
    changed = {old: fresh for old, fresh in zip(names, others, strict=False) if old != fresh}
    if len(names) != len(others):
        return ""
    for old, fresh in changed.items():
        stem, fresh_stem = old.partition(".")[0], fresh.partition(".")[0]
        version = "/".join(
            fresh_stem + part[len(stem) :] if part == stem or part.startswith(f"{stem}.") else part
            for part in version.split("/")
        )
    return version
