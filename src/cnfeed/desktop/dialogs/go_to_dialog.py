"""Asks for a day to go to."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from cnfeed.desktop.words import dates


class GoToDialog(QDialog):
    """A calendar to click into, and the day as text.

    Signals:
        chosen: the day.
    """

    chosen = Signal(object)

    def __init__(self, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Go to date"))
        self.text, self.calendar = QDateEdit(dates.to_qdate(day)), QCalendarWidget()
        self.text.setAccessibleName(self.tr("Day"))
        self.text.setDisplayFormat("yyyy-MM-dd")
        self.calendar.setAccessibleName(self.tr("Calendar"))
        self.calendar.setSelectedDate(dates.to_qdate(day))
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        self.calendar.clicked.connect(self.text.setDate)
        self.calendar.activated.connect(self._go)
        self.text.dateChanged.connect(self.calendar.setSelectedDate)
        label = QLabel(self.tr("&Day"))
        label.setBuddy(self.text)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        go = buttons.addButton(self.tr("Go"), QDialogButtonBox.ButtonRole.AcceptRole)
        go.setDefault(True)
        buttons.accepted.connect(lambda: self._go(self.text.date()))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (label, self.text, self.calendar, buttons):
            layout.addWidget(widget)
        self.text.setFocus()
        self.text.selectAll()

    def _go(self, day: QDate) -> None:
        self.accept()
        self.chosen.emit(dates.to_date(day))
