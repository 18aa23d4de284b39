"""Dates in figures alone: 2019.05.25, 2023-06, 6.18, 11/6, 20230601."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from .algebra import Slot, Written
from .lexicon import words
from .rules import Found, is_year, skip, slot
from .tokens import Token, Tokens

Pair = tuple[Written, Written | None]
_MARKS = ".-/"
_UNITS = words(
    "billion million percent times x gb tb mb ghz hours minutes mins min seconds sec days weeks months "
    "years points stars release version versions kernel branch "
    "亿 億 万 萬 倍 元 版 个 個 小 分 秒 天 年 星 折 级 級 米 公 名 人 台 家 层 層"
)


@dataclass(frozen=True)
class Numeric:
    """Rules for dates in figures; ``day_first`` is the order of Europe, ``eastern`` where 9.28-29 may end in 日."""

    day_first: bool = False
    dotted_days: bool = False
    named: Mapping[str, int] = field(default_factory=dict)
    weekdays: tuple[Callable[[Tokens, Written, int], tuple[Written, int]], ...] = ()

    name = "numeric"
    joiners = frozenset({"to", "through", "until", "till", "bis", "至", "到", "al", "au", "até"})
    links = frozenset({"and", "和", "与", "及", "、", "und", "y", "et", "e"})

    def starts(self) -> frozenset[str]:
        """Only numbers begin one."""
        return frozenset()

    def single(self, tokens: Tokens, at: int) -> Found[Written]:
        """One date; a yearless one is only a date where something beside it says so."""
        token = tokens[at]
        if token.text in self.named and token.raw[:1].isupper():
            found = self._dated(tokens, skip(tokens, at + 1, ".,", 2))
            return found and (found[0].plus(slot("weekday", token), weekday=self.named[token.text]), found[1])
        return self._dated(tokens, at)

    def _dated(self, tokens: Tokens, at: int) -> Found[Written]:
        if tokens[at].kind != "n" or not _clean_inside(tokens, at):
            return None
        parts, mark, after = _chain(tokens, at)
        written = self._interpreted(parts, mark)
        interval = mark == "-" and tokens[after].text == "/" and len(parts) == 3
        if written is None or not (interval or _clean_right(tokens, after)):
            return None
        if written.day is None and tokens[after].glued and tokens[after].text in "-_" and tokens[after + 1].glued:
            return None
        for weekdays in self.weekdays:
            said, end = weekdays(tokens, written, after)
            if end > after:
                return said, end
        return written, after

    def compact(self, tokens: Tokens, at: int) -> Found[list[Pair]]:
        """There is none: the month always stands with the first day."""
        return None

    def tail(self, tokens: Tokens, at: int, first: Written) -> Found[Written]:
        """The rest of ``4.15-16``, ``2023/09/01~16``, ``9.28-29 日``."""
        token = tokens[at]
        if first.day is None or token.kind != "n" or len(token.text) > 2 or not first.day < token.value <= 31:
            return None
        if not _clean_right(tokens, at + 1) or tokens[at + 1].text == ":":
            return None
        after = at + 1 + (tokens[at + 1].text in ("日", "号", "號"))
        return Written(day=token.value, slots=(slot("day", token),)), after

    def _interpreted(self, parts: list[Token], mark: str) -> Written | None:
        if len(parts) == 1:
            return _eight_digits(parts[0])
        if len(parts) == 3:
            return self._three(parts, mark)
        if len(parts) == 2:
            return self._two(parts, mark)
        return None

    def _three(self, parts: list[Token], mark: str) -> Written | None:
        if is_year(parts[0]):
            return _written(("year", "month", "day"), parts)
        if not is_year(parts[2]) and not (len(parts[2].text) == 2 and mark == "/" and 10 <= parts[2].value <= 40):
            return None
        day_first = self.day_first or mark == "." or parts[0].value > 12
        return _written(("day", "month", "year") if day_first else ("month", "day", "year"), parts)

    def _two(self, parts: list[Token], mark: str) -> Written | None:
        first, last = parts
        if is_year(first):
            return _written(("year", "month"), parts) if mark != "." and (mark == "/" or len(last.text) == 2) else None
        if is_year(last):
            return _written(("month", "year"), parts) if mark == "/" else None
        if mark == "-" and not (len(first.text) == 2 and last.value > 12):
            return None
        day_first = (self.day_first and mark == "/") or (self.dotted_days and mark == ".")
        return _written(("day", "month") if day_first else ("month", "day"), parts)


def _eight_digits(token: Token) -> Written | None:
    text = token.text
    if len(text) != 8 or not 1990 <= int(text[:4]) <= 2099:
        return None
    try:
        day = date(int(text[:4]), int(text[4:6]), int(text[6:]))
    except ValueError:
        return None
    places = (Slot("year", token.start, token.start + 4), Slot("month", token.start + 4, token.start + 6))
    return Written(day.year, day.month, day.day, slots=(*places, Slot("day", token.start + 6, token.end)))


def _written(fields: tuple[str, ...], parts: list[Token]) -> Written | None:
    values = dict(zip(fields, (part.value for part in parts), strict=True))
    if not 1 <= values["month"] <= 12 or not 1 <= values.get("day", 1) <= 31:
        return None
    year = values.get("year")
    if year is not None and year < 100:
        year += 2000
    slots = tuple(slot(name, part) for name, part in zip(fields, parts, strict=True))
    return Written(year, values["month"], values.get("day"), slots=slots)


def _chain(tokens: Tokens, at: int) -> tuple[list[Token], str, int]:
    """Numbers joined by one and the same mark without blanks."""
    parts, mark = [tokens[at]], ""
    after = at + 1
    while len(parts) < 4 and _joined(tokens, after, mark):
        mark = tokens[after].text
        parts.append(tokens[after + 1])
        after += 2
    if len(parts) == 3 and mark == "-" and not is_year(parts[0]) and not is_year(parts[2]):
        return parts[:1], "", at + 1
    return parts, mark, after


def _joined(tokens: Tokens, at: int, mark: str) -> bool:
    token, number = tokens[at], tokens[at + 1]
    if not token.glued or not number.glued or number.kind != "n" or len(number.text) > 4:
        return False
    return token.text == mark if mark else token.text in _MARKS


def clean_left(tokens: Tokens, at: int) -> bool:
    """True unless it stands inside something longer: v1.21, #6, $5.14, 127.0.0.1."""
    token = tokens[at]
    if at == 0 or token.gap:
        return True
    before = tokens[at - 1]
    if before.text == "t":
        return at > 1 and before.glued and tokens[at - 2].kind == "n"
    if before.kind in ("w", "n"):
        return False
    if before.text in "-/.:,+=_~":
        return before.gap or at == 1 or tokens[at - 2].kind not in ("n", "w") or before.text == ":"
    return before.text not in "$€£¥#@\\&?%^"


def _clean_inside(tokens: Tokens, at: int) -> bool:
    """The same for the other end of a range, which a dash may join to the first."""
    before = tokens[at - 1] if at else None
    return clean_left(tokens, at) or (before is not None and before.text in ("-", "~", "/"))


def _clean_right(tokens: Tokens, at: int) -> bool:
    """True unless something longer goes on: 30.21%, 0.2.1, 5.20.x, 1.2GB."""
    token = tokens[at]
    if not token.kind:
        return True
    if token.text in _UNITS:
        return False
    if not token.glued:
        return True
    if token.kind == "n" or (token.kind == "w" and token.text != "t"):
        return False
    if token.text in "%+_=\\$°":
        return False
    after = tokens[at + 1]
    return not (token.text in "./,:" and after.glued and after.kind in ("n", "w") and after.text != "md")


def ends_clean(tokens: Tokens, at: int) -> bool:
    """True unless a range was left half read: the 2.1 of 2.1–3.9%."""
    token, after = tokens[at], tokens[at + 1]
    if token.text in ("到", "至", "to", "or", "或") and after.kind == "n" and tokens[at + 2].text == ".":
        return False
    return not (token.glued and token.text in "-~" and after.glued and after.kind == "n")
