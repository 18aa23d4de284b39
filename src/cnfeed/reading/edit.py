"""Writing an entry's field back: its span replaced by a new value in the style of the old one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime

from cnfeed.documents import frontmatter
from cnfeed.documents.document import Document
from cnfeed.documents.frontmatter import FrontMatter, RefusedEdit
from cnfeed.errors import DocumentError
from cnfeed.model.entry import Entry, Kind, Place
from cnfeed.model.settings import Source
from cnfeed.model.span import Splice
from cnfeed.model.when import When
from cnfeed.model.zone import aware
from cnfeed.reading import keys, moments, readback
from cnfeed.reading.dates import phrases
from cnfeed.reading.editing import Editing, spoken
from cnfeed.reading.reader import YAML_1_1, read
from cnfeed.reading.relocation import relocated
from cnfeed.reading.values import BadValueError, checked, escaped, new_when

TIMES = ("start", "end", "timezone")


def edit(document: Document, source: Source, entry: Entry, values: Mapping[str, str | None]) -> Document:
    """The document with some of the entry's fields changed; *entry* was read from this very text.

    Values are text as people write it, None takes the field away. A bullet or a session whose new date belongs below
    another heading goes there. DocumentError where the change cannot be made without touching more than it is about,
    or would not read back.
    """
    values = _of_news(document, entry, values)
    if set(TIMES) & set(values) and any(_in_prose(entry.places.get(name, ())) for name in values.keys() - set(TIMES)):
        return _one_after_the_other(document, source, entry, values)
    editing = Editing(document, source, entry)
    try:
        wanted = {field: checked(field, value) for field, value in values.items()}
        context = editing.context
        if "timezone" in wanted and wanted["timezone"] is None:  # without one of its own, the source's holds
            context = replace(context, zone=source.timezone)
        when = new_when(entry, wanted, context) if set(TIMES) & set(wanted) else None
    except BadValueError as error:
        raise editing.refused(f"{error}.") from error
    text = relocated(editing, when) if when is not None and "timezone" not in wanted else None
    if text is not None and when is not None:
        done = Document(document.href, text)
        rest = {field: value for field, value in wanted.items() if field not in TIMES}
        done = edit(done, source, same(editing, done, when), rest) if rest else done
    else:
        prose, matter = _sorted(editing, wanted, when)
        done = document.spliced(prose)
        for key, value in matter.items():
            done = with_key(editing, done, key, value)
    _verified(editing, done, wanted, when)
    return done


def _of_news(document: Document, entry: Entry, values: Mapping[str, str | None]) -> Mapping[str, str | None]:
    """A post has no date but that of its publication: its start is meant as that."""
    if entry.kind is not Kind.NEWS or entry.anchor or not set(TIMES) & set(values):
        return values
    if "start" not in values or values.keys() & {"end", "timezone", "published"} or values["start"] is None:
        raise DocumentError(
            document.href, "a post has one date, that of its publication; set published.", line=entry.line
        )
    return {"published" if field == "start" else field: value for field, value in values.items()}


def _one_after_the_other(
    document: Document, source: Source, entry: Entry, values: Mapping[str, str | None]
) -> Document:
    """A date inside the title's words, then the title: their spans would overlap."""
    times = {field: value for field, value in values.items() if field in TIMES}
    dated = edit(document, source, entry, times)
    editing = Editing(document, source, entry)
    again = same(editing, dated, new_when(entry, times, editing.context))
    return edit(dated, source, again, {field: value for field, value in values.items() if field not in TIMES})


def same(editing: Editing, done: Document, when: When) -> Entry:
    """The entry as the changed document tells it, or a refusal: the new time would not be read back."""
    entry = editing.entry
    alike = [one for one in read(done, editing.source).entries if one.kind == entry.kind and one.when == when]
    before = [one.anchor for one in read(editing.document, editing.source).entries if one.when == when]
    named = [one for one in alike if one.anchor == entry.anchor]
    new = [one for one in alike if one.anchor not in before]
    if not (named or new):
        raise editing.refused(f"written here, {spoken(when)} would not be read back; edit the text.")
    return (named or new)[0]


def _sorted(
    editing: Editing, wanted: Mapping[str, str | None], when: When | None
) -> tuple[list[Splice], dict[str, object]]:
    """The splices into prose, and the front matter keys with their new values (None removes)."""
    prose: list[Splice] = []
    matter: dict[str, object] = {}
    if when is not None:
        if _in_prose(editing.entry.places.get("start", ())):
            if _made_exact(editing.entry, wanted):
                matter |= _made_exact_keys(editing, when, wanted)
            elif "timezone" in wanted:
                raise editing.refused("its time zone stands in prose; edit the text.")
            elif when.first_day != editing.entry.when.first_day and not editing.says_its_day():
                raise editing.refused(
                    f"its own words say its hours, not {when.first_day}; change the day it stands below."
                )
            else:
                prose += editing.phrases(when)
        else:
            matter |= _moment_keys(editing, when, wanted)
    for field in wanted.keys() - set(TIMES):
        places = editing.entry.places.get(field, ())
        if _in_prose(places):
            prose += [_text_splice(editing, field, place, wanted[field]) for place in places]
        else:
            key = _key(editing, field, places)
            matter[key] = (
                _published(editing, key, wanted[field]) if field == "published" else _listed(field, wanted[field])
            )
    return prose, matter


def _published(editing: Editing, key: str, value: str | None) -> object:
    """The time in the type its key has: a day alone keeps the time of day that stands there."""
    new = moments.parsed(value) if value is not None else None
    if new is None or isinstance(new, datetime):
        return new or value
    return _moment_key(matter_of(editing, editing.document), key, new, "", editing.entry.when)[key]


def _made_exact(entry: Entry, wanted: Mapping[str, str | None]) -> bool:
    """True where a page's prose names no exact time or no zone: front matter says it, and the prose stays true."""
    return not entry.anchor and entry.kind is Kind.EVENT and (not entry.when.exact or "timezone" in wanted)


def _made_exact_keys(editing: Editing, when: When, wanted: Mapping[str, str | None]) -> dict[str, object]:
    """The keys that state what prose said till now, its place included: a declared event's prose is not searched."""
    place = read_place(editing.entry) if "location" not in wanted else None
    made = stated_keys(when) | ({"event.location": place} if place else {})
    return made | ({"event.timezone": wanted["timezone"]} if "timezone" in wanted else {})


def read_place(entry: Entry) -> str | None:
    """The place that was read from prose; front matter that states one needs no second."""
    found = entry.places.get("location", ())
    return entry.location if _in_prose(found) else None


def stated_keys(when: When) -> dict[str, object]:
    """The ``event:`` keys that state a time, in the order people read them."""
    keys: dict[str, object] = {"event.start": when.start}
    if when.end is not None:
        keys["event.end"] = when.end
    if not when.all_day:
        keys["event.timezone"] = when.zone
    return keys


def stated(editing: Editing, when: When, location: str | None) -> Document:
    """The document with ``event:`` keys for the time, and for the place where one is given."""
    done = editing.document
    for key, value in (stated_keys(when) | ({"event.location": location} if location else {})).items():
        done = with_key(editing, done, key, value)
    _verified(editing, done, {"start": None, "end": None} | ({"location": location} if location else {}), when)
    return done


def _in_prose(places: tuple[Place, ...]) -> bool:
    return bool(places) and places[0].notation != "value"


def _moment_keys(editing: Editing, when: When, wanted: Mapping[str, str | None]) -> dict[str, object]:
    """Start, end and zone as front matter keys; what does not change is not touched."""
    matter = matter_of(editing, editing.document)
    start_key, end_key = _span_keys(editing, matter)
    changed: dict[str, object] = {}
    old = editing.entry.when
    if when.all_day and not old.all_day:
        changed |= _whole_days(matter, start_key, end_key, when)
    elif when.start != old.start or not editing.entry.declared:
        changed |= _moment_key(matter, start_key, when.start, keys.START_TIMES[0], when)
    if when.end != old.end and end_key not in changed:
        changed |= _moment_key(matter, end_key, when.end, keys.END_TIMES[0], when)
    if "timezone" in wanted:
        changed[keys.writing_key(matter, "timezone")] = wanted["timezone"]
    return changed


def _whole_days(matter: FrontMatter, start_key: str, end_key: str, when: When) -> dict[str, object]:
    """Days where hours stood: keys for the hours alone go."""
    changed: dict[str, object] = {start_key: when.start}
    if when.end is not None or end_key in matter.scalars:
        changed[end_key] = when.end
    clocks = (*keys.START_TIMES, *keys.END_TIMES)
    return changed | {key: None for key in clocks if key in matter.scalars}


def _span_keys(editing: Editing, matter: FrontMatter) -> tuple[str, str]:
    """The keys of start and end: of a closing date its own, else those in use, else ``event:``'s."""
    place = next(iter(editing.entry.places.get("start", ())), None)
    if editing.entry.anchor and place and place.key:
        return place.key, place.key.rsplit(".", 1)[0] + ".end"
    by_date = place is not None and place.key == "date"
    return keys.span_keys(matter, by_date) or ("event.start", "event.end")


def _moment_key(
    matter: FrontMatter, key: str, value: date | datetime | None, clock_key: str, when: When
) -> dict[str, object]:
    """The value in the type its key has: an offset, a midnight or a separate clock key are kept."""
    scalar = matter.scalars.get(key)
    old = scalar.value if scalar else None
    if clock_key in matter.scalars and isinstance(value, datetime):
        return {key: value.date(), clock_key: value.strftime("%H:%M")}
    if isinstance(old, datetime) and value is not None and not isinstance(value, datetime):
        value = datetime.combine(value, old.time(), old.tzinfo)
    elif isinstance(old, datetime) and old.tzinfo and isinstance(value, datetime):
        value = aware(value, when.zone or "UTC").astimezone(old.tzinfo)
    return {key: value}


def _key(editing: Editing, field: str, places: tuple[Place, ...]) -> str:
    """The front matter key a field is written to."""
    if places and places[0].key:
        return places[0].key
    if editing.entry.anchor:
        raise editing.refused(f"there is no place for {field} here; edit the text.")
    matter = matter_of(editing, editing.document)
    if field in keys.FIELDS:
        return keys.writing_key(matter, field)
    if field == "published":
        return "date"
    if field == "categories":
        return next((key for key in ("categories", "tags") if key in matter.scalars), "categories")
    return field


def _listed(field: str, value: str | None) -> object:
    if field == "categories" and value is not None:
        return [word.strip() for word in value.split(",") if word.strip()]
    return value


def _text_splice(editing: Editing, field: str, place: Place, value: str | None) -> Splice:
    if value is None:
        raise editing.refused(f"{field} stands in prose; edit the text to take it away.")
    if place.notation == "link":
        return Splice(place.span, f"<{value}>" if set("() ") & set(value) else value)
    text = escaped(value)
    return Splice(place.span, _dated(editing, place, text) if field == "title" else text)


def _dated(editing: Editing, place: Place, title: str) -> str:
    """The new title behind the old one's leading date, unless it has a date itself."""
    old = place.span.of(editing.document.text)
    if any(one.when.start for one in phrases(title, editing.context)):
        return title
    leading = next(iter(phrases(old, editing.context)), None)
    if leading is None or leading.span.start > 0 or leading.when.start is None:
        return title
    end = leading.span.end
    while end < len(old) and old[end] in " :：,，":
        end += 1
    return old[:end] + title


def matter_of(editing: Editing, document: Document) -> FrontMatter:
    """A document's front matter, read as its generator does."""
    return frontmatter.parse(document.text, yaml="1.1" if editing.source.generator in YAML_1_1 else "1.2")


def with_key(editing: Editing, document: Document, key: str, value: object) -> Document:
    """The document with a front matter key set, None takes it away; DocumentError where more would change with it."""
    matter = matter_of(editing, document)
    try:
        if value is None:
            splices = [frontmatter.removing(document.text, matter, key)] if key in matter.scalars else []
        elif key in matter.scalars:
            splices = [frontmatter.replacing(document.text, matter, key, value)]
        else:
            splices = [frontmatter.adding(document.text, matter, key, value, after=_before(matter, key))]
    except RefusedEdit as error:
        raise editing.refused(f"{key} cannot be changed here without touching more: {error}; edit the text.") from error
    return document.spliced(splices)


NEIGHBOURS = ("start", "end", "timezone", "location", "url", "attendance", "status")


def _before(matter: FrontMatter, key: str) -> str | None:
    """The key after which a new one reads naturally."""
    parent, _, name = key.rpartition(".")
    order = NEIGHBOURS[: NEIGHBOURS.index(name)] if name in NEIGHBOURS else ()
    near = (f"{parent}.{one}" if parent else one for one in reversed(order))
    return next((one for one in near if one in matter.scalars), None)


def _verified(editing: Editing, done: Document, wanted: Mapping[str, str | None], when: When | None) -> None:
    """Refuse a text from which the new values would not be read back, or that tells anything else anew."""
    before, after = (read(one, editing.source).entries for one in (editing.document, done))
    fault = readback.fault(before, after, editing.entry, wanted, when)
    if fault:
        raise editing.refused(f"written here, {fault}; edit the text.")
