"""The entries of a workspace, arranged for the views; made off the GUI thread."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from cnfeed.desktop.asking.filtering import is_session
from cnfeed.model.entry import Entry
from cnfeed.workspace.finding.timetable import Timetable


@dataclass(frozen=True, slots=True)
class Index:
    """Entries by uid and by month, and how many sessions each event has."""

    by_uid: Mapping[str, Entry] = field(default_factory=dict)
    timetable: Timetable = field(default_factory=Timetable)
    sessions: Counter[str] = field(default_factory=Counter)

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> Index:
        """These entries, arranged."""
        listed = tuple(entries)
        sessions = Counter(entry.parent for entry in listed if entry.parent and is_session(entry))
        return cls({entry.uid: entry for entry in listed if entry.uid}, Timetable(listed), sessions)
