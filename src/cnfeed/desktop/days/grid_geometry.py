"""Where days, lanes and minutes of the time grid lie in its viewport."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QPoint, QRect

from cnfeed.desktop.days.gestures import Part
from cnfeed.desktop.days.hours import DAY_MINUTES, Block, Scale
from cnfeed.desktop.days.layout import Fitted, Piece, Week, fitted
from cnfeed.formats.occurrences import Moment

MARGIN = 3
EDGE = 6
MOST_LANES = 6


@dataclass(frozen=True, slots=True)
class GridGeometry:
    """Numbers of one painting, in pixels; ``scroll`` is how far the hours are scrolled."""

    width: int
    height: int
    gutter: int
    head: int
    lane: int
    scroll: int
    scale: Scale
    days: Sequence[date]
    week: Week

    @property
    def lanes(self) -> int:
        """How many lanes of whole days are shown: at most a third of the height."""
        most = max(1, min(MOST_LANES, (self.height - self.head) // 3 // self.lane))
        return max(1, min(self.week.lanes, most))

    @property
    def top(self) -> int:
        """Where the hours begin."""
        return self.head + self.lanes * self.lane + 5

    @property
    def fitted(self) -> Fitted:
        """What of the whole days is shown."""
        return fitted(self.week, self.lanes)

    def x(self, column: int) -> int:
        """The left edge of a day."""
        return self.gutter + (self.width - self.gutter) * column // len(self.days)

    def column_at(self, x: int) -> int | None:
        """The day at a distance from the left."""
        if x < self.gutter:
            return None
        return next((at for at in range(len(self.days)) if x < self.x(at + 1)), len(self.days) - 1)

    def y(self, minute: float) -> int:
        """Where a minute lies."""
        return self.top + round(self.scale.y(minute)) - self.scroll

    def moment_at(self, point: QPoint) -> Moment | None:
        """The minute at a point; above the hours the day."""
        column = self.column_at(point.x())
        if column is None:
            return None
        if point.y() < self.top:
            return self.days[column]
        minute = self.scale.minute(point.y() - self.top + self.scroll)
        return datetime.combine(self.days[column], time.min) + timedelta(minutes=minute)

    def day_rect(self, column: int) -> QRect:
        """A whole column."""
        return QRect(self.x(column), 0, self.x(column + 1) - self.x(column), self.height)

    def head_rect(self, column: int) -> QRect:
        """A day's heading."""
        return QRect(self.x(column), 0, self.x(column + 1) - self.x(column), self.head)

    def piece_rect(self, piece: Piece) -> QRect:
        """A bar above the hours."""
        left = self.x(piece.first_column) + (MARGIN if piece.starts_here else 0)
        right = self.x(piece.last_column + 1) - (MARGIN if piece.ends_here else 0)
        return QRect(left, self.head + piece.lane * self.lane + 2, right - left - 1, self.lane - 2)

    def more_rect(self, column: int) -> QRect:
        """ "+n more" of a day above the hours."""
        top = self.head + (self.lanes - 1) * self.lane + 2
        return QRect(self.x(column) + MARGIN, top, self.x(column + 1) - self.x(column) - 2 * MARGIN, self.lane - 2)

    def block_rect(self, block: Block) -> QRect:
        """An event among the hours; those side by side do not touch."""
        left, whole = self.x(block.day) + 2, self.x(block.day + 1) - self.x(block.day) - 8
        beside = block.beside
        begin = left + whole * beside.column // beside.columns
        end = left + whole * (beside.column + beside.width) // beside.columns
        top, bottom = self.y(block.top), self.y(block.bottom)
        return QRect(begin, top + 1, max(end - begin - 2, 3), max(bottom - top - 2, 6))

    def span_rects(self, start: datetime, end: datetime) -> Iterator[QRect]:
        """The places of a span of time, one per day."""
        for column, day in enumerate(self.days):
            midnight = datetime.combine(day, time.min)
            top = max(0.0, (start - midnight).total_seconds() / 60)
            bottom = min(float(DAY_MINUTES), (end - midnight).total_seconds() / 60)
            if top < bottom:
                rect = self.day_rect(column)
                yield QRect(rect.left() + 2, self.y(top), rect.width() - 4, self.y(bottom) - self.y(top))

    def days_rect(self, first: date, last: date) -> QRect | None:
        """The place of whole days above the hours."""
        columns = [column for column, day in enumerate(self.days) if first <= day <= last]
        if not columns:
            return None
        left, right = self.x(columns[0]), self.x(columns[-1] + 1)
        return QRect(left + 2, self.head, right - left - 4, self.top - self.head - 2)

    def part_of_block(self, block: Block, point: QPoint) -> Part:
        """Which part of a block is under a point that it holds."""
        rect = self.block_rect(block)
        edge = min(EDGE, rect.height() // 4)
        if block.ends_here and point.y() > rect.bottom() - edge:
            return Part.END
        return Part.START if block.starts_here and point.y() < rect.top() + edge else Part.WHOLE

    def part_of_piece(self, piece: Piece, point: QPoint) -> Part:
        """Which part of a bar is under a point that it holds."""
        rect = self.piece_rect(piece)
        if piece.is_bar and piece.ends_here and point.x() > rect.right() - EDGE:
            return Part.END
        return Part.START if piece.is_bar and piece.starts_here and point.x() < rect.left() + EDGE else Part.WHOLE
