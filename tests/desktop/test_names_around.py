"""Whoever does not see the dialogs around the calendar can use them: everything has a name, Tab reaches it."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cnfeed.desktop.dialogs.commit_dialog import CommitDialog
from cnfeed.desktop.dialogs.edition_dialog import EditionDialog
from cnfeed.desktop.dialogs.found_dialog import FoundDialog
from cnfeed.desktop.dialogs.publish_dialog import DONE, PublishDialog
from cnfeed.desktop.dialogs.settings_dialog import SettingsDialog
from cnfeed.desktop.dialogs.together_dialog import TogetherDialog
from cnfeed.desktop.main_window import MainWindow

KINDS = (QAbstractButton, QLineEdit, QComboBox, QSpinBox, QPlainTextEdit, QAbstractItemView)


def reached(widget: QWidget) -> list[QWidget]:
    """What the keys can get to, without the parts that Qt makes of other widgets."""
    found = [one for kind in KINDS for one in widget.findChildren(kind) if one.isVisible()]
    parts = (QComboBox, QSpinBox, QAbstractItemView)
    whole = [one for one in found if not one.objectName().startswith("qt_") and not isinstance(one.parent(), parts)]
    return [one for one in whole if one.focusPolicy() & Qt.FocusPolicy.TabFocus]


def nameless(widget: QWidget) -> list[str]:
    interfaces = [(one, QAccessible.queryAccessibleInterface(one)) for one in reached(widget)]
    return [repr(one) for one, interface in interfaces if not interface.text(QAccessible.Text.Name)]


def welcome(window: MainWindow) -> QWidget:
    window.shell.recent.add(Path("/somewhere"))
    window.shell.show_welcome()
    return window.welcome


def found(window: MainWindow) -> QWidget:
    return FoundDialog(window.operations, window)


def settings(window: MainWindow) -> QWidget:
    return SettingsDialog(window.operations, window)


def together(window: MainWindow) -> QWidget:
    return TogetherDialog(window.operations, [entry.uid or "" for entry in window.diary.entries], window)


def edition(window: MainWindow) -> QWidget:
    return EditionDialog(window.operations, next(one for one in window.diary.entries if one.uid), window)


def commit(window: MainWindow) -> QWidget:
    return CommitDialog(window.operations, window)


def published(window: MainWindow) -> QWidget:
    dialog = PublishDialog(window.operations, window)
    dialog.pages.setCurrentIndex(DONE)
    dialog.subscribe.show_published("https://harbour.example/feeds/", ["calendar.ics", "feed.xml"])
    return dialog


@pytest.mark.parametrize("made", [welcome, found, settings, together, edition, commit, published])
def test_everything_that_can_be_reached_has_a_name(
    qtbot: QtBot, window_on_files: MainWindow, root: Path, made: Callable[[MainWindow], QWidget]
) -> None:
    if made is commit:
        if shutil.which("git") is None:
            pytest.skip("git is not installed")
        subprocess.run(["git", "-C", root, "init", "-q"], check=True)
    widget = made(window_on_files)
    qtbot.addWidget(widget)
    widget.show()
    quiet: list[bool] = []
    window_on_files.operations.run(lambda: True, quiet.append)
    qtbot.waitUntil(lambda: bool(quiet))
    assert len(reached(widget)) >= 3
    assert nameless(widget) == []
