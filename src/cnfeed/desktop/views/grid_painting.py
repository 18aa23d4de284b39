"""The time grid's painting, layer by layer."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen

from cnfeed.desktop.days.grid_geometry import GridGeometry
from cnfeed.desktop.days.hours import Block, end_of
from cnfeed.desktop.looks import painting
from cnfeed.desktop.looks.theme import mixed
from cnfeed.desktop.views import block_painting
from cnfeed.desktop.views.entry_looks import Looks
from cnfeed.desktop.words import dates
from cnfeed.model.when import When
from cnfeed.model.zone import aware, local

CENTRE = Qt.AlignmentFlag.AlignCenter
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
EARLY, LATE = 8, 18


def gutter_width(metrics: QFontMetrics, two: bool) -> int:
    """The room that the hours beside the days take."""
    return hour_width(metrics) * (2 if two else 1)


def hour_width(metrics: QFontMetrics) -> int:
    """The room of one zone's hours."""
    hours = (datetime.combine(date.min, time(hour, 30)) for hour in (10, 22))
    words = max(metrics.horizontalAdvance(dates.hour(one)) for one in hours)
    return max(words + 12, 8 * metrics.averageCharWidth() + 10)


class GridPainting:
    """Paints one grid; the layers in the order in which they cover each other."""

    def __init__(self, painter: QPainter, grid: GridGeometry, looks: Looks, font: QFont) -> None:
        self._painter, self._grid, self._looks, self._theme = painter, grid, looks, looks.theme
        self._font = font

    def ground(self, today: date, here: datetime, *, focused: bool) -> None:
        """Days and hours without entries, and the hour the keys are on."""
        painter, grid, theme = self._painter, self._grid, self._theme
        for column, day in enumerate(grid.days):
            rect = grid.day_rect(column)
            painter.fillRect(rect, theme.base if day.weekday() < 5 else theme.shade)
            if day == today:
                painter.fillRect(rect, mixed(theme.accent, theme.base, 0.95))
            for early, late in ((0, EARLY), (LATE, 24)):
                quiet = QRect(rect.left(), grid.y(early * 60), rect.width(), grid.y(late * 60) - grid.y(early * 60))
                painter.fillRect(quiet, theme.shade)
        self._lines()
        if here.date() in grid.days:
            self._frame(here, focused)

    def _lines(self) -> None:
        painter, grid, theme = self._painter, self._grid, self._theme
        faint = mixed(theme.line, theme.base, 0.55)
        for hour in range(25):
            painter.setPen(theme.line)
            painter.drawLine(grid.gutter - 4, grid.y(hour * 60), grid.width, grid.y(hour * 60))
            if grid.scale.hour >= 36 and hour < 24:
                painter.setPen(faint)
                painter.drawLine(grid.gutter, grid.y(hour * 60 + 30), grid.width, grid.y(hour * 60 + 30))
        painter.setPen(theme.line)
        for column in range(len(grid.days)):
            painter.drawLine(grid.x(column), 0, grid.x(column), grid.height)

    def _frame(self, here: datetime, focused: bool) -> None:
        painter, grid, theme = self._painter, self._grid, self._theme
        rect = grid.day_rect(grid.days.index(here.date()))
        minute = here.hour * 60 + here.minute
        cell = QRect(rect.left(), grid.y(minute), rect.width(), grid.y(minute + 60) - grid.y(minute))
        color = theme.accent if focused else mixed(theme.accent, theme.base, 0.5)
        painter.setPen(QPen(color, 2 if focused else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cell.adjusted(2, 1, -1, -1), 4, 4)

    def hours(self, zone: str, second: str | None) -> None:
        """The hours beside the days, of one zone or of two."""
        painter, grid, theme = self._painter, self._grid, self._theme
        width = hour_width(painter.fontMetrics())
        height = painter.fontMetrics().height()
        painter.fillRect(QRect(0, 0, grid.gutter, grid.height), theme.base)
        for hour in range(1, 24):
            at = datetime.combine(grid.days[0], time(hour))
            y = grid.y(hour * 60) - height // 2
            painter.setPen(theme.muted)
            painter.drawText(QRect(grid.gutter - width, y, width - 6, height), RIGHT, dates.hour(at))
            if second is not None:
                there = local(aware(at, zone), second)
                painter.drawText(QRect(0, y, width - 6, height), RIGHT, dates.hour(there))

    def blocks(self, blocks: Iterable[Block], wanted: QRect) -> None:
        """The events among the hours that are to be seen."""
        grid = self._grid
        self._painter.save()
        self._painter.setClipRect(QRect(grid.gutter, grid.top, grid.width - grid.gutter, grid.height - grid.top))
        for block in blocks:
            rect = grid.block_rect(block)
            if rect.intersects(wanted) and rect.bottom() >= grid.top and rect.top() <= grid.height:
                self._block(block, rect)
        self._painter.restore()

    def _block(self, block: Block, rect: QRect) -> None:
        one = block.occurrence
        hour = self._looks.hour(one) if block.starts_here else ""
        look = self._looks.of(one, hour=hour, starts=block.starts_here, ends=block.ends_here)
        # A line of the ground around it, so that neighbours of one colour stay two.
        self._painter.fillRect(rect.adjusted(-1, -1, 1, 1), self._theme.base)
        block_painting.draw(self._painter, rect, look, self._theme)

    def now(self, at: datetime) -> None:
        """A line at the present minute."""
        painter, grid, theme = self._painter, self._grid, self._theme
        if at.date() not in grid.days:
            return
        rect = grid.day_rect(grid.days.index(at.date()))
        y = grid.y(at.hour * 60 + at.minute)
        painter.setPen(QPen(theme.error, 2))
        painter.drawLine(rect.left(), y, rect.right(), y)
        painter.setBrush(theme.error)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(rect.left() - 4, y - 4, 8, 8)

    def above(self, today: date, chosen: date, more: str) -> None:
        """The days' headings, and whole days below them, over the hours that are scrolled away."""
        painter, grid, theme = self._painter, self._grid, self._theme
        painter.fillRect(QRect(0, 0, grid.width, grid.top), theme.base)
        for column, day in enumerate(grid.days):
            rect = grid.head_rect(column)
            painter.setPen(theme.line)
            painter.drawLine(rect.left(), rect.bottom() - 8, rect.left(), grid.top)
            self._heading(rect, day, today=day == today, chosen=day == chosen)
        painter.setPen(theme.line)
        painter.drawLine(0, grid.top - 1, grid.width, grid.top - 1)
        painter.setFont(self._font)
        for piece in grid.fitted.shown:
            painting.draw(painter, grid.piece_rect(piece), self._looks.of_piece(piece), theme)
        painter.setPen(theme.muted)
        for column, count in enumerate(grid.fitted.hidden):
            if count:
                rect = grid.more_rect(column).adjusted(4, 0, 0, 0)
                painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, more.format(count))

    def _heading(self, rect: QRect, day: date, *, today: bool, chosen: bool) -> None:
        painter, theme = self._painter, self._theme
        line = QFontMetrics(self._font).height()
        painter.setFont(self._font)
        painter.setPen(theme.muted)
        top = QRect(rect.left(), rect.top() + 4, rect.width(), line)
        painter.drawText(top, CENTRE, dates.weekday_name(day.weekday()))
        font = QFont(self._font)
        font.setBold(today or chosen)
        painter.setFont(font)
        size = line + 5
        box = QRect(rect.center().x() - size // 2, top.bottom() + 1, size, size)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.accent, 1.6) if chosen else Qt.PenStyle.NoPen)
        painter.setBrush(theme.accent if today else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box)
        painter.restore()
        painter.setPen(theme.on_accent if today else theme.text)
        painter.drawText(box, CENTRE, str(day.day))

    def zones(self, zone: str, second: str | None) -> None:
        """The names of two zones above their hours; one needs no name."""
        if second is None:
            return
        painter, grid = self._painter, self._grid
        painter.setFont(self._font)
        painter.setPen(self._theme.muted)
        width = hour_width(painter.fontMetrics())
        height = painter.fontMetrics().height()
        for left, name in ((0, second), (grid.gutter - width, zone)):
            city = name.rsplit("/", 1)[-1].replace("_", " ")
            shown = painter.fontMetrics().elidedText(city, Qt.TextElideMode.ElideRight, width - 6)
            painter.drawText(QRect(left, grid.top - height - 4, width - 4, height), RIGHT, shown)

    def ghost(self, ghost: When | None) -> None:
        """Where something that is dragged would be."""
        grid = self._grid
        if ghost is None or ghost.first_day is None or ghost.last_day is None:
            return
        if not isinstance(ghost.start, datetime) or end_of(ghost) - ghost.start >= timedelta(days=1):
            rect = grid.days_rect(ghost.first_day, ghost.last_day)
            if rect is not None:
                painting.ghost(self._painter, rect, self._theme)
            return
        self._painter.setClipRect(QRect(grid.gutter, grid.top, grid.width - grid.gutter, grid.height - grid.top))
        for rect in grid.span_rects(ghost.start, end_of(ghost)):
            painting.ghost(self._painter, rect, self._theme)
