"""Addresses in documents → public ones, by the rules of the site: to other documents, and to files beside them.

What is written stays in the body; an entry carries a table beside it. A browser's own rule, against the page's
address, is left to whoever publishes the body.
"""

from __future__ import annotations

import posixpath
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from urllib.parse import quote, unquote, urlsplit

from cnfeed.model.entry import Entry, Version
from cnfeed.model.problem import Problem, Severity
from cnfeed.model.settings import Source
from cnfeed.reading.destinations import REF
from cnfeed.reading.generators.base import below, options_of
from cnfeed.reading.result import Reading

MARKDOWN = (".md", ".mdx", ".markdown")
PELICAN = ("{static}", "{attach}", "{filename}", "|static|", "|attach|", "|filename|")
NOWHERE = ""
Links = tuple[tuple[str, str], ...]
"""Pairs of an address as written and the public one; ``NOWHERE`` where the site's build makes one of its own."""


@dataclass(frozen=True, slots=True)
class Pages:
    """The documents of a source that have an address: by path, and paths by file name."""

    urls: dict[str, str] = field(default_factory=dict)
    named: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    languages: dict[str, str] = field(default_factory=dict)

    def add(self, reading: Reading) -> None:
        """Take in a document, if it is a page."""
        if reading.facts and reading.facts.url:
            self.urls[reading.href] = reading.facts.url
            self.languages[reading.href] = reading.facts.language
            self.named[posixpath.basename(reading.href)].append(reading.href)


def linked(
    entries: Sequence[Entry], readings: Sequence[Reading], sources: Iterable[Source]
) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """The entries with the public addresses of what their bodies lead to; a problem for each site without one."""
    leading = {one.href: one for one in readings if one.links}
    if not leading:
        return tuple(entries), ()
    known = {source.name: source for source in sources}
    pages: dict[str, Pages] = defaultdict(Pages)
    for reading in readings:
        pages[reading.source].add(reading)
    tables = {href: _table(one, known.get(one.source), pages[one.source]) for href, one in leading.items()}
    return tuple(_with_links(entry, tables) for entry in entries), tuple(_without_base(entries, leading))


def _with_links(entry: Entry, tables: Mapping[str, Links]) -> Entry:
    links = tables.get(entry.path, ()) if entry.body else ()
    versions = tuple(_version(one, tables) for one in entry.versions)
    return (
        entry if links == entry.links and versions == entry.versions else replace(entry, links=links, versions=versions)
    )


def _version(version: Version, tables: Mapping[str, Links]) -> Version:
    links = tables.get(version.path, ()) if version.body else ()
    return version if links == version.links else replace(version, links=links)


def _table(reading: Reading, source: Source | None, pages: Pages) -> Links:
    if source is None:
        return ()
    found = ((written, _public(written, reading, source, pages)) for written, _ in reading.links)
    return tuple((unquote(written), public) for written, public in found if public is not None)


def _public(written: str, reading: Reading, source: Source, pages: Pages) -> str | None:
    """The public address; None where a browser's own rule holds."""
    path = unquote(written)
    if path.startswith(REF):
        return _document(path.removeprefix(REF), reading, pages, by_name=True)
    mark = next((one for one in PELICAN if path.startswith(one)), None)
    if mark:
        return _of_pelican(path.removeprefix(mark), "filename" in mark, reading, source, pages)
    if path.lower().endswith(MARKDOWN):
        return _document(path.removeprefix("@site"), reading, pages, by_name=False)
    if source.generator == "mkdocs":
        return _of_mkdocs(path, reading, source)
    return _of_docusaurus(path, source) if source.generator == "docusaurus" else None


def _document(path: str, reading: Reading, pages: Pages, *, by_name: bool) -> str | None:
    """A document's address: beside this one, below the site's content, or by a name that only one has."""
    language = pages.languages.get(reading.href, "")
    folder = posixpath.dirname(reading.href)
    for name in _spellings(path, language):
        beside = posixpath.normpath(posixpath.join(folder, name.lstrip("/") if by_name else name))
        if not path.startswith("/") and beside in pages.urls:
            return pages.urls[beside]
    if not (by_name or path.startswith("/")):
        return None
    for name in _spellings(path, language):
        if found := _below(name.strip("/"), language, reading.href, pages):
            return pages.urls[found]
    return None


def _below(name: str, language: str, here: str, pages: Pages) -> str | None:
    """The document whose path ends so: of the same language first, then the one nearest to the top."""
    named = pages.named.get(posixpath.basename(name), [])
    found = [href for href in named if f"/{href}".endswith(f"/{name}") and href != here]
    return min(found, key=lambda href: (pages.languages[href] != language, href.count("/"), href), default=None)


def _spellings(path: str, language: str) -> Iterator[str]:
    """The file names that a reference may mean: with the language's suffix, without extension, a folder's index."""
    stem, extension = posixpath.splitext(path)
    if extension.lower() in MARKDOWN:
        yield f"{stem}.{language}{extension}"
        yield path
        return
    bare = path.rstrip("/")
    yield from (f"{bare}.{language}.md", f"{bare}.md", f"{bare}/index.md", f"{bare}/_index.md", f"{bare}.mdx")


def _of_pelican(path: str, document: bool, reading: Reading, source: Source, pages: Pages) -> str | None:
    if document and (found := _document(path, reading, pages, by_name=False)):
        return found
    rest = below(reading.href, source.path) or reading.href
    content = str(options_of(source.options).get("PATH", ""))
    folder = posixpath.dirname(below(rest, content) or rest) if content else posixpath.dirname(rest)
    return _beneath(source, path.lstrip("/") if path.startswith("/") else posixpath.join(folder, path))


def _of_mkdocs(path: str, reading: Reading, source: Source) -> str | None:
    """MkDocs takes addresses for those of files, wherever it puts the page."""
    options = options_of(source.options)
    rest = below(below(reading.href, source.path) or "", str(options.get("docs_dir", "docs")))
    if path.startswith("/") or rest is None:
        return None
    i18n = options.get("i18n") or {}
    if i18n.get("structure") == "folder":
        rest = rest.removeprefix(f"{i18n['default']}/")
    return _beneath(source, posixpath.join(posixpath.dirname(rest), path))


def _of_docusaurus(path: str, source: Source) -> str | None:
    """Its build renames files that stand beside a document; addresses from the root are below the site's own."""
    if not path.startswith("/"):
        name = posixpath.basename(path)
        return NOWHERE if "." in name else None
    root = urlsplit(source.base_url or "").path
    return None if root in ("", "/") or path.startswith(root) else _beneath(source, path.lstrip("/"))


def _beneath(source: Source, path: str) -> str | None:
    """The site's address of a path; None if the site has none or the path leads out of it."""
    clean = posixpath.normpath(path)
    if not source.base_url or clean.startswith(".."):
        return None
    final = "/" if path.endswith("/") else ""
    return source.base_url.rstrip("/") + "/" + quote("" if clean == "." else clean + final, safe="/%:@!$&'()*+,;=~-._")


def _without_base(entries: Iterable[Entry], leading: Mapping[str, Reading]) -> Iterator[Problem]:
    """Once for each source: what its documents lead to inside of it cannot be published."""
    told: set[str] = set()
    for entry in sorted(entries, key=lambda one: one.path):
        reading = leading.get(entry.path)
        if reading is None or not entry.body or entry.base_url or entry.source in told:
            continue
        told.add(entry.source)
        message = (
            f"relative links and pictures of “{entry.source}” are published as their text: "
            "its public address is not known; set base_url of the source in cnfeed.toml"
        )
        yield Problem(entry.path, reading.links[0][1], Severity.WARNING, message, "no-base-url")
