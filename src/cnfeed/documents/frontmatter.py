"""Front matter of any notation: read with spans, edited by splices.

``parse`` never raises for what a document holds; an edit returns the one splice that makes it, after proving that the
new value reads back and every other is as it was, or raises RefusedEdit.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial

from cnfeed.model.span import Splice

from .matter import Fault, FrontMatter, Notation, Scalar, YamlVersion
from .notations import Editing, editing, read
from .refusal import RefusedEdit
from .verifying import REMOVED, verify

__all__ = [
    "REMOVED",
    "Fault",
    "FrontMatter",
    "Notation",
    "RefusedEdit",
    "Scalar",
    "YamlVersion",
    "adding",
    "parse",
    "removing",
    "replacing",
    "verified",
]


def parse(text: str, *, yaml: YamlVersion = "1.2") -> FrontMatter:
    """The document's front matter; content that cannot be read is a fault in it, never raised."""
    return read(text, yaml)


def replacing(text: str, fm: FrontMatter, key: str, value: object, *, keep_style: bool = True) -> Splice:
    """The value at a dotted path replaced by another one, in the style of the old."""
    splice = _editing(text, fm).replacing(key, value, keep_style=keep_style)
    return _proved(fm, splice, {key: value})


def adding(text: str, fm: FrontMatter, key: str, value: object, *, after: str | None = None) -> Splice:
    """A new key at a dotted path, behind *after* if that is in the same map; makes the maps and the block it needs."""
    splice = _editing(text, fm).adding(key, value, after)
    return _proved(fm, splice, {key: value})


def removing(text: str, fm: FrontMatter, key: str) -> Splice:
    """A key, or a list's item, taken away."""
    splice = _editing(text, fm).removing(key)
    parent, _, last = key.rpartition(".")
    if last.isdecimal() and parent in fm.scalars and isinstance(old := fm.scalars[parent].value, list):
        return _proved(fm, splice, {parent: [one for at, one in enumerate(old) if at != int(last)]})
    return _proved(fm, splice, {key: REMOVED})


def verified(
    text: str, splices: Iterable[Splice], expected: Mapping[str, object], *, yaml: YamlVersion = "1.2"
) -> None:
    """RefusedEdit unless *expected* (values by dotted path, REMOVED where gone) reads back and all else is the same."""
    verify(parse(text, yaml=yaml), splices, expected, partial(parse, yaml=yaml))


def _editing(text: str, fm: FrontMatter) -> Editing:
    if fm.text != text:
        raise ValueError("this front matter was read from another text")
    if fm.fault:
        raise RefusedEdit(f"the front matter cannot be read (line {fm.fault.line}: {fm.fault.message})")
    return editing(fm)


def _proved(fm: FrontMatter, splice: Splice, expected: Mapping[str, object]) -> Splice:
    if splice.span.of(fm.text) != splice.text:
        verify(fm, (splice,), expected, partial(parse, yaml=fm.yaml))
    return splice
