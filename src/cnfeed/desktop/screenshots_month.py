"""Pictures of the month and the agenda in each of their states, of the menus and of what is asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from cnfeed.desktop.main_window import MainWindow
    from cnfeed.model.entry import Entry

Shot = tuple[str, "QWidget"]
Wait = Callable[..., None]
MENUS = ("file", "edit", "view", "go", "help")


def month_states(window: MainWindow, wait: Wait) -> Iterator[Shot]:
    """Bring the window into each state, and say what to take a picture of."""
    actions = window.actions_by_name
    wait(lambda: bool(window.diary.entries))
    yield "month", window
    yield from _alone(window, wait)
    actions["agenda"].setChecked(True)
    wait()
    yield "agenda", window
    yield from _problems(window, wait)
    actions["month"].setChecked(True)
    yield from _otherwise(window, wait)
    yield from _questions(window, wait)


def _alone(window: MainWindow, wait: Wait) -> Iterator[Shot]:
    """The month with its week numbers and nothing beside it."""
    switches = (("week_numbers", True), ("sidebar", False), ("drawer", False))
    for name, shown in switches:
        window.actions_by_name[name].setChecked(shown)
    wait()
    yield "month-alone-week-numbers", window
    for name, shown in switches:
        window.actions_by_name[name].setChecked(not shown)


def _problems(window: MainWindow, wait: Wait) -> Iterator[Shot]:
    """The list of problems, with one in it for a moment."""
    snapshot = window.operations.snapshot
    assert snapshot is not None
    file = snapshot.root / "hugo" / "content" / "en" / "events" / "torn.md"
    file.write_text("---\ntitle: [Torn\n---\n", encoding="utf-8")
    window.operations.refresh()
    window.drawer.setCurrentIndex(1)
    wait(lambda: bool(window.drawer.problems.problems.problems))
    yield "problems", window
    file.unlink()
    window.operations.refresh()
    wait(lambda: not window.drawer.problems.problems.problems)
    window.drawer.setCurrentIndex(0)


def _otherwise(window: MainWindow, wait: Wait) -> Iterator[Shot]:
    """Coloured by category, nothing found, a menu."""
    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QMenu

    actions, diary = window.actions_by_name, window.diary
    actions["by_category"].setChecked(True)
    wait()
    yield "month-by-category", window
    actions["by_category"].setChecked(False)
    shown = diary.filter
    diary.set_filter(replace(shown, text="zzz", found=frozenset()))
    actions["agenda"].setChecked(True)
    wait()
    yield "agenda-nothing-found", window
    diary.set_filter(shown)
    actions["month"].setChecked(True)
    for name, title in zip(MENUS, window.menuBar().actions(), strict=True):
        menu = title.menu()
        assert isinstance(menu, QMenu)
        menu.popup(window.mapToGlobal(QPoint(0, 0)))
        wait()
        yield f"menu-{name}", menu
        menu.close()


def _questions(window: MainWindow, wait: Wait) -> Iterator[Shot]:
    """What is asked about days and entries."""
    from PySide6.QtWidgets import QMessageBox

    series = next(entry for entry in window.diary.entries if entry.recurrence is not None)
    for name, ask in _boxes(window, series):
        ask()
        wait()
        box = next(one for one in window.findChildren(QMessageBox) if one.isVisible())
        yield name, box
        box.close()
        wait(lambda box=box: not _is_there(box))


def _is_there(box: QWidget) -> bool:
    import shiboken6

    return shiboken6.isValid(box) and box.isVisible()


def _boxes(window: MainWindow, entry: Entry) -> tuple[tuple[str, Callable[[], None]], ...]:
    from cnfeed.desktop.looks import questions

    def nothing() -> None:
        """Nobody answers in a picture."""

    return (
        ("delete", lambda: questions.to_delete(window, entry.path, nothing)),
        ("remove", lambda: questions.to_remove(window, entry, nothing)),
        ("not-saved", lambda: questions.to_close(window, [entry.path], nothing, nothing)),
        ("about", lambda: questions.about(window)),
    )
