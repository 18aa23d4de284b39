"""What was understood of a line, and what was not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from cnfeed.desktop.words import dates
from cnfeed.desktop.words.core_sentences import translated
from cnfeed.model.when import When
from cnfeed.reading.one_line import Told


class ToldLabel(QLabel):
    """A line for each thing that was understood."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.hide()

    def show_told(self, told: Told) -> None:
        """Say what it is, when, where, until when, and what is left over."""
        self.setText("\n".join(self._lines(told)))
        self.setAccessibleName(self.tr("Understood: {0}").format(self.text()))
        self.show()

    def _lines(self, told: Told) -> Iterator[str]:
        yield self.tr("Event: {0}").format(told.title)
        if told.when.first_day is None:
            yield self.tr("No date was understood: it will be listed without a day.")
        elif told.when.exact:
            yield self.tr("When: {0}").format(self._when(told.when))
        else:
            yield self.tr("When: not exact; it will be listed without a day.")
        if told.location:
            yield self.tr("Where: {0}").format(told.location)
        for title, at in told.deadlines:
            yield self.tr("{0}: {1}").format(title, self._moment(at))
        if told.url:
            yield self.tr("Link: {0}").format(told.url)
        if told.categories:
            yield self.tr("Categories: {0}").format(self.tr(", ").join(told.categories))
        if told.doubts:
            yield self.tr("Not understood: {0}").format(self.tr(", ").join(map(translated, told.doubts)))

    def _when(self, when: When) -> str:
        """With the weekday, the year, and the zone of an hour."""
        words = self.tr("{0} {1}").format(dates.when_words(when), when.first_day.year if when.first_day else "")
        return words if when.all_day or not when.zone else self.tr("{0} ({1})").format(words, when.zone)

    def _moment(self, at: date | datetime) -> str:
        words = self.tr("{0} {1}").format(dates.short_day(at), at.year)
        return self.tr("{0}, {1}").format(words, dates.hour(at)) if isinstance(at, datetime) else words
