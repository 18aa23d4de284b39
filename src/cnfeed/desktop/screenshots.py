"""Pictures of every window and state: ``python -m cnfeed.desktop.screenshots FOLDER``."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from cnfeed.desktop.main_window import MainWindow

DAY = date(2026, 3, 11)
NOW = datetime(2026, 3, 11, 9, 0, tzinfo=UTC)
Shot = tuple[str, "QWidget"]


@dataclass(frozen=True, slots=True)
class Run:
    """One process: Qt is given its language, its colours and its scale once."""

    language: str
    look: str
    scale: int = 1

    @property
    def name(self) -> str:
        """The end of each picture's name: "en-light", "zh_TW-dark-200"."""
        return f"{self.language}-{self.look}" + (f"-{self.scale}00" if self.scale > 1 else "")


RUNS = (
    *(Run(language, look) for language in ("en", "zh_CN", "zh_TW") for look in ("light", "dark")),
    Run("en", "light", 2),
    Run("zh_CN", "dark", 2),
    Run("en", "contrast"),
    Run("zh_TW", "contrast"),
)


def main(arguments: list[str]) -> int:
    """Write all pictures, or those of one run: FOLDER [LANGUAGE LOOK]."""
    folder = Path(arguments[0] if arguments else "screenshots")
    folder.mkdir(parents=True, exist_ok=True)
    if len(arguments) == 3:
        _write(folder, Run(arguments[1], arguments[2], int(os.environ.get("QT_SCALE_FACTOR", "1"))))
        return 0
    with ThreadPoolExecutor(2) as at_once:
        list(at_once.map(lambda run: _written_apart(folder, run), RUNS))
    return 0


def _written_apart(folder: Path, run: Run) -> None:
    environment = {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": f"{run.scale}"}
    command = [sys.executable, "-m", "cnfeed.desktop.screenshots", str(folder), run.language, run.look]
    subprocess.run(command, check=True, env={**os.environ, **environment})


def _write(folder: Path, run: Run) -> None:
    from cnfeed.desktop import session
    from cnfeed.desktop.asking.operations import Operations
    from cnfeed.desktop.looks import theme
    from cnfeed.desktop.main_window import MainWindow
    from cnfeed.workspace.sample import copy_sample

    palettes = {"light": theme.light_palette, "dark": theme.dark_palette, "contrast": theme.contrast_palette}
    application = session.made_application(run.language)
    application.setPalette(palettes[run.look]())
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
                widget.grab().save(str(folder / f"{name}-{run.name}.png"))
        finally:
            window.editor.clear()
            window.close()
            operations.close()


def _states(window: MainWindow) -> Iterator[Shot]:
    """Bring the window into each state, and say what to take a picture of."""
    from cnfeed.desktop.screenshots_around import around
    from cnfeed.desktop.screenshots_editor import editor_states
    from cnfeed.desktop.screenshots_month import month_states
    from cnfeed.desktop.screenshots_views import view_states

    yield from month_states(window, wait)
    yield from view_states(window, _an_event(window), wait)
    yield from editor_states(window, _an_event(window), wait)
    yield from _dialogs(window)
    yield from around(window, wait)


def _dialogs(window: MainWindow) -> Iterator[Shot]:
    from cnfeed.desktop.dialogs.go_to_dialog import GoToDialog
    from cnfeed.desktop.dialogs.publish_dialog import DONE, PublishDialog
    from cnfeed.desktop.dialogs.shortcuts_dialog import ShortcutsDialog
    from cnfeed.desktop.dialogs.zone_dialog import ZoneDialog
    from cnfeed.desktop.views.day_popover import DayPopover

    popover = DayPopover(window.diary, DAY, window)
    popover.show_at(window.mapToGlobal(window.rect().center()))
    wait()
    yield "day-list", popover
    popover.close()
    for name, dialog in (
        ("new-entry", _new_entry(window)),
        ("make-exact", _an_exact_date(window)),
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
    yield "publish-plan", publishing
    publishing.publish.click()
    yield "publishing", publishing
    wait(lambda: publishing.pages.currentIndex() == DONE)
    yield "published", publishing
    publishing.close()
    yield from _second_plan(window)


def _second_plan(window: MainWindow) -> Iterator[Shot]:
    """What subscribers will see once an event has moved."""
    from cnfeed.desktop.dialogs.publish_dialog import PublishDialog

    window.operations.move(_an_event(window), 1)
    wait()
    publishing = PublishDialog(window.operations, window)
    publishing.show()
    wait(publishing.publish.isEnabled)
    publishing.tabs.setCurrentIndex(1)
    wait()
    yield "publish-effects", publishing
    publishing.close()


def _new_entry(window: MainWindow) -> QDialog:
    from cnfeed.desktop.dialogs.new_entry_dialog import NewEntryDialog

    dialog = NewEntryDialog(window.operations, None, window)
    dialog.line.setText("Quayside Cloud Native Day, 19–20 March 2026, Rotterdam")
    return dialog


def _a_series(window: MainWindow) -> QDialog:
    from cnfeed.desktop.dialogs.series_question import SeriesQuestion
    from cnfeed.desktop.words import dates

    entry = next(entry for entry in window.diary.entries if entry.recurrence is not None)
    return SeriesQuestion(entry, dates.long_day(DAY), window.direct_editing.tr("Which ones are to change?"), window)


def _an_exact_date(window: MainWindow) -> QDialog:
    from cnfeed.desktop.editor.exact_dialog import ExactDialog, can_be_exact

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
