"""``cnfeed init`` and ``cnfeed sample``."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from cnfeed.cli.common import clock, opened
from cnfeed.errors import ConflictError
from cnfeed.workspace.sample import copy_sample
from cnfeed.workspace.settings.file import written
from cnfeed.workspace.settings.found import SETTINGS


def commands(subparsers: Any, common: argparse.ArgumentParser) -> None:
    """Add the commands a new workspace begins with."""
    init = subparsers.add_parser("init", parents=[common], help="write cnfeed.toml from what is found")
    init.add_argument("workspace", nargs="?", type=Path)
    init.set_defaults(run=write_settings)
    sample = subparsers.add_parser(
        "sample", parents=[common], help="copy the sample workspace, its dates moved to today"
    )
    sample.add_argument("folder", type=Path)
    sample.set_defaults(run=write_sample)


def write_settings(arguments: argparse.Namespace) -> int:
    """Write what was detected into a new ``cnfeed.toml``."""
    workspace = opened(arguments, arguments.workspace)
    if (workspace.root / SETTINGS).exists():
        raise ConflictError(SETTINGS, f"{workspace.root / SETTINGS} is already there; nothing was written.")
    workspace.write(SETTINGS, written(workspace.settings), etag=None)
    for source in workspace.sources:
        print(f"{source.name}: {source.path}, {source.generator} ({source.why})")
    print(workspace.root / SETTINGS)
    return 0


def write_sample(arguments: argparse.Namespace) -> int:
    """Copy the sample, and say where it is."""
    files = copy_sample(arguments.folder, clock(arguments)().date())
    print(
        f"{len(files)} files in {arguments.folder}"
        if files
        else f"{arguments.folder} is a workspace already; it stays as it is"
    )
    return 0
