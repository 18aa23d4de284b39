"""What leads to the published files: the front pages and the list of feeds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from cnfeed.formats.subscribing import Offer
from cnfeed.model.feed import Channel

from .selecting import Selected
from .sheets import Press, Sheet

TYPES = {
    "calendar.ics": "text/calendar",
    "feed.xml": "application/rss+xml",
    "events.ics": "text/calendar",
    "deadlines.ics": "text/calendar",
    "atom.xml": "application/atom+xml",
    "feed.json": "application/feed+json",
}
MOST_CATEGORIES = 24
SHORT = ("calendar.ics", "feed.xml")  # what a page offers of other selections than its own
FORMATS = {"feed.xml": "RSS", "atom.xml": "Atom", "feed.json": "JSON Feed"}


def front_page(
    part: Selected, channel: Channel, offered: Sequence[Offer], pages: Sequence[Selected], press: Press
) -> Sheet:
    """What there is to subscribe to, and every date, in the selection's language; *pages* have one each."""

    def content() -> bytes:
        from cnfeed.formats.page import Edition, page

        return page(own, offered, part.entries, [Edition(*one) for one in others])

    times = (max(one.stamp.modified, one.stamp.published) for one in part.entries)
    own = replace(channel, path=f"{part.folder}index.html", updated=max(times, default=part.selection.since))
    others = _addresses(part, pages)
    return Sheet(own.path, press.key(own, part.entries, *map(repr, offered), repr(others)), content, own)


def _addresses(part: Selected, pages: Iterable[Selected]) -> list[tuple[str, str]]:
    """Language and address of each page, as the part's own links to them."""
    up = "../" * part.folder.count("/")
    languages = {one.language.casefold(): one for one in pages if one.folder} | {part.language.casefold(): part}
    return [(one.language, f"{up}{one.folder}index.html") for _, one in sorted(languages.items())]


def offers(part: Selected, listed: Iterable[tuple[Selected, Sheet]]) -> tuple[Offer, ...]:
    """The selection's own files; on the whole's page the main files of the others too, of categories the largest."""
    found = [(owner, sheet) for owner, sheet in listed if sheet.channel and not sheet.channel.archive]
    large = _largest(owner for owner, _ in found)
    return tuple(
        offer
        for owner, sheet in found
        if owner is part or (not part.folder and (sheet.form in SHORT or owner.only) and owner.folder in large)
        for offer in _offer(owner, sheet)
    )


def _largest(parts: Iterable[Selected]) -> frozenset[str]:
    """Folders of languages, sources and the categories with most entries: a page of a thousand buttons helps nobody."""
    folders = {part.folder: part for part in parts}
    categories = [part for part in folders.values() if part.selection.kind == "category"]
    categories.sort(key=lambda part: (-len(part.entries), part.folder))
    return frozenset(folders) - {part.folder for part in categories[MOST_CATEGORIES:]}


def _offer(owner: Selected, sheet: Sheet) -> Iterator[Offer]:
    form = f" ({FORMATS[sheet.form]})" if sheet.form in FORMATS else ""
    title = sheet.channel.title if sheet.channel else sheet.path
    yield Offer(sheet.path, title + form, TYPES.get(sheet.form, "text/calendar"), sheet.count, owner.language)


def reading_list(channel: Channel, sheets: Iterable[Sheet], press: Press) -> Sheet:
    """All feeds, for readers that import OPML."""
    channels = [one.channel for one in sheets if one.channel and not one.channel.archive and one.form == "feed.xml"]

    def content() -> bytes:
        from cnfeed.formats.opml import opml

        return opml(channel.title, channels)

    return Sheet("feeds.opml", press.key(channel, (), *map(repr, channels)), content)
