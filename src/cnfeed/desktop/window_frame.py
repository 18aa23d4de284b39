"""The window's frame: which widget stands where, and the menus. It does nothing yet."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from cnfeed.desktop import actions as commands
from cnfeed.desktop import icons
from cnfeed.desktop.agenda_view import AgendaView
from cnfeed.desktop.diary import Diary
from cnfeed.desktop.drawer import Drawer
from cnfeed.desktop.editor_dock import EditorDock
from cnfeed.desktop.message_bar import MessageBar
from cnfeed.desktop.models.month import MonthModel
from cnfeed.desktop.month_view import MonthView
from cnfeed.desktop.operations import Operations
from cnfeed.desktop.sidebar import Sidebar
from cnfeed.desktop.status import Status
from cnfeed.desktop.toolbar import Toolbar

REMEMBERED = ("week_numbers", "sessions", "sidebar", "drawer")


class WindowFrame(QMainWindow):
    """Every widget of the window in its place; ``MainWindow`` brings them to life."""

    def __init__(self, operations: Operations, today: date) -> None:
        super().__init__()
        self.operations, self.today = operations, today
        self.diary = Diary(self)
        self.actions_by_name = commands.made(self, self.palette())
        self.setWindowTitle("cnfeed")
        self.setWindowIcon(icons.application())
        self.resize(1280, 820)
        self._make_widgets()
        self._place_widgets()
        self._make_menus()

    def _make_widgets(self) -> None:
        self.toolbar = Toolbar(self.actions_by_name)
        self.message = MessageBar()
        self.month = MonthView(MonthModel(self.diary, self.today), self.diary)
        self.agenda = AgendaView(self.diary, self.today)
        self.views = QStackedWidget()
        self.views.addWidget(self.month)
        self.views.addWidget(self.agenda)
        self.drawer = Drawer(self.diary)
        self.sidebar = Sidebar(self.diary)
        self.editor = EditorDock(self.operations)
        self.status = Status()

    def _place_widgets(self) -> None:
        self.setCentralWidget(self._centre())
        bar = self.addToolBar(self.tr("Toolbar"))
        bar.setObjectName("bar")
        bar.setMovable(False)
        bar.toggleViewAction().setEnabled(False)
        bar.addWidget(self.toolbar)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.editor)
        self.editor.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        self.editor.setTitleBarWidget(QWidget())
        self.resizeDocks([self.editor], [390], Qt.Orientation.Horizontal)
        self.editor.hide()
        self.setStatusBar(self.status)

    def _centre(self) -> QWidget:
        calendar = QWidget()
        above = QVBoxLayout(calendar)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(0)
        for widget in (self.message, self.views):
            above.addWidget(widget)
        self.rows = QSplitter(Qt.Orientation.Vertical)
        self.rows.addWidget(calendar)
        self.rows.addWidget(self.drawer)
        self.rows.setStretchFactor(0, 1)
        self.rows.setSizes([640, 150])
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self.columns.addWidget(self.sidebar)
        self.columns.addWidget(self.rows)
        self.columns.setStretchFactor(1, 1)
        self.columns.setSizes([228, 1052])
        for splitter in (self.rows, self.columns):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        return self.columns

    def _make_menus(self) -> None:
        menus = (
            (self.tr("&File"), "new open | save refresh | publish | quit"),
            (
                self.tr("&Edit"),
                "undo redo | open_entry earlier_day later_day earlier_week later_week | exact | remove delete | search",
            ),
            (self.tr("&View"), "month agenda | week_numbers sessions | sidebar drawer editor"),
            (self.tr("&Go"), "today previous next"),
            (self.tr("&Help"), "shortcuts about"),
        )
        for title, names in menus:
            self.fill(self.menuBar().addMenu(title), names)

    def fill(self, menu: QMenu, names: str) -> None:
        """Put the actions of these names into a menu; "|" draws a line."""
        for name in names.split():
            if name == "|":
                menu.addSeparator()
            else:
                menu.addAction(self.actions_by_name[name])

    def restore(self, settings: QSettings | None) -> None:
        """The window as it was left last."""
        if settings is None:
            return
        geometry = settings.value("window/geometry")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        for name in REMEMBERED:
            if (value := settings.value(f"window/{name}")) is not None:
                self.actions_by_name[name].setChecked(value in (True, "true"))

    def remember(self, settings: QSettings | None) -> None:
        """Keep how the window is for the next time."""
        if settings is None:
            return
        settings.setValue("window/geometry", self.saveGeometry())
        for name in REMEMBERED:
            settings.setValue(f"window/{name}", self.actions_by_name[name].isChecked())
