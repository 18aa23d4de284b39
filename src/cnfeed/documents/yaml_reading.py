"""YAML front matter → nodes, from the parser's events.

Events and no composed tree: they come one by one, so that a bomb is refused before it is built (libyaml's composer
dies of 25 000 brackets), and each carries the place it was read from.
"""

from __future__ import annotations

import re
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from cnfeed.model.span import Span

from .nodes import MAX_DEPTH, MAX_LENGTH, MAX_NODES, Entry, Node, Unreadable
from .yaml_values import ImpossibleDateError, differs, resolved

MAX_ALIASES = 50
Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
PROPERTIES = re.compile(r"(?:[&!][^\s]*(?:\s+|\Z))*")
ANCHORS = re.compile(r"(?:&[^\s]*(?:\s+|\Z))*")
BLANK = " \t\r\n"
STANDARD = ("int", "float", "bool", "null", "timestamp")


class YamlReader:
    """Reads one front matter; ``warnings`` are (offset, message)."""

    def __init__(self, text: str, inner: Span, version: str) -> None:
        if inner.end - inner.start > MAX_LENGTH:
            raise Unreadable("the front matter is longer than 256 KiB", inner.start)
        self.text, self.base, self.version = text, inner.start, version
        self.inner = text[inner.start : inner.end]
        self.depth = self.aliases = self.size = 0
        self.anchors: dict[str, tuple[Node, int]] = {}
        self.warnings: list[tuple[int, str]] = []

    def read(self) -> Node | None:
        """The root's node, None where there is no content; Unreadable with what is wrong."""
        try:
            self.events = Loader(self.inner)
            return self._document()
        except yaml.MarkedYAMLError as error:
            raise Unreadable(*_told(error, self.base)) from error
        except yaml.reader.ReaderError as error:
            odd = yaml.reader.Reader.NON_PRINTABLE.search(self.inner)
            at = self.base + (odd.start() if odd else 0)
            raise Unreadable("a control character stands in the front matter", at) from error
        except UnicodeEncodeError as error:
            raise Unreadable("half a character stands in the front matter", self.base + error.start) from error

    def _document(self) -> Node | None:
        root = None
        while (event := self.events.get_event()) is not None:
            if root is not None and not isinstance(event, DocumentEndEvent | StreamEndEvent):
                raise Unreadable("the front matter holds several YAML documents", self.base + event.start_mark.index)
            if isinstance(event, MappingStartEvent | SequenceStartEvent | ScalarEvent | AliasEvent):
                root = self._node(event)
        return root

    def _node(self, event: Any) -> Node:
        self.size += 1
        if self.size > MAX_NODES:
            raise Unreadable("the front matter has more than 20 000 values", self.base + event.start_mark.index)
        kind = type(event)
        if kind is ScalarEvent:
            node = self._scalar(event)
        elif kind is AliasEvent:
            return self._alias(event)
        else:
            return self._collection(event)
        if event.anchor:
            self.anchors[event.anchor] = (node, 1)
        return node

    def _collection(self, event: Any) -> Node:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise Unreadable("the front matter is nested more than 32 levels deep", self.base + event.start_mark.index)
        before = self.size
        node = self._map(event) if type(event) is MappingStartEvent else self._list(event)
        self.depth -= 1
        if event.anchor:
            self.anchors[event.anchor] = (node, self.size - before + 1)
        return node

    def _alias(self, event: Any) -> Node:
        self.aliases += 1
        at = self.base + event.start_mark.index
        if self.aliases > MAX_ALIASES:
            raise Unreadable("the front matter has more than 50 aliases", at)
        if event.anchor not in self.anchors:
            raise Unreadable(f"*{event.anchor} names nothing above it", at)
        node, size = self.anchors[event.anchor]
        self.size += size
        if self.size > MAX_NODES:
            raise Unreadable("the front matter has more than 20 000 values", at)
        return node._replace(start=at, end=self.base + event.end_mark.index, style="*")

    def _map(self, opening: Any) -> Node:
        entries: list[Entry] = []
        merged: list[Entry] = []
        values: dict[str, object] = {}
        while type(event := self.events.get_event()) is not MappingEndEvent:
            entry = self._entry(event)
            if entry.name == "<<" and _mergeable(entry.node):
                merged += _merged(entry.node)
                continue
            if entry.name in values:
                self.warnings.append((entry.start, f"the key {entry.name!r} is here twice; the last one counts"))
            values[entry.name] = entry.node.value
            entries.append(entry)
        if merged:
            values = {entry.name: entry.node.value for entry in merged} | values
        last = entries[-1].node.end if entries else None
        start, end = self._extent(opening, event, last)
        style = "flow" if opening.flow_style else "block"
        return Node(start, end, values, style, tuple(entries), merged=tuple(merged))

    def _entry(self, event: Any) -> Entry:
        start, end = self.base + event.start_mark.index, self.base + event.end_mark.index
        if type(event) is ScalarEvent:
            name = event.value
        else:
            key = self._node(event)
            end = max(end, key.end)
            name = self.text[start:end]
        return Entry(name, start, end, self._node(self.events.get_event()))

    def _list(self, opening: Any) -> Node:
        items: list[Node] = []
        while type(event := self.events.get_event()) is not SequenceEndEvent:
            items.append(self._node(event))
        start, end = self._extent(opening, event, items[-1].end if items else None)
        style = "flow" if opening.flow_style else "block"
        return Node(start, end, [item.value for item in items], style, items=tuple(items))

    def _extent(self, opening: Any, closing: Any, last: int | None) -> tuple[int, int]:
        """From the first character of the collection itself to its last."""
        start = self.base + opening.start_mark.index
        if opening.anchor or opening.tag:
            start = PROPERTIES.match(self.text, start).end()  # type: ignore[union-attr]
        if opening.flow_style or last is None:
            return start, self.base + closing.end_mark.index
        return start, max(last, start)

    def _scalar(self, event: Any) -> Node:
        start, end = self.base + event.start_mark.index, self.base + event.end_mark.index
        if event.anchor:
            start = min(ANCHORS.match(self.text, start).end(), end)  # type: ignore[union-attr]
        style = event.style or ""
        if style in ("|", ">"):
            end = self._content_end(start, end)
        return Node(start, end, self._value(event, style, start), style)

    def _content_end(self, start: int, end: int) -> int:
        """A block scalar's mark stands behind its last line's end and the blank lines below."""
        written = self.text[start:end]
        kept = len(written.rstrip(BLANK))
        while kept < len(written) and written[kept] not in "\r\n":
            kept += 1
        return start + kept

    def _value(self, event: Any, style: str, start: int) -> object:
        value: str = event.value
        plain = not style and event.tag is None
        if not plain and not (event.tag or "").endswith(STANDARD):
            return value
        try:
            found = resolved(value, self.version)
        except ImpossibleDateError:
            self.warnings.append((start, f"{value} is no date that a calendar has; it is read as text"))
            return value
        if plain and self.version == "1.2" and isinstance(found, str):
            other = differs(value)
            if other is not None:
                self.warnings.append(
                    (start, f"{value} is text here, but {other} to programs that read YAML 1.1; quotes settle it")
                )
        return found


def _mergeable(node: Node) -> bool:
    return node.entries is not None or (bool(node.items) and all(one.entries is not None for one in node.items or ()))


def _merged(node: Node) -> list[Entry]:
    """The entries that ``<<`` brings; of several maps the first one's count."""
    if node.items:
        return [entry for one in reversed(node.items) for entry in _merged(one)]
    return list(node.current().values())


UNCLOSED = {"flow sequence": "a list opened with [ is not closed", "flow mapping": "a map opened with { is not closed"}


def _told(error: yaml.MarkedYAMLError, base: int) -> tuple[str, int]:
    """What libyaml found wrong, in words, and where: an unclosed list where it begins."""
    context, problem = error.context or "", error.problem or "it is no YAML"
    if error.context_mark is not None:
        for name, message in UNCLOSED.items():
            if name in context and "did not find expected ','" in problem:
                return message, base + error.context_mark.index
        if "quoted scalar" in context:
            return "a quotation mark is not closed", base + error.context_mark.index
    mark = error.problem_mark or error.context_mark
    at = base + (mark.index if mark else 0)
    if "start any token" in problem and "character" in problem:
        return "a tab or a special character begins a value or an indent; use spaces or quotes", at
    return SIMPLER.get(problem, problem), at


SIMPLER = {
    "mapping values are not allowed in this context": "a colon too many; quote the value or check the indent",
    "could not find expected ':'": "a key without a colon",
    "did not find expected key": "this line is neither a key nor a value at the indent of those above",
}
