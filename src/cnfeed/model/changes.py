"""What an edit changed; has an inverse."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Change:
    """One document's text before and after; None where it does not exist."""

    href: str
    before: str | None
    after: str | None

    def inverse(self) -> Change:
        """The change that takes this one back."""
        return Change(self.href, self.after, self.before)


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Changes made in one step; ``label`` is what the undo menu says. Empty: nothing changed."""

    changes: tuple[Change, ...] = ()
    label: str = ""

    def __bool__(self) -> bool:
        return bool(self.changes)

    def inverse(self) -> ChangeSet:
        """The change set that takes this one back, last change first."""
        return ChangeSet(tuple(change.inverse() for change in reversed(self.changes)), self.label)

    @property
    def hrefs(self) -> frozenset[str]:
        """The documents it touched."""
        return frozenset(change.href for change in self.changes)
