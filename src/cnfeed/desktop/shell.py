"""What surrounds the calendar: the welcome, what was found in a folder, the settings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QStandardPaths, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QToolBar

from cnfeed.desktop.asking.git_watch import GitWatch
from cnfeed.desktop.asking.operations import Snapshot
from cnfeed.desktop.asking.recent import Recent
from cnfeed.desktop.dialogs.commit_dialog import CommitDialog
from cnfeed.desktop.dialogs.found_dialog import FoundDialog
from cnfeed.desktop.dialogs.settings_dialog import SettingsDialog
from cnfeed.desktop.window_frame import WindowFrame
from cnfeed.errors import CnfeedError
from cnfeed.storage.git_state import GitState
from cnfeed.workspace.sample import copy_sample, room_for_sample
from cnfeed.workspace.settings.form import SettingsForm


class Shell(QObject):
    """Brings to life what is around the calendar of a window."""

    def __init__(self, window: WindowFrame, settings: QSettings | None, open_workspace: Callable[[Path], None]) -> None:
        super().__init__(window)
        self._window, self.recent, self._open = window, Recent(settings), open_workspace
        self._by_hand = False
        self.git = GitWatch(window.operations, self)
        self._connect()
        self._connect_git()

    def _connect(self) -> None:
        window, welcome = self._window, self._window.welcome
        window.operations.opened.connect(self._on_opened)
        window.operations.failed.connect(self._on_failed)
        welcome.open_requested.connect(self.choose_folder)
        welcome.sample_requested.connect(self.choose_sample)
        welcome.chosen.connect(self.open_by_hand)
        welcome.recent.forgotten.connect(self._forget)
        window.actions_by_name["settings"].triggered.connect(lambda: self.show_settings())
        window.actions_by_name["welcome"].triggered.connect(lambda: self.show_welcome())
        window.actions_by_name["settings"].setEnabled(False)

    def _connect_git(self) -> None:
        window = self._window
        self.git.told.connect(self._on_git)
        self.git.failed.connect(window.status.show_git_fault)
        window.status.git_clicked.connect(self.commit)
        window.actions_by_name["commit"].triggered.connect(lambda: self.commit())
        window.actions_by_name["commit"].setEnabled(False)

    # -- the welcome

    def show_welcome(self) -> None:
        """In place of the calendar, without what only works on a folder."""
        window = self._window
        window.welcome.show_recent(self.recent)
        window.front.setCurrentWidget(window.welcome)
        for bar in window.findChildren(QToolBar):
            bar.hide()
        window.message.hide()
        window.editor.hide()

    def start(self, root: Path | None) -> None:
        """Open a folder; without one that which was open last, and the first time nothing."""
        last = self.recent.folders
        if root is not None or last:
            self._window.operations.open(root or last[0])
        else:
            self.show_welcome()

    def choose_folder(self) -> None:
        """Ask for a folder and open it."""
        chosen = QFileDialog.getExistingDirectory(self._window, self.tr("Open a folder of documents"))
        if chosen:
            self.open_by_hand(Path(chosen))

    def choose_sample(self) -> None:
        """Ask where to put the sample, and open it there."""
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen = QFileDialog.getExistingDirectory(self._window, self.tr("Where to put the sample"), home)
        if chosen:
            self.open_sample(Path(chosen))

    def open_sample(self, folder: Path) -> None:
        """Copy the sample into an empty folder, or a new one below it, and open that."""
        today = self._window.today

        def copied() -> Path:
            place = room_for_sample(folder)
            copy_sample(place, today)
            return place

        self._window.operations.run(copied, self.open_by_hand)

    def open_by_hand(self, root: Path) -> None:
        """Open a folder that somebody chose: what is found in it is shown if it is new."""
        self._by_hand = True
        self._open(root)

    def _forget(self, folder: Path) -> None:
        self.recent.forget(folder)
        self._window.welcome.show_recent(self.recent)

    # -- what is open

    def _on_opened(self, snapshot: Snapshot) -> None:
        window = self._window
        window.front.setCurrentIndex(0)
        for bar in window.findChildren(QToolBar):
            bar.show()
        window.actions_by_name["settings"].setEnabled(True)
        known = snapshot.root in self.recent.folders
        self.recent.add(snapshot.root)
        by_hand, self._by_hand = self._by_hand, False
        if not known:
            window.operations.ask(
                lambda workspace: workspace.settings_form(), lambda form: self._on_found(form, by_hand), lambda _: None
            )

    def _on_found(self, form: SettingsForm, by_hand: bool) -> None:
        """A folder that is new here and has no settings of its own."""
        if form.etag is not None:
            return
        if by_hand:
            self.show_found()
        elif self._window.message.isHidden():
            words = self.tr("There is no cnfeed.toml here; sources found: {0}.").format(len(form.settings.sources))
            self._window.message.say(words, label=self.tr("Look at them…"), action=self.show_found)

    def _on_failed(self, _error: CnfeedError) -> None:
        """A folder that cannot be opened leaves the welcome as it was, with the sentence above it."""
        self._by_hand = False

    def show_found(self) -> None:
        """Show what was detected, with corrections."""
        dialog = FoundDialog(self._window.operations, self._window)
        dialog.settings_requested.connect(self.show_settings)
        self._show(dialog)

    def show_settings(self) -> None:
        """Show the settings."""
        if self._window.operations.snapshot is not None:
            self._show(SettingsDialog(self._window.operations, self._window))

    def _show(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    # -- git

    def commit(self) -> None:
        """Show what differs from the last commit, to commit it."""
        if self._window.operations.snapshot is not None:
            dialog = CommitDialog(self._window.operations, self._window)
            dialog.committed.connect(self._on_committed)
            self._show(dialog)

    def _on_git(self, state: GitState | None) -> None:
        self._window.status.show_git(state)
        self._window.actions_by_name["commit"].setEnabled(state is not None)

    def _on_committed(self, subject: str, said: str) -> None:
        words = self.tr("Committed: {0}").format(subject)
        self._window.message.say(self.tr("{0}. Its hooks say: {1}").format(words, said) if said else words)
        self.git.look()
