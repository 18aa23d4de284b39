"""Dates as a reader of the language says them; RFC 822 dates as RSS wants them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from cnfeed.formats.words import ENGLISH, ENGLISH_MONTHS, Words
from cnfeed.model.recurrence import Recurrence
from cnfeed.model.when import Precision, When

FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def said(when: When, words: Words) -> str:
    """ "19–22 March 2024", "19 March 2024, 09:00–17:30 (Europe/Paris)", "2024 年 3 月 19–22 日"; "" where unknown."""
    if when.start is None:
        return ""
    if when.days:
        return words.sep.join(day_said(day, words) for day in when.days)
    if when.precision is Precision.YEAR:
        return year_said(when.start.year, words)
    if when.precision is Precision.MONTH:
        return month_said(when.start.year, when.start.month, words)
    if isinstance(when.start, datetime):
        return _times(when, words)
    return days_said(when.start, when.last_day or when.start, words)


def days_said(first: date, last: date, words: Words) -> str:
    """A day, or two days and those between, saying the month and the year once."""
    if last <= first:
        return day_said(first, words)
    if words.tag != ENGLISH.tag:
        return _chinese_days(first, last)
    if first.year != last.year:
        return f"{day_said(first, words)} – {day_said(last, words)}"
    if first.month != last.month:
        return f"{first.day} {ENGLISH_MONTHS[first.month - 1]} – {day_said(last, words)}"
    return f"{first.day}–{day_said(last, words)}"


def _chinese_days(first: date, last: date) -> str:
    """As 2024 年 3 月 19–22 日."""
    start = f"{first.year} 年 {first.month} 月 {first.day}"
    if first.year != last.year:
        return f"{start} 日至 {last.year} 年 {last.month} 月 {last.day} 日"
    if first.month != last.month:
        return f"{start} 日至 {last.month} 月 {last.day} 日"
    return f"{start}–{last.day} 日"


def day_said(day: date, words: Words) -> str:
    """As 19 March 2024, or 2024 年 3 月 19 日."""
    if words.tag == ENGLISH.tag:
        return f"{day.day} {ENGLISH_MONTHS[day.month - 1]} {day.year}"
    return f"{day.year} 年 {day.month} 月 {day.day} 日"


def month_said(year: int, month: int, words: Words) -> str:
    """As March 2024, or 2024 年 3 月."""
    return f"{ENGLISH_MONTHS[month - 1]} {year}" if words.tag == ENGLISH.tag else f"{year} 年 {month} 月"


def year_said(year: int, words: Words) -> str:
    """As 2024, or 2024 年."""
    return str(year) if words.tag == ENGLISH.tag else f"{year} 年"


def _times(when: When, words: Words) -> str:
    """Local times with their zone's name: abbreviations mean different zones to different readers."""
    assert isinstance(when.start, datetime)
    zone = f" ({when.zone})" if when.zone else ""
    start = _time_said(when.start, words)
    if not isinstance(when.end, datetime) or when.end <= when.start:
        return start + zone
    if when.end.date() == when.start.date():
        return f"{start}–{clock_said(when.end.time())}{zone}"
    return f"{start} – {_time_said(when.end, words)}{zone}"


def _time_said(moment: datetime, words: Words) -> str:
    comma = "," if words.tag == ENGLISH.tag else ""
    return f"{day_said(moment.date(), words)}{comma} {clock_said(moment.time())}"


def clock_said(moment: time) -> str:
    """As 09:00; seconds only where there are some."""
    return moment.isoformat(timespec="seconds" if moment.second else "minutes")


def repeats(recurrence: Recurrence | None, words: Words) -> str:
    """ "every month", "every 2 weeks"; "" for what is no rule."""
    parts = dict(part.partition("=")[::2] for part in recurrence.rule.upper().split(";")) if recurrence else {}
    if parts.get("FREQ") not in FREQUENCIES:
        return ""
    which = FREQUENCIES.index(parts["FREQ"])
    interval = parts.get("INTERVAL", "1")
    return words.every[which] if interval == "1" else words.every_few[which].format(interval)


def rfc822(moment: datetime) -> str:
    """RFC 822 with a four-digit year, in UTC, in English whatever the locale is."""
    moment = moment.astimezone(UTC)
    day = f"{WEEKDAYS[moment.weekday()]}, {moment.day:02} {ENGLISH_MONTHS[moment.month - 1][:3]} {moment.year:04}"
    return f"{day} {moment.hour:02}:{moment.minute:02}:{moment.second:02} +0000"


def rfc3339(moment: datetime) -> str:
    """RFC 3339 in UTC, whole seconds."""
    return moment.astimezone(UTC).replace(microsecond=0).isoformat().replace("+00:00", "Z")
