"""Values → YAML that means the same in YAML 1.1 and 1.2."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from datetime import date

from .moments import written
from .refusal import RefusedEdit

PLAIN = re.compile(
    r"(?![\s\-?:,\[\]{}#&*!|>'\"%@`=<~])[^\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]+\Z"
)
WORD = re.compile(r"(?:~|null|true|false|yes|no|on|off|y|n)\Z", re.IGNORECASE)
NUMBER = re.compile(r"[-+.]?\d")
UNQUOTABLE = re.compile(r"[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")
ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
SPECIAL = re.compile(r"[\"\\]|" + UNQUOTABLE.pattern + r"|\t")
FALSE_TRUE = {
    "True": ("False", "True"),
    "False": ("False", "True"),
    "TRUE": ("FALSE", "TRUE"),
    "FALSE": ("FALSE", "TRUE"),
}


def scalar(value: object, style: str = "", *, flow: bool = False, like: str = "") -> str:
    """One value on one line, in the *style* of the quotes given; *like* is the text it replaces, without quotes."""
    if isinstance(value, bool):
        return FALSE_TRUE.get(like, ("false", "true"))[value]
    if value is None:
        return "null"
    if isinstance(value, int | float):
        return _number(value)
    if isinstance(value, date):
        text = written(value, like)
        return _quoted(text, style) if style in ("'", '"') else text
    if isinstance(value, str):
        return _text(value, style, flow)
    if isinstance(value, Mapping):
        return flow_map(value)
    if isinstance(value, Sequence):
        return flow_list(value)
    raise RefusedEdit(f"{value!r} is no value for front matter")


def _number(value: float) -> str:
    if isinstance(value, float) and not math.isfinite(value):
        raise RefusedEdit(f"{value} is no number for front matter")
    return repr(value)


def _text(value: str, style: str, flow: bool) -> str:
    if style in ("'", '"'):
        return _quoted(value, style)
    if plain_means_itself(value) and not (flow and re.search(r"[,\[\]{}]", value)):
        return value
    return _quoted(value, "'" if '"' in value and "'" not in value and "\\" not in value else '"')


def plain_means_itself(text: str) -> bool:
    """True if the text needs no quotes: no number, date, word or sign that YAML would read as something else."""
    if not PLAIN.match(text) or text != text.strip() or WORD.match(text) or NUMBER.match(text):
        return False
    return not (": " in text or " #" in text or text.endswith(":") or text.startswith(("---", "...")))


def _quoted(text: str, style: str) -> str:
    if style == "'" and not UNQUOTABLE.search(text):
        return "'" + text.replace("'", "''") + "'"
    return '"' + SPECIAL.sub(_escaped, text) + '"'


def _escaped(found: re.Match[str]) -> str:
    letter = found[0]
    return ESCAPES.get(letter) or f"\\u{ord(letter):04x}"


def flow_list(values: Sequence[object], style: str = "") -> str:
    """``[a, b]``."""
    return "[" + ", ".join(scalar(value, style, flow=True) for value in values) + "]"


def flow_map(values: Mapping[str, object]) -> str:
    """``{ a: 1, b: 2 }``."""
    pairs = ", ".join(f"{key(name)}: {scalar(value, flow=True)}" for name, value in values.items())
    return f"{{ {pairs} }}" if pairs else "{}"


def key(name: str) -> str:
    """A key's word, in quotes where it needs them."""
    return scalar(name, flow=True)


def entry(name: str, value: object, indent: int, step: int = 2, dash: int = 2) -> list[str]:
    """The lines of ``name: value`` at an indent; *step* is a map's further indent, *dash* a list's."""
    start = " " * indent + key(name) + ":"
    if isinstance(value, Mapping) and value:
        return [start, *block_map(value, indent + step, step, dash)]
    if isinstance(value, Sequence) and not isinstance(value, str) and any(isinstance(one, Mapping) for one in value):
        return [start, *block_list(value, indent + dash, step, dash)]
    return [f"{start} {scalar(value)}"]


def block_map(values: Mapping[str, object], indent: int, step: int = 2, dash: int = 2) -> list[str]:
    """The lines of a map."""
    return [line for name, value in values.items() for line in entry(name, value, indent, step, dash)]


def block_list(values: Sequence[object], indent: int, step: int = 2, dash: int = 2) -> list[str]:
    """The lines of a list."""
    return [line for value in values for line in item(value, indent, step=step, dash=dash)]


def item(value: object, indent: int, style: str = "", *, gap: int = 2, step: int = 2, dash: int = 2) -> list[str]:
    """The lines of ``- value``; *gap* is how far its words stand from the dash."""
    start = " " * indent + "-" + " " * (gap - 1)
    if isinstance(value, Mapping) and value:
        first, *others = block_map(value, indent + gap, step, dash)
        return [start + first.lstrip(" "), *others]
    return [start + scalar(value, style)]


def block_text(value: str, header: str, indent: int, newline: str) -> str | None:
    """The value below its ``|`` or ``>`` header; None where block text cannot hold it."""
    lines = value.rstrip("\n").split("\n")
    if not value.strip() or UNQUOTABLE.search(value.replace("\n", "")) or any(one != one.strip() for one in lines):
        return None
    if header.startswith(">"):
        lines = [piece for one in lines for piece in (one, "")][:-1]
    return newline.join([header, *(" " * indent + one if one else "" for one in lines)])
