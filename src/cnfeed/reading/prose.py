"""An event page that states its date in its description or its first paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from cnfeed.documents.document import Document
from cnfeed.documents.frontmatter import FrontMatter
from cnfeed.model.entry import Place
from cnfeed.model.span import Span
from cnfeed.model.when import UNKNOWN, Precision, When
from cnfeed.reading.dates import Context, Phrase, phrases
from cnfeed.reading.generators import Facts

IN_PLACE = re.compile(
    r"\b(?:in|at)\s+((?:[A-Z][\w.’'-]*)(?:\s[A-Z][\w.’'-]*){0,3}(?:,\s[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,2}){0,2})[,\s]*"
    r"(?:from|on|between)?\s*\Z"
)
PARAGRAPH = re.compile(r"(?:^|(?<=\n))[^\S\n]*\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*")
NO_PROSE = ("#", "|", "<", "{{", "![", "```", "~~~", "import ", "export ", ":::", "!!!")
LOOKED_AT = 6
SUMMARY_KEYS = ("description", "summary", "subtitle", "excerpt")


@dataclass(frozen=True, slots=True)
class Detected:
    """A date read from prose, with every place that says the same, and where it happens if that is beside it."""

    when: When = UNKNOWN
    line: int = 1
    words: str = ""
    places: tuple[Place, ...] = ()
    location: str | None = None
    location_place: Place | None = None
    doubts: tuple[tuple[int, str, str], ...] = ()


def detected(document: Document, matter: FrontMatter, facts: Facts, context: Context) -> Detected:
    """The date of the page's own event; unknown where no words give one."""
    found = [(base, one) for base, text in passages(document, matter) for one in told(text, context, base)]
    chosen = _chosen([one for _, one in found])
    if chosen is None:
        return Detected()
    same = [(base, one) for base, one in found if one.when == chosen.when]
    location = next(filter(None, (_location(document.text, one.span) for _, one in same)), None)
    return Detected(
        chosen.when,
        document.line(chosen.span.start),
        chosen.words,
        tuple(Place(one.span, "phrase", base) for base, one in same),
        location.of(document.text) if location else None,
        Place(location, "text", _key_at(found, location)) if location else None,
        tuple((document.line(chosen.span.start), doubt.code, doubt.message) for doubt in chosen.doubts),
    )


def told(text: tuple[str, int], context: Context, key: str | None) -> Iterator[Phrase]:
    """The phrases of a passage, with spans of the whole document."""
    words, start = text
    for phrase in phrases(words, context):
        if phrase.when.start is not None and phrase.role is None:
            yield replace(phrase, span=phrase.span.shifted(start))


def passages(document: Document, matter: FrontMatter) -> Iterator[tuple[str | None, tuple[str, int]]]:
    """(key or None, (text, where it starts)) of the description and the first paragraphs."""
    for key in SUMMARY_KEYS:
        scalar = matter.scalars.get(key)
        if scalar and isinstance(scalar.value, str):
            yield key, (scalar.span.of(document.text), scalar.span.start)
    for span in paragraphs(document.text, matter.span.end):
        yield None, (span.of(document.text), span.start)


def paragraphs(text: str, start: int, count: int = LOOKED_AT) -> Iterator[Span]:
    """The first paragraphs of prose: no headings, tables, HTML or shortcodes."""
    for found in PARAGRAPH.finditer(text, start):
        if not found[0].lstrip().startswith(NO_PROSE):
            yield Span(found.start(), found.end())
            count -= 1
            if count == 0:
                return


EXACTNESS = {Precision.MINUTE: 0, Precision.DAY: 0, Precision.WEEK: 1, Precision.MONTH_PART: 1, Precision.MONTH: 2}


def _chosen(found: list[Phrase]) -> Phrase | None:
    """The first of the most exact phrases; a year alone, or several months, is no event's date."""
    placed = [one for one in found if one.when.precision in EXACTNESS]
    return min(placed, key=lambda one: EXACTNESS[one.when.precision], default=None)


def _location(text: str, phrase: Span) -> Span | None:
    before = IN_PLACE.search(text, max(0, phrase.start - 90), phrase.start)
    return Span(*before.span(1)) if before else None


def _key_at(found: list[tuple[str | None, Phrase]], span: Span) -> str | None:
    return next((key for key, one in found if key and one.span.start - 90 <= span.start < one.span.start), None)
