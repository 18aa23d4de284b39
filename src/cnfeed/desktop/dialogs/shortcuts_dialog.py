"""The keys of every command, to read and to change."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cnfeed.desktop.looks import shortcuts
from cnfeed.desktop.looks.actions import plain

NAME_ROLE = Qt.ItemDataRole.UserRole


class ShortcutsDialog(QDialog):
    """A list of commands; below it the keys of the one that is chosen."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(520, 640)
        self._actions = {action.objectName(): action for action in actions}
        self._make_list()
        self._make_editing()
        self._lay_out()
        self._list()

    def _make_list(self) -> None:
        self.keys = QTreeWidget()
        self.keys.setHeaderHidden(True)
        self.keys.setColumnCount(2)
        self.keys.setRootIsDecorated(False)
        self.keys.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.keys.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.keys.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.keys.currentItemChanged.connect(lambda *_: self._on_chosen())

    def _make_editing(self) -> None:
        self.edit = QKeySequenceEdit()
        self.edit.setAccessibleName(self.tr("New keys"))
        self.edit.setMaximumSequenceLength(1)
        self.edit.keySequenceChanged.connect(lambda _: self._on_edited())
        self.clash = QLabel()
        self.clash.setTextFormat(Qt.TextFormat.PlainText)
        self.clash.setWordWrap(True)
        self.clash.setObjectName("fault")
        self.set, self.none = QPushButton(self.tr("&Set")), QPushButton(self.tr("&No keys"))
        self.usual, self.all_usual = QPushButton(self.tr("&Usual keys")), QPushButton(self.tr("&All as usual"))
        self.set.clicked.connect(self._set)
        self.none.clicked.connect(lambda: self._give([]))
        self.usual.clicked.connect(lambda: self._give(shortcuts.usual(self._name())))
        self.all_usual.clicked.connect(self._reset)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        label = QLabel(self.tr("New &keys"))
        label.setBuddy(self.edit)
        for widget in (label, self.edit, self.set, self.none, self.usual):
            row.addWidget(widget)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.all_usual, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.keys)
        layout.addLayout(row)
        layout.addWidget(self.clash)
        layout.addWidget(buttons)

    def _list(self) -> None:
        name = self._name()
        self.keys.clear()
        for words, keys in self._of_the_views():
            item = QTreeWidgetItem(self.keys, [words, keys])
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        for action in self._actions.values():
            keys = ", ".join(one.toString(QKeySequence.SequenceFormat.NativeText) for one in action.shortcuts())
            item = QTreeWidgetItem(self.keys, [plain(action), keys])
            item.setData(0, NAME_ROLE, action.objectName())
            if action.objectName() == name:
                self.keys.setCurrentItem(item)
        self._on_chosen()

    def _of_the_views(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Move by a day or a week, among the hours by an hour"), self.tr("Arrow keys")),
            (self.tr("Go through the day's entries"), self.tr("Space")),
            (self.tr("Open the chosen entry, or make one on an empty day"), self.tr("Enter")),
            (self.tr("Put back what is being dragged"), self.tr("Escape")),
        )

    # -- changing keys

    def _name(self) -> str:
        item = self.keys.currentItem()
        return str(item.data(0, NAME_ROLE) or "") if item else ""

    def choose(self, name: str) -> None:
        """Put the keys on a command."""
        for row in range(self.keys.topLevelItemCount()):
            item = self.keys.topLevelItem(row)
            if item is not None and item.data(0, NAME_ROLE) == name:
                self.keys.setCurrentItem(item)

    def _on_chosen(self) -> None:
        self.edit.clear()
        for widget in (self.edit, self.none, self.usual):
            widget.setEnabled(bool(self._name()))
        self._on_edited()

    def _on_edited(self) -> None:
        action, keys = self._actions.get(self._name()), self.edit.keySequence()
        other = shortcuts.holder(self._actions.values(), keys, action) if action is not None else None
        words = self.tr("These keys belong to “{0}”; setting them takes them away there.")
        self.clash.setText(words.format(plain(other)) if other is not None else "")
        self.set.setEnabled(action is not None and not keys.isEmpty())

    def _set(self) -> None:
        keys, action = self.edit.keySequence(), self._actions[self._name()]
        other = shortcuts.holder(self._actions.values(), keys, action)
        while other is not None:
            shortcuts.set_keys(other, shortcuts.without(other, keys))
            other = shortcuts.holder(self._actions.values(), keys, action)
        self._give([keys])

    def _give(self, keys: list[QKeySequence]) -> None:
        action = self._actions.get(self._name())
        if action is not None:
            shortcuts.set_keys(action, keys)
            self._list()

    def _reset(self) -> None:
        for name, action in self._actions.items():
            shortcuts.set_keys(action, shortcuts.usual(name))
        self._list()
