"""The status bar: how much there is, and whether something is being worked on."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QWidget

from cnfeed.desktop.operations import Snapshot

BLINK = 250  # what takes no longer is not worth a moving bar


class Status(QStatusBar):
    """Says where one is, and shows progress."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts, self.working = QLabel(), QProgressBar()
        self.counts.setTextFormat(Qt.TextFormat.PlainText)
        self.working.setMaximumSize(140, 12)
        self.working.setTextVisible(False)
        self.working.setRange(0, 0)
        self.working.setAccessibleName(self.tr("Working"))
        self.working.hide()
        self.addWidget(self.counts)
        self.addPermanentWidget(self.working)
        self.setSizeGripEnabled(False)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(BLINK)
        self._soon.timeout.connect(self.working.show)

    def show_counts(self, snapshot: Snapshot, found: int | None) -> None:
        """How many entries and documents there are and where, and how many a filter leaves of them."""
        entries = str(len(snapshot.entries))
        if found is not None:
            entries = self.tr("{0} of {1}").format(found, entries)
        words = self.tr("Entries: {0} · documents: {1} · {2}")
        self.counts.setText(words.format(entries, len(snapshot.hrefs), snapshot.root))

    def show_busy(self, busy: bool) -> None:
        """Whether anything is being worked on."""
        if busy:
            self._soon.start()
        else:
            self._soon.stop()
            self.working.hide()
            self.working.setRange(0, 0)

    def show_progress(self, done: int, total: int, words: str) -> None:
        """How far it is."""
        self.working.setRange(0, total)
        self.working.setValue(done)
        self.working.setToolTip(words)
