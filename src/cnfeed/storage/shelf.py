"""Published files as a web server gives them out: the bytes under a path, and when they last changed."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from cnfeed.errors import PublishError
from cnfeed.storage.branch import Branch
from cnfeed.storage.faults import shown
from cnfeed.storage.git import top_of
from cnfeed.storage.git_program import GitError
from cnfeed.storage.git_words import why
from cnfeed.storage.repository import Repository
from cnfeed.storage.swap import NOT_A_FILE
from cnfeed.storage.tree import Tree

INDEX = "index.html"


@dataclass(frozen=True, slots=True)
class Shelved:
    """One published file; ``modified`` is in UTC, in whole seconds."""

    content: bytes
    modified: datetime


class Shelf(Protocol):
    """What was published to one place, read anew for every question. Paths are relative, with ``/``."""

    @property
    def name(self) -> str:
        """What a person calls the place."""

    def read(self, path: str) -> Shelved | None:
        """The file under a path; None for nothing, a folder, a hidden name, a link or whatever lies elsewhere."""


class FolderShelf:
    """A published folder; links inside it are not followed."""

    def __init__(self, folder: Path) -> None:
        self._folder = os.path.realpath(folder)

    @property
    def name(self) -> str:
        """The folder's path."""
        return shown(self._folder)

    def read(self, path: str) -> Shelved | None:
        """See :class:`Shelf`."""
        if not given_out(path):
            return None
        try:
            with Tree(self._folder) as tree:
                status, content = tree.status(path), tree.read(path)
        except FileNotFoundError:
            return None
        except OSError as error:
            if error.errno in NOT_A_FILE:
                return None
            raise
        if status is None or content is None:
            return None
        return Shelved(content, datetime.fromtimestamp(int(status.st_mtime), UTC))


class BranchShelf:
    """The files below a path on a branch, as last committed; the checkout is neither read nor touched."""

    def __init__(self, repository: Path, branch: str, path: str = "") -> None:
        self._branch = Branch(Repository(top_of(repository)), branch)
        self._prefix = f"{path.strip('/')}/" if path.strip("/") else ""

    @property
    def name(self) -> str:
        """The branch and its repository."""
        return f"branch {self._branch.name} of {shown(self._branch.repository.folder)}"

    def read(self, path: str) -> Shelved | None:
        """See :class:`Shelf`; PublishError where git cannot be asked."""
        try:
            return self._read(path) if given_out(path) else None
        except GitError as error:
            raise PublishError(f"Could not read {self.name}: {why(error)}.") from error

    def _read(self, path: str) -> Shelved | None:
        base = self._branch.snapshot()
        mode, blob = base.files.get(self._prefix + path, ("", ""))
        if base.commit is None or not mode.startswith("100"):  # no file: a link or a submodule
            return None
        repository = self._branch.repository
        seconds = repository.ask("log", "-1", "--format=%ct", base.commit)
        return Shelved(repository.contents([blob])[blob], datetime.fromtimestamp(int(seconds), UTC))


def given_out(path: str) -> bool:
    """True for a path that leads to a file below the place and to nothing hidden in it."""
    names = path.split("/")
    return "\0" not in path and "\\" not in path and all(name and not name.startswith(".") for name in names)
