"""Links and struck words inside a paragraph, with their places, and a paragraph's words without marks."""

from __future__ import annotations

import html
import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from cnfeed.model.span import Span

from .plain import plain

__all__ = ["Link", "links", "plain", "struck"]

MAX_OPEN = 32
MAX_ADDRESS = 4_000
INTERESTING = re.compile(r"[\\`<\[\]!{]|https?://")
BACKTICKS = re.compile(r"`+")
AUTOLINK = re.compile(r"<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]{0,4000})>")
ANCHOR = re.compile(
    r"<a\s[^<>]{0,4000}?href\s*=\s*(?:\"([^\"<>]{0,4000})\"|'([^'<>]{0,4000})')[^<>]{0,4000}>", re.IGNORECASE
)
ANCHOR_END = re.compile(r"</a\s*>", re.IGNORECASE)
TAG = re.compile(r"</?[A-Za-z][^<>]{0,4000}>|<!--.{0,4000}?-->", re.DOTALL)
SHORTCODE = re.compile(r"\{\{[<%](?:(?!\{\{).){0,4000}?[%>]\}\}", re.DOTALL)
BARE = re.compile(r"https?://[^\s<>\"`\[\]{}|\\\u3000-\u3003\u3008-\u3011\uff00-\uffef]{1,4000}")
TRAILING = ".,;:!?'\"*_~"
ADDRESS_PIECE = re.compile(r"[()]|(?:[^\s\x00-\x1f()\\]|\\[^\s])+|\\")
SPACE = re.compile(r"[ \t]*(?:(?:\r\n|\n|\r)[ \t]*)?")
BRACKETED = re.compile(r"<((?:[^<>\r\n\\]|\\.){0,4000})>")
TITLE = re.compile(r"\"(?:[^\"\\]|\\.){0,2000}\"|'(?:[^'\\]|\\.){0,2000}'|\((?:[^()\\]|\\.){0,2000}\)", re.DOTALL)
SPACED = re.compile(r"(https?://[^\r\n()<>\"']{1,4000})\)")
LABEL = re.compile(r"\[([^\[\]]{0,999})\]")
DEFINITION = re.compile(
    r"^[ ]{0,3}\[([^\[\]\r\n^][^\[\]\r\n]{0,998})\]:[ \t]*(?:<([^<>\r\n]{1,4000})>|(\S{1,4000}))", re.MULTILINE
)
ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
STRUCK = re.compile(
    r"~~(?=[^\s~])(?:[^~]|~(?!~)){1,4000}?(?<=[^\s])~~|<(del|s)>.{1,4000}?</\1>", re.DOTALL | re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Link:
    """A link: *whole* with its brackets, *text* what is shown, *url* where the address stands."""

    whole: Span
    text: Span
    url: Span
    destination: str


def links(text: str, span: Span) -> tuple[Link, ...]:
    """The links in a span of the text, in order; images are none, links in code, tags and shortcodes neither."""
    found = sorted(_Scan(text, span).links(), key=lambda link: (link.whole.start, -link.whole.end))
    outer: list[Link] = []
    for link in found:
        if not outer or link.whole.start >= outer[-1].whole.end:
            outer.append(link)
    return tuple(outer)


def struck(text: str, span: Span) -> tuple[Span, ...]:
    """The struck-through words (``~~…~~``, ``<del>``, ``<s>``), marks included; none in code."""
    code = [(one.start, one.end) for one in _codes(text, span)]
    found = (Span(*one.span()) for one in STRUCK.finditer(text, span.start, span.end))
    return tuple(one for one in found if not any(start <= one.start < end for start, end in code))


def _codes(text: str, span: Span) -> Iterator[Span]:
    scan, at = _Scan(text, span), span.start
    while (at := text.find("`", at, span.end)) >= 0:
        end = scan.code_end(at)
        if text[end - 1] == "`" and scan.closed(at):
            yield Span(at, end)
        at = end


class _Scan:
    """One pass over a span."""

    def __init__(self, text: str, span: Span) -> None:
        self.text, self.span = text, span
        self._runs: dict[int, list[int]] | None = None

    def links(self) -> Iterator[Link]:
        """All links, those inside of others too."""
        text, end, at = self.text, self.span.end, self.span.start
        opened: list[tuple[int, bool]] = []  # (where the bracket stands, whether it is an image's)
        while (mark := INTERESTING.search(text, at, end)) is not None:
            at = mark.start()
            letter = text[at]
            if letter == "\\":
                at += 2
            elif letter == "`":
                at = self.code_end(at)
            elif letter == "h":
                link = self._bare(at)
                yield link
                at = link.whole.end
            elif letter == "[":
                opened.append((at, at > self.span.start and text[at - 1] == "!" and text[at - 2 : at - 1] != "\\"))
                del opened[:-MAX_OPEN]
                at += 1
            elif letter == "]" and opened:
                start, image = opened.pop()
                link_or_none = self._closed(start, at)
                at += 1
                if link_or_none is not None:
                    at = max(at, min(link_or_none[1], end))
                    if not image:
                        yield link_or_none[0]
                        opened = [one for one in opened if one[1]]
            elif letter == "<":
                link_at = self._angled(at)
                if link_at[0] is not None:
                    yield link_at[0]
                at = link_at[1]
            elif letter == "{":
                shortcode = SHORTCODE.match(text, at, end)
                at = shortcode.end() if shortcode else at + 1
            else:
                at += 1

    @property
    def runs(self) -> dict[int, list[int]]:
        """Where the runs of backticks stand, by their length."""
        if self._runs is None:
            self._runs = {}
            for run in BACKTICKS.finditer(self.text, self.span.start, self.span.end):
                self._runs.setdefault(len(run[0]), []).append(run.start())
        return self._runs

    def closed(self, at: int) -> bool:
        """True if the run of backticks at *at* opens a code span."""
        return self.code_end(at) > at + self._length(at)

    def _length(self, at: int) -> int:
        found = BACKTICKS.match(self.text, at, self.span.end)
        return len(found[0]) if found else 0

    def code_end(self, at: int) -> int:
        """The end of the code span that opens here, or of the backticks if none does."""
        length = self._length(at)
        same = self.runs.get(length, [])
        place = bisect_left(same, at + length)
        return same[place] + length if place < len(same) else at + length

    def _bare(self, at: int) -> Link:
        """An address without brackets, the punctuation behind it left out."""
        found = BARE.match(self.text, at, self.span.end)
        end = found.end() if found else at + len("http://")
        while end > at and (self.text[end - 1] in TRAILING or self._unopened(at, end)):
            end -= 1
        end = max(end, at + len("http://"))
        span = Span(at, end)
        return Link(span, span, span, span.of(self.text))

    def _unopened(self, at: int, end: int) -> bool:
        return self.text[end - 1] == ")" and self.text.count(")", at, end) > self.text.count("(", at, end)

    def _angled(self, at: int) -> tuple[Link | None, int]:
        """An autolink or ``<a href>``, and where to go on; other tags are passed over."""
        text, end = self.text, self.span.end
        found = AUTOLINK.match(text, at, end)
        if found:
            inside = Span(*found.span(1))
            return Link(Span(*found.span()), inside, inside, found[1]), found.end()
        found = ANCHOR.match(text, at, end)
        closing = ANCHOR_END.search(text, found.end(), min(end, found.end() + MAX_ADDRESS)) if found else None
        if found and closing:
            url = Span(*found.span(1 if found[1] is not None else 2))
            shown = Span(found.end(), closing.start())
            return Link(Span(at, closing.end()), shown, url, html.unescape(url.of(text)).strip()), closing.end()
        tag = TAG.match(text, at, end)
        return None, tag.end() if tag else at + 1

    def _closed(self, start: int, close: int) -> tuple[Link, int] | None:
        """The link whose text is between these brackets, and where it ends."""
        shown = Span(start + 1, close)
        if self.text.startswith("(", close + 1, self.span.end):
            found = self._target(close + 2)
            if found:
                url, destination, end = found
                return Link(Span(start, end), shown, url, destination), end
        return self._reference(start, shown, close + 1)

    def _target(self, at: int) -> tuple[Span, str, int] | None:
        """``url "title")`` → (the address's place, the address, behind the bracket)."""
        text, end = self.text, self.span.end
        at = self._spaces(at)
        bracketed = BRACKETED.match(text, at, end)
        if bracketed:
            url, at = Span(*bracketed.span(1)), bracketed.end()
        else:
            url = Span(at, self._balanced(at))
            at = url.end
        behind = self._spaces(at)
        title = TITLE.match(text, behind, end) if behind > at else None
        at = self._spaces(title.end()) if title else behind
        if text.startswith(")", at, end):
            return url, unescaped(url.of(text)), at + 1
        # No link to CommonMark, but people paste addresses with a space and mean one.
        spaced = SPACED.match(text, url.start, end)
        return (Span(*spaced.span(1)), spaced[1].strip().replace(" ", "%20"), spaced.end()) if spaced else None

    def _spaces(self, at: int) -> int:
        found = SPACE.match(self.text, at, self.span.end)
        return found.end() if found else at

    def _balanced(self, at: int) -> int:
        """The end of an address: up to white space or the bracket that closes the link."""
        depth, limit = 0, min(self.span.end, at + MAX_ADDRESS)
        while (found := ADDRESS_PIECE.match(self.text, at, limit)) is not None:
            if found[0] == "(":
                depth += 1
            elif found[0] == ")":
                depth -= 1
            if depth < 0 or depth > MAX_OPEN:
                break
            at = found.end()
        return at

    def _reference(self, start: int, shown: Span, at: int) -> tuple[Link, int] | None:
        """``[text][label]``, ``[label][]`` or ``[label]``, where the document defines the label."""
        if shown.end - shown.start > 999 or self.text.startswith("^", shown.start):
            return None
        label = LABEL.match(self.text, at, self.span.end)
        name = (label[1] if label else "") or shown.of(self.text)
        url = definitions(self.text).get(_normal(name))
        if url is None:
            return None
        end = label.end() if label else at
        return Link(Span(start, end), shown, url, unescaped(url.of(self.text))), end


@lru_cache(maxsize=2)
def definitions(text: str) -> dict[str, Span]:
    """The addresses that ``[label]: address`` lines define, the first of each label."""
    found: dict[str, Span] = {}
    for one in DEFINITION.finditer(text):
        found.setdefault(_normal(one[1]), Span(*one.span(2 if one[2] is not None else 3)))
    return found


def _normal(label: str) -> str:
    return " ".join(label.split()).casefold()


def unescaped(address: str) -> str:
    """An address without Markdown's backslashes and HTML's entities."""
    return html.unescape(ESCAPED.sub(r"\1", address)) if "\\" in address or "&" in address else address
