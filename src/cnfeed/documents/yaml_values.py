"""What a plain YAML scalar means.

YAML 1.2's core schema, as Hugo and Docusaurus read, plus dates: ``on``, ``18:30`` and ``0123`` stay text. YAML 1.1
(MkDocs, Pelican) reads them as true, 1110 and 83.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone

NUMERIC = frozenset("0123456789+-.")
WORDS: dict[str, bool | None] = {
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
    "~": None, "null": None, "Null": None, "NULL": None,
}  # fmt: skip
WORDS_1_1 = {
    **{form: True for word in ("yes", "on") for form in (word, word.title(), word.upper())},
    **{form: False for word in ("no", "off") for form in (word, word.title(), word.upper())},
}
# More digits than a number has in any front matter; Python refuses to print such integers.
INTEGER = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,17})\Z|0o[0-7]{1,20}\Z|0x[0-9a-fA-F]{1,16}\Z")
FLOAT = re.compile(
    r"[-+]?(?:[0-9]{1,18}\.[0-9]{0,40}|\.[0-9]{1,40})(?:[eE][-+]?[0-9]{1,2})?\Z|[-+]?[0-9]{1,18}[eE][-+]?[0-9]{1,2}\Z"
)
SEXAGESIMAL = re.compile(r"[-+]?[1-9][0-9]{0,9}(?::[0-5]?[0-9]){1,3}\Z")
OCTAL = re.compile(r"[-+]?0[0-7]{1,20}\Z")
UNDERSCORED = re.compile(r"[-+]?[1-9][0-9_]{0,20}\Z")
TIMESTAMP = re.compile(
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})"
    r"(?:(?:[Tt]|[ \t]+)([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:\.([0-9]{0,40}))?)?"
    r"(?:[ \t]*(?:(Z)|([-+])([0-9]{1,2}):?([0-9]{2})?))?)?\Z"
)


class ImpossibleDateError(ValueError):
    """A day or time of day that no calendar has."""


def resolved(text: str, version: str = "1.2") -> object:
    """The value of a plain scalar; ImpossibleDateError where it has the form of a date but is none."""
    if not text:
        return None
    if text[0] in NUMERIC:
        return _numeric(text, version)
    if text in WORDS:
        return WORDS[text]
    return WORDS_1_1[text] if version == "1.1" and text in WORDS_1_1 else text


def _numeric(text: str, version: str) -> object:
    if len(text) >= 10 and text[4] == "-":
        found = TIMESTAMP.match(text)
        if found:
            return _timestamp(found)
    if INTEGER.match(text):
        return int(text, 0)
    if FLOAT.match(text):
        return float(text)
    return _numeric_1_1(text) if version == "1.1" else text


def _numeric_1_1(text: str) -> object:
    if SEXAGESIMAL.match(text):
        return _sixties(text)
    if OCTAL.match(text):
        return int(text, 8)
    return int(text.replace("_", "")) if UNDERSCORED.match(text) else text


def _sixties(text: str) -> int:
    total = 0
    for part in text.lstrip("+-").split(":"):
        total = total * 60 + int(part)
    return -total if text[0] == "-" else total


def _timestamp(found: re.Match[str]) -> date | datetime:
    year, month, day, hour, minute, second, fraction, zulu, sign, hours, minutes = found.groups()
    try:
        if hour is None:
            return date(int(year), int(month), int(day))
        micro = int((fraction or "0")[:6].ljust(6, "0"))
        zone: timezone | None = None
        if zulu:
            zone = UTC
        elif sign:
            offset = timedelta(hours=int(hours), minutes=int(minutes or 0))
            zone = timezone(-offset if sign == "-" else offset)
        return datetime(int(year), int(month), int(day), int(hour), int(minute), int(second or 0), micro, zone)
    except ValueError as error:
        raise ImpossibleDateError(found[0]) from error


def differs(text: str) -> str | None:
    """How YAML 1.1 reads a plain scalar that 1.2 takes as text; None where both agree."""
    if text in WORDS_1_1:
        return "true" if WORDS_1_1[text] else "false"
    if text[:1] in NUMERIC and isinstance(resolved(text), str):
        value = _numeric_1_1(text)
        return str(value) if isinstance(value, int) else None
    return None
