"""Any actions in the window, in any order: the files are what the workspace alone would have made of them.

``pytest tests/desktop/test_soak.py --soak 1000`` takes a thousand steps instead of a few.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from cnfeed.desktop.asking.filtering import Filter
from cnfeed.desktop.asking.operations import Operations
from cnfeed.desktop.dialogs.new_entry_dialog import NewEntryDialog
from cnfeed.desktop.dialogs.publish_dialog import DONE, PublishDialog
from cnfeed.desktop.dialogs.series_question import SeriesQuestion
from cnfeed.desktop.editor.document_page import DocumentPage
from cnfeed.desktop.editor.exact_dialog import ExactDialog, can_be_exact
from cnfeed.desktop.main_window import MainWindow
from cnfeed.errors import CnfeedError
from cnfeed.formats.occurrences import Moment
from cnfeed.model.changes import ChangeSet
from cnfeed.model.entry import Entry, Status
from cnfeed.workspace.editing.rescheduling import Scope
from cnfeed.workspace.workspace import Workspace

from . import soak_site
from .conftest import NOW

STEPS = 20
"""Actions of one run; ``--soak`` takes as many runs as make up its number."""
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
SHIFTS = {
    "earlier_day": -DAY,
    "later_day": DAY,
    "earlier_week": -7 * DAY,
    "later_week": 7 * DAY,
    "earlier_hour": -HOUR,
    "later_hour": HOUR,
}
STATUSES = {"cancel": Status.CANCELLED, "postpone": Status.POSTPONED}
WHICH = st.integers(0, 40)
SCOPES = st.sampled_from(list(Scope))
TITLES = st.sampled_from(["Quay night", "夜の港", 'Nets & "knots": two', "a # b", "- x"])
LINES = st.sampled_from(
    ["Pier day, 20 March 2026, Hull", "3月28日 东京 Meetup 18:00", "Nets, 2 April 2026 10:00; until 20 March"]
)
Dialog = TypeVar("Dialog", bound=QDialog)


where_there_are_entries = precondition(lambda self: hasattr(self, "mirror") and bool(self.mirror.entries))
"""All of them may have been deleted, or broken."""


class Gap(QTimer):
    """How long an action kept the event loop from its next turn at most, milliseconds."""

    def __init__(self) -> None:
        super().__init__(interval=5)
        self.worst, self.on, self._clock = 0, False, QElapsedTimer()
        self._clock.start()
        self.timeout.connect(self.turn)
        self.start()

    def turn(self) -> None:
        """The event loop turns, or an action begins or ends."""
        passed = self._clock.restart()
        if self.on:
            self.worst = max(self.worst, passed)

    def measure(self, on: bool) -> None:
        """An action begins or ends."""
        self.turn()
        self.on = on


class Maintaining(RuleBasedStateMachine):
    """The window over one folder, and beside it a workspace over a copy that does the same without a window."""

    qtbot: QtBot
    gap: Gap
    taken = 0

    @initialize()
    def open(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.root, mirrored = soak_site.built(self.folder / "a" / "site"), soak_site.built(self.folder / "b" / "site")
        self.mirror = Workspace.open(mirrored, now=lambda: NOW)
        self.original, self.alone = soak_site.files(self.root), True
        self.operations = Operations(lambda: NOW)
        self.busy, self.refused = False, list[CnfeedError]()
        self.operations.busy.connect(self._on_busy)
        self.operations.failed.connect(self.refused.append)
        self.window = MainWindow(self.operations)
        self.window.editor.refused.connect(lambda error, _: self.refused.append(error))
        self.catching = ExitStack()
        self.faults = self.catching.enter_context(self.qtbot.captureExceptions())
        self.window.show()
        self.operations.open(self.root)
        self.settle()

    def _on_busy(self, busy: bool) -> None:
        self.busy = busy

    def teardown(self) -> None:
        if not hasattr(self, "window"):
            return
        try:
            if self.alone and not self.faults:
                self.take_all_back()
        finally:
            self.window.editor.clear()
            self.window.close()
            self.operations.close()
            self.catching.close()
            self.window.deleteLater()
            shutil.rmtree(self.folder)

    def take_all_back(self) -> None:
        """Whatever was done: undone step by step, every byte is as it was."""
        for _ in range(200):
            if self.operations.snapshot is None or self.operations.snapshot.undo_label is None:
                break
            self.window.actions_by_name["undo"].trigger()
            self.settle()
        assert self.documents(self.root) == self.documents_of(self.original)

    def documents(self, root: Path) -> dict[str, bytes]:
        return self.documents_of(soak_site.files(root))

    @staticmethod
    def documents_of(files: dict[str, bytes]) -> dict[str, bytes]:
        return {path: content for path, content in files.items() if path.startswith("content/")}

    # -- waiting, and doing the same in both

    def settle(self) -> None:
        """Until the window has nothing left to do: no job, no question about a text, no timer of what is typed."""
        for _ in range(100):
            self.qtbot.waitUntil(lambda: not self.busy, timeout=20_000)
            answered: list[object] = []
            self.operations.texts.merged("", "", "", answered.append)
            self.qtbot.waitUntil(lambda answered=answered: bool(answered), timeout=20_000)
            page = self.window.editor.page()
            waiting = page is not None and any(timer.isActive() for timer in page.live.findChildren(QTimer))
            if not self.busy and not waiting:
                return
        raise AssertionError("the window does not come to rest")

    def both(self, act: Callable[[], object], same: Callable[[Workspace], ChangeSet | object]) -> None:
        """Act in the window, and have the workspace do the same alone; both do it, or both refuse."""
        self.refused.clear()
        self.gap.measure(True)
        act()
        self.settle()
        self.gap.measure(False)
        refusal = None
        try:
            same(self.mirror)
        except CnfeedError as error:
            refusal = error
        assert [str(error) for error in self.refused] == ([str(refusal)] if refusal else [])

    def dialog(self, kind: type[Dialog]) -> Dialog:
        found = [one for one in self.window.findChildren(kind) if one.isVisible()]
        assert len(found) == 1
        return found[0]

    def entry(self, which: int) -> Entry:
        entries = sorted(self.mirror.entries, key=lambda one: (one.title, one.uid or ""))
        return entries[which % len(entries)]

    def choose(self, which: int) -> tuple[Entry, Moment | None]:
        """Choose an entry, of a series its second instance, if it has one."""
        entry, window = self.entry(which), self.window
        if entry.when.first_day is not None:
            window.show_day(entry.when.first_day)
        at = None
        if entry.recurrence is not None:
            found = window.diary.occurrences(date(2026, 2, 1), date(2026, 5, 1))
            of_it = [one.at for one in found if one.entry.uid == entry.uid]
            at = of_it[min(1, len(of_it) - 1)] if of_it else None
        window.where.choose(entry.uid or "", at)
        return entry, at

    def answer(self, entry: Entry, at: Moment | None, scope: Scope) -> Scope:
        """Answer which instances are meant, where the window asks."""
        if entry.recurrence is None or at is None:
            return Scope.ALL
        question = self.dialog(SeriesQuestion)
        question.choices.button(list(Scope).index(scope)).setChecked(True)
        QTest.keyClick(question, Qt.Key.Key_Return)
        return scope

    def page(self, entry: Entry) -> DocumentPage:
        self.window.open_entry(entry.uid or "")
        self.settle()
        page = self.window.editor.page()
        assert page is not None and page.disk.opened is not None
        return page

    # -- what changes documents

    @where_there_are_entries
    @rule(which=WHICH, name=st.sampled_from(sorted(SHIFTS)), scope=SCOPES)
    def shift(self, which: int, name: str, scope: Scope) -> None:
        entry, at = self.choose(which)
        action, by = self.window.actions_by_name[name], SHIFTS[name]
        if not action.isEnabled():
            assert entry.when.all_day and name in ("earlier_hour", "later_hour")
            return

        def act() -> None:
            action.trigger()
            self.meant = self.answer(entry, at, scope)

        self.both(act, lambda alone: alone.reschedule(entry.uid or "", by, by, at=at, scope=self.meant, moved=True))

    @where_there_are_entries
    @rule(which=WHICH, longer=st.booleans(), scope=SCOPES)
    def stretch(self, which: int, longer: bool, scope: Scope) -> None:
        entry, at = self.choose(which)
        action = self.window.actions_by_name["longer" if longer else "shorter"]
        step = DAY if entry.when.all_day else timedelta(minutes=15)
        short = not longer and self.too_short(entry, step)
        if not action.isEnabled() or short:
            before = soak_site.files(self.root)
            action.trigger()
            self.settle()
            assert soak_site.files(self.root) == before
            return

        def act() -> None:
            action.trigger()
            self.meant = self.answer(entry, at, scope)

        by = step if longer else -step
        self.both(act, lambda alone: alone.reschedule(entry.uid or "", timedelta(), by, at=at, scope=self.meant))

    @staticmethod
    def too_short(entry: Entry, step: timedelta) -> bool:
        start, end = entry.when.start, entry.when.end
        if end is None or start is None:
            return True
        return end - step < start if entry.when.all_day else end - step < start + step  # type: ignore[operator]

    @where_there_are_entries
    @rule(which=WHICH, columns=st.integers(1, 6))
    def drag(self, which: int, columns: int) -> None:
        """By the mouse, along its week in the month."""
        from .test_direct_editing import drag

        entry, at = self.choose(which)
        self.window.actions_by_name["month"].setChecked(True)
        month = self.window.month
        month.grab()
        first = self.window.where.day
        pieces = [
            (piece, rect)
            for _, piece, rect in month.geometry_of_pieces.shown()
            if piece.occurrence.entry.uid == entry.uid
        ]
        if entry.recurrence is not None or not entry.when.exact or not pieces or not pieces[0][0].starts_here:
            return
        cell = month.visualRect(month.days.index_of(first))
        start = pieces[0][1].intersected(cell).center()
        end = start + (month.visualRect(month.days.index_of(first + DAY)).center() - cell.center()) * columns
        if not month.viewport().rect().contains(end) or month.moment_at(end) != first + columns * DAY:
            return
        by = columns * DAY
        self.both(
            lambda: drag(self.qtbot, month.viewport(), start, month.viewport(), end),
            lambda alone: alone.reschedule(entry.uid or "", by, by, at=at, scope=Scope.ALL, moved=True),
        )

    @rule(line=LINES)
    def create(self, line: str) -> None:
        def act() -> None:
            self.window.actions_by_name["new"].trigger()
            dialog = self.dialog(NewEntryDialog)
            dialog.line.setText(line)
            QTest.keyClick(dialog.line, Qt.Key.Key_Return)

        self.both(act, lambda alone: alone.create(line, source="site"))

    @where_there_are_entries
    @rule(which=WHICH, title=TITLES)
    def edit_in_the_form(self, which: int, title: str) -> None:
        entry = self.entry(which)
        page = self.page(entry)
        field = page.form.lines["title"]
        if not field.isEnabled():
            return

        def act() -> None:
            field.selectAll()
            QTest.keyClicks(field, title) if title.isascii() else field.insert(title)
            if not title.isascii():
                field.textEdited.emit(title)
            self.window.actions_by_name["save"].trigger()

        same = title == entry.title
        self.both(act, lambda alone: None if same else alone.edit(entry.uid or "", {"title": title}))
        self.leave(page)

    @where_there_are_entries
    @rule(which=WHICH, words=st.sampled_from(["More soon.", "夜。", "---", "- April 9 Rowing", ""]))
    def edit_the_text(self, which: int, words: str) -> None:
        page = self.page(self.entry(which))
        text, etag = self.mirror.text(page.href)

        def act() -> None:
            page.document.appendPlainText(words)
            self.window.actions_by_name["save"].trigger()

        # A new line ends as most of the document's do.
        end = "\r\n" if text.count("\r\n") * 2 > text.count("\n") else "\n"
        self.both(act, lambda alone: alone.save(page.href, f"{text}{end}{words}", etag=etag))
        self.leave(page)

    @where_there_are_entries
    @rule(which=WHICH)
    def break_the_document(self, which: int) -> None:
        page = self.page(self.entry(which))
        text, etag = self.mirror.text(page.href)
        if "title:" not in text:
            return

        def act() -> None:
            page.document.document().find("title:").insertText("title: [")
            self.window.actions_by_name["save"].trigger()

        self.both(act, lambda alone: alone.save(page.href, text.replace("title:", "title: [", 1), etag=etag))
        self.leave(page)

    def leave(self, page: DocumentPage) -> None:
        """What was refused is taken back, so that the next action finds nothing unsaved."""
        if page.is_touched():
            page.revert()
            self.settle()
        assert not page.is_touched()

    @rule()
    def undo(self) -> None:
        self._through_history("undo", lambda alone: alone.undo() if alone.undo_label else None)

    @rule()
    def redo(self) -> None:
        self._through_history("redo", lambda alone: alone.redo() if alone.redo_label else None)

    def _through_history(self, name: str, same: Callable[[Workspace], object]) -> None:
        action = self.window.actions_by_name[name]
        label = self.mirror.undo_label if name == "undo" else self.mirror.redo_label
        assert action.isEnabled() is bool(label)
        self.both(action.trigger, same)

    @where_there_are_entries
    @rule(which=WHICH, sure=st.booleans())
    def delete(self, which: int, sure: bool) -> None:
        entry, _ = self.choose(which)

        def act() -> None:
            self.window.actions_by_name["delete"].trigger()
            self._say(sure)

        self.both(act, lambda alone: alone.delete(entry.path, etag=alone.text(entry.path)[1]) if sure else None)

    @where_there_are_entries
    @rule(which=WHICH, scope=SCOPES, sure=st.booleans())
    def remove(self, which: int, scope: Scope, sure: bool) -> None:
        entry, at = self.choose(which)
        uid = entry.uid or ""

        def act() -> None:
            self.window.actions_by_name["remove"].trigger()
            if at is None:
                self._say(sure)
            else:
                self.answer(entry, at, scope)

        def same(alone: Workspace) -> object:
            if at is not None:
                return alone.leave_out(uid, at, scope)
            return alone.remove(uid) if sure else None

        self.both(act, same)

    def _say(self, sure: bool) -> None:
        box = self.dialog(QMessageBox)
        destructive = [one for one in box.buttons() if box.buttonRole(one) is QMessageBox.ButtonRole.DestructiveRole]
        (destructive[0] if sure else box.button(QMessageBox.StandardButton.Cancel)).click()

    @where_there_are_entries
    @rule(which=WHICH, name=st.sampled_from(sorted(STATUSES)), scope=SCOPES)
    def set_status(self, which: int, name: str, scope: Scope) -> None:
        entry, at = self.choose(which)
        action = self.window.actions_by_name[name]
        status = None if action.isChecked() else STATUSES[name]

        def act() -> None:
            action.trigger()
            self.meant = self.answer(entry, at, scope)

        self.both(act, lambda alone: alone.set_status(entry.uid or "", status, at=at, scope=self.meant))

    @where_there_are_entries
    @rule(which=WHICH, day=st.integers(1, 28))
    def make_exact(self, which: int, day: int) -> None:
        found = [one for one in self.mirror.entries if can_be_exact(one)]
        if not found:
            return
        entry = found[which % len(found)]
        start = f"2026-03-{day:02}"
        known = entry.when.exact and str(entry.when.start) == start

        def act() -> None:
            self.window.where.choose(entry.uid or "")
            self.window.actions_by_name["exact"].trigger()
            dialog = self.dialog(ExactDialog)
            dialog.start.set_text(start)
            dialog.start.edited.emit()
            QTest.keyClick(dialog.start.day, Qt.Key.Key_Return)

        self.both(act, lambda alone: alone.confirm(entry.uid or "", {} if known else {"start": start}))

    # -- what others do

    @rule(name=st.sampled_from(["summit.md", "夜.md", "stranger.md"]), words=st.sampled_from(["Changed.", "夜", None]))
    def somebody_else(self, name: str, words: str | None) -> None:
        self.alone = False
        for place in (self.root, self.mirror.root):
            file = place / "content" / name
            if words is None:
                file.unlink(missing_ok=True)
            else:
                start = "---\ntitle: Stranger\nevent:\n  start: 2026-03-19\n---\n"
                before = file.read_bytes() if file.exists() else start.encode()
                file.write_bytes(before + words.encode() + b"\n")
        self.both(self.window.actions_by_name["refresh"].trigger, lambda alone: alone.refresh())

    # -- what changes no document

    @rule(name=st.sampled_from(["day", "week", "month", "year", "agenda"]), turns=st.integers(-2, 2))
    def look_around(self, name: str, turns: int) -> None:
        self.window.actions_by_name[name].setChecked(True)
        for _ in range(abs(turns)):
            self.window.actions_by_name["next" if turns > 0 else "previous"].trigger()
        self.window.grab()
        self.settle()

    @rule(words=st.sampled_from(["harbour", "in:march", "zzz", "夜"]), sessions=st.booleans())
    def search_and_filter(self, words: str, sessions: bool) -> None:
        search = self.window.toolbar.search
        search.setFocus()
        QTest.keyClicks(search, words) if words.isascii() else search.setText(words)
        self.settle()
        self.window.diary.set_filter(Filter(sessions=sessions))
        search.clear()
        self.settle()
        self.window.diary.set_filter(Filter())

    @rule()
    def publish(self) -> None:
        def act() -> None:
            self.window.publish()
            dialog = self.dialog(PublishDialog)
            self.settle()
            self.was_sure = dialog.sure.isVisible()
            dialog.sure.setChecked(self.was_sure)
            if dialog.publish.isEnabled():
                dialog.publish.click()
                self.settle()
                assert dialog.pages.currentIndex() == DONE
                dialog.accept()
            else:
                dialog.reject()

        def same(alone: Workspace) -> None:
            plan = alone.plan()
            if plan:
                alone.publish(plan, sure=self.was_sure)

        self.both(act, same)

    # -- what is true after each of them

    @invariant()
    def files_are_what_the_workspace_alone_makes(self) -> None:
        if hasattr(self, "window"):
            type(self).taken += 1
            assert not self.faults
            assert soak_site.files(self.root) == soak_site.files(self.mirror.root)

    @invariant()
    def the_window_shows_what_the_workspace_has(self) -> None:
        if hasattr(self, "window"):
            snapshot = self.operations.snapshot
            assert snapshot is not None
            assert snapshot.entries == self.mirror.entries
            labels = (snapshot.undo_label, self.mirror.undo_label), (snapshot.redo_label, self.mirror.redo_label)
            assert all(bool(here) is bool(there) for here, there in labels)
            assert not [one for one in self.window.findChildren(QDialog) if one.isVisible()]


def test_whatever_is_done_in_the_window_the_files_are_what_the_workspace_alone_makes_of_it(
    qtbot: QtBot, request: pytest.FixtureRequest
) -> None:
    asked = request.config.getoption("--soak")
    wanted = int(asked or 4 * STEPS)

    class Here(Maintaining):
        pass

    Here.qtbot, Here.gap = qtbot, Gap()
    # Some runs end early: what was asked for is made up by further ones.
    while not Here.taken or (asked and Here.taken < wanted):
        run_state_machine_as_test(
            Here,
            settings=settings(
                max_examples=max(1, round((wanted - Here.taken) / STEPS)),
                stateful_step_count=STEPS,
                deadline=None,
                database=None,
                derandomize=asked is None,
                # A run takes seconds: what failed is printed as it was, not made shorter by hundreds of further runs.
                phases=[Phase.generate],
                report_multiple_bugs=False,
                suppress_health_check=list(HealthCheck),
            ),
        )
    print(f"{Here.taken} actions; the event loop was kept for {Here.gap.worst} ms at most")  # noqa: T201 - the figure that --soak is run for
