"""What was done and what was taken back; the disk has the last word."""

from __future__ import annotations

from cnfeed.model.changes import ChangeSet


class History:
    """Two stacks of change sets; a step that fails stays where it was."""

    def __init__(self) -> None:
        self._done: list[ChangeSet] = []
        self._undone: list[ChangeSet] = []

    def did(self, step: ChangeSet) -> None:
        """Remember a step; what had been taken back can no longer be redone."""
        if step:
            self._done.append(step)
            self._undone.clear()

    @property
    def last(self) -> ChangeSet | None:
        """The step that undo would take back."""
        return self._done[-1] if self._done else None

    @property
    def next(self) -> ChangeSet | None:
        """The step that redo would do again."""
        return self._undone[-1] if self._undone else None

    def undid(self) -> None:
        """The last step has been taken back."""
        self._undone.append(self._done.pop())

    def redid(self) -> None:
        """The step taken back last has been done again."""
        self._done.append(self._undone.pop())
