"""Where in the month's grid a piece lies, and what lies at a point."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QTableView

from cnfeed.desktop.days.gestures import Part
from cnfeed.desktop.days.layout import Fitted, Piece, Week, fitted
from cnfeed.desktop.models.month import MonthModel

MARGIN = 4
EDGE = 7


class Geometry:
    """The places of a month's pieces in a table view of its days; what fits is looked up once per layout."""

    def __init__(self, view: QTableView, model: MonthModel) -> None:
        self.view, self.model = view, model
        self._fitted: dict[int, tuple[Week, int, Fitted]] = {}

    @property
    def lane(self) -> int:
        """The height of one lane, gap included."""
        return self.view.fontMetrics().height() + 6

    @property
    def head(self) -> int:
        """The height of a cell's top with the day's number."""
        return self.view.fontMetrics().height() + 12

    def lanes(self, row: int) -> int:
        """How many lanes fit into a row."""
        return max(1, (self.view.rowHeight(row) - self.head - 2) // self.lane)

    def fitted(self, row: int) -> Fitted:
        """What of a row's week is shown."""
        week, lanes = self.week(row), self.lanes(row)
        known = self._fitted.get(row)
        if known is None or known[0] is not week or known[1] != lanes:
            known = self._fitted[row] = (week, lanes, fitted(week, lanes))
        return known[2]

    def week(self, row: int) -> Week:
        """The week of a row."""
        return self.model.weeks[row]

    def piece_rect(self, row: int, piece: Piece) -> QRect:
        """Where a piece is painted."""
        return self._rect(self._span(row, piece.first_column, piece.last_column), piece, self.head, self.lane)

    def _rect(self, cells: QRect, piece: Piece, head: int, lane: int) -> QRect:
        left = MARGIN if piece.starts_here else 0
        right = MARGIN if piece.ends_here else 0
        return QRect(
            cells.left() + left, cells.top() + head + piece.lane * lane, cells.width() - left - right - 1, lane - 2
        )

    def more_rect(self, row: int, column: int) -> QRect:
        """Where "+n more" of a day is painted."""
        cell = self.cell(row, column)
        top = cell.top() + self.head + (self.lanes(row) - 1) * self.lane
        return QRect(cell.left() + MARGIN, top, cell.width() - 2 * MARGIN, self.lane - 2)

    def shown(self) -> Iterator[tuple[int, Piece, QRect]]:
        """Every piece that is painted, with its row and place."""
        head, lane = self.head, self.lane
        for row in range(self.model.rowCount()):
            cells = [self.cell(row, column) for column in range(7)]
            for piece in self.fitted(row).shown:
                yield row, piece, self._rect(cells[piece.first_column] | cells[piece.last_column], piece, head, lane)

    def piece_at(self, point: QPoint) -> Piece | None:
        """The piece under a point."""
        return next((piece for _, piece, rect in self.shown() if rect.contains(point)), None)

    def ghost_rects(self, first: date, last: date) -> Iterator[QRect]:
        """The places of days from *first* to *last*, one per week."""
        for row, week in enumerate(self.model.weeks):
            days = [column for column, day in enumerate(week.days) if first <= day <= last]
            if days:
                yield self._span(row, days[0], days[-1])

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

    def cell(self, row: int, column: int) -> QRect:
        """The place of a day."""
        view = self.view
        x, y = view.columnViewportPosition(column), view.rowViewportPosition(row)
        return QRect(x, y, view.columnWidth(column), view.rowHeight(row))

    def _span(self, row: int, first: int, last: int) -> QRect:
        return self.cell(row, first) | self.cell(row, last)
