"""What the commands share: the workspace they work on, progress, JSON lines."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from cnfeed.cli.main import clock
from cnfeed.storage.base import Progress, silent
from cnfeed.workspace.settings import root_above
from cnfeed.workspace.workspace import Workspace


def opened(arguments: Any, folder: Path | None, ledger: Any = None) -> Workspace:
    """The workspace a command names, else the one the current folder lies in."""
    root = folder if folder is not None else root_above(Path.cwd())
    return Workspace.open(root, now=clock(arguments), progress=progress("reading"), ledger=ledger)


def progress(verb: str) -> Progress:
    """Progress on standard error, on a terminal only."""
    if not sys.stderr.isatty():
        return silent

    def shown(done: int, total: int, what: str) -> None:
        end = "\r" if done < total else "\r\x1b[K"
        if done % 50 == 0 or done == total:
            print(f"{verb} {done} of {total} {what[:60]:<60}", end=end, file=sys.stderr)

    return shown


def as_json(values: Mapping[str, Any]) -> None:
    """One JSON line on standard output."""
    print(json.dumps(values, ensure_ascii=False))


def tell_problems(workspace: Workspace) -> None:
    """The documents' problems, on standard error."""
    for problem in workspace.problems:
        print(problem, file=sys.stderr)
