"""How dates, times and zones join to one expression: days, ranges, lists, a time before or behind, a zone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

from .algebra import Written
from .lexicon import words
from .rules import Found, joint, year
from .times import Hours, hours, military
from .tokens import Tokens
from .zone_words import NAMED
from .zones import zone_word

Pair = tuple[Written, Written | None]


class Family(Protocol):
    """One language's rules for a single date, for a range that shares its month, and for a range's rest."""

    @property
    def name(self) -> str:
        """The language."""

    @property
    def joiners(self) -> frozenset[str]:
        """Words between the two ends of a range."""

    @property
    def links(self) -> frozenset[str]:
        """Words between days of a list."""

    def starts(self) -> frozenset[str]:
        """The words that a date may begin with."""

    def single(self, tokens: Tokens, at: int) -> Found[Written]:
        """One date."""

    def compact(self, tokens: Tokens, at: int) -> Found[list[Pair]]:
        """A range or list whose ends share what is written once, behind the last."""

    def tail(self, tokens: Tokens, at: int, first: Written) -> Found[Written]:
        """What a range's second half may leave out."""


@dataclass(frozen=True, slots=True)
class Expression:
    """What was said: days (pairs of a first and a last), hours, the hours of the last day, a zone's place."""

    family: str
    pairs: tuple[Pair, ...] = ()
    hours: Hours | None = None
    last_hours: Hours | None = None
    zone: tuple[int, int] | None = None

    @property
    def dates(self) -> tuple[Written, ...]:
        """Every date in it, in order."""
        return tuple(date for pair in self.pairs for date in pair if date is not None)


_BEGUN = words("开始 開始 起 から 부터")
_BEFORE_TIME = words(", ; : @ at - from um von ab den a las à de às t | starting beginning on")
_AT_DAY = words("on , am le el 于 於 the")


def expression(tokens: Tokens, at: int, families: tuple[Family, ...], *, between: bool) -> Found[Expression]:
    """The longest reading that begins here, or None."""
    readings = [_reading(tokens, at, family, families, between) for family in families]
    found = max((one for one in readings if one), key=lambda one: one[1], default=None)
    timed = _timed(tokens, at, families)
    return timed if timed and (found is None or timed[1] > found[1]) else found


def _reading(tokens: Tokens, at: int, family: Family, families: tuple[Family, ...], between: bool) -> Found[Expression]:
    found = _dates(tokens, at, family, between=between)
    return found and _dated(tokens, found[1], Expression(family.name, tuple(found[0])), families)


def _dates(tokens: Tokens, at: int, family: Family, *, between: bool = False) -> Found[list[Pair]]:
    """Days and ranges of days, listed."""
    found = _range(tokens, at, family, between=between)
    if found is None:
        return None
    pairs, after = found
    while pairs[-1][1] is None or pairs[0][0].day:
        more = _next_of_list(tokens, after, family, pairs)
        if more is None:
            break
        pairs, after = pairs + more[0], more[1]
    return pairs, after


def _range(tokens: Tokens, at: int, family: Family, *, between: bool = False) -> Found[list[Pair]]:
    compact = family.compact(tokens, at)
    if compact:
        return compact
    single = family.single(tokens, at)
    if single is None:
        return None
    first, after = single
    start = _to(tokens, after, family, first, between=between)
    if start is None:
        return [(first, None)], after
    last = _last(tokens, start, family, first)
    if last is None or not _same_kind(first, last[0]):
        return [(first, None)], after
    return [(first, last[0])], last[1]


def _slashed(tokens: Tokens, at: int, first: Written) -> bool:
    """``late June / early July``, ``June/July``, and ISO 8601's ``2024-03-19/22``."""
    return first.day is None or (first.year is not None and tokens[at].glued and tokens[at - 2].text == "-")


def _to(tokens: Tokens, at: int, family: Family, first: Written, *, between: bool) -> int | None:
    if tokens[at].text in _BEGUN:
        at += 1
    after = joint(tokens, at, family.joiners)
    if tokens[at].text == "/" and _slashed(tokens, at, first):
        after = at + 1
    if after is None and between and tokens[at].text in family.links:
        after = at + 1
    return after


def _last(tokens: Tokens, at: int, family: Family, first: Written) -> Found[Written]:
    """The range's other end; ``July 21-22`` before ``22 July``, but no hour of ``October 25 1-5pm``."""
    full = family.single(tokens, at)
    rest = family.tail(tokens, at, first)
    if full and (rest is None or full[1] >= rest[1]):
        return full
    timed = hours(tokens, at) if rest else None
    return None if rest and timed and timed[1] > rest[1] else rest


def _same_kind(first: Written, last: Written) -> bool:
    """A range goes from day to day or from month to month; a year alone ends none of them."""
    if last.bare_year:
        return first.bare_year
    return bool(last.month or last.day or last.part)


def _next_of_list(tokens: Tokens, at: int, family: Family, pairs: list[Pair]) -> Found[list[Pair]]:
    first = pairs[0][0]
    if first.day is None:
        return None
    start = _link(tokens, at, family)
    if start is None:
        return None
    begin = pairs[-1][0]
    rest = family.tail(tokens, start, begin)
    full = _range(tokens, start, family)
    if full and full[0][0][0].day and (rest is None or full[1] > rest[1]):
        return full if _word_link(tokens, at, family) or full[0][0][0].month else None
    if rest is None or not _word_link(tokens, at, family) or (rest[0].day or 0) <= (begin.day or 0):
        return _listed_by_comma(tokens, at, family, pairs, rest)
    return [(_with_month(rest[0], begin), None)], rest[1]


def _listed_by_comma(
    tokens: Tokens, at: int, family: Family, pairs: list[Pair], rest: Found[Written]
) -> Found[list[Pair]]:
    """``June 3, 10 and 17``: a comma only joins where a word follows."""
    begin = pairs[-1][0]
    if rest is None or tokens[at].text != "," or (rest[0].day or 0) <= (begin.day or 0) or rest[0].year:
        return None
    following = _link(tokens, rest[1], family)
    if following is None or family.tail(tokens, following, rest[0]) is None:
        return None
    return [(_with_month(rest[0], begin), None)], rest[1]


def _with_month(rest: Written, first: Written) -> Written:
    return rest.plus(month=first.month, **({"year": first.year} if first.year and not rest.year else {}))


def _link(tokens: Tokens, at: int, family: Family) -> int | None:
    token = tokens[at]
    if token.text in ("&", "/", ",", "+") or (token.kind in "wcp" and token.text in family.links):
        after = at + 1
        return after + 1 if token.text == "," and tokens[after].text in family.links else after
    return None


def _word_link(tokens: Tokens, at: int, family: Family) -> bool:
    return (
        tokens[at].text == "&"
        or tokens[at].text in family.links
        or (tokens[at].text == "," and tokens[at + 1].text in family.links)
    )


def _dated(tokens: Tokens, at: int, said: Expression, families: tuple[Family, ...]) -> tuple[Expression, int]:
    """What follows the days: a time, and after that the other end's day and time."""
    found = _time_after(tokens, at) if _takes_time(said) else None
    if found is None:
        zone = zone_word(tokens, at + (tokens[at].text == ",")) if _takes_time(said) else None
        return (Expression(said.family, said.pairs, zone=zone[0]), zone[1]) if zone else (said, at)
    timed, zone_place, after = found
    said, after = _year_behind(tokens, after, said)
    other = _other_end(tokens, after, said, families) if timed.last is None else None
    if other:
        last, last_hours, zone_place, after = other
        pairs = ((said.pairs[0][0], last),)
        return Expression(said.family, pairs, timed, last_hours, zone_place), after
    return Expression(said.family, said.pairs, timed, None, zone_place), after


def _year_behind(tokens: Tokens, at: int, said: Expression) -> tuple[Expression, int]:
    """``Sat Oct 20 04:38:05 UTC 2018``."""
    found = year(tokens, at) if said.dates[-1].year is None else None
    if found is None or said.pairs[-1][1] is not None:
        return said, at
    last = said.pairs[-1][0].plus(found[0], year=tokens[at].value)
    return replace(said, pairs=(*said.pairs[:-1], (last, None))), found[1]


def _takes_time(said: Expression) -> bool:
    return said.dates[0].day is not None or (said.dates[0].part is not None and said.dates[0].part.unit == "nth")


def _time_after(tokens: Tokens, at: int) -> tuple[Hours, tuple[int, int] | None, int] | None:
    start = at
    for _ in range(3):
        zone = zone_word(tokens, start) if tokens[start].text in NAMED else None
        found = hours(tokens, start) if zone is None else hours(tokens, zone[1])
        if found:
            return _with_zone(tokens, found, zone)
        if not tokens[start].text or tokens[start].text not in _BEFORE_TIME:
            return None
        start += 1
    return None


def _with_zone(
    tokens: Tokens, found: tuple[Hours, int], zone: Found[tuple[int, int]]
) -> tuple[Hours, tuple[int, int] | None, int]:
    behind = zone_word(tokens, found[1] + (tokens[found[1]].text == ",")) if zone is None else None
    if behind:
        return found[0], behind[0], behind[1]
    return found[0], zone[0] if zone else None, found[1]


def _other_end(
    tokens: Tokens, at: int, said: Expression, families: tuple[Family, ...]
) -> tuple[Written, Hours, tuple[int, int] | None, int] | None:
    """``… at 1:30 PM to Saturday, May 25, 2019 at 6:00 PM GMT+8``."""
    family = next(one for one in families if one.name == said.family)
    start = joint(tokens, at, family.joiners)
    single = family.single(tokens, start) if start and len(said.pairs) == 1 and said.pairs[0][1] is None else None
    timed = _time_after(tokens, single[1]) if single else None
    if single is None or timed is None or single[0].day is None:
        return None
    return single[0], timed[0], timed[1], timed[2]


def _timed(tokens: Tokens, at: int, families: tuple[Family, ...]) -> Found[Expression]:
    """A time, with its day behind it (``6pm - 9pm on November 11th``) or none."""
    zone = zone_word(tokens, at) if tokens[at].kind in "wc" else None
    if zone and tokens[at].text not in NAMED and tokens[zone[1] - 1].text != "time":
        zone = None
    start = zone[1] if zone else at
    if zone:
        found = expression(tokens, start, families, between=False)
        if found and found[0].zone is None:
            said = found[0]
            return Expression(said.family, said.pairs, said.hours, said.last_hours, zone[0]), found[1]
        return None
    timed = hours(tokens, start)
    if timed is None:
        timed = military(tokens, start)
        if timed is None or zone_word(tokens, timed[1]) is None:
            return None
    clock, place, after = _with_zone(tokens, timed, None)
    dated = _day_behind(tokens, after, families)
    if dated:
        return Expression(dated[0].family, dated[0].pairs, clock, None, place), dated[1]
    return Expression("time", (), clock, None, place), after


def _day_behind(tokens: Tokens, at: int, families: tuple[Family, ...]) -> Found[Expression]:
    start = at
    while tokens[start].text and tokens[start].text in _AT_DAY and start < at + 3:
        start += 1
    for family in families:
        found = family.single(tokens, start)
        if found and (found[0].day is not None or (found[0].part is not None and found[0].part.unit == "nth")):
            return (
                (Expression(family.name, ((found[0], None),)), found[1])
                if start > at or family.name != "numeric"
                else None
            )
    return None
