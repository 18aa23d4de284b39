"""Markdown → HTML that may be published: what nh3 let through last, with addresses a reader can follow."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from html import escape, unescape
from typing import TYPE_CHECKING
from urllib.parse import unquote

from cnfeed.formats.links import absolute
from cnfeed.formats.markup import parsed, rendered
from cnfeed.formats.prepared import REF
from cnfeed.formats.text import clean, paragraphs

if TYPE_CHECKING:
    from markdown_it.token import Token
    from nh3 import Cleaner

TAGS = frozenset(
    """a abbr b blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure
    h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub summary sup
    table tbody td tfoot th thead time tr u ul var wbr""".split()  # noqa: SIM905 - sixty lines of quotes say no more
)
DROPPED = frozenset(
    """script style noscript iframe object embed template svg math title textarea xmp noembed noframes plaintext
    select form video audio""".split()  # noqa: SIM905 - as above
)
ATTRIBUTES = {
    "a": {"href", "hreflang", "title"},
    "img": {"src", "alt", "title", "width", "height"},
    "td": {"colspan", "rowspan", "align"},
    "th": {"colspan", "rowspan", "align", "scope"},
    "ol": {"start"},
    "time": {"datetime"},
    "abbr": {"title"},
    "*": {"lang", "dir"},
}
NUMBERS = frozenset({"width", "height", "colspan", "rowspan", "start"})
IFRAME = re.compile(r"<iframe\b([^<>]*)>", re.IGNORECASE)
SOURCE = re.compile(r"""\bsrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))""", re.IGNORECASE)
EMBEDDED_VIDEO = re.compile(r"https?://(?:www\.)?youtube(?:-nocookie)?\.com/embed/([\w-]+).*")
# What is left of a link or an image whose address the filter refused; nh3 writes attributes in this form.
LINK = re.compile(r"<a\b([^>]*)>(.*?)</a>", re.DOTALL)
IMAGE = re.compile(r"<img\b([^>]*)>")
ALT = re.compile(r'\balt="([^"]*)"')
RAW_TAG = re.compile(r"<(/?)([A-Za-z]+)")
MAIL = re.compile(r"mailto:[\w.+-]+@[\w.-]+\Z")


Links = tuple[tuple[str, str], ...]


def safe(markdown: str, base_url: str | None) -> str:
    """Markdown as HTML for feeds and page; links and images without an absolute address become their text."""
    return cleaned(from_markdown(markdown), base_url)


def from_markdown(markdown: str, *, mdx: bool = False) -> str:
    """HTML that still has to be cleaned."""
    return linked_frames(rendered(clean(markdown), mdx=mdx))


def linked_frames(html: str) -> str:
    """A frame as a link to what it shows: cleaning would take it out without a word."""
    return IFRAME.sub(_frame_link, html) if "<iframe" in html.lower() else html


def _frame_link(frame: re.Match[str]) -> str:
    found = SOURCE.search(frame[1])
    url = absolute(unescape(next(filter(None, found.groups()), ""))) if found else None
    if url is None:
        return ""
    url = EMBEDDED_VIDEO.sub(r"https://www.youtube.com/watch?v=\1", url)
    return f'<p><a href="{escape(url)}">{escape(url)}</a></p>'


def cleaned(html: str, base_url: str | None, links: Links = ()) -> str:
    """The HTML with only harmless tags and absolute addresses; nh3 is its last step.

    *links*: public addresses of those written in the text, where the site's rules are not a browser's.
    """
    first = str(_cleaner(base_url, links).clean(clean(html)))
    second = _without_dead_ends(first)
    return (first if second == first else str(_cleaner(base_url).clean(second))).strip()


@lru_cache(maxsize=256)
def _cleaner(base_url: str | None, links: Links = ()) -> Cleaner:
    """nh3 with addresses resolved against the document's own."""
    import nh3

    public = dict(links)

    def kept(tag: str, attribute: str, value: str) -> str | None:
        if (tag, attribute) in (("a", "href"), ("img", "src")):
            return _address(tag, value, base_url, public)
        return value if attribute not in NUMBERS or re.fullmatch(r"\d{1,4}", value) else None

    return nh3.Cleaner(
        tags=set(TAGS),
        clean_content_tags=set(DROPPED),
        attributes={tag: set(names) for tag, names in ATTRIBUTES.items()},
        attribute_filter=kept,
        link_rel="noopener noreferrer nofollow",
        url_schemes={"http", "https", "mailto"},
    )


def _address(tag: str, value: str, base_url: str | None, public: Mapping[str, str]) -> str | None:
    if tag == "a" and MAIL.match(value.strip()):
        return value.strip()
    path, mark, rest = value.partition("#")
    known = public.get(unquote(path), "" if value.startswith(REF) else None)
    return absolute(value, base_url) if known is None else absolute(known and known + mark + rest)


def _without_dead_ends(html: str) -> str:
    """Links and images that lost their address as their text."""
    html = LINK.sub(lambda link: link[0] if "href=" in link[1] else link[2], html)
    return IMAGE.sub(lambda image: image[0] if "src=" in image[1] else _alternative(image[1]), html)


def _alternative(attributes: str) -> str:
    found = ALT.search(attributes)
    return found[1].replace("<", "&lt;") if found else ""


def plain_text(markdown: str, *, mdx: bool = False) -> str:
    """Markdown as plain text: paragraphs with a blank line between, a list's items with a dash."""
    text, after_item, dash = "", False, False
    for token in parsed(clean(markdown), mdx=mdx):
        dash = dash or token.type == "list_item_open"
        if words := _words(token):
            text += ("\n" if dash and after_item else "\n\n") + ("- " if dash else "") + words
            after_item, dash = dash, False
    return paragraphs(text)


def _words(token: Token) -> str:
    """What one reads of a block."""
    if token.type == "inline":
        return _inline(token).strip()
    if token.type in ("fence", "code_block"):
        return token.content.rstrip("\n")
    return strip_tags(token.content).strip() if token.type == "html_block" else ""


def _inline(token: Token) -> str:
    """The text of a paragraph, a link or a picture."""
    text, hidden = "", ""
    for child in token.children or []:
        hidden = _hidden(child, hidden)
        if not hidden:
            text += _said(child)
    return text


def _hidden(token: Token, hidden: str) -> str:
    """The raw tag (script, style …) whose content is not read, as long as it is open."""
    found = RAW_TAG.match(token.content) if token.type == "html_inline" else None
    if not found or found[2].lower() not in DROPPED or hidden not in ("", found[2].lower()):
        return hidden
    return "" if found[1] else found[2].lower()


def _said(token: Token) -> str:
    if token.type in ("softbreak", "hardbreak"):
        return "\n"
    if token.type == "image":
        return _inline(token)
    return token.content if token.type in ("text", "code_inline", "text_special") else ""


def strip_tags(html: str) -> str:
    """The text of HTML."""
    import nh3

    return unescape(nh3.clean(html, tags=set(), clean_content_tags=set(DROPPED), link_rel=None))
