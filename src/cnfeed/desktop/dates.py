"""Days between Python and Qt, and how they are said in the user's language."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from cnfeed.formats.occurrences import Occurrence

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
    return QLocale().toString(to_qdate(day), QLocale.FormatType.LongFormat)


def short_day(day: date) -> str:
    """ "Thu 19 Mar"."""
    return QLocale().toString(to_qdate(day), translate("dates", "ddd d MMM"))


def hour(time: datetime) -> str:
    """The hour as the locale writes it, "6 PM" for "6:00 PM"."""
    locale, at = QLocale(), QTime(time.hour, time.minute)
    form = locale.timeFormat(QLocale.FormatType.ShortFormat)
    if locale.language() == QLocale.Language.English and "a" in form.lower() and not time.minute:
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


def days_in_month(day: date) -> int:
    """How many days the day's month has."""
    return to_qdate(day).daysInMonth()
