"""Bullets of a digest: moved to another heading, added in the form of those that are there, taken away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from cnfeed.documents.document import spliced
from cnfeed.documents.markdown import Item
from cnfeed.model.entry import Entry
from cnfeed.model.span import Span, Splice
from cnfeed.model.when import Precision, When
from cnfeed.reading.dates import Context, rewritten
from cnfeed.reading.editing import Editing
from cnfeed.reading.lines import blank_between, gap, line_end_of, line_start, line_stop, next_line
from cnfeed.reading.outline import (
    Section,
    below_heading,
    descending,
    heading_text,
    outline,
    period,
    place_among,
    section_of,
)


@dataclass(frozen=True, slots=True)
class Digest:
    """A digest's text as sections, with the day that each bullet's line tells."""

    text: str
    start: int
    context: Context
    top: Section
    days: dict[int, date | None]
    between: str

    @classmethod
    def of(cls, text: str, start: int, context: Context, days: dict[int, date | None], between: str = "") -> Digest:
        """The body from *start* on, with the days by line and what separates bullets."""
        top = outline(text, start, context, period)
        lists = (one.items for one in top.walk())
        known = between or next(filter(None, (separation(text, items) for items in lists)), line_end_of(text) * 2)
        return cls(text, start, context, top, days, known)

    def without(self, item: Item, away: Splice) -> Digest:
        """The same without a bullet's lines."""
        gone = away.span.of(self.text).count("\n")
        days = {line - gone if line > item.line else line: day for line, day in self.days.items() if line != item.line}
        return Digest.of(spliced(self.text, [away]), self.start, self.context, days, self.between)

    def day(self, item: Item) -> date | None:
        """The day of a bullet's own entry."""
        return self.days.get(item.line)

    @property
    def falling(self) -> bool:
        """True where the newest bullet stands first."""
        found = (descending([self.day(item) for item in one.items], True) for one in self.top.walk() if one.items)
        votes = list(found)
        return sum(votes) * 2 >= len(votes)


def days_of(entries: Sequence[Entry]) -> dict[int, date | None]:
    """The first day by line; of a bullet's own entry, not of its closing date."""
    return {one.line: one.when.first_day for one in sorted(entries, key=lambda one: one.part_of is None)}


def item_at(top: Section, line: int) -> Item | None:
    """The bullet that begins on a line."""
    return next((item for section in top.walk() for item in section.items if item.line == line), None)


# -- taking away -------------------------------------------------------------


def removal(text: str, section: Section, item: Item) -> Splice:
    """The bullet's lines taken away, with the blank ones that set it off."""
    start = line_start(text, item.marker.start)
    items = section.items
    place = items.index(item)
    if place + 1 < len(items):
        following = line_start(text, items[place + 1].marker.start)
        if blank_between(text, item.whole.end, following):
            return Splice(Span(start, following), "")
    if place > 0 and blank_between(text, items[place - 1].whole.end, start):
        return Splice(Span(items[place - 1].whole.end, item.whole.end), "")
    return Splice(lines_gone(text, start, item.whole.end), "")


def lines_gone(text: str, start: int, stop: int) -> Span:
    """Whole lines with the blank ones below them; at the text's end those above them instead."""
    after = next_line(text, stop)
    while after < len(text) and not text[after : line_stop(text, after)].strip():
        after = next_line(text, after)
    return Span(start, after) if after < len(text) else Span(len(text[:start].rstrip()), stop)


def whole_lines(text: str, item: Item) -> bool:
    """True if the bullet has its lines for itself and nothing below it is left that seems to belong to it."""
    return not text[line_start(text, item.marker.start) : item.marker.start].strip()


def alone(section: Section, item: Item) -> bool:
    """True if what follows the bullet is another one or a heading: no paragraph that a reader takes for its own."""
    place = section.blocks.index(item)
    return place + 1 == len(section.blocks) or isinstance(section.blocks[place + 1], Item)


# -- putting in --------------------------------------------------------------


def chunk_of(text: str, item: Item, splices: Sequence[Splice] = ()) -> str:
    """The bullet's lines, some spans of them replaced."""
    start = line_start(text, item.marker.start)
    inside = [Splice(one.span.shifted(-start), one.text) for one in splices]
    return spliced(text[start : item.whole.end], inside)


def insertion(digest: Digest, section: Section, chunk: str, day: date) -> Splice:
    """The lines put among a section's bullets, in the order that these have."""
    text, items = digest.text, section.items
    if not items:
        return _first(text, section, chunk)
    days = [digest.day(item) for item in items]
    place = place_among(days, day, descending(days, digest.falling))
    between = separation(text, items) or digest.between
    if place < len(items):
        at = line_start(text, items[place].marker.start)
        return Splice(Span(at, at), _marked(chunk, items[place], text) + between)
    at = items[-1].whole.end
    return Splice(Span(at, at), between + _marked(chunk, items[-1], text))


def _first(text: str, section: Section, chunk: str) -> Splice:
    """Below a heading that has no bullets yet."""
    end = line_end_of(text)
    if section.heading is None:
        body = text.rstrip()
        return Splice(Span(len(body), len(text)), f"{end * 2 if body else ''}{chunk}{end}")
    at = below_heading(text, section)
    after = next_line(text, at)
    more = end if after < len(text) and text[after : line_stop(text, after)].strip() else ""
    return Splice(Span(at, at), end * 2 + chunk + more)


def separation(text: str, items: Sequence[Item]) -> str:
    """The line ends between two bullets of a list; empty where it has not two."""
    for one, other in pairwise(items):
        if blank_between(text, one.whole.end, other.marker.start):
            return gap(text, one.whole.end, line_start(text, other.marker.start))
    return ""


def _marked(chunk: str, beside: Item, text: str) -> str:
    """The bullet with the mark and the indentation of those it comes to stand among, where that moves nothing else."""
    mark = beside.marker.of(text)
    before = text[line_start(text, beside.marker.start) : beside.marker.start]
    stripped = chunk.lstrip(" \t")
    own = stripped[: len(mark)]
    if beside.ordered or before.strip() or len(chunk) - len(stripped) != len(before) or own[-1:] not in "-*+":
        return chunk
    return before + mark + stripped[len(mark) :]


# -- sections ----------------------------------------------------------------


def target(digest: Digest, chain: Sequence[Section], day: date) -> tuple[Section, list[Section]]:
    """The section like the last of *chain* that takes the day in: as far as it exists, and what is missing of it."""
    scope = digest.top
    for place, model in enumerate(chain):
        found = next((one for one in scope.children if _like(digest.text, one, model, day)), None)
        if found is None:
            return scope, list(chain[place:])
        scope = found
    return scope, []


def _like(text: str, section: Section, model: Section, day: date) -> bool:
    """True if a section is what the model's is for that day."""
    if section.level != model.level or (section.phrase is None) is not (model.phrase is None):
        return False
    return section.holds(day) if section.phrase else _title(text, section) == _title(text, model)


def _title(text: str, section: Section) -> str:
    return section.heading.content.of(text) if section.heading else ""


def heading_for(editing: Editing, text: str, model: Section, day: date) -> str:
    """A heading as the model's, for the stretch of time of its kind that the day lies in."""
    assert model.heading is not None
    content = model.heading.content
    words = content.of(text)
    if model.phrase is not None:
        when = stretch(model.phrase.when, day)
        inside = model.phrase.span
        dated_above = any(one.phrase for one in model.chain()[:-1])
        above = replace(model.above, year=day.year) if dated_above else model.above
        said = rewritten(inside.of(text), model.phrase.when, when, above) if when else None
        if when is None or said is None:
            raise editing.refused(f"there is no heading for {day} and none can be made like “{words}”; add one.")
        words = words[: inside.start - content.start] + said + words[inside.end - content.start :]
    return heading_text(text, model, words)


def stretch(old: When, day: date) -> When | None:
    """The month, week, day or year that the day lies in, as *old* is one."""
    match old.precision:
        case Precision.DAY if old.end is None:
            return When(day, None, Precision.DAY)
        case Precision.MONTH:
            after = (day.replace(day=1) + timedelta(days=32)).replace(day=1)
            return When(day.replace(day=1), after - timedelta(days=1), Precision.MONTH)
        case Precision.YEAR:
            return When(date(day.year, 1, 1), date(day.year, 12, 31), Precision.YEAR)
        case _ if old.first_day and old.last_day and (old.last_day - old.first_day).days == 6:
            shift = (day - old.first_day) // timedelta(days=7) * timedelta(days=7)
            return replace(old.moved(shift))
    return None


def new_section(digest: Digest, scope: Section, model: Section, titles: Sequence[str], chunk: str, day: date) -> Splice:
    """Headings that were missing, with the bullet below the last, among the sections like them."""
    text = digest.text
    end = line_end_of(text)
    lead, trail = _gaps(text, model)
    block = (end * 2).join(titles) + lead + chunk
    likes = [one for one in scope.children if one.level == model.level and one.phrase]
    days = [one.phrase.when.first_day if one.phrase else None for one in likes]
    place = place_among(days, day, descending(days, digest.falling))
    if model.phrase is None or not likes:
        place = len(likes)
    if place < len(likes) and likes[place].heading:
        at = line_start(text, likes[place].heading.content.start)  # type: ignore[union-attr]
        return Splice(Span(at, at), block + trail)
    stop = likes[-1].stop if likes else scope.stop
    body = len(text[:stop].rstrip())
    return Splice(Span(body, body), trail + block)


def _gaps(text: str, model: Section) -> tuple[str, str]:
    """The line ends between the model's heading and its first bullet, and before the next heading."""
    assert model.heading is not None
    inner = next((one for one in model.walk() if one.items), None)
    lead = trail = line_end_of(text) * 2
    if inner is not None and inner.blocks[0] is inner.items[0]:
        lead = gap(text, below_heading(text, inner), line_start(text, inner.items[0].marker.start))
    if model.stop < len(text):
        trail = gap(text, len(text[: model.stop].rstrip()), model.stop)
    return lead, trail


# -- moving ------------------------------------------------------------------


def leaves(section: Section, old: date | None, new: date) -> bool:
    """True if an entry leaves its heading with its new day: the old one lay in it, the new one does not."""
    own = next((one for one in reversed(section.chain()) if one.phrase), None)
    return own is not None and not own.holds(new) and (old is None or own.holds(old))


def around(editing: Editing, when: When) -> Context:
    """What the heading of a new date gives to the words below it."""
    day = when.first_day
    assert day is not None
    return replace(editing.context, year=day.year, month=day.month, day=None if when.all_day else day)


def moved(editing: Editing, digest: Digest, item: Item, new: date, splices: Sequence[Splice]) -> str:
    """The text with the bullet's lines among those of another heading; *splices* change its own words."""
    text = digest.text
    section = section_of(digest.top, item)
    if not whole_lines(text, item) or not alone(section, item):
        raise editing.refused(
            f"the bullet cannot go to the heading of {new} without what stands below it; edit the text."
        )
    chunk = chunk_of(text, item, splices)
    away = removal(text, section, item)
    chain = [list(digest.top.walk()).index(one) for one in section.chain()]
    rest = digest.without(item, away)
    sections = list(rest.top.walk())
    return spliced(rest.text, [placing(editing, rest, [sections[one] for one in chain], chunk, new)])


def placing(editing: Editing, digest: Digest, chain: Sequence[Section], chunk: str, day: date) -> Splice:
    """The lines put below the heading of their day, which is made where it is missing."""
    scope, missing = target(digest, chain, day)
    if not missing:
        return insertion(digest, scope, chunk, day)
    titles = [heading_for(editing, digest.text, model, day) for model in missing]
    return new_section(digest, scope, missing[0], titles, chunk, day)
