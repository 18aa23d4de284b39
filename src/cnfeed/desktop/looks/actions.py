"""Every command of the window: its words, its keys, its symbol."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QPalette

from cnfeed.desktop.looks import icons

translate = QCoreApplication.translate


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
    return (
        Command("open", translate("actions", "&Open folder…"), ("Ctrl+O",), "folder"),
        Command("new", translate("actions", "&New entry…"), ("Ctrl+N",), "new"),
        Command("save", translate("actions", "&Save"), ("Ctrl+S",)),
        Command("refresh", translate("actions", "&Refresh"), ("F5",), "refresh"),
        Command("publish", translate("actions", "&Publish…"), ("Ctrl+P",), "publish"),
        Command("commit", translate("actions", "&Commit…"), ("Ctrl+K",)),
        Command("welcome", translate("actions", "&Welcome")),
        Command("settings", translate("actions", "Se&ttings…"), ("Ctrl+,",)),
        Command("quit", translate("actions", "&Quit"), ("Ctrl+Q",)),
        Command("undo", translate("actions", "&Undo"), ("Ctrl+Z",), "undo"),
        Command("redo", translate("actions", "&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
        Command("open_entry", translate("actions", "&Open entry"), ("Ctrl+E",), "document"),
        Command("earlier_day", translate("actions", "A day &earlier"), ("Alt+Left",)),
        Command("later_day", translate("actions", "A day &later"), ("Alt+Right",)),
        Command("earlier_week", translate("actions", "A week e&arlier"), ("Alt+Up",)),
        Command("later_week", translate("actions", "A week la&ter"), ("Alt+Down",)),
        Command("earlier_hour", translate("actions", "An ho&ur earlier"), ("Alt+Shift+Up",)),
        Command("later_hour", translate("actions", "An hou&r later"), ("Alt+Shift+Down",)),
        Command("longer", translate("actions", "Lon&ger"), ("Alt+Shift+Right",)),
        Command("shorter", translate("actions", "S&horter"), ("Alt+Shift+Left",)),
        Command("copy", translate("actions", "&Copy entry"), ("Ctrl+C",), "copy"),
        Command("paste", translate("actions", "&Paste on this day"), ("Ctrl+V",)),
        Command("cancel", translate("actions", "Cance&lled"), ("Ctrl+Shift+X",), checkable=True),
        Command("postpone", translate("actions", "Postpone&d"), ("Ctrl+Shift+D",), checkable=True),
        Command("exact", translate("actions", "Make this e&xact…"), ("Ctrl+Shift+E",)),
        Command("together", translate("actions", "Change &together…"), ("Ctrl+Shift+B",)),
        Command("next_edition", translate("actions", "Next year's e&dition…"), ("Ctrl+Shift+N",)),
        Command("remove", translate("actions", "Re&move this entry…"), ("Ctrl+Shift+Backspace", "Del")),
        Command("delete", translate("actions", "&Delete document…"), ("Ctrl+Backspace",)),
        Command("search", translate("actions", "&Search"), ("Ctrl+F",), "search"),
        Command("today", translate("actions", "&Today"), ("Ctrl+T",)),
        Command("go_to", translate("actions", "&Go to date…"), ("Ctrl+G",)),
        Command("previous", translate("actions", "&Previous"), ("PgUp",), "previous"),
        Command("next", translate("actions", "Ne&xt"), ("PgDown",), "next"),
        Command("day", translate("actions", "&Day"), ("Ctrl+1",), "day", checkable=True),
        Command("week", translate("actions", "&Week"), ("Ctrl+2",), "week", checkable=True),
        Command("month", translate("actions", "&Month"), ("Ctrl+3",), "month", checkable=True),
        Command("year", translate("actions", "&Year"), ("Ctrl+4",), "year", checkable=True),
        Command("agenda", translate("actions", "&Agenda"), ("Ctrl+5",), "agenda", checkable=True),
        Command("zoom_in", translate("actions", "Hours &larger"), ("Ctrl++", "Ctrl+=")),
        Command("zoom_out", translate("actions", "Hours s&maller"), ("Ctrl+-",)),
        Command("zoom_reset", translate("actions", "Hours as they &were"), ("Ctrl+0",)),
        Command("second_zone", translate("actions", "Second &time zone…")),
        Command("by_category", translate("actions", "&Colour by category"), (), checkable=True),
        Command("bands", translate("actions", "Dates that are not e&xact"), (), checkable=True),
        Command("unfold", translate("actions", "Show or fold its sess&ions"), ("Ctrl+.",)),
        Command("editor", translate("actions", "&Editor"), ("F9",), checkable=True),
        Command("sidebar", translate("actions", "Si&debar"), ("F8",), checkable=True),
        Command("drawer", translate("actions", "&Undated and problems"), ("F7",), checkable=True),
        Command("week_numbers", translate("actions", "&Week numbers"), (), checkable=True),
        Command("sessions", translate("actions", "Se&ssions of conferences"), (), checkable=True),
        Command("find", translate("actions", "&Find in the text"), ("Ctrl+F",)),
        Command("replace_text", translate("actions", "&Replace in the text"), ("Ctrl+H",)),
        Command("next_match", translate("actions", "&Next match in the text"), ("F3",)),
        Command("previous_match", translate("actions", "&Previous match in the text"), ("Shift+F3",)),
        Command("fix", translate("actions", "&Mend the problem in the text"), ("Ctrl+.",)),
        Command("complete", translate("actions", "&Complete in the text"), ("Ctrl+Space",)),
        Command("next_document", translate("actions", "N&ext open document"), ("Ctrl+Tab",)),
        Command("previous_document", translate("actions", "P&revious open document"), ("Ctrl+Shift+Tab",)),
        Command("close_document", translate("actions", "C&lose the document"), ("Ctrl+W",)),
        Command("shortcuts", translate("actions", "&Keyboard shortcuts"), ("Ctrl+?", "F1")),
        Command("about", translate("actions", "&About cnfeed")),
    )


def plain(action: QAction) -> str:
    """An action's words without the letter of its menu key, which Chinese puts in brackets, and without dots."""
    return re.sub(r"\(&\w\)|&|…$", "", action.text()).rstrip("…")


IN_TEXT = ("find", "replace_text", "next_match", "previous_match", "fix", "complete")
"""Commands whose keys count while the text has them, before those of the window."""
IN_EDITOR = ("next_document", "previous_document", "close_document")


def made(parent: QObject, palette: QPalette) -> dict[str, QAction]:
    """An action for each command."""
    actions = {}
    for command in commands():
        action = QAction(command.words, parent)
        action.setObjectName(command.name)
        action.setShortcuts([QKeySequence(keys) for keys in command.keys])
        action.setCheckable(command.checkable)
        action.setProperty("symbol", command.icon)
        if command.name in IN_TEXT + IN_EDITOR:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        actions[command.name] = action
    recolour(actions, palette)
    return actions


def recolour(actions: dict[str, QAction], palette: QPalette) -> None:
    """Draw the symbols in the palette's colours, and say the keys in the tooltips."""
    for action in actions.values():
        if name := action.property("symbol"):
            action.setIcon(icons.symbol(name, palette))
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        words = plain(action)
        action.setIconText(words)
        action.setToolTip(f"{words} ({keys})" if keys else words)
