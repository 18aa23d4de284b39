"""The documents of a workspace as they were last read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import PurePosixPath
from types import MappingProxyType

from cnfeed.documents.document import Document
from cnfeed.errors import CnfeedError, NotFoundError
from cnfeed.model.problem import Problem, Severity
from cnfeed.model.settings import Source
from cnfeed.reading import generators
from cnfeed.reading.reader import read
from cnfeed.reading.result import Reading
from cnfeed.storage.base import FileStamp, Progress, Storage, silent
from cnfeed.storage.globs import matching
from cnfeed.workspace.library.reading_cache import Known, ReadingCache

TOO_LARGE = 5 * 1024 * 1024
SUFFIXES = (".md", ".mdx", ".markdown")
NO_STAMPS: Mapping[str, FileStamp] = MappingProxyType({})


def is_document(href: str) -> bool:
    """True for a Markdown file's name."""
    return href.lower().endswith(SUFFIXES)


def looked_at(href: str) -> bool:
    """True for a file that the workspace wants to know of: a document or a site's configuration."""
    return is_document(href) or generators.wanted(href)


class Library:
    """Texts and readings by href; reads again only what changed."""

    def __init__(self, storage: Storage, cache: ReadingCache | None = None) -> None:
        self.storage = storage
        self.sources: tuple[Source, ...] = ()
        self.hrefs: tuple[str, ...] = ()
        self._cache = cache
        self._deepest: tuple[Source, ...] = ()
        self._stamps: dict[str, FileStamp] = {}
        self._texts: dict[str, str] = {}
        self._etags: dict[str, str] = {}
        self._read: dict[str, tuple[str, Source, Reading]] = {}
        self._unreadable: dict[str, Problem] = {}

    @property
    def readings(self) -> tuple[Reading, ...]:
        """All readings, by href."""
        return tuple(self._read[href][2] for href in sorted(self._read))

    @property
    def unreadable(self) -> tuple[Problem, ...]:
        """A problem for each file that gave no text."""
        return tuple(self._unreadable[href] for href in sorted(self._unreadable))

    @property
    def texts(self) -> Mapping[str, str]:
        """The text of every document."""
        return self._texts

    def text(self, href: str) -> str | None:
        """The text as last read, None where there is none."""
        return self._texts.get(href)

    def etag(self, href: str) -> str | None:
        """The etag of that text."""
        return self._etags.get(href)

    def source_of(self, href: str) -> Source | None:
        """The source that a document belongs to: the one with the longest path that includes it."""
        return next((source for source in self._deepest if belongs(href, source)), None)

    def configuration(self, hrefs: Iterable[str]) -> dict[str, str]:
        """The texts of the sites' configuration files."""
        return {href: text for href in hrefs if generators.wanted(href) and (text := self._content(href)) is not None}

    def load(
        self,
        hrefs: Iterable[str],
        sources: tuple[Source, ...],
        progress: Progress = silent,
        stamps: Mapping[str, FileStamp] = NO_STAMPS,
    ) -> frozenset[str]:
        """Read the documents among *hrefs*; return those whose text changed, vanished ones included.

        Of files with the *stamps* they had, or that the cache knows, no bytes are read.
        """
        self.sources, self.hrefs = sources, tuple(hrefs)
        self._deepest = tuple(sorted(sources, key=lambda one: -len(PurePosixPath(one.path).parts)))
        owned = {href: source for href in self.hrefs if is_document(href) and (source := self.source_of(href))}
        before = {href: self._texts.get(href) for href in (*owned, *self._texts)}
        for href in (self._texts.keys() | self._unreadable.keys()) - owned.keys():
            self.forget(href)
        waiting = {href: source for href, source in owned.items() if not self._is_current(href, source, stamps)}
        self._take(self._kept(waiting, self._etags_by(stamps, waiting)), waiting)
        self._read_all([href for href in waiting if href not in self._read], stamps, progress)
        self._stamps = {href: stamps[href] for href in owned if href in stamps}
        if self._cache is not None:
            self._cache.flush(self._stamps, {href: etag for href, (etag, _, _) in self._read.items()})
        return frozenset(href for href, text in before.items() if text != self._texts.get(href))

    def reload(self, href: str) -> bool:
        """Read one document again; True if its text changed."""
        before = self._texts.get(href)
        source, text = self.source_of(href), self._content(href)
        self._list(href, there=text is not None)
        if text is None or source is None:
            self._texts.pop(href, None)
            self._read.pop(href, None)
            return before is not None
        self._know(href, source, text)
        return text != before

    def _list(self, href: str, *, there: bool) -> None:
        """Keep ``hrefs`` true: the name of a new document must not be given to the next one."""
        if there is not (href in self.hrefs):
            self.hrefs = (*self.hrefs, href) if there else tuple(one for one in self.hrefs if one != href)

    def forget(self, href: str) -> None:
        """A document that is gone."""
        for known in (self._stamps, self._texts, self._etags, self._read, self._unreadable):
            known.pop(href, None)

    def _is_current(self, href: str, source: Source, stamps: Mapping[str, FileStamp]) -> bool:
        """True if nothing that the reading depends on has changed; else the reading is dropped."""
        known = self._read.get(href)
        if known and known[1] == source and href in stamps and self._stamps.get(href) == stamps[href]:
            return True
        self._read.pop(href, None)
        return False

    def _etags_by(self, stamps: Mapping[str, FileStamp], hrefs: Iterable[str]) -> dict[str, str]:
        if self._cache is None:
            return {}
        return self._cache.etags({href: stamps[href] for href in hrefs if href in stamps})

    def _kept(self, owners: Mapping[str, Source], etags: Mapping[str, str]) -> Iterator[tuple[str, str, Known]]:
        """(href, etag, what the cache keeps of it)."""
        if self._cache is not None:
            found = self._cache.find((href, owners[href], etag) for href, etag in etags.items())
            yield from ((href, etags[href], known) for href, known in found.items())

    def _take(self, kept: Iterable[tuple[str, str, Known]], owners: Mapping[str, Source]) -> None:
        for href, etag, known in kept:
            self._unreadable.pop(href, None)
            self._texts[href], self._etags[href] = known.text, etag
            self._read[href] = etag, owners[href], known.reading

    def _read_all(self, hrefs: Sequence[str], stamps: Mapping[str, FileStamp], progress: Progress) -> None:
        """Read the bytes of all; what the cache knows by them alone (a fresh checkout) is not interpreted again."""
        texts: dict[str, str] = {}
        for href in hrefs:
            text = self._content(href, stamps.get(href))
            if text is None:
                self._texts.pop(href, None)
            else:
                texts[href] = text
        owners = {href: source for href in texts if (source := self.source_of(href))}
        self._take(self._kept(owners, {href: self._etags[href] for href in owners}), owners)
        for done, (href, source) in enumerate(owners.items()):
            progress(done, len(owners), href)
            if href not in self._read:
                self._know(href, source, texts[href])
        progress(len(owners), len(owners), "")

    def _know(self, href: str, source: Source, text: str) -> None:
        """What a text tells; read if it is not the one that was read last."""
        self._texts[href] = text
        known, etag = self._read.get(href), self._etags[href]
        if known is None or known[:2] != (etag, source):
            reading = read(Document(href, text), source)
            self._read[href] = etag, source, reading
            if self._cache is not None:
                self._cache.put(href, source, etag, Known(text, reading))

    def _content(self, href: str, stamp: FileStamp | None = None) -> str | None:
        """The text, or None with a problem noted."""
        self._unreadable.pop(href, None)
        try:
            content = b"" if stamp and stamp[1] > TOO_LARGE else self._bytes(href)
        except NotFoundError:
            return None
        except CnfeedError as error:
            self._unread(href, 1, str(error), "unreadable")
            return None
        if len(content) > TOO_LARGE or (stamp and stamp[1] > TOO_LARGE):
            self._unread(href, 1, "is larger than 5 MB and is not read", "too-large")
            return None
        try:
            return content.decode("utf-8")
        except UnicodeDecodeError as error:
            line = content.count(b"\n", 0, error.start) + 1
            self._unread(href, line, "is not UTF-8 text; save it as UTF-8 to have it read", "not-utf-8")
            return None

    def _bytes(self, href: str) -> bytes:
        content, self._etags[href] = self.storage.read(href)
        return content

    def _unread(self, href: str, line: int, message: str, code: str) -> None:
        self._unreadable[href] = Problem(href, line, Severity.ERROR, message, code)


def belongs(href: str, source: Source) -> bool:
    """True if a source's path, include and exclude take the document in."""
    below = href if source.path in (".", "") else href.removeprefix(f"{source.path.rstrip('/')}/")
    if below == href and source.path not in (".", ""):
        return False
    return _test(source.include, source.exclude)(below)


@lru_cache(maxsize=64)
def _test(include: tuple[str, ...], exclude: tuple[str, ...]) -> Callable[[str], bool]:
    return matching(include, exclude)
