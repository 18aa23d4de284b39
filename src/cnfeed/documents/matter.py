"""Front matter as it was read: values, and where in the text each stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from cnfeed.model.span import Span

from .nodes import Node, descendants

Notation = Literal["yaml", "toml", "json"]
YamlVersion = Literal["1.1", "1.2"]


@dataclass(frozen=True, slots=True)
class Scalar:
    """A value with its own characters, quotes included; a list or map as a whole has one too."""

    span: Span
    value: object
    written: str


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong, and on which line of the document (1-based)."""

    line: int
    message: str


@dataclass(frozen=True)
class FrontMatter:
    """A document's front matter. Paths are dotted: ``event.start``, ``tags.1``, ``event.deadlines.0.at``.

    ``span`` includes the fences and is empty where there is no front matter; ``inner`` is what lies between them.
    """

    notation: Notation | None
    span: Span
    inner: Span
    text: str = field(repr=False)
    values: Mapping[str, object] = field(default_factory=dict)
    fault: Fault | None = None
    warnings: tuple[Fault, ...] = ()
    yaml: YamlVersion = "1.2"
    root: Node | None = field(default=None, repr=False)

    @cached_property
    def scalars(self) -> Mapping[str, Scalar]:
        """Every value by path."""
        text = self.text
        return {
            path: Scalar(Span(node.start, node.end), node.value, text[node.start : node.end])
            for path, _, node in (descendants(self.root) if self.root else ())
        }

    @cached_property
    def keys(self) -> Mapping[str, Span]:
        """The key words by path."""
        found = descendants(self.root) if self.root else ()
        return {path: Span(entry.start, entry.end) for path, entry, _ in found if entry}
