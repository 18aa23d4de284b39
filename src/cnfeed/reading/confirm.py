"""A detected event made exact: what its words say, stated in its document's front matter."""

from __future__ import annotations

from collections.abc import Mapping

from cnfeed.documents.document import Document
from cnfeed.model.entry import Entry, Kind
from cnfeed.model.settings import Source
from cnfeed.reading.edit import TIMES, edit, read_place, same, stated
from cnfeed.reading.editing import Editing
from cnfeed.reading.values import BadValueError, checked, new_when


def confirmed(document: Document, source: Source, entry: Entry, values: Mapping[str, str | None]) -> Document:
    """The document with ``event:`` keys that state the entry's date and place, *values* over what was read.

    Of a bullet, a row or a session the exact date goes into its own words; a declared event is only edited.
    DocumentError where no exact day is known.
    """
    if entry.anchor or entry.declared or entry.kind is not Kind.EVENT:
        return edit(document, source, entry, values) if values else document
    editing = Editing(document, source, entry)
    try:
        given = {field: checked(field, value) for field, value in values.items()}
        when = new_when(entry, given, editing.context) if set(TIMES) & set(given) else entry.when
    except BadValueError as error:
        raise editing.refused(f"{error}.") from error
    if not when.exact or when.days:
        raise editing.refused("its words name no one exact day; say it with start=2026-07-03.")
    done = stated(editing, when, given.get("location") or read_place(entry))
    rest = {field: value for field, value in given.items() if field not in (*TIMES, "location")}
    return edit(done, source, same(editing, done, when), rest) if rest else done
