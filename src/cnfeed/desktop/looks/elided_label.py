"""One quiet line that is cut where it does not fit; the whole is in its tooltip and for screen readers."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from cnfeed.desktop.words import saying


class ElidedLabel(QLabel):
    """Plain text on one line, however narrow its place is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = ""
        self.setObjectName("muted")
        self.setTextFormat(Qt.TextFormat.PlainText)

    def show_words(self, words: str, name: str = "") -> None:
        """Show *words*, said to a screen reader as *name*; hidden if there are none."""
        self.words = " ".join(words.split())
        self.setAccessibleName(name or self.words)
        self.setToolTip(saying.unformatted(self.words))
        self.setVisible(bool(self.words))
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget::resizeEvent: cut anew."""
        super().resizeEvent(event)
        self._elide()

    def minimumSizeHint(self) -> QSize:
        """Override QLabel::minimumSizeHint: any width will do."""
        return QSize(0, super().minimumSizeHint().height())

    def _elide(self) -> None:
        self.setText(self.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, self.width()))
