"""``cnfeed entries`` and ``cnfeed check``."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import Any

from cnfeed.cli.common import as_json, clock, kind, opened, tell_problems
from cnfeed.model.entry import Entry
from cnfeed.model.problem import Severity
from cnfeed.model.when import When, written
from cnfeed.workspace.finding.listing import chosen, document_values, entry_values, expanded
from cnfeed.workspace.publishing.summary import problems_summary, workflow_commands
from cnfeed.workspace.publishing.targets import ledger_in
from cnfeed.workspace.workspace import Workspace


def commands(subparsers: Any, common: argparse.ArgumentParser) -> None:
    """Add the commands that list."""
    entries = subparsers.add_parser("entries", parents=[common], help="list everything dated")
    entries.add_argument("workspace", nargs="?", type=Path)
    entries.add_argument("--json", action="store_true", help="JSON Lines")
    entries.add_argument("--kind", type=kind, metavar="K", help="event, deadline or news")
    entries.add_argument("--from", dest="first", type=day, metavar="DATE")
    entries.add_argument(
        "--to", action="append", default=[], metavar="DATE|DIR", help="last day, or a published folder"
    )
    entries.add_argument("--undated", action="store_true", help="only what stands on no exact day")
    entries.add_argument("--occurrences", action="store_true", help="expand what recurs")
    entries.add_argument("--why", action="store_true", help="say why each is what it is")
    entries.add_argument("--documents", action="store_true", help="a line per document instead")
    entries.set_defaults(run=list_entries)
    check = subparsers.add_parser("check", parents=[common], help="list what is wrong in the documents")
    check.add_argument("workspace", nargs="?", type=Path)
    form = check.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="JSON Lines")
    form.add_argument("--markdown", action="store_true", help="a summary in Markdown, for a pull request")
    form.add_argument("--github", action="store_true", help="annotations of the lines, for a GitHub workflow")
    check.set_defaults(run=check_documents)


def day(text: str) -> date:
    """A day of the command line."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no day such as 2026-01-31") from error


def _last_and_folder(words: list[str]) -> tuple[date | None, Path | None]:
    """``--to`` names the last day or a published folder, whose ledger then gives the uids."""
    last: date | None = None
    folder: Path | None = None
    for word in words:
        try:
            last = date.fromisoformat(word)
        except ValueError:
            folder = Path(word)
    return last, folder


def list_entries(arguments: argparse.Namespace) -> int:
    """Print the entries asked for."""
    last, folder = _last_and_folder(arguments.to)
    workspace = opened(arguments, arguments.workspace, ledger_in(folder, clock(arguments)) if folder else None)
    tell_problems(workspace)
    if arguments.documents:
        return _list_documents(workspace, arguments.json)
    found = chosen(workspace.entries, kind=arguments.kind, first=arguments.first, last=last, undated=arguments.undated)
    for entry, when in _instances(workspace, found, arguments, last):
        if arguments.json:
            source = next((one for one in workspace.sources if one.name == entry.source), None)
            as_json(entry_values(entry, source, when) | ({"why": entry.why} if arguments.why else {}))
        else:
            print(line(entry, when) + (f"  [{entry.why}]" if arguments.why else ""))
    return 0


def _instances(
    workspace: Workspace, found: tuple[Entry, ...], arguments: argparse.Namespace, last: date | None
) -> list[tuple[Entry, When]]:
    if not arguments.occurrences:
        return sorted(((entry, entry.when) for entry in found), key=_order)
    return sorted(expanded(found, arguments.first, last, workspace.now().date()), key=_order)


def _order(pair: tuple[Entry, When]) -> tuple[bool, str, str, int]:
    entry, when = pair
    return when.start is None, written(when.start) or "", entry.path, entry.line


def line(entry: Entry, when: When) -> str:
    """An entry as a line: when, what, where it stands."""
    start, end = written(when.start) or "undated", written(when.end)
    exactness = "" if when.exact or when.start is None else f" ({when.precision}: {' '.join(entry.words.split())})"
    span = f"{start} – {end}" if end else start
    status = "" if entry.status == "confirmed" else f" {entry.status}"
    return f"{span}{exactness}  {entry.kind}{status}  {entry.title}  {entry.path}:{entry.line}"


def _list_documents(workspace: Workspace, json_lines: bool) -> int:
    sources = {source.name: source for source in workspace.sources}
    for reading in workspace.documents:
        values = document_values(reading, sources.get(reading.source))
        if json_lines:
            as_json(values)
        else:
            print(f"{values['path']}  {values['class']}  {values['url'] or '-'}  [{values['why']}]")
    return 0


def check_documents(arguments: argparse.Namespace) -> int:
    """Print every problem; 1 where there are errors."""
    workspace = opened(arguments, arguments.workspace)
    if arguments.markdown:
        print(problems_summary(workspace.problems, _below_repository(workspace)))
    elif arguments.github:
        for command in workflow_commands(workspace.problems, _below_repository(workspace)):
            print(command)
    else:
        _say_problems(workspace, arguments.json)
    return int(any(problem.severity is Severity.ERROR for problem in workspace.problems))


def _say_problems(workspace: Workspace, json_lines: bool) -> None:
    for problem in workspace.problems:
        if json_lines:
            as_json({name: getattr(problem, name) for name in ("path", "line", "severity", "message", "code")})
        else:
            print(problem)


def _below_repository(workspace: Workspace) -> str:
    """The workspace's folder as the repository names it, "" for its root: code hosts name files from there."""
    root = workspace.root.resolve()
    for folder in (root, *root.parents):
        if (folder / ".git").exists():
            return root.relative_to(folder).as_posix().removeprefix(".")
    return ""
