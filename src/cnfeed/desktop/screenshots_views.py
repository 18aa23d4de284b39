"""Pictures of the views by the hour and by the year, and of a drag."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from cnfeed.desktop.days.gestures import Carried, Part
from cnfeed.desktop.main_window import MainWindow


def view_states(window: MainWindow, uid: str, wait: Callable[[], None]) -> Iterator[tuple[str, QWidget]]:
    """The views by the hour and by the year; with a second zone, by category, with all sessions, while dragging."""
    for name in ("week", "day", "year"):
        window.actions_by_name[name].setChecked(True)
        wait()
        yield name, window
    window.views.set_second_zone("America/New_York")
    window.actions_by_name["by_category"].setChecked(True)
    window.actions_by_name["week"].setChecked(True)
    window.views.zoom(2)
    wait()
    yield "week-two-zones", window
    window.views.set_second_zone(None)
    window.views.zoom(0)
    window.actions_by_name["by_category"].setChecked(False)
    window.actions_by_name["month"].setChecked(True)
    window.actions_by_name["sessions"].setChecked(True)
    _carry(window, uid)
    wait()
    yield "dragging", window
    window.dragging.cancel()
    window.actions_by_name["sessions"].setChecked(False)


def _carry(window: MainWindow, uid: str) -> None:
    """Take an event by the hand, and hold it over another day."""
    month = window.month
    pieces = month.geometry_of_pieces.shown()
    piece, place = next((one, rect.center()) for _, one, rect in pieces if one.occurrence.entry.uid == uid)
    one, day = piece.occurrence, month.moment_at(place)
    assert day is not None
    held = Carried(grabbed=day, part=Part.WHOLE, entry=one.entry, when=one.when)
    window.dragging.press(held, month.viewport().mapToGlobal(place))
    window.dragging.move(month.viewport().mapToGlobal(place + QPoint(month.width() // 7, 40)))
