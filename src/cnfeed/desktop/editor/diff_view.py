"""A unified diff to read, with what goes and comes in colours (and with - and + for those who do not see them)."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from cnfeed.desktop.looks.theme import Theme, mixed


class DiffView(QPlainTextEdit):
    """Shows the text that ``workspace.difference`` makes."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setAccessibleName(name)
        self._colours = _Colours(self.document(), Theme.of(self.palette()))


class _Colours(QSyntaxHighlighter):
    """Marks whole lines by their first letter."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._formats = {"-": QTextCharFormat(), "+": QTextCharFormat(), "@": QTextCharFormat(), "=": QTextCharFormat()}
        self._formats["-"].setBackground(mixed(theme.error, theme.base, 0.82))
        self._formats["+"].setBackground(mixed(theme.accent, theme.base, 0.82))
        self._formats["@"].setForeground(theme.muted)
        self._formats["="].setFontWeight(QFont.Weight.Bold)

    def highlightBlock(self, text: str) -> None:
        """Override QSyntaxHighlighter::highlightBlock."""
        if text[:1] in self._formats and text:
            self.setFormat(0, len(text), self._formats[text[0]])
