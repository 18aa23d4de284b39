"""What a Docusaurus site's configuration says: its blogs, documentation, pages and languages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cnfeed.model.settings import Source

from .base import joined, packed
from .configuration import Values
from .folder import Folder, mapping, people, timezone_of, web_address, words
from .javascript import object_of
from .languages import tag

SITE_FILES = tuple(f"docusaurus.config.{ending}" for ending in ("js", "ts", "mjs", "cjs", "mts", "cts"))
KINDS = ("blog", "docs", "pages")
PATHS = {"blog": "blog", "docs": "docs", "pages": "src/pages"}
ROUTES = {"blog": "blog", "docs": "docs", "pages": ""}
AUTHORS = ("authors.yml", "authors.yaml", "authors.json")
GENERATED = ("build/**", ".docusaurus/**", "node_modules/**")


def source(folder: Folder, name: str) -> Source:
    """The site as a source."""
    file = next(one for one in SITE_FILES if one in folder.texts)
    found = object_of(folder.texts[file])
    options = options_for(folder, found)
    root = web_address(found.get("url"))
    base_url = root.rstrip("/") + "/" + words(found.get("baseUrl")).lstrip("/") if root else None
    language = options["default"]
    return Source(
        name=name,
        path=folder.path,
        generator="docusaurus",
        base_url=base_url.rstrip("/") + "/" if base_url else None,
        language=tag(language) or language,
        timezone=timezone_of(None, tag(language) or language),
        exclude=GENERATED,
        options=packed(options),
        why=f"Docusaurus: {joined(folder.path, file)}" + ("" if base_url else ", which names no URL"),
    )


def by_layout(folder: Folder, name: str) -> Source:
    """A source for a ``blog`` folder that no configuration stands beside."""
    return Source(
        name=name,
        path=folder.path,
        generator="docusaurus",
        exclude=GENERATED,
        options=packed({**options_for(folder, {}), "layout": True}),
        why=f"Docusaurus by its layout: {joined(folder.path, 'blog')}/, no configuration file, so no base URL",
    )


def options_for(folder: Folder, found: Values) -> Values:
    """What facts need to know."""
    i18n = mapping(found.get("i18n"))
    default = words(i18n.get("defaultLocale")) or "en"
    locales = [one for one in i18n.get("locales") or () if isinstance(one, str)]
    parts = list(parts_of(found))
    options: Values = {
        "default": default,
        "locales": locales or [default],
        "parts": parts,
        "trailing": found.get("trailingSlash") if isinstance(found.get("trailingSlash"), bool) else None,
        "authors": authors(folder, parts),
        "versions": versions(folder),
    }
    return {key: value for key, value in options.items() if value not in ({}, [], None)}


def parts_of(found: Values) -> Iterator[dict[str, str]]:
    """Each blog, documentation and pages folder: kind, path, route, and its folder of translations."""
    entries = [one for one in (found.get("presets") or ()) if named(one)[0].endswith(("classic", "preset-classic"))]
    preset = mapping(named(entries[0])[1] if entries else {})
    for kind in KINDS:
        if preset.get(kind) is not False:
            yield part(kind, mapping(preset.get(kind)))
    for entry in found.get("plugins") or ():
        name, own = named(entry)
        for kind in KINDS:
            if name.endswith(f"content-{kind}"):
                yield part(kind, own)


def named(entry: object) -> tuple[str, Any]:
    """A preset's or plugin's name and options (``'name'`` or ``['name', {…}]``)."""
    if isinstance(entry, list):
        return words(entry[0]) if entry else "", mapping(entry[1]) if len(entry) > 1 else {}
    return words(entry), {}


def part(kind: str, own: Any) -> dict[str, str]:
    """One content folder."""
    route = own.get("routeBasePath")
    name = words(own.get("id"))
    plugin = f"docusaurus-plugin-content-{kind}" + (f"-{name}" if name not in ("", "default") else "")
    return {
        "kind": kind,
        "path": words(own.get("path")).removeprefix("./").strip("/") or PATHS[kind],
        "route": (route if isinstance(route, str) else ROUTES[kind]).strip("/"),
        "i18n": plugin,
        "authors": words(own.get("authorsMapPath")),
    }


def authors(folder: Folder, parts: list[dict[str, str]]) -> dict[str, dict[str, str]]:
    """Who the keys of posts' authors stand for."""
    found: dict[str, dict[str, str]] = {}
    for one in parts:
        if one["kind"] == "blog":
            names = (one["authors"],) if one["authors"] else AUTHORS
            found |= people(folder.values(*(f"{one['path']}/{name}" for name in names)))
    return found


def versions(folder: Folder) -> list[str]:
    """Released versions of the documentation, newest first, from the folders' names."""
    start = "versioned_docs/version-"
    found = {file.removeprefix(start).split("/")[0] for file in folder.files if file.startswith(start)}
    return sorted(found, key=natural, reverse=True)


def natural(version: str) -> tuple[tuple[int, str], ...]:
    """Versions in the order people count them."""
    return tuple((int(one), "") if one.isdigit() else (-1, one) for one in version.replace("-", ".").split("."))
