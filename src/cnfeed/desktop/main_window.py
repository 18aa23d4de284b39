"""The window: it wires actions to operations, and what changed to the views."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QCloseEvent

from cnfeed.desktop.asking.filtering import Filter
from cnfeed.desktop.asking.operations import Operations, Snapshot
from cnfeed.desktop.asking.watching import Watching
from cnfeed.desktop.dialogs.new_entry_dialog import NewEntryDialog
from cnfeed.desktop.dialogs.publish_dialog import PublishDialog
from cnfeed.desktop.dialogs.shortcuts_dialog import ShortcutsDialog
from cnfeed.desktop.direct_editing import DirectEditing
from cnfeed.desktop.editor.exact_dialog import ExactDialog, can_be_exact
from cnfeed.desktop.looks import actions as commands
from cnfeed.desktop.looks import questions, shortcuts, style
from cnfeed.desktop.search_wiring import SearchWiring
from cnfeed.desktop.several import Several
from cnfeed.desktop.shell import Shell
from cnfeed.desktop.view_wiring import ViewWiring
from cnfeed.desktop.window_frame import WindowFrame
from cnfeed.desktop.words import dates
from cnfeed.desktop.words.core_sentences import translated
from cnfeed.errors import CnfeedError
from cnfeed.model.changes import ChangeSet
from cnfeed.model.entry import Entry
from cnfeed.model.problem import Problem
from cnfeed.model.when import as_day


class MainWindow(WindowFrame):
    """Everything a maintainer sees of a workspace."""

    def __init__(self, operations: Operations, settings: QSettings | None = None) -> None:
        super().__init__(operations, operations.now.astimezone().date())
        self._settings = settings
        self.watching = Watching(self)
        self._publishing: PublishDialog | None = None
        self._shown: Snapshot | None = None
        self._connect_views()
        self._connect_operations()
        self._connect_actions()
        self.shell = Shell(self, settings, self.open_workspace)
        self.search_wiring = SearchWiring(self, self.open_entry, self.show_day)
        self.several = Several(self, self.chosen, self._on_created)
        self.search_wiring.panel.bulk_requested.connect(self.several.change)
        self._recolour()
        self.restore(settings)
        self.views_wiring.restore(settings)
        shortcuts.restore(self.actions_by_name, settings)
        self.views.take_focus()

    # -- wiring

    def _connect_views(self) -> None:
        self.views_wiring = ViewWiring(self)
        self.requests.opened.connect(self.open_entry)
        self.direct_editing = DirectEditing(self)
        self.requests.create.connect(lambda wanted: self.new_entry(as_day(wanted.start), dates.range_words(wanted)))
        self.where.chosen.connect(self._on_selected)
        self.sidebar.filters.chosen.connect(self.diary.set_filter)
        self.diary.changed.connect(self._count)
        self.drawer.problems.chosen.connect(self._on_problem)
        self.editor.exact_requested.connect(lambda: self.make_exact(self.editor.entry))
        self.editor.notice.connect(self.message.say)
        self.editor.refused.connect(self._on_refused)
        self.editor.drafts_found.connect(self._on_drafts)
        self.editor.closed.connect(lambda: self.views.take_focus())
        self.editor.visibilityChanged.connect(self.actions_by_name["editor"].setChecked)

    def _connect_operations(self) -> None:
        operations = self.operations
        operations.opened.connect(self._on_opened)
        operations.changed.connect(self._on_changed)
        operations.failed.connect(self._on_failed)
        operations.busy.connect(self.status.show_busy)
        operations.progress.connect(self.status.show_progress)
        self.watching.stirred.connect(operations.refresh)

    def _connect_actions(self) -> None:
        does: dict[str, Callable[[], object]] = {
            "open": lambda: self.shell.choose_folder(),
            "new": lambda: self.new_entry(self.where.day if self.views.has_focus() else None),
            "save": self.editor.save,
            "refresh": self.operations.refresh,
            "publish": self.publish,
            "quit": self.close,
            "undo": self.operations.undo,
            "redo": self.operations.redo,
            "open_entry": lambda: self.open_entry(self.chosen()),
            "exact": lambda: self.make_exact(self.diary.entry(self.chosen())),
            "delete": self._delete,
            "search": self._to_search,
            "shortcuts": self._show_shortcuts,
            "about": lambda: questions.about(self),
        }
        for name, act in does.items():
            self.actions_by_name[name].triggered.connect(lambda _=False, act=act: act())
        self._connect_switches()

    def _connect_switches(self) -> None:
        by_name = self.actions_by_name
        for name, widget in (("sidebar", self.sidebar), ("drawer", self.drawer), ("editor", self.editor)):
            by_name[name].toggled.connect(widget.setVisible)
        by_name["sidebar"].setChecked(True)
        by_name["drawer"].setChecked(True)
        self._on_selected("")

    # -- what a maintainer does

    def open_workspace(self, root: Path) -> None:
        """Open a folder's documents, unless something was typed that is not saved."""
        if self.editor.is_touched():
            self.editor.keep()
        else:
            self.operations.open(root)

    def open_entry(self, uid: str) -> None:
        """Show an entry in the editor."""
        entry = self.diary.entry(uid)
        if entry is not None:
            self.where.choose(uid, self.where.at if uid == self.where.uid else None)
            self.editor.show_entry(entry)

    def chosen(self) -> str:
        """The uid of the entry that is chosen in the view in front."""
        return self.where.uid

    def show_day(self, day: date) -> None:
        """Go to a day in every view."""
        self.where.go(day)

    def new_entry(self, day: date | None = None, when: str = "") -> None:
        """Ask for a new entry, on a day or *when* its words say."""
        dialog = NewEntryDialog(self.operations, day, self)
        if when:
            dialog.line.setText(f", {when}")
            dialog.line.setCursorPosition(0)
        dialog.submitted.connect(
            lambda line, source: self.operations.create(line, source or None, {}, self._on_created)
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def make_exact(self, entry: Entry | None) -> None:
        """Ask for the day on which an entry begins, and state it."""
        if entry is None or not can_be_exact(entry):
            return
        uid = entry.uid or ""
        dialog = ExactDialog(entry, self)
        dialog.submitted.connect(lambda values: self.operations.confirm(uid, values, self))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def publish(self) -> None:
        """Show the plan of a publish."""
        if self.operations.snapshot is not None:
            self._publishing = PublishDialog(self.operations, self)
            self._publishing.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._publishing.open()

    def _delete(self) -> None:
        entry = self.diary.entry(self.chosen())
        if entry is not None:
            questions.to_delete(self, entry.path, lambda: self.operations.delete(entry.path))

    def _show_shortcuts(self) -> None:
        """The keys, to read and to change; what was changed is kept at once."""
        ShortcutsDialog(self.actions_by_name.values(), self).exec()
        shortcuts.remember(self.actions_by_name, self._settings)
        commands.recolour(self.actions_by_name, self.palette())

    # -- moving about

    def _to_search(self) -> None:
        self.toolbar.search.setFocus()
        self.toolbar.search.selectAll()

    def _refilter(self, chosen: Filter) -> None:
        self.diary.set_filter(chosen)

    def _on_selected(self, uid: str) -> None:
        for name in ("open_entry", "delete"):
            self.actions_by_name[name].setEnabled(bool(uid))
        self.actions_by_name["exact"].setEnabled(can_be_exact(self.diary.entry(uid)))
        if uid and self.editor.isVisible():
            entry = self.diary.entry(uid)
            if entry is not None:
                self.editor.show_entry(entry, looked_at=True)

    def _on_problem(self, problem: Problem) -> None:
        self.editor.show_document(problem.path, problem.line)

    # -- what came of it

    def _on_opened(self, snapshot: Snapshot) -> None:
        self.message.hide()
        self.editor.clear()
        self._take(snapshot)
        self.watching.watch(snapshot.root, snapshot.hrefs)
        self._point_to_entries()

    def _point_to_entries(self) -> None:
        """A site that told its last event long ago looks empty: say where its entries are."""
        nearest, day = self.diary.nearest(self.today), self.where.day
        first = day.replace(day=1)
        if nearest is None or self.diary.occurrences(first, first.replace(day=dates.days_in_month(first))):
            return
        words = self.tr("Nothing is told of this month; the nearest entry is in {0}.")
        self.message.say(
            words.format(dates.month_title(nearest)), label=self.tr("Go there"), action=lambda: self.show_day(nearest)
        )

    def _on_changed(self, changes: ChangeSet, origin: object) -> None:
        snapshot = self.operations.snapshot
        if snapshot is None:
            return
        if snapshot is not self._shown:
            self._take(snapshot)
        self.watching.watch(snapshot.root, snapshot.hrefs)
        if origin is self:
            self._follow(self.chosen())

    def _follow(self, uid: str) -> None:
        """Keep the keys on the entry that was made exact."""
        entry = self.diary.entry(uid)
        if entry is not None and entry.when.first_day is not None:
            self.where.go(entry.when.first_day)

    def _on_created(self, uid: str) -> None:
        entry = self.diary.entry(uid)
        if entry is None:
            return
        if entry.when.exact and entry.when.first_day is not None:
            self.show_day(entry.when.first_day)
        self.open_entry(uid)

    def _take(self, snapshot: Snapshot) -> None:
        self._shown = snapshot
        self.setWindowTitle(self.tr("{0} – cnfeed").format(snapshot.settings.site.title or snapshot.root.name))
        self.diary.load(snapshot)
        self.sidebar.filters.reload()
        self.drawer.show_problems(snapshot.problems)
        undo, redo = self.actions_by_name["undo"], self.actions_by_name["redo"]
        undone, redone = translated(snapshot.undo_label or ""), translated(snapshot.redo_label or "")
        undo.setText(self.tr("&Undo: {0}").format(undone) if undone else self.tr("&Undo"))
        redo.setText(self.tr("&Redo: {0}").format(redone) if redone else self.tr("&Redo"))
        self.actions_by_name["exact"].setEnabled(can_be_exact(self.diary.entry(self.chosen())))
        undo.setEnabled(bool(snapshot.undo_label))
        redo.setEnabled(bool(snapshot.redo_label))

    def _count(self) -> None:
        if self.operations.snapshot is not None:
            self.status.show_counts(self.operations.snapshot, self.diary.found())

    def _on_failed(self, error: CnfeedError) -> None:
        if self.operations.snapshot is None:
            label, act = self.tr("Open folder…"), self.shell.choose_folder
        else:
            label, act = self.tr("Refresh"), self.operations.refresh
        self.message.say(translated(str(error)), fault=True, label=label, action=act)

    def _on_drafts(self, hrefs: tuple[str, ...]) -> None:
        def show() -> None:
            for href in hrefs:
                self.editor.show_document(href, 1)

        words = self.tr("Typed in an earlier run and not saved: {0}").format(", ".join(hrefs))
        self.message.say(words, label=self.tr("Show"), action=show)

    def _on_refused(self, error: CnfeedError, insist: bool) -> None:
        words = self.tr("{0} What you typed is kept.").format(translated(str(error)))
        if insist:
            self.message.say(words, fault=True, label=self.tr("Save mine anyway"), action=self.editor.insist)
        else:
            self.message.say(words, fault=True)

    # -- looks, and what is remembered

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent: follow the palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "sidebar"):
            self._recolour()

    def _recolour(self) -> None:
        sheet = style.sheet(self.palette())
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)
            commands.recolour(self.actions_by_name, self.palette())
            self.toolbar.recolour(self.actions_by_name)
            self.sidebar.calendar.recolour()
            self.editor.recolour()
            self.drawer.problems.problems.recolour(self.palette())
            if self.operations.snapshot is not None:
                self.sidebar.filters.reload()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Override QWidget::closeEvent: nothing that was typed is lost unasked."""
        if self.editor.is_touched():
            event.ignore()
            questions.to_close(self, self.editor.describe(), lambda: self.editor.save_all(self.close), self._lose)
            return
        self.watching.stop()
        self.shell.git.stop()
        self.remember(self._settings)
        self.views_wiring.remember(self._settings)
        event.accept()

    def _lose(self) -> None:
        self.editor.clear()
        self.close()
