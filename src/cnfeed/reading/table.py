"""A table with a column of dates or hours: an event per dated row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from cnfeed.documents import markdown
from cnfeed.documents.document import Document
from cnfeed.documents.markdown import Row, Table
from cnfeed.model.entry import Entry, Kind, Place
from cnfeed.model.problem import Problem, Severity
from cnfeed.model.span import Span
from cnfeed.model.when import UNKNOWN, Precision, When
from cnfeed.reading.anchors import anchor_of
from cnfeed.reading.closing import closing_entry
from cnfeed.reading.dates import Context, Phrase, phrases, zone_of
from cnfeed.reading.kinds import status_of
from cnfeed.reading.schedule import PAUSE, outside

# Looked for in this order, so that "Event Link" is a link's column and "Event Date" a date's.
COLUMNS: Mapping[str, re.Pattern[str]] = {
    "link": re.compile(
        r"(?:link|url)s?\b|\b(website|register|registration|rsvp|details|enlace|lien)\b"
        r"|链接|連結|鏈接|网址|網址|报名|報名|リンク|링크",
        re.I,
    ),
    "deadline": re.compile(r"\b(cfp|deadline|closes|due|frist)\b|截止|締切|마감", re.I),
    "end": re.compile(r"\b(end|ends|until|bis|ende|fin|fim|hasta|jusqu\W)|结束|結束|終了|종료", re.I),
    "date": re.compile(
        r"\b(dates?|when|days?|start|starts|begin|begins|from|fecha|datum|wann|termin|tag|data|d[ií]a|cu[áa]ndo|quand|quando|jour)\b"
        r"|日期|日付|日程|開催日|날짜|일정",
        re.I,
    ),
    "time": re.compile(
        r"\b(times?|hours?|uhrzeit|zeit|hora|heure|hor[áa]rio|horaire)\b|时间|時間|时段|時段|钟点|시간|時刻", re.I
    ),
    "location": re.compile(
        r"\b(locations?|place|city|where|venue|country|region|ort|stadt|lugar|ciudad|pa[ií]s|lieu|ville|local|cidade)\b"
        r"|地点|地點|城市|場地|场地|国家|國家|場所|会場|都市|장소|도시",
        re.I,
    ),
    "title": re.compile(
        r"\b(events?|titles?|meetups?|sessions?|talks?|topics?|conference|activity|agenda|subject|presentation|posts?|article|blogbeitrag|blog"
        r"|evento|titel|veranstaltung|vortrag|thema|t[ií]tulo|charla|tema|titre|sujet|[ée]v[ée]nement|palestra)\b"
        r"|活动|活動|会议|會議|主题|主題|议题|議題|名称|名稱|标题|標題|环节|環節|内容|內容|议程|議程|分享|演讲|演講|题目|題目"
        r"|文章|部落格|博客|ブログ|記事|게시물|블로그|イベント|タイトル|講演|セッション|행사|제목|주제|세션",
        re.I,
    ),
}
PUBLISHED = re.compile(
    r"\bblog|\b(?:posts?|articles?|papers?|releases?|beitrag|art[ií]culo|artigo)\b|文章|博客|部落格|ブログ|記事|게시물|블로그",
    re.I,
)
NO_TITLE = re.compile(r"\A\W*(?:nr|no|id|num(?:ber)?|s/n)?\W*\Z|编号|編號|序号|序號", re.I)
VAGUE = re.compile(r"\b(TBD|TBA|TBC|n/a)\b|待定|未定|\A[\s\-–—?？]*\Z", re.I)
ZONE_IN_HEADER = re.compile(r"[(（\[]\s*([^()（）\[\]]{1,20}?)\s*[)）\]]")
WEB = ("http://", "https://")


@dataclass(frozen=True, slots=True)
class Told:
    """A row's entry, and the closing date it names beside its own."""

    main: Entry
    closing: Phrase | None = None

    def deadline(self, main: Entry) -> Entry | None:
        """The closing date as an entry of its own; *main* has the anchor that tells it apart."""
        return closing_entry(main, self.closing) if self.closing is not None else None


@dataclass(frozen=True, slots=True)
class Setting:
    """What holds for a table's rows: its columns, the dates' context with the heading's day, the page's own event."""

    document: Document
    columns: Mapping[str, int]
    context: Context
    title: str
    common: Mapping[str, Any]
    event: When = UNKNOWN
    published: bool = False
    free: int | None = None


def rows(
    document: Document,
    table: Table,
    context: Context,
    page_title: str,
    common: Mapping[str, Any],
    event: When = UNKNOWN,
) -> Iterator[Told | Problem]:
    """The dated rows of a table; *context* has the day that the headings above it give."""
    columns = columns_of(document, table)
    if not {"date", "time"} & columns.keys():
        return
    setting = _setting(document, table, columns, context, page_title, common, event)
    above: date | None = None
    dated = False
    missed: list[Problem] = []
    for row in table.rows:
        cells = {meaning: row.cells[place] for meaning, place in columns.items() if place < len(row.cells)}
        told = _dates(document.text, cells, setting.context, above)
        if told:
            dated = True
            above = told[0].when.first_day if "date" in columns else None
            yield from _row(setting, row, cells, told)
        else:
            missed += _unread(document, row, cells)
    if dated:
        yield from missed


def _setting(
    document: Document,
    table: Table,
    columns: Mapping[str, int],
    context: Context,
    page_title: str,
    common: Mapping[str, Any],
    event: When,
) -> Setting:
    header = [markdown.plain(cell.of(document.text)) for cell in table.header]
    titled = header[columns["title"]] if "title" in columns else ""
    for meaning in ("time", "date"):
        zone = _zone_in(header[columns[meaning]], context) if meaning in columns else None
        context = replace(context, zone=zone, place=None) if zone else context
    taken = set(columns.values())
    free = next(
        (place for place, words in enumerate(header) if place not in taken and not NO_TITLE.search(words)), None
    )
    published = bool(PUBLISHED.search(titled)) and "location" not in columns
    return Setting(document, columns, context, page_title, common, event, published, free)


def _zone_in(header: str, context: Context) -> str | None:
    """``Time (CET)`` holds for the whole column."""
    found = ZONE_IN_HEADER.search(header)
    return zone_of(found[1], context)[0] if found else None


def columns_of(document: Document, table: Table) -> dict[str, int]:
    """Which column holds what, by its header's words; a column of times that holds days is one of dates."""
    free = {place: markdown.plain(cell.of(document.text)) for place, cell in enumerate(table.header)}
    columns: dict[str, int] = {}
    for meaning, words in COLUMNS.items():
        place = next((place for place, header in free.items() if words.search(header)), None)
        if place is not None:
            columns[meaning] = place
            del free[place]
    if "date" not in columns and "time" in columns and _holds_days(document, table, columns["time"]):
        columns["date"] = columns.pop("time")
    return columns


def _holds_days(document: Document, table: Table, place: int) -> bool:
    cells = (row.cells[place].of(document.text) for row in table.rows[:5] if place < len(row.cells))
    return any(one.when.start for cell in cells for one in phrases(cell, Context(year=2000)))


def _row(setting: Setting, row: Row, cells: Mapping[str, Span], told: tuple[Phrase, ...]) -> Iterator[Told | Problem]:
    text, phrase = setting.document.text, told[-1]
    title = _plain(text, cells.get("title"))
    if "date" not in setting.columns and (not title or PAUSE.match(title)):
        return
    when = phrase.when
    if when.precision is Precision.MINUTE:
        when = replace(when, zone=when.zone or setting.context.zone)
    if outside(when, setting.event):
        message = f"“{phrase.words} {title[:60]}” lies outside the event's own hours; it is left out"
        yield Problem(setting.document.href, row.line, Severity.WARNING, message, "outside-event")
        return
    for doubt in (doubt for one in told for doubt in one.doubts):
        yield Problem(setting.document.href, row.line, Severity.WARNING, doubt.message, doubt.code)
    yield Told(_entry(setting, row, cells, told, when), _closing(text, cells, setting.context))


def _entry(setting: Setting, row: Row, cells: Mapping[str, Span], told: tuple[Phrase, ...], when: When) -> Entry:
    text = setting.document.text
    place, title = _plain(text, cells.get("location")), _plain(text, cells.get("title"))
    named = place or _free(setting, row)
    whole = title or (f"{setting.title}: {named}" if named else setting.title)
    link = _link(setting.document, cells, row)
    return Entry(
        kind=Kind.NEWS if setting.published else Kind.EVENT,
        title=whole,
        when=when,
        line=row.line,
        words=told[0].words,
        anchor=anchor_of("row", title or named or whole),
        url=link.destination if link else None,
        location=place or None,
        status=status_of(row.whole.of(text)),
        why="table row",
        places=_places(text, cells, told, link, bool(title), bool(place)),
        **setting.common,
    )


def _plain(text: str, cell: Span | None) -> str:
    words = markdown.plain(cell.of(text)) if cell else ""
    return "" if VAGUE.search(words) else words


def _free(setting: Setting, row: Row) -> str:
    """What the first column without a meaning of its own says: better than a title that all rows share."""
    if setting.free is None or setting.free >= len(row.cells):
        return ""
    return _plain(setting.document.text, row.cells[setting.free])


def _dates(text: str, cells: Mapping[str, Span], context: Context, above: date | None) -> tuple[Phrase, ...]:
    """What the date's cell says, and behind it what a time column of its own adds; the last one is the row's.

    An empty cell of dates means the day of the row *above*; without such a column the heading's day holds.
    """
    context = replace(context, place=cells["location"].of(text)) if "location" in cells else context
    cell, hours = cells.get("date"), cells.get("time")
    if cell is None:
        return _timed(text, hours, context)
    if not cell.of(text).strip() and hours:
        return _timed(text, hours, replace(context, day=above))
    placed = [one for one in phrases(cell.of(text), replace(context, day=None)) if one.when.start]
    placed = [one for one in placed if one.role not in ("struck", "former")]
    if not placed:
        return _timed(text, cell, context)
    day = replace(placed[0], span=placed[0].span.shifted(cell.start))
    if day.when.precision is not Precision.DAY or day.when.end is not None:
        return (day,)
    until = _until(text, cells.get("end"), day, context)
    return (day, *(until or _timed(text, hours, replace(context, day=day.when.first_day))))


def _timed(text: str, cell: Span | None, context: Context) -> tuple[Phrase, ...]:
    if cell is None or context.day is None:
        return ()
    timed = (one for one in phrases(cell.of(text), context) if one.when.precision is Precision.MINUTE)
    return tuple(replace(one, span=one.span.shifted(cell.start)) for one in timed if one.role is None)[:1]


def _until(text: str, cell: Span | None, day: Phrase, context: Context) -> tuple[Phrase, ...]:
    """A last day in a column of its own."""
    first = day.when.first_day
    if cell is None or first is None:
        return ()
    for one in phrases(cell.of(text), replace(context, day=None, year=first.year, month=first.month)):
        last = one.when.first_day
        if one.when.precision is Precision.DAY and last is not None and last > first:
            return (replace(one, span=one.span.shifted(cell.start), when=replace(day.when, end=last)),)
    return ()


def _closing(text: str, cells: Mapping[str, Span], context: Context) -> Phrase | None:
    cell = cells.get("deadline")
    found = phrases(cell.of(text), replace(context, day=None)) if cell else ()
    exact = (one for one in found if one.when.exact and one.role not in ("struck", "former"))
    return next((replace(one, span=one.span.shifted(cell.start)) for one in exact), None) if cell else None


def _unread(document: Document, row: Row, cells: Mapping[str, Span]) -> Iterator[Problem]:
    """Words in a column of dates that are no date."""
    words = _plain(document.text, cells.get("date"))
    if any(letter.isdigit() for letter in words):
        message = f"“{words[:60]}” is no date that is understood; the row has no day"
        yield Problem(document.href, row.line, Severity.WARNING, message, "unread-date")


def _link(document: Document, cells: Mapping[str, Span], row: Row) -> markdown.Link | None:
    """The link of the link's column, else of the title's, else the row's only one."""
    for meaning in ("link", "title"):
        found = markdown.links(document.text, cells[meaning]) if meaning in cells else ()
        if found and found[0].destination.startswith(WEB):
            return found[0]
    rest = [one for cell in row.cells for one in markdown.links(document.text, cell) if one.destination.startswith(WEB)]
    return rest[0] if len(rest) == 1 and "link" not in cells else None


def _places(
    text: str,
    cells: Mapping[str, Span],
    told: tuple[Phrase, ...],
    link: markdown.Link | None,
    titled: bool,
    placed: bool,
) -> dict[str, tuple[Place, ...]]:
    dates = tuple(Place(one.span, "phrase") for one in told)
    places: dict[str, tuple[Place, ...]] = {"start": dates, "end": dates}
    if titled:
        inside = markdown.links(text, cells["title"])
        places["title"] = (Place(inside[0].text if inside else cells["title"], "text"),)
    if "location" in cells and (placed or cells["location"].of(text).strip()):
        places["location"] = (Place(cells["location"], "text"),)
    if link:
        places["url"] = (Place(link.url, "link"),)
    return places
