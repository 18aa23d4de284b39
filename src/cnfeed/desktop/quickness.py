"""Python made fit for a window: the worker hands over soon, and rubbish is collected when nobody looks."""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from cnfeed.desktop.asking.operations import Operations

# Painting gives the interpreter away many times; each time the worker keeps it for so long. Python's own is 5 ms.
HANDOVER = 0.0005
# A collection of everything stops all threads for a third of a second where 10 000 documents are open.
THRESHOLDS = (2_000, 10, 1_000_000)
SOMETIMES = 60_000


class Quickness(QObject):
    """Lives as long as the window."""

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        sys.setswitchinterval(HANDOVER)
        gc.set_threshold(*THRESHOLDS)
        # What was read stays: it need not be looked through again and again.
        operations.opened.connect(lambda _: gc.freeze())
        self._timer = QTimer(self)
        self._timer.setInterval(SOMETIMES)
        self._timer.timeout.connect(self._tidy)
        self._timer.start()

    def _tidy(self) -> None:
        """Collect rubbish while another program is in front."""
        if QGuiApplication.applicationState() is not Qt.ApplicationState.ApplicationActive:
            gc.collect()
