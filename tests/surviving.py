"""What any text must go through without an exception: opened, listed, edited."""

from __future__ import annotations

import json

from cnfeed.documents.document import Document
from cnfeed.errors import DocumentError
from cnfeed.model.problem import Problem
from cnfeed.model.settings import Source
from cnfeed.reading.edit import edit
from cnfeed.reading.reader import read
from cnfeed.reading.result import Reading
from cnfeed.workspace.finding.listing import document_values, entry_values

EDITS = ({"title": "Another"}, {"start": "2026-03-20"}, {"location": "Here, “there”"}, {"end": None})


def opened(document: Document, source: Source) -> Reading:
    """The reading, whose entries can be listed and stand where they say."""
    reading = read(document, source)
    json.dumps(document_values(reading, source))
    lines = document.line(len(document.text))
    for entry in reading.entries:
        json.dumps(entry_values(entry, source))
        assert 1 <= entry.line <= lines
        spans = [place.span for places in entry.places.values() for place in places]
        assert all(0 <= span.start <= span.end <= len(document.text) for span in spans)
    assert all(isinstance(one, Problem) and 1 <= one.line <= lines and str(one) for one in reading.problems)
    return reading


def edited(document: Document, source: Source, reading: Reading, most: int = 3) -> int:
    """How many edits of the first entries were made; the others are refused in words. The result opens again."""
    made = 0
    for entry in reading.entries[:most]:
        for values in EDITS:
            try:
                done = edit(document, source, entry, values)
            except DocumentError as refused:
                assert str(refused)
                continue
            made += 1
            opened(done, source)
    return made


def survived(text: str, href: str, source: Source) -> Reading:
    """Opened and edited."""
    document = Document(href, text)
    reading = opened(document, source)
    edited(document, source, reading)
    return reading
