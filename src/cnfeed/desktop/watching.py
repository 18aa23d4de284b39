"""Notices that files changed outside; only a hint, so it looks again now and then."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

MOST = 1500  # a share of the inotify watches a user has; the rest is seen by the timer
SETTLE = 250
AGAIN = 20_000


class Watching(QObject):
    """Watches the folders of the documents.

    A folder's watch sees files made, renamed and removed, but not one written in place; a file's watch sees
    that, and is lost when a file is replaced. So both are watched, and set up anew after each signal.

    Signals:
        stirred: something may have changed.
    """

    stirred = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: tuple[str, ...] = ()
        self._told: tuple[Path, tuple[str, ...]] | None = None
        self._watcher = QFileSystemWatcher(self)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE)
        self._settle.timeout.connect(self._on_settled)
        self._again = QTimer(self)
        self._again.setInterval(AGAIN)
        self._again.timeout.connect(self.stirred)
        self._watcher.directoryChanged.connect(lambda _: self._settle.start())
        self._watcher.fileChanged.connect(lambda _: self._settle.start())
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_state)

    def watch(self, root: Path, hrefs: Iterable[str]) -> None:
        """Watch these documents and the folders they lie in."""
        told = (root, tuple(hrefs))
        if told == self._told:
            return
        self._told = told
        files = [root / href for href in told[1]]
        folders = {root} | {folder for file in files for folder in file.parents if folder.is_relative_to(root)}
        self._wanted = tuple(map(str, (*sorted(folders), root / "cnfeed.toml", *files)))[:MOST]
        self._set_up()
        self._again.start()

    def stop(self) -> None:
        """Watch nothing any more."""
        self._again.stop()
        self._settle.stop()

    def _set_up(self) -> None:
        present = {*self._watcher.directories(), *self._watcher.files()}
        if gone := sorted(present.difference(self._wanted)):
            self._watcher.removePaths(gone)
        if missing := [path for path in self._wanted if path not in present and Path(path).exists()]:
            self._watcher.addPaths(missing)

    def _on_settled(self) -> None:
        self._set_up()
        self.stirred.emit()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive and self._again.isActive():
            self._settle.start()
