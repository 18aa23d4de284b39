"""MkDocs: directory addresses, the blog plugin's posts, translations by suffix or folder.

The rules are those of mkdocs.org (``use_directory_urls``), Material's blog plugin and mkdocs-static-i18n.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from urllib.parse import quote

from cnfeed.documents.document import Document
from cnfeed.documents.frontmatter import FrontMatter
from cnfeed.model.settings import Source

from .assembly import assembled, is_true, published_of, with_header
from .base import Facts, Options, Page, Placed, below, joined, options_of
from .languages import folder_language
from .matter import slug_of, title_of, words_of
from .plain import plainly_placed
from .slugs import SAFE, slugified

INDEX = frozenset({"index", "README"})
DATE_PART = re.compile(r"yyyy|yy|MMMM|MMM|MM|M|dd|d")


@dataclass(frozen=True, slots=True)
class Spoken:
    """A path without its language, the language, and whether the site says so."""

    path: str
    language: str
    settled: bool
    default: bool


def facts(document: Document, matter: FrontMatter, source: Source) -> Facts:
    """What MkDocs makes of a document."""
    page = with_header(document, matter, source)
    return assembled(page, source, placed_by_mkdocs(page, source, options_of(source.options)), heading=True)


def placed_by_mkdocs(page: Page, source: Source, options: Options) -> Placed:
    """The place below the documents' folder; elsewhere there is no page."""
    rest = below(page.path, options.get("docs_dir", "docs"))
    plain = plainly_placed(page, source)
    if rest is None:
        reason = "outside the site's docs folder"
        return plain if options.get("layout") else replace(plain, is_page=False, branch=False, reason=reason)
    said = spoken(rest.rsplit(".", 1)[0], source, options)
    *dirs, name = said.path.split("/")
    placed = Placed(
        is_page=True,
        path=None,
        language=said.language,
        key=key_of(source, said.path),
        dirs=tuple(dirs),
        name=name,
        index=name in INDEX,
        settled=said.settled,
        draft=is_true(page.values.get("draft")) or matches(options.get("drafts", ""), rest),
    )
    without = left_out(rest, placed, options)
    if without:
        return replace(placed, is_page=False, reason=without)
    post = post_address(page, placed, source, options)
    prefix = "" if said.default else f"{said.language}/"
    return replace(placed, post=post is not None, path=quote(prefix + (post or address(placed, options)), safe=SAFE))


def spoken(path: str, source: Source, options: Options) -> Spoken:
    """The language that a folder or a suffix gives, as the translations are laid out."""
    i18n = options.get("i18n")
    base, _, suffix = path.rpartition(".")
    first, _, rest = path.partition("/")
    if not i18n:
        found = folder_language(first) if rest else None
        if found and options.get("layout"):
            return Spoken(rest, found, settled=True, default=True)
        return Spoken(path, source.language, settled=not options.get("layout") or source.language != "en", default=True)
    known, default = i18n["languages"], i18n["default"]
    if i18n["structure"] == "folder":
        inside = rest and first in known
        return Spoken(rest, first, True, first == default) if inside else Spoken(path, default, True, True)
    if base and suffix in known:
        return Spoken(base, suffix, True, suffix == default)
    return Spoken(path, default, True, True)


def key_of(source: Source, path: str) -> str:
    """The same for translations, those of a site per language too (``docs/en/mkdocs.yml`` beside ``docs/zh``)."""
    site = "/".join(one for one in source.path.split("/") if not folder_language(one)) or "."
    return joined(site, f"docs/{path}").lower()


def left_out(rest: str, placed: Placed, options: Options) -> str | None:
    """Why MkDocs makes no page of a file in its folder."""
    if any(one.startswith(".") for one in (*placed.dirs, placed.name)):
        return "a hidden file"
    return "`exclude_docs` of the configuration" if matches(options.get("exclude", ""), rest) else None


def matches(patterns: str, path: str) -> bool:
    """True if gitignore-like patterns name the path."""
    if not patterns:
        return False
    from pathspec import GitIgnoreSpec

    return GitIgnoreSpec.from_lines(patterns.splitlines()).match_file(path)


def address(placed: Placed, options: Options) -> str:
    """A folder for a page, or a file where the site wants that; ``index`` and ``README`` stand for their folder."""
    folder = "".join(f"{one}/" for one in placed.dirs)
    if options.get("flat"):
        return f"{folder}{'index' if placed.index else placed.name}.html"
    return folder if placed.index else f"{folder}{placed.name}/"


def post_address(page: Page, placed: Placed, source: Source, options: Options) -> str | None:
    """The address of a post of the blog plugin; None for any other page."""
    blog = options.get("blog")
    if not blog:
        return None
    folder = blog["blog_dir"].strip("/").removeprefix(".")
    posts = blog["post_dir"].replace("{blog}", folder).strip("/").removeprefix("./")
    path = "/".join((*placed.dirs, placed.name))
    rest = below(path, posts or ".")
    if rest is None:
        return None
    moment, _ = published_of(page, "published", source.timezone, None)
    slug = slug_of(page) or slugified(title_of(page, heading=True)[0] or placed.name)
    categories = [slugified(one) for one in words_of(page.values.get("categories"))]
    shown = (
        blog["post_url_format"]
        .replace("{date}", formatted(moment.date(), blog["post_url_date_format"]) if moment else "")
        .replace("{slug}", slug)
        .replace("{categories}", "/".join(categories[:1]))
        .replace("{file}", rest)
    )
    parts = [one for one in (*folder.split("/"), *shown.split("/")) if one]
    return "/".join(parts) + (".html" if options.get("flat") else "/")


def formatted(day: date, pattern: str) -> str:
    """A day in Babel's pattern of numbers."""
    parts = {
        "yyyy": f"{day.year:04d}",
        "yy": f"{day.year % 100:02d}",
        "MMMM": f"{day:%B}",
        "MMM": f"{day:%b}",
        "MM": f"{day.month:02d}",
        "M": str(day.month),
        "dd": f"{day.day:02d}",
        "d": str(day.day),
    }
    return DATE_PART.sub(lambda found: parts[found[0]], pattern)
