"""Where front matter begins and ends."""

from __future__ import annotations

import re
from typing import NamedTuple

from cnfeed.model.span import Span

from .json_reading import JsonReader
from .nodes import MAX_LENGTH, Unreadable

BOM = "\ufeff"
START = re.compile(r"\ufeff?(?:[ \t]*(?:\r\n|\n|\r))*")
YAML_OPEN = re.compile(r"-{3,}[ \t]*(?:\r\n|\n|\r)")
YAML_CLOSE = re.compile(r"[\r\n](?:-{3,}|\.{3})[ \t]*(?=\r|\n|\Z)")
TOML_OPEN = re.compile(r"\+{3}[ \t]*(?:\r\n|\n|\r)")
TOML_CLOSE = re.compile(r"[\r\n]\+{3}[ \t]*(?=\r|\n|\Z)")
JSON_OPEN = re.compile(r'\{(?=\s*["}])')
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
    fenced = _closed(text, start, opening, YAML_CLOSE)
    seen = min(fenced.inner.end if fenced else len(text), opening.end() + 4000)
    if BLANK_LINE.match(text, opening.end()) and not KEY_LINE.search(text, opening.end(), seen):
        return None
    if fenced is None and KEY_LINE.match(text, opening.end()):
        raise Unreadable(UNCLOSED.format("---"), opening.start())
    return fenced


def toml_fences(text: str) -> Fenced | None:
    """TOML between ``+++`` lines."""
    start = beginning(text)
    opening = TOML_OPEN.match(text, start)
    if opening is None:
        return None
    fenced = _closed(text, start, opening, TOML_CLOSE)
    if fenced is None:
        raise Unreadable(UNCLOSED.format("+++"), opening.start())
    return fenced


UNCLOSED = "the front matter opened here is not closed with {} (or is longer than 256 KiB)"


def _closed(text: str, start: int, opening: re.Match[str], close: re.Pattern[str]) -> Fenced | None:
    """The front matter up to its closing fence; looked for no further than the longest may go."""
    closing = close.search(text, opening.end() - 1, opening.end() + MAX_LENGTH + 8)
    if closing is None:
        return None
    behind = BLANK_LINE.match(text, closing.end())
    return Fenced(Span(start, behind.end() if behind else closing.end()), Span(opening.end(), closing.start() + 1))


def json_fences(text: str) -> Fenced | None:
    """A JSON object that the text begins with."""
    start = beginning(text)
    if not JSON_OPEN.match(text, start):
        return None
    end = JsonReader(text, start).read().end
    rest = BLANK_LINE.match(text, end)
    return Fenced(Span(start, rest.end() if rest else end), Span(start, end))
