"""What is typed outlives a crash; on real files, with a real process that is killed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import cnfeed
from cnfeed.desktop.asking.operations import Operations
from cnfeed.desktop.editor.diff_dialog import DiffDialog
from cnfeed.desktop.editor.document_page import DocumentPage
from cnfeed.desktop.main_window import MainWindow
from cnfeed.storage.drafts import Draft, Drafts
from desktop.harbour import MEETUP

HREF = "content/meetup.md"


@pytest.fixture
def drafts(tmp_path: Path) -> Drafts:
    return Drafts(tmp_path / "drafts")


@pytest.fixture
def window(qtbot: QtBot, root: Path, drafts: Drafts) -> Iterator[MainWindow]:
    """The window over real files, which keeps drafts."""
    operations = Operations(lambda: datetime(2026, 3, 11, 9, tzinfo=UTC), drafts=drafts)
    made = MainWindow(operations)
    qtbot.addWidget(made)
    made.show()
    operations.open(root)
    qtbot.waitUntil(lambda: bool(made.diary.entries))
    yield made
    made.editor.clear()
    made.watching.stop()
    operations.close()


def opened(window: MainWindow, qtbot: QtBot) -> DocumentPage:
    meetup = next(entry for entry in window.diary.entries if "meetup" in entry.title)
    window.open_entry(meetup.uid or "")
    page = window.editor.page()
    assert page is not None
    qtbot.waitUntil(lambda: page.live.entry is not None and bool(page.document.extraSelections()))
    return page


def left(drafts: Drafts, root: Path, text: str, base: str = MEETUP, **fields: str) -> None:
    """An earlier run left this."""
    drafts.keep(Draft(root=str(root), href=HREF, base=base, text=text, kept="2026-03-10T18:00:00+00:00", fields=fields))


def test_killed_in_mid_word_at_most_two_seconds_of_typing_are_lost(root: Path, drafts: Drafts, tmp_path: Path) -> None:
    program = Path(__file__).with_name("typing_process.py")
    source = str(Path(cnfeed.__file__).parents[1])
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": source}
    command = [sys.executable, str(program), str(root), str(tmp_path / "drafts")]
    typed = 0
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, text=True) as running:
        assert running.stdout is not None
        for line in running.stdout:
            typed = int(line)
            if typed == 100:
                break
        running.kill()
    draft = drafts.read(str(root), HREF)
    assert typed == 100 and draft is not None
    assert draft.base == MEETUP
    assert draft.text.count("x") >= typed - 2 * 25
    assert (root / HREF).read_bytes().decode() == MEETUP


def test_what_an_earlier_run_left_is_offered_and_restored(
    window: MainWindow, qtbot: QtBot, drafts: Drafts, root: Path
) -> None:
    typed = MEETUP.replace("Come aboard.", "Come aboard, al")
    left(drafts, root, typed)
    page = opened(window, qtbot)
    qtbot.waitUntil(page.bar.isVisible)
    assert "was not saved" in page.bar.words.text()
    assert page.document.isReadOnly()
    assert page.document.text() == MEETUP
    page.bar.button.click()
    qtbot.waitUntil(lambda: page.document.text() == typed)
    assert not page.document.isReadOnly() and page.is_touched()
    page.save()
    qtbot.waitUntil(lambda: (root / HREF).read_bytes().decode() == typed)
    qtbot.waitUntil(lambda: drafts.read(str(root), HREF) is None)


def test_a_draft_can_be_looked_at_and_thrown_away(window: MainWindow, qtbot: QtBot, drafts: Drafts, root: Path) -> None:
    left(drafts, root, MEETUP.replace("Come aboard.", "Come."))
    page = opened(window, qtbot)
    qtbot.waitUntil(page.bar.isVisible)
    compare = page.bar.others[0]
    compare.click()
    dialog = page.findChild(DiffDialog)
    assert isinstance(dialog, DiffDialog)
    assert "-Come aboard.\n+Come.\n" in dialog.lines.toPlainText()
    dialog.reject()
    page.bar.others[1].click()
    qtbot.waitUntil(lambda: drafts.read(str(root), HREF) is None)
    assert page.document.text() == MEETUP and not page.document.isReadOnly()


def test_a_draft_is_joined_with_what_was_saved_since(
    window: MainWindow, qtbot: QtBot, drafts: Drafts, root: Path
) -> None:
    left(drafts, root, MEETUP.replace("Come aboard.", "Come."))
    (root / HREF).write_bytes(MEETUP.replace("18:30", "17:30").encode())
    window.operations.refresh()
    page = opened(window, qtbot)
    qtbot.waitUntil(page.bar.isVisible)
    page.bar.button.click()
    both = MEETUP.replace("18:30", "17:30").replace("Come aboard.", "Come.")
    qtbot.waitUntil(lambda: page.document.text() == both)


def test_a_half_typed_field_is_restored_too(window: MainWindow, qtbot: QtBot, drafts: Drafts, root: Path) -> None:
    left(drafts, root, MEETUP, start="2026-03-3")
    page = opened(window, qtbot)
    qtbot.waitUntil(page.bar.isVisible)
    page.bar.button.click()
    assert page.form.days["start"].day.text() == "2026-03-3"
    assert page.is_touched()


def test_the_draft_of_a_file_that_is_gone_can_be_saved_anew(
    window: MainWindow, qtbot: QtBot, drafts: Drafts, root: Path
) -> None:
    gone = Draft(root=str(root), href="content/gone.md", base="# Old\n", text="# New\n", kept="2026-03-10")
    drafts.keep(gone)
    window.editor.show_document("content/gone.md", 1)
    page = window.editor.page()
    assert page is not None
    qtbot.waitUntil(page.bar.isVisible)
    page.bar.button.click()
    assert page.document.text() == "# New\n"
    with qtbot.waitSignal(page.refused):
        page.save()
    window.message.button.click()
    qtbot.waitUntil((root / "content" / "gone.md").exists)
    assert (root / "content" / "gone.md").read_text() == "# New\n"


def test_opening_a_folder_says_what_an_earlier_run_left_there(
    window: MainWindow, qtbot: QtBot, drafts: Drafts, root: Path
) -> None:
    left(drafts, root, MEETUP + "more")
    drafts.keep(Draft(root="/elsewhere", href=HREF, base="", text="other", kept="2026-03-10"))
    window.open_workspace(root)
    qtbot.waitUntil(lambda: window.message.words.text() == f"Typed in an earlier run and not saved: {HREF}")
    window.message.button.click()
    assert window.editor.href == HREF


def test_drafts_go_when_all_is_saved_taken_back_or_thrown_away(
    window: MainWindow, qtbot: QtBot, drafts: Drafts, root: Path
) -> None:
    page = opened(window, qtbot)
    page.document.appendPlainText("more")
    qtbot.waitUntil(lambda: drafts.read(str(root), HREF) is not None)
    page.document.undo()
    qtbot.waitUntil(lambda: drafts.read(str(root), HREF) is None)
    page.document.appendPlainText("more")
    qtbot.waitUntil(lambda: drafts.read(str(root), HREF) is not None)
    window.editor.clear()
    qtbot.waitUntil(lambda: drafts.read(str(root), HREF) is None)


def test_a_full_disk_for_drafts_is_said_once(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "drafts").write_text("in the way")
    page = opened(window, qtbot)
    page.document.appendPlainText("more")
    qtbot.waitUntil(lambda: "Could not keep a draft" in window.message.words.text())
    assert page.is_touched()
