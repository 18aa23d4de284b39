"""The documents of a workspace as they were last read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import PurePosixPath

from cnfeed.documents.document import Document
from cnfeed.errors import CnfeedError, NotFoundError
from cnfeed.model.problem import Problem, Severity
from cnfeed.model.settings import Source
from cnfeed.reading import generators
from cnfeed.reading.reader import read
from cnfeed.reading.result import Reading
from cnfeed.storage.base import Progress, Storage, silent
from cnfeed.storage.globs import matching

TOO_LARGE = 5 * 1024 * 1024
SUFFIXES = (".md", ".mdx", ".markdown")


def is_document(href: str) -> bool:
    """True for a Markdown file's name."""
    return href.lower().endswith(SUFFIXES)


def looked_at(href: str) -> bool:
    """True for a file that the workspace wants to know of: a document or a site's configuration."""
    return is_document(href) or generators.wanted(href)


class Library:
    """Texts and readings by href; reads again only what changed."""

    def __init__(self, storage: Storage) -> None:
        self.storage = storage
        self.sources: tuple[Source, ...] = ()
        self.hrefs: tuple[str, ...] = ()
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
        owners = [source for source in self.sources if belongs(href, source)]
        return max(owners, key=lambda source: len(PurePosixPath(source.path).parts), default=None)

    def configuration(self, hrefs: Iterable[str]) -> dict[str, str]:
        """The texts of the sites' configuration files."""
        return {href: text for href in hrefs if generators.wanted(href) and (text := self._content(href)) is not None}

    def load(self, hrefs: Sequence[str], sources: tuple[Source, ...], progress: Progress = silent) -> frozenset[str]:
        """Read the documents among *hrefs*; return those whose text changed, vanished ones included."""
        self.sources, self.hrefs = sources, tuple(hrefs)
        wanted = [href for href in hrefs if is_document(href) and self.source_of(href)]
        changed = {href for href in self._texts if href not in set(wanted)}
        for href in changed | (self._unreadable.keys() - set(wanted)):
            self.forget(href)
        for done, href in enumerate(wanted):
            progress(done, len(wanted), href)
            if self.reload(href):
                changed.add(href)
        progress(len(wanted), len(wanted), "")
        return frozenset(changed)

    def reload(self, href: str) -> bool:
        """Read one document again; True if its text changed."""
        before = self._texts.get(href)
        text = self._content(href)
        source = self.source_of(href)
        if text is None or source is None:
            self._texts.pop(href, None)
            self._read.pop(href, None)
            return before is not None
        self._texts[href] = text
        known = self._read.get(href)
        if known is None or known[0] != self._etags[href] or known[1] != source:
            self._read[href] = (self._etags[href], source, read(Document(href, text), source))
        return text != before

    def forget(self, href: str) -> None:
        """A document that is gone."""
        self._texts.pop(href, None)
        self._etags.pop(href, None)
        self._read.pop(href, None)
        self._unreadable.pop(href, None)

    def _content(self, href: str) -> str | None:
        """The text, or None with a problem noted."""
        self._unreadable.pop(href, None)
        try:
            content, self._etags[href] = self.storage.read(href)
        except NotFoundError:
            return None
        except CnfeedError as error:
            self._unread(href, 1, str(error), "unreadable")
            return None
        if len(content) > TOO_LARGE:
            self._unread(href, 1, "is larger than 5 MB and is not read", "too-large")
            return None
        try:
            return content.decode("utf-8")
        except UnicodeDecodeError as error:
            line = content.count(b"\n", 0, error.start) + 1
            self._unread(href, line, "is not UTF-8 text; save it as UTF-8 to have it read", "not-utf-8")
            return None

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
