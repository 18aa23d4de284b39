"""Dragging, and the keys that do the same."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cnfeed.desktop.asking.operations import Operations
from cnfeed.desktop.dialogs.new_entry_dialog import NewEntryDialog
from cnfeed.desktop.dialogs.series_question import SeriesQuestion
from cnfeed.desktop.main_window import MainWindow
from cnfeed.desktop.views.time_grid import TimeGrid
from cnfeed.model.entry import Status
from cnfeed.model.when import When, written

from .conftest import NOW

THURSDAY = date(2026, 3, 12)
CTRL = Qt.KeyboardModifier.ControlModifier
ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot: QtBot, operations: Operations) -> Iterator[MainWindow]:
    made = MainWindow(operations)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: bool(made.diary.entries))
    yield made
    made.watching.stop()


def when_of(window: MainWindow, uid: str) -> When:
    entry = window.diary.entry(uid)
    assert entry is not None
    return entry.when


def span_of(window: MainWindow, uid: str) -> tuple[str | None, str | None]:
    when = when_of(window, uid)
    return written(when.start), written(when.end)


def grid(window: MainWindow, name: str = "week") -> TimeGrid:
    window.actions_by_name[name].setChecked(True)
    view = window.views.by_name[name]
    assert isinstance(view, TimeGrid)
    view.grab()
    return view


def bar(window: MainWindow, uid: str) -> tuple[QPoint, QPoint, QPoint]:
    """The left edge, the middle and the right edge of an entry in the month."""
    pieces = window.month.geometry_of_pieces.shown()
    rect = next(rect for _, piece, rect in pieces if piece.occurrence.entry.uid == uid)
    middle = rect.center()
    return QPoint(rect.left() + 2, middle.y()), middle, QPoint(rect.right() - 2, middle.y())


def cell(window: MainWindow, day: date) -> QPoint:
    rect = window.month.visualRect(window.month.days.index_of(day))
    return rect.bottomLeft() + QPoint(rect.width() // 2, -3)


def block(view: TimeGrid, uid: str) -> tuple[QPoint, QPoint, QPoint]:
    """The top edge, the middle and the bottom edge of an entry among the hours."""
    rect = next(rect for one, rect in view.boxes() if one.occurrence.entry.uid == uid)
    middle = rect.center()
    return QPoint(middle.x(), rect.top() + 1), middle, QPoint(middle.x(), rect.bottom() - 1)


def at(view: TimeGrid, moment: datetime) -> QPoint:
    geometry = view.grid()
    column = geometry.day_rect(view.days.index(moment.date()))
    return QPoint(column.left() + 6, geometry.y(moment.hour * 60 + moment.minute) + 1)


def drag(
    qtbot: QtBot,
    source: QWidget,
    start: QPoint,
    target: QWidget,
    end: QPoint,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    *,
    drop: bool = True,
) -> None:
    """Press, move in two steps, and let go, as a hand does."""
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication

    def send(kind: QEvent.Type, place: QPoint, button: Qt.MouseButton, buttons: Qt.MouseButton) -> None:
        local = QPointF(source.mapFromGlobal(place))
        event = QMouseEvent(kind, local, QPointF(place), button, buttons, modifiers)
        QApplication.sendEvent(source, event)

    first, last = source.mapToGlobal(start), target.mapToGlobal(end)
    none = Qt.MouseButton.NoButton
    send(QEvent.Type.MouseButtonPress, first, LEFT, LEFT)
    send(QEvent.Type.MouseMove, first + QPoint(12, 0), none, LEFT)
    send(QEvent.Type.MouseMove, last, none, LEFT)
    if drop:
        send(QEvent.Type.MouseButtonRelease, last, LEFT, none)


def test_a_bar_is_dragged_to_another_day_and_the_status_bar_says_where(window: MainWindow, qtbot: QtBot) -> None:
    view = window.month.viewport()
    drag(qtbot, view, bar(window, "uid-6")[1], view, cell(window, date(2026, 3, 17)), drop=False)
    assert "Anchor summit: " in window.status.currentMessage()
    assert "17" in window.status.currentMessage() or "16" in window.status.currentMessage()
    with qtbot.waitSignal(window.operations.changed):
        window.dragging.drop()
    assert span_of(window, "uid-6") == ("2026-03-17", "2026-03-18") or span_of(window, "uid-6") == (
        "2026-03-16",
        "2026-03-17",
    )
    assert window.status.currentMessage() == ""


def test_escape_puts_it_back(window: MainWindow, qtbot: QtBot) -> None:
    view = window.month.viewport()
    drag(qtbot, view, bar(window, "uid-6")[1], view, cell(window, date(2026, 3, 17)), drop=False)
    assert window.dragging.active
    qtbot.keyClick(window.month, Qt.Key.Key_Escape)
    assert not window.dragging.active and window.month._ghost is None
    assert not window.dragging.drop()
    assert span_of(window, "uid-6") == ("2026-03-12", "2026-03-13")


def test_an_edge_is_dragged_to_make_it_longer_as_one_step(window: MainWindow, qtbot: QtBot) -> None:
    view = window.month.viewport()
    with qtbot.waitSignal(window.operations.changed):
        drag(qtbot, view, bar(window, "uid-6")[2], view, cell(window, date(2026, 3, 14)))
    assert span_of(window, "uid-6") == ("2026-03-12", "2026-03-14")
    with qtbot.waitSignal(window.operations.changed):
        window.actions_by_name["undo"].trigger()
    assert span_of(window, "uid-6") == ("2026-03-12", "2026-03-13")


def test_ctrl_copies(window: MainWindow, qtbot: QtBot) -> None:
    view, count = window.month.viewport(), len(window.diary.entries)
    with qtbot.waitSignal(window.operations.changed):
        drag(qtbot, view, bar(window, "uid-9")[1], view, cell(window, date(2026, 3, 6)), CTRL)
    assert len(window.diary.entries) == count + 1
    assert span_of(window, "uid-9")[0] == "2026-03-04T17:00"
    assert span_of(window, window.chosen())[0] == "2026-03-06T17:00"


def test_dragging_over_empty_days_asks_for_an_entry_of_these_days(window: MainWindow, qtbot: QtBot) -> None:
    view = window.month.viewport()
    drag(qtbot, view, cell(window, date(2026, 3, 9)), view, cell(window, date(2026, 3, 10)))
    dialog = window.findChild(NewEntryDialog)
    assert isinstance(dialog, NewEntryDialog)
    assert dialog.line.text() == ", 2026-03-09 – 2026-03-10"
    dialog.reject()


def test_among_the_hours_it_moves_by_quarters(window: MainWindow, qtbot: QtBot) -> None:
    window.month.show_day(THURSDAY)
    window.month.select("uid-2")
    view = grid(window)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    middle = block(view, "uid-2")[1]
    quarter = round(view.scale.y(30))
    with qtbot.waitSignal(window.operations.changed):
        drag(qtbot, view.viewport(), middle, view.viewport(), middle - QPoint(0, quarter))
    assert span_of(window, "uid-2") == ("2026-03-12T18:00", "2026-03-12T20:30")


def test_its_end_is_dragged_earlier(window: MainWindow, qtbot: QtBot) -> None:
    window.month.show_day(THURSDAY)
    window.month.select("uid-2")
    view = grid(window)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    bottom = block(view, "uid-2")[2]
    with qtbot.waitSignal(window.operations.changed):
        drag(qtbot, view.viewport(), bottom, view.viewport(), bottom - QPoint(0, round(view.scale.y(60))))
    assert span_of(window, "uid-2") == ("2026-03-12T18:30", "2026-03-12T20:00")


def test_dragging_over_empty_hours_asks_for_an_entry_of_these_hours(window: MainWindow, qtbot: QtBot) -> None:
    view = grid(window)
    begin, end = datetime(2026, 3, 10, 9), datetime(2026, 3, 10, 10, 45)
    drag(qtbot, view.viewport(), at(view, begin), view.viewport(), at(view, end))
    dialog = window.findChild(NewEntryDialog)
    assert isinstance(dialog, NewEntryDialog)
    assert dialog.line.text() == ", 2026-03-10 09:00–11:00"
    dialog.reject()


def test_a_whole_day_is_dragged_among_the_hours(window: MainWindow, qtbot: QtBot) -> None:
    window.month.show_day(THURSDAY)
    view = grid(window)
    piece = next(rect for one, rect in view.pieces() if one.occurrence.entry.uid == "uid-5").center()
    with qtbot.waitSignal(window.operations.changed):
        drag(qtbot, view.viewport(), piece, view.viewport(), at(view, datetime(2026, 3, 13, 10)))
    assert span_of(window, "uid-5") == ("2026-03-13T10:00", "2026-03-13T11:00")


def test_an_undated_entry_is_dragged_from_the_tray_onto_a_day(window: MainWindow, qtbot: QtBot) -> None:
    tray = window.drawer.undated
    start = tray.visualRect(tray.rows.index_of("uid-14")).center()
    with qtbot.waitSignal(window.operations.changed):
        drag(qtbot, tray.viewport(), start, window.month.viewport(), cell(window, date(2026, 3, 24)))
    assert span_of(window, "uid-14") == ("2026-03-24", None)
    assert "Ferry day" in window.actions_by_name["undo"].text()


def test_an_entry_is_dropped_on_the_small_calendar(window: MainWindow, qtbot: QtBot) -> None:
    small = window.sidebar.calendar
    small.grab()
    places = [QPoint(x, y) for x in range(4, 200, 8) for y in range(4, 190, 8)]
    place = next(one for one in places if small.moment_at(one) == date(2026, 3, 27))
    with qtbot.waitSignal(window.operations.changed):
        drag(qtbot, window.month.viewport(), bar(window, "uid-9")[1], small.viewport(), place)
    assert span_of(window, "uid-9")[0] == "2026-03-27T17:00"
    assert window.where.day == date(2026, 3, 27)


def test_days_of_the_small_calendar_are_those_it_shows(window: MainWindow) -> None:
    small = window.sidebar.calendar
    small.grab()
    found = {small.moment_at(QPoint(x, y)) for x in range(4, 200, 8) for y in range(4, 190, 8)}
    days = sorted(day for day in found if day is not None)
    assert date(2026, 3, 1) in days and date(2026, 3, 31) in days
    assert days == [days[0] + timedelta(number) for number in range(len(days))]


@pytest.mark.parametrize(
    ("key", "modifiers", "after"),
    [
        (Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier, ("2026-03-13T18:30", "2026-03-13T21:00")),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier, ("2026-03-19T18:30", "2026-03-19T21:00")),
        (Qt.Key.Key_Up, ALT_SHIFT, ("2026-03-12T17:30", "2026-03-12T20:00")),
        (Qt.Key.Key_Right, ALT_SHIFT, ("2026-03-12T18:30", "2026-03-12T21:15")),
        (Qt.Key.Key_Left, ALT_SHIFT, ("2026-03-12T18:30", "2026-03-12T20:45")),
    ],
)
def test_keys_do_what_a_hand_does(
    window: MainWindow, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier, after: tuple[str, str]
) -> None:
    window.month.show_day(THURSDAY)
    window.month.select("uid-2")
    window.month.setFocus()
    with qtbot.waitSignal(window.operations.changed):
        qtbot.keyClick(window.month, key, modifiers)
    assert span_of(window, "uid-2") == after


def test_a_day_cannot_be_shorter_than_a_day(window: MainWindow) -> None:
    window.month.select("uid-5")
    window.actions_by_name["shorter"].trigger()
    assert window.status.currentMessage() == "It cannot be shorter."


def test_keys_copy_to_the_day_they_are_on(window: MainWindow, qtbot: QtBot) -> None:
    assert not window.actions_by_name["paste"].isEnabled()
    window.month.show_day(THURSDAY)
    window.month.select("uid-2")
    qtbot.keyClick(window.month, Qt.Key.Key_C, CTRL)
    window.month.show_day(date(2026, 3, 24))
    with qtbot.waitSignal(window.operations.changed):
        qtbot.keyClick(window.month, Qt.Key.Key_V, CTRL)
    assert window.chosen() not in ("", "uid-2")
    assert span_of(window, window.chosen()) == ("2026-03-24T18:30", "2026-03-24T21:00")


def test_keys_cancel_and_postpone_and_take_it_back(window: MainWindow, qtbot: QtBot) -> None:
    window.month.select("uid-2")
    cancel, postpone = window.actions_by_name["cancel"], window.actions_by_name["postpone"]
    for action, status in ((cancel, Status.CANCELLED), (postpone, Status.POSTPONED), (postpone, Status.CONFIRMED)):
        with qtbot.waitSignal(window.operations.changed):
            action.trigger()
        entry = window.diary.entry("uid-2")
        assert entry is not None and entry.status is status
        assert (cancel.isChecked(), postpone.isChecked()) == (
            status is Status.CANCELLED,
            status is Status.POSTPONED,
        )


def test_only_what_can_be_done_is_offered(window: MainWindow) -> None:
    names = ("later_hour", "longer", "copy")
    offered = {}
    for uid in ("", "uid-5", "uid-3", "uid-2"):
        window.month.select(uid)
        offered[uid] = [window.actions_by_name[name].isEnabled() for name in names]
    assert offered == {
        "": [False, False, False],
        "uid-5": [False, True, True],
        "uid-3": [True, False, True],
        "uid-2": [True, True, True],
    }


SERIES = """\
---
title: Harbour evening
date: 2026-02-01
event:
  start: 2026-03-03T18:00
  end: 2026-03-03T20:00
  timezone: Europe/London
  recurrence: FREQ=WEEKLY;BYDAY=TU;COUNT=6
---

Come aboard.
"""


@pytest.fixture
def on_a_series(qtbot: QtBot, root: Path) -> Iterator[MainWindow]:
    (root / "content" / "evening.md").write_text(SERIES)
    operations = Operations(lambda: NOW)
    made = MainWindow(operations)
    qtbot.addWidget(made)
    made.show()
    operations.open(root)
    qtbot.waitUntil(lambda: bool(made.diary.entries))
    yield made
    made.watching.stop()
    operations.close()


def evenings(window: MainWindow) -> list[str]:
    found = window.diary.occurrences(date(2026, 3, 1), date(2026, 4, 30))
    return [f"{one.when.start:%m-%d}" for one in found if one.entry.title == "Harbour evening"]


WEEKS = ["03-03", "03-10", "03-17", "03-24", "03-31", "04-07"]


def files(root: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in (root / "content").rglob("*.md")}


def choose_second(window: MainWindow, qtbot: QtBot) -> None:
    window.month.show_day(date(2026, 3, 10))
    qtbot.keyClick(window.month, Qt.Key.Key_Space)
    assert window.where.at == datetime(2026, 3, 10, 18)


@pytest.mark.parametrize(
    ("answer", "after"),
    [
        (0, ["03-03", "03-11", "03-17", "03-24", "03-31", "04-07"]),
        (1, ["03-03", "03-11", "03-18", "03-25", "04-01", "04-08"]),
        (2, ["03-04", "03-11", "03-18", "03-25", "04-01", "04-08"]),
    ],
)
def test_of_a_series_this_one_those_that_follow_or_all_are_moved_after_asking(
    on_a_series: MainWindow, qtbot: QtBot, root: Path, answer: int, after: list[str]
) -> None:
    window = on_a_series
    before = files(root)
    choose_second(window, qtbot)
    qtbot.keyClick(window.month, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    question = window.findChild(SeriesQuestion)
    assert isinstance(question, SeriesQuestion)
    question.choices.button(answer).setChecked(True)
    with qtbot.waitSignal(window.operations.changed):
        qtbot.keyClick(question, Qt.Key.Key_Return)
    assert evenings(window) == after
    assert window.where.day == date(2026, 3, 11)
    with qtbot.waitSignal(window.operations.changed):
        window.actions_by_name["undo"].trigger()
    assert evenings(window) == WEEKS
    assert files(root) == before


def test_one_evening_of_a_series_is_dragged_cancelled_and_removed(on_a_series: MainWindow, qtbot: QtBot) -> None:
    window = on_a_series
    choose_second(window, qtbot)
    for name, act in (("cancel", "trigger"), ("remove", "trigger")):
        getattr(window.actions_by_name[name], act)()
        question = window.findChild(SeriesQuestion)
        assert isinstance(question, SeriesQuestion)
        with qtbot.waitSignal(window.operations.changed):
            question.choices.button(0).click()
            qtbot.keyClick(question, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: window.findChild(SeriesQuestion) is None)
        if name == "cancel":
            assert window.actions_by_name["cancel"].isChecked()
    assert evenings(window) == [WEEKS[0], *WEEKS[2:]]
