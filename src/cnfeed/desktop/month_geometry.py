"""Where in the month's grid a piece lies, and what lies at a point."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QTableView

from cnfeed.desktop.gestures import Part
from cnfeed.desktop.layout import Fitted, Piece, Week, fitted
from cnfeed.desktop.models.month import MonthModel

MARGIN = 4
EDGE = 7


@dataclass(frozen=True, slots=True)
class Geometry:
    """The places of a month's pieces in a table view of its days."""

    view: QTableView
    model: MonthModel

    @property
    def lane(self) -> int:
        """The height of one lane, gap included."""
        return QFontMetrics(self.view.font()).height() + 6

    @property
    def head(self) -> int:
        """The height of a cell's top with the day's number."""
        return QFontMetrics(self.view.font()).height() + 12

    def lanes(self, row: int) -> int:
        """How many lanes fit into a row."""
        return max(1, (self.view.rowHeight(row) - self.head - 2) // self.lane)

    def fitted(self, row: int) -> Fitted:
        """What of a row's week is shown."""
        return fitted(self.week(row), self.lanes(row))

    def week(self, row: int) -> Week:
        """The week of a row."""
        return self.model.weeks[row]

    def piece_rect(self, row: int, piece: Piece) -> QRect:
        """Where a piece is painted."""
        cells = self._cell(row, piece.first_column) | self._cell(row, piece.last_column)
        left = MARGIN if piece.starts_here else 0
        right = MARGIN if piece.ends_here else 0
        top = cells.top() + self.head + piece.lane * self.lane
        return QRect(cells.left() + left, top, cells.width() - left - right - 1, self.lane - 2)

    def more_rect(self, row: int, column: int) -> QRect:
        """Where "+n more" of a day is painted."""
        cell = self._cell(row, column)
        top = cell.top() + self.head + (self.lanes(row) - 1) * self.lane
        return QRect(cell.left() + MARGIN, top, cell.width() - 2 * MARGIN, self.lane - 2)

    def shown(self) -> Iterator[tuple[int, Piece, QRect]]:
        """Every piece that is painted, with its row and place."""
        for row in range(self.model.rowCount()):
            for piece in self.fitted(row).shown:
                yield row, piece, self.piece_rect(row, piece)

    def piece_at(self, point: QPoint) -> Piece | None:
        """The piece under a point."""
        return next((piece for _, piece, rect in self.shown() if rect.contains(point)), None)

    def ghost_rects(self, first: date, last: date) -> Iterator[QRect]:
        """The places of days from *first* to *last*, one per week."""
        for row, week in enumerate(self.model.weeks):
            days = [column for column, day in enumerate(week.days) if first <= day <= last]
            if days:
                yield self._cell(row, days[0]) | self._cell(row, days[-1])

    def edge_at(self, point: QPoint) -> Part:
        """Which part of a piece is under a point: only bars have edges, and only where they begin or end."""
        for _, piece, rect in self.shown():
            if rect.contains(point):
                if piece.is_bar and piece.starts_here and point.x() < rect.left() + EDGE:
                    return Part.START
                if piece.is_bar and piece.ends_here and point.x() > rect.right() - EDGE:
                    return Part.END
                return Part.WHOLE
        return Part.EMPTY

    def more_at(self, point: QPoint) -> bool:
        """True if a "+n more" is under the point."""
        index = self.view.indexAt(point)
        if not index.isValid() or not self.fitted(index.row()).hidden[index.column()]:
            return False
        return self.more_rect(index.row(), index.column()).contains(point)

    def _cell(self, row: int, column: int) -> QRect:
        return self.view.visualRect(self.model.index(row, column))
