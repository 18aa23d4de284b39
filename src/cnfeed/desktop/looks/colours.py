"""What has which colour, and which letters say the same; without Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum

from cnfeed.model.entry import Entry


class By(Enum):
    """What a colour stands for."""

    SOURCE = "source"
    CATEGORY = "category"


@dataclass(frozen=True, slots=True)
class Colours:
    """A number (the theme's tint) and a letter or two for each name."""

    by: By = By.SOURCE
    numbers: Mapping[str, int] = field(default_factory=dict)
    letters: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def named(cls, by: By, names: Iterable[str]) -> Colours:
        """Colours of these names, in their order; letters only where there is something to tell apart."""
        listed = list(names)
        letters = lettered(listed) if len(listed) > 1 else {}
        return cls(by, {name: number for number, name in enumerate(listed)}, letters)

    def name(self, entry: Entry) -> str:
        """What decides the entry's colour."""
        if self.by is By.SOURCE:
            return entry.source
        return entry.categories[0] if entry.categories else ""

    def number(self, entry: Entry) -> int:
        """Which tint the entry has, -1 for none."""
        return self.numbers.get(self.name(entry), -1)

    def letter(self, entry: Entry) -> str:
        """What says the same without colour."""
        return self.letters.get(self.name(entry), "")


def lettered(names: Iterable[str]) -> dict[str, str]:
    """One or two letters for each name, different for each: its first, else its first with a later one or a number."""
    chosen: dict[str, str] = {}
    for name in names:
        taken = set(chosen.values())
        wanted = [letter for letter in name if letter.isalnum()] or ["?"]
        first = wanted[0].upper()
        later = [first + letter.lower() for letter in wanted[1:]] + [f"{first}{number}" for number in range(2, 1000)]
        chosen[name] = next(one for one in (first, *later) if one not in taken)
    return chosen
