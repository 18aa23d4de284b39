"""What is wrong with the page around the feeds: autodiscovery and JSON-LD."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from cnfeed.formats.doctor.finding import Finding
from cnfeed.formats.doctor.markup import line_of, rfc3339, text_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

FEED_TYPES = ("application/rss+xml", "application/atom+xml", "application/feed+json", "text/calendar")
FEED_NAMES = ("feed.xml", "rss.xml", "atom.xml", "index.xml", "feed.json", "calendar.ics")
WANTED = ("name", "startDate", "location", "eventStatus")
DAY = re.compile(r"\d{4}-\d\d-\d\d\Z", re.ASCII)
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)\Z", re.ASCII)
MOST = 10_000


def findings(content: bytes, siblings: Collection[str] = ()) -> list[Finding]:
    """Everything that is found in a page; *siblings* are the names of the files beside it."""
    from lxml import etree

    if not content.strip():
        return [Finding(1, "undiscovered", "a feed: it is empty")]
    try:
        root = etree.fromstring(content, etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False))
    except etree.XMLSyntaxError as error:
        return [Finding(error.lineno or 1, "not-xml", error.msg or "no HTML")]
    return [] if root is None else [*_discovery(root, siblings), *_structured(root)]


def _discovery(root: Element, siblings: Collection[str]) -> Iterator[Finding]:
    named = set()
    for link in root.iter("link"):
        if "alternate" in link.get("rel", "").lower().split() and link.get("type") in FEED_TYPES:
            named.add(link.get("href", "").rpartition("/")[2])
            for attribute in ("title", "href"):
                if not link.get(attribute):
                    yield Finding(line_of(link), "discovery", attribute)
    for name in FEED_NAMES:
        if name in siblings and name not in named:
            yield Finding(1, "undiscovered", name)


def _structured(root: Element) -> Iterator[Finding]:
    for script in root.iter("script"):
        if script.get("type") == "application/ld+json":
            try:
                value = json.loads(text_of(script))
            except (ValueError, RecursionError) as error:
                yield Finding(line_of(script), "structured", str(error))
            else:
                for event in _events(value):
                    yield from _event(event, line_of(script))


def _events(value: Any) -> Iterator[Mapping[str, Any]]:
    """Every Event in JSON-LD, however it is nested."""
    waiting, seen = [value], 0
    while waiting and (seen := seen + 1) < MOST:
        one = waiting.pop(0)
        if isinstance(one, list):
            waiting += one
        elif isinstance(one, dict):
            if str(one.get("@type", "")).endswith("Event"):
                yield one
            waiting += [inner for inner in one.values() if isinstance(inner, list | dict)]


def _event(event: Mapping[str, Any], line: int) -> Iterator[Finding]:
    yield from (Finding(line, "structured-part", name) for name in WANTED if not event.get(name))
    start = str(event.get("startDate", ""))
    if start and not (DAY.match(start) or (TIME.match(start) or rfc3339(start))):
        yield Finding(line, "structured-date", start)
