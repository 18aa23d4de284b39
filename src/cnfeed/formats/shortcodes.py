"""Hugo's shortcodes: their text stays, what they show is linked where its address is known."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it.rules_core import StateCore
    from markdown_it.rules_inline import StateInline

# Bounded, so that a document of nothing but "{{<" takes no quadratic time.
SHORTCODE = re.compile(r"\{\{([<%])(?!/\*)(.{0,2000}?)[>%]\}\}", re.DOTALL)
SHOWN = re.compile(r"\{\{([<%])/\*(.{0,2000}?)\*/([>%])\}\}", re.DOTALL)
WORD = re.compile(r"(?:([\w-]+)\s*=\s*)?(?:\"((?:[^\"\\]|\\.)*)\"|'([^']*)'|`([^`]*)`|([^\s\"'`=]+))")
YOUTUBE_ID = re.compile(r"[\w-]{6,20}\Z")
PICTURES = ("figure", "img", "image")
TITLES = ("title", "header", "heading", "summary")


def shortcode(state: StateInline, silent: bool) -> bool:
    """``{{< name … >}}``: nothing of it but a title, a picture with its caption, or a link to a video."""
    if not state.src.startswith(("{{<", "{{%"), state.pos):
        return False
    if shown := SHOWN.match(state.src, state.pos):
        return _shown(state, shown, silent)
    found = SHORTCODE.match(state.src, state.pos)
    if not found:
        return False
    if not silent:
        _told(state, found[2].strip().removesuffix("/"))
    state.pos = found.end()
    return True


def _shown(state: StateInline, found: re.Match[str], silent: bool) -> bool:
    """``{{</* name */>}}`` is how a text shows a shortcode."""
    if not silent:
        state.push("text", "", 0).content = _unmarked(found)
    state.pos = found.end()
    return True


def _unmarked(found: re.Match[str]) -> str:
    return "{{" + found[1] + found[2] + found[3] + "}}"


def _told(state: StateInline, inside: str) -> None:
    named, plain = _words(inside)
    name = plain[0] if plain else ""
    if name == "youtube" and (video := _first(YOUTUBE_ID, named.get("id"), *plain[1:2])):
        _link(state, f"https://www.youtube.com/watch?v={video}")
    elif name == "vimeo" and (video := _first(re.compile(r"\d+\Z"), named.get("id"), *plain[1:2])):
        _link(state, f"https://vimeo.com/{video}")
    elif name in PICTURES and (source := named.get("src") or next(iter(plain[1:2]), "")):
        _picture(state, source, named)
    elif title := next((named[key] for key in TITLES if named.get(key)), ""):
        _strong(state, title)


def _words(inside: str) -> tuple[dict[str, str], list[str]]:
    """Named and positional parameters."""
    named: dict[str, str] = {}
    plain: list[str] = []
    for found in WORD.finditer(inside):
        value = (found[2] or "").replace('\\"', '"') or found[3] or found[4] or found[5] or ""
        if found[1]:
            named[found[1].lower()] = value
        else:
            plain.append(value)
    return named, plain


def _first(pattern: re.Pattern[str], *values: str | None) -> str:
    return next((value for value in values if value and pattern.match(value)), "")


def _link(state: StateInline, url: str) -> None:
    """Add a link that shows its address."""
    state.push("link_open", "a", 1).attrs = {"href": url}
    state.push("text", "", 0).content = url
    state.push("link_close", "a", -1)


def _picture(state: StateInline, source: str, named: dict[str, str]) -> None:
    """A picture and below it what is said of it."""
    caption = " ".join(named[key] for key in ("title", "caption") if named.get(key))
    token = state.push("image", "img", 0)
    token.attrs, token.content = {"src": source, "alt": ""}, named.get("alt", "")
    token.children = []
    state.md.inline.parse(token.content, state.md, state.env, token.children)
    if caption:
        state.push("hardbreak", "br", 0)
        state.md.inline.parse(caption, state.md, state.env, state.tokens)


def _strong(state: StateInline, title: str) -> None:
    state.push("strong_open", "strong", 1)
    state.push("text", "", 0).content = title
    state.push("strong_close", "strong", -1)


def outside_prose(state: StateCore) -> None:
    """Shortcodes where no inline rule looks: taken out of raw HTML, and shown ones of code without their mark."""
    for token in state.tokens:
        if token.type == "html_block":
            token.content = SHORTCODE.sub("", SHOWN.sub("", token.content))
        elif token.type in ("fence", "code_block"):
            token.content = SHOWN.sub(_unmarked, token.content)
