"""An announced event that moves: the new date, and the one that subscribers were told beside it."""

from __future__ import annotations

from collections.abc import Mapping

from cnfeed.documents import frontmatter
from cnfeed.documents.document import Document
from cnfeed.documents.frontmatter import RefusedEdit
from cnfeed.errors import DocumentError
from cnfeed.model.entry import Entry
from cnfeed.model.settings import Source
from cnfeed.model.when import written
from cnfeed.reading import moments
from cnfeed.reading.edit import edit
from cnfeed.reading.reader import YAML_1_1

PREVIOUS = "event.previous_start"


def moved(document: Document, source: Source, entry: Entry, values: Mapping[str, str | None], told: str) -> Document:
    """As :func:`edit`; where ``event:`` states the date, *told* (as the ledger writes it) becomes its previous start.

    An event that returns to the day it was announced for has no previous start any more. Prose has no place for one.
    """
    done = edit(document, source, entry, values)
    matter = frontmatter.parse(done.text, yaml="1.1" if source.generator in YAML_1_1 else "1.2")
    if entry.anchor or "event.start" not in matter.scalars:
        return done
    start, zone = matter.scalars["event.start"].value, entry.when.zone or source.timezone
    back = written(moments.moment(start, zone)) == told
    try:
        if not back and PREVIOUS in matter.scalars:
            splice = frontmatter.replacing(done.text, matter, PREVIOUS, moments.moment(told, zone))
        elif not back:
            after = "event.end" if "event.end" in matter.scalars else "event.start"
            splice = frontmatter.adding(done.text, matter, PREVIOUS, moments.moment(told, zone), after=after)
        elif PREVIOUS in matter.scalars:
            splice = frontmatter.removing(done.text, matter, PREVIOUS)
        else:
            return done
    except RefusedEdit as error:
        raise DocumentError(document.href, f"{PREVIOUS} cannot be written here: {error}.", line=entry.line) from error
    return done.spliced([splice])
