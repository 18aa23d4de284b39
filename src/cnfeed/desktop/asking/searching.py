"""Has what is typed searched for off the GUI thread: one question at a time, the latest words next."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from cnfeed.desktop.asking.operations import Operations
from cnfeed.errors import CnfeedError
from cnfeed.workspace.finding.search import Found

Answer = tuple[Found, tuple[str, ...]]


class Searching(QObject):
    """Asks the workspace.

    Signals:
        found: the words that were asked for, a Found, and what could be typed next.
    """

    found = Signal(str, object, object)

    def __init__(self, operations: Operations, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._operations = operations
        self._asking: str | None = None
        self._next: str | None = None

    def ask(self, text: str) -> None:
        """Search for these words; those asked for before and not begun yet are left out."""
        if self._operations.snapshot is None:
            return
        if self._asking is not None:
            self._next = text
            return
        self._asking = text
        self._operations.ask(
            lambda workspace: (workspace.search(text), workspace.suggest(text)), self._on_found, self._on_failed
        )

    def _on_found(self, answer: Answer) -> None:
        text, self._asking = self._asking, None
        if self._next is not None:
            following, self._next = self._next, None
            self.ask(following)
        elif text is not None:
            self.found.emit(text, *answer)

    def _on_failed(self, _error: CnfeedError) -> None:
        self._asking = self._next = None
