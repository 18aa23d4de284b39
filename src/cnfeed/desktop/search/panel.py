"""The panel below the search line: suggestions, what was found, how much."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cnfeed.desktop.search.results import HIT_ROLE, HitDelegate, HitsModel
from cnfeed.workspace.finding.search import Found

WIDTH, HEIGHT = 560, 440
MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class SearchPanel(QFrame):
    """Stands below a line edit that keeps the keys: up and down choose, Enter goes there, Escape closes.

    Signals:
        chosen: the uid to go to.
        bulk_requested: the uids to be changed together, a list.
        agenda_requested: all that was found is to be shown in the agenda.
    """

    chosen = Signal(str)
    bulk_requested = Signal(object)
    agenda_requested = Signal()

    def __init__(self, line: QLineEdit, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("popover")
        self.line, self.hits = line, HitsModel(self)
        self._shown_for, self._go_at_once = "", False
        self.list, self.count = QListView(), QLabel()
        self.list.setModel(self.hits)
        self.list.setItemDelegate(HitDelegate(self.list))
        self.list.setAccessibleName(self.tr("Found entries"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setMouseTracking(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.doubleClicked.connect(lambda index: self._go(index.data(HIT_ROLE).entry.uid))
        self.list.installEventFilter(self)
        line.installEventFilter(self)
        self.bulk, self.agenda = QPushButton(self.tr("Change together…")), QPushButton(self.tr("In the agenda"))
        self.bulk.clicked.connect(lambda: self.bulk_requested.emit(self.selected()))
        self.agenda.clicked.connect(self.agenda_requested)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        self.chips = QWidget()
        self._chips = QHBoxLayout(self.chips)
        self._chips.setContentsMargins(8, 8, 8, 0)
        self._chips.setSpacing(4)
        footer = QHBoxLayout()
        footer.setContentsMargins(12, 4, 8, 8)
        self.count.setObjectName("muted")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        footer.addWidget(self.count, 1)
        for button in (self.agenda, self.bulk):
            footer.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self.chips)
        layout.addWidget(self.list, 1)
        layout.addLayout(footer)

    def show_found(self, found: Found, suggested: tuple[str, ...]) -> None:
        """Show what was found for the words in the line, and what could be typed next."""
        self.hits.show(found.hits)
        self._shown_for = self.line.text()
        if self._go_at_once and found.hits:
            self._go(found.hits[0].entry.uid)
            return
        if found.hits:
            self.list.setCurrentIndex(self.hits.index(0))
        self._suggest(suggested)
        words = self.tr("Found: {0}").format(len(found.uids)) if self.line.text().strip() else ""
        if found.faults:
            words = self.tr("Not understood: {0}").format(" ".join(found.faults))
        self.count.setText(words)
        for button in (self.bulk, self.agenda):
            button.setEnabled(bool(found.uids))
        self.place()
        self.show()
        self.raise_()

    def enter(self) -> None:
        """Go to what is chosen; to the first that will be found, where other words were typed meanwhile."""
        index = self.list.currentIndex()
        if not self.isVisible() or self._shown_for != self.line.text():
            self._go_at_once = True
        elif index.isValid():
            self._go(index.data(HIT_ROLE).entry.uid)

    def _suggest(self, suggested: tuple[str, ...]) -> None:
        while (item := self._chips.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for whole in suggested:
            chip = QToolButton()
            chip.setObjectName("framed")
            chip.setText(self._said(whole.rpartition(" ")[2] if whole.count('"') < 2 else whole))
            chip.setAccessibleName(self.tr("Search for {0}").format(whole))
            chip.setToolTip(whole)
            chip.clicked.connect(lambda _=False, whole=whole: self._take(whole))
            self._chips.addWidget(chip)
        self._chips.addStretch()
        self.chips.setVisible(bool(suggested))

    def _said(self, term: str) -> str:
        """A common question in the window's language."""
        names = {
            "is:undated": self.tr("No date"),
            "is:cfp": self.tr("Open call for proposals"),
            "on:today": self.tr("Today"),
            "on:tomorrow": self.tr("Tomorrow"),
            "on:this-week": self.tr("This week"),
            "on:next-week": self.tr("Next week"),
        }
        return names.get(term, term)

    def _take(self, whole: str) -> None:
        self.line.setText(whole)
        self.line.setFocus()

    def selected(self) -> list[str]:
        """The uids that are selected; all that are listed where it is only the one the keys are on."""
        indexes = self.list.selectionModel().selectedIndexes()
        hits = [index.data(HIT_ROLE) for index in indexes] if len(indexes) > 1 else list(self.hits.hits)
        return [hit.entry.uid for hit in hits if hit.entry.uid]

    def place(self) -> None:
        """Below the line, inside of the window."""
        window = self.parentWidget()
        assert window is not None
        width, height = min(WIDTH, window.width() - 16), min(HEIGHT, window.height() - 80)
        below = self.line.mapTo(window, QPoint(0, self.line.height() + 4))
        self.setGeometry(max(8, min(below.x(), window.width() - width - 8)), below.y(), width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override QObject::eventFilter: the line keeps the keys."""
        if event.type() == QEvent.Type.KeyPress and self.isVisible() and isinstance(event, QKeyEvent):
            return self._key(watched, event)
        if watched is self.line and event.type() == QEvent.Type.FocusOut and not self._holds_focus():
            self.hide()
        return super().eventFilter(watched, event)

    def _key(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.line.setFocus()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.agenda_requested.emit()
            else:
                self.enter()
            return True
        if watched is self.line and event.key() in MOVES:
            self.list.keyPressEvent(event)
            return True
        return False

    def _holds_focus(self) -> bool:
        window = self.window()
        widget = window.focusWidget()
        return self.underMouse() or (widget is not None and (widget is self.line or self.isAncestorOf(widget)))

    def _go(self, uid: str | None) -> None:
        self._go_at_once = False
        if uid:
            self.hide()
            self.chosen.emit(uid)
