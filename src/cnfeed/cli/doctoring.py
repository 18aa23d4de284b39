"""``cnfeed doctor``: what is wrong with any calendar or feed, and which client breaks."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path, PurePath
from typing import Any

from cnfeed.cli.common import as_json
from cnfeed.errors import ConflictError, NotFoundError, UnavailableError
from cnfeed.formats.doctor import Finding, concerns, examine, git_line_ends, mended
from cnfeed.model.problem import Severity

ATTRIBUTES = ".gitattributes"
CALENDAR = ".ics"
# The same fault in a thousand events is told so often, then counted.
TOLD = 10


def commands(subparsers: Any, common: argparse.ArgumentParser) -> None:
    """Add the command."""
    doctor = subparsers.add_parser("doctor", parents=[common], help="say what is wrong with a calendar or feed")
    doctor.add_argument("place", type=Path, metavar="FILE|DIR", help="a file, or a folder with all below it")
    doctor.add_argument("--fix", action="store_true", help="write a mended copy of each calendar beside it")
    doctor.add_argument("--json", action="store_true", help="JSON Lines, every finding")
    doctor.set_defaults(run=examine_place)


def examine_place(arguments: argparse.Namespace) -> int:
    """Print every finding; 1 where one of them is an error."""
    place: Path = arguments.place
    worst = False
    for path in _files(place):
        content = _attributes(place) if path.name == ATTRIBUTES else _read(path)
        if path != place and path.name != ATTRIBUTES and not concerns(path.name, content):
            continue
        found = _findings(path, content)
        _tell(path, found, arguments.json)
        worst |= any(one.severity is Severity.ERROR for one in found)
        if arguments.fix and found and path.suffix == CALENDAR:
            _mend(path, content, arguments.json)
    return int(worst)


def _files(place: Path) -> Iterator[Path]:
    """The file, or every file of the folder that may be meant; hidden ones and links are left alone."""
    if not place.is_dir():
        if not place.exists():
            raise NotFoundError(str(place))
        yield place
        return
    found = sorted(path for path in place.rglob("*") if path.is_file() and not path.is_symlink())
    shown = [path for path in found if not _is_hidden(path.relative_to(place)) and not _is_copy(path)]
    if any(path.suffix == CALENDAR for path in shown):
        yield place / ATTRIBUTES
    yield from shown


def _is_hidden(path: PurePath) -> bool:
    return any(part.startswith(".") for part in path.parts)


def _is_copy(path: Path) -> bool:
    return path.name.endswith(f".mended{CALENDAR}")


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
    try:
        return path.read_bytes()
    except OSError as error:
        raise UnavailableError(f"{path} cannot be read: {error.strerror}.") from error


def _findings(path: Path, content: bytes) -> tuple[Finding, ...]:
    if path.name == ATTRIBUTES:
        return git_line_ends(content)
    return examine(path.name, content, {one.name for one in path.parent.iterdir()})


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


def _mend(path: Path, content: bytes, json_lines: bool) -> None:
    """Write the copy, never over anything else."""
    made = mended(content)
    if made is None:
        return
    copy = path.with_name(f"{path.stem}.mended{CALENDAR}")
    left = len(examine(path.name, made))
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
