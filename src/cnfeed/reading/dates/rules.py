"""The smallest rules, which all languages share: each gives what it found and where it ends, or None."""

from __future__ import annotations

from typing import TypeVar

from .algebra import Slot
from .tokens import Token, Tokens

T = TypeVar("T")
Found = tuple[T, int] | None

_MERIDIEM = ("am", "pm")


def glued_mark(tokens: Tokens, at: int, marks: str) -> bool:
    """True if one of the marks follows without a blank, and something without a blank after it."""
    return tokens[at].glued and tokens[at].text in marks and tokens[at + 1].glued


def slot(field: str, token: Token) -> Slot:
    """The token's place as a component's."""
    return Slot(field, token.start, token.end)


def meridiem(tokens: Tokens, at: int) -> Found[str]:
    """``am``, ``PM``, ``p.m.``."""
    token = tokens[at]
    if token.text in _MERIDIEM:
        return token.text, at + 1
    if token.text in ("a", "p") and tokens[at + 1].text == "." and tokens[at + 2].text == "m":
        return token.text + "m", at + 4 if glued_dot(tokens, at + 3) else at + 3
    return None


def glued_dot(tokens: Tokens, at: int) -> bool:
    """True for a full stop right after a word."""
    return tokens[at].glued and tokens[at].text == "."


def is_year(token: Token) -> bool:
    """True for four digits that people mean as a year."""
    return token.kind == "n" and len(token.text) == 4 and 1970 <= token.value <= 2099


def year(tokens: Tokens, at: int) -> Found[Slot]:
    """A year that is not the start of a longer number or of a span of years."""
    if not is_year(tokens[at]) or glued_number(tokens, at + 1):
        return None
    if tokens[at + 1].glued and tokens[at + 1].text == "%":
        return None
    return slot("year", tokens[at]), at + 1


def glued_number(tokens: Tokens, at: int) -> bool:
    """True for ``-2023``, ``/4`` or ``:30`` right after a number."""
    return glued_mark(tokens, at, "-/:.~") and tokens[at + 1].kind == "n"


def day(tokens: Tokens, at: int, suffixes: frozenset[str]) -> Found[tuple[int, tuple[Slot, ...]]]:
    """A day of a month, with its ordinal ending; not an hour, an amount or part of a longer number."""
    token = tokens[at]
    if token.kind != "n" or len(token.text) > 2 or not 1 <= token.value <= 31:
        return None
    slots: tuple[Slot, ...] = (slot("day", token),)
    after = at + 1
    if tokens[after].glued and tokens[after].text in suffixes:
        slots += (slot("ordinal", tokens[after]),)
        after += 1
    elif tokens[after].glued and tokens[after].kind == "w":
        return None
    if _no_day_after(tokens, after):
        return None
    return (token.value, slots), after


def _no_day_after(tokens: Tokens, at: int) -> bool:
    if meridiem(tokens, at) or (tokens[at].glued and tokens[at].text == "%"):
        return True
    if glued_mark(tokens, at, ".:/") and tokens[at + 1].kind == "n":
        return True
    return glued_mark(tokens, at, ",") and tokens[at + 1].kind == "n" and len(tokens[at + 1].text) == 3


def joint(tokens: Tokens, at: int, words: frozenset[str]) -> int | None:
    """Where a joining word or dash ends; also ``--`` and an unspaced wave."""
    token = tokens[at]
    if token.kind in ("w", "c") and token.text in words:
        return at + 1
    if token.text in ("-", "~"):
        return at + 2 if tokens[at + 1].glued and tokens[at + 1].text == token.text else at + 1
    return None


def skip(tokens: Tokens, at: int, texts: frozenset[str] | str, most: int = 1) -> int:
    """Past up to *most* of the given words or marks."""
    for _ in range(most):
        if not tokens[at].text or tokens[at].text not in texts:
            break
        at += 1
    return at
