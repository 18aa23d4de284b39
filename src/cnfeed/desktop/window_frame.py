"""The window's frame: which widget stands where, and the menus. It does nothing yet."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from cnfeed.desktop.asking.diary import Diary
from cnfeed.desktop.asking.operations import Operations
from cnfeed.desktop.editor.editor_dock import EditorDock
from cnfeed.desktop.looks import actions as commands
from cnfeed.desktop.looks import icons
from cnfeed.desktop.looks.message_bar import MessageBar
from cnfeed.desktop.status import Status
from cnfeed.desktop.toolbar import Toolbar
from cnfeed.desktop.views.calendar_views import CalendarViews
from cnfeed.desktop.views.cursor import Cursor
from cnfeed.desktop.views.dragging import Dragging
from cnfeed.desktop.views.drawer import Drawer
from cnfeed.desktop.views.requests import Requests
from cnfeed.desktop.views.sidebar import Sidebar
from cnfeed.desktop.views.ticking import Ticking
from cnfeed.desktop.welcome import Welcome

SEVERAL = "together next_edition"
TIMES = "earlier_day later_day earlier_week later_week earlier_hour later_hour longer shorter"
SHOWN = "week_numbers sessions unfold by_category bands"
REMEMBERED = ("week_numbers", "sessions", "by_category", "bands", "sidebar", "drawer", "week", "day", "year", "agenda")


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
        self.where, self.requests = Cursor(self.today, self), Requests(self)
        self.dragging = Dragging(self.diary, self.requests, self)
        self.ticking = Ticking(lambda: self.operations.now, self)
        self.views = CalendarViews(self.diary, self.where, self.requests, self.dragging, self.ticking)
        self.month, self.agenda = self.views.month, self.views.agenda
        self.drawer = Drawer(self.diary, self.dragging)
        self.sidebar = Sidebar(self.diary)
        self.dragging.add(self.sidebar.calendar)
        self.editor = EditorDock(self.operations)
        self.editor.use(self.actions_by_name)
        self.status = Status()

    def _place_widgets(self) -> None:
        self.front, self.welcome = QStackedWidget(), Welcome()
        self.front.addWidget(self._centre())
        self.front.addWidget(self.welcome)
        centre, above = QWidget(), QVBoxLayout()
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(0)
        above.addWidget(self.message)
        above.addWidget(self.front)
        centre.setLayout(above)
        self.setCentralWidget(centre)
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
        above.addWidget(self.views)
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
            (self.tr("&File"), ("new open welcome", "save refresh", "commit publish", "settings", "quit")),
            (
                self.tr("&Edit"),
                (
                    "undo redo",
                    "open_entry copy paste",
                    TIMES,
                    "cancel postpone",
                    "exact",
                    SEVERAL,
                    "remove delete",
                    "search",
                ),
            ),
            (
                self.tr("&View"),
                (
                    "day week month year agenda",
                    SHOWN,
                    "zoom_in zoom_out zoom_reset second_zone",
                    "sidebar drawer editor",
                ),
            ),
            (self.tr("&Go"), ("today go_to", "previous next")),
            (self.tr("&Help"), ("shortcuts about",)),
        )
        for title, names in menus:
            self.fill(self.menuBar().addMenu(title), " | ".join(names))

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
