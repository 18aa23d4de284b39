"""Markdown before it is parsed: what Hugo and MDX mean by text that CommonMark would take apart.

Only marks that no prose has are touched, and nothing in code. All patterns are bounded or possessive: a document of
nothing but openings takes no quadratic time.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from urllib.parse import quote

REF = "~ref~"  # as the tables of links name what Hugo is asked for
FENCE = re.compile(r"(?:[-*+>]|\d{1,9}[.)]|[ \t])*+(`{3,}|~{3,})")
TICKS = re.compile(r"`+")
WORTH_A_LOOK = re.compile(r"\{|</?[A-Z>]")
# Where a link's address is expected, Hugo finds the page for it.
REFERENCE = re.compile(
    r"(?P<before>\]\(\s{0,3}|\]:\s{0,3}|(?:href|src)=[\"']?)\{\{[<%]\s{0,9}(?:rel)?ref\s{1,9}(?:path=)?"
    r"(?:\"([^\"\n]{1,500})\"|'([^'\n]{1,500})'|`([^`\n]{1,500})`|([^\s\"'>%]{1,500}))"
    r"[^<>%\n]{0,200}[>%]\}\}(?P<after>[#?][^\s)\"'>]{0,500})?"
)
HIGHLIGHT = re.compile(r"\n?\{\{[<%]\s{0,9}(/?)\s{0,9}highlight\b\s{0,9}([\w+#-]{0,40})[^<>%\n]{0,200}[>%]\}\}\n?")
COMMENT = re.compile(r"\{/\*.{0,2000}?\*/\}", re.DOTALL)
STRING = r"\"[^\"]{0,1000}+\"|'[^']{0,1000}+'"
VALUE = r"\{(?:[^{}]|\{(?:[^{}]|\{[^{}]{0,500}+\}){0,500}+\}){0,1000}+\}"
COMPONENT = re.compile(
    r"</?(?P<name>[A-Z][A-Za-z0-9]{0,60}+(?:\.[A-Z][A-Za-z0-9]{0,60}+)*+)"
    rf"(?P<attributes>(?:\s++(?:[^<>{{}}\"'/]++|/(?!>)|{STRING}|{VALUE}){{0,100}}+)?)\s{{0,99}}+/?>"
)
FRAGMENT = re.compile(r"^[ \t]{0,20}+</?>[ \t]{0,20}+$", re.MULTILINE)
# An element with an attribute that only the site's build can compute.
COMPUTED = re.compile(
    r"<(?P<name>[a-z][a-z0-9]{0,20})"
    rf"(?P<inside>(?:\s++[\w:-]{{1,40}}+(?:=(?:{STRING}|{VALUE}))?){{1,40}}+)\s{{0,99}}+(?P<close>/?)>"
)
EXPRESSION = re.compile(rf"\s++[\w:-]{{1,40}}+={VALUE}")
SITE_ADDRESS = re.compile(r"=\{\s*useBaseUrl\(\s*(?:\"([^\"]+)\"|'([^']+)')\s*\)\s*\}")
LITERAL = re.compile(
    r"\{\s{0,9}(?:\"([^\"{}\n]{0,500})\"|'([^'{}\n]{0,500})'|`([^`{}$\n]{0,500})`)\s{0,9}\}"
)  # fmt: skip
ANY_VALUE = re.compile(VALUE)
LABEL = re.compile(r"\b(?:label|title|summary)=(?:\"([^\"<>]{1,200})\"|'([^'<>]{1,200})')")


def prepared(markdown: str, *, mdx: bool = False) -> str:
    """The same text with references, components and code shortcodes as Markdown has them.

    *mdx*: braces are expressions everywhere, as in a file that ends with ``.mdx``.
    """
    if not WORTH_A_LOOK.search(markdown):
        return markdown
    text = HIGHLIGHT.sub(lambda mark: "\n```\n" if mark[1] else f"\n```{mark[2]}\n", markdown)
    return "".join(piece if fenced else _of_prose(piece, mdx) for fenced, piece in _by_fences(text))


def _of_prose(text: str, mdx: bool) -> str:
    text = COMMENT.sub("", text) if "{/*" in text else text
    return "".join(piece if code else _without_marks(piece, mdx) for code, piece in _by_ticks(text))


def _without_marks(text: str, mdx: bool) -> str:
    text = REFERENCE.sub(_reference, text) if "{{" in text else text
    text = COMPUTED.sub(_plain_element, text) if "={" in text else text
    text = COMPONENT.sub(_component, FRAGMENT.sub("", text))
    text = LITERAL.sub(_group, text) if "{" in text else text
    return ANY_VALUE.sub("", text) if mdx else text


def _by_fences(markdown: str) -> Iterator[tuple[bool, str]]:
    """The text in order, fenced code apart from the rest."""
    held: list[str] = []
    fence = ""
    for line in markdown.splitlines(keepends=True):
        mark = FENCE.match(line)
        if mark and not fence:
            yield False, "".join(held)
            held, fence = [line], mark[1]
            continue
        held.append(line)
        if fence and mark and mark[1].startswith(fence) and not line[mark.end() :].strip():
            yield True, "".join(held)
            held, fence = [], ""
    yield bool(fence), "".join(held)


def _by_ticks(text: str) -> Iterator[tuple[bool, str]]:
    """The text in order, code spans apart: a run of backticks closes with the next of its length."""
    runs = [run.span() for run in TICKS.finditer(text)]
    places: dict[int, list[int]] = defaultdict(list)
    for place, (start, end) in enumerate(runs):
        places[end - start].append(place)
    done = place = 0
    while place < len(runs):
        start, end = runs[place]
        same = places[end - start]
        after = bisect_right(same, place)
        if after == len(same):
            place += 1
            continue
        closing = same[after]
        yield False, text[done:start]
        yield True, text[start : runs[closing][1]]
        done, place = runs[closing][1], closing + 1
    yield False, text[done:]


def _reference(found: re.Match[str]) -> str:
    """A mark and what is referred to, as the table of an entry's links names it."""
    path = next(filter(None, found.groups()[1:5])) + (found["after"] or "")
    return f"{found['before']}{REF}{quote(path, safe='/#?._-')}"


def _group(found: re.Match[str]) -> str:
    return next(filter(None, found.groups()), "")


def _plain_element(found: re.Match[str]) -> str:
    if "={" not in found["inside"]:
        return found[0]
    inside = SITE_ADDRESS.sub(lambda address: f'="{address[1] or address[2]}"', found["inside"])
    return f"<{found['name']}{EXPRESSION.sub('', inside)}{' /' if found['close'] else ''}>"


def _component(found: re.Match[str]) -> str:
    """Nothing of a component's tag but its label; on a line of its own it leaves a blank one: Markdown goes on."""
    before = found.string[: found.start()].rpartition("\n")[2]
    if before.startswith(("    ", "\t")) and not before.strip():
        return found[0]  # indented code, or what becomes of it
    label = LABEL.search(found["attributes"])
    said = f"**{label[1] or label[2]}**" if label else ""
    after = found.string[found.end() :].partition("\n")[0]
    return f"\n{said}\n" if not before.strip() and not after.strip() else said
