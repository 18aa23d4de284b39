"""The narrow doors: documents as bytes by href with etags, and targets that take what is published."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

FileStamp = tuple[int, int, int]
"""(time of change in ns, size, inode): equal stamps of one href mean equal bytes, without reading them."""

Progress = Callable[[int, int, str], None]
"""Told (done, of, what) while something longer runs."""

Cancelled = Callable[[], bool]
"""Asked between steps; True stops what can still be stopped without a trace."""


def silent(done: int, of: int, what: str) -> None:
    """Progress that nobody watches."""


def never() -> bool:
    """An operation that nobody stops."""
    return False


class Storage(Protocol):
    """Bytes by href (a path relative to the root, with ``/``); an etag changes whenever the bytes do."""

    def list(self) -> Iterator[tuple[str, str]]:
        """Yield (href, etag) of every file, sorted by href."""

    def stamps(self) -> dict[str, FileStamp]:
        """The stamp of every file that ``list`` would name, sorted by href, without reading any."""

    def read(self, href: str) -> tuple[bytes, str]:
        """Return (content, etag), or raise NotFoundError."""

    def write(self, href: str, content: bytes | None, *, etag: str | None) -> str | None:
        """Replace the content atomically (None deletes) and return the new etag.

        *etag* is the one of the text that is replaced, None for a file that must not exist yet;
        ConflictError if it is stale, and then nothing was written.
        """


@dataclass(frozen=True, slots=True)
class Applied:
    """What a publish did; ``left`` are files due to be removed that somebody else has changed, so they stay.

    ``notes`` are sentences for the user; ``place`` is where the files are now.
    """

    written: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    place: str = ""


class Target(Protocol):
    """A folder or a branch that is published to. Paths are relative, with ``/``; hashes are SHA-256 in hex."""

    @property
    def name(self) -> str:
        """What a person calls it."""

    def interrupted(self) -> bool:
        """True if the last publish was killed: the files may be newer than the ledger, so plan with all of them."""

    def pushes(self) -> bool:
        """True if a publish also sends to a remote, which may lack what an earlier one wrote."""

    def read(self, path: str) -> bytes | None:
        """The bytes of a published file, None where there is none."""

    def hashes(self, paths: Iterable[str]) -> dict[str, str | None]:
        """The hash of each file, None where there is none."""

    def stamps(self, paths: Iterable[str]) -> dict[str, FileStamp | None]:
        """The stamp of each file without reading any, None where there is none."""

    def apply(
        self,
        writes: Mapping[str, bytes],
        removals: Mapping[str, str],
        ledger_path: str,
        known: Mapping[str, str],
        progress: Progress = silent,
        cancelled: Cancelled = never,
    ) -> Applied:
        """Write the files, take away those no longer published, and the ledger (one of *writes*) last of all.

        *known* maps each path to the hash our ledger last knew, the ledger's own as it was read among them; *removals*
        maps paths to such hashes. A file in the way with another hash is foreign: PublishError, nothing written.
        Equal bytes are not written. Cancelled is raised only while everything is still as it was.
        """
