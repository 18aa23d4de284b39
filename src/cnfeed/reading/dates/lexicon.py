"""The words of a language that writes months by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

Thirds = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """Lower-case words of one language; the names' first spelling is the full one.

    ``proper`` names only count with a capital; ``risky`` ones are other words too and need more beside them.
    ``plain`` writes day, month name and year in the language's plainest form.
    """

    language: str
    months: tuple[tuple[str, ...], ...]
    weekdays: tuple[tuple[str, ...], ...]
    to: frozenset[str]
    and_: frozenset[str]
    of: frozenset[str]
    cues: frozenset[str]
    thirds: Mapping[str, Thirds] = field(default_factory=dict)
    counts: Mapping[str, int] = field(default_factory=dict)
    week: frozenset[str] = frozenset()
    weekend: frozenset[str] = frozenset()
    half: frozenset[str] = frozenset()
    quarter: frozenset[str] = frozenset()
    year: frozenset[str] = frozenset()
    full: frozenset[str] = frozenset()
    relative: Mapping[str, int] = field(default_factory=dict)
    between: frozenset[str] = frozenset()
    at: frozenset[str] = frozenset()
    noon: Mapping[str, int] = field(default_factory=dict)
    hour: frozenset[str] = frozenset()
    suffixes: frozenset[str] = frozenset()
    week_suffix: str = ""
    proper: bool = False
    risky: frozenset[str] = frozenset()
    dotted_days: bool = False
    day_first: bool = True
    plain: Callable[[str, str, str], str]

    def month_numbers(self) -> dict[str, int]:
        """Every spelling of a month's name with its number."""
        return {name: number for number, names in enumerate(self.months, 1) for name in names}

    def weekday_numbers(self) -> dict[str, int]:
        """Every spelling of a weekday's name, 0 for Monday."""
        return {name: number for number, names in enumerate(self.weekdays) for name in names}


def names(text: str) -> tuple[tuple[str, ...], ...]:
    """``"january jan, february feb"`` as tuples of spellings."""
    return tuple(tuple(entry.split()) for entry in text.split(","))


def words(text: str) -> frozenset[str]:
    """The words of a text as a set."""
    return frozenset(text.split())
