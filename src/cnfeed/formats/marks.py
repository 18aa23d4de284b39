"""Rules for what generators write beside CommonMark: admonitions, tabs, attribute lists, tasks, module lines."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_core import StateCore
    from markdown_it.rules_inline import StateInline

IMPORT = re.compile(r"import\s+(?:(?:[\w*{}\s,$]{1,2000}\s)?from\s+)?(?:\"[^\"\n]+\"|'[^'\n]+')\s*;?[ \t]*(?=\n|\Z)")
EXPORT = re.compile(r"export\s+(?:const|default|function|async|let)\b")
MOST_LINES = 60
DIRECTIVE = re.compile(
    r"(?P<fence>:{3,})\s*(?:(?P<kind>[A-Za-z]+)(?:\[(?P<label>[^\]]*)\]|[ \t]+(?P<title>[^{]*))?(?:\{.*\})?)?\s*\Z"
)
# Python-Markdown's admonitions, details and tabs: what belongs to them is indented.
INDENTED = re.compile(r"(?:!!!|\?\?\?\+?|===[!+]?)(?:[ \t]+[\w -]+)?(?:[ \t]*\"(?P<title>[^\"]*)\")?[ \t]*\Z")
LEFT_OUT = re.compile(r"(?:\[TOC\]|--8<--.*|;--8<--.*|\{:[^{}]*\})[ \t]*\Z")
NAME = r"[A-Za-z_][\w-]*"
ATTRIBUTES = re.compile(
    rf"\{{:?[ \t]*(?:[.#][A-Za-z_][\w:-]*|(?P<pair>{NAME}=(?:\"[^\"\n{{}}]*\"|'[^'\n{{}}]*'|[^\s{{}}\"']+)))"
    rf"(?:[ \t]+(?:[.#][A-Za-z_][\w:-]*|{NAME}=(?:\"[^\"\n{{}}]*\"|'[^'\n{{}}]*'|[^\s{{}}\"']+)))*[ \t]*\}}"
)
ICON = re.compile(r":(?:material|octicons|fontawesome|simple)-[a-z0-9-]+:")
TASK = re.compile(r"\[([ xX])\][ \t]+")


def line_of(state: StateBlock, line: int) -> str:
    """A line without its indentation."""
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]


def module_line(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    """``import X from '…'`` and ``export const x = …`` of MDX, over several lines too, at the document's own level."""
    if state.level or not line_of(state, line).startswith(("import", "export")):
        return False
    stop = _module_end(state, line, end)
    if stop is None:
        return False
    if not silent:
        state.line = stop
    return True


def _module_end(state: StateBlock, line: int, end: int) -> int | None:
    text = state.src[state.bMarks[line] : state.eMarks[min(line + MOST_LINES, end) - 1]]
    found = IMPORT.match(text)
    if found:
        return line + text.count("\n", 0, found.end()) + 1
    return _balanced(text, line) if EXPORT.match(text) else None


def _balanced(text: str, line: int) -> int:
    """The line after the one where every bracket is closed."""
    depth = 0
    for number, one in enumerate(text.split("\n"), line + 1):
        depth += sum(map(one.count, "{[(")) - sum(map(one.count, "}])"))
        if depth <= 0:
            return number
    return line + 1


def directive(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    """``:::note Title`` of Docusaurus: the fence goes, the title and what is inside stay."""
    found = DIRECTIVE.match(line_of(state, line)) if line_of(state, line).startswith(":::") else None
    if not found:
        return False
    if not silent:
        state.line = line + 1
        heading(state, found["label"] or found["title"] or "", line)
    return True


def indented(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    """``!!! note "Title"`` of MkDocs: the title and what is indented below it stay."""
    said = line_of(state, line)
    found = INDENTED.match(said) if said.startswith(("!!!", "???", "===")) else None
    if not found or (said.startswith("===") and found["title"] is None):
        return False
    if silent:
        return True
    stop = _indented_end(state, line + 1, end)
    heading(state, found["title"] or "", line)
    inside, before = state.blkIndent, state.lineMax
    state.blkIndent, state.lineMax = state.sCount[line] + 4, stop
    state.md.block.tokenize(state, line + 1, stop)
    state.blkIndent, state.lineMax, state.line = inside, before, stop
    return True


def _indented_end(state: StateBlock, line: int, end: int) -> int:
    """The line after the last that is indented by four."""
    least, stop = state.sCount[line - 1] + 4, line
    while line < end and (state.isEmpty(line) or state.sCount[line] >= least):
        line += 1
        stop = stop if state.isEmpty(line - 1) else line
    return stop


def left_out(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    """Lines where the site's build puts something: a table of contents, a snippet."""
    if not LEFT_OUT.match(line_of(state, line)):
        return False
    if not silent:
        state.line = line + 1
    return True


def heading(state: StateBlock, title: str, line: int) -> None:
    """Add a title as a paragraph of its own; none if it is empty."""
    if not title.strip():
        return
    state.push("paragraph_open", "p", 1).map = [line, line + 1]
    inline = state.push("inline", "", 0)
    inline.content, inline.map, inline.children = f"**{title.strip()}**", [line, line + 1], []
    state.push("paragraph_close", "p", -1)


def attributes(state: StateInline, silent: bool) -> bool:
    """``{#id .class}`` after what it belongs to; ``{key=value}`` only right behind a link, a picture or code."""
    if state.src[state.pos] != "{":
        return False
    found = ATTRIBUTES.match(state.src, state.pos)
    before = state.src[state.pos - 1 : state.pos]
    if not found or (found["pair"] and before not in ("", "\n", ")", "]", "`", "*", "_", ">")):
        return False
    if not silent:
        state.pending = state.pending.rstrip(" ") if found.end() == state.posMax else state.pending
    state.pos = found.end()
    return True


def icon(state: StateInline, silent: bool) -> bool:
    """``:material-clock:``: a picture that only the site has."""
    found = ICON.match(state.src, state.pos) if state.src[state.pos] == ":" else None
    if not found:
        return False
    state.pos = found.end() + (state.pos == 0 and state.src.startswith(" ", found.end()))
    return True


def tasks(state: StateCore) -> None:
    """``- [x] done`` with a box that needs no form."""
    for before, inline in zip(state.tokens, state.tokens[2:], strict=False):
        if before.type == "list_item_open" and inline.type == "inline" and (found := TASK.match(inline.content)):
            inline.content = ("☐ " if found[1] == " " else "☑ ") + inline.content[found.end() :]
