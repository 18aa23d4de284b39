"""YAML front matter edited by one splice: quotes, comments, order, indents and line ends stay."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from cnfeed.model.span import Span, Splice

from . import yaml_writing as writing
from .layout import Found, alone, column, found, has_comment, line_end, line_start, newline, no_comment
from .matter import FrontMatter
from .nodes import Entry, Node
from .refusal import RefusedEdit
from .verifying import reads_as
from .yaml_lists import list_splice

HEADER = re.compile(r"[|>][-+]?(?![-+0-9])")  # a given indent may not fit the new words


@dataclass(frozen=True)
class YamlEditing:
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
    def newline(self) -> str:
        """The front matter's line end."""
        return newline(self.text[self.matter.span.start :])

    @cached_property
    def steps(self) -> tuple[int, int]:
        """How much further a map's keys and a list's dashes are indented than their parent's key."""
        deeper = [
            (one.node.items is not None, column(self.text, one.node.start) - column(self.text, one.entry.start))
            for one in self.found.values()
            if one.entry and one.node.style == "block" and not one.flow and alone(self.text, one.entry.start)
        ]
        maps = [by for is_list, by in deeper if not is_list and by > 0]
        lists = [by for is_list, by in deeper if is_list and by >= 0]
        return (maps or [2])[0], (lists or maps or [2])[0]

    def replacing(self, key: str, value: object, *, keep_style: bool = True) -> Splice:
        """The value at a path replaced."""
        one = self._at(key)
        if reads_as(one.node.value, value):
            return Splice(Span(one.node.start, one.node.end), self.text[one.node.start : one.node.end])
        if isinstance(value, Sequence) and not isinstance(value, str):
            if one.node.items is not None and one.node.style != "*" and one.node.items and value:
                return list_splice(self.text, one, value, self.newline, self.steps)
            return self._whole(one, value)
        if isinstance(value, Mapping) or one.node.entries is not None or one.node.items is not None:
            return self._whole(one, value)
        return self._scalar(one, value, keep_style)

    def _at(self, key: str) -> Found:
        if key not in self.found or not key:
            raise RefusedEdit(f"there is no {key}")
        return self.found[key]

    def _scalar(self, one: Found, value: object, keep_style: bool) -> Splice:
        node = one.node
        span = Span(node.start, node.end)
        old = span.of(self.text)
        if node.style in ("|", ">"):
            new = self._block_text(one, value) if keep_style and isinstance(value, str) else None
            return Splice(span, new if new is not None else writing.scalar(value))
        style = node.style if keep_style and node.style in ("'", '"') else ""
        new = writing.scalar(value, style, flow=one.flow, like=old.strip("'\""))
        return Splice(span, self._gap(span) + new)

    def _gap(self, span: Span) -> str:
        """The space that an empty value lacks before it."""
        before = self.text[span.start - 1 : span.start]
        return " " if span.start == span.end and before not in (" ", "\t", "[", "{", "") else ""

    def _block_text(self, one: Found, value: object) -> str | None:
        """The value as the block text it was: the header and the indent stay."""
        written = self.text[one.node.start : one.node.end]
        first = line_end(written, 0)
        header, body = written[:first].rstrip("\r\n"), written[first:]
        words = next((line for line in body.splitlines() if line.strip()), "")
        indent = len(words) - len(words.lstrip(" "))
        if not words or not HEADER.match(header):
            return None
        return writing.block_text(str(value), header, indent, self.newline)

    def _whole(self, one: Found, value: object) -> Splice:
        """A collection written anew, or where another kind of value stood."""
        node = one.node
        if node.style in ("flow", "block"):
            no_comment(self.text, node)
        if node.style == "flow" or one.flow or (node.style == "*" and one.entry is None):
            return Splice(
                Span(node.start, node.end), self._gap(Span(node.start, node.end)) + writing.scalar(value, flow=one.flow)
            )
        if one.entry is None:
            span = Span(node.start, node.end)
            return Splice(span, self._gap(span) + self._item(one, value))
        start = self._behind_colon(one.entry)
        step, dash = self.steps
        lines = writing.entry("x", value, column(self.text, one.entry.start), step, dash)
        return Splice(Span(start, node.end), self.newline.join([lines[0].lstrip(" ").removeprefix("x:"), *lines[1:]]))

    def _item(self, one: Found, value: object) -> str:
        """A list's item; a map's lines below the first stand where its first key does."""
        if not isinstance(value, Mapping) or not value:
            return writing.scalar(value)
        lines = writing.block_map(value, column(self.text, one.node.start), *self.steps)
        return self.newline.join(lines).lstrip(" ")

    def _behind_colon(self, entry: Entry) -> int:
        """Where an entry's value may begin; RefusedEdit where a comment or an anchor is in the way."""
        between = self.text[entry.end : entry.node.start]
        if not re.fullmatch(r"\s*:\s*", between):
            raise RefusedEdit("a comment or an anchor stands before it")
        return entry.end + between.index(":") + 1

    def adding(self, key: str, value: object, after: str | None) -> Splice:
        """A new key, with the maps it needs."""
        if self.matter.notation is None:
            return self._new_block(key, value)
        if self.matter.root is None or self.matter.root.entries is None:
            lines = writing.block_map(nested(key.split("."), value), 0)
            return Splice(Span(self.matter.inner.end, self.matter.inner.end), self._lines(lines))
        parent, names = self._parent(key)
        inner = nested(names, value)
        if parent.node.value is None and parent.node.entries is None:
            return self._whole(parent, inner)
        if parent.node.entries is None or parent.node.style == "*":
            raise RefusedEdit(f"{parent.path} is no map of its own")
        ((name, new),) = inner.items()
        if parent.node.style == "flow":
            return self._into_flow(parent.node, name, new)
        return self._into_block(parent, name, new, after)

    def _new_block(self, key: str, value: object) -> Splice:
        start = 1 if self.text.startswith("\ufeff") else 0
        end = newline(self.text)
        lines = ["---", *writing.block_map(nested(key.split("."), value), 0), "---", ""]
        below = end if self.text[start:].strip() and self.text[start : start + 1] not in ("\r", "\n") else ""
        return Splice(Span(start, start), end.join(lines) + below)

    def _parent(self, key: str) -> tuple[Found, list[str]]:
        """The deepest map there is on the way, and the names below it."""
        if key in self.found:
            raise RefusedEdit(f"{key} is there already")
        pieces = key.split(".")
        for depth in range(len(pieces) - 1, 0, -1):
            path = ".".join(pieces[:depth])
            if path in self.found:
                return self.found[path], pieces[depth:]
        return self.found[""], pieces

    def _into_flow(self, node: Node, name: str, value: object) -> Splice:
        pair = f"{writing.key(name)}: {writing.scalar(value, flow=True)}"
        if not node.entries:
            return Splice(Span(node.start, node.end), f"{{ {pair} }}")
        last = node.entries[-1]
        end = max(last.end, last.node.end)
        return Splice(Span(end, end), f", {pair}")

    def _into_block(self, parent: Found, name: str, value: object, after: str | None) -> Splice:
        entries = parent.node.entries or ()
        if not entries:
            raise RefusedEdit(f"{parent.path or 'the front matter'} has no keys of its own")
        indent = column(self.text, entries[0].start)
        place = line_end(self.text, self._end_of(self._neighbour(parent, after)))
        lines = writing.entry(name, value, indent, *self.steps)
        return Splice(Span(place, place), self._lines(lines))

    def _neighbour(self, parent: Found, after: str | None) -> Entry:
        """The entry to write behind: *after* where it is in the same map, else the last one."""
        near = self.found.get(after) if after else None
        if near and near.entry and near.parent and near.parent.path == parent.path:
            return near.entry
        return (parent.node.entries or ())[-1]

    def _end_of(self, entry: Entry) -> int:
        return max(entry.end, entry.node.end)

    def _lines(self, lines: list[str]) -> str:
        return "".join(line + self.newline for line in lines)

    def removing(self, key: str) -> Splice:
        """A key taken away with its line; the map that held nothing else goes with it."""
        one = self._at(key)
        while one.parent and one.parent.entry and self._only_child(one.parent.entry):
            one = one.parent
        if one.entry is None:
            return self._without_item(one)
        siblings = list((one.parent.node if one.parent else one.node).entries or ())
        if one.entry not in siblings:
            raise RefusedEdit(f"{key} comes from elsewhere")
        at = siblings.index(one.entry)
        if one.parent and one.parent.node.style == "flow":
            return self._out_of_flow(one.parent.node, siblings, at)
        start, end = one.entry.start, line_end(self.text, self._end_of(one.entry))
        if alone(self.text, start):
            return Splice(Span(line_start(self.text, start), end), "")
        if at + 1 < len(siblings) and alone(self.text, siblings[at + 1].start):
            return Splice(Span(start, siblings[at + 1].start), "")
        raise RefusedEdit(f"{key} does not stand on a line of its own")

    def _only_child(self, parent: Entry) -> bool:
        """True if a key's map holds one key and no comment."""
        node = parent.node
        if len(node.entries or ()) != 1 or node.merged or has_comment(self.text, node):
            return False
        return "#" not in self.text[parent.end : node.start]

    def _without_item(self, one: Found) -> Splice:
        if one.parent is None or not isinstance(one.parent.node.value, list):
            raise RefusedEdit(f"{one.path} is no item of a list")
        place = int(one.name)
        rest = [value for at, value in enumerate(one.parent.node.value) if at != place]
        return self.replacing(one.parent.path, rest)

    def _out_of_flow(self, node: Node, siblings: list[Entry], at: int) -> Splice:
        no_comment(self.text, node)
        if at > 0:
            return Splice(Span(self._end_of(siblings[at - 1]), self._end_of(siblings[at])), "")
        if len(siblings) > 1:
            return Splice(Span(siblings[0].start, siblings[1].start), "")
        return Splice(Span(node.start, node.end), "{}")


def nested(names: list[str], value: object) -> dict[str, object]:
    """``a.b`` as a map in a map."""
    for name in reversed(names[1:]):
        value = {name: value}
    return {names[0]: value}
