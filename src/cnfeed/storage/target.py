"""A folder that is published to."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from cnfeed.errors import PublishError
from cnfeed.storage import intent, target_paths
from cnfeed.storage.base import Applied, Cancelled, FileStamp, Progress, never, silent
from cnfeed.storage.comparing import Order
from cnfeed.storage.etags import etag_of
from cnfeed.storage.faults import sentence, shown
from cnfeed.storage.locks import held
from cnfeed.storage.places import state_folder
from cnfeed.storage.publication import Publication, Then, nothing
from cnfeed.storage.stamps import stamp_of
from cnfeed.storage.swap import NOT_A_FILE, OpenFolder
from cnfeed.storage.tree import Tree

_Answer = TypeVar("_Answer")


class FolderTarget:
    """Published files in a folder, which need not exist yet."""

    def __init__(self, path: Path, *, state: Path | None = None) -> None:
        self.path = Path(os.path.abspath(path))
        self._root = os.path.realpath(path)
        self._state = state

    @property
    def name(self) -> str:
        """The folder's path."""
        return shown(self.path)

    @property
    def key(self) -> str:
        """A short name for the folder, where a file name is wanted."""
        return etag_of(os.fsencode(self._root))[:24]

    def contents(self, paths: Iterable[str]) -> dict[str, bytes | None]:
        """The bytes of files as on disk; None for none, and for what is no plain file."""
        return self._each(paths, _plain)

    def interrupted(self) -> bool:
        """True if the last publish was killed."""
        return os.path.lexists(os.path.join(self._root, target_paths.INTENT))

    def depends_on(self, paths: Iterable[str]) -> list[str]:
        """Where these files lie, and where a killed publish would have left its intent."""
        return [os.path.join(self._root, path) for path in (target_paths.INTENT, *paths)]

    def pushes(self) -> bool:
        """Never: a folder lies here."""
        return False

    def read(self, path: str) -> bytes | None:
        """The bytes of a published file, None where there is none."""
        return self._each([path], _published)[path]

    def hashes(self, paths: Iterable[str]) -> dict[str, str | None]:
        """The SHA-256 of each file, None where there is none."""
        return self._each(paths, Tree.hash)

    def stamps(self, paths: Iterable[str]) -> dict[str, FileStamp | None]:
        """The stamp of each file, None where there is none."""
        now = time.time_ns()

        def stamp(tree: Tree, path: str) -> FileStamp | None:
            status = tree.status(path)
            return stamp_of(status, now) if status else None

        return self._each(paths, stamp)

    def apply(
        self,
        writes: Mapping[str, bytes],
        removals: Mapping[str, str],
        ledger_path: str,
        known: Mapping[str, str],
        progress: Progress = silent,
        cancelled: Cancelled = never,
        *,
        then: Then = nothing,
    ) -> Applied:
        """Publish: see :class:`cnfeed.storage.base.Target`; *then* is done last."""
        target_paths.check([*writes, *(path for path in removals if path not in writes)])
        with self._faults("publish to"), held(self._state or state_folder(), self._root), self._opened() as tree:
            order = Order(writes, removals, ledger_path, known)
            return Publication(tree, self.name, order, progress, cancelled, then).run()

    def _each(self, paths: Iterable[str], ask: Callable[[Tree, str], _Answer]) -> dict[str, _Answer | None]:
        with self._faults("read"):
            if not os.path.lexists(self._root):
                return dict.fromkeys(paths)
            with Tree(self._root) as tree:
                return {path: ask(tree, path) for path in paths}

    @contextmanager
    def _opened(self) -> Iterator[Tree]:
        """The tree of the folder, which is made, and kept if something came into it."""
        missing = self._missing()
        try:
            os.makedirs(self._root, exist_ok=True)
            for folder in missing:
                with OpenFolder(os.path.dirname(folder)) as parent:
                    parent.sync()
            with Tree(self._root) as tree:
                yield tree
        finally:
            for folder in missing:
                with contextlib.suppress(OSError):
                    os.rmdir(folder)

    def _missing(self) -> list[str]:
        missing, folder = [], self._root
        while not os.path.lexists(folder):
            missing.append(folder)
            folder = os.path.dirname(folder)
        return missing

    @contextmanager
    def _faults(self, doing: str) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise PublishError(sentence(error, f"{doing} {self.name}")) from error


def _published(tree: Tree, path: str) -> bytes | None:
    """The bytes of a file; of the ledger those a killed publish was about to write, if files were placed already."""
    begun = tree.read(target_paths.INTENT)
    if begun is not None:
        earlier = intent.read(begun, "")
        waiting = tree.root.read(earlier.staged) if earlier.staged else None
        if waiting is not None and "/" not in path and etag_of(waiting) == earlier.files.get(path, ("", ""))[1]:
            return waiting
    return tree.read(path)


def _plain(tree: Tree, path: str) -> bytes | None:
    try:
        return tree.read(path)
    except OSError as error:
        if error.errno not in NOT_A_FILE:
            raise
        return None
