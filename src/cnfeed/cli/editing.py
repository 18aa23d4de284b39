"""``cnfeed edit`` and ``cnfeed new``."""

from __future__ import annotations

import argparse
import difflib
import re
from collections.abc import Container
from pathlib import Path
from typing import Any

from cnfeed.cli.common import kind, opened
from cnfeed.errors import NotFoundError, SettingsError
from cnfeed.model.changes import Change
from cnfeed.model.entry import Entry, Kind
from cnfeed.reading.values import FIELDS
from cnfeed.workspace.finding.listing import entry_values
from cnfeed.workspace.settings.root import root_above
from cnfeed.workspace.workspace import Workspace

PLACE = re.compile(r"(?P<file>.+?)(?::(?P<line>\d+))?\Z", re.DOTALL)


def commands(subparsers: Any, common: argparse.ArgumentParser) -> None:
    """Add the commands that write documents."""
    edit = subparsers.add_parser("edit", parents=[common], help="change fields of one entry")
    edit.add_argument("place", metavar="FILE[:LINE]", help="the document, and the line where it tells several")
    set_field = f"as often as needed; FIELD is one of {', '.join(FIELDS)}"
    edit.add_argument(
        "--set", dest="values", action="append", default=[], type=assignment, metavar="FIELD=VALUE", help=set_field
    )
    edit.add_argument("--unset", action="append", default=[], choices=FIELDS, metavar="FIELD", help="take it away")
    edit.add_argument("--kind", type=kind, metavar="K", help="where two stand on one line")
    edit.add_argument("--moved", action="store_true", help="keep the date that was published as previous_start")
    edit.add_argument("--diff", action="store_true", help="print the change as a diff and write nothing")
    edit.set_defaults(run=edit_entry)
    new = subparsers.add_parser("new", parents=[common], help="make a document from one line")
    new.add_argument("words", nargs="+", metavar="[WORKSPACE] LINE", help='"KubeCon EU, 19–22 March 2024, Paris"')
    new.add_argument("--source", metavar="S", help="the source to put it in")
    new.add_argument(
        "--set", dest="values", action="append", default=[], type=assignment, metavar="FIELD=VALUE", help=set_field
    )
    new.set_defaults(run=new_document)


def assignment(text: str) -> tuple[str, str]:
    """FIELD=VALUE."""
    field, sign, value = text.partition("=")
    if not sign or field not in FIELDS:
        raise argparse.ArgumentTypeError(f"{text!r} is not FIELD=VALUE; FIELD is one of {', '.join(FIELDS)}")
    return field, value


def edit_entry(arguments: argparse.Namespace) -> int:
    """Change one entry, and say what changed."""
    values: dict[str, str | None] = dict(arguments.values) | dict.fromkeys(arguments.unset)
    if not values:
        raise SettingsError("edit: nothing to change; give --set FIELD=VALUE or --unset FIELD")
    path, line = _place(arguments.place)
    workspace = opened(arguments, root_above(path))
    href = _href(workspace, path)
    entry = entry_at(workspace, href, line, arguments.kind)
    if arguments.diff:
        print(
            "".join(
                diff(change) for change in workspace.preview(entry.uid or "", values, path=href, moved=arguments.moved)
            ),
            end="",
        )
        return 0
    known = {one.uid for one in workspace.entries}
    workspace.edit(entry.uid or "", values, path=href, moved=arguments.moved)
    after = _again(workspace, entry, known)
    if after is not None:
        _report(entry, after, values, path)
    return 0


def _again(workspace: Workspace, before: Entry, known: Container[str | None]) -> Entry | None:
    """The entry as it is now; one that was never published has a new uid where its words made the old one."""
    same = [entry for entry in workspace.entries if entry.uid == before.uid]
    new = [entry for entry in workspace.entries if entry.path == before.path and entry.uid not in known]
    return next(iter((*same, *sorted(new, key=lambda entry: entry.kind is not before.kind))), None)


def _place(text: str) -> tuple[Path, int | None]:
    """FILE or FILE:LINE; a file whose name ends in :5 is meant where it is there."""
    if Path(text).exists():
        return Path(text), None
    found = PLACE.match(text)
    path = Path(found["file"] if found else text)
    if not path.exists():
        raise NotFoundError(str(path))
    return path, int(found["line"]) if found and found["line"] else None


def _href(workspace: Workspace, path: Path) -> str:
    return path.resolve().relative_to(workspace.root).as_posix()


def entry_at(workspace: Workspace, href: str, line: int | None, kind: Kind | None) -> Entry:
    """The document's own entry, or the one on a line."""
    told = [entry for entry in workspace.entries if href in (entry.path, *(version.path for version in entry.versions))]
    here = [entry for entry in told if kind in (None, entry.kind)]
    if line is not None:
        here = sorted((entry for entry in here if entry.line == line), key=lambda one: one.kind is Kind.DEADLINE)
        if not here:
            raise NotFoundError(href, f"{href}:{line}: no entry stands here; cnfeed entries lists them.")
        return here[0]
    own = [entry for entry in here if not entry.anchor]
    if own or len(here) == 1:
        return (own or here)[0]
    if not here:
        raise NotFoundError(href, f"{href} tells no entry.")
    places = ", ".join(f"{href}:{line}" for line in sorted({entry.line for entry in here}))
    raise SettingsError(f"{href} tells {len(here)} entries; name one: {places}")


def diff(change: Change) -> str:
    """The change as a unified diff."""
    before, after = (
        text.splitlines(keepends=True) if text is not None else [] for text in (change.before, change.after)
    )
    names = ("/dev/null" if change.before is None else f"a/{change.href}", f"b/{change.href}")
    lines = difflib.unified_diff(before, after, *names)
    return "".join(one if one.endswith("\n") else f"{one}\n\\ No newline at end of file\n" for one in lines)


def _report(before: Entry, after: Entry, values: dict[str, str | None], path: Path) -> None:
    """FILE:LINE: field: old → new, for every field that is now different."""
    old, new = (entry_values(one, None) | {"description": one.description} for one in (before, after))
    for field in dict.fromkeys((*values, "start", "end")):
        if old[field] != new[field]:
            print(f"{path}:{after.line}: {field}: {_shown(old[field])} → {_shown(new[field])}")


def _shown(value: Any) -> str:
    return ", ".join(value) if isinstance(value, list) else str(value) if value is not None else "–"


def new_document(arguments: argparse.Namespace) -> int:
    """Make a document, and say where."""
    *folder, phrase = arguments.words
    if len(folder) > 1:
        raise SettingsError("new: write the line in quotes")
    if not phrase.strip():
        raise SettingsError('new: say what it is, as in "KubeCon EU, 19–22 March 2024, Paris"')
    workspace = opened(arguments, Path(folder[0]) if folder else None)
    made, _ = workspace.create(phrase, source=arguments.source, values=dict(arguments.values))
    for change in made.changes:
        print(change.href)
    return 0
