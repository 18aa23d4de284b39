"""What is published beside the whole: the same files per language, category and source, and feeds of one's own."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import uuid5

from cnfeed.errors import SettingsError
from cnfeed.model.entry import Entry
from cnfeed.model.feed import Announced, Item
from cnfeed.model.settings import Feed, Settings
from cnfeed.workspace.identity.ledger import Ledger, Selection
from cnfeed.workspace.identity.pairing import NAMESPACE
from cnfeed.workspace.identity.slugs import Slugs
from cnfeed.workspace.settings.feed import form_of

from .announcing import children_of
from .filters import takes

WHOLE = ("site", "")
LANGUAGES = "language"
OWN = "feed"  # a [[feed]]: its name in the ledger is its file
TAG = re.compile(r"[a-z]{2,3}(-[a-z0-9]{1,8})*\Z")

NamesOf = Callable[[Entry], Iterable[str]]
"""The names an entry is selected by: its languages, categories or source."""


@dataclass(frozen=True, slots=True)
class Selected:
    """A selection with what it holds: calendar entries and feed items; ``folder`` ends with ``/`` or is empty.

    ``only`` is the name of the one file that a feed of one's own may be; ``title`` and ``description`` its words.
    """

    selection: Selection
    folder: str
    language: str
    entries: tuple[Announced, ...]
    items: tuple[Item, ...]
    only: str = ""
    title: str = ""
    description: str = ""

    def files(self, forms: Iterable[str]) -> Iterator[tuple[str, str]]:
        """(path, form) of those of the published forms (``feed.xml`` …) that this selection has."""
        for form in forms:
            if not self.only:
                yield self.folder + form, form
            elif form_of(self.only) == form:
                yield self.folder + self.only, form

    @property
    def key(self) -> tuple[str, str]:
        """The ledger's key of the selection."""
        return self.selection.kind, self.selection.name


def items_of(announced: Sequence[Announced]) -> tuple[Item, ...]:
    """Feed items: what stands alone, with its sessions and deadlines told inside it."""
    children = children_of(announced)
    return tuple(
        Item(_latest(one, children.get(one.stamp.uid, ())), children.get(one.stamp.uid, ()))
        for one in announced
        if one.entry.parent is None
    )


def _latest(one: Announced, children: Iterable[Announced]) -> Announced:
    """The entry, updated when something told inside it changed or came later."""
    times = [one.stamp.updated]
    for child in children:
        if child.stamp.sequence:
            times.append(child.stamp.updated)
        elif child.stamp.created > one.stamp.created:
            times.append(child.stamp.created)
    latest = max(times)
    return one if latest == one.stamp.updated else Announced(one.entry, replace(one.stamp, updated=latest))


def selected(announced: Sequence[Announced], settings: Settings, ledger: Ledger, now: datetime) -> tuple[Selected, ...]:
    """The whole first, then each language (where there are several), category and source."""
    items = items_of(announced)
    whole = ledger.selections.get(WHOLE) or Selection(*WHOLE, slug="", since=now)
    found = [Selected(whole, "", settings.site.language, tuple(announced), items)]
    for kind, names_of in _kinds(settings):
        names = _names(kind, announced, names_of, ledger)
        if kind == LANGUAGES and len(names) < 2:
            continue
        entries, its = _entries_by_name(announced, names_of), _items_by_name(items, names_of)
        for key, selection in _selections(kind, names, ledger, now).items():
            language = selection.name if kind == LANGUAGES else settings.site.language
            members = tuple(entries.get(key, ())), tuple(its.get(key, ()))
            found.append(Selected(selection, _folder(selection), language, *members))
    return (*found, *_own(announced, items, settings, ledger, now, {one.folder for one in found}))


def _own(
    announced: Sequence[Announced],
    items: Sequence[Item],
    settings: Settings,
    ledger: Ledger,
    now: datetime,
    taken: Iterable[str],
) -> Iterator[Selected]:
    """Feeds of one's own; one that was published and is no longer asked for stays, empty."""
    by_uid = {one.stamp.uid: one.entry for one in announced}
    feeds = {feed.file: feed for feed in settings.feeds}
    left = [Feed(name=name, file=name) for kind, name in ledger.selections if kind == OWN and name not in feeds]
    for feed in (*feeds.values(), *sorted(left, key=lambda one: one.file)):
        selection = ledger.selections.get((OWN, feed.file)) or Selection(OWN, feed.file, feed.file, now)
        wanted = {
            one.stamp.uid
            for one in (announced if feed.file in feeds else ())
            if takes(feed, one.entry, by_uid.get(one.entry.parent or ""))
        }
        own = tuple(one for one in announced if one.stamp.uid in wanted)
        its = tuple(one for one in items if wanted.intersection(_uids(one)))
        folder, only = _place(feed.file)
        if folder in taken and not only:
            raise SettingsError(f"feed.file: {feed.file!r} is the folder of that language; choose another")
        words = {"title": feed.name, "description": feed.description}
        yield Selected(selection, folder, settings.site.language, own, its, only, **words)


def _place(file: str) -> tuple[str, str]:
    """Folder and the only file's name."""
    if form_of(file) is None:
        return f"{file}/", ""
    folder, slash, name = file.rpartition("/")
    return folder + slash, name


def _uids(item: Item) -> set[str]:
    return {one.stamp.uid for one in (item.announced, *item.children)}


def _kinds(settings: Settings) -> tuple[tuple[str, NamesOf], ...]:
    def languages(entry: Entry) -> Iterator[str]:
        told = (*entry.languages, *(version.language for version in entry.versions)) or (settings.site.language,)
        tags = (tag.casefold().replace("_", "-") for tag in told)
        return (tag for tag in tags if TAG.match(tag))

    return (LANGUAGES, languages), ("category", _categories), ("source", lambda entry: (entry.source,))


def _categories(entry: Entry) -> Iterator[str]:
    names = (" ".join(category.split()) for category in entry.categories)
    return (name for name in names if name)


def _names(kind: str, announced: Iterable[Announced], names_of: NamesOf, ledger: Ledger) -> dict[str, str]:
    """Each name by its folded form: as the ledger spells it, else the first of its spellings."""
    known = {name.casefold(): name for of_kind, name in sorted(ledger.selections, reverse=True) if of_kind == kind}
    found = {name for one in announced for name in names_of(one.entry)}
    return {name.casefold(): name for name in sorted(found, reverse=True)} | known


def _entries_by_name(announced: Iterable[Announced], names_of: NamesOf) -> dict[str, list[Announced]]:
    """Entries by name; sessions and deadlines come along with what they belong to."""
    announced = tuple(announced)
    own = {one.stamp.uid: {name.casefold() for name in names_of(one.entry)} for one in announced}
    found: dict[str, list[Announced]] = defaultdict(list)
    for one in announced:
        for name in own[one.stamp.uid] | own.get(one.entry.parent or "", set()):
            found[name].append(one)
    return found


def _items_by_name(items: Iterable[Item], names_of: NamesOf) -> dict[str, list[Item]]:
    """Items by name: their own, and those of what is told inside them."""
    found: dict[str, list[Item]] = defaultdict(list)
    for item in items:
        for name in {n.casefold() for one in (item.announced, *item.children) for n in names_of(one.entry)}:
            found[name].append(item)
    return found


def _selections(kind: str, names: Mapping[str, str], ledger: Ledger, now: datetime) -> dict[str, Selection]:
    """A selection per name; its folder's name is the ledger's, else a new one."""
    known = {key: ledger.selections[kind, name] for key, name in names.items() if (kind, name) in ledger.selections}
    slugs = Slugs()
    kept = {
        key: one
        for key, one in sorted(known.items(), key=lambda pair: (pair[1].since, pair[0]))
        if slugs.claim(one.slug)
    }
    for key in sorted(names.keys() - kept.keys()):
        name = names[key]
        made = name if kind == LANGUAGES else slugs.new(name, str(uuid5(NAMESPACE, f"{kind}\n{key}")))
        kept[key] = Selection(kind, name, made, known[key].since if key in known else now)
    return dict(sorted(kept.items()))


def _folder(selection: Selection) -> str:
    return f"{selection.slug}/" if selection.kind == LANGUAGES else f"{selection.kind}/{selection.slug}/"
