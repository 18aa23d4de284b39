"""The grammar of languages that number their months: 2024 年 10 月 4 日至 6 日, 6 月中下旬, 10月の第1週."""

from __future__ import annotations

from dataclasses import dataclass

from .algebra import Part, Slot, Written
from .ideographs import SIGNS, Signs, number_of
from .lexicon import words
from .rules import Found, is_year, joint, skip, slot
from .tokens import Tokens

Pair = tuple[Written, Written | None]
_OPEN, _CLOSE = "([", ")]"


@dataclass(frozen=True)
class Eastern:
    """Rules over the signs of one language."""

    signs: Signs

    @property
    def name(self) -> str:
        """The language."""
        return self.signs.language

    @property
    def joiners(self) -> frozenset[str]:
        """Words between the two ends of a range."""
        return self.signs.to

    @property
    def links(self) -> frozenset[str]:
        """Words between days of a list."""
        return self.signs.and_

    def starts(self) -> frozenset[str]:
        """The words that a date may begin with; numbers may too."""
        return frozenset({*SIGNS, *self.signs.relative, *self.signs.halves, *self.signs.ordinal})

    def single(self, tokens: Tokens, at: int) -> Found[Written]:
        """One date with what follows it in brackets."""
        year = self._year(tokens, at)
        written, end = year or (Written(), at)
        start = skip(tokens, end, self.signs.of | {","}) if year else at
        month = self._month(tokens, start)
        if month:
            dated = self._in_month(tokens, month[1], written.plus(*month[0].slots, month=month[0].month))
            return self.weekday_after(tokens, *dated)
        if year:
            return self._in_year(tokens, end, written)
        return self._in_year(tokens, at, Written(years_on=0)) if tokens[at].text not in SIGNS else None

    def compact(self, tokens: Tokens, at: int) -> Found[list[Pair]]:
        """``3-4 月``, ``8–9 日``: the sign stands only behind the last number."""
        year = self._year(tokens, at)
        head, start = year or (Written(), at)
        first = self._number(tokens, start)
        after = first and joint(tokens, first[1], self.joiners)
        last = after and self._number(tokens, after)
        if not first or not last:
            return None
        unit = tokens[last[1]].text
        if unit in self.signs.month and 1 <= first[0] < last[0] <= 12:
            return self._months(tokens, after or 0, head.plus(Slot("month", *first[2]), month=first[0]))
        if unit in self.signs.day and year is None and 1 <= first[0] < last[0] <= 31:
            begin = Written(day=first[0], slots=(Slot("day", *first[2]),))
            return [(begin, Written(day=last[0], slots=(Slot("day", *last[2]),)))], last[1] + 1
        return None

    def _months(self, tokens: Tokens, at: int, begin: Written) -> Found[list[Pair]]:
        month = self._month(tokens, at)
        if month is None:
            return None
        last, end = self._in_month(tokens, month[1], month[0])
        return [(begin, last)], end

    def tail(self, tokens: Tokens, at: int, first: Written) -> Found[Written]:
        """The rest of ``10 月 24 日至 28 日`` or ``9.28-29 日``."""
        found = self._number(tokens, at)
        if first.day is None or found is None or not 1 <= found[0] <= 31 or tokens[found[1]].text not in self.signs.day:
            return None
        return self.weekday_after(tokens, Written(day=found[0], slots=(Slot("day", *found[2]),)), found[1] + 1)

    def _number(self, tokens: Tokens, at: int) -> tuple[int, int, tuple[int, int]] | None:
        """A number in digits or in signs: its value, where it ends, its place."""
        token = tokens[at]
        if token.kind == "n" and len(token.text) <= 2:
            return token.value, at + 1, (token.start, token.end)
        end = at
        while tokens[end].text in SIGNS and (end == at or tokens[end].glued):
            end += 1
        value = number_of("".join(one.text for one in tokens[at:end])) if end > at else None
        return None if value is None else (value, end, (token.start, tokens[end - 1].end))

    def _year(self, tokens: Tokens, at: int) -> Found[Written]:
        token = tokens[at]
        if token.text in self.signs.relative:
            return Written(years_on=self.signs.relative[token.text]), at + 1
        if is_year(token) and tokens[at + 1].text in self.signs.year:
            end = at + 3 if tokens[at + 2].text == "年" and tokens[at + 3].text in self.signs.thirds else at + 2
            return Written(year=token.value, slots=(slot("year", token),)), end
        if is_year(token) and tokens[at + 1].text in self.signs.halves:
            return Written(year=token.value, slots=(slot("year", token),)), at + 1
        found = self._number(tokens, at)
        if found and token.kind == "n" and len(token.text) == 2 and tokens[found[1]].text in self.signs.year:
            month = self._month(tokens, found[1] + 1)
            return month and (Written(year=2000 + found[0], slots=(slot("year", token),)), found[1] + 1)
        if found and 1970 <= found[0] <= 2099 and tokens[found[1]].text in self.signs.year:
            return Written(year=found[0], slots=(Slot("year", *found[2]),)), found[1] + 1
        return None

    def _month(self, tokens: Tokens, at: int) -> Found[Written]:
        found = self._number(tokens, at)
        if found is None or not 1 <= found[0] <= 12 or tokens[found[1]].text not in self.signs.month:
            return None
        return Written(month=found[0], slots=(Slot("month", *found[2]),)), found[1] + 1

    def _in_month(self, tokens: Tokens, at: int, written: Written) -> tuple[Written, int]:
        """The day, third or week of a month."""
        found = self._number(tokens, at)
        if found and 1 <= found[0] <= 31:
            marked = tokens[found[1]].text in self.signs.day
            if marked or self._day_comes(tokens, found[1]):
                return written.plus(Slot("day", *found[2]), day=found[0]), found[1] + marked
        piece = skip(tokens, at, self.signs.of, 2)
        if tokens[piece].text in self.signs.thirds:
            third = self.signs.thirds[tokens[piece].text]
            return written.plus(slot("part", tokens[piece]), part=Part("third", *third)), piece + 1
        if tokens[piece].text in self.signs.halves and tokens[piece].text.endswith("月"):
            return written.plus(part=Part("half", self.signs.halves[tokens[piece].text])), piece + 1
        counted = self._counted(tokens, piece)
        if counted:
            return written.plus(part=counted[0]), counted[1]
        return written, at + (tokens[at].text == "份")

    def _day_comes(self, tokens: Tokens, at: int) -> bool:
        """In ``8 月 11-12 日`` the first day has no sign of its own."""
        after = joint(tokens, at, self.joiners) or (at + 1 if tokens[at].text in self.signs.and_ else None)
        found = after and self._number(tokens, after)
        return bool(found) and tokens[found[1] if found else at].text in self.signs.day

    def _counted(self, tokens: Tokens, at: int) -> Found[Part]:
        """``第一周``, ``首周``, ``最后一周``, ``第二个星期二``, ``第1週``."""
        mark = tokens[at].text
        if mark not in self.signs.ordinal:
            return None
        if mark == "最":
            at += 2 if tokens[at + 1].text in ("后", "後") else 0
        found = (1, at + 1, (0, 0)) if mark == "首" else self._number(tokens, at if mark == "最" else at + 1)
        if mark == "最":
            found = found and (-1, found[1], found[2])
        if found is None or found[0] > 5:
            return None
        return self._unit(tokens, skip(tokens, found[1], "个個"), found[0])

    def _unit(self, tokens: Tokens, at: int, count: int) -> Found[Part]:
        text = tokens[at].text
        if text in self.signs.weekend:
            return Part("weekend", count), at + 1
        if text in self.signs.week:
            number = self.signs.weekdays.get(tokens[at + 1].text) if self.signs.weekday_marks else None
            if number is not None and number < 7:
                return Part("nth", count, number), at + 2
            return Part("week", count), at + 1
        return None

    def _in_year(self, tokens: Tokens, at: int, written: Written) -> Found[Written]:
        """``2023 年上半年``, ``第三季度``, ``2018 年初``, ``2019 年``."""
        end, at = at, skip(tokens, at, self.signs.of)
        text = tokens[at].text
        if text in self.signs.halves:
            return written.plus(part=Part("half", self.signs.halves[text])), at + 1
        if text in self.signs.ordinal and text == "第" and tokens[at + 2].text in self.signs.quarter:
            found = self._number(tokens, at + 1)
            if found and 1 <= found[0] <= 4:
                return written.plus(part=Part("quarter", found[0])), at + 3
        if written.year is None:
            return None
        if text == "q" and tokens[at + 1].glued and tokens[at + 1].text in ("1", "2", "3", "4"):
            number = tokens[at + 1]
            return written.plus(slot("quarter", number), part=Part("quarter", number.value)), at + 2
        if text in self.signs.thirds and text != "中":
            return written.plus(part=Part("third", *self.signs.thirds[text])), at + 1
        return (written, end) if text not in ("至今", "以来", "以來", "后", "後") else None

    def weekday_after(self, tokens: Tokens, written: Written, at: int) -> tuple[Written, int]:
        """``（周三）``, ``(六)``, ``，周日``, ``禮拜二``; another short remark in brackets is passed over."""
        if written.day is None:
            return written, at
        start = at + 1 if tokens[at].text in (",", "(", "[") else at
        bracketed = start > at and tokens[at].text != ","
        found = self._weekday(tokens, start, bare=bracketed)
        if found is None:
            return written, self._remark(tokens, at) if bracketed else at
        number, place, after = found
        if bracketed and tokens[after].text not in _CLOSE:
            return written, at
        written = written.plus(Slot("weekday", *place), weekday=number)
        return written, after + bracketed

    def _remark(self, tokens: Tokens, at: int) -> int:
        """Past ``（儿童节）`` if more of the date follows it."""
        end = at + 1
        while end < at + 7 and tokens[end].kind == "c":
            end += 1
        if end == at + 1 or tokens[end].text != ")":
            return at
        after = tokens[end + 1]
        goes_on = after.kind == "n" or after.text in self.joiners or after.text in ("-", "~") or after.text in _PERIODS
        return end + 1 if goes_on else at

    def _weekday(self, tokens: Tokens, at: int, *, bare: bool) -> tuple[int, tuple[int, int], int] | None:
        signs, mark = self.signs, tokens[at]
        start = at + (mark.text in signs.weekday_marks)
        token = tokens[start]
        number = signs.weekdays.get(token.text)
        if number is None:
            return None
        after = start + 1
        closed = tokens[after].text in signs.weekday_after
        if start == at and not closed and not bare:
            return None
        return number, (token.start, token.end), after + closed


_PERIODS = words("上午 下午 中午 早上 晚上 晚 早 凌晨 傍晚 午后 午後")
