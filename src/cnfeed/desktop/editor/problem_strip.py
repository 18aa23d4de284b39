"""The problem at the cursor, in words, with what can be done about it at a click."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from cnfeed.desktop.looks import icons
from cnfeed.desktop.looks.theme import Theme
from cnfeed.desktop.words import saying
from cnfeed.desktop.words.core_sentences import translated
from cnfeed.model.problem import Problem, Severity
from cnfeed.reading.fixing import Fix


class ProblemStrip(QWidget):
    """Hidden while the text has no problem.

    Signals:
        asked: what can be done about this Problem?
        chosen: the Fix to make.
        went: to the Problem's line.
    """

    asked = Signal(object)
    chosen = Signal(object)
    went = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problemStrip")
        self._problems: tuple[Problem, ...] = ()
        self.problem: Problem | None = None
        self.buttons: list[QPushButton] = []
        self.icon, self.words, self.next = QLabel(), QLabel(), QToolButton()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.next.setAccessibleName(self.tr("Next problem"))
        self.next.setToolTip(self.tr("Next problem"))
        self.next.clicked.connect(self.go_on)
        first, self._fixes = QHBoxLayout(), QGridLayout()
        first.setSpacing(8)
        first.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        first.addWidget(self.words, 1)
        first.addWidget(self.next, 0, Qt.AlignmentFlag.AlignTop)
        self._fixes.setSpacing(6)
        self._fixes.setColumnStretch(2, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 8, 6)
        layout.setSpacing(6)
        layout.addLayout(first)
        layout.addLayout(self._fixes)
        self.hide()

    def show_problems(self, problems: Sequence[Problem], line: int) -> None:
        """These are the problems of the text now; the cursor is on this line."""
        self._problems = tuple(problems)
        self.setVisible(bool(problems))
        self.problem = None
        self._offer(())
        self.at_line(line)

    def at_line(self, line: int) -> None:
        """Show the problem of a line, else stay where one is."""
        here = next((one for one in self._problems if one.line == line), None)
        shown = here or (self.problem if self.problem in self._problems else None) or next(iter(self._problems), None)
        if shown is not None and shown != self.problem:
            self._show(shown)

    def go_on(self) -> None:
        """Show the next problem, and go to its line."""
        if self._problems:
            at = self._problems.index(self.problem) if self.problem in self._problems else -1
            self._show(self._problems[(at + 1) % len(self._problems)])
            self.went.emit(self.problem)

    def offer(self, problem: Problem, fixes: Sequence[Fix]) -> None:
        """What can be done about a problem, if it is still the one that is shown."""
        if problem == self.problem:
            self._offer(fixes)

    def _offer(self, fixes: Sequence[Fix]) -> None:
        for button in self.buttons:
            button.deleteLater()
        self.buttons = []
        for number, fix in enumerate(fixes):
            button = QPushButton(saying.fix(fix.kind, _short(fix.word)).replace("&", "&&"))
            button.setAccessibleName(saying.fix(fix.kind, fix.word))
            button.setToolTip(saying.unformatted(saying.fix(fix.kind, fix.word)))
            button.clicked.connect(lambda _=False, fix=fix: self.chosen.emit(fix))
            self._fixes.addWidget(button, number // 2, number % 2)
            button.show()
            self.buttons.append(button)

    def _show(self, problem: Problem) -> None:
        self.problem = problem
        self._offer(())
        number, count = self._problems.index(problem) + 1, len(self._problems)
        words = self.tr("Line {0}: {1}").format(problem.line, translated(problem.message))
        self.words.setText(f"{words} ({number}/{count})" if count > 1 else words)
        self.words.setAccessibleName(self.words.text())
        self.next.setVisible(count > 1)
        self.recolour()
        self.asked.emit(problem)

    def recolour(self) -> None:
        """Draw the symbols in the palette's colours."""
        theme, palette = Theme.of(self.palette()), self.palette()
        fault = self.problem is not None and self.problem.severity is Severity.ERROR
        symbol = icons.symbol("error" if fault else "info", palette, theme.error if fault else theme.warning)
        self.icon.setPixmap(symbol.pixmap(16, 16))
        self.next.setIcon(icons.symbol("next", palette))


def _short(word: str) -> str:
    return word if len(word) <= 24 else f"{word[:23]}…"
