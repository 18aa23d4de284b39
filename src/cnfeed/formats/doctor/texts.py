"""What a property's value must be, whatever component it stands in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cnfeed.formats.doctor.contentlines import Line
from cnfeed.formats.doctor.finding import Finding

TEXTS = frozenset(
    {"SUMMARY", "DESCRIPTION", "LOCATION", "COMMENT", "CONTACT", "NAME", "X-WR-CALNAME", "X-WR-CALDESC", "RELATED-TO"}
)
LISTS = frozenset({"CATEGORIES", "RESOURCES"})
UNESCAPED = frozenset({"URL", "SOURCE", "RRULE", "GEO", "CONFERENCE", "IMAGE", "ATTACH", "DTSTART", "DTEND"})
# What programs write where they have nothing to write.
NOTHINGS = frozenset({"<no value>", "<nil>", "undefined", "null", "None", "NaN", "Invalid Date", "[object Object]"})
ESCAPE = re.compile(r"\\(.?)", re.DOTALL)
# An escape, or what stands where one is missing; a backslash alone is the last character or begins no escape.
TOKEN, GOOD = re.compile(r"\\[\\;,nN]|[\\;,]"), frozenset({"\\\\", "\\;", "\\,", "\\n", "\\N"})
BARE, BARE_IN_LIST = re.compile(r"[;,]"), re.compile(";")
TAG = re.compile(
    r"</?(?:a|b|br|div|em|h[1-6]|html|i|iframe|img|li|ol|p|pre|script|span|strong|style|table|td|tr|u|ul)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s]+\Z")
LANGUAGE = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*\Z")


def faults(line: Line) -> Iterator[Finding]:
    """Escapes, empty values, languages."""
    if line.name in TEXTS and line.value.strip() in NOTHINGS:
        yield Finding(line.number, "template-gap", f"{line.name}:{line.value.strip()}")
    if not line.value.strip():
        yield Finding(line.number, "empty-property", line.name)
    elif line.name in TEXTS or line.name in LISTS:
        yield from _escapes(line)
    elif line.name in UNESCAPED and re.search(r"\\[;,nN]", line.value):
        yield Finding(line.number, "escape-wrong", line.name)
    language = line.parameters.get("LANGUAGE")
    if language is not None and not LANGUAGE.match(language):
        yield Finding(line.number, "language", language)


def _escapes(line: Line) -> Iterator[Finding]:
    strays = [one for one in ESCAPE.findall(line.value) if one not in ("\\", ";", ",", "n", "N")]
    if strays:
        yield Finding(line.number, "escape-stray", f"\\{strays[0]}")
    bare = BARE if line.name in TEXTS else BARE_IN_LIST
    if found := bare.search(ESCAPE.sub("", line.value)):
        yield Finding(line.number, "escape-missing", found[0])


def escaped(value: str) -> str:
    """A text with the escapes that it lacks: what was bare, or a backslash that began none, stays what it is."""
    return TOKEN.sub(lambda found: found[0] if found[0] in GOOD else f"\\{found[0]}", value)


def plain(value: str) -> str:
    """A text without its escapes."""
    return ESCAPE.sub(lambda found: "\n" if found[1] in ("n", "N") else found[1], value)


def has_tags(value: str) -> bool:
    """True for text with HTML in it."""
    return TAG.search(plain(value)) is not None


def is_absolute(value: str) -> bool:
    """True for an address that stands for itself."""
    return ABSOLUTE.match(value) is not None
