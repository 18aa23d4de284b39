"""A month of days with bars, hours, flags and rings; everything works by mouse and by keys."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from cnfeed.desktop.asking.diary import Diary
from cnfeed.desktop.days.gestures import Part
from cnfeed.desktop.looks import painting
from cnfeed.desktop.looks.theme import Theme
from cnfeed.desktop.models.month import MonthModel
from cnfeed.desktop.views.accessible import tell_focus
from cnfeed.desktop.views.cursor import Cursor
from cnfeed.desktop.views.day_painting import DayPainting
from cnfeed.desktop.views.dragging import Dragging
from cnfeed.desktop.views.entry_looks import Looks
from cnfeed.desktop.views.hand import Hand
from cnfeed.desktop.views.month_geometry import Geometry
from cnfeed.desktop.views.requests import Requests
from cnfeed.desktop.views.turning import Turning
from cnfeed.desktop.words import dates
from cnfeed.formats.occurrences import Moment, Occurrence
from cnfeed.model.when import When

STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}


class MonthView(QTableView):
    """Shows a MonthModel."""

    has_hours = False

    def __init__(
        self,
        diary: Diary,
        cursor: Cursor,
        requests: Requests,
        dragging: Dragging,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.days, self._diary, self._cursor, self._requests = MonthModel(diary, today), diary, cursor, requests
        self.hand = Hand(self, cursor, requests, dragging)
        self._ghost: When | None = None
        self._pressing = False
        self._turning = Turning(requests)
        self.setModel(self.days)
        self.geometry_of_pieces = Geometry(self, self.days)
        self._arrange()
        self.days.modelReset.connect(self.clearSpans)
        dragging.add(self)
        cursor.day_changed.connect(self._on_day)
        cursor.chosen.connect(lambda _: self._on_chosen())
        self._on_day(cursor.day)

    def _arrange(self) -> None:
        self.setAccessibleName(self.tr("Month"))
        self.setAccessibleDescription(
            self.tr(
                "Arrow keys move the day, Space goes through its entries, Enter opens, Alt and arrows move an entry."
            )
        )
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setMinimumSize(420, 320)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
            header.setMinimumSectionSize(24)
        self.verticalHeader().setVisible(False)

    # -- where the keys are

    def day(self) -> date:
        """The day the keys are on."""
        return self._cursor.day

    @property
    def uid(self) -> str:
        """The uid of what is chosen, "" for none."""
        return self._cursor.uid

    def show_day(self, day: date) -> None:
        """Put the keys on a day, turning to its month if it is another one."""
        self._cursor.go(day)

    def select(self, uid: str) -> None:
        """Choose an entry; "" for none."""
        self._cursor.choose(uid)

    def set_week_numbers(self, shown: bool) -> None:
        """Show or hide the numbers of the weeks."""
        self.verticalHeader().setVisible(shown)

    def _on_day(self, day: date) -> None:
        shown = self._pressing and self.days.index_of(day).isValid()
        if not shown and (day.year, day.month) != (self.days.month.year, self.days.month.month):
            self.days.show(day)
        index = self.days.index_of(day)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)
        self._on_chosen()

    def _on_chosen(self) -> None:
        self.viewport().update()
        tell_focus(self)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Override QAbstractItemView::currentChanged."""
        super().currentChanged(current, previous)
        if current.isValid():
            self._cursor.go(self.days.day_of(current))

    def title(self) -> str:
        """The month that is shown."""
        return dates.month_title(self.days.month)

    def page(self, by: int) -> date:
        """The day to go to by turning so many months."""
        first = dates.month_on(self.days.month, by)
        return first.replace(day=min(self._cursor.day.day, dates.days_in_month(first)))

    # -- what a hand needs to know

    def moment_at(self, point: QPoint) -> date | None:
        """The day at a point."""
        index = self.indexAt(point)
        return self.days.day_of(index) if index.isValid() else None

    def occurrence_at(self, point: QPoint) -> Occurrence | None:
        """What lies under a point."""
        piece = self.geometry_of_pieces.piece_at(point)
        return piece.occurrence if piece else None

    def part_at(self, point: QPoint) -> Part:
        """Which part of it."""
        return self.geometry_of_pieces.edge_at(point)

    def more_at(self, point: QPoint) -> date | None:
        """The day whose "+n more" is under the point."""
        return self.moment_at(point) if self.geometry_of_pieces.more_at(point) else None

    def occurrences_on(self, day: date) -> Sequence[Occurrence]:
        """What is on a day, lane by lane."""
        index = self.days.index_of(day)
        return [piece.occurrence for piece in self.days.pieces(index)] if index.isValid() else []

    def point_of(self, day: date) -> QPoint:
        """The middle of a day."""
        return self.visualRect(self.days.index_of(day)).center()

    def edge_cursor(self, point: QPoint) -> Qt.CursorShape:
        """Edges are dragged sideways."""
        return Qt.CursorShape.SizeHorCursor

    def here(self) -> Moment:
        """The day the keys are on."""
        return self._cursor.day

    def show_ghost(self, ghost: When | None) -> None:
        """Mark the days that something would take."""
        self._ghost = ghost
        self.viewport().update()

    # -- what assistive technology is told

    @property
    def spoken_cursor(self) -> Cursor:
        """Where the keys are."""
        return self._cursor

    def spoken_days(self) -> Sequence[date]:
        """The days of the grid."""
        return [day for week in self.days.weeks for day in week.days]

    def rect_of(self, day: date, one: Occurrence | None = None) -> QRect:
        """Where a day, or an entry in its week, is painted."""
        index = self.days.index_of(day)
        if one is None or not index.isValid():
            return self.visualRect(index)
        shown = self.geometry_of_pieces.fitted(index.row()).shown
        found = (piece for piece in shown if piece.occurrence is one)
        return next((self.geometry_of_pieces.piece_rect(index.row(), piece) for piece in found), QRect())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Override QWidget::focusInEvent."""
        super().focusInEvent(event)
        tell_focus(self)

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget::paintEvent: the days, then the entries above them; only what is to be painted."""
        painter, theme = QPainter(self.viewport()), Theme.of(self.palette())
        painter.setFont(self.font())
        self._paint_days(painter, event.rect(), theme)
        looks = Looks(self._diary, self._cursor, theme, self.days.today)
        for _, piece, rect in self.geometry_of_pieces.shown():
            if rect.intersects(event.rect()):
                painting.draw(painter, rect, looks.of_piece(piece), theme)
        self._paint_more(painter, theme)
        self._paint_ghost(painter, theme)

    def _paint_days(self, painter: QPainter, wanted: QRect, theme: Theme) -> None:
        days = DayPainting(painter, theme, self.font(), self.days.month.month, self.days.today)
        focused, current = self.hasFocus(), self.currentIndex()
        here = self.days.day_of(current) if current.isValid() else None
        for row, week in enumerate(self.days.weeks):
            for column, day in enumerate(week.days):
                rect = self.geometry_of_pieces.cell(row, column)
                if rect.intersects(wanted):
                    days.paint(rect, day, focused if day == here else None)

    def _paint_more(self, painter: QPainter, theme: Theme) -> None:
        painter.setPen(theme.muted)
        for row in range(self.days.rowCount()):
            for column, count in enumerate(self.geometry_of_pieces.fitted(row).hidden):
                if count:
                    rect = self.geometry_of_pieces.more_rect(row, column).adjusted(4, 0, 0, 0)
                    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, self.tr("+{0} more").format(count))

    def _paint_ghost(self, painter: QPainter, theme: Theme) -> None:
        ghost = self._ghost
        if ghost is None or ghost.first_day is None or ghost.last_day is None:
            return
        for rect in self.geometry_of_pieces.ghost_rects(ghost.first_day, ghost.last_day):
            painting.ghost(painter, rect.adjusted(2, 2, -2, -2), theme)

    # -- mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Override QWidget::mousePressEvent: a day of another month is chosen without turning to it."""
        self._pressing = True
        self.hand.press(event)
        self._pressing = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Override QWidget::mouseMoveEvent."""
        self.hand.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Override QWidget::mouseReleaseEvent."""
        self.hand.release()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Override QWidget::mouseDoubleClickEvent."""
        self.hand.double_click(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Override QWidget::wheelEvent: a notch is a month."""
        self._turning.turn(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Override QWidget::contextMenuEvent."""
        self.hand.menu(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Override QAbstractItemView::viewportEvent: tooltips of entries."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self.hand.tooltip(event)
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget::keyPressEvent."""
        step = STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self._cursor.choose("")
            self._cursor.go(self._cursor.day + timedelta(days=step))
        elif not self.hand.key(event):
            super().keyPressEvent(event)
