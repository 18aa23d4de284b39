"""What a search found, with the words marked, and what could be typed next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cnfeed.desktop.looks import painting
from cnfeed.desktop.looks.theme import Theme, mixed
from cnfeed.desktop.words import dates, saying
from cnfeed.model.entry import Entry
from cnfeed.workspace.finding.search import Hit

HIT_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
Marks = Sequence[tuple[int, int]]
translate = QCoreApplication.translate


class HitsModel(QAbstractListModel):
    """The hits of the last search."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hits: tuple[Hit, ...] = ()

    def show(self, hits: tuple[Hit, ...]) -> None:
        """Show other hits."""
        self.beginResetModel()
        self.hits = hits
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Override QAbstractItemModel::rowCount."""
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractItemModel::data."""
        if not index.isValid():
            return None
        hit = self.hits[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            entry = hit.entry
            parts = (saying.kind(entry.kind), entry.title, when_words(entry), entry.location or "", hit.excerpt)
            return translate("saying", ", ").join(part for part in parts if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return saying.unformatted(saying.place(hit.entry))
        return hit if role == HIT_ROLE else None


def when_words(entry: Entry) -> str:
    """When it is, or as much as is known of that."""
    if entry.when.exact:
        return dates.when_words(entry.when)
    return entry.words or translate("UndatedRows", "no date")


class HitDelegate(QStyledItemDelegate):
    """Paints title and time on one line, place or the words around what was found on the next."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Override QAbstractItemDelegate::sizeHint."""
        return QSize(200, 2 * QFontMetrics(option.font).height() + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Override QAbstractItemDelegate::paint."""
        hit: Hit = index.data(HIT_ROLE)
        theme = Theme.of(option.palette)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.accent if chosen else mixed(theme.text, theme.base, 0.94))
            painter.drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 5, 5)
        ink, soft = (theme.on_accent, theme.on_accent) if chosen else (theme.text, theme.muted)
        height = QFontMetrics(option.font).height()
        left, top, right = option.rect.left() + 14, option.rect.top() + 6, option.rect.right() - 14
        when = when_words(hit.entry)
        painter.setFont(option.font)
        room = painter.fontMetrics().horizontalAdvance(when)
        painter.setPen(soft)
        painter.drawText(right - room, top + painter.fontMetrics().ascent(), when)
        painter.setPen(ink)
        if painting.is_faint(hit.entry):
            painter.setOpacity(0.65)
        self._marked(painter, hit.entry.title, hit.title_marks, left, top, right - room - 14)
        painter.setPen(soft)
        second, marks = (hit.excerpt, hit.excerpt_marks) if hit.excerpt else (hit.entry.location or hit.entry.path, ())
        self._marked(painter, second, marks, left, top + height + 2, right)
        painter.restore()

    @staticmethod
    def _marked(painter: QPainter, text: str, marks: Marks, left: int, top: int, right: int) -> None:
        """Words with the marked ones bold and underlined, as far as there is room."""
        plain, bold = QFont(painter.font()), QFont(painter.font())
        bold.setBold(True)
        bold.setUnderline(True)
        at = 0
        for start, end in (*marks, (len(text), len(text))):
            for font, piece in ((plain, text[at:start]), (bold, text[start:end])):
                metrics = QFontMetrics(font)
                shown = metrics.elidedText(piece, Qt.TextElideMode.ElideRight, max(0, right - left))
                painter.setFont(font)
                painter.drawText(left, top + metrics.ascent(), shown)
                left += metrics.horizontalAdvance(shown)
                if shown != piece:
                    painter.setFont(plain)
                    return
            at = end
        painter.setFont(plain)
