"""The keys of every command."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from cnfeed.desktop.actions import plain


class ShortcutsDialog(QDialog):
    """A list to read."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(460, 560)
        self.keys = QTreeWidget()
        self.keys.setHeaderHidden(True)
        self.keys.setColumnCount(2)
        self.keys.setRootIsDecorated(False)
        self.keys.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.keys.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._list(actions)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.keys)
        layout.addWidget(buttons)

    def _list(self, actions: Iterable[QAction]) -> None:
        own = (
            (self.tr("Move by a day or a week"), self.tr("Arrow keys")),
            (self.tr("Go through the day's entries"), self.tr("Space")),
            (self.tr("Open the chosen entry, or make one on an empty day"), self.tr("Enter")),
        )
        for words, keys in own:
            QTreeWidgetItem(self.keys, [words, keys])
        for action in actions:
            keys = ", ".join(one.toString(QKeySequence.SequenceFormat.NativeText) for one in action.shortcuts())
            if keys:
                QTreeWidgetItem(self.keys, [plain(action), keys])
