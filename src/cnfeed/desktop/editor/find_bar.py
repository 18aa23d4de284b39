"""Find and replace in the text that is open."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QWidget

from cnfeed.desktop.editor.document_text import DocumentText
from cnfeed.desktop.editor.finding import MOST, Match, Wanted, instead, matches
from cnfeed.desktop.looks import icons
from cnfeed.desktop.looks.theme import Theme, mixed


class FindBar(QWidget):
    """Marks every match as one types; Enter goes to the next, Shift+Enter to the one before, Escape closes.

    Signals:
        closed: the text is to have the keys again.
    """

    closed = Signal()

    def __init__(self, document: DocumentText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._found: list[Match] = []
        self._again = QTimer(self, singleShot=True, interval=120)
        self._make()
        self._lay_out()
        self._connect()
        self.hide()

    def _make(self) -> None:
        self.words, self.instead = QLineEdit(), QLineEdit()
        for line, name in ((self.words, self.tr("Find")), (self.instead, self.tr("Replace with"))):
            line.setPlaceholderText(name)
            line.setAccessibleName(name)
            line.setClearButtonEnabled(True)
        self.count = QLabel()
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setObjectName("muted")
        self.case, self.whole = QCheckBox(self.tr("Aa")), QCheckBox(self.tr("Words"))
        self.pattern = QCheckBox(self.tr(".*"))
        for box, name in (
            (self.case, self.tr("Tell capitals from small letters")),
            (self.whole, self.tr("Whole words only")),
            (self.pattern, self.tr("Regular expression")),
        ):
            box.setAccessibleName(name)
            box.setToolTip(name)
        self.before, self.next, self.close_button = QToolButton(), QToolButton(), QToolButton()
        for button, name in (
            (self.before, self.tr("Previous match")),
            (self.next, self.tr("Next match")),
            (self.close_button, self.tr("Close find")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)
        self.replace = QPushButton(self.tr("Replace"))
        self.replace_all = QPushButton(self.tr("All"))
        self.replace_all.setAccessibleName(self.tr("Replace all"))
        self.recolour()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(10, 6, 6, 6)
        grid.setSpacing(4)
        options = QHBoxLayout()
        options.setSpacing(8)
        for box in (self.case, self.whole, self.pattern):
            options.addWidget(box)
        options.addStretch()
        options.addWidget(self.count)
        grid.addWidget(self.words, 0, 0)
        grid.addWidget(self.before, 0, 1)
        grid.addWidget(self.next, 0, 2)
        grid.addWidget(self.close_button, 0, 3)
        grid.addWidget(self.instead, 1, 0)
        buttons = QHBoxLayout()
        buttons.addWidget(self.replace)
        buttons.addWidget(self.replace_all)
        grid.addLayout(buttons, 1, 1, 1, 3)
        grid.addLayout(options, 2, 0, 1, 4)
        grid.setColumnStretch(0, 1)

    def _connect(self) -> None:
        self.words.textChanged.connect(lambda _: self._search(move=True))
        for box in (self.case, self.whole, self.pattern):
            box.toggled.connect(lambda _: self._search(move=True))
        self.next.clicked.connect(lambda: self.go(1))
        self.before.clicked.connect(lambda: self.go(-1))
        self.close_button.clicked.connect(self.dismiss)
        self.replace.clicked.connect(self.replace_one)
        self.replace_all.clicked.connect(self.replace_every)
        self.instead.returnPressed.connect(self.replace_one)
        self._again.timeout.connect(lambda: self._search(move=False))
        self._document.textChanged.connect(self._on_text)

    def recolour(self) -> None:
        """Draw the symbols in the palette's colours."""
        palette = self.palette()
        for button, symbol in ((self.before, "previous"), (self.next, "next"), (self.close_button, "close")):
            button.setIcon(icons.symbol(symbol, palette))
        if self.isVisible():
            self._mark()

    # -- what is asked for

    def open(self, *, replace: bool) -> None:
        """Show the bar with the words that are selected; *replace*: with what to put in their place."""
        chosen = self._document.textCursor().selectedText()
        for widget in (self.instead, self.replace, self.replace_all):
            widget.setVisible(replace)
        self.show()
        if chosen and "\u2029" not in chosen:
            self.words.setText(chosen)
        self._search(move=False)
        self.words.setFocus()
        self.words.selectAll()

    def dismiss(self) -> None:
        """Hide the bar and the marks."""
        self.hide()
        self._document.lay("found", ())
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget::keyPressEvent: Enter and Escape."""
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.words.hasFocus():
            self.go(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    def wanted(self) -> Wanted:
        """What is looked for."""
        return Wanted(self.words.text(), self.pattern.isChecked(), self.case.isChecked(), self.whole.isChecked())

    def go(self, by: int) -> None:
        """Select the next match (1) or the one before (-1), beginning again at the end."""
        self._search(move=False)
        if not self._found:
            return
        cursor = self._document.textCursor()
        if by > 0:
            at = cursor.selectionEnd() if cursor.hasSelection() else cursor.position()
            ahead = [number for number, one in enumerate(self._found) if one.start >= at]
            self._select(ahead[0] if ahead else 0)
        else:
            behind = [number for number, one in enumerate(self._found) if one.start < cursor.selectionStart()]
            self._select(behind[-1] if behind else len(self._found) - 1)

    def replace_one(self) -> None:
        """Replace the match that is selected, and go to the next."""
        chosen = self._chosen()
        if chosen is not None and not self._document.isReadOnly():
            self._document.apply([(chosen.start, chosen.end, instead(self.wanted(), chosen, self.instead.text()))])
        self.go(1)

    def replace_every(self) -> None:
        """Replace all matches, as one step that can be undone."""
        self._search(move=False)
        if self._found and not self._document.isReadOnly():
            wanted, words, count = self.wanted(), self.instead.text(), len(self._found)
            self._document.apply([(one.start, one.end, instead(wanted, one, words)) for one in reversed(self._found)])
            self._search(move=False)
            self.count.setText(self.tr("{0} replaced").format(count))

    # -- what was found

    def _on_text(self) -> None:
        if self.isVisible():
            self._again.start()

    def _search(self, *, move: bool) -> None:
        wanted = self.wanted()
        fault = wanted.fault() if wanted.pattern else ""
        self._found = matches(wanted, self._document.raw())
        self.words.setProperty("wrong", bool(fault))
        self.words.style().unpolish(self.words)
        self.words.style().polish(self.words)
        if move and self._found:
            at = self._document.textCursor().selectionStart()
            self._select(next((number for number, one in enumerate(self._found) if one.start >= at), 0))
        self._mark()
        self._count(fault)
        for button in (self.before, self.next, self.replace, self.replace_all):
            button.setEnabled(bool(self._found))

    def _select(self, number: int) -> None:
        one, cursor = self._found[number], self._document.textCursor()
        cursor.setPosition(one.start)
        cursor.setPosition(one.end, cursor.MoveMode.KeepAnchor)
        self._document.setTextCursor(cursor)
        self._document.ensureCursorVisible()
        self._count("")

    def _chosen(self) -> Match | None:
        cursor = self._document.textCursor()
        place = (cursor.selectionStart(), cursor.selectionEnd())
        return next((one for one in self._found if (one.start, one.end) == place), None)

    def _mark(self) -> None:
        theme, look = Theme.of(self.palette()), QTextCharFormat()
        look.setBackground(mixed(theme.warning, theme.base, 0.6))
        self._document.lay("found", [(one.start, one.end, look) for one in self._found])

    def _count(self, fault: str) -> None:
        count, chosen = len(self._found), self._chosen()
        if fault:
            words = fault
        elif not self.words.text():
            words = ""
        elif chosen is not None:
            words = self.tr("{0} of {1}").format(self._found.index(chosen) + 1, count)
        else:
            words = self.tr("{0} found").format(f"{count}+" if count == MOST else count)
        self.count.setText(words)
