"""The status bar: how much there is, and whether something is being worked on."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QToolButton, QWidget

from cnfeed.desktop.asking.operations import Snapshot
from cnfeed.desktop.words import saying
from cnfeed.desktop.words.core_sentences import translated
from cnfeed.errors import CnfeedError
from cnfeed.storage.git_state import GitState

BLINK = 250  # what takes no longer is not worth a moving bar


class Status(QStatusBar):
    """Says where one is, and shows progress.

    Signals:
        git_clicked: what is changed is to be committed.
    """

    git_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts, self.working = QLabel(), QProgressBar()
        self.counts.setTextFormat(Qt.TextFormat.PlainText)
        self.working.setMaximumSize(140, 12)
        self.working.setTextVisible(False)
        self.working.setRange(0, 0)
        self.working.setAccessibleName(self.tr("Working"))
        self.working.hide()
        self.git = QToolButton()
        self.git.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.git.hide()
        self.git.clicked.connect(self.git_clicked)
        self.addWidget(self.counts)
        self.addPermanentWidget(self.git)
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

    def show_git(self, state: GitState | None) -> None:
        """The branch, how many files differ from the last commit, how many commits are ahead and behind."""
        self.git.setVisible(state is not None)
        if state is None:
            return
        parts = [state.branch or self.tr("detached at {0}").format((state.commit or "")[:8])]
        said = [self.tr("branch {0}").format(state.branch) if state.branch else parts[0]]
        if state.files:
            said.append(self.tr("changed files: {0}").format(len(state.files)))
            parts.append(said[-1])
        for sign, count, words in (
            ("↑", state.ahead, self.tr("commits to push: {0}")),
            ("↓", state.behind, self.tr("commits to pull: {0}")),
        ):
            if count:
                parts.append(f"{sign}{count}")
                said.append(words.format(count))
        self._say_git(" · ".join(parts), said)

    def show_git_fault(self, error: CnfeedError) -> None:
        """That git cannot be asked, and why."""
        self.git.show()
        self._say_git(self.tr("git: ?"), [translated(str(error))])

    def _say_git(self, shown: str, said: list[str]) -> None:
        self.git.setText(shown.replace("&", "&&"))
        words = self.tr(", ").join(said)
        self.git.setToolTip(saying.unformatted(words))
        self.git.setAccessibleName(self.tr("git: {0}").format(words))

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
