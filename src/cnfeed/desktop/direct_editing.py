"""What hands and keys do to entries in the calendar: one step each, of a series after asking which are meant."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QObject

from cnfeed.desktop.days.gestures import STEP, Move, Placing, may_be_stretched, span
from cnfeed.desktop.dialogs.series_question import SeriesQuestion
from cnfeed.desktop.looks import questions
from cnfeed.desktop.window_frame import WindowFrame
from cnfeed.desktop.words import dates
from cnfeed.formats.occurrences import Moment, in_zone
from cnfeed.model.changes import ChangeSet
from cnfeed.model.entry import Entry, Status
from cnfeed.model.when import as_day
from cnfeed.workspace.editing.rescheduling import Scope
from cnfeed.workspace.workspace import Workspace

DAY, HOUR, NOTHING = timedelta(days=1), timedelta(hours=1), timedelta()
SHIFTS = {
    "earlier_day": -DAY,
    "later_day": DAY,
    "earlier_week": -7 * DAY,
    "later_week": 7 * DAY,
    "earlier_hour": -HOUR,
    "later_hour": HOUR,
}
STATUSES = {"cancel": Status.CANCELLED, "postpone": Status.POSTPONED}
OF_AN_ENTRY = (*SHIFTS, *STATUSES, "longer", "shorter", "copy", "remove")


@dataclass(slots=True)
class Step:
    """One change asked for, and where the keys go once it is done."""

    day: date | None = None
    uid: str = ""
    at: Moment | None = None


class DirectEditing(QObject):
    """Made once per window."""

    def __init__(self, window: WindowFrame) -> None:
        super().__init__(window)
        self._window, self._cursor, self._actions = window, window.where, window.actions_by_name
        self._copied = ""
        window.requests.reschedule.connect(self._on_request)
        window.operations.changed.connect(self._on_changed)
        window.diary.changed.connect(self._name_actions)
        self._cursor.chosen.connect(lambda _: self._name_actions())
        self._connect_actions()
        self._name_actions()

    def _connect_actions(self) -> None:
        for name, by in SHIFTS.items():
            self._actions[name].triggered.connect(lambda _=False, by=by: self.shift(by))
        for name, status in STATUSES.items():
            self._actions[name].triggered.connect(lambda on, status=status: self.set_status(status if on else None))
        does = {
            "longer": lambda: self.stretch(1),
            "shorter": lambda: self.stretch(-1),
            "copy": self.copy,
            "paste": self.paste,
            "remove": self.remove,
        }
        for name, act in does.items():
            self._actions[name].triggered.connect(lambda _=False, act=act: act())

    def _name_actions(self) -> None:
        """Offer what can be done with what is chosen."""
        entry = self._entry()
        for name in OF_AN_ENTRY:
            self._actions[name].setEnabled(entry is not None)
        for name in ("earlier_hour", "later_hour"):
            self._actions[name].setEnabled(entry is not None and not entry.when.all_day)
        for name in ("longer", "shorter"):
            self._actions[name].setEnabled(entry is not None and may_be_stretched(entry))
        for name, status in STATUSES.items():
            self._actions[name].setChecked(entry is not None and self._status(entry) is status)
        self._actions["paste"].setEnabled(self._window.diary.entry(self._copied) is not None)

    def _entry(self) -> Entry | None:
        return self._window.diary.entry(self._cursor.uid)

    def _status(self, entry: Entry) -> Status:
        """The status of the instance that is chosen, else that of the entry."""
        series, at = entry.recurrence, self._cursor.at
        told = next((one.status for one in series.overrides if one.at == at), None) if series and at else None
        return Status(told) if told in tuple(Status) else entry.status

    # -- what keys and menus do

    def shift(self, by: timedelta) -> None:
        """Put what is chosen so much later."""
        if self._cursor.uid:
            self._on_request(Move(self._cursor.uid, by, by, self._cursor.at))

    def stretch(self, steps: int) -> None:
        """Let what is chosen end later, or earlier: by days, or by quarters of an hour."""
        entry = self._entry()
        if entry is None or not may_be_stretched(entry):
            return
        by = (DAY if entry.when.all_day else STEP) * steps
        if span(entry.when) + by < (NOTHING if entry.when.all_day else STEP):
            self._window.requests.said.emit(self.tr("It cannot be shorter."))
        else:
            self._on_request(Move(entry.uid or "", NOTHING, by, self._cursor.at))

    def copy(self) -> None:
        """Remember what is chosen for a copy of it."""
        self._copied = self._cursor.uid
        self._name_actions()
        entry = self._entry()
        if entry is not None:
            words = self.tr("“{0}” can now be pasted on another day.")
            self._window.requests.said.emit(words.format(entry.title))

    def paste(self) -> None:
        """Copy what was remembered to the day the keys are on."""
        entry = self._window.diary.entry(self._copied)
        first = in_zone(entry.when, self._window.diary.zone).first_day if entry else None
        if entry is not None and first is not None:
            by = self._cursor.day - first
            self._on_request(Move(entry.uid or "", by, by, copy=True))

    def set_status(self, status: Status | None) -> None:
        """Cancel or postpone what is chosen; None for as usual again."""
        entry = self._entry()
        if entry is None:
            return
        uid, at = entry.uid or "", self._cursor.at
        self._ask_scope(
            entry,
            at,
            self.tr("Which ones get another status?"),
            lambda scope: self._do(lambda workspace: workspace.set_status(uid, status, at=at, scope=scope)),
        )
        self._name_actions()

    def remove(self) -> None:
        """Take what is chosen out of the calendar, after asking."""
        entry, at = self._entry(), self._cursor.at
        if entry is None:
            return
        uid, operations = entry.uid or "", self._window.operations
        if entry.recurrence is None or at is None:
            questions.to_remove(self._window, entry, lambda: operations.remove(uid))
        else:
            self._ask_scope(
                entry,
                at,
                self.tr("Which ones are to be removed?"),
                lambda scope: self._do(lambda workspace: workspace.leave_out(uid, at, scope)),
            )

    # -- what a drop asks for

    def _on_request(self, request: Move | Placing) -> None:
        entry = self._window.diary.entry(request.uid)
        if entry is None:
            return
        if isinstance(request, Placing):
            self._place(request)
        elif request.copy:
            self._copy(entry, request)
        else:
            self._ask_scope(
                entry, request.at, self.tr("Which ones are to change?"), lambda scope: self._move(entry, request, scope)
            )

    def _place(self, wanted: Placing) -> None:
        step = Step(as_day(wanted.start), wanted.uid)
        self._do(lambda workspace: workspace.place(wanted.uid, wanted.start, wanted.end, wanted.zone), step)

    def _copy(self, entry: Entry, wanted: Move) -> None:
        """A copy of an instance is a copy of its series' event, as much later."""
        start = entry.when.start
        by = wanted.start_by + ((wanted.at - start) if wanted.at is not None and start is not None else NOTHING)
        step = Step(_on(in_zone(entry.when, self._window.diary.zone).first_day, by))

        def work(workspace: Workspace) -> ChangeSet:
            changes, step.uid = workspace.copy(wanted.uid, by)
            return changes

        self._do(work, step)

    def _move(self, entry: Entry, wanted: Move, scope: Scope) -> None:
        shown = in_zone(entry.when, self._window.diary.zone).first_day
        begin = as_day(wanted.at) if wanted.at is not None else shown
        moved = wanted.start_by if wanted.start_by else NOTHING
        step = Step(_on(begin, moved), wanted.uid, wanted.at if scope is Scope.THIS else None)
        self._do(
            lambda workspace: workspace.reschedule(
                wanted.uid, wanted.start_by, wanted.end_by, at=wanted.at, scope=scope, moved=bool(wanted.start_by)
            ),
            step,
        )

    def _ask_scope(self, entry: Entry, at: Moment | None, words: str, then: Callable[[Scope], None]) -> None:
        """Which instances are meant, where there are several."""
        if entry.recurrence is None or at is None:
            then(Scope.ALL)
            return
        question = SeriesQuestion(entry, dates.long_day(as_day(at) or date.min), words, self._window)
        question.answered.connect(then)
        question.open()

    def _do(self, work: Callable[[Workspace], ChangeSet], step: Step | None = None) -> None:
        self._window.operations.change(work, step or Step())

    def _on_changed(self, changes: ChangeSet, origin: object) -> None:
        """Keep the keys on what was moved."""
        if not isinstance(origin, Step):
            return
        if origin.day is not None:
            self._cursor.go(origin.day)
        if origin.uid:
            self._cursor.choose(origin.uid, origin.at)
        self._name_actions()


def _on(day: date | None, by: timedelta) -> date | None:
    """The day that something is on after it moved, as far as whole days say."""
    return dates.days_on(day, by.days) if day is not None else None
