"""The form of single components: a month's name, an ordinal, a padded number, a clock time, in the old one's manner."""

from __future__ import annotations

from collections.abc import Mapping

from .ideographs import SIGNS, in_signs
from .lexicon import Lexicon

_FULL_WIDTH = {0x30 + n: 0xFF10 + n for n in range(10)}


def number_like(value: int, old: str, *, padded: bool = False) -> str:
    """The number in full-width or Chinese figures where the old one was; two digits where it is padded."""
    if old and all(sign in SIGNS for sign in old):
        return in_signs(value)
    text = f"{value:02d}" if padded or (len(old) > 1 and old[0] in "0０") else str(value)
    return text.translate(_FULL_WIDTH) if old and ord(old[0]) > 0xFF00 else text


def cased_like(text: str, old: str) -> str:
    """The word in capitals, with a capital, or small as the old one was."""
    if len(old) > 1 and old.isupper():
        return text.upper()
    return text[:1].upper() + text[1:] if old[:1].isupper() else text


def name_like(spellings: tuple[str, ...], number: int, old: str, table: tuple[tuple[str, ...], ...]) -> str:
    """The spelling of the same length class: full for full, ``Sept`` or ``Oct`` for ``Aug``."""
    old_low = old.lower()
    full = any(names[0] == old_low for names in table)
    if full and not (len(old) == 3 and len(spellings) > 1 and _short_too(old_low, table)):
        return cased_like(spellings[0], old)
    if len(spellings) == 1:
        return cased_like(spellings[0], old)
    same = [name for name in spellings[1:] if len(name) == len(old)]
    return cased_like(same[0] if same else spellings[1], old)


def _short_too(old: str, table: tuple[tuple[str, ...], ...]) -> bool:
    """May is its own abbreviation; alone it is taken for a full name."""
    return any(old in names[1:] for names in table)


def month_like(month: int, old: str, lexicon: Lexicon) -> str:
    """A month's name in the form of another one's."""
    return name_like(lexicon.months[month - 1], month, old, lexicon.months)


def weekday_like(weekday: int, old: str, lexicon: Lexicon) -> str:
    """A weekday's name in the form of another one's."""
    return name_like(lexicon.weekdays[weekday], weekday, old, lexicon.weekdays)


def full_month(month: int, lexicon: Lexicon) -> str:
    """The month's full name as the language writes it."""
    name = lexicon.months[month - 1][0]
    return name.capitalize() if lexicon.proper else name


def ordinal_like(day: int, old: str, language: str) -> str:
    """``st``, ``nd``, ``rd``, ``th``; French only has ``1er``."""
    if language == "fr":
        return "er" if day == 1 else ""
    if language != "en":
        return old
    suffix = "th" if 10 < day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return suffix.upper() if old.isupper() else suffix


def part_like(first: int, last: int, old: str, words: Mapping[str, tuple[int, int]]) -> str | None:
    """The word for another third of a month."""
    if words.get(old.lower()) == (first, last):
        return old
    fitting = [word for word, thirds in words.items() if thirds == (first, last)]
    best = max(fitting, key=lambda word: (len(word) == len(old), -len(word)), default=None)
    return best and cased_like(best, old)


def half_like(hour: int, old: str) -> str:
    """am or pm in the old one's letters."""
    letter = "a" if hour < 12 else "p"
    return (
        old.replace("a", letter).replace("p", letter)
        if old.islower()
        else old.replace("A", letter.upper()).replace("P", letter.upper())
    )
