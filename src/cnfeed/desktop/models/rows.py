"""Entries one below the other: the agenda, a day's list, the undated."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby, islice
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from cnfeed.desktop.days.layout import DAY
from cnfeed.desktop.words import dates, saying
from cnfeed.formats.occurrences import Moment, Occurrence
from cnfeed.model.entry import Entry, Kind
from cnfeed.model.when import When

translate = QCoreApplication.translate

ROW_ROLE = Qt.ItemDataRole.UserRole
UID_ROLE = Qt.ItemDataRole.UserRole + 1
CHUNK = 100
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Row:
    """A heading (no entry), or an entry with when it is and a few more words.

    ``one`` is what it stands for, of which it is the ``place``-th ``of`` so many on its day.
    """

    text: str
    entry: Entry | None = None
    when: str = ""
    detail: str = ""
    day: date | None = None
    one: Occurrence | None = None
    place: int = 0
    of: int = 0

    @property
    def said(self) -> str:
        """The row in a sentence, made only when it is asked for."""
        if self.one is not None:
            words = f"{dates.long_day(self.one.first_day)}\n{saying.occurrence(self.one)}"
            return saying.nth(words, self.place, self.of) if self.of else words
        if self.entry is None:
            return self.text
        words = self.entry.words or translate("UndatedRows", "no date")
        return translate("saying", ", ").join((saying.kind(self.entry.kind), self.entry.title, words))

    @property
    def at(self) -> Moment | None:
        """The instance of a series that it stands for."""
        return self.one.at if self.one else None

    @property
    def shown(self) -> When | None:
        """When it is, in the zone that is shown."""
        return self.one.when if self.one else None


class RowsModel(QAbstractListModel):
    """Rows; headings cannot be chosen. A long list is made as far as it is looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self._rest: Iterator[Row] = iter(())
        self._more = False

    def show(self, rows: Iterable[Row]) -> None:
        """Show other rows; views keep their place if nothing changed."""
        fresh = tuple(rows)
        if fresh == self.rows and not self._more:
            return
        self.beginResetModel()
        self.rows, self._more = fresh, False
        self.endResetModel()

    def show_lazily(self, rows: Iterable[Row]) -> None:
        """Show other rows, made as one scrolls to them."""
        rest = iter(rows)
        fresh = tuple(islice(rest, CHUNK))
        if fresh == self.rows and len(fresh) < CHUNK:
            return
        self.beginResetModel()
        self.rows, self._rest, self._more = fresh, rest, len(fresh) == CHUNK
        self.endResetModel()

    def canFetchMore(self, parent: Index = NOWHERE) -> bool:
        """Override QAbstractItemModel::canFetchMore."""
        return self._more and not parent.isValid()

    def fetchMore(self, parent: Index = NOWHERE) -> None:
        """Override QAbstractItemModel::fetchMore."""
        more = tuple(islice(self._rest, CHUNK))
        self._more = len(more) == CHUNK
        if more:
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(more) - 1)
            self.rows += more
            self.endInsertRows()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Override QAbstractItemModel::rowCount."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractItemModel::data."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.said
        if role == Qt.ItemDataRole.ToolTipRole:
            return saying.unformatted(saying.place(row.entry)) if row.entry else None
        if role == ROW_ROLE:
            return row
        return (row.entry.uid if row.entry else None) if role == UID_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Override QAbstractItemModel::flags."""
        if not index.isValid() or self.rows[index.row()].entry is None:
            return Qt.ItemFlag.ItemIsEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def index_of(self, uid: str, at: Moment | None = None) -> QModelIndex:
        """The first row of an entry, or that of its instance *at*; invalid if it has none."""
        for number, row in enumerate(self.rows):
            if row.entry and row.entry.uid == uid and at in (None, row.at):
                return self.index(number)
        return QModelIndex()

    def index_of_day(self, day: date) -> QModelIndex:
        """The first row on or after a day."""
        while self._more and self.rows and (self.rows[-1].day or day) < day:
            self.fetchMore()
        for number, row in enumerate(self.rows):
            if row.day and row.day >= day:
                return self.index(number)
        return self.index(len(self.rows) - 1)


def agenda_rows(occurrences: Sequence[Occurrence], today: date) -> Iterator[Row]:
    """A heading per day, below it what starts there."""
    ordered = sorted(
        occurrences, key=lambda one: (one.first_day, not one.when.all_day, str(one.when.start), one.entry.title)
    )
    for day, group in groupby(ordered, key=lambda one: one.first_day):
        yield Row(_day_heading(day, today), day=day)
        listed = list(group)
        for place, one in enumerate(listed, 1):
            yield occurrence_row(one, today, place, len(listed))


def occurrence_row(one: Occurrence, today: date | None = None, place: int = 0, of: int = 0) -> Row:
    """An occurrence as a row; a deadline says how many days are left from *today* on."""
    when, entry = dates.rest_words(one), one.entry
    left = dates.days_left((one.last_day - today).days) if today and entry.kind is Kind.DEADLINE else ""
    detail = " · ".join(part for part in (left, entry.location) if part)
    return Row(saying.title(entry), entry, when, detail, one.first_day, one, place, of)


def undated_rows(entries: Iterable[Entry]) -> Iterator[Row]:
    """Entries that no day can be given, with the words that say as much as is known."""
    for entry in entries:
        words = entry.words or translate("UndatedRows", "no date")
        yield Row(saying.title(entry), entry, f"“{words}”" if entry.words else words, entry.location or "")


def _day_heading(day: date, today: date) -> str:
    words = dates.long_day(day)
    if day == today:
        return translate("MonthModel", "Today, {0}").format(words)
    if day == today + DAY:
        return translate("AgendaRows", "Tomorrow, {0}").format(words)
    return words
