"""A list of entries: shape, when, title and place on a line, headings between them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cnfeed.desktop.asking.diary import Diary
from cnfeed.desktop.days.gestures import Carried, Part
from cnfeed.desktop.looks import painting
from cnfeed.desktop.looks.emptiness import paint_if_empty
from cnfeed.desktop.looks.theme import Theme, mixed
from cnfeed.desktop.models.rows import ROW_ROLE, UID_ROLE, Row, RowsModel
from cnfeed.desktop.views.dragging import Dragging
from cnfeed.formats.occurrences import Moment
from cnfeed.model.entry import Status

Index = QModelIndex | QPersistentModelIndex
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class RowDelegate(QStyledItemDelegate):
    """Paints rows; *when_width* is the room the words before the title get, in characters."""

    def __init__(self, diary: Diary, when_width: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._diary, self._when_width = diary, when_width

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Override QAbstractItemDelegate::sizeHint."""
        return QSize(200, QFontMetrics(option.font).height() + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Override QAbstractItemDelegate::paint."""
        row: Row = index.data(ROW_ROLE)
        theme = Theme.of(option.palette)
        painter.save()
        if row.entry is None:
            self._heading(painter, option, row, theme)
        else:
            self._entry(painter, option, row, theme)
        painter.restore()

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, row: Row, theme: Theme) -> None:
        font = QFont(option.font)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(theme.text)
        painter.drawText(option.rect.adjusted(12, 3, -8, 0), LEFT, row.text)
        painter.setPen(theme.line)
        painter.drawLine(option.rect.left() + 12, option.rect.bottom(), option.rect.right() - 12, option.rect.bottom())

    def _entry(self, painter: QPainter, option: QStyleOptionViewItem, row: Row, theme: Theme) -> None:
        assert row.entry is not None
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._ground(painter, option, theme, chosen=chosen)
        if painting.is_faint(row.entry):
            painter.setOpacity(0.6)
        ink = theme.on_accent if chosen else theme.text
        soft = ink if chosen else theme.muted
        tint = theme.tint(self._diary.source_number(row.entry))
        rect = option.rect.adjusted(16, 0, -14, 0)
        box = QRectF(rect.left(), rect.center().y() - 4.5, 10, 10)
        painting.glyph(painter, box, row.entry.kind, ink if chosen else tint.edge)
        rect.setLeft(rect.left() + 20)
        self._letter(painter, rect, self._diary.colours.letter(row.entry), soft)
        width = QFontMetrics(option.font).averageCharWidth() * self._when_width
        painter.setPen(soft)
        self._text(painter, QRect(rect.left(), rect.top(), width, rect.height()), row.when)
        rect.setLeft(rect.left() + width + 10)
        self._title(painter, rect, option, row, ink, soft)

    @staticmethod
    def _letter(painter: QPainter, rect: QRect, letter: str, color: QColor) -> None:
        """What the shape's colour says, at the far end."""
        if letter:
            painter.setPen(color)
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, letter)
            rect.setRight(rect.right() - painter.fontMetrics().horizontalAdvance(letter) - 8)

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, theme: Theme, *, chosen: bool) -> None:
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or over:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.accent if chosen else mixed(theme.text, theme.base, 0.94))
            painter.drawRoundedRect(option.rect.adjusted(6, 1, -6, -1), 5, 5)

    def _title(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, row: Row, ink: QColor, soft: QColor
    ) -> None:
        assert row.entry is not None
        font = QFont(option.font)
        font.setStrikeOut(row.entry.status is Status.CANCELLED)
        font.setItalic(row.entry.status in (Status.TENTATIVE, Status.POSTPONED))
        painter.setFont(font)
        painter.setPen(ink)
        used = self._text(painter, rect, row.text)
        painter.setFont(option.font)
        painter.setPen(soft)
        self._text(painter, rect.adjusted(used + 12, 0, 0, 0), row.detail)

    @staticmethod
    def _text(painter: QPainter, rect: QRect, words: str) -> int:
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0, rect.width()))
        painter.drawText(rect, LEFT, shown)
        return metrics.horizontalAdvance(shown)


class EntryList(QListView):
    """Shows a RowsModel; with a Dragging its entries can be dragged to a day of another view.

    Signals:
        selected: the uid of the entry that was chosen.
        opened: the uid of the entry to open.
    """

    selected = Signal(str)
    opened = Signal(str)

    def __init__(
        self,
        diary: Diary,
        name: str,
        when_width: int = 16,
        parent: QWidget | None = None,
        dragging: Dragging | None = None,
    ) -> None:
        super().__init__(parent)
        self._dragging = dragging
        self.rows = RowsModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(diary, when_width, self))
        self.setAccessibleName(name)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        # All rows are equally high, so that Qt need not ask for each of thousands.
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentChanged.connect(self._on_current)

    def uid(self) -> str:
        """The uid of the row the keys are on."""
        return self.currentIndex().data(UID_ROLE) or ""

    def uids(self) -> list[str]:
        """The uids of all rows that are selected, from above."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        found = (self.rows.index(row).data(UID_ROLE) for row in rows)
        return list(dict.fromkeys(uid for uid in found if uid))

    def at(self) -> Moment | None:
        """The instance of a series that the keys are on."""
        row = self.currentIndex().data(ROW_ROLE)
        return row.at if row else None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        super().paintEvent(event)
        paint_if_empty(self, QCoreApplication.translate("EntryList", "Nothing here."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget::keyPressEvent: Enter opens, Escape puts back what is dragged."""
        if event.key() == Qt.Key.Key_Escape and self._dragging is not None and self._dragging.cancel():
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.uid():
            self.opened.emit(self.uid())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Override QWidget::mousePressEvent: take hold of a row."""
        super().mousePressEvent(event)
        row = self.indexAt(event.position().toPoint()).data(ROW_ROLE)
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier):
            return  # more than one is being selected
        if self._dragging is None or row is None or row.entry is None or event.button() != Qt.MouseButton.LeftButton:
            return
        grabbed = row.day or row.entry.when.first_day or date.min
        when = row.shown or row.entry.when
        carried = Carried(grabbed=grabbed, part=Part.WHOLE, entry=row.entry, when=when, at=row.at)
        self._dragging.press(carried, event.globalPosition().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Override QWidget::mouseMoveEvent: drag the row to another view."""
        copy = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        held = event.buttons() & Qt.MouseButton.LeftButton and self._dragging is not None
        if not (held and self._dragging and self._dragging.move(event.globalPosition().toPoint(), copy=copy)):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Override QWidget::mouseReleaseEvent: drop the row."""
        if self._dragging is None or not self._dragging.drop():
            super().mouseReleaseEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if uid := index.data(UID_ROLE):
            self.opened.emit(uid)

    def _on_current(self, current: QModelIndex) -> None:
        if uid := current.data(UID_ROLE):
            self.selected.emit(uid)
