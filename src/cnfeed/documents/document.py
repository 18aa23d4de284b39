"""One Markdown file's text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from cnfeed.model.span import Splice


@dataclass(frozen=True, slots=True)
class Document:
    """The text is the truth; entries are only how we read it. ``href`` is its path in the workspace, with ``/``."""

    href: str
    text: str

    def line(self, offset: int) -> int:
        """The 1-based line of a code point."""
        return line_at(self.text, offset)

    def spliced(self, splices: Iterable[Splice]) -> Document:
        """This document with some spans replaced; every other character stays.

        Overlapping splices raise ValueError.
        """
        return Document(self.href, spliced(self.text, splices))


def line_at(text: str, offset: int) -> int:
    """The 1-based line of a code point; ``\\n``, ``\\r\\n`` and ``\\r`` each end one, as for Markdown and YAML."""
    lines = text.count("\n", 0, offset) + 1
    if "\r" in text:
        lines += text.count("\r", 0, offset) - text.count("\r\n", 0, offset)
    return lines


def spliced(text: str, splices: Iterable[Splice]) -> str:
    """The text with some spans replaced, from the end so that no span moves."""
    limit = len(text)
    for splice in sorted(splices, key=lambda one: one.span, reverse=True):
        if splice.span.end > limit:
            raise ValueError(f"splices overlap at {splice.span.start}")
        text = text[: splice.span.start] + splice.text + text[splice.span.end :]
        limit = splice.span.start
    return text
