"""A document's headings as sections, with the dates they give to what stands below them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import pairwise

from cnfeed.documents import markdown
from cnfeed.documents.markdown import Block, Heading, Item
from cnfeed.model.span import Span
from cnfeed.model.when import Precision, When
from cnfeed.reading.dates import Context, Phrase, phrases
from cnfeed.reading.lines import line_end_of, line_start, line_stop, next_line

WEEK = re.compile(
    r"\b(?:week|kw|woche|semaine|semana)\s*#?\s*(\d{1,2})\b(?!\s*(?:of|days?)\b)|\bW(\d{2})\b|第\s*(\d{1,2})\s*[周週]",
    re.IGNORECASE,
)
YEAR = re.compile(r"(?<!\d)(20\d{2})(?!\d)")


@dataclass(slots=True, eq=False)
class Section:
    """A heading (None: the top of the text) and what stands below it; ``stop`` is where the next one like it begins.

    ``phrase`` is its date with spans of the text, read in ``above``; ``context`` is what it gives to its items.
    """

    heading: Heading | None
    parent: Section | None
    above: Context
    context: Context
    phrase: Phrase | None = None
    blocks: list[Block] = field(default_factory=list)
    children: list[Section] = field(default_factory=list)
    stop: int = 0

    @property
    def items(self) -> list[Item]:
        """The bullets directly below the heading."""
        return [block for block in self.blocks if isinstance(block, Item)]

    @property
    def level(self) -> int:
        """1 to 6; 0 for the top."""
        return self.heading.level if self.heading else 0

    def holds(self, day: date) -> bool:
        """True if the heading's date takes the day in."""
        first, last = (self.phrase.when.first_day, self.phrase.when.last_day) if self.phrase else (None, None)
        return first is not None and last is not None and first <= day <= last

    def chain(self) -> list[Section]:
        """The sections from the top's child down to this one."""
        return [*(self.parent.chain() if self.parent else ()), self] if self.heading else []

    def walk(self) -> Iterator[Section]:
        """This section and all inside it, in the text's order."""
        yield self
        for child in self.children:
            yield from child.walk()


Reads = Callable[[str, Context], tuple[Phrase, Context] | None]


def period(words: str, above: Context) -> tuple[Phrase, Context] | None:
    """The first date of a digest's heading."""
    numbered = week(words, above)
    if numbered is not None:
        first = numbered.when.first_day or date.min
        return numbered, replace(above, year=first.year, month=first.month, day=None)
    for phrase in phrases(words, above):
        day = phrase.when.first_day
        if day is not None:
            exact = phrase.when.exact and phrase.when.end is None
            month = day.month if phrase.when.precision is not Precision.YEAR else None
            return phrase, replace(above, year=day.year, month=month, day=day if exact else None)
    return None


def week(words: str, above: Context) -> Phrase | None:
    """``Week 12``, ``2024-W12``, ``第 12 周``: ISO 8601's week of the year written or known."""
    found = WEEK.search(words)
    year = YEAR.search(words)
    known = int(year[1]) if year else above.year
    if found is None or known is None:
        return None
    try:
        first = date.fromisocalendar(known, int(next(filter(None, found.groups()))), 1)
    except ValueError:
        return None
    return Phrase(Span(*found.span()), When(first, first + timedelta(days=6), Precision.WEEK), found[0])


def day(words: str, above: Context) -> tuple[Phrase, Context] | None:
    """The day that a schedule's heading names."""
    for phrase in phrases(words, replace(above, day=None)):
        if phrase.when.precision in (Precision.DAY, Precision.MINUTE):
            return phrase, replace(above, day=phrase.when.first_day)
    return None


def outline(text: str, start: int, context: Context, reads: Reads) -> Section:
    """The whole body as sections."""
    top = Section(None, None, context, context, stop=len(text))
    current = top
    for block in markdown.blocks(text, start):
        if not isinstance(block, Heading):
            current.blocks.append(block)
            continue
        at = line_start(text, block.content.start)
        while current.level >= block.level and current.parent:
            current.stop = at
            current = current.parent
        found = reads(block.content.of(text), current.context)
        phrase = replace(found[0], span=found[0].span.shifted(block.content.start)) if found else None
        section = Section(block, current, current.context, found[1] if found else current.context, phrase)
        section.stop = len(text)
        current.children.append(section)
        current = section
    return top


def section_of(top: Section, item: Item) -> Section:
    """The section that an item stands in."""
    return next((one for one in top.walk() if item in one.items), top)


def below_heading(text: str, section: Section) -> int:
    """Where the heading's last line ends."""
    assert section.heading is not None
    stop = line_stop(text, section.heading.content.end)
    if text[line_start(text, section.heading.content.start) : section.heading.content.start].strip(" \t>"):
        return stop
    return line_stop(text, next_line(text, stop))


def heading_text(text: str, section: Section, words: str) -> str:
    """A heading like this one, saying other words; its attributes, made for the old words, are left out."""
    assert section.heading is not None
    content = section.heading.content
    before = text[line_start(text, content.start) : content.start]
    if before.strip(" \t>"):
        return before + words
    underline = text[next_line(text, content.end) : below_heading(text, section)]
    return before + words + line_end_of(text) + underline


def descending(days: Sequence[date | None], otherwise: bool) -> bool:
    """True if the days run from the newest to the oldest."""
    known = [one for one in days if one is not None]
    falls = sum(later < earlier for earlier, later in pairwise(known))
    rises = sum(later > earlier for earlier, later in pairwise(known))
    return falls > rises if falls != rises else otherwise


def place_among(days: Sequence[date | None], new: date, falling: bool) -> int:
    """Before which of these a new day stands; their number for behind all."""
    for place, one in enumerate(days):
        if one is not None and (one < new if falling else one > new):
            return place
    return len(days)
