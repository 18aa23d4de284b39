"""Atom 1.0 (RFC 4287)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC
from uuid import UUID, uuid5

from cnfeed.formats.feeditem import FeedItem, items
from cnfeed.formats.links import id_of
from cnfeed.formats.text import one_line
from cnfeed.model.entry import Person
from cnfeed.model.feed import Channel, Item

MEDIA_TYPE = "application/atom+xml"
PAGE = "text/html"
CALENDAR = "text/calendar"
FEEDS = UUID("5b0d6f0a-6f5e-5d3c-9c0e-8f4e2a5a7c11")
IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S+\Z")  # an id that another feed gave may be any word; Atom asks for one


def atom(channel: Channel, announced: Sequence[Item | FeedItem]) -> bytes:
    """A feed or an archive page of it, in the order given."""
    from cnfeed.formats.feedgenerator import channel_links, generator, site_url

    links = channel_links(channel, MEDIA_TYPE)
    if site := site_url(channel):
        links.append({"rel": "alternate", "type": PAGE, "href": site})
    feed = generator(channel, links)
    feed.id(feed_id(channel))
    feed.updated(channel.updated.astimezone(UTC).replace(microsecond=0))
    feed.author(author(channel.author) or {"name": one_line(channel.title) or channel.path})
    for item in items(channel, announced):
        _add(feed, item)
    return bytes(feed.atom_str(pretty=True))


def feed_id(channel: Channel) -> str:
    """The feed's address, else an id made of what it is called."""
    return channel.self_url or f"urn:uuid:{uuid5(FEEDS, channel.title + chr(0) + channel.path)}"


def author(person: Person | None) -> dict[str, str] | None:
    """A person construct; an e-mail address only where the settings publish one."""
    if person is None or not one_line(person.name):
        return None
    parts = {"name": person.name, "email": person.email, "uri": person.url}
    return {key: one_line(value) for key, value in parts.items() if value and one_line(value)}


def _add(feed: object, item: FeedItem) -> None:
    entry = feed.add_entry(order="append")  # type: ignore[attr-defined] # feedgen has no annotations
    entry.id(item.id if IRI.match(item.id) else id_of(item.id))
    entry.title(item.title)
    entry.updated(item.updated.astimezone(UTC).replace(microsecond=0))
    entry.published(item.published.astimezone(UTC).replace(microsecond=0))
    entry.summary(item.summary or None)
    entry.content(item.html or item.title, type="html")
    for person in item.authors:
        if known := author(Person(person.name, url=person.url)):
            entry.author(known)
    for category in item.categories:
        entry.category(term=category)
    entry.cnfeed.item = item
    entry.cnfeed.links = _links(item)


def _links(item: FeedItem) -> list[dict[str, str]]:
    links = []
    if item.url:
        links.append({"rel": "alternate", "type": PAGE, "href": item.url})
    if item.calendar:
        links.append({"rel": "related", "type": CALENDAR, "href": item.calendar})
    if item.image and item.image_type:
        links.append({"rel": "enclosure", "type": item.image_type, "href": item.image})
    return links
