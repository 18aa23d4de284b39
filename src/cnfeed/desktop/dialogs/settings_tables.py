"""Tables of which a file has several (sources, feeds): their names beside the fields of the chosen one."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QPushButton, QStackedWidget, QVBoxLayout, QWidget


class TablesPage(QWidget):
    """A list of names, and the page of the one that is chosen.

    Signals:
        add_requested: one more is wanted.
        remove_requested: the number of the one that is to go.
    """

    add_requested = Signal()
    remove_requested = Signal(int)

    def __init__(
        self, title: str, add: str, pages: Iterable[tuple[str, QWidget]], empty: str = "", least: int = 0
    ) -> None:
        super().__init__()
        self.names, self.pages = QListWidget(), QStackedWidget()
        self.add, self.remove = QPushButton(add), QPushButton(self.tr("Remove"))
        self.names.setAccessibleName(title)
        self.names.setFixedWidth(150)
        for name, page in pages:
            self.names.addItem(name)
            self.pages.addWidget(page)
        if not self.names.count():
            hint = QLabel(empty)
            hint.setObjectName("muted")
            hint.setWordWrap(True)
            self.pages.addWidget(hint)
        self.names.currentRowChanged.connect(self.pages.setCurrentIndex)
        self.add.clicked.connect(self.add_requested)
        self.remove.clicked.connect(lambda: self.remove_requested.emit(self.names.currentRow()))
        self.remove.setEnabled(self.names.count() > least)
        columns, left = QHBoxLayout(self), QVBoxLayout()
        for widget in (self.names, self.add, self.remove):
            left.addWidget(widget)
        columns.addLayout(left)
        columns.addWidget(self.pages, 1)

    def choose(self, number: int) -> None:
        """Show the page of that number, or the last."""
        self.names.setCurrentRow(min(number, self.names.count() - 1))
