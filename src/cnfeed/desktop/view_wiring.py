"""Wires the views of days to the window's actions: which one is in front, which days, how they look."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, QPoint, QSettings, Qt
from PySide6.QtWidgets import QMenu

from cnfeed.desktop.days.gestures import NewRange
from cnfeed.desktop.dialogs.go_to_dialog import GoToDialog
from cnfeed.desktop.dialogs.zone_dialog import ZoneDialog
from cnfeed.desktop.looks.colours import By
from cnfeed.desktop.views.calendar_views import NAMES
from cnfeed.desktop.views.day_popover import DayPopover
from cnfeed.desktop.window_frame import WindowFrame

ENTRY_MENU = (
    "open_entry copy | earlier_day later_day earlier_week later_week | longer shorter | cancel postpone exact unfold | "
    "remove delete"
)


class ViewWiring(QObject):
    """Made once per window."""

    def __init__(self, window: WindowFrame) -> None:
        super().__init__(window)
        self._window, self._actions = window, window.actions_by_name
        self._connect_views()
        self._connect_actions()
        self._connect_switches()

    def _connect_views(self) -> None:
        window, requests, cursor = self._window, self._window.requests, self._window.where
        requests.more.connect(self.show_day_list)
        requests.menu.connect(self._show_menu)
        requests.day_view.connect(self._look_at)
        requests.said.connect(window.status.showMessage)
        window.views.turned.connect(window.toolbar.month.setText)
        window.views.turned.connect(lambda _: window.sidebar.calendar.show_day(cursor.day))
        window.sidebar.calendar.day_chosen.connect(cursor.go)
        window.agenda.selected.connect(lambda uid: cursor.choose(uid, window.agenda.at()))
        window.drawer.undated.selected.connect(cursor.choose)
        for entries in (window.agenda, window.drawer.undated):
            entries.opened.connect(requests.opened)

    def _connect_actions(self) -> None:
        views = self._window.views
        does = {
            "today": lambda: self._window.where.go(self._window.ticking.today),
            "go_to": self._go_to,
            "previous": lambda: views.turn(-1),
            "next": lambda: views.turn(1),
            "zoom_in": lambda: views.zoom(1),
            "zoom_out": lambda: views.zoom(-1),
            "zoom_reset": lambda: views.zoom(0),
            "second_zone": self._ask_zone,
            "unfold": self._unfold,
        }
        for name, act in does.items():
            self._actions[name].triggered.connect(lambda _=False, act=act: act())

    def _connect_switches(self) -> None:
        actions, diary, views = self._actions, self._window.diary, self._window.views
        for name in NAMES:
            actions[name].toggled.connect(lambda on, name=name: views.show_view(name) if on else None)
        actions["week_numbers"].toggled.connect(views.month.set_week_numbers)
        actions["sessions"].toggled.connect(lambda on: diary.set_filter(replace(diary.filter, sessions=on)))
        actions["by_category"].toggled.connect(self._colour)
        actions["bands"].setChecked(True)
        actions["bands"].toggled.connect(diary.show_bands)
        # In the text these keys turn the page of the text.
        for name in ("previous", "next"):
            actions[name].setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            views.give(actions[name])
        actions["month"].setChecked(True)

    # -- what is asked for

    def show_day_list(self, day: date, point: QPoint) -> None:
        """List all that is on a day."""
        popover = DayPopover(self._window.diary, day, self._window)
        popover.opened.connect(self._window.requests.opened)
        popover.create_requested.connect(self._window.requests.create)
        popover.show_at(point)

    def _look_at(self, day: date) -> None:
        self._window.where.go(day)
        self._actions["day"].setChecked(True)

    def _show_menu(self, uid: str, day: date, point: QPoint) -> None:
        window = self._window
        menu = QMenu(window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if uid:
            window.fill(menu, ENTRY_MENU)
        else:
            menu.addAction(self.tr("New entry on this day…"), lambda: window.requests.create.emit(NewRange(day)))
            menu.addAction(self._actions["paste"])
            menu.addAction(self.tr("List this day"), lambda: self.show_day_list(day, point))
        menu.popup(point)

    def _go_to(self) -> None:
        dialog = GoToDialog(self._window.where.day, self._window)
        dialog.chosen.connect(self._window.where.go)
        dialog.open()

    def _ask_zone(self) -> None:
        dialog = ZoneDialog(self._window.diary.zone, self._window.views.week.second_zone, self._window)
        dialog.chosen.connect(lambda zone: self._window.views.set_second_zone(zone or None))
        dialog.open()

    def _unfold(self) -> None:
        """Show the sessions of the chosen event beside it, or fold them into it again."""
        diary, uid = self._window.diary, self._window.where.uid
        entry = diary.entry(uid)
        event = entry.parent if entry is not None and entry.parent else uid
        if event:
            diary.set_filter(replace(diary.filter, unfolded=diary.filter.unfolded ^ {event}))

    def _colour(self, by_category: bool) -> None:
        self._window.diary.colour_by(By.CATEGORY if by_category else By.SOURCE)
        self._window.sidebar.filters.reload()

    # -- what is remembered

    def restore(self, settings: QSettings | None) -> None:
        """The views as they were left last."""
        if settings is None:
            return
        zone = settings.value("views/second_zone")
        self._window.views.set_second_zone(str(zone) if zone else None)
        hour = settings.value("views/hour")
        if hour is not None:
            self._window.views.set_hour(float(str(hour)))

    def remember(self, settings: QSettings | None) -> None:
        """Keep how the views are for the next time."""
        if settings is not None:
            settings.setValue("views/second_zone", self._window.views.week.second_zone or "")
            settings.setValue("views/hour", self._window.views.week.scale.hour)
