"""feedgen's door: everything it lacks or gets wrong is added through one extension of its own interface."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from feedgen.ext.base import BaseEntryExtension, BaseExtension
from feedgen.feed import FeedGenerator
from lxml.etree import SubElement

from cnfeed.formats.dates import rfc822
from cnfeed.formats.feeditem import FeedItem
from cnfeed.formats.text import one_line
from cnfeed.model.feed import Channel

ATOM = "http://www.w3.org/2005/Atom"
DUBLIN_CORE = "http://purl.org/dc/elements/1.1/"
HISTORY = "http://purl.org/syndication/history/1.0"
MEDIA = "http://search.yahoo.com/mrss/"
XML = "http://www.w3.org/XML/1998/namespace"
NAMESPACES = {"dc": DUBLIN_CORE, "fh": HISTORY, "media": MEDIA}

Link = dict[str, str]
NAME = "cnfeed"


class Unwritten(datetime):
    """A time that feedgen takes for "not set", which is the only way to keep it from writing one.

    feedgen writes RSS dates by switching the locale of the whole process to "C" and back, which other threads
    see (and two of them leave it there). It skips a date that is false, and would put "now" for a missing one.
    The dates of RSS are therefore the extension's.
    """

    def __bool__(self) -> bool:
        return False


class ChannelExtension(BaseExtension):  # type: ignore[misc] # feedgen has no annotations
    """Feed-level elements: links of any relation, RFC 5005's archive mark, and RSS's lastBuildDate."""

    def __init__(self) -> None:
        self.links: list[Link] = []
        self.archive = False
        self.built: datetime | None = None
        self.without_link = False

    def extend_ns(self) -> dict[str, str]:
        """The namespaces that items and channel use."""
        return NAMESPACES

    def extend_rss(self, feed: Any) -> Any:
        """Add atom:link elements and the date of the newest change."""
        channel = feed[0]
        for link in self.links:
            SubElement(channel, f"{{{ATOM}}}link", link)
        if self.built is not None:
            SubElement(channel, "lastBuildDate").text = rfc822(self.built)
        if self.without_link:
            channel.remove(channel.find("link"))
        self._mark(channel)
        return feed

    def extend_atom(self, feed: Any) -> Any:
        """Add links of relations that feedgen refuses (prev-archive)."""
        for link in self.links:
            SubElement(feed, "link", link)
        self._mark(feed)
        return feed

    def _mark(self, parent: Any) -> None:
        if self.archive:
            SubElement(parent, f"{{{HISTORY}}}archive")


class ItemExtension(BaseEntryExtension):  # type: ignore[misc] # feedgen has no annotations
    """Item-level elements: links with all their attributes (lkiesow/python-feedgen#135), dates, names, pictures."""

    def __init__(self) -> None:
        self.item: FeedItem | None = None
        self.links: list[Link] = []

    def extend_atom(self, entry: Any) -> Any:
        """Add links and the language."""
        for link in self.links:
            SubElement(entry, "link", link)
        if self.item and self.item.language:
            entry.set(f"{{{XML}}}lang", self.item.language)
        return entry

    def extend_rss(self, item: Any) -> Any:
        """Add the date of the announcement, the authors' names and the picture."""
        assert self.item is not None
        SubElement(item, "pubDate").text = rfc822(self.item.published)
        for author in self.item.authors:
            SubElement(item, f"{{{DUBLIN_CORE}}}creator").text = one_line(author.name)
        if self.item.image and self.item.image_type:
            picture = {"url": self.item.image, "type": self.item.image_type}
            SubElement(item, "enclosure", {**picture, "length": "0"})
            SubElement(item, f"{{{MEDIA}}}content", {**picture, "medium": "image"})
            SubElement(item, f"{{{MEDIA}}}thumbnail", {"url": self.item.image})
        return item


def generator(channel: Channel, links: Sequence[Link]) -> Any:
    """A feedgen generator for one file; RSS and Atom each need their own, their self links differ."""
    feed = FeedGenerator()
    feed.register_extension(NAME, ChannelExtension, ItemExtension)
    feed.title(one_line(channel.title) or channel.path)
    feed.subtitle(one_line(channel.description) or None)
    feed.language(channel.language)
    feed.generator(NAME)
    feed.cnfeed.links = list(links)
    feed.cnfeed.archive = channel.archive
    return feed


def channel_links(channel: Channel, media_type: str) -> list[Link]:
    """The file's own address and its neighbours among the archive pages (RFC 5005 section 4)."""
    links = [("self", channel.self_url)]
    if channel.base_url:
        links += [(relation, channel.base_url + path) for relation, path in _archives(channel) if path]
    return [{"rel": relation, "type": media_type, "href": href} for relation, href in links if href]


def _archives(channel: Channel) -> tuple[tuple[str, str | None], ...]:
    return (("prev-archive", channel.previous_archive), ("next-archive", channel.next_archive))


def site_url(channel: Channel) -> str | None:
    """The site people read, else the page beside the feed."""
    return channel.home_url or (channel.base_url + "index.html" if channel.base_url else None)
