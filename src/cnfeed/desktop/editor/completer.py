"""Offers keys and words while front matter and fields are typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QCompleter, QLineEdit, QPlainTextEdit

from cnfeed.desktop.editor.completing import Asked, asked, offered
from cnfeed.desktop.editor.markup_tokens import JSON, TOML, YAML
from cnfeed.workspace.finding.vocabulary import Vocabulary

MOST = 200
CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape)


class TextCompleter(QCompleter):
    """Completes in a text's front matter: as one types, or when asked to."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._words = QStringListModel(self)
        self.vocabulary = Vocabulary()
        self._prefix = ""
        self.setModel(self._words)
        self.setWidget(editor)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        popup = self.popup()
        assert popup is not None
        self._list = popup
        self._list.setAccessibleName(self.tr("Completions"))
        self.activated.connect(self._insert)

    def takes(self, event: QKeyEvent) -> bool:
        """True if the key is for the list that is open."""
        return self._list.isVisible() and event.key() in CHOOSING

    def on_key(self, event: QKeyEvent) -> None:
        """A key has been typed into the text."""
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        typed = (bool(event.text()) and event.text().isprintable()) or event.key() == Qt.Key.Key_Backspace
        if plain and typed:
            self.offer(least=1)
        elif self._list.isVisible():
            self._list.hide()

    def offer(self, *, least: int) -> None:
        """Open the list, if there is something to offer and so many characters are typed."""
        want = self.wanted()
        words = self._choices(want) if want is not None and len(want.prefix) >= least else []
        if want is None or not words or words == [want.prefix] or self._editor.isReadOnly():
            self._list.hide()
            return
        self._prefix = want.prefix
        self._words.setStringList(words)
        self._list.setCurrentIndex(self._words.index(0, 0))
        place = self._editor.cursorRect()
        place.translate(self._editor.viewport().x(), self._editor.viewport().y())
        place.setWidth(self._list.sizeHintForColumn(0) + self._list.verticalScrollBar().sizeHint().width() + 8)
        self.complete(place)

    def wanted(self) -> Asked | None:
        """What could be completed at the cursor."""
        cursor = self._editor.textCursor()
        block = cursor.block()
        notation = block.previous().userState() if block.previous().isValid() else -1
        if cursor.hasSelection() or notation not in (YAML, TOML, JSON):
            return None
        above, line = [], self._editor.document().begin()
        while line != block:
            above.append(line.text())
            line = line.next()
        before = QTextCursor(block)
        before.setPosition(cursor.position(), QTextCursor.MoveMode.KeepAnchor)
        return asked(above, before.selectedText(), notation)

    def _choices(self, want: Asked) -> list[str]:
        if want.kind == "key":
            return offered(self.vocabulary.keys, want)[:MOST]
        return matching(self.vocabulary.of(want.kind), want.prefix)

    def _insert(self, word: str) -> None:
        cursor = self._editor.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(self._prefix))
        cursor.insertText(word)
        self._editor.setTextCursor(cursor)


class ListCompleter(QCompleter):
    """Completes the last of several words between commas."""

    def pathFromIndex(self, index: QModelIndex) -> str:  # type: ignore[override]
        """Override QCompleter::pathFromIndex: the words before stay."""
        line = self.widget()
        before = line.text().rpartition(",")[0] if isinstance(line, QLineEdit) else ""
        word = str(index.data())
        return f"{before}, {word}" if before else word

    def splitPath(self, path: str) -> list[str]:
        """Override QCompleter::splitPath: what is behind the last comma counts."""
        return [path.rpartition(",")[2].strip()]


def completes(line: QLineEdit, words: Sequence[str], *, several: bool = False) -> None:
    """Offer these words in a field; *several*: it takes more than one, between commas."""
    made = ListCompleter(list(words), line) if several else QCompleter(list(words), line)
    made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    made.setFilterMode(Qt.MatchFlag.MatchContains)
    line.setCompleter(made)  # which takes the one before away


def matching(words: Sequence[str], prefix: str) -> list[str]:
    """The words that begin so, then those in which it stands."""
    typed = prefix.lower()
    first = [word for word in words if word.lower().startswith(typed)]
    return [*first, *(word for word in words if typed in word.lower() and not word.lower().startswith(typed))][:MOST]
