"""Docusaurus: dated blog posts, documentation with number prefixes, pages, and their translations.

The rules are those of docusaurus.io/docs/api/plugins (content-blog, content-docs, content-pages).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from urllib.parse import quote

from cnfeed.documents.document import Document
from cnfeed.documents.frontmatter import FrontMatter
from cnfeed.model.settings import Source

from .assembly import assembled, is_true, with_header
from .base import Facts, Options, Page, Placed, below, joined, options_of
from .languages import folder_language
from .matter import slug_of
from .plain import plainly_placed
from .slugs import SAFE

DATED = re.compile(r"(?P<folder>.*?)(?P<day>\d{4}[-/]\d{1,2}[-/]\d{1,2})[-/]?(?P<rest>.*?)(?:/index)?\Z")
NUMBERED = re.compile(r"(\d+)\s*[-_.]+\s*([^-_.\s].*)\Z")
NOT_NUMBERED = re.compile(r"(?:\d{2}|\d{4})[-_.]\d{2}(?:[-_.](?:\d{2}|\d{4}))?.*\Z|\d+[-_.]\d+.*\Z")
INDEX = frozenset({"index", "readme"})


def facts(document: Document, matter: FrontMatter, source: Source) -> Facts:
    """What Docusaurus makes of a document."""
    page = with_header(document, matter, source)
    return assembled(page, source, placed_by_docusaurus(page, source, options_of(source.options)), heading=True)


def placed_by_docusaurus(page: Page, source: Source, options: Options) -> Placed:
    """The place in the blog, documentation or page folder that holds it; elsewhere there is no page."""
    found = part_of(page.path, options)
    plain = plainly_placed(page, source)
    if found is None:
        reason = "outside the site's blog, docs and pages"
        return plain if options.get("layout") else replace(plain, is_page=False, branch=False, reason=reason)
    part, rest, locale, version = found
    path = rest.rsplit(".", 1)[0]
    *dirs, name = path.split("/")
    default = options.get("default", source.language)
    language = locale or default
    hidden = next((one for one in (*dirs, name) if one.startswith("_")), None)
    placed = Placed(
        is_page=hidden is None,
        path=None,
        language=folder_language(language, options.get("locales", ())) or language,
        key=joined(source.path, "/".join((part["path"], version, path))).lower().replace("//", "/"),
        dirs=tuple(dirs),
        name=name,
        draft=is_true(page.values.get("draft")) or is_true(page.values.get("unlisted")),
        settled=not options.get("layout") or locale is not None,
        reason=f"`{hidden}` starts with an underscore" if hidden else "",
    )
    kinds = {"blog": blog_post, "docs": documentation, "pages": standing_page}
    placed, address = kinds[part["kind"]](page, placed, path)
    prefix = [] if language == default else [language]
    return replace(placed, path=full_path([*prefix, part["route"], shown_version(version, options)], address, options))


def part_of(path: str, options: Options) -> tuple[Mapping[str, str], str, str | None, str] | None:
    """Which content folder it lies in: the part, the path below it, the locale and the version of a copy."""
    parts = options.get("parts", DEFAULT_PARTS)
    pieces = path.split("/")
    if pieces[0] == "i18n" and len(pieces) > 3:
        part = next((one for one in parts if one["i18n"] == pieces[2]), None)
        version = pieces[3] if part and part["kind"] == "docs" else ""
        return (part, "/".join(pieces[4 if version else 3 :]), pieces[1], as_version(version)) if part else None
    if pieces[0] == "versioned_docs" and len(pieces) > 2:
        part = next((one for one in parts if one["kind"] == "docs"), None)
        return (part, "/".join(pieces[2:]), None, as_version(pieces[1])) if part else None
    inside = [(part, rest) for part in parts if (rest := below(path, part["path"])) is not None]
    if not inside:
        return None
    part, rest = max(inside, key=lambda one: len(one[0]["path"]))
    return part, rest, None, ""


def as_version(folder: str) -> str:
    """The version that a folder's name gives; "" for the current one."""
    return "" if folder == "current" else folder.removeprefix("version-")


def shown_version(version: str, options: Options) -> str:
    """The version as addresses show it; the newest release has none."""
    known = options.get("versions", ())
    return "" if not version or (known and version == known[0]) else version


def full_path(prefix: list[str], address: str, options: Options) -> str:
    """The address below the base URL, its end as the site wants it."""
    path = "/".join(one.strip("/") for one in (*prefix, address) if one.strip("/"))
    trailing = options.get("trailing", address.endswith("/") and address != "/")
    return quote(path + "/" if trailing and path else path, safe=SAFE)


def blog_post(page: Page, placed: Placed, path: str) -> tuple[Placed, str]:
    """A post: its day and address from the file's or folder's name unless the front matter says otherwise."""
    index = placed.name == "index" and bool(placed.dirs)
    day, address = None, f"/{path.removesuffix('/index')}"
    found = DATED.match(path)
    if found:
        day = as_day(found["day"])
        address = f"/{found['day'].replace('-', '/')}/{found['folder']}{found['rest']}"
    return replace(placed, post=True, index=index, day=day), slug_of(page) or address


def as_day(text: str) -> date | None:
    """``2024-3-9`` or ``2024/03/09`` as a day."""
    year, month, day = map(int, re.split(r"[-/]", text))
    try:
        return date(year, month, day)
    except ValueError:
        return None


def documentation(page: Page, placed: Placed, _: str) -> tuple[Placed, str]:
    """A page of the documentation: number prefixes gone, ``index`` and ``<folder>/<folder>`` stand for the folder."""
    dirs = tuple(unnumbered(one) for one in placed.dirs)
    name = unnumbered(placed.name)
    index = name.lower() in INDEX or bool(dirs and name.lower() == dirs[-1].lower())
    placed = replace(placed, dirs=dirs, name=name, index=index)
    slug = slug_of(page)
    base = "/" + "".join(f"{one}/" for one in dirs)
    if slug:
        return placed, slug if slug.startswith("/") else resolved(base, slug)
    identity = page.values.get("id")
    return placed, base if index else base + (str(identity) if identity is not None else name)


def resolved(base: str, slug: str) -> str:
    """A slug from its folder, ``./`` and ``../`` followed."""
    pieces: list[str] = base.strip("/").split("/") if base != "/" else []
    for one in slug.split("/"):
        if one == ".." and pieces:
            pieces.pop()
        elif one not in ("", ".", ".."):
            pieces.append(one)
    return "/" + "/".join(pieces) + ("/" if slug.endswith("/") else "")


def unnumbered(name: str) -> str:
    """A name without the number that only orders it; dates and versions are no such numbers."""
    found = NUMBERED.match(name) if not NOT_NUMBERED.match(name) else None
    return found[2] if found else name


def standing_page(_: Page, placed: Placed, path: str) -> tuple[Placed, str]:
    """A page of its own."""
    index = placed.name == "index"
    return replace(placed, index=index), f"/{path.removesuffix('index')}" if index else f"/{path}"


DEFAULT_PARTS = (
    {"kind": "blog", "path": "blog", "route": "blog", "i18n": "docusaurus-plugin-content-blog"},
    {"kind": "docs", "path": "docs", "route": "docs", "i18n": "docusaurus-plugin-content-docs"},
    {"kind": "pages", "path": "src/pages", "route": "", "i18n": "docusaurus-plugin-content-pages"},
)
