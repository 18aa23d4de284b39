"""Markdown as the sites' generators write it: shortcodes, MDX lines and directives are theirs, not text."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from cnfeed.formats.prepared import prepared

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it import MarkdownIt
    from markdown_it.token import Token


@lru_cache(maxsize=1)
def parser() -> MarkdownIt:
    """CommonMark with what GitHub and the generators add, and their own marks taken out outside code."""
    from markdown_it import MarkdownIt
    from mdit_py_plugins.deflist import deflist_plugin
    from mdit_py_plugins.footnote import footnote_plugin

    from cnfeed.formats import marks, shortcodes
    from cnfeed.formats.emphasis import ChineseInline

    markdown = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    markdown.inline.__class__ = ChineseInline
    deflist_plugin(markdown)
    footnote_plugin(markdown, inline=False)
    for name, rule in (
        ("module_line", marks.module_line),
        ("left_out", marks.left_out),
        ("directive", marks.directive),
    ):
        markdown.block.ruler.before("paragraph", name, rule, {"alt": ["paragraph"]})
    markdown.block.ruler.before("paragraph", "indented", marks.indented, {"alt": ["paragraph"]})
    markdown.inline.ruler.before("escape", "shortcode", shortcodes.shortcode)
    markdown.inline.ruler.before("escape", "attributes", marks.attributes)
    markdown.inline.ruler.before("escape", "icon", marks.icon)
    markdown.core.ruler.after("block", "tasks", marks.tasks)
    markdown.core.ruler.push("outside_prose", shortcodes.outside_prose)
    for name, text in FOOTNOTES.items():
        markdown.add_render_rule(name, _written(text))
    markdown.add_render_rule("footnote_ref", _reference)
    return markdown


# A reader shows an item alone: numbers without links, the notes at its end.
FOOTNOTES = {
    "footnote_block_open": "<hr>\n<ol>\n",
    "footnote_block_close": "</ol>\n",
    "footnote_open": "<li>",
    "footnote_close": "</li>\n",
    "footnote_anchor": "",
}


def _written(text: str) -> Any:
    def rule(_renderer: Any, _tokens: Sequence[Token], _index: int, _options: Any, _env: Any) -> str:
        return text

    return rule


def _reference(_renderer: Any, tokens: Sequence[Token], index: int, _options: Any, _env: Any) -> str:
    return f"<sup>[{int(tokens[index].meta['id']) + 1}]</sup>"


def parsed(markdown: str, *, mdx: bool = False) -> list[Token]:
    """The blocks of Markdown."""
    return parser().parse(prepared(markdown, mdx=mdx))


def rendered(markdown: str, *, mdx: bool = False) -> str:
    """The HTML of Markdown, raw HTML included: not safe before it is cleaned."""
    return str(parser().render(prepared(markdown, mdx=mdx)))
