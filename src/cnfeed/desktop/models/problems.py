"""The problems of all documents, with file and line."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QPalette

from cnfeed.desktop.looks import icons
from cnfeed.desktop.looks.theme import Theme
from cnfeed.desktop.words import saying
from cnfeed.desktop.words.core_sentences import translated
from cnfeed.model.problem import Problem, Severity

translate = QCoreApplication.translate

PROBLEM_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}


class ProblemsModel(QAbstractTableModel):
    """One row per problem, errors first: what is wrong, and where."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.problems: tuple[Problem, ...] = ()
        self._icons: dict[Severity, Any] = {}

    def show(self, problems: tuple[Problem, ...]) -> None:
        """Show these problems."""
        self.beginResetModel()
        self.problems = tuple(sorted(problems, key=lambda one: (ORDER[one.severity], one.path, one.line)))
        self.endResetModel()

    def recolour(self, palette: QPalette) -> None:
        """Draw the icons in the palette's colours."""
        theme = Theme.of(palette)
        colors = {Severity.ERROR: theme.error, Severity.WARNING: theme.warning, Severity.INFO: theme.muted}
        self._icons = {severity: icons.symbol(severity.value, palette, color) for severity, color in colors.items()}

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Override QAbstractItemModel::rowCount."""
        return 0 if parent.isValid() else len(self.problems)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Override QAbstractItemModel::columnCount."""
        return 0 if parent.isValid() else 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractItemModel::data."""
        if not index.isValid():
            return None
        problem = self.problems[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return translated(problem.message) if index.column() == 0 else f"{problem.path}:{problem.line}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._severity(problem.severity)}: {translated(problem.message)} {problem.path}:{problem.line}"
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return self._icons.get(problem.severity)
        if role == Qt.ItemDataRole.ToolTipRole:
            return saying.unformatted(str(replace(problem, message=translated(problem.message))))
        return problem if role == PROBLEM_ROLE else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractItemModel::headerData."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        names = (
            translate("ProblemsModel", "Problem"),
            translate("ProblemsModel", "Place"),
        )
        return names[section]

    @staticmethod
    def _severity(severity: Severity) -> str:
        names = {
            Severity.ERROR: translate("ProblemsModel", "Error"),
            Severity.WARNING: translate("ProblemsModel", "Warning"),
            Severity.INFO: translate("ProblemsModel", "Note"),
        }
        return names[severity]
