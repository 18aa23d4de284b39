"""What every notation's front matter is made of: values that know where they stand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

MAX_LENGTH = 256 * 1024
MAX_DEPTH = 32
MAX_NODES = 20_000


class Unreadable(Exception):  # noqa: N818 - becomes a Fault, a value, before it leaves the room
    """Front matter that cannot be read; *offset* is where in the document."""

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message)
        self.message, self.offset = message, offset


class Node(NamedTuple):
    """A value and its characters. A tuple, not a dataclass: a site has a hundred thousand of them.

    ``style`` is how it is written: ``""`` plain, ``'"'``, ``"'"``, ``"|"`` and ``">"`` block text, ``"flow"`` and
    ``"block"`` collections, ``"*"`` an alias.
    """

    start: int
    end: int
    value: object
    style: str
    entries: tuple[Entry, ...] | None = None
    items: tuple[Node, ...] | None = None
    merged: tuple[Entry, ...] = ()

    def current(self) -> dict[str, Entry]:
        """A map's entries by name; of a key written twice the last, of merged ones those not overwritten."""
        return {entry.name: entry for entry in (*self.merged, *(self.entries or ()))}


class Entry(NamedTuple):
    """One key of a map with its value."""

    name: str
    start: int
    end: int
    node: Node


def descendants(root: Node) -> Iterator[tuple[str, Entry | None, Node]]:
    """(dotted path, entry or None for a list's item, node) of all below the root, parents first."""
    for entry in root.current().values():
        yield entry.name, entry, entry.node
        if entry.node.entries is not None or entry.node.items is not None:
            yield from _below(entry.name, entry.node)


def _below(path: str, node: Node) -> Iterator[tuple[str, Entry | None, Node]]:
    if node.entries is not None:
        children: list[tuple[str, Entry | None, Node]] = [(one.name, one, one.node) for one in node.current().values()]
    else:
        children = [(str(place), None, one) for place, one in enumerate(node.items or ())]
    for name, entry, child in children:
        yield f"{path}.{name}", entry, child
        if child.entries is not None or child.items is not None:
            yield from _below(f"{path}.{name}", child)
