"""Front matter that two people changed, joined value by value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from cnfeed.model.span import Splice

from .document import spliced
from .frontmatter import REMOVED, FrontMatter, RefusedEdit, adding, parse, removing, replacing


def by_field(base: str, mine: str, theirs: str) -> str | None:
    """The front matter with both sides' values; None where one value was changed by both, or it cannot be written.

    Which side is called mine does not matter: the same text comes out.
    """
    matters = [parse(text) for text in (base, *sorted((mine, theirs)))]
    if any(one.fault or one.root is None for one in matters) or len({one.notation for one in matters}) > 1:
        return None
    old, first, second = (dict(_leaves(one.values)) for one in matters)
    changed, other = _changed(old, first), _changed(old, second)
    if any(_clash(path, value, changed) for path, value in other.items()):
        return None
    text = matters[1].text
    for path, value in other.items():
        made = _written(text, path, value, matters[2])
        if made is None:
            return None
        text = made
    return text


def _leaves(values: Mapping[str, object], above: str = "") -> Iterator[tuple[str, object]]:
    """Every value that is no map, by dotted path; a list counts as one value."""
    for key, value in values.items():
        if isinstance(value, Mapping) and value:
            yield from _leaves(value, f"{above}{key}.")
        else:
            yield f"{above}{key}", value


def _changed(old: Mapping[str, object], new: Mapping[str, object]) -> dict[str, object]:
    """What is new or other, and what is gone."""
    gone = {path: REMOVED for path in old if path not in new}
    return gone | {path: value for path, value in new.items() if path not in old or not _equal(old[path], value)}


def _equal(one: object, other: object) -> bool:
    """``1``, ``1.0`` and ``true`` are three values."""
    return type(one) is type(other) and one == other


def _clash(path: str, value: object, changed: Mapping[str, object]) -> bool:
    """True if the other side changed the same value otherwise, or the map that it stands in."""
    if path in changed:
        return not _equal(changed[path], value)
    return any(path.startswith(f"{one}.") or one.startswith(f"{path}.") for one in changed)


def _written(text: str, path: str, value: object, source: FrontMatter) -> str | None:
    """The text with one value of *source*; None where it cannot be written without touching more."""
    matter = parse(text)
    try:
        splice = _splice(text, matter, path, value, source)
    except RefusedEdit:
        return None
    return spliced(text, [splice]) if splice else text


def _splice(text: str, matter: FrontMatter, path: str, value: object, source: FrontMatter) -> Splice | None:
    if value is REMOVED:
        return removing(text, matter, path) if path in matter.scalars else None
    if path in matter.scalars:
        return replacing(text, matter, path, value)
    return adding(text, matter, path, value, after=_before(path, matter, source))


def _before(path: str, matter: FrontMatter, source: FrontMatter) -> str | None:
    """The nearest key above it in its own text that is here too."""
    parent = path.rpartition(".")[0]
    beside = [one for one in source.keys if one.rpartition(".")[0] == parent]
    above = beside[: beside.index(path)] if path in beside else []
    return next((one for one in reversed(above) if one in matter.scalars), None)
