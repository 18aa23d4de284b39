"""Where front matter begins and ends."""

from __future__ import annotations

import re
from typing import NamedTuple

from cnfeed.model.span import Span

from .json_reading import JsonReader
from .nodes import Unreadable

BOM = "\ufeff"
START = re.compile(r"\ufeff?(?:[ \t]*(?:\r\n|\n|\r))*")
YAML_OPEN = re.compile(r"-{3,}[ \t]*(?:\r\n|\n|\r)")
YAML_CLOSE = re.compile(r"(?:(?<=[\r\n])|(?<=\A))(?:-{3,}|\.{3})[ \t]*(?=\r|\n|\Z)")
TOML_OPEN = re.compile(r"\+{3}[ \t]*(?:\r\n|\n|\r)")
TOML_CLOSE = re.compile(r"(?<=[\r\n])\+{3}[ \t]*(?=\r|\n|\Z)")
JSON_OPEN = re.compile(r'\{(?=\s*["}])')
LINE_END = re.compile(r"\r\n|\n|\r|\Z")
BLANK_LINE = re.compile(r"[ \t]*(?:\r\n|\n|\r)")
KEY_LINE = re.compile(r"^[ \t]*(?:#|\{|[\"']?[^\s:#\"'`*<>|\[-][^\s:]{0,60}[\"']?[ \t]*:(?:\s|$))", re.MULTILINE)


class Fenced(NamedTuple):
    """Front matter with its fences (and the closing one's line end), and what lies between them."""

    whole: Span
    inner: Span


def beginning(text: str) -> int:
    """Where the first line that is not blank begins, behind a byte order mark."""
    found = START.match(text)
    return found.end() if found else 0


def yaml_fences(text: str) -> Fenced | None:
    """YAML between ``---`` lines (or up to ``...``); None where the first ``---`` is a rule of prose."""
    start = beginning(text)
    opening = YAML_OPEN.match(text, start)
    if opening is None:
        return None
    closing = YAML_CLOSE.search(text, opening.end())
    inner_end = closing.start() if closing else len(text)
    if BLANK_LINE.match(text, opening.end()) and not KEY_LINE.search(
        text, opening.end(), min(inner_end, opening.end() + 4000)
    ):
        return None
    if closing is None:
        return _unclosed(text, opening, "---") if KEY_LINE.match(text, opening.end()) else None
    return Fenced(Span(start, LINE_END.search(text, closing.end()).end()), Span(opening.end(), inner_end))  # type: ignore[union-attr]


def toml_fences(text: str) -> Fenced | None:
    """TOML between ``+++`` lines."""
    start = beginning(text)
    opening = TOML_OPEN.match(text, start)
    if opening is None:
        return None
    closing = TOML_CLOSE.search(text, opening.end())
    if closing is None:
        return _unclosed(text, opening, "+++")
    return Fenced(Span(start, LINE_END.search(text, closing.end()).end()), Span(opening.end(), closing.start()))  # type: ignore[union-attr]


def json_fences(text: str) -> Fenced | None:
    """A JSON object that the text begins with."""
    start = beginning(text)
    if not JSON_OPEN.match(text, start):
        return None
    end = JsonReader(text, start).read().end
    rest = BLANK_LINE.match(text, end)
    return Fenced(Span(start, rest.end() if rest else end), Span(start, end))


def _unclosed(text: str, opening: re.Match[str], fence: str) -> Fenced:
    raise Unreadable(f"the front matter opened here is never closed with {fence}", opening.start())
