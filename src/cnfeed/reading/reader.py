"""One document's text and its source's settings → its entries and problems: a pure function, so it can be cached."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from cnfeed.documents import frontmatter, markdown
from cnfeed.documents.document import Document
from cnfeed.documents.frontmatter import FrontMatter
from cnfeed.model.entry import Entry, Kind
from cnfeed.model.problem import Problem, Severity
from cnfeed.model.settings import Source
from cnfeed.model.when import UNKNOWN
from cnfeed.reading import generators
from cnfeed.reading.dates import Context
from cnfeed.reading.declared import declared
from cnfeed.reading.destinations import destinations
from cnfeed.reading.digest import digest
from cnfeed.reading.generators import Facts
from cnfeed.reading.inside import inside, structured
from cnfeed.reading.own import Page, deadlines, event, news
from cnfeed.reading.prose import Detected, beside_declared, detected
from cnfeed.reading.result import Reading

YEAR = re.compile(r"(?<!\d)(20\d{2})(?!\d)")
YAML_1_1 = ("mkdocs", "pelican")


def read(document: Document, source: Source) -> Reading:
    """What the document tells."""
    matter = frontmatter.parse(document.text, yaml="1.1" if source.generator in YAML_1_1 else "1.2")
    facts = generators.facts(document, matter, source)
    if facts.document_class == "none":  # a template's front matter is nobody's mistake
        return Reading(document.href, source.name, facts=facts)
    if matter.fault:
        fault = Problem(document.href, matter.fault.line, Severity.ERROR, matter.fault.message, "front-matter")
        return Reading(document.href, source.name, problems=(fault,))
    entries: list[Entry] = []
    problems = [
        Problem(document.href, one.line, Severity.WARNING, one.message, "front-matter") for one in matter.warnings
    ]
    for found in _told(document, matter, facts, source):
        if isinstance(found, Problem):
            problems.append(found)
        else:
            entries.append(found if found.url else replace(found, url=facts.url))
    return Reading(
        document.href, source.name, tuple(entries), tuple(problems), facts, _links(document, matter, entries)
    )


def _links(document: Document, matter: FrontMatter, entries: Iterable[Entry]) -> tuple[tuple[str, int], ...]:
    """Where the bodies lead; not looked for where no entry has one."""
    if not any(entry.body for entry in entries):
        return ()
    text = document.text
    return tuple((to, text.count("\n", 0, at) + 1) for to, at in destinations(text, matter.span.end))


def _told(document: Document, matter: FrontMatter, facts: Facts, source: Source) -> Iterator[Entry | Problem]:
    if facts.document_class == "none":
        return
    common = _common(document, facts, source)
    if facts.document_class == "digest":
        told = tuple(digest(document, matter.span.end, _context(document, matter, facts, source), common))
        if facts.published and not any(isinstance(one, Entry) for one in told):
            yield news(_page(document, matter, facts, source, common))  # an issue without dates is a post
        yield from told
        return
    page = _page(document, matter, facts, source, common)
    yield from page.declared.problems
    main = _main(page)
    if main is not None:
        yield main
        if main.kind is Kind.EVENT:
            yield from _doubts(page, main)
            yield from deadlines(page, main)
    if facts.document_class != "news":
        yield from _inside(page, main)


def body_of(document: Document, source: Source) -> tuple[FrontMatter, Facts, Context]:
    """A readable document's front matter, its class, and what its body's dates take for granted."""
    matter = frontmatter.parse(document.text, yaml="1.1" if source.generator in YAML_1_1 else "1.2")
    facts = generators.facts(document, matter, source)
    if facts.document_class == "digest":
        return matter, facts, _context(document, matter, facts, source)
    page = _page(document, matter, facts, source, _common(document, facts, source))
    return matter, facts, _context_inside(page, _main(page))


def _common(document: Document, facts: Facts, source: Source) -> dict[str, Any]:
    """What every entry of the document shares."""
    return {
        "source": source.name,
        "path": document.href,
        "draft": facts.draft,
        "base_url": facts.url,
        "categories": tuple(dict.fromkeys((*facts.categories, *source.categories))),
        "languages": (facts.language,),
    }


def _page(document: Document, matter: FrontMatter, facts: Facts, source: Source, common: dict[str, Any]) -> Page:
    stated = declared(document, matter, facts, source.timezone)
    found = Detected()
    if facts.document_class == "event":
        context = replace(_context(document, matter, facts, source), zone=stated.zone)
        place = stated.fields.get("location")
        context = replace(context, place=str(place)) if place else context
        found = (
            detected(document, matter, facts, context)
            if stated.when.start is None
            else beside_declared(document, matter, stated, context)
        )
    return Page(document, matter, facts, stated, found, common)


def _context(document: Document, matter: FrontMatter, facts: Facts, source: Source) -> Context:
    year, month = _year(document, matter, facts)
    return Context(year=year, month=month, language=facts.language, zone=source.timezone)


def _year(document: Document, matter: FrontMatter, facts: Facts) -> tuple[int | None, int | None]:
    """The year a yearless date on this page takes: of its title or file name, else of its publication.

    What is published in December and tells of January means the next year: the month is given then.
    """
    for words in (facts.title or "", document.href.rsplit("/", 1)[-1], facts.summary or ""):
        found = YEAR.search(words)
        if found:
            return int(found[1]), None
    if facts.published:
        return facts.published.year, 12 if facts.published.month == 12 else None
    found = YEAR.search(document.text, matter.span.end)
    return (int(found[1]) if found else None), None


def _main(page: Page) -> Entry | None:
    """The document's own entry, if it has one."""
    kind = page.facts.document_class
    if kind == "event" or (page.declared.when.start is not None and "event" in page.matter.scalars):
        return event(page)
    return news(page) if kind == "news" else None


def _doubts(page: Page, main: Entry) -> Iterator[Problem]:
    for line, code, message in page.detected.doubts:
        yield Problem(main.path, line, Severity.WARNING, message, code)


def _inside(page: Page, main: Entry | None) -> Iterator[Entry | Problem]:
    """The sessions and the dated rows that the page tells."""
    document, start = page.document, page.matter.span.end
    if not structured(document.text, start):
        return
    blocks = markdown.blocks(document.text, start)
    about = main if main is not None and main.kind is Kind.EVENT else None
    common = page.common | {"part_of": "" if about else None}
    yield from inside(document, blocks, _context_inside(page, main), page.title, common, about.when if about else None)


def _context_inside(page: Page, main: Entry | None) -> Context:
    """What the page's own entry says for the dates below it: its days, its place, its zone."""
    when = main.when if main else UNKNOWN
    first = when.first_day
    words = (main.location, main.description, main.title) if main else ()
    return Context(
        year=first.year if first else _year(page.document, page.matter, page.facts)[0],
        month=first.month if first else None,
        day=first if when.exact and first == when.last_day else None,
        language=page.facts.language,
        zone=page.zone,
        place=" ".join(filter(None, words)) or None,
    )
