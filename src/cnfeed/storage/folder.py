"""Documents in a folder on disk."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from cnfeed.errors import CnfeedError, ConflictError, NotFoundError
from cnfeed.storage import saving
from cnfeed.storage.base import FileStamp
from cnfeed.storage.etags import etag_of, refuse_stale
from cnfeed.storage.faults import sentence, shown, told
from cnfeed.storage.hrefs import inside
from cnfeed.storage.locks import held
from cnfeed.storage.places import state_folder
from cnfeed.storage.scan import Scan, every_file, scan
from cnfeed.storage.swap import OpenFolder


class FolderStorage:
    """The files below a root. *wanted* says which to list, *skip* which folders (publish targets) not to enter.

    Never listed: hidden folders, node_modules, vendor, virtual environments, published folders, what git ignores,
    links to folders and links out of the root. An etag is the SHA-256 of the bytes.
    """

    def __init__(
        self,
        root: Path,
        *,
        state: Path | None = None,
        wanted: Callable[[str], bool] = every_file,
        skip: Iterable[str | Path] = (),
    ) -> None:
        self.root = Path(os.path.realpath(root))
        self._root = os.fspath(self.root)
        self._state = state or state_folder()
        self._wanted = wanted
        self._skip = frozenset(filter(None, (self._as_href(folder) for folder in skip)))
        self._must_be_a_folder()

    def scan(self) -> Scan:
        """What there is, with problems of what cannot be looked at; removes temporary files of a killed run."""
        with told(f"open {shown(self._root)}"):
            found = scan(self._root, self._wanted, self._skip)
        self._tidy(found.litter)
        return found

    def stamps(self) -> dict[str, FileStamp]:
        """The stamp of every file, sorted by href, without reading any."""
        return self.scan().stamps

    def list(self) -> Iterator[tuple[str, str]]:
        """Yield (href, etag) of every file, sorted by href."""
        for href in self.stamps():
            with contextlib.suppress(NotFoundError):  # deleted since the scan
                yield href, self.read(href)[1]

    def read(self, href: str) -> tuple[bytes, str]:
        """Return (content, etag), or raise NotFoundError."""
        path = inside(self._root, href)
        with told(f"read {href}"):
            content = _content(path)
        if content is None:
            raise NotFoundError(href)
        return content, etag_of(content)

    def is_fixed(self, href: str) -> bool:
        """True if the file is read-only for this user: a save would put another one in its place all the same."""
        path = inside(self._root, href)
        with told(f"look at {href}"):
            try:
                return not os.stat(path).st_mode & 0o222 or not os.access(path, os.W_OK)
            except FileNotFoundError:
                return False

    def write(self, href: str, content: bytes | None, *, etag: str | None) -> str | None:
        """Replace the content atomically (None deletes) and return the new etag; ConflictError if *etag* is stale."""
        path = inside(self._root, href)
        folder = os.path.dirname(path)
        doing = f"save {href}" if content is not None else f"delete {href}"
        with told(doing), held(self._state, folder):
            old = _content(path)
            refuse_stale(href, old, etag)
            if old is None:
                self._create(href, path, content)
            elif content != old:
                self._change(href, path, old, content)
        return None if content is None else etag_of(content)

    def _create(self, href: str, path: str, content: bytes | None) -> None:
        if content is None:
            raise NotFoundError(href)
        made = _make_folders(os.path.dirname(path))
        try:
            with OpenFolder(os.path.dirname(path)) as folder:
                saving.create(folder, os.path.basename(path), content, href)
        except (OSError, ConflictError):
            _unmake(made)
            raise

    def _change(self, href: str, path: str, old: bytes, content: bytes | None) -> None:
        with OpenFolder(os.path.dirname(path)) as folder:
            if content is None:
                saving.delete(folder, os.path.basename(path), old, href)
            else:
                saving.replace(folder, os.path.basename(path), old, content, href)

    def _tidy(self, litter: Iterable[str]) -> None:
        # A temporary file whose folder's lock is free belongs to nobody who still lives.
        for href in litter:
            folder, name = os.path.split(os.path.join(self._root, href))
            with contextlib.suppress(CnfeedError, OSError), held(self._state, os.path.realpath(folder), patience=0):
                os.unlink(os.path.join(folder, name))

    def _must_be_a_folder(self) -> None:
        try:
            status = os.stat(self._root)
        except FileNotFoundError as error:
            raise NotFoundError(self._root, f"There is no folder {shown(self._root)}.") from error
        except OSError as error:
            raise CnfeedError(sentence(error, f"open {shown(self._root)}")) from error
        if not stat.S_ISDIR(status.st_mode):
            raise CnfeedError(f"{shown(self._root)} is a file, not a folder; name the folder that holds it.")

    def _as_href(self, folder: str | Path) -> str | None:
        path = os.path.realpath(self.root / folder)
        return os.path.relpath(path, self._root) if path.startswith(self._root.rstrip("/") + "/") else None


def _content(path: str) -> bytes | None:
    try:
        with OpenFolder(os.path.dirname(path)) as folder:
            return folder.read(os.path.basename(path))
    except FileNotFoundError:
        return None


def _make_folders(path: str) -> list[str]:
    """Make what is missing of a path, durably; return what was made, innermost last."""
    missing = []
    while not os.path.isdir(path):
        missing.append(path)
        path = os.path.dirname(path)
    made: list[str] = []
    try:
        for folder in reversed(missing):
            os.mkdir(folder)
            made.append(folder)
            with OpenFolder(os.path.dirname(folder)) as parent:
                parent.sync()
    except OSError:
        _unmake(made)
        raise
    return made


def _unmake(made: list[str]) -> None:
    for folder in reversed(made):
        with contextlib.suppress(OSError):
            os.rmdir(folder)
