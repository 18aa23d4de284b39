"""Which kind a file is, and everything that is found in it."""

from __future__ import annotations

import re

from cnfeed.formats.doctor import atom, ics, jsonfeed, markup, opml, page, rss
from cnfeed.formats.doctor.around import NOTHING_KNOWN, Around
from cnfeed.formats.doctor.finding import Finding

CALENDAR = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*BEGIN\s*:\s*VCALENDAR", re.IGNORECASE)
JSON = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*[{\[]")
XML = re.compile(rb"\s*(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*<")
ROOTS = {"rss": rss.findings, f"{atom.ATOM}feed": atom.findings, "opml": opml.findings}
RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}RDF"
FEED_ROOT = re.compile(rb"<(?:[a-z]+:)?(?:rss|feed|opml|RDF)[\s>]")
JSON_FEED = b"jsonfeed.org/version"
ATTRIBUTE = re.compile(rb"^\s*(?:\*|\*\.ics|\*\*/\*\.ics)\s+(?:.*\s)?(?:-text|binary|eol=crlf)(?:\s|$)", re.MULTILINE)
KINDS = frozenset({"ics", "rss", "atom", "opml", "json", "xml"})
BEGINNING = 4000


def examine(name: str, content: bytes, around: Around = NOTHING_KNOWN) -> tuple[Finding, ...]:
    """What is wrong with a file of that name, in order of line."""
    return tuple(sorted(set(_findings(name, content, around))))


def _findings(name: str, content: bytes, around: Around) -> list[Finding]:
    kind = name.rpartition(".")[2].lower()
    if kind in ("ics", "ical", "ifb") or CALENDAR.match(content):
        return ics.findings(name.rpartition("/")[2], content, around.names)
    if kind in ("html", "htm"):
        return page.findings(content, around.names)
    if kind == "json" or JSON.match(content):
        return jsonfeed.findings(content, around)
    if XML.match(content) or kind in ("xml", "rss", "atom", "opml"):
        return _xml(content, around)
    return [Finding(1, "unknown-kind")]


def _xml(content: bytes, around: Around) -> list[Finding]:
    root, found = markup.parsed(content)
    if root is None:
        return found
    if root.tag == RDF:
        return [*found, Finding(1, "rss-rdf")]
    read = ROOTS.get(str(root.tag))
    return [*found, *read(root, around)] if read else [*found, Finding(1, "unknown-kind")]


def may_concern(name: str) -> bool:
    """True for a name that :func:`concerns` must see the content of, or not even that."""
    return name == "index.html" or name.rpartition(".")[2].lower() in KINDS


def concerns(name: str, content: bytes) -> bool:
    """True for a file of a folder that is a calendar, a feed, a list of them, or the page around them."""
    kind = name.rpartition(".")[2].lower()
    if kind == "json":
        return JSON_FEED in content[:BEGINNING] or name.rpartition("/")[2] == "feed.json"
    if kind == "xml":
        return FEED_ROOT.search(content[:BEGINNING]) is not None or name.rpartition("/")[2] in page.FEED_NAMES
    return kind in ("ics", "rss", "atom", "opml") or name == "index.html"


def git_line_ends(attributes: bytes) -> tuple[Finding, ...]:
    """What is wrong with the .gitattributes (b"" for none) of a folder that holds calendars."""
    return () if ATTRIBUTE.search(attributes) else (Finding(1, "git-line-ends"),)
