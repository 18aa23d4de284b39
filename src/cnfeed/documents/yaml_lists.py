"""A YAML list with other items: those that stay keep their lines, comments and quotes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from cnfeed.model.span import Span, Splice

from . import yaml_writing as writing
from .layout import Found, alone, column, line_end, line_start
from .lists import changed, flow_splice, no_comment_between, quotes
from .nodes import Node
from .refusal import RefusedEdit


def list_splice(text: str, one: Found, values: Sequence[object], newline: str, steps: tuple[int, int]) -> Splice:
    """The list with these values; neither it nor they are empty."""
    items = one.node.items or ()
    if one.node.style == "flow":
        return flow_splice(text, items, values, lambda value, style: writing.scalar(value, style, flow=True))
    return _Block(text, one.node, newline, steps).splice(*changed(items, values))


class _Block:
    """A list with a dash per line."""

    def __init__(self, text: str, node: Node, newline: str, steps: tuple[int, int]) -> None:
        self.text, self.items, self.newline, self.steps = text, node.items or (), newline, steps
        self.start = node.start
        self.indent = column(text, node.start)
        self.dash_pattern = re.compile(rf"^ {{{self.indent}}}-(?=[ \t\r\n]|\Z)", re.MULTILINE)

    def splice(self, old: range, new: Sequence[object]) -> Splice:
        """The items of *old* replaced by the new values."""
        lines = [line for at, value in enumerate(new) for line in self._lines(old.start + at, value)]
        if not old:
            return self._inserted(old.start, lines)
        no_comment_between(self.text, self.items, old)
        start, end = self._dash(old.start), self.items[old.stop - 1].end
        if lines:
            return Splice(Span(start, end), self.newline.join(lines)[self.indent :])
        if alone(self.text, start):
            return Splice(Span(line_start(self.text, start), line_end(self.text, end)), "")
        return Splice(Span(start, self._dash(old.stop)), "")

    def _inserted(self, at: int, lines: list[str]) -> Splice:
        if at == 0:
            words = self.newline.join(lines)[self.indent :] + self.newline + " " * self.indent
            return Splice(Span(self.start, self.start), words)
        place = line_end(self.text, self.items[at - 1].end)
        return Splice(Span(place, place), "".join(line + self.newline for line in lines))

    def _dash(self, at: int) -> int:
        """Where an item's dash stands."""
        if at == 0:
            return self.start
        found = self.dash_pattern.search(self.text, self.items[at - 1].end, self.items[at].start)
        if found is None:
            raise RefusedEdit("the list is laid out in an unusual way")
        return found.end() - 1

    def _lines(self, at: int, value: object) -> list[str]:
        near = self.items[min(at, len(self.items) - 1)]
        if isinstance(value, Mapping) and near.style == "flow":
            return [" " * self.indent + "- " + writing.scalar(value)]
        return writing.item(
            value, self.indent, quotes(self.items, at), gap=self._gap(), step=self.steps[0], dash=self.steps[1]
        )

    def _gap(self) -> int:
        """How far the first item's words stand from its dash."""
        by = self.items[0].start - self.start
        return by if by > 1 and "\n" not in self.text[self.start : self.items[0].start] else 2
