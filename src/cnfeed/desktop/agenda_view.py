"""What comes from the shown month on, day by day; while searching, whatever was found."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from cnfeed.desktop.diary import Diary
from cnfeed.desktop.entry_list import EntryList
from cnfeed.desktop.models.rows import agenda_rows

YEAR = timedelta(days=366)


class AgendaView(EntryList):
    """The agenda from a month on."""

    def __init__(self, diary: Diary, today: date, parent: QWidget | None = None) -> None:
        super().__init__(diary, "", 20, parent)
        self.setAccessibleName(self.tr("Agenda"))
        self._diary, self._today = diary, today
        self._first = today.replace(day=1)
        diary.changed.connect(self.reload)

    def show_day(self, day: date) -> None:
        """List from the month of a day on, and scroll to it."""
        if day.replace(day=1) != self._first:
            self._first = day.replace(day=1)
            self.reload()
        index = self.rows.index_of_day(day)
        if index.isValid():
            self.scrollTo(index, EntryList.ScrollHint.PositionAtTop)

    def reload(self) -> None:
        """List anew."""
        first, last = self._first, self._first + YEAR
        if self._diary.filter.text:
            first = min(first, self._diary.first_day() or first)
            last = max(last, self._diary.last_day() or last)
        chosen = self.uid()
        self.rows.show(agenda_rows(self._diary.occurrences(first, last), self._today))
        if chosen:
            self.setCurrentIndex(self.rows.index_of(chosen))
