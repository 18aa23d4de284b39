"""Events of one day side by side; without Qt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Beside:
    """Which columns of how many a span of time takes: ``column`` and ``width`` of them."""

    column: int
    width: int
    columns: int


def side_by_side(spans: Sequence[tuple[int, int]]) -> tuple[Beside, ...]:
    """A place for each (start, end), in the order given: none covers another, and none is narrower than it must be.

    Ends are exclusive; an end after its start is taken for granted.
    """
    order = sorted(range(len(spans)), key=lambda one: (spans[one][0], -spans[one][1], one))
    placed: dict[int, Beside] = {}
    for group in _groups(order, spans):
        columns = _columns(group, spans)
        for at, column in enumerate(columns):
            for one in column:
                placed[one] = Beside(at, _width(spans[one], columns, at, spans), len(columns))
    return tuple(placed[one] for one in range(len(spans)))


def _groups(order: Sequence[int], spans: Sequence[tuple[int, int]]) -> Iterator[list[int]]:
    """Spans that overlap, directly or through others."""
    group: list[int] = []
    until = 0
    for one in order:
        if group and spans[one][0] >= until:
            yield group
            group = []
        until = max(until, spans[one][1]) if group else spans[one][1]
        group.append(one)
    if group:
        yield group


def _columns(group: Sequence[int], spans: Sequence[tuple[int, int]]) -> list[list[int]]:
    """Each span in the first column whose last one has ended."""
    columns: list[list[int]] = []
    for one in group:
        free = next((column for column in columns if spans[column[-1]][1] <= spans[one][0]), None)
        if free is None:
            columns.append([one])
        else:
            free.append(one)
    return columns


def _width(span: tuple[int, int], columns: list[list[int]], at: int, spans: Sequence[tuple[int, int]]) -> int:
    """How many columns it may take before it meets another one."""
    width = 1
    for column in columns[at + 1 :]:
        if any(spans[one][0] < span[1] and span[0] < spans[one][1] for one in column):
            break
        width += 1
    return width
