"""What git ignores in a folder, asked while something else is done."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import subprocess


def inside_work_tree(folder: str) -> bool:
    """True if a ``.git`` stands in the folder or above it."""
    while True:
        if os.path.lexists(os.path.join(folder, ".git")):
            return True
        above = os.path.dirname(folder)
        if above == folder:
            return False
        folder = above


def rules(folders: Iterable[str]) -> Iterator[str]:
    """The files that say what git ignores in these folders, whether they are there or not."""
    home, config = os.path.expanduser("~"), os.environ.get("XDG_CONFIG_HOME", "")
    yield from (os.path.join(home, ".gitconfig"), "/etc/gitconfig")
    yield from (os.path.join(config or f"{home}/.config", "git", name) for name in ("config", "ignore"))
    repositories: set[str] = set()
    for folder in folders:
        yield os.path.join(folder, ".gitignore")
        repositories.update(_repositories(folder))
    for repository in sorted(repositories):
        yield from (os.path.join(repository, name) for name in ("", "index", "config", "info/exclude"))


def _repositories(folder: str) -> Iterator[str]:
    """``.git`` of this folder and those above; a file of that name leads elsewhere (a linked work tree)."""
    while True:
        path = os.path.join(folder, ".git")
        if os.path.isfile(path):
            yield path
            with open(path, encoding="utf-8", errors="surrogateescape") as file:
                place = file.read(10_000).partition("gitdir:")[2].strip()
            if place:
                yield os.path.join(folder, place)
        elif os.path.isdir(path):
            yield path
        above = os.path.dirname(folder)
        if above == folder:
            return
        folder = above


class Ignored:
    """A running question to git; without git, or where it refuses, nothing counts as ignored. Close it after use."""

    def __init__(self, folder: str, prefix: str) -> None:
        self._prefix = prefix
        from cnfeed.storage.git_program import SAFE  # with subprocess 6 ms, only where there is a repository

        listing = ["ls-files", "--others", "--ignored", "--exclude-standard", "--directory", "-z"]
        self._process = _started(["git", "-C", folder, *SAFE, *listing])

    def test(self) -> Callable[[str], bool] | None:
        """Says of an href whether it is ignored; None if nothing is."""
        if self._process is None:
            return None
        import subprocess

        try:
            listed, _ = self._process.communicate(timeout=60)
        except subprocess.TimeoutExpired:
            return None
        if self._process.returncode:
            return None
        return _test(self._prefix, [os.fsdecode(name) for name in listed.split(b"\0") if name])

    def close(self) -> None:
        """Stop asking."""
        if self._process is not None:
            if self._process.poll() is None:
                self._process.kill()
            self._process.communicate()
            self._process = None


def _started(command: list[str]) -> subprocess.Popen[bytes] | None:
    import subprocess

    from cnfeed.storage.git_program import environment

    try:
        return subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment(),
        )
    except OSError:
        return None


def _test(prefix: str, names: list[str]) -> Callable[[str], bool] | None:
    # "./" is git's word for a folder that is ignored as a whole: who opens such a folder wants to see what is in it.
    if not names or "./" in names:
        return None
    folders = tuple(prefix + name for name in names if name.endswith("/"))
    files = frozenset(prefix + name for name in names if not name.endswith("/"))
    return lambda href: href in files or href.startswith(folders)
