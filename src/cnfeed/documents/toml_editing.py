"""TOML front matter edited by one splice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from cnfeed.model.span import Span, Splice

from . import toml_writing as writing
from .layout import Found, alone, found, line_end, line_start, newline, no_comment
from .lists import flow_splice
from .matter import FrontMatter
from .nodes import Entry, Node
from .refusal import RefusedEdit
from .verifying import reads_as

APART = ("table", "implicit", "tables")  # written under headers of their own


@dataclass(frozen=True)
class TomlEditing:
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

    def replacing(self, key: str, value: object, *, keep_style: bool = True) -> Splice:
        """The value at a path replaced."""
        one = self._at(key)
        node, span = one.node, Span(one.node.start, one.node.end)
        if reads_as(node.value, value):
            return Splice(span, span.of(self.text))
        if node.style == "tables":
            return self._tables(one, value)
        if node.style in ("table", "implicit", "dotted"):
            raise RefusedEdit(f"{key} is a table of its own")
        if node.style == "flow" and node.items and value and isinstance(value, Sequence) and not isinstance(value, str):
            return flow_splice(self.text, node.items, value, writing.value_text)
        if node.style == "flow":
            no_comment(self.text, node)
        style = node.style if keep_style and isinstance(node.value, str) else ""
        return Splice(span, writing.value_text(value, style, span.of(self.text).strip("'\"")))

    def _at(self, key: str) -> Found:
        if key not in self.found or not key:
            raise RefusedEdit(f"there is no {key}")
        return self.found[key]

    def _tables(self, one: Found, value: object) -> Splice:
        """An array of tables written anew under its headers."""
        if not isinstance(value, Sequence) or not value or not all(isinstance(item, Mapping) for item in value):
            raise RefusedEdit(f"{one.path} is a list of tables")
        no_comment(self.text, one.node)
        header = self.text[one.node.start : line_end(self.text, one.node.start)].strip().split("#")[0].rstrip()
        blocks = [self.newline.join([header, *writing.lines(item, header.strip("[] "))]) for item in value]
        return Splice(Span(one.node.start, one.node.end), (self.newline * 2).join(blocks))

    def adding(self, key: str, value: object, after: str | None) -> Splice:
        """A new pair, with the table it needs."""
        if key in self.found:
            raise RefusedEdit(f"{key} is there already")
        pieces = key.split(".")
        depth = next((at for at in range(len(pieces) - 1, 0, -1) if ".".join(pieces[:at]) in self.found), 0)
        parent = self.found[".".join(pieces[:depth])]
        if parent.node.entries is None:
            raise RefusedEdit(f"{parent.path} is no table")
        names = pieces[depth:]
        for name in reversed(names[1:]):
            value = {name: value}
        if parent.node.style == "flow":
            return self._into_flow(parent.node, names[0], value)
        if parent.node.style == "implicit" or (isinstance(value, Mapping) and not _is_item(parent)):
            return self._new_table(parent, names[0], value)
        return self._into_table(parent, names[0], value, after)

    def _into_flow(self, node: Node, name: str, value: object) -> Splice:
        pair = f"{writing.key(name)} = {writing.value_text(value)}"
        if not node.entries:
            return Splice(Span(node.start, node.end), f"{{ {pair} }}")
        end = node.entries[-1].node.end
        return Splice(Span(end, end), f", {pair}")

    def _new_table(self, parent: Found, name: str, value: object) -> Splice:
        """A table with a header of its own at the end."""
        path = ".".join(writing.key(piece) for piece in parent.path.split(".") if piece)
        lines = writing.lines({name: value}, path)
        if not isinstance(value, Mapping):
            lines = ["", f"[{path}]", *lines]
        end = self.matter.inner.end
        return Splice(Span(end, end), "".join(line + self.newline for line in lines))

    def _into_table(self, parent: Found, name: str, value: object, after: str | None) -> Splice:
        own = [entry for entry in parent.node.entries or () if entry.node.style not in APART]
        near = self.found.get(after) if after else None
        last = near.entry if near and near.entry in own else max(own, key=_end, default=None)
        pair = f"{self._prefix(parent, last)}{writing.key(name)} = {writing.value_text(value)}"
        if last is None and parent.path == "":
            return Splice(Span(parent.node.start, parent.node.start), pair + self.newline)
        place = line_end(self.text, _end(last) if last else parent.node.end)
        indent = self._indent(last)
        return Splice(Span(place, place), f"{indent}{pair}{self.newline}")

    def _prefix(self, parent: Found, last: Entry | None) -> str:
        """``event.`` where the table is one of dotted keys."""
        if parent.node.style != "dotted" or last is None:
            return ""
        return self.text[line_start(self.text, last.start) : last.start].lstrip(" \t")

    def _indent(self, last: Entry | None) -> str:
        line = self.text[line_start(self.text, last.start) : last.start] if last else ""
        return line[: len(line) - len(line.lstrip(" \t"))]

    def removing(self, key: str) -> Splice:
        """A pair or a table taken away."""
        one = self._at(key)
        if one.parent is None or one.entry is None:
            return self._without_item(one)
        siblings = list(one.parent.node.entries or ())
        if one.parent.node.style == "flow":
            return self._out_of_flow(one.parent.node, siblings, siblings.index(one.entry))
        start = one.node.start if one.node.style in APART else one.entry.start
        if not alone(self.text, start) and one.parent.node.style != "dotted":
            raise RefusedEdit(f"{key} does not stand on a line of its own")
        return Splice(Span(line_start(self.text, start), line_end(self.text, one.node.end)), "")

    def _without_item(self, one: Found) -> Splice:
        if one.parent is None or not isinstance(one.parent.node.value, list):
            raise RefusedEdit(f"{one.path} is no item of a list")
        rest = [value for at, value in enumerate(one.parent.node.value) if at != int(one.name)]
        return self.replacing(one.parent.path, rest)

    def _out_of_flow(self, node: Node, siblings: list[Entry], at: int) -> Splice:
        if at > 0:
            return Splice(Span(siblings[at - 1].node.end, siblings[at].node.end), "")
        if len(siblings) > 1:
            return Splice(Span(siblings[0].start, siblings[1].start), "")
        return Splice(Span(node.start, node.end), "{}")


def _is_item(table: Found) -> bool:
    """True for a table of a list: a header of its own below it would belong to the last one."""
    return table.path.rpartition(".")[2].isdecimal()


def _end(entry: Entry) -> int:
    return entry.node.end
