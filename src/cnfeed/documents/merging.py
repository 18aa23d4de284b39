"""Two people's versions of one text joined: three texts in, one text out, or the places where one has to choose.

Lines that only one of them changed are taken from that one. In front matter a value counts, not its line: two keys
are merged though they stand on one line or side by side. Nothing is ever guessed: what both changed is a conflict.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import NamedTuple

from .frontmatter import parse
from .merging_fields import by_field

MOST_LINES = 20_000
"""Beyond so many differing lines the differences are not looked for one by one."""


@dataclass(frozen=True, slots=True)
class Agreed:
    """Text that is settled."""

    text: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """Lines that both changed: as they were, and as each has them."""

    base: str
    mine: str
    theirs: str


Piece = Agreed | Conflict


@dataclass(frozen=True, slots=True)
class Merge:
    """The merged text in pieces, in their order."""

    pieces: tuple[Piece, ...]

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """The places where one has to choose."""
        return tuple(piece for piece in self.pieces if isinstance(piece, Conflict))

    @property
    def text(self) -> str | None:
        """The merged text; None while there is something to choose."""
        return None if self.conflicts else self.resolved(())

    def resolved(self, choices: Sequence[str]) -> str:
        """The text with a choice for each conflict in turn."""
        chosen = iter(choices)
        return "".join(piece.text if isinstance(piece, Agreed) else next(chosen) for piece in self.pieces)


def merge(base: str, mine: str, theirs: str) -> Merge:
    """Two versions of *base* joined; where one of them is *base* itself, the other one."""
    if mine == theirs or theirs == base:
        return Merge(_settled(mine))
    if mine == base:
        return Merge(_settled(theirs))
    ends = [parse(text).span.end for text in (base, mine, theirs)]
    if not all(ends):
        return Merge(_joined(_by_lines(base, mine, theirs)))
    heads = [text[:end] for text, end in zip((base, mine, theirs), ends, strict=True)]
    bodies = [text[end:] for text, end in zip((base, mine, theirs), ends, strict=True)]
    return Merge(_joined([*_matter(*heads), *_by_lines(*bodies)]))


def _matter(base: str, mine: str, theirs: str) -> list[Piece]:
    """Front matter: by lines where that is enough and stays readable, else value by value."""
    pieces = _by_lines(base, mine, theirs)
    merged = Merge(tuple(pieces)).text
    if merged is not None and (_readable(merged) or not all(map(_readable, (base, mine, theirs)))):
        return pieces
    joined = by_field(base, mine, theirs)
    if joined is not None:
        return [Agreed(joined)]
    return pieces if merged is None else [Conflict(base, mine, theirs)]


def _readable(text: str) -> bool:
    matter = parse(text)
    return matter.fault is None and matter.span.end == len(text)


class Changed(NamedTuple):
    """Lines *start* to *end* of the base, replaced by *lines*."""

    start: int
    end: int
    lines: tuple[str, ...]
    mine: bool


def _by_lines(base: str, mine: str, theirs: str) -> list[Piece]:
    lines = base.splitlines(keepends=True)
    changed = sorted((*_changes(lines, mine, True), *_changes(lines, theirs, False)), key=lambda one: one[:2])
    pieces: list[Piece] = []
    at = 0
    for group in _groups(changed):
        start, end = min(one.start for one in group), max(one.end for one in group)
        pieces.append(Agreed("".join(lines[at:start])))
        old = "".join(lines[start:end])
        ours, other = (_applied(lines, start, end, group, mine=side) for side in (True, False))
        pieces.append(_piece(old, ours, other))
        at = end
    return [*pieces, Agreed("".join(lines[at:]))]


def _changes(base: list[str], text: str, mine: bool) -> Iterator[Changed]:
    """What differs, from the first line that does to the last; the same lines around are not compared at length."""
    lines = text.splitlines(keepends=True)
    first = _same(base, lines)
    last = _same(base[first:][::-1], lines[first:][::-1])
    old, new = base[first : len(base) - last], lines[first : len(lines) - last]
    if max(len(old), len(new)) > MOST_LINES:
        yield Changed(first, first + len(old), tuple(new), mine)
        return
    for tag, start, end, new_start, new_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            yield Changed(first + start, first + end, tuple(new[new_start:new_end]), mine)


def _same(one: Sequence[str], other: Sequence[str]) -> int:
    """How many lines both begin with."""
    length = min(len(one), len(other))
    return next((number for number in range(length) if one[number] != other[number]), length)


def _groups(changed: Sequence[Changed]) -> Iterator[list[Changed]]:
    """Changes that meet, together."""
    group: list[Changed] = []
    for one in changed:
        if group and any(_meet(one, other) for other in group):
            group.append(one)
        else:
            if group:
                yield group
            group = [one]
    if group:
        yield group


def _meet(one: Changed, other: Changed) -> bool:
    """True if they share a line; new lines also where they stand beside a changed one: whose come first is unknown."""
    if one.mine == other.mine:
        return False
    if one.start == one.end or other.start == other.end:
        return one.start <= other.end and other.start <= one.end
    return one.start < other.end and other.start < one.end


def _applied(base: list[str], start: int, end: int, group: Sequence[Changed], *, mine: bool) -> str:
    """The base's lines from *start* to *end* as one side has them."""
    made: list[str] = []
    at = start
    for one in group:
        if one.mine == mine:
            made += [*base[at : one.start], *one.lines]
            at = one.end
    return "".join((*made, *base[at:end]))


def _piece(base: str, mine: str, theirs: str) -> Piece:
    if mine == theirs or theirs == base:
        return Agreed(mine)
    return Agreed(theirs) if mine == base else Conflict(base, mine, theirs)


def _settled(text: str) -> tuple[Piece, ...]:
    return (Agreed(text),)


def _joined(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Settled pieces side by side as one, empty ones left out."""
    joined: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, Agreed) and joined and isinstance(before := joined[-1], Agreed):
            joined[-1] = Agreed(before.text + piece.text)
        elif piece != Agreed(""):
            joined.append(piece)
    return tuple(joined)
