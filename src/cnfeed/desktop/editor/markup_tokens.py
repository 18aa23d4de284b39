"""What the characters of a document's line are, for colours: front matter (YAML, TOML, JSON) and Markdown; without Qt.

Line by line, as an editor asks: what is known of the lines above is one number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """What is coloured alike."""

    MARK = "mark"
    KEY = "key"
    STRING = "string"
    NUMBER = "number"
    COMMENT = "comment"
    HEADING = "heading"
    STRONG = "strong"
    EMPHASIS = "emphasis"
    CODE = "code"
    LINK = "link"
    QUOTE = "quote"
    MARKUP = "markup"


class Token(NamedTuple):
    """A range of a line's code points."""

    start: int
    end: int
    kind: Kind


START, BODY, YAML, TOML, JSON, REMARK = -1, 0, 1, 2, 3, 4
FENCE = 16
"""From here on: inside of code; the number tells the mark and how many of it close the code."""

OPENING = {"---": YAML, "+++": TOML}
CLOSING = {YAML: ("---", "..."), TOML: ("+++",)}
CODE_FENCE = re.compile(r" {0,3}(?:> ?)*(`{3,}|~{3,})")

SCALARS = rf"""
    (?P<{Kind.STRING}>"(?:\\.|[^"\\])*"?|'(?:''|[^'])*'?)
  | (?P<{Kind.COMMENT}>(?:(?<=\s)|^)\#.*)
  | (?P<{Kind.NUMBER}>(?<![\w./:-])(?:\d{{4}}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?|-?\d+(?:\.\d+)?
      |true|false|null|~)(?![\w./:-]))
"""
YAML_LINE = re.compile(
    rf"^\s*(?:-\s+)*(?P<{Kind.KEY}>(?:\"[^\"]*\"|'[^']*'|[^\s#\"'\[{{:-][^:\#]*?))(?=\s*:(?:\s|$))"
    rf"|(?P<inner>(?<=[{{,])\s*[\w.-]+(?=\s*:\s))|{SCALARS}",
    re.VERBOSE,
)
TOML_LINE = re.compile(
    rf"^\s*(?P<{Kind.HEADING}>\[\[?[^\]]*\]?\]?)|(?P<{Kind.KEY}>[\w.\"'-]+)(?=\s*=)|{SCALARS}", re.VERBOSE
)
JSON_LINE = re.compile(rf"(?P<{Kind.KEY}>\"(?:\\.|[^\"\\])*\")(?=\s*:)|{SCALARS}", re.VERBOSE)
BLOCK = re.compile(
    rf"^\s{{0,3}}(?P<{Kind.HEADING}>\#{{1,6}}(?:\s.*)?$)|^\s*"
    rf"(?P<{Kind.MARK}>[-*+]|\d{{1,9}}[.)]|>|\||={{3,}}|-{{3,}})(?=\s|$)",
    re.VERBOSE,
)
INLINE = re.compile(
    rf"""
    (?P<{Kind.CODE}>(?P<ticks>`+)(?!`).{{1,500}}?(?<!`)(?P=ticks)(?!`))
  | (?P<{Kind.MARKUP}>\{{\{{[<%].{{0,500}}?[>%]\}}\}}|</?[A-Za-z][^<>]{{0,500}}>|<!--.{{0,500}}?-->
      |\{{/\*.{{0,500}}?\*/\}})
  | (?P<{Kind.LINK}>!?\[[^\[\]]{{0,500}}\](?:\([^()\s]{{0,500}}(?:\s"[^"]*")?\)|\[[^\]]{{0,200}}\])
      |https?://[^\s<>()]+)
  | (?P<{Kind.STRONG}>\*\*(?=\S).{{1,500}}?(?<=\S)\*\*|__(?=\S).{{1,500}}?(?<=\S)__)
  | (?P<{Kind.EMPHASIS}>(?<![\w*])\*(?=[^\s*]).{{1,500}}?(?<=[^\s*])\*(?![\w*])
      |(?<!\w)_(?=\S).{{1,500}}?(?<=\S)_(?!\w))
""",
    re.VERBOSE,
)


def tokens(line: str, state: int) -> tuple[list[Token], int]:
    """What the line's characters are, and the state for the next line; *state* is START for the first."""
    if state == START:
        return _first(line)
    if state in CLOSING and line.rstrip() in CLOSING[state]:
        return [Token(0, len(line), Kind.MARK)], BODY
    if state == YAML:
        return list(_matched(YAML_LINE, line)), YAML
    if state == TOML:
        return list(_matched(TOML_LINE, line)), TOML
    if state == JSON:
        return list(_matched(JSON_LINE, line)), BODY if line.rstrip() == "}" else JSON
    if state >= FENCE:
        return [Token(0, len(line), Kind.CODE)], BODY if _closes(line, state) else state
    return _markdown(line, state)


def _first(line: str) -> tuple[list[Token], int]:
    mark = line.lstrip("\ufeff").rstrip()
    if mark in OPENING:
        return [Token(0, len(line), Kind.MARK)], OPENING[mark]
    if mark.startswith("{") and not mark.startswith(("{{", "{%", "{:")):
        return list(_matched(JSON_LINE, line)), BODY if mark.endswith("}") else JSON
    return _markdown(line, BODY)


def _markdown(line: str, state: int) -> tuple[list[Token], int]:
    if state == REMARK:
        end = line.find("-->")
        return [Token(0, len(line) if end < 0 else end + 3, Kind.COMMENT)], REMARK if end < 0 else BODY
    if fence := CODE_FENCE.match(line):
        mark = fence[1]
        return [Token(0, len(line), Kind.CODE)], FENCE + 2 * len(mark) + (mark[0] == "~")
    opened = line.rfind("<!--")
    if opened >= 0 and "-->" not in line[opened:]:
        return [Token(opened, len(line), Kind.COMMENT)], REMARK
    block = list(_matched(BLOCK, line))
    if block and block[0].kind is Kind.HEADING:
        return block, BODY
    return [*block, *(one for one in _matched(INLINE, line) if not block or one.start >= block[0].end)], BODY


def _closes(line: str, state: int) -> bool:
    fence = CODE_FENCE.match(line)
    length, tilde = divmod(state - FENCE, 2)
    return bool(fence and fence[1][0] == "`~"[tilde] and len(fence[1]) >= length and not line[fence.end() :].strip())


def _matched(pattern: re.Pattern[str], line: str) -> Iterator[Token]:
    for found in pattern.finditer(line[:4000]):
        for name, words in found.groupdict().items():
            if words is not None and name != "ticks":
                yield Token(*found.span(name), Kind.KEY if name == "inner" else Kind(name))
