"""The narrow door to documents: texts by href, with etags."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol


class Storage(Protocol):
    """Bytes by href (a path relative to the root, with ``/``); an etag changes whenever the bytes do."""

    def list(self) -> Iterator[tuple[str, str]]:
        """Yield (href, etag) of every file, sorted by href."""

    def read(self, href: str) -> tuple[bytes, str]:
        """Return (content, etag), or raise NotFoundError."""

    def write(self, href: str, content: bytes | None, *, etag: str | None) -> str | None:
        """Replace the content atomically (None deletes) and return the new etag.

        *etag* is the one of the text that is replaced, None for a file that must not exist yet;
        ConflictError if it is stale, and then nothing was written.
        """
