"""Days, months and their parts in the plain form of a language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .algebra import Part, month_end
from .chinese import CHINESE
from .forms import full_month
from .ideographs import Signs
from .japanese import JAPANESE
from .korean import KOREAN
from .lexicon import Lexicon

SIGNS: dict[str, Signs] = {one.language: one for one in (CHINESE, JAPANESE, KOREAN)}
_GAPS = {"zh": (" ", " "), "ja": ("", ""), "ko": ("", " ")}
_COUNTS = ("first", "second", "third", "fourth")


@dataclass(frozen=True, slots=True)
class Manner:
    """How the days are joined and whether the year is said; ``gap`` overrides the blanks around 月."""

    year: bool = True
    dash: str = "–"
    gap: str | None = None


@dataclass(frozen=True, slots=True)
class WesternWriter:
    """Writes the dates of a language with names of months."""

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
        """The year alone."""
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
        words = {thirds: word for word, thirds in reversed(list(self.lexicon.thirds.items()))}
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
class EasternWriter:
    """Writes the dates of a language with numbered months."""

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
        """The year alone."""
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
        before, after = ("の第", "週") if self.signs.language == "ja" else (" 제", "주")
        return f"{month}{before}{part.first}{after}"

    def week_of(self, monday: date) -> str | None:
        """There is no plain way to say it."""
        return None

    def to_part(self, first: date, last: date) -> str | None:
        """``3 月-4 月下旬``."""
        if first.day != 1 or last != month_end(last.year, last.month) or first.year != last.year:
            return None
        end = EasternWriter(self.signs, Manner(False, self.manner.dash, self.manner.gap)).part(
            last, Part("third", 3, 3)
        )
        return end and f"{self._month(first, year=self.manner.year)}-{end}"
