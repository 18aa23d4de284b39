"""What a publish would do, before it does anything: a list that one can print."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from cnfeed.storage.base import Applied as Report
from cnfeed.workspace.identity.ledger import Ledger, Line

from .clients import Change, Rule
from .effects import Effect

__all__ = ["Plan", "Report", "Step", "notes"]

Action = Literal["write", "remove", "keep"]
COUNTED = (("event", "event", "events"), ("deadline", "deadline", "deadlines"), ("news", "news item", "news items"))


@dataclass(frozen=True, slots=True)
class Step:
    """One file; ``size`` in bytes of what will be there."""

    path: str
    action: Action
    size: int = 0


@dataclass(frozen=True, slots=True)
class Plan:
    """Steps by path, and what subscribers will see.

    ``effects`` are the same per output, ``clients`` what each kind of client does with them.
    ``obstacles`` are sentences why it cannot be done as things are; ``doubts`` those that ask for a yes.
    """

    target: str
    steps: tuple[Step, ...] = ()
    notes: tuple[str, ...] = ()
    effects: tuple[Effect, ...] = ()
    clients: tuple[tuple[Change, Rule], ...] = ()
    obstacles: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    writes: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    removals: Mapping[str, str] = field(default_factory=dict, repr=False)
    known: Mapping[str, str] = field(default_factory=dict, repr=False)

    def __bool__(self) -> bool:
        return bool(self.writes or self.removals)

    def paths(self, action: Action) -> tuple[str, ...]:
        """The files of one action."""
        return tuple(step.path for step in self.steps if step.action == action)


def notes(old: Ledger, new: Ledger) -> tuple[str, ...]:
    """A sentence for each thing that subscribers will see change."""
    if old.first:
        return _first(new)
    pairs = ((old.lines.get(uid), line) for uid, line in new.lines.items())
    found = [(line.start or "~", line.title, note) for before, line in pairs for note in _of(before, line)]
    return tuple(note for _, _, note in sorted(found))


def _first(new: Ledger) -> tuple[str, ...]:
    kinds = [line.kind for line in new.lines.values() if not line.gone]
    told = [_many(kinds.count(kind), one, many) for kind, one, many in COUNTED if kind in kinds]
    return (f"The first publish: {', '.join(told)}.",) if told else ("The first publish: nothing to announce yet.",)


def _many(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"


def _of(before: Line | None, line: Line) -> Iterator[str]:
    name = f"“{line.title}”"
    if line.gone:
        if before and not before.gone:
            yield f"{name} leaves calendars and feeds."
        return
    if before is None:
        yield f"{name} is announced{_on(line)}."
        return
    if before.gone:
        yield f"{name} is back{_on(line)}, as the same entry as before."
    if before.sequence != line.sequence:
        yield from _changes(before, line)


def _changes(before: Line, line: Line) -> Iterator[str]:
    """What changed in words, else that something did."""
    name = f"“{line.title}”"
    told = list(_named(before, line, name))
    yield from told or [f"{name} changes."]


def _named(before: Line, line: Line, name: str) -> Iterator[str]:
    if before.title != line.title:
        yield f"“{before.title}” is now called {name}."
    if (line.status or "confirmed") != (before.status or "confirmed"):
        yield f"{name} is {line.status or 'confirmed'}."
    if _when(before) != _when(line):
        yield (
            f"{name} moves from {_when(before)} to {_when(line)}."
            if before.start
            else f"{name} now has a date{_on(line)}."
        )


def _on(line: Line) -> str:
    return f" ({_when(line)})" if line.start else ""


def _when(line: Line) -> str:
    """A date as documents write it; days that do not touch one by one."""
    if line.days:
        return ", ".join(day.isoformat() for day, _ in line.days)
    start = (line.start or "no date").replace("T", " ")
    return f"{start} – {line.end.replace('T', ' ')}" if line.end else start
