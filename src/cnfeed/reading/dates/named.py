"""Days, months and weekdays by name: June 18th 2023, 18. Juni, Tuesday 18 de junio."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from .algebra import Slot, Written
from .lexicon import Lexicon
from .rules import Found, day, glued_dot, skip, slot, year
from .tokens import Tokens


@dataclass(frozen=True)
class Named:
    """One date by its month's name; every rule takes tokens and a place and gives what it found and where it ends."""

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

    def _lower(self, tokens: Tokens, at: int) -> bool:
        return tokens[at].raw[:1].islower()

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
        return (
            tokens[at].kind == "n" or tokens[at].text in (",", "-", "~", "&", "/") or tokens[at].text in self.lexicon.of
        )

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
        names = (
            (after.kind == "w" and after.raw[:1].isupper()) or after.kind == "o" or after.text in ('"', "“", "《", "「")
        )
        return written.plus(loose_year=place) if names and place == at and after.gap else written

    def _risky(self, tokens: Tokens, at: int) -> bool:
        """``may`` and ``march`` in small letters are mostly other words."""
        return self.lexicon.proper and tokens[at].text in self.lexicon.risky and self._lower(tokens, at)

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
