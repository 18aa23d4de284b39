"""Some days by the hour: whole days above, events side by side below; everything works by mouse and by keys."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from cnfeed.desktop.asking.diary import Diary
from cnfeed.desktop.days.gestures import Part
from cnfeed.desktop.days.grid_geometry import GridGeometry
from cnfeed.desktop.days.hours import Block, Scale, blocks, fills_days
from cnfeed.desktop.days.layout import DAY, Piece, Week, laid_out
from cnfeed.desktop.looks.theme import Theme
from cnfeed.desktop.views.accessible import tell_focus
from cnfeed.desktop.views.cursor import Cursor
from cnfeed.desktop.views.dragging import Dragging
from cnfeed.desktop.views.entry_looks import Looks
from cnfeed.desktop.views.grid_painting import GridPainting, gutter_width
from cnfeed.desktop.views.hand import Hand
from cnfeed.desktop.views.requests import Requests
from cnfeed.desktop.views.ticking import Ticking
from cnfeed.desktop.views.turning import Turning
from cnfeed.desktop.words import dates
from cnfeed.formats.occurrences import Moment, Occurrence
from cnfeed.model.when import When

FIRST_HOUR = 8
HOUR = 60
SCROLLING = 12
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
HOURS = {Qt.Key.Key_Up: -HOUR, Qt.Key.Key_Down: HOUR}


class TimeGrid(QAbstractScrollArea):
    """Shows seven days, or one."""

    has_hours = True

    def __init__(
        self,
        diary: Diary,
        cursor: Cursor,
        requests: Requests,
        dragging: Dragging,
        ticking: Ticking,
        length: int = 7,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._diary, self._cursor, self._requests, self._ticking = diary, cursor, requests, ticking
        self.length, self.scale, self.minute = length, Scale(), FIRST_HOUR * HOUR
        self.second_zone: str | None = None
        self.hand = Hand(self, cursor, requests, dragging)
        self._turning = Turning(requests)
        self._ghost: When | None = None
        self._stale = True
        self.days: tuple[date, ...] = ()
        self.blocks: tuple[Block, ...] = ()
        self._week = Week(cursor.day)
        self._arrange()
        dragging.add(self)
        diary.changed.connect(self.reload)
        cursor.day_changed.connect(self._on_day)
        cursor.chosen.connect(lambda _: self.show_chosen())
        ticking.ticked.connect(self.viewport().update)
        self._on_day(cursor.day)

    def _arrange(self) -> None:
        self.setAccessibleName(self.tr("Week") if self.length > 1 else self.tr("Day"))
        self.setAccessibleDescription(
            self.tr(
                "Left and right move the day, up and down the hour, Space goes through the day's entries, Enter opens, "
                "Alt and arrows move an entry."
            )
        )
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.setMinimumSize(420, 320)
        self.verticalScrollBar().valueChanged.connect(lambda _: self.viewport().update())

    # -- where the keys are

    def day(self) -> date:
        """The day the keys are on."""
        return self._cursor.day

    @property
    def uid(self) -> str:
        """The uid of what is chosen, "" for none."""
        return self._cursor.uid

    def show_day(self, day: date) -> None:
        """Put the keys on a day, and scroll to what is chosen there."""
        self._cursor.go(day)
        self.show_chosen()

    def select(self, uid: str) -> None:
        """Choose an entry; "" for none."""
        self._cursor.choose(uid)

    def title(self) -> str:
        """The days that are shown."""
        return dates.long_day(self.days[0]) if self.length == 1 else dates.week_title(self.days[0], self.days[-1])

    def page(self, by: int) -> date:
        """The day to go to by turning so many pages."""
        return dates.days_on(self._cursor.day, by * self.length)

    def _on_day(self, day: date) -> None:
        first = day if self.length == 1 else dates.days_on(day, -((day.weekday() - dates.first_weekday()) % 7))
        days = tuple(dates.days_on(first, at) for at in range(self.length))
        if days != self.days:
            self.days = days
            self.reload()
        self.viewport().update()
        tell_focus(self)

    # -- what is shown

    def reload(self) -> None:
        """Look the days up anew, at the latest when they are painted."""
        self._stale = True
        self.viewport().update()

    def set_second_zone(self, zone: str | None) -> None:
        """Tell the hours of another zone beside those of the site's, or no longer."""
        self.second_zone = zone
        self.viewport().update()

    def set_hour(self, height: float) -> None:
        """Draw an hour so high, within what can be read."""
        self.scale = Scale(height).zoomed(0)
        self.reload()

    def zoom(self, steps: int, around: int | None = None) -> None:
        """Draw hours higher or lower; what is at the height *around* stays there."""
        grid = self.grid()
        y = around if around is not None else grid.top + (self.viewport().height() - grid.top) // 2
        minute = (y - grid.top + grid.scroll) * HOUR / self.scale.hour
        self.scale = Scale() if steps == 0 else self.scale.zoomed(steps)
        self._stale = True
        self._measure()
        self.verticalScrollBar().setValue(round(self.scale.y(minute)) - (y - grid.top))
        self.viewport().update()

    def grid(self) -> GridGeometry:
        """Where everything lies."""
        self._look_up()
        metrics = self.fontMetrics()
        return GridGeometry(
            self.viewport().width(),
            self.viewport().height(),
            gutter_width(metrics, self.second_zone is not None),
            metrics.height() * 2 + 14,
            metrics.height() + 6,
            self.verticalScrollBar().value(),
            self.scale,
            self.days,
            self._week,
        )

    def _look_up(self) -> None:
        if not self._stale:
            return
        self._stale = False
        first, last = self.days[0], self.days[-1]
        found = self._diary.occurrences(first, last)
        whole = [*filter(fills_days, found), *self._diary.about(first, last)]
        (self._week,) = laid_out(whole, [first], self.length)
        self.blocks = blocks(found, self.days, self.scale.least)
        self._measure()

    def _measure(self) -> None:
        room = self.viewport().height() - self.grid().top
        bar = self.verticalScrollBar()
        fresh = bar.maximum() == 0
        bar.setRange(0, max(0, round(self.scale.y(24 * HOUR)) + 8 - room))
        bar.setPageStep(max(1, room))
        bar.setSingleStep(round(self.scale.hour / 2))
        if fresh:
            bar.setValue(round(self.scale.y(FIRST_HOUR * HOUR)) - 6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget::resizeEvent."""
        super().resizeEvent(event)
        self._measure()

    def show_chosen(self) -> None:
        """Scroll so far that what is chosen can be seen, if it stands among the hours."""
        self.viewport().update()
        tell_focus(self)
        if not self.isVisible() or not self._cursor.uid or self.hand.dragging.carried is not None:
            return
        self._look_up()
        block = next((one for one in self.blocks if self._cursor.holds(one.occurrence)), None)
        if block is not None:
            self._show_minutes(block.top, block.bottom)

    def _show_minutes(self, first: int, last: int) -> None:
        bar, grid = self.verticalScrollBar(), self.grid()
        top, bottom = round(self.scale.y(first)) - 4, round(self.scale.y(last)) + 4
        room = self.viewport().height() - grid.top
        bar.setValue(min(max(bar.value(), bottom - room), top))

    # -- what a hand needs to know

    def moment_at(self, point: QPoint) -> Moment | None:
        """The minute at a point; above the hours the day."""
        return self.grid().moment_at(point)

    def pieces(self) -> Iterator[tuple[Piece, QRect]]:
        """The bars above the hours, and where they are painted."""
        grid = self.grid()
        return ((piece, grid.piece_rect(piece)) for piece in grid.fitted.shown)

    def boxes(self) -> Iterator[tuple[Block, QRect]]:
        """The events among the hours, and where they are painted, seen or scrolled away."""
        grid = self.grid()
        return ((block, grid.block_rect(block)) for block in self.blocks)

    def _piece_at(self, point: QPoint) -> Piece | None:
        return next((piece for piece, rect in self.pieces() if rect.contains(point)), None)

    def _block_at(self, point: QPoint) -> Block | None:
        if point.y() < self.grid().top:
            return None
        return next((block for block, rect in self.boxes() if rect.contains(point)), None)

    def occurrence_at(self, point: QPoint) -> Occurrence | None:
        """What lies under a point."""
        found = self._piece_at(point) or self._block_at(point)
        return found.occurrence if found else None

    def part_at(self, point: QPoint) -> Part:
        """Which part of it."""
        piece, block = self._piece_at(point), self._block_at(point)
        if piece is not None:
            return self.grid().part_of_piece(piece, point)
        return self.grid().part_of_block(block, point) if block is not None else Part.EMPTY

    def more_at(self, point: QPoint) -> date | None:
        """The day whose "+n more" is under the point."""
        grid = self.grid()
        column = grid.column_at(point.x())
        if column is None or not grid.fitted.hidden[column] or not grid.more_rect(column).contains(point):
            return None
        return self.days[column]

    def occurrences_on(self, day: date) -> Sequence[Occurrence]:
        """What is on a day: whole days first, then by the hour."""
        self._look_up()
        if day not in self.days:
            return []
        at = self.days.index(day)
        return [
            *(piece.occurrence for piece in self._week.on(at)),
            *(block.occurrence for block in sorted(self.blocks, key=lambda one: one.top) if block.day == at),
        ]

    def point_of(self, day: date) -> QPoint:
        """A point of the hour that the keys are on."""
        grid = self.grid()
        column = self.days.index(day) if day in self.days else 0
        return QPoint(grid.day_rect(column).center().x(), max(grid.y(self.minute), grid.top) + 4)

    def edge_cursor(self, point: QPoint) -> Qt.CursorShape:
        """Bars are dragged sideways, events among the hours up and down."""
        above = point.y() < self.grid().top
        return Qt.CursorShape.SizeHorCursor if above else Qt.CursorShape.SizeVerCursor

    def here(self) -> datetime:
        """The hour the keys are on."""
        return datetime.combine(self._cursor.day, time.min) + timedelta(minutes=self.minute)

    def show_ghost(self, ghost: When | None) -> None:
        """Mark the hours that something would take."""
        self._ghost = ghost
        self.viewport().update()

    # -- what assistive technology is told

    @property
    def spoken_cursor(self) -> Cursor:
        """Where the keys are."""
        return self._cursor

    def spoken_days(self) -> Sequence[date]:
        """The days that are shown."""
        return self.days

    def rect_of(self, day: date, one: Occurrence | None = None) -> QRect:
        """Where a day, or an entry on it, is painted."""
        grid, column = self.grid(), self.days.index(day)
        if one is None:
            return grid.day_rect(column)
        bars = (rect for piece, rect in self.pieces() if piece.occurrence is one)
        boxes = (rect for block, rect in self.boxes() if block.occurrence is one and block.day == column)
        hours = QRect(0, grid.top, grid.width, grid.height - grid.top)
        return next(bars, None) or next(boxes, QRect()).intersected(hours)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Override QWidget::focusInEvent."""
        super().focusInEvent(event)
        self.viewport().update()
        tell_focus(self)

    # -- painting, mouse and keys

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        painter = QPainter(self.viewport())
        painter.setFont(self.font())
        theme = Theme.of(self.palette())
        looks = Looks(self._diary, self._cursor, theme, self._ticking.today)
        painting = GridPainting(painter, self.grid(), looks, self.font())
        painting.ground(self._ticking.today, self.here(), focused=self.hasFocus())
        painting.hours(self._diary.zone, self.second_zone)
        painting.blocks(self.blocks, event.rect())
        painting.now(self._ticking.in_zone(self._diary.zone))
        painting.above(self._ticking.today, self._cursor.day, self.tr("+{0} more"))
        painting.zones(self._diary.zone, self.second_zone)
        painting.ghost(self._ghost)

    def viewportEvent(self, event: QEvent) -> bool:
        """Override QAbstractScrollArea::viewportEvent: tooltips of entries."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self.hand.tooltip(event)
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Override QWidget::mousePressEvent."""
        moment = self.moment_at(event.position().toPoint())
        if isinstance(moment, datetime):
            self.minute = moment.hour * HOUR
        self.hand.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Override QWidget::mouseMoveEvent: what is dragged over the edge scrolls the hours."""
        self.hand.move(event)
        y, bar = event.position().toPoint().y(), self.verticalScrollBar()
        if self.hand.dragging.active and y > self.viewport().height() - SCROLLING:
            bar.setValue(bar.value() + SCROLLING)
        elif self.hand.dragging.active and self.grid().top < y < self.grid().top + SCROLLING:
            bar.setValue(bar.value() - SCROLLING)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Override QWidget::mouseReleaseEvent."""
        self.hand.release()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Override QWidget::mouseDoubleClickEvent."""
        self.hand.double_click(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Override QWidget::contextMenuEvent."""
        self.hand.menu(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Override QWidget::wheelEvent: with Ctrl hours grow, sideways or with Shift pages turn."""
        delta = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if delta.y() > 0 else -1, event.position().toPoint().y())
            event.accept()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier or abs(delta.x()) > abs(delta.y()):
            self._turning.turn(event)
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget::keyPressEvent."""
        key = Qt.Key(event.key())
        if key in STEPS:
            self._cursor.choose("")
            self._cursor.go(self._cursor.day + DAY * STEPS[key])
        elif key in HOURS:
            self.minute = min(max(self.minute // HOUR * HOUR + HOURS[key], 0), 23 * HOUR)
            self._show_minutes(self.minute, self.minute + HOUR)
            self.viewport().update()
        elif not self.hand.key(event):
            super().keyPressEvent(event)
