"""A digest: dated headings with a bullet per entry."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from cnfeed.documents import markdown
from cnfeed.documents.document import Document
from cnfeed.documents.markdown import Heading, Item
from cnfeed.documents.plain import uniform
from cnfeed.model.entry import Entry, Kind, Place
from cnfeed.model.problem import Problem, Severity
from cnfeed.model.span import Span
from cnfeed.model.when import UNKNOWN, Precision, When
from cnfeed.reading import kinds
from cnfeed.reading.anchors import anchor_of, distinct
from cnfeed.reading.closing import closing_entry
from cnfeed.reading.dates import Context, Phrase, phrases
from cnfeed.reading.outline import period

BOX = re.compile(r"\[[ xX]\][ \t]+(?=\S)")
PLACED = {Precision.MINUTE: 0, Precision.DAY: 0, Precision.WEEK: 1, Precision.MONTH_PART: 1, Precision.MONTH: 2}


@dataclass(frozen=True, slots=True)
class Bullet:
    """An item with what its words say."""

    item: Item
    title: Span
    url: Span | None
    destination: str | None
    own: Phrase | None
    again: tuple[Phrase, ...]
    closing: Phrase | None


def digest(document: Document, start: int, context: Context, common: dict[str, Any]) -> Iterator[Entry | Problem]:
    """An entry per bullet that has a date or a dated heading, a second one for a closing date of another day."""
    bullets: list[Bullet] = []
    mains: list[Entry] = []
    for item, above in _items(document, start, context):
        section = above or replace(context, month=None)
        bullet = bullet_of(document, item, section)
        if above is None and (bullet.own is None or not bullet.own.when.exact):
            continue
        bullets.append(bullet)
        mains.append(main_of(document, bullet, section, common))
        yield from _doubts(document, bullet)
    for bullet, main in zip(bullets, distinct(mains), strict=True):
        yield main
        yield from closing_of(bullet, main)


def _items(document: Document, start: int, context: Context) -> Iterator[tuple[Item, Context | None]]:
    """The top-level bullets with the context that the headings above them give, if they name a date."""
    levels: dict[int, Context] = {}
    current: Context | None = None
    for block in markdown.blocks(document.text, start):
        if isinstance(block, Heading):
            levels = {level: one for level, one in levels.items() if level < block.level}
            above = levels[max(levels)] if levels else None
            current = _section(block.content.of(document.text), above or context) or above
            if current:
                levels[block.level] = current
        elif isinstance(block, Item):
            yield block, current


def _section(heading: str, context: Context) -> Context | None:
    """What a dated heading says of the items below it."""
    found = period(heading, context)
    return found[1] if found else None


def bullet_of(document: Document, item: Item, section: Context) -> Bullet:
    """An item with the dates and the link of its first words."""
    text = document.text
    links = markdown.links(text, item.content)
    first = links[0] if links else None
    content = past_box(text, item.content)
    leading = first is not None and not text[content.start : first.whole.start].strip("*_~ ")
    title = first.text if first and leading else content
    found = [_shifted(one, title.start) for one in phrases(title.of(text), section)]
    closing = next((one for one in found if one.role == "deadline" and one.when.start), None)
    own = _own([one for one in found if one.role is None], title) or closing
    again = tuple(one for one in found if own and one is not own and one is not closing and one.when == own.when)
    return Bullet(item, title, first.url if first else None, first.destination if first else None, own, again, closing)


def past_box(text: str, content: Span) -> Span:
    """An item's words behind the box of a task list (``[x]``)."""
    box = BOX.match(text, content.start, content.end)
    return Span(box.end(), content.end) if box else content


def _shifted(phrase: Phrase, by: int) -> Phrase:
    return replace(phrase, span=phrase.span.shifted(by))


def _own(found: list[Phrase], title: Span) -> Phrase | None:
    """The item's own date: the words it begins with, else the most exact ones."""
    placed = [one for one in found if one.when.start and one.when.precision in PLACED]
    ranges = [one for one in found if one.when.precision is Precision.MONTH_RANGE]
    for one in placed + ranges:
        if one.span.start - title.start <= len("On the "):
            return one
    return min(placed, key=lambda one: PLACED[one.when.precision], default=ranges[0] if ranges else None)


def main_of(document: Document, bullet: Bullet, section: Context, common: dict[str, Any]) -> Entry:
    """What an item tells at its own date."""
    text = document.text
    raw = bullet.title.of(text)
    own, closing = bullet.own, bullet.closing
    closes_then = own is not None and (_same_end(own, closing) if closing is not None else kinds.closes(raw))
    at = own.span.start - bullet.title.start if own else None
    rest = textwrap.dedent(uniform(bullet.item.rest.of(text))).strip()
    title = markdown.plain(raw)
    return Entry(
        kind=kinds.kind_of(raw, at, closes_then),
        title=title,
        when=own.when if own else When(section.day, None, Precision.DAY) if section.day else UNKNOWN,
        line=bullet.item.line,
        words=own.words if own else "",
        anchor=anchor_of(_without_dates(bullet, raw)),
        url=_web(bullet.destination),
        status=kinds.status_of(title),
        description=markdown.plain(rest)[:1000] or None,
        body=rest,
        why=f"bullet under {section.year}-{section.month:02}" if section.month else "dated bullet",
        places=_places(bullet),
        **common,
    )


def _web(destination: str | None) -> str | None:
    return destination if destination and destination.startswith(("http://", "https://")) else None


def _same_end(own: Phrase, closing: Phrase) -> bool:
    if own.when == closing.when:
        return True
    ends = {own.when.start, own.when.last_day}
    return closing.when.last_day in ends and own.when.precision == closing.when.precision


def _without_dates(bullet: Bullet, raw: str) -> str:
    """The title's own words: an anchor outlives a change of its dates."""
    gone = [one.span.shifted(-bullet.title.start) for one in (bullet.own, *bullet.again, bullet.closing) if one]
    for span in sorted(set(gone), reverse=True):
        raw = raw[: span.start] + " " + raw[span.end :]
    return markdown.plain(raw)


def _places(bullet: Bullet) -> dict[str, tuple[Place, ...]]:
    places: dict[str, tuple[Place, ...]] = {"title": (Place(bullet.title, "text"),)}
    if bullet.own:
        told = (bullet.own, *bullet.again)
        if bullet.closing and bullet.closing is not bullet.own and _same_end(bullet.own, bullet.closing):
            told = (*told, bullet.closing)
        places["start"] = places["end"] = tuple(Place(one.span, "phrase") for one in told)
    if bullet.url:
        places["url"] = (Place(bullet.url, "link"),)
    return places


def closing_of(bullet: Bullet, main: Entry) -> Iterator[Entry]:
    """The closing date that an item tells beside its own."""
    closing = bullet.closing
    if closing is None or main.kind is Kind.DEADLINE or closing is bullet.own:
        return
    yield closing_entry(main, closing)


def _doubts(document: Document, bullet: Bullet) -> Iterator[Problem]:
    for phrase in (bullet.own, bullet.closing):
        for doubt in phrase.doubts if phrase else ():
            yield Problem(document.href, bullet.item.line, Severity.WARNING, doubt.message, doubt.code)
