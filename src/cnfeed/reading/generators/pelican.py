"""Pelican: articles and pages, their addresses from patterns, metadata from lines, file names and folders.

The rules are those of docs.getpelican.com (settings: URL settings, metadata).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import lru_cache
from urllib.parse import quote

from cnfeed.documents.document import Document
from cnfeed.documents.frontmatter import FrontMatter
from cnfeed.model.settings import Source

from .assembly import assembled, with_header
from .base import Facts, Options, Page, Placed, below, joined, options_of
from .languages import tag
from .matter import slug_of
from .pelican_site import options_for
from .plain import is_draft, plainly_placed
from .slugs import SAFE, slugified
from .times import moment_of

FIELD = re.compile(r"\{(\w+)(?::([^}]*))?\}")
NAMED = re.compile(r"\(\?P<(\w+)>")
LONGEST_PATTERN = 200


@dataclass(frozen=True, slots=True)
class Fields:
    """What a Pelican address is made of."""

    slug: str
    lang: str
    category: str
    author: str
    date: datetime | None


def facts(document: Document, matter: FrontMatter, source: Source) -> Facts:
    """What Pelican makes of a document."""
    page = with_header(document, matter, source)
    options = options_of(source.options)
    return assembled(
        page, source, placed_by_pelican(page, source, options if "PATH" in options else DEFAULTS), heading=False
    )


def placed_by_pelican(page: Page, source: Source, options: Options) -> Placed:
    """The place among the articles or pages; elsewhere there is neither."""
    plain = plainly_placed(page, source)
    rest = below(page.path, options["PATH"])
    kind = kind_of(rest, options) if rest is not None else None
    if rest is None or kind is None:
        return replace(plain, is_page=False, branch=False, settled=True, reason="outside the site's articles and pages")
    if "title" not in page.values and not named_values(options, rest).get("title"):
        return replace(plain, is_page=False, branch=False, settled=True, reason="no title, so Pelican leaves it out")
    named = named_values(options, rest)
    fields = fields_of(page, rest, named, source, options)
    language = tag(fields.lang) or source.language
    *dirs, file = rest.split("/")
    return Placed(
        is_page=True,
        path=address(fields, kind, language == source.language, options) if fields.slug else None,
        language=language,
        key=joined(source.path, f"{kind}/{fields.slug}").lower(),
        dirs=tuple(dirs),
        name=file.rsplit(".", 1)[0],
        post=kind == "ARTICLE",
        draft=is_draft(page),
        day=fields.date.date() if fields.date else None,
    )


def kind_of(rest: str, options: Options) -> str | None:
    """ARTICLE or PAGE, by the folder."""
    for kind in ("PAGE", "ARTICLE"):
        inside = any(below(rest, path or ".") is not None for path in options[f"{kind}_PATHS"])
        if inside and not any(below(rest, path or ".") is not None for path in options[f"{kind}_EXCLUDES"]):
            return kind
    return None


def named_values(options: Options, rest: str) -> Mapping[str, str]:
    """What the file's name and path say by the settings' patterns."""
    name = rest.rsplit("/", 1)[-1].rsplit(".", 1)[0]
    found: dict[str, str] = {}
    for key, text in (("FILENAME_METADATA", name), ("PATH_METADATA", rest)):
        pattern = compiled(options[key])
        match = pattern.match(text) if pattern else None
        found |= {field: value for field, value in match.groupdict().items() if value} if match else {}
    return found


@lru_cache(maxsize=64)
def compiled(pattern: str) -> re.Pattern[str] | None:
    """A settings' pattern, where it is one, short and without repetitions of repetitions."""
    if not pattern or len(pattern) > LONGEST_PATTERN or re.search(r"[*+}]\)[*+{]", pattern):
        return None
    try:
        return re.compile(pattern)
    except re.error:
        return None


def fields_of(page: Page, rest: str, named: Mapping[str, str], source: Source, options: Options) -> Fields:
    """The values that addresses use."""
    name = rest.rsplit("/", 1)[-1].rsplit(".", 1)[0]
    title = str(page.values.get("title") or named.get("title") or name)
    folder = rest.split("/")[-2] if options["folders"] and "/" in rest else ""
    return Fields(
        slug=slug_of(page)
        or named.get("slug")
        or slugified(name if options["SLUGIFY_SOURCE"] == "basename" else title, ascii_only=True),
        lang=page.said("lang") or named.get("lang") or source.language,
        category=slugified(
            page.said("category") or named.get("category") or folder or options["DEFAULT_CATEGORY"], ascii_only=True
        ),
        author=slugified(page.said("author") or "", ascii_only=True),
        date=moment_of(page.values.get("date") or named.get("date"), source.timezone),
    )


def address(fields: Fields, kind: str, default: bool, options: Options) -> str:
    """The address that the settings' pattern gives."""
    pattern = options[f"{kind}_URL" if default else f"{kind}_LANG_URL"]

    def value(match: re.Match[str]) -> str:
        if match[1] == "date":
            return dated(fields.date, match[2] or "%Y-%m-%d")
        return str(getattr(fields, match[1], "") or "")

    return quote(FIELD.sub(value, pattern).lstrip("/").removesuffix("index.html"), safe=SAFE)


def dated(moment: date | None, pattern: str) -> str:
    """A day in the numbers of a strftime pattern."""
    if moment is None:
        return ""
    parts = {
        "%Y": f"{moment.year:04d}",
        "%y": f"{moment.year % 100:02d}",
        "%m": f"{moment.month:02d}",
        "%d": f"{moment.day:02d}",
    }
    parts |= {
        "%-m": str(moment.month),
        "%-d": str(moment.day),
        "%b": f"{moment:%b}",
        "%B": f"{moment:%B}",
        "%j": f"{moment:%j}",
    }
    return re.sub(r"%-?[A-Za-z]", lambda found: parts.get(found[0], ""), pattern)


DEFAULTS: Options = options_for({}, "content")
