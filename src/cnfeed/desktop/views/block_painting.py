"""An event among the hours: a box with its title, its hours and its place, as far as they fit."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from cnfeed.desktop.looks import painting
from cnfeed.desktop.looks.painting import Look
from cnfeed.desktop.looks.theme import Theme
from cnfeed.model.entry import Kind

WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


def draw(painter: QPainter, rect: QRect, look: Look, theme: Theme) -> None:
    """Paint one block; a low one is painted as a bar is."""
    line = painter.fontMetrics().height()
    if rect.height() < line * 2 + 6:
        painting.draw(painter, rect, look, theme)
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if look.faint or (look.cancelled and not look.selected):
        painter.setOpacity(0.6)
    ink = painting.background(painter, rect, look, theme)
    _contents(painter, rect.adjusted(8, 3, -4, -3), look, ink, line)
    painter.restore()


def _contents(painter: QPainter, inner: QRect, look: Look, ink: QColor, line: int) -> None:
    painter.setClipRect(inner)
    painter.setPen(ink)
    if look.kind is not Kind.EVENT:
        painting.glyph(painter, QRectF(inner.left(), inner.top() + (line - 9) / 2, 9, 9), look.kind, look.tint.edge)
        inner = inner.adjusted(13, 0, 0, 0)
    if look.letter:
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, look.letter)
    below = " · ".join(part for part in (look.hour, look.note, look.place) if part)
    used = _title(painter, inner, look, max(line, inner.height() - (line if below else 0)))
    painter.drawText(inner.adjusted(0, used, 0, 0), WRAPPED, below)


def _title(painter: QPainter, inner: QRect, look: Look, room: int) -> int:
    """The title in the room it may have; how high it became."""
    font = painter.font()
    title = QFont(font)
    title.setStrikeOut(look.cancelled)
    title.setItalic(look.tentative)
    title.setBold(True)
    painter.setFont(title)
    width = inner.width() - painter.fontMetrics().horizontalAdvance(f"{look.letter} ")
    place = QRect(inner.left(), inner.top(), width, room)
    used = painter.boundingRect(place, WRAPPED, look.title).height()
    painter.drawText(place, WRAPPED, look.title)
    painter.setFont(font)
    return min(used, room)
