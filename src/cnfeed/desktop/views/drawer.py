"""Below the calendar: the entries without a day, and the problems."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QTabWidget, QWidget

from cnfeed.desktop.asking.diary import Diary
from cnfeed.desktop.looks.emptiness import paint_if_empty
from cnfeed.desktop.models.problems import PROBLEM_ROLE, ProblemsModel
from cnfeed.desktop.models.rows import undated_rows
from cnfeed.desktop.views.dragging import Dragging
from cnfeed.desktop.views.entry_list import EntryList
from cnfeed.model.problem import Problem


class ProblemList(QTableView):
    """Lists problems.

    Signals:
        chosen: a Problem to jump to.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.problems = ProblemsModel(self)
        self.problems.recolour(self.palette())
        self.setModel(self.problems)
        self.setAccessibleName(self.tr("Problems"))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.doubleClicked.connect(self._choose)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        super().paintEvent(event)
        paint_if_empty(self, self.tr("No problems were found."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget::keyPressEvent: Enter jumps."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        problem = index.data(PROBLEM_ROLE)
        if isinstance(problem, Problem):
            self.chosen.emit(problem)


class Drawer(QTabWidget):
    """Two lists behind tabs that say how long they are."""

    def __init__(self, diary: Diary, dragging: Dragging | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drawer")
        self.setDocumentMode(True)
        self._diary = diary
        self.undated = EntryList(diary, self.tr("Entries without a day"), 20, dragging=dragging)
        self.problems = ProblemList()
        self.addTab(self.undated, "")
        self.addTab(self.problems, "")
        diary.changed.connect(self._on_diary)
        self._name_tabs()

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """List these problems."""
        if problems != self.problems.problems.problems:
            self.problems.problems.show(problems)
        self._name_tabs()

    def _on_diary(self) -> None:
        self.undated.rows.show(undated_rows(self._diary.undated()))
        self._name_tabs()

    def _name_tabs(self) -> None:
        self.setTabText(0, self.tr("Without a day ({0})").format(self.undated.rows.rowCount()))
        self.setTabText(1, self.tr("Problems ({0})").format(self.problems.problems.rowCount()))
