"""The days of one month, row by week and column by weekday."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from cnfeed.desktop.asking.diary import Diary
from cnfeed.desktop.days.layout import Piece, Week, laid_out, weeks_of_month
from cnfeed.desktop.words import dates, saying

translate = QCoreApplication.translate

DAY_ROLE = Qt.ItemDataRole.UserRole
PIECES_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class MonthModel(QAbstractTableModel):
    """A cell is a day; its accessible text says the day and all that is on it."""

    def __init__(self, diary: Diary, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.month = today.replace(day=1)
        self.today = today
        self.weeks: tuple[Week, ...] = ()
        self._diary = diary
        diary.changed.connect(self.reload)
        self.reload()

    def show(self, month: date) -> None:
        """Show another month."""
        if month.replace(day=1) != self.month:
            self.month = month.replace(day=1)
            self.reload()

    def reload(self) -> None:
        """Lay the month out anew; where only days changed, selections stay."""
        first_days = weeks_of_month(self.month, dates.first_weekday())
        first, last = first_days[0], first_days[-1] + timedelta(days=6)
        weeks = laid_out((*self._diary.occurrences(first, last), *self._diary.about(first, last)), first_days)
        if [week.first for week in weeks] == [week.first for week in self.weeks]:
            self.weeks = weeks
            self.dataChanged.emit(self.index(0, 0), self.index(len(weeks) - 1, 6))
            return
        self.beginResetModel()
        self.weeks = weeks
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Override QAbstractItemModel::rowCount."""
        return 0 if parent.isValid() else len(self.weeks)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Override QAbstractItemModel::columnCount."""
        return 0 if parent.isValid() else 7

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractItemModel::data."""
        if not index.isValid():
            return None
        day = self.weeks[index.row()].days[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return str(day.day)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said(day, self.pieces(index))
        if role == DAY_ROLE:
            return day
        return self.pieces(index) if role == PIECES_ROLE else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractItemModel::headerData: weekdays above, ISO week numbers beside."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        spoken = role == Qt.ItemDataRole.AccessibleTextRole
        if orientation == Qt.Orientation.Horizontal:
            return dates.weekday_name((dates.first_weekday() + section) % 7, short=not spoken)
        number = self.week_number(section)
        return translate("MonthModel", "Week {0}").format(number) if spoken else str(number)

    def turn(self, today: date) -> None:
        """Another day is today."""
        self.today = today
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.weeks) - 1, 6))

    def week_number(self, row: int) -> int:
        """The ISO week of the row's Thursday."""
        return next(day for day in self.weeks[row].days if day.weekday() == 3).isocalendar().week

    def pieces(self, index: Index) -> tuple[Piece, ...]:
        """What touches the cell's day, lane by lane."""
        return self.weeks[index.row()].on(index.column())

    def index_of(self, day: date) -> QModelIndex:
        """The cell of a day; invalid if it is not shown."""
        offset = (day - self.weeks[0].first).days
        return self.index(offset // 7, offset % 7) if 0 <= offset < 7 * len(self.weeks) else QModelIndex()

    def day_of(self, index: Index) -> date:
        """The day of a cell."""
        return self.weeks[index.row()].days[index.column()]

    def _said(self, day: date, pieces: tuple[Piece, ...]) -> str:
        words = dates.long_day(day)
        if day == self.today:
            words = translate("MonthModel", "Today, {0}").format(words)
        return "\n".join([words, *(saying.occurrence(piece.occurrence) for piece in pieces)])
