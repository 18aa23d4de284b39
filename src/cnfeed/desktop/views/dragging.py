"""One drag at a time, over all views: taken in one, shown and dropped in whichever is below the pointer."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QApplication, QWidget

from cnfeed.desktop.asking.diary import Diary
from cnfeed.desktop.days.gestures import Carried, Landing, landing
from cnfeed.desktop.views.requests import Requests
from cnfeed.desktop.words import saying
from cnfeed.formats.occurrences import Moment
from cnfeed.model.when import When


class Target(Protocol):
    """A view that something can be dropped on."""

    has_hours: bool

    def viewport(self) -> QWidget:
        """The part of it that moments lie on."""

    def moment_at(self, point: QPoint) -> Moment | None:
        """The day, or the minute, at a point of the viewport."""

    def show_ghost(self, ghost: When | None) -> None:
        """Show where what is carried would be; None for nowhere."""


class Dragging(QObject):
    """What is carried, and where it would land."""

    def __init__(self, diary: Diary, requests: Requests, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._diary, self._requests = diary, requests
        self._targets: list[Target] = []
        self._carried: Carried | None = None
        self._pressed = QPoint()
        self._over: Target | None = None
        self._landing: Landing | None = None
        self.active = False

    def add(self, target: Target) -> None:
        """Let things be dropped on a view."""
        self._targets.append(target)

    @property
    def carried(self) -> Carried | None:
        """What is carried, or was just taken hold of."""
        return self._carried

    def press(self, carried: Carried | None, point: QPoint) -> None:
        """Take hold of something at a point of the screen; it is not carried until the pointer moves."""
        self.cancel()
        self._carried, self._pressed = carried, point

    def move(self, point: QPoint, *, copy: bool = False) -> bool:
        """Carry it to a point of the screen; True while something is carried."""
        far = (point - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._carried is None or not (self.active or far):
            return False
        self.active = True
        target = next((one for one in self._targets if _is_over(one.viewport(), point)), None)
        spot = target.moment_at(target.viewport().mapFromGlobal(point)) if target else None
        found = (
            landing(self._carried, spot, hours=target.has_hours, copy=copy, zone=self._diary.zone)
            if target is not None and spot is not None
            else None
        )
        self._show(target, found)
        return True

    def drop(self) -> bool:
        """Ask for what the landing means; True if something was carried."""
        was, found, carried = self.active, self._landing, self._carried
        self.cancel()
        if not was or found is None or carried is None or found.request is None:
            return was
        if carried.entry is None:
            self._requests.create.emit(found.request)
        else:
            self._requests.reschedule.emit(found.request)
        return True

    def cancel(self) -> bool:
        """Put it back; True if something was carried."""
        was = self.active
        self._show(None, None)
        self._carried, self.active = None, False
        return was

    def _show(self, target: Target | None, found: Landing | None) -> None:
        if self._over is not None and self._over is not target:
            self._over.show_ghost(None)
        said = self._landing is not None
        self._over, self._landing = target, found
        if target is not None:
            target.show_ghost(found.when if found else None)
        if found is not None and self._carried is not None:
            self._requests.said.emit(saying.landing(self._carried.entry, found.when))
        elif said:
            self._requests.said.emit("")


def _is_over(widget: QWidget, point: QPoint) -> bool:
    return widget.isVisible() and widget.rect().contains(widget.mapFromGlobal(point))
