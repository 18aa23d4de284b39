"""What files a workspace has, found without reading one."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field

from cnfeed.model.problem import Problem, Severity
from cnfeed.storage.base import FileStamp
from cnfeed.storage.faults import shown
from cnfeed.storage.hrefs import within
from cnfeed.storage.ignored import Ignored, inside_work_tree
from cnfeed.storage.stamps import stamp_of
from cnfeed.storage.swap import LITTER

NEVER = frozenset({"node_modules", "vendor", "__pycache__"})
ENVIRONMENT_MARKS = frozenset({"pyvenv.cfg", "conda-meta"})
LEDGER = "cnfeed-ledger.jsonl"


@dataclass
class Scan:
    """``stamps`` by href, sorted; ``problems``: what could not be looked at; ``litter``: temporary files of ours.

    ``folders`` are the paths of those that were entered.
    """

    stamps: dict[str, FileStamp] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    litter: list[str] = field(default_factory=list)
    folders: list[str] = field(default_factory=list)


def every_file(href: str) -> bool:
    """Leave no file out."""
    return True


def scan(root: str, wanted: Callable[[str], bool], skip: Collection[str] = ()) -> Scan:
    """Walk the folder (a real path); *skip* are hrefs of folders not to enter."""
    walk = _Walk(root, wanted, frozenset(skip))
    walk.run()
    return walk.found


class _Walk:
    """One walk: git is asked what it ignores while the folders are read."""

    def __init__(self, root: str, wanted: Callable[[str], bool], skip: frozenset[str]) -> None:
        self.root, self.wanted, self.skip = root, wanted, skip
        self.found = Scan()
        self.ignored: list[Ignored] = []
        self.now = time.time_ns()

    def run(self) -> None:
        """Fill ``found``."""
        try:
            if inside_work_tree(self.root):
                self.ignored.append(Ignored(self.root, ""))
            waiting = [(self.root, "", False)]
            while waiting:
                waiting += self._folder(*waiting.pop())
            self._finish()
        finally:
            for ignored in self.ignored:
                ignored.close()

    def _folder(self, path: str, prefix: str, linked: bool) -> Iterator[tuple[str, str, bool]]:
        try:
            with os.scandir(path) as listing:
                entries = list(listing)
        except OSError as error:
            if not prefix:
                raise
            self._problem(prefix, f"this folder cannot be opened ({error.strerror}), so what is in it is missing")
            return
        if prefix and not self._enter(path, prefix, {entry.name for entry in entries}):
            return
        self.found.folders.append(path)
        for entry in entries:
            link = not linked and self._leads_inside(entry, path)
            if link or entry.is_dir(follow_symlinks=False):
                if self._is_site_folder(entry.name, prefix):
                    yield entry.path, f"{prefix}{entry.name}/", linked or link
            else:
                self._file(entry, prefix + entry.name)

    def _leads_inside(self, entry: os.DirEntry[str], folder: str) -> bool:
        """True for a link to another folder of the workspace. Behind one, no further link is followed: no circles."""
        if not entry.is_symlink() or not os.path.isdir(entry.path):  # entry.is_dir() raises on a link to itself
            return False
        real = os.path.realpath(entry.path)
        names = real[len(self.root) :].strip("/").split("/")
        hidden = any(name.startswith(".") or name in NEVER for name in names)
        return within(self.root, real) and not hidden and not within(real, os.path.realpath(folder) + "/")

    def _enter(self, path: str, prefix: str, names: set[str]) -> bool:
        if LEDGER in names or names & ENVIRONMENT_MARKS:
            return False
        if ".git" in names:  # a repository inside the workspace has rules of its own
            self.ignored.append(Ignored(path, prefix))
        return True

    def _is_site_folder(self, name: str, prefix: str) -> bool:
        if name.startswith(".") or name in NEVER or prefix + name in self.skip:
            return False
        return self._is_text(prefix + name)

    def _file(self, entry: os.DirEntry[str], href: str) -> None:
        if entry.name.startswith(".") and LITTER.match(entry.name):
            self.found.litter.append(href)
        elif self.wanted(href) and self._is_text(href):
            self._stamp(entry, href)

    def _stamp(self, entry: os.DirEntry[str], href: str) -> None:
        if entry.is_symlink() and not within(self.root, os.path.realpath(entry.path)):
            return
        try:
            status = entry.stat()
        except OSError as error:
            self._problem(href, f"this file cannot be opened ({error.strerror})")
            return
        if entry.is_file():
            self.found.stamps[href] = stamp_of(status, self.now)

    def _is_text(self, href: str) -> bool:
        if href.isascii() or href.encode("utf-8", "ignore").decode() == href:
            return True
        self._problem(href, "this name is not UTF-8, so the file is not read; rename it")
        return False

    def _problem(self, href: str, message: str) -> None:
        self.found.problems.append(Problem(shown(href).rstrip("/"), 1, Severity.WARNING, message, "not-readable"))

    def _finish(self) -> None:
        hidden = [test for ignored in self.ignored if (test := ignored.test())]
        stamps = self.found.stamps
        self.found.stamps = {href: stamps[href] for href in sorted(stamps) if not any(test(href) for test in hidden)}
