"""What is wrong with an Atom feed (RFC 4287, RFC 5005)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from cnfeed.formats.doctor.around import NOTHING_KNOWN, Around
from cnfeed.formats.doctor.finding import Finding
from cnfeed.formats.doctor.markup import (
    SCHEME,
    XML,
    date_faults,
    html_faults,
    later,
    line_of,
    rfc3339,
    sooner,
    text_of,
    title_faults,
    title_words,
    without_page,
)

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

ATOM = "{http://www.w3.org/2005/Atom}"
HISTORY = "{http://purl.org/syndication/history/1.0}"
WINDOW, SEVERAL = 20, 3
TEXT_TYPES = ("text", "html", "xhtml")
ADDRESS = re.compile(r"https?://", re.IGNORECASE)
MEDIA_TYPE = re.compile(r"[\w.+-]+/[\w.+-]+\Z", re.ASCII)


def findings(root: Element, around: Around = NOTHING_KNOWN) -> Iterator[Finding]:
    """Everything that is found below a feed element."""
    entries = root.findall(f"{ATOM}entry")
    yield from _feed(root)
    yield from without_page(root, around)
    if root.find(f"{ATOM}author") is None and any(one.find(f"{ATOM}author") is None for one in entries):
        yield Finding(line_of(root), "author-missing")
    changed = sooner(rfc3339(_text(root, "updated")), around.now)
    seen: set[str] = set()
    before: datetime | None = None
    for entry in entries:
        yield from _identity(entry, seen, "an entry")
        yield from _dates(entry, changed, around.now)
        yield from _texts(entry)
        yield from _links(entry)
        published = rfc3339(_text(entry, "published"))
        if later(published, before):
            yield Finding(line_of(entry), "order")
        before = published or before
    yield from _stamps(entries)
    yield from _window(root, entries)


def _text(element: Element, name: str) -> str:
    return text_of(element.find(f"{ATOM}{name}"))


def _feed(root: Element) -> Iterator[Finding]:
    line = line_of(root)
    yield from _identity(root, set(), "the feed")
    yield from _time(root, "updated", "the feed")
    if not _text(root, "title"):
        yield Finding(line, "channel-part", "title")
    if not root.get(f"{XML}lang"):
        yield Finding(line, "lang-missing")
    links = root.findall(f"{ATOM}link")
    yield from (Finding(line_of(one), "rel-missing") for one in links if not one.get("rel"))
    relations = {one.get("rel", "alternate") for one in links}
    if "self" not in relations:
        yield Finding(line, "self-missing")
    if "alternate" not in relations:
        yield Finding(line, "alternate-missing", "the feed")
    yield from _addresses(root)
    if root.find(f"{HISTORY}archive") is not None and root.find(f"{HISTORY}complete") is not None:
        yield Finding(line, "archive")


def _identity(element: Element, seen: set[str], what: str) -> Iterator[Finding]:
    found = element.find(f"{ATOM}id")
    known = text_of(found)
    if found is None or not known:
        yield Finding(line_of(element), "id-missing", what)
        return
    if not SCHEME.match(known):
        yield Finding(line_of(found), "id-form", known)
    elif ADDRESS.match(known) and element.tag == f"{ATOM}entry":
        yield Finding(line_of(found), "id-address", known)
    if known in seen:
        yield Finding(line_of(found), "guid-twice", known)
    seen.add(known)


def _time(element: Element, name: str, what: str) -> Iterator[Finding]:
    found = element.find(f"{ATOM}{name}")
    if found is None:
        code = "updated-missing" if name == "updated" else "published-missing"
        yield Finding(line_of(element), code, what)
    else:
        yield from date_faults(found, rfc3339(text_of(found)))


def _dates(entry: Element, changed: datetime | None, now: datetime | None) -> Iterator[Finding]:
    yield from _time(entry, "updated", "an entry")
    yield from _time(entry, "published", "an entry")
    if later(rfc3339(_text(entry, "published")), changed):
        yield Finding(line_of(entry), "date-future", _text(entry, "published"))
    elif later(rfc3339(_text(entry, "updated")), now):
        yield Finding(line_of(entry), "date-future", _text(entry, "updated"))


def _stamps(entries: Sequence[Element]) -> Iterator[Finding]:
    """One time of change for all that were published apart is the time of a build."""
    pairs = [(rfc3339(_text(entry, "updated")), rfc3339(_text(entry, "published"))) for entry in entries]
    changed, published = {one for one, _ in pairs}, {one for _, one in pairs}
    if len(entries) >= SEVERAL and len(changed) == 1 and None not in changed and len(published) == len(entries):
        yield Finding(line_of(entries[0]), "updated-built", _text(entries[0], "updated"))


def _window(root: Element, entries: Sequence[Element]) -> Iterator[Finding]:
    """A feed that says it goes on elsewhere must suffice alone for whoever does not follow there."""
    relations = {one.get("rel") for one in root.findall(f"{ATOM}link")}
    is_archive = root.find(f"{HISTORY}archive") is not None
    if ("prev-archive" in relations or "next" in relations) and not is_archive and len(entries) < WINDOW:
        yield Finding(line_of(root), "window", str(len(entries)))


def _texts(entry: Element) -> Iterator[Finding]:
    title, content, summary = (entry.find(f"{ATOM}{name}") for name in ("title", "content", "summary"))
    if title is None or title.get("type", "text") == "text":
        yield from title_faults(text_of(title), line_of(entry if title is None else title))
    elif title.get("type") == "html":
        yield from title_words(text_of(title), line_of(title))
    if content is None and summary is None:
        yield Finding(line_of(entry), "content-missing")
    for element in (title, summary, content):
        if element is not None:
            yield from _text_construct(element)
    for category in entry.findall(f"{ATOM}category"):
        if not category.get("term"):
            yield Finding(line_of(category), "category-term")


def _text_construct(element: Element) -> Iterator[Finding]:
    kind = element.get("type", "text")
    is_content = element.tag == f"{ATOM}content"
    if kind not in TEXT_TYPES and not (is_content and MEDIA_TYPE.match(kind)):
        yield Finding(line_of(element), "content-type", kind)
    elif kind == "html":
        yield from html_faults(text_of(element), line_of(element), based=_based(element))


def _links(entry: Element) -> Iterator[Finding]:
    relations = {one.get("rel", "alternate") for one in entry.findall(f"{ATOM}link")}
    if "alternate" not in relations and entry.find(f"{ATOM}content") is None:
        yield Finding(line_of(entry), "alternate-missing", "an entry without content")
    yield from _addresses(entry)


def _addresses(element: Element) -> Iterator[Finding]:
    for link in element.findall(f"{ATOM}link"):
        address = link.get("href", "")
        if not SCHEME.match(address) and not _based(link):
            yield Finding(line_of(link), "relative-address", address)


def _based(element: Element | None) -> bool:
    """True where xml:base says what addresses are relative to."""
    while element is not None:
        if element.get(f"{XML}base"):
            return True
        element = element.getparent()
    return False
