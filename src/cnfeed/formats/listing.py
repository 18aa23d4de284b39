"""The lines of the published page: one entry each, with its anchor."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape

from cnfeed.formats.dates import repeats, said
from cnfeed.formats.feeditem import date_and_place, excerpt, title_of
from cnfeed.formats.links import absolute
from cnfeed.formats.structured import moment
from cnfeed.formats.telling import told, where
from cnfeed.formats.text import one_line, shortened
from cnfeed.formats.words import Words, words
from cnfeed.model.entry import Attendance, Kind, Status
from cnfeed.model.feed import Announced

ABOUT_LIMIT = 280
EXCERPT_LIMIT = 600


@dataclass(frozen=True, slots=True)
class Names:
    """What a line needs to know of the others: an event's sessions, a deadline's event."""

    language: str
    sessions: Mapping[str, Sequence[Announced]]
    titles: Mapping[str, str]

    @classmethod
    def of(cls, announced: Sequence[Announced], language: str) -> Names:
        """The relations between these entries."""
        sessions = defaultdict(list)
        parents = {one.entry.parent for one in announced}
        for one in announced:
            if one.entry.kind is Kind.EVENT and one.entry.parent:
                sessions[one.entry.parent].append(one)
        titles = {one.stamp.uid: told(one.entry, language).title for one in announced if one.stamp.uid in parents}
        return cls(language, sessions, titles)


def dates(entries: Sequence[Announced], names: Names, *, past: bool = False) -> str:
    """A list of entries; *past* ones in brief."""
    lines = "".join(line(one, names, said=_when(one, words(names.language)), brief=past) for one in entries)
    return f'<ul class="dates{" past" if past else ""}">\n{lines}</ul>\n'


def line(one: Announced, names: Names, *, said: str, brief: bool = False) -> str:
    """One entry: the day at a glance, title, kind, date, place, what it is about, and its sessions.

    In *brief* what its own page tells better is left out.
    """
    text = words(names.language)
    has_page = absolute(told(one.entry, names.language).url, one.entry.base_url) is not None
    parts = [
        "" if brief else _glance(one, text),
        f'<p class="title">{_title(one, names)}</p>\n',
        f'<p class="when"><span class="kind">{escape(_kind(one, text))}</span> {said}{_place(one, text)}</p>\n',
        "" if brief and has_page else _about(one, names),
        _sessions(one, names),
    ]
    return f'<li id="{escape(one.stamp.uid)}" class="{one.entry.kind}">\n{"".join(parts)}</li>\n'


def _glance(one: Announced, text: Words) -> str:
    """The first day's number and weekday for eyes that run down the page, "↻" for a series; the date is said beside."""
    day = one.entry.when.first_day
    if day is None or one.entry.kind is Kind.NEWS:
        return ""
    seen = f"<b>{day.day}</b>{escape(text.weekdays[day.weekday()])}" if one.entry.when.exact else "<b>–</b>"
    return f'<p class="day" aria-hidden="true">{"<b>↻</b>" if one.entry.recurrence else seen}</p>\n'


def _kind(one: Announced, text: Words) -> str:
    return {Kind.DEADLINE: text.deadline, Kind.NEWS: text.news_item}.get(one.entry.kind, text.event)


def _when(one: Announced, text: Words) -> str:
    """An exact date as a time that programs read; an imprecise one in the document's own words."""
    when = one.entry.when
    if not when.exact:
        return escape(one_line(one.entry.words) or said(when, text))
    day = f'<time datetime="{escape(moment(when.start, when.zone) or "")}">{escape(said(when, text))}</time>'
    rhythm = repeats(one.entry.recurrence, text)
    return f"{day} · {escape(rhythm)}" if rhythm else day


def _place(one: Announced, text: Words) -> str:
    place = where(one.entry)
    if not place and one.entry.attendance is Attendance.ONLINE:
        place = text.online
    return f" · {escape(place)}" if place else ""


def _title(one: Announced, names: Names) -> str:
    entry, text = one.entry, told(one.entry, names.language)
    title = escape(title_of(one, names.language))
    event = names.titles.get(entry.parent or "", "")
    if event not in text.title:
        title += f" · {escape(event)}"
    if entry.status is Status.CANCELLED:
        title = f'<span class="gone">{title}</span>'
    if text.language and text.language != names.language:
        title = f'<span lang="{escape(text.language)}">{title}</span>'
    url = absolute(text.url, entry.base_url)
    return f'<a href="{escape(url)}">{title}</a>' if url else f"<strong>{title}</strong>"


def _about(one: Announced, names: Names) -> str:
    """Its description; of an entry without a page of its own, the beginning of what its document says."""
    text = told(one.entry, names.language)
    about = text.description or ("" if text.url else excerpt(text.body, EXCERPT_LIMIT, mdx=text.mdx))
    return f'<p class="soft">{escape(shortened(one_line(about), ABOUT_LIMIT))}</p>\n' if about else ""


def _sessions(one: Announced, names: Names) -> str:
    sessions = names.sessions.get(one.stamp.uid, ())
    if not sessions:
        return ""
    lines = "".join(_session(session, names) for session in sessions)
    return f"<ul>\n{lines}</ul>\n"


def _session(one: Announced, names: Names) -> str:
    text = words(names.language)
    first = date_and_place(one, text)
    title = escape(title_of(one, names.language))
    url = absolute(told(one.entry, names.language).url, one.entry.base_url)
    named = f'<a href="{escape(url)}">{title}</a>' if url else title
    return f'<li id="{escape(one.stamp.uid)}">{escape(first)}{escape(text.colon) if first else ""}{named}</li>\n'
