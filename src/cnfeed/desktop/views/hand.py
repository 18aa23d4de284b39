"""Mouse and keys of a view of days: choosing, opening, dragging, making; the same in each of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip

from cnfeed.desktop.days.gestures import Carried, NewRange, Part, may_be_stretched, on_the_grid
from cnfeed.desktop.views.cursor import Cursor
from cnfeed.desktop.views.dragging import Dragging, Target
from cnfeed.desktop.views.requests import Requests
from cnfeed.desktop.words import saying
from cnfeed.formats.occurrences import Moment, Occurrence
from cnfeed.model.when import as_day


class Surface(Target, Protocol):
    """A view that entries lie on."""

    def occurrence_at(self, point: QPoint) -> Occurrence | None:
        """What lies under a point of the viewport."""

    def part_at(self, point: QPoint) -> Part:
        """Which part of it, EMPTY where there is none."""

    def more_at(self, point: QPoint) -> date | None:
        """The day whose "+n more" is under the point."""

    def occurrences_on(self, day: date) -> Sequence[Occurrence]:
        """What is on a day, in the order in which keys go through it."""

    def point_of(self, day: date) -> QPoint:
        """A point of the viewport where menus and lists of a day may open."""

    def edge_cursor(self, point: QPoint) -> Qt.CursorShape:
        """The pointer over an edge that can be dragged there."""

    def here(self) -> Moment:
        """The day, or the hour, that the keys are on."""


class Hand:
    """What mouse and keys do on one surface."""

    def __init__(self, surface: Surface, cursor: Cursor, requests: Requests, dragging: Dragging) -> None:
        self._surface, self._cursor, self._requests, self.dragging = surface, cursor, requests, dragging

    # -- mouse

    def press(self, event: QMouseEvent) -> None:
        """Choose what is under the pointer, and take hold of it."""
        point = event.position().toPoint()
        if event.button() != Qt.MouseButton.LeftButton:
            return
        more = self._surface.more_at(point)
        if more is not None:
            self._requests.more.emit(more, self._surface.viewport().mapToGlobal(point))
            return
        self.choose_at(point)
        self.dragging.press(self._carried(point), event.globalPosition().toPoint())

    def choose_at(self, point: QPoint) -> None:
        """Put the keys on the day and on what lies under a point."""
        one, moment = self._surface.occurrence_at(point), self._surface.moment_at(point)
        day = as_day(moment)
        if day is not None:
            self._cursor.go(day)
        self._cursor.choose((one.entry.uid or "") if one else "", one.at if one else None)

    def _carried(self, point: QPoint) -> Carried | None:
        moment, one = self._surface.moment_at(point), self._surface.occurrence_at(point)
        if moment is None:
            return None
        if one is None:
            return Carried(grabbed=moment)
        return Carried(grabbed=moment, part=self._part(point), entry=one.entry, when=one.when, at=one.at)

    def _part(self, point: QPoint) -> Part:
        one, part = self._surface.occurrence_at(point), self._surface.part_at(point)
        return part if one is None or may_be_stretched(one.entry) else Part.WHOLE

    def move(self, event: QMouseEvent) -> None:
        """Drag, or show what could be dragged."""
        copy = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.buttons() & Qt.MouseButton.LeftButton:
            if self.dragging.move(event.globalPosition().toPoint(), copy=copy):
                shape = Qt.CursorShape.DragCopyCursor if copy else Qt.CursorShape.ClosedHandCursor
                self._surface.viewport().setCursor(shape)
            return
        self._surface.viewport().setCursor(self._shape(event.position().toPoint()))

    def _shape(self, point: QPoint) -> Qt.CursorShape:
        if self._surface.more_at(point) is not None:
            return Qt.CursorShape.PointingHandCursor
        part = self._part(point)
        if part in (Part.START, Part.END):
            return self._surface.edge_cursor(point)
        return Qt.CursorShape.PointingHandCursor if part is Part.WHOLE else Qt.CursorShape.ArrowCursor

    def release(self) -> None:
        """Drop what is dragged."""
        self.dragging.drop()
        self._surface.viewport().setCursor(Qt.CursorShape.ArrowCursor)

    def double_click(self, event: QMouseEvent) -> None:
        """Open an entry, or make one in an empty place."""
        point = event.position().toPoint()
        self.dragging.cancel()
        one, moment = self._surface.occurrence_at(point), self._surface.moment_at(point)
        if one is not None and one.entry.uid:
            self._requests.opened.emit(one.entry.uid)
        elif moment is not None and self._surface.more_at(point) is None:
            self._requests.create.emit(NewRange(on_the_grid(moment) if isinstance(moment, datetime) else moment))

    def menu(self, event: QContextMenuEvent) -> None:
        """Ask for a menu, by mouse and by the menu key."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        point = event.pos() if by_mouse else self._surface.point_of(self._cursor.day)
        if by_mouse:
            self.choose_at(point)
        self._requests.menu.emit(self._cursor.uid, self._cursor.day, self._surface.viewport().mapToGlobal(point))

    def tooltip(self, event: QHelpEvent) -> None:
        """Show what an entry is, never read as rich text."""
        one = self._surface.occurrence_at(event.pos())
        words = saying.tooltip(one) if one else ""
        QToolTip.showText(event.globalPos(), saying.unformatted(words), self._surface.viewport())

    # -- keys

    def key(self, event: QKeyEvent) -> bool:
        """Do what a key means on every surface; False if it means nothing here."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            return self.dragging.cancel()
        if key == Qt.Key.Key_Space:
            self._choose_next(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_chosen()
        else:
            return False
        return True

    def _choose_next(self, step: int) -> None:
        found = [one for one in self._surface.occurrences_on(self._cursor.day) if one.entry.uid]
        if found:
            here = next((at for at, one in enumerate(found) if self._cursor.holds(one)), None)
            at = here + step if here is not None else 0 if step > 0 else -1
            one = found[at % len(found)]
            self._cursor.choose(one.entry.uid or "", one.at)

    def _open_chosen(self) -> None:
        day = self._cursor.day
        found = [one for one in self._surface.occurrences_on(day) if one.entry.uid]
        chosen = next((one for one in found if self._cursor.holds(one)), found[0] if len(found) == 1 else None)
        if chosen is not None:
            self._cursor.choose(chosen.entry.uid or "", chosen.at)
            self._requests.opened.emit(chosen.entry.uid)
        elif found:
            point = self._surface.viewport().mapToGlobal(self._surface.point_of(day))
            self._requests.more.emit(day, point)
        else:
            self._requests.create.emit(NewRange(self._surface.here()))
