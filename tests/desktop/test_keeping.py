"""What was typed is never lost, whatever becomes of the file; on real files."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cnfeed.desktop.main_window import MainWindow
from cnfeed.errors import CnfeedError
from cnfeed.model.changes import ChangeSet
from cnfeed.workspace.workspace import Workspace
from desktop.harbour import MEETUP

DIGEST = (
    "# News digest\n\n### 2026-03\n\n- [March 12 Tide day](https://tide.example/)\n"
    "- [March 14 Ebb talk](https://ebb.example/)\n\n### 2026-02\n\n- [February 20 Call for talks opens](https://call.example/)\n"
)


@pytest.fixture
def window(window_on_files: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window with the meetup open in the editor."""
    meetup = next(entry for entry in window_on_files.diary.entries if entry.title == "Harbour meetup")
    window_on_files.open_entry(meetup.uid or "")
    qtbot.waitUntil(lambda: "Come aboard." in window_on_files.editor.document.toPlainText())
    return window_on_files


@pytest.fixture
def meetup(root: Path) -> Path:
    return root / "content" / "meetup.md"


def test_over_somebody_elses_text_one_can_insist_and_undo_gives_theirs_back(
    window: MainWindow, qtbot: QtBot, meetup: Path
) -> None:
    window.editor.document.appendPlainText("mine")
    theirs = meetup.read_text().replace("Come aboard.", "Theirs.")
    meetup.write_text(theirs)
    with qtbot.waitSignal(window.editor.refused):
        window.editor.save()
    assert "What you typed is kept." in window.message.words.text()
    assert "mine" not in meetup.read_text()
    with qtbot.waitSignal(window.operations.changed):
        window.message.button.click()
    assert meetup.read_text().endswith("mine")
    qtbot.waitUntil(lambda: not window.editor.is_touched())
    with qtbot.waitSignal(window.operations.changed):
        window.operations.undo()
    assert meetup.read_text() == theirs


def test_the_text_of_a_file_that_vanished_is_kept_and_can_be_saved(
    window: MainWindow, qtbot: QtBot, meetup: Path
) -> None:
    window.editor.document.appendPlainText("mine")
    meetup.unlink()
    with qtbot.waitSignal(window.operations.changed):
        window.operations.refresh()
    qtbot.waitUntil(lambda: "no longer there; what you typed is kept" in window.message.words.text())
    with qtbot.waitSignal(window.editor.refused):
        window.editor.save()
    with qtbot.waitSignal(window.operations.changed):
        window.message.button.click()
    assert meetup.read_text().endswith("mine")


def test_the_fields_of_an_entry_that_vanished_are_kept(window: MainWindow, qtbot: QtBot, meetup: Path) -> None:
    window.editor.form.lines["title"].setText("Harbour evening")
    meetup.unlink()
    with qtbot.waitSignal(window.operations.changed):
        window.operations.refresh()
    with qtbot.waitSignal(window.editor.refused):
        window.editor.save()
    assert "What you typed is kept." in window.message.words.text()
    assert window.editor.form.lines["title"].text() == "Harbour evening"
    with qtbot.waitSignal(window.operations.changed):
        window.message.button.click()
    assert meetup.read_bytes().decode() == MEETUP.replace("Harbour meetup", "Harbour evening")


@pytest.mark.parametrize("tab", ["fields", "text"])
def test_what_the_disk_refuses_is_told_in_a_sentence_and_kept(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tab: str
) -> None:
    def refuse(*_: object, **__: object) -> ChangeSet:
        raise CnfeedError("Could not save content/meetup.md: the disk is read-only; nothing was changed.")

    monkeypatch.setattr(Workspace, "save", refuse)
    if tab == "text":
        window.editor.document.appendPlainText("mine")
    else:
        window.editor.form.lines["title"].setText("Harbour evening")
    with qtbot.waitSignal(window.editor.refused):
        window.editor.save()
    assert "read-only; nothing was changed. What you typed is kept." in window.message.words.text()
    assert window.editor.is_touched()


def test_where_nothing_was_typed_a_vanished_file_closes_with_a_sentence(
    window: MainWindow, qtbot: QtBot, meetup: Path
) -> None:
    meetup.unlink()
    with qtbot.waitSignal(window.operations.changed):
        window.operations.refresh()
    qtbot.waitUntil(lambda: "“Harbour meetup” is no longer in the documents." in window.message.words.text())
    assert window.editor.href is None


def test_text_that_no_longer_tells_the_entry_stays_open(window: MainWindow, qtbot: QtBot, meetup: Path) -> None:
    window.editor.document.setPlainText("---\ntitle: [\n---\n")
    window.editor.save()
    qtbot.waitUntil(lambda: not window.editor.is_touched())
    assert meetup.read_text() == "---\ntitle: [\n---\n"
    assert window.editor.href == "content/meetup.md"
    qtbot.waitUntil(lambda: "title: [" in window.editor.document.toPlainText())


def test_another_folder_is_not_opened_over_what_was_typed(window: MainWindow, root: Path) -> None:
    window.editor.document.appendPlainText("mine")
    window.open_workspace(root)
    assert "Save or revert “Harbour meetup” first" in window.message.words.text()
    assert "mine" in window.editor.document.toPlainText()


def test_a_retitled_item_of_a_digest_stays_open_though_it_was_never_published(
    window: MainWindow, qtbot: QtBot, root: Path
) -> None:
    (root / "content" / "digest.md").write_text(DIGEST)
    with qtbot.waitSignal(window.operations.changed):
        window.operations.refresh()
    item = next(entry for entry in window.diary.entries if "Tide day" in entry.title)
    window.open_entry(item.uid or "")
    window.editor.form.lines["title"].setText("March 12 Spring tide")
    window.editor.save()
    qtbot.waitUntil(lambda: "Spring tide" in (root / "content" / "digest.md").read_text())
    qtbot.waitUntil(lambda: not window.editor.is_touched())
    assert window.editor.entry is not None
    assert window.editor.entry.title == "March 12 Spring tide"
