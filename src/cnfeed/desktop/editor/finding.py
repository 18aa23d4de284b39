"""Words or a pattern looked for in a text; Qt's own expressions count as its editor does, and give up in time."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QRegularExpression

MOST = 10_000
"""Matches looked for; a pattern that finds more is not what anybody meant."""

Option = QRegularExpression.PatternOption


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for."""

    words: str
    pattern: bool = False
    case: bool = False
    whole: bool = False

    def expression(self) -> QRegularExpression:
        """The expression; it may be one that cannot be read."""
        made = self.words if self.pattern else QRegularExpression.escape(self.words)
        if self.whole:
            made = rf"(?<!\w)(?:{made})(?!\w)"
        options = Option.MultilineOption | Option.UseUnicodePropertiesOption
        return QRegularExpression(made, options if self.case else options | Option.CaseInsensitiveOption)

    def fault(self) -> str:
        """Why the pattern cannot be read, "" where it can."""
        expression = self.expression()
        return "" if expression.isValid() else expression.errorString()


@dataclass(frozen=True, slots=True)
class Match:
    """A place where it stands (UTF-16), with the words of its groups; group 0 is the whole."""

    start: int
    end: int
    groups: tuple[str, ...]


def matches(wanted: Wanted, text: str) -> list[Match]:
    """Where it stands, from the first; places of no length are left out."""
    expression = wanted.expression()
    if not wanted.words or not expression.isValid():
        return []
    found: list[Match] = []
    each = expression.globalMatch(text)
    while each.hasNext() and len(found) < MOST:
        one = each.next()
        if one.capturedLength():
            found.append(Match(one.capturedStart(), one.capturedEnd(), tuple(one.capturedTexts())))
    return found


def instead(wanted: Wanted, match: Match, words: str) -> str:
    """What a match is replaced by: of a pattern, ``\\1`` is its first group and ``\\n`` a new line."""
    if not wanted.pattern:
        return words

    def said(escape: re.Match[str]) -> str:
        mark = escape[1]
        if mark.isdecimal():
            return match.groups[int(mark)] if int(mark) < len(match.groups) else ""
        return {"n": "\n", "t": "\t"}.get(mark, mark)

    return re.sub(r"\\(.)", said, words)
