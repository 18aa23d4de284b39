"""A day and, if it has one, an hour: typed, or picked from a calendar."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget, QWidgetAction

from cnfeed.desktop.looks import icons
from cnfeed.desktop.words import dates


class WhenEdit(QWidget):
    """Text in and out is the document's own: "", "2024-03-19" or "2024-03-19T09:00".

    Signals:
        edited: the user changed it.
        submitted: Enter was pressed.
    """

    edited = Signal()
    submitted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day, self.hour = QLineEdit(), QLineEdit()
        self.day.setPlaceholderText(self.tr("YYYY-MM-DD"))
        self.hour.setPlaceholderText(self.tr("all day"))
        self.day.setAccessibleName(self.tr("{0}: day").format(name))
        self.hour.setAccessibleName(self.tr("{0}: hour, empty for all day").format(name))
        self.hour.setMaximumWidth(86)
        self.pick = QToolButton()
        self.pick.setAccessibleName(self.tr("{0}: pick a day").format(name))
        self.pick.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.pick.setObjectName("picker")
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._make_calendar)
        self.pick.setMenu(self._menu)
        self.pick.setIcon(icons.symbol("month", self.palette()))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self.day, self.pick, self.hour):
            widget.setMinimumHeight(28)
            layout.addWidget(widget)
        for line in (self.day, self.hour):
            line.textEdited.connect(self._on_edited)
            line.returnPressed.connect(self.submitted)
        self.setFocusProxy(self.day)

    def _make_calendar(self) -> None:
        """The calendar, when it is asked for the first time; it shows the day that is typed."""
        if not self._menu.actions():
            calendar, action = QCalendarWidget(), QWidgetAction(self._menu)
            calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
            calendar.clicked.connect(self._on_picked)
            calendar.activated.connect(self._on_picked)
            action.setDefaultWidget(calendar)
            self._menu.addAction(action)
        day, shown = self.day.text().strip(), self._menu.findChild(QCalendarWidget)
        if day and _is_day(day) and shown is not None:
            shown.setSelectedDate(QDate.fromString(day, Qt.DateFormat.ISODate))

    def text(self) -> str:
        """What was typed, as a document writes it."""
        day, hour = self.day.text().strip(), self.hour.text().strip()
        if hour and _is_hour(hour, day):
            hour = hour.zfill(5)
        return f"{day}T{hour}" if day and hour else day

    def set_text(self, text: str) -> None:
        """Show a value of a document."""
        day, _, hour = text.partition("T")
        self.day.setText(day)
        self.hour.setText(hour)
        self._mark()

    def is_valid(self) -> bool:
        """True if it is empty, a day, or a day with an hour."""
        return _is_day(self.day.text().strip()) and _is_hour(self.hour.text().strip(), self.day.text().strip())

    def setReadOnly(self, fixed: bool) -> None:
        """As QLineEdit::setReadOnly."""
        self.day.setReadOnly(fixed)
        self.hour.setReadOnly(fixed)
        self.pick.setEnabled(not fixed)

    def _on_edited(self) -> None:
        self._mark()
        self.edited.emit()

    def _on_picked(self, day: QDate) -> None:
        self.pick.menu().close()
        self.day.setText(dates.to_date(day).isoformat())
        self._on_edited()
        self.day.setFocus(Qt.FocusReason.PopupFocusReason)

    def _mark(self) -> None:
        wrong = "" if self.is_valid() else self.tr("A day is written 2026-03-19, an hour 18:30.")
        for line in (self.day, self.hour):
            line.setToolTip(wrong)
            line.setProperty("wrong", bool(wrong))
            line.style().unpolish(line)
            line.style().polish(line)


def _is_day(text: str) -> bool:
    try:
        return not text or bool(date.fromisoformat(text))
    except ValueError:
        return False


def _is_hour(text: str, day: str) -> bool:
    try:
        return not text or (bool(day) and len(text) >= 4 and time.fromisoformat(text.zfill(5)) is not None)
    except ValueError:
        return False
