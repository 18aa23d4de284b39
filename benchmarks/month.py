"""How smooth the window is with many documents: what painting a month takes, and how long the window stands still.

    .venv/bin/python benchmarks/month.py [DOCUMENTS]

Prints the median painting of a month beside those of QCalendarWidget and of a plain QTableWidget with the same titles,
and, of a scripted session on real files, the longest time in which the event loop did not run, phase by phase: a
heartbeat every few milliseconds notices. Beside it stands how much of such a pause the window's own thread worked; the
rest it waited, for the worker or for what else the machine does.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).resolve().parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from publish import make_tree
from PySide6.QtCore import QDate, QElapsedTimer, QEventLoop, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget, QTableWidget, QTableWidgetItem, QWidget

from cnfeed.desktop.main_window import MainWindow
from cnfeed.desktop.asking.operations import Operations
from cnfeed.desktop.dialogs.publish_dialog import DONE, PublishDialog
from cnfeed.desktop.quickness import Quickness
from cnfeed.desktop.session import made_application

NOW = datetime(2023, 3, 11, 9, tzinfo=UTC)
BEAT = 3
PAINTINGS = 60
FRAME = 1000 / 60
MOST = 50.0


class Heart(QObject):
    """Beats as often as the event loop lets it, and remembers the longest pause of each phase in milliseconds.

    ``worked`` is the most that the window's thread itself computed in one such pause.
    """

    def __init__(self) -> None:
        super().__init__()
        self.phase = "start"
        self.longest: dict[str, float] = {}
        self.worked: dict[str, float] = {}
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT)

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        pause, work = (now - self._last) * 1000 - BEAT, (worked - self._worked) * 1000
        self.longest[self.phase] = max(self.longest.get(self.phase, 0.0), pause)
        self.worked[self.phase] = max(self.worked.get(self.phase, 0.0), work)
        self._last, self._worked = now, worked


def wait(until: Callable[[], bool] | None = None, least: int = 30, most: int = 180_000) -> None:
    """Let the event loop run until something is true, and a moment longer."""
    clock = QElapsedTimer()
    clock.start()
    loop = QEventLoop()
    poll = QTimer()
    poll.setInterval(10)

    def look() -> None:
        if clock.elapsed() > most:
            raise SystemExit("it took too long")
        if (until is None or until()) and clock.elapsed() >= least:
            loop.quit()

    poll.timeout.connect(look)
    poll.start()
    loop.exec()


def soon(act: Callable[[], object]) -> None:
    """Do something as the event loop does what a person asks for."""
    done: list[bool] = []

    def run() -> None:
        act()
        done.append(True)

    QTimer.singleShot(0, run)
    wait(lambda: bool(done))


def painting(widget: QWidget) -> float:
    """The median milliseconds that painting a widget takes of the processor: what else runs does not count."""
    canvas = QPixmap(widget.size())
    times = []
    for _ in range(PAINTINGS):
        begin = time.thread_time()
        widget.render(canvas)
        times.append((time.thread_time() - begin) * 1000)
    return statistics.median(times)


def calendar(size: QWidget) -> QCalendarWidget:
    """Qt's own month, as large as ours."""
    made = QCalendarWidget()
    made.setSelectedDate(QDate(2023, 3, 11))
    made.resize(size.size())
    made.show()
    return made


def table(size: QWidget, titles: dict[date, list[str]]) -> QTableWidget:
    """A plain table with as many cells and the same titles, which are cut where a cell ends."""
    made = QTableWidget(5, 7)
    for number, day in enumerate(sorted(titles)[:35]):
        made.setItem(number // 7, number % 7, QTableWidgetItem("\n".join([str(day.day), *titles[day]])))
    made.resize(size.size())
    for column in range(7):
        made.setColumnWidth(column, size.width() // 7)
    for row in range(5):
        made.setRowHeight(row, size.height() // 5)
    made.show()
    return made


def paintings(window: MainWindow) -> None:
    """Print what painting a month takes."""
    month = window.month
    days = [day for week in month.days.weeks for day in week.days]
    titles = {day: [one.entry.title for one in month.occurrences_on(day)] for day in days}
    widgets = (calendar(month), table(month, titles))
    wait()
    ours = painting(month)
    shown = sum(1 for _ in month.geometry_of_pieces.shown())
    print(f"a month of {shown} pieces: {ours:.2f} ms ({ours / FRAME:.2f} of a frame at 60 Hz)")
    for widget in widgets:
        peer = painting(widget)
        print(f"  {type(widget).__name__}: {peer:.2f} ms; ours is {ours / peer:.2f} times that")
        widget.close()


def drag(window: MainWindow) -> None:
    """Take an entry by the mouse over a few days, and drop it."""
    month = window.month
    view = month.viewport()
    piece, place = next((one, rect.center()) for _, one, rect in month.geometry_of_pieces.shown() if one.ends_here)
    target = place + QPoint(month.width() // 7, 0)
    soon(lambda: QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=place))
    for step in range(1, 21):
        point = place + (target - place) * step / 20
        soon(lambda point=point: window.dragging.move(view.mapToGlobal(point)))
    done: list[object] = []
    window.operations.changed.connect(lambda *found: done.append(found))
    soon(window.dragging.drop)
    wait(lambda: bool(done))
    assert piece.occurrence.entry.uid


def type_and_save(window: MainWindow, heart: Heart) -> None:
    """Open an entry's text, type a sentence, and save it."""
    heart.phase = "opening an entry"
    uid = next(one.entry.uid for one in window.diary.occurrences(date(2023, 3, 1), date(2023, 3, 31)) if one.entry.uid)
    soon(lambda: window.open_entry(uid))
    wait(lambda: bool(window.editor.document.toPlainText()))
    soon(lambda: window.editor.tabs.setCurrentIndex(1))
    heart.phase = "typing"
    for letter in "Bring a rope, and a friend who knows knots.":
        soon(lambda letter=letter: QTest.keyClick(window.editor.document, letter))
    heart.phase = "saving"
    done: list[object] = []
    window.operations.changed.connect(lambda *found: done.append(found))
    soon(window.actions_by_name["save"].trigger)
    wait(lambda: bool(done), least=300)


def publish(window: MainWindow, target: Path) -> None:
    """Plan a publish to a folder, and do it."""
    dialog = PublishDialog(window.operations, window)
    soon(dialog.show)
    wait(dialog.publish.isEnabled)
    soon(dialog.publish.click)
    wait(lambda: dialog.pages.currentIndex() == DONE)
    dialog.close()
    assert target.is_dir()


def session(window: MainWindow, root: Path, heart: Heart) -> None:
    """Do what a maintainer does in a morning."""
    heart.phase = "opening"
    window.operations.open(root)
    wait(lambda: bool(window.diary.entries), least=300)
    heart.phase = "paging"
    for name in ("month", "week", "day", "year", "agenda", "month"):
        soon(window.actions_by_name[name].trigger)
        for _ in range(12):
            soon(lambda: window.views.turn(1))
        for _ in range(12):
            soon(lambda: window.views.turn(-1))
    heart.phase = "dragging"
    drag(window)
    type_and_save(window, heart)
    heart.phase = "searching"
    for letter in "lisbon":
        soon(lambda letter=letter: QTest.keyClick(window.toolbar.search, letter))
    wait(least=600)
    soon(window.toolbar.search.clear)
    wait(least=600)
    heart.phase = "publishing"
    publish(window, root / "public")


def main(count: int) -> int:
    """Measure, print, and say by the exit code whether the window ever stood still for too long."""
    application = made_application("en")
    with TemporaryDirectory() as name:
        root = Path(name).resolve() / "site"
        make_tree(root / "content", count)
        settings = '[site]\ntitle = "Piers"\nbase_url = "https://example.org/"\n[publish]\nfolder = "public"\n'
        (root / "cnfeed.toml").write_text(settings, encoding="utf-8")
        operations = Operations(lambda: NOW)
        quickness = Quickness(operations)
        window = MainWindow(operations)
        window.resize(1280, 820)
        window.show()
        window.where.go(date(2023, 3, 11))
        wait(least=300)
        heart = Heart()
        session(window, root, heart)
        print(f"{len(window.diary.entries)} entries in {count} documents")
        paintings(window)
        for phase, pause in heart.longest.items():
            print(f"  {phase}: {pause:.0f} ms, of which at most {heart.worked[phase]:.0f} ms of its own work")
        longest = max(heart.longest.values())
        print(f"longest time without an event: {longest:.0f} ms (at most {MOST:.0f} are wanted)")
        window.watching.stop()
        window.editor.clear()
        window.close()
        operations.close()
        quickness.deleteLater()
        application.processEvents()
    return 0 if longest <= MOST else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000))
