"""Sessions of a schedule: moved to another time line or to another day's heading."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from cnfeed.documents.document import spliced
from cnfeed.documents.markdown import Heading, Item, Paragraph
from cnfeed.model.span import Span, Splice
from cnfeed.model.when import When
from cnfeed.reading import bullets
from cnfeed.reading.dates import Context, rewritten
from cnfeed.reading.editing import Editing, spoken
from cnfeed.reading.lines import blank_between, gap, line_end_of, line_start, line_stop
from cnfeed.reading.outline import Section, below_heading, day, descending, outline, place_among, section_of
from cnfeed.reading.schedule import TimeLine, time_line


@dataclass(slots=True, eq=False)
class Slot:
    """A time line with the talks below it."""

    block: Heading | Paragraph
    line: TimeLine
    items: list[Item] = field(default_factory=list)

    @property
    def stop(self) -> int:
        """Where its last talk ends."""
        return self.items[-1].whole.end if self.items else self.block.content.end


@dataclass(frozen=True, slots=True)
class Programme:
    """A page's body by days; ``context`` is the page's own."""

    text: str
    start: int
    context: Context
    top: Section

    @classmethod
    def of(cls, text: str, start: int, context: Context) -> Programme:
        """The body from *start* on."""
        return cls(text, start, context, outline(text, start, context, day))

    def days(self) -> list[Section]:
        """The days' headings that have talks or hours below them."""
        return [one for one in self.top.walk() if one.phrase and one.phrase.when.first_day]

    def day_of(self, item: Item) -> Section | None:
        """The day's heading that a talk stands below."""
        return next((one for one in reversed(section_of(self.top, item).chain()) if one.phrase), None)

    def slots(self, section: Section) -> list[Slot]:
        """The time lines of a day, in the text's order."""
        own = section.phrase.when.first_day if section.phrase else self.context.day
        return list(_slots(self.text, section, self.context, own))


def _slots(text: str, section: Section, context: Context, own: date | None) -> Iterator[Slot]:
    for part in section.walk():
        if part is not section and part.phrase:
            continue
        current = _slot(text, part.heading, context, own) if part.heading else None
        if current:
            yield current
        for block in part.blocks:
            found = _slot(text, block, context, own) if isinstance(block, Paragraph) else None
            if found and not found.line.rest:
                current = found
                yield current
            elif isinstance(block, Item) and current:
                current.items.append(block)


def hours_of(programme: Programme, section: Section, content: Span) -> TimeLine | None:
    """The hours that words below a day's heading state."""
    own = section.phrase.when.first_day if section.phrase else programme.context.day
    return time_line(programme.text, content, programme.context, own)


def _slot(text: str, block: Heading | Paragraph, context: Context, own: date | None) -> Slot | None:
    line = time_line(text, block.content, context, own)
    return Slot(block, line) if line else None


def stays(programme: Programme, item: Item, old: When, new: When) -> bool:
    """True if a talk can say its new hours where it stands: its own words have them, or a time line is its alone."""
    section = programme.day_of(item) or programme.top
    if old.first_day != new.first_day:
        return False
    slots = programme.slots(section)
    own = next((one for one in slots if item in one.items), None)
    if own is None or _own_hours(programme, item, own):
        return True
    return own.items == [item] and not any(same_hours(one.line.phrase.when, new) for one in slots)


def _own_hours(programme: Programme, item: Item, slot: Slot) -> bool:
    found = time_line(programme.text, item.content, programme.context, slot.line.phrase.when.first_day)
    return found is not None and bool(found.rest)


def same_hours(one: When, other: When) -> bool:
    """True if both begin and end alike."""
    return (one.start, one.end) == (other.start, other.end)


def moved(editing: Editing, programme: Programme, item: Item, new: When) -> str:
    """The text with the talk among those of its new hours; time line and day's heading are made where missing."""
    text = programme.text
    section = section_of(programme.top, item)
    home = programme.day_of(item)
    if not bullets.whole_lines(text, item) or (not bullets.alone(section, item) and not _before_time(programme, item)):
        raise editing.refused(f"the session cannot go to {spoken(new)} without what stands below it; edit the text.")
    if home is None and new.first_day != editing.entry.when.first_day:
        raise editing.refused(f"it stands below no day's heading, so it cannot go to {new.first_day}; edit the text.")
    slot = next((one for one in programme.slots(home or programme.top) if item in one.items), None)
    if slot is not None and home is not None and slot.block is home.heading:
        raise editing.refused("its heading says both day and hours, for all that stands below it; edit the text.")
    inside = slot is None or _own_hours(programme, item, slot)
    splices = editing.phrases(new, replace(editing.context, day=new.first_day)) if inside else []
    chunk = bullets.chunk_of(text, item, splices)
    if not inside and slot is not None:
        line = _time_text(editing, text, slot, new)
        lead = gap(text, slot.block.content.end, line_start(text, slot.items[0].marker.start))
        return _placed(editing, programme, home, _gone(text, section, slot, item), chunk, new, line + lead)
    return _placed(editing, programme, home, bullets.removal(text, section, item), chunk, new, "")


def _before_time(programme: Programme, item: Item) -> bool:
    """True if a paragraph behind the talk is the next time line."""
    section = section_of(programme.top, item)
    following = section.blocks[section.blocks.index(item) + 1]
    return any(one.block is following for one in programme.slots(programme.day_of(item) or programme.top))


def without(programme: Programme, item: Item) -> Splice:
    """A talk taken away, and the time line that was its alone."""
    section, home = section_of(programme.top, item), programme.day_of(item) or programme.top
    slot = next((one for one in programme.slots(home) if item in one.items), None)
    if slot is None or slot.block is home.heading or _own_hours(programme, item, slot):
        return bullets.removal(programme.text, section, item)
    return _gone(programme.text, section, slot, item)


def _gone(text: str, section: Section, slot: Slot, item: Item) -> Splice:
    """The talk taken away, and with the last one its time line."""
    start = line_start(text, slot.block.content.start)
    if slot.items == [item] and blank_between(text, slot.block.content.end, line_start(text, item.marker.start)):
        return Splice(bullets.lines_gone(text, start, item.whole.end), "")
    return bullets.removal(text, section, item)


def _time_text(editing: Editing, text: str, slot: Slot, new: When) -> str:
    """The time line's text for other hours."""
    content, phrase = slot.block.content, slot.line.phrase
    old = phrase.when
    said: str | None = phrase.span.of(text)
    if _clock(old) != _clock(new):
        around = replace(editing.context, day=new.first_day)
        said = rewritten(phrase.span.of(text), old, new, around)
    if said is None:
        raise editing.refused(f"“{phrase.words}” cannot say {spoken(new)} in its own form; edit the text.")
    before = text[line_start(text, content.start) : phrase.span.start]
    return before + said + text[phrase.span.end : line_stop(text, content.end)]


def _clock(when: When) -> tuple[object, object]:
    start, end = (one.time() if isinstance(one, datetime) else None for one in (when.start, when.end))
    return start, end


def _placed(
    editing: Editing, programme: Programme, home: Section | None, away: Splice, chunk: str, new: When, line: str
) -> str:
    """The talk put below its new day; *line* is its time line with the gap below, empty where its own words say it."""
    number = list(programme.top.walk()).index(home) if home else 0
    rest = Programme.of(spliced(programme.text, [away]), programme.start, programme.context)
    left = list(rest.top.walk())
    if number >= len(left):
        raise editing.refused("without it the headings would be read anew; edit the text.")
    model = left[number]
    wanted = new.first_day
    assert wanted is not None
    likes = (one for one in rest.days() if one.holds(wanted) and one.level == model.level)
    target = model if home is None else next(likes, None)
    if target is rest.top and not rest.slots(rest.top) and not (target.items and not line):
        raise editing.refused(f"there is nothing left beside it to say where {spoken(new)} belongs; edit the text.")
    if target is not None:
        return spliced(rest.text, [_among(rest, target, chunk, new, line)])
    return spliced(rest.text, [new_day(editing, rest, model, line + chunk, wanted)])


def _among(programme: Programme, section: Section, chunk: str, new: When, line: str) -> Splice:
    """The talk in a day: below the time line that says its hours, else in order of time."""
    text, end = programme.text, line_end_of(programme.text)
    slots = programme.slots(section)
    equal = next((one for one in slots if line and same_hours(one.line.phrase.when, new) and one.items), None)
    if equal is not None:
        at = equal.stop
        between = bullets.separation(text, equal.items) or end
        return Splice(Span(at, at), between + chunk)
    starts = [one.line.phrase.when.start for one in slots]
    place = place_among(starts, new.start, False) if slots and new.start is not None else len(slots)
    if not line and not slots:
        return in_list(programme, section, chunk, new)
    if place < len(slots):
        at = line_start(text, slots[place].block.content.start)
        return Splice(Span(at, at), line + chunk + end * 2)
    at = slots[-1].stop if slots else below_heading(text, section)
    return Splice(Span(at, at), end * 2 + line + chunk)


def in_list(programme: Programme, section: Section, chunk: str, new: When, part: Section | None = None) -> Splice:
    """Among talks of a day that each say their own hours; *part* is the heading inside the day that lists them."""
    text, items = programme.text, (part or section).items
    end = line_end_of(text)
    lines = [hours_of(programme, section, item.content) for item in items]
    place = place_among([one.phrase.when.start if one else None for one in lines], new.start or date.max, False)
    if not items:
        at = below_heading(text, section)
        return Splice(Span(at, at), end * 2 + chunk)
    between = bullets.separation(text, items) or end
    if place < len(items):
        at = line_start(text, items[place].marker.start)
        return Splice(Span(at, at), chunk + between)
    return Splice(Span(items[-1].whole.end, items[-1].whole.end), between + chunk)


def new_day(editing: Editing, programme: Programme, model: Section, block: str, wanted: date) -> Splice:
    """A heading for a day that had none, in the order of the others."""
    text, end = programme.text, line_end_of(programme.text)
    heading = bullets.heading_for(editing, text, model, wanted)
    likes = [one for one in programme.days() if one.level == model.level and one.parent is model.parent]
    days = [one.phrase.when.first_day if one.phrase else None for one in likes]
    place = place_among(days, wanted, descending(days, False))
    if place < len(likes) and likes[place].heading is not None:
        at = line_start(text, likes[place].heading.content.start)  # type: ignore[union-attr]
        return Splice(Span(at, at), heading + end * 2 + block + end * 2)
    body = len(text[: likes[-1].stop].rstrip())
    return Splice(Span(body, body), end * 2 + heading + end * 2 + block)
