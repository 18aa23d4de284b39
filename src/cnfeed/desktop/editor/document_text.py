"""The document's Markdown: what the user types into, with the entry's places and the problems marked."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFontDatabase, QHelpEvent, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip, QWidget

from cnfeed.desktop.editor import text_lines
from cnfeed.desktop.editor.completer import TextCompleter
from cnfeed.desktop.editor.highlighter import Highlighter
from cnfeed.desktop.looks.theme import Theme, mixed
from cnfeed.desktop.words import saying
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
        self._highlighter = Highlighter(self.document(), self.palette())
        self._original = self._shown = ""
        self.completer = TextCompleter(self)
        self._joinable = -1
        self.hints: list[tuple[int, int, str]] = []
        self._layers: dict[str, list[QTextEdit.ExtraSelection]] = {}
        self._spans: tuple[Span, ...] = ()
        self.textChanged.connect(self._on_changed)

    # -- the text

    def show_text(self, text: str) -> None:
        """Show another document's text; there is nothing to undo then."""
        self._original = text
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)
        self._shown = self.raw()
        self._on_changed()

    def rebase(self, original: str) -> None:
        """What the document holds now; what is typed stays, and differs from that."""
        text = self.text()
        self._original, self._shown = original, text_lines.shown(original)
        self.change_to(text)
        self._on_changed()

    def change_to(self, text: str, *, joined: bool = False) -> None:
        """Replace only the characters that differ, as one step to undo; *joined* to the step before it."""
        self.apply(text_lines.differences(self.raw(), text_lines.shown(text)), joined=joined)

    def apply(self, changes: Iterable[tuple[int, int, str]], *, joined: bool = False) -> None:
        """Replace (start, end, words), the last place first, as one step to undo."""
        cursor = QTextCursor(self.document())
        if joined and self.revision() == self._joinable:
            cursor.joinPreviousEditBlock()
        else:
            cursor.beginEditBlock()
        for start, end, words in changes:
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(words)
        cursor.endEditBlock()
        self._joinable = self.revision()

    def text(self) -> str:
        """The document as it was edited."""
        return text_lines.restored(self._original, self._shown, self.raw())

    def raw(self) -> str:
        """The text with its own spaces: toPlainText would turn no-break spaces into plain ones."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def revision(self) -> int:
        """A number that changes with the text."""
        return self.document().revision()

    def is_touched(self) -> bool:
        """True if it differs from the document."""
        return self.raw() != self._shown

    # -- what is marked in it

    def show_line(self, line: int) -> None:
        """Bring a line (1-based) into sight, with the cursor on it."""
        self.setTextCursor(QTextCursor(self.document().findBlockByNumber(max(0, line - 1))))
        self.centerCursor()

    def mark(self, spans: Iterable[Span]) -> None:
        """Mark where an entry stands; the spans are of ``text()``."""
        self._spans = tuple(sorted(set(spans)))
        self.recolour()

    def recolour(self) -> None:
        """Mark the entry's places in the palette's colours."""
        self._highlighter.recolour(self.palette())
        theme, text = Theme.of(self.palette()), self.text() if self._spans else ""
        look = QTextCharFormat()
        look.setBackground(mixed(theme.accent, theme.base, 0.78))
        self.lay("entry", [(*text_lines.editor_range(text, span), look) for span in self._spans])

    def lay(self, layer: str, looks: Iterable[tuple[int, int, QTextCharFormat]]) -> None:
        """Dress ranges of characters (UTF-16) in place of those the layer had."""
        self._layers[layer] = [self._selection(start, end, look) for start, end, look in looks]
        self.setExtraSelections([one for name in sorted(self._layers) for one in self._layers[name]])

    def event(self, event: QEvent) -> bool:
        """Override QObject::event: the pointer over a problem reads it out."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self.cursorForPosition(self.viewport().mapFrom(self, event.pos())).position()
            words = "\n".join(words for start, end, words in self.hints if start <= at <= end)
            QToolTip.showText(event.globalPos(), saying.unformatted(words), self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget::keyPressEvent: keys for the list of completions, and what they open it for."""
        if self.completer.takes(event):
            event.ignore()
            return
        super().keyPressEvent(event)
        self.completer.on_key(event)

    def _selection(self, start: int, end: int, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        cursor, last = QTextCursor(self.document()), self.document().characterCount() - 1
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        selection = QTextEdit.ExtraSelection()
        selection.cursor, selection.format = cursor, look
        return selection

    def _on_changed(self) -> None:
        self.touched.emit(self.is_touched())
