"""The signs of a language that numbers its months: 年 月 日 and their like."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """What stands behind a year's, a month's and a day's number, and the words around them."""

    language: str
    year: frozenset[str]
    month: frozenset[str]
    day: frozenset[str]
    weekday_marks: frozenset[str]
    weekday_after: frozenset[str]
    weekdays: Mapping[str, int]
    to: frozenset[str]
    and_: frozenset[str]
    of: frozenset[str]
    thirds: Mapping[str, tuple[int, int]]
    halves: Mapping[str, int]
    ordinal: frozenset[str]
    week: frozenset[str]
    weekend: frozenset[str]
    quarter: frozenset[str]
    relative: Mapping[str, int]


def signs(text: str) -> frozenset[str]:
    """The signs of a text as a set."""
    return frozenset(text.split())


DIGITS = {sign: number for number, sign in enumerate("〇一二三四五六七八九")} | {"零": 0, "○": 0}
SIGNS = frozenset(DIGITS) | {"十"}


def number_of(signs_: str) -> int | None:
    """``二十三`` is 23, ``二〇二四`` 2024."""
    if "十" in signs_:
        tens, _, ones = signs_.partition("十")
        if len(tens) > 1 or len(ones) > 1 or "十" in ones:
            return None
        return (DIGITS.get(tens, 1) if tens else 1) * 10 + (DIGITS.get(ones, 0) if ones else 0)
    value = 0
    for sign in signs_:
        value = value * 10 + DIGITS[sign]
    return value


def in_signs(number: int) -> str:
    """23 is ``二十三``; a year is said digit by digit."""
    if number > 99:
        return "".join("〇一二三四五六七八九"[int(digit)] for digit in str(number))
    tens, ones = divmod(number, 10)
    head = ("" if tens == 1 else "〇一二三四五六七八九"[tens]) + "十" if tens else ""
    return head + ("〇一二三四五六七八九"[ones] if ones or not tens else "")
