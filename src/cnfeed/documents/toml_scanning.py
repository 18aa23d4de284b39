"""Where TOML's keys and values stand; what they mean is the parser's business."""

from __future__ import annotations

import re
import tomllib

from cnfeed.model.span import Span

from .nodes import MAX_DEPTH, Unreadable
from .toml_pieces import Array, Leaf, Table, Tables

BLANK = re.compile(r"(?:[ \t\r\n]+|#[^\r\n]*)*")
SPACE = re.compile(r"[ \t]*")
BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
BARE_VALUE = re.compile(r"[^,\[\]{}#\r\n\"']+")
STRINGS = (
    ('"""', re.compile(r'"""(?:[^\\"]|\\[\s\S]|"(?!""))*"{3,5}')),
    ("'''", re.compile(r"'''(?:[^']|'(?!''))*'{3,5}")),
    ('"', re.compile(r'"(?:[^\\"\r\n]|\\.)*"')),
    ("'", re.compile(r"'[^'\r\n]*'")),
)
Key = tuple[str, int, int]  # its word, where it begins, where it ends


class TooDeep(Unreadable):
    """Nested deeper than any front matter; no parser shall see it."""


class TomlScan:
    """One pass over front matter."""

    def __init__(self, text: str, inner: Span) -> None:
        self.text, self.inner, self.depth = text, inner, 0

    def root(self) -> Table:
        """The root table."""
        root = Table(self.inner.start, "root")
        current, at = root, self._blank(self.inner.start)
        while at < self.inner.end:
            if self.text[at] == "[":
                current, at = self._header(root, at)
            else:
                at = self._pair(current, at)
                current.end = max(current.end, at)
            at = self._line_end(at)
        return root

    def _line_end(self, at: int) -> int:
        """The next line with something on it; nothing else may stand on this one."""
        behind = self._blank(at)
        if behind < self.inner.end and not re.search(r"[\r\n]", self.text[at:behind]):
            raise Unreadable("something stands behind the value", behind)
        return behind

    def _header(self, root: Table, start: int) -> tuple[Table, int]:
        many = self.text.startswith("[[", start)
        keys, at = self._keys(start + (2 if many else 1))
        closing = "]]" if many else "]"
        if not self.text.startswith(closing, at):
            raise Unreadable(f"{closing} is missing", start)
        table = root
        for key in keys[:-1]:
            table = _below(table, key, start, "implicit")
        return _opened(table, keys[-1], Span(start, at + len(closing)), many), at + len(closing)

    def _pair(self, table: Table, start: int) -> int:
        keys, at = self._keys(start)
        if not self.text.startswith("=", at):
            raise Unreadable("an equals sign is missing", start)
        piece = self._value(self._space(at + 1))
        for key in keys[:-1]:
            table = _below(table, key, start, "dotted")
            table.end = max(table.end, piece.end)
        name, *place = keys[-1]
        table.put(name, (place[0], place[1]), piece)
        return piece.end

    def _keys(self, at: int) -> tuple[list[Key], int]:
        """The pieces of a dotted key, and where the next sign stands."""
        keys: list[Key] = []
        while True:
            keys.append(self._key(self._space(at)))
            if len(keys) > MAX_DEPTH:
                raise TooDeep("the front matter is nested more than 32 levels deep", at)
            at = self._space(keys[-1][2])
            if not self.text.startswith(".", at):
                return keys, at
            at += 1

    def _key(self, at: int) -> Key:
        bare = BARE_KEY.match(self.text, at, self.inner.end)
        if bare:
            return bare[0], at, bare.end()
        for sign, pattern in STRINGS[2:]:
            found = pattern.match(self.text, at, self.inner.end) if self.text.startswith(sign, at) else None
            if found:
                return _word(found[0], at), at, found.end()
        raise Unreadable("a key should stand here", at)

    def _value(self, at: int) -> Leaf | Array | Table:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise TooDeep("the front matter is nested more than 32 levels deep", at)
        letter = self.text[at : at + 1]
        piece = self._array(at) if letter == "[" else self._inline(at) if letter == "{" else self._leaf(at)
        self.depth -= 1
        return piece

    def _leaf(self, at: int) -> Leaf:
        for style, pattern in STRINGS:
            if self.text.startswith(style, at):
                found = pattern.match(self.text, at, self.inner.end)
                if found is None:
                    raise Unreadable("a quotation mark is not closed", at)
                return Leaf(at, found.end(), style)
        bare = BARE_VALUE.match(self.text, at, self.inner.end)
        if bare is None or not bare[0].strip():
            raise Unreadable("a value is missing", at)
        return Leaf(at, at + len(bare[0].rstrip()), "")

    def _array(self, start: int) -> Array:
        array = Array(start)
        at = self._blank(start + 1)
        while not self.text.startswith("]", at):
            array.items.append(piece := self._value(at))
            at = self._comma(piece, start, "]")
        array.end = at + 1
        return array

    def _inline(self, start: int) -> Table:
        table = Table(start, "flow")
        at = self._blank(start + 1)
        while not self.text.startswith("}", at):
            at = self._comma(Leaf(at, self._pair(table, at), ""), start, "}")
        table.end = at + 1
        return table

    def _comma(self, before: Leaf | Array | Table, start: int, closing: str) -> int:
        at = self._blank(before.end)
        if self.text.startswith(closing, at):
            return at
        if at >= self.inner.end or not self.text.startswith(",", at):
            raise Unreadable(f"a comma or {closing} is missing", start)
        return self._blank(at + 1)

    def _blank(self, at: int) -> int:
        found = BLANK.match(self.text, at, self.inner.end)
        return found.end() if found else at

    def _space(self, at: int) -> int:
        found = SPACE.match(self.text, at, self.inner.end)
        return found.end() if found else at


def _below(table: Table, key: Key, start: int, style: str) -> Table:
    """The table of that name in another, made if it is not there."""
    name, *place = key
    child = table.children.get(name)
    if isinstance(child, Tables):
        return child.items[-1]
    if isinstance(child, Table):
        return child
    made = Table(start, style)
    table.put(name, (place[0], place[1]), made)
    return made


def _opened(table: Table, key: Key, header: Span, many: bool) -> Table:
    """The table that a header begins."""
    name, *place = key
    new = Table(header.start, "table")
    new.end = header.end
    there = table.children.get(name)
    if many:
        tables = there if isinstance(there, Tables) else Tables()
        tables.items.append(new)
        table.put(name, (place[0], place[1]), tables)
        return new
    if isinstance(there, Table):
        new.children, new.keys = there.children, there.keys
    table.put(name, (place[0], place[1]), new)
    return new


def _word(quoted: str, at: int) -> str:
    try:
        return next(iter(tomllib.loads(f"{quoted}=1")))
    except tomllib.TOMLDecodeError as error:
        raise Unreadable("a key has an escape that TOML does not know", at) from error
