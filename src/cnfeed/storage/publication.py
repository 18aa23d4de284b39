"""One publish into a folder: compare, intend, stage, place, ledger, forget the intent.

What makes a file old or new and never torn, and thousands of files quick:

1. All is compared and checked first; a foreign file in the way ends it before anything is written.
2. The intent is written, synced and named. From here on a killed run is known to the next one.
3. Every changed file is written beside its place under a temporary name. Then the disk is told once to keep them all
   (``syncfs``: one wait, where an ``fsync`` each would cost a journal commit per file; a few files are synced one by
   one, because ``syncfs`` also waits for other programs' files). Until here everything can be taken back, and is, if
   the disk is full or the user cancels.
4. Each temporary file is renamed to its place: whole bytes that are on the disk already. What pages and feeds link to
   comes before them. Then files no longer published go, and the folders are synced.
5. The ledger is renamed last: whoever reads it finds at least what it lists. Then the intent goes; should that not
   reach the disk, the next run only finds nothing left to do.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass

from cnfeed.errors import Cancelled as Stopped
from cnfeed.errors import PublishError
from cnfeed.storage import intent as intents
from cnfeed.storage.base import Applied, Cancelled, Progress
from cnfeed.storage.faults import sentence
from cnfeed.storage.intent import Intent
from cnfeed.storage.swap import NOT_A_FILE, OpenFolder
from cnfeed.storage.target_paths import INTENT, in_order
from cnfeed.storage.tree import Tree

_FEW = 12


@dataclass(frozen=True, slots=True)
class _Change:
    """A file to write or (``new`` None) to remove; ``seen`` is what stood there when it was compared."""

    path: str
    old: str | None
    new: str | None
    seen: tuple[int, int, int] | None


class Publication:
    """Its life is one ``run``."""

    def __init__(
        self,
        tree: Tree,
        name: str,
        writes: Mapping[str, bytes],
        removals: Mapping[str, str],
        ledger_path: str,
        known: Mapping[str, str],
        progress: Progress,
        cancelled: Cancelled,
    ) -> None:
        self.tree, self.name = tree, name
        self.writes, self.removals, self.ledger_path, self.known = writes, removals, ledger_path, known
        self.progress, self.cancelled = progress, cancelled
        self.earlier = intents.read(tree.read(INTENT), name)
        self.unchanged: list[str] = []
        self.left: list[str] = []
        self.staged: dict[str, tuple[OpenFolder, str]] = {}
        self.done = self.total = 0
        self.placed = False

    def run(self) -> Applied:
        """Do it all, or nothing, or (after a fault of the disk in step 4) leave it to the next run."""
        changes = self._changes()
        gone = self._gone()
        self._tidy()
        self.total = 2 * len(changes) + len(gone)
        if changes or gone:
            self._prepare(changes, gone)
            self._finish(changes, gone)
        elif self.earlier.files:
            self._sync_folders()  # names the killed run changed must be as durable as the end of its intent
        self.tree.root.forget(INTENT)
        written = tuple(sorted(change.path for change in changes))
        removed = tuple(sorted(change.path for change in gone))
        return Applied(written, removed, tuple(sorted(self.unchanged)), tuple(sorted(self.left)), place=self.name)

    # 1. compare

    def _changes(self) -> list[_Change]:
        found, foreign = [], []
        for path in in_order(self.writes):
            change = self._compared(path)
            if isinstance(change, str):
                foreign.append(change)
            elif change is not None:
                found.append(change)
        if foreign:
            raise PublishError(self._refusal(foreign))
        return found

    def _compared(self, path: str) -> _Change | str | None:
        new = self.writes[path]
        try:
            seen, old = self._seen(path), self.tree.read(path)
        except OSError as error:
            if error.errno not in NOT_A_FILE:
                raise
            return path
        if old == new:
            self.unchanged.append(path)
            return None
        if old is None:
            return _Change(path, None, _sha256(new), seen)
        if _sha256(old) not in self._ours(path):
            return path
        return _Change(path, _sha256(old), _sha256(new), seen)

    def _gone(self) -> list[_Change]:
        found = []
        for path in [*(path for path in self.removals if path not in self.writes), *self._orphans()]:
            old = self._hash_or_none(path)
            if old is not None and (old == self.removals.get(path) or old in self._ours(path)):
                found.append(_Change(path, old, None, self._seen(path)))
            elif old is not None or self._stands(path):
                self.left.append(path)
        return found

    def _orphans(self) -> list[str]:
        """Files that only a killed publish knew, and that are not to be published any more."""
        handled = {*self.writes, *self.removals, *self.known}
        return [
            path
            for path, (old, new) in self.earlier.files.items()
            if path not in handled and old is None and new is not None and self._hash_or_none(path) == new
        ]

    def _hash_or_none(self, path: str) -> str | None:
        try:
            return self.tree.hash(path)
        except OSError as error:
            if error.errno not in NOT_A_FILE:
                raise
            return None

    def _stands(self, path: str) -> bool:
        try:
            return self.tree.status(path) is not None
        except OSError:
            return True

    def _ours(self, path: str) -> frozenset[str]:
        listed = self.known.get(path)
        return self.earlier.ours(path) | ({listed} if listed else frozenset())

    def _seen(self, path: str) -> tuple[int, int, int] | None:
        status = self.tree.status(path)
        return (status.st_ctime_ns, status.st_size, status.st_ino) if status else None

    def _refusal(self, foreign: list[str]) -> str:
        if self.ledger_path in foreign:
            return f"{self.name} was published by somebody else meanwhile; nothing was written. Publish again."
        first, more = foreign[0], len(foreign) - 1
        others = f" (and {more} more)" if more else ""
        return (
            f"{self.name}/{first}{others} is in the way: cnfeed did not write it, or it was changed since; "
            "nothing was written. Move it away or publish to another folder."
        )

    # 2. and 3. intend and stage

    def _prepare(self, changes: list[_Change], gone: list[_Change]) -> None:
        try:
            self._check_cancelled()
            self._intend(Intent({change.path: (change.old, change.new) for change in [*changes, *gone]}))
            self._stage(changes)
            self._check_cancelled()
            self._check_untouched([*changes, *gone])
        except BaseException:
            self._take_back()
            raise

    def _intend(self, intent: Intent) -> None:
        self._write_intent(intent.over(self.earlier))

    def _write_intent(self, intent: Intent) -> None:
        self.tree.root.replace(self.tree.root.draft(intent.text()), INTENT)
        self.tree.root.sync()

    def _stage(self, changes: list[_Change]) -> None:
        few = len(changes) <= _FEW
        for change in changes:
            folder, name = self.tree.make(change.path)
            self.staged[change.path] = (
                folder,
                folder.draft(self.writes[change.path], like=folder.status(name), sync=few),
            )
            self._step(change.path)
            self._check_cancelled()
        if not few:
            self.tree.root.sync_disk()

    def _check_untouched(self, changes: list[_Change]) -> None:
        touched = [change.path for change in changes if self._seen(change.path) != change.seen]
        if touched:
            raise PublishError(self._refusal(touched))

    def _check_cancelled(self) -> None:
        if self.cancelled():
            raise Stopped("Publishing was cancelled; nothing was changed.")

    def _take_back(self) -> None:
        for folder, temporary in self.staged.values():
            folder.forget(temporary)
        self.tree.tidy()
        self.tree.unmake()
        if not self.earlier.files:
            self.tree.root.forget(INTENT)

    # 4. and 5. place

    def _finish(self, changes: list[_Change], gone: list[_Change]) -> None:
        try:
            self._place(changes, gone)
        except OSError as error:
            if not self.placed:
                self._take_back()
                raise
            outcome = "every file there is whole, and the next publish finishes the work"
            raise PublishError(sentence(error, f"finish publishing to {self.name}", outcome)) from error

    def _place(self, changes: list[_Change], gone: list[_Change]) -> None:
        for change in changes:
            if change.path != self.ledger_path:
                self._rename(change.path)
        for change in gone:
            self._remove(change.path)
        if self.ledger_path in self.staged:
            self._sync_folders()
            self._rename(self.ledger_path)
        self._sync_folders()

    def _rename(self, path: str) -> None:
        folder, temporary = self.staged[path]
        folder.replace(temporary, path.rpartition("/")[2])
        self.placed = True
        self._step(path)

    def _remove(self, path: str) -> None:
        folder, name = self.tree.of(path)
        if folder is not None:
            os.unlink(name, dir_fd=folder.fd)
            self.placed = True
        self._step(path)
        parent = path.rpartition("/")[0]
        while parent and self.tree.remove_empty(parent):
            parent = parent.rpartition("/")[0]

    def _sync_folders(self) -> None:
        folders = list(self.tree.open_folders())
        if len(folders) > _FEW:
            self.tree.root.sync_disk()
        else:
            for folder in folders:
                folder.sync()

    def _tidy(self) -> None:
        for path in self.earlier.files:
            with contextlib.suppress(OSError):
                self.tree.of(path)
        self.tree.tidy()

    def _step(self, path: str) -> None:
        self.done += 1
        self.progress(self.done, self.total, path)


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
