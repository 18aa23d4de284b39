"""Hrefs that stay inside the root they are relative to."""

from __future__ import annotations

import os

from cnfeed.errors import CnfeedError
from cnfeed.storage.faults import shown


def parts(href: str) -> tuple[str, ...]:
    """The names on the way, or a CnfeedError where the href could lead out of the root."""
    names = tuple(href.split("/"))
    if not href or "\0" in href or any(name in ("", ".", "..", ".git") for name in names):
        raise CnfeedError(f"{shown(href)!r} is not a path inside the workspace; nothing was changed.")
    try:
        href.encode()
    except UnicodeEncodeError as error:
        raise CnfeedError(f"{shown(href)!r} is not a name in UTF-8; nothing was changed.") from error
    return names


def inside(root: str, href: str) -> str:
    """The real path an href names, links followed, as long as it stays below *root* (itself a real path)."""
    real = os.path.realpath(os.path.join(root, *parts(href)))
    if not within(root, real):
        raise CnfeedError(f"{href} is a link that leads out of {shown(root)}; it is not followed.")
    return real


def within(root: str, path: str) -> bool:
    """True if a real path lies below another."""
    return path.startswith(root.rstrip("/") + "/")
