"""Turning pages with the wheel."""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent

from cnfeed.desktop.views.requests import Requests

NOTCH = 120


class Turning:
    """Adds the small steps of a touch pad up to pages."""

    def __init__(self, requests: Requests) -> None:
        self._requests, self._gathered = requests, 0

    def turn(self, event: QWheelEvent, *, sideways: bool = False) -> None:
        """Ask for a page per notch."""
        delta = event.angleDelta()
        self._gathered += delta.x() if sideways else delta.y() or delta.x()
        while abs(self._gathered) >= NOTCH:
            step = NOTCH if self._gathered > 0 else -NOTCH
            self._gathered -= step
            self._requests.paged.emit(-1 if step > 0 else 1)
        event.accept()
