"""Pictures of every window and state: ``python -m cnfeed.desktop.screenshots FOLDER``."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from cnfeed.desktop.main_window import MainWindow

DAY = date(2026, 3, 11)
NOW = datetime(2026, 3, 11, 9, 0, tzinfo=UTC)
LANGUAGES = ("en", "zh_CN", "zh_TW")
LOOKS = ("light", "dark")
Shot = tuple[str, "QWidget"]


def main(arguments: list[str]) -> int:
    """Write all pictures, one process per language: Qt is given its language once."""
    folder = Path(arguments[0] if arguments else "screenshots")
    folder.mkdir(parents=True, exist_ok=True)
    if len(arguments) == 3:
        _write(folder, arguments[1], arguments[2])
        return 0
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    for language in LANGUAGES:
        for look in LOOKS:
            command = [sys.executable, "-m", "cnfeed.desktop.screenshots", str(folder), language, look]
            subprocess.run(command, check=True, env=environment)
    return 0


def _write(folder: Path, language: str, look: str) -> None:
    from cnfeed.desktop import session, theme
    from cnfeed.desktop.main_window import MainWindow
    from cnfeed.desktop.operations import Operations
    from cnfeed.workspace.sample import copy_sample

    application = session.made_application(language)
    application.setPalette(theme.dark_palette() if look == "dark" else theme.light_palette())
    with tempfile.TemporaryDirectory() as place:
        root = Path(place) / "riverbank"
        root.mkdir()
        copy_sample(root, DAY)
        operations = Operations(lambda: NOW)
        window = MainWindow(operations)
        window.resize(1280, 820)
        window.show()
        operations.open(root)
        try:
            for name, widget in _states(window):
                widget.grab().save(str(folder / f"{name}-{language}-{look}.png"))
        finally:
            window.editor.clear()
            window.close()
            operations.close()


def _states(window: MainWindow) -> Iterator[Shot]:
    """Bring the window into each state, and say what to take a picture of."""
    from cnfeed.desktop.screenshots_around import around
    from cnfeed.desktop.screenshots_editor import editor_states
    from cnfeed.desktop.screenshots_views import view_states

    yield from _main_states(window)
    yield from view_states(window, _an_event(window), wait)
    yield from editor_states(window, _an_event(window), wait)
    yield from _dialogs(window)
    yield from around(window, wait)


def _main_states(window: MainWindow) -> Iterator[Shot]:
    wait(lambda: bool(window.diary.entries))
    yield "month", window
    window.actions_by_name["week_numbers"].setChecked(True)
    window.actions_by_name["sidebar"].setChecked(False)
    window.actions_by_name["drawer"].setChecked(False)
    wait()
    yield "month-alone", window
    for name, shown in (("week_numbers", False), ("sidebar", True), ("drawer", True)):
        window.actions_by_name[name].setChecked(shown)
    window.actions_by_name["agenda"].setChecked(True)
    window.drawer.setCurrentIndex(1)
    wait()
    yield "agenda", window
    window.actions_by_name["month"].setChecked(True)
    window.drawer.setCurrentIndex(0)


def _dialogs(window: MainWindow) -> Iterator[Shot]:
    from cnfeed.desktop.day_popover import DayPopover
    from cnfeed.desktop.go_to_dialog import GoToDialog
    from cnfeed.desktop.publish_dialog import DONE, PublishDialog
    from cnfeed.desktop.shortcuts_dialog import ShortcutsDialog
    from cnfeed.desktop.zone_dialog import ZoneDialog

    popover = DayPopover(window.diary, DAY, window)
    popover.show_at(window.mapToGlobal(window.rect().center()))
    wait()
    yield "day-list", popover
    popover.close()
    for name, dialog in (
        ("new", _new_entry(window)),
        ("exact", _an_exact_date(window)),
        ("shortcuts", ShortcutsDialog(window.actions_by_name.values(), window)),
        ("go-to", GoToDialog(DAY, window)),
        ("second-zone", ZoneDialog(window.diary.zone, "Europe/Paris", window)),
        ("series", _a_series(window)),
    ):
        dialog.show()
        wait(least=900)
        yield name, dialog
        dialog.close()
    publishing = PublishDialog(window.operations, window)
    publishing.show()
    wait(publishing.publish.isEnabled)
    yield "plan", publishing
    publishing.publish.click()
    yield "publishing", publishing
    wait(lambda: publishing.pages.currentIndex() == DONE)
    yield "published", publishing
    publishing.close()
    yield from _second_plan(window)


def _second_plan(window: MainWindow) -> Iterator[Shot]:
    """What subscribers will see once an event has moved."""
    from cnfeed.desktop.publish_dialog import PublishDialog

    window.operations.move(_an_event(window), 1)
    wait()
    publishing = PublishDialog(window.operations, window)
    publishing.show()
    wait(publishing.publish.isEnabled)
    publishing.tabs.setCurrentIndex(1)
    wait()
    yield "effects", publishing
    publishing.close()


def _new_entry(window: MainWindow) -> QDialog:
    from cnfeed.desktop.new_entry_dialog import NewEntryDialog

    dialog = NewEntryDialog(window.operations, None, window)
    dialog.line.setText("Quayside Cloud Native Day, 19–20 March 2026, Rotterdam")
    return dialog


def _a_series(window: MainWindow) -> QDialog:
    from cnfeed.desktop import dates
    from cnfeed.desktop.series_question import SeriesQuestion

    entry = next(entry for entry in window.diary.entries if entry.recurrence is not None)
    return SeriesQuestion(entry, dates.long_day(DAY), window.direct_editing.tr("Which ones are to change?"), window)


def _an_exact_date(window: MainWindow) -> QDialog:
    from cnfeed.desktop.exact_dialog import ExactDialog, can_be_exact

    return ExactDialog(next(entry for entry in window.diary.entries if can_be_exact(entry)), window)


def _an_event(window: MainWindow) -> str:
    """An event of the shown month that lasts several days, else any that is declared."""
    found = [
        one.entry for one in window.diary.occurrences(DAY.replace(day=1), DAY.replace(day=31)) if one.entry.declared
    ]
    several = [entry for entry in found if entry.when.last_day != entry.when.first_day]
    return next((entry.uid for entry in (*several, *found) if entry.uid), "")


def wait(until: Callable[[], bool] | None = None, least: int = 250, most: int = 15_000) -> None:
    """Let the window live on until something is true, and a moment longer."""
    from PySide6.QtCore import QElapsedTimer

    clock = QElapsedTimer()
    clock.start()
    while until is not None and not until() and clock.elapsed() < most:
        _live(30)
    _live(least)


def _live(milliseconds: int) -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
