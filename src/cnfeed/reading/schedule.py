"""A schedule on a conference's page: day headings, time lines, and talks below or beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from cnfeed.documents import markdown
from cnfeed.documents.document import Document
from cnfeed.documents.markdown import Block, Heading, Item, Paragraph
from cnfeed.model.entry import Entry, Kind, Place
from cnfeed.model.problem import Problem, Severity
from cnfeed.model.span import Span
from cnfeed.model.when import UNKNOWN, Precision, When
from cnfeed.reading.anchors import anchor_of
from cnfeed.reading.dates import Context, Phrase, phrases
from cnfeed.reading.days import Named, Scope, named
from cnfeed.reading.kinds import status_of
from cnfeed.reading.labels import GENERIC, label_of

CLOCK = re.compile(r"\d{1,2}\s*[:：h]\s*\d{2}|\d\s*[ap]\.?m|\d\s*[点點时時시]|\d\s?Uhr", re.IGNORECASE)
LOOSE = " \t*_~|:：,，-–—()（）[]【】`\u2003\u3000\r\n"
BOLD = re.compile(r"(\*\*|__)(?!\s).+(?<!\s)\1\Z", re.DOTALL)
# What people do between talks is no talk.
PAUSE = re.compile(
    r"""\W* (?: (?:coffee|tea|lunch|short|morning|afternoon|evening|bio|comfort)\W{0,3}(?:\w+\W+)?breaks? | breaks?
      | lunch(?:\s+time)? | breakfast | registration | check-?\s?in | sign-?\s?in | badge\s+pick-?up | doors?\s+open\w*
      | (?:mittags|kaffee)?pause | einlass | anmeldung | almuerzo | comida | registro | d[ée]jeuner | pause[\s-]caf[ée]
      | accueil | almo[çc]o | credenciamento | 午休 | 午餐 | 用餐 | 茶歇 | 茶點 | 茶点 | 休息 | networking | 报到 | 報到
      | (?:自由)?交流 | 签到 | 簽到 | 入场 | 入場 | 散场 | 散場 | 休憩 | 受付 | 昼食 | 점심 | 휴식 | 등록 )
      (?: 时间 | 時間 | \W+\w{1,12} ){0,2} \W* \Z""",
    re.VERBOSE | re.IGNORECASE,
)
# "15:15 - 15:45 (Room J)": the hours of what stands below, and where.
ROOM = re.compile(r"[\s*_]*[(（\[](?P<room>[^()（）\[\]\n]{2,80})[)）\]][\s*_:：]*\Z")
LONGEST_TITLE = 200
AROUND = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class TimeLine:
    """The hours that hold for what stands below."""

    phrase: Phrase
    rest: str
    place: Span | None = None


@dataclass(frozen=True, slots=True)
class Talk:
    """A title with its hours, and the link it carries."""

    title: Span
    phrase: Phrase
    line: int
    link: markdown.Link | None = None
    place: Span | None = None


class Schedule:
    """One walk over a page's blocks; keeps the day and the hours that hold."""

    def __init__(self, document: Document, context: Context, common: dict[str, Any], event: When = UNKNOWN) -> None:
        self.document, self.text = document, document.text
        self.context, self.common, self.event = context, common, event
        self.scope = Scope.of(context)
        self.above: TimeLine | None = None
        self.heading: Heading | None = None
        self.section_day: date | None = None

    def read(self, block: Block) -> Iterator[Entry | Problem]:
        """The sessions that a heading, a paragraph or an item tells."""
        if isinstance(block, Heading):
            self._below(block.content, block.level)
            self.heading, self.section_day = block, None
        elif isinstance(block, Paragraph):
            yield from self._paragraph(block)
        elif isinstance(block, Item):
            yield from self._item(block)

    def _below(self, content: Span, level: float) -> None:
        words = content.of(self.text)
        found = named(words, self.context, self.event)
        self.above = time_line(self.text, content, self.context, found.day if found else self.scope.day)
        if self.above is None or found is not None:
            self.scope = self.scope.below(level, found)

    def _level(self) -> float:
        """How deep a line in bold stands: just below the heading above it."""
        return (self.heading.level if self.heading else 0) + 0.5

    def _paragraph(self, block: Paragraph) -> Iterator[Entry | Problem]:
        words = block.content.of(self.text)
        if label_of(words):
            yield from self._of_section(block.content, block.line)
            return
        day = self._day_line(words)
        if day is not None:
            self._below(block.content, self._level())
            return
        for content, line in _lines(self.text, block):
            yield from self._line(content, line)

    def _day_line(self, words: str) -> Named | None:
        """A short paragraph that is nothing but a day, or in bold and names one."""
        if "\n" in words or len(words) > 100 or CLOCK.search(words):
            return None
        found = named(words, self.context, self.event)
        if found is None or found.day is None:
            return None
        left = words
        for one in phrases(words, replace(self.context, day=None)):
            left = left.replace(one.words, " ")
        return found if BOLD.match(words.strip(" :：")) or not left.strip(LOOSE) else None

    def _line(self, content: Span, line: int) -> Iterator[Entry | Problem]:
        """A paragraph's line: hours for what stands below, or hours with a title behind them."""
        slots = _slots(self.text, content, self.context, self.scope.day)
        if not slots:
            return
        rest = time_line(self.text, content, self.context, self.scope.day)
        if rest and not rest.rest:
            self.above = rest
            return
        found = [one for one in _leading(self.text, content, slots, line) if self._told_by_line(one, content)]
        self.above = None if found else self.above
        for talk in found:
            yield from self._entry(talk)

    def _told_by_line(self, talk: Talk, content: Span) -> bool:
        """A range or bold hours open a talk; "10:00 is when …" is a sentence."""
        words = talk.title.of(self.text)
        in_bold = content.of(self.text).lstrip().startswith(("**", "__"))
        return len(words) <= LONGEST_TITLE and (talk.phrase.when.end is not None or in_bold)

    def _item(self, item: Item) -> Iterator[Entry | Problem]:
        words = item.content.of(self.text)
        if label_of(words):
            yield from self._of_section(item.content, item.line)
            return
        if item.children and self._opens_a_day(words):
            yield from self._inside(item, replace(self.scope, day=named(words, self.context, self.event).day), None)  # type: ignore[union-attr]
            return
        own = time_line(self.text, item.content, self.context, self.scope.day)
        if own and not own.rest:
            if item.children:
                yield from self._inside(item, self.scope, own)
            return
        talk = self._own_hours(item) if own else self._below_hours(item)
        if talk:
            yield from self._entry(talk)

    def _opens_a_day(self, words: str) -> bool:
        return (
            not CLOCK.search(words)
            and (found := named(words, self.context, self.event)) is not None
            and bool(found.day)
        )

    def _inside(self, item: Item, scope: Scope, above: TimeLine | None) -> Iterator[Entry | Problem]:
        """The talks below an item that is a day or a time line itself."""
        before = self.scope, self.above
        self.scope, self.above = scope, above
        for child in item.children:
            yield from self._item(child)
        self.scope, self.above = before

    def _own_hours(self, item: Item) -> Talk | None:
        """An item that begins or ends with its hours; hours in the midst of a sentence are not its own."""
        slots = _slots(self.text, item.content, self.context, self.scope.day)
        links = markdown.links(self.text, item.content)
        found = next(iter(_leading(self.text, item.content, slots, item.line)), None)
        found = found or _trailing(self.text, item.content, slots, item.line)
        if found is None and links and slots and slots[0].span.end <= links[0].whole.start:
            found = Talk(links[0].text, slots[0], item.line, links[0])
        if found is None or not links:
            return found
        return replace(found, title=links[0].text, link=links[0])

    def _below_hours(self, item: Item) -> Talk | None:
        if self.above is None:
            return None
        links = markdown.links(self.text, item.content)
        title = links[0].text if links else _stripped(self.text, item.content)
        return Talk(title, self.above.phrase, item.line, links[0] if links else None, self.above.place)

    def _of_section(self, content: Span, line: int) -> Iterator[Entry | Problem]:
        """A talk whose heading is its title and whose list says when."""
        label = label_of(content.of(self.text))
        if label is None or label.meaning != "when" or self.heading is None or self.heading.level < 2:
            return
        value = label.value.shifted(content.start)
        stated = named(value.of(self.text), self.context, self.event)
        self.section_day = stated.day if stated else self.section_day
        found = time_line(self.text, value, self.context, self.section_day or self.scope.day)
        if found is None or _alike(found.phrase.when, self.event) or GENERIC.match(self.heading.content.of(self.text)):
            return
        heading, self.heading = self.heading, None
        yield from self._entry(Talk(heading.content, found.phrase, line))

    def _entry(self, talk: Talk) -> Iterator[Entry | Problem]:
        words = markdown.plain(talk.title.of(self.text)).strip()
        if not words or PAUSE.match(words):
            return
        when = replace(talk.phrase.when, zone=talk.phrase.when.zone or self.context.zone)
        if outside(when, self.event):
            message = f"“{talk.phrase.words} {words[:60]}” lies outside the event's own hours; it is left out"
            yield Problem(self.document.href, talk.line, Severity.WARNING, message, "outside-event")
            return
        for doubt in talk.phrase.doubts:
            yield Problem(self.document.href, talk.line, Severity.WARNING, doubt.message, doubt.code)
        yield _session(self.text, talk, words, when, self.common)


def _session(text: str, talk: Talk, words: str, when: When, common: dict[str, Any]) -> Entry:
    hours = (Place(talk.phrase.span, "phrase"),)
    places: dict[str, tuple[Place, ...]] = {"title": (Place(talk.title, "text"),), "start": hours, "end": hours}
    link = talk.link
    if talk.place:
        places["location"] = (Place(talk.place, "text"),)
    if link:
        places["url"] = (Place(link.url, "link"),)
    return Entry(
        kind=Kind.EVENT,
        title=words,
        when=when,
        line=talk.line,
        words=talk.phrase.words,
        anchor=anchor_of(words),
        url=link.destination if link and link.destination.startswith(("http://", "https://")) else None,
        location=markdown.plain(talk.place.of(text)) if talk.place else None,
        status=status_of(words),
        why=f"session: {talk.phrase.words}",
        places=places,
        **common,
    )


def outside(when: When, event: When) -> bool:
    """True for hours before or behind those of an event that says its own: as a rule copied from another one."""
    start, first, last = when.start, event.start, event.end
    if not (isinstance(start, datetime) and isinstance(first, datetime) and isinstance(last, datetime)):
        return False
    if when.zone != event.zone:
        return False
    return not first - AROUND <= start <= last + AROUND


def _alike(when: When, event: When) -> bool:
    return when.start == event.start or (event.precision is Precision.MINUTE and when.first_day == event.first_day)


def time_line(text: str, span: Span, context: Context, day: date | None) -> TimeLine | None:
    """The hours a line states, and what else it says; None without a day they belong to."""
    slots = _slots(text, span, context, day)
    if not slots:
        return None
    phrase = slots[0]
    before, behind = text[span.start : phrase.span.start], text[phrase.span.end : span.end]
    room = ROOM.match(behind)
    if room and not before.strip(LOOSE):
        return TimeLine(phrase, "", Span(*room.span("room")).shifted(phrase.span.end))
    return TimeLine(phrase, (before + behind).strip(LOOSE))


def _slots(text: str, span: Span, context: Context, day: date | None) -> list[Phrase]:
    """The hours that a line states for the day that holds, or with a day of their own."""
    words = span.of(text)
    if not CLOCK.search(words):
        return []
    found = phrases(words, replace(context, day=day))
    timed = (one for one in found if one.when.precision is Precision.MINUTE and one.role is None)
    return [replace(one, span=one.span.shifted(span.start)) for one in timed]


def _leading(text: str, content: Span, slots: list[Phrase], line: int) -> Iterator[Talk]:
    """The titles behind hours that a line begins with; several such pairs may stand on one line."""
    if not slots or text[content.start : slots[0].span.start].strip(LOOSE + ">"):
        return
    ends = [*(one.span.start for one in slots[1:]), content.end]
    for phrase, end in zip(slots, ends, strict=True):
        title = _stripped(text, Span(phrase.span.end, end))
        if title.start < title.end:
            yield Talk(title, phrase, line)


def _trailing(text: str, content: Span, slots: list[Phrase], line: int) -> Talk | None:
    """The title before hours that a line ends with."""
    if not slots or text[slots[-1].span.end : content.end].strip(LOOSE + ".。"):
        return None
    title = _stripped(text, Span(content.start, slots[-1].span.start))
    between = text[title.end : slots[-1].span.start]
    return Talk(title, slots[-1], line) if title.start < title.end and between.strip(" \t") else None


def _stripped(text: str, span: Span) -> Span:
    """Without marks at its ends; a bracket that closes one inside stays."""
    start, end = span.start, span.end
    while start < end and text[start] in LOOSE and text[start] not in "[":
        start += 1
    while end > start and text[end - 1] in LOOSE and text[end - 1] not in ")]）】":
        end -= 1
    while (
        end > start
        and text[end - 1] in ")）"
        and text.count("(", start, end) + text.count("（", start, end)
        < (text.count(")", start, end) + text.count("）", start, end))
    ):
        end -= 1
    return Span(start, end)


def _lines(text: str, block: Paragraph) -> Iterator[tuple[Span, int]]:
    """A paragraph's lines with their numbers."""
    at, line = block.content.start, block.line
    while at < block.content.end:
        stop = text.find("\n", at, block.content.end)
        stop = block.content.end if stop < 0 else stop
        yield Span(at, stop), line
        at, line = stop + 1, line + 1
