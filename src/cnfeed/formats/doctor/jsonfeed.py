"""What is wrong with a JSON Feed (version 1.1)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from cnfeed.formats.doctor.around import NOTHING_KNOWN, Around
from cnfeed.formats.doctor.finding import Finding
from cnfeed.formats.doctor.jsonlines import Json, parsed
from cnfeed.formats.doctor.markup import FIRST_YEAR, SCHEME, html_faults, later, rfc3339, title_faults

VERSIONS = ("https://jsonfeed.org/version/1.1", "https://jsonfeed.org/version/1")
A_MEGABYTE = 1_000_000
FEED = frozenset(
    {"version", "title", "home_page_url", "feed_url", "description", "user_comment", "next_url", "icon", "favicon"}
    | {"author", "authors", "language", "expired", "hubs", "items"}
)
ITEM = frozenset(
    {"id", "url", "external_url", "title", "content_html", "content_text", "summary", "image", "banner_image"}
    | {"date_published", "date_modified", "author", "authors", "tags", "language", "attachments"}
)
FEED_ADDRESSES = ("home_page_url", "feed_url", "next_url", "icon", "favicon")
ITEM_ADDRESSES = ("url", "external_url", "image", "banner_image")


def findings(content: bytes, around: Around = NOTHING_KNOWN) -> list[Finding]:
    """Everything that is found in a feed."""
    feed, found = parsed(content)
    if feed is None:
        return found
    if len(content) > A_MEGABYTE:
        found.append(Finding(1, "feed-big", str(len(content))))
    if not isinstance(feed.value, dict):
        return [*found, Finding(1, "json-part", "the object")]
    return [*found, *_feed(feed, feed.value), *_items(feed, feed.value, around.now)]


def _feed(feed: Json, values: Mapping[str, Any]) -> Iterator[Finding]:
    version = values.get("version")
    if version not in VERSIONS:
        yield Finding(feed.line("version"), "json-version", str(version))
    if not isinstance(values.get("title"), str):
        yield Finding(feed.line("title"), "json-part", "title")
    for name in ("home_page_url", "feed_url", "language"):
        if not values.get(name):
            yield Finding(1, "json-address", name)
    yield from _addresses(feed, values, FEED_ADDRESSES)
    yield from _keys(feed, values, FEED)


def _items(feed: Json, values: Mapping[str, Any], now: datetime | None) -> Iterator[Finding]:
    items = values.get("items")
    if not isinstance(items, list):
        yield Finding(feed.line("items"), "json-part", "items")
        return
    seen: set[str] = set()
    for number, item in enumerate(items):
        place = ("items", number)
        if not isinstance(item, dict):
            yield Finding(feed.line(*place), "json-part", "an item")
            continue
        yield from _identity(feed, place, item, seen)
        yield from _item(feed, place, item)
        yield from _dates(feed, place, item, now)
    yield from _order(feed, items)


def _identity(feed: Json, place: tuple[str, int], item: Mapping[str, Any], seen: set[str]) -> Iterator[Finding]:
    known = item.get("id")
    if not isinstance(known, str) or not known:
        yield Finding(feed.line(*place), "json-id", str(known))
        return
    if known in seen:
        yield Finding(feed.line(*place, "id"), "guid-twice", known)
    if known.startswith(("http:", "https:")):
        yield Finding(feed.line(*place, "id"), "id-address", known)
    seen.add(known)


def _item(feed: Json, place: tuple[str, int], item: Mapping[str, Any]) -> Iterator[Finding]:
    line = feed.line(*place)
    html, text = item.get("content_html"), item.get("content_text")
    if not isinstance(html, str) and not isinstance(text, str):
        yield Finding(line, "json-content")
    if isinstance(html, str):
        yield from html_faults(html, feed.line(*place, "content_html"))
    if isinstance(title := item.get("title"), str):
        yield from title_faults(title.strip(), feed.line(*place, "title"))
    if "authors" in item and "author" not in item:
        yield Finding(line, "json-author")
    yield from _lists(feed, place, item)
    yield from _addresses(feed, item, ITEM_ADDRESSES, place)
    yield from _keys(feed, item, ITEM, place)


def _dates(feed: Json, place: tuple[str, int], item: Mapping[str, Any], now: datetime | None) -> Iterator[Finding]:
    for name in ("date_published", "date_modified"):
        moment, line = rfc3339(str(item.get(name))), feed.line(*place, name)
        if name in item and moment is None:
            yield Finding(line, "json-date", f"{name} {item[name]}")
        if moment is not None and moment.year < FIRST_YEAR:
            yield Finding(line, "date-old", str(item[name]))
        if later(moment, now):
            yield Finding(line, "date-future", str(item[name]))
    if "date_published" not in item:
        yield Finding(feed.line(*place), "date-missing", "date_published")


def _order(feed: Json, items: Sequence[Any]) -> Iterator[Finding]:
    before: datetime | None = None
    for number, item in enumerate(items):
        moment = rfc3339(str(item.get("date_published"))) if isinstance(item, dict) else None
        if before is not None and later(moment, before):
            yield Finding(feed.line("items", number), "order")
            return
        before = moment or before


def _lists(feed: Json, place: tuple[str, int], item: Mapping[str, Any]) -> Iterator[Finding]:
    tags, attachments = item.get("tags", []), item.get("attachments", [])
    if not isinstance(tags, list) or not all(isinstance(one, str) for one in tags):
        yield Finding(feed.line(*place, "tags"), "json-tags")
    for one in attachments if isinstance(attachments, list) else [None]:
        for name in ("url", "mime_type"):
            if not isinstance(one, dict) or not isinstance(one.get(name), str):
                yield Finding(feed.line(*place, "attachments"), "json-attachment", name)


def _addresses(
    feed: Json, values: Mapping[str, Any], names: tuple[str, ...], place: tuple[str, int] | tuple[()] = ()
) -> Iterator[Finding]:
    for name in names:
        address = values.get(name)
        if name in values and address is None:
            yield Finding(feed.line(*place, name), "json-null", name)
        elif address is not None and not (isinstance(address, str) and SCHEME.match(address)):
            yield Finding(feed.line(*place, name), "relative-address", f"{name} {address}")


def _keys(
    feed: Json, values: Mapping[str, Any], known: frozenset[str], place: tuple[str, int] | tuple[()] = ()
) -> Iterator[Finding]:
    for name in values:
        if name not in known and not name.startswith("_"):
            yield Finding(feed.line(*place, name), "json-extension", name)
