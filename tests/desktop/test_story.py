"""A maintainer's afternoon in the window, on real files."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cnfeed.desktop.dialogs.publish_dialog import DONE, PublishDialog
from cnfeed.desktop.main_window import MainWindow
from cnfeed.workspace.workspace import Workspace
from desktop.harbour import BROKEN, MEETUP


@pytest.fixture
def window(window_on_files: MainWindow) -> MainWindow:
    return window_on_files


def the_meetup(window: MainWindow) -> str:
    return next(entry.uid or "" for entry in window.diary.entries if entry.title == "Harbour meetup")


def test_moving_a_meetup_changes_its_days_and_nothing_else_and_undo_gives_the_file_back(
    window: MainWindow, qtbot: QtBot, root: Path
) -> None:
    window.month.show_day(date(2026, 3, 12))
    window.month.select(the_meetup(window))
    with qtbot.waitSignal(window.operations.changed):
        qtbot.keyClick(window.month, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    moved = (root / "content" / "meetup.md").read_bytes().decode()
    expected = MEETUP.replace("start: 2026-03-12", "start: 2026-03-13").replace("end: 2026-03-12", "end: 2026-03-13")
    assert [line for line in moved.splitlines(keepends=True) if "previous_start" not in line] == expected.splitlines(
        keepends=True
    )
    assert window.month.day() == date(2026, 3, 13)
    with qtbot.waitSignal(window.operations.changed):
        qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (root / "content" / "meetup.md").read_bytes() == MEETUP.encode()


def test_a_meetup_that_was_announced_says_where_it_moved_from_until_it_is_back(
    window: MainWindow, qtbot: QtBot, root: Path
) -> None:
    file = root / "content" / "meetup.md"
    (root / "cnfeed.toml").write_text('[publish]\nfolder = "public"\n')
    announced = Workspace.open(root, now=lambda: window.operations.now)
    announced.publish(announced.plan())
    window.operations.refresh()
    window.month.show_day(date(2026, 3, 12))
    window.month.select(the_meetup(window))
    qtbot.keyClick(window.month, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: "start: 2026-03-13" in file.read_text())
    assert "previous_start: 2026-03-12" in file.read_text()
    qtbot.waitUntil(lambda: window.month.day() == date(2026, 3, 13))
    qtbot.keyClick(window.month, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: "previous_start" not in file.read_text())
    assert file.read_bytes() == MEETUP.encode()


def test_typing_in_the_text_keeps_line_ends_that_were_not_touched(window: MainWindow, qtbot: QtBot, root: Path) -> None:
    window.open_entry(the_meetup(window))
    qtbot.waitUntil(lambda: "aboard" in window.editor.document.toPlainText())
    window.editor.document.appendPlainText("More soon.")
    with qtbot.waitSignal(window.operations.changed):
        window.actions_by_name["save"].trigger()
    assert (root / "content" / "meetup.md").read_bytes() == (MEETUP + "\nMore soon.").encode()


def test_a_file_saved_by_another_program_shows_by_itself(window: MainWindow, qtbot: QtBot, root: Path) -> None:
    other = root / "content" / "other.tmp"
    other.write_text(MEETUP.replace("Harbour meetup", "Quay meetup"))
    other.replace(root / "content" / "meetup.md")
    qtbot.waitUntil(lambda: any(entry.title == "Quay meetup" for entry in window.diary.entries))
    second = root / "content" / "second.md"
    second.write_text(MEETUP.replace("Harbour meetup", "Second meetup"))
    qtbot.waitUntil(lambda: any(entry.title == "Second meetup" for entry in window.diary.entries))


def test_a_broken_document_is_a_problem_that_leads_to_its_text(window: MainWindow, qtbot: QtBot) -> None:
    problems = window.drawer.problems.problems.problems
    assert [problem.path for problem in problems] == ["content/broken.md"]
    window.drawer.problems.setCurrentIndex(window.drawer.problems.problems.index(0, 0))
    qtbot.keyClick(window.drawer.problems, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.editor.document.toPlainText() == BROKEN)


def test_a_new_line_makes_a_document_and_publishing_ends_with_files(
    window: MainWindow, qtbot: QtBot, root: Path
) -> None:
    made: list[str] = []
    window.operations.create("Pier day, 20 March 2026, Rotterdam", None, {}, made.append)
    qtbot.waitUntil(lambda: bool(made))
    entry = window.diary.entry(made[0])
    assert entry is not None and entry.title == "Pier day"
    window.publish()
    dialog = window.findChild(PublishDialog)
    assert isinstance(dialog, PublishDialog)
    qtbot.waitUntil(dialog.publish.isEnabled)
    assert not (root / "public").exists()
    dialog.publish.click()
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == DONE)
    assert b"Pier day" in (root / "public" / "calendar.ics").read_bytes()
    dialog.accept()


def test_a_workspace_that_is_not_there_is_a_sentence(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(window.operations.failed):
        window.open_workspace(tmp_path / "nowhere")
    assert "nowhere" in window.message.words.text()


def test_a_site_with_nothing_in_this_month_says_where_its_entries_are(
    window: MainWindow, qtbot: QtBot, root: Path
) -> None:
    assert not window.message.isVisible()
    (root / "content" / "meetup.md").write_text(MEETUP.replace("2026-", "2019-"))
    with qtbot.waitSignal(window.operations.opened):
        window.open_workspace(root)
    assert window.message.words.text() == "Nothing is told of this month; the nearest entry is in March 2019."
    window.message.button.click()
    assert window.month.day() == date(2019, 3, 12)
