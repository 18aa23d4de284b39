"""YAML, TOML or JSON: which one a document has, who reads it and who edits it."""

from __future__ import annotations

from typing import Protocol

from cnfeed.model.span import Span, Splice

from .document import line_at
from .fences import Fenced
from .handlers import HANDLERS, Handler
from .json_editing import JsonEditing
from .matter import Fault, FrontMatter, Notation, YamlVersion
from .nodes import Unreadable
from .toml_editing import TomlEditing
from .yaml_editing import YamlEditing

NOWHERE = Span(0, 0)


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
    handler = next((one for one in HANDLERS if one.detect(text)), None)
    if handler is None:
        return FrontMatter(None, NOWHERE, NOWHERE, text)
    try:
        fenced = handler.cut(text)
    except Unreadable as error:
        return _faulty(text, handler.notation, Fenced(NOWHERE, NOWHERE), error)
    if fenced is None:
        return FrontMatter(None, NOWHERE, NOWHERE, text)
    return _between(text, handler, fenced, yaml)


def _between(text: str, handler: Handler, fenced: Fenced, yaml: YamlVersion) -> FrontMatter:
    try:
        root, doubts = handler.read(text, fenced.inner, yaml)
    except Unreadable as error:
        return _faulty(text, handler.notation, fenced, error)
    warnings = tuple(Fault(line_at(text, offset), message) for offset, message in doubts)
    values = root.value if root and isinstance(root.value, dict) else {}
    return FrontMatter(handler.notation, fenced.whole, fenced.inner, text, values, None, warnings, yaml, root)


def editing(matter: FrontMatter) -> Editing:
    """The edits of this front matter; a document without any gets YAML."""
    if matter.notation == "toml":
        return TomlEditing(matter)
    return JsonEditing(matter) if matter.notation == "json" else YamlEditing(matter)


def _faulty(text: str, notation: Notation, fenced: Fenced, error: Unreadable) -> FrontMatter:
    fault = Fault(line_at(text, error.offset), error.message)
    return FrontMatter(notation, fenced.whole, fenced.inner, text, fault=fault)
