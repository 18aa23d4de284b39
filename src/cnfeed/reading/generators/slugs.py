"""Names in addresses: how each generator makes them, and ASCII ones for new documents."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from datetime import date

SAFE = "/~!$&'()*+,;=:@-._%"  # what stays as it is in an address
ALLOWED = frozenset("./\\_#+~-@")
HEX = frozenset("0123456789abcdefABCDEF")
PLAIN_PATH = re.compile(r"[a-z0-9./_-]*\Z")
NOT_SLUG = re.compile(r"[^a-z0-9]+")
MARKS = re.compile(r"[^\w\s-]")
SPACES = re.compile(r"[-\s]+")
LONGEST = 60


def hugo_path(path: str, *, lower: bool = True, accents: bool = False) -> str:
    """Hugo's sanitized path: letters, digits and few marks kept, spaces one hyphen, the rest gone."""
    if PLAIN_PATH.match(path):
        return path
    if accents:
        path = without_accents(path)
    kept: list[str] = []
    hyphen = False
    for place, letter in enumerate(path):
        if is_allowed(path, place, letter):
            if hyphen and letter != "-":
                kept.append("-")
            kept.append(letter)
            hyphen = False
        elif letter.isspace() and kept and kept[-1] != "-":
            hyphen = True
    result = "".join(kept)
    return result.lower() if lower else result


def is_allowed(path: str, place: int, letter: str) -> bool:
    """A character that Hugo keeps in paths."""
    if letter.isalpha() or letter in ALLOWED:
        return True
    if letter == "%":
        return len(path) > place + 2 and path[place + 1] in HEX and path[place + 2] in HEX
    return unicodedata.category(letter) in ("Nd", "Mn", "Mc", "Me")


def without_accents(text: str) -> str:
    """Letters without their accents."""
    return "".join(one for one in unicodedata.normalize("NFD", text) if unicodedata.category(one) != "Mn")


def slugified(text: str, *, ascii_only: bool = False, lower: bool = True) -> str:
    """Django's slug, which Pelican and Material's blog share: word characters, hyphens between them."""
    text = unicodedata.normalize("NFKD" if ascii_only else "NFKC", text)
    if ascii_only:
        text = text.encode("ascii", "ignore").decode()
    text = SPACES.sub("-", MARKS.sub("", text).strip()).strip("-_")
    return text.lower() if lower else text


def ascii_slug(text: str, limit: int = LONGEST) -> str:
    """An ASCII slug of what can be written so; may be empty."""
    plain = without_accents(text).lower().encode("ascii", "ignore").decode()
    slug = NOT_SLUG.sub("-", plain).strip("-")
    if len(slug) <= limit:
        return slug
    return slug[: limit + 1].rpartition("-")[0] or slug[:limit]


def new_slug(title: str, day: date | None) -> str:
    """A slug for a new document: the title's where most of it is ASCII, else the day with 8 hex of the title."""
    slug = ascii_slug(title)
    letters = [one for one in title if one.isalnum()]
    lost = sum(1 for one in letters if not without_accents(one).isascii())
    if slug and lost * 2 <= len(letters):
        return slug
    mark = hashlib.sha256(title.encode("utf-8", "replace")).hexdigest()[:8]
    return "-".join(part for part in (day.isoformat() if day else "", mark) if part)
