"""What the views ask of the window; one object that all of them hold."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal


class Requests(QObject):
    """The views decide nothing: they say what was asked for.

    Signals:
        opened: the uid of an entry to open in the editor.
        create: a gestures.NewRange, the days or hours of a new entry.
        reschedule: a gestures.Move or gestures.Placing.
        more: a day whose entries are to be listed, and where to show the list.
        menu: a uid ("" for an empty place), the day, and where.
        paged: by how many pages of the view to turn.
        day_view: a day to look at by itself.
        said: words for the status bar, "" when they are over.
    """

    opened = Signal(str)
    create = Signal(object)
    reschedule = Signal(object)
    more = Signal(object, QPoint)
    menu = Signal(str, object, QPoint)
    paged = Signal(int)
    day_view = Signal(object)
    said = Signal(str)
