"""What is wrong with an RSS 2.0 feed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from cnfeed.formats.doctor.around import NOTHING_KNOWN, Around
from cnfeed.formats.doctor.finding import Finding
from cnfeed.formats.doctor.markup import (
    SCHEME,
    date_faults,
    html_faults,
    later,
    line_of,
    rfc822,
    right_weekday,
    sooner,
    text_of,
    title_faults,
    without_page,
)

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

CHANNEL = frozenset(
    {"title", "link", "description", "language", "copyright", "managingEditor", "webMaster", "pubDate"}
    | {"lastBuildDate", "category", "generator", "docs", "cloud", "ttl", "image", "rating", "textInput"}
    | {"skipHours", "skipDays", "item"}
)
ITEM = frozenset(
    {"title", "link", "description", "author", "category", "comments", "enclosure", "guid", "pubDate", "source"}
)
WINDOW = 20
ATOM = "{http://www.w3.org/2005/Atom}"
DUBLIN_CORE = "{http://purl.org/dc/elements/1.1/}"
HISTORY = "{http://purl.org/syndication/history/1.0}"
CONTENT = "http://purl.org/rss/1.0/modules/content/"
AUTHOR = re.compile(r"[^\s@]+@[^\s@]+(?:\s+\(.+\))?\Z")
ADDRESS = re.compile(r"https?://", re.IGNORECASE)


def findings(root: Element, around: Around = NOTHING_KNOWN) -> Iterator[Finding]:
    """Everything that is found below an rss element."""
    if root.get("version") != "2.0":
        yield Finding(line_of(root), "rss-version")
    channel = root.find("channel")
    if channel is None:
        yield Finding(line_of(root), "channel-part", "channel")
        return
    items = channel.findall("item")
    yield from without_page(root, around)
    yield from _channel(channel, items)
    built = sooner(rfc822(text_of(channel.find("lastBuildDate"))), around.now)
    seen: set[str] = set()
    for item in items:
        yield from _identity(item, seen)
        yield from _dates(item, built)
        yield from _texts(item)
        yield from _enclosures(item)
    yield from _order(items)
    yield from _window(channel, items)


def _channel(channel: Element, items: Sequence[Element]) -> Iterator[Finding]:
    line = line_of(channel)
    for name in ("title", "link", "description"):
        if not text_of(channel.find(name)):
            yield Finding(line, "channel-part", name)
    yield from _links(channel)
    link = channel.find("link")
    if link is not None and items and channel.index(link) > channel.index(items[0]):
        yield Finding(line_of(link), "channel-link-late")
    if not text_of(channel.find("language")):
        yield Finding(line, "channel-language")
    if channel.find("lastBuildDate") is None:
        yield Finding(line, "channel-date")
    for name in ("lastBuildDate", "pubDate"):
        if (element := channel.find(name)) is not None:
            yield from _date_form(element)
    for name in ("managingEditor", "webMaster"):
        if (element := channel.find(name)) is not None and not AUTHOR.match(text_of(element)):
            yield Finding(line_of(element), "author-form", name)
    yield from _image(channel)
    for element in (channel, *items):
        yield from _unknown(element)


def _image(channel: Element) -> Iterator[Finding]:
    image = channel.find("image")
    if image is None:
        return
    if any(text_of(image.find(name)) != text_of(channel.find(name)) for name in ("title", "link")):
        yield Finding(line_of(image), "channel-image")
    if not SCHEME.match(text_of(image.find("url"))):
        yield Finding(line_of(image), "relative-address", text_of(image.find("url")))


def _unknown(element: Element) -> Iterator[Finding]:
    """What RSS 2.0 does not name must stand in a namespace of its own."""
    known = ITEM if element.tag == "item" else CHANNEL
    for child in element:
        if isinstance(child.tag, str) and not child.tag.startswith("{") and child.tag not in known:
            yield Finding(line_of(child), "element-unknown", child.tag)


def _links(channel: Element) -> Iterator[Finding]:
    selves = [one for one in channel.findall(f"{ATOM}link") if one.get("rel") == "self"]
    if not selves:
        yield Finding(line_of(channel), "self-missing")
    for element in (*selves, *channel.findall("link"), *channel.findall("item/link")):
        address = element.get("href", "") or text_of(element)
        if address and not SCHEME.match(address):
            yield Finding(line_of(element), "relative-address", address)
    for element in selves:
        if not element.get("type"):
            yield Finding(line_of(element), "self-type")


def _identity(item: Element, seen: set[str]) -> Iterator[Finding]:
    guid = item.find("guid")
    known = text_of(guid)
    if guid is None or not known:
        yield Finding(line_of(item), "guid-missing")
        return
    if ADDRESS.match(known):
        yield Finding(line_of(guid), "guid-address", known)
    elif guid.get("isPermaLink", "true") != "false":
        yield Finding(line_of(guid), "guid-permalink", known)
    if known in seen:
        yield Finding(line_of(guid), "guid-twice", known)
    seen.add(known)


def _dates(item: Element, built: datetime | None) -> Iterator[Finding]:
    element = item.find("pubDate")
    if element is None:
        yield Finding(line_of(item), "date-missing", "pubDate")
        return
    yield from _date_form(element)
    if later(rfc822(text_of(element)), built):
        yield Finding(line_of(element), "date-future", text_of(element))


def _date_form(element: Element) -> Iterator[Finding]:
    moment = rfc822(text_of(element))
    yield from date_faults(element, moment)
    if moment is not None and not right_weekday(text_of(element), moment):
        yield Finding(line_of(element), "date-weekday", text_of(element))


def _texts(item: Element) -> Iterator[Finding]:
    title, description = item.find("title"), item.find("description")
    yield from title_faults(text_of(title), line_of(item if title is None else title), rss=True)
    if description is None:
        yield Finding(line_of(item), "description-missing-item")
    else:
        yield from html_faults(text_of(description), line_of(description))
    for child in item:
        if isinstance(child.tag, str) and child.tag.rpartition("}")[2] == "encoded":
            yield from _encoded(item, child, description)
    author = item.find("author")
    if author is not None and not AUTHOR.match(text_of(author)):
        yield Finding(line_of(author), "author-form", "author")
    for creator in item.findall(f"{DUBLIN_CORE}creator"):
        if "@" in text_of(creator):
            yield Finding(line_of(creator), "author-mail")


def _encoded(item: Element, element: Element, description: Element | None) -> Iterator[Finding]:
    namespace = str(element.tag).partition("}")[0].lstrip("{")
    if namespace != CONTENT:
        yield Finding(line_of(element), "content-namespace", namespace)
    if description is not None and item.index(element) < item.index(description):
        yield Finding(line_of(element), "content-first")
    yield from html_faults(text_of(element), line_of(element))


def _enclosures(item: Element) -> Iterator[Finding]:
    enclosures = item.findall("enclosure")
    for element in enclosures:
        for name in ("url", "type"):
            if not element.get(name):
                yield Finding(line_of(element), "enclosure", name)
        if not element.get("length", "").isdigit():
            yield Finding(line_of(element), "enclosure-length")
        if (address := element.get("url", "")) and not SCHEME.match(address):
            yield Finding(line_of(element), "relative-address", address)
    for element in enclosures[1:]:
        yield Finding(line_of(element), "enclosure-twice")


def _window(channel: Element, items: Sequence[Element]) -> Iterator[Finding]:
    """A feed that says it goes on elsewhere must suffice alone for whoever does not follow there."""
    relations = {one.get("rel") for one in channel.findall(f"{ATOM}link")}
    is_archive = channel.find(f"{HISTORY}archive") is not None
    if ("prev-archive" in relations or "next" in relations) and not is_archive and len(items) < WINDOW:
        yield Finding(line_of(channel), "window", str(len(items)))


def _order(items: Sequence[Element]) -> Iterator[Finding]:
    before: datetime | None = None
    for item in items:
        moment = rfc822(text_of(item.find("pubDate")))
        if before is not None and later(moment, before):
            yield Finding(line_of(item), "order")
            return
        before = moment or before
