"""The time that passes while the window is open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from cnfeed.model.zone import local

INTERVAL = 20_000


class Ticking(QObject):
    """Looks at the clock that was handed in, a few times in a minute.

    Signals:
        ticked: some seconds have passed.
        day_turned: another day is today.
    """

    ticked = Signal()
    day_turned = Signal(object)

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self.today = now().astimezone().date()
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL)
        self._timer.timeout.connect(self.tick)
        self._timer.start()

    def in_zone(self, zone: str) -> datetime:
        """The local time there, now."""
        return local(self._now(), zone)

    def tick(self) -> None:
        """Look at the clock."""
        today: date = self._now().astimezone().date()
        if today != self.today:
            self.today = today
            self.day_turned.emit(today)
        self.ticked.emit()
