"""Entries from elsewhere as new documents in a source's own dialect, and pasted Markdown as such entries."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from cnfeed.documents import markdown
from cnfeed.documents.document import Document
from cnfeed.documents.markdown import Table
from cnfeed.model.entry import Entry, Kind, Status
from cnfeed.model.recurrence import Override, Recurrence
from cnfeed.model.settings import Source
from cnfeed.reading import generators
from cnfeed.reading.anchors import distinct
from cnfeed.reading.dates import Context
from cnfeed.reading.digest import Bullet, bullet_of, closing_of, main_of
from cnfeed.reading.one_line import CALL, EDGES
from cnfeed.reading.outline import outline, period
from cnfeed.reading.table import Told, rows

# RFC 7986 5.3 and what clients keep: ASCII without spaces; another UID cannot be kept.
KEPT_UID = re.compile(r"[\x21-\x7e]{1,255}\Z")
# What Markdown, MDX, shortcodes and template engines would take for more than words.
SPECIAL = re.compile(r"[\\<>{}\[\]`*_~|$]")
OPENING = re.compile(r"^(\s*)(#|>|:::|!!!|\+\+\+|---|===|\d+(?=[.)]))", re.MULTILINE)
BRACKET = re.compile(r"\s*[(（][^()（）]{0,60}\Z")
CLOSED = re.compile(r"[^()（）]{0,60}[)）]")
MODULE = re.compile(r"^(\s*)(i|e)(?=mport\b|xport\b)", re.MULTILINE)


def pasted(text: str, name: str, source: Source, year: int) -> tuple[Entry, ...]:
    """What the bullets and the tables of a piece of Markdown tell; dates without a year are of *year*."""
    document = Document(name, text)
    context = Context(year=year, language=source.language, zone=source.timezone)
    common: dict[str, Any] = {"source": source.name, "path": name, "languages": (source.language,)}
    found = [*_bullets(document, context, common), *_rows(document, context, common)]
    return tuple(sorted(found, key=lambda one: one.line))


def _rows(document: Document, context: Context, common: dict[str, Any]) -> Iterator[Entry]:
    for block in markdown.blocks(document.text):
        if isinstance(block, Table):
            told = [one for one in rows(document, block, context, "Event", common) if isinstance(one, Told)]
            for one, main in zip(told, distinct(one.main for one in told), strict=True):
                yield main
                closing = one.deadline(main)
                if closing:
                    yield closing


def _bullets(document: Document, context: Context, common: dict[str, Any]) -> Iterator[Entry]:
    items = [(item, part) for part in outline(document.text, 0, context, period).walk() for item in part.items]
    bullets = [(bullet_of(document, item, part.context), part) for item, part in items]
    mains = distinct(main_of(document, bullet, part.context, common) for bullet, part in bullets)
    for (bullet, _), main in zip(bullets, mains, strict=True):
        yield replace(main, title=_without_dates(document.text, bullet) or main.title)
        yield from closing_of(bullet, main)


def _without_dates(text: str, bullet: Bullet) -> str:
    """The title without the date it begins with and the closing date in brackets: the document's keys say these."""
    raw, start = bullet.title.of(text), bullet.title.start
    gone = [bullet.own.span] if bullet.own and not text[start : bullet.own.span.start].strip("*_ ") else []
    gone += [bullet.closing.span] if bullet.closing and bullet.closing is not bullet.own else []
    for span in sorted(gone, reverse=True):
        first, last = span.start - start, span.end - start
        opening, closing = BRACKET.search(raw, 0, first), CLOSED.match(raw, last)
        if opening and closing:
            first, last = opening.start(), closing.end()
        raw = raw[:first] + raw[last:]
    return markdown.plain(raw).strip(EDGES)


def document_for(
    entry: Entry, closings: Sequence[Entry], source: Source, hrefs: Sequence[str], now: datetime
) -> Document:
    """The new document of an entry from elsewhere with its closing dates, published *now* where it names no time."""
    day = entry.when.first_day or now.date()
    news = entry.kind is Kind.NEWS
    published = (entry.published or _noon(entry.when.first_day, now)) if news else now
    href = generators.new_path(source, hrefs, entry.title, (published.date() if news else day), entry.kind)
    fields: dict[str, object] = {
        "title": entry.title,
        "description": entry.description,
        "date": published.replace(microsecond=0),
    }
    fields["categories"] = list(entry.categories)
    if news:
        fields["author"] = entry.authors[0].name if len(entry.authors) == 1 else None
    else:
        fields["event"] = event_map(entry, closings, source)
    return Document(href, generators.new_text(source, fields, _body(entry)))


def _noon(day: date | None, now: datetime) -> datetime:
    return now if day is None else now.replace(year=day.year, month=day.month, day=day.day, hour=12, minute=0, second=0)


def event_map(entry: Entry, closings: Sequence[Entry], source: Source) -> dict[str, object]:
    """The ``event:`` keys in the order people read them."""
    when = entry.when
    values: dict[str, object] = {"uid": entry.uid if entry.uid and KEPT_UID.match(entry.uid) else None}
    deadline = entry.kind is Kind.DEADLINE
    if not deadline:
        values |= {
            "start": when.start,
            "end": when.end,
            "timezone": None if when.all_day else when.zone or source.timezone,
        }
    values |= {
        "location": entry.location,
        "geo": list(entry.geo) if entry.geo else None,
        "url": entry.url,
        "status": None if entry.status is Status.CONFIRMED else str(entry.status),
        "organizer": {"name": entry.organizer.name} if entry.organizer else None,
        "deadlines": [
            {"title": _closing_words(one), "at": one.when.end or one.when.start}
            for one in ([entry] if deadline else closings)
        ],
    }
    values |= _series(entry.recurrence) if entry.recurrence else {}
    return {key: value for key, value in values.items() if value not in (None, [], {})}


def _closing_words(entry: Entry) -> str:
    return "Call for proposals closes" if CALL.search(entry.title) else "Deadline"


def _series(recurrence: Recurrence) -> dict[str, object]:
    return {
        "recurrence": recurrence.rule,
        "except": list(recurrence.exceptions),
        "overrides": [_instance(one) for one in recurrence.overrides],
    }


def _instance(one: Override) -> dict[str, object]:
    values = {"at": one.at, "start": one.start, "end": one.end, "title": one.title}
    values["status"] = str(one.status) if one.status else None
    return {key: value for key, value in values.items() if value is not None}


def _body(entry: Entry) -> str:
    """Its words as Markdown that means just them, and for a post the link to where it stands."""
    words = as_markdown(entry.body)
    if entry.kind is not Kind.NEWS or entry.url is None:
        return words
    host = as_markdown(entry.url.split("/")[2] if entry.url.count("/") > 1 else entry.url)
    return "\n\n".join(filter(None, (words, f"[{host}]({_address(entry.url)})")))


def _address(url: str) -> str:
    return "".join(
        {"(": "%28", ")": "%29", "<": "%3C", ">": "%3E", "{": "%7B", "}": "%7D"}.get(one, one) for one in url
    )


def as_markdown(text: str) -> str:
    """Text of others as Markdown that shows it: no HTML, shortcode, template or module code is left in it."""
    escaped = SPECIAL.sub(lambda found: "\\" + found[0], text)
    escaped = OPENING.sub(lambda found: f"{found[1]}{_opened(found[2])}", escaped)
    return MODULE.sub(lambda found: f"{found[1]}&#{ord(found[2])};", escaped)


def _opened(mark: str) -> str:
    return f"{mark}\\" if mark.isdigit() else f"\\{mark}"


def undecided(entry: Entry) -> str | None:
    """Why an entry cannot become a document, None if it can."""
    if entry.when.days:
        return "happens on several days that do not touch; write it by hand"
    if entry.kind is not Kind.NEWS and not entry.when.exact:
        return "names no exact day"
    return None


def retold(entry: Entry, source: Source) -> Entry:
    """The entry as one of the source's."""
    return replace(entry, source=source.name, languages=(source.language,))
