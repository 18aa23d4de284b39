"""How an occurrence looks: what a view hands to ``painting``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from cnfeed.desktop.asking.diary import Diary
from cnfeed.desktop.days.layout import Piece
from cnfeed.desktop.looks.painting import Look, is_faint
from cnfeed.desktop.looks.theme import Theme
from cnfeed.desktop.views.cursor import Cursor
from cnfeed.desktop.words import dates, saying
from cnfeed.formats.occurrences import Occurrence
from cnfeed.model.entry import Kind, Status


@dataclass(frozen=True, slots=True)
class Looks:
    """The looks of one painting: the palette's colours, the diary's names for them, and what is chosen."""

    diary: Diary
    cursor: Cursor
    theme: Theme
    today: date

    def of_piece(self, piece: Piece) -> Look:
        """A bar, or a line of a day."""
        start = piece.occurrence.when.start
        timed = isinstance(start, datetime) and piece.starts_here and not piece.is_soft
        return self.of(
            piece.occurrence,
            # There is no room for a second hour here; the tooltip has it.
            hour=dates.hour(start) if timed and isinstance(start, datetime) else "",
            bar=piece.is_bar,
            starts=piece.starts_here,
            ends=piece.ends_here,
        )

    def of(self, one: Occurrence, *, hour: str = "", bar: bool = True, starts: bool = True, ends: bool = True) -> Look:
        """An occurrence."""
        entry = one.entry
        return Look(
            kind=entry.kind,
            title=saying.title(entry),
            tint=self.theme.tint(self.diary.source_number(entry)),
            hour=hour,
            place=entry.location or "",
            letter=self.diary.colours.letter(entry),
            note=self.note(one),
            bar=bar,
            starts=starts,
            ends=ends,
            selected=self.cursor.holds(one),
            cancelled=entry.status is Status.CANCELLED,
            tentative=entry.status in (Status.TENTATIVE, Status.POSTPONED),
            faint=is_faint(entry),
            soft=not one.when.exact,
        )

    def hour(self, one: Occurrence) -> str:
        """The hour it begins at, and that of its own zone where it is another one."""
        start = one.when.start
        assert isinstance(start, datetime)
        own = dates.own_start(one)
        there = dates.hour(own) if own is not None else ""
        return f"{dates.hour(start)} ({there})" if there and there != dates.hour(start) else dates.hour(start)

    def note(self, one: Occurrence) -> str:
        """Days left to a deadline, or how many sessions are folded into an event."""
        if one.entry.kind is Kind.DEADLINE and one.when.exact and one.entry.status is not Status.CANCELLED:
            return dates.days_left((one.last_day - self.today).days)
        count = self.diary.folded(one.entry)
        return f"▸ {count}" if count else ""
