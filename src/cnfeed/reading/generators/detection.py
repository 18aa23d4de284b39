"""Which sites a folder holds, from the names of its files and its configuration texts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from cnfeed.model.settings import Source

from . import docusaurus_site, hugo_site, mkdocs_site, pelican_site
from .base import below
from .configuration import values_of
from .folder import Folder, folder_of, is_document
from .javascript import object_of
from .languages import folder_language
from .sections import BOILERPLATE, is_outside
from .slugs import ascii_slug

HUGO_FILE = re.compile(
    r"(?:config/(?:_default|production)/[^/]+\.(?:toml|ya?ml|json)|(?:hugo|config)\.(?:toml|ya?ml|json))\Z"
)
OTHER_FILE = re.compile(r"(?:docusaurus\.config\.[cm]?[jt]s|mkdocs\.ya?ml|pelicanconf\.py)\Z")
BESIDE = re.compile(r"(?:publishconf\.py|mkdocs[\w.-]*\.ya?ml|navigation\.ya?ml|\.?authors\.(?:ya?ml|json))\Z")
SKIPPED = frozenset(
    {"node_modules", "exampleSite", "vendor", "_vendor", "site-packages", "themes", "venv", ".venv", "public"}
)
DULL = frozenset("website site web www docs doc src source hugo mkdocs docusaurus main content blog pages .".split())  # noqa: SIM905
LONGEST_NAME = 24

Maker = Callable[[Folder, str], Source]


def wanted(href: str) -> bool:
    """True for a configuration file whose text ``detect`` reads."""
    folders, _, name = href.rpartition("/")
    if SKIPPED.intersection(folders.split("/")):
        return False
    if OTHER_FILE.match(name) or BESIDE.match(name) or HUGO_FILE.match(name):
        return True
    return (
        HUGO_FILE.search("/".join(href.split("/")[-3:])) is not None or hugo_site.SECTION_FILE.search(href) is not None
    )


def detect(hrefs: Sequence[str], texts: Mapping[str, str]) -> tuple[Source, ...]:
    """The sites of a folder: those with a configuration, then by layout, else all of it as plain documents."""
    found = configured(hrefs, texts)
    left = [href for href in hrefs if is_document(href) and not any(below(href, path) is not None for path in found)]
    laid_out = by_layout(left, hrefs, texts)
    if not found:
        rest = [href for href in left if not any(below(href, path) is not None for path in laid_out)]
        if not laid_out or any(is_content(href) for href in rest):
            laid_out.setdefault(".", plain)
    makers = {**found, **laid_out}
    return tuple(named(makers, hrefs, texts))


def configured(hrefs: Sequence[str], texts: Mapping[str, str]) -> dict[str, Maker]:
    """Folders with a site's configuration, and how to read it."""
    found: dict[str, Maker] = {}
    for href in sorted(texts):
        folder, _, name = href.rpartition("/")
        if SKIPPED.intersection(folder.split("/")):
            continue
        if OTHER_FILE.match(name):
            maker = {"d": docusaurus_site.source, "m": mkdocs_site.source, "p": pelican_site.source}[name[0]]
            found.setdefault(folder or ".", maker)
        elif HUGO_FILE.search(href):
            site = hugo_folder(href)
            if site not in found and hugo_site.is_site(folder_of(site, hrefs, texts)):
                found[site] = hugo_site.source
    return found


def hugo_folder(href: str) -> str:
    """The site's folder of one of Hugo's configuration files."""
    parts = href.split("/")[:-1]
    if len(parts) > 1 and parts[-2] == "config" and parts[-1] in ("_default", "production"):
        parts = parts[:-2]
    return "/".join(parts) or "."


def by_layout(left: Iterable[str], hrefs: Sequence[str], texts: Mapping[str, str]) -> dict[str, Maker]:
    """Folders that look like a site of which only the documents are there."""
    kinds: dict[str, set[str]] = {}
    for href in left:
        site, kind = site_like(href.split("/")[:-1])
        if kind:
            kinds.setdefault(site, set()).add(kind)
    found: dict[str, Maker] = {}
    for site, seen in sorted(kinds.items(), key=lambda one: (one[0] != ".", one[0].count("/"), one[0])):
        if any(below(site, outer) is not None or site == outer for outer in found if outer != "."):
            continue
        found[site] = layout_of(seen)
    return found


def site_like(dirs: Sequence[str]) -> tuple[str, str | None]:
    """The folder above a ``content``, ``docs`` or ``blog`` folder, and which of them it is."""
    if is_outside(dirs):
        return ".", None
    if "content" in dirs:
        return "/".join(dirs[: dirs.index("content")]) or ".", "content"
    places = [place for place, one in enumerate(dirs) if one == "docs"]
    inner = next((place for place in places if place and folder_language(dirs[place - 1])), None)
    place = inner if inner is not None else next(iter(places), None)
    if place is not None:
        return "/".join(dirs[:place]) or ".", "docs"
    if "blog" in dirs[:3]:
        return "/".join(dirs[: list(dirs).index("blog")]) or ".", "blog"
    return ".", None


def layout_of(seen: set[str]) -> Maker:
    """The generator that such folders are usual with."""
    if "content" in seen:
        return hugo_site.by_layout
    return docusaurus_site.by_layout if "blog" in seen else mkdocs_site.by_layout


def plain(folder: Folder, name: str) -> Source:
    """All that lies here, without a generator."""
    return Source(name=name, path=folder.path, why="no site's configuration and no known layout found")


def is_content(href: str) -> bool:
    """A document that is not a repository's own paper."""
    *dirs, file = href.split("/")
    return not is_outside(dirs) and not BOILERPLATE.match(file.rsplit(".", 1)[0])


def named(makers: Mapping[str, Maker], hrefs: Sequence[str], texts: Mapping[str, str]) -> Iterable[Source]:
    """The sources in the order of their paths, each with a name of its own and without what lies in another."""
    taken: set[str] = set()
    for path in sorted(makers):
        source = makers[path](folder_of(path, hrefs, texts), "")
        inner = tuple(
            f"{below(other, path)}/**" for other in sorted(makers) if other != path and below(other, path) is not None
        )
        name = unique(short_name(source, texts), taken)
        taken.add(name)
        yield replace(source, name=name, exclude=(*source.exclude, *inner))


def short_name(source: Source, texts: Mapping[str, str]) -> str:
    """The folder's name, the first that says something; else the title's slug, else the host's first label."""
    telling = [one for one in source.path.split("/") if one.lower() not in DULL and not folder_language(one)]
    if telling:
        suffix = [one for one in source.path.split("/") if folder_language(one)]
        return ascii_slug("-".join((telling[-1], *suffix)).replace("_", "-"), 60) or "site"
    title = ascii_slug(title_of(source, texts), 200)
    host = (
        source.base_url.split("://", 1)[1].split("/", 1)[0].removeprefix("www.").split(".")[0]
        if source.base_url
        else ""
    )
    host = "" if host in ("example", "localhost") else host
    folder = "" if source.path == "." else source.path.replace("/", "-")
    return (
        title
        if 0 < len(title) <= LONGEST_NAME
        else ascii_slug(host) or ascii_slug(folder) or title[:LONGEST_NAME].strip("-") or "site"
    )


def title_of(source: Source, texts: Mapping[str, str]) -> str:
    """The site's own title, where its configuration says it plainly."""
    for href, text in sorted(texts.items()):
        name = below(href, source.path) or ""
        if name.startswith("docusaurus.config."):
            return str(object_of(text).get("title") or "")
        if name in hugo_site.SITE_FILES or name in mkdocs_site.SITE_FILES or name.startswith("config/_default/config."):
            values = values_of(href, text)
            title = values.get("title") or values.get("site_name")
            if isinstance(title, str):
                return title
    return ""


def unique(name: str, taken: set[str]) -> str:
    """The name, with a number if another source has it."""
    if name not in taken:
        return name
    return next(f"{name}-{number}" for number in range(2, len(taken) + 3) if f"{name}-{number}" not in taken)
