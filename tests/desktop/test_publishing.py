"""The plan, the progress, and where the files are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from cnfeed.desktop.operations import Operations
from cnfeed.desktop.publish_dialog import DONE, PLAN, PROGRESS, PublishDialog


@pytest.fixture
def dialog(qtbot: QtBot, operations: Operations) -> Iterator[PublishDialog]:
    qtbot.waitUntil(lambda: operations.snapshot is not None)
    made = PublishDialog(operations)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.steps.topLevelItemCount() > 0)
    yield made
    operations._workspace.pause.set()  # type: ignore[union-attr, attr-defined]
    qtbot.waitUntil(lambda: not made._running)


def test_the_plan_is_shown_before_anything_is_done(dialog: PublishDialog) -> None:
    steps = [dialog.steps.topLevelItem(row).text(0) for row in range(dialog.steps.topLevelItemCount())]
    assert steps == ["atom.xml", "calendar.ics", "feed.json", "feed.xml", "event/tide.ics"]
    assert "moves to 13 March" in dialog.notes.text()
    assert dialog.publish.isEnabled()


def told(item: QTreeWidgetItem, depth: int = 0) -> list[str]:
    """An item and all below it, a line each."""
    line = "  " * depth + ": ".join(text for text in (item.text(0), item.text(1)) if text)
    return [line, *(one for row in range(item.childCount()) for one in told(item.child(row), depth + 1))]


def test_beside_the_files_stands_what_subscribers_will_see_and_what_their_clients_do(dialog: PublishDialog) -> None:
    assert dialog.tabs.isTabVisible(1)
    tree = dialog.effects
    calendars, feeds = (told(tree.topLevelItem(row)) for row in range(tree.topLevelItemCount()))
    assert calendars[:3] == ["Calendars", "  Moved (1)", "    Buoy working group: 2026-03-04 17:00 → 2026-03-13 17:00"]
    assert "    Thunderbird: shows it within 30 minutes" in calendars
    assert calendars.index("  Leaves (1)") < calendars.index("    Google Calendar: drops it without a word")
    assert feeds == [
        "Feeds",
        "  New (1)",
        "    Anchor summit: 2026-03-12 – 2026-03-13",
        "  Unread again (1)",
        "    Buoy working group",
    ]


def test_where_subscribers_see_nothing_there_is_no_second_tab(dialog: PublishDialog, qtbot: QtBot) -> None:
    dialog.ask(Path("/unseen"))
    qtbot.waitUntil(lambda: dialog.steps.topLevelItemCount() > 0)
    assert not dialog.tabs.isTabVisible(1)
    assert not dialog.tabs.tabBar().isVisible()
    assert dialog.effects.topLevelItemCount() == 0


def test_publishing_ends_with_where_the_files_are(dialog: PublishDialog, qtbot: QtBot) -> None:
    dialog.publish.click()
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == DONE)
    assert "Written: 4 · removed: 1 · unchanged: 1" in dialog.done_words.text()
    dialog.copy.click()
    assert QApplication.clipboard().text() == "https://harbour.example/feeds/calendar.ics"


def test_a_running_publish_can_be_stopped_and_says_that_nothing_changed(dialog: PublishDialog, qtbot: QtBot) -> None:
    dialog._operations._workspace.pause.clear()  # type: ignore[union-attr, attr-defined]
    dialog.publish.click()
    qtbot.waitUntil(lambda: dialog.file.text() == "atom.xml")
    assert dialog.pages.currentIndex() == PROGRESS
    dialog.reject()
    assert dialog.isVisible()
    dialog._operations._workspace.pause.set()  # type: ignore[union-attr, attr-defined]
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == PLAN)
    assert dialog.fault.text() == "Stopped; nothing was changed."


def test_a_doubt_asks_for_a_yes(dialog: PublishDialog, qtbot: QtBot) -> None:
    dialog.ask(Path("/doubtful"))
    qtbot.waitUntil(lambda: "More than half" in dialog.fault.text())
    assert not dialog.publish.isEnabled()
    dialog.sure.click()
    dialog.publish.click()
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == DONE)


def test_a_target_that_cannot_be_written_to_is_a_sentence(dialog: PublishDialog, qtbot: QtBot) -> None:
    dialog.ask(Path("/forbidden"))
    qtbot.waitUntil(lambda: dialog.fault.text() == "/forbidden cannot be written to.")
    assert not dialog.publish.isEnabled()
