"""Ways to follow a calendar or feed, per client: a subscription follows changes, a download is a copy."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from urllib.parse import quote

from cnfeed.formats.text import one_line
from cnfeed.formats.words import Words
from cnfeed.model.feed import Channel

CALENDAR = "text/calendar"
# What most come for stands open. Everything else is folded away, so that the dates are near.
MAIN = "calendar.ics"
YEARLY = re.compile(r"calendar-\d{4}\.ics\Z")
PARTS = ("category/", "source/")
FEEDS = {"application/rss+xml": "RSS", "application/atom+xml": "Atom", "application/feed+json": "JSON Feed"}
GOOGLE = "https://calendar.google.com/calendar/r?cid="
# Outlook.com follows https only; where the link does nothing, its menu takes the address.
OUTLOOK = "https://outlook.live.com/calendar/0/addfromweb?url="
NATIVE_NAMES = {
    "en": "English",
    "zh": "中文",
    "zh-cn": "简体中文",
    "zh-hans": "简体中文",
    "zh-tw": "繁體中文",
    "zh-hant": "繁體中文",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
    "ko": "한국어",
    "pt": "Português",
}


def native_name(language: str) -> str:
    """A language's name in itself; its tag where we do not know it."""
    return NATIVE_NAMES.get(language.lower(), language)


@dataclass(frozen=True, slots=True)
class Offer:
    """A published file that can be subscribed to; ``count`` is how many entries it holds."""

    path: str
    title: str
    media_type: str
    count: int
    language: str

    def address(self, channel: Channel) -> str:
        """Its absolute address, or its path where the folder's address is not known."""
        return (channel.base_url or "") + quote(self.path)


@dataclass(frozen=True, slots=True)
class Ways:
    """Where a calendar's address leads in each kind of client."""

    webcal: str
    google: str
    outlook: str


def ways_to(address: str) -> Ways:
    """The ways to subscribe to a calendar that is served at an address."""
    webcal = "webcal:" + address.partition(":")[2]
    return Ways(webcal, GOOGLE + quote(webcal, safe=""), OUTLOOK + quote(address, safe=""))


Way = tuple[str, str]
"""A button's words and where it leads."""


def subscribe(channel: Channel, offers: Sequence[Offer], text: Words) -> str:
    """The calendar and the feed most want, with a button per kind of client; the others folded away."""
    if not offers:
        return ""
    folder = channel.path.removesuffix("index.html")
    names = {offer: offer.path.removeprefix(folder) for offer in offers}
    main = [offer for offer in offers if names[offer] == MAIN]
    feeds = [offer for offer in offers if not _is_calendar(offer) and "/" not in names[offer]]
    yearly = [offer for offer in offers if YEARLY.fullmatch(names[offer])]
    parts = [offer for offer in offers if offer.path.startswith(PARTS)]
    others = [offer for offer in offers if offer not in (*main, *feeds, *yearly, *parts)]
    return (
        f'<section class="subscribe" aria-labelledby="subscribe">\n<h2 id="subscribe">{escape(text.subscribe)}</h2>\n'
        f"<p>{escape(text.subscribe_why)}</p>\n"
        + _cards((*(_main(channel, offer, text) for offer in main), _feeds(channel, feeds, text)), "main offers")
        + _by_year(channel, yearly, text)
        + _soon(text)
        + _folded(text.more_files, channel, others, text)
        + _folded(text.parts, channel, parts, text)
        + "</section>\n"
    )


def _main(channel: Channel, offer: Offer, text: Words) -> str:
    """The calendar of everything, and what to do where its buttons do nothing."""
    how = f'<p class="soft">{escape(text.nothing_opens)}</p>\n' if channel.base_url else ""
    ways = _buttons(_of_calendar(channel, offer, text))
    return _shown(escape(text.calendar_file), offer, f"{ways}{_address(channel, offer)}{how}")


def _feeds(channel: Channel, offers: Sequence[Offer], text: Words) -> str:
    """The same news in each of the formats that readers know; the first one's address is the one to copy."""
    if not offers:
        return ""
    ways = _buttons([(FEEDS.get(one.media_type, one.path), one.address(channel)) for one in offers])
    how = f'<p class="soft">{escape(text.feed_how)}</p>\n'
    return _shown(escape(text.news_feed), offers[0], f"{ways}{_address(channel, offers[0])}{how}")


def _shown(name: str, offer: Offer, inside: str, marks: str = "") -> str:
    return f'<li class="card">\n<h3{marks}>{name} <span class="soft">({offer.count})</span></h3>\n{inside}</li>\n'


def _by_year(channel: Channel, yearly: Iterable[Offer], text: Words) -> str:
    """Calendars of single years stand beside one that some apps refuse; the newest first."""
    cards = _cards(_card(channel, offer, text) for offer in sorted(yearly, key=lambda one: one.path, reverse=True))
    return f'<p class="large">{escape(text.large)}</p>\n{cards}' if cards else ""


def _soon(text: Words) -> str:
    """How long each client waits before it looks again."""
    rows = "".join(f"<div><dt>{escape(app)}</dt><dd>{escape(soon)}</dd></div>\n" for app, soon in text.soon)
    return (
        f"<h3>{escape(text.how_soon)}</h3>\n"
        f'<p class="soft">{escape(text.how_soon_why)}</p>\n<dl class="soon">\n{rows}</dl>\n'
    )


def _folded(heading: str, channel: Channel, offers: Iterable[Offer], text: Words) -> str:
    cards = _cards(_card(channel, offer, text) for offer in offers)
    return f"<details>\n<summary>{escape(heading)}</summary>\n{cards}</details>\n" if cards else ""


def _cards(cards: Iterable[str], form: str = "offers") -> str:
    lines = "".join(cards)
    return f'<ul class="{form}">\n{lines}</ul>\n' if lines else ""


def _card(channel: Channel, offer: Offer, text: Words) -> str:
    name = escape(one_line(offer.title) or offer.path)
    marks = f' lang="{escape(offer.language)}"' if offer.language != channel.language else ""
    ways = _of_calendar(channel, offer, text) if _is_calendar(offer) else [(text.in_reader, offer.address(channel))]
    return _shown(name, offer, _buttons(ways) + _address(channel, offer), marks)


def _is_calendar(offer: Offer) -> bool:
    return offer.media_type == CALENDAR


def _address(channel: Channel, offer: Offer) -> str:
    """The plain address; one click selects the whole of it (CSS ``user-select``)."""
    return f'<code class="address">{escape(offer.address(channel))}</code>\n'


def _buttons(ways: Iterable[Way]) -> str:
    buttons = "".join(f'<li><a href="{escape(href)}">{escape(name)}</a></li>\n' for name, href in ways)
    return f'<ul class="ways">\n{buttons}</ul>\n'


def _of_calendar(channel: Channel, offer: Offer, text: Words) -> list[Way]:
    address = offer.address(channel)
    copy = (text.download, address)
    if not channel.base_url:
        return [copy]
    ways = ways_to(address)
    return [(text.open_in_app, ways.webcal), (text.in_google, ways.google), (text.in_outlook, ways.outlook), copy]
