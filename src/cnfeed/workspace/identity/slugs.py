"""Names of published files and folders: fixed when first published, safe on every file system."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from uuid import uuid5

from .pairing import NAMESPACE

LOOSE = re.compile(r"[\W_]+")
LIMIT = 80  # bytes: with folder, extension and a clash's eight digits far below the 255 of file systems
NAME = re.compile(r"\w[\w-]*(\.[\w-]+)*\Z")
DEVICE = re.compile(r"(con|prn|aux|nul|com\d|lpt\d|conin|conout)\Z")
RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d|conin|conout|index|archive)\Z")  # Windows' devices, and our own


def slug(text: str) -> str:
    """Lower-case words joined by hyphens; letters of every script stay; empty if there are none or a device's name."""
    words = LOOSE.sub("-", unicodedata.normalize("NFKC", text).casefold()).strip("-")
    words = unicodedata.normalize("NFKC", words)
    short = words.encode("utf-8", "ignore")[:LIMIT].decode("utf-8", "ignore").strip("-")
    return "" if RESERVED.match(short) else short


class Slugs:
    """Slugs in use; a new one never takes another's."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = set(taken)

    def claim(self, kept: str) -> bool:
        """True if this one, kept from before, is still free (two branches may have given it twice)."""
        free = bool(kept) and kept not in self._taken
        self._taken.add(kept)
        return free

    def new(self, text: str, uid: str) -> str:
        """A free slug for the text; an empty or clashing one gets eight hex digits of the uid."""
        plain = slug(text)
        if self.claim(plain):
            return plain
        digits = _hex(uid)
        name = f"{plain}-{digits[:8]}" if plain else digits[:8]
        while not self.claim(name):
            digits = _hex(digits + uid)
            name = f"{plain}-{digits[:8]}".strip("-")
        return name


def _hex(uid: str) -> str:
    """A UUID's own digits, else those of one made of the uid."""
    plain = uid.replace("-", "").casefold()
    return plain if re.fullmatch(r"[0-9a-f]{32}", plain) else uuid5(NAMESPACE, uid).hex


def is_name(part: str) -> bool:
    """True for a name that every file system and address keeps as it is."""
    stem = part.partition(".")[0].casefold()
    return bool(NAME.match(part)) and len(part.encode()) <= LIMIT and not DEVICE.match(stem)
