"""Emphasis in Chinese and Japanese text, which has no spaces: ``**时间：**2020`` is bold to whoever wrote it.

CommonMark asks for white space or punctuation outside of ``**`` where there is punctuation inside. Characters of these
scripts and their punctuation count as neither here.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markdown_it.parser_inline import ParserInline
from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline.state_inline import Scanned

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token
    from markdown_it.utils import EnvType

WIDE = re.compile("[\u2e80-\u312f\u3190-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff“”‘’…—]")


class ChineseState(StateInline):
    """Inline state whose runs of ``*`` may stand directly beside wide characters."""

    def scanDelims(self, start: int, canSplitWord: bool) -> Scanned:  # noqa: N802, N803 - markdown-it's name
        """Override StateInline.scanDelims."""
        found = super().scanDelims(start, canSplitWord)
        end = start + found.length
        before, after = self.src[max(start - 1, 0) : start], self.src[end : min(end + 1, self.posMax)]
        if not canSplitWord or not (WIDE.match(before) or WIDE.match(after)):
            return found
        return Scanned(
            can_open=found.can_open or _joins(after, before),
            can_close=found.can_close or _joins(before, after),
            length=found.length,
        )


def _joins(inside: str, outside: str) -> bool:
    """True if emphasis may begin or end here: text inside, or other punctuation beside a wide character."""
    return bool(inside) and not inside.isspace() and bool(WIDE.match(inside) or WIDE.match(outside))


class ChineseInline(ParserInline):
    """markdown-it's inline parser with that state."""

    def parse(self, src: str, md: MarkdownIt, env: EnvType, tokens: list[Token]) -> list[Token]:
        """Override ParserInline.parse."""
        state = ChineseState(src, md, env, tokens)
        self.tokenize(state)
        for rule in self.ruler2.getRules(""):
            rule(state)
        return state.tokens
