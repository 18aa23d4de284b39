"""A document's lines as Markdown's block parser shall see them, and where each stands in the text.

Line for line the same as the text, so that the parser's line numbers hold; what is no Markdown (shortcodes, attribute
lists, MDX imports, the opening lines of admonitions) is blank there, and an admonition's or tab's body is unindented.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from .document import line_at

LINE = re.compile(r"([^\r\n]*)(\r\n|\n|\r|\Z)")
FENCE = re.compile(r"[ \t>]{0,12}(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})")
OPENER = re.compile(r'( *)(?:!!!|\?\?\?\+?|===\+?!?)[ \t]+["\w]')
NOT_MARKDOWN = re.compile(
    r"[ \t]*(?:"
    r"\{\{[<%][^\r\n]*[%>]\}\}"  # Hugo
    r"|\{:[^{}\r\n]*\}"  # attr_list, kramdown
    r"|:{3,}[^\r\n]*"  # Docusaurus
    r"|import[ \t]+(?:[^\r\n]*[ \t]from[ \t]+)?['\"][^'\"\r\n]*['\"];?"  # MDX
    r"|\{/\*[^\r\n]*\*/\}"
    r")[ \t]*\Z"
)


@dataclass(frozen=True, slots=True)
class Lines:
    """``source`` for the parser; line *n* of it is ``text[starts[n]:ends[n]]``."""

    text: str
    source: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    first: int

    def line(self, number: int) -> int:
        """The 1-based line of the document."""
        return self.first + number

    def content_end(self, first: int, last: int) -> int:
        """Where the last line with words ends, of those from *first* up to before *last*, trailing space left out."""
        for number in range(min(last, len(self.starts)) - 1, first - 1, -1):
            words = self.text[self.starts[number] : self.ends[number]].rstrip()
            if words:
                return self.starts[number] + len(words)
        return self.starts[first]


def lines_of(text: str, start: int) -> Lines:
    """The lines from *start* on."""
    starts: list[int] = []
    ends: list[int] = []
    first = line_at(text, start)
    start += text.startswith("\ufeff", start)
    for found in LINE.finditer(text, start):
        starts.append(found.start())
        ends.append(found.end(1))
        if found.end() == len(text):
            break
    raw = [text[one:other] for one, other in zip(starts, ends, strict=True)]
    return Lines(text, "\n".join(_prepared(raw)), tuple(starts), tuple(ends), first)


def _prepared(raw: list[str]) -> list[str]:
    prepared: list[str] = []
    fence = ""
    bodies: list[int] = []  # the indent of each open admonition's body
    for line in raw:
        line = _unindented(line, bodies)
        found = FENCE.match(line)
        if fence:
            if found and found[1].startswith(fence) and not line.strip().strip(fence[0]):
                fence = ""
        elif found:
            fence = found[1]
        elif opener := OPENER.match(line):
            bodies.append(len(opener[1]) + 4 + (bodies[-1] if bodies else 0))
            line = ""
        elif line and NOT_MARKDOWN.match(line):
            line = ""
        prepared.append(line.replace("\0", "\ufffd"))
    return prepared


def _unindented(line: str, bodies: list[int]) -> str:
    """The line without the indent of the bodies it is in; *bodies* loses those that it ends."""
    if not bodies or not line.strip():
        return line
    expanded = line.expandtabs(4) if line[0] in " \t" else line
    indent = len(expanded) - len(expanded.lstrip(" "))
    while bodies and indent < bodies[-1]:
        bodies.pop()
    return expanded[bodies[-1] :] if bodies else line
