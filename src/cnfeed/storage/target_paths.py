"""Paths that may be published: safe in any folder, on any disk, in any repository."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from cnfeed.errors import PublishError

INTENT = ".cnfeed-publish"
_DOT_FILES = frozenset({".gitattributes", ".nojekyll"})
_BAD = re.compile(r"[\x00-\x1f\x7f-\x9f\\:*?\"<>|\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]|[. ]$|^ ")
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(\..*)?$|git~\d")


def check(paths: Iterable[str]) -> None:
    """PublishError for the first path that could leave the target, hide in it, or fall together with another."""
    seen: dict[str, str] = {}
    for path in paths:
        for length, name in enumerate(path.split("/")):
            _check_name(path, name, length == 0)
        other = seen.setdefault(_folded(path), path)
        if other != path:
            raise PublishError(f"{path} and {other} are one file where names ignore case; nothing was written.")
    _check_folders(seen)


def _check_name(path: str, name: str, top: bool) -> None:
    hidden = name.startswith(".") and not (top and path in _DOT_FILES)
    if not name or hidden or _BAD.search(name) or _RESERVED.match(name) or len(name.encode()) > 250:
        shown = path.encode("utf-8", "backslashreplace").decode()
        raise PublishError(f"{shown!r} is not a safe name for a published file; nothing was written.")


def _check_folders(seen: dict[str, str]) -> None:
    for folded, path in seen.items():
        parent = folded.rpartition("/")[0]
        while parent:
            if parent in seen:
                raise PublishError(f"{path} needs a folder where {seen[parent]} is a file; nothing was written.")
            parent = parent.rpartition("/")[0]


def _folded(path: str) -> str:
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", path).casefold())


def in_order(paths: Iterable[str]) -> list[str]:
    """What others link to before what links there: folders before what lies beside them, index pages last."""
    return sorted(paths, key=lambda path: (-path.count("/"), path.endswith("index.html"), path))
