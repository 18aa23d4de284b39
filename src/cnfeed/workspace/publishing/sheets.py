"""The files of a publish before they are rendered: what each holds, and a key of all that its bytes depend on."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from cnfeed.formats.calendar import RenderedEvent, join, render
from cnfeed.formats.feeditem import FeedItem, rendered
from cnfeed.formats.words import words
from cnfeed.model.entry import Entry, Kind
from cnfeed.model.feed import Announced, Channel, Item
from cnfeed.model.settings import Settings
from cnfeed.workspace.identity.ledger import Ledger

from .announcing import by_date, children_of
from .selecting import OWN, WHOLE, Selected
from .window import newest_first, pages, window

CALENDARS: Mapping[str, frozenset[Kind]] = {
    "calendar.ics": frozenset({Kind.EVENT, Kind.DEADLINE}),
    "events.ics": frozenset({Kind.EVENT}),
    "deadlines.ics": frozenset({Kind.DEADLINE}),
}
FEEDS = ("feed.xml", "atom.xml", "feed.json")
ARCHIVED = ("feed.xml", "atom.xml")
MOST_EVENTS, MOST_BYTES = 1_000, 1_000_000  # what Google takes (WIRE.md, rule 9)
SPAN = re.compile(r"(\d+)([dwmy])\Z")
DAYS = {"d": 1, "w": 7, "m": 31, "y": 366}


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file to be: equal keys mean equal bytes. ``form`` is which of the whole's files it is (``feed.xml`` …)."""

    path: str
    key: str
    render: Callable[[], bytes]
    channel: Channel | None = None
    count: int = 0
    form: str = ""


Known = Mapping[str, tuple[str, str]]
"""Key and hash of files by path, from the last publish: what has the same key is not rendered again."""


@dataclass(frozen=True, slots=True)
class Kept:
    """Rendered entries by a key of all that they are made of."""

    events: MutableMapping[str, tuple[RenderedEvent, ...]] = field(default_factory=dict)
    items: MutableMapping[str, FeedItem] = field(default_factory=dict)


class Press:
    """Renders each entry once per language, however many files hold it."""

    def __init__(self, settings: Settings, ledger: Ledger, shown: Mapping[str, str], known: Known, kept: Kept) -> None:
        self.settings = settings
        self.known = known
        self.ledger = ledger
        self.shown = shown
        self._kept = kept

    def events(self, announced: Iterable[Announced], language: str) -> list[RenderedEvent]:
        """The entries' VEVENTs."""
        return [event for one in announced for event in self._event(one, language)]

    def items(self, items: Iterable[Item], language: str) -> list[FeedItem]:
        """The feed items."""
        return [self._item(item, language) for item in items]

    def key(self, channel: Channel, members: Iterable[Announced], *more: str) -> str:
        """A hash of all that a file of these members depends on."""
        parts = (repr(channel), self.settings.publish.cancelled, *more, *(self.shown[one.stamp.uid] for one in members))
        return hashlib.sha256("\n".join(parts).encode("utf-8", "surrogatepass")).hexdigest()

    def same(self, sheet: Sheet) -> bool:
        """True if the file is known and has not changed."""
        return sheet.path in self.known and self.known[sheet.path][0] == sheet.key

    def _event(self, one: Announced, language: str) -> tuple[RenderedEvent, ...]:
        key = f"{language}\n{self.settings.publish.cancelled}\n{self.shown[one.stamp.uid]}"
        found = self._kept.events.get(key)
        if found is None:
            found = render(one, cancelled=self.settings.publish.cancelled, language=language)
            self._kept.events[key] = found
        return found

    def _item(self, item: Item, language: str) -> FeedItem:
        base_url = self.settings.site.base_url
        told = (self.shown[one.stamp.uid] for one in (item.announced, *item.children))
        key = "\n".join((language, base_url or "", item.announced.stamp.updated.isoformat(), *told))
        found = self._kept.items.get(key)
        if found is None:
            found = rendered(item, language, base_url)
            self._kept.items[key] = found
        return found


def feeds(selected: Selected, channel: Channel, press: Press) -> Iterator[Sheet]:
    """The news feed in each format with its archive pages; none for a selection that never had an item."""
    items = newest_first(selected.items)
    shown = window(items, press.settings.publish.news_limit)
    for path, form in selected.files(FEEDS):
        archive = list(_archive(path, form, selected, items, shown, channel, press)) if form in ARCHIVED else []
        if _wanted(path, items, selected, press):
            own = replace(channel, path=path, updated=_updated(shown, selected), previous_archive=_last(archive))
            yield _feed(form, own, shown, press)
        yield from archive


def _archive(
    file: str,
    form: str,
    selected: Selected,
    items: Sequence[Item],
    shown: Sequence[Item],
    channel: Channel,
    press: Press,
) -> Iterator[Sheet]:
    """A page per month that left the feed, each linked with its neighbours."""
    name = file.removeprefix(selected.folder)
    place = re.compile(re.escape(f"{selected.folder}archive/") + r"(\d{4}-\d\d)-" + re.escape(name) + r"\Z")
    kept = [match[1] for match in map(place.match, press.ledger.files) if match]
    found = pages(items, shown, kept)
    paths = [f"{selected.folder}archive/{page.month}-{name}" for page in found]
    for page, path, before, after in zip(found, paths, [None, *paths], [*paths[1:], None], strict=False):
        own = replace(channel, path=path, updated=_updated(page.items, selected), archive=True)
        yield _feed(form, replace(own, previous_archive=before, next_archive=after), page.items, press)


def _brief(item: Item) -> Item:
    """An older item as archive pages tell it: all but its full text, which would be rendered for each one ever."""
    entry = item.announced.entry
    versions = tuple(replace(version, body="") for version in entry.versions)
    return replace(item, announced=replace(item.announced, entry=replace(entry, body="", versions=versions)))


def _feed(name: str, channel: Channel, items: Sequence[Item], press: Press) -> Sheet:
    def content() -> bytes:
        from cnfeed.formats.atom import atom
        from cnfeed.formats.jsonfeed import jsonfeed
        from cnfeed.formats.rss import rss

        formats = {"feed.xml": rss, "atom.xml": atom, "feed.json": jsonfeed}
        if channel.archive:
            return formats[name](channel, [_brief(item) for item in items])
        return formats[name](channel, press.items(items, channel.language))

    members = (one for item in items for one in (item.announced, *item.children))
    updated = (item.announced.stamp.updated.isoformat() for item in items)
    return Sheet(channel.path, press.key(channel, members, name, *updated), content, channel, len(items), name)


def calendars(selected: Selected, channel: Channel, press: Press) -> Iterator[Sheet]:
    """Calendars of everything, of events and of deadlines; beside a large one a calendar per year."""
    members = in_calendars(selected.entries, press.settings)
    for path, form in selected.files(CALENDARS):
        own = [one for one in members if one.entry.kind in CALENDARS[form]]
        if _wanted(path, own, selected, press):
            sheet = calendar(replace(channel, path=path, title=_named(channel, form)), own, selected, press)
            yield replace(sheet, form=form)
    yield from _yearly(members, selected, channel, press)


def calendar(channel: Channel, members: Sequence[Announced], selected: Selected, press: Press) -> Sheet:
    """One calendar file."""
    changes = [one.stamp.modified for one in members]
    own = replace(channel, updated=max(changes, default=selected.selection.since))
    key = press.key(own, members)
    return Sheet(channel.path, key, lambda: join(own, press.events(members, own.language)), own, len(members))


def _named(channel: Channel, name: str) -> str:
    """Every calendar has a title of its own, or a client lists one name three times."""
    text = words(channel.language)
    kinds = {"events.ics": text.events, "deadlines.ics": text.deadlines}
    return f"{channel.title}{text.colon}{kinds[name]}" if name in kinds else channel.title


def events(selected: Selected, channel: Channel, press: Press) -> Iterator[Sheet]:
    """A calendar per event with its sessions and deadlines."""
    children = children_of(selected.entries)
    for one in selected.entries:
        members = in_calendars((one, *children.get(one.stamp.uid, ())), press.settings, past=True)
        if one.stamp.slug and one.entry.kind is Kind.EVENT and one.entry.parent is None and members:
            path = f"event/{one.stamp.slug}.ics"
            own = replace(channel, path=path, title=one.entry.title, description=one.entry.description or "")
            yield calendar(own, members, selected, press)


def in_calendars(announced: Iterable[Announced], settings: Settings, *, past: bool = False) -> list[Announced]:
    """Every exact event and deadline, by date; imprecise and old ones as the settings say."""
    dated = [one for one in announced if in_calendar(one.entry, settings)]
    cut = None if past else _cut(dated, settings.publish.keep_past)
    return sorted((one for one in dated if cut is None or _lasts(one.entry, cut)), key=by_date)


def in_calendar(entry: Entry, settings: Settings) -> bool:
    """True for an event or deadline with an exact date, or one that the settings let in as tentative."""
    tentative = settings.publish.imprecise == "tentative" and entry.when.start is not None
    return entry.kind is not Kind.NEWS and (entry.when.exact or tentative)


def _cut(members: Sequence[Announced], keep: str) -> date | None:
    """The first day that is kept, counted from the newest change: the passing of days alone drops nothing."""
    match = SPAN.match(keep)
    if not match or not members:
        return None
    newest = max(one.stamp.modified for one in members).date()
    return newest - timedelta(days=int(match[1]) * DAYS[match[2]])


def _lasts(entry: Entry, cut: date) -> bool:
    last = entry.when.last_day
    return entry.recurrence is not None or last is None or last >= cut


def _yearly(members: Sequence[Announced], selected: Selected, channel: Channel, press: Press) -> Iterator[Sheet]:
    file = next((path for path, _ in selected.files(("calendar.ics",))), None)
    if file is None:
        return
    stem = file.removesuffix(".ics")
    place = re.compile(re.escape(stem) + r"-(\d{4})\.ics\Z")
    years = {int(match[1]) for match in map(place.match, press.ledger.files) if match}
    whole = calendar(replace(channel, path=file), members, selected, press)
    if not press.same(whole) and _is_large(members, channel, press):
        years |= {year for one in members for year in _years(one.entry, ())}
    for year in sorted(years):
        own = [one for one in members if year in _years(one.entry, years)]
        path = f"{stem}-{year}.ics"
        yield calendar(replace(channel, path=path, title=f"{channel.title} {year}"), own, selected, press)


def _is_large(members: Sequence[Announced], channel: Channel, press: Press) -> bool:
    """True if clients refuse the whole; not rendered where so few events cannot matter."""
    if len(members) > MOST_EVENTS:
        return True
    longest = sum(len(one.entry.body) + len(one.entry.description or "") + 2_000 for one in members) * 4
    return (
        longest > MOST_BYTES and sum(len(one.content) for one in press.events(members, channel.language)) > MOST_BYTES
    )


def _years(entry: Entry, all_years: Iterable[int]) -> set[int]:
    first, last = entry.when.first_day, entry.when.last_day
    if first is None or last is None:
        return set()
    if entry.recurrence is not None:
        return {first.year} | {year for year in all_years if year >= first.year}
    return set(range(first.year, min(last.year, first.year + 20) + 1))


def _wanted(path: str, members: Sequence[object], selected: Selected, press: Press) -> bool:
    """The whole's files and those asked for always; a selection's from its first entry on, and then for ever."""
    return selected.selection.kind in (WHOLE[0], OWN) or bool(members) or path in press.ledger.files


def _updated(items: Sequence[Item], selected: Selected) -> datetime:
    times = [max(item.announced.stamp.published, item.announced.stamp.updated) for item in items]
    return max(times, default=selected.selection.since)


def _last(archive: Sequence[Sheet]) -> str | None:
    return archive[-1].path if archive else None
