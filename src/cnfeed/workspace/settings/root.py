"""Which folder is the workspace."""

from __future__ import annotations

from pathlib import Path

SETTINGS = "cnfeed.toml"
# The folders that sites keep their documents in.
ROOTS = ("content", "docs", "blog")


def root_above(start: Path) -> Path:
    """The workspace a folder or a document lies in: the nearest ``cnfeed.toml``, else the git root.

    Else a folder is its own; a document's is the site around its content folder, else the current folder.
    """
    start = start.resolve()
    upward = (start, *start.parents) if start.is_dir() else tuple(start.parents)
    for mark in (SETTINGS, ".git"):
        for one in upward:
            if (one / mark).exists():
                return one
    if start.is_dir():
        return start
    around = next((one.parent for name in ROOTS for one in upward if one.name == name), None)
    return around or (Path.cwd() if Path.cwd() in upward else upward[0])
