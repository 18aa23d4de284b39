"""The views of the same days: which one is in front, and how they are turned."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Protocol, cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from cnfeed.desktop.asking.diary import Diary
from cnfeed.desktop.views import accessible
from cnfeed.desktop.views.agenda_view import AgendaView
from cnfeed.desktop.views.cursor import Cursor
from cnfeed.desktop.views.dragging import Dragging
from cnfeed.desktop.views.month_view import MonthView
from cnfeed.desktop.views.requests import Requests
from cnfeed.desktop.views.ticking import Ticking
from cnfeed.desktop.views.time_grid import TimeGrid
from cnfeed.desktop.views.year_view import YearView

NAMES = ("day", "week", "month", "year", "agenda")


class CalendarView(Protocol):
    """What the window asks of each view; all else goes through Cursor and Requests."""

    def title(self) -> str:
        """What is shown, in words."""

    def page(self, by: int) -> date:
        """The day to go to by turning so many pages."""

    def show_day(self, day: date) -> None:
        """Bring a day into sight."""


class CalendarViews(QStackedWidget):
    """A month, a week, a day, a year and the agenda; moving between them keeps the day and what is chosen.

    Signals:
        turned: another view or other days are shown; with their title.
    """

    turned = Signal(str)

    def __init__(self, diary: Diary, cursor: Cursor, requests: Requests, dragging: Dragging, ticking: Ticking) -> None:
        super().__init__()
        accessible.install()
        self._cursor, self._requests = cursor, requests
        self.month = MonthView(diary, cursor, requests, dragging, ticking.today)
        self.week = TimeGrid(diary, cursor, requests, dragging, ticking, 7)
        self.day = TimeGrid(diary, cursor, requests, dragging, ticking, 1)
        self.year = YearView(diary, cursor, requests, dragging, ticking)
        self.agenda = AgendaView(diary, cursor, dragging, ticking)
        self.by_name: Mapping[str, QWidget] = {name: getattr(self, name) for name in NAMES}
        for name in ("month", "week", "day", "year", "agenda"):
            self.addWidget(self.by_name[name])
        ticking.day_turned.connect(self.month.days.turn)
        cursor.day_changed.connect(lambda _: self.turned.emit(self.title()))
        requests.paged.connect(self.turn)

    def show_view(self, name: str) -> None:
        """Put a view in front, with the same day and the same entry."""
        view = self.by_name[name]
        self.setCurrentWidget(view)
        cast(CalendarView, view).show_day(self._cursor.day)
        if view is self.agenda:
            self.agenda.select(self._cursor.uid)
        view.setFocus()
        self.turned.emit(self.title())

    def title(self) -> str:
        """What the view in front shows."""
        return self._front().title()

    def turn(self, by: int) -> None:
        """Turn so many pages of the view in front."""
        self._cursor.go(self._front().page(by))
        self._front().show_day(self._cursor.day)
        self.turned.emit(self.title())

    def give(self, action: QAction) -> None:
        """Let an action's keys work in the views that have pages."""
        for name in ("month", "week", "day", "year"):
            self.by_name[name].addAction(action)

    def zoom(self, steps: int) -> None:
        """Draw the hours of both grids higher or lower; 0 for as they were."""
        for grid in (self.week, self.day):
            grid.zoom(steps)

    def set_hour(self, height: float) -> None:
        """Draw an hour so high."""
        for grid in (self.week, self.day):
            grid.set_hour(height)

    def set_second_zone(self, zone: str | None) -> None:
        """Tell the hours of another zone beside those of the site's."""
        for grid in (self.week, self.day):
            grid.set_second_zone(zone)

    def take_focus(self) -> None:
        """Put the keys on the view in front."""
        cast(QWidget, self.currentWidget()).setFocus()

    def has_focus(self) -> bool:
        """True if the keys are on the view in front."""
        return cast(QWidget, self.currentWidget()).hasFocus()

    def _front(self) -> CalendarView:
        return cast(CalendarView, self.currentWidget())
