"""Values → TOML 1.0."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from datetime import date

from .moments import written
from .refusal import RefusedEdit

BARE = re.compile(r"[A-Za-z0-9_-]+\Z")
CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
SPECIAL = re.compile(r'["\\\x00-\x1f\x7f]')


def value_text(value: object, style: str = "", like: str = "") -> str:
    """One value on one line, in the quotes of *style* where it fits them."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return _number(value)
    if isinstance(value, date):
        text = written(value, like, seconds=True)
        return _quoted(written(value, like), style) if style else text
    if isinstance(value, str):
        return _quoted(value, style)
    if isinstance(value, Mapping):
        return inline(value)
    if isinstance(value, Sequence):
        return "[" + ", ".join(value_text(one) for one in value) + "]"
    raise RefusedEdit(f"TOML has no word for {value!r}")


def _number(value: float) -> str:
    if isinstance(value, float) and not math.isfinite(value):
        raise RefusedEdit(f"{value} is no number for front matter")
    return repr(value)


def _quoted(text: str, style: str) -> str:
    if style.startswith("'") and "'" not in text and not CONTROL.search(text):
        return f"'{text}'"
    return '"' + SPECIAL.sub(_escaped, text) + '"'


def _escaped(found: re.Match[str]) -> str:
    return ESCAPES.get(found[0]) or f"\\u{ord(found[0]):04x}"


def inline(values: Mapping[str, object]) -> str:
    """``{ a = 1, b = 2 }``."""
    return (
        "{ " + ", ".join(f"{key(name)} = {value_text(one)}" for name, one in values.items()) + " }" if values else "{}"
    )


def key(name: str) -> str:
    """A key's word, in quotes where it needs them."""
    return name if BARE.match(name) else _quoted(name, '"')


def lines(values: Mapping[str, object], path: str) -> list[str]:
    """The pairs of a table as lines, its tables below them with headers of their own."""
    deeper = {name: one for name, one in values.items() if isinstance(one, Mapping) and one}
    written_lines = [f"{key(name)} = {value_text(one)}" for name, one in values.items() if name not in deeper]
    for name, one in deeper.items():
        inner = f"{path}.{key(name)}" if path else key(name)
        written_lines += ["", f"[{inner}]", *lines(one, inner)]
    return written_lines
