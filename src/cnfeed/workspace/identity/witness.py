"""Who is the same as before, judged without any ledger: by git's renames and by what stands in the documents."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from cnfeed.model.entry import Entry
from cnfeed.model.when import written

from .traces import link_mark, title_mark


@dataclass(frozen=True, slots=True)
class Face:
    """What anybody would recognise an entry by."""

    path: str
    anchor: str
    kind: str
    title: str
    link: str | None
    date: str | None
    own: str | None

    def resembles(self, other: Face) -> bool:
        """True if a reader could take one for the other: one place, name, link or date in common."""
        marks = ("title", "link", "date")
        same = any(getattr(self, mark) and getattr(self, mark) == getattr(other, mark) for mark in marks)
        return same or (self.path, self.anchor) == (other.path, other.anchor)


def face(entry: Entry) -> Face:
    """An entry's face."""
    announced = entry.published.date().isoformat() if entry.published else None
    date = written(entry.when.start) or announced
    return Face(entry.path, entry.anchor, entry.kind, title_mark(entry.title), link_mark(entry.url), date, entry.uid)


Mark = Callable[[Face], tuple[Hashable, ...]]

HERE: tuple[Mark, ...] = (
    lambda one: (one.path, one.anchor, one.kind, one.title, one.link, one.date),
    lambda one: (one.own,),
    lambda one: (one.path, one.kind, one.link, one.title),
    lambda one: (one.path, one.kind, one.title, one.date),
    lambda one: (one.path, one.kind, one.link, one.date),
    lambda one: (one.path, one.kind, one.anchor),
    lambda one: (one.path, one.anchor),
)
ANYWHERE: tuple[Mark, ...] = (
    lambda one: (one.kind, one.link, one.title, one.date),
    lambda one: (one.kind, one.link, one.date),
    lambda one: (one.kind, one.title, one.date),
)


class Witness:
    """Gives each entry a number of its own, and the same entry of a later commit the same number."""

    def __init__(self) -> None:
        self._present: dict[int, Face] = {}
        self._left: dict[int, Face] = {}
        self._count = 0

    def numbers(self, entries: Sequence[Entry], renames: Mapping[str, str]) -> list[int]:
        """A number per entry, as read (without the ledger's uid); *renames* are old paths by new."""
        found: dict[int, int] = {}
        faces = [face(entry) for entry in entries]
        old = self._renamed(renames)
        for known, marks in ((old, HERE), (old, ANYWHERE), (self._left, HERE), (self._left, ANYWHERE)):
            for mark in marks:
                _meet(found, faces, known, mark)
        self._left |= old
        for index in range(len(faces)):
            if index not in found:
                self._count += 1
                found[index] = self._count
        self._present = {found[index]: one for index, one in enumerate(faces)}
        self._left = {number: one for number, one in self._left.items() if number not in self._present}
        return [found[index] for index in range(len(faces))]

    def _renamed(self, renames: Mapping[str, str]) -> dict[int, Face]:
        paths = {old: new for new, old in renames.items()}
        if not paths:
            return dict(self._present)
        return {number: replace(one, path=paths.get(one.path, one.path)) for number, one in self._present.items()}


def _meet(found: dict[int, int], faces: Sequence[Face], known: dict[int, Face], mark: Mark) -> None:
    """Pair what is still alone on both sides by one mark; of equals, in their order. What is paired leaves *known*."""
    if not known or len(found) == len(faces):
        return
    here = _by_mark(((index, one) for index, one in enumerate(faces) if index not in found), mark)
    there = _by_mark(known.items(), mark)
    for value, indexes in here.items():
        numbers = there.get(value, ())
        if len(indexes) == len(numbers):
            for index, number in zip(indexes, numbers, strict=True):
                found[index] = number
                del known[number]


def _by_mark(faces: Iterable[tuple[int, Face]], mark: Mark) -> dict[tuple[Hashable, ...], list[int]]:
    groups: dict[tuple[Hashable, ...], list[int]] = defaultdict(list)
    for index, one in faces:
        value = mark(one)
        if None not in value or mark is HERE[0]:
            groups[value].append(index)
    return groups
