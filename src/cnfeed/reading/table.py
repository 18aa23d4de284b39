"""A table with a column of dates: an event per dated row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from cnfeed.documents import markdown
from cnfeed.documents.document import Document
from cnfeed.documents.markdown import Block, Row, Table
from cnfeed.model.entry import Entry, Kind, Place
from cnfeed.model.span import Span
from cnfeed.model.when import Precision
from cnfeed.reading.anchors import anchor_of, distinct
from cnfeed.reading.dates import Context, Phrase, phrases
from cnfeed.reading.kinds import status_of

# Looked for in this order, so that "Event Link" is a link's column and "Event Date" a date's.
COLUMNS: Mapping[str, re.Pattern[str]] = {
    "link": re.compile(
        r"\b(links?|urls?|website|register|registration|rsvp|details)\b|链接|連結|鏈接|网址|網址|报名|報名", re.I
    ),
    "deadline": re.compile(r"\b(cfp|deadline|closes|due)\b|截止", re.I),
    "date": re.compile(r"\b(dates?|when|day|fecha|datum|data)\b|日期|时间|時間|日付|날짜", re.I),
    "time": re.compile(r"\b(times?|hours?|uhrzeit|hora|heure)\b|时段|時段|钟点", re.I),
    "location": re.compile(
        r"\b(locations?|place|city|where|venue|country|ort|lugar|lieu)\b|地点|地點|城市|場地|场地|場所|장소", re.I
    ),
    "title": re.compile(
        r"\b(events?|titles?|meetups?|sessions?|talks?|topics?|conference|evento|titel)\b|活动|活動|会议|會議|主题|主題|议题|議題|名称|名稱|标题|標題",
        re.I,
    ),
}
VAGUE = re.compile(r"\b(TBD|TBA|TBC|n/a)\b|待定|未定|\A[\s\-–—?？]*\Z", re.I)
EXACT = (Precision.MINUTE, Precision.DAY)


def rows(
    document: Document, blocks: tuple[Block, ...], context: Context, page_title: str, common: dict[str, Any]
) -> Iterator[Entry]:
    """The dated rows of every table that has a date column."""
    found: list[Entry] = []
    for block in blocks:
        columns = columns_of(document, block) if isinstance(block, Table) else {}
        if isinstance(block, Table) and "date" in columns:
            found.extend(one for row in block.rows for one in _row(document, row, columns, context, page_title, common))
    return iter(distinct(found))


def columns_of(document: Document, table: Table) -> dict[str, int]:
    """Which column holds what, by its header's words."""
    free = {place: markdown.plain(cell.of(document.text)) for place, cell in enumerate(table.header)}
    columns: dict[str, int] = {}
    for meaning, words in COLUMNS.items():
        place = next((place for place, header in free.items() if words.search(header)), None)
        if place is not None:
            columns[meaning] = place
            del free[place]
    return columns


def _row(
    document: Document, row: Row, columns: dict[str, int], context: Context, page_title: str, common: dict[str, Any]
) -> Iterator[Entry]:
    cells = {meaning: row.cells[place] for meaning, place in columns.items() if place < len(row.cells)}
    told = _dates(document.text, cells, context)
    if not told:
        return
    phrase = told[-1]
    place = _plain(document.text, cells.get("location"))
    title = _plain(document.text, cells.get("title"))
    link = _link(document, cells, row)
    whole = title or f"{page_title}: {place}" if (title or place) else page_title
    when = phrase.when
    yield Entry(
        kind=Kind.EVENT,
        title=whole,
        when=replace(when, zone=when.zone or context.zone) if when.precision is Precision.MINUTE else when,
        line=row.line,
        words=told[0].words,
        anchor=anchor_of("row", title or place or whole),
        url=link.destination if link else None,
        location=place or None,
        status=status_of(row.whole.of(document.text)),
        why="table row",
        places=_places(document.text, cells, told, link, bool(title)),
        **common,
    )


def _plain(text: str, cell: Span | None) -> str:
    words = markdown.plain(cell.of(text)) if cell else ""
    return "" if VAGUE.search(words) else words


def _dates(text: str, cells: Mapping[str, Span], context: Context) -> tuple[Phrase, ...]:
    """What the date's cell says, and behind it what a time column of its own adds; the last one is the row's."""
    cell = cells.get("date")
    placed = [one for one in phrases(cell.of(text), replace(context, day=None)) if one.when.start] if cell else []
    if cell is None or not placed:
        return ()
    day = replace(placed[0], span=placed[0].span.shifted(cell.start))
    hours = cells.get("time")
    if hours and day.when.precision is Precision.DAY and day.when.end is None:
        timed = phrases(hours.of(text), replace(context, day=day.when.first_day))
        for one in timed:
            if one.when.precision is Precision.MINUTE:
                return day, replace(one, span=one.span.shifted(hours.start))
    return (day,)


def _link(document: Document, cells: Mapping[str, Span], row: Row) -> markdown.Link | None:
    """The link of the link's column, else of the title's, else the row's only one."""
    for meaning in ("link", "title"):
        found = markdown.links(document.text, cells[meaning]) if meaning in cells else ()
        if found and found[0].destination.startswith(("http://", "https://")):
            return found[0]
    return None


def _places(
    text: str, cells: Mapping[str, Span], told: tuple[Phrase, ...], link: markdown.Link | None, titled: bool
) -> dict[str, tuple[Place, ...]]:
    dates = tuple(Place(one.span, "phrase") for one in told)
    places: dict[str, tuple[Place, ...]] = {"start": dates, "end": dates}
    if titled:
        inside = markdown.links(text, cells["title"])
        places["title"] = (Place(inside[0].text if inside else cells["title"], "text"),)
    if "location" in cells:
        places["location"] = (Place(cells["location"], "text"),)
    if link:
        places["url"] = (Place(link.url, "link"),)
    return places
