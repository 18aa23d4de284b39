"""Markdown as the sites' generators write it: shortcodes, MDX lines and directives are theirs, not text."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_core import StateCore
    from markdown_it.rules_inline import StateInline

# Bounded, so that a document of nothing but "{{<" takes no quadratic time.
SHORTCODE = re.compile(r"\{\{([<%])(.{0,2000}?)[>%]\}\}", re.DOTALL)
YOUTUBE = re.compile(r"\s*youtube\s+(?:id=)?[\"']?([\w-]{6,20})[\"']?")
MODULE_LINE = re.compile(
    r"(?:import\s+(?:[\w*{}\s,$]+\s+from\s+)?['\"][^'\"]+['\"]|export\s+(?:const|default|function|let)\b.*);?\s*\Z"
)
DIRECTIVE = re.compile(
    r"(?P<fence>:{3,})\s*(?:(?P<kind>[a-z]+)(?:\[(?P<label>[^\]]*)\]|[ \t]+(?P<title>[^{]*))?(?:\{.*\})?)?\s*\Z"
)


@lru_cache(maxsize=1)
def parser() -> MarkdownIt:
    """CommonMark with tables and strikethrough, and the generators' own marks taken out outside code."""
    from markdown_it import MarkdownIt

    markdown = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    markdown.block.ruler.before("paragraph", "module_line", _module_line, {"alt": ["paragraph"]})
    markdown.block.ruler.before("paragraph", "directive", _directive, {"alt": ["paragraph"]})
    markdown.inline.ruler.before("escape", "shortcode", _shortcode)
    markdown.core.ruler.push("raw_html", _raw_html)
    return markdown


def _line(state: StateBlock, line: int) -> str:
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]


def _module_line(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    """``import X from '…'`` of MDX, at the document's own level."""
    if state.level or not _line(state, line).startswith(("import", "export")):
        return False
    if not MODULE_LINE.match(_line(state, line)):
        return False
    if not silent:
        state.line = line + 1
    return True


def _directive(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    """``:::note Title`` of Docusaurus: the fence goes, the title and what is inside stay."""
    found = DIRECTIVE.match(_line(state, line)) if _line(state, line).startswith(":::") else None
    if not found:
        return False
    if silent:
        return True
    state.line = line + 1
    if title := (found["label"] or found["title"] or "").strip():
        _paragraph(state, f"**{title}**", line)
    return True


def _paragraph(state: StateBlock, content: str, line: int) -> None:
    """Add a paragraph of inline Markdown."""
    state.push("paragraph_open", "p", 1).map = [line, line + 1]
    inline = state.push("inline", "", 0)
    inline.content, inline.map, inline.children = content, [line, line + 1], []
    state.push("paragraph_close", "p", -1)


def _shortcode(state: StateInline, silent: bool) -> bool:
    """``{{< name … >}}`` of Hugo; a video stays reachable as a link."""
    if not state.src.startswith(("{{<", "{{%"), state.pos):
        return False
    found = SHORTCODE.match(state.src, state.pos)
    if not found:
        return False
    if not silent and (video := YOUTUBE.match(found[2])):
        _link(state, f"https://www.youtube.com/watch?v={video[1]}")
    state.pos = found.end()
    return True


def _link(state: StateInline, url: str) -> None:
    """Add a link that shows its address."""
    state.push("link_open", "a", 1).attrs = {"href": url}
    state.push("text", "", 0).content = url
    state.push("link_close", "a", -1)


def _raw_html(state: StateCore) -> None:
    """Shortcodes inside blocks of raw HTML, where no inline rule looks."""
    for token in state.tokens:
        if token.type == "html_block":
            token.content = SHORTCODE.sub("", token.content)


def rendered(markdown: str) -> str:
    """The HTML of Markdown, raw HTML included: not safe before it is cleaned."""
    return str(parser().render(markdown))
