"""A year of days, darker where there is more; everything works by mouse and by keys."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from cnfeed.desktop.asking.diary import Diary
from cnfeed.desktop.days import heat
from cnfeed.desktop.days.gestures import Part
from cnfeed.desktop.days.heat import YearGeometry
from cnfeed.desktop.looks import painting
from cnfeed.desktop.looks.theme import Theme, mixed
from cnfeed.desktop.views.accessible import tell_focus
from cnfeed.desktop.views.cursor import Cursor
from cnfeed.desktop.views.dragging import Dragging
from cnfeed.desktop.views.hand import Hand
from cnfeed.desktop.views.requests import Requests
from cnfeed.desktop.views.ticking import Ticking
from cnfeed.desktop.views.turning import Turning
from cnfeed.desktop.words import dates, saying
from cnfeed.formats.occurrences import Occurrence
from cnfeed.model.when import When

STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
SHARES = (0.0, 0.82, 0.62, 0.42, 0.22)


class YearView(QAbstractScrollArea):
    """Shows how much there is on each day; entries are opened in the other views."""

    has_hours = False

    def __init__(
        self,
        diary: Diary,
        cursor: Cursor,
        requests: Requests,
        dragging: Dragging,
        ticking: Ticking,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._diary, self._cursor, self._requests, self._ticking = diary, cursor, requests, ticking
        self.hand = Hand(self, cursor, requests, dragging)
        self._turning = Turning(requests)
        self._ghost: When | None = None
        self._counts: dict[date, int] | None = None
        self._levels: dict[date, int] = {}
        self.year = cursor.day.year
        self._arrange()
        dragging.add(self)
        diary.changed.connect(self.reload)
        cursor.day_changed.connect(self._on_day)
        ticking.day_turned.connect(self.viewport().update)

    def _arrange(self) -> None:
        self.setAccessibleName(self.tr("Year"))
        self.setAccessibleDescription(self.tr("Arrow keys move the day, Enter shows it by the hour."))
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.setMinimumSize(420, 320)

    # -- where the keys are

    def day(self) -> date:
        """The day the keys are on."""
        return self._cursor.day

    @property
    def uid(self) -> str:
        """The uid of what is chosen, "" for none."""
        return self._cursor.uid

    def show_day(self, day: date) -> None:
        """Put the keys on a day."""
        self._cursor.go(day)

    def select(self, uid: str) -> None:
        """Choose an entry; "" for none."""
        self._cursor.choose(uid)

    def title(self) -> str:
        """The year that is shown."""
        return dates.year_title(self.year)

    def page(self, by: int) -> date:
        """The day to go to by turning so many years."""
        day = self._cursor.day
        year = min(max(day.year + by, 2), 9998)
        return day.replace(year=year, day=28 if (day.month, day.day) == (2, 29) else day.day)

    def _on_day(self, day: date) -> None:
        if day.year != self.year:
            self.year = day.year
            self.reload()
        self.viewport().update()
        tell_focus(self)

    # -- what is shown

    def reload(self) -> None:
        """Count anew, at the latest when it is painted."""
        self._counts = None
        self.viewport().update()

    @property
    def counts(self) -> dict[date, int]:
        """How many entries each day of the year has."""
        if self._counts is None:
            first, last = date(self.year, 1, 1), date(self.year, 12, 31)
            self._counts = dict(heat.counts(self._diary.occurrences(first, last), first, last))
            self._levels = heat.levels(self._counts)
        return self._counts

    def grid(self) -> YearGeometry:
        """Where the days lie."""
        viewport, line = self.viewport(), self.fontMetrics().height()
        return YearGeometry(self.year, viewport.width(), viewport.height(), line, dates.first_weekday())

    def day_rect(self, day: date) -> QRect:
        """Where a day of the year is painted."""
        return QRect(*self.grid().box(day))

    # -- what a hand needs to know

    def moment_at(self, point: QPoint) -> date | None:
        """The day at a point."""
        return self.grid().day_at(point.x(), point.y())

    def occurrence_at(self, point: QPoint) -> Occurrence | None:
        """Entries are not shown one by one."""
        return None

    def part_at(self, point: QPoint) -> Part:
        """Nothing can be taken hold of but empty days."""
        return Part.EMPTY

    def more_at(self, point: QPoint) -> date | None:
        """Days show no list."""
        return None

    def occurrences_on(self, day: date) -> Sequence[Occurrence]:
        """What is on a day."""
        return self._diary.occurrences(day, day)

    def point_of(self, day: date) -> QPoint:
        """The middle of a day."""
        return self.day_rect(day).center()

    def edge_cursor(self, point: QPoint) -> Qt.CursorShape:
        """There are no edges here."""
        return Qt.CursorShape.ArrowCursor

    def here(self) -> date:
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
        """The days of the year."""
        first = date(self.year, 1, 1).toordinal()
        return [date.fromordinal(number) for number in range(first, date(self.year, 12, 31).toordinal() + 1)]

    def rect_of(self, day: date, one: Occurrence | None = None) -> QRect:
        """Where a day is painted; entries are part of it."""
        return self.day_rect(day)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Override QWidget::focusInEvent."""
        super().focusInEvent(event)
        self.viewport().update()
        tell_focus(self)

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        painter, theme, grid = QPainter(self.viewport()), Theme.of(self.palette()), self.grid()
        painter.fillRect(event.rect(), theme.base)
        counts = self.counts
        for month in range(1, heat.MONTHS + 1):
            if QRect(*grid.month_box(month)).intersects(event.rect()):
                self._paint_month(painter, grid, date(self.year, month, 1), theme)
        painter.setFont(self.font())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at in range(date(self.year, 1, 1).toordinal(), date(self.year, 12, 31).toordinal() + 1):
            day = date.fromordinal(at)
            rect = QRect(*grid.box(day))
            if rect.intersects(event.rect()):
                self._paint_day(painter, rect, day, counts.get(day, 0), theme)
        self._paint_ghost(painter, grid, theme)

    def _paint_month(self, painter: QPainter, grid: YearGeometry, first: date, theme: Theme) -> None:
        left, top, width, _ = grid.month_box(first.month)
        font = QFont(self.font())
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(theme.text)
        painter.drawText(QRect(left, top, width, grid.line), Qt.AlignmentFlag.AlignCenter, dates.month_name(first))
        painter.setFont(self.font())
        painter.setPen(theme.muted)
        wide = grid.cell[0]
        for column in range(7):
            name = dates.weekday_letter((grid.first_weekday + column) % 7)
            place = QRect(left + column * wide, top + int(grid.line * 1.1), wide, grid.line)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name)

    def _paint_day(self, painter: QPainter, rect: QRect, day: date, count: int, theme: Theme) -> None:
        level = self._levels.get(day, 0)
        inner = rect.adjusted(1, 1, -1, -1)
        ground = mixed(theme.accent, theme.base, SHARES[level]) if level else theme.base
        if level:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(inner, 3, 3)
        ink = theme.on_accent if level >= 3 else theme.text if count else theme.muted
        # A bar below the number says by its length what the shade says.
        if level:
            length = (inner.width() - 6) * level // heat.LEVELS
            painter.fillRect(QRect(inner.left() + 3, inner.bottom() - 3, length, 2), ink)
        self._paint_frame(painter, inner, day, theme)
        painter.setPen(ink)
        place, number = inner.adjusted(0, -1, 0, -2 if level else 0), str(day.day)
        if day == self._ticking.today:
            self._paint_today(painter, place, number)
        else:
            left = place.left() + (place.width() - painter.fontMetrics().horizontalAdvance(number)) // 2
            painter.drawText(left, painting.base_line(place, painter), number)

    def _paint_today(self, painter: QPainter, place: QRect, number: str) -> None:
        font = QFont(self.font())
        font.setBold(True)
        painter.setFont(font)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, number)
        painter.setFont(self.font())

    def _paint_frame(self, painter: QPainter, inner: QRect, day: date, theme: Theme) -> None:
        """Around today, and more strongly around the day the keys are on."""
        if day not in (self._ticking.today, self._cursor.day):
            return
        here = day == self._cursor.day
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.accent if not here or self.hasFocus() else theme.muted, 2.4 if here else 1.2))
        painter.drawRoundedRect(inner, 4, 4)

    def _paint_ghost(self, painter: QPainter, grid: YearGeometry, theme: Theme) -> None:
        ghost = self._ghost
        if ghost is None or ghost.first_day is None or ghost.last_day is None:
            return
        for ordinal in range(ghost.first_day.toordinal(), ghost.last_day.toordinal() + 1):
            day = date.fromordinal(ordinal)
            if day.year == self.year:
                painting.ghost(painter, QRect(*grid.box(day)), theme)

    # -- mouse and keys

    def viewportEvent(self, event: QEvent) -> bool:
        """Override QAbstractScrollArea::viewportEvent: tooltips of days."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            day = self.moment_at(event.pos())
            words = saying.day_in_short(day, self._diary.occurrences(day, day)) if day else ""
            QToolTip.showText(event.globalPos(), saying.unformatted(words), self.viewport())
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Override QWidget::mousePressEvent."""
        self.hand.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Override QWidget::mouseMoveEvent."""
        self.hand.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Override QWidget::mouseReleaseEvent."""
        self.hand.release()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Override QWidget::mouseDoubleClickEvent: look at the day."""
        self.hand.dragging.cancel()
        day = self.moment_at(event.position().toPoint())
        if day is not None:
            self._requests.day_view.emit(day)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Override QWidget::contextMenuEvent."""
        self.hand.menu(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Override QWidget::wheelEvent: a notch is a year."""
        self._turning.turn(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget::keyPressEvent."""
        key = Qt.Key(event.key())
        if key in STEPS:
            self._cursor.go(self._cursor.day + timedelta(days=STEPS[key]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._requests.day_view.emit(self._cursor.day)
        elif key != Qt.Key.Key_Escape or not self.hand.dragging.cancel():
            super().keyPressEvent(event)
