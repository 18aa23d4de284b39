"""The object literals of a JavaScript or TypeScript configuration, scanned and never run.

Strings, numbers, booleans, arrays and objects have values; everything else (calls, functions, spreads) is skipped
to the next comma and has none. A name stands for the string that a ``const`` of the file gives it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

TOKEN = re.compile(
    r"""\s+|//[^\n]*|/\*.*?\*/                                     # space and comments, skipped below
    |(?P<string>'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`)
    |(?P<number>-?\d[\d_]*(?:\.\d+)?)(?![\w$])
    |(?P<word>[A-Za-z_$][\w$]*)
    |(?P<mark>=>|\.\.\.|\?\?|\|\||.)""",
    re.VERBOSE | re.DOTALL,
)
ESCAPE = re.compile(r"\\(u\{[0-9a-fA-F]+\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)", re.DOTALL)
ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "0": "\0", "\n": ""}
WORDS: Mapping[str, object] = {"true": True, "false": False, "null": None, "undefined": None}
OPENING, CLOSING = "([{", ")]}"
LARGEST, DEEPEST, MOST_STARTS = 400_000, 40, 100
TELLING = frozenset({"url", "baseUrl", "presets", "title", "i18n"})
ENV = re.compile(r"\$\{")

Token = tuple[str, str]


def object_of(text: str) -> dict[str, Any]:
    """The configuration object: the literal that holds a site's own keys; empty if there is none."""
    reader = Reader(tokens(text))
    best: dict[str, Any] = {}
    for place in reader.starts():
        found, _ = reader.value(place, 0)
        if isinstance(found, dict) and len(TELLING & found.keys()) > len(TELLING & best.keys()):
            best = found
    return best


def tokens(text: str) -> list[Token]:
    """The words, strings and marks of a text, without space and comments."""
    found = []
    for match in TOKEN.finditer(text[:LARGEST]):
        if match.lastgroup:
            found.append((match.lastgroup, match[0]))
    return found


def unquoted(literal: str) -> str | None:
    """What a string literal says; None for a template that computes something."""
    if literal[0] == "`" and ENV.search(literal):
        return None
    return ESCAPE.sub(unescaped, literal[1:-1]) if "\\" in literal else literal[1:-1]


def unescaped(match: re.Match[str]) -> str:
    """One escape's character."""
    code = match[1]
    if code[0] in "ux" and len(code) > 1:
        number = int(code.strip("ux{}"), 16)
        return chr(number) if number < 0x110000 else "\ufffd"
    return ESCAPES.get(code, code)


class Reader:
    """Values from tokens; each method takes a place and gives a value and the place after it."""

    def __init__(self, found: list[Token]) -> None:
        self.tokens = found
        self.names = self.constants()

    def mark(self, place: int) -> str:
        """The mark that stands there, "" for anything else."""
        if place >= len(self.tokens):
            return ""
        kind, text = self.tokens[place]
        return text if kind == "mark" else ""

    def constants(self) -> dict[str, str]:
        """Names that the file gives a string."""
        names = {}
        for place in range(len(self.tokens) - 3):
            if self.tokens[place][1] in ("const", "let", "var") and self.mark(place + 2) == "=":
                kind, text = self.tokens[place + 3]
                value = unquoted(text) if kind == "string" else None
                if value is not None:
                    names[self.tokens[place + 1][1]] = value
        return names

    def starts(self) -> list[int]:
        """Where a configuration object may start: after ``=``, ``default``, ``return`` or ``(``."""
        return [
            place
            for place in range(1, len(self.tokens))
            if self.tokens[place] == ("mark", "{") and self.tokens[place - 1][1] in ("=", "default", "return", "(")
        ][:MOST_STARTS]

    def value(self, place: int, depth: int) -> tuple[Any, int]:
        """One value, and the place of the comma or bracket after it."""
        mark = self.mark(place)
        if depth > DEEPEST:
            return None, self.skipped(place)
        if mark == "{":
            found, place = self.members(place + 1, depth + 1)
            return found, self.skipped(place)
        if mark == "[":
            items, place = self.items(place + 1, depth + 1)
            return items, self.skipped(place)
        if mark == "(":
            found, place = self.value(place + 1, depth + 1)
            return found, self.skipped(place + 1 if self.mark(place) == ")" else place)
        end = self.skipped(place)
        return self.simple(place, end), end

    def simple(self, place: int, end: int) -> Any:
        """A literal or a known name; of ``a || 'b'`` the last literal."""
        for kind, text in reversed(self.tokens[place:end] if self.alternatives(place, end) else ()):
            if kind == "string":
                return unquoted(text)
            if kind == "number":
                return float(text.replace("_", ""))
            if kind == "word" and text in WORDS:
                return WORDS[text]
            if kind == "word" and text in self.names:
                return self.names[text]
        return None

    def alternatives(self, place: int, end: int) -> bool:
        """True for one token, for a cast, or for a choice whose last word is the fallback."""
        marks = {text for kind, text in self.tokens[place + 1 : end] if kind == "mark"}
        return end == place + 1 or not marks or bool(marks & {"||", "??"} and not marks & {"(", "[", "=>"})

    def members(self, place: int, depth: int) -> tuple[dict[str, Any], int]:
        """The members of an object up to its closing bracket."""
        found: dict[str, Any] = {}
        while place < len(self.tokens) and self.mark(place) != "}":
            kind, text = self.tokens[place]
            key = unquoted(text) if kind == "string" else text
            if kind in ("string", "word") and self.mark(place + 1) == ":":
                value, place = self.value(place + 2, depth)
                found[key or ""] = value
            else:
                if kind == "word" and self.mark(place + 1) in (",", "}") and text in self.names:
                    found[text] = self.names[text]
                place = self.skipped(place)
            place += self.mark(place) in (",", ")", "]")
        return found, place + 1

    def items(self, place: int, depth: int) -> tuple[list[Any], int]:
        """The items of an array up to its closing bracket."""
        found: list[Any] = []
        while place < len(self.tokens) and self.mark(place) != "]":
            value, place = self.value(place, depth)
            found.append(value)
            place += self.mark(place) in (",", ")", "}")
        return found, place + 1

    def skipped(self, place: int) -> int:
        """The place of the next comma or closing bracket on this level."""
        depth = 0
        while place < len(self.tokens):
            mark = self.mark(place)
            if depth == 0 and mark and (mark in CLOSING or mark in (",", ";")):
                return place
            depth += (mark in OPENING) - (mark in CLOSING) if mark else 0
            place += 1
        return place
