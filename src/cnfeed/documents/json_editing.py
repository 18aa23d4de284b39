"""JSON front matter edited by one splice; line breaks and spaces between the pairs are those in use."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from cnfeed.model.span import Span, Splice

from .layout import Found, found
from .lists import flow_splice
from .matter import FrontMatter
from .moments import written
from .nodes import Entry, Node
from .refusal import RefusedEdit
from .verifying import reads_as


@dataclass(frozen=True)
class JsonEditing:
    """The edits of one document's front matter."""

    matter: FrontMatter

    @property
    def text(self) -> str:
        """The document's text."""
        return self.matter.text

    @cached_property
    def found(self) -> dict[str, Found]:
        """Every value by path."""
        return found(self.matter)

    @cached_property
    def ascii_only(self) -> bool:
        """True where the front matter escapes what is not ASCII."""
        inner = self.matter.inner.of(self.text)
        return inner.isascii() and re.search(r"\\u[0-9a-fA-F]{4}", inner) is not None

    def replacing(self, key: str, value: object, *, keep_style: bool = True) -> Splice:
        """The value at a path replaced."""
        node = self._at(key).node
        span = Span(node.start, node.end)
        if reads_as(node.value, value):
            return Splice(span, span.of(self.text))
        if node.items and value and isinstance(value, Sequence) and not isinstance(value, str):
            return flow_splice(self.text, node.items, value, lambda one, _: self._written(one))
        return Splice(span, self._written(value, node.value if isinstance(node.value, str) and keep_style else ""))

    def _at(self, key: str) -> Found:
        if key not in self.found or not key:
            raise RefusedEdit(f"there is no {key}")
        return self.found[key]

    def _written(self, value: object, like: str = "") -> str:
        return json.dumps(_plain(value, like), ensure_ascii=self.ascii_only, allow_nan=False)

    def adding(self, key: str, value: object, after: str | None) -> Splice:
        """A new pair, with the objects it needs."""
        if key in self.found:
            raise RefusedEdit(f"{key} is there already")
        pieces = key.split(".")
        depth = next((at for at in range(len(pieces) - 1, 0, -1) if ".".join(pieces[:at]) in self.found), 0)
        parent = self.found[".".join(pieces[:depth])]
        if parent.node.entries is None:
            raise RefusedEdit(f"{parent.path} is no object")
        for name in reversed(pieces[depth + 1 :]):
            value = {name: value}
        return self._pair(parent, pieces[depth], value, after)

    def _pair(self, parent: Found, name: str, value: object, after: str | None) -> Splice:
        node = parent.node
        entries = node.entries or ()
        if not entries:
            return Splice(Span(node.start, node.end), "{" + f"{self._written(name)}: {self._written(value)}" + "}")
        near = self.found.get(after) if after else None
        last = near.entry if near and near.entry in entries else None
        end = (last or entries[-1]).node.end
        colon = self.text[entries[0].end : entries[0].node.start]
        pair = f"{self._written(name)}{colon}{self._written(value)}"
        return Splice(Span(end, end), f",{self._between(node)}{pair}")

    def _between(self, node: Node) -> str:
        """The white space before a pair."""
        entries = node.entries or ()
        if len(entries) == 1:
            return self.text[node.start + 1 : entries[0].start] or " "
        return self.text[entries[-2].node.end : entries[-1].start].replace(",", "", 1)

    def removing(self, key: str) -> Splice:
        """A pair taken away; the object that held nothing else goes with it."""
        one = self._at(key)
        while one.parent and one.parent.path and one.parent.entry and len(one.parent.node.entries or ()) == 1:
            one = one.parent
        if one.parent is None or one.entry is None:
            return self._without_item(one)
        siblings = list(one.parent.node.entries or ())
        return self._without(one.parent.node, siblings, siblings.index(one.entry))

    def _without(self, node: Node, siblings: list[Entry], at: int) -> Splice:
        if at > 0:
            return Splice(Span(siblings[at - 1].node.end, siblings[at].node.end), "")
        if len(siblings) > 1:
            return Splice(Span(siblings[0].start, siblings[1].start), "")
        return Splice(Span(node.start, node.end), "{}")

    def _without_item(self, one: Found) -> Splice:
        if one.parent is None or not isinstance(one.parent.node.value, list):
            raise RefusedEdit(f"{one.path} is no item of a list")
        rest = [value for at, value in enumerate(one.parent.node.value) if at != int(one.name)]
        return self.replacing(one.parent.path, rest)


def _plain(value: object, like: str = "") -> object:
    """The value with dates as text, which is what JSON has for them."""
    if isinstance(value, date):
        return written(value, like)
    if isinstance(value, Mapping):
        return {name: _plain(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    if isinstance(value, float) and not math.isfinite(value):
        raise RefusedEdit(f"{value} is no number for front matter")
    return value
