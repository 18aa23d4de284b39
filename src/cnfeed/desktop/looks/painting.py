"""How an entry is drawn: shape by kind and status, colour and letter by source or category."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPainterPath, QPen, QPolygonF

from cnfeed.desktop.looks.theme import Theme, Tint, mixed
from cnfeed.model.entry import Entry, Kind

RADIUS = 4.0
GLYPH = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """All that decides how a piece is painted.

    ``letter`` says what the colour says; ``note`` stands at the far end where there is room; ``place`` is told by
    blocks that are high enough.
    """

    kind: Kind
    title: str
    tint: Tint
    hour: str = ""
    place: str = ""
    letter: str = ""
    note: str = ""
    bar: bool = False
    starts: bool = True
    ends: bool = True
    selected: bool = False
    cancelled: bool = False
    tentative: bool = False
    faint: bool = False
    soft: bool = False


def is_faint(entry: Entry) -> bool:
    """True for what is not public yet."""
    return entry.draft


def draw(painter: QPainter, rect: QRect, look: Look, theme: Theme) -> None:
    """Paint one piece into its rectangle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if look.faint or (look.cancelled and not look.selected):
        painter.setOpacity(0.6)
    ink = background(painter, rect, look, theme)
    _contents(painter, rect, look, ink, theme)
    painter.restore()


def ghost(painter: QPainter, rect: QRect, theme: Theme) -> None:
    """Mark where something that is dragged would be."""
    painter.save()
    color = QColor(theme.accent)
    color.setAlphaF(0.2)
    painter.fillRect(rect, color)
    painter.setPen(QPen(theme.accent, 2, Qt.PenStyle.DashLine))
    painter.drawRect(rect.adjusted(0, 0, -1, -1))
    painter.restore()


def glyph(painter: QPainter, box: QRectF, kind: Kind, color: QColor) -> None:
    """Draw the kind's own shape: a flag for a deadline, a ring for news, a disc for an event."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if kind is Kind.DEADLINE:
        _flag(painter, box, color)
    elif kind is Kind.NEWS:
        painter.setPen(QPen(color, 1.8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box.adjusted(1.4, 1.4, -1.4, -1.4))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(box.adjusted(0.8, 0.8, -0.8, -0.8))
    painter.restore()


def _flag(painter: QPainter, box: QRectF, color: QColor) -> None:
    left, top, right, bottom = box.left() + 1, box.top(), box.right(), box.bottom()
    painter.setPen(QPen(color, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(left, top), QPointF(left, bottom))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    middle = top + box.height() * 0.32
    cloth = (
        QPointF(left, top),
        QPointF(right, top),
        QPointF(right - 2.2, middle),
        QPointF(right, top + box.height() * 0.64),
        QPointF(left, top + box.height() * 0.64),
    )
    painter.drawPolygon(QPolygonF(cloth))


def background(painter: QPainter, rect: QRect, look: Look, theme: Theme) -> QColor:
    """Fill or outline the piece; the colour of what is written on it."""
    outline = _outline(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), look.starts, look.ends)
    if look.soft:
        return _soft(painter, outline, look, theme)
    if look.selected:
        painter.fillPath(outline, theme.accent)
        return theme.on_accent
    if not look.bar:
        return theme.text
    if look.tentative:
        painter.setPen(QPen(look.tint.edge, 1.2, Qt.PenStyle.DashLine))
        painter.setBrush(mixed(look.tint.fill, theme.base, 0.65))
        painter.drawPath(outline)
    else:
        painter.fillPath(outline, look.tint.fill)
    if look.starts and not look.tentative:
        painter.setClipPath(outline)
        painter.fillRect(QRectF(rect.left(), rect.top(), 3.5, rect.height()), look.tint.edge)
        painter.setClipping(False)
    return look.tint.ink


def _soft(painter: QPainter, outline: QPainterPath, look: Look, theme: Theme) -> QColor:
    """A hatched band without an edge: somewhere on these days."""
    hatch = QColor(theme.accent if look.selected else look.tint.edge)
    hatch.setAlphaF(0.55 if look.selected else 0.28)
    painter.fillPath(outline, mixed(look.tint.fill, theme.base, 0.5))
    painter.fillPath(outline, QBrush(hatch, Qt.BrushStyle.BDiagPattern))
    return theme.text


def _outline(box: QRectF, starts: bool, ends: bool) -> QPainterPath:
    """A rounded box, square where the bar goes on in another week."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRoundedRect(box, RADIUS, RADIUS)
    if not starts:
        path.addRect(QRectF(box.left(), box.top(), RADIUS * 2, box.height()))
    if not ends:
        path.addRect(QRectF(box.right() - RADIUS * 2, box.top(), RADIUS * 2, box.height()))
    return path.simplified()


def _contents(painter: QPainter, rect: QRect, look: Look, ink: QColor, theme: Theme) -> None:
    inner = rect.adjusted(8 if look.bar else 3, 0, -4, 0)
    if not look.starts:
        inner.setLeft(_chevron(painter, inner, ink))
    if not look.bar or look.kind is not Kind.EVENT:
        box = QRectF(inner.left(), rect.center().y() - GLYPH / 2 + 0.5, GLYPH, GLYPH)
        glyph(painter, box, look.kind, ink if look.selected else look.tint.edge)
        inner.setLeft(inner.left() + GLYPH + 4)
    inner.setRight(_far_end(painter, inner, look, ink, theme))
    if look.hour and _has_room(painter, inner, look):
        inner.setLeft(_hour(painter, inner, look, ink, theme))
    _title(painter, inner, look, ink)


def _far_end(painter: QPainter, rect: QRect, look: Look, ink: QColor, theme: Theme) -> int:
    """The letter, and before it the note; where what is left for the title ends."""
    metrics, right = painter.fontMetrics(), rect.right()
    for words, room in ((look.letter, 5), (look.note, 9)):
        width = metrics.horizontalAdvance(words) if words else 0
        if words and rect.width() > width + room * metrics.averageCharWidth() and right - width > rect.left():
            painter.setPen(ink if look.selected or look.bar else theme.muted)
            painter.drawText(right - width, base_line(rect, painter), words)
            right -= width + 6
    return right


def _chevron(painter: QPainter, rect: QRect, ink: QColor) -> int:
    """A small arrow that says: since the week before."""
    middle, left = rect.center().y() + 0.5, rect.left() - 2
    painter.setPen(QPen(ink, 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline([QPointF(left + 3, middle - 3), QPointF(left, middle), QPointF(left + 3, middle + 3)])
    return left + 8


def _has_room(painter: QPainter, rect: QRect, look: Look) -> bool:
    """An hour alone tells nothing; that of a deadline, mostly the day's last minute, is worth less than its title."""
    metrics = painter.fontMetrics()
    title = 5 if look.kind is Kind.EVENT else 12
    return rect.width() > metrics.horizontalAdvance(look.hour) + title * metrics.averageCharWidth()


def _hour(painter: QPainter, rect: QRect, look: Look, ink: QColor, theme: Theme) -> int:
    color = ink if look.selected or look.bar else theme.muted
    painter.setPen(color)
    metrics = QFontMetrics(painter.font())
    painter.drawText(rect.left(), base_line(rect, painter), look.hour)
    return rect.left() + metrics.horizontalAdvance(look.hour) + 5


def _title(painter: QPainter, rect: QRect, look: Look, ink: QColor) -> None:
    font = painter.font()
    font.setStrikeOut(look.cancelled)
    font.setItalic(look.tentative or look.soft)
    painter.setFont(font)
    painter.setPen(ink)
    title = QFontMetrics(font).elidedText(look.title, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect.left(), base_line(rect, painter), title)


def base_line(rect: QRect, painter: QPainter) -> int:
    """Where words in the middle of a rectangle stand; much quicker than to let Qt lay them out in it."""
    metrics = painter.fontMetrics()
    return rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) // 2
