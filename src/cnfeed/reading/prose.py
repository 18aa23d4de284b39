"""An event page that states its date in its title, its description, a list or its first paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from cnfeed.documents.document import Document
from cnfeed.documents.frontmatter import FrontMatter
from cnfeed.model.entry import Place, Status
from cnfeed.model.span import Span
from cnfeed.model.when import UNKNOWN, Precision, When
from cnfeed.reading.comparing import Statement, agree, by_night, settled
from cnfeed.reading.dates import Context, Doubt, Phrase, phrases, zone_of
from cnfeed.reading.declared import Declared
from cnfeed.reading.generators import Facts
from cnfeed.reading.kinds import HELD
from cnfeed.reading.labels import Labelled, labelled
from cnfeed.reading.listed import Listed, listed
from cnfeed.reading.standing import standing
from cnfeed.reading.whereabouts import location_of

PARAGRAPH = re.compile(r"(?:^|(?<=\n))[^\S\n]*\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*")
NO_PROSE = ("#", "|", "<", "{{", "![", "```", "~~~", "import ", "export ", ":::", "!!!")
LOOKED_AT = 6
SUMMARY_KEYS = ("description", "summary", "subtitle", "excerpt")
# What such words are followed by is another day than the event's own.
NOT_ITS_DAY = re.compile(
    r"""\b(?: regist(?:er|ration) | tickets? | cfp | call\s+for\s+\w+ | submissions? | proposals? | agenda | schedule
      | recordings? | slides | posted | published | updated | announced? | since | released? | deadline
      | founded )\b [^.;!?\n]{0,40}\Z
      | (?: 报名 | 報名 | 发布 | 發布 | 更新 | 成立于 | 成立於 | 征集 | 徵稿 | 议题 | 議題 ) [^。；！？\n]{0,16}\Z""",
    re.VERBOSE | re.IGNORECASE,
)
SENTENCE_END = re.compile(r"[.!?]\s|[。！？]|\n\s*\n")
MOVED = re.compile(r"\b(?:moved|postponed|rescheduled|changed)\s+from\s*\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Detected:
    """A date read from prose, with every place that says the same, and where it happens if that is beside it.

    ``doubts`` are (line, code, sentence); ``closing`` are closing dates that a list names, by its words for them.
    """

    when: When = UNKNOWN
    line: int = 1
    words: str = ""
    places: tuple[Place, ...] = ()
    location: str | None = None
    location_places: tuple[Place, ...] = ()
    status: Status = Status.CONFIRMED
    previous_start: date | datetime | None = None
    closing: tuple[tuple[str, Phrase], ...] = ()
    doubts: tuple[tuple[int, str, str], ...] = ()


def detected(document: Document, matter: FrontMatter, facts: Facts, context: Context) -> Detected:
    """The date of the page's own event; unknown where no words give one."""
    text, start = document.text, matter.span.end
    labels = labelled(text, start)
    titled = context if context.place else replace(context, place=facts.title)
    of_list = listed(text, labels, titled)
    found = list(_statements(document, matter, facts, titled, labels))
    if not of_list.intro and any(_placed(one) for one in found):
        of_list = Listed()  # of something that a section of the page is about
    where = of_list.place.of(text) if of_list.place else None
    if where:
        titled = replace(titled, place=f"{where}, {facts.title or ''}")
    stated, chosen = _chosen(found, of_list, _home(titled))
    location = location_of(text, matter, chosen, stated, of_list.place) if chosen else ()
    status = standing(text, start, chosen.phrase.span if chosen else None)
    if chosen is None:
        return Detected(status=status, closing=of_list.closing, location=where)
    same = [one for one in stated if one.when == chosen.when]
    return Detected(
        chosen.when,
        document.line(chosen.phrase.span.start),
        chosen.phrase.words,
        tuple(Place(one.phrase.span, "phrase", one.key) for one in same),
        location[0].span.of(text) if location else None,
        location,
        status,
        _previous(found, of_list, chosen),
        of_list.closing,
        tuple(_doubts(document, chosen, stated)),
    )


def beside_declared(document: Document, matter: FrontMatter, stated: Declared, context: Context) -> Detected:
    """What the body adds to a date that the front matter states: a list that contradicts it, a cancellation."""
    text, start = document.text, matter.span.end
    status = standing(text, start, None)
    labels = labelled(text, start)
    if not labels:
        return Detected(status=status)
    of_list = listed(text, labels, replace(context, year=(stated.when.first_day or date.min).year, month=None))
    return Detected(
        status=status,
        location=of_list.place.of(text) if of_list.place else None,
        location_places=(Place(of_list.place, "text"),) if of_list.place else (),
        closing=of_list.closing,
        doubts=tuple(_against_declared(document, stated, of_list, context)),
    )


def _against_declared(
    document: Document, stated: Declared, of_list: Listed, context: Context
) -> Iterator[tuple[int, str, str]]:
    if of_list.phrase is None or not of_list.phrase.when.exact:
        return
    own = Statement(Phrase(Span(0, 0), stated.when, stated.words), "front matter")
    other = settled(Statement(of_list.phrase, "list"), (own,), stated.when.zone or context.zone or "UTC")
    if not agree(stated.when, other.when):
        there = document.line(other.phrase.span.start)
        message = (
            f"“{stated.words}” here, but the list in line {there} says “{other.phrase.words}”; "
            "this line is used, correct the other one"
        )
        yield stated.line or 1, "date-conflict", message


def _home(context: Context) -> str:
    """The zone of the place that the page names, else the source's."""
    there = at_place(context)
    return there or context.zone or "UTC"


def at_place(context: Context) -> str | None:
    """The zone of the context's place."""
    return zone_of(f"{context.place} time", Context())[0] if context.place else None


def _statements(
    document: Document, matter: FrontMatter, facts: Facts, context: Context, labels: Sequence[Labelled]
) -> Iterator[Statement]:
    """What title, description and first paragraphs state, moved-away dates included."""
    taken = [one.value for one in labels]
    for origin, key, (words, start) in passages(document, matter, facts):
        for one in told((words, start), context):
            if origin == "text" and (_within(one.span, taken) or _of_another_matter(document.text, one)):
                continue
            yield Statement(one, origin, key)


def _within(span: Span, spans: Sequence[Span]) -> bool:
    return any(one.start <= span.start < one.end for one in spans)


def _of_another_matter(text: str, phrase: Phrase) -> bool:
    start = max(0, phrase.span.start - 80)
    before = SENTENCE_END.split(text[start : phrase.span.start])[-1]
    return NOT_ITS_DAY.search(before) is not None and not HELD.search(before)


def told(text: tuple[str, int], context: Context) -> Iterator[Phrase]:
    """The phrases of a passage but for closing dates, with spans of the whole document."""
    words, start = text
    for phrase in phrases(words, context):
        if phrase.when.start is not None and phrase.role != "deadline":
            for one in _parted(phrase, words):
                yield replace(one, span=one.span.shifted(start))


def _parted(phrase: Phrase, words: str) -> Iterator[Phrase]:
    """``moved from March 3 to April 5`` is no range."""
    last = phrase.when.end
    if last is None or not MOVED.search(words, 0, phrase.span.start):
        yield phrase
        return
    yield replace(phrase, when=replace(phrase.when, end=None), role="former")
    yield replace(phrase, when=replace(phrase.when, start=last, end=None), role=None)


def passages(
    document: Document, matter: FrontMatter, facts: Facts
) -> Iterator[tuple[str, str | None, tuple[str, int]]]:
    """(origin, key or None, (text, where it starts)) of the description, the title and the first paragraphs."""
    for key in (*SUMMARY_KEYS, facts.title_key or "title"):
        scalar = matter.scalars.get(key)
        if scalar and isinstance(scalar.value, str):
            origin = "description" if key in SUMMARY_KEYS else "title"
            yield origin, key, (scalar.span.of(document.text), scalar.span.start)
    for span in paragraphs(document.text, matter.span.end):
        yield "text", None, (span.of(document.text), span.start)


def paragraphs(text: str, start: int, count: int = LOOKED_AT) -> Iterator[Span]:
    """The first paragraphs of prose: no headings, tables, HTML or shortcodes."""
    for found in PARAGRAPH.finditer(text, start):
        if not found[0].lstrip().startswith(NO_PROSE):
            yield Span(found.start(), found.end())
            count -= 1
            if count == 0:
                return


EXACTNESS = {Precision.MINUTE: 0, Precision.DAY: 0, Precision.WEEK: 1, Precision.MONTH_PART: 1, Precision.MONTH: 2}


def _placed(stated: Statement) -> bool:
    return stated.phrase.role is None and stated.when.precision in EXACTNESS


def _chosen(found: Sequence[Statement], of_list: Listed, home: str) -> tuple[list[Statement], Statement | None]:
    """All that is stated of the event's time, in the hours of its place; and the one that counts.

    A list made for it counts most, unless its hours are at night and others are not; else the first of the
    most exact. A year alone, or several months, is no event's date.
    """
    placed = [one for one in found if _placed(one)]
    placed = [settled(one, (), home) for one in placed]
    first = min(placed, key=lambda one: EXACTNESS[one.when.precision], default=None)
    if of_list.phrase is None:
        return placed, first
    own = settled(Statement(of_list.phrase, "list"), placed, home)
    stated = [own, *placed]
    doubtful = by_night(own) and first is not None and first.timed is not None and not by_night(first)
    if doubtful or (first and EXACTNESS[own.when.precision] > EXACTNESS[first.when.precision]):
        return stated, first
    return stated, own


def _previous(found: Sequence[Statement], of_list: Listed, chosen: Statement) -> date | datetime | None:
    """The start it was moved away from, said where its date is."""
    if of_list.former and chosen.origin == "list":
        return of_list.former.when.start
    former = (
        one.when.start for one in found if one.phrase.role in ("struck", "former") and one.origin == chosen.origin
    )
    return next(former, None)


def _doubts(document: Document, chosen: Statement, stated: Sequence[Statement]) -> Iterator[tuple[int, str, str]]:
    """What is doubtful in the words that count or say it again, and what contradicts them."""
    seen: set[Doubt] = set()
    for one in stated:
        if one is chosen or one.origin in ("list", "description"):
            for doubt in one.phrase.doubts:
                if doubt not in seen:
                    seen.add(doubt)
                    yield document.line(one.phrase.span.start), doubt.code, doubt.message
    for other in _contradicting(chosen, stated):
        yield _conflict(document, chosen, other)


def _contradicting(chosen: Statement, stated: Sequence[Statement]) -> Iterator[Statement]:
    """One statement of each other origin none of whose statements agrees with the one that counts."""
    for origin in ("list", "description", "title"):
        said = [one for one in stated if one.origin == origin] if origin != chosen.origin else []
        if said and not any(agree(one.when, chosen.when) for one in said):
            yield said[0]


def _conflict(document: Document, chosen: Statement, other: Statement) -> tuple[int, str, str]:
    line, there = document.line(chosen.phrase.span.start), document.line(other.phrase.span.start)
    message = (
        f"“{chosen.phrase.words}” here, but the {other.origin} in line {there} says “{other.phrase.words}”; "
        "this line is used, correct the other one"
    )
    return line, "date-conflict", message
