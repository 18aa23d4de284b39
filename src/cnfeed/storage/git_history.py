"""A repository's history as git's own program tells it: commits, what stood in each, and never a checkout."""

from __future__ import annotations

import os
import subprocess
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from types import TracebackType
from typing import IO

from cnfeed.errors import NotFoundError
from cnfeed.storage.base import FileStamp
from cnfeed.storage.git_program import SAFE, GitError, environment, run
from cnfeed.storage.scan import LEDGER, NEVER

UNASKED = {"GIT_NO_LAZY_FETCH": "1"}  # a partial clone must not fetch what it lacks
FILES = (b"100644", b"100755")  # neither links nor other repositories
SECONDS = 600


@dataclass(frozen=True, slots=True)
class Commit:
    """A commit, when it was made, and the files it renamed (old path by new path)."""

    name: str
    time: datetime
    renames: Mapping[str, str] = field(default_factory=dict)


class GitHistory:
    """The history of a folder of a repository along first parents. Use as a context: one git answers while it is open.

    Paths are relative to the folder; what lies outside of it does not exist.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = os.path.realpath(folder)
        self._process: subprocess.Popen[bytes] | None = None
        self.blob = lru_cache(maxsize=20_000)(self._blob)

    def __enter__(self) -> GitHistory:
        command = ["git", "-C", self.folder, *SAFE, "cat-file", "--batch"]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment(UNASKED)
        )
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, tb: TracebackType | None) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None

    def commits(self, first: str | None = None, last: str = "HEAD") -> tuple[Commit, ...]:
        """Oldest first, *first* and *last* included; NotFoundError for a name that is no commit."""
        end = self._named(last)
        names = [end, *([f"^{self._named(first)}^@"] if first else [])]
        listed = self._git("log", "--first-parent", "--reverse", "--format=%H %cI", "--end-of-options", *names, "--")
        renames = self._renames(names)
        rows = (row.split() for row in listed.decode().splitlines())
        return tuple(Commit(name, datetime.fromisoformat(time), renames.get(name, {})) for name, time in rows)

    def files(self, commit: str) -> dict[str, str]:
        """The id of every file's content, by path."""
        rows = self._git("ls-tree", "-r", "-z", commit).split(b"\0")
        found = (row.partition(b"\t") for row in rows if row.startswith(FILES))
        return {os.fsdecode(path): head.rpartition(b" ")[2].decode() for head, _, path in found}

    def _blob(self, name: str) -> bytes:
        """The bytes of an id; NotFoundError where the clone lacks them."""
        if self._process is None or self._process.stdin is None or self._process.stdout is None:
            raise ValueError("not open")
        self._process.stdin.write(f"{name}\n".encode())
        self._process.stdin.flush()
        return _answer(self._process.stdout, name)

    def _renames(self, names: list[str]) -> dict[str, dict[str, str]]:
        log = ("log", "--first-parent", "-m", "-M", "--diff-filter=R", "--name-status", "-z", "--relative")
        listed = self._git(*log, "--format=%x01%H", "--end-of-options", *names, "--")
        found: dict[str, dict[str, str]] = defaultdict(dict)
        for commit, old, new in _pairs(listed):
            found[commit][new] = old
        return found

    def _named(self, name: str) -> str:
        try:
            return (
                self._git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}").decode().strip()
            )
        except GitError as error:
            raise NotFoundError(name, f"{self.folder} has no commit {name!r}.") from error

    def _git(self, *arguments: str) -> bytes:
        return run(self.folder, *arguments, extra=UNASKED, timeout=SECONDS)


class CommitStorage:
    """What a commit holds of a folder, as a storage that only reads; the etag is git's own id of the content."""

    def __init__(self, history: GitHistory, files: Mapping[str, str]) -> None:
        self.history = history
        self.ids = {href: files[href] for href in sorted(_of_the_site(files))}

    def stamps(self) -> dict[str, FileStamp]:
        """A stamp made of the content's id."""
        return {href: (0, 0, int(name, 16)) for href, name in self.ids.items()}

    def list(self) -> Iterator[tuple[str, str]]:
        """Yield (href, etag)."""
        yield from self.ids.items()

    def read(self, href: str) -> tuple[bytes, str]:
        """Return (content, etag), or raise NotFoundError."""
        if href not in self.ids:
            raise NotFoundError(href)
        return self.history.blob(self.ids[href]), self.ids[href]

    def write(self, href: str, content: bytes | None, *, etag: str | None) -> str | None:
        """Never: what was committed stays."""
        raise NotFoundError(href, f"{href} is part of a commit and cannot be written.")


def _of_the_site(files: Mapping[str, str]) -> Iterator[str]:
    """All but hidden folders, what others' tools bring along, and published folders: as in a folder's scan."""
    published = tuple(path.removesuffix(LEDGER) for path in files if path.rpartition("/")[2] == LEDGER)
    for path in files:
        *folders, _ = path.split("/")
        if not any(one.startswith(".") or one in NEVER for one in folders) and not path.startswith(published):
            yield path


def _answer(stream: IO[bytes], name: str) -> bytes:
    """One answer of ``cat-file --batch``."""
    head = stream.readline().split()
    if len(head) != 3:
        raise NotFoundError(
            name, f"git does not have the content {name}; fetch the whole history (git fetch --unshallow)."
        )
    content = stream.read(int(head[2]))
    stream.read(1)
    return content


def _pairs(log: bytes) -> Iterator[tuple[str, str, str]]:
    """(commit, old path, new path)."""
    words = iter(os.fsdecode(word) for word in log.split(b"\0"))
    commit = ""
    for word in words:
        word = word.strip("\n")
        if word.startswith("\x01"):
            commit = word[1:]
        elif word.startswith("R"):
            yield commit, next(words), next(words)
