"""One publish into a folder: compare, intend, stage, place, ledger, forget the intent.

What makes a file old or new and never torn, and thousands of files quick:

1. All is compared and checked first; a foreign file in the way ends it before anything is written.
2. The intent is written, synced and named. From here on a killed run is known to the next one.
3. Every changed file is written beside its place under a temporary name. Then the disk is told once to keep them all
   (``syncfs``: one wait, where an ``fsync`` each would cost a journal commit per file; a few files are synced one by
   one, because ``syncfs`` also waits for other programs' files). Until here everything can be taken back, and is, if
   the disk is full or the user cancels. Then the intent names the new ledger's temporary file: were this run killed
   from now on, the next one takes up the identities and times that subscribers may have seen.
4. Each temporary file is renamed to its place: whole bytes that are on the disk already. Files that are new come
   before those that may link to them, what pages and feeds link to before them. Then files no longer published go,
   and the folders are synced.
5. The ledger is renamed last: whoever reads it finds at least what it lists. A work tree's files are committed. Then
   the intent goes; should that not reach the disk, the next run only finds nothing left to do.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from cnfeed.errors import Cancelled as Stopped
from cnfeed.errors import PublishError
from cnfeed.storage import intent as intents
from cnfeed.storage.base import Applied, Cancelled, Progress
from cnfeed.storage.comparing import Change, Comparison, Order
from cnfeed.storage.faults import sentence
from cnfeed.storage.intent import Intent
from cnfeed.storage.swap import OpenFolder
from cnfeed.storage.target_paths import INTENT
from cnfeed.storage.tree import Tree

Then = Callable[[Mapping[str, str | None]], tuple[str, ...]]
"""Done when every file is in its place, told the hash of each (None: gone); while it fails, the intent stays."""

_FEW = 12


def nothing(expected: Mapping[str, str | None]) -> tuple[str, ...]:
    """No more to do."""
    return ()


class Publication:
    """Its life is one ``run``."""

    def __init__(
        self, tree: Tree, name: str, order: Order, progress: Progress, cancelled: Cancelled, then: Then = nothing
    ) -> None:
        self.tree, self.name, self.order = tree, name, order
        self.progress, self.cancelled, self.then = progress, cancelled, then
        self.earlier = intents.read(tree.read(INTENT), name)
        self.comparison = Comparison(tree, name, order, self.earlier)
        self.intent = self.earlier
        self.staged: dict[str, tuple[OpenFolder, str]] = {}
        self.done = self.total = 0
        self.placed = False

    def run(self) -> Applied:
        """Do it all, or nothing, or (after a fault of the disk in step 4) leave it to the next run."""
        changes = self.comparison.changes()
        gone = self.comparison.gone()
        expected = self.comparison.expected()
        self._tidy()
        self.total = 2 * len(changes) + len(gone)
        if changes or gone:
            self._prepare(changes, gone)
            self._finish(changes, gone)
        elif self.earlier.files:
            self._sync_folders()  # names the killed run changed must be as durable as the end of its intent
        notes = self.then(expected)
        self.tree.root.forget(INTENT)
        self._forget_staged_ledger()
        return Applied(
            written=_paths(changes),
            removed=_paths(gone),
            unchanged=tuple(sorted(self.comparison.unchanged)),
            left=tuple(sorted(self.comparison.left)),
            notes=notes,
            place=self.name,
        )

    # 2. and 3. intend and stage

    def _prepare(self, changes: list[Change], gone: list[Change]) -> None:
        try:
            self._check_cancelled()
            self._intend(Intent({change.path: (change.old, change.new) for change in [*changes, *gone]}))
            self._stage(changes)
            self._check_cancelled()
            self._check_untouched([*changes, *gone])
            self._name_staged_ledger()
        except BaseException:
            self._take_back()
            raise

    def _intend(self, intent: Intent) -> None:
        self.intent = intent.over(self.earlier)
        self._write_intent(self.intent)

    def _write_intent(self, intent: Intent) -> None:
        self.tree.root.replace(self.tree.root.draft(intent.text()), INTENT)
        self.tree.root.sync()

    def _stage(self, changes: list[Change]) -> None:
        few = len(changes) <= _FEW
        for change in changes:
            folder, name = self.tree.make(change.path)
            self.staged[change.path] = (
                folder,
                folder.draft(self.order.writes[change.path], like=folder.status(name), sync=few),
            )
            self._step(change.path)
            self._check_cancelled()
        if not few:
            self.tree.sync_disks()

    def _name_staged_ledger(self) -> None:
        """From now on subscribers may see what the new ledger says: a killed run's successor goes on from it."""
        if self.order.ledger_path in self.staged:
            self._write_intent(replace(self.intent, staged=self.staged[self.order.ledger_path][1]))

    def _forget_staged_ledger(self) -> None:
        if self.earlier.staged:
            self.tree.root.forget(self.earlier.staged)

    def _check_untouched(self, changes: list[Change]) -> None:
        touched = [change.path for change in changes if self.comparison.seen(change.path) != change.seen]
        if touched:
            raise PublishError(self.comparison.refusal(touched))

    def _check_cancelled(self) -> None:
        if self.cancelled():
            raise Stopped("Publishing was cancelled; nothing was changed.")

    def _take_back(self) -> None:
        for folder, temporary in self.staged.values():
            folder.forget(temporary)
        self.tree.tidy(but=self.earlier.staged)
        self.tree.unmake()
        if not self.earlier.files:
            self.tree.root.forget(INTENT)
        elif self.intent is not self.earlier:
            with contextlib.suppress(OSError):  # else the wider one stays: it names the same files as ours, and more
                self._write_intent(self.earlier)

    # 4. and 5. place

    def _finish(self, changes: list[Change], gone: list[Change]) -> None:
        try:
            self._place(changes, gone)
        except OSError as error:
            if not self.placed:
                self._take_back()
                raise
            outcome = "every file there is whole, and the next publish finishes the work"
            raise PublishError(sentence(error, f"finish publishing to {self.name}", outcome)) from error

    def _place(self, changes: list[Change], gone: list[Change]) -> None:
        for change in sorted(changes, key=lambda change: change.old is not None):  # new ones before what links to them
            if change.path != self.order.ledger_path:
                self._rename(change.path)
        for change in gone:
            self._remove(change.path)
        if self.order.ledger_path in self.staged:
            self._sync_folders()
            self._rename(self.order.ledger_path)
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
            self.tree.sync_disks()
        else:
            for folder in folders:
                folder.sync()

    def _tidy(self) -> None:
        for path in self.earlier.files:
            with contextlib.suppress(OSError):
                self.tree.of(path)
        self.tree.tidy(but=self.earlier.staged)

    def _step(self, path: str) -> None:
        self.done += 1
        self.progress(self.done, self.total, path)


def _paths(changes: Iterable[Change]) -> tuple[str, ...]:
    return tuple(sorted(change.path for change in changes))
