"""What front matter says in any generator's dialect: title, summary, slug, categories; metadata lines too."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from .base import Page

HEADER = re.compile(
    r"(title|date|author|authors|category|categories|tags|slug|summary|status|lang)[ \t]*:", re.IGNORECASE
)
HEADER_LINE = re.compile(r"([A-Za-z][\w -]*?)[ \t]*:[ \t]*(.*?)[ \t]*\r?(?:\n|\Z)")
MORE = re.compile(r"(?: {4}|\t)[ \t]*(\S.*?)[ \t]*\r?(?:\n|\Z)")
FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})[^\n]*\n.*?(?:^ {0,3}\1|\Z)", re.MULTILINE | re.DOTALL)
FIRST_HEADING = re.compile(r"^ {0,3}#(?!#)[ \t]+(.+?)(?:[ \t]+#+)?[ \t]*(?:\{[^}\n]*\})?[ \t]*\r?$", re.MULTILINE)
SETEXT = re.compile(r"^([^\s#>|*+-][^\n]*)\r?\n=+[ \t]*\r?$", re.MULTILINE)
MARKED = re.compile(r"[\[\]*_`<\\&{]")


def header(text: str) -> tuple[Mapping[str, object], Mapping[str, str], int] | None:
    """Python-Markdown's metadata lines (``Key: value``) at the top of a text: values, spellings, end; None if none."""
    start = 1 if text.startswith("\ufeff") else 0
    if not HEADER.match(text, start):
        return None
    values: dict[str, object] = {}
    keys: dict[str, str] = {}
    last = ""
    while start < len(text):
        more = MORE.match(text, start) if last else None
        line = None if more else HEADER_LINE.match(text, start)
        if more:
            values[last] = f"{values[last]}\n{more[1]}"
        elif line:
            last = line[1].lower()
            values[last], keys[last] = line[2], line[1]
        else:
            break
        start = more.end() if more else line.end() if line else start
    return values, keys, start


def title_of(page: Page, *, heading: bool) -> tuple[str | None, str | None]:
    """The title, and the key that holds it; the first heading's where *heading* and no key has one."""
    title = page.values.get("title")
    if title is not None and not isinstance(title, (list, dict, bool)) and str(title).strip():
        return folded(str(title)), page.keys.get("title")
    event = page.said("event")
    if event:
        return folded(event), page.keys.get("event")
    return (first_heading(page.text, page.body) if heading else None), None


def first_heading(text: str, start: int) -> str | None:
    """The words of the first top heading, inline Markdown removed."""
    body = text[start : start + 20_000]
    if "```" in body or "~~~" in body:
        body = FENCE.sub("", body)
    found = FIRST_HEADING.search(body) or SETEXT.search(body)
    return unmarked(found[1]) or None if found else None


def unmarked(words: str) -> str:
    """Inline Markdown as plain words."""
    if not MARKED.search(words):
        return folded(words)
    from cnfeed.documents.markdown import plain

    return folded(plain(words))


def folded(words: str) -> str:
    """White space runs as one space."""
    return " ".join(words.split())


def summary_of(page: Page) -> str | None:
    """What describes the document in a sentence."""
    said = page.said("description", "summary", "excerpt", "abstract")
    return folded(said) if said else None


def slug_of(page: Page) -> str | None:
    """A slug that the document gives itself; a number that YAML made of it is its digits."""
    slug = page.values.get("slug")
    if isinstance(slug, (str, int)) and not isinstance(slug, bool) and str(slug).strip():
        return str(slug).strip()
    return None


def words_of(value: object) -> Iterable[str]:
    """The words of a list, or of one text with commas."""
    if isinstance(value, str):
        yield from (part.strip() for part in value.split(",") if part.strip())
    elif isinstance(value, (list, tuple)):
        for one in value:
            label = one.get("label") or one.get("name") if isinstance(one, dict) else one
            if isinstance(label, (str, int, float)) and not isinstance(label, bool) and str(label).strip():
                yield str(label).strip()


def categories_of(page: Page) -> tuple[str, ...]:
    """Categories, then tags, each once."""
    found: dict[str, None] = {}
    for key in ("categories", "category", "tags"):
        for word in words_of(page.values.get(key)):
            found.setdefault(word)
    return tuple(found)
