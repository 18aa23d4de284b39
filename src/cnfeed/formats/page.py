"""index.html: what there is to subscribe to, a calendar of months, and every date in a list.

The page has no clock: its months divide at the month of the newest change, and say so, so that the passing of
days writes nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

from cnfeed.formats.dates import day_said, month_said, rfc3339
from cnfeed.formats.listing import Names, dates, line
from cnfeed.formats.month_days import Month
from cnfeed.formats.month_pages import month_calendar
from cnfeed.formats.page_style import STYLE, policy
from cnfeed.formats.series import series
from cnfeed.formats.structured import json_ld
from cnfeed.formats.subscribing import Offer, native_name, subscribe
from cnfeed.formats.text import one_line
from cnfeed.formats.words import Words, words
from cnfeed.model.entry import Kind
from cnfeed.model.feed import Announced, Channel

__all__ = ["Edition", "Offer", "page"]


@dataclass(frozen=True, slots=True)
class Listed:
    """The entries as the page groups them; a series that goes on is regular, not of the month it began in."""

    regular: list[Announced]
    coming: dict[Month, list[Announced]]
    past: dict[Month, list[Announced]]
    undated: list[Announced]
    news: list[Announced]


@dataclass(frozen=True, slots=True)
class Edition:
    """The page in a language: its tag and its address as this page links to it."""

    language: str
    href: str


def page(
    channel: Channel, offers: Sequence[Offer], announced: Sequence[Announced], editions: Sequence[Edition] = ()
) -> bytes:
    """The published folder's front page, in the channel's language; *editions* are all pages, this one among them."""
    text, own = words(channel.language), _own(announced)
    border = (channel.updated.year, channel.updated.month)
    listed = _listed(own, border)
    names = Names.of(announced, channel.language)
    coming = [one for entries in listed.coming.values() for one in entries]
    body = (
        f'<a class="skip" href="#dates">{escape(text.skip)}</a>\n',
        _header(channel, text, editions),
        "<main>\n",
        subscribe(channel, offers, text),
        month_calendar(_days(own), border, channel.language, text),
        f'<div id="dates">\n{_dates(channel, listed, names, text)}{_news(listed.news, names, text)}</div>\n</main>\n',
    )
    head = _head(channel, (*offers, *editions), json_ld(coming, channel.language, channel.base_url))
    language = escape(channel.language)
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n{head}</head>\n<body>\n{"".join(body)}</body>\n</html>\n'
    ).encode()


def _head(channel: Channel, others: Sequence[Offer | Edition], structured: str) -> str:
    title, description = escape(_title(channel)), escape(one_line(channel.description))
    lines = [
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{escape(policy())}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        f"<title>{title}</title>",
        f'<meta name="description" content="{description}">' if description else "",
        f'<link rel="canonical" href="{escape(channel.self_url)}">' if channel.self_url else "",
        *(_alternate(channel, other) for other in others),
        f"<style>{STYLE}</style>",
        f'<script type="application/ld+json">{structured}</script>' if structured else "",
    ]
    return "".join(f"{line}\n" for line in lines if line)


def _alternate(channel: Channel, offer: Offer | Edition) -> str:
    """Autodiscovery: feed readers and calendars find the files from here, search engines the other languages."""
    if isinstance(offer, Edition):
        return f'<link rel="alternate" hreflang="{escape(offer.language)}" href="{escape(offer.href)}">'
    return (
        f'<link rel="alternate" type="{escape(offer.media_type)}" hreflang="{escape(offer.language)}"'
        f' title="{escape(one_line(offer.title))}" href="{escape(offer.address(channel))}">'
    )


def _title(channel: Channel) -> str:
    return one_line(channel.title) or "cnfeed"


def _header(channel: Channel, text: Words, editions: Sequence[Edition]) -> str:
    description = one_line(channel.description)
    site = f'<p><a href="{escape(channel.home_url)}">{escape(text.source_site)}</a></p>\n' if channel.home_url else ""
    described = f"<p>{escape(description)}</p>\n" if description else ""
    languages = _languages(channel, text, editions) if len(editions) > 1 else ""
    return f"<header>\n<h1>{escape(_title(channel))}</h1>\n{described}{site}{languages}</header>\n"


def _languages(channel: Channel, text: Words, editions: Iterable[Edition]) -> str:
    links = "".join(_edition(one, one.language == channel.language) for one in editions)
    return f'<nav aria-label="{escape(text.languages)}">\n<ul class="tongues">\n{links}</ul>\n</nav>\n'


def _edition(one: Edition, own: bool) -> str:
    tag, current = escape(one.language), ' aria-current="page"' if own else ""
    name = escape(native_name(one.language))
    return f'<li><a href="{escape(one.href)}" hreflang="{tag}" lang="{tag}"{current}>{name}</a></li>\n'


def _own(announced: Sequence[Announced]) -> list[Announced]:
    """Sessions are told inside their event; a deadline stands on its own day."""
    here = {one.stamp.uid for one in announced}
    return [one for one in announced if one.entry.kind is not Kind.EVENT or one.entry.parent not in here]


def _days(own: Iterable[Announced]) -> list[Announced]:
    dated = (one for one in own if one.entry.kind is not Kind.NEWS and one.entry.when.start is not None)
    return sorted(dated, key=_by_day)


def _listed(own: Sequence[Announced], border: Month) -> Listed:
    dated = _days(own)
    regular = [one for one in dated if _goes_on(one, border)]
    ongoing = {one.stamp.uid for one in regular}
    months = _by_month(one for one in dated if one.stamp.uid not in ongoing)
    return Listed(
        sorted(regular, key=_by_day),
        {month: months[month] for month in sorted(months) if month >= border},
        {month: months[month] for month in sorted(months, reverse=True) if month < border},
        [one for one in own if one.entry.kind is not Kind.NEWS and one.entry.when.start is None],
        sorted((one for one in own if one.entry.kind is Kind.NEWS), key=_newest_first),
    )


def _goes_on(one: Announced, border: Month) -> bool:
    """True for a series that still has dates in or after the month."""
    rule = series(one.entry.recurrence, one.entry.when) if one.entry.recurrence else None
    return rule is not None and (rule.endless or (rule.last.year, rule.last.month) >= border)


def _newest_first(one: Announced) -> tuple[float, str]:
    return (-one.stamp.published.timestamp(), one.stamp.uid)


def _by_month(announced: Iterable[Announced]) -> dict[Month, list[Announced]]:
    months: dict[Month, list[Announced]] = defaultdict(list)
    for one in sorted(announced, key=_by_day):
        day = one.entry.when.first_day
        assert day is not None
        months[day.year, day.month].append(one)
    return months


def _by_day(one: Announced) -> tuple[date, str, str]:
    assert one.entry.when.first_day is not None and one.entry.when.start is not None
    return (one.entry.when.first_day, one.entry.when.start.isoformat(), one.stamp.uid)


def _dates(channel: Channel, listed: Listed, names: Names, text: Words) -> str:
    border = month_said(channel.updated.year, channel.updated.month, text)
    parts = [
        _group(text.regular, listed.regular, names) if listed.regular else "",
        _section(text.coming.format(border), listed.coming, names, text),
        _group(text.undated, listed.undated, names) if listed.undated else "",
        _section(text.past.format(border), listed.past, names, text, past=True),
    ]
    return "".join(parts) or ("" if listed.news else f"<p>{escape(text.nothing)}</p>\n")


def _section(
    heading: str, months: dict[Month, list[Announced]], names: Names, text: Words, *, past: bool = False
) -> str:
    if not months:
        return ""
    groups = (
        f"<h3>{escape(month_said(*month, text))}</h3>\n{dates(entries, names, past=past)}"
        for month, entries in months.items()
    )
    return f"<section>\n<h2>{escape(heading)}</h2>\n{''.join(groups)}</section>\n"


def _group(heading: str, entries: Sequence[Announced], names: Names) -> str:
    return f"<section>\n<h2>{escape(heading)}</h2>\n{dates(entries, names)}</section>\n"


def _news(news: Sequence[Announced], names: Names, text: Words) -> str:
    if not news:
        return ""
    lines = "".join(line(one, names, said=_published(one, text)) for one in news)
    return f'<section>\n<h2>{escape(text.news)}</h2>\n<ul class="dates">\n{lines}</ul>\n</section>\n'


def _published(one: Announced, text: Words) -> str:
    day = day_said(one.stamp.published.date(), text)
    return f'<time datetime="{rfc3339(one.stamp.published)}">{escape(day)}</time>'
