"""The grammar of languages that write months by name: June 18th, 18. Juni, 18 de junio."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from .algebra import Part, Slot, Written
from .lexicon import Lexicon
from .rules import Found, day, glued_dot, joint, skip, slot, year
from .tokens import Tokens

Pair = tuple[Written, Written | None]
_BRACKETS = {"(": ")", "[": "]"}


@dataclass(frozen=True)
class Western:
    """Rules over one lexicon; every rule takes tokens and a place and gives what it found and where it ends."""

    lexicon: Lexicon
    months: dict[str, int] = field(init=False)
    weekdays: dict[str, int] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "months", self.lexicon.month_numbers())
        object.__setattr__(self, "weekdays", self.lexicon.weekday_numbers())

    @property
    def name(self) -> str:
        """The language."""
        return self.lexicon.language

    @property
    def joiners(self) -> frozenset[str]:
        """Words between the two ends of a range."""
        return self.lexicon.to

    @property
    def links(self) -> frozenset[str]:
        """Words between days of a list."""
        return self.lexicon.and_

    def starts(self) -> frozenset[str]:
        """The words that a date may begin with; numbers may too."""
        lex = self.lexicon
        ordinals = {"h", "q"} if lex.language == "en" else set()
        compounds = {name + lex.week_suffix for name in self.months} if lex.week_suffix else set()
        return frozenset(
            {*self.months, *self.weekdays, *lex.thirds, *lex.counts, *lex.relative, *lex.week, *ordinals, *compounds}
        )

    def single(self, tokens: Tokens, at: int) -> Found[Written]:
        """One date, with a weekday before or after it."""
        named = self._weekday(tokens, at)
        if named:
            start = skip(tokens, named[1], ".,", 2)
            found = self._core(tokens, skip(tokens, start, self.lexicon.of | self.lexicon.at))
            return found and (found[0].plus(named[0], weekday=self._weekday_number(tokens, at)), found[1])
        found = self._core(tokens, at)
        return found and self.weekday_after(tokens, *found)

    def compact(self, tokens: Tokens, at: int) -> Found[list[Pair]]:
        """``19-22 March 2024``, ``6. bis 9. November``, ``8 and 22 April``."""
        named = self._weekday(tokens, at)
        if named:
            at = skip(tokens, named[1], ".,", 2)
        first = self._day(tokens, at)
        after = first and (joint(tokens, first[1], self.joiners) or self._link(tokens, first[1]))
        if not first or not after:
            return None
        last = self._day_first(tokens, skip(tokens, after, self.lexicon.of))
        if last is None or last[0].day is None:
            return None if self._link(tokens, first[1]) else self._ordinals(tokens, first, skip(tokens, after, self.lexicon.of))
        begin = Written(day=first[0][0], slots=first[0][1])
        if self._link(tokens, first[1]):
            shared = replace(last[0], day=first[0][0], slots=first[0][1])
            return [(shared, None), (last[0], None)], last[1]
        return [(begin, last[0])], last[1]

    def _ordinals(self, tokens: Tokens, first: tuple[tuple[int, tuple[Slot, ...]], int], at: int) -> Found[list[Pair]]:
        """``10th through the 13th``, its month known from around it."""
        last = self._day(tokens, at)
        if last is None or len(first[0][1]) < 2 or len(last[0][1]) < 2 or last[0][0] <= first[0][0]:
            return None
        begin, end = (Written(day=found[0][0], slots=found[0][1]) for found in (first, last))
        return [(begin, end)], last[1]

    def tail(self, tokens: Tokens, at: int, first: Written) -> Found[Written]:
        """The rest of ``July 21-22, 2023`` after the dash: a day of the same month."""
        if first.day is None:
            return None
        found = self._day(tokens, skip(tokens, at, self.lexicon.of))
        if found is None or (self._link(tokens, at - 1) and self._is_amount(tokens, found[1])):
            return None
        written = Written(day=found[0][0], slots=found[0][1])
        return self.weekday_after(tokens, *self._with_year(tokens, found[1], written))

    def _is_amount(self, tokens: Tokens, at: int) -> bool:
        """``April 8 and 22 speakers`` tells a number of speakers."""
        word = tokens[at]
        allowed = self.lexicon.cues | self.lexicon.at | self.lexicon.to | self.lexicon.and_ | {"on", "this", "next", "with"}
        return word.kind == "w" and word.gap and word.text not in allowed and word.raw.islower()

    def _lower(self, tokens: Tokens, at: int) -> bool:
        return tokens[at].raw[:1].islower()

    def _link(self, tokens: Tokens, at: int) -> int | None:
        token = tokens[at]
        return at + 1 if token.text == "&" or (token.kind == "w" and token.text in self.links) else None

    def _core(self, tokens: Tokens, at: int) -> Found[Written]:
        if tokens[at].kind == "n":
            dated = self._nth(tokens, at) or self._day_first(tokens, at) or self._quarter_after(tokens, at)
            return dated or self._bare_year(tokens, at)
        if tokens[at].kind != "w":
            return None
        return self._month_first(tokens, at) or self._piece(tokens, at)

    def _bare_year(self, tokens: Tokens, at: int) -> Found[Written]:
        found = year(tokens, at)
        return found and (Written(year=tokens[at].value, slots=(found[0],)), found[1])

    def _weekday_number(self, tokens: Tokens, at: int) -> int:
        return self.weekdays[tokens[at].text]

    def _weekday(self, tokens: Tokens, at: int) -> Found[Slot]:
        token = tokens[at]
        if token.kind != "w" or token.text not in self.weekdays or (self.lexicon.proper and self._lower(tokens, at)):
            return None
        after = at + 1
        if tokens[after].text == "-" and tokens[after + 1].text == "feira":
            after += 2
        return slot("weekday", token), after

    def weekday_after(self, tokens: Tokens, written: Written, at: int) -> tuple[Written, int]:
        """``June 10, Monday`` and ``June 10 (Mon)``."""
        start = at + 1 if tokens[at].text in (",", "(") else at
        named = self._weekday(tokens, start)
        if named is None or written.day is None:
            return written, at
        after = named[1]
        if start > at and tokens[at].text == "(":
            if tokens[after].text != ")":
                return written, at
            after += 1
        elif tokens[after].glued and tokens[after].text == "'":
            return written, at
        written = written.plus(named[0], weekday=self._weekday_number(tokens, start))
        return self._with_year(tokens, after, written) if written.year is None else (written, after)

    def _day(self, tokens: Tokens, at: int) -> Found[tuple[int, tuple[Slot, ...]]]:
        found = day(tokens, at, self.lexicon.suffixes)
        if found and self.lexicon.dotted_days and glued_dot(tokens, found[1]):
            return found[0], found[1] + 1
        return found

    def _month(self, tokens: Tokens, at: int) -> Found[Written]:
        token = tokens[at]
        number = self.months.get(token.text) if token.kind == "w" else None
        if number is None or (tokens[at + 1].glued and tokens[at + 1].text in ("'", "_")):
            return None
        after = at + 1
        if glued_dot(tokens, after) and token.text != self.lexicon.months[number - 1][0]:
            after += 1 if self._goes_on(tokens, after + 1) else 0
        return Written(month=number, slots=(slot("month", token),)), after

    def _goes_on(self, tokens: Tokens, at: int) -> bool:
        return tokens[at].kind == "n" or tokens[at].text in (",", "-", "~", "&", "/") or tokens[at].text in self.lexicon.of

    def _with_year(self, tokens: Tokens, at: int, written: Written) -> tuple[Written, int]:
        """A year after a comma, a blank or a word for "of"; or "this year"."""
        start = skip(tokens, at, self.lexicon.of | {","}, 2)
        found = year(tokens, start)
        if found:
            return self._loose(tokens, start, at, written.plus(found[0], year=tokens[start].value)), found[1]
        start = skip(tokens, at, self.lexicon.of)
        if tokens[start].text in self.lexicon.relative and tokens[start + 1].text in self.lexicon.year:
            return written.plus(years_on=self.lexicon.relative[tokens[start].text]), start + 2
        return written, at

    def _loose(self, tokens: Tokens, place: int, at: int, written: Written) -> Written:
        """Marks a year that may belong to a name: ``January 11 2022 CNCF project rankings``."""
        after = tokens[place + 1]
        names = after.kind == "w" and after.raw[:1].isupper() or after.kind == "o" or after.text in ("\"", "“", "《", "「")
        return written.plus(loose_year=place) if names and place == at and after.gap else written

    def _month_first(self, tokens: Tokens, at: int) -> Found[Written]:
        """``June 18th, 2023``, ``June 2023``, ``June``."""
        found = self._month(tokens, at)
        if found is None:
            return None
        written, after = found
        dayed = self._day(tokens, skip(tokens, after, self.lexicon.of, 1 if self.lexicon.day_first else 2))
        if self._risky(tokens, at) and not (dayed and "ordinal" in {part.field for part in dayed[0][1]}):
            dated = self._with_year(tokens, after, written)
            return dated if dated[0].year else None
        if dayed and tokens[after].glued and after == at + 1 and tokens[after].kind == "n":
            return None
        if dayed:
            return self._with_year(tokens, dayed[1], written.plus(*dayed[0][1], day=dayed[0][0]))
        return self._with_year(tokens, after, written)

    def _risky(self, tokens: Tokens, at: int) -> bool:
        """``may`` and ``march`` in small letters are mostly other words."""
        return self.lexicon.proper and tokens[at].text in self.lexicon.risky and self._lower(tokens, at)

    def _day_first(self, tokens: Tokens, at: int) -> Found[Written]:
        """``18th of June 2023``, ``18 Jun``, ``18-Jun-2023``."""
        dayed = self._day(tokens, at)
        if dayed is None:
            return None
        hyphen = tokens[dayed[1]].glued and tokens[dayed[1]].text == "-"
        start = dayed[1] + 1 if hyphen else skip(tokens, dayed[1], self.lexicon.of)
        if hyphen and not tokens[start].glued:
            return None
        month = self._month(tokens, start)
        if month is None or (self._risky(tokens, start) and len(dayed[0][1]) == 1):
            return None
        written = replace(month[0].plus(day=dayed[0][0]), slots=dayed[0][1] + month[0].slots)
        after = month[1] + 1 if hyphen and tokens[month[1]].text == "-" else month[1]
        dated = self._with_year(tokens, after, written)
        return (dated[0], dated[1] if dated[1] > after else month[1])

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
        to = after + 1 if tokens[after].text in ("-", "to") else after
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
        """``first full week of October``, ``2nd Tuesday of May``, ``first half of the year``, ``third quarter of 2024``."""
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
        found_day = self._core(tokens, start) if start > at + 1 else None
        if found_day is None or found_day[0].day is None:
            return None
        return found_day[0].plus(part=Part("week-of")), found_day[1]

    def _short(self, tokens: Tokens, at: int) -> Found[Written]:
        """``Q3 2023``, ``H1 of 2024``, ``Q3``."""
        number = tokens[at + 1]
        quarter = tokens[at].text == "q"
        if not number.glued or number.kind != "n" or not 1 <= number.value <= (4 if quarter else 2):
            return None
        if tokens[at + 2].glued and tokens[at + 2].kind in ("w", "n") or tokens[at].raw != tokens[at].raw.upper():
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
