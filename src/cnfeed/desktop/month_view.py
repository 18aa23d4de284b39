"""A month of days with bars, hours, flags and rings; everything works by mouse and by keys."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from cnfeed.desktop import painting, saying
from cnfeed.desktop.diary import Diary
from cnfeed.desktop.layout import Piece
from cnfeed.desktop.models.month import MonthModel
from cnfeed.desktop.month_geometry import Geometry
from cnfeed.desktop.theme import Theme, mixed

STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}


class DayDelegate(QStyledItemDelegate):
    """Paints a day without its entries: ground, lines, number, today, and the day the keys are on."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Override QAbstractItemDelegate::paint."""
        view = self.parent()
        assert isinstance(view, MonthView)
        day, theme, rect = view.days.day_of(index), Theme.of(view.palette()), option.rect
        inside = day.month == view.days.month.month
        painter.fillRect(rect, theme.base if inside and day.weekday() < 5 else theme.shade)
        painter.setPen(theme.line)
        painter.drawLine(rect.topLeft(), rect.topRight())
        painter.drawLine(rect.topLeft(), rect.bottomLeft())
        if index == view.currentIndex():
            self._frame(painter, rect, theme, view.hasFocus())
        self._number(painter, rect, day, theme, view)

    def _frame(self, painter: QPainter, rect: QRect, theme: Theme, focused: bool) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.accent if focused else mixed(theme.accent, theme.base, 0.5), 2 if focused else 1.2))
        painter.setBrush(mixed(theme.accent, theme.base, 0.94))
        painter.drawRoundedRect(rect.adjusted(2, 2, -1, -1), 5, 5)
        painter.restore()

    def _number(self, painter: QPainter, rect: QRect, day: date, theme: Theme, view: MonthView) -> None:
        inside, today = day.month == view.days.month.month, day == view.days.today
        font = QFont(view.font())
        font.setBold(today)
        painter.save()
        painter.setFont(font)
        size = painter.fontMetrics().height() + 5
        box = QRect(rect.right() - size - 3, rect.top() + 4, size, size)
        if today:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.accent)
            painter.drawEllipse(box)
        painter.setPen(theme.on_accent if today else theme.text if inside else theme.muted)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(day.day))
        painter.restore()


class MonthView(QTableView):
    """Shows a MonthModel.

    Signals:
        selected: the uid of the entry that was chosen, "" for none.
        opened: the uid of an entry to open in the editor.
        create_requested: a day to make a new entry on.
        move_requested: a uid, and by how many days it is to move.
        more_requested: a day whose entries are to be listed, and where to show the list.
        day_changed: the day the keys are on.
        menu_requested: a uid ("" for an empty place), the day, and where.
        paged: by how many months to turn.
    """

    selected = Signal(str)
    opened = Signal(str)
    create_requested = Signal(object)
    move_requested = Signal(str, int)
    more_requested = Signal(object, QPoint)
    day_changed = Signal(object)
    menu_requested = Signal(str, object, QPoint)
    paged = Signal(int)

    def __init__(self, model: MonthModel, diary: Diary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days, self._diary = model, diary
        self.uid = ""
        self._pressed: tuple[Piece, QPoint, date] | None = None
        self._target: date | None = None
        self._wheel = 0
        self.setModel(model)
        self.setItemDelegate(DayDelegate(self))
        self.geometry_of_pieces = Geometry(self, model)
        self._arrange()
        model.modelReset.connect(self._on_reset)

    def _arrange(self) -> None:
        self.setAccessibleName(self.tr("Month"))
        self.setAccessibleDescription(
            self.tr(
                "Arrow keys move the day, Space goes through its entries, Enter opens, Alt and arrows move an entry."
            )
        )
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setMinimumSize(420, 320)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
            header.setMinimumSectionSize(24)
        self.verticalHeader().setVisible(False)

    # -- what is chosen

    def day(self) -> date:
        """The day the keys are on."""
        index = self.currentIndex()
        return self.days.day_of(index) if index.isValid() else self.days.month

    def show_day(self, day: date) -> None:
        """Put the keys on a day, turning to its month if it is another one."""
        if (day.year, day.month) != (self.days.month.year, self.days.month.month):
            self.days.show(day)
        self.setCurrentIndex(self.days.index_of(day))

    def select(self, uid: str) -> None:
        """Choose an entry; "" for none."""
        if uid != self.uid:
            self.uid = uid
            self.viewport().update()
            self.selected.emit(uid)

    def set_week_numbers(self, shown: bool) -> None:
        """Show or hide the numbers of the weeks."""
        self.verticalHeader().setVisible(shown)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Override QAbstractItemView::currentChanged."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.viewport().update()
            self.day_changed.emit(self.days.day_of(current))

    def _on_reset(self) -> None:
        self.clearSpans()
        self._pressed = self._target = None

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget::paintEvent: the days, then the entries above them."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setFont(self.font())
        theme = Theme.of(self.palette())
        self._paint_target(painter, theme)
        for _, piece, rect in self.geometry_of_pieces.shown():
            if rect.intersects(event.rect()):
                tint = theme.tint(self._diary.source_number(piece.occurrence.entry))
                chosen = bool(self.uid) and piece.occurrence.entry.uid == self.uid
                painting.draw(painter, rect, painting.Look.of(piece, tint, selected=chosen), theme)
        self._paint_more(painter, theme)

    def _paint_more(self, painter: QPainter, theme: Theme) -> None:
        painter.setPen(theme.muted)
        for row in range(self.days.rowCount()):
            for column, count in enumerate(self.geometry_of_pieces.fitted(row).hidden):
                if count:
                    rect = self.geometry_of_pieces.more_rect(row, column).adjusted(4, 0, 0, 0)
                    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, self.tr("+{0} more").format(count))

    def _paint_target(self, painter: QPainter, theme: Theme) -> None:
        if self._target is None:
            return
        rect = self.visualRect(self.days.index_of(self._target)).adjusted(2, 2, -2, -2)
        color = mixed(theme.accent, theme.base, 0.75)
        painter.fillRect(rect, color)
        painter.setPen(QPen(theme.accent, 2, Qt.PenStyle.DashLine))
        painter.drawRect(rect)

    # -- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Override QWidget::mousePressEvent: choose a day and what is under the pointer."""
        super().mousePressEvent(event)
        point, day = event.position().toPoint(), self._day_at(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or day is None:
            return
        if self.geometry_of_pieces.more_at(point):
            self.more_requested.emit(day, self.viewport().mapToGlobal(point))
            return
        piece = self.geometry_of_pieces.piece_at(point)
        self.select(piece.occurrence.entry.uid or "" if piece else "")
        self._pressed = (piece, point, day) if piece else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Override QWidget::mouseMoveEvent: drag an entry over the days."""
        point = event.position().toPoint()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            over = self.geometry_of_pieces.piece_at(point) or self.geometry_of_pieces.more_at(point)
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
            return
        far = (point - self._pressed[1]).manhattanLength() >= QApplication.startDragDistance()
        if self._target is not None or far:
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._target = self._day_at(point) or self._target
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Override QWidget::mouseReleaseEvent: drop what is dragged."""
        super().mouseReleaseEvent(event)
        pressed, target = self._pressed, self._target
        self._stop_drag()
        if pressed and target and target != pressed[2]:
            self.move_requested.emit(pressed[0].occurrence.entry.uid or "", (target - pressed[2]).days)
            self.show_day_here(target)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Override QWidget::mouseDoubleClickEvent: open an entry, or make one on an empty day."""
        point = event.position().toPoint()
        piece, day = self.geometry_of_pieces.piece_at(point), self._day_at(point)
        self._pressed = None
        if piece and piece.occurrence.entry.uid:
            self.opened.emit(piece.occurrence.entry.uid)
        elif day and not self.geometry_of_pieces.more_at(point):
            self.create_requested.emit(day)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Override QWidget::wheelEvent: a notch is a month."""
        self._wheel += event.angleDelta().y()
        while abs(self._wheel) >= 120:
            step = 120 if self._wheel > 0 else -120
            self._wheel -= step
            self.paged.emit(-1 if step > 0 else 1)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Override QWidget::contextMenuEvent, by mouse and by the menu key."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        point = event.pos() if by_mouse else self.visualRect(self.currentIndex()).center()
        piece = self.geometry_of_pieces.piece_at(point) if by_mouse else None
        uid = (piece.occurrence.entry.uid or "") if piece else "" if by_mouse else self.uid
        self.menu_requested.emit(uid, self._day_at(point) or self.day(), self.viewport().mapToGlobal(point))

    def viewportEvent(self, event: QEvent) -> bool:
        """Override QAbstractItemView::viewportEvent: tooltips of entries, never read as rich text."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            piece = self.geometry_of_pieces.piece_at(event.pos())
            words = saying.tooltip(piece.occurrence) if piece else ""
            QToolTip.showText(event.globalPos(), saying.unformatted(words), self.viewport())
            return True
        return super().viewportEvent(event)

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget::keyPressEvent."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self._target is not None:
            self._stop_drag()
        elif key in STEPS:
            self.select("")
            self.show_day(self.day() + timedelta(days=STEPS[key]))
        elif key == Qt.Key.Key_Space:
            self._choose_next(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_chosen()
        else:
            super().keyPressEvent(event)

    def _choose_next(self, step: int) -> None:
        uids = self._uids_of_day()
        if uids:
            at = uids.index(self.uid) + step if self.uid in uids else 0 if step > 0 else -1
            self.select(uids[at % len(uids)])

    def _open_chosen(self) -> None:
        uids = self._uids_of_day()
        if self.uid in uids:
            self.opened.emit(self.uid)
        elif len(uids) == 1:
            self.select(uids[0])
            self.opened.emit(uids[0])
        elif uids:
            cell = self.visualRect(self.currentIndex())
            self.more_requested.emit(self.day(), self.viewport().mapToGlobal(cell.center()))
        else:
            self.create_requested.emit(self.day())

    def _uids_of_day(self) -> list[str]:
        pieces = self.days.pieces(self.currentIndex()) if self.currentIndex().isValid() else ()
        return [piece.occurrence.entry.uid for piece in pieces if piece.occurrence.entry.uid]

    # -- small things

    def show_day_here(self, day: date) -> None:
        """Put the keys on a day of the grid without turning the month."""
        index = self.days.index_of(day)
        if index.isValid():
            self.setCurrentIndex(index)

    def _day_at(self, point: QPoint) -> date | None:
        index = self.indexAt(point)
        return self.days.day_of(index) if index.isValid() else None

    def _stop_drag(self) -> None:
        self._pressed = self._target = None
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        self.viewport().update()
