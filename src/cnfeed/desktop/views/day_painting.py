"""A day of the month without its entries: ground, lines, number, today, and the day the keys are on."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen

from cnfeed.desktop.looks.theme import Theme, mixed


class DayPainting:
    """Paints the days of one painting of a month."""

    def __init__(self, painter: QPainter, theme: Theme, font: QFont, month: int, today: date) -> None:
        self._painter, self._theme, self._font = painter, theme, font
        self._month, self._today = month, today
        self._metrics = QFontMetrics(font)
        self._size = self._metrics.height() + 5
        self._base_line = (self._size + self._metrics.ascent() - self._metrics.descent()) // 2

    def paint(self, rect: QRect, day: date, focused: bool | None) -> None:
        """Paint a day; *focused* is None where the keys are not on it."""
        painter, theme = self._painter, self._theme
        inside = day.month == self._month
        painter.fillRect(rect, theme.base if inside and day.weekday() < 5 else theme.shade)
        painter.setPen(theme.line)
        painter.drawLine(rect.left(), rect.top(), rect.right(), rect.top())
        painter.drawLine(rect.left(), rect.top(), rect.left(), rect.bottom())
        if focused is not None:
            self._frame(rect, focused)
        left, top = rect.right() - self._size - 3, rect.top() + 4
        if day == self._today:
            self._disc(QRect(left, top, self._size, self._size), str(day.day))
            return
        painter.setPen(theme.text if inside else theme.muted)
        number = str(day.day)
        width = self._metrics.horizontalAdvance(number)
        painter.drawText(left + (self._size - width) // 2, top + self._base_line, number)

    def _frame(self, rect: QRect, focused: bool) -> None:
        painter, theme = self._painter, self._theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.accent if focused else mixed(theme.accent, theme.base, 0.5), 2 if focused else 1.2))
        painter.setBrush(mixed(theme.accent, theme.base, 0.94))
        painter.drawRoundedRect(rect.adjusted(2, 2, -1, -1), 5, 5)
        painter.restore()

    def _disc(self, box: QRect, number: str) -> None:
        painter, theme = self._painter, self._theme
        font = QFont(self._font)
        font.setBold(True)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.accent)
        painter.drawEllipse(box)
        painter.setPen(theme.on_accent)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, number)
        painter.restore()
