"""Above the calendar: where one is in time, the views, the search, the main commands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from cnfeed.desktop.looks.actions import plain

VIEWS = ("day", "week", "month", "year", "agenda")


class Toolbar(QFrame):
    """Buttons for some of the window's actions."""

    def __init__(self, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.month = QLabel()
        self.month.setObjectName("monthTitle")
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search entries"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(130)
        self.search.setMaximumWidth(240)
        self._icon = self.search.addAction(actions["search"].icon(), QLineEdit.ActionPosition.LeadingPosition)
        self._icon.setText(self.tr("Search"))
        for button in self.search.findChildren(QToolButton):
            if button.defaultAction() is not self._icon:
                button.setAccessibleName(self.tr("Clear the search"))
        views = QActionGroup(self)
        for name in VIEWS:
            views.addAction(actions[name])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.setSpacing(4)
        layout.addWidget(_button(actions["previous"]))
        layout.addWidget(_button(actions["next"]))
        layout.addWidget(_button(actions["today"], "framed"))
        layout.addSpacing(8)
        layout.addWidget(self.month)
        layout.addStretch(1)
        for name in VIEWS:
            layout.addWidget(_button(actions[name], words=True))
        layout.addSpacing(8)
        layout.addWidget(self.search, 1)
        layout.addSpacing(8)
        layout.addWidget(_button(actions["new"]))
        layout.addWidget(_button(actions["publish"], "framed", words=True))

    def recolour(self, actions: dict[str, QAction]) -> None:
        """Take over the search symbol's new colour."""
        self._icon.setIcon(actions["search"].icon())


def _button(action: QAction, name: str = "", *, words: bool = False) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setObjectName(name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(plain(action))
    if words:
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button
