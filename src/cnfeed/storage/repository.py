"""A repository, asked through git's plumbing; nothing here changes a branch, an index or a work tree."""

from __future__ import annotations

import functools
import hashlib
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from cnfeed.storage.git_program import SAFE, GitError, run

_SECONDS = 300

Files = Mapping[str, tuple[str, str]]
"""(mode, object id) by path."""


@dataclass(frozen=True)
class Snapshot:
    """A branch at one moment: ``commit`` is what a new one follows, ``local`` what the local branch is at."""

    commit: str | None
    local: str | None
    files: Files = field(default_factory=dict)

    @functools.cached_property
    def folders(self) -> frozenset[str]:
        """Every folder on the branch."""
        return frozenset(above for path in self.files for above in _above(path))

    def blocks(self, path: str) -> bool:
        """True if a folder stands where the file would be, or a file where a folder of it would be."""
        return path in self.folders or any(above in self.files for above in _above(path))


class Repository:
    """The repository whose top folder this is; a bare one is its own."""

    def __init__(self, folder: str) -> None:
        self.folder = folder

    def git(
        self,
        *arguments: str,
        stdin: bytes = b"",
        extra: Mapping[str, str] | None = None,
        safe: tuple[str, ...] = SAFE,
    ) -> bytes:
        """What git prints; GitError if it refuses."""
        return run(self.folder, *arguments, stdin=stdin, extra=extra, safe=safe, timeout=_SECONDS)

    def ask(self, *arguments: str, stdin: bytes = b"", extra: Mapping[str, str] | None = None) -> str:
        """One line."""
        return self.git(*arguments, stdin=stdin, extra=extra).decode(errors="surrogateescape").strip()

    def ask_or_none(self, *arguments: str) -> str | None:
        """One line, None where git says no without a word."""
        try:
            return self.ask(*arguments)
        except GitError as error:
            if error.words:
                raise
            return None

    def configured(self, key: str) -> str | None:
        """A value of git's configuration."""
        try:
            return self.ask("config", "--get", key)
        except GitError:
            return None

    def without_filters(self) -> tuple[str, ...]:
        """Options that switch off the programs through which git passes files, as configured by anybody."""
        try:
            names = self.ask("config", "--name-only", "--get-regexp", r"^filter\.").splitlines()
        except GitError:
            return ()  # none is
        return tuple(
            word for name in names for word in ("-c", name + ("=false" if name.endswith(".required") else "="))
        )

    @functools.cached_property
    def object_format(self) -> str:
        """``sha1`` or ``sha256``."""
        return self.ask("rev-parse", "--show-object-format")

    def path_of(self, name: str) -> str:
        """Where a file of git's own lies (``index``, ``HEAD``, ``refs/heads/main``)."""
        return os.path.join(self.folder, self.ask("rev-parse", "--git-path", name))

    def head(self) -> str | None:
        """The reference that is checked out, ``refs/heads/main``; None if HEAD is detached."""
        return self.ask_or_none("symbolic-ref", "--quiet", "HEAD")

    def commit_of(self, ref: str) -> str | None:
        """The commit a reference names, None if there is no such reference."""
        return self.ask_or_none("rev-parse", "--verify", "--quiet", "--end-of-options", ref + "^{commit}")

    def object_id(self, content: bytes) -> str:
        """The id git gives to these bytes."""
        digest = hashlib.sha256 if self.object_format == "sha256" else hashlib.sha1
        return digest(b"blob %d\0" % len(content) + content, usedforsecurity=False).hexdigest()

    def listing(self, commit: str, path: str = "") -> dict[str, tuple[str, str]]:
        """Every file of a commit, or those below a folder of it, by path from the top."""
        below = ("--", f"{path}/") if path else ()
        rows = self.git("ls-tree", "-r", "-z", "--full-tree", commit, *below).split(b"\0")
        files = {}
        for row in rows:
            if row:
                facts, _, name = row.partition(b"\t")
                mode, _, digest = facts.decode().split()
                files[os.fsdecode(name)] = (mode, digest)
        return files

    def contents(self, ids: Iterable[str]) -> dict[str, bytes]:
        """The bytes of objects by their id, all in one call."""
        wanted = list(dict.fromkeys(ids))
        if not wanted:
            return {}
        words = self.git("cat-file", "--batch", stdin="\n".join(wanted).encode() + b"\n")
        found, position = {}, 0
        for name in wanted:
            head = _line(words, position)
            if head.endswith(b" missing"):
                raise GitError("cat-file", f"object {name} is missing from this clone")
            size = int(head.split()[2])
            start = position + len(head) + 1
            found[name] = words[start : start + size]
            position = start + size + 1
        return found


def _line(words: bytes, position: int) -> bytes:
    return words[position : words.index(b"\n", position)]


def _above(path: str) -> list[str]:
    parts = path.split("/")
    return ["/".join(parts[:length]) for length in range(1, len(parts))]
