"""Hugo: content folders per language, bundles, what sections hand down.

The rules are those of gohugo.io/content-management/multilingual and /content-management/page-bundles.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cnfeed.documents.document import Document
from cnfeed.documents.frontmatter import FrontMatter
from cnfeed.model.settings import Source

from .assembly import assembled, is_true, with_header
from .base import Facts, Options, Page, Placed, below, joined, options_of
from .hugo_urls import name_date, url_path
from .languages import folder_language
from .plain import plainly_placed
from .times import moment_of

UNKNOWN: Options = {"default": "en", "languages": {"en": {}}, "roots": [["content", "", None]], "layout": True}


def facts(document: Document, matter: FrontMatter, source: Source) -> Facts:
    """What Hugo makes of a document."""
    page = with_header(document, matter, source)
    options = options_of(source.options)
    options = options if "roots" in options else UNKNOWN
    return assembled(page, source, placed_by_hugo(page, source, options), heading=bool(options.get("layout")))


def placed_by_hugo(page: Page, source: Source, options: Options) -> Placed:
    """The place below the content root; outside of it there is no page."""
    found = content_path(page.path, options)
    if found is None:
        return outside(page, source, options)
    path, language = found
    *dirs, file = path.split("/")
    name, language, settled = named(file, language, options)
    dirs, language, settled = guessed_folder(dirs, language, settled, options)
    shown = without_page(page, options, dirs, name)
    branch = name == "_index"
    index = branch or name == "index"
    folder = tuple(dirs)
    kind = str(inherited(options, dirs, branch).get("type") or "") or None
    dated = options.get("name_dates") and not moment_of(page.values.get("date"), "UTC")
    day = name_date(dirs[-1] if index and dirs else name) if dated else None
    return Placed(
        is_page=not shown,
        path=None if shown else url_path(page, options, language, folder, name, day),
        language=spoken(language, options),
        key=str(page.values.get("translationkey") or key_of(source, options, dirs, name)),
        dirs=folder,
        name=name,
        index=index,
        branch=branch,
        draft=is_true(page.values.get("draft", inherited(options, dirs, branch).get("draft"))),
        settled=settled,
        day=day,
        type=kind,
        reason=shown or "",
    )


def outside(page: Page, source: Source, options: Options) -> Placed:
    """A document beside the content: nothing to a site that says where its content is."""
    plain = plainly_placed(page, source)
    if options.get("layout"):
        return plain
    return Placed(
        is_page=False,
        path=None,
        language=source.language,
        key=plain.key,
        dirs=plain.dirs,
        name=plain.name,
        settled=False,
        reason="outside the site's content folder",
    )


def content_path(path: str, options: Options) -> tuple[str, str | None] | None:
    """The path below the content root, and the language whose root that is."""
    for folder, prefix, language in options["roots"]:
        rest = below(path, folder)
        if rest is not None:
            return joined(prefix, rest) if prefix else rest, language
    return None


def named(file: str, language: str | None, options: Options) -> tuple[str, str, bool]:
    """A file's name without its ending, and the language that the root or the name gives (``x.zh.md``)."""
    name = file.rsplit(".", 1)[0]
    base, _, suffix = name.rpartition(".")
    known = options["languages"]
    if base and suffix.lower() in known:
        return base, suffix.lower(), True
    if language is None and base and options.get("layout") and folder_language(suffix):
        return base, folder_language(suffix) or "", True
    default = options["default"]
    return name, language or default, language is not None or len(known) > 1 or default != "en"


def guessed_folder(dirs: list[str], language: str, settled: bool, options: Options) -> tuple[list[str], str, bool]:
    """A language's folder that no configuration tells of: a section to Hugo, yet its documents are in that language."""
    if len(options["languages"]) > 1 or not dirs:
        return dirs, language, settled
    found = folder_language(dirs[0])
    return (dirs[1:], found, True) if found else (dirs, language, settled)


def spoken(language: str, options: Options) -> str:
    """The language as feeds name it."""
    return str(options["languages"].get(language, {}).get("tag") or language)


def key_of(source: Source, options: Options, dirs: list[str], name: str) -> str:
    """The same for all languages; Hugo's paths ignore case."""
    parts = dirs if name in ("index", "_index") else [*dirs, name]
    return joined(source.path, "/".join(["content", *parts, *(["_index"] if name == "_index" else [])])).lower()


def inherited(options: Options, dirs: list[str], branch: bool) -> Mapping[str, Any]:
    """What the sections above hand down (``cascade``)."""
    cascades = options.get("cascade")
    found: dict[str, Any] = {}
    if cascades:
        for depth in range(len(dirs) + (not branch)):
            found.update(cascades.get("/".join(dirs[:depth]), {}))
    return found


def without_page(page: Page, options: Options, dirs: list[str], name: str) -> str | None:
    """Why Hugo renders no page of its own, if so."""
    if page.path in options.get("resources", ()):
        return "a file of the bundle beside it"
    if is_true(page.values.get("headless")):
        return "`headless: true`"
    down = inherited(options, dirs, name == "_index")
    build = page.values.get("build", page.values.get("_build", down.get("build", down.get("_build"))))
    render = build.get("render") if isinstance(build, dict) else None
    return "`build: render` is off" if render is False or render in ("never", "link", "false") else None
