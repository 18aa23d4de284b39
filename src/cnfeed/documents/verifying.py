"""The proof after an edit: the new value reads back, and nothing else changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime

from cnfeed.model.span import Splice

from .document import spliced
from .matter import FrontMatter
from .refusal import RefusedEdit
from .yaml_values import ImpossibleDateError, resolved

REMOVED = object()


def verify(
    before: FrontMatter,
    splices: Iterable[Splice],
    expected: Mapping[str, object],
    parse: Callable[[str], FrontMatter],
) -> None:
    """RefusedEdit unless *expected* (by dotted path; REMOVED: gone) reads back and all else is as it was."""
    after = parse(spliced(before.text, splices))
    if after.fault:
        raise RefusedEdit(f"it could not be read afterwards ({after.fault.message})")
    if after.text[after.span.end :].lstrip("\r\n") != before.text[before.span.end :].lstrip("\r\n\ufeff"):
        raise RefusedEdit("the text below the front matter would change")
    if _others(before, expected) != _others(after, expected):
        raise RefusedEdit("another key's value would change with it")
    for key, value in expected.items():
        _read_back(after, key, value)


def _others(matter: FrontMatter, expected: Mapping[str, object]) -> dict[str, tuple[object, ...]]:
    """What stands at the paths that the edit is not about; their parents contain it, so they are left out."""
    about = tuple(f"{key}." for key in expected)
    return {
        path: (type(one.value), one.written, None if isinstance(one.value, dict | list) else one.value)
        for path, one in matter.scalars.items()
        if not f"{path}.".startswith(about) and not any(key.startswith(f"{path}.") for key in expected)
    }


def _read_back(after: FrontMatter, key: str, value: object) -> None:
    if value is REMOVED:
        if key in after.scalars:
            raise RefusedEdit(f"{key} would still be there")
    elif key not in after.scalars:
        raise RefusedEdit(f"{key} would not be found again")
    elif not reads_as(after.scalars[key].value, value):
        raise RefusedEdit(f"it would read back as {after.scalars[key].value!r}")


def reads_as(found: object, wanted: object) -> bool:
    """True if what was read is what was meant: a date may stand in quotes, block text ends in a line end."""
    if isinstance(wanted, Mapping):
        if not isinstance(found, Mapping) or found.keys() != wanted.keys():
            return False
        return all(reads_as(found[one], wanted[one]) for one in wanted)
    if isinstance(wanted, list | tuple):
        return isinstance(found, list) and len(found) == len(wanted) and all(map(reads_as, found, wanted))
    if isinstance(wanted, date):
        return _same_moment(_moment(found), wanted)
    if isinstance(wanted, str) and isinstance(found, str):
        return found.rstrip("\n") == wanted.rstrip("\n")
    return type(found) is type(wanted) and found == wanted


def _moment(value: object) -> object:
    try:
        return resolved(value) if isinstance(value, str) else value
    except ImpossibleDateError:
        return None


def _same_moment(found: object, wanted: date) -> bool:
    if type(found) is not type(wanted) or found != wanted:
        return False
    return not isinstance(wanted, datetime) or found.utcoffset() == wanted.utcoffset()  # type: ignore[attr-defined]
