"""Ways to follow a calendar or feed, per client: a subscription follows changes, a download is a copy."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from urllib.parse import quote

from cnfeed.formats.text import one_line
from cnfeed.formats.words import Words
from cnfeed.model.feed import Channel

CALENDAR = "text/calendar"
# Selections that few look for: folded away, so that the dates are near.
PARTS = ("category/", "source/")
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


def subscribe(channel: Channel, offers: Sequence[Offer], text: Words) -> str:
    """The calendars with a button per kind of client, the feeds with their addresses."""
    if not offers:
        return ""
    own = [offer for offer in offers if not offer.path.startswith(PARTS)]
    parts = [offer for offer in offers if offer.path.startswith(PARTS)]
    calendars = [offer for offer in offers if offer.media_type == CALENDAR]
    return (
        f'<section id="subscribe">\n<h2>{escape(text.subscribe)}</h2>\n'
        f'<p class="soft">{escape(text.subscribe_why)}</p>\n'
        + (f'<p class="soft">{escape(text.waiting)}</p>\n' if calendars else "")
        + (f'<p class="soft">{escape(text.in_outlook_how)}</p>\n' if calendars and channel.base_url else "")
        + _groups(channel, own, text)
        + _folded(text.parts, _groups(channel, parts, text))
        + "</section>\n"
    )


def _folded(heading: str, groups: str) -> str:
    return f"<details>\n<summary>{escape(heading)}</summary>\n{groups}</details>\n" if groups else ""


def _groups(channel: Channel, offers: Sequence[Offer], text: Words) -> str:
    calendars = (_calendar(channel, offer, text) for offer in offers if offer.media_type == CALENDAR)
    feeds = (_feed(channel, offer, text) for offer in offers if offer.media_type != CALENDAR)
    return _group(text.calendars, calendars) + _group(text.feeds, feeds)


def _group(heading: str, cards: Iterable[str]) -> str:
    lines = "".join(cards)
    return f'<h3>{escape(heading)}</h3>\n<ul class="offers">\n{lines}</ul>\n' if lines else ""


def _calendar(channel: Channel, offer: Offer, text: Words) -> str:
    address = offer.address(channel)
    ways = [(text.download, address)]
    if channel.base_url:
        webcal = "webcal:" + address.partition(":")[2]
        google, outlook = GOOGLE + quote(webcal, safe=""), OUTLOOK + quote(address, safe="")
        ways = [(text.open_in_app, webcal), (text.in_google, google), (text.in_outlook, outlook), *ways]
    return _card(offer, ways, address)


def _feed(channel: Channel, offer: Offer, text: Words) -> str:
    address = offer.address(channel)
    return _card(offer, [(text.in_reader, address)], address)


def _card(offer: Offer, ways: Iterable[tuple[str, str]], address: str) -> str:
    title = escape(one_line(offer.title) or offer.path)
    buttons = "".join(f'<li><a href="{escape(href)}">{escape(name)}</a></li>\n' for name, href in ways)
    language = escape(offer.language)
    named = escape(NATIVE_NAMES.get(offer.language.lower(), offer.language))
    return (
        f'<li>\n<h4>{title} <span class="soft">({offer.count})</span></h4>\n'
        f'<p class="soft" lang="{language}">{named}</p>\n'
        f'<ul class="ways">\n{buttons}</ul>\n<code class="address">{escape(address)}</code>\n</li>\n'
    )
