"""A new session of a schedule: below its day's heading, in order of time, in the form of those beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from cnfeed.documents import markdown
from cnfeed.documents.document import Document
from cnfeed.documents.markdown import Block, Item, Paragraph
from cnfeed.errors import DocumentError
from cnfeed.model.entry import Entry
from cnfeed.model.settings import Source
from cnfeed.model.span import Span, Splice
from cnfeed.model.when import When
from cnfeed.reading import bullets, programme
from cnfeed.reading.bullet_form import destination
from cnfeed.reading.editing import Editing
from cnfeed.reading.lines import gap, line_end_of, line_start, line_stop
from cnfeed.reading.outline import Section, below_heading
from cnfeed.reading.programme import Programme, Slot, hours_of, same_hours
from cnfeed.reading.values import escaped
from cnfeed.reading.wanted import Wanted

# What closes the marks that a title or hours stand in.
CLOSING = re.compile(r"[*_~)）\]】]*")


@dataclass(frozen=True, slots=True)
class Model:
    """A session that a new one is written like; without ``slot`` its own words say its hours."""

    section: Section
    item: Item
    entry: Entry
    slot: Slot | None

    def distance(self, text: str, when: When) -> tuple[bool, int, bool, timedelta]:
        """How far it is from another one's day, words and hours."""
        assert isinstance(self.entry.when.start, datetime) and isinstance(when.start, datetime)
        day, own = when.first_day, self.entry.when.first_day
        assert day is not None and own is not None
        wordy = any(one.isalnum() for one in _tail(text, self))
        ends = (when.end is None) is (self.entry.when.end is None)
        return not ends, abs((own - day).days), wordy, abs(self.entry.when.start - when.start)


def models(schedule: Programme, entries: Sequence[Entry]) -> list[Model]:
    """The talks that are bullets below a day's heading, or on a page of one day."""
    told = {one.line: one for one in entries if one.anchor and not one.when.all_day and one.places.get("start")}
    found = []
    for section in (schedule.top, *schedule.days()):
        slots = schedule.slots(section)
        for item in _items(section):
            entry = told.get(item.line)
            if entry is not None and "title" in entry.places and bullets.whole_lines(schedule.text, item):
                inside = item.content.start <= entry.places["start"][0].span.start < item.content.end
                slot = None if inside else next((one for one in slots if item in one.items), None)
                if inside or (slot is not None and slot.block is not section.heading):
                    found.append(Model(section, item, entry, slot))
    return found


def _parts(section: Section) -> Iterator[Section]:
    """The section and those inside it that are no days themselves."""
    return (part for part in section.walk() if part is section or not part.phrase)


def _items(section: Section) -> Iterator[Item]:
    return (item for part in _parts(section) for item in part.items)


def session(document: Document, source: Source, schedule: Programme, known: Sequence[Model], wanted: Wanted) -> Splice:
    """The lines of the new session at their place; a time line and a day's heading are made where missing."""
    text, when = schedule.text, wanted.when
    model = min(known, key=lambda one: one.distance(text, when))
    editing = Editing(document, source, model.entry)
    if when.zone not in (None, schedule.context.zone, model.entry.when.zone):
        raise DocumentError(document.href, f"its sessions say {model.entry.when.zone}; give the hours in that zone.")
    if when.end is None and model.entry.when.end is not None:
        raise DocumentError(document.href, "its sessions say when they end; say that too, as in 14:30-15:00.")
    said = editing.phrases(when, bullets.around(editing, when))[0]
    roomy = model.slot is not None and model.slot.line.place is not None
    title = wanted.title if roomy else wanted.whole_title
    chunk = wanted.written or _chunk(text, model, said, escaped(title), wanted.url)
    line = _time_line(text, model.slot, model.item, said.text, wanted.location) if model.slot else ""
    return _placed(editing, schedule, model, wanted, line, chunk)


# -- words ---------------------------------------------------------------------


def _link(text: str, model: Model) -> markdown.Link | None:
    title = model.entry.places["title"][0].span
    return next((one for one in markdown.links(text, model.item.content) if one.text.start == title.start), None)


def _named(text: str, model: Model) -> Span:
    """The model's title, with the link it is in."""
    link = _link(text, model)
    return link.whole if link else model.entry.places["title"][0].span


def _tail(text: str, model: Model) -> str:
    """What the model says behind its title and hours."""
    ends = [_named(text, model).end]
    if model.slot is None:
        ends.append(model.entry.places["start"][0].span.end)
    return text[max(ends) : model.item.content.end]


def _chunk(text: str, model: Model, said: Splice, title: str, url: str | None) -> str:
    """The model's bullet with other hours, title and link; what else it says, such as who speaks, is left out."""
    named, content = _named(text, model), model.item.content
    words = f"[{title}]({destination(url)})" if url else title
    splices = [(named, words)] + ([(said.span, said.text)] if model.slot is None else [])
    at, parts = line_start(text, model.item.marker.start), []
    for span, new in sorted(splices, key=lambda one: one[0].start):
        between = text[at : span.start]
        parts += [between, new]
        at = span.end
    tail = text[at : content.end]
    closing = CLOSING.match(tail)
    return "".join(parts) + (closing[0] if closing and any(one.isalnum() for one in tail) else tail)


def _time_line(text: str, slot: Slot, item: Item, said: str, room: str | None) -> str:
    """The time line's text for other hours and another room, with the gap below it."""
    content, phrase, place = slot.block.content, slot.line.phrase, slot.line.place
    before = text[line_start(text, content.start) : phrase.span.start]
    stop = line_stop(text, content.end)
    behind = text[phrase.span.end : stop]
    if place is not None and room:
        behind = text[phrase.span.end : place.start] + escaped(room) + text[place.end : stop]
    elif place is not None:
        behind = text[phrase.span.end : place.start - 1].rstrip() + text[place.end + 1 : stop]
    first = slot.items[0] if slot.items else item
    return before + said + behind + gap(text, content.end, line_start(text, first.marker.start))


# -- place ---------------------------------------------------------------------


def _placed(editing: Editing, schedule: Programme, model: Model, wanted: Wanted, line: str, chunk: str) -> Splice:
    day = wanted.when.first_day
    assert day is not None
    if model.section.phrase is None:
        if day != schedule.context.day:
            raise editing.refused(f"its sessions stand below no day's heading, so {day} has no place; edit the text.")
        return _among(schedule, model.section, model, wanted, line, chunk)
    likes = (one for one in schedule.days() if one.holds(day) and one.level == model.section.level)
    target = next(likes, None)
    if target is None:
        return programme.new_day(editing, schedule, model.section, line + chunk, day)
    return _among(schedule, target, model, wanted, line, chunk)


def _listing(section: Section, model: Model) -> Section:
    """Which part of a day lists the talks: the model's, else the first that lists any."""
    lists = [part for part in _parts(section) if part.items]
    return next((part for part in lists if model.item in part.items), lists[0] if lists else section)


def _among(schedule: Programme, section: Section, model: Model, wanted: Wanted, line: str, chunk: str) -> Splice:
    """Below the time line that says its hours and room, else in order of time."""
    if not line:
        return programme.in_list(schedule, section, chunk, wanted.when, _listing(section, model))
    text, end = schedule.text, line_end_of(schedule.text)
    for slot in schedule.slots(section):
        if slot.items and same_hours(slot.line.phrase.when, wanted.when) and _same_room(text, slot, wanted):
            return Splice(Span(slot.stop, slot.stop), (bullets.separation(text, slot.items) or end) + chunk)
    start, stop = wanted.when.start, 0
    for at, until, hours in _hours(schedule, section):
        if isinstance(hours, datetime) and isinstance(start, datetime) and hours > start:
            return Splice(Span(at, at), line + chunk + end * 2)
        stop = max(stop, until)
    stop = stop or below_heading(text, section)
    return Splice(Span(stop, stop), end * 2 + line + chunk)


def _same_room(text: str, slot: Slot, wanted: Wanted) -> bool:
    place = slot.line.place
    return place is None or markdown.plain(place.of(text)) == wanted.location


def _hours(schedule: Programme, section: Section) -> Iterator[tuple[int, int, date | datetime | None]]:
    """Where a day's hours stand, where what belongs to them ends, and when they begin: pauses too."""
    text, current = schedule.text, None
    for part in _parts(section):
        blocks: list[Block] = [*([part.heading] if part.heading and part is not section else []), *part.blocks]
        for block in blocks:
            if not isinstance(block, markdown.Heading | Paragraph | Item):
                continue
            whole = block.whole if isinstance(block, Item) else block.content
            line = hours_of(schedule, section, block.content)
            if line is not None:
                if current is not None:
                    yield current
                current = (line_start(text, whole.start), whole.end, line.phrase.when.start)
            elif current is not None and _belongs(text, block):
                current = (current[0], whole.end, current[2])
    if current is not None:
        yield current


def _belongs(text: str, block: Block) -> bool:
    """True for a talk and what is said of it; not for another heading or a shortcode that closes."""
    words = block.content.of(text) if isinstance(block, Item | Paragraph) else "<"
    return not words.startswith(("{{", "<"))
