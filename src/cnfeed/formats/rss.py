"""RSS 2.0."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC
from html import escape

from cnfeed.formats.feeditem import FeedItem, items
from cnfeed.formats.text import one_line
from cnfeed.model.feed import Channel, Item

MEDIA_TYPE = "application/rss+xml"
MINUTES_TO_KEEP = 240
NOWHERE = "https://invalid/"
# What HTML would take for a tag or an entity; a lone "<" or "&" reads the same as text and as HTML.
TAG_OR_ENTITY = re.compile(r"<(?=[A-Za-z/!?])|&(?=#?\w{1,31};)")


def rss(channel: Channel, announced: Sequence[Item | FeedItem]) -> bytes:
    """A feed or an archive page of it, in the order given."""
    from cnfeed.formats.feedgenerator import Unwritten, channel_links, generator, site_url

    feed = generator(channel, channel_links(channel, MEDIA_TYPE))
    feed.description(one_line(channel.description) or one_line(channel.title) or channel.path)
    feed.link(href=site_url(channel) or NOWHERE, rel="alternate")
    feed.cnfeed.without_link = site_url(channel) is None
    feed.ttl(MINUTES_TO_KEEP)
    feed.lastBuildDate(Unwritten(1970, 1, 1, tzinfo=UTC))
    feed.cnfeed.built = channel.updated
    for item in items(channel, announced):
        _add(feed, item)
    return bytes(feed.rss_str(pretty=True))


def _add(feed: object, item: FeedItem) -> None:
    entry = feed.add_entry(order="append")  # type: ignore[attr-defined] # feedgen has no annotations
    entry.guid(item.id, permalink=False)
    entry.title(item.title)
    if item.url:
        entry.link(href=item.url, rel="alternate")
    entry.description(_as_html(item.summary or item.title))
    entry.content(item.html or item.title, type="CDATA")
    for category in item.categories:
        entry.category(term=category)
    entry.cnfeed.item = item


def _as_html(text: str) -> str:
    """Plain text for description, which readers take for HTML: code such as <script> must stay words."""
    return TAG_OR_ENTITY.sub(lambda found: escape(found[0]), text)
