"""What assistive technology sees of a painted view: a tree of days, below each the entries on it.

A view paints its entries itself, so Qt knows nothing of them. Each node is made once and asks the view whenever it is
asked, so that names, places and states are always those on the screen.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import cache
from typing import Protocol

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QColor, QWindow
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from cnfeed.desktop.views.cursor import Cursor
from cnfeed.desktop.words import saying
from cnfeed.formats.occurrences import Moment, Occurrence

Key = tuple[date, str, Moment | None]


class Spoken(Protocol):
    """A view of days that can be told."""

    spoken_cursor: Cursor

    def spoken_days(self) -> Sequence[date]:
        """The days that are shown, in order."""

    def occurrences_on(self, day: date) -> Sequence[Occurrence]:
        """What is on a day, in the order in which keys go through it."""

    def rect_of(self, day: date, one: Occurrence | None = None) -> QRect:
        """Where a day, or an entry on it, lies in the viewport; empty where it is not to be seen."""

    def viewport(self) -> QWidget:
        """The part of it that days lie on."""

    def hasFocus(self) -> bool:
        """True if the keys are on it."""


class Node(QAccessibleInterface):
    """What a day and an entry have in common; neither is a QObject."""

    def __init__(self, tree: Tree) -> None:
        super().__init__()
        self.tree = tree

    def object(self) -> QObject | None:  # type: ignore[override]
        """Override QAccessibleInterface::object: there is none."""
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        """Override QAccessibleInterface::window."""
        return self.tree.view.window().windowHandle() if self.tree.alive() else None

    def childCount(self) -> int:
        """Override QAccessibleInterface::childCount."""
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Override QAccessibleInterface::child."""
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Override QAccessibleInterface::indexOfChild."""
        return next((at for at in range(self.childCount()) if self.child(at) is child), -1)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Override QAccessibleInterface::childAt."""
        children = (self.child(at) for at in range(self.childCount()))
        return next((one for one in children if one is not None and one.rect().contains(x, y)), None)

    def role(self) -> QAccessible.Role:
        """Override QAccessibleInterface::role."""
        return QAccessible.Role.TreeItem

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Override QAccessibleInterface::setText: names are the documents'."""

    def backgroundColor(self) -> QColor:
        """Override QAccessibleInterface::backgroundColor."""
        return QColor()

    def foregroundColor(self) -> QColor:
        """Override QAccessibleInterface::foregroundColor."""
        return QColor()


class DayNode(Node):
    """One day."""

    def __init__(self, tree: Tree, day: date) -> None:
        super().__init__(tree)
        self.day = day

    def isValid(self) -> bool:
        """Override QAccessibleInterface::isValid."""
        return self.tree.alive() and self.day in self.tree.spoken.spoken_days()

    def parent(self) -> QAccessibleInterface:
        """Override QAccessibleInterface::parent."""
        return self.tree

    def childCount(self) -> int:
        """Override QAccessibleInterface::childCount."""
        return len(self.tree.spoken.occurrences_on(self.day)) if self.isValid() else 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Override QAccessibleInterface::child: the day's entries."""
        found = self.tree.spoken.occurrences_on(self.day) if self.isValid() else ()
        return self.tree.entry(self.day, found[index]) if 0 <= index < len(found) else None

    def text(self, kind: QAccessible.Text) -> str:
        """Override QAccessibleInterface::text: the day, and how much is on it."""
        return saying.day(self.day, self.childCount()) if kind is QAccessible.Text.Name else ""

    def rect(self) -> QRect:
        """Override QAccessibleInterface::rect."""
        return self.tree.on_screen(self.tree.spoken.rect_of(self.day)) if self.isValid() else QRect()

    def state(self) -> QAccessible.State:
        """Override QAccessibleInterface::state."""
        cursor, state = self.tree.spoken.spoken_cursor, QAccessible.State()
        state.focusable = state.selectable = state.expandable = state.expanded = True
        here = cursor.day == self.day
        state.selected = here
        state.focused = here and self.tree.chosen() is None and self.tree.spoken.hasFocus()
        return state


class EntryNode(Node):
    """One entry on one day."""

    def __init__(self, tree: Tree, key: Key) -> None:
        super().__init__(tree)
        self.key = key

    def _place(self) -> tuple[int, int, Occurrence] | None:
        """Which one of how many it is, and what; None where it is gone."""
        day, uid, at = self.key
        if not self.tree.alive() or day not in self.tree.spoken.spoken_days():
            return None
        found = self.tree.spoken.occurrences_on(day)
        own = ((place, one) for place, one in enumerate(found) if (one.entry.uid or "", one.at) == (uid, at))
        return next(((place, len(found), one) for place, one in own), None)

    def isValid(self) -> bool:
        """Override QAccessibleInterface::isValid."""
        return self._place() is not None

    def parent(self) -> QAccessibleInterface:
        """Override QAccessibleInterface::parent."""
        return self.tree.day(self.key[0])

    def text(self, kind: QAccessible.Text) -> str:
        """Override QAccessibleInterface::text: the entry in a sentence, and which one of the day it is."""
        place = self._place()
        if place is None:
            return ""
        if kind is QAccessible.Text.Description:
            return saying.place(place[2].entry)
        return saying.nth(saying.occurrence(place[2]), place[0] + 1, place[1]) if kind is QAccessible.Text.Name else ""

    def rect(self) -> QRect:
        """Override QAccessibleInterface::rect."""
        place = self._place()
        return self.tree.on_screen(self.tree.spoken.rect_of(self.key[0], place[2])) if place else QRect()

    def state(self) -> QAccessible.State:
        """Override QAccessibleInterface::state."""
        state, place = QAccessible.State(), self._place()
        state.focusable = state.selectable = True
        if place is not None:
            chosen = self.tree.chosen() == self.key
            state.selected = chosen
            state.focused = chosen and self.tree.spoken.hasFocus()
            state.offscreen = self.rect().isEmpty()
        return state


class Tree(QAccessibleWidget):
    """A view, as the root of its days."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view, QAccessible.Role.Tree, view.accessibleName())
        self.view, self.spoken = view, view_as_spoken(view)
        self._days: dict[date, DayNode] = {}
        self._entries: dict[Key, EntryNode] = {}

    def alive(self) -> bool:
        """False once Qt has deleted the view."""
        return shiboken6.isValid(self.view)

    def day(self, day: date) -> DayNode:
        """The node of a day."""
        if day not in self._days:
            self._days[day] = DayNode(self, day)
            QAccessible.registerAccessibleInterface(self._days[day])
        return self._days[day]

    def entry(self, day: date, one: Occurrence) -> EntryNode:
        """The node of an entry on a day."""
        key = day, one.entry.uid or "", one.at
        if key not in self._entries:
            self._entries[key] = EntryNode(self, key)
            QAccessible.registerAccessibleInterface(self._entries[key])
        return self._entries[key]

    def chosen(self) -> Key | None:
        """What is chosen on the day the keys are on."""
        cursor = self.spoken.spoken_cursor
        found = (one for one in self.spoken.occurrences_on(cursor.day) if cursor.holds(one))
        return next(((cursor.day, one.entry.uid or "", one.at) for one in found), None)

    def focused(self) -> Node | None:
        """The node that the keys are on."""
        day, key = self.spoken.spoken_cursor.day, self.chosen()
        if day not in self.spoken.spoken_days():
            return None
        found = (one for one in self.spoken.occurrences_on(day) if key == (day, one.entry.uid or "", one.at))
        return next((self.entry(day, one) for one in found), None) or self.day(day)

    def on_screen(self, rect: QRect) -> QRect:
        """A place of the viewport in the screen's pixels."""
        return rect.translated(self.spoken.viewport().mapToGlobal(QPoint())) if not rect.isEmpty() else QRect()

    def childCount(self) -> int:
        """Override QAccessibleInterface::childCount."""
        return len(self.spoken.spoken_days()) if self.alive() else 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Override QAccessibleInterface::child: the days."""
        days = self.spoken.spoken_days() if self.alive() else ()
        return self.day(days[index]) if 0 <= index < len(days) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Override QAccessibleInterface::indexOfChild."""
        days = list(self.spoken.spoken_days()) if self.alive() else []
        return days.index(child.day) if isinstance(child, DayNode) and child.day in days else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Override QAccessibleInterface::childAt."""
        days = (self.day(day) for day in self.spoken.spoken_days())
        return next((one for one in days if one.rect().contains(x, y)), None)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """Override QAccessibleInterface::focusChild."""
        return self.focused() if self.spoken.hasFocus() else None


def view_as_spoken(view: QWidget) -> Spoken:
    """The same view; the factory is only asked for those that can be told."""
    return view  # type: ignore[return-value]


def tell_focus(view: QWidget) -> None:
    """Tell assistive technology, if there is any, where the keys are now."""
    if not QAccessible.isActive() or not view.hasFocus():
        return
    tree = QAccessible.queryAccessibleInterface(view)
    node = tree.focused() if isinstance(tree, Tree) else None
    if node is not None:
        QAccessible.updateAccessibility(QAccessibleEvent(node, QAccessible.Event.Focus))


@cache
def install() -> Callable[[str, QObject], QAccessibleInterface | None]:
    """Let Qt ask us for the views that paint days; once per process."""
    QAccessible.installFactory(_made)
    return _made


def _made(name: str, made_for: QObject) -> QAccessibleInterface | None:
    if isinstance(made_for, QWidget) and name == type(made_for).__name__ and hasattr(made_for, "spoken_days"):
        return Tree(made_for)
    return None
