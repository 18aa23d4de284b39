"""A folder walked by descriptors only: no link inside it can lead a read or a write elsewhere."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Iterator
from types import TracebackType

from cnfeed.storage.swap import LITTER, OpenFolder


class Tree:
    """Open folders below a root, kept while it is used. Paths are relative, with ``/``; links are errors."""

    def __init__(self, root: str) -> None:
        self.root = OpenFolder(root)
        self._folders: dict[str, OpenFolder] = {"": self.root}
        self._missing: set[str] = set()
        self.made: list[str] = []

    def __enter__(self) -> Tree:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, tb: TracebackType | None) -> None:
        for folder in self._folders.values():
            folder.__exit__(kind, value, tb)

    def of(self, path: str) -> tuple[OpenFolder | None, str]:
        """The open folder of a file (None if there is none yet) and the file's name in it."""
        folder, _, name = path.rpartition("/")
        return self._folder(folder), name

    def read(self, path: str) -> bytes | None:
        """The bytes of a file, None where there is none."""
        folder, name = self.of(path)
        return folder.read(name) if folder else None

    def hash(self, path: str) -> str | None:
        """The SHA-256 of a file, None where there is none."""
        content = self.read(path)
        return None if content is None else hashlib.sha256(content).hexdigest()

    def status(self, path: str) -> os.stat_result | None:
        """What stands under a path, None for nothing."""
        folder, name = self.of(path)
        return folder.status(name) if folder else None

    def make(self, path: str) -> tuple[OpenFolder, str]:
        """As ``of``, but the folder is made."""
        folder, _, name = path.rpartition("/")
        return self._made(folder), name

    def unmake(self) -> None:
        """Take away the folders that were made, as far as they are empty."""
        for path in reversed(self.made):
            self.remove_empty(path)

    def remove_empty(self, path: str) -> bool:
        """Remove a folder if nothing is in it."""
        parent, name = self.of(path)
        if not path or parent is None:
            return False
        try:
            os.rmdir(name, dir_fd=parent.fd)
        except OSError:
            return False
        self._folders.pop(path).__exit__(None, None, None)
        return True

    def open_folders(self) -> Iterator[OpenFolder]:
        """All that were used."""
        yield from self._folders.values()

    def sync_disks(self) -> None:
        """Make everything written below the root durable, also where a folder of it is another disk."""
        disks = {os.fstat(folder.fd).st_dev: folder for folder in self._folders.values()}
        for folder in disks.values():
            folder.sync_disk()

    def tidy(self, *, but: str | None = None) -> None:
        """Remove temporary files of a killed publish, all *but* one, from the folders used so far."""
        for folder in self._folders.values():
            with contextlib.suppress(OSError):
                for name in os.listdir(folder.fd):
                    if LITTER.match(name) and name != but:
                        folder.forget(name)

    def _folder(self, path: str) -> OpenFolder | None:
        if path in self._folders:
            return self._folders[path]
        if path in self._missing:
            return None
        parent, name = self.of(path)
        try:
            opened = OpenFolder(name, dir_fd=parent.fd) if parent else None
        except FileNotFoundError:
            opened = None
        if opened is None:
            self._missing.add(path)
        else:
            self._folders[path] = opened
        return opened

    def _made(self, path: str) -> OpenFolder:
        folder = self._folder(path)
        if folder is not None:
            return folder
        parent_path, _, name = path.rpartition("/")
        parent = self._made(parent_path)
        os.mkdir(name, dir_fd=parent.fd)
        self.made.append(path)
        self._missing.discard(path)
        self._folders[path] = opened = OpenFolder(name, dir_fd=parent.fd)
        return opened
