"""Searching while one types: the panel below the line, by keys and by mouse."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from cnfeed.desktop.asking.operations import Operations
from cnfeed.desktop.main_window import MainWindow
from cnfeed.desktop.search.panel import SearchPanel


@pytest.fixture
def window(qtbot: QtBot, operations: Operations) -> Iterator[MainWindow]:
    qtbot.waitUntil(lambda: operations.snapshot is not None)
    made = MainWindow(operations)
    made._on_opened(operations.snapshot)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.toolbar.search.setFocus()
    yield made
    made.watching.stop()


def typed(qtbot: QtBot, window: MainWindow, words: str) -> SearchPanel:
    qtbot.keyClicks(window.toolbar.search, words)
    qtbot.waitUntil(lambda: window.diary.filter.text == words.strip() and window.search_wiring.panel.isVisible())
    return window.search_wiring.panel


def titles(panel: SearchPanel) -> list[str]:
    return [hit.entry.title for hit in panel.hits.hits]


def test_what_one_types_is_listed_and_enter_goes_there(qtbot: QtBot, window: MainWindow) -> None:
    panel = typed(qtbot, window, '"harbour meetup"')
    assert titles(panel) == ["Harbour meetup"]
    assert panel.count.text() == "Found: 1"
    qtbot.keyClick(window.toolbar.search, Qt.Key.Key_Return)
    assert not panel.isVisible()
    qtbot.waitUntil(window.editor.isVisible)
    assert window.month.day().isoformat() == "2026-03-12"


def test_arrows_choose_while_the_line_keeps_the_keys(qtbot: QtBot, window: MainWindow) -> None:
    panel = typed(qtbot, window, "lighthouse")
    assert len(panel.hits.hits) > 1
    qtbot.keyClick(window.toolbar.search, Qt.Key.Key_Down)
    assert panel.list.currentIndex().row() == 1
    assert window.toolbar.search.hasFocus()
    qtbot.keyClick(window.toolbar.search, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_enter_before_anything_is_found_goes_to_what_will_be_found(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClicks(window.toolbar.search, "sextant")
    qtbot.keyClick(window.toolbar.search, Qt.Key.Key_Return)
    qtbot.waitUntil(window.editor.isVisible)
    entry = window.diary.entry(window.chosen())
    assert entry is not None
    assert entry.title.startswith("Sextant")


def test_undated_entries_are_found_by_a_chip(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_name["search"].trigger()
    panel = window.search_wiring.panel
    qtbot.waitUntil(panel.isVisible)
    chips = {chip.text(): chip for chip in panel.chips.findChildren(QToolButton)}
    chips["No date"].click()
    qtbot.waitUntil(lambda: "Ferry day" in titles(panel))
    assert window.toolbar.search.text() == "is:undated"
    assert set(titles(panel)) == {"Ferry day", "Knots meetup, date to be announced"}


def test_the_views_show_only_what_was_found_and_all_again_when_the_line_is_cleared(
    qtbot: QtBot, window: MainWindow
) -> None:
    typed(qtbot, window, "status:cancelled")
    assert window.diary.found() == 1
    window.toolbar.search.clear()
    qtbot.waitUntil(lambda: window.diary.found() is None)


def test_a_word_that_means_nothing_is_said(qtbot: QtBot, window: MainWindow) -> None:
    panel = typed(qtbot, window, "tide is:purple")
    assert panel.count.text() == "Not understood: is:purple"


def test_the_results_are_read_with_time_and_place(qtbot: QtBot, window: MainWindow) -> None:
    panel = typed(qtbot, window, '"harbour meetup"')
    said = panel.hits.data(panel.hits.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Event, Harbour meetup, ")
    assert said.endswith("Quay 7")
    interface = QAccessible.queryAccessibleInterface(panel.list)
    assert interface.text(QAccessible.Text.Name) == "Found entries"
