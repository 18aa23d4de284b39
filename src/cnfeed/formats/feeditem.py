"""A feed item as all three formats write it: a pure function of what is announced, so that it can be kept."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from html import escape
from urllib.parse import urlsplit

from cnfeed.formats.dates import day_said, repeats, said
from cnfeed.formats.html import cleaned, from_markdown, plain_text, strip_tags
from cnfeed.formats.links import absolute, anchor, id_of
from cnfeed.formats.telling import status_title, told, what_changed, where
from cnfeed.formats.text import clean, one_line, paragraphs, shortened
from cnfeed.formats.words import Words, words
from cnfeed.model.entry import Kind, Person
from cnfeed.model.feed import Announced, Channel, Item
from cnfeed.model.when import as_day, written

IMAGE_TYPES = {
    "avif": "image/avif",
    "gif": "image/gif",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "png": "image/png",
    "svg": "image/svg+xml",
    "webp": "image/webp",
}
SUMMARY_LIMIT = 400
# Its text stands at the end of the document, which an excerpt does not reach.
FOOTNOTE = re.compile(r"\[\^[^\]\s]{1,60}\](?!:)")
# Whatever Markdown or a generator might read as more than words, generously.
MARKED = re.compile(r"[\\`*_\[\]<>&~{}|#=+:]|[^\S \n]|^ *(?:[-.!?]|\d)|^ {4}|^import|^export", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedItem:
    """What a reader sees of an item. ``html`` is cleaned, everything else is plain text."""

    id: str
    title: str
    url: str | None
    summary: str
    html: str
    published: datetime
    updated: datetime
    language: str
    authors: tuple[Person, ...]
    categories: tuple[str, ...]
    image: str | None
    image_type: str | None
    calendar: str | None
    facts: tuple[tuple[str, object], ...]


def items(channel: Channel, announced: Iterable[Item | FeedItem]) -> Sequence[FeedItem]:
    """The items as the channel's language tells them, in the order given."""
    return [
        one if isinstance(one, FeedItem) else rendered(one, channel.language, channel.base_url) for one in announced
    ]


@lru_cache(maxsize=4096)
def rendered(item: Item, language: str, base_url: str | None) -> FeedItem:
    """One item, the same for RSS, Atom and JSON Feed."""
    entry, stamp = item.announced.entry, item.announced.stamp
    words_, text = words(language), told(entry, language)
    body = from_markdown(text.body, mdx=text.mdx) if text.body.strip() else _paragraphs(text.description)
    image = absolute(entry.image, entry.base_url)
    return FeedItem(
        id=stamp.item or id_of(stamp.uid),
        title=title_of(item.announced, language),
        url=absolute(text.url, entry.base_url) or anchor(base_url, stamp.uid),
        summary=_summary(item.announced, text.description or strip_tags(body), words_),
        html=cleaned(_html(item, body, language, words_), text.base_url, text.links),
        published=stamp.published,
        updated=stamp.updated,
        language=text.language,
        authors=entry.authors,
        categories=tuple(dict.fromkeys(filter(None, map(one_line, entry.categories)))),
        image=image,
        image_type=image_type(image),
        calendar=calendar_url(item.announced, base_url),
        facts=(*facts(item.announced, language).items(), *_told_inside(item, language)),
    )


def title_of(announced: Announced, language: str) -> str:
    """The title with its status word; never empty, feeds need one."""
    entry = announced.entry
    was = day_said(day, words(language)) if (day := as_day(entry.previous_start) or entry.when.first_day) else ""
    return status_title(entry, told(entry, language).title or entry.path, words(language), was)


def date_and_place(announced: Announced, words_: Words) -> str:
    """ "19–22 March 2024, Paris, France"; "" for news, whose only date is the announcement."""
    entry = announced.entry
    if entry.kind is Kind.NEWS:
        return ""
    date = said(entry.when, words_) if entry.when.exact else one_line(entry.words) or said(entry.when, words_)
    return words_.sep.join(filter(None, (date, repeats(entry.recurrence, words_), where(entry))))


def _summary(announced: Announced, description: str, words_: Words) -> str:
    first = date_and_place(announced, words_)
    rest = one_line(description)
    end = "。" if words_.tag.startswith("zh") else ". "
    return shortened(first + end + rest if first and rest else first or rest, SUMMARY_LIMIT)


def excerpt(body: str, limit: int, *, mdx: bool = False) -> str:
    """The first paragraphs of a document as plain text; no more is read than is needed."""
    if len(body) > limit:
        cut = body.rfind("\n\n", 0, limit)
        body = FOOTNOTE.sub("", body[: cut if cut > 0 else limit])
    return _plain(body, mdx)


@lru_cache(maxsize=4096)
def _plain(beginning: str, mdx: bool) -> str:
    """Parsed once for calendars and pages in all languages; text without any mark not at all."""
    text = clean(beginning)
    if MARKED.search(text):
        return plain_text(text, mdx=mdx)
    return paragraphs("\n".join(line.strip() for line in text.split("\n")))


def _html(item: Item, body: str, language: str, words_: Words) -> str:
    """First line with the event's own date, then what the document says, then sessions and deadlines."""
    first, changed = date_and_place(item.announced, words_), what_changed(item.announced.entry, words_)
    return "".join(
        (
            f"<p><strong>{escape(first)}</strong></p>\n" if first else "",
            f"<p>{escape(changed)}</p>\n" if changed else "",
            body,
            _children(item, Kind.EVENT, words_.sessions, language),
            _children(item, Kind.DEADLINE, words_.deadlines, language),
        )
    )


def _paragraphs(text: str) -> str:
    return "".join(
        f"<p>{escape(part)}</p>\n".replace("\n", "<br>\n", part.count("\n")) for part in text.split("\n\n") if part
    )


def _children(item: Item, kind: Kind, heading: str, language: str) -> str:
    told_here = [child for child in item.children if child.entry.kind is kind]
    if not told_here:
        return ""
    own = told(item.announced.entry, language).title
    lines = "".join(f"<li>{_child(child, own, language)}</li>\n" for child in told_here)
    return f"<h3>{escape(heading)}</h3>\n<ul>\n{lines}</ul>\n"


def _child(child: Announced, event: str, language: str) -> str:
    """A line; a deadline that bears its event's own title is told as what it is."""
    words_ = words(language)
    title = escape(words_.deadline if told(child.entry, language).title == event else title_of(child, language))
    url = absolute(told(child.entry, language).url, child.entry.base_url)
    first = date_and_place(child, words_)
    line = f'<a href="{escape(url)}">{title}</a>' if url else title
    return f"{escape(first)}{words_.colon}{line}" if first else line


def image_type(url: str | None) -> str | None:
    """The media type a picture's name promises; None if it is no picture."""
    return IMAGE_TYPES.get(urlsplit(url).path.rpartition(".")[2].lower()) if url else None


def calendar_url(announced: Announced, base_url: str | None) -> str | None:
    """Where the event can be had as a calendar file of its own."""
    entry, slug = announced.entry, announced.stamp.slug
    if not (base_url and slug and entry.kind is not Kind.NEWS and entry.when.exact and not entry.parent):
        return None
    return absolute(f"{base_url}event/{slug}.ics")


def facts(announced: Announced, language: str) -> dict[str, object]:
    """The event's own data for programs: last day inclusive, times local in ``timezone``."""
    entry = announced.entry
    known: dict[str, object] = {"kind": str(entry.kind)}
    if entry.kind is Kind.NEWS:
        return known
    known |= {"start": written(entry.when.start), "end": written(entry.when.end), "all_day": entry.when.all_day}
    known |= {"timezone": entry.when.zone, "precision": str(entry.when.precision), "status": str(entry.status)}
    known |= {"location": where(entry) or None, "attendance": entry.attendance and str(entry.attendance)}
    known["days"] = [day.isoformat() for day in entry.when.days] or None
    return {name: value for name, value in known.items() if value is not None}


def _told_inside(item: Item, language: str) -> Iterable[tuple[str, object]]:
    """Sessions and deadlines, each with its own id."""
    for name, kind in (("sessions", Kind.EVENT), ("deadlines", Kind.DEADLINE)):
        inside = [child for child in item.children if child.entry.kind is kind]
        if inside:
            yield (
                name,
                tuple(
                    {"id": id_of(one.stamp.uid), "title": title_of(one, language)} | facts(one, language)
                    for one in inside
                ),
            )
