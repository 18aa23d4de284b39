"""What is wrong with a list of feeds (OPML 2.0)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from cnfeed.formats.doctor.around import NOTHING_KNOWN, Around
from cnfeed.formats.doctor.finding import Finding
from cnfeed.formats.doctor.markup import SCHEME, line_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


def findings(root: Element, around: Around = NOTHING_KNOWN) -> Iterator[Finding]:
    """Everything that is found below an opml element; *around* says nothing of a list."""
    if root.get("version") != "2.0":
        yield Finding(line_of(root), "opml-version")
    for outline in root.iter("outline"):
        yield from _outline(outline)


def _outline(outline: Element) -> Iterator[Finding]:
    line = line_of(outline)
    if not outline.get("text"):
        yield Finding(line, "opml-outline", "text")
    if outline.find("outline") is not None:
        return
    if outline.get("type", "").lower() != "rss":
        yield Finding(line, "opml-outline", 'type="rss"')
    if not outline.get("xmlUrl"):
        yield Finding(line, "opml-outline", "xmlUrl")
    for name in ("htmlUrl", "language"):
        if not outline.get(name):
            yield Finding(line, "opml-site", name)
    for name in ("xmlUrl", "htmlUrl"):
        if (address := outline.get(name)) and not SCHEME.match(address):
            yield Finding(line, "relative-address", address)
