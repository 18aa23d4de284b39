"""Whole stories of a maintainer, on real folders, with what can go wrong on the way."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QTreeWidgetItemIterator
from pytestqt.qtbot import QtBot

from cnfeed.desktop.asking.operations import Operations
from cnfeed.desktop.dialogs.found_dialog import FoundDialog
from cnfeed.desktop.dialogs.publish_dialog import DONE, PublishDialog
from cnfeed.desktop.main_window import MainWindow

from .conftest import NOW
from .harbour import BROKEN, MEETUP, SETTINGS
from .test_direct_editing import bar, cell, drag

GIT = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
ALT = Qt.KeyboardModifier.AltModifier


def git(folder: Path, *words: str) -> str:
    return subprocess.run(["git", "-C", folder, *words], check=True, capture_output=True, text=True).stdout


def meetup_of(window: MainWindow) -> str:
    return next(entry.uid or "" for entry in window.diary.entries if entry.title == "Harbour meetup")


def published(window: MainWindow, qtbot: QtBot) -> PublishDialog:
    """Publish what the dialog plans; the dialog, at its end."""
    dialog = planned(window, qtbot)
    dialog.publish.click()
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == DONE, timeout=20_000)
    return dialog


def planned(window: MainWindow, qtbot: QtBot) -> PublishDialog:
    window.actions_by_name["publish"].trigger()
    dialog = next(one for one in window.findChildren(PublishDialog) if one.isVisible())
    qtbot.waitUntil(dialog.publish.isEnabled, timeout=20_000)
    return dialog


def rows(dialog: PublishDialog) -> list[str]:
    """What the effects say, a line each."""
    found, at = [], QTreeWidgetItemIterator(dialog.effects)
    while (item := at.value()) is not None:
        found.append(f"{item.text(0)}: {item.text(1)}".removesuffix(": "))
        at += 1
    return found


@pytest.fixture
def in_git(root: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The small site in a repository that publishes to its branch gh-pages."""
    (root.parent / "gitconfig").write_text("[user]\nname = Ada\nemail = ada@harbour.example\n")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(root.parent / "gitconfig"))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    target = '[publish.git]\nbranch = "gh-pages"\n'
    (root / "cnfeed.toml").write_text(SETTINGS.partition("[publish]")[0] + target)
    (root / "content" / "broken.md").unlink()
    git(root, "init", "-q", "-b", "main")
    git(root, "add", ".")
    git(root, "commit", "-qm", "Begin")
    return root


@GIT
def test_the_maintainer_moves_a_meetup_sees_what_subscribers_will_see_and_publishes_to_gh_pages(
    in_git: Path, window_on_files: MainWindow, qtbot: QtBot
) -> None:
    window = window_on_files
    published(window, qtbot).accept()
    first = git(in_git, "rev-parse", "gh-pages").strip()
    window.show_day(date(2026, 3, 12))
    window.month.grab()
    view = window.month.viewport()
    with qtbot.waitSignal(window.operations.changed):
        drag(qtbot, view, bar(window, meetup_of(window))[1], view, cell(window, date(2026, 3, 13)))
    dialog = planned(window, qtbot)
    assert dialog.tabs.isTabVisible(1)
    assert "Harbour meetup: 2026-03-12 18:30 – 2026-03-12 21:00 → 2026-03-13 18:30 – 2026-03-13 21:00" in rows(dialog)
    assert git(in_git, "rev-parse", "gh-pages").strip() == first
    dialog.publish.click()
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == DONE, timeout=20_000)
    dialog.accept()
    assert git(in_git, "rev-parse", "gh-pages~1").strip() == first
    calendar = git(in_git, "show", "gh-pages:calendar.ics")
    assert "DTSTART;TZID=Europe/London:20260313T183000" in calendar
    assert git(in_git, "rev-parse", "--abbrev-ref", "HEAD").strip() == "main"
    assert git(in_git, "status", "--porcelain").split() == ["M", "content/meetup.md"]


def test_on_the_first_run_the_sample_is_opened_a_title_changed_published_and_subscribed_to(
    qtbot: QtBot, tmp_path: Path
) -> None:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    operations = Operations(lambda: NOW)
    window = MainWindow(operations, settings)
    qtbot.addWidget(window)
    window.show()
    window.shell.start(None)
    assert window.welcome.isVisible() and not window.views.isVisible()
    window.shell.open_sample(tmp_path / "sample")
    qtbot.waitUntil(lambda: bool(window.diary.entries), timeout=20_000)
    assert window.views.isVisible()
    for dialog in window.findChildren(FoundDialog):
        dialog.reject()
    entry = next(one for one in window.diary.entries if one.title == "Documentation sprint")
    window.open_entry(entry.uid or "")
    title = window.editor.form.lines["title"]
    qtbot.waitUntil(lambda: bool(window.editor.document.extraSelections()), timeout=20_000)
    title.selectAll()
    qtbot.keyClicks(title, "Sprint of words")
    qtbot.keyClick(title, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(one.title == "Sprint of words" for one in window.diary.entries), timeout=20_000)
    done = published(window, qtbot)
    calendar = tmp_path / "sample" / "public" / "calendar.ics"
    assert b"Sprint of words" in calendar.read_bytes()
    assert done.subscribe.isVisible() and done.subscribe.files.findText("calendar.ics") >= 0
    done.accept()
    window.editor.clear()
    window.watching.stop()
    operations.close()
    assert window.shell.recent.folders == (tmp_path / "sample",)


# -- what can go wrong


def typed(window: MainWindow, qtbot: QtBot) -> None:
    """Type into the meetup's text, without saving."""
    window.open_entry(meetup_of(window))
    qtbot.waitUntil(lambda: "aboard" in window.editor.document.toPlainText())
    window.editor.document.appendPlainText("Mine.")


def test_a_folder_that_vanishes_while_open_is_a_sentence_and_what_was_typed_is_kept(
    window_on_files: MainWindow, qtbot: QtBot, root: Path
) -> None:
    typed(window_on_files, qtbot)
    root.rename(root.with_name("gone"))
    window_on_files.editor.save()
    qtbot.waitUntil(window_on_files.message.isVisible)
    assert window_on_files.message.words.text()
    assert window_on_files.editor.document.toPlainText().endswith("Mine.")
    assert window_on_files.editor.is_touched()
    root.with_name("gone").rename(root)
    window_on_files.operations.refresh()
    qtbot.waitUntil(lambda: any(one.title == "Harbour meetup" for one in window_on_files.diary.entries))
    window_on_files.editor.save()
    qtbot.waitUntil(lambda: (root / "content" / "meetup.md").read_bytes() == (MEETUP + "\nMine.").encode())


@pytest.fixture
def locked(root: Path) -> Iterator[Path]:
    """The meetup's file and its folder, neither of which anybody may write."""
    file = root / "content" / "meetup.md"
    places = (str(file), str(file.parent))
    if shutil.which("chattr") is None or subprocess.run(["chattr", "+i", *places], capture_output=True).returncode:
        if os.geteuid() == 0:
            pytest.skip("a file cannot be made immutable here, and nothing else keeps root from writing")
        file.chmod(0o444)
        file.parent.chmod(0o555)
    yield file
    subprocess.run(["chattr", "-i", *places], capture_output=True, check=False)
    file.parent.chmod(0o755)
    file.chmod(0o644)


def test_a_file_that_cannot_be_written_is_a_sentence_and_what_was_typed_is_kept(
    window_on_files: MainWindow, qtbot: QtBot, locked: Path
) -> None:
    typed(window_on_files, qtbot)
    window_on_files.editor.save()
    qtbot.waitUntil(window_on_files.message.isVisible)
    assert "content/meetup.md" in window_on_files.message.words.text()
    assert window_on_files.editor.document.toPlainText().endswith("Mine.")
    assert locked.read_bytes() == MEETUP.encode()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk with room for little, full to its last byte but for the site."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(place)]
    if shutil.which("mount") is None or subprocess.run(mounted, capture_output=True).returncode:
        pytest.skip("no small disk can be mounted here")
    yield place
    subprocess.run(["umount", "-l", place], capture_output=True, check=True)


def test_on_a_full_disk_nothing_is_lost_and_there_is_a_sentence(qtbot: QtBot, small_disk: Path) -> None:
    from .harbour import built

    root = built(small_disk / "site")
    operations = Operations(lambda: NOW)
    window = MainWindow(operations)
    qtbot.addWidget(window)
    window.show()
    operations.open(root)
    qtbot.waitUntil(lambda: bool(window.diary.entries))
    typed(window, qtbot)
    filling = small_disk / "filling"
    with filling.open("wb", buffering=0) as file, pytest.raises(OSError, match="No space"):
        while True:
            file.write(b"x" * 512)
    window.editor.save()
    qtbot.waitUntil(window.message.isVisible)
    assert "content/meetup.md" in window.message.words.text()
    assert (root / "content" / "meetup.md").read_bytes() == MEETUP.encode()
    assert window.editor.document.toPlainText().endswith("Mine.")
    filling.unlink()
    window.editor.save()
    qtbot.waitUntil(lambda: (root / "content" / "meetup.md").read_bytes() == (MEETUP + "\nMine.").encode())
    assert sorted(one.name for one in (root / "content").iterdir()) == ["broken.md", "meetup.md"]
    window.watching.stop()
    operations.close()


def test_a_document_that_becomes_broken_while_it_is_shown_stays_open_and_is_a_problem(
    window_on_files: MainWindow, qtbot: QtBot, root: Path
) -> None:
    window = window_on_files
    window.open_entry(meetup_of(window))
    qtbot.waitUntil(lambda: "aboard" in window.editor.document.toPlainText())
    (root / "content" / "meetup.md").write_text(BROKEN)
    window.operations.refresh()
    qtbot.waitUntil(lambda: window.editor.document.toPlainText() == BROKEN)
    problems = window.drawer.problems.problems.problems
    assert "content/meetup.md" in [problem.path for problem in problems]
    assert window.message.isVisible() and "Harbour meetup" in window.message.words.text()
    (root / "content" / "meetup.md").write_bytes(MEETUP.encode())
    window.operations.refresh()
    qtbot.waitUntil(lambda: any(one.title == "Harbour meetup" for one in window.diary.entries))
