"""A list in brackets with other items: those that stay keep their characters."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from cnfeed.model.span import Span, Splice

from .nodes import Node
from .refusal import RefusedEdit
from .verifying import reads_as

Write = Callable[[object, str], str]


def changed(items: Sequence[Node], values: Sequence[object]) -> tuple[range, Sequence[object]]:
    """Which items go, and what comes in their place; those at both ends that stay are in neither."""
    kept = same([item.value for item in items], values)
    tail = same([item.value for item in items[kept:]][::-1], values[kept:][::-1])
    return range(kept, len(items) - tail), values[kept : len(values) - tail]


def same(old: Sequence[object], new: Sequence[object]) -> int:
    """How many items both begin with."""
    count = 0
    while count < min(len(old), len(new)) and reads_as(old[count], new[count]):
        count += 1
    return count


def quotes(items: Sequence[Node], at: int) -> str:
    """The quotes of the item that stood here, else of the last."""
    style = items[min(at, len(items) - 1)].style
    return style if style in ("'", '"') else ""


def flow_splice(text: str, items: Sequence[Node], values: Sequence[object], write: Write) -> Splice:
    """The items replaced by the values; neither are empty. *write* writes a value in some quotes."""
    old, new = changed(items, values)
    between = text[items[0].end : items[1].start] if len(items) > 1 else ", "
    between = between if "#" not in between else ", "
    written = between.join(write(value, quotes(items, old.start + at)) for at, value in enumerate(new))
    if not old and old.start == 0:
        return Splice(Span(items[0].start, items[0].start), written + between)
    if not old:
        end = items[old.start - 1].end
        return Splice(Span(end, end), between + written)
    no_comment_between(text, items, old)
    start, end = items[old.start].start, items[old.stop - 1].end
    if new:
        return Splice(Span(start, end), written)
    if old.start > 0:
        return Splice(Span(items[old.start - 1].end, end), "")
    return Splice(Span(start, items[old.stop].start), "")


def no_comment_between(text: str, items: Sequence[Node], old: range) -> None:
    """RefusedEdit if a comment stands between two items that go."""
    if any("#" in text[items[at].end : items[at + 1].start] for at in old[:-1]):
        raise RefusedEdit("a comment stands inside the list")
