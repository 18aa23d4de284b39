"""The command line: arguments in, lines and an exit code out."""

from __future__ import annotations

import argparse
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import NoReturn

import cnfeed
from cnfeed.errors import Cancelled, CnfeedError, NotFoundError, SettingsError, UnavailableError

DONE, NOT_DONE, WRONG_USAGE, OUR_BUG = 0, 1, 2, 70
Command = Callable[[argparse.Namespace], int]


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; its exit code as the design lists them."""
    words = list(sys.argv[1:] if argv is None else argv)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        arguments = parser(words).parse_args(words if _names_command(words) else ["app", *words])
        run: Command = arguments.run
        return run(arguments)
    except SettingsError as error:
        return _said(error, WRONG_USAGE)
    except CnfeedError as error:
        return _said(error, NOT_DONE)
    except (Cancelled, KeyboardInterrupt):
        return _said("Stopped; nothing was changed.", NOT_DONE)
    except BrokenPipeError:
        # Whoever read our output has enough; Python would complain once more while flushing.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except Exception:  # noqa: BLE001 - the door: whatever is no CnfeedError is our bug, and is told as one
        traceback.print_exc()
        return _said("This is a bug in cnfeed; please report it with the lines above.", OUR_BUG)


def _said(error: object, code: int) -> int:
    print(f"cnfeed: {' '.join(str(error).split())}", file=sys.stderr)
    return code


def _names_command(words: Sequence[str]) -> bool:
    """True where the first word is a command, not a workspace to open."""
    return bool(words) and (words[0] in COMMANDS or words[0] in ("-h", "--help", "--version"))


class Parser(argparse.ArgumentParser):
    """Says what is wrong with a command's words in one line, as every other error is said."""

    def error(self, message: str) -> NoReturn:
        """Stop; the exit code is that of wrong usage."""
        raise SystemExit(_said(f"{message}; see {self.prog} --help", WRONG_USAGE))


def parser(words: Sequence[str]) -> Parser:
    """The command that these words begin with; every one where they name none (for ``--help``)."""
    root = Parser(
        prog="cnfeed",
        description="A calendar and feed publisher for the Markdown of a community's website.",
        epilog="cnfeed [WORKSPACE] without a command opens the window. Each command has its own --help.",
    )
    root.add_argument("--version", action="version", version=f"cnfeed {cnfeed.__version__}")
    commands = root.add_subparsers(metavar="COMMAND", required=True)
    common = Parser(add_help=False)
    common.add_argument("--now", type=moment, metavar="TIME", help="the time to act at, as 2026-01-01T00:00:00Z")
    common.add_argument("--no-cache", action="store_true", help="read and render everything, as if for the first time")
    app = commands.add_parser("app", parents=[common], help="open the window")
    app.add_argument("workspace", nargs="?", type=Path, help="the folder of the site; else the one you are in")
    app.add_argument("--language", metavar="L", help="of the window: en, zh_CN or zh_TW; else CNFEED_LANGUAGE's")
    app.set_defaults(run=window)
    for name, room in ROOMS.items():
        if not words or words[0] in room or words[0] not in COMMANDS:
            import_module(f"cnfeed.cli.{name}").commands(commands, common)
    return root


# Which module knows which commands; only the one asked for is imported.
ROOMS = {
    "setting_up": ("init", "sample"),
    "listing": ("entries", "check"),
    "dates": ("when",),
    "editing": ("new", "edit"),
    "publishing": ("publish",),
    "serving": ("serve",),
    "replaying": ("replay",),
    "importing": ("import",),
    "doctoring": ("doctor",),
}
COMMANDS = ("app", *(command for room in ROOMS.values() for command in room))


def moment(text: str) -> datetime:
    """An RFC 3339 time for ``--now``; UTC where it names no zone."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no time such as 2026-01-01T00:00:00Z") from error
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def window(arguments: argparse.Namespace) -> int:
    """Open the desktop app."""
    from cnfeed.cli.common import clock
    from cnfeed.desktop.app import run

    root = _folder(arguments.workspace)
    try:
        return run(root, now=clock(arguments), language=arguments.language)
    except ImportError as error:
        raise UnavailableError(f"The window cannot open: {error}.") from error


def _folder(named: Path | None) -> Path | None:
    """The folder to open: the one named, else the workspace that the current one lies in, None if that is none."""
    from cnfeed.workspace.settings.found import looks_like_a_site
    from cnfeed.workspace.settings.root import root_above

    if named is None:
        root = root_above(Path.cwd())
        return root if looks_like_a_site(root) else None
    if named.is_dir():
        return named
    fault = f"{named} is a file, not a folder" if named.exists() else f"There is no folder {named}"
    # A single word may have been meant as a command.
    command = "" if named.exists() or named.name != str(named) else ", and no command of that name; see cnfeed --help"
    raise NotFoundError(str(named), f"{fault}{command}.")
