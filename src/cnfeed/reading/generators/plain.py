"""Folders without a generator: language, section and translations from their names."""

from __future__ import annotations

import re

from cnfeed.documents.document import Document
from cnfeed.documents.frontmatter import FrontMatter
from cnfeed.model.settings import Source

from .assembly import assembled, is_true, with_header
from .base import Facts, Page, Placed, joined
from .languages import folder_language
from .sections import BOILERPLATE, is_outside

ROOTS = frozenset({"content", "docs", "src", "source", "website", "site", "_posts", "pages"})
SIGNED = ("author", "authors", "tags", "categories")
NAMED_BY_DAY = re.compile(r"\d{4}-\d{2}-\d{2}-")
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
        post=is_post(page, folders, name),
        draft=is_draft(page),
        settled=language is not None,
        reason=reason or "",
    )


def is_post(page: Page, folders: list[str], name: str) -> bool:
    """A dated text with an author or tags, a file named by its day, or one in Jekyll's folder of posts."""
    if folders and folders[-1] == "_posts":
        return True
    told = "date" in page.values and any(key in page.values for key in SIGNED)
    return told or ("date" in page.values and NAMED_BY_DAY.match(name) is not None)


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
