"""Etags: the same in every storage, and what a stale one means."""

from __future__ import annotations

import hashlib

from cnfeed.errors import ConflictError


def etag_of(content: bytes) -> str:
    """The etag these bytes have in every storage."""
    return hashlib.sha256(content).hexdigest()


def refuse_stale(href: str, content: bytes | None, etag: str | None) -> None:
    """ConflictError unless the etag is that of what is there now (None for nothing)."""
    if content is None and etag is not None:
        raise ConflictError(href, f"{href} was deleted since it was opened; nothing was written.")
    if content is not None and etag is None:
        raise ConflictError(href, f"{href} exists already; nothing was written.")
    if content is not None and etag_of(content) != etag:
        raise ConflictError(href)
