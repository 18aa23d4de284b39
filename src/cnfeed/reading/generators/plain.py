"""Folders without a generator: language, section and translations from their names."""

from __future__ import annotations

from cnfeed.documents.document import Document
from cnfeed.documents.frontmatter import FrontMatter
from cnfeed.model.settings import Source

from .assembly import assembled, is_true, with_header
from .base import Facts, Page, Placed, joined
from .languages import folder_language
from .sections import BOILERPLATE, is_outside

ROOTS = frozenset({"content", "docs", "src", "source", "website", "site", "_posts", "pages"})
INDEX = frozenset({"index", "_index", "readme"})


def facts(document: Document, matter: FrontMatter, source: Source) -> Facts:
    """What can be said of a document by itself."""
    page = with_header(document, matter, source)
    return assembled(page, source, plainly_placed(page, source), heading=True)


def plainly_placed(page: Page, source: Source) -> Placed:
    """The place that folder names give; no address."""
    *folders, file = page.path.split("/")
    name, languages, language = file.rsplit(".", 1)[0], [], None
    base, _, suffix = name.rpartition(".")
    if base and folder_language(suffix):
        name, language = base, folder_language(suffix)
    dirs = []
    for folder in folders:
        found = folder_language(folder)
        languages += [found] if found else []
        dirs += [] if found else [folder]
    language = language or (languages[0] if languages else None)
    reason = no_content(page, dirs, name)
    return Placed(
        is_page=reason is None,
        path=None,
        language=language or source.language,
        key=joined(source.path, "/".join((*dirs, name))).lower(),
        dirs=sections(dirs),
        name=name,
        index=name.lower() in INDEX,
        branch=name == "_index",
        post=bool(folders) and folders[-1] == "_posts",
        draft=is_draft(page),
        settled=language is not None,
        reason=reason or "",
    )


def sections(dirs: list[str]) -> tuple[str, ...]:
    """The folders below the last one that only holds content."""
    last = max((place for place, folder in enumerate(dirs) if folder.lower() in ROOTS), default=-1)
    return tuple(dirs[last + 1 :])


def no_content(page: Page, dirs: list[str], name: str) -> str | None:
    """Why it is nothing to read from: a project's own paper, a template."""
    if is_outside(dirs):
        return f"lies in `{next(folder for folder in dirs if is_outside([folder]))}/`"
    if BOILERPLATE.match(name) and "title" not in page.values and name.lower() != "readme":
        return f"`{name}` is about the repository"
    if name.lower() == "readme" and any(folder.lower() in ROOTS for folder in dirs[-1:]):
        return "a README of the repository"
    return None


def is_draft(page: Page) -> bool:
    """A draft by any common key."""
    status = page.said("status")
    return is_true(page.values.get("draft")) or page.values.get("published") is False or status in ("draft", "hidden")
