"""Pieces of months and years by name: mid-June, end of 2023, second week of October, Q3, last December."""

from __future__ import annotations

from dataclasses import dataclass

from .algebra import Part, Written
from .named import Named
from .rules import Found, glued_dot, skip, slot, year
from .tokens import Tokens

_BRACKETS = {"(": ")", "[": "]"}


@dataclass(frozen=True)
class Pieces(Named):
    """What is said of a part of a month or year."""

    def _piece(self, tokens: Tokens, at: int) -> Found[Written]:
        """``mid-late June``, ``end of 2023``, ``second week of October``, ``first half of 2023``, ``last December``."""
        word = tokens[at].text
        for words, rule in (
            (self.lexicon.thirds, self._third),
            (self.lexicon.counts, self._nth),
            (self.lexicon.relative, self._relative),
            (self.lexicon.week, self._week_of),
            (("q", "h"), self._short),
        ):
            found = rule(tokens, at) if word in words else None
            if found:
                return found
        return self._compound_week(tokens, at, None)

    def _third(self, tokens: Tokens, at: int) -> Found[Written]:
        first, last = self.lexicon.thirds[tokens[at].text]
        slots = (slot("part", tokens[at]),)
        after = at + 1
        to = skip(tokens, after, frozenset({"-", "to"}), 3)
        if tokens[to].text in self.lexicon.thirds:
            last = self.lexicon.thirds[tokens[to].text][1]
            after = to + 1
        elif tokens[after].text == "-":
            after += 1
        return self._of_month_or_year(tokens, after, Written(part=Part("third", first, last), slots=slots))

    def _of_month_or_year(self, tokens: Tokens, at: int, piece: Written, *, months: bool = True) -> Found[Written]:
        start = skip(tokens, at, self.lexicon.of | {"in"}, 2)
        month = self._month(tokens, start) if months else None
        if month:
            if piece.part and piece.part.unit == "half" and self._day(tokens, month[1]):
                return None
            written = month[0].plus(*piece.slots, part=piece.part)
            return self._with_year(tokens, month[1], written)
        found = year(tokens, start)
        if found:
            return piece.plus(found[0], year=tokens[start].value), found[1]
        return None

    def _nth(self, tokens: Tokens, at: int) -> Found[Written]:
        """``first full week of October``, ``2nd Tuesday of May``, ``first half of the year``."""
        count, after = self._count(tokens, at)
        if not count:
            return None
        full = tokens[after].text in self.lexicon.full
        unit = tokens[after + full]
        end = after + full + 1
        if unit.text in self.lexicon.week:
            week = Written(part=Part("full-week" if full else "week", count))
            return self._with_week_number(tokens, self._of_month_or_year(tokens, end, week))
        if unit.text in self.lexicon.weekend:
            return self._of_month_or_year(tokens, end, Written(part=Part("weekend", count)))
        if unit.text in self.lexicon.half and 1 <= count <= 2:
            return self._half(tokens, end, Written(part=Part("half", count)))
        if unit.text in self.lexicon.quarter and 1 <= count <= 4:
            return self._half(tokens, end, Written(part=Part("quarter", count)))
        if self._weekday(tokens, after):
            return self._of_month_only(tokens, after + 1, Written(part=Part("nth", count, self.weekdays[unit.text])))
        return self._compound_week(tokens, after, count)

    def _of_month_only(self, tokens: Tokens, at: int, piece: Written) -> Found[Written]:
        found = self._of_month_or_year(tokens, at, piece)
        return found if found and found[0].month else None

    def _half(self, tokens: Tokens, at: int, piece: Written) -> Found[Written]:
        start = skip(tokens, at, self.lexicon.of, 2)
        if tokens[start].text in self.lexicon.year:
            return piece.plus(years_on=0), start + 1
        if tokens[start].text in self.lexicon.relative and tokens[start + 1].text in self.lexicon.year:
            return piece.plus(years_on=self.lexicon.relative[tokens[start].text]), start + 2
        return self._of_month_or_year(tokens, at, piece, months=piece.part is not None and piece.part.unit == "half")

    def _count(self, tokens: Tokens, at: int) -> tuple[int, int]:
        token = tokens[at]
        if token.text in self.lexicon.counts:
            return self.lexicon.counts[token.text], at + 1
        if token.kind == "n" and 1 <= token.value <= 5:
            if tokens[at + 1].glued and tokens[at + 1].text in self.lexicon.suffixes:
                return token.value, at + 2
            if self.lexicon.dotted_days and glued_dot(tokens, at + 1):
                return token.value, at + 2
        return 0, at

    def _with_week_number(self, tokens: Tokens, found: Found[Written]) -> Found[Written]:
        """``(W41)`` or ``(week 41)`` behind it says which week is meant."""
        if found is None:
            return None
        written, at = found
        close = _BRACKETS.get(tokens[at].text)
        if not close or tokens[at + 1].text not in self.lexicon.week | {"w", "kw", "week"}:
            return found
        number = tokens[at + 2]
        if number.kind != "n" or not 1 <= number.value <= 53 or tokens[at + 3].text != close:
            return found
        return written.plus(part=Part("iso-week", number.value)), at + 4

    def _compound_week(self, tokens: Tokens, at: int, count: int | None) -> Found[Written]:
        """German ``zweite Oktoberwoche``."""
        suffix, word = self.lexicon.week_suffix, tokens[at].text
        month = self.months.get(word[: -len(suffix)]) if suffix and word.endswith(suffix) else None
        if month is None or count is None:
            return None
        written = Written(month=month, part=Part("week", count))
        return self._with_week_number(tokens, self._with_year(tokens, at + 1, written))

    def _relative(self, tokens: Tokens, at: int) -> Found[Written]:
        month = self._month(tokens, at + 1)
        if month is None or self._risky(tokens, at + 1):
            return None
        near = self.lexicon.relative[tokens[at].text]
        said = {"nearest": near} if near else {"years_on": 0}
        dayed = self._day(tokens, month[1])
        if dayed:
            return month[0].plus(*dayed[0][1], day=dayed[0][0], **said), dayed[1]
        return month[0].plus(**said), month[1]

    def _week_of(self, tokens: Tokens, at: int) -> Found[Written]:
        """``week of December 13th``; ``week 41 of 2023``."""
        number = tokens[at + 1]
        if number.kind == "n" and 1 <= number.value <= 53:
            start = skip(tokens, at + 2, self.lexicon.of | {","}, 2)
            found = year(tokens, start)
            week = Written(part=Part("iso-week", number.value), slots=(slot("week", number),))
            return (week.plus(found[0], year=tokens[start].value), found[1]) if found else None
        start = skip(tokens, at + 1, self.lexicon.of, 2)
        found_day = (self._month_first(tokens, start) or self._day_first(tokens, start)) if start > at + 1 else None
        if found_day is None or found_day[0].day is None:
            return None
        return found_day[0].plus(part=Part("week-of")), found_day[1]

    def _short(self, tokens: Tokens, at: int) -> Found[Written]:
        """``Q3 2023``, ``H1 of 2024``, ``Q3``."""
        number = tokens[at + 1]
        quarter = tokens[at].text == "q"
        if not number.glued or number.kind != "n" or not 1 <= number.value <= (4 if quarter else 2):
            return None
        if (tokens[at + 2].glued and tokens[at + 2].kind in ("w", "n")) or tokens[at].raw != tokens[at].raw.upper():
            return None
        piece = Written(part=Part("quarter" if quarter else "half", number.value), slots=(slot("quarter", number),))
        start = skip(tokens, at + 2, self.lexicon.of | {",", "'"}, 2)
        found = year(tokens, start)
        return (piece.plus(found[0], year=tokens[start].value), found[1]) if found else (piece, at + 2)

    def _quarter_after(self, tokens: Tokens, at: int) -> Found[Written]:
        """``2023 Q3`` and ``2024 March 19``."""
        found = year(tokens, at)
        if found is None or (at > 0 and tokens[at - 1].kind == "w" and tokens[at].gap):
            return None
        after = skip(tokens, found[1], ",") if tokens[found[1] + 1].text in ("q", "h") else found[1]
        rest = self._short(tokens, after) if tokens[after].text in ("q", "h") else self._month_first(tokens, after)
        if rest is None or rest[0].year is not None or (rest[0].part is None and rest[0].day is None):
            return None
        return rest[0].plus(found[0], year=tokens[at].value), rest[1]
