"""What a file of others tells, or why it tells nothing."""

from __future__ import annotations

from dataclasses import dataclass

from cnfeed.model.entry import Entry
from cnfeed.model.problem import Problem, Severity

MOST = 10_000


@dataclass(frozen=True, slots=True)
class Imported:
    """What a file tells; of each entry ``path`` is the file's name and ``line`` where it stands, 1 where unknown."""

    entries: tuple[Entry, ...] = ()
    problems: tuple[Problem, ...] = ()


def failed(name: str, message: str, code: str, line: int = 1) -> Imported:
    """A file that tells nothing."""
    return Imported(problems=(Problem(name, line, Severity.ERROR, message, code),))
