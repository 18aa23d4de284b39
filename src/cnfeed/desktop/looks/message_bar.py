"""A sentence above the calendar: what went wrong or happened, and what can be done."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from cnfeed.desktop.looks import icons
from cnfeed.desktop.looks.theme import Theme


class MessageBar(QFrame):
    """Hidden until there is something to say; never blocks."""

    def __init__(self, parent: QWidget | None = None, *, stacked: bool = False) -> None:
        """*stacked*: in a narrow place, with the buttons below the words."""
        super().__init__(parent)
        self.icon, self.words = QLabel(), QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button, self.close_button = QPushButton(), QToolButton()
        self.others: list[QPushButton] = []
        self.close_button.setAccessibleName(self.tr("Dismiss"))
        self.close_button.clicked.connect(self.hide)
        self.button.clicked.connect(self._act)
        self._action: Callable[[], None] | None = None
        self._buttons = QHBoxLayout()
        self._lay_out(stacked)
        self.hide()

    def _lay_out(self, stacked: bool) -> None:
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self.icon)
        first.addWidget(self.words, 1)
        self._buttons.addWidget(self.button)
        if not stacked:
            first.addLayout(self._buttons)
        first.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 6, 8, 6)
        layout.setSpacing(4)
        layout.addLayout(first)
        if stacked:
            self._buttons.setContentsMargins(26, 0, 0, 2)
            self._buttons.addStretch()
            layout.addLayout(self._buttons)

    def say(
        self,
        words: str,
        *,
        fault: bool = False,
        label: str = "",
        action: Callable[[], None] | None = None,
        others: Sequence[tuple[str, Callable[[], None]]] = (),
        closable: bool = True,
    ) -> None:
        """Show a sentence, and a button for each thing that can be done; one of them must be where not *closable*."""
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
        self._offer(others)
        self.close_button.setVisible(closable)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _offer(self, others: Sequence[tuple[str, Callable[[], None]]]) -> None:
        for button in self.others:
            button.deleteLater()
        self.others = [QPushButton(label) for label, _ in others]
        for number, (button, (_, act)) in enumerate(zip(self.others, others, strict=True)):
            button.clicked.connect(lambda _=False, act=act: self._do(act))
            self._buttons.insertWidget(number + 1, button)

    def _act(self) -> None:
        if self._action:
            self._do(self._action)
        else:
            self.hide()

    def _do(self, action: Callable[[], None]) -> None:
        self.hide()
        action()
