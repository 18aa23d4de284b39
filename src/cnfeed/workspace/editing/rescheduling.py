"""What changes when an entry or an instance of a series is moved, copied, cancelled or left out; nothing is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from enum import Enum

from cnfeed.documents.document import Document
from cnfeed.errors import DocumentError
from cnfeed.model.changes import Change
from cnfeed.model.entry import Entry, Status
from cnfeed.model.settings import Source
from cnfeed.model.when import as_day, written
from cnfeed.model.zone import zone
from cnfeed.reading import generators
from cnfeed.reading.adding import added
from cnfeed.reading.confirm import confirmed
from cnfeed.reading.copying import beside, continued, copied
from cnfeed.reading.edit import edit as changed_by
from cnfeed.reading.instances import instance_moved, instance_removed, instance_set
from cnfeed.reading.series_editing import ended_before, series_moved, stretched, values_of

from .desk import Desk
from .edits import Edit, change_of, edited, found_in, removed

Moment = date | datetime
Single = Callable[[Document, Source, Entry], Document]
NOTHING = timedelta()


class Scope(Enum):
    """Which instances of a series are meant."""

    THIS = "this"
    FOLLOWING = "following"
    ALL = "all"


def rescheduled(
    desk: Desk, entry: Entry, start_by: timedelta, end_by: timedelta, change: Edit = changed_by
) -> Iterator[Change]:
    """Start and end put so much later; of a series all instances."""
    if entry.recurrence is not None and not entry.anchor:
        yield from _each(desk, entry, lambda text, source, one: series_moved(text, source, one, start_by, end_by))
    else:
        values = values_of(entry.when, stretched(entry.when, start_by, end_by))
        yield from edited(desk, entry, values, None, change)


def instance_rescheduled(
    desk: Desk, entry: Entry, at: Moment, scope: Scope, by: tuple[timedelta, timedelta], now: datetime
) -> Iterator[Change]:
    """One instance put so much later, or it and those after it, or all of them."""
    first = at == entry.when.start
    if scope is Scope.THIS:
        yield from _each(desk, entry, lambda text, source, one: instance_moved(text, source, one, at, *by))
    elif scope is Scope.FOLLOWING and not first:
        yield from _parted(desk, entry, at, by, now)
    else:
        yield from rescheduled(desk, entry, *by)


def with_status(
    desk: Desk, entry: Entry, status: Status | None, at: Moment | None, scope: Scope, now: datetime
) -> Iterator[Change]:
    """Cancelled, postponed or as usual again: the entry, or instances of a series."""
    values = {"status": str(status) if status is not None else None}
    if at is None or scope is Scope.ALL or (scope is Scope.FOLLOWING and at == entry.when.start):
        yield from edited(desk, entry, values)
    elif scope is Scope.THIS:
        given = {"status": str(status or Status.CONFIRMED)}
        yield from _each(desk, entry, lambda text, source, one: instance_set(text, source, one, at, given))
    else:
        yield from _parted(desk, entry, at, (NOTHING, NOTHING), now, values)


def left_out(desk: Desk, entry: Entry, at: Moment, scope: Scope) -> Iterator[Change]:
    """Without one instance, without it and those after it, or without the entry."""
    if scope is Scope.THIS:
        yield from _each(desk, entry, lambda text, source, one: instance_removed(text, source, one, at))
    elif scope is Scope.FOLLOWING and at != entry.when.start:
        yield from _each(desk, entry, lambda text, source, one: ended_before(text, source, one, at))
    else:
        yield from removed(desk, entry)


def placed(desk: Desk, entry: Entry, start: Moment, end: Moment | None, zone_name: str | None) -> Iterator[Change]:
    """The entry on a day or at an hour; an inexact or a detected one is made exact by it."""
    values: dict[str, str | None] = {"start": written(start)}
    if end is not None or entry.when.end is not None:
        values["end"] = written(end)
    if zone_name is not None and zone_name != entry.when.zone and isinstance(start, datetime) and not entry.anchor:
        values["timezone"] = zone_name
    exact = entry.when.exact and entry.declared
    yield from edited(desk, entry, values, None, changed_by if exact else confirmed)


def copies(desk: Desk, entry: Entry, by: timedelta, now: datetime) -> Iterator[Change]:
    """The same so much later: a new document, with its translations, or one more item of the list it stands in."""
    if entry.anchor:
        document, source = desk.document(entry.path)
        new = stretched(entry.when, by, by)
        wanted = {"start": written(new.start), "end": written(new.end), "url": entry.url, "location": entry.location}
        done, _ = added(document, source, entry.title, {field: value for field, value in wanted.items() if value})
        yield Change(entry.path, document.text, done.text)
        return
    day = as_day(entry.when.start)
    if day is None:
        raise DocumentError(entry.path, "tells no day; make it exact first.", line=entry.line)
    yield from _new_documents(
        desk,
        entry,
        day + by,
        lambda text, source, one, href: copied(text, source, one, href, by, _there(now, source)),
    )


def _parted(
    desk: Desk,
    entry: Entry,
    at: Moment,
    by: tuple[timedelta, timedelta],
    now: datetime,
    values: dict[str, str | None] | None = None,
) -> Iterator[Change]:
    """The series ended before an instance, and a second document that goes on from there with a new UID."""

    def new(text: Document, source: Source, one: Entry, href: str) -> Document:
        made = continued(text, source, one, href, at, by, _there(now, source))
        return changed_by(made, source, found_in(made, source, one), values) if values else made

    day = as_day(at)
    assert day is not None
    yield from _new_documents(desk, entry, day + by[0], new)
    yield from _each(desk, entry, lambda text, source, one: ended_before(text, source, one, at))


def _each(desk: Desk, entry: Entry, change: Single) -> Iterator[Change]:
    """The change in its own document and in each translation that tells the same series."""
    yield change_of(desk, entry.path, entry, change)
    for version in entry.versions:
        document, source = desk.document(version.path)
        told = found_in(document, source, entry)
        if told.when == entry.when and told.recurrence == entry.recurrence:
            yield Change(version.path, document.text, change(document, source, told).text)


def _new_documents(
    desk: Desk, entry: Entry, day: date, make: Callable[[Document, Source, Entry, str], Document]
) -> Iterator[Change]:
    """A new document beside the entry's own, and one beside each translation."""
    document, source = desk.document(entry.path)
    href = generators.new_path(source, desk.library.hrefs, entry.title, day, entry.kind)
    yield Change(href, None, make(document, source, found_in(document, source, entry), href).text)
    taken = {*desk.library.hrefs, href}
    for version in entry.versions:
        text, its_source = desk.document(version.path)
        place = beside(entry.path, version.path, href)
        if not place or place in taken:
            raise DocumentError(version.path, f"a translation of {href} has no place that follows from this one.")
        taken.add(place)
        yield Change(place, None, make(text, its_source, found_in(text, its_source, entry), place).text)


def _there(now: datetime, source: Source) -> datetime:
    return now.astimezone(zone(source.timezone))
