"""A thread that does one job after another, and tells the GUI thread what came of each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal, Slot

from cnfeed.errors import CnfeedError

Otherwise = Callable[[CnfeedError], None]


@dataclass(frozen=True, slots=True)
class Job:
    """Work for the worker, and who hears of its result on the GUI thread."""

    work: Callable[[], Any]
    then: Callable[[Any], None] | None = None
    otherwise: Otherwise | None = None


class Worker(QObject):
    """Runs jobs one after another, on its own thread.

    Signals:
        done: a job and its result.
        failed: a job and a CnfeedError, a Cancelled, or a bug.
    """

    done = Signal(object, object)
    failed = Signal(object, object)

    @Slot(object)
    def run(self, job: Job) -> None:
        """Do one job; whatever it raises is told on the GUI thread."""
        try:
            result = job.work()
        except BaseException as error:  # noqa: BLE001 - carried to the GUI thread, where a bug is raised again
            self.failed.emit(job, error)
        else:
            self.done.emit(job, result)


class Lane(QObject):
    """A thread beside that of the workspace, for what must not wait for a publish; its jobs share nothing."""

    _requested = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = QThread()
        self._worker = Worker()
        self._worker.moveToThread(self._thread)
        self._requested.connect(self._worker.run)
        self._worker.done.connect(self._on_done)
        self._worker.failed.connect(self._on_failed)
        self._thread.start()

    def ask(
        self,
        work: Callable[[], Any],
        then: Callable[[Any], None] | None = None,
        otherwise: Otherwise | None = None,
    ) -> None:
        """Have something done; *otherwise* hears of a CnfeedError, a bug reaches the excepthook."""
        self._requested.emit(Job(work, then, otherwise))

    def close(self) -> None:
        """Do what was asked for till now, and end."""
        self._thread.quit()
        self._thread.wait()

    @Slot(object, object)
    def _on_done(self, job: Job, result: Any) -> None:
        if job.then:
            job.then(result)

    @Slot(object, object)
    def _on_failed(self, job: Job, error: BaseException) -> None:
        if not isinstance(error, CnfeedError) or job.otherwise is None:
            raise error
        job.otherwise(error)
