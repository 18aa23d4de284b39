"""What reading one document gives."""

from __future__ import annotations

from dataclasses import dataclass

from cnfeed.model.entry import Entry
from cnfeed.model.problem import Problem
from cnfeed.reading.generators import Facts


@dataclass(frozen=True, slots=True)
class Reading:
    """The entries and problems of one document, and what its generator makes of it (None: unreadable).

    ``links``: where its text leads inside its site, as written, each with its line.
    """

    href: str
    source: str
    entries: tuple[Entry, ...] = ()
    problems: tuple[Problem, ...] = ()
    facts: Facts | None = None
    links: tuple[tuple[str, int], ...] = ()
