"""What one text has that another has not, line by line."""

from __future__ import annotations

from difflib import unified_diff

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QIcon, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from cnfeed.desktop.looks.theme import Theme, mixed


class DiffDialog(QDialog):
    """Shows how a text would change; "-" is what stands on disk, "+" what was typed."""

    def __init__(self, title: str, before: str, after: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What differs"))
        self.resize(760, 520)
        head = QLabel(title)
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setWordWrap(True)
        self.lines = QPlainTextEdit()
        self.lines.setReadOnly(True)
        self.lines.setAccessibleName(self.tr("Lines that differ"))
        self.lines.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.lines.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._fill(before, after)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(12)
        for widget in (head, self.lines, buttons):
            layout.addWidget(widget)

    def _fill(self, before: str, after: str) -> None:
        theme, cursor = Theme.of(self.palette()), QTextCursor(self.lines.document())
        grounds = {"+": mixed(theme.accent, theme.base, 0.8), "-": mixed(theme.error, theme.base, 0.8)}
        for line in list(unified_diff(before.splitlines(), after.splitlines(), n=3, lineterm=""))[2:]:
            look = QTextCharFormat()
            if line[0] in grounds:
                look.setBackground(grounds[line[0]])
            elif line[0] == "@":
                look.setForeground(theme.muted)
            cursor.insertText(line + "\n", look)
        self.lines.moveCursor(QTextCursor.MoveOperation.Start)
