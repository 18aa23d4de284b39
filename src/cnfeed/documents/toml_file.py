"""A whole TOML file edited like front matter: by splices, each proved before it is made."""

from __future__ import annotations

from collections.abc import Mapping

from cnfeed.model.span import Span, Splice

from .document import line_at, spliced
from .layout import found, line_end, newline
from .matter import Fault, FrontMatter
from .nodes import Unreadable
from .refusal import RefusedEdit
from .toml_editing import TomlEditing
from .toml_reading import read_toml
from .toml_writing import lines
from .verifying import REMOVED, verify

BOM = "\ufeff"


def read(text: str) -> FrontMatter:
    """The file's values with their places; what cannot be read is a fault in it."""
    whole = Span(len(BOM) if text.startswith(BOM) else 0, len(text))
    try:
        root = read_toml(text, whole)
    except Unreadable as error:
        return FrontMatter("toml", whole, whole, text, fault=Fault(line_at(text, error.offset), error.message))
    values = root.value if isinstance(root.value, dict) else {}
    return FrontMatter("toml", whole, whole, text, values, root=root)


def with_values(text: str, values: Mapping[str, object]) -> str:
    """The text with values at dotted paths (None takes one away); RefusedEdit where more would change with them."""
    added = "" if not text or text.endswith(("\n", "\r")) else newline(text)
    changed = text + added
    for path, value in values.items():
        changed = _with_value(changed, path, value)
    # A file that ended without a line end still does.
    return changed.removesuffix(added) if text else changed.lstrip("\r\n")


def with_table(text: str, name: str, values: Mapping[str, object]) -> str:
    """The text with one more table of an array (``[[name]]``): behind the last of them, else at the end."""
    matter = _readable(text)
    end = newline(text)
    block = end.join([f"[[{name}]]", *lines(values, name)]) + end
    one = found(matter).get(name)
    place = line_end(text, one.node.end) if one is not None else len(text)
    before = "" if not text[:place].strip(BOM) else end if text[:place].endswith(("\n", "\r")) else end + end
    after = end if text[place:].strip() and not text[place:].startswith(("\n", "\r")) else ""
    return spliced(text, [Splice(Span(place, place), before + block + after)])


def without_table(text: str, name: str, number: int) -> str:
    """The text without the array's table of that number (from 0), with the comment above it and all below it."""
    matter = _readable(text)
    one = found(matter).get(f"{name}.{number}")
    if one is None:
        raise RefusedEdit(f"there is no {name} {number + 1}")
    later = [start for path, start in _headers(matter) if start > one.node.start and not _within(path, one.path)]
    stop = min(later, default=len(text))
    if any(start > stop and _within(path, one.path) for path, start in _headers(matter)):
        raise RefusedEdit(f"{name} {number + 1} stands in several places")
    return text[: _with_comment(text, one.node.start)] + text[_with_comment(text, stop) :]


def _with_value(text: str, path: str, value: object) -> str:
    matter = _readable(text)
    there, editing = path in matter.scalars, TomlEditing(matter)
    if value is None and not there:
        return text
    if value is None:
        splice = editing.removing(path)
    else:
        splice = editing.replacing(path, value) if there else editing.adding(path, value, None)
    if splice.span.of(text) != splice.text:
        verify(matter, (splice,), {path: REMOVED if value is None else value}, read)
    return spliced(text, [splice])


def _readable(text: str) -> FrontMatter:
    matter = read(text)
    if matter.fault:
        raise RefusedEdit(f"line {matter.fault.line}: {matter.fault.message}")
    return matter


def _headers(matter: FrontMatter) -> list[tuple[str, int]]:
    return [(path, one.node.start) for path, one in found(matter).items() if one.node.style == "table"]


def _within(path: str, outer: str) -> bool:
    return path == outer or path.startswith(f"{outer}.")


def _with_comment(text: str, start: int) -> int:
    """Where the comment lines directly above a header begin; the header's own place if there are none."""
    if start >= len(text):
        return start
    above = text[:start].splitlines(keepends=True)
    while above and above[-1].lstrip().startswith("#"):
        start -= len(above.pop())
    return start
