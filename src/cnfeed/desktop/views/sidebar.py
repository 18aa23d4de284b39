"""The small calendar to jump by, and the filters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from cnfeed.desktop.asking.diary import Diary
from cnfeed.desktop.looks import icons
from cnfeed.desktop.looks.colours import By
from cnfeed.desktop.looks.theme import Theme
from cnfeed.desktop.views.mini_calendar import MiniCalendar
from cnfeed.desktop.words import saying
from cnfeed.model.entry import Kind

VALUE_ROLE = Qt.ItemDataRole.UserRole


class FilterList(QTreeWidget):
    """Check lists of sources, kinds and categories.

    Signals:
        chosen: the new Filter; its text and sessions are not this list's.
    """

    chosen = Signal(object)

    def __init__(self, diary: Diary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._diary = diary
        self.setAccessibleName(self.tr("Filters"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(6)
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setSelectionMode(QTreeWidget.SelectionMode.NoSelection)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, self.header().ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, self.header().ResizeMode.ResizeToContents)
        self.itemChanged.connect(self._on_item_changed)

    def reload(self) -> None:
        """List what there is to filter, with how many entries each has."""
        theme, shown = Theme.of(self.palette()), self._diary.filter
        self.blockSignals(True)
        self.clear()
        sources = [
            (source.name, source.name, self._swatch(By.SOURCE, source.name, theme)) for source in self._diary.sources
        ]
        kinds = [(kind, saying.kind(kind), icons.kind(kind, theme.muted)) for kind in Kind]
        entries = self._diary.entries
        categories = Counter(category for entry in entries for category in entry.categories or ("",))
        names = [
            (name, name or self.tr("without category"), self._swatch(By.CATEGORY, name, theme))
            for name in sorted(categories, key=lambda n: (not n, n))
        ]
        self._group(self.tr("Sources"), sources, Counter(entry.source for entry in entries), shown.hidden_sources)
        self._group(self.tr("Kinds"), kinds, Counter(entry.kind for entry in entries), shown.hidden_kinds)
        self._group(self.tr("Categories"), names, categories, shown.hidden_categories)
        self.blockSignals(False)

    def _swatch(self, by: By, name: str, theme: Theme) -> QIcon:
        """The colour and the letter of a name, where colours stand for such names."""
        colours = self._diary.colours
        if colours.by is not by:
            return QIcon()
        tint = theme.tint(colours.numbers.get(name, -1))
        return icons.swatch(tint.edge, colours.letters.get(name, ""), theme.base)

    def _group(
        self,
        title: str,
        rows: Iterable[tuple[Hashable, str, QIcon]],
        counts: Counter[str] | Counter[Kind],
        hidden: Iterable[Hashable],
    ) -> None:
        group = QTreeWidgetItem(self, [title])
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = self.font()
        font.setBold(True)
        group.setFont(0, font)
        group.setSizeHint(0, QSize(0, self.fontMetrics().height() + 14))
        for value, name, icon in rows:
            item = QTreeWidgetItem(group, [name, str(counts.get(value, 0))])  # type: ignore[call-overload]
            item.setData(0, VALUE_ROLE, value)
            item.setIcon(0, icon)
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setForeground(1, Theme.of(self.palette()).muted)
            item.setCheckState(0, Qt.CheckState.Unchecked if value in set(hidden) else Qt.CheckState.Checked)
            item.setSizeHint(0, QSize(0, self.fontMetrics().height() + 9))
        group.setExpanded(True)

    def _hidden(self, group: int) -> frozenset[str]:
        top = self.topLevelItem(group)
        items = [top.child(row) for row in range(top.childCount())] if top else []
        off = Qt.CheckState.Unchecked
        return frozenset(item.data(0, VALUE_ROLE) for item in items if item and item.checkState(0) is off)

    def _on_item_changed(self) -> None:
        kinds = frozenset(Kind(value) for value in self._hidden(1))
        sources, categories = self._hidden(0), self._hidden(2)
        now = self._diary.filter
        self.chosen.emit(replace(now, hidden_sources=sources, hidden_kinds=kinds, hidden_categories=categories))


class Sidebar(QWidget):
    """The small calendar above the filters."""

    def __init__(self, diary: Diary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.calendar = MiniCalendar()
        self.filters = FilterList(diary)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(12)
        layout.addWidget(self.calendar)
        layout.addWidget(self.filters, 1)
