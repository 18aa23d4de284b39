"""All that is on one day, over the month."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from cnfeed.desktop.asking.diary import Diary
from cnfeed.desktop.days.gestures import NewRange
from cnfeed.desktop.models.rows import occurrence_row
from cnfeed.desktop.views.entry_list import EntryList
from cnfeed.desktop.words import dates


class DayPopover(QFrame):
    """Closes by Escape or a click beside it.

    Signals:
        opened: the uid of an entry to open.
        create_requested: a NewRange, to make an entry on the day.
    """

    opened = Signal(str)
    create_requested = Signal(object)

    def __init__(self, diary: Diary, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popover")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(dates.long_day(day))
        title = QLabel(dates.long_day(day))
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setObjectName("heading")
        self.entries = EntryList(diary, self.tr("Entries of the day"), 19)
        found = (*diary.occurrences(day, day), *diary.about(day, day))
        self.entries.rows.show(occurrence_row(one) for one in found)
        self.entries.opened.connect(self._open)
        self.entries.clicked.connect(lambda _: self._open(self.entries.uid()))
        create = QPushButton(self.tr("New entry on this day…"))
        create.clicked.connect(self._create)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 10, 6, 8)
        for widget in (title, self.entries, create):
            layout.addWidget(widget)
        self._day = day

    def show_at(self, point: QPoint) -> None:
        """Show it near a point, inside the screen."""
        height = sum(self.entries.sizeHintForRow(row) for row in range(self.entries.rows.rowCount()))
        self.resize(430, min(420, height + 96))
        area = self.screen().availableGeometry()
        x = min(point.x(), area.right() - self.width())
        y = min(point.y(), area.bottom() - self.height())
        self.move(max(area.left(), x), max(area.top(), y))
        self.show()
        self.entries.setCurrentIndex(self.entries.rows.index(0))
        self.entries.setFocus()

    def _open(self, uid: str) -> None:
        if uid:
            self.close()
            self.opened.emit(uid)

    def _create(self) -> None:
        self.close()
        self.create_requested.emit(NewRange(self._day))
