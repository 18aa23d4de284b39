"""Entries one below the other: the agenda, a day's list, the undated."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from cnfeed.desktop import dates, saying
from cnfeed.desktop.layout import DAY
from cnfeed.formats.occurrences import Moment, Occurrence
from cnfeed.model.entry import Entry, Kind
from cnfeed.model.when import When

translate = QCoreApplication.translate

ROW_ROLE = Qt.ItemDataRole.UserRole
UID_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Row:
    """A heading (no entry), or an entry with when it is and a few more words."""

    text: str
    entry: Entry | None = None
    when: str = ""
    detail: str = ""
    said: str = ""
    day: date | None = None
    at: Moment | None = None
    shown: When | None = None


class RowsModel(QAbstractListModel):
    """Rows; headings cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def show(self, rows: Iterable[Row]) -> None:
        """Show other rows; views keep their place if nothing changed."""
        fresh = tuple(rows)
        if fresh == self.rows:
            return
        self.beginResetModel()
        self.rows = fresh
        self.endResetModel()

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
            return row.said or row.text
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
            row = occurrence_row(one, today)
            yield replace(row, said=saying.nth(row.said, place, len(listed)))


def occurrence_row(one: Occurrence, today: date | None = None) -> Row:
    """An occurrence as a row; a deadline says how many days are left from *today* on."""
    when = dates.rest_words(one)
    said = f"{dates.long_day(one.first_day)}\n{saying.occurrence(one)}"
    entry = one.entry
    left = dates.days_left((one.last_day - today).days) if today and entry.kind is Kind.DEADLINE else ""
    detail = " · ".join(part for part in (left, entry.location) if part)
    return Row(saying.title(entry), entry, when, detail, said, one.first_day, one.at, one.when)


def undated_rows(entries: Iterable[Entry]) -> Iterator[Row]:
    """Entries that no day can be given, with the words that say as much as is known."""
    for entry in entries:
        words = entry.words or translate("UndatedRows", "no date")
        said = translate("saying", ", ").join((saying.kind(entry.kind), entry.title, words))
        yield Row(saying.title(entry), entry, f"“{words}”" if entry.words else words, entry.location or "", said)


def _day_heading(day: date, today: date) -> str:
    words = dates.long_day(day)
    if day == today:
        return translate("MonthModel", "Today, {0}").format(words)
    if day == today + DAY:
        return translate("AgendaRows", "Tomorrow, {0}").format(words)
    return words
