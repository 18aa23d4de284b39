"""How a document will look, while it is typed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QTextDocument
from pytestqt.qtbot import QtBot

from cnfeed.desktop.editor.document_page import DocumentPage
from cnfeed.desktop.editor.preview import ITEM
from cnfeed.desktop.main_window import MainWindow

CONF = """\
---
title: Quay Conf
date: 2026-02-01T09:00:00Z
categories: [harbour]
event:
  start: 2026-03-19
  end: 2026-03-20
  location: Rotterdam
  deadlines:
    - { title: Call for talks closes, at: 2026-03-01 }
---

Come **aboard**. ![A picture](https://quay.example/picture.png) <script>alert(1)</script>

[Programme](https://quay.example/programme), [run](javascript:alert(1)), [file](file:///etc/passwd).
"""


@pytest.fixture
def page(window_on_files: MainWindow, qtbot: QtBot, root: Path) -> DocumentPage:
    (root / "content" / "conf.md").write_text(CONF)
    window_on_files.operations.refresh()
    qtbot.waitUntil(lambda: any(entry.title == "Quay Conf" for entry in window_on_files.diary.entries))
    entry = next(entry for entry in window_on_files.diary.entries if entry.title == "Quay Conf")
    window_on_files.open_entry(entry.uid or "")
    made = window_on_files.editor.page()
    assert made is not None
    qtbot.waitUntil(lambda: made.live.entry is not None and bool(made.document.extraSelections()))
    made.tabs.setCurrentIndex(2)
    qtbot.waitUntil(lambda: "aboard" in made.preview.toPlainText())
    return made


def test_the_page_follows_what_is_typed(page: DocumentPage, qtbot: QtBot) -> None:
    assert "Rotterdam" in page.preview.toPlainText()
    page.document.document().find("aboard").insertText("along")
    qtbot.waitUntil(lambda: "Come along" in page.preview.toPlainText())
    page.form.lines["location"].setText("Antwerp")
    page.live.flush(lambda _: None)
    qtbot.waitUntil(lambda: "Antwerp" in page.preview.toPlainText())


def test_as_a_feed_item_it_says_its_date_first_and_its_deadlines_last(page: DocumentPage, qtbot: QtBot) -> None:
    page.preview.choices.button(ITEM).click()
    qtbot.waitUntil(lambda: "In short:" in page.preview.toPlainText())
    words = page.preview.toPlainText()
    assert words.startswith("Quay Conf\n2026-02-01 09:00 · harbour")
    assert "19–20 March 2026" in words
    assert words.index("aboard") < words.index("Call for talks closes")


def test_nothing_is_loaded_and_nothing_runs(page: DocumentPage) -> None:
    browser = page.preview.browser
    for kind in QTextDocument.ResourceType:
        for url in ("https://quay.example/picture.png", "file:///etc/passwd", "picture.png"):
            assert browser.loadResource(kind.value, QUrl(url)) is None
    html = browser.toHtml()
    assert "<script" not in html and 'href="javascript' not in html and 'href="file' not in html


def test_only_web_and_mail_addresses_open_and_they_open_outside(
    page: DocumentPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    before = page.preview.toPlainText()
    for url in (
        "https://a.example/",
        "mailto:a@b.example",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "a.md",
        "qrc:/x",
    ):
        page.preview.browser.anchorClicked.emit(QUrl(url))
    assert opened == ["https://a.example/", "mailto:a@b.example"]
    assert page.preview.toPlainText() == before
