"""The plan, the progress, and where the files are."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import segno
from PySide6.QtWidgets import QApplication, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from cnfeed.desktop.asking.operations import Operations
from cnfeed.desktop.dialogs.publish_dialog import DONE, PLAN, PROGRESS, PublishDialog
from cnfeed.desktop.dialogs.qr_code import QrCode
from cnfeed.desktop.dialogs.subscribe_box import SubscribeBox
from cnfeed.desktop.looks import theme
from cnfeed.desktop.main_window import MainWindow


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
    box = dialog.subscribe
    assert [box.files.itemText(row) for row in range(box.files.count())] == [
        "calendar.ics",
        "feed.xml",
        "atom.xml",
        "feed.json",
    ]
    shown = {label.text(): (line.text(), copy) for label, line, copy in box.rows if line.isVisible()}
    assert shown["Apple, Thunderbird"][0] == "webcal://harbour.example/feeds/calendar.ics"
    assert shown["Google Calendar"][0].endswith("cid=webcal%3A%2F%2Fharbour.example%2Ffeeds%2Fcalendar.ics")
    assert shown["Outlook"][0].endswith("url=https%3A%2F%2Fharbour.example%2Ffeeds%2Fcalendar.ics")
    shown["Address"][1].click()
    assert QApplication.clipboard().text() == "https://harbour.example/feeds/calendar.ics"
    box.files.setCurrentIndex(1)
    assert [line.text() for _, line, _ in box.rows if line.isVisible()] == ["https://harbour.example/feeds/feed.xml"]
    assert not box.code.isVisible()


def test_the_calendars_address_is_a_qr_code_black_on_white_with_its_quiet_zone(qtbot: QtBot) -> None:
    code = QrCode()
    qtbot.addWidget(code)
    code.setPalette(theme.dark_palette())
    code.resize(code.sizeHint())
    address = "https://harbour.example/feeds/calendar.ics"
    code.show_address(address)
    assert code.accessibleName() == f"QR code of {address}"
    picture = code.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    assert colours == {"#ffffff", "#000000"}
    modules = segno.make_qr(address, error="m").matrix
    size = picture.width() // (len(modules) + 8)
    first = (picture.width() - size * len(modules)) // 2
    assert first >= 4 * size
    drawn = [
        [
            picture.pixelColor(first + column * size + size // 2, first + row * size + size // 2).name() == "#000000"
            for column in range(len(modules))
        ]
        for row in range(len(modules))
    ]
    assert drawn == [[bool(one) for one in line] for line in modules]


def test_without_an_address_there_is_no_code_but_what_to_set(qtbot: QtBot) -> None:
    box = SubscribeBox()
    qtbot.addWidget(box)
    box.show()
    box.show_published(None, ["calendar.ics"])
    assert "Set the address of the published folder" in box.hint.text()
    assert not box.code.isVisible()
    assert not any(line.isVisible() for _, line, _ in box.rows)


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_one_of_several_targets_is_chosen_and_pushed_on_request(
    qtbot: QtBot, window_on_files: MainWindow, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (root.parent / "gitconfig").write_text("[user]\nname = Ada\nemail = ada@harbour.example\n")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(root.parent / "gitconfig"))

    def git(*words: str) -> str:
        return subprocess.run(["git", "-C", root, *words], check=True, capture_output=True, text=True).stdout

    git("init", "-q", "-b", "main")
    git("init", "-q", "--bare", str(root.parent / "remote.git"))
    git("remote", "add", "origin", str(root.parent / "remote.git"))
    git("add", ".")
    git("commit", "-qm", "Begin")
    (root / "cnfeed.toml").write_text((root / "cnfeed.toml").read_text() + '[publish.git]\nbranch = "gh-pages"\n')
    with qtbot.waitSignal(window_on_files.operations.changed):
        window_on_files.operations.refresh()
    dialog = PublishDialog(window_on_files.operations)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.publish.isEnabled() and dialog.target.count() == 2)
    assert not dialog.push.isVisible()
    dialog.target.setCurrentIndex(1)
    dialog.target.activated.emit(1)
    qtbot.waitUntil(lambda: "branch gh-pages" in dialog.heading.text() and dialog.publish.isEnabled())
    assert dialog.push.isVisible()
    assert not dialog.push.isChecked()
    dialog.push.click()
    qtbot.waitUntil(dialog.publish.isEnabled)
    dialog.publish.click()
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == DONE, timeout=15_000)
    assert "Pushed gh-pages to origin." in dialog.done_words.text()
    pushed = subprocess.run(
        ["git", "-C", root.parent / "remote.git", "ls-tree", "-r", "--name-only", "gh-pages"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.splitlines()
    assert "calendar.ics" in pushed


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
