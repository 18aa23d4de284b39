"""Which documents are events, news, digests or plain pages, and why."""

from __future__ import annotations

import re
from datetime import date, datetime

from .base import DateMeans, DocumentClass, Page, Placed
from .matter import categories_of
from .sections import EVENT_TYPES, KINDS_OF_EVENTS, NEWS_TYPES, NUMBER, PARTS, YEAR, section_of
from .structure import NO_ANNOUNCEMENT, PERIODICAL, announces, dated_bullets, is_listing, period_headings

STARTS = ("startdate", "start_date", "date-start", "eventdate", "event_date", "event_start", "eventstart", "start")
BLOX = ("date_end", "event_url", "all_day")
OBSIDIAN = ("enddate", "starttime", "allday")
WHEREABOUTS = ("location", "venue", "event_location", "address")
DAY = re.compile(r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\s+[A-Za-z]{3}|[A-Za-z]{3,9}\.?\s+\d{1,2}|\d{1,2}\s*月\s*\d{1,2}")

Verdict = tuple[DocumentClass, str]


def classified(page: Page, placed: Placed, published: date | None) -> Verdict:
    """The class of a page that the generator makes, and its reason."""
    key = event_key(page)
    section, place = section_of(placed.dirs)
    if placed.branch and (not placed.dirs or YEAR.match(placed.dirs[-1])):
        return "page", "page: lists its section"
    if key and not (placed.branch and section == "news"):
        return "event", f"event: {key}"
    kind = said_type(page, placed)
    if kind in EVENT_TYPES and not placed.branch:
        return "event", f"event: `type: {kind}`"
    return (
        digest(page, placed)
        or (told_by_event_folder(page, placed, place) if section == "event" and kind not in NEWS_TYPES else None)
        or (
            told_by_news(page, placed, place, published)
            if section == "news" or placed.post or kind in NEWS_TYPES
            else None
        )
        or dated_list(page, placed)
        or ("page", "page: " + (f"section `{placed.dirs[0]}`" if placed.dirs else "no section of events or posts"))
    )


def said_type(page: Page, placed: Placed) -> str:
    """The document's own type, else the one its section hands down."""
    return (page.said("type", "layout") or placed.type or "").lower()


def event_key(page: Page) -> str | None:
    """The front matter that tells a day of its own, as a reader would recognise it; None if none does."""
    values = page.values
    event = values.get("event")
    if isinstance(event, dict) and event.get("start"):
        return "`event: start`"
    for key in STARTS:
        if key in values and is_day(values[key]):
            return f"`{page.keys[key]}: {str(values[key])[:10]}`"
    slot = values.get("slot")
    if isinstance(slot, dict) and slot.get("start"):
        return "`slot: start`"
    if "date" in values:
        told = next((key for key in (*BLOX, *OBSIDIAN) if key in values), None)
        if told:
            return f"`date` with `{page.keys[told]}`"
    return None


def is_day(value: object) -> bool:
    """A value that names a day."""
    return isinstance(value, date) or (isinstance(value, str) and DAY.search(value) is not None)


def date_means(page: Page, placed: Placed, verdict: DocumentClass) -> DateMeans:
    """Whether ``date`` is the event's start: where the keys beside it belong to the event."""
    values = page.values
    if verdict != "event" or "date" not in values:
        return "published"
    if isinstance(values.get("event"), dict):  # the map says when, or that it is not known yet
        return "published"
    if any(key in values and is_day(values[key]) for key in STARTS) or isinstance(values.get("slot"), dict):
        return "published"
    if any(key in values for key in (*BLOX, *OBSIDIAN, "event", "publishdate")):
        return "start"
    own = any(key in values for key in WHEREABOUTS) and section_of(placed.dirs)[0] == "event"
    return "start" if own or said_type(page, placed) in EVENT_TYPES else "published"


def digest(page: Page, placed: Placed) -> Verdict | None:
    """A list by months or weeks, or an issue of a periodical."""
    months = period_headings(page.text, page.body)
    if months >= 2:
        return "digest", f"digest: {months} month headings with dated bullets"
    if placed.branch:
        return None
    names = (placed.name, page.said("title") or "", *categories_of(page))
    found = next((match for match in map(PERIODICAL.search, names) if match), None)
    if found and is_listing(page.text, page.body):
        return "digest", f"digest: an issue of a periodical (“{found[0]}”) with lists of links"
    return None


def dated_list(page: Page, placed: Placed) -> Verdict | None:
    """A page that is mostly a list of dated bullets."""
    bullets = dated_bullets(page.text, page.body)
    return ("digest", f"digest: {bullets} dated bullets") if bullets and not placed.branch else None


def told_by_event_folder(page: Page, placed: Placed, place: int) -> Verdict:
    """An event, or a page that belongs to one, by where it lies below the folder of events."""
    folder = placed.dirs[place]
    rest = [name for name in placed.dirs[place + 1 :] if not (YEAR.match(name) or NUMBER.match(name))]
    dated = any(YEAR.match(name) for name in placed.dirs[place + 1 :])
    own_folder = placed.index and bool(rest)
    holder = rest[:-1] if own_folder else rest
    if placed.index and not rest:
        return "page", f"page: lists `{folder}/`"
    if own_folder and not holder and rest[0].lower() in KINDS_OF_EVENTS:
        return "page", f"page: lists `{rest[0]}/`"
    if own_folder and placed.branch and not dated and len(page.text) - page.body < 200:
        return "page", f"page: lists `{rest[-1]}/`"
    if not own_folder and PARTS.match(placed.name):
        return "page", f"page: `{placed.name}` of {'an event' if rest else f'`{folder}/`'}"
    if dated and holder and holder[0].lower() not in KINDS_OF_EVENTS:
        return "page", f"page: belongs to the event `{holder[-1]}`"
    return "event", f"event: lies in `{folder}/`"


def told_by_news(page: Page, placed: Placed, place: int, published: date | None) -> Verdict | None:
    """A post, or a post that announces an event with its own time and place."""
    folder = placed.dirs[place] if section_of(placed.dirs)[0] == "news" else None
    if placed.branch or (placed.index and not placed.post and placed.dirs[place + 1 :] == ()):
        return "page", f"page: lists `{folder or 'posts'}/`"
    bullets = dated_bullets(page.text, page.body) if published is None and not placed.post else 0
    if bullets:
        return "digest", f"digest: {bullets} dated bullets"
    title = page.said("title") or ""
    if not NO_ANNOUNCEMENT.search(title) and announces(page.text, page.body, published):
        return "event", "event: a post that gives time and place of something still to come"
    return "news", f"news: lies in `{folder}/`" if folder else f"news: {post_reason(page, placed)}"


def post_reason(page: Page, placed: Placed) -> str:
    """Why a document outside a folder of posts is one."""
    kind = said_type(page, placed)
    return f"`type: {kind}`" if kind in NEWS_TYPES else "a post of the site's blog"


def as_day(moment: datetime | None) -> date | None:
    """The day of a time, as its zone has it."""
    return moment.date() if moment else None
