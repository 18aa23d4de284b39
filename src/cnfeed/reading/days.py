"""The day that a schedule's heading gives to what stands below it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from cnfeed.model.when import Precision, When
from cnfeed.reading.dates import Context, phrases

# Full names only: "Sun" and "Mar" are other words too.
WEEKDAYS: Mapping[int, str] = {
    0: "monday montag lunes lundi segunda-feira 周一 週一 星期一 礼拜一 月曜日 월요일",
    1: "tuesday dienstag martes mardi terça-feira 周二 週二 星期二 礼拜二 火曜日 화요일",
    2: "wednesday mittwoch miércoles mercredi quarta-feira 周三 週三 星期三 礼拜三 水曜日 수요일",
    3: "thursday donnerstag jueves jeudi quinta-feira 周四 週四 星期四 礼拜四 木曜日 목요일",
    4: "friday freitag viernes vendredi sexta-feira 周五 週五 星期五 礼拜五 金曜日 금요일",
    5: "saturday samstag sábado samedi 周六 週六 星期六 礼拜六 土曜日 토요일",
    6: "sunday sonntag domingo dimanche 周日 週日 星期日 星期天 日曜日 일요일",
}
NUMBERS = {name: number for number, names in WEEKDAYS.items() for name in names.split()}
WEEKDAY = re.compile("|".join(rf"\b{name}\b" if name.isascii() else name for name in NUMBERS), re.IGNORECASE)
COUNT = {"一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "one": 1, "two": 2, "three": 3, "four": 4}
NTH = re.compile(
    r"\b(?:day|tag|d[íi]a|jour|dia)\s*#?\s*(?P<west>\d{1,2}|one|two|three|four)\b|第\s*(?P<east>[一二三四五六七]|\d{1,2})\s*[天日]"
    r"|(?P<ja>\d{1,2})\s*日目|(?P<ko>\d{1,2})\s*일차",
    re.IGNORECASE,
)
LONGEST_EVENT = 14


@dataclass(frozen=True, slots=True)
class Named:
    """What a heading says of days: the one it names, or that it names several (``day`` is None then)."""

    day: date | None


def named(words: str, context: Context, event: When) -> Named | None:
    """The day of a heading: its date, else its weekday or number among the event's days; None where it names none."""
    found = [
        one.when
        for one in phrases(words, replace(context, day=None))
        if one.role is None and one.when.precision in (Precision.DAY, Precision.MINUTE)
    ]
    if found:
        single = {one.first_day for one in found} if all(_one_day(one) for one in found) else set()
        return Named(single.pop() if len(single) == 1 else None)
    return _among(words, event)


def _one_day(when: When) -> bool:
    return not when.days and when.first_day == when.last_day


def _among(words: str, event: When) -> Named | None:
    """``Wednesday`` or ``Day 2`` of an event of several days."""
    days = days_of(event)
    if len(days) < 2:
        return None
    told = {NUMBERS[match[0].lower()] for match in WEEKDAY.finditer(words)}
    number = NTH.search(words)
    if told:
        fitting = [day for day in days if day.weekday() in told]
        return Named(fitting[0] if len(fitting) == 1 else None)
    if number:
        nth = _number(next(filter(None, number.groups())))
        return Named(days[nth - 1] if 0 < nth <= len(days) else None)
    return None


def _number(word: str) -> int:
    return int(word) if word.isdigit() else COUNT.get(word.lower(), 0)


def days_of(event: When) -> tuple[date, ...]:
    """The days of an exact event that does not last for weeks."""
    first, last = event.first_day, event.last_day
    if not event.exact or first is None or last is None or not 0 <= (last - first).days < LONGEST_EVENT:
        return ()
    return event.days or tuple(first + timedelta(days=n) for n in range((last - first).days + 1))


@dataclass(frozen=True, slots=True)
class Scope:
    """The day that holds, and how deep the heading is that gave it; without one the event's own day, if it has one."""

    whole: date | None
    day: date | None
    level: float = 0

    @classmethod
    def of(cls, context: Context) -> Scope:
        """The top of a page."""
        return cls(context.day, context.day)

    def below(self, level: float, found: Named | None) -> Scope:
        """Below a heading; one as high as the day's that names none ends that day."""
        if found is not None:
            return replace(self, day=found.day, level=level)
        if level <= self.level:
            return replace(self, day=self.whole, level=0)
        return self
