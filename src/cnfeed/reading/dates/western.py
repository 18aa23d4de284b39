"""The grammar of languages that write months by name: June 18th, 18. Juni, 18 de junio."""

from __future__ import annotations

from dataclasses import dataclass, replace

from .algebra import Slot, Written
from .pieces import Pieces
from .rules import Found, joint, skip, year
from .tokens import Tokens

Pair = tuple[Written, Written | None]


@dataclass(frozen=True)
class Western(Pieces):
    """Single dates and ranges over one lexicon."""

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
            return (
                None
                if self._link(tokens, first[1])
                else self._ordinals(tokens, first, skip(tokens, after, self.lexicon.of))
            )
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
        allowed = (
            self.lexicon.cues | self.lexicon.at | self.lexicon.to | self.lexicon.and_ | {"on", "this", "next", "with"}
        )
        return word.kind == "w" and word.gap and word.text not in allowed and word.raw.islower()

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
