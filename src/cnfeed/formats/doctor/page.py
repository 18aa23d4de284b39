"""What is wrong with the page around the feeds: autodiscovery, buttons and JSON-LD."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from cnfeed.formats.doctor import buttons
from cnfeed.formats.doctor.finding import Finding
from cnfeed.formats.doctor.markup import line_of, rfc3339, text_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

FEED_TYPES = ("application/rss+xml", "application/atom+xml", "application/feed+json", "text/calendar")
FEED_NAMES = ("feed.xml", "rss.xml", "atom.xml", "index.xml", "feed.json", "calendar.ics")
# A name alone; what it is relative to is not known of longer ones.
FILE = re.compile(r"[\w.-]+\.[A-Za-z]+\Z")
FEED_NAME = (
    (re.compile(r"(?:index|(?:.*[._-])?rss(?:[._-].*)?|feed(?:_rss)?(?:[._-].*)?)\.(?:xml|rss)\Z"), FEED_TYPES[0]),
    (re.compile(r"(?:.*[._-])?atom(?:[._-].*)?\.xml\Z"), FEED_TYPES[1]),
    (re.compile(r"feed(?:[._-].*)?\.json\Z"), FEED_TYPES[2]),
    (re.compile(r"[^.].*\.ics\Z"), FEED_TYPES[3]),
)
STATUSES = ("EventScheduled", "EventCancelled", "EventPostponed", "EventRescheduled", "EventMovedOnline")
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
    return [] if root is None else [*_discovery(root, siblings), *buttons.faults(root), *_structured(root)]


def _discovery(root: Element, siblings: Collection[str]) -> Iterator[Finding]:
    links = [
        link
        for link in root.iter("link")
        if "alternate" in link.get("rel", "").lower().split() and link.get("type") in FEED_TYPES
    ]
    # With a base, a name alone is no name of a file here.
    yield from _naming(links, siblings if root.find(".//base[@href]") is None else ())
    named = {link.get("href", "").rpartition("/")[2] for link in links}
    kinds = {link.get("type") for link in links}
    for name in sorted(siblings):
        # Of a kind that the page names at all, only the usual names are missed: it may choose among many.
        kind = _feed_type(name)
        if kind and name not in named and (kind not in kinds or name in FEED_NAMES):
            yield Finding(1, "undiscovered", name)


def _naming(links: Sequence[Element], siblings: Collection[str]) -> Iterator[Finding]:
    """Each feed has an address that is there, and a title that is no other's of its kind."""
    seen: dict[tuple[str, str], str] = {}
    for link in links:
        for attribute in ("title", "href"):
            if not link.get(attribute):
                yield Finding(line_of(link), "discovery", attribute)
        title, address = link.get("title", ""), link.get("href", "")
        if seen.setdefault((link.get("type", ""), title), address) != address and title:
            yield Finding(line_of(link), "discovery-twice", title)
        if siblings and FILE.match(address) and address not in siblings:
            yield Finding(line_of(link), "discovery-gone", address)


def _feed_type(name: str) -> str:
    """The media type of what a file's name says is a feed, "" for any other."""
    return next((kind for pattern, kind in FEED_NAME if pattern.match(name)), "")


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
    yield from _status(event, line)
    if start and not (DAY.match(start) or (TIME.match(start) or rfc3339(start))):
        yield Finding(line, "structured-date", start)


def _status(event: Mapping[str, Any], line: int) -> Iterator[Finding]:
    status = str(event.get("eventStatus") or "").rpartition("/")[2]
    if status and status not in STATUSES:
        yield Finding(line, "structured-status", f"eventStatus {status} is none of schema.org's")
    if status == "EventRescheduled" and not event.get("previousStartDate"):
        yield Finding(line, "structured-status", "EventRescheduled without previousStartDate")
