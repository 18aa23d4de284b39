"""In Chinese nothing of the window is left in English, but for names."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTableWidget,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cnfeed.desktop.asking.operations import Operations
from cnfeed.desktop.dialogs.commit_dialog import CommitDialog
from cnfeed.desktop.dialogs.found_dialog import FoundDialog
from cnfeed.desktop.dialogs.go_to_dialog import GoToDialog
from cnfeed.desktop.dialogs.new_entry_dialog import NewEntryDialog
from cnfeed.desktop.dialogs.publish_dialog import PublishDialog
from cnfeed.desktop.dialogs.series_question import SeriesQuestion
from cnfeed.desktop.dialogs.settings_dialog import SettingsDialog
from cnfeed.desktop.dialogs.shortcuts_dialog import ShortcutsDialog
from cnfeed.desktop.dialogs.zone_dialog import ZoneDialog
from cnfeed.desktop.editor.diff_dialog import DiffDialog
from cnfeed.desktop.editor.exact_dialog import ExactDialog
from cnfeed.desktop.editor.merge_dialog import MergeDialog
from cnfeed.desktop.looks import languages, questions
from cnfeed.desktop.main_window import MainWindow
from cnfeed.desktop.views.day_popover import DayPopover
from cnfeed.desktop.words.core_sentences import translated
from cnfeed.documents.merging import merge
from cnfeed.model.zone import is_zone
from cnfeed.workspace.publishing.clients import RULES

from .conftest import NOW

NAMES = """
    cnfeed toml Markdown git GitHub Google Apple Outlook Thunderbird Hugo MkDocs Docusaurus Jekyll VitePress Astro Zola
    Eleventy Hexo Pelican Nextra Starlight Ctrl Shift Alt Esc Enter Del Backspace Space Tab Home End PgUp PgDown Ins
    Return Left Right Up Down Atom RSS JSON Feed iCalendar IANA URL UTC QR KubeCon CNCF cncf EU Paris CFP until Nov
    March April Friday example https http org com base_url main YYYY MM DD Harbour harbour meetup London
    Europe content md site public init
    all gh pages Signed off Dock Cancelled HTML ics xml broken start event Asia Shanghai plain calendar feed atom
"""
KNOWN = set(NAMES.split())
WORD = re.compile(r"[A-Za-z_]{3,}")


def english(text: str) -> list[str]:
    """The words of a text that are neither Chinese nor names; what is searched for by ``is:cfp`` is a name too."""
    bare = re.sub(r"<[^>]*>|\b\w+:\w*|\S*[/@*]\S*|\b[\w.-]+\.(?:md|ics|xml|json|toml|yml)\b", " ", text)
    return [word for word in WORD.findall(bare) if word not in KNOWN and not is_zone(text)]


def said_by(one: QObject) -> Iterator[str]:
    """All that a widget or an action shows or tells."""
    if isinstance(one, QAction):
        yield from (one.text(), one.toolTip())
    if isinstance(one, QWidget):
        yield from (one.toolTip(), one.accessibleName(), one.accessibleDescription(), one.windowTitle())
    if isinstance(one, QLabel | QAbstractButton):
        yield one.text()
    if isinstance(one, QGroupBox | QMenu):
        yield one.title()
    if isinstance(one, QLineEdit | QPlainTextEdit):
        yield one.placeholderText()
    if isinstance(one, QComboBox) and not one.isEditable():
        yield from (one.itemText(row) for row in range(one.count()))
    if isinstance(one, QTabBar):
        yield from (one.tabText(row) for row in range(one.count()))
    if isinstance(one, QTreeWidget):
        header = one.headerItem()
        yield from (header.text(column) for column in range(one.columnCount()) if not one.isHeaderHidden())
    if isinstance(one, QTableWidget):
        yield from (item.text() for row in range(one.rowCount()) if (item := one.item(row, 0)) is not None)


def left_in_english(top: QWidget) -> list[str]:
    """What a window says in English."""
    parts = (top, *top.findChildren(QObject))
    return sorted({text for one in parts for text in said_by(one) if english(text)})


@pytest.fixture(params=["zh_CN", "zh_TW"])
def window(request: pytest.FixtureRequest, qapp: QCoreApplication, qtbot: QtBot, root: Path) -> Iterator[MainWindow]:
    before, made = QLocale(), languages.installed(qapp, QLocale(request.param))
    operations = Operations(lambda: NOW)
    window = MainWindow(operations)
    qtbot.addWidget(window)
    window.show()
    operations.open(root)
    qtbot.waitUntil(lambda: bool(window.diary.entries))
    yield window
    window.editor.clear()
    window.watching.stop()
    operations.close()
    for translator in made:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


def test_english_is_found_where_it_is_left(qtbot: QtBot) -> None:
    label = QLabel("文件 changed")
    qtbot.addWidget(label)
    assert left_in_english(label) == ["文件 changed"]


def test_in_chinese_no_part_of_the_window_is_left_in_english(window: MainWindow, qtbot: QtBot) -> None:
    entry = next(one for one in window.diary.entries if one.title == "Harbour meetup")
    window.open_entry(entry.uid or "")
    qtbot.waitUntil(lambda: bool(window.editor.document.extraSelections()))
    window.shell.show_welcome()
    assert left_in_english(window) == []


def test_in_chinese_no_dialog_is_left_in_english(window: MainWindow, qtbot: QtBot) -> None:
    entry = next(one for one in window.diary.entries if one.title == "Harbour meetup")
    operations, today = window.operations, date(2026, 3, 12)
    made: dict[str, Callable[[], QWidget]] = {
        "commit": lambda: CommitDialog(operations, window),
        "day": lambda: DayPopover(window.diary, today, window),
        "diff": lambda: DiffDialog("", "a", "b", window),
        "exact": lambda: ExactDialog(entry, window),
        "found": lambda: FoundDialog(operations, window),
        "go to": lambda: GoToDialog(today, window),
        "merge": lambda: MergeDialog("", merge("a", "b", "c"), window),
        "new": lambda: NewEntryDialog(operations, today, window),
        "publish": lambda: PublishDialog(operations, window),
        "series": lambda: SeriesQuestion(entry, "", "", window),
        "settings": lambda: SettingsDialog(operations, window),
        "shortcuts": lambda: ShortcutsDialog(window.actions_by_name.values(), window),
        "zone": lambda: ZoneDialog("Asia/Shanghai", None, window),
    }
    left = {}
    for name, make in made.items():
        shown = make()
        shown.show()
        qtbot.wait(300)
        left[name] = left_in_english(shown)
        shown.close()
    for ask in (
        lambda: questions.to_delete(window, entry.path, lambda: None),
        lambda: questions.to_remove(window, entry, lambda: None),
        lambda: questions.to_close(window, [entry.path], lambda: None, lambda: None),
        lambda: questions.about(window),
    ):
        ask()
        box = next(one for one in window.findChildren(QDialog) if one.isVisible())
        left[box.windowTitle()] = left_in_english(box)
        box.close()
        qtbot.wait(10)
    assert {name: found for name, found in left.items() if found} == {}


def test_what_clients_do_with_a_change_is_said_in_chinese(window: MainWindow) -> None:
    assert [rule.does for rule in RULES if english(translated(rule.does))] == []
