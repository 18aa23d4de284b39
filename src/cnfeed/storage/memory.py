"""Documents in memory: a real storage, for tests and replays."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from cnfeed.errors import NotFoundError
from cnfeed.storage.base import FileStamp
from cnfeed.storage.etags import etag_of, refuse_stale
from cnfeed.storage.hrefs import parts
from cnfeed.storage.scan import every_file


class MemoryStorage:
    """Bytes by href. *files* is copied."""

    def __init__(self, files: Mapping[str, bytes] | None = None, *, wanted: Callable[[str], bool] = every_file) -> None:
        self._wanted = wanted
        self._files: dict[str, bytes] = {}
        self._stamps: dict[str, FileStamp] = {}
        self._writes = 0
        for href, content in (files or {}).items():
            self.write(href, content, etag=None)

    def stamps(self) -> dict[str, FileStamp]:
        """The stamp of every file, sorted by href."""
        return {href: self._stamps[href] for href in sorted(self._files) if self._wanted(href)}

    def list(self) -> Iterator[tuple[str, str]]:
        """Yield (href, etag) of every file, sorted by href."""
        for href in self.stamps():
            yield href, etag_of(self._files[href])

    def read(self, href: str) -> tuple[bytes, str]:
        """Return (content, etag), or raise NotFoundError."""
        parts(href)
        if href not in self._files:
            raise NotFoundError(href)
        return self._files[href], etag_of(self._files[href])

    def write(self, href: str, content: bytes | None, *, etag: str | None) -> str | None:
        """Replace the content (None deletes) and return the new etag; ConflictError if *etag* is stale."""
        parts(href)
        old = self._files.get(href)
        refuse_stale(href, old, etag)
        if content is None:
            if old is None:
                raise NotFoundError(href)
            del self._files[href], self._stamps[href]
            return None
        if content != old:
            self._writes += 1
            self._files[href] = content
            self._stamps[href] = (self._writes, len(content), self._writes)
        return etag_of(content)
