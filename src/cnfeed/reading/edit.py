"""Writing an entry's field back: its span replaced by a new value in the style of the old one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from cnfeed.documents import frontmatter
from cnfeed.documents.document import Document
from cnfeed.documents.frontmatter import FrontMatter, RefusedEdit
from cnfeed.errors import DocumentError
from cnfeed.model.entry import Entry, Place
from cnfeed.model.settings import Source
from cnfeed.model.span import Splice
from cnfeed.model.when import When
from cnfeed.model.zone import aware
from cnfeed.reading import keys, moments
from cnfeed.reading.dates import Context, phrases, rewritten
from cnfeed.reading.reader import YAML_1_1, read
from cnfeed.reading.values import BadValueError, checked, new_when

TIMES = ("start", "end", "timezone")


@dataclass(frozen=True, slots=True)
class Editing:
    """One entry of one document, about to be changed."""

    document: Document
    source: Source
    entry: Entry

    @property
    def context(self) -> Context:
        """What the entry's own words took for granted."""
        day = self.entry.when.first_day
        return Context(
            year=day.year if day else None,
            month=day.month if day else None,
            day=day if not self.entry.when.all_day else None,
            language=self.entry.languages[0] if self.entry.languages else self.source.language,
            zone=self.entry.when.zone or self.source.timezone,
            place=" ".join(filter(None, (self.entry.location, self.entry.description))) or None,
        )

    def refused(self, reason: str) -> DocumentError:
        """An edit that cannot be made here, with where and why."""
        return DocumentError(self.document.href, reason, line=self.entry.line)


def edit(document: Document, source: Source, entry: Entry, values: Mapping[str, str | None]) -> Document:
    """The document with some of the entry's fields changed; *entry* was read from this very text.

    Values are text as people write it, None takes the field away. DocumentError where the change cannot be
    made without touching more than it is about, or would not read back.
    """
    if "title" in values and set(TIMES) & set(values) and _in_prose(entry.places.get("title", ())):
        return _one_after_the_other(document, source, entry, values)
    editing = Editing(document, source, entry)
    try:
        wanted = {field: checked(field, value) for field, value in values.items()}
        when = new_when(entry, wanted, editing.context) if set(TIMES) & set(wanted) else None
    except BadValueError as error:
        raise editing.refused(f"{error}.") from error
    prose, matter = _sorted(editing, wanted, when)
    done = document.spliced(prose)
    for key, value in matter.items():
        done = _with_key(editing, done, key, value)
    _verified(editing, done, wanted, when)
    return done


def _one_after_the_other(
    document: Document, source: Source, entry: Entry, values: Mapping[str, str | None]
) -> Document:
    """A date inside the title's words, then the title: their spans would overlap."""
    dated = edit(document, source, entry, {field: value for field, value in values.items() if field != "title"})
    again = next(one for one in read(dated, source).entries if one.kind == entry.kind and one.line == entry.line)
    return edit(dated, source, again, {"title": values["title"]})


def _sorted(
    editing: Editing, wanted: Mapping[str, str | None], when: When | None
) -> tuple[list[Splice], dict[str, object]]:
    """The splices into prose, and the front matter keys with their new values (None removes)."""
    prose: list[Splice] = []
    matter: dict[str, object] = {}
    if when is not None:
        if _in_prose(editing.entry.places.get("start", ())):
            prose += _phrases(editing, when, wanted)
        else:
            matter |= _moment_keys(editing, when, wanted)
    for field in wanted.keys() - set(TIMES):
        places = editing.entry.places.get(field, ())
        if _in_prose(places):
            prose += [_text_splice(editing, field, place, wanted[field]) for place in places]
        else:
            matter |= {_key(editing, field, places): _listed(field, wanted[field])}
    return prose, matter


def _in_prose(places: tuple[Place, ...]) -> bool:
    return bool(places) and places[0].notation != "value"


def _phrases(editing: Editing, when: When, wanted: Mapping[str, str | None]) -> list[Splice]:
    if "timezone" in wanted:
        raise editing.refused("its time zone stands in prose; edit the text.")
    return [_phrase(editing, place, when) for place in editing.entry.places["start"]]


def _phrase(editing: Editing, place: Place, when: When) -> Splice:
    words = place.span.of(editing.document.text)
    new = rewritten(words, editing.entry.when, when, editing.context)
    if new is None:
        raise editing.refused(f"“{words}” cannot say {_spoken(when)} in its own form; edit the text.")
    return Splice(place.span, new)


def _spoken(when: When) -> str:
    return f"{when.start} to {when.end}" if when.end else f"{when.start}"


def _moment_keys(editing: Editing, when: When, wanted: Mapping[str, str | None]) -> dict[str, object]:
    """Start, end and zone as front matter keys; what does not change is not touched."""
    matter = _matter(editing, editing.document)
    start_key, end_key = _span_keys(editing, matter)
    changed: dict[str, object] = {}
    old = editing.entry.when
    if when.start != old.start or not editing.entry.declared:
        changed |= _moment_key(matter, start_key, when.start, keys.START_TIMES[0], when)
    if when.end != old.end:
        changed |= _moment_key(matter, end_key, when.end, keys.END_TIMES[0], when)
    if "timezone" in wanted:
        changed[keys.writing_key(matter, "timezone")] = wanted["timezone"]
    return changed


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
    matter = _matter(editing, editing.document)
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
    if field == "published" and value is not None:
        return moments.moment(value, "UTC") or value
    return value


def _text_splice(editing: Editing, field: str, place: Place, value: str | None) -> Splice:
    if value is None:
        raise editing.refused(f"{field} stands in prose; edit the text to take it away.")
    if place.notation == "link":
        return Splice(place.span, f"<{value}>" if set("() ") & set(value) else value)
    text = _escaped(value)
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


def _escaped(value: str) -> str:
    """Text as Markdown that means just that."""
    return "".join(f"\\{letter}" if letter in "\\[]|`<" else letter for letter in value)


def _matter(editing: Editing, document: Document) -> FrontMatter:
    return frontmatter.parse(document.text, yaml="1.1" if editing.source.generator in YAML_1_1 else "1.2")


def _with_key(editing: Editing, document: Document, key: str, value: object) -> Document:
    matter = _matter(editing, document)
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
    """Refuse a text from which the new values would not be read back."""
    if when is None:
        return
    told = read(done, editing.source).entries
    found = [one for one in told if one.kind == editing.entry.kind and one.when == when]
    if sum(one.anchor == editing.entry.anchor for one in found) or len(found) > len(_alike(editing, when)):
        return
    raise editing.refused(f"written here, {_spoken(when)} would not be read back; edit the text.")


def _alike(editing: Editing, when: When) -> list[Entry]:
    """The entries that said this time before."""
    told = read(editing.document, editing.source).entries
    return [one for one in told if one.kind == editing.entry.kind and one.when == when]
