"""The document's Markdown, with the place the entry was read from marked."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from cnfeed.desktop import text_lines
from cnfeed.desktop.theme import Theme, mixed
from cnfeed.model.span import Span


class DocumentText(QPlainTextEdit):
    """Edits a document's whole text; characters Qt cannot show the same way come back as they were.

    Signals:
        touched: whether the text differs from the document.
    """

    touched = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Text of the document"))
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.document().setDocumentMargin(10)
        self._original = self._shown = ""
        self._spans: tuple[Span, ...] = ()
        self.textChanged.connect(self._on_changed)

    def show_text(self, text: str) -> None:
        """Show a document's text."""
        self._original = text
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)
        self._shown = self._raw()
        self._on_changed()

    def text(self) -> str:
        """The document as it was edited."""
        return text_lines.restored(self._original, self._shown, self._raw())

    def is_touched(self) -> bool:
        """True if it differs from the document."""
        return self._raw() != self._shown

    def mark(self, spans: Iterable[Span], line: int) -> None:
        """Mark where an entry stands, and bring it into sight."""
        self._spans = tuple(sorted(set(spans)))
        self.highlight()
        cursor = QTextCursor(self.document().findBlockByNumber(max(0, line - 1)))
        self.setTextCursor(cursor)
        self.centerCursor()

    def highlight(self) -> None:
        """Mark the entry's places in the palette's colours."""
        theme = Theme.of(self.palette())
        self.setExtraSelections([self._selection(span, theme) for span in self._spans])

    def _selection(self, span: Span, theme: Theme) -> QTextEdit.ExtraSelection:
        start, end = text_lines.editor_range(self._original, span)
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(start, self.document().characterCount() - 1))
        cursor.setPosition(min(end, self.document().characterCount() - 1), QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        look.setBackground(mixed(theme.accent, theme.base, 0.78))
        selection = QTextEdit.ExtraSelection()
        selection.cursor, selection.format = cursor, look
        return selection

    def _raw(self) -> str:
        """The text with its own spaces: toPlainText would turn no-break spaces into plain ones."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def _on_changed(self) -> None:
        self.touched.emit(self.is_touched())
