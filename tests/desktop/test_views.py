"""The same days by the month, the week, the day and the year."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cnfeed.desktop.asking.index import Index
from cnfeed.desktop.asking.operations import Operations
from cnfeed.desktop.dialogs.go_to_dialog import GoToDialog
from cnfeed.desktop.dialogs.zone_dialog import ZoneDialog
from cnfeed.desktop.looks.theme import Theme
from cnfeed.desktop.main_window import MainWindow
from cnfeed.desktop.views.day_popover import DayPopover
from cnfeed.desktop.views.entry_looks import Looks
from cnfeed.desktop.views.time_grid import TimeGrid
from cnfeed.desktop.views.year_view import YearView
from cnfeed.desktop.words import saying
from cnfeed.formats.occurrences import Occurrence
from desktop.fake_workspace import all_day, an_entry

THURSDAY = date(2026, 3, 12)


@pytest.fixture
def window(qtbot: QtBot, operations: Operations) -> Iterator[MainWindow]:
    made = MainWindow(operations)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: bool(made.diary.entries))
    yield made
    made.watching.stop()


def front(window: MainWindow, name: str) -> QWidget:
    window.actions_by_name[name].setChecked(True)
    return window.views.by_name[name]


def grid(window: MainWindow, name: str = "week") -> TimeGrid:
    view = front(window, name)
    assert isinstance(view, TimeGrid)
    view.grab()
    return view


def turn(view: QWidget, notches: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    middle = QPointF(view.rect().center())
    event = QWheelEvent(
        middle,
        middle,
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)  # type: ignore[attr-defined]


def test_moving_between_views_keeps_the_day_and_what_is_chosen(window: MainWindow) -> None:
    window.month.show_day(THURSDAY)
    window.month.select("uid-2")
    for name in ("week", "day", "agenda", "year", "month"):
        front(window, name)
        assert window.where.day == THURSDAY
        assert window.chosen() == "uid-2"
    assert window.views.week.days[0] <= THURSDAY <= window.views.week.days[-1]
    assert window.views.day.days == (THURSDAY,)


@pytest.mark.parametrize(
    ("name", "after"),
    [
        ("day", date(2026, 3, 13)),
        ("week", date(2026, 3, 19)),
        ("month", date(2026, 4, 12)),
        ("year", date(2027, 3, 12)),
    ],
)
def test_page_keys_and_the_wheel_turn_a_page_of_the_view_in_front(
    window: MainWindow, qtbot: QtBot, name: str, after: date
) -> None:
    window.month.show_day(THURSDAY)
    view = front(window, name)
    title = window.toolbar.month.text()
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert window.where.day == after
    assert window.toolbar.month.text() != title
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert window.where.day == THURSDAY
    assert window.toolbar.month.text() == title
    sideways = Qt.KeyboardModifier.ShiftModifier if name in ("day", "week") else Qt.KeyboardModifier.NoModifier
    turn(view, -1, sideways)
    assert window.where.day == after


def test_go_to_date_goes_there(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_name["go_to"].trigger()
    dialog = window.findChild(GoToDialog)
    assert isinstance(dialog, GoToDialog)
    dialog.text.setDate(datetime(2027, 8, 9).date())  # type: ignore[arg-type]
    qtbot.keyClick(dialog.text, Qt.Key.Key_Return)
    assert window.where.day == date(2027, 8, 9)
    assert window.month.days.month == date(2027, 8, 1)


def test_the_week_shows_hours_below_whole_days(window: MainWindow) -> None:
    window.month.show_day(THURSDAY)
    view = grid(window)
    whole = {piece.occurrence.entry.uid for piece, _ in view.pieces()}
    hours = {block.occurrence.entry.uid for block, _ in view.boxes()}
    assert {"uid-5", "uid-6"} <= whole
    assert hours == {"uid-2", "uid-3", "uid-7", "uid-8"}


def test_what_does_not_fit_above_the_hours_is_counted_and_listed(window: MainWindow, qtbot: QtBot) -> None:
    window.month.show_day(THURSDAY)
    view = grid(window, "day")
    snapshot = window.operations.snapshot
    assert snapshot is not None
    more = tuple(an_entry(number, f"Day {number}", all_day(THURSDAY)) for number in range(50, 60))
    window.diary.load(replace(snapshot, entries=more, index=Index.of(more)))
    view.grab()
    column = view.days.index(THURSDAY)
    assert view.grid().fitted.hidden[column] > 0
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.grid().more_rect(column).center())
    popover = QApplication.activePopupWidget()
    assert isinstance(popover, DayPopover)
    popover.close()


def test_ctrl_and_the_wheel_zoom_the_hours_and_what_is_below_the_pointer_stays(window: MainWindow) -> None:
    view = grid(window)
    before, y = view.scale.hour, view.viewport().height() // 2 + view.grid().top // 2
    minute = (y - view.grid().top + view.grid().scroll) * 60 / view.scale.hour
    turn(view, 1, Qt.KeyboardModifier.ControlModifier)
    assert view.scale.hour > before
    view.zoom(1, y)
    view.zoom(-1, y)
    assert abs((y - view.grid().top + view.grid().scroll) * 60 / view.scale.hour - minute) < 90
    window.actions_by_name["zoom_reset"].trigger()
    assert view.scale.hour == before == window.views.day.scale.hour
    window.actions_by_name["zoom_in"].trigger()
    assert window.views.day.scale.hour > before


def test_up_and_down_move_the_hour_and_enter_makes_an_entry_there(window: MainWindow, qtbot: QtBot) -> None:
    window.month.show_day(date(2026, 3, 9))
    view = grid(window)
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.here() == datetime(2026, 3, 9, 11)
    with qtbot.waitSignal(window.requests.create) as asked:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert asked.args is not None and asked.args[0].start == datetime(2026, 3, 9, 11)


def test_space_goes_through_a_days_entries_and_enter_opens(window: MainWindow, qtbot: QtBot) -> None:
    window.month.show_day(THURSDAY)
    view = grid(window, "day")
    seen = []
    for _ in range(6):
        qtbot.keyClick(view, Qt.Key.Key_Space)
        seen.append(window.chosen())
    assert sorted(seen) == [f"uid-{number}" for number in range(2, 8)]
    with qtbot.waitSignal(window.requests.opened) as asked:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert asked.args == [seen[-1]]


def test_the_now_line_moves_with_the_clock_and_midnight_turns_the_day(window: MainWindow, qtbot: QtBot) -> None:
    now = [datetime(2026, 3, 11, 9, tzinfo=UTC)]
    window.operations._now = lambda: now[0]
    assert window.ticking.in_zone("Asia/Shanghai") == datetime(2026, 3, 11, 17)
    view = grid(window)
    before = view.grab().toImage()
    now[0] += timedelta(hours=3)
    window.ticking.tick()
    assert view.grab().toImage() != before
    now[0] += timedelta(days=1)
    with qtbot.waitSignal(window.ticking.day_turned):
        window.ticking.tick()
    assert window.month.days.today == THURSDAY == window.ticking.today


def test_a_second_zone_stands_beside_the_first_and_is_remembered(window: MainWindow, qtbot: QtBot) -> None:
    view = grid(window)
    narrow = view.grid().gutter
    window.actions_by_name["second_zone"].trigger()
    dialog = window.findChild(ZoneDialog)
    assert isinstance(dialog, ZoneDialog)
    dialog.zones.setEditText("No/Where")
    assert not dialog._ok.isEnabled()
    dialog.zones.setEditText("Asia/Shanghai")
    dialog._ok.click()
    assert view.second_zone == "Asia/Shanghai" == window.views.day.second_zone
    assert view.grid().gutter == 2 * narrow
    settings = QSettings("/nonexistent/cnfeed.ini", QSettings.Format.IniFormat)
    window.views_wiring.remember(settings)
    window.views.set_second_zone(None)
    window.views_wiring.restore(settings)
    assert view.second_zone == "Asia/Shanghai"


def looks(window: MainWindow) -> Looks:
    return Looks(window.diary, window.where, Theme.of(window.palette()), window.today)


def shown(window: MainWindow, uid: str) -> Occurrence:
    first, last = date(2026, 3, 1), date(2026, 5, 31)
    found = (*window.diary.occurrences(first, last), *window.diary.about(first, last))
    return next(one for one in found if one.entry.uid == uid)


def test_an_event_shows_its_own_zones_hour_where_that_is_another_one(window: MainWindow) -> None:
    assert looks(window).hour(shown(window, "uid-2")) == "18:30"
    window.diary.zone = "Asia/Shanghai"
    assert looks(window).hour(shown(window, "uid-2")) == "02:30 (18:30)"
    assert "18:30 in Europe/London" in saying.tooltip(shown(window, "uid-2"))


def test_a_deadline_says_how_many_days_are_left(window: MainWindow) -> None:
    assert looks(window).of(shown(window, "uid-11")).note == "6 days left"
    assert looks(window).of(shown(window, "uid-3")).note == "1 day left"
    assert looks(window).of(shown(window, "uid-2")).note == ""


def test_a_conference_says_how_many_sessions_are_folded_into_it_and_unfolds(window: MainWindow) -> None:
    assert looks(window).of(shown(window, "uid-1")).note == "▸ 1"
    window.month.select("uid-1")
    window.actions_by_name["unfold"].trigger()
    assert looks(window).of(shown(window, "uid-1")).note == ""
    assert shown(window, "uid-16").entry.title == "Keynote: tides"
    window.month.select("uid-16")
    window.actions_by_name["unfold"].trigger()
    assert looks(window).of(shown(window, "uid-1")).note == "▸ 1"


def test_an_inexact_date_is_a_soft_band_that_can_be_hidden(window: MainWindow) -> None:
    assert looks(window).of(shown(window, "uid-14")).soft
    window.month.show_day(date(2026, 5, 25))
    assert any(piece.is_soft for _, piece, _ in window.month.geometry_of_pieces.shown())
    window.actions_by_name["bands"].setChecked(False)
    assert not any(piece.is_soft for _, piece, _ in window.month.geometry_of_pieces.shown())


def test_colours_stand_for_sources_or_for_categories_and_letters_say_the_same(window: MainWindow) -> None:
    of_docs = looks(window).of(shown(window, "uid-6"))
    assert of_docs.letter == "Do" and of_docs.tint != looks(window).of(shown(window, "uid-2")).tint
    window.actions_by_name["by_category"].setChecked(True)
    assert looks(window).of(shown(window, "uid-6")).letter == "C"
    assert looks(window).of(shown(window, "uid-6")).tint == looks(window).of(shown(window, "uid-2")).tint
    assert looks(window).of(shown(window, "uid-4")).letter == "R"


def test_cancelled_is_struck_through_and_a_draft_is_faint(window: MainWindow) -> None:
    assert looks(window).of(shown(window, "uid-5")).cancelled
    assert looks(window).of(shown(window, "uid-10")).faint


def test_the_year_is_darker_where_there_is_more_and_enter_shows_the_day(window: MainWindow, qtbot: QtBot) -> None:
    view = front(window, "year")
    assert isinstance(view, YearView)
    window.month.show_day(THURSDAY)
    view.grab()
    assert view.counts[THURSDAY] == 6
    assert view._levels[THURSDAY] > view._levels[date(2026, 3, 4)]
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.day_rect(date(2026, 3, 19)).center())
    assert window.where.day == date(2026, 3, 19)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert window.where.day == date(2026, 3, 25)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert window.views.currentWidget() is window.views.day
    assert window.views.day.days == (date(2026, 3, 25),)


def test_the_view_in_front_is_there_again_next_time(window: MainWindow, qtbot: QtBot, operations: Operations) -> None:
    settings = QSettings("/nonexistent/cnfeed.ini", QSettings.Format.IniFormat)
    front(window, "week")
    window.remember(settings)
    again = MainWindow(operations, settings)
    qtbot.addWidget(again)
    assert again.views.currentWidget() is again.views.week
    assert again.actions_by_name["week"].isChecked() and not again.actions_by_name["month"].isChecked()
    again.watching.stop()
