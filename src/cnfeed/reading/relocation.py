"""An entry that must stand elsewhere to say its new date: below another heading, another time line."""

from __future__ import annotations

from cnfeed.documents.document import spliced
from cnfeed.documents.markdown import Item
from cnfeed.errors import DocumentError
from cnfeed.model.entry import Entry
from cnfeed.model.span import Splice
from cnfeed.model.when import When
from cnfeed.reading import bullets, programme
from cnfeed.reading.bullet_form import leading_date
from cnfeed.reading.bullets import Digest
from cnfeed.reading.dates import Context
from cnfeed.reading.editing import Editing
from cnfeed.reading.outline import section_of
from cnfeed.reading.programme import Programme
from cnfeed.reading.reader import body_of, read


def relocated(editing: Editing, when: When) -> str | None:
    """The text with the entry where its new date belongs; None if its words can change where they stand."""
    if not editing.entry.anchor or editing.entry.part_of == editing.entry.anchor.removesuffix("!closes"):
        return None
    matter, facts, context = body_of(editing.document, editing.source)
    if facts.document_class == "digest":
        return _bullet(editing, digest_of(editing.document.text, matter.span.end, context, told(editing)), when)
    return _session(editing, Programme.of(editing.document.text, matter.span.end, context), when)


def told(editing: Editing) -> tuple[Entry, ...]:
    """All that the document tells."""
    return read(editing.document, editing.source).entries


def digest_of(text: str, start: int, context: Context, entries: tuple[Entry, ...]) -> Digest:
    """The body of a digest with the days of its entries."""
    return Digest.of(text, start, context, bullets.days_of(entries))


def _bullet(editing: Editing, digest: Digest, when: When) -> str | None:
    item, new = bullets.item_at(digest.top, editing.entry.line), when.first_day
    if item is None or new is None:
        return None
    dated = bool(editing.entry.places.get("start"))
    section = section_of(digest.top, item)
    if bullets.leaves(section, editing.entry.when.first_day, new):
        context = bullets.around(editing, when)
        splices = editing.phrases(when, context) if dated else _new_date(editing, digest, item, when, context)
        try:
            return bullets.moved(editing, digest, item, new, splices)
        except DocumentError:
            if not dated:
                raise
            return None  # its words may still say the date where they stand
    if dated:
        return None
    return spliced(digest.text, [leading_date(digest, item, when, bullets.around(editing, when))])


def _new_date(editing: Editing, digest: Digest, item: Item, when: When, context: Context) -> list[Splice]:
    """A date put into the bullet's words; none where the heading of a day said it, and another will."""
    by_heading = editing.entry.when.exact and when.all_day and when.end is None
    return [] if by_heading else [leading_date(digest, item, when, context)]


def _session(editing: Editing, schedule: Programme, when: When) -> str | None:
    item = bullets.item_at(schedule.top, editing.entry.line)
    if item is None or when.all_day or programme.stays(schedule, item, editing.entry.when, when):
        return None
    return programme.moved(editing, schedule, item, when)
