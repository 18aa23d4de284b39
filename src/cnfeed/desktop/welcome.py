"""What one sees before any folder is open: open one, try the sample, or go on where one was."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from cnfeed.desktop.asking.recent import Recent
from cnfeed.desktop.looks import icons

FOLDER_ROLE = Qt.ItemDataRole.UserRole


class RecentList(QListWidget):
    """The folders opened last; Enter opens one, Delete leaves it out from now on.

    Signals:
        chosen: the folder to open, a Path.
        forgotten: the folder to leave out, a Path.
    """

    chosen = Signal(object)
    forgotten = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Folders opened last"))
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setAlternatingRowColors(True)
        self.itemDoubleClicked.connect(lambda item: self.chosen.emit(item.data(FOLDER_ROLE)))

    def show_folders(self, folders: tuple[Path, ...]) -> None:
        """List these."""
        self.clear()
        for folder in folders:
            item = QListWidgetItem(icons.symbol("folder", self.palette()), f"{folder.name}\n{folder.parent}", self)
            item.setData(FOLDER_ROLE, folder)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, str(folder))
        if folders:
            self.setCurrentRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget::keyPressEvent."""
        item = self.currentItem()
        if item is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(item.data(FOLDER_ROLE))
        elif item is not None and event.key() == Qt.Key.Key_Delete:
            self.forgotten.emit(item.data(FOLDER_ROLE))
        else:
            super().keyPressEvent(event)


class Welcome(QWidget):
    """The page in place of the calendar.

    Signals:
        open_requested: a folder is to be chosen and opened.
        sample_requested: the sample is to be copied somewhere and opened.
        chosen: one of the folders opened last, a Path.
    """

    open_requested = Signal()
    sample_requested = Signal()
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture, self.recent = QLabel(), RecentList()
        self.picture.setPixmap(icons.application().pixmap(72, 72))
        self.open = QPushButton(self.tr("Open a folder…"))
        self.sample = QPushButton(self.tr("Try the sample…"))
        self.recent_heading = _label(self.tr("Opened last"), "heading")
        self.recent_heading.setBuddy(self.recent)
        self.open.setDefault(True)
        self.open.clicked.connect(self.open_requested)
        self.sample.clicked.connect(self.sample_requested)
        self.recent.chosen.connect(self.chosen)
        self._lay_out()

    def _lay_out(self) -> None:
        column, row, buttons = QVBoxLayout(), QHBoxLayout(self), QHBoxLayout()
        column.setSpacing(12)
        for button in (self.open, self.sample):
            button.setMinimumHeight(36)
            buttons.addWidget(button, 1)
        words = self.tr(
            "Open the folder of a website's documents, the one you would clone with git. cnfeed reads what they tell "
            "of events, deadlines and news, shows it in a calendar, and changes nothing unasked."
        )
        title = _label(self.tr("Welcome to cnfeed"), "welcome")
        for widget in (self.picture, title, hint := _label(words, "muted")):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        hint.setFixedWidth(520)
        hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6)
        column.addLayout(buttons)
        column.addSpacing(10)
        column.addWidget(self.recent_heading)
        column.addWidget(self.recent)
        column.insertStretch(0, 2)
        column.addStretch(3)
        self.recent.setFixedWidth(520)
        self.recent.setMaximumHeight(250)
        row.addStretch()
        row.addLayout(column)
        row.addStretch()

    def show_recent(self, recent: Recent) -> None:
        """List the folders opened last; nothing where there are none."""
        folders = recent.folders
        self.recent.show_folders(folders)
        for widget in (self.recent_heading, self.recent):
            widget.setVisible(bool(folders))
        (self.recent if folders else self.open).setFocus()


def _label(words: str, name: str) -> QLabel:
    label = QLabel(words)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
