"""JSON front matter → nodes with their places."""

from __future__ import annotations

import re
from collections.abc import Callable
from json import JSONDecodeError
from json.decoder import scanstring  # type: ignore[attr-defined]

from .nodes import MAX_DEPTH, MAX_LENGTH, MAX_NODES, Entry, Node, Unreadable

SPACE = re.compile(r"[ \t\r\n]*")
NUMBER = re.compile(r"(-?(?:0|[1-9]\d{0,17}))(\.\d{1,40})?([eE][-+]?\d{1,2})?(?![\d.eE])")
WORDS = {"true": True, "false": False, "null": None}


class JsonReader:
    """Reads one object from its brace on; ``warnings`` are (offset, message)."""

    def __init__(self, text: str, start: int) -> None:
        self.text, self.start = text, start
        self.depth = self.size = 0
        self.warnings: list[tuple[int, str]] = []

    def read(self) -> Node:
        """The object's node; Unreadable with what is wrong."""
        return self._value(self.start)

    def _value(self, at: int) -> Node:
        self.size += 1
        self._limits(at)
        letter = self.text[at : at + 1]
        if letter == "{":
            return self._nested(at, self._map)
        if letter == "[":
            return self._nested(at, self._list)
        if letter == '"':
            value, end = self._string(at)
            return Node(at, end, value, '"')
        return self._literal(at)

    def _limits(self, at: int) -> None:
        if at - self.start > MAX_LENGTH:
            raise Unreadable("the front matter is longer than 256 KiB, or its brace is not closed", self.start)
        if self.size > MAX_NODES:
            raise Unreadable("the front matter has more than 20 000 values", at)

    def _nested(self, at: int, read: Callable[[int], Node]) -> Node:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise Unreadable("the front matter is nested more than 32 levels deep", at)
        node = read(at)
        self.depth -= 1
        return node

    def _map(self, start: int) -> Node:
        entries: list[Entry] = []
        values: dict[str, object] = {}
        at = self._space(start + 1)
        while not self.text.startswith("}", at):
            entry = self._entry(at)
            if entry.name in values:
                self.warnings.append((entry.start, f"the key {entry.name!r} is here twice; the last one counts"))
            values[entry.name] = entry.node.value
            entries.append(entry)
            at = self._comma(entry.node.end, "}")
        return Node(start, at + 1, values, "flow", tuple(entries))

    def _entry(self, at: int) -> Entry:
        if not self.text.startswith('"', at):
            raise Unreadable("a key in quotes should stand here", at)
        name, end = self._string(at)
        colon = self._space(end)
        if not self.text.startswith(":", colon):
            raise Unreadable("a colon is missing behind the key", end)
        return Entry(name, at, end, self._value(self._space(colon + 1)))

    def _list(self, start: int) -> Node:
        items: list[Node] = []
        at = self._space(start + 1)
        while not self.text.startswith("]", at):
            items.append(self._value(at))
            at = self._comma(items[-1].end, "]")
        return Node(start, at + 1, [item.value for item in items], "flow", items=tuple(items))

    def _comma(self, end: int, closing: str) -> int:
        """Where the next value begins, or the closing bracket stands."""
        at = self._space(end)
        if self.text.startswith(closing, at):
            return at
        if not self.text.startswith(",", at):
            raise Unreadable(f"a comma or {closing} is missing", end)
        behind = self._space(at + 1)
        if self.text.startswith(closing, behind):
            raise Unreadable(f"a comma stands before the {closing}", at)
        return behind

    def _string(self, at: int) -> tuple[str, int]:
        try:
            value, end = scanstring(self.text, at + 1, True)
        except JSONDecodeError as error:
            raise Unreadable(error.msg.lower().removesuffix(" at"), min(error.pos, len(self.text))) from error
        return value, end

    def _literal(self, at: int) -> Node:
        for word, value in WORDS.items():
            if self.text.startswith(word, at):
                return Node(at, at + len(word), value, "")
        found = NUMBER.match(self.text, at)
        if found is None:
            raise Unreadable("a value is missing or is no JSON", at)
        whole = found[2] is None and found[3] is None
        return Node(at, found.end(), int(found[0]) if whole else float(found[0]), "")

    def _space(self, at: int) -> int:
        found = SPACE.match(self.text, at)
        return found.end() if found else at
