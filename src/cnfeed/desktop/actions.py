"""Every command of the window: its words, its keys, its symbol."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence, QPalette

from cnfeed.desktop import icons


@dataclass(frozen=True, slots=True)
class Command:
    """One command; ``keys`` as QKeySequence reads them."""

    name: str
    words: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    checkable: bool = False


def commands() -> tuple[Command, ...]:
    """All commands, in the language that is set now."""
    tr = QCoreApplication.translate
    return (
        Command("open", tr("actions", "&Open folder…"), ("Ctrl+O",), "folder"),
        Command("new", tr("actions", "&New entry…"), ("Ctrl+N",), "new"),
        Command("save", tr("actions", "&Save"), ("Ctrl+S",)),
        Command("refresh", tr("actions", "&Refresh"), ("F5",), "refresh"),
        Command("publish", tr("actions", "&Publish…"), ("Ctrl+P",), "publish"),
        Command("quit", tr("actions", "&Quit"), ("Ctrl+Q",)),
        Command("undo", tr("actions", "&Undo"), ("Ctrl+Z",), "undo"),
        Command("redo", tr("actions", "&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
        Command("open_entry", tr("actions", "&Open entry"), ("Ctrl+E",), "document"),
        Command("earlier_day", tr("actions", "A day &earlier"), ("Alt+Left",)),
        Command("later_day", tr("actions", "A day &later"), ("Alt+Right",)),
        Command("earlier_week", tr("actions", "A week e&arlier"), ("Alt+Up",)),
        Command("later_week", tr("actions", "A week la&ter"), ("Alt+Down",)),
        Command("delete", tr("actions", "&Delete document…"), ("Ctrl+Backspace",)),
        Command("search", tr("actions", "&Search"), ("Ctrl+F",), "search"),
        Command("today", tr("actions", "&Today"), ("Ctrl+T",)),
        Command("previous", tr("actions", "&Previous month"), ("PgUp",), "previous"),
        Command("next", tr("actions", "Ne&xt month"), ("PgDown",), "next"),
        Command("month", tr("actions", "&Month"), ("Ctrl+1",), "month", checkable=True),
        Command("agenda", tr("actions", "&Agenda"), ("Ctrl+2",), "agenda", checkable=True),
        Command("editor", tr("actions", "&Editor"), ("F9",), checkable=True),
        Command("sidebar", tr("actions", "Si&debar"), ("F8",), checkable=True),
        Command("drawer", tr("actions", "&Undated and problems"), ("F7",), checkable=True),
        Command("week_numbers", tr("actions", "&Week numbers"), (), checkable=True),
        Command("sessions", tr("actions", "Se&ssions of conferences"), (), checkable=True),
        Command("shortcuts", tr("actions", "&Keyboard shortcuts"), ("Ctrl+?", "F1")),
        Command("about", tr("actions", "&About cnfeed")),
    )


def made(parent: QObject, palette: QPalette) -> dict[str, QAction]:
    """An action for each command."""
    actions = {}
    for command in commands():
        action = QAction(command.words, parent)
        action.setObjectName(command.name)
        action.setShortcuts([QKeySequence(keys) for keys in command.keys])
        action.setCheckable(command.checkable)
        action.setProperty("symbol", command.icon)
        actions[command.name] = action
    recolour(actions, palette)
    return actions


def recolour(actions: dict[str, QAction], palette: QPalette) -> None:
    """Draw the symbols in the palette's colours, and say the keys in the tooltips."""
    for action in actions.values():
        if name := action.property("symbol"):
            action.setIcon(icons.symbol(name, palette))
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        words = action.text().replace("&", "").rstrip("…")
        action.setToolTip(f"{words} ({keys})" if keys else words)
