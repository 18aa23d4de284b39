"""The entries that pass the filter; every view of days listens to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from cnfeed.desktop.asking.filtering import Filter, is_session
from cnfeed.desktop.asking.operations import Snapshot
from cnfeed.desktop.looks.colours import By, Colours
from cnfeed.formats.occurrences import Occurrence, occurrences
from cnfeed.model.entry import Entry
from cnfeed.model.settings import Source
from cnfeed.workspace.finding.timetable import Timetable


class Diary(QObject):
    """What of the workspace is to be seen.

    Signals:
        changed: the entries or the filter are others now.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.filter = Filter()
        self.entries: tuple[Entry, ...] = ()
        self.sources: tuple[Source, ...] = ()
        self.zone = "UTC"
        self.colours = Colours()
        self.bands = True
        self._by_uid: Mapping[str, Entry] = {}
        self._timetable = Timetable()
        self._folded: Counter[str] = Counter()

    def load(self, snapshot: Snapshot) -> None:
        """Show this state of the workspace."""
        self.entries, self.sources = snapshot.entries, snapshot.sources
        self.zone = snapshot.settings.site.timezone
        self._by_uid = snapshot.index.by_uid
        self._timetable, self._folded = snapshot.index.timetable, snapshot.index.sessions
        self._name_colours()
        self.changed.emit()

    def colour_by(self, by: By) -> None:
        """Colour by source or by category."""
        if by is not self.colours.by:
            self.colours = replace(self.colours, by=by)
            self._name_colours()
            self.changed.emit()

    def _name_colours(self) -> None:
        names = (
            [source.name for source in self.sources]
            if self.colours.by is By.SOURCE
            else sorted({entry.categories[0] for entry in self.entries if entry.categories})
        )
        self.colours = Colours.named(self.colours.by, names)

    def show_bands(self, shown: bool) -> None:
        """Show, or hide, dates that are not exact where they may be."""
        if shown != self.bands:
            self.bands = shown
            self.changed.emit()

    def set_filter(self, chosen: Filter) -> None:
        """Show what this filter lets through."""
        if chosen != self.filter:
            self.filter = chosen
            self.changed.emit()

    def entry(self, uid: str | None) -> Entry | None:
        """The entry of that uid, shown or not."""
        return self._by_uid.get(uid or "")

    def found(self) -> int | None:
        """How many entries the search and the boxes let through; None where they let all."""
        if self.filter == Filter(sessions=self.filter.sessions):
            return None
        return sum(self.filter.passes(entry) for entry in self.entries)

    def source_number(self, entry: Entry) -> int:
        """The source's place in the list, or the category's, which decides its colour."""
        return self.colours.number(entry)

    def occurrences(self, first: date, last: date) -> tuple[Occurrence, ...]:
        """What is shown of these days, recurrences expanded."""
        shown = (entry for entry in self._timetable.exact(first, last) if self.filter.passes(entry))
        return occurrences(shown, first, last, self.zone)

    def about(self, first: date, last: date) -> tuple[Occurrence, ...]:
        """What may fall on these days: its date is not exact."""
        found = self._timetable.bands(first, last) if self.bands else ()
        return tuple(Occurrence(entry, entry.when) for entry in found if self.filter.passes(entry))

    def folded(self, entry: Entry) -> int:
        """How many sessions of an event are not shown by themselves."""
        return 0 if self.filter.shows_sessions_of(entry) else self._folded[entry.uid or ""]

    def undated(self) -> tuple[Entry, ...]:
        """What is shown but cannot be placed on a day, imprecise ones by the days they may mean."""
        shown = (entry for entry in self.entries if not entry.when.exact and self.filter.passes(entry))
        return tuple(sorted(shown, key=_undated_order))

    def last_day(self) -> date | None:
        """The last exact day any entry has."""
        return max((entry.when.last_day for entry in self.entries if entry.when.last_day), default=None)

    def first_day(self) -> date | None:
        """The first exact day any entry has."""
        return min((entry.when.first_day for entry in self.entries if entry.when.first_day), default=None)

    def nearest(self, day: date) -> date | None:
        """The first day of the entry that begins nearest to a day."""
        days = (entry.when.first_day for entry in self.entries if entry.when.exact and entry.when.first_day)
        return min(days, key=lambda one: abs(one - day), default=None)

    def sessions_of(self, entry: Entry) -> tuple[Entry, ...]:
        """The sessions told as part of an event."""
        return tuple(one for one in self.entries if is_session(one) and one.parent == entry.uid)


def _undated_order(entry: Entry) -> tuple[object, ...]:
    return entry.when.first_day is None, entry.when.first_day or date.min, entry.title
