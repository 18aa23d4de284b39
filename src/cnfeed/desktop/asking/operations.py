"""The only way a widget touches the workspace: jobs for one worker thread, and what came of them."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QThread, Signal, Slot

from cnfeed.desktop.asking.draft_work import DraftWork
from cnfeed.desktop.asking.index import Index
from cnfeed.desktop.asking.text_work import TextWork
from cnfeed.desktop.asking.worker import Job, Otherwise, Worker
from cnfeed.errors import Cancelled, CnfeedError, NotFoundError
from cnfeed.model.changes import Change, ChangeSet
from cnfeed.model.entry import Entry
from cnfeed.model.problem import Problem
from cnfeed.model.settings import Settings, Source

if TYPE_CHECKING:
    from cnfeed.storage.drafts import Drafts
    from cnfeed.workspace.editing.live import Opened
    from cnfeed.workspace.finding.vocabulary import Vocabulary
    from cnfeed.workspace.publishing.plan import Plan, Report
    from cnfeed.workspace.workspace import Workspace

REPORTS = 0.05
Clock = Callable[[], datetime]
Opener = Callable[..., "Workspace"]
SOME = 120
"""Documents whose keys are looked at for completion; more of them say the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """All that the views show of a workspace, as it was after one job."""

    root: Path
    settings: Settings
    sources: tuple[Source, ...] = ()
    entries: tuple[Entry, ...] = ()
    problems: tuple[Problem, ...] = ()
    hrefs: tuple[str, ...] = ()
    undo_label: str | None = None
    redo_label: str | None = None
    index: Index = field(default_factory=Index, compare=False)

    @classmethod
    def of(cls, workspace: Workspace, unless: Snapshot | None = None) -> Snapshot:
        """The workspace as it is now; that very snapshot *unless* it says something else."""
        same = unless is not None and unless.entries == workspace.entries
        made = cls(
            root=workspace.root,
            settings=workspace.settings,
            sources=tuple(workspace.sources),
            entries=workspace.entries,
            problems=workspace.problems,
            hrefs=tuple(reading.href for reading in workspace.documents),
            undo_label=workspace.undo_label,
            redo_label=workspace.redo_label,
            index=unless.index if same and unless else Index.of(workspace.entries),
        )
        return unless if unless is not None and made == unless else made


class Operations(QObject):
    """What a maintainer does, asked for by widgets and done off the GUI thread.

    Signals:
        opened: a workspace was opened; ``snapshot`` is set.
        changed: a ChangeSet was applied, with the widget that asked for it (None: undo, redo or somebody outside).
        failed: a CnfeedError; anything else is a bug and reaches the excepthook.
        progress: done, total and what is being worked on.
        busy: True while at least one job runs.
    """

    opened = Signal(object)
    changed = Signal(object, object)
    failed = Signal(object)
    progress = Signal(int, int, str)
    busy = Signal(bool)
    _requested = Signal(object)

    def __init__(
        self,
        now: Clock,
        opener: Opener | None = None,
        parent: QObject | None = None,
        *,
        drafts: Drafts | None = None,
    ) -> None:
        super().__init__(parent)
        self.drafts = DraftWork(drafts, self)
        self.snapshot: Snapshot | None = None
        self._now, self._opener = now, opener or _open_workspace
        self._workspace: Workspace | None = None
        self._waiting = 0
        self._stop = threading.Event()
        self._reported = 0.0
        self.texts = TextWork(self)
        self._thread = QThread()
        self._worker = Worker()
        self._worker.moveToThread(self._thread)
        self._requested.connect(self._worker.run)
        self._worker.done.connect(self._on_done)
        self._worker.failed.connect(self._on_failed)
        self._thread.start()

    def close(self) -> None:
        """Let the running job end, and the thread with it."""
        self._stop.set()
        self.texts.close()
        self.drafts.close()
        self._thread.quit()
        self._thread.wait()

    def cancel(self) -> None:
        """Ask the running job to stop at its next progress."""
        self._stop.set()

    @property
    def now(self) -> datetime:
        """The time, as the clock that was handed in has it."""
        return self._now()

    # -- what changes documents

    def open(self, root: Path) -> None:
        """Open a workspace in place of the present one."""

        def work() -> Snapshot:
            self._workspace = self._opener(root, now=self._now, progress=self._report_unless_stopped)
            return Snapshot.of(self._workspace)

        self._stop.clear()
        self._ask(work, self._on_opened)

    def refresh(self) -> None:
        """Pick up what was changed outside."""
        self._change(lambda workspace: workspace.refresh(), None)

    def edit(
        self, uid: str, values: Mapping[str, str | None], origin: object = None, otherwise: Otherwise | None = None
    ) -> None:
        """Set fields of an entry; None unsets."""
        frozen = dict(values)
        self._change(lambda workspace: workspace.edit(uid, frozen), origin, otherwise)

    def move(self, uid: str, days: int, origin: object = None) -> None:
        """Put an entry so many days later."""
        self._change(lambda workspace: workspace.move(uid, days), origin)

    def confirm(self, uid: str, values: Mapping[str, str | None], origin: object = None) -> None:
        """State an entry's date exactly; *values* over what was read."""
        frozen = dict(values)
        self._change(lambda workspace: workspace.confirm(uid, frozen), origin)

    def write(self, href: str, text: str, etag: str, origin: object = None, otherwise: Otherwise | None = None) -> None:
        """Replace a document's whole text, if it is still that of *etag*."""
        self._change(lambda workspace: workspace.write(href, text, etag=etag), origin, otherwise)

    def save(
        self,
        href: str,
        text: str,
        etag: str | None,
        origin: object = None,
        otherwise: Otherwise | None = None,
        *,
        uid: str = "",
        together: Mapping[str, str | None] | None = None,
    ) -> None:
        """As ``write`` (*etag* None: a file that must not be there yet), and what translations say alike in them."""
        frozen = dict(together or {})

        def work(workspace: Workspace) -> ChangeSet:
            return workspace.save(href, text, etag=etag, uid=uid, together=frozen)

        self._change(work, origin, otherwise)

    def overwrite(self, href: str, text: str, origin: object = None, otherwise: Otherwise | None = None) -> None:
        """Replace a document's whole text whatever it is now, or make it anew; undo brings that back."""

        def work(workspace: Workspace) -> ChangeSet:
            try:
                etag = workspace.text(href)[1]
            except NotFoundError:
                return workspace.write(href, text, etag=None)
            return workspace.write(href, text, etag=etag)

        self._change(work, origin, otherwise)

    def create(
        self,
        phrase: str,
        source: str | None,
        values: Mapping[str, str],
        then: Callable[[str], None] | None = None,
    ) -> None:
        """Make a document from a phrase; *then* hears the new entry's uid."""
        frozen = dict(values)

        def work() -> tuple[ChangeSet, str, Snapshot]:
            workspace = self._opened_workspace()
            changes, uid = workspace.create(phrase, source=source, values=frozen)
            return changes, uid, Snapshot.of(workspace)

        def on_created(result: tuple[ChangeSet, str, Snapshot]) -> None:
            changes, uid, snapshot = result
            self._on_changed(changes, None, snapshot)
            if then:
                then(uid)

        self._ask(work, on_created)

    def remove(self, uid: str, origin: object = None) -> None:
        """Take an entry away: its lines, or its document with the translations."""
        self._change(lambda workspace: workspace.remove(uid), origin)

    def delete(self, href: str, origin: object = None) -> None:
        """Delete a document as it is on disk."""
        self._change(lambda workspace: workspace.delete(href, etag=workspace.text(href)[1]), origin)

    def draft(self, phrase: str, source: str | None, then: Callable[[Change], None], otherwise: Otherwise) -> None:
        """Hand the document that ``create`` would make to *then*; nothing is written."""
        self._ask(lambda: self._opened_workspace().draft(phrase, source=source), then, otherwise)

    def undo(self) -> None:
        """Take back the last action."""
        self._change(lambda workspace: workspace.undo(), None)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._change(lambda workspace: workspace.redo(), None)

    # -- what only asks

    def text(self, href: str, then: Callable[[tuple[str, str]], None]) -> None:
        """Hand a document's text and etag to *then*."""
        self._ask(lambda: self._opened_workspace().text(href), then)

    def opened_document(self, href: str, then: Callable[[Opened], None], otherwise: Otherwise | None = None) -> None:
        """Hand a document as it is on disk, to be edited, to *then*."""
        self._ask(lambda: self._opened_workspace().opened(href), then, otherwise)

    def vocabulary(self, source: Source, then: Callable[[Vocabulary], None]) -> None:
        """Hand the words that the workspace uses to *then*."""
        entries = self.snapshot.entries if self.snapshot else ()
        self._ask(
            lambda: self._opened_workspace().some_texts(source.name, SOME),
            lambda texts: self.texts.vocabulary(entries, texts, source, then),
        )

    def plan(self, target: Path | None, then: Callable[[Plan], None], otherwise: Otherwise) -> None:
        """Hand the plan of a publish to *then*; nothing is written."""
        self._ask(lambda: self._opened_workspace().plan(target), then, otherwise)

    def publish(
        self,
        plan: Plan,
        then: Callable[[Report], None],
        otherwise: Otherwise,
        *,
        sure: bool = False,
    ) -> None:
        """Publish what was planned and hand the report to *then*; *sure* answers the plan's doubts."""

        def work() -> Report:
            workspace = self._opened_workspace()
            return workspace.publish(plan, self._report, sure=sure, cancelled=self._stop.is_set)

        self._stop.clear()
        self._ask(work, then, otherwise)

    def ask(
        self, question: Callable[[Workspace], Any], then: Callable[[Any], None], otherwise: Otherwise | None = None
    ) -> None:
        """Hand what the workspace answers to *then*; the question changes nothing."""
        self._ask(lambda: question(self._opened_workspace()), then, otherwise)

    def change(
        self, step: Callable[[Workspace], ChangeSet], origin: object = None, otherwise: Otherwise | None = None
    ) -> None:
        """Have the workspace take one step."""
        self._change(step, origin, otherwise)

    def make(
        self,
        step: Callable[[Workspace], tuple[ChangeSet, str]],
        then: Callable[[str], None],
        otherwise: Otherwise | None = None,
    ) -> None:
        """Have the workspace take a step that makes an entry; *then* hears its uid."""

        def work() -> tuple[ChangeSet, str, Snapshot]:
            workspace = self._opened_workspace()
            changes, uid = step(workspace)
            return changes, uid, Snapshot.of(workspace)

        def on_made(result: tuple[ChangeSet, str, Snapshot]) -> None:
            self._on_changed(result[0], None, result[2])
            then(result[1])

        self._ask(work, on_made, otherwise)

    def run(self, work: Callable[[], Any], then: Callable[[Any], None], otherwise: Otherwise | None = None) -> None:
        """Work that needs no workspace, done off the GUI thread."""
        self._ask(work, then, otherwise)

    # -- the way to the worker and back

    def _opened_workspace(self) -> Workspace:
        assert self._workspace is not None, "no workspace is open"
        return self._workspace

    def _change(
        self, work: Callable[[Workspace], ChangeSet], origin: object, otherwise: Otherwise | None = None
    ) -> None:
        if self._workspace is None:
            return

        def change() -> tuple[ChangeSet, Snapshot]:
            workspace = self._opened_workspace()
            changes = work(workspace)
            # Entries that are equal stand where they stood only if no text has changed.
            return changes, Snapshot.of(workspace, unless=None if changes else self.snapshot)

        self._ask(change, lambda result: self._on_changed(result[0], origin, result[1]), otherwise)

    def _ask(
        self,
        work: Callable[[], Any],
        then: Callable[[Any], None] | None = None,
        otherwise: Otherwise | None = None,
    ) -> None:
        self._waiting += 1
        if self._waiting == 1:
            self.busy.emit(True)
        self._requested.emit(Job(work, then, otherwise))

    def _report_unless_stopped(self, done: int, total: int, words: str) -> None:
        if self._stop.is_set():
            raise Cancelled
        self._report(done, total, words)

    def _report(self, done: int, total: int, words: str) -> None:
        """Tell how far it is, but not more often than one can see."""
        now = time.monotonic()
        if now - self._reported >= REPORTS or done >= total:
            self._reported = now
            self.progress.emit(done, total, words)

    @Slot(object, object)
    def _on_done(self, job: Job, result: Any) -> None:
        self._one_less()
        if job.then:
            job.then(result)

    @Slot(object, object)
    def _on_failed(self, job: Job, error: BaseException) -> None:
        self._one_less()
        if isinstance(error, Cancelled):
            error = CnfeedError(self.tr("Stopped; nothing was changed."))
        sentence = error if isinstance(error, CnfeedError) else self._fault_of_ours(error)
        if job.otherwise:
            job.otherwise(sentence)
        else:
            self.failed.emit(sentence)
        if sentence is not error:
            raise error

    def _fault_of_ours(self, error: BaseException) -> CnfeedError:
        words = self.tr("This is a fault of cnfeed itself ({0}); the terminal tells more.")
        return CnfeedError(words.format(type(error).__name__))

    def _one_less(self) -> None:
        self._waiting -= 1
        if not self._waiting:
            self.busy.emit(False)

    def _on_opened(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        self.opened.emit(snapshot)

    def _on_changed(self, changes: ChangeSet, origin: object, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        self.changed.emit(changes, origin)


def _open_workspace(root: Path, **options: Any) -> Workspace:
    from cnfeed.workspace.workspace import Workspace

    return Workspace.open(root, **options)
