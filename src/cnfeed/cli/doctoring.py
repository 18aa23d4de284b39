"""``cnfeed doctor``: what is wrong with any calendar or feed, and which client breaks."""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from cnfeed.cli.common import as_json, clock
from cnfeed.errors import ConflictError, NotFoundError, UnavailableError
from cnfeed.formats.doctor import Around, Finding, concerns, examine, git_line_ends, may_concern, mended
from cnfeed.model.problem import Severity

ATTRIBUTES = ".gitattributes"
CALENDAR = ".ics"
# The same fault in a thousand events is told so often, then counted.
TOLD = 10
MOST_BYTES = 128_000_000


def commands(subparsers: Any, common: argparse.ArgumentParser) -> None:
    """Add the command."""
    doctor = subparsers.add_parser("doctor", parents=[common], help="say what is wrong with a calendar or feed")
    doctor.add_argument("place", type=Path, metavar="FILE|DIR", help="a file, or a folder with all below it")
    doctor.add_argument("--fix", action="store_true", help="write a mended copy of each calendar beside it")
    doctor.add_argument("--json", action="store_true", help="JSON Lines, every finding")
    doctor.set_defaults(run=examine_place)


def examine_place(arguments: argparse.Namespace) -> int:
    """Print every finding; 1 where one of them is an error, or a file of the folder could not be read."""
    place: Path = arguments.place
    now, worst = clock(arguments)(), False
    for path, around in _files(place, now):
        try:
            content = _attributes(place) if path.name == ATTRIBUTES else _read(path)
        except UnavailableError as error:
            if path == place:
                raise
            print(f"cnfeed: {error}", file=sys.stderr)
            worst = True
            continue
        if path != place and path.name != ATTRIBUTES and not concerns(path.name, content):
            continue
        found = git_line_ends(content) if path.name == ATTRIBUTES else examine(path.name, content, around)
        _tell(path, found, arguments.json)
        worst |= any(one.severity is Severity.ERROR for one in found)
        if arguments.fix and found and path.suffix == CALENDAR:
            _mend(path, content, around, arguments.json)
    return int(worst)


def _files(place: Path, now: datetime) -> Iterator[tuple[Path, Around]]:
    """The file, or every file of the folder that may be meant; hidden ones and links are left alone."""
    if not place.is_dir():
        if not place.exists():
            raise NotFoundError(str(place))
        yield place, Around(names=_names(place.parent), now=now)
        return
    folders = [folder for folder in _folders(place) if any(may_concern(name) for name in folder.names)]
    if any(name.endswith(CALENDAR) and not _is_copy(name) for folder in folders for name in folder.names):
        yield place / ATTRIBUTES, Around()
    for folder in folders:
        around = Around(names=folder.names, page=folder.page, now=now)
        for name in sorted(folder.names):
            if may_concern(name) and not _is_copy(name):
                yield folder.path / name, around


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder with the names of its own files; ``page``: an index.html stands there or in a folder above."""

    path: Path
    names: frozenset[str]
    page: bool


def _folders(place: Path) -> Iterator[Folder]:
    """The folder and all below it, in order of their names."""
    pages: set[Path] = set()
    for path, folders, names in os.walk(place):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        here = Path(path)
        shown = frozenset(name for name in names if not name.startswith(".") and _is_own(here / name))
        if "index.html" in shown or here.parent in pages:
            pages.add(here)
        yield Folder(here, shown, here in pages)


def _is_own(path: Path) -> bool:
    """True for a file, false for a link, a pipe, a device."""
    return not path.is_symlink() and path.is_file()


def _names(folder: Path) -> frozenset[str]:
    try:
        return frozenset(one.name for one in folder.iterdir())
    except OSError:
        return frozenset()


def _is_copy(name: str) -> bool:
    return name.endswith(f".mended{CALENDAR}")


def _attributes(folder: Path) -> bytes:
    """All that git would obey here, up to the repository's own folder."""
    found = []
    for one in (folder.resolve(), *folder.resolve().parents):
        if (one / ATTRIBUTES).is_file():
            found.append(_read(one / ATTRIBUTES))
        if (one / ".git").exists():
            break
    return b"\n".join(found)


def _read(path: Path) -> bytes:
    """The file's bytes; a pipe or a device, which may never end, is refused, as is what no client would load."""
    try:
        if not path.is_file():
            raise UnavailableError(f"{path} is no file.")
        if path.stat().st_size > MOST_BYTES:
            raise UnavailableError(f"{path} is larger than {MOST_BYTES // 1_000_000} MB; no client loads that.")
        return path.read_bytes()
    except OSError as error:
        raise UnavailableError(f"{path} cannot be read: {error.strerror}.") from error


def _tell(path: Path, found: tuple[Finding, ...], json_lines: bool) -> None:
    told: Counter[str] = Counter()
    for one in found:
        told[one.code] += 1
        if json_lines:
            as_json(_values(path, one))
        elif told[one.code] <= TOLD:
            print(f"{path}:{one}")
    for code, count in told.items():
        if count > TOLD and not json_lines:
            print(f"{path}: and {count - TOLD} more [{code}]")


def _values(path: Path, one: Finding) -> dict[str, Any]:
    rule = one.rule
    known = {"path": str(path), "line": one.line, "severity": one.severity, "message": one.message, "code": one.code}
    return known | {"rule": rule.number, "breaks": rule.breaks, "source": rule.source}


def _mend(path: Path, content: bytes, around: Around, json_lines: bool) -> None:
    """Write the copy, never over anything else."""
    made = mended(content)
    if made is None:
        return
    copy = path.with_name(f"{path.stem}.mended{CALENDAR}")
    left = len(examine(path.name, made, around))
    try:
        with copy.open("xb") as file:
            file.write(made)
    except FileExistsError as error:
        if copy.read_bytes() != made:
            raise ConflictError(str(copy), f"{copy} is already there and differs; it stays as it is.") from error
    except OSError as error:
        raise UnavailableError(f"{copy} cannot be written: {error.strerror}.") from error
    if json_lines:
        as_json({"path": str(path), "mended": str(copy), "left": left})
    else:
        print(f"{copy}: mended; {left} finding{'' if left == 1 else 's'} left")
