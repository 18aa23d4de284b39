"""What the window asks before it does something that cannot be seen to be harmless."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

import cnfeed
from cnfeed.desktop.looks import icons
from cnfeed.desktop.words import saying
from cnfeed.model.entry import Entry

translate = QCoreApplication.translate


def to_delete(parent: QWidget, path: str, then: Callable[[], None]) -> None:
    """Delete this document? *then* if so."""
    box = _box(parent, translate("questions", "Delete document"))
    box.setText(translate("questions", "Delete {0} with all that it tells?").format(path))
    box.setInformativeText(translate("questions", "It can be taken back with Undo."))
    delete = box.addButton(translate("questions", "Delete"), QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    delete.clicked.connect(then)
    box.open()


def to_remove(parent: QWidget, entry: Entry, then: Callable[[], None]) -> None:
    """Remove this entry? *then* if so; the files where they go with it, else its line."""
    box = _box(parent, translate("questions", "Remove entry"))
    box.setText(translate("questions", "Remove “{0}”?").format(entry.title))
    box.setInformativeText(f"{_removed(entry)}\n\n{translate('questions', 'It can be taken back with Undo.')}")
    remove = box.addButton(translate("questions", "Remove"), QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    remove.clicked.connect(then)
    box.open()


def _removed(entry: Entry) -> str:
    """What goes with an entry, file by file."""
    paths = dict.fromkeys((entry.path, *(version.path for version in entry.versions)))
    if not entry.anchor:
        return "\n".join((translate("questions", "With it these files are deleted:"), *paths))
    others = [path for path in paths if path != entry.path]
    words = translate("questions", "Its lines are taken out; the rest of the document stays:")
    return "\n".join((words, saying.place(entry), *others))


def to_close(parent: QWidget, names: Sequence[str], save: Callable[[], None], discard: Callable[[], None]) -> None:
    """Save these documents, or lose what was typed? One question for all of them."""
    box = _box(parent, translate("questions", "Not saved"))
    box.setText(translate("questions", "What you typed is not saved:"))
    box.setInformativeText("\n".join(names))
    keep = box.addButton(translate("questions", "Save"), QMessageBox.ButtonRole.AcceptRole)
    lose = box.addButton(translate("questions", "Discard"), QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(keep)
    keep.clicked.connect(save)
    lose.clicked.connect(discard)
    box.open()


def about(parent: QWidget) -> None:
    """Say which cnfeed this is."""
    words = translate(
        "questions", "cnfeed {0}\n\nA calendar and feed publisher for the Markdown of a community's website."
    )
    box = _box(parent, translate("questions", "About cnfeed"))
    box.setIconPixmap(icons.application().pixmap(64, 64))
    box.setText(words.format(cnfeed.__version__))
    box.open()


def _box(parent: QWidget, title: str) -> QMessageBox:
    box = QMessageBox(QMessageBox.Icon.Question, title, "", parent=parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    # A path or a title may look like markup.
    box.setTextFormat(Qt.TextFormat.PlainText)
    return box
