"""Where the maintainer is: a day, and maybe an entry. All views share it, so moving between them keeps both."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal

from cnfeed.formats.occurrences import Moment, Occurrence


class Cursor(QObject):
    """The day the keys are on, and what is chosen.

    Signals:
        day_changed: the day the keys are on.
        chosen: the uid of the entry that is chosen, "" for none.
    """

    day_changed = Signal(object)
    chosen = Signal(str)

    def __init__(self, day: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.day = day
        self.uid = ""
        self.at: Moment | None = None

    def go(self, day: date) -> None:
        """Put the keys on a day."""
        if day != self.day:
            self.day = day
            self.day_changed.emit(day)

    def choose(self, uid: str, at: Moment | None = None) -> None:
        """Choose an entry, of a series the instance that its rule starts *at*; "" for none."""
        if (uid, at) != (self.uid, self.at):
            self.uid, self.at = uid, at
            self.chosen.emit(uid)

    def holds(self, one: Occurrence) -> bool:
        """True for what is chosen; of a series for the one instance, if one was chosen."""
        return bool(self.uid) and one.entry.uid == self.uid and (self.at is None or one.at in (None, self.at))
