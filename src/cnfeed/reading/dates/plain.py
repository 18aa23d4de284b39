"""Fresh phrases: a date in the plain form of a language."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from cnfeed.model.when import Precision, When, as_day
from cnfeed.model.zone import is_zone, zone

from .algebra import Part, month_end
from .context import Context
from .english import ENGLISH
from .languages import LEXICONS, base
from .places import place_zone
from .writers import SIGNS, EasternWriter, Manner, WesternWriter
from .zones import zone_of


def formatted(new: When, context: Context) -> str:
    """A fresh phrase in the context's language, with its year."""
    return plain(new, context, base(context.language), Manner()) or plain(new, context, "en", Manner()) or ""


def plain(new: When, context: Context, language: str, manner: Manner) -> str | None:
    """The phrase in a language's plain form, or None where the language has none for it."""
    if new.start is None:
        return None
    writer = (
        EasternWriter(SIGNS[language], manner)
        if language in SIGNS
        else WesternWriter(LEXICONS.get(language, ENGLISH), manner)
    )
    if isinstance(new.start, datetime):
        return _timed(new, new.start, context, writer)
    if new.days:
        return writer.listed(new.days)
    return _stretch(new, writer)


def _stretch(new: When, writer: WesternWriter | EasternWriter) -> str | None:
    first, last = as_day(new.start), as_day(new.end) or as_day(new.start)
    if first is None or last is None:
        return None
    if new.precision is Precision.DAY:
        return writer.days(first, last)
    if new.precision is Precision.YEAR:
        return writer.year(first.year) if (last - first).days in (364, 365) else None
    if new.precision in (Precision.MONTH, Precision.MONTH_RANGE):
        return writer.months(first, last)
    part = _part_of(first, last)
    if part and (first.year, first.month) == (last.year, last.month):
        return writer.part(first, part)
    if first.weekday() == 0 and (last - first).days == 6:
        return writer.week_of(first)
    return writer.to_part(first, last)


def _part_of(first: date, last: date) -> Part | None:
    ends = last == month_end(last.year, last.month)
    for begin in (1, 11, 21):
        for number, end in ((1, 10), (2, 20), (3, 0)):
            if first.day == begin and (last.day == end or (end == 0 and ends)):
                return Part("third", begin // 10 + 1, number)
    if (first.day, last.day) == (1, 15) or (first.day == 16 and ends):
        return Part("half", 1 if first.day == 1 else 2)
    if first.day % 7 == 1 and last.day == first.day + 6:
        return Part("week", first.day // 7 + 1)
    return None


def thirds_of(when: When) -> Part | None:
    """The thirds of one month that a month-part spans."""
    first, last = as_day(when.start), as_day(when.end)
    if first is None or last is None or (first.year, first.month) != (last.year, last.month):
        return None
    part = _part_of(first, last) if when.precision is Precision.MONTH_PART else None
    return part if part and part.unit == "third" else None


def _timed(new: When, start: datetime, context: Context, writer: WesternWriter | EasternWriter) -> str:
    text = writer.days(start.date(), start.date()) + writer.before_time + clock(start.time())
    if isinstance(new.end, datetime):
        text += ("–" if new.end.date() == start.date() else " – ") + _end_text(start, new.end, writer)
    word = zone_text(new.zone, start, context)
    return f"{text} {word}" if word else text


def _end_text(start: datetime, end: datetime, writer: WesternWriter | EasternWriter) -> str:
    night = end.date() == start.date() + timedelta(days=1) and start.hour >= 17 and end.time() <= time(8)
    if end.date() == start.date() or night:
        return clock(end.time())
    return writer.days(end.date(), end.date()) + writer.before_time + clock(end.time())


def clock(value: time) -> str:
    """``09:05``."""
    return f"{value:%H:%M}"


def zone_text(name: str | None, moment: datetime, context: Context) -> str:
    """The word for a zone that reads back as it here; none where it is the context's own."""
    if name is None or name == (place_zone(context.place) or context.zone):
        return ""
    if not is_zone(name):
        return name
    short = moment.replace(tzinfo=zone(name)).tzname() or ""
    there = Context(moment.year, moment.month, moment.date(), context.language, context.zone, context.place)
    return short if short.isalpha() and zone_of(short, there)[0] == name else name
