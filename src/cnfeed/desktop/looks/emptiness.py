"""What a list says while it has nothing to show."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView

from cnfeed.desktop.looks.theme import Theme


def paint_if_empty(view: QAbstractItemView, words: str) -> None:
    """Write *words* into the middle of a view whose model has no rows."""
    if view.model().rowCount():
        return
    painter = QPainter(view.viewport())
    painter.setPen(Theme.of(view.palette()).muted)
    area = view.viewport().rect().adjusted(12, 12, -12, -12)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)
