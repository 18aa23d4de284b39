"""A document's Markdown as blocks that know where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from cnfeed.model.span import Span

from .inline import Link, links, plain, struck
from .lines import Lines, lines_of

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

__all__ = [
    "Block",
    "Code",
    "Heading",
    "Html",
    "Item",
    "Link",
    "Paragraph",
    "Row",
    "Table",
    "blocks",
    "links",
    "plain",
    "struck",
]

ATTRIBUTES = re.compile(r"[ \t]*\{:?[ \t]*[#.][^{}]*\}\s*\Z")
ATX = re.compile(r"[ \t>]*#{1,6}[ \t]*")
CLOSING_HASHES = re.compile(r"(?:(?<=[ \t])|\A)#+\Z")
QUOTE = re.compile(r"[ \t>]*")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; *content* is its words without marks and attributes."""

    level: int
    content: Span
    line: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph outside of lists."""

    content: Span
    line: int


@dataclass(frozen=True, slots=True)
class Item:
    """A list's item: *content* is its first paragraph, *rest* what follows that, *whole* all from its marker on."""

    content: Span
    line: int
    ordered: bool
    depth: int
    marker: Span
    whole: Span
    rest: Span
    children: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A table's row; a cell's span leaves its padding out."""

    cells: tuple[Span, ...]
    whole: Span
    line: int


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its header's cells."""

    header: tuple[Span, ...]
    rows: tuple[Row, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Code:
    """A code block, fences included."""

    whole: Span
    line: int


@dataclass(frozen=True, slots=True)
class Html:
    """A block of raw HTML or JSX."""

    whole: Span
    line: int


Block = Heading | Paragraph | Item | Table | Code | Html


def blocks(text: str, start: int = 0) -> tuple[Block, ...]:
    """The blocks from *start* on, in document order; what a quotation holds is told as if it stood outside."""
    lines = lines_of(text, start)
    tokens: list[Token] = []
    parser = _parser()
    parser.block.parse(lines.source, parser, {}, tokens)
    return tuple(_Walk(lines, tokens).blocks())


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark").enable("table")


class _Walk:
    """One pass over the parser's tokens."""

    def __init__(self, lines: Lines, tokens: list[Token]) -> None:
        self.lines, self.tokens, self.at = lines, tokens, 0
        self.behind: dict[int, int] = {}  # by line: where the last marker found on it ends

    def blocks(self) -> Iterator[Block]:
        """Everything outside of lists, and the lists' items."""
        while self.at < len(self.tokens):
            token = self.tokens[self.at]
            self.at += 1
            match token.type:
                case "heading_open":
                    yield self._heading(token)
                case "paragraph_open":
                    yield Paragraph(self._content(self.tokens[self.at]), self._line(token))
                case "bullet_list_open" | "ordered_list_open":
                    yield from self._items(0)
                case "table_open":
                    yield self._table(token)
                case "fence" | "code_block":
                    yield Code(self._whole(token), self._line(token))
                case "html_block":
                    yield Html(self._whole(token), self._line(token))

    def _line(self, token: Token) -> int:
        return self.lines.line(_map(token)[0])

    def _whole(self, token: Token) -> Span:
        first, last = _map(token)
        return Span(self.lines.starts[first], max(self.lines.starts[first], self.lines.content_end(first, last)))

    def _content(self, inline: Token) -> Span:
        """A paragraph's words: its first line's end is known, so what precedes them on it is marks."""
        first, last = _map(inline)
        opening = inline.content.split("\n", 1)[0].rstrip()
        start = self.lines.content_end(first, first + 1) - len(opening)
        return Span(start, max(start, self.lines.content_end(first, last)))

    def _heading(self, token: Token) -> Heading:
        inline = self.tokens[self.at]
        level = int(token.tag[1])
        if token.markup in ("=", "-"):
            return Heading(level, self._trimmed(self._content(inline)), self._line(token))
        first, _ = _map(token)
        line = Span(self.lines.starts[first], self.lines.content_end(first, first + 1))
        words = line.of(self.lines.text)
        marks = ATX.match(words, self._marks_end(first) - line.start)
        start = line.start + (marks.end() if marks else 0)
        end = line.start + len(CLOSING_HASHES.sub("", words[start - line.start :]).rstrip()) + start - line.start
        return Heading(level, self._trimmed(Span(start, end)), self._line(token))

    def _marks_end(self, line: int) -> int:
        return self.behind.get(line, self.lines.starts[line])

    def _trimmed(self, span: Span) -> Span:
        """Without the attributes (``{#id}``) at the end."""
        words = span.of(self.lines.text)
        return Span(span.start, span.start + len(ATTRIBUTES.sub("", words).rstrip()))

    def _items(self, depth: int) -> Iterator[Item]:
        """The items of the list just opened, up to its end."""
        while self.tokens[self.at].type == "list_item_open":
            yield self._item(depth)
        self.at += 1

    def _item(self, depth: int) -> Item:
        opening = self.tokens[self.at]
        self.at += 1
        first, last = _map(opening)
        marker = self._marker(opening, first)
        whole = Span(marker.start, max(marker.end, self.lines.content_end(first, last)))
        content = Span(marker.end, marker.end)
        if self.tokens[self.at].type == "paragraph_open":
            content = self._content(self.tokens[self.at + 1])
        children = tuple(self._inside(depth))
        return Item(
            content, self._line(opening), bool(opening.info), depth, marker, whole, self._rest(content, whole), children
        )

    def _inside(self, depth: int) -> Iterator[Item]:
        """The nested lists' items, up to the end of this item."""
        while (token := self.tokens[self.at]).type != "list_item_close":
            self.at += 1
            if token.type in ("bullet_list_open", "ordered_list_open"):
                yield from self._items(depth + 1)
        self.at += 1

    def _marker(self, opening: Token, line: int) -> Span:
        written = opening.info + opening.markup
        start = self.lines.text.find(written, self._marks_end(line), self.lines.ends[line])
        start = start if start >= 0 else self._marks_end(line)
        self.behind[line] = start + len(written)
        return Span(start, start + len(written))

    def _rest(self, content: Span, whole: Span) -> Span:
        """From the line below the content on."""
        start = content.end
        while start < whole.end and self.lines.text[start] not in "\r\n":
            start += 1
        while start < whole.end and self.lines.text[start] in "\r\n":
            start += 1
        return Span(min(start, whole.end), whole.end)

    def _table(self, opening: Token) -> Table:
        rows: list[Row] = []
        while (token := self.tokens[self.at]).type != "table_close":
            self.at += 1
            if token.type == "tr_open":
                rows.append(self._row(_map(token)[0]))
        self.at += 1
        header, *body = rows
        width = len(header.cells)
        cut = (Row(row.cells[:width], row.whole, row.line) for row in body)
        return Table(header.cells, tuple(cut), self._line(opening))

    def _row(self, line: int) -> Row:
        start, end = self.lines.starts[line], self.lines.content_end(line, line + 1)
        start = QUOTE.match(self.lines.text, start, end).end()  # type: ignore[union-attr]
        return Row(tuple(cells(self.lines.text, Span(start, end))), Span(start, end), self.lines.line(line))


def cells(text: str, row: Span) -> Iterator[Span]:
    """A table row's cells; the pipes at its ends may be missing, one behind a backslash is a character."""
    start, end = row.start, row.end
    if text.startswith("|", start, end):
        start += 1
    at = start
    while at < end:
        if text[at] == "\\":
            at += 2
            continue
        if text[at] == "|":
            yield _stripped(text, start, at)
            start = at + 1
        at += 1
    if start < end:
        yield _stripped(text, start, end)


def _stripped(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _map(token: Any) -> tuple[int, int]:
    """The lines of a token that has some."""
    first, last = token.map
    return first, last
