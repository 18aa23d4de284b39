"""A series as front matter says it: its rule, its exceptions and its changed instances, written and read back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from cnfeed.documents.document import Document
from cnfeed.model.entry import Entry
from cnfeed.model.recurrence import Override, Recurrence
from cnfeed.model.when import When
from cnfeed.reading import keys
from cnfeed.reading.edit import matter_of, with_key
from cnfeed.reading.editing import Editing
from cnfeed.reading.reader import read


def told_series(editing: Editing) -> tuple[Recurrence, When]:
    """The entry's series; DocumentError where it has none."""
    recurrence = editing.entry.recurrence
    if recurrence is None or editing.entry.when.start is None or editing.entry.anchor:
        raise editing.refused("this entry is told once; there is no series to change.")
    return recurrence, editing.entry.when


def with_series(editing: Editing, document: Document, old: Recurrence, new: Recurrence) -> Document:
    """The document with what differs between two series written; all else stays."""
    values: list[tuple[str, object, bool]] = [
        ("recurrence", new.rule, new.rule != old.rule),
        ("except", [_day(one) for one in new.exceptions], new.exceptions != old.exceptions),
        ("overrides", [_instance(one) for one in new.overrides], new.overrides != old.overrides),
    ]
    for field, value, differs in values:
        if differs:
            key = keys.key_of(matter_of(editing, document), field) or keys.FIELDS[field][0]
            document = with_key(editing, document, key, value or None)
    return document


def _day(value: date | datetime) -> date:
    """An exception as people write it: the day that is left out."""
    return value.date() if isinstance(value, datetime) else value


def _instance(one: Override) -> dict[str, object]:
    values = {"at": one.at, "start": one.start, "end": one.end, "title": one.title, "status": one.status}
    return {key: value for key, value in values.items() if value is not None}


def proved(editing: Editing, done: Document, recurrence: Recurrence, when: When) -> Document:
    """The document, or a refusal where it would not be read as this series and all else as before."""
    before = [one for one in read(editing.document, editing.source).entries if one.anchor != editing.entry.anchor]
    found = read(done, editing.source).entries
    own = [one for one in found if one.anchor == editing.entry.anchor and one.kind is editing.entry.kind]
    if not own or own[0].recurrence != recurrence or own[0].when != when:
        raise editing.refused("written here, the series would not be read back; edit the text.")
    others = [one for one in found if one.anchor != editing.entry.anchor]
    if [_told(one) for one in before] != [_told(one) for one in others]:
        raise editing.refused("another entry would change with it; edit the text.")
    return done


def _told(one: Entry) -> Entry:
    return replace(one, line=0, uid=None, parent=None)
