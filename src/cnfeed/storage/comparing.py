"""What stands in a folder beside what is to be published there: what to write and remove, and what is not ours."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from cnfeed.errors import PublishError
from cnfeed.storage.intent import Intent
from cnfeed.storage.swap import NOT_A_FILE
from cnfeed.storage.target_paths import in_order
from cnfeed.storage.tree import Tree


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be published; see :meth:`cnfeed.storage.base.Target.apply`."""

    writes: Mapping[str, bytes]
    removals: Mapping[str, str]
    ledger_path: str
    known: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Change:
    """A file to write or (``new`` None) to remove; ``seen`` is what stood there when it was compared."""

    path: str
    old: str | None
    new: str | None
    seen: tuple[int, int, int] | None


class Comparison:
    """An order beside a tree and what a killed publish had begun there."""

    def __init__(self, tree: Tree, name: str, order: Order, earlier: Intent) -> None:
        self.tree, self.name, self.earlier = tree, name, earlier
        self.writes, self.removals = order.writes, order.removals
        self.ledger_path, self.known = order.ledger_path, order.known
        self.unchanged: list[str] = []
        self.left: list[str] = []

    def expected(self) -> dict[str, str | None]:
        """The hash that each file of ours has when all is done, None for those that are gone."""
        kept = {path: digest for path, digest in self.known.items() if path not in self.removals}
        begun = {path: new for path, (_, new) in self.earlier.files.items()}
        orphans = dict.fromkeys(self._orphans())
        return begun | kept | dict.fromkeys(self.removals) | orphans | {p: _sha256(c) for p, c in self.writes.items()}

    def changes(self) -> list[Change]:
        """The files to write, what others link to before what links there; PublishError for one that is not ours."""
        found, foreign = [], []
        for path in in_order(self.writes):
            change = self._compared(path)
            if isinstance(change, str):
                foreign.append(change)
            elif change is not None:
                found.append(change)
        if foreign:
            raise PublishError(self.refusal(foreign))
        return found

    def _compared(self, path: str) -> Change | str | None:
        new = self.writes[path]
        try:
            seen, old = self.seen(path), self.tree.read(path)
        except OSError as error:
            if error.errno not in NOT_A_FILE:
                raise
            return path
        if old == new:
            self.unchanged.append(path)
            return None
        if old is None:
            return Change(path, None, _sha256(new), seen)
        if _sha256(old) not in self._ours(path):
            return path
        return Change(path, _sha256(old), _sha256(new), seen)

    def gone(self) -> list[Change]:
        """The files to remove: those that are still as we wrote them; the others are ``left``."""
        found = []
        for path in [*(path for path in self.removals if path not in self.writes), *self._orphans()]:
            old = self._hash_or_none(path)
            if old is not None and (old == self.removals.get(path) or old in self._ours(path)):
                found.append(Change(path, old, None, self.seen(path)))
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

    def seen(self, path: str) -> tuple[int, int, int] | None:
        """What changes when somebody touches the file."""
        status = self.tree.status(path)
        return (status.st_ctime_ns, status.st_size, status.st_ino) if status else None

    def refusal(self, foreign: list[str]) -> str:
        """Why nothing is written where these files are not ours."""
        if self.ledger_path in foreign:
            return f"{self.name} was published by somebody else meanwhile; nothing was written. Publish again."
        first, more = foreign[0], len(foreign) - 1
        others = f" (and {more} more)" if more else ""
        return (
            f"{self.name}/{first}{others} is in the way: cnfeed did not write it, or it was changed since; "
            "nothing was written. Move it away or publish to another folder."
        )


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
