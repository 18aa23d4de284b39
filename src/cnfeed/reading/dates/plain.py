"""Fresh phrases: a date in the plain form of a language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from cnfeed.model.when import Precision, When, as_day
from cnfeed.model.zone import is_zone, zone

from .algebra import Part, month_end
from .chinese import CHINESE
from .context import Context
from .english import ENGLISH
from .forms import full_month
from .ideographs import Signs
from .japanese import JAPANESE
from .korean import KOREAN
from .languages import LEXICONS, base
from .lexicon import Lexicon
from .places import place_zone
from .zones import zone_of

SIGNS: dict[str, Signs] = {one.language: one for one in (CHINESE, JAPANESE, KOREAN)}
_GAPS = {"zh": (" ", " "), "ja": ("", ""), "ko": ("", " ")}
_COUNTS = ("first", "second", "third", "fourth")


@dataclass(frozen=True, slots=True)
class Manner:
    """How the days are joined and whether the year is said; ``gap`` overrides the blanks around 月."""

    year: bool = True
    dash: str = "–"
    gap: str | None = None


def formatted(new: When, context: Context) -> str:
    """A fresh phrase in the context's language, with its year."""
    return plain(new, context, base(context.language), Manner()) or ""


def plain(new: When, context: Context, language: str, manner: Manner) -> str | None:
    """The phrase in a language's plain form, or None where the language has none for it."""
    if new.start is None:
        return None
    writer = _Eastern(SIGNS[language], manner) if language in SIGNS else _Western(LEXICONS.get(language, ENGLISH), manner)
    if isinstance(new.start, datetime):
        return _timed(new, new.start, context, writer)
    if new.days:
        return writer.listed(new.days)
    return _stretch(new, writer)


def _stretch(new: When, writer: _Western | _Eastern) -> str | None:
    first, last = as_day(new.start), as_day(new.end) or as_day(new.start)
    if first is None or last is None:
        return None
    if new.precision is Precision.DAY:
        return writer.days(first, last)
    if new.precision is Precision.YEAR:
        return writer.year(first.year) if (last - first).days in (364, 365) else None
    if first.day == 1 and last == month_end(last.year, last.month):
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


def _timed(new: When, start: datetime, context: Context, writer: _Western | _Eastern) -> str:
    text = writer.days(start.date(), start.date()) + writer.before_time + clock(start.time())
    if isinstance(new.end, datetime):
        text += "–" + _end_text(start, new.end, writer)
    word = zone_text(new.zone, start, context)
    return f"{text} {word}" if word else text


def _end_text(start: datetime, end: datetime, writer: _Western | _Eastern) -> str:
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


@dataclass(frozen=True, slots=True)
class _Western:
    lexicon: Lexicon
    manner: Manner

    before_time = ", "

    def days(self, first: date, last: date) -> str:
        """One day, or from one to another with what they share said once."""
        dash, lex = self.manner.dash, self.lexicon
        if first == last:
            return self._day(first, year=self.manner.year)
        if first.year != last.year:
            return f"{self._day(first, year=True)} {dash} {self._day(last, year=True)}"
        if first.month != last.month:
            return f"{self._day(first, year=False)} {dash} {self._day(last, year=self.manner.year)}"
        dot = "." if lex.dotted_days else ""
        said = f"{first.day}{dot}{dash}{last.day}"
        return lex.plain(said, full_month(first.month, lex), str(first.year) if self.manner.year else "")

    def _day(self, day: date, *, year: bool) -> str:
        return self.lexicon.plain(str(day.day), full_month(day.month, self.lexicon), str(day.year) if year else "")

    def listed(self, days: tuple[date, ...]) -> str:
        """``April 8, April 22 and May 6, 2023``."""
        word = min(self.lexicon.and_, key=len) if self.lexicon.language in ("es",) else sorted(self.lexicon.and_)[0]
        years = len({day.year for day in days}) > 1
        said = [self._day(day, year=years) for day in days[:-1]]
        return f"{' & '.join(said)} {word} {self._day(days[-1], year=self.manner.year or years)}"

    def year(self, year: int) -> str:
        return str(year)

    def months(self, first: date, last: date) -> str:
        """``June 2024``, ``June – August 2024``."""
        if (first.year, first.month) == (last.year, last.month):
            return self._month(first, year=self.manner.year)
        begin = self._month(first, year=first.year != last.year)
        return f"{begin} {self.manner.dash} {self._month(last, year=self.manner.year or first.year != last.year)}"

    def _month(self, day: date, *, year: bool) -> str:
        return self.lexicon.plain("", full_month(day.month, self.lexicon), str(day.year) if year else "")

    def part(self, first: date, part: Part) -> str | None:
        """``late June 2024``, ``first week of June``, ``second half of June``."""
        month = self._month(first, year=self.manner.year)
        english = self.lexicon.language == "en"
        if part.unit == "third":
            return self._third(part, month)
        if part.unit == "half":
            return f"{_COUNTS[part.first - 1]} half of {month}" if english else None
        return f"{_COUNTS[part.first - 1]} week of {month}" if english else None

    def _third(self, part: Part, month: str) -> str | None:
        words = {thirds: word for word, thirds in reversed(self.lexicon.thirds.items())}
        begin, end = words.get((part.first, part.first)), words.get((part.last, part.last))
        if begin is None or end is None:
            return None
        if part.first == part.last:
            if self.lexicon.language == "en":
                return f"mid-{month}" if part.first == 2 else f"{begin} {month}"
            of = " de " if self.lexicon.language in ("es", "pt") else "-" if begin == "mi" else " "
            return f"{self._name(begin)}{of}{month}"
        return f"{begin}-{end} {month}" if self.lexicon.language == "en" else None

    def _name(self, word: str) -> str:
        return word.capitalize() if self.lexicon.language == "de" else word

    def week_of(self, monday: date) -> str | None:
        """``week of June 24, 2024``."""
        return f"week of {self._day(monday, year=self.manner.year)}" if self.lexicon.language == "en" else None

    def to_part(self, first: date, last: date) -> str | None:
        """``March – late April 2024``."""
        if first.day != 1 or last != month_end(last.year, last.month) or first.year != last.year:
            return None
        end = self._third(Part("third", 3, 3), self._month(last, year=self.manner.year))
        return end and f"{self._month(first, year=False)} {self.manner.dash} {end}"


@dataclass(frozen=True, slots=True)
class _Eastern:
    signs: Signs
    manner: Manner

    before_time = " "

    def _said(self, *parts: tuple[int, str]) -> str:
        inner, outer = _GAPS[self.signs.language]
        if self.manner.gap is not None:
            inner = outer = self.manner.gap
        return outer.join(f"{number}{inner}{sign}" for number, sign in parts)

    @property
    def _signs(self) -> tuple[str, str, str]:
        return {"zh": ("年", "月", "日"), "ja": ("年", "月", "日"), "ko": ("년", "월", "일")}[self.signs.language]

    def _head(self, year: int, *, said: bool) -> tuple[tuple[int, str], ...]:
        return ((year, self._signs[0]),) if said else ()

    def _day(self, day: date, *, year: bool) -> str:
        _, month, sign = self._signs
        return self._said(*self._head(day.year, said=year), (day.month, month), (day.day, sign))

    def days(self, first: date, last: date) -> str:
        """One day, or from one to another with what they share said once."""
        if first == last:
            return self._day(first, year=self.manner.year)
        years = first.year != last.year
        if years or first.month != last.month:
            return f"{self._day(first, year=self.manner.year or years)}-{self._day(last, year=years)}"
        sign = self._signs[2]
        inner = _GAPS[self.signs.language][0] if self.manner.gap is None else self.manner.gap
        begin = self._day(first, year=self.manner.year).removesuffix(inner + sign)
        return f"{begin}-{last.day}{inner}{sign}"

    def listed(self, days: tuple[date, ...]) -> str:
        """``4 月 8 日和 4 月 22 日``."""
        years = len({day.year for day in days}) > 1
        said = [self._day(day, year=years or (self.manner.year and at == 0)) for at, day in enumerate(days)]
        return "、".join(said)

    def year(self, year: int) -> str:
        return self._said((year, self._signs[0]))

    def months(self, first: date, last: date) -> str:
        """``2024 年 6 月``, ``6 月-8 月``."""
        begin = self._month(first, year=self.manner.year)
        if (first.year, first.month) == (last.year, last.month):
            return begin
        return f"{begin}-{self._month(last, year=first.year != last.year)}"

    def _month(self, day: date, *, year: bool) -> str:
        return self._said(*self._head(day.year, said=year), (day.month, self._signs[1]))

    def part(self, first: date, part: Part) -> str | None:
        """``6 月下旬``, ``6 月第一周``."""
        month = self._month(first, year=self.manner.year)
        if part.unit == "third":
            words = [word for word, thirds in self.signs.thirds.items() if thirds == (part.first, part.last)]
            return month + max(words, key=len) if words else None
        if part.unit == "half":
            return month + ("上半月", "下半月")[part.first - 1] if self.signs.language == "zh" else None
        if self.signs.language == "zh":
            return f"{month}第{'一二三四'[part.first - 1]}周"
        return f"{month}{'の第' if self.signs.language == 'ja' else ' 제'}{part.first}{'週' if self.signs.language == 'ja' else '주'}"

    def week_of(self, monday: date) -> str | None:
        return None

    def to_part(self, first: date, last: date) -> str | None:
        """``3 月-4 月下旬``."""
        if first.day != 1 or last != month_end(last.year, last.month) or first.year != last.year:
            return None
        end = _Eastern(self.signs, Manner(False, self.manner.dash, self.manner.gap)).part(last, Part("third", 3, 3))
        return end and f"{self._month(first, year=self.manner.year)}-{end}"
