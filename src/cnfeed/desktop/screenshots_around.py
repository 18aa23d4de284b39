"""Pictures of what stands around the calendar: welcome, settings, search, several at once, commit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from cnfeed.desktop.main_window import MainWindow

Shot = tuple[str, "QWidget"]
Wait = Callable[..., None]


def around(window: MainWindow, wait: Wait) -> Iterator[Shot]:
    """Bring the window into each state, and say what to take a picture of."""
    yield from _search(window, wait)
    yield from _settings(window, wait)
    yield from _several(window, wait)
    yield from _git(window, wait)
    for folder in ("/home/ada/sites/harbour", "/home/ada/sites/riverbank"):
        window.shell.recent.add(Path(folder))
    window.shell.show_welcome()
    wait()
    yield "welcome", window
    window.front.setCurrentIndex(0)


def _search(window: MainWindow, wait: Wait) -> Iterator[Shot]:
    line, panel = window.toolbar.search, window.search_wiring.panel
    window.activateWindow()
    line.setFocus()
    for name, words in (("found", "cloud"), ("found-undated", "is:undated")):
        line.setText(words)
        wait(lambda: panel.isVisible())
        yield name, window
    line.clear()
    panel.hide()
    wait()


def _settings(window: MainWindow, wait: Wait) -> Iterator[Shot]:
    from cnfeed.desktop.dialogs.found_dialog import FoundDialog
    from cnfeed.desktop.dialogs.settings_dialog import SettingsDialog

    settings = SettingsDialog(window.operations, window)
    settings.show()
    wait(lambda: settings.tabs.count() > 1)
    zone = settings.field("site.timezone").editor
    zone.setProperty("text", "CET")
    for number in range(settings.tabs.count()):
        settings.tabs.setCurrentIndex(number)
        zone.setProperty("text", "CET" if not number else "Europe/Berlin")
        wait()
        yield f"settings-{number + 1}", settings
    settings.close()
    found = FoundDialog(window.operations, window)
    found.show()
    wait(lambda: bool(found.heading.text()))
    yield "detected", found
    found.close()


def _several(window: MainWindow, wait: Wait) -> Iterator[Shot]:
    from cnfeed.desktop.dialogs.edition_dialog import EditionDialog, can_have_another
    from cnfeed.desktop.dialogs.together_dialog import TogetherDialog

    events = [entry for entry in window.diary.entries if can_have_another(entry)]
    together = TogetherDialog(window.operations, [entry.uid or "" for entry in events[:4]], window)
    together.show()
    together.days.setValue(7)
    wait(together.change.isEnabled, most=5_000)
    yield "together", together
    together.close()
    edition = EditionDialog(window.operations, events[0], window)
    edition.show()
    wait(edition.accept_button.isEnabled, most=5_000)
    yield "edition", edition
    edition.close()


def _git(window: MainWindow, wait: Wait) -> Iterator[Shot]:
    """A commit of what the other pictures changed, in a repository made for it."""
    import shutil
    import subprocess

    from cnfeed.desktop.dialogs.commit_dialog import CommitDialog

    if shutil.which("git") is None or window.operations.snapshot is None:
        return
    root = window.operations.snapshot.root
    subprocess.run(["git", "-C", root, "init", "-q", "-b", "main"], check=True)
    commit = CommitDialog(window.operations, window)
    commit.show()
    wait(lambda: commit.documents.count() > 0, most=5_000)
    yield "commit", commit
    commit.close()
