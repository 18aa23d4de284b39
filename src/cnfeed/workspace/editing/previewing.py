"""How a document that is being edited will look: as a page, and as an item of the feeds; nothing is published."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from cnfeed.documents.document import Document
from cnfeed.documents.frontmatter import parse
from cnfeed.formats.feeditem import FeedItem, rendered
from cnfeed.formats.html import safe
from cnfeed.model.entry import Entry, Kind
from cnfeed.model.feed import Announced, Item, Stamp


def page(document: Document, base_url: str | None) -> str:
    """The body as HTML, cleaned as it is for publishing."""
    return safe(document.text[parse(document.text).span.end :], base_url)


def item(entries: Sequence[Entry], entry: Entry, now: datetime) -> FeedItem | None:
    """The feed item that tells an entry: its own, or that of the event it belongs to; None where no feed has it."""
    about = next((one for one in entries if one.anchor == entry.part_of), None) if entry.part_of is not None else entry
    if about is None or (about.kind is Kind.DEADLINE and about.part_of is not None):
        return None
    inside = (one for one in entries if one.part_of == about.anchor and one is not about)
    told = Item(_announced(about, now), tuple(_announced(one, now) for one in inside))
    return rendered(told, about.languages[0] if about.languages else "en", about.base_url)


def _announced(entry: Entry, now: datetime) -> Announced:
    uid = entry.uid or f"draft-{entry.anchor}"
    published = entry.published or now
    stamp = Stamp(uid=uid, created=published, modified=now, published=published, updated=published)
    return Announced(replace(entry, uid=uid, uids=(uid,)), stamp)
