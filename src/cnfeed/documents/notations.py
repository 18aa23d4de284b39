"""YAML, TOML or JSON: which one a document has, who reads it and who edits it."""

from __future__ import annotations

from typing import Protocol

from cnfeed.model.span import Span, Splice

from .fences import Fenced, yaml_fences
from .matter import Fault, FrontMatter, Notation, YamlVersion
from .nodes import Node, Unreadable
from .yaml_editing import YamlEditing
from .yaml_reading import YamlReader


class Editing(Protocol):
    """The edits that a notation offers; what they return is not yet proved."""

    def replacing(self, key: str, value: object, *, keep_style: bool = True) -> Splice:
        """The value at a path replaced."""

    def adding(self, key: str, value: object, after: str | None) -> Splice:
        """A new key, with the maps it needs."""

    def removing(self, key: str) -> Splice:
        """A key taken away."""


def read(text: str, yaml: YamlVersion) -> FrontMatter:
    """The document's front matter, in whichever notation."""
    try:
        fenced = yaml_fences(text)
    except Unreadable as error:
        return _faulty(text, "yaml", Fenced(Span(0, 0), Span(0, 0)), error)
    if fenced is None:
        return FrontMatter(None, Span(0, 0), Span(0, 0), text)
    try:
        reader = YamlReader(text, fenced.inner, yaml)
        root = _map(reader.read())
    except Unreadable as error:
        return _faulty(text, "yaml", fenced, error)
    warnings = tuple(Fault(line(text, offset), message) for offset, message in reader.warnings)
    values = root.value if root and isinstance(root.value, dict) else {}
    return FrontMatter("yaml", fenced.whole, fenced.inner, text, values, None, warnings, yaml, root)


def editing(matter: FrontMatter) -> Editing:
    """The edits of this front matter; a document without any gets YAML."""
    return YamlEditing(matter)


def _map(root: Node | None) -> Node | None:
    """The root, if it is keys with values or nothing."""
    if root is None or root.entries is not None:
        return root
    if root.value is None and root.style == "":
        return None
    found = "a list" if root.items is not None else "a text"
    raise Unreadable(f"the front matter is {found}, not keys with values", root.start)


def line(text: str, offset: int) -> int:
    """The 1-based line of a code point."""
    return text.count("\n", 0, offset) + 1


def _faulty(text: str, notation: Notation, fenced: Fenced, error: Unreadable) -> FrontMatter:
    fault = Fault(line(text, error.offset), error.message)
    return FrontMatter(notation, fenced.whole, fenced.inner, text, fault=fault)
