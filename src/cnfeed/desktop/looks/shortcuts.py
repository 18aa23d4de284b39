"""The keys of commands as the maintainer wants them: kept between runs, told apart, put back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction, QKeySequence

from cnfeed.desktop.looks.actions import IN_TEXT, commands

GROUP = "keys"
PORTABLE = QKeySequence.SequenceFormat.PortableText


def usual(name: str) -> list[QKeySequence]:
    """The keys that a command has of itself."""
    found = next((command.keys for command in commands() if command.name == name), ())
    return [QKeySequence(keys) for keys in found]


def set_keys(action: QAction, keys: Iterable[QKeySequence]) -> None:
    """Give a command other keys."""
    action.setShortcuts(list(keys))


def restore(actions: Mapping[str, QAction], settings: QSettings | None) -> None:
    """The keys as they were chosen last."""
    if settings is None:
        return
    for name, action in actions.items():
        value = settings.value(f"{GROUP}/{name}")
        if value is not None:
            set_keys(action, _read(str(value)))


def remember(actions: Mapping[str, QAction], settings: QSettings | None) -> None:
    """Keep what differs from the usual keys for the next time."""
    if settings is None:
        return
    for name, action in actions.items():
        if action.shortcuts() == usual(name):
            settings.remove(f"{GROUP}/{name}")
        else:
            settings.setValue(f"{GROUP}/{name}", QKeySequence.listToString(action.shortcuts(), PORTABLE))


def holder(actions: Iterable[QAction], keys: QKeySequence, besides: QAction) -> QAction | None:
    """The other command that these keys belong to, or begin; in the text and outside of it they may differ."""
    in_text = besides.objectName() in IN_TEXT
    for action in actions:
        beside = action is not besides and (action.objectName() in IN_TEXT) is in_text
        if beside and any(_clash(keys, own) for own in action.shortcuts()):
            return action
    return None


def without(action: QAction, keys: QKeySequence) -> list[QKeySequence]:
    """A command's keys but those that clash."""
    return [own for own in action.shortcuts() if not _clash(keys, own)]


def _clash(one: QKeySequence, other: QKeySequence) -> bool:
    """True if they are the same, or one begins with the other, so that Qt would wait for more."""
    if one.isEmpty() or other.isEmpty():
        return False
    match = QKeySequence.SequenceMatch.NoMatch
    return one.matches(other) is not match or other.matches(one) is not match


def _read(text: str) -> list[QKeySequence]:
    return [keys for keys in QKeySequence.listFromString(text, PORTABLE) if not keys.isEmpty()]
