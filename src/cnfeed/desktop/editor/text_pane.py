"""The document's text with what belongs to it: find and replace, and its problems."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QTextCharFormat
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cnfeed.desktop.editor import text_lines
from cnfeed.desktop.editor.document_text import DocumentText
from cnfeed.desktop.editor.find_bar import FindBar
from cnfeed.desktop.editor.problem_strip import ProblemStrip
from cnfeed.desktop.looks.actions import IN_TEXT
from cnfeed.desktop.looks.theme import Theme
from cnfeed.desktop.words.core_sentences import translated
from cnfeed.model.problem import Problem, Severity
from cnfeed.model.span import Span
from cnfeed.reading.fixing import Fix


class TextPane(QWidget):
    """Its keys count before the window's while the text has them: Ctrl+F finds here.

    Signals:
        fixes_wanted: what can be done about this Problem?
    """

    fixes_wanted = Signal(object)

    def __init__(self, document: DocumentText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.finder, self.problems = FindBar(document), ProblemStrip()
        self.actions_by_name: Mapping[str, QAction] = {}
        self._marked: tuple[tuple[Problem, Span], ...] = ()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.finder, document, self.problems):
            layout.addWidget(widget)
        layout.setStretch(1, 1)
        self.finder.closed.connect(document.setFocus)
        self.problems.asked.connect(self.fixes_wanted)
        self.problems.chosen.connect(self._fix)
        self.problems.went.connect(lambda problem: document.show_line(problem.line))
        document.cursorPositionChanged.connect(lambda: self.problems.at_line(self.line()))

    def line(self) -> int:
        """The cursor's line, from 1."""
        return self.document.textCursor().blockNumber() + 1

    def show_problems(self, problems: Sequence[Problem], places: Sequence[Span]) -> None:
        """Underline where the problems stand, and show the one at the cursor."""
        self._marked = tuple(zip(problems, places, strict=True))
        self._underline()
        self.problems.show_problems(problems, self.line())

    def recolour(self) -> None:
        """Draw what is drawn in the palette's colours anew."""
        self.finder.recolour()
        self.problems.recolour()
        self.document.recolour()
        self._underline()

    def _underline(self) -> None:
        theme, text = Theme.of(self.palette()), self.document.text() if self._marked else ""
        looks, hints = [], []
        for problem, span in self._marked:
            look = QTextCharFormat()
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            look.setUnderlineColor(theme.error if problem.severity is Severity.ERROR else theme.warning)
            start, end = text_lines.editor_range(text, span)
            looks.append((start, max(end, start + 1), look))
            hints.append((start, end, translated(problem.message)))
        self.document.lay("problems", looks)
        self.document.hints = hints

    def _fix(self, fix: Fix) -> None:
        if not self.document.isReadOnly():
            self.document.change_to(fix.text)
            self.document.setFocus()

    # -- keys

    def event(self, event: QEvent) -> bool:
        """Override QObject::event: these keys are the text's, not the window's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._named(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget::keyPressEvent: find, replace, go on, mend, complete."""
        does = self._does().get(self._named(event))
        if does is None:
            super().keyPressEvent(event)
        else:
            does()

    def _does(self) -> dict[str, Callable[[], None]]:
        return {
            "find": lambda: self.finder.open(replace=False),
            "replace_text": lambda: self.finder.open(replace=True),
            "next_match": lambda: self.finder.go(1),
            "previous_match": lambda: self.finder.go(-1),
            "fix": lambda: self.problems.buttons[0].setFocus() if self.problems.buttons else self.problems.go_on(),
            "complete": lambda: self.document.completer.offer(least=0),
        }

    def _named(self, event: QKeyEvent) -> str:
        keys = QKeySequence(event.keyCombination())
        return next((name for name in IN_TEXT if self._has(name, keys)), "")

    def _has(self, name: str, keys: QKeySequence) -> bool:
        action = self.actions_by_name.get(name)
        return action is not None and keys in action.shortcuts()
