"""Front matter of any notation: read with spans, edited by splices."""

from __future__ import annotations

from cnfeed.model.span import Span

from .fences import yaml_fences
from .matter import Fault, FrontMatter, Notation, Scalar, YamlVersion
from .nodes import Node, Unreadable
from .refusal import RefusedEdit
from .yaml_reading import YamlReader

__all__ = ["Fault", "FrontMatter", "Notation", "RefusedEdit", "Scalar", "YamlVersion", "parse"]


def parse(text: str, *, yaml: YamlVersion = "1.2") -> FrontMatter:
    """The document's front matter; content that cannot be read is a fault in it, never raised."""
    try:
        fenced = yaml_fences(text)
    except Unreadable as error:
        return _faulty(text, "yaml", Span(0, 0), Span(0, 0), error)
    if fenced is None:
        return FrontMatter(None, Span(0, 0), Span(0, 0), text)
    try:
        reader = YamlReader(text, fenced.inner, yaml)
        root = _map(reader.read())
    except Unreadable as error:
        return _faulty(text, "yaml", fenced.whole, fenced.inner, error)
    warnings = tuple(Fault(line(text, offset), message) for offset, message in reader.warnings)
    values = root.value if root and isinstance(root.value, dict) else {}
    return FrontMatter("yaml", fenced.whole, fenced.inner, text, values, None, warnings, yaml, root)


def _map(root: Node | None) -> Node | None:
    """The root, if it is keys with values or nothing."""
    if root is None or root.entries is not None or (root.value is None and root.style == ""):
        return root
    found = "a list" if root.items is not None else "a text"
    raise Unreadable(f"the front matter is {found}, not keys with values", root.start)


def line(text: str, offset: int) -> int:
    """The 1-based line of a code point."""
    return text.count("\n", 0, offset) + 1


def _faulty(text: str, notation: Notation, span: Span, inner: Span, error: Unreadable) -> FrontMatter:
    fault = Fault(line(text, error.offset), error.message)
    return FrontMatter(notation, span, inner, text, fault=fault)
