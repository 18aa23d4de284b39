"""A sentence above the calendar: what went wrong or happened, and what can be done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from cnfeed.desktop import icons
from cnfeed.desktop.theme import Theme


class MessageBar(QFrame):
    """Hidden until there is something to say; never blocks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.icon, self.words = QLabel(), QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button, self.close_button = QPushButton(), QToolButton()
        self.close_button.setAccessibleName(self.tr("Dismiss"))
        self.close_button.clicked.connect(self.hide)
        self.button.clicked.connect(self._act)
        self._action: Callable[[], None] | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 8, 6)
        layout.setSpacing(10)
        layout.addWidget(self.icon)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.button)
        layout.addWidget(self.close_button)
        self.hide()

    def say(
        self, words: str, *, fault: bool = False, label: str = "", action: Callable[[], None] | None = None
    ) -> None:
        """Show a sentence, and a button if there is something to do."""
        theme = Theme.of(self.palette())
        self.setObjectName("alarmBar" if fault else "noticeBar")
        self.style().unpolish(self)
        self.style().polish(self)
        symbol = icons.symbol("error" if fault else "info", self.palette(), theme.error if fault else theme.accent)
        self.icon.setPixmap(symbol.pixmap(16, 16))
        self.close_button.setIcon(icons.symbol("close", self.palette()))
        self.words.setText(words)
        self.words.setAccessibleName(words)
        self._action = action
        self.button.setText(label)
        self.button.setVisible(action is not None)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _act(self) -> None:
        self.hide()
        if self._action:
            self._action()
