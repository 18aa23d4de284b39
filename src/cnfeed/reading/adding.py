"""A new bullet, row or session in a document that lists such things, in the form of those that are there."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from cnfeed.documents import markdown
from cnfeed.documents.document import Document
from cnfeed.documents.markdown import Table
from cnfeed.errors import DocumentError
from cnfeed.model.entry import Entry
from cnfeed.model.settings import Source
from cnfeed.model.span import Splice
from cnfeed.model.when import Precision, When
from cnfeed.reading import bullets, moments, rows, sessions
from cnfeed.reading.bullet_form import form_of
from cnfeed.reading.bullets import Digest
from cnfeed.reading.dates import Context, phrases
from cnfeed.reading.editing import Editing
from cnfeed.reading.one_line import understood
from cnfeed.reading.outline import Section
from cnfeed.reading.programme import Programme
from cnfeed.reading.reader import body_of, read
from cnfeed.reading.removing import told
from cnfeed.reading.table import columns_of
from cnfeed.reading.values import BadValueError, checked, escaped, moment
from cnfeed.reading.wanted import Wanted

BULLET = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\S")
ADDRESS = re.compile(r"<?(https?://[^\s<>]+)>?")
TAKEN = ("title", "start", "end", "url", "location")


def added(document: Document, source: Source, words: str, values: Mapping[str, str | None]) -> tuple[Document, Entry]:
    """The document with one more entry, and that entry as it is read there.

    *words* are a line such as "Quay meetup, 3 July 2026", or a Markdown bullet or row to be put in as it is.
    DocumentError where the document lists nothing, or the new line would not be read as one more entry.
    """
    matter, facts, context = body_of(document, source)
    try:
        wanted = _wanted(document, words, values, context)
    except BadValueError as error:
        raise DocumentError(document.href, f"{error}.") from error
    entries = read(document, source).entries
    if facts.document_class == "digest":
        splice = _bullet(document, source, matter.span.end, context, entries, wanted)
    else:
        splice = _session(document, source, matter.span.end, context, entries, wanted) or _row(
            document, matter.span.end, context, entries, wanted
        )
    done = document.spliced([splice])
    return done, _new(document, done, source, wanted)


def _wanted(document: Document, words: str, values: Mapping[str, str | None], context: Context) -> Wanted:
    """The line's words, and over them the values."""
    given = {field: checked(field, value) for field, value in values.items()}
    unknown = given.keys() - set(TAKEN)
    if unknown:
        raise BadValueError(f"a list has no place for {', '.join(sorted(unknown))}")
    stripped = words.rstrip()
    verbatim = bool(BULLET.match(stripped)) or stripped.lstrip().startswith("|")
    address = ADDRESS.search(words)
    said = understood(ADDRESS.sub("", words) if not verbatim else markdown.plain(stripped), context)
    when = _when(said.when, given, context)
    if not when.exact:
        raise BadValueError(f"“{' '.join(words.split())[:80]}” names no exact day; add one, or --set start=2026-07-03")
    url = given.get("url") or (address[1].rstrip(".,;)") if address else None)
    return Wanted(
        given.get("title") or said.title,
        when,
        url,
        given.get("location") or said.location,
        stripped if verbatim else None,
    )


def _when(said: When, given: Mapping[str, str | None], context: Context) -> When:
    start = moment("start", given["start"], context) if given.get("start") else said.start  # type: ignore[arg-type]
    end = moment("end", given["end"], context) if given.get("end") else None  # type: ignore[arg-type]
    if start is None or (start == said.start and end is None):
        return said
    if end is not None and moments.before(end, start):
        raise BadValueError(f"the end {end} lies before the start {start}")
    return moments.spanning(start, end, context.zone or "UTC")


# -- bullets -------------------------------------------------------------------


def _bullet(
    document: Document, source: Source, start: int, context: Context, entries: tuple[Entry, ...], wanted: Wanted
) -> Splice:
    day = wanted.when.first_day
    assert day is not None
    digest = Digest.of(document.text, start, context, bullets.days_of(entries))
    model = _nearest(digest, day)
    if model is None:
        raise DocumentError(document.href, "there is no dated heading that a bullet could go below.")
    around = replace(context, year=day.year, month=day.month, day=None if wanted.when.all_day else day)
    form = form_of(digest, model)
    mark = next((one for section in (model, *digest.top.walk()) for one in _marks(digest.text, section)), form.mark)
    content = form.content(form.said(wanted.when, around), escaped(wanted.whole_title), wanted.url)
    editing = Editing(document, source, entries[0]) if entries else None
    if editing is None:
        raise DocumentError(document.href, "there is no bullet to take as a model; write the first one by hand.")
    return bullets.placing(editing, digest, model.chain(), wanted.written or mark + content, day)


def _marks(text: str, section: Section) -> list[str]:
    """The marks of a section's bullets."""
    return [text[item.marker.start : item.content.start] for item in section.items]


def _nearest(digest: Digest, day: date) -> Section | None:
    """The section with bullets whose date holds the day, or lies nearest to it."""
    dated = [one for one in digest.top.walk() if one.items and any(above.phrase for above in one.chain())]
    return min(dated, key=lambda one: _distance(one, day), default=None)


def _distance(section: Section, day: date) -> int:
    when = next(one.phrase.when for one in reversed(section.chain()) if one.phrase)
    first, last = when.first_day or day, when.last_day or day
    return 0 if first <= day <= last else min(abs((first - day).days), abs((last - day).days))


def _session(
    document: Document, source: Source, start: int, context: Context, entries: tuple[Entry, ...], wanted: Wanted
) -> Splice | None:
    """A session among those of a schedule's day; None where there are none, or no hours are given."""
    if wanted.when.all_day or (wanted.written or "").lstrip().startswith("|"):
        return None
    schedule = Programme.of(document.text, start, context)
    known = sessions.models(schedule, entries)
    return sessions.session(document, source, schedule, known, wanted) if known else None


# -- rows ----------------------------------------------------------------------


def _row(document: Document, start: int, context: Context, entries: tuple[Entry, ...], wanted: Wanted) -> Splice:
    table, columns = _table(document, start)
    days = bullets.days_of(entries)
    if "title" not in columns and wanted.location and wanted.title != wanted.location and not wanted.written:
        raise DocumentError(document.href, f"its table has no column for “{wanted.title}”; write the row by hand.")
    if wanted.written:
        return rows.insertion(document.text, table, wanted.written, wanted.when.first_day, days)
    model = next((row for row in table.rows if days.get(row.line)), table.rows[-1] if table.rows else None)
    line = rows.line_for(document.text, table, columns, _cells(document.text, table, columns, context, wanted), model)
    return rows.insertion(document.text, table, line, wanted.when.first_day, days)


def _table(document: Document, start: int) -> tuple[Table, dict[str, int]]:
    """The first table with a column of dates."""
    for block in markdown.blocks(document.text, start):
        if isinstance(block, Table):
            columns = columns_of(document, block)
            if "date" in columns:
                return block, columns
    raise DocumentError(document.href, "lists no dated bullets and has no table with a column of dates.")


def _cells(text: str, table: Table, columns: Mapping[str, int], context: Context, wanted: Wanted) -> dict[str, str]:
    when = wanted.when
    split = "time" in columns and not when.all_day
    day = When(when.first_day, None, Precision.DAY) if split else when
    place = columns["date"]
    dated = (row.cells[place] for row in table.rows if place < len(row.cells))
    model = next((cell for cell in dated if any(one.when.exact for one in phrases(cell.of(text), context))), None)
    cells = {"date": rows.date_cell(text, model, day, context), "location": escaped(wanted.location or "")}
    if "title" not in columns and not wanted.location:
        cells["location"] = escaped(wanted.title)
    if split:
        cells["time"] = rows.hours(when)
    title = escaped(wanted.title)
    if wanted.url and "link" not in columns:
        title = f"[{title}]({wanted.url})"
    if wanted.url and "link" in columns:
        cells["link"] = f"[{_link_words(text, table, columns)}]({wanted.url})"
    return cells | ({"title": title} if "title" in columns else {})


def _link_words(text: str, table: Table, columns: Mapping[str, int]) -> str:
    """What the other rows call their link."""
    place = columns["link"]
    found = (markdown.links(text, row.cells[place]) for row in table.rows if place < len(row.cells))
    return next((links[0].text.of(text) for links in found if links), "Link")


# -- proof ---------------------------------------------------------------------


def _new(document: Document, done: Document, source: Source, wanted: Wanted) -> Entry:
    """The entry that was not there before; DocumentError where others are read anew, or it says something else."""
    before = [str(told(one)) for one in read(document, source).entries]
    new: list[Entry] = []
    for one in read(done, source).entries:
        if str(told(one)) in before:
            before.remove(str(told(one)))
        else:
            new.append(one)
    if before:
        raise DocumentError(document.href, "with it the document would say something else of other entries.")
    fitting = [one for one in new if wanted.written is not None or _days(one.when) == _days(wanted.when)]
    if not fitting:
        raise DocumentError(document.href, "the new line would not be read as an entry on that day.")
    return fitting[0]


def _days(when: When) -> tuple[object, object]:
    return when.start, when.end
