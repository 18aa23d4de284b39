"""Several entries at once, and next year's edition, with real files."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot

from cnfeed.desktop.dialogs.edition_dialog import EditionDialog
from cnfeed.desktop.dialogs.together_dialog import TogetherDialog
from cnfeed.desktop.main_window import MainWindow
from desktop.harbour import MEETUP

TIDE = "---\ntitle: Tide day 2026\ncategories: [sea]\nevent:\n  start: 2026-03-25\n---\n"


@pytest.fixture
def root(root: Path) -> Path:
    (root / "content" / "tide.md").write_text(TIDE)
    return root


def the(window: MainWindow, kind: type[Any]) -> Any:
    return window.findChild(kind)


@pytest.fixture
def dialog(qtbot: QtBot, window_on_files: MainWindow) -> TogetherDialog:
    """Both events selected in the agenda, with the keys."""
    window = window_on_files
    window.actions_by_name["agenda"].trigger()
    window.activateWindow()
    window.agenda.setFocus()
    rows = window.agenda.rows
    uids = [entry.uid or "" for entry in window.diary.entries]
    window.agenda.setCurrentIndex(rows.index_of(uids[0]))
    qtbot.keyClick(window.agenda, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert sorted(window.agenda.uids()) == sorted(uids)
    window.actions_by_name["together"].trigger()
    found = the(window, TogetherDialog)
    assert isinstance(found, TogetherDialog)
    return found


def texts(root: Path) -> tuple[str, str]:
    return (root / "content" / "meetup.md").read_bytes().decode(), (root / "content" / "tide.md").read_text()


def test_the_difference_is_shown_before_and_all_is_one_step_to_undo(
    qtbot: QtBot, window_on_files: MainWindow, dialog: TogetherDialog, root: Path
) -> None:
    assert not dialog.change.isEnabled()
    dialog.days.setValue(7)
    dialog.add.setCurrentText("harbour")
    qtbot.waitUntil(dialog.change.isEnabled)
    assert "=== content/meetup.md" in dialog.diff.toPlainText()
    assert "+  start: 2026-04-01" in dialog.diff.toPlainText()
    assert "documents that change: 2" in dialog.heading.text()
    assert texts(root) == (MEETUP, TIDE)
    dialog.change.click()
    tide = TIDE.replace("03-25", "04-01").replace("[sea]", "[sea, harbour]")
    qtbot.waitUntil(lambda: "2026-03-19T18:30" in texts(root)[0] and texts(root)[1] == tide)
    qtbot.waitUntil(window_on_files.actions_by_name["undo"].isEnabled)
    window_on_files.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: texts(root) == (MEETUP, TIDE))


def test_what_cannot_be_done_to_one_is_said_and_done_to_none(qtbot: QtBot, dialog: TogetherDialog, root: Path) -> None:
    dialog.zone.setText("Nowhere/Town")
    qtbot.waitUntil(dialog.fault.isVisible)
    assert "none is" in dialog.fault.text()
    assert not dialog.change.isEnabled()
    assert texts(root) == (MEETUP, TIDE)


def test_with_nothing_to_change_there_is_nothing_to_press(qtbot: QtBot, dialog: TogetherDialog) -> None:
    dialog.days.setValue(3)
    qtbot.waitUntil(dialog.change.isEnabled)
    dialog.days.setValue(0)
    qtbot.waitUntil(lambda: not dialog.diff.toPlainText())
    assert not dialog.change.isEnabled()


def test_nothing_selected_is_a_sentence(qtbot: QtBot, window_on_files: MainWindow) -> None:
    window_on_files.several.change([])
    assert "Choose entries first" in window_on_files.message.words.text()


def test_next_years_edition_is_proposed_on_the_same_weekday_and_opened(
    qtbot: QtBot, window_on_files: MainWindow, root: Path
) -> None:
    window = window_on_files
    tide = next(entry for entry in window.diary.entries if entry.title.startswith("Tide"))
    window.open_entry(tide.uid or "")
    qtbot.waitUntil(lambda: window.chosen() == tide.uid)
    window.actions_by_name["next_edition"].trigger()
    dialog = the(window, EditionDialog)
    assert dialog.day.date() == QDate(2027, 3, 24)
    qtbot.waitUntil(dialog.accept_button.isEnabled)
    assert "title: Tide day 2027" in dialog.text.toPlainText()
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: any(entry.title == "Tide day 2027" for entry in window.diary.entries))
    made = next(entry for entry in window.diary.entries if entry.title == "Tide day 2027")
    assert made.when.start == date(2027, 3, 24)
    assert texts(root) == (MEETUP, TIDE)
