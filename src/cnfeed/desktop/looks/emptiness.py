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
    theme = Theme.of(view.palette())
    if view.hasFocus():  # with no row to mark, the list itself is where the keys are
        painter.setPen(theme.accent)
        painter.drawRect(view.viewport().rect().adjusted(1, 1, -2, -2))
    painter.setPen(theme.muted)
    area = view.viewport().rect().adjusted(12, 12, -12, -12)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)
