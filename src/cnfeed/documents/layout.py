"""Lines and columns around a place in the text, and where front matter's values hang in their tree."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from .matter import FrontMatter
from .nodes import Entry, Node, descendants
from .refusal import RefusedEdit

LINE_END = re.compile(r"\r\n|\n|\r|\Z")


def line_start(text: str, at: int) -> int:
    """The first character of the line."""
    return max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1


def line_end(text: str, at: int) -> int:
    """Behind the line's end."""
    found = LINE_END.search(text, at)
    return found.end() if found else len(text)


def column(text: str, at: int) -> int:
    """How many characters precede it on its line."""
    return at - line_start(text, at)


def alone(text: str, at: int) -> bool:
    """True if only white space precedes it on its line."""
    return not text[line_start(text, at) : at].strip(" \t\ufeff")


def newline(text: str) -> str:
    """The line end that the text uses first."""
    found = LINE_END.search(text)
    return (found[0] if found else "") or "\n"


class Found(NamedTuple):
    """A value with its path, its key (None: an item of a list) and its parent."""

    path: str
    entry: Entry | None
    node: Node
    parent: Found | None

    @property
    def flow(self) -> bool:
        """True inside of brackets or braces."""
        return self.parent is not None and (self.parent.node.style == "flow" or self.parent.flow)

    @property
    def name(self) -> str:
        """The last piece of the path."""
        return self.entry.name if self.entry else self.path.rsplit(".", 1)[-1]


def found(matter: FrontMatter) -> dict[str, Found]:
    """Every value by path; the root's is empty."""
    if matter.root is None:
        return {}
    all_of = {"": Found("", None, matter.root, None)}
    for path, entry, node in descendants(matter.root):
        name = entry.name if entry else path.rsplit(".", 1)[-1]
        parent = all_of.get(path[: -len(name) - 1])
        all_of[path] = Found(path, entry, node, parent)
    return all_of


def leaves(node: Node) -> Iterator[Node]:
    """The values that hold no others."""
    children = [entry.node for entry in node.entries or ()] + list(node.items or ())
    if not children:
        yield node
    for child in children:
        yield from leaves(child)


def has_comment(text: str, node: Node) -> bool:
    """True if a comment stands inside a collection."""
    at = node.start
    for leaf in leaves(node):
        if "#" in text[at : leaf.start]:
            return True
        at = max(at, leaf.end)
    return "#" in text[at : node.end]


def no_comment(text: str, node: Node) -> None:
    """RefusedEdit if a comment stands inside a collection."""
    if has_comment(text, node):
        raise RefusedEdit("a comment stands inside it")
