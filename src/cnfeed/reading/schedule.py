"""A schedule on a conference's page: day headings, time lines, and talks below them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from cnfeed.documents import markdown
from cnfeed.documents.document import Document
from cnfeed.documents.markdown import Block, Heading, Item, Paragraph
from cnfeed.model.entry import Entry, Kind, Place
from cnfeed.model.span import Span
from cnfeed.model.when import Precision
from cnfeed.reading.anchors import anchor_of
from cnfeed.reading.dates import Context, Phrase, phrases
from cnfeed.reading.kinds import status_of

CLOCK = re.compile(r"\d{1,2}\s*[:：h]\s*\d{2}|\d\s*[ap]\.?m", re.IGNORECASE)
LOOSE = " \t*_~|:：,，-–—()（）\u2003\u3000"


@dataclass(frozen=True, slots=True)
class TimeLine:
    """The hours that hold for what stands below."""

    phrase: Phrase
    rest: str


def sessions(
    document: Document, blocks: tuple[Block, ...], context: Context, common: dict[str, Any]
) -> Iterator[Entry]:
    """An event per talk: its day from the heading, its hours from the time line or the bullet itself."""
    day, line = context.day, None
    for block in blocks:
        if isinstance(block, Heading):
            stated = heading_day(block.content.of(document.text), context)
            line = time_line(document.text, block.content, context, stated or day)
            day = stated or day
        elif isinstance(block, Paragraph):
            found = time_line(document.text, block.content, context, day)
            line = found if found and not found.rest else line
        elif isinstance(block, Item):
            yield from _talk(document, block, line, context, day, common)


def heading_day(words: str, context: Context) -> date | None:
    """The day that a heading names."""
    found = (
        one
        for one in phrases(words, replace(context, day=None))
        if one.when.precision in (Precision.DAY, Precision.MINUTE)
    )
    return next((one.when.first_day for one in found), None)


def time_line(text: str, span: Span, context: Context, day: date | None) -> TimeLine | None:
    """The hours a line states, and what else it says; None without a day they belong to."""
    words = span.of(text)
    if day is None or not CLOCK.search(words):
        return None
    timed = [one for one in phrases(words, replace(context, day=day)) if one.when.precision is Precision.MINUTE]
    if not timed:
        return None
    phrase = timed[0]
    rest = (words[: phrase.span.start] + words[phrase.span.end :]).strip(LOOSE)
    return TimeLine(replace(phrase, span=phrase.span.shifted(span.start)), rest)


def _talk(
    document: Document, item: Item, above: TimeLine | None, context: Context, day: date | None, common: dict[str, Any]
) -> Iterator[Entry]:
    own = time_line(document.text, item.content, context, day)
    line = own if own and own.rest else above
    if line is None:
        return
    title, link = _title(document.text, item, line if line is own else None)
    words = markdown.plain(title.of(document.text)).strip(LOOSE)
    if not words:
        return
    when = line.phrase.when
    hours = (Place(line.phrase.span, "phrase"),)
    places: dict[str, tuple[Place, ...]] = {"title": (Place(title, "text"),), "start": hours, "end": hours}
    if link:
        places["url"] = (Place(link.url, "link"),)
    yield Entry(
        kind=Kind.EVENT,
        title=words,
        when=replace(when, zone=when.zone or context.zone),
        line=item.line,
        words=line.phrase.words,
        anchor=anchor_of(words),
        url=link.destination if link and link.destination.startswith(("http://", "https://")) else None,
        status=status_of(words),
        why=f"session: {line.phrase.words}",
        places=places,
        **common,
    )


def _title(text: str, item: Item, own: TimeLine | None) -> tuple[Span, markdown.Link | None]:
    """A talk's title: its link's text where it has one, else what follows its hours."""
    links = markdown.links(text, item.content)
    if links:
        return links[0].text, links[0]
    start = own.phrase.span.end if own else item.content.start
    while start < item.content.end and text[start] in LOOSE:
        start += 1
    return Span(start, item.content.end), None
