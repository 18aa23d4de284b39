"""Keys and words offered while one types, in the text and in the form."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from cnfeed.desktop.editor.completing import Asked, asked, offered
from cnfeed.desktop.editor.document_page import DocumentPage
from cnfeed.desktop.editor.markup_tokens import JSON, TOML, YAML
from cnfeed.desktop.main_window import MainWindow

OTHER = """\
---
title: Quay Conf
categories: [harbour, tides]
author: Ada Quay
mood: calm
event:
  start: 2026-03-19
  location: Pier 4, Rotterdam
---

Talks.
"""


@pytest.mark.parametrize(
    ("above", "line", "notation", "expected"),
    [
        (["---"], "ti", YAML, Asked("key", "ti")),
        (["---", "event:"], "  st", YAML, Asked("key", "st", "event")),
        (["---", "event:", "  start: 2026-03-19"], "", YAML, Asked("key", "")),
        (["---", "event:", "  deadlines:", "    - title: x"], "      a", YAML, Asked("key", "a", "event.deadlines")),
        (["---", "event:"], "  timezone: Eur", YAML, Asked("zone", "Eur")),
        (["---"], "tags: [a, ti", YAML, Asked("category", "ti")),
        (["---", "categories:"], "  - ti", YAML, Asked("category", "ti")),
        (["---", "categories:"], "- ti", YAML, Asked("category", "ti")),
        (["---", "event:"], "  location: Pier 4, R", YAML, Asked("place", "Pier 4, R")),
        (["---"], "title: A", YAML, None),
        (["---"], "draft: t  # why", YAML, None),
        (["+++", "[event]"], "st", TOML, Asked("key", "st", "event")),
        (["+++", "[event]"], 'timezone = "Eu', TOML, Asked("zone", "Eu")),
        (["+++"], 'authors = ["Ada", "Q', TOML, Asked("author", "Q")),
        (["{"], '  "ti', JSON, Asked("key", "ti")),
        (["{", '  "event": {'], '    "timezone": "Eu', JSON, Asked("zone", "Eu")),
    ],
)
def test_what_can_be_completed_is_known_from_the_lines_above(
    above: list[str], line: str, notation: int, expected: Asked | None
) -> None:
    assert asked(above, line, notation) == expected


def test_keys_are_offered_at_their_own_depth() -> None:
    keys = ("title", "event.start", "event.status", "event.deadlines.at", "tags")
    assert offered(keys, Asked("key", "")) == ["title", "event", "tags"]
    assert offered(keys, Asked("key", "st", "event")) == ["start", "status"]
    assert offered(keys, Asked("key", "", "event.deadlines")) == ["at"]


@pytest.fixture
def page(window_on_files: MainWindow, qtbot: QtBot, root: Path) -> DocumentPage:
    (root / "content" / "conf.md").write_text(OTHER)
    window_on_files.operations.refresh()
    qtbot.waitUntil(lambda: any(entry.title == "Quay Conf" for entry in window_on_files.diary.entries))
    entry = next(entry for entry in window_on_files.diary.entries if entry.title == "Harbour meetup")
    window_on_files.open_entry(entry.uid or "")
    made = window_on_files.editor.page()
    assert made is not None
    qtbot.waitUntil(lambda: bool(made.document.completer.vocabulary.keys))
    made.tabs.setCurrentIndex(1)
    made.document.setFocus()
    return made


def type_behind(page: DocumentPage, qtbot: QtBot, behind: str, words: str) -> list[str]:
    """Type on a new line behind some words; what is offered then."""
    cursor = page.document.document().find(behind)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    page.document.setTextCursor(cursor)
    qtbot.keyClicks(page.document, "\r" + words)
    return shown(page)


def shown(page: DocumentPage) -> list[str]:
    popup, model = page.document.completer.popup(), page.document.completer.completionModel()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())] if popup.isVisible() else []


def test_keys_of_other_documents_and_those_that_are_read_are_offered_and_enter_takes_one(
    page: DocumentPage, qtbot: QtBot
) -> None:
    assert type_behind(page, qtbot, "date:", "mo") == ["mood"]
    popup = page.document.completer.popup()
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert "\nmood\nevent:" in page.document.text()
    assert not popup.isVisible()
    assert "location" in type_behind(page, qtbot, "end:", "  l")


def test_categories_places_and_zones_are_offered_where_they_belong(page: DocumentPage, qtbot: QtBot) -> None:
    assert type_behind(page, qtbot, "date:", "categories: [ti") == ["tides"]
    qtbot.keyClick(page.document.completer.popup(), Qt.Key.Key_Escape)
    assert type_behind(page, qtbot, "timezone:", "  location: Pi") == ["Pier 4, Rotterdam"]
    qtbot.keyClick(page.document.completer.popup(), Qt.Key.Key_Escape)
    zones = type_behind(page, qtbot, "start:", "  timezone: Paris")
    assert zones == ["Europe/Paris"]


def test_control_space_offers_all_and_nothing_is_offered_in_the_body(page: DocumentPage, qtbot: QtBot) -> None:
    assert type_behind(page, qtbot, "Come aboard", "ti") == []
    type_behind(page, qtbot, "date:", "")
    qtbot.keyClick(page.document, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert {"title", "mood", "categories", "event"} <= set(shown(page))
    qtbot.keyClick(page.document.completer.popup(), Qt.Key.Key_Escape)


def test_the_form_completes_places_and_the_last_of_several_categories(page: DocumentPage, qtbot: QtBot) -> None:
    place, categories = page.form.lines["location"].completer(), page.form.lines["categories"].completer()
    assert place is not None and categories is not None
    place.setCompletionPrefix("rott")
    assert place.currentCompletion() == "Pier 4, Rotterdam"
    page.form.lines["categories"].setText("harbour, ti")
    categories.setCompletionPrefix("harbour, ti")
    assert categories.currentCompletion() == "harbour, tides"
