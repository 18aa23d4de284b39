"""Notices that files changed outside; only a hint, so it looks again now and then."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

MOST = 1500  # a share of the inotify watches a user has; the rest is seen by the timer
SOME = 50  # watched at once: each costs a few calls of the system
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
        self._missing: list[str] = []
        self._watcher = QFileSystemWatcher(self)
        self._adding = QTimer(self)
        self._adding.setSingleShot(True)
        self._adding.setInterval(0)
        self._adding.timeout.connect(self._add)
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
        self._wanted = tuple(paths_of(str(root), told[1]))[:MOST]
        self._set_up()
        self._again.start()

    def stop(self) -> None:
        """Watch nothing any more."""
        for timer in (self._again, self._settle, self._adding):
            timer.stop()

    def _set_up(self) -> None:
        present = {*self._watcher.directories(), *self._watcher.files()}
        if gone := sorted(present.difference(self._wanted)):
            self._watcher.removePaths(gone)
        self._missing = [path for path in self._wanted if path not in present]
        self._add()

    def _add(self) -> None:
        """Add some of what is not watched yet, and the rest when the window has had time for other things."""
        some, self._missing = self._missing[:SOME], self._missing[SOME:]
        if some:
            self._watcher.addPaths(some)
        if self._missing:
            self._adding.start()

    def _on_settled(self) -> None:
        self._set_up()
        self.stirred.emit()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive and self._again.isActive():
            self._settle.start()


def paths_of(root: str, hrefs: Iterable[str]) -> Iterator[str]:
    """The folders that documents lie in, outermost first, the settings, and the documents."""
    listed = list(hrefs)
    folders = {href.rpartition("/")[0] for href in listed}
    for folder in tuple(folders):
        while folder:
            folder = folder.rpartition("/")[0]
            folders.add(folder)
    for folder in sorted(folders):
        yield f"{root}/{folder}".rstrip("/")
    yield f"{root}/cnfeed.toml"
    yield from (f"{root}/{href}" for href in listed)
