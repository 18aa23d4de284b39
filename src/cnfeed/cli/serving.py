"""``cnfeed serve``."""

from __future__ import annotations

import argparse
import contextlib
from pathlib import Path
from typing import Any

from cnfeed.cli.website import Website
from cnfeed.errors import CnfeedError, NotFoundError
from cnfeed.storage.shelf import INDEX, Shelf
from cnfeed.workspace.publishing.shelves import shelves
from cnfeed.workspace.settings.root import root_above


def commands(subparsers: Any, common: argparse.ArgumentParser) -> None:
    """Add the command that serves."""
    serve = subparsers.add_parser("serve", parents=[common], help="serve what is published on 127.0.0.1")
    serve.add_argument("workspace", nargs="?", type=Path, help="the workspace, or a published folder itself")
    serve.add_argument("--to", type=Path, metavar="DIR", help="a published folder, instead of the configured targets")
    serve.add_argument("--branch", metavar="B", help="a branch of the workspace's git repository")
    serve.add_argument("--port", type=int, default=8000, help="8000 unless given; 0 takes a free one")
    serve.set_defaults(run=serve_published)


def serve_published(arguments: argparse.Namespace) -> int:
    """Give out what was published to programs on this machine until interrupted."""
    root = arguments.workspace if arguments.workspace is not None else root_above(Path.cwd())
    shelf = _published(shelves(root, folder=arguments.to, branch=arguments.branch))
    try:
        website = Website(shelf, arguments.port)
    except (OSError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or "it is no port"
        raise CnfeedError(f"Port {arguments.port} cannot be used: {reason}; name another with --port.") from error
    with website, contextlib.suppress(KeyboardInterrupt):
        print(f"{website.url} serves {shelf.name}; Ctrl+C stops.", flush=True)
        website.serve_forever()
    return 0


def _published(found: tuple[Shelf, ...]) -> Shelf:
    """The first place that something was published to."""
    for shelf in found:
        if shelf.read(INDEX) is not None:
            return shelf
    places = " nor ".join(shelf.name for shelf in found)
    verb = "holds" if len(found) == 1 else "hold"
    none = "nothing" if len(found) == 1 else "anything"
    neither = "" if len(found) == 1 else "Neither "
    raise NotFoundError(places, f"{neither}{places} {verb} {none} published; run cnfeed publish first.")
