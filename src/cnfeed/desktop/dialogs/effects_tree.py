"""What subscribers will see of a publish: by output and kind of change, with what each client does."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from cnfeed.desktop.looks.theme import Theme
from cnfeed.desktop.words import saying
from cnfeed.desktop.words.core_sentences import translated
from cnfeed.workspace.publishing.clients import OUTPUTS, Change, Rule
from cnfeed.workspace.publishing.effects import Effect
from cnfeed.workspace.publishing.plan import Plan

MANY = 12


class EffectsTree(QTreeWidget):
    """A plan's effects; more than a few of one kind are folded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What subscribers will see"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.header().setStretchLastSection(True)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.header().resizeSection(0, 250)

    def show_plan(self, plan: Plan) -> None:
        """Show a plan's effects in place of another's."""
        self.clear()
        outputs = {"calendars": self.tr("Calendars"), "feeds": self.tr("Feeds")}
        for output in OUTPUTS:
            effects = [effect for effect in plan.effects if effect.output == output]
            if effects:
                top = self._row(self, outputs[output])
                top.setExpanded(True)
                for change in dict.fromkeys(effect.change for effect in effects):
                    rules = [rule for one, rule in plan.clients if one == change and rule.output == output]
                    self._add(top, change, [effect for effect in effects if effect.change == change], rules)

    def _add(self, top: QTreeWidgetItem, change: Change, effects: list[Effect], rules: Iterable[Rule]) -> None:
        group = self._row(top, f"{self._names()[change]} ({len(effects)})")
        group.setExpanded(len(effects) <= MANY)
        for effect in effects:
            self._row(group, effect.title, _path(effect))
        muted = Theme.of(self.palette()).muted
        for rule in rules:
            row = self._row(group, rule.client, translated(rule.does))
            row.setForeground(0, muted)
            row.setForeground(1, muted)

    def _names(self) -> dict[Change, str]:
        return {
            "new": self.tr("New"),
            "moved": self.tr("Moved"),
            "retitled": self.tr("Called otherwise"),
            "changed": self.tr("Changed"),
            "cancelled": self.tr("Cancelled"),
            "postponed": self.tr("Postponed"),
            "left": self.tr("Leaves"),
            "back": self.tr("Back"),
            "unread": self.tr("Unread again"),
        }

    def _row(self, parent: QTreeWidget | QTreeWidgetItem, first: str, second: str = "") -> QTreeWidgetItem:
        row = QTreeWidgetItem([first, second])
        if isinstance(parent, QTreeWidget):
            parent.addTopLevelItem(row)
        else:
            parent.addChild(row)
        row.setFirstColumnSpanned(not second)
        row.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        row.setToolTip(0, saying.unformatted(first))
        row.setToolTip(1, saying.unformatted(second))
        return row


def _path(effect: Effect) -> str:
    """From what to what."""
    parts = [part for part in (effect.before, effect.after) if part]
    return " → ".join(map(translated, parts) if effect.change == "moved" else parts)
