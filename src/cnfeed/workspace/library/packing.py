"""Frozen values as plain JSON values and back, by their annotations: safe to read from anybody's disk.

A small data class is a list of its values, a large one a map of those that are not the default.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from cnfeed.model.zone import zone

Turn = Callable[[Any], Any]
Pair = tuple[Turn | None, Turn | None]
"""How a value is packed and unpacked; None: as it is."""

AS_IT_IS: Pair = (None, None)
PLAIN = (str, int, float, bool, NoneType)
SMALL = 6


def packer(hint: Any) -> Turn:
    """Values of this type → JSON values."""
    return _turns(hint)[0] or _same


def unpacker(hint: Any) -> Turn:
    """And back; KeyError, TypeError or ValueError for what no packer made."""
    return _turns(hint)[1] or _same


def _same(value: Any) -> Any:
    return value


@cache
def _turns(hint: Any) -> Pair:
    origin, arguments = get_origin(hint), get_args(hint)
    if hint in PLAIN or hint is object or origin is Literal:
        return AS_IT_IS
    if origin in (Union, UnionType):
        return _union(tuple(one for one in arguments if one is not NoneType))
    if hint in (date, datetime):
        return _packed_time, _time
    if origin is tuple:
        return _many(AS_IT_IS if Ellipsis not in arguments else _turns(arguments[0]))
    if origin is not None and issubclass(origin, Mapping):
        return _map(_turns(arguments[1]))
    if isinstance(hint, type) and issubclass(hint, Enum):
        return None, {member.value: member for member in hint}.__getitem__
    if isinstance(hint, type) and is_dataclass(hint):
        return _values(hint)
    raise TypeError(f"{hint!r} has no packed form")


def _union(kinds: tuple[Any, ...]) -> Pair:
    """One of several types; all of those that are not plain must be packed alike (a day or a time)."""
    turns = {_turns(kind) for kind in kinds} - {AS_IT_IS}
    if not turns:
        return AS_IT_IS
    if len(turns) > 1 or any(kind in PLAIN for kind in kinds):
        raise TypeError(f"{kinds!r} cannot be told apart")
    pack, unpack = turns.pop()
    return _unless_none(pack), _unless_none(unpack)


def _unless_none(turn: Turn | None) -> Turn | None:
    return turn and (lambda value: None if value is None else turn(value))


def _many(inner: Pair) -> Pair:
    pack, unpack = inner
    return (
        (lambda values: [pack(one) for one in values]) if pack else list,
        (lambda values: tuple([unpack(one) for one in values])) if unpack else tuple,
    )


def _map(inner: Pair) -> Pair:
    pack, unpack = inner[0] or _same, inner[1] or _same
    return (
        lambda values: {key: pack(value) for key, value in values.items()},
        lambda values: {key: unpack(value) for key, value in values.items()},
    )


def _packed_time(value: date | datetime) -> Any:
    """ISO 8601; with its zone's name and fold where these say more."""
    key = getattr(getattr(value, "tzinfo", None), "key", None)
    if isinstance(value, datetime) and (key or value.fold):
        return [value.replace(tzinfo=None).isoformat() if key else value.isoformat(), key, value.fold]
    return value.isoformat()


def _time(value: Any) -> date | datetime:
    if isinstance(value, str):
        return date.fromisoformat(value) if len(value) == 10 else datetime.fromisoformat(value)
    text, key, fold = value
    moment = datetime.fromisoformat(text).replace(fold=fold)
    return moment.replace(tzinfo=zone(key)) if key else moment


def _values(kind: type) -> Pair:
    hints = get_type_hints(kind)
    turns = [(one, *_turns(hints[one.name])) for one in fields(kind)]
    return _as_list(kind, turns) if len(turns) <= SMALL else _as_map(kind, turns)


def _as_list(kind: type, turns: list[tuple[Field[Any], Turn | None, Turn | None]]) -> Pair:
    names = [(one.name, pack or _same) for one, pack, _ in turns]
    unpacks = [unpack or _same for _, _, unpack in turns]
    plain = all(unpack is _same for unpack in unpacks)

    def packed(value: Any) -> list[Any]:
        return [pack(getattr(value, name)) for name, pack in names]

    def unpacked(values: Any) -> Any:
        return kind(*values) if plain else kind(*[turn(one) for turn, one in zip(unpacks, values, strict=True)])

    return packed, unpacked


def _as_map(kind: type, turns: list[tuple[Field[Any], Turn | None, Turn | None]]) -> Pair:
    packs = [(one.name, pack or _same, _default(one)) for one, pack, _ in turns]
    unpacks = {one.name: unpack for one, _, unpack in turns if unpack}

    def packed(value: Any) -> dict[str, Any]:
        every = ((name, pack, getattr(value, name), default) for name, pack, default in packs)
        return {name: pack(found) for name, pack, found, default in every if found is not default and found != default}

    def unpacked(values: Any) -> Any:
        return kind(**{name: unpacks[name](one) if name in unpacks else one for name, one in values.items()})

    return packed, unpacked


def _default(one: Field[Any]) -> Any:
    return one.default_factory() if one.default_factory is not MISSING else one.default
