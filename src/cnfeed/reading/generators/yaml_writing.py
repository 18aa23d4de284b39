"""Front matter for a document that does not exist yet; YAML that 1.1 and 1.2 read alike."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime

from cnfeed.model.when import written

# Words that neither version reads as anything but text; whatever else is quoted.
SAFE = re.compile(
    r"[A-Za-z\u00c0-\u024f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af][^\x00-\x1f\x7f-\xa0\u2028\u2029\ufeff:#\[\]{},&*!|>'\"%@`\\=]*\Z"
)
TRUTHS = frozenset("true false yes no on off y n null nan inf".split())  # noqa: SIM905
ADDRESS = re.compile(r"https?://[A-Za-z0-9./_~?&=+%-]+\Z")


def front_matter(values: Mapping[str, object]) -> str:
    """The fenced block of these values."""
    return "---\n" + "\n".join(lines(values, "")) + "\n---\n"


def lines(values: Mapping[str, object], indent: str) -> Iterator[str]:
    """A mapping's lines."""
    for key, value in values.items():
        if isinstance(value, Mapping):
            yield f"{indent}{key}:"
            yield from lines(value, indent + "  ")
        elif isinstance(value, (list, tuple)) and any(isinstance(one, Mapping) for one in value):
            yield f"{indent}{key}:"
            for one in value:
                first, *more = list(lines(one, "")) if isinstance(one, Mapping) else [scalar(one)]
                yield f"{indent}  - {first}"
                yield from (f"{indent}    {line}" for line in more)
        elif isinstance(value, (list, tuple)):
            yield f"{indent}{key}: [{', '.join(map(scalar, value))}]"
        else:
            yield f"{indent}{key}: {scalar(value)}".rstrip()


def scalar(value: object) -> str:
    """One value; dates stay plain, text is quoted where it could mean something else."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return str(value)
    if isinstance(value, datetime) and value.tzinfo:
        return value.isoformat(timespec="seconds")  # Hugo reads no offset without seconds
    if isinstance(value, (date, datetime)):
        return written(value) or ""
    text = str(value)
    plain = SAFE.match(text) and text.lower() not in TRUTHS and text == text.strip()
    return text if plain or ADDRESS.match(text) else quoted(text)


def quoted(text: str) -> str:
    """A double-quoted text; JSON's escapes are YAML's."""
    shown = json.dumps(text, ensure_ascii=False)
    return "".join(one if one.isprintable() or one > "\uffff" else json.dumps(one)[1:-1] for one in shown)
