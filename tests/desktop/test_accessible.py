"""What assistive technology finds: days, the entries on them, which one of how many, and where the keys are."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from datetime import date

import pytest
import shiboken6
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cnfeed.desktop.asking.operations import Operations
from cnfeed.desktop.main_window import MainWindow
from cnfeed.desktop.views.accessible import Tree

THURSDAY = date(2026, 3, 12)
NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description
VIEWS = ("month", "week", "day", "year")


@pytest.fixture
def window(qtbot: QtBot, operations: Operations) -> Iterator[MainWindow]:
    made = MainWindow(operations)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: bool(made.diary.entries))
    made.month.show_day(THURSDAY)
    yield made
    made.watching.stop()


def tree_of(view: QWidget) -> Tree:
    found = QAccessible.queryAccessibleInterface(view)
    assert isinstance(found, Tree)
    return found


def children(one: QAccessibleInterface) -> list[QAccessibleInterface]:
    return [one.child(number) for number in range(one.childCount())]


def day_node(view: QWidget, words: str = "12 March 2026") -> QAccessibleInterface:
    return next(one for one in children(tree_of(view)) if words in one.text(NAME))


def front(window: MainWindow, name: str) -> QWidget:
    window.actions_by_name[name].setChecked(True)
    view = window.views.by_name[name]
    view.grab()
    return view


@pytest.mark.parametrize("name", VIEWS)
def test_each_view_is_a_tree_of_days_with_their_entries_and_places(window: MainWindow, name: str) -> None:
    view = front(window, name)
    tree = tree_of(view)
    assert tree.role() is QAccessible.Role.Tree and tree.text(NAME) == view.accessibleName()
    assert tree.childCount() == {"month": 42, "week": 7, "day": 1, "year": 365}[name]
    day = day_node(view)
    assert day.text(NAME).endswith("March 2026, 6 entries")
    names = [one.text(NAME) for one in children(day)]
    assert len(names) == 6
    assert [name.rsplit(", ", 1)[1] for name in names] == [f"{number} of 6" for number in range(1, 7)]
    assert any("Event, Tide workshop, all day, Cancelled" in name for name in names)
    assert any("Deadline, Call for talks closes: Lighthouse Conf" in name for name in names)


@pytest.mark.parametrize("name", VIEWS)
def test_parents_children_and_places_agree(window: MainWindow, name: str) -> None:
    view = front(window, name)
    tree = tree_of(view)
    for place, day in enumerate(children(tree)[:40]):
        assert tree.indexOfChild(day) == place and day.parent() is tree and day.isValid()
        assert day.rect().isValid()
        for number, one in enumerate(children(day)):
            assert day.indexOfChild(one) == number and one.parent() is day and one.isValid()
            assert day.child(number) is one
            assert one.state().offscreen or day.rect().intersects(one.rect())
    day = day_node(view)
    middle = day.rect().center()
    assert tree.childAt(middle.x(), middle.y()) is day


def test_an_entry_says_where_it_is_told(window: MainWindow) -> None:
    words = {one.text(NAME).split(",")[1]: one.text(DESCRIPTION) for one in children(day_node(window.month))}
    assert words[" Harbour meetup"] == "content/harbour/002.md:3"


@pytest.mark.parametrize("name", ("month", "week", "day"))
def test_the_focus_is_on_the_day_and_then_on_what_is_chosen(window: MainWindow, name: str) -> None:
    view = front(window, name)
    view.setFocus()
    window.month.select("")
    tree = tree_of(view)
    assert tree.focusChild() is day_node(view)
    assert day_node(view).state().focused
    window.month.select("uid-2")
    focused = tree.focusChild()
    assert focused is not None and "Harbour meetup" in focused.text(NAME)
    assert focused.state().focused and focused.state().selected and not day_node(view).state().focused
    window.toolbar.search.setFocus()
    assert tree.focusChild() is None and not focused.state().focused and focused.state().selected


def test_what_moved_is_found_on_its_new_day_and_no_longer_on_the_old_one(window: MainWindow, qtbot: QtBot) -> None:
    view = window.month
    window.month.select("uid-2")
    old = next(one for one in children(day_node(view)) if "Harbour meetup" in one.text(NAME))
    with qtbot.waitSignal(window.operations.changed):
        window.actions_by_name["later_day"].trigger()
    assert not old.isValid() and old.text(NAME) == ""
    assert [one for one in children(day_node(view, "13 March 2026")) if "Harbour meetup" in one.text(NAME)]
    assert day_node(view).text(NAME).endswith("5 entries")


def test_the_agenda_says_which_one_of_the_day_a_row_is(window: MainWindow) -> None:
    front(window, "agenda")
    row = window.agenda.rows.rows[window.agenda.rows.index_of("uid-2").row()]
    assert row.said.endswith(" of 6") and "Harbour meetup" in row.said


def test_asking_a_window_that_is_gone_is_answered_with_nothing(qtbot: QtBot, operations: Operations) -> None:
    made = MainWindow(operations)
    made.show()
    qtbot.waitUntil(lambda: bool(made.diary.entries))
    node = day_node(made.month, "March")
    tree = tree_of(made.month)
    children(node)
    made.watching.stop()
    made.close()
    shiboken6.delete(made)
    qtbot.waitUntil(lambda: not tree.alive())
    gc.collect()
    assert not node.isValid() and node.childCount() == 0 and tree.childCount() == 0
