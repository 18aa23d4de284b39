"""Pictures of the editor in each of its states."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from cnfeed.desktop.editor.document_page import DocumentPage
    from cnfeed.desktop.main_window import MainWindow

Shot = tuple[str, "QWidget"]
Wait = Callable[..., None]


def editor_states(window: MainWindow, uid: str, wait: Wait) -> Iterator[Shot]:
    """Bring the editor, open on an entry, into each state, and say what to take a picture of."""
    window.open_entry(uid)
    page = window.editor.page()
    assert page is not None
    wait(lambda: page.live.entry is not None and bool(page.document.extraSelections()))
    yield "details", window
    page.tabs.setCurrentIndex(1)
    wait()
    yield "text", window
    yield from _text_states(window, page, wait)
    page.tabs.setCurrentIndex(2)
    wait(lambda: bool(page.preview.toPlainText()))
    yield "preview", window
    page.preview.choices.button(1).click()
    wait()
    yield "preview-item", window
    page.preview.choices.button(0).click()
    page.tabs.setCurrentIndex(0)
    yield from _several(window, page, wait)
    yield from _conflicts(window, page, wait)
    page.tabs.setCurrentIndex(0)
    window.operations.write(page.href, "", "stale", window)
    wait(window.message.isVisible)
    yield "refused", window
    window.message.hide()


def _text_states(window: MainWindow, page: DocumentPage, wait: Wait) -> Iterator[Shot]:
    text = page.document.text()
    page.document.change_to(text.replace("event:\n", "event:\n  status: canceld\n"))
    wait(lambda: bool(page.pane.problems.buttons))
    yield "problem", window
    page.pane.finder.open(replace=True)
    page.pane.finder.words.setText("s")
    wait()
    yield "find", window
    page.pane.finder.dismiss()
    page.document.change_to(text)
    wait(lambda: not page.is_touched())


def _several(window: MainWindow, page: DocumentPage, wait: Wait) -> Iterator[Shot]:
    other = next(entry for entry in window.diary.entries if entry.path != page.href and entry.uid)
    window.open_entry(other.uid or "")
    second = window.editor.page()
    assert second is not None
    wait(lambda: bool(second.document.extraSelections()))
    second.document.appendPlainText("More soon.")
    wait()
    yield "tabs", window
    second.document.undo()
    window.editor.close_page(second)


def _conflicts(window: MainWindow, page: DocumentPage, wait: Wait) -> Iterator[Shot]:
    from cnfeed.desktop.editor.diff_dialog import DiffDialog
    from cnfeed.desktop.editor.merge_dialog import MINE, MergeDialog
    from cnfeed.documents.merging import merge

    base = page.document.text()
    mine, theirs = (base.replace("title: ", f"title: {word} ").rstrip() + f"\n\n{word}.\n" for word in ("My", "Their"))
    joined = MergeDialog(page.href, merge(base, mine, theirs), window)
    joined.boxes[0].choose(MINE)
    yield from _dialog("merge", joined, wait)
    yield from _dialog("diff", DiffDialog(page.href, base, mine, window), wait)


def _dialog(name: str, dialog: QDialog, wait: Wait) -> Iterator[Shot]:
    dialog.show()
    wait()
    yield name, dialog
    dialog.close()
