"""The state of git in the window, and a commit made from it."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cnfeed.desktop.dialogs.commit_dialog import CommitDialog
from cnfeed.desktop.main_window import MainWindow
from cnfeed.storage.git_state import GitState

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


def git(folder: Path, *words: str) -> str:
    return subprocess.run(["git", "-C", folder, *words], check=True, capture_output=True, text=True).stdout


@pytest.fixture
def root(root: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The small site in a repository, all of it committed."""
    (root.parent / "gitconfig").write_text("[user]\nname = Ada\nemail = ada@harbour.example\n")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(root.parent / "gitconfig"))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    git(root, "init", "-q", "-b", "main")
    git(root, "add", ".")
    git(root, "commit", "-qm", "Begin")
    return root


@pytest.fixture
def edited(qtbot: QtBot, window_on_files: MainWindow) -> MainWindow:
    """The window after the meetup was moved by a day."""
    entry = next(one for one in window_on_files.diary.entries if one.title == "Harbour meetup")
    window_on_files.operations.move(entry.uid or "", 1)
    qtbot.waitUntil(lambda: "changed files: 1" in window_on_files.status.git.text())
    return window_on_files


def asked(qtbot: QtBot, window: MainWindow) -> CommitDialog:
    window.actions_by_name["commit"].trigger()
    dialog = window.findChild(CommitDialog)
    assert isinstance(dialog, CommitDialog)
    qtbot.waitUntil(lambda: dialog.documents.count() > 0 or dialog.fault.isVisible())
    return dialog


def test_the_status_bar_says_the_branch_and_how_many_files_differ(edited: MainWindow) -> None:
    assert edited.status.git.text() == "main · changed files: 1"
    assert edited.status.git.accessibleName() == "git: branch main, changed files: 1"


def test_an_edit_is_committed_with_the_proposed_words(qtbot: QtBot, edited: MainWindow, root: Path) -> None:
    dialog = asked(qtbot, edited)
    assert "-  start: 2026-03-12T18:30" in dialog.diff.toPlainText()
    assert "+  start: 2026-03-13T18:30" in dialog.diff.toPlainText()
    assert dialog.message.toPlainText() == "Update Harbour meetup"
    dialog.sign_off.click()
    dialog.commit.click()
    qtbot.waitUntil(edited.message.isVisible)
    assert edited.message.words.text() == "Committed: Update Harbour meetup"
    assert "Signed-off-by: Ada" in git(root, "log", "-1", "--format=%B")
    qtbot.waitUntil(lambda: edited.status.git.text() == "main")


def test_only_what_is_checked_is_committed_and_own_words_stay(qtbot: QtBot, edited: MainWindow, root: Path) -> None:
    (root / "content" / "more.md").write_text("---\ntitle: More\n---\n")
    dialog = asked(qtbot, edited)
    assert dialog.documents.count() == 2
    dialog.message.setPlainText("In my words")
    dialog.documents.setFocus()
    dialog.documents.setCurrentRow(0)
    QTest.keyClick(dialog.documents, Qt.Key.Key_Space)
    assert [one.href for one in dialog.chosen()] == ["content/more.md"]
    assert dialog.message.toPlainText() == "In my words"
    dialog.commit.click()
    qtbot.waitUntil(lambda: git(root, "log", "-1", "--format=%s").strip() == "In my words")
    assert git(root, "status", "--porcelain").strip() == "M content/meetup.md"


def test_a_hook_that_refuses_is_read_in_the_dialog_and_nothing_is_lost(
    qtbot: QtBot, edited: MainWindow, root: Path
) -> None:
    hook = root / ".git" / "hooks" / "commit-msg"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text("#!/bin/sh\necho 'say which issue' >&2; exit 1\n")
    hook.chmod(0o755)
    dialog = asked(qtbot, edited)
    dialog.message.setPlainText("Hasty")
    dialog.commit.click()
    qtbot.waitUntil(dialog.fault.isVisible)
    assert "say which issue" in dialog.fault.text()
    assert dialog.message.toPlainText() == "Hasty"
    assert dialog.commit.isEnabled()


def test_with_nothing_checked_or_no_words_there_is_no_commit(qtbot: QtBot, edited: MainWindow) -> None:
    dialog = asked(qtbot, edited)
    dialog.documents.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.commit.isEnabled()
    dialog.documents.item(0).setCheckState(Qt.CheckState.Checked)
    assert dialog.commit.isEnabled()
    dialog.message.clear()
    assert not dialog.commit.isEnabled()


@pytest.mark.parametrize(
    ("state", "shown"),
    [
        (GitState(branch="main", commit="c0ffee"), "main"),
        (GitState(commit="c0ffeec0ffee"), "detached at c0ffeec0"),
        (GitState(branch="a&b", ahead=2, behind=1, files={"a.md": "new"}), "a&&b · changed files: 1 · ↑2 ↓1"),
        (GitState(branch="main", ahead=0, behind=0), "main"),
    ],
)
def test_the_words_for_each_state(window_on_files: MainWindow, state: GitState, shown: str) -> None:
    window_on_files.status.show_git(state)
    assert window_on_files.status.git.text().replace(" · ↓", " ↓") == shown


def test_outside_of_any_repository_the_status_bar_says_nothing_of_git(window_on_files: MainWindow) -> None:
    window_on_files.status.show_git(None)
    assert not window_on_files.status.git.isVisible()
