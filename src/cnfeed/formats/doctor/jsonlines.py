"""JSON with the line of each value, and with the keys that stand twice in one object."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from cnfeed.formats.doctor.finding import Finding

TOKEN = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"|[{}\[\],:]|\n|[^\s{}\[\],:"]+', re.DOTALL)
DEPTH = 3
BOM = b"\xef\xbb\xbf"
Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Json:
    """A value and where its parts stand, three levels deep."""

    value: Any
    lines: Mapping[Path, int]

    def line(self, *path: str | int) -> int:
        """The line of a part, or of what it is in."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)


def parsed(content: bytes) -> tuple[Json | None, list[Finding]]:
    """The value, or why it is none."""
    found: list[Finding] = []
    if content.startswith(BOM):
        found.append(Finding(1, "json-bom"))
    twice: list[str] = []
    try:
        text = content.removeprefix(BOM).decode()
        value = json.loads(text, object_pairs_hook=lambda pairs: _object(pairs, twice))
    except json.JSONDecodeError as error:
        return None, [*found, Finding(error.lineno, "json", error.msg)]
    except (ValueError, RecursionError) as error:
        return None, [*found, Finding(1, "json", str(error))]
    found += [Finding(1, "json-twice", key) for key in twice]
    return Json(value, dict(_lines(text))), found


def _object(pairs: list[tuple[str, Any]], twice: list[str]) -> dict[str, Any]:
    values = dict(pairs)
    if len(values) < len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                twice.append(key)
            seen.add(key)
    return values


def _lines(text: str) -> Iterator[tuple[Path, int]]:
    """Each place of JSON that has been parsed, with its line."""
    line = 1
    stack: list[str | int] = []
    opened: list[str] = []
    before = ""
    for found in TOKEN.finditer(text):
        token = found[0]
        if token == "\n":
            line += 1
            continue
        if token in "{[":
            opened.append(token)
            stack.append(0 if token == "[" else "")
        elif token in "}]":
            opened.pop()
            stack.pop()
        elif token == "," and opened[-1] == "[":
            stack[-1] = int(stack[-1]) + 1
        elif token == ":" and len(stack) <= DEPTH:
            stack[-1] = json.loads(before)
        if token not in "}],:" and len(stack) <= DEPTH + 1:
            yield tuple(stack[:-1] if token in "{[" else stack), line
        before = token
