"""The disk, the folder or another program stands in the way: a sentence, and nothing typed is lost."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cnfeed.desktop.editor.document_page import DocumentPage
from cnfeed.desktop.main_window import MainWindow
from cnfeed.storage import swap
from desktop.harbour import MEETUP

MINE = MEETUP.replace("Come aboard.", "Come aboard, all.")


@pytest.fixture
def page(window_on_files: MainWindow, qtbot: QtBot) -> DocumentPage:
    """The meetup's text with something typed into it."""
    entry = next(entry for entry in window_on_files.diary.entries if entry.title == "Harbour meetup")
    window_on_files.open_entry(entry.uid or "")
    made = window_on_files.editor.page()
    assert made is not None
    qtbot.waitUntil(lambda: bool(made.document.extraSelections()))
    return made


@pytest.fixture
def typed(page: DocumentPage) -> DocumentPage:
    page.document.document().find("Come aboard.").insertText("Come aboard, all.")
    assert page.document.text() == MINE
    return page


def said(window: MainWindow, words: str) -> Callable[[], bool]:
    return lambda: window.message.isVisible() and words in window.message.words.text()


def test_a_folder_that_vanishes_and_comes_back_costs_nothing(
    window_on_files: MainWindow, typed: DocumentPage, qtbot: QtBot, root: Path
) -> None:
    aside = root.with_name("aside")
    root.rename(aside)
    window_on_files.operations.refresh()
    qtbot.waitUntil(said(window_on_files, "Could not open"))
    assert window_on_files.message.button.text() == "Refresh"
    with qtbot.waitSignal(typed.refused):
        typed.save()
    assert "What you typed is kept." in window_on_files.message.words.text()
    assert typed.document.text() == MINE and typed.is_touched()
    aside.rename(root)
    window_on_files.operations.refresh()
    typed.save()
    qtbot.waitUntil(lambda: (root / "content" / "meetup.md").read_bytes().decode() == MINE)


def test_a_full_disk_is_a_sentence_and_the_next_save_works(
    window_on_files: MainWindow, typed: DocumentPage, qtbot: QtBot, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as disk:
        disk.setattr(swap, "_fill", full)
        with qtbot.waitSignal(typed.refused):
            typed.save()
    words = "Could not save content/meetup.md: the disk is full; nothing was changed."
    assert window_on_files.message.words.text().startswith(words)
    assert "What you typed is kept." in window_on_files.message.words.text()
    assert (root / "content" / "meetup.md").read_bytes().decode() == MEETUP
    typed.save()
    qtbot.waitUntil(lambda: (root / "content" / "meetup.md").read_bytes().decode() == MINE)


def test_a_document_that_becomes_broken_while_it_is_shown_says_where_and_can_be_mended(
    window_on_files: MainWindow, page: DocumentPage, qtbot: QtBot, root: Path
) -> None:
    broken = MEETUP.replace('"Harbour meetup"   # keep me', "Harbour: the meetup")
    (root / "content" / "meetup.md").write_bytes(broken.encode())
    window_on_files.operations.refresh()
    qtbot.waitUntil(lambda: page.document.text() == broken)
    qtbot.waitUntil(lambda: bool(page.pane.problems.buttons))
    assert "Line 2: a colon too many" in page.pane.problems.words.text()
    page.pane.problems.buttons[0].click()
    assert page.document.text() == broken.replace("Harbour: the meetup", '"Harbour: the meetup"')
    page.save()
    qtbot.waitUntil(lambda: any(entry.title == "Harbour: the meetup" for entry in window_on_files.diary.entries))


def test_a_document_that_becomes_broken_keeps_what_is_typed(
    window_on_files: MainWindow, typed: DocumentPage, qtbot: QtBot, root: Path
) -> None:
    broken = MEETUP.replace('"Harbour meetup"   # keep me', "[")
    (root / "content" / "meetup.md").write_bytes(broken.encode())
    window_on_files.operations.refresh()
    both = broken.replace("Come aboard.", "Come aboard, all.")
    qtbot.waitUntil(lambda: typed.document.text() == both)
    assert typed.is_touched()


def test_a_file_that_is_no_text_any_more_is_said_and_what_is_shown_stays(
    window_on_files: MainWindow, typed: DocumentPage, qtbot: QtBot, root: Path
) -> None:
    (root / "content" / "meetup.md").write_bytes(b"\xff\xfe\x00binary")
    window_on_files.operations.refresh()
    qtbot.waitUntil(lambda: "is not UTF-8 text" in typed.bar.words.text())
    assert typed.document.text() == MINE
    (root / "content" / "meetup.md").write_bytes(MEETUP.encode())
    typed.bar.button.click()
    qtbot.waitUntil(lambda: not typed.bar.isVisible())
    assert typed.document.text() == MINE and typed.is_touched()


def test_a_branch_switched_while_something_is_typed_is_joined_both_ways(
    window_on_files: MainWindow, typed: DocumentPage, qtbot: QtBot, root: Path
) -> None:
    if shutil.which("git") is None:
        pytest.skip("git is not installed")

    def git(*words: str) -> None:
        name = ("-c", "user.name=Quay", "-c", "user.email=quay@example.org", "-c", "core.autocrlf=false")
        subprocess.run(["git", *name, *words], cwd=root, check=True, capture_output=True)

    meetup = root / "content" / "meetup.md"
    git("init", "-q", "-b", "main")
    git("add", "-A")
    git("commit", "-qm", "first")
    git("checkout", "-qb", "later")
    meetup.write_bytes(MEETUP.replace("18:30", "20:30").encode())
    git("commit", "-qam", "later")
    window_on_files.operations.refresh()
    joined = MINE.replace("18:30", "20:30")
    qtbot.waitUntil(lambda: typed.document.text() == joined)
    git("checkout", "-q", "main")
    window_on_files.operations.refresh()
    qtbot.waitUntil(lambda: typed.document.text() == MINE)
    assert typed.is_touched() and meetup.read_bytes().decode() == MEETUP
