"""A small month to jump by, and to drop entries on."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QTableView, QToolButton, QWidget

from cnfeed.desktop.looks import icons, painting
from cnfeed.desktop.looks.theme import Theme
from cnfeed.desktop.words import dates
from cnfeed.model.when import When


class MiniCalendar(QCalendarWidget):
    """A month to click into.

    Signals:
        day_chosen: a day to go to.
    """

    day_chosen = Signal(object)
    has_hours = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ghost: When | None = None
        self.setAccessibleName(self.tr("Go to a day"))
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames)
        self.setFirstDayOfWeek(QLocale().firstDayOfWeek())
        self.setGridVisible(False)
        self.setFixedHeight(200)
        for weekday in Qt.DayOfWeek:
            self.setWeekdayTextFormat(weekday, QTextCharFormat())
        self.clicked.connect(self._on_chosen)
        self.activated.connect(self._on_chosen)

    def recolour(self) -> None:
        """Draw the arrows in the palette's colours."""
        names = {"qt_calendar_prevmonth": "previous", "qt_calendar_nextmonth": "next"}
        for name, symbol in names.items():
            button = self.findChild(QToolButton, name)
            if isinstance(button, QToolButton):
                button.setIcon(icons.symbol(symbol, self.palette()))

    def show_day(self, day: date) -> None:
        """Mark a day without telling anybody."""
        self.setSelectedDate(dates.to_qdate(day))

    def viewport(self) -> QWidget:
        """The part of it that days lie on."""
        return self._days().viewport()

    def moment_at(self, point: QPoint) -> date | None:
        """The day at a point of the viewport."""
        index = self._days().indexAt(point)
        number = str(index.data() or "")
        if not number.isdecimal():
            return None
        shown = date(self.yearShown(), self.monthShown(), 1)
        # The first row may end the month before, the last ones begin the month after.
        before, after = index.row() < 3 and int(number) > 20, index.row() > 4 and int(number) < 15
        return dates.month_on(shown, -1 if before else 1 if after else 0).replace(day=int(number))

    def show_ghost(self, ghost: When | None) -> None:
        """Mark the days that something would take."""
        self._ghost = ghost
        self.updateCells()

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate | date) -> None:
        """Override QCalendarWidget::paintCell."""
        super().paintCell(painter, rect, day if isinstance(day, QDate) else dates.to_qdate(day))
        ghost = self._ghost
        if ghost is None or ghost.first_day is None or ghost.last_day is None:
            return
        if ghost.first_day <= (dates.to_date(day) if isinstance(day, QDate) else day) <= ghost.last_day:
            painting.ghost(painter, rect.adjusted(1, 1, -1, -1), Theme.of(self.palette()))

    def _days(self) -> QTableView:
        found = self.findChild(QTableView, "qt_calendar_calendarview")
        assert isinstance(found, QTableView)
        return found

    def _on_chosen(self, day: QDate) -> None:
        self.day_chosen.emit(dates.to_date(day))
