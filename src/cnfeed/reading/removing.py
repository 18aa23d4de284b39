"""An entry taken out of its document: its bullet, its row, or the closing date that front matter lists."""

from __future__ import annotations

from cnfeed.documents import frontmatter, markdown
from cnfeed.documents.document import Document
from cnfeed.documents.frontmatter import RefusedEdit
from cnfeed.documents.markdown import Row, Table
from cnfeed.model.entry import Entry
from cnfeed.model.settings import Source
from cnfeed.model.span import Splice
from cnfeed.reading import bullets, rows
from cnfeed.reading.editing import Editing
from cnfeed.reading.programme import Programme, without
from cnfeed.reading.reader import body_of, read


def removed(document: Document, source: Source, entry: Entry) -> Document:
    """The document without one of its entries, and without what is told inside it on the same lines.

    *entry* was read from this very text. DocumentError where it cannot be taken away by itself; a document's own
    entry is the document, and cannot.
    """
    editing = Editing(document, source, entry)
    if not entry.anchor:
        raise editing.refused("this entry is its document; delete that.")
    if entry.anchor.endswith("!closes"):
        raise editing.refused("this closing date stands among another entry's words; edit the text.")
    done = document.spliced([_splice(editing)])
    _verified(editing, done)
    return done


def _splice(editing: Editing) -> Splice:
    text = editing.document.text
    matter, _, context = body_of(editing.document, editing.source)
    place = next(iter(editing.entry.places.get("start", ())), None)
    if place is not None and place.key:
        key = place.key.removesuffix(".at")
        try:
            return frontmatter.removing(text, matter, key)
        except RefusedEdit as error:
            raise editing.refused(f"{key} cannot be taken away without touching more: {error}.") from error
    row = row_at(text, matter.span.end, editing.entry.line)
    if row is not None:
        return rows.removal(text, row)
    schedule = Programme.of(text, matter.span.end, context)
    item = bullets.item_at(schedule.top, editing.entry.line)
    if item is None or not bullets.whole_lines(text, item):
        raise editing.refused("it has no lines of its own; edit the text.")
    return without(schedule, item)


def row_at(text: str, start: int, line: int) -> Row | None:
    """The table's row on a line."""
    tables = (block for block in markdown.blocks(text, start) if isinstance(block, Table))
    return next((row for table in tables for row in table.rows if row.line == line), None)


def _verified(editing: Editing, done: Document) -> None:
    """Refuse where something else would be read anew."""
    entry = editing.entry
    before = [told(one) for one in read(editing.document, editing.source).entries if not _goes(one, entry)]
    after = [told(one) for one in read(done, editing.source).entries]
    if sorted(map(str, before)) != sorted(map(str, after)):
        raise editing.refused("without it the document would say something else of other entries; edit the text.")


def _goes(one: Entry, entry: Entry) -> bool:
    return (one.line == entry.line and one.anchor != "") or one.anchor == entry.anchor or one.part_of == entry.anchor


def told(one: Entry) -> tuple[object, ...]:
    """What an entry says, wherever it stands."""
    return str(one.kind), one.title, str(one.when), one.url, one.location, one.part_of is None
