"""What a scan of TOML finds, before its values are known: tables whose pieces may stand far apart."""

from __future__ import annotations

from typing import Any, NamedTuple

from .nodes import Entry, Node


class Leaf(NamedTuple):
    """A value that holds no others."""

    start: int
    end: int
    style: str

    def node(self, value: Any) -> Node:
        """With its value."""
        return Node(self.start, self.end, value, self.style)


class Array:
    """A list in brackets."""

    def __init__(self, start: int) -> None:
        self.start = self.end = start
        self.items: list[Piece] = []

    def node(self, value: Any) -> Node:
        """With its values."""
        items = tuple(item.node(one) for item, one in zip(self.items, value, strict=True))
        return Node(self.start, self.end, value, "flow", items=items)


class Table:
    """A table: with a header ("table"), in braces ("flow"), or made by longer keys ("dotted", "implicit")."""

    def __init__(self, start: int, style: str) -> None:
        self.start = self.end = start
        self.style = style
        self.keys: dict[str, tuple[int, int]] = {}
        self.children: dict[str, Piece] = {}

    def put(self, name: str, place: tuple[int, int], child: Piece) -> None:
        """A child under its key; the key's first place stays."""
        self.children[name] = child
        self.keys.setdefault(name, place)

    def node(self, value: Any) -> Node:
        """With its values."""
        pairs = self.children.items()
        entries = tuple(Entry(name, *self.keys[name], child.node(value[name])) for name, child in pairs)
        return Node(self.start, self.end, value, self.style, entries)


class Tables:
    """An array of tables (``[[name]]``)."""

    def __init__(self) -> None:
        self.items: list[Table] = []

    def node(self, value: Any) -> Node:
        """With their values."""
        items = tuple(item.node(one) for item, one in zip(self.items, value, strict=True))
        return Node(items[0].start, items[-1].end, value, "tables", items=items)


Piece = Leaf | Array | Table | Tables
