"""What the commands share: the workspace they work on, progress, JSON lines."""

from __future__ import annotations

import argparse
import atexit
import json
import os
import sys
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cnfeed.model.entry import Kind
from cnfeed.storage.base import Progress, silent

if TYPE_CHECKING:
    from cnfeed.workspace.workspace import Workspace


def clock(arguments: argparse.Namespace) -> Callable[[], datetime]:
    """The time to act at: ``--now``, else SOURCE_DATE_EPOCH, else the clock."""
    given: datetime | None = arguments.now
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given is None and epoch.isdigit():
        given = datetime.fromtimestamp(int(epoch), UTC)
    return lambda: given or datetime.now(UTC).replace(microsecond=0)


def opened(arguments: Any, folder: Path | None, ledger: Any = None) -> Workspace:
    """The workspace a command names, else the one the current folder lies in."""
    from cnfeed.storage.cache import Cache
    from cnfeed.workspace.settings.root import root_above
    from cnfeed.workspace.workspace import Workspace

    root = folder if folder is not None else root_above(Path.cwd())
    cache = Cache.none() if arguments.no_cache else Cache()
    atexit.register(cache.close)
    return Workspace.open(root, now=clock(arguments), progress=progress("reading"), ledger=ledger, cache=cache)


def progress(verb: str) -> Progress:
    """Progress on standard error, on a terminal only."""
    if not sys.stderr.isatty():
        return silent

    def shown(done: int, total: int, what: str) -> None:
        end = "\r" if done < total else "\r\x1b[K"
        if done % 50 == 0 or done == total:
            print(f"{verb} {done} of {total} {what[:60]:<60}", end=end, file=sys.stderr)

    return shown


def kind(text: str) -> Kind:
    """What ``--kind`` says."""
    if text not in list(Kind):
        raise argparse.ArgumentTypeError(f"{text!r} is no kind; it is one of {', '.join(Kind)}")
    return Kind(text)


def as_json(values: Mapping[str, Any]) -> None:
    """One JSON line on standard output."""
    print(json.dumps(values, ensure_ascii=False))


def tell_problems(workspace: Workspace) -> None:
    """The documents' problems, on standard error."""
    for problem in workspace.problems:
        print(problem, file=sys.stderr)
