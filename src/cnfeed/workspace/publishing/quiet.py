"""A publish that has nothing to do, known without reading a document.

After a publish that found everything as it was, the stamps of all that it depended on are kept. While none of them
changes, the next one would find the same, so its answer is repeated. Little is imported here: this is asked before
anything else is loaded.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from cnfeed.storage.places import cache_folder
from cnfeed.storage.program import program_version
from cnfeed.storage.watermark import watermark

if TYPE_CHECKING:
    from cnfeed.model.entry import Entry

WRONG = (OSError, ValueError, KeyError, TypeError, RuntimeError)  # RuntimeError: no home folder


@dataclass(frozen=True, slots=True, kw_only=True)
class Quiet:
    """What a publish said that changed nothing: the documents' problems, and per target the files it left alone."""

    problems: tuple[str, ...] = ()
    errors: int = 0
    unchanged: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Request:
    """A publish that is asked for: of which workspace, to which folder (None: as its settings say), when."""

    root: str
    to: str | None
    now: datetime

    @property
    def file(self) -> Path:
        """Where its answer is kept."""
        name = hashlib.sha256(f"{self.root}\n{self.to}".encode("utf-8", "surrogatepass")).hexdigest()
        return cache_folder() / "quiet" / f"{name}.json"


def recalled(request: Request) -> Quiet | None:
    """The answer of the last publish, where nothing that it depended on has changed since."""
    try:
        head, _, paths = request.file.read_text("utf-8", "surrogateescape").partition("\n")
        kept = json.loads(head)
        if kept["program"] != _program() or not _within(request.now, kept["since"], kept["until"]):
            return None
        if watermark(paths.split("\0")) != kept["mark"]:
            return None
        return Quiet(
            problems=tuple(kept["problems"]),
            errors=kept["errors"],
            unchanged=tuple((str(name), int(count)) for name, count in kept["unchanged"]),
        )
    except WRONG:
        return None


def remember(request: Request, quiet: Quiet, paths: Iterable[str], entries: Iterable[Entry]) -> None:
    """Keep an answer with all the *paths* it depended on; where that cannot be, the next publish reads as ever."""
    with contextlib.suppress(*WRONG):
        paths = list(paths)
        mark = watermark(paths)
        if mark is None:
            request.file.unlink(missing_ok=True)
            return
        until = min(_turns(entries, request.now), default=None)
        head = asdict(quiet) | {
            "program": _program(),
            "mark": mark,
            "since": request.now.isoformat(),
            "until": until.isoformat() if until else None,
        }
        _write(request.file, json.dumps(head) + "\n" + "\0".join(paths))


def _turns(entries: Iterable[Entry], now: datetime) -> Iterator[datetime]:
    """When time alone makes an entry public or takes it away."""
    for entry in entries:
        yield from (at for at in (entry.live_from, entry.live_until, entry.published) if at is not None and at > now)


def _within(now: datetime, since: str, until: str | None) -> bool:
    return datetime.fromisoformat(since) <= now and (until is None or now < datetime.fromisoformat(until))


def _program() -> str:
    return hashlib.sha256(program_version().encode()).hexdigest()


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    new = file.with_suffix(f".{os.getpid()}")
    new.write_text(text, "utf-8", "surrogateescape")
    new.replace(file)
