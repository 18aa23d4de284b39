"""A piece of Markdown as the words a reader sees."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

MARKED = re.compile(r"[\\`*_\[\]<>&~{!]|\n[ \t]*(?:[-+#]|\d{1,9}[.)])")
SHORTCODE = re.compile(r"\{\{[<%](?:(?!\{\{).){0,4000}?[%>]\}\}|\{:?[ \t]*[#.:][^{}\r\n]{0,400}\}", re.DOTALL)
BLOCK_MARK = re.compile(
    r"(?<=\n)[ \t]*(?:>|[-*+](?=[ \t])|#{1,6}(?=[ \t])|\d{1,9}[.)](?=[ \t])|```[^\r\n]*|~~~[^\r\n]*)[ \t]*"
)
REFERENCE = re.compile(r"\[([^\[\]]{1,999})\]\[[^\[\]]{0,999}\]")
LONG = 20_000


def uniform(text: str) -> str:
    """The text with each line ended by a line feed."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def plain(markdown: str) -> str:
    """The words: links' and emphasised ones without their marks, no images, tags or shortcodes, white space folded."""
    if not MARKED.search(markdown):
        return " ".join(markdown.split())
    text = BLOCK_MARK.sub("", uniform(SHORTCODE.sub("", markdown)))
    pieces = (text[at : at + LONG] for at in range(0, len(text), LONG))
    words = "".join(_shown(_parser().parseInline(piece)) for piece in pieces)
    return " ".join(REFERENCE.sub(r"\1", words).split())


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark").enable("strikethrough")


def _shown(tokens: list[Token]) -> str:
    shown: list[str] = []
    for token in tokens:
        if token.type in ("text", "code_inline", "text_special"):
            shown.append(token.content)
        elif token.type in ("softbreak", "hardbreak") or (
            token.type == "html_inline" and token.content.lower().startswith("<br")
        ):
            shown.append(" ")
        elif token.type == "inline":
            shown.append(_shown(token.children or []))
    return "".join(shown)
