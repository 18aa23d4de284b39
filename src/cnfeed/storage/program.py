"""Which program this is: what it kept of another one is worth nothing."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import cnfeed

ROOMS = ("model", "documents", "reading", "formats", "workspace")


@cache
def program_version() -> str:
    """Changes with cnfeed's version, its sources (also while somebody works on them), Python and what is installed."""
    home = Path(cnfeed.__file__).parent
    folders = [home, *(folder for room in ROOMS for folder in _folders(home / room))]
    sources = [mark for folder in folders for mark in _sources(folder)]
    return "\n".join([cnfeed.__version__, sys.version, *sources, *_installed()])


def _folders(room: Path) -> Iterator[Path]:
    """A room's folder and those in it."""
    yield from (Path(folder) for folder, _, _ in os.walk(room) if not folder.endswith("__pycache__"))


def _sources(room: Path) -> list[str]:
    try:
        with os.scandir(room) as listing:
            files = [(one.name, one.stat()) for one in listing if one.name.endswith(".py")]
    except OSError:
        return []
    return sorted(f"{name} {status.st_mtime_ns} {status.st_size}" for name, status in files)


def _installed() -> list[str]:
    """Names with versions, as the folders of installed packages say them."""
    found: set[str] = set()
    for place in sys.path:
        if place.endswith(("site-packages", "dist-packages")):
            with contextlib.suppress(OSError):
                found.update(name for name in os.listdir(place) if name.endswith(".dist-info"))
    return sorted(found)
