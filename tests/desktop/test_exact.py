"""Stating a date exactly, and taking an entry away, in a window over real files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from cnfeed.desktop.editor.exact_dialog import ExactDialog
from cnfeed.desktop.main_window import MainWindow
from cnfeed.model.entry import Entry

LIST = """\
### 2026-05

- [Late May Ferry day](https://example.org/f)
- [May 9 Knots meetup](https://example.org/k)
- [May 8 Buoy meetup](https://example.org/b)

### 2026-04

- [April 9 Sails meetup](https://example.org/s)
- [April 8 Tide meetup](https://example.org/t)
"""


def shown(window: MainWindow, qtbot: QtBot, root: Path, text: str, title: str) -> Entry:
    """The entry that a new document tells, open in the editor."""
    (root / "content" / "island.md").write_text(text)
    window.operations.refresh()
    qtbot.waitUntil(lambda: any(title in entry.title for entry in window.diary.entries))
    entry = next(entry for entry in window.diary.entries if title in entry.title)
    window.open_entry(entry.uid or "")
    qtbot.waitUntil(lambda: bool(window.editor.document.toPlainText()))
    return entry


def asked(window: MainWindow) -> ExactDialog:
    dialog = window.findChild(ExactDialog)
    assert isinstance(dialog, ExactDialog)
    return dialog


def test_an_imprecise_bullet_is_made_exact_in_one_step_and_undone(
    window_on_files: MainWindow, qtbot: QtBot, root: Path
) -> None:
    window = window_on_files
    entry = shown(window, qtbot, root, LIST, "Ferry day")
    assert not entry.when.exact and window.editor.form.exact.isVisible()
    window.editor.form.exact.click()
    dialog = asked(window)
    assert dialog.start.text() == "2026-05-21"
    dialog.start.set_text("2026-05-23")
    dialog.make.click()
    qtbot.waitUntil(lambda: (root / "content" / "island.md").read_text() == LIST.replace("Late May", "May 23"))
    qtbot.waitUntil(lambda: not window.editor.form.exact.isVisible())
    assert not window.actions_by_name["exact"].isEnabled()
    undone(window, qtbot)
    qtbot.waitUntil(lambda: (root / "content" / "island.md").read_text() == LIST)


def undone(window: MainWindow, qtbot: QtBot) -> None:
    """Take the last step back, once the window knows of it."""
    qtbot.waitUntil(window.actions_by_name["undo"].isEnabled)
    window.actions_by_name["undo"].trigger()


def test_what_is_declared_and_exact_cannot_be_made_more_so(
    window_on_files: MainWindow, qtbot: QtBot, root: Path
) -> None:
    window = window_on_files
    meetup = next(entry for entry in window.diary.entries if entry.title == "Harbour meetup")
    window.open_entry(meetup.uid or "")
    assert not window.actions_by_name["exact"].isEnabled()
    assert not window.editor.form.exact.isVisible()
    entry = shown(window, qtbot, root, LIST, "Ferry day")
    assert window.month.uid == entry.uid
    assert window.actions_by_name["exact"].isEnabled()
    window.actions_by_name["exact"].trigger()
    dialog = asked(window)
    dialog.start.set_text("2026-02-30")
    dialog.start.edited.emit()
    assert not dialog.make.isEnabled()
    dialog.reject()


def asked_to_remove(window: MainWindow) -> tuple[QMessageBox, QPushButton]:
    window.actions_by_name["remove"].trigger()
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    return box, next(one for one in box.findChildren(QPushButton) if one.text() == "Remove")


def test_a_bullet_is_removed_after_a_question_and_undo_brings_it_back(
    window_on_files: MainWindow, qtbot: QtBot, root: Path
) -> None:
    window = window_on_files
    shown(window, qtbot, root, LIST, "Knots meetup")
    box, remove = asked_to_remove(window)
    assert "Knots meetup" in box.text()
    assert "the rest of the document stays:\ncontent/island.md:4" in box.informativeText()
    remove.click()
    qtbot.waitUntil(
        lambda: (
            (root / "content" / "island.md").read_text()
            == LIST.replace("- [May 9 Knots meetup](https://example.org/k)\n", "")
        )
    )
    undone(window, qtbot)
    qtbot.waitUntil(lambda: (root / "content" / "island.md").read_text() == LIST)


def test_removing_a_documents_own_entry_names_the_file_that_goes(
    window_on_files: MainWindow, qtbot: QtBot, root: Path
) -> None:
    window = window_on_files
    before = (root / "content" / "meetup.md").read_bytes()
    meetup = next(entry for entry in window.diary.entries if entry.title == "Harbour meetup")
    window.open_entry(meetup.uid or "")
    box, remove = asked_to_remove(window)
    assert "these files are deleted:\ncontent/meetup.md" in box.informativeText()
    remove.click()
    qtbot.waitUntil(lambda: not (root / "content" / "meetup.md").exists())
    undone(window, qtbot)
    qtbot.waitUntil((root / "content" / "meetup.md").exists)
    qtbot.waitUntil(lambda: (root / "content" / "meetup.md").read_bytes() == before)
