"""The plan, the progress, and where the files are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
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
