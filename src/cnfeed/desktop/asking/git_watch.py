"""The state of git in the status bar, asked again after every change and now and then."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from cnfeed.desktop.asking.operations import Operations
from cnfeed.errors import CnfeedError
from cnfeed.storage.git_state import GitState

SETTLE = 400
AGAIN = 15_000
SHARE = 20  # of the time at most one part in so many is spent on asking git


class GitWatch(QObject):
    """Asks on the worker, one question at a time, and less often where git is slow.

    Signals:
        told: a GitState, None outside of any repository.
        failed: why git cannot be asked, a CnfeedError.
    """

    told = Signal(object)
    failed = Signal(object)

    def __init__(self, operations: Operations, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._operations = operations
        self._asking = False
        self._clock = QElapsedTimer()
        self._soon, self._again = QTimer(self), QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLE)
        self._again.setInterval(AGAIN)
        for timer in (self._soon, self._again):
            timer.timeout.connect(self._ask)
        operations.opened.connect(self.look)
        operations.changed.connect(self.look)

    def look(self) -> None:
        """Ask soon: something may be different."""
        self._soon.start()

    def stop(self) -> None:
        """Ask no more."""
        self._soon.stop()
        self._again.stop()

    def _ask(self) -> None:
        if self._asking or self._operations.snapshot is None:
            return
        self._asking = True
        self._clock.start()
        self._operations.ask(lambda workspace: workspace.git_state(), self._on_told, self._on_failed)

    def _on_told(self, state: GitState | None) -> None:
        self._rest()
        self.told.emit(state)

    def _on_failed(self, error: CnfeedError) -> None:
        self._rest()
        self.failed.emit(error)

    def _rest(self) -> None:
        self._asking = False
        self._again.start(max(AGAIN, self._clock.elapsed() * SHARE))
