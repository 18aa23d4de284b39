"""What subscribers saw of a history under one way of giving ids: counted commit by commit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass

from cnfeed.workspace.identity.witness import Face


@dataclass(frozen=True, slots=True)
class Counts:
    """``needless`` are those of ``unread`` in which nothing had changed that a reader sees."""

    announced: int = 0
    twice: int = 0
    lost: int = 0
    changed: int = 0
    unread: int = 0
    needless: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(*(mine + its for mine, its in zip(astuple(self), astuple(other), strict=True)))


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that subscribers would have held against the publisher."""

    what: str
    title: str
    path: str


@dataclass(frozen=True, slots=True)
class Seen:
    """An entry in one publish: the witness' number, the id it is published under, all that readers see of it.

    ``version`` is what makes readers mark an item unread, None for what stands in no feed.
    """

    number: int
    uid: str
    face: Face
    title: str
    content: str
    version: str | None


class Tally:
    """Counts of a history so far."""

    def __init__(self) -> None:
        self.total = Counts()
        self._last: dict[int, Seen] = {}
        self._owners: dict[str, int] = {}
        self._read: dict[int, Seen] = {}
        self._lost: set[int] = set()

    def take(self, seen: Sequence[Seen]) -> tuple[Counts, tuple[Finding, ...]]:
        """One publish."""
        findings = tuple(self._findings(seen))
        unread = [one for one in seen if one.version and self._is_unread(one)]
        whats = [one.what for one in findings]
        counts = Counts(
            announced=len({one.uid for one in seen} - self._owners.keys()),
            twice=whats.count("twice"),
            lost=whats.count("lost"),
            changed=whats.count("changed") + whats.count("twice"),
            unread=len(unread),
            needless=sum(self._read[one.number].content == one.content for one in unread),
        )
        self._remember(seen)
        self.total += counts
        return counts, findings

    def _findings(self, seen: Sequence[Seen]) -> Iterator[Finding]:
        """``twice``: a known entry under a new id; ``changed``: another's; ``lost``: told, but under no own id."""
        holders = self._holders(seen)
        for one in seen:
            before = self._last.get(one.number)
            if before is not None and before.uid != one.uid:
                yield Finding("changed" if one.uid in self._owners else "twice", one.title, one.face.path)
            if one.number not in self._lost and (holders[one.uid] != one.number or self._is_mistaken(one)):
                self._lost.add(one.number)
                yield Finding("lost", one.title, one.face.path)

    def _holders(self, seen: Sequence[Seen]) -> dict[str, int]:
        """Who of those that share an id is seen under it: who had it before, else the first."""
        holders: dict[str, int] = {}
        for one in seen:
            if one.uid not in holders or self._owners.get(one.uid) == one.number:
                holders[one.uid] = one.number
        return holders

    def _is_mistaken(self, one: Seen) -> bool:
        """True if a new entry goes under the id of another that it has nothing in common with."""
        owner = self._owners.get(one.uid)
        if owner is None or owner == one.number or one.number in self._last:
            return False
        return not one.face.resembles(self._last[owner].face)

    def _is_unread(self, one: Seen) -> bool:
        before = self._read.get(one.number)
        return before is not None and (before.uid, before.version) != (one.uid, one.version)

    def _remember(self, seen: Sequence[Seen]) -> None:
        for one in seen:
            self._owners.setdefault(one.uid, one.number)
            self._last[one.number] = one
            if one.version:
                self._read[one.number] = one
