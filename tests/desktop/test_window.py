"""What a maintainer does in the window, with real widgets over a workspace in memory."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from cnfeed.desktop.asking.operations import Operations
from cnfeed.desktop.dialogs.new_entry_dialog import NewEntryDialog
from cnfeed.desktop.looks import theme
from cnfeed.desktop.main_window import MainWindow
from cnfeed.desktop.models.month import MonthModel
from cnfeed.desktop.views.day_popover import DayPopover
from cnfeed.model.entry import Kind
from cnfeed.model.when import written

THURSDAY = date(2026, 3, 12)


@pytest.fixture
def window(qtbot: QtBot, operations: Operations) -> Iterator[MainWindow]:
    made = MainWindow(operations)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: bool(made.diary.entries))
    yield made
    made.watching.stop()


def start_of(window: MainWindow, uid: str) -> str | None:
    entry = window.diary.entry(uid)
    assert entry is not None
    return written(entry.when.start)


def centre_of(window: MainWindow, uid: str) -> QPoint:
    view = window.month
    return next(
        rect.center() for _, piece, rect in view.geometry_of_pieces.shown() if piece.occurrence.entry.uid == uid
    )


def cell_of(window: MainWindow, day: date) -> QPoint:
    """An empty place at the bottom of a day."""
    rect = window.month.visualRect(window.month.days.index_of(day))
    return rect.bottomLeft() + QPoint(rect.width() // 2, -3)


def open_and_wait(window: MainWindow, qtbot: QtBot, uid: str) -> None:
    window.open_entry(uid)
    qtbot.waitUntil(lambda: bool(window.editor.document.toPlainText()))


def test_the_month_model_is_a_sound_model(window: MainWindow, qtmodeltester: object) -> None:
    qtmodeltester.check(MonthModel(window.diary, THURSDAY))  # type: ignore[attr-defined]


def test_a_day_says_its_date_and_entries_to_a_screen_reader(window: MainWindow) -> None:
    cell = window.month.days.index_of(THURSDAY)
    said = cell.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "March" in said
    assert "Deadline, Call for talks closes: Lighthouse Conf" in said
    assert "Tide workshop, all day, Cancelled" in said
    assert said.count("\n") == 6


def test_sessions_are_folded_under_their_conference_until_asked_for(window: MainWindow) -> None:
    def keynotes() -> list[str]:
        return [one.entry.title for one in window.diary.occurrences(date(2026, 3, 19), date(2026, 3, 19))]

    assert "Keynote: tides" not in keynotes()
    window.actions_by_name["sessions"].setChecked(True)
    assert "Keynote: tides" in keynotes()


def test_dragging_an_event_to_another_day_moves_it_and_undo_brings_it_back(window: MainWindow, qtbot: QtBot) -> None:
    view, start = window.month.viewport(), centre_of(window, "uid-9")
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view, cell_of(window, date(2026, 3, 5)))
    window.month._target = date(2026, 3, 5)
    with qtbot.waitSignal(window.operations.changed):
        qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=cell_of(window, date(2026, 3, 5)))
    assert start_of(window, "uid-9") == "2026-03-05T17:00"
    assert "move of Buoy working group" in window.actions_by_name["undo"].text()
    with qtbot.waitSignal(window.operations.changed):
        window.actions_by_name["undo"].trigger()
    assert start_of(window, "uid-9") == "2026-03-04T17:00"


def test_alt_and_arrows_move_the_chosen_entry_and_the_day_goes_with_it(window: MainWindow, qtbot: QtBot) -> None:
    window.month.show_day(date(2026, 3, 4))
    window.month.setFocus()
    qtbot.keyClick(window.month, Qt.Key.Key_Space)
    assert window.month.uid == "uid-9"
    with qtbot.waitSignal(window.operations.changed):
        qtbot.keyClick(window.month, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert start_of(window, "uid-9") == "2026-03-11T17:00"
    assert window.month.day() == date(2026, 3, 11)


def test_arrows_move_the_day_over_the_month_and_page_keys_turn_it(window: MainWindow, qtbot: QtBot) -> None:
    window.month.show_day(date(2026, 3, 31))
    window.month.setFocus()
    qtbot.keyClick(window.month, Qt.Key.Key_Right)
    assert window.month.day() == date(2026, 4, 1)
    assert window.month.days.month == date(2026, 4, 1)
    qtbot.keyClick(window.month, Qt.Key.Key_PageUp)
    assert window.month.days.month == date(2026, 3, 1)
    window.month.show_day(date(2026, 1, 31))
    window.actions_by_name["next"].trigger()
    assert window.month.day() == date(2026, 2, 28)
    qtbot.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert window.month.day() == window.today


def test_enter_opens_the_only_entry_of_a_day(window: MainWindow, qtbot: QtBot) -> None:
    window.month.show_day(date(2026, 3, 17))
    qtbot.keyClick(window.month, Qt.Key.Key_Return)
    assert window.editor.isVisible()
    assert window.editor.title.text() == "Registration closes"


def test_what_does_not_fit_a_day_is_listed_over_it(window: MainWindow, qtbot: QtBot) -> None:
    row = window.month.days.index_of(THURSDAY).row()
    column = window.month.days.index_of(THURSDAY).column()
    assert window.month.geometry_of_pieces.fitted(row).hidden[column] > 0
    more = window.month.geometry_of_pieces.more_rect(row, column).center()
    qtbot.mouseClick(window.month.viewport(), Qt.MouseButton.LeftButton, pos=more)
    popover = QApplication.activePopupWidget()
    assert isinstance(popover, DayPopover)
    assert popover.entries.rows.rowCount() == 6
    qtbot.keyClick(popover.entries, Qt.Key.Key_Return)
    assert window.editor.isVisible()


def test_a_double_click_on_an_empty_day_asks_for_one_line_and_makes_the_entry(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseDClick(window.month.viewport(), Qt.MouseButton.LeftButton, pos=cell_of(window, date(2026, 3, 14)))
    dialog = window.findChild(NewEntryDialog)
    assert isinstance(dialog, NewEntryDialog)
    assert "2026-03-14" in dialog.line.text()
    dialog.line.setText("Pier party, 2026-03-14, Quay 3")
    with qtbot.waitSignal(window.operations.changed):
        qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.editor.title.text() == "Pier party")


def test_the_form_hands_on_only_what_was_changed(window: MainWindow, qtbot: QtBot) -> None:
    open_and_wait(window, qtbot, "uid-2")
    form = window.editor.form
    save = window.editor.page().save_button  # type: ignore[union-attr]
    assert not save.isEnabled()
    form.lines["location"].setFocus()
    form.lines["location"].selectAll()
    qtbot.keyClicks(form.lines["location"], "Quay 9")
    assert form.changes() == {"location": "Quay 9"}
    qtbot.keyClick(form.lines["location"], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.diary.entry("uid-2").location == "Quay 9")  # type: ignore[union-attr]
    assert not form.changes()


def test_a_day_that_does_not_exist_cannot_be_saved(window: MainWindow, qtbot: QtBot) -> None:
    open_and_wait(window, qtbot, "uid-2")
    start = window.editor.form.days["start"]
    start.day.clear()
    qtbot.keyClicks(start.day, "2026-02-30")
    window.editor.save()
    assert "A field cannot be read as it is typed" in window.message.words.text()
    assert start.day.toolTip()


def test_text_typed_over_a_document_is_saved_as_typed(window: MainWindow, qtbot: QtBot) -> None:
    open_and_wait(window, qtbot, "uid-2")
    window.editor.tabs.setCurrentIndex(1)
    window.editor.document.moveCursor(window.editor.document.textCursor().MoveOperation.End)
    qtbot.keyClicks(window.editor.document, "Bring a rope.")
    qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.editor.is_touched())
    found: list[tuple[str, str]] = []
    window.operations.text("content/harbour/002.md", found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert found[0][0].endswith("Bring a rope.")


def test_the_places_an_entry_was_read_from_are_marked_in_the_text(window: MainWindow, qtbot: QtBot) -> None:
    open_and_wait(window, qtbot, "uid-2")
    qtbot.waitUntil(lambda: bool(window.editor.document.extraSelections()))
    marked = [one.cursor.selectedText() for one in window.editor.document.extraSelections()]  # type: ignore[attr-defined]
    assert marked == ["Harbour meetup", "2026-03-12 18:30:00"]


def test_somebody_elses_change_keeps_what_was_typed_and_saving_is_refused_in_words(
    window: MainWindow, qtbot: QtBot
) -> None:
    open_and_wait(window, qtbot, "uid-2")
    page = window.editor.page()
    assert page is not None
    window.editor.document.appendPlainText("mine")
    workspace = window.operations._workspace
    workspace.outside = {"content/harbour/002.md": "theirs"}  # type: ignore[union-attr]
    with qtbot.waitSignal(window.operations.changed):
        window.actions_by_name["refresh"].trigger()
    assert "mine" in window.editor.document.toPlainText()
    qtbot.waitUntil(lambda: "not yet saved" in page.bar.words.text())
    with qtbot.waitSignal(window.editor.refused):
        window.editor.save()
    assert "nothing was written. What you typed is kept." in window.message.words.text()
    assert "mine" in window.editor.document.toPlainText()


def test_a_change_made_outside_shows_by_itself_in_an_open_document(window: MainWindow, qtbot: QtBot) -> None:
    open_and_wait(window, qtbot, "uid-2")
    workspace = window.operations._workspace
    workspace.outside = {"content/harbour/002.md": "theirs"}  # type: ignore[union-attr]
    window.watching.stirred.emit()
    qtbot.waitUntil(lambda: window.editor.document.toPlainText() == "theirs")


def test_a_problem_jumps_to_its_line(window: MainWindow, qtbot: QtBot) -> None:
    table = window.drawer.problems
    window.drawer.setCurrentWidget(table)
    table.setCurrentIndex(table.problems.index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(window.editor.document.toPlainText()))
    assert window.editor.place.text() == "content/harbour/005.md:4"
    assert window.editor.document.textCursor().blockNumber() == 3


def test_under_its_place_stands_why_an_entry_was_read_so_and_from_which_words(window: MainWindow, qtbot: QtBot) -> None:
    open_and_wait(window, qtbot, "uid-14")
    why = window.editor.why
    assert why.isVisible() and why.words == "bullet under 2026-05, from “end of May”"
    assert why.accessibleName() == "Why it was read so: bullet under 2026-05, from “end of May”"
    why.resize(60, why.height())
    assert why.text().endswith("…") and "end of May" in why.toolTip()
    window.editor.show_document("content/harbour/002.md", 1)
    assert not why.isVisible()


def test_entries_without_a_day_lie_in_the_tray_with_their_words(window: MainWindow) -> None:
    rows = window.drawer.undated.rows.rows
    assert [(row.text, row.when) for row in rows] == [
        ("Ferry day", "“end of May”"),
        ("Knots meetup, date to be announced", "no date"),
    ]


def test_a_source_that_is_unchecked_is_hidden_everywhere(window: MainWindow) -> None:
    filters = window.sidebar.filters
    harbour = filters.topLevelItem(0).child(0)
    harbour.setCheckState(0, Qt.CheckState.Unchecked)
    shown = {one.entry.source for one in window.diary.occurrences(date(2026, 3, 1), date(2026, 3, 31))}
    assert shown == {"digest", "docs"}
    assert window.drawer.undated.rows.rowCount() == 0
    filters.topLevelItem(1).child(2).setCheckState(0, Qt.CheckState.Unchecked)
    assert window.diary.filter.hidden_kinds == {Kind.NEWS}


def test_search_finds_by_words_and_control_enter_lists_what_was_found(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(window.toolbar.search, "tides")
    qtbot.waitUntil(lambda: window.diary.filter.text == "tides")
    qtbot.keyClick(window.toolbar.search, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    titles = [row.text for row in window.agenda.rows.rows if row.entry]
    assert titles == ["Keynote: tides"]
    assert window.views.currentWidget() is window.agenda


def test_the_small_calendar_jumps(window: MainWindow) -> None:
    window.sidebar.calendar.day_chosen.emit(date(2026, 5, 20))
    assert window.month.day() == date(2026, 5, 20)
    assert "May 2026" in window.toolbar.month.text()


def test_week_numbers_are_shown_when_asked_for(window: MainWindow) -> None:
    window.actions_by_name["week_numbers"].setChecked(True)
    assert window.month.verticalHeader().isVisible()
    row = window.month.days.index_of(THURSDAY).row()
    assert window.month.days.headerData(row, Qt.Orientation.Vertical) == "11"


def test_no_label_or_box_reads_a_documents_words_as_markup(window: MainWindow, qtbot: QtBot) -> None:
    open_and_wait(window, qtbot, "uid-2")
    plain = Qt.TextFormat.PlainText
    spoken = [window.editor.title, window.editor.place, window.message.words, window.status.counts]
    assert [label.textFormat() for label in spoken] == [plain] * len(spoken)
    window.month.select("uid-2")
    window.actions_by_name["delete"].trigger()
    box = window.findChild(QMessageBox)
    assert box is not None and box.textFormat() is plain
    box.reject()


def test_everything_that_can_be_reached_has_a_name(window: MainWindow, qtbot: QtBot) -> None:
    open_and_wait(window, qtbot, "uid-2")
    nameless = []
    for kind in (QAbstractButton, QLineEdit, QComboBox):
        for widget in window.findChildren(kind):
            interface = QAccessible.queryAccessibleInterface(widget)
            own = not (widget.objectName().startswith("qt_") or isinstance(widget.parent(), QComboBox))
            if widget.isVisible() and own and interface and not interface.text(QAccessible.Text.Name):
                nameless.append((type(widget).__name__, widget.objectName(), type(widget.parent()).__name__))
    assert nameless == []


def test_dark_follows_the_palette(window: MainWindow) -> None:
    light = window.month.grab().toImage().pixelColor(40, 60)
    before = QApplication.palette()
    QApplication.setPalette(theme.dark_palette())
    QApplication.processEvents()
    dark = window.month.grab().toImage().pixelColor(40, 60)
    QApplication.setPalette(before)
    assert theme.luminance(light) > 0.7
    assert theme.luminance(dark) < 0.1


@pytest.mark.parametrize("palette", [theme.light_palette(), theme.dark_palette()])
def test_every_sources_colour_can_be_read(palette: QPalette) -> None:
    shades = theme.Theme.of(palette)
    for number in range(8):
        tint = shades.tint(number)
        assert theme.contrast(tint.ink, tint.fill) >= 7
        assert theme.contrast(tint.edge, shades.base) >= 3
    assert theme.contrast(shades.muted, shades.base) >= 4.5


def test_labels_of_the_form_belong_to_their_fields(window: MainWindow) -> None:
    labels = [label for label in window.editor.form.findChildren(QLabel) if label.buddy()]
    assert len(labels) == 10


def test_a_failure_is_a_sentence_above_the_calendar(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.operations.failed):
        window.operations.write("content/harbour/002.md", "x", "stale")
    assert window.message.isVisible()
    assert window.message.words.text().startswith("content/harbour/002.md changed on disk")


def test_opening_another_folder_shows_its_entries(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.operations.opened):
        window.open_workspace(Path("/elsewhere"))
    assert not window.editor.document.isVisible()


def test_a_fault_of_our_own_is_said_and_reaches_the_excepthook(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.captureExceptions() as found, qtbot.waitSignal(window.operations.failed):
        window.operations.edit("no such uid", {"title": "x"})
    assert [kind.__name__ for kind, _, _ in found] == ["StopIteration"]
    assert "fault of cnfeed itself" in window.message.words.text()


def test_what_is_understood_of_a_line_is_said_while_one_types(window: MainWindow, qtbot: QtBot) -> None:
    dialog = NewEntryDialog(window.operations, None, window)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.line, "Quay meetup, 4 October 2026 18:00, Tokyo; CFP until 1 June #meetup")
    qtbot.waitUntil(lambda: "#meetup" in dialog.line.text() and "Categories" in dialog.told.text())
    lines = dialog.told.text().replace("\u202f", " ").splitlines()
    assert lines[0] == "Event: Quay meetup"
    assert "Sun 4 Oct" in lines[1]
    assert "(Asia/Tokyo)" in lines[1]
    assert lines[2] == "Where: Tokyo"
    assert lines[3] == "Call for proposals closes: Mon 1 Jun 2026"
    assert lines[4] == "Categories: meetup"
    dialog.line.setText("Knots meetup")
    qtbot.waitUntil(lambda: "No date was understood" in dialog.told.text())
