"""``cnfeed import``: a reviewed list, then documents."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from cnfeed.cli.common import as_json, opened
from cnfeed.errors import CnfeedError, NotFoundError, SettingsError
from cnfeed.model.problem import Severity
from cnfeed.model.when import written
from cnfeed.workspace.importing import Candidate, Proposal
from cnfeed.workspace.workspace import Workspace

LARGEST = 10 * 1024 * 1024 + 1  # one more than is read, so that a larger file is known as such


def commands(subparsers: Any, common: argparse.ArgumentParser) -> None:
    """Add ``import``."""
    take = subparsers.add_parser("import", parents=[common], help="take events and news over as documents")
    take.add_argument(
        "words",
        nargs="+",
        metavar="[WORKSPACE] FILE",
        help="FILE.ics, FEED.xml, FEED.json, LIST.md, or - for a pasted list",
    )
    take.add_argument("--source", metavar="S", help="the source to put the documents in")
    take.add_argument("--yes", action="store_true", help="write the documents without asking")
    take.add_argument("--json", action="store_true", help="JSON Lines")
    take.set_defaults(run=import_file)


def import_file(arguments: argparse.Namespace) -> int:
    """Say what a file would add; write it after a yes."""
    *folder, file = arguments.words
    if len(folder) > 1:
        raise SettingsError("import: name a workspace and one file, or the file alone")
    content = _content(file)
    workspace = opened(arguments, Path(folder[0]) if folder else None)
    proposed = workspace.propose(content, "-" if file == "-" else Path(file).name, source=arguments.source)
    for problem in proposed.problems:
        print(problem, file=sys.stderr)
    for candidate in proposed.candidates:
        _say(candidate, arguments.json)
    if not proposed.candidates and any(one.severity is Severity.ERROR for one in proposed.problems):
        raise CnfeedError(f"Nothing could be read of {file}.")
    return _decide(workspace, proposed, file, arguments)


def _content(file: str) -> bytes:
    """The file's bytes, or those of standard input."""
    if file == "-":
        return sys.stdin.buffer.read(LARGEST)
    try:
        with Path(file).open("rb") as opened_file:
            return opened_file.read(LARGEST)
    except FileNotFoundError as error:
        raise NotFoundError(file) from error
    except OSError as error:
        raise CnfeedError(f"{file} cannot be read: {error.strerror}.") from error


def _say(candidate: Candidate, json_lines: bool) -> None:
    entry, document = candidate.entry, candidate.document
    if json_lines:
        values: dict[str, Any] = {
            "kind": entry.kind,
            "title": entry.title,
            "start": written(entry.when.start),
            "end": written(entry.when.end),
        }
        values |= {"timezone": entry.when.zone, "url": entry.url, "uid": entry.uid, "line": entry.line}
        values |= {"path": document.href if document else None}
        as_json(values | {"duplicate": candidate.duplicate, "refusal": candidate.refusal})
        return
    mark = "=" if candidate.duplicate else "!" if candidate.refusal else "+"
    print(f"{mark} {line(candidate)}")


def line(candidate: Candidate) -> str:
    """A candidate as a line: when, what, and what becomes of it."""
    entry = candidate.entry
    start, end = written(entry.when.start) or "undated", written(entry.when.end)
    span = f"{start} – {end}" if end else start
    series = f"  {entry.recurrence.rule}" if entry.recurrence else ""
    status = "" if entry.status == "confirmed" else f" {entry.status}"
    if candidate.duplicate:
        fate = f"already told by {candidate.duplicate}"
    else:
        fate = candidate.document.href if candidate.document else f"left out: {candidate.refusal}"
    return f"{span}  {entry.kind}{status}  {entry.title}{series}  → {fate}"


def _decide(workspace: Workspace, proposed: Proposal, file: str, arguments: argparse.Namespace) -> int:
    count = len(proposed.documents)
    many = f"{count} document{'' if count == 1 else 's'}"
    if not count:
        _tell("Nothing new; nothing was written.", arguments.json)
    elif arguments.yes or _agreed(many, proposed.source, file):
        workspace.take(proposed)
        _tell(f"{many} written to {proposed.source}.", arguments.json)
    else:
        _tell(f"Nothing was written; --yes writes {many} to {proposed.source}.", arguments.json)
    return 0


def _agreed(many: str, source: str, file: str) -> bool:
    """Ask at a terminal; anywhere else there is nobody to say yes."""
    if file == "-" or not sys.stdin.isatty() or not sys.stdout.isatty():
        return False
    try:
        return input(f"Write {many} to {source}? [y/N] ").strip().lower() in ("y", "yes")
    except EOFError:
        return False


def _tell(sentence: str, json_lines: bool) -> None:
    print(sentence, file=sys.stderr if json_lines else sys.stdout)
