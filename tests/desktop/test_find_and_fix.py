"""Find and replace, and problems with what can be done about them; in a window over real files."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from pytestqt.qtbot import QtBot

from cnfeed.desktop.editor.document_page import DocumentPage
from cnfeed.desktop.editor.find_bar import FindBar
from cnfeed.desktop.editor.finding import Wanted, matches
from cnfeed.desktop.main_window import MainWindow
from desktop.harbour import MEETUP

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(window_on_files: MainWindow, qtbot: QtBot) -> DocumentPage:
    """The meetup's text."""
    meetup = next(entry for entry in window_on_files.diary.entries if entry.title == "Harbour meetup")
    window_on_files.open_entry(meetup.uid or "")
    made = window_on_files.editor.page()
    assert made is not None
    qtbot.waitUntil(lambda: bool(made.document.extraSelections()))
    made.tabs.setCurrentIndex(1)
    made.document.setFocus()
    return made


@pytest.fixture
def finder(page: DocumentPage, qtbot: QtBot) -> FindBar:
    qtbot.keyClick(page.document, Qt.Key.Key_H, CTRL)
    assert page.pane.finder.isVisible()
    return page.pane.finder


def chosen(page: DocumentPage) -> tuple[int, str]:
    cursor = page.document.textCursor()
    return cursor.selectionStart(), cursor.selectedText()


def test_control_f_finds_in_the_text_and_not_in_the_calendar(
    page: DocumentPage, window_on_files: MainWindow, qtbot: QtBot
) -> None:
    qtbot.keyClick(page.document, Qt.Key.Key_F, CTRL)
    finder = page.pane.finder
    assert finder.isVisible() and not finder.instead.isVisible()
    qtbot.keyClicks(finder.words, "2026-03-12")
    assert finder.count.text() == "1 of 2"
    first = chosen(page)
    qtbot.keyClick(finder.words, Qt.Key.Key_Return)
    assert finder.count.text() == "2 of 2" and chosen(page) != first
    qtbot.keyClick(finder.words, Qt.Key.Key_Return)
    assert chosen(page) == first
    qtbot.keyClick(finder.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert finder.count.text() == "2 of 2"
    qtbot.keyClick(finder.words, Qt.Key.Key_Escape)
    assert not finder.isVisible()


def test_whole_words_capitals_and_patterns_are_told_apart() -> None:
    text = "Quay quay quays Quay-7 港口 港"
    assert len(matches(Wanted("quay"), text)) == 4
    assert len(matches(Wanted("quay", whole=True), text)) == 3
    assert len(matches(Wanted("quay", case=True), text)) == 2
    assert [text[one.start : one.end] for one in matches(Wanted(r"q\w+s", pattern=True), text)] == ["quays"]
    assert matches(Wanted("(", pattern=True), text) == []
    assert Wanted("(", pattern=True).fault()
    assert len(matches(Wanted("(", pattern=False), "a(b")) == 1


def test_a_pattern_that_would_take_for_ever_gives_up() -> None:
    assert matches(Wanted(r"(a+)+$", pattern=True), "a" * 5000 + "b") == []


def test_replacing_all_is_one_step_to_undo(page: DocumentPage, finder: FindBar, qtbot: QtBot) -> None:
    finder.words.setText("2026-03-12")
    finder.instead.setText("2026-03-19")
    finder.replace_all.click()
    assert page.document.text() == MEETUP.replace("2026-03-12", "2026-03-19")
    assert finder.count.text() == "2 replaced"
    page.document.undo()
    assert page.document.text() == MEETUP


def test_replacing_one_goes_on_to_the_next(page: DocumentPage, finder: FindBar) -> None:
    finder.words.setText("2026-03-12")
    finder.instead.setText("2026-03-19")
    finder.replace.click()
    assert page.document.text() == MEETUP.replace("2026-03-12", "2026-03-19", 1)
    assert chosen(page)[1] == "2026-03-12"


def test_a_pattern_may_put_back_what_it_found(page: DocumentPage, finder: FindBar) -> None:
    finder.pattern.setChecked(True)
    finder.words.setText(r"(\d\d):(\d\d)")
    finder.instead.setText(r"\2:\1")
    finder.replace_all.click()
    assert page.document.text() == MEETUP.replace("18:30", "30:18").replace("21:00", "00:21")


def test_a_pattern_that_cannot_be_read_says_so(finder: FindBar) -> None:
    finder.pattern.setChecked(True)
    finder.words.setText("(")
    assert "parenthes" in finder.count.text()
    assert not finder.next.isEnabled()


def test_a_problem_is_underlined_and_mended_with_a_click(page: DocumentPage, qtbot: QtBot, root: Path) -> None:
    strip = page.pane.problems
    assert not strip.isVisible()
    cursor = page.document.document().find("Europe/London")
    cursor.insertText("Europe/Londn")
    qtbot.waitUntil(lambda: bool(strip.buttons))
    assert "'Europe/Londn' is no IANA time zone" in strip.words.text()
    wave = QTextCharFormat.UnderlineStyle.WaveUnderline
    under = [
        one.cursor.selectedText() for one in page.document.extraSelections() if one.format.underlineStyle() is wave
    ]  # type: ignore[attr-defined]
    assert under == ["timezone: Europe/Londn"]
    assert strip.buttons[0].text() == "It is Europe/London"
    qtbot.keyClick(page.document, Qt.Key.Key_Period, CTRL)
    assert page.window().focusWidget() is strip.buttons[0]
    strip.buttons[0].click()
    assert page.document.text() == MEETUP
    qtbot.waitUntil(lambda: not strip.isVisible())


def test_several_problems_are_gone_through_one_by_one(page: DocumentPage, qtbot: QtBot) -> None:
    page.document.document().find("Europe/London").insertText("CST")
    page.document.document().find("2026-03-12T21:00").insertText("2026-03-01T21:00")
    strip = page.pane.problems
    qtbot.waitUntil(lambda: strip.words.text().endswith("(1/2)") or strip.words.text().endswith("(2/2)"))
    strip.next.click()
    first = page.pane.line()
    strip.next.click()
    assert page.pane.line() != first
