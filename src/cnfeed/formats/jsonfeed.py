"""JSON Feed 1.1, with the event's own data under ``_cnfeed``."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from cnfeed.formats.dates import rfc3339
from cnfeed.formats.feeditem import FeedItem, items
from cnfeed.formats.text import one_line
from cnfeed.model.entry import Person
from cnfeed.model.feed import Channel, Item

MEDIA_TYPE = "application/feed+json"
VERSION = "https://jsonfeed.org/version/1.1"


def jsonfeed(channel: Channel, announced: Sequence[Item | FeedItem]) -> bytes:
    """A feed or an archive page of it, in the order given."""
    feed = _known(
        {
            "version": VERSION,
            "title": one_line(channel.title) or channel.path,
            "home_page_url": channel.home_url or (channel.base_url and channel.base_url + "index.html"),
            "feed_url": channel.self_url,
            "description": one_line(channel.description),
            "next_url": _older(channel),
            "authors": _people((channel.author,) if channel.author else ()),
            "language": channel.language,
        }
    )
    feed["items"] = [_item(item) for item in items(channel, announced)]
    return (json.dumps(feed, ensure_ascii=False, indent=2) + "\n").encode()


def _older(channel: Channel) -> str | None:
    """JSON Feed's ``next_url`` leads to older items, which is RFC 5005's previous archive."""
    return channel.base_url + channel.previous_archive if channel.base_url and channel.previous_archive else None


def _item(item: FeedItem) -> dict[str, object]:
    people = _people(item.authors)
    return _known(
        {
            "id": item.id,
            "url": item.url,
            "title": item.title,
            "content_html": item.html or item.title,
            "summary": item.summary,
            "image": item.image,
            "date_published": rfc3339(item.published),
            "date_modified": rfc3339(item.updated),
            "authors": people,
            "author": people[0] if people else None,
            "tags": list(item.categories),
            "language": item.language,
            "attachments": _attachments(item),
            "_cnfeed": dict(item.facts),
        }
    )


def _people(people: Sequence[Person]) -> list[dict[str, object]]:
    return [_known({"name": one_line(one.name), "url": one.url}) for one in people if one_line(one.name)]


def _attachments(item: FeedItem) -> list[dict[str, str]]:
    return [{"url": item.calendar, "mime_type": "text/calendar"}] if item.calendar else []


def _known(values: Mapping[str, object]) -> dict[str, object]:
    """Without what is not known: an empty value says less than none."""
    return {key: value for key, value in values.items() if value not in (None, "", [], ())}
