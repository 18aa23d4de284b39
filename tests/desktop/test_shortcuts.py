"""The keys of commands can be read, changed, kept and put back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from cnfeed.desktop.asking.operations import Operations
from cnfeed.desktop.dialogs.shortcuts_dialog import ShortcutsDialog
from cnfeed.desktop.looks import actions, shortcuts
from cnfeed.desktop.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "cnfeed.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def window(qtbot: QtBot, operations: Operations, settings: QSettings) -> Iterator[MainWindow]:
    made = MainWindow(operations, settings)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: bool(made.diary.entries))
    yield made
    made.watching.stop()


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> ShortcutsDialog:
    made = ShortcutsDialog(window.actions_by_name.values(), window)
    made.show()
    return made


def keys_of(window: MainWindow, name: str) -> list[str]:
    return [keys.toString() for keys in window.actions_by_name[name].shortcuts()]


def test_no_two_commands_have_the_same_keys(window: MainWindow) -> None:
    made = window.actions_by_name
    for name, action in made.items():
        for keys in action.shortcuts():
            other = shortcuts.holder(made.values(), keys, action)
            assert other is None, f"{name} and {other.objectName()}"


def test_every_command_is_listed_with_its_keys(window: MainWindow, dialog: ShortcutsDialog) -> None:
    rows = [dialog.keys.topLevelItem(row) for row in range(dialog.keys.topLevelItemCount())]
    told = {row.text(0): row.text(1) for row in rows}
    assert {actions.plain(action) for action in window.actions_by_name.values()} <= set(told)
    assert told["A day later"] == "Alt+Right"
    assert "Arrow keys" in told.values()


def test_new_keys_work_at_once_and_next_time(
    window: MainWindow, dialog: ShortcutsDialog, qtbot: QtBot, settings: QSettings, operations: Operations
) -> None:
    dialog.choose("later_day")
    qtbot.keyClick(dialog.edit, Qt.Key.Key_L, CTRL)
    assert dialog.clash.text() == ""
    dialog.set.click()
    assert keys_of(window, "later_day") == ["Ctrl+L"]
    shortcuts.remember(window.actions_by_name, settings)
    again = MainWindow(operations, settings)
    qtbot.addWidget(again)
    assert keys_of(again, "later_day") == ["Ctrl+L"]
    assert keys_of(again, "earlier_day") == ["Alt+Left"]
    again.watching.stop()


def test_keys_of_another_command_are_named_and_taken_over(
    window: MainWindow, dialog: ShortcutsDialog, qtbot: QtBot
) -> None:
    dialog.choose("zoom_in")
    qtbot.keyClick(dialog.edit, Qt.Key.Key_T, CTRL)
    assert "“Today”" in dialog.clash.text()
    assert keys_of(window, "today") == ["Ctrl+T"]
    dialog.set.click()
    assert (keys_of(window, "zoom_in"), keys_of(window, "today")) == (["Ctrl+T"], [])


def test_usual_keys_come_back_one_by_one_or_all_at_once(
    window: MainWindow, dialog: ShortcutsDialog, settings: QSettings
) -> None:
    for name in ("today", "redo"):
        dialog.choose(name)
        dialog.none.click()
        assert keys_of(window, name) == []
    shortcuts.remember(window.actions_by_name, settings)
    assert settings.contains("keys/redo")
    dialog.usual.click()
    assert keys_of(window, "redo") == ["Ctrl+Shift+Z", "Ctrl+Y"]
    dialog.all_usual.click()
    assert keys_of(window, "today") == ["Ctrl+T"]
    shortcuts.remember(window.actions_by_name, settings)
    assert not settings.contains("keys/redo") and not settings.contains("keys/today")


def test_keys_that_begin_other_keys_clash_too(window: MainWindow) -> None:
    shortcuts.set_keys(window.actions_by_name["about"], [QKeySequence("Ctrl+J, Ctrl+A")])
    found = shortcuts.holder(window.actions_by_name.values(), QKeySequence("Ctrl+J"), window.actions_by_name["today"])
    assert found is window.actions_by_name["about"]
