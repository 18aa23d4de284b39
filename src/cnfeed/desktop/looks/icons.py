"""The program's own symbols, in the palette's colours."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from cnfeed.desktop.looks import assets, painting
from cnfeed.model.entry import Kind

SIZES = (16, 24, 32, 48)


def application() -> QIcon:
    """The program's icon."""
    return QIcon(str(assets.folder() / "icons" / "cnfeed.svg"))


def symbol(name: str, palette: QPalette, color: QColor | None = None) -> QIcon:
    """A symbol drawn in the palette's text colour, fainter where disabled."""
    icon = QIcon()
    normal = color or palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText)
    faint = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    drawing = (assets.folder() / "icons" / f"{name}-symbolic.svg").read_text(encoding="utf-8")
    for size in SIZES:
        icon.addPixmap(_drawn(drawing, normal, size), QIcon.Mode.Normal)
        icon.addPixmap(_drawn(drawing, faint, size), QIcon.Mode.Disabled)
    return icon


def swatch(color: QColor, letter: str = "", ink: QColor | None = None) -> QIcon:
    """A rounded square of a source's colour, with the letter that says the same."""
    pixmap, painter = _canvas(32)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    box = QRectF(3, 3, 26, 26) if letter else QRectF(5, 5, 22, 22)
    painter.drawRoundedRect(box, 6, 6)
    if letter:
        font = QFont()
        font.setBold(True)
        font.setPixelSize(20 if len(letter) == 1 else 15)
        painter.setFont(font)
        painter.setPen(ink or color)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)
    painter.end()
    return QIcon(pixmap)


def kind(value: Kind, color: QColor) -> QIcon:
    """The shape that stands for a kind."""
    pixmap, painter = _canvas(32)
    painter.scale(2, 2)
    painting.glyph(painter, QRectF(3, 3, 10, 10), value, color)
    painter.end()
    return QIcon(pixmap)


def _drawn(drawing: str, color: QColor, size: int) -> QPixmap:
    pixmap, painter = _canvas(size)
    QSvgRenderer(QByteArray(drawing.replace("#000", color.name()).encode())).render(painter)
    painter.end()
    return pixmap


def _canvas(size: int) -> tuple[QPixmap, QPainter]:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return pixmap, painter
