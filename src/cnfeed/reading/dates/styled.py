"""A phrase built anew in the old one's manner, where the old places do not suffice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise

from cnfeed.model.when import Precision, When, as_day

from .algebra import Slot
from .forms import month_like, number_like, ordinal_like
from .grammar import Expression
from .languages import LEXICONS
from .lexicon import Lexicon


def styled(words: str, said: Expression, new: When) -> Iterator[str]:
    """Days in the form of the phrase's first date, with the year where it stood."""
    first, last = as_day(new.start), as_day(new.end) or as_day(new.start)
    if (
        first is None
        or last is None
        or isinstance(new.start, datetime)
        or new.precision is not Precision.DAY
        or not said.dates
    ):
        return
    one = said.dates[0]
    if said.family == "numeric":
        yield from _figures(words, said, first, last, new.days)
    elif said.family in LEXICONS and one.day is not None and one.part is None:
        form = _form(words, said, LEXICONS[said.family])
        if form:
            yield from form.phrases(first, last, new.days)


def _figures(words: str, said: Expression, first: date, last: date, days: tuple[date, ...]) -> Iterator[str]:
    """``6.18`` for two days is ``6.18-6.20``; ``2023/06`` for a day is ``2023/06/12``."""
    slots = sorted(said.dates[0].slots, key=lambda slot: slot.start)
    fields = [slot.field for slot in slots if slot.field in ("year", "month", "day")]
    marks = [words[one.end : two.start] for one, two in pairwise(slots)]
    mark = marks[0] if marks else ""
    if "day" not in fields:
        fields = ["year", "month", "day"]
    padded = (
        any(words[slot.start : slot.end][:1] == "0" for slot in slots) or ("year" in fields and mark == "-") or not mark
    )
    dash = "~" if "~" in words else "-" if mark != "-" else " ~ "

    def said_day(day: date) -> str:
        values = {"year": f"{day.year}", "month": f"{day.month:02d}" if padded else str(day.month)}
        values["day"] = f"{day.day:02d}" if padded else str(day.day)
        return mark.join(values[name] for name in fields)

    yield from _figures_of(said_day, first, last, days, dash)
    if "year" not in fields:
        fields.insert(0, "year")
        yield from _figures_of(said_day, first, last, days, dash)


def _figures_of(
    said_day: Callable[[date], str], first: date, last: date, days: tuple[date, ...], dash: str
) -> Iterator[str]:
    if days:
        yield " & ".join(said_day(day) for day in days)
    else:
        yield said_day(first) if first == last else f"{said_day(first)}{dash}{said_day(last)}"


@dataclass(frozen=True, slots=True)
class _Form:
    """Month's spelling, what stands between month, day and year, the ordinal, the dash."""

    lexicon: Lexicon
    month: str
    between: str
    ordinal: str
    before_year: str | None
    dash: str
    day_first: bool
    old_day: str

    def phrases(self, first: date, last: date, days: tuple[date, ...]) -> Iterator[str]:
        year = self.before_year is not None
        tail = f"{self.before_year}{last.year}" if year else ""
        if days:
            yield " & ".join(self._day(day) for day in days) + tail
        elif first == last:
            yield self._day(first) + tail
        elif (first.year, first.month) == (last.year, last.month):
            yield self._same_month(first, last) + tail
        else:
            head = f"{self.before_year}{first.year}" if year and first.year != last.year else ""
            yield f"{self._day(first)}{head}{self.dash}{self._day(last)}{tail}"

    def _number(self, day: date) -> str:
        ordinal = ordinal_like(day.day, self.ordinal, self.lexicon.language) if self.ordinal else ""
        return number_like(day.day, self.old_day if self.old_day[:1] == "0" else "") + ordinal

    def _day(self, day: date) -> str:
        name = month_like(day.month, self.month, self.lexicon)
        return (
            f"{self._number(day)}{self.between}{name}" if self.day_first else f"{name}{self.between}{self._number(day)}"
        )

    def _same_month(self, first: date, last: date) -> str:
        dot = "." if self.day_first and self.between.startswith(".") else ""
        days = f"{self._number(first)}{dot}{self.dash}{self._number(last)}"
        name = month_like(first.month, self.month, self.lexicon)
        return f"{days}{self.between}{name}" if self.day_first else f"{name}{self.between}{days}"


def _form(words: str, said: Expression, lexicon: Lexicon) -> _Form | None:
    slots = sorted((slot for one in said.dates for slot in one.slots), key=lambda slot: slot.start)
    month, day = _first(slots, "month"), _first(slots, "day")
    if month is None or day is None:
        return None
    day_first = day.start < month.start
    if day_first:
        day = max(
            (slot for slot in slots if slot.field == "day" and slot.start < month.start), key=lambda slot: slot.start
        )
    ordinal = _first([slot for slot in slots if slot.start == day.end], "ordinal")
    end = ordinal.end if ordinal else day.end
    between = words[end : month.start] if day_first else words[month.end : day.start]
    year = _first(slots, "year")
    before = (
        words[max(slot.end for slot in slots if slot.end <= year.start) : year.start]
        if year and year.start > day.start
        else None
    )
    if year is not None and before is None:
        return None
    text = words[ordinal.start : ordinal.end] if ordinal else ""
    return _Form(
        lexicon,
        words[month.start : month.end],
        between,
        text,
        before,
        _dash(words, said),
        day_first,
        words[day.start : day.end],
    )


def _dash(words: str, said: Expression) -> str:
    first, last = said.pairs[0]
    if last is None:
        return "-"
    begin = max(slot.end for slot in first.slots)
    return words[begin : min(slot.start for slot in last.slots)]


def _first(slots: list[Slot], field: str) -> Slot | None:
    return next((slot for slot in slots if slot.field == field), None)
