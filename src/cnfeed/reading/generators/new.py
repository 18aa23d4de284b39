"""Where a new document goes and how it begins, in its source's own dialect."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from cnfeed.model.settings import Source
from cnfeed.model.zone import aware, is_zone

from .base import Options, below, joined, options_of
from .folder import is_document
from .languages import folder_language
from .sections import EVENT_FOLDERS, NEWS_FOLDERS, YEAR
from .slugs import new_slug
from .yaml_writing import front_matter

FULL_DAY = re.compile(r"\d{4}-\d{2}-\d{2}[-_]")
ONLY_DAY = re.compile(r"\d{8}\Z")
FIRST_YEAR = re.compile(r"\d{4}-(?!\d{2}-)")
FOLDERS = {"hugo": {"event": "events", "news": "posts"}, "docusaurus": {"event": "blog", "news": "blog"}}


def new_path(source: Source, hrefs: Sequence[str], title: str, day: date | None, kind: str) -> str:
    """A path for a new document: beside those of its kind and named as they are, never one that exists."""
    options = options_of(source.options)
    files = [rest for href in hrefs if is_document(href) and (rest := below(href, source.path)) is not None]
    root = content_root(source, options)
    folder, beside = place_for(source, files, root, "event" if kind in ("event", "deadline") else "news")
    slug = new_slug(title, None if source.generator == "docusaurus" else day)
    stem = named(slug, beside, source, folder, day)
    if day and beside and sum(1 for one in beside if YEAR.match(one.split("/")[0])) * 2 > len(beside):
        folder = f"{folder}/{day.year:04d}"
    bundled = sum(1 for one in beside if one.endswith("/index.md")) * 2 > len(beside)
    ending = "/index.md" if bundled else ".md"
    return free(joined(source.path, f"{folder}/{stem}".strip("/")), ending, hrefs)


def content_root(source: Source, options: Options) -> str:
    """The folder that new documents of the source's language go below, relative to the source."""
    if source.generator == "hugo":
        roots = options.get("roots", [["content", "", None]])
        own = next((root[0] for root in roots if root[2] and spoken(root[2], options) == source.language), None)
        return str(own or next((root[0] for root in roots if not root[2]), "content"))
    if source.generator == "mkdocs":
        return str(options.get("docs_dir", "docs"))
    return str(options.get("PATH", "content")) if source.generator == "pelican" else "."


def spoken(key: str, options: Options) -> str:
    """A language key's tag."""
    return str(options.get("languages", {}).get(key, {}).get("tag") or key)


def place_for(source: Source, files: Iterable[str], root: str, kind: str) -> tuple[str, list[str]]:
    """The folder where most documents of the kind lie, and what lies there, relative to it."""
    named_so = EVENT_FOLDERS if kind == "event" else NEWS_FOLDERS
    seen: dict[str, list[str]] = {}
    for file in files:
        rest = below(file, root)
        folder = None if rest is None else section_folder(rest, named_so, source.language)
        if folder is not None and rest is not None:
            seen.setdefault(folder, []).append(rest[len(folder) + 1 :])
    told = {folder: [one for one in inside if not is_list(one)] for folder, inside in seen.items()}
    if told:
        best = Counter({folder: len(inside) for folder, inside in told.items()})
        folder = min(told, key=lambda one: (-best[one], one.count("/"), one))
        return joined(root, folder), told[folder]
    usual = FOLDERS.get(source.generator, {}).get(kind) or blog_posts(source, kind)
    return (joined(root, usual) if root != "." else usual), []


def blog_posts(source: Source, kind: str) -> str:
    """The folder to begin with where nothing of the kind is there yet."""
    blog = options_of(source.options).get("blog")
    if blog and kind == "news":
        return str(blog["post_dir"]).replace("{blog}", str(blog["blog_dir"]))
    if source.generator == "pelican":
        return "."
    return "events" if kind == "event" else "posts"


def section_folder(rest: str, named_so: frozenset[str], language: str) -> str | None:
    """The folder of the kind that a file lies in; none in another language's folder."""
    dirs = rest.split("/")[:-1]
    for place, one in enumerate(dirs):
        found = folder_language(one)
        if (found and found != language) or one in ("i18n", "versioned_docs", "archetypes") or one.startswith("."):
            return None
        if one.lower() in named_so:
            return "/".join(dirs[: place + 1])
    return None


def is_list(path: str) -> bool:
    """A section's own page."""
    return path.rsplit("/", 1)[-1].startswith("_index") or path.lower() in ("index.md", "readme.md")


def named(slug: str, beside: Sequence[str], source: Source, folder: str, day: date | None) -> str:
    """The slug behind a date, where the names beside it begin so, or as Docusaurus' blog wants it."""
    if day is None or slug.startswith(day.isoformat()):
        return slug
    names = [one.removesuffix("/index.md").rsplit("/", 1)[-1].rsplit(".", 1)[0] for one in beside]
    styles = Counter(style_of(name) for name in names)
    style = max(styles, key=lambda one: styles[one]) if styles else ""
    if source.generator == "docusaurus" and folder.rsplit("/", 1)[-1] == "blog":
        style = "day"
    prefix = {"day": f"{day.isoformat()}-", "year": f"{day.year:04d}-"}.get(style, "")
    if style == "digits":
        return day.strftime("%Y%m%d")
    return slug if slug.startswith(f"{day.year:04d}-") and style == "year" else prefix + slug


def style_of(name: str) -> str:
    """How a document's name begins."""
    if ONLY_DAY.match(name):
        return "digits"
    if FULL_DAY.match(name):
        return "day"
    return "year" if FIRST_YEAR.match(name) else ""


def free(stem: str, ending: str, hrefs: Iterable[str]) -> str:
    """The path, with a number if it is taken on a disk that ignores case."""
    taken = {href.lower() for href in hrefs}
    number, path = 1, stem + ending
    while path.lower() in taken:
        number += 1
        path = f"{stem}-{number}{ending}"
    return path


def new_text(source: Source, fields: Mapping[str, object], body: str) -> str:
    """The document's text: *fields* is front matter, its ``event`` a mapping of cnfeed's own keys."""
    values = {key: value for key, value in fields.items() if value not in (None, "", (), [], {})}
    event = values.get("event")
    if isinstance(event, dict) and options_of(source.options).get("dialect") == "blox" and fits_blox(event):
        values = blox(values, event, source.timezone)
    text = body if not body or body.endswith("\n") else f"{body}\n"
    return front_matter(values) + (f"\n{text}" if text else "")


def fits_blox(event: Mapping[str, Any]) -> bool:
    """True if Hugo Blox has a key for each of them."""
    return "start" in event and not event.keys() - {"start", "end", "timezone", "location", "url", "uid"}


def blox(values: Mapping[str, object], event: Mapping[str, Any], zone: str) -> dict[str, object]:
    """Hugo Blox' keys: ``date`` is the start, ``publishDate`` the publication."""
    start, end = event["start"], event.get("end")
    zone = event["timezone"] if is_zone(str(event.get("timezone"))) else zone
    told: dict[str, object] = {"title": values.get("title"), "event": values.get("title")}
    told |= {"event_url": event["url"]} if "url" in event else {}
    told |= {"location": event["location"]} if "location" in event else {}
    told |= {"date": zoned(start, zone)} | ({"date_end": zoned(end, zone)} if end else {})
    told |= {"all_day": not isinstance(start, datetime)}
    told |= {"publishDate": values["date"]} if "date" in values else {}
    told |= {"uid": event["uid"]} if "uid" in event else {}
    return told | {key: value for key, value in values.items() if key not in ("title", "event", "date")}


def zoned(value: object, zone: str) -> object:
    """A local time with its offset."""
    return aware(value, zone) if isinstance(value, datetime) and not value.tzinfo else value
