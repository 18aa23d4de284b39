"""The published page's month calendar: a table per month, one shown at a time by its address alone (CSS ``:target``).

The page has no clock. Without an address the month of the newest change is shown, or the next one that has a date.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, datetime
from html import escape
from itertools import groupby
from urllib.parse import quote

from cnfeed.formats.dates import clock_said, month_said, year_said
from cnfeed.formats.feeditem import title_of
from cnfeed.formats.month_days import Bar, Day, Month, Week, weeks
from cnfeed.formats.occurrences import Occurrence, occurrences
from cnfeed.formats.telling import told
from cnfeed.formats.words import Words
from cnfeed.model.entry import Kind, Status
from cnfeed.model.feed import Announced, Stamp

# How many months before and after the newest change have a table; the list beside them holds every date.
REACH = 12
FIRST, LAST = MINYEAR * 12, MAXYEAR * 12 + 11


@dataclass(frozen=True, slots=True)
class Diary:
    """What the tables show: occurrences by month, what is of a month but of no day, and who was announced how."""

    days: Mapping[Month, Sequence[Occurrence]]
    loose: Mapping[Month, Sequence[Announced]]
    stamps: Mapping[str, Stamp]

    @property
    def months(self) -> list[Month]:
        """Every month that has a table, in order."""
        return sorted(self.days.keys() | self.loose.keys())


def diary(announced: Sequence[Announced], border: Month) -> Diary:
    """The dates a year before and a year after the month."""
    first, last = _on(border, -REACH), _on(border, REACH)
    stamps = {one.stamp.uid: one.stamp for one in announced}
    inside = occurrences((one.entry for one in announced), date(*first, 1), _last_day(last))
    days: dict[Month, list[Occurrence]] = {}
    for one in inside:
        for month in _touched(one, first, last):
            days.setdefault(month, []).append(one)
    loose: dict[Month, list[Announced]] = {}
    for uncertain in announced:
        day = None if uncertain.entry.when.exact else uncertain.entry.when.first_day
        if day and first <= (day.year, day.month) <= last:
            loose.setdefault((day.year, day.month), []).append(uncertain)
    return Diary(days, loose, stamps)


def _nearest(announced: Iterable[Announced], border: Month) -> Month | None:
    """The last month with a date before the border, else the first after it: where nothing is within a year."""
    months = [(day.year, day.month) for one in announced if (day := one.entry.when.first_day)]
    return max((one for one in months if one < border), default=min(months, default=None))


def _on(month: Month, months: int) -> Month:
    """So many months on, within the years that there are."""
    year, index = divmod(min(max(month[0] * 12 + month[1] - 1 + months, FIRST), LAST), 12)
    return year, index + 1


def _last_day(month: Month) -> date:
    return date(*month, monthrange(*month)[1])


def _touched(one: Occurrence, first: Month, last: Month) -> Iterable[Month]:
    month = max(first, (one.first_day.year, one.first_day.month))
    end = min(last, (one.last_day.year, one.last_day.month))
    while month < end:
        yield month
        month = _on(month, 1)
    yield end


def month_calendar(announced: Sequence[Announced], border: Month, language: str, text: Words) -> str:
    """The section with a table per month that has dates; "" where none has."""
    shown = diary(announced, border)
    if not shown.months and (nearest := _nearest(announced, border)):
        shown = diary(announced, nearest)
    months = shown.months
    if not months:
        return ""
    current = next((month for month in months if month >= border), months[-1])
    telling = _Telling(language, text, shown, current)
    pages = (
        _page(month, before, after, telling)
        for month, before, after in zip(months, [None, *months], [*months[1:], None], strict=False)
    )
    return (
        f'<section class="months" aria-labelledby="calendar">\n<h2 id="calendar">{escape(text.calendar)}</h2>\n'
        f"{''.join(pages)}{_legend(text)}{_index(months, text)}</section>\n"
    )


@dataclass(frozen=True, slots=True)
class _Telling:
    """What all tables share: whose words they use, what they show, which of them is seen first."""

    language: str
    text: Words
    shown: Diary
    current: Month


def _page(month: Month, before: Month | None, after: Month | None, telling: _Telling) -> str:
    """A month with links to those beside it."""
    text, name = telling.text, escape(month_said(*month, telling.text))
    around = "".join(
        f'<a class="{side}" rel="{side}" href="#{_anchor(other)}">{escape(month_said(*other, text))}</a>\n'
        for side, other in (("prev", before), ("next", after))
        if other is not None
    )
    state = "month current" if month == telling.current else "month"
    return (
        f'<section class="{state}" id="{_anchor(month)}" aria-labelledby="{_anchor(month)}-name">\n'
        f'<div class="turn">\n<h3 id="{_anchor(month)}-name">{name}</h3>\n{around}</div>\n'
        f"{_table(month, telling)}{_loose(telling.shown.loose.get(month, ()), telling)}</section>\n"
    )


def _anchor(month: Month) -> str:
    return f"m-{month[0]:04}-{month[1]:02}"


def _table(month: Month, telling: _Telling) -> str:
    heads = "".join(f'<th scope="col">{escape(day)}</th>' for day in telling.text.weekdays)
    rows = "".join(_row(week, telling) for week in weeks(month, telling.shown.days.get(month, ())))
    return (
        f'<table aria-labelledby="{_anchor(month)}-name">\n<thead>\n<tr>{heads}</tr>\n</thead>\n'
        f"<tbody>\n{rows}</tbody>\n</table>\n"
    )


def _row(week: Week, telling: _Telling) -> str:
    return f"<tr>{''.join(_cell(day, telling) for day in week)}</tr>\n"


def _cell(day: Day | None, telling: _Telling) -> str:
    if day is None:
        return '<td class="out"></td>'
    lanes = "".join(_lane(bar, day.day, telling) for bar in day.lanes)
    single = "".join(_chip(one, "", telling) for one in day.single)
    return f"<td><b>{day.day.day}</b>{lanes}{single}</td>"


def _lane(bar: Bar | None, day: date, telling: _Telling) -> str:
    """A bar's title where it begins or the week does; below it on its other days, for those who do not see it."""
    if bar is None:
        return "<i></i>"
    if day != bar.first:
        return _chip(bar.occurrence, "on", telling)
    ends = (" from" if bar.occurrence.first_day < bar.first else "") + (
        " to" if bar.occurrence.last_day > bar.last else ""
    )
    return _chip(bar.occurrence, f"bar w{bar.days}{ends}", telling)


def _chip(one: Occurrence, form: str, telling: _Telling) -> str:
    """A link to the entry's line in the list."""
    uid, entry = one.entry.uid or "", one.entry
    names = " ".join(filter(None, (form, "deadline" * (entry.kind is Kind.DEADLINE), _gone(one))))
    kind = f'<span class="unseen">{escape(telling.text.deadline)} </span>' if entry.kind is Kind.DEADLINE else ""
    title = escape(title_of(Announced(entry, telling.shown.stamps[uid]), telling.language))
    tongue = told(entry, telling.language).language
    marks = (
        f' class="{names}"' if names else "",
        f' lang="{escape(tongue)}"' if tongue and tongue != telling.language else "",
        ' tabindex="-1"' if form == "on" else "",
    )
    return f'<a href="#{quote(uid)}"{"".join(marks)}>{kind}{_clock(one)}{title}</a>'


def _gone(one: Occurrence) -> str:
    return "gone" if one.entry.status is Status.CANCELLED else ""


def _clock(one: Occurrence) -> str:
    start = one.when.start
    return f"<small>{clock_said(start.time())}</small> " if isinstance(start, datetime) else ""


def _loose(uncertain: Sequence[Announced], telling: _Telling) -> str:
    if not uncertain:
        return ""
    links = telling.text.sep.join(
        f'<a href="#{quote(one.stamp.uid)}">{escape(title_of(one, telling.language))}</a>' for one in uncertain
    )
    return f'<p class="soft">{escape(telling.text.not_fixed)}{escape(telling.text.colon)}{links}</p>\n'


def _legend(text: Words) -> str:
    return (
        f'<p class="legend soft"><span>{escape(text.event)}</span> '
        f'<span class="deadline">{escape(text.deadline)}</span></p>\n'
    )


def _index(months: Sequence[Month], text: Words) -> str:
    """Every month by year, to go there directly."""
    if len(months) < 3:
        return ""
    years = "".join(_year(year, list(own), text) for year, own in groupby(months, key=lambda month: month[0]))
    name = escape(text.all_months)
    return f'<nav aria-label="{name}">\n<details>\n<summary>{name}</summary>\n{years}</details>\n</nav>\n'


def _year(year: int, months: Sequence[Month], text: Words) -> str:
    links = " ".join(f'<a href="#{_anchor(month)}">{escape(month_said(*month, text))}</a>' for month in months)
    return f'<p class="year"><b>{escape(year_said(year, text))}</b> {links}</p>\n'
