"""Form and text are two views of one text; on real files."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from cnfeed.desktop.editor.document_page import DocumentPage
from cnfeed.desktop.editor.merge_dialog import MergeDialog
from cnfeed.desktop.main_window import MainWindow
from desktop.harbour import MEETUP

TALKS = "---\ntitle: Talks\nevent:\n  start: 2026-03-20\n---\n\nTalks.\n"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(window_on_files: MainWindow, qtbot: QtBot, root: Path) -> MainWindow:
    """The window over two documents, the meetup open in the editor."""
    (root / "content" / "talks.md").write_text(TALKS)
    window_on_files.operations.refresh()
    qtbot.waitUntil(lambda: any(entry.title == "Talks" for entry in window_on_files.diary.entries))
    opened(window_on_files, qtbot, "Harbour meetup")
    return window_on_files


@pytest.fixture
def meetup(root: Path) -> Path:
    return root / "content" / "meetup.md"


def opened(window: MainWindow, qtbot: QtBot, title: str) -> DocumentPage:
    entry = next(entry for entry in window.diary.entries if entry.title == title)
    window.open_entry(entry.uid or "")
    page = window.editor.page()
    assert page is not None
    qtbot.waitUntil(lambda: page.live.entry is not None and bool(page.document.extraSelections()))
    return page


def front(window: MainWindow) -> DocumentPage:
    page = window.editor.page()
    assert page is not None
    return page


def put(page: DocumentPage, old: str, new: str) -> None:
    """Type over some words of the text."""
    cursor = page.document.document().find(old)
    assert not cursor.isNull()
    cursor.insertText(new)


def test_what_is_typed_into_the_form_stands_in_the_text_at_once_and_nothing_else_changes(
    window: MainWindow, qtbot: QtBot, meetup: Path
) -> None:
    page = front(window)
    start = page.form.days["start"]
    start.hour.selectAll()
    qtbot.keyClicks(start.hour, "19:15")
    qtbot.waitUntil(lambda: page.document.text() == MEETUP.replace("18:30", "19:15"))
    assert meetup.read_bytes().decode() == MEETUP
    title = page.form.lines["title"]
    title.selectAll()
    qtbot.keyClicks(title, "Quay night")
    qtbot.waitUntil(lambda: '"Quay night"   # keep me' in page.document.text())
    assert page.title.text() == "Quay night" and title.text() == "Quay night"
    qtbot.keyClick(window, Qt.Key.Key_S, CTRL)
    expected = MEETUP.replace("18:30", "19:15").replace("Harbour meetup", "Quay night")
    qtbot.waitUntil(lambda: meetup.read_bytes().decode() == expected)
    qtbot.waitUntil(lambda: not page.is_touched())


def test_typing_one_field_is_one_step_to_undo_in_the_text(window: MainWindow, qtbot: QtBot) -> None:
    page = front(window)
    title = page.form.lines["title"]
    title.selectAll()
    for letter in "Pier":
        qtbot.keyClicks(title, letter)
        qtbot.waitUntil(lambda: not page.form.changes())
    assert '"Pier"' in page.document.text()
    page.document.undo()
    assert page.document.text() == MEETUP
    qtbot.waitUntil(lambda: title.text() == "Harbour meetup")
    page.document.redo()
    qtbot.waitUntil(lambda: title.text() == "Pier")


def test_what_is_typed_into_the_text_shows_in_the_form_and_its_problems_too(window: MainWindow, qtbot: QtBot) -> None:
    page = front(window)
    put(page, "2026-03-12T18:30", "2026-03-11T17:00")
    qtbot.waitUntil(lambda: page.form.days["start"].text() == "2026-03-11T17:00")
    put(page, "Europe/London", "Mars/Base")
    qtbot.waitUntil(lambda: page.form.fault.text() == "" and "Mars/Base" in page.document.text())


def test_a_text_that_no_longer_tells_the_entry_says_so_until_it_does_again(window: MainWindow, qtbot: QtBot) -> None:
    page = front(window)
    put(page, "title:", "title: [")
    qtbot.waitUntil(lambda: "does not tell this entry" in page.form.fault.text())
    assert not page.form.lines["title"].isEnabled()
    page.document.undo()
    qtbot.waitUntil(lambda: page.form.lines["title"].isEnabled())
    assert not page.form.fault.text()


def test_a_field_that_cannot_be_written_is_kept_with_the_reason_beside_it(window: MainWindow, qtbot: QtBot) -> None:
    page = front(window)
    link = page.form.lines["url"]
    qtbot.keyClicks(link, "not a link")
    qtbot.waitUntil(lambda: "is no web address" in page.form.fault.text())
    assert link.text() == "not a link" and page.is_touched()
    with qtbot.waitSignal(page.refused):
        page.save()
    link.selectAll()
    qtbot.keyClicks(link, "https://quay.example/")
    qtbot.waitUntil(lambda: "https://quay.example/" in page.document.text())
    assert not page.form.fault.text()


def test_dates_of_a_document_and_its_translation_change_in_one_step(
    window: MainWindow, qtbot: QtBot, root: Path
) -> None:
    (root / "content" / "tide.md").write_text("---\ntitle: Tide\nevent:\n  start: 2026-03-21\n---\n\nTide.\n")
    (root / "content" / "tide.zh.md").write_text("---\ntitle: 潮\nevent:\n  start: 2026-03-21\n---\n\n潮。\n")
    window.operations.refresh()
    qtbot.waitUntil(lambda: any(entry.title == "Tide" for entry in window.diary.entries))
    entry = next(entry for entry in window.diary.entries if entry.title == "Tide")
    if not entry.versions:
        pytest.skip("this generator pairs no translations")
    page = opened(window, qtbot, "Tide")
    day = page.form.days["start"].day
    day.selectAll()
    qtbot.keyClicks(day, "2026-03-22")
    page.save()
    qtbot.waitUntil(lambda: "2026-03-22" in (root / "content" / "tide.zh.md").read_text())
    assert "2026-03-22" in (root / "content" / "tide.md").read_text()
    window.operations.undo()
    qtbot.waitUntil(lambda: "2026-03-21" in (root / "content" / "tide.zh.md").read_text())
    qtbot.waitUntil(lambda: "2026-03-21" in (root / "content" / "tide.md").read_text())


# -- other people


def test_a_change_outside_that_does_not_touch_mine_is_joined_with_it(
    window: MainWindow, qtbot: QtBot, meetup: Path
) -> None:
    page = front(window)
    put(page, "Come aboard.", "Come aboard, all.")
    meetup.write_bytes(MEETUP.replace("18:30", "17:30").encode())
    window.operations.refresh()
    both = MEETUP.replace("18:30", "17:30").replace("Come aboard.", "Come aboard, all.")
    qtbot.waitUntil(lambda: page.document.text() == both)
    assert "joined here, and not yet saved" in window.message.words.text()
    qtbot.waitUntil(lambda: page.form.days["start"].text() == "2026-03-12T17:30")
    assert meetup.read_bytes().decode() == MEETUP.replace("18:30", "17:30")
    page.save()
    qtbot.waitUntil(lambda: meetup.read_bytes().decode() == both)


def test_two_fields_are_joined_even_where_nobody_noticed_the_change_before_saving(
    window: MainWindow, qtbot: QtBot, meetup: Path
) -> None:
    page = front(window)
    window.watching.stop()
    title = page.form.lines["title"]
    title.selectAll()
    qtbot.keyClicks(title, "Quay night")
    qtbot.waitUntil(lambda: not page.form.changes())
    meetup.write_bytes(MEETUP.replace("21:00", "22:00").encode())
    page.save()
    both = MEETUP.replace("21:00", "22:00").replace("Harbour meetup", "Quay night")
    qtbot.waitUntil(lambda: page.document.text() == both)
    page.save()
    qtbot.waitUntil(lambda: meetup.read_bytes().decode() == both)


def test_what_both_changed_is_shown_as_mine_and_theirs_with_a_choice(
    window: MainWindow, qtbot: QtBot, meetup: Path
) -> None:
    page = front(window)
    put(page, "Come aboard.", "Mine.")
    theirs = MEETUP.replace("Come aboard.", "Theirs.").replace("18:30", "17:30")
    meetup.write_bytes(theirs.encode())
    window.operations.refresh()
    qtbot.waitUntil(page.bar.isVisible)
    assert "What you typed is kept, and not yet saved." in page.bar.words.text()
    assert "Mine." in page.document.text() and "17:30" not in page.document.text()
    page.bar.button.click()
    dialog = page.findChild(MergeDialog)
    assert isinstance(dialog, MergeDialog)
    (box,) = dialog.boxes
    assert [text.toPlainText().strip() for text in box.texts] == ["Mine.", "Theirs.", "Come aboard."]
    assert not dialog.take.isEnabled()
    dialog.all_mine.click()
    dialog.take.click()
    qtbot.waitUntil(lambda: page.document.text() == theirs.replace("Theirs.", "Mine."))
    assert meetup.read_bytes().decode() == theirs
    page.save()
    qtbot.waitUntil(lambda: meetup.read_bytes().decode() == theirs.replace("Theirs.", "Mine."))


def test_undo_of_a_save_shows_in_the_open_text_and_in_the_form(window: MainWindow, qtbot: QtBot, meetup: Path) -> None:
    page = front(window)
    put(page, "Harbour meetup", "Quay meetup")
    page.save()
    qtbot.waitUntil(lambda: "Quay meetup" in meetup.read_bytes().decode() and not page.is_touched())
    window.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: page.document.text() == MEETUP)
    qtbot.waitUntil(lambda: page.form.lines["title"].text() == "Harbour meetup")
    assert not page.is_touched()


def test_a_read_only_file_is_shown_as_such(window: MainWindow, qtbot: QtBot, root: Path) -> None:
    (root / "content" / "talks.md").chmod(0o444)
    page = opened(window, qtbot, "Talks")
    assert "is a read-only file" in page.bar.words.text()
    assert page.document.isReadOnly()
    qtbot.waitUntil(lambda: not page.form.lines["title"].isEnabled())


# -- several documents


def test_documents_keep_their_tabs_and_a_dot_marks_what_is_not_saved(window: MainWindow, qtbot: QtBot) -> None:
    first = front(window)
    second = opened(window, qtbot, "Talks")
    assert window.editor.pages.count() == 2 and first is not second
    put(second, "Talks.", "Many talks.")
    assert window.editor.pages.tabText(1) == "• Talks"
    second.tabs.setCurrentIndex(1)
    second.document.setFocus()
    qtbot.keyClick(second.document, Qt.Key.Key_Tab, CTRL)
    assert front(window) is first


def test_a_document_that_was_only_looked_at_makes_way_for_the_next(window: MainWindow, qtbot: QtBot) -> None:
    meetup, talks = (
        next(entry for entry in window.diary.entries if entry.title == title) for title in ("Harbour meetup", "Talks")
    )
    window.editor.clear()
    window.editor.show_entry(meetup, looked_at=True)
    window.editor.show_entry(talks, looked_at=True)
    assert [page.href for page in window.editor.all_pages()] == ["content/talks.md"]
    qtbot.waitUntil(lambda: bool(window.editor.document.toPlainText()))
    put(front(window), "Talks.", "Many talks.")
    window.editor.show_entry(meetup, looked_at=True)
    assert window.editor.pages.count() == 2


def test_closing_a_tab_asks_before_anything_typed_is_lost(window: MainWindow, qtbot: QtBot, meetup: Path) -> None:
    page = front(window)
    put(page, "Come aboard.", "Come.")
    page.tabs.setCurrentIndex(1)
    page.document.setFocus()
    qtbot.keyClick(page.document, Qt.Key.Key_W, CTRL)
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox) and "content/meetup.md" in box.informativeText()
    box.reject()
    assert window.editor.page() is page
    qtbot.keyClick(page.document, Qt.Key.Key_W, CTRL)
    answer(window, "Save").click()
    qtbot.waitUntil(lambda: window.editor.page() is None)
    assert "Come.\r\n" in meetup.read_bytes().decode()


def test_the_middle_button_closes_a_tab(window: MainWindow, qtbot: QtBot) -> None:
    opened(window, qtbot, "Talks")
    bar = window.editor.pages.tabBar()
    qtbot.mouseClick(bar, Qt.MouseButton.MiddleButton, pos=bar.tabRect(0).center())
    assert [page.href for page in window.editor.all_pages()] == ["content/talks.md"]


def test_closing_the_window_asks_once_and_names_all_that_is_not_saved(
    window: MainWindow, qtbot: QtBot, root: Path
) -> None:
    put(front(window), "Come aboard.", "Come.")
    put(opened(window, qtbot, "Talks"), "Talks.", "Many talks.")
    window.close()
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "content/meetup.md" in box.informativeText() and "content/talks.md" in box.informativeText()
    answer(window, "Save").click()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert "Come.\r\n" in (root / "content" / "meetup.md").read_bytes().decode()
    assert "Many talks." in (root / "content" / "talks.md").read_text()


def answer(window: MainWindow, words: str) -> QPushButton:
    box = window.findChildren(QMessageBox)[-1]
    return next(button for button in box.findChildren(QPushButton) if button.text().replace("&", "") == words)


def test_a_document_with_a_byte_order_mark_keeps_it_and_is_saved_when_it_was_saved(
    window: MainWindow, qtbot: QtBot, root: Path
) -> None:
    file = root / "content" / "marked.md"
    file.write_bytes(("\ufeff" + TALKS.replace("Talks", "Marked").replace("\n", "\r\n")).encode())
    window.operations.refresh()
    qtbot.waitUntil(lambda: any(entry.title == "Marked" for entry in window.diary.entries))
    page = opened(window, qtbot, "Marked")
    for words in ("First.", "Second."):
        page.document.appendPlainText(words)
        window.actions_by_name["save"].trigger()
        qtbot.waitUntil(lambda words=words: words.encode() in file.read_bytes() and not page.is_touched())
    assert file.read_bytes().startswith(b"\xef\xbb\xbf---\r\n")
