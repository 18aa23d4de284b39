"""What a git repository knows of the documents in a folder of it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from cnfeed.errors import UnavailableError
from cnfeed.storage.git_program import GitError, run


def root_of(path: Path) -> Path | None:
    """The work tree a path lies in, None outside of any; runs no program."""
    folder = os.path.realpath(path)
    while not os.path.lexists(os.path.join(folder, ".git")):
        above = os.path.dirname(folder)
        if above == folder:
            return None
        folder = above
    return Path(folder)


def top_of(path: Path) -> str:
    """The folder in which git sees all of a repository: a bare one's own, else the top of the work tree around it."""
    folder = os.path.realpath(path)
    bare = all(os.path.exists(os.path.join(folder, name)) for name in ("HEAD", "objects", "refs"))
    return folder if bare else os.fspath(root_of(path) or folder)


def looks_shallow(path: Path) -> bool:
    """True in a clone without its whole history; runs no program (a linked work tree counts as whole)."""
    root = root_of(path)
    return root is not None and os.path.isfile(os.path.join(root, ".git", "shallow"))


def checked_out_in(path: Path) -> str | None:
    """The branch that the work tree around a path holds; None for a detached HEAD, no work tree, or no git."""
    root = root_of(path)
    if root is None or os.fspath(root) != top_of(path):
        return None
    try:
        return Git(root).branch()
    except UnavailableError:
        return None


class Git:
    """Questions to git about one folder; each may raise UnavailableError (no git) or GitError (it refuses)."""

    def __init__(self, root: Path) -> None:
        self.root = Path(os.path.realpath(root))

    def branch(self) -> str | None:
        """The branch that is checked out, None if HEAD is detached."""
        try:
            return self._ask("symbolic-ref", "--short", "--quiet", "HEAD")
        except GitError:
            return None

    def head(self) -> str | None:
        """The commit that is checked out, None before the first."""
        try:
            return self._ask("rev-parse", "--verify", "--quiet", "HEAD^{commit}")
        except GitError:
            return None

    def is_shallow(self) -> bool:
        """True if the clone was cut, so that first commits are not to be trusted."""
        return self._ask("rev-parse", "--is-shallow-repository") == "true"

    def first_commits(self) -> dict[str, datetime]:
        """When each file was first committed, by href; through renames; the author's time in their own zone."""
        if self.head() is None:
            return {}
        first: dict[str, datetime] = {}
        for when, before, path in _additions(self._added()):
            first.setdefault(path, first.get(before, when))
        return first

    def _added(self) -> bytes:
        """git's log of added and renamed files; a partial clone knows no renames, or nothing, and is not completed."""
        log = ("log", "--reverse", "--diff-filter=AR", "--name-status", "-z", "--relative", "--format=%x01%aI")
        for renames in ("-M", "--no-renames"):
            try:
                return run(str(self.root), *log, renames)
            except GitError as error:
                if "promisor" not in error.words:
                    raise
        return b""

    def status(self) -> dict[str, str]:
        """Git's two letters for each changed or new file. Only for a folder that its user trusts: filters may run."""
        words = run(
            str(self.root), "status", "--porcelain=v1", "-z", "--no-renames", "--untracked-files=all", "--", "."
        )
        prefix = self._ask("rev-parse", "--show-prefix")
        rows = (os.fsdecode(row) for row in words.split(b"\0") if row)
        return {row[3:].removeprefix(prefix): row[:2] for row in rows}

    def _ask(self, *arguments: str) -> str:
        return run(str(self.root), *arguments).decode(errors="surrogateescape").strip()


def _additions(log: bytes) -> Iterator[tuple[datetime, str, str]]:
    """(when, path before, path): the two paths are one unless the file was renamed."""
    words = iter(os.fsdecode(word) for word in log.split(b"\0"))
    when = None
    for word in words:
        if word.startswith("\x01"):
            when = datetime.fromisoformat(word[1:])
            continue
        letter = word.strip("\n")[:1]
        if letter and when:
            before = next(words)
            yield when, before, next(words) if letter == "R" else before
