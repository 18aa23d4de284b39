"""Days between Python and Qt, and how they are said in the user's language."""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from cnfeed.desktop.days.gestures import NewRange
from cnfeed.formats.occurrences import Occurrence, in_zone
from cnfeed.model.when import When

translate = QCoreApplication.translate


def to_qdate(day: date) -> QDate:
    """The same day for Qt."""
    return QDate(day.year, day.month, day.day)


def to_date(day: QDate) -> date:
    """The same day for Python."""
    return date(day.year(), day.month(), day.day())


def first_weekday() -> int:
    """The locale's first day of the week, 0 for Monday."""
    return QLocale().firstDayOfWeek().value - 1


def month_title(day: date) -> str:
    """ "March 2026"."""
    return QLocale().toString(to_qdate(day), translate("dates", "MMMM yyyy"))


def long_day(day: date) -> str:
    """ "Thursday, 19 March 2026", in the locale's order."""
    return _long_day(QLocale().name(), day)


@lru_cache(maxsize=4096)
def _long_day(name: str, day: date) -> str:
    return QLocale(name).toString(to_qdate(day), QLocale.FormatType.LongFormat)


def short_day(day: date) -> str:
    """ "Thu 19 Mar"."""
    return _short_day(QLocale().name(), day)


@lru_cache(maxsize=4096)
def _short_day(name: str, day: date) -> str:
    return QLocale(name).toString(to_qdate(day), translate("dates", "ddd d MMM"))


def hour(time: datetime) -> str:
    """The hour as the locale writes it, "6 PM" for "6:00 PM"."""
    return _hour(QLocale().name(), time.hour, time.minute)


@lru_cache(maxsize=4096)
def _hour(name: str, hours: int, minutes: int) -> str:
    locale, at = QLocale(name), QTime(hours, minutes)
    form = locale.timeFormat(QLocale.FormatType.ShortFormat)
    if locale.language() == QLocale.Language.English and "a" in form.lower() and not minutes:
        form = form.replace(":mm", "")
    return locale.toString(at, form)


def weekday_name(weekday: int, *, short: bool = True) -> str:
    """The name of a weekday, 0 for Monday."""
    kind = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return QLocale().standaloneDayName(weekday + 1, kind)


def span_words(one: Occurrence) -> str:
    """When an occurrence takes place, in short."""
    start, end = one.when.start, one.when.end
    if one.first_day != one.last_day:
        return translate("dates", "{0} – {1}").format(short_day(one.first_day), short_day(one.last_day))
    if not isinstance(start, datetime):
        return translate("dates", "all day")
    if isinstance(end, datetime) and end != start:
        return translate("dates", "{0} – {1}").format(hour(start), hour(end))
    return hour(start)


def rest_words(one: Occurrence) -> str:
    """When an occurrence takes place, where its first day is said already."""
    if one.first_day != one.last_day:
        return translate("dates", "until {0}").format(short_day(one.last_day))
    return span_words(one)


def when_words(when: When) -> str:
    """A span with its days and hours: "Thu 12 Mar, 18:30 – 21:00"."""
    first, last = when.first_day, when.last_day
    if first is None or last is None:
        return ""
    if not isinstance(when.start, datetime):
        return (
            short_day(first)
            if first == last
            else translate("dates", "{0} – {1}").format(*map(short_day, (first, last)))
        )
    begin = translate("dates", "{0}, {1}").format(short_day(first), hour(when.start))
    if not isinstance(when.end, datetime) or when.end == when.start:
        return begin
    end = hour(when.end) if last == first else translate("dates", "{0}, {1}").format(short_day(last), hour(when.end))
    return _between(begin, end)


def _between(begin: str, end: str) -> str:
    return translate("dates", "{0} – {1}").format(begin, end)


def days_in_month(day: date) -> int:
    """How many days the day's month has."""
    return to_qdate(day).daysInMonth()


def days_left(days: int) -> str:
    """ "in 6 days", for what is not past and not far away."""
    if days < 0 or days > 99:
        return ""
    if days == 0:
        return translate("dates", "today")
    return translate("dates", "1 day left") if days == 1 else translate("dates", "{0} days left").format(days)


def days_on(day: date, days: int) -> date:
    """So many days on, within the years that Qt and Python both know."""
    return date.fromordinal(min(max(day.toordinal() + days, date(2, 1, 1).toordinal()), date(9998, 12, 31).toordinal()))


def week_title(first: date, last: date) -> str:
    """ "9 Mar – 15 Mar 2026, week 11"."""
    names = [QLocale().toString(to_qdate(day), translate("dates", "d MMM")) for day in (first, last)]
    thursday = next((day for at in range(7) if (day := days_on(first, at)).weekday() == 3), first)
    words = translate("dates", "{0} – {1} {2}, week {3}")
    return words.format(*names, last.year, thursday.isocalendar().week)


def year_title(year: int) -> str:
    """ "2026"."""
    return QLocale().toString(QDate(year, 1, 1), translate("dates", "yyyy"))


def month_name(day: date) -> str:
    """ "March"."""
    return QLocale().standaloneMonthName(day.month)


def weekday_letter(weekday: int) -> str:
    """The shortest name of a weekday, 0 for Monday."""
    return QLocale().standaloneDayName(weekday + 1, QLocale.FormatType.NarrowFormat)


def month_on(first: date, months: int) -> date:
    """The first day of the month so many months on."""
    number = first.month - 1 + months
    return date(min(max(first.year + number // 12, 2), 9998), number % 12 + 1, 1)


def range_words(wanted: NewRange) -> str:
    """Days or hours as every language of ours reads them: "2026-03-12 – 2026-03-14", "2026-03-12 09:00–11:00"."""
    start, end = wanted.start, wanted.end
    if isinstance(start, datetime):
        begin = f"{start:%Y-%m-%d %H:%M}"
        if not isinstance(end, datetime):
            return begin
        return f"{begin}–{end:%H:%M}" if end.date() == start.date() else f"{begin} – {end:%Y-%m-%d %H:%M}"
    return f"{start} – {end}" if end is not None else f"{start}"


def own_start(one: Occurrence) -> datetime | None:
    """The start in the entry's own zone, None where that is the zone shown."""
    zone = one.entry.when.zone
    if one.when.all_day or zone is None or one.when.zone in (None, zone):
        return None
    start = in_zone(one.when, zone).start
    return start if isinstance(start, datetime) else None
