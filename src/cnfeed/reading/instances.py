"""One instance of a series changed or left out (``event.overrides``, ``event.except``; RFC 5545 3.8.4.4, 3.8.5.1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

from cnfeed.documents.document import Document
from cnfeed.model.entry import Entry, Status
from cnfeed.model.recurrence import Override
from cnfeed.model.settings import Source
from cnfeed.model.when import When
from cnfeed.reading.editing import Editing
from cnfeed.reading.series_text import proved, told_series, with_series
from cnfeed.reading.values import BadValueError, checked

Moment = date | datetime


def instance_moved(
    document: Document, source: Source, entry: Entry, at: Moment, start_by: timedelta, end_by: timedelta
) -> Document:
    """The document with the start and the end of one instance put so much later; *at* is what its rule gives."""
    editing = Editing(document, source, entry)
    recurrence, when = told_series(editing)
    old = _override(recurrence.overrides, at)
    now = times_of(when, old)
    start, end = now.start, now.end
    assert start is not None
    new_start = start + start_by
    if end is None and end_by != start_by:
        end = start + (timedelta(0) if when.all_day else timedelta(hours=1))
    new_end = end + end_by if end is not None else None
    if new_end is not None and new_end < new_start:
        raise editing.refused("it would end before it begins.")
    return _with(editing, _plain(replace(old, start=new_start, end=new_end), when))


def instance_set(
    document: Document, source: Source, entry: Entry, at: Moment, values: Mapping[str, str | None]
) -> Document:
    """The document with title or status of one instance set; None takes the series' own again."""
    editing = Editing(document, source, entry)
    recurrence, when = told_series(editing)
    try:
        given = {field: checked(field, value) for field, value in values.items()}
    except BadValueError as error:
        raise editing.refused(f"{error}.") from error
    if given.keys() - {"title", "status"}:
        raise editing.refused("of one instance only its time, its title and its status can be changed here.")
    if given.get("status") == entry.status or (given.get("status") == Status.CONFIRMED and not _unusual(entry)):
        given["status"] = None
    old = _override(recurrence.overrides, at)
    new = replace(old, title=given.get("title", old.title), status=given.get("status", old.status))
    return _with(editing, _plain(new, when))


def instance_removed(document: Document, source: Source, entry: Entry, at: Moment) -> Document:
    """The document with one instance left out."""
    editing = Editing(document, source, entry)
    recurrence, when = told_series(editing)
    others = tuple(one for one in recurrence.overrides if one.at != at)
    new = replace(recurrence, exceptions=(*recurrence.exceptions, at), overrides=others)
    return proved(editing, with_series(editing, document, recurrence, new), new, when)


def times_of(when: When, override: Override) -> When:
    """When an instance takes place: as the series, unless it was put elsewhere."""
    assert when.start is not None
    start = override.start if override.start is not None else override.at
    if override.end is not None:
        return replace(when, start=start, end=override.end)
    return replace(when, start=start, end=start + (when.end - when.start) if when.end is not None else None)


def _unusual(entry: Entry) -> bool:
    return entry.status is not Status.CONFIRMED


def _override(overrides: tuple[Override, ...], at: Moment) -> Override:
    return next((one for one in overrides if one.at == at), Override(at))


def _plain(override: Override, when: When) -> Override:
    """Without what the series says anyway."""
    usual = times_of(when, Override(override.at, override.start))
    end = None if override.end == usual.end else override.end
    start = None if override.start == override.at and end is None else override.start
    return replace(override, start=start, end=end)


def _with(editing: Editing, override: Override) -> Document:
    """The document with one override in place of the one for the same instance; none where it changes nothing."""
    recurrence, when = told_series(editing)
    at = override.at
    told = override != Override(at)
    if any(one.at == at for one in recurrence.overrides):
        overrides = tuple(override if one.at == at else one for one in recurrence.overrides)
        overrides = tuple(one for one in overrides if told or one.at != at)
    else:
        overrides = (*recurrence.overrides, override) if told else recurrence.overrides
    new = replace(recurrence, overrides=overrides)
    return proved(editing, with_series(editing, editing.document, recurrence, new), new, when)
