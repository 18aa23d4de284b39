"""What comes from the shown month on, day by day; while searching, whatever was found."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from PySide6.QtCore import QModelIndex, QPoint
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cnfeed.desktop.asking.diary import Diary
from cnfeed.desktop.looks import painting
from cnfeed.desktop.looks.theme import Theme
from cnfeed.desktop.models.rows import ROW_ROLE, Row, agenda_rows
from cnfeed.desktop.views.cursor import Cursor
from cnfeed.desktop.views.dragging import Dragging
from cnfeed.desktop.views.entry_list import EntryList
from cnfeed.desktop.views.ticking import Ticking
from cnfeed.desktop.words import dates
from cnfeed.model.when import When

YEAR = timedelta(days=366)


class AgendaView(EntryList):
    """The agenda from a month on."""

    has_hours = False

    def __init__(
        self, diary: Diary, cursor: Cursor, dragging: Dragging, ticking: Ticking, parent: QWidget | None = None
    ) -> None:
        super().__init__(diary, "", 20, parent, dragging)
        self.setAccessibleName(self.tr("Agenda"))
        self._diary, self._cursor, self._ticking = diary, cursor, ticking
        self._first = cursor.day.replace(day=1)
        self._stale = True
        self._ghost: date | None = None
        dragging.add(self)
        diary.changed.connect(self._on_changed)
        cursor.day_changed.connect(self._on_day)
        self.clicked.connect(self._on_row)
        self.activated.connect(self._on_row)

    # -- where the keys are

    def day(self) -> date:
        """The day the keys are on."""
        return self._cursor.day

    def title(self) -> str:
        """The month it begins with."""
        return dates.month_title(self._first)

    def page(self, by: int) -> date:
        """The day to go to by turning so many months."""
        return dates.month_on(self._first, by)

    def show_day(self, day: date) -> None:
        """List from the month of a day on, and scroll to it."""
        if day.replace(day=1) != self._first or self._stale:
            self._first = day.replace(day=1)
            self.reload()
        index = self.rows.index_of_day(day)
        if index.isValid():
            self.scrollTo(index, EntryList.ScrollHint.PositionAtTop)

    def select(self, uid: str) -> None:
        """Choose an entry, if it is listed."""
        index = self.rows.index_of(uid, self._cursor.at)
        if index.isValid() and self.uid() != uid:
            self.setCurrentIndex(index)

    def _on_day(self, day: date) -> None:
        if self.isVisible() and day != self._row_day(self.currentIndex()):
            self.show_day(day)

    def _on_changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self.reload()

    def reload(self) -> None:
        """List anew."""
        self._stale = False
        first, last = self._first, self._first + YEAR
        if self._diary.filter.text:
            first = min(first, self._diary.first_day() or first)
            last = max(last, self._diary.last_day() or last)
        chosen = self.uid()
        self.rows.show_lazily(self._months(first, last))
        if chosen:
            self.setCurrentIndex(self.rows.index_of(chosen, self._cursor.at))

    def _months(self, first: date, last: date) -> Iterator[Row]:
        """The rows of month after month, looked up as they are asked for."""
        begin = first
        while begin <= last:
            following = dates.month_on(begin, 1)
            found = self._diary.occurrences(begin, min(dates.days_on(following, -1), last))
            begun = [one for one in found if begin == first or one.first_day >= begin]
            yield from agenda_rows(begun, self._ticking.today)
            if following <= begin:
                return
            begin = following

    def _on_row(self, index: QModelIndex) -> None:
        day = self._row_day(index)
        if day is not None:
            self._cursor.go(day)

    def _row_day(self, index: QModelIndex) -> date | None:
        row: Row | None = index.data(ROW_ROLE)
        return row.day if row else None

    # -- what is dropped here

    def moment_at(self, point: QPoint) -> date | None:
        """The day of the row at a point."""
        return self._row_day(self.indexAt(point))

    def show_ghost(self, ghost: When | None) -> None:
        """Underline the day that something would be put on."""
        self._ghost = ghost.first_day if ghost else None
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        super().paintEvent(event)
        if self._ghost is None:
            return
        painter, theme = QPainter(self.viewport()), Theme.of(self.palette())
        for number, row in enumerate(self.rows.rows):
            if row.day == self._ghost:
                painting.ghost(painter, self.visualRect(self.rows.index(number)), theme)
