"""The first run, what is found in a folder, and the settings: with real widgets and real files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSpinBox
from pytestqt.qtbot import QtBot

from cnfeed.desktop.asking.operations import Operations
from cnfeed.desktop.dialogs.found_dialog import FoundDialog
from cnfeed.desktop.dialogs.settings_dialog import SettingsDialog
from cnfeed.desktop.main_window import MainWindow
from desktop.conftest import NOW
from desktop.harbour import MEETUP


@pytest.fixture
def kept(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def window(qtbot: QtBot, kept: QSettings) -> Iterator[MainWindow]:
    """A window that has nothing open."""
    operations = Operations(lambda: NOW)
    made = MainWindow(operations, kept)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.watching.stop()
    operations.close()


@pytest.fixture
def plain_folder(tmp_path: Path) -> Path:
    """Documents without settings."""
    (tmp_path / "site" / "content").mkdir(parents=True)
    (tmp_path / "site" / "content" / "meetup.md").write_bytes(MEETUP.encode())
    return tmp_path / "site"


def the(window: MainWindow, kind: type[Any]) -> Any:
    return window.findChild(kind)


def opened(qtbot: QtBot, window: MainWindow, root: Path) -> None:
    qtbot.waitUntil(lambda: window.operations.snapshot is not None and window.operations.snapshot.root == root)


def test_the_first_run_welcomes_and_opens_nothing(window: MainWindow) -> None:
    window.shell.start(None)
    assert window.welcome.isVisible()
    assert window.welcome.open.hasFocus()
    assert not window.toolbar.isVisible()
    assert not window.welcome.recent.isVisible()
    assert not window.actions_by_name["settings"].isEnabled()


def test_the_sample_is_copied_to_where_one_chooses_and_opened(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("Dear")
    window.shell.start(None)
    window.shell.open_sample(tmp_path / "mine")
    opened(qtbot, window, tmp_path / "mine" / "cnfeed-sample")
    assert window.month.isVisible()
    assert window.toolbar.isVisible()
    assert [one.name for one in (tmp_path / "mine").iterdir() if one.is_file()] == ["letter.txt"]


def test_the_next_run_goes_on_where_one_was(qtbot: QtBot, window: MainWindow, root: Path) -> None:
    window.shell.open_by_hand(root)
    opened(qtbot, window, root)
    assert window.shell.recent.folders == (root,)
    window.shell.start(None)
    qtbot.waitUntil(lambda: window.month.isVisible())


def test_recent_folders_are_opened_with_enter_and_left_out_with_delete(
    qtbot: QtBot, window: MainWindow, root: Path
) -> None:
    window.shell.recent.add(root.parent / "gone")
    window.shell.recent.add(root)
    window.shell.show_welcome()
    assert window.welcome.recent.hasFocus()
    qtbot.keyClick(window.welcome.recent, Qt.Key.Key_Down)
    qtbot.keyClick(window.welcome.recent, Qt.Key.Key_Delete)
    assert window.shell.recent.folders == (root,)
    qtbot.keyClick(window.welcome.recent, Qt.Key.Key_Return)
    opened(qtbot, window, root)


def test_a_recent_folder_that_is_gone_is_a_sentence_above_the_welcome(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.shell.recent.add(tmp_path / "gone")
    window.shell.show_welcome()
    qtbot.keyClick(window.welcome.recent, Qt.Key.Key_Return)
    qtbot.waitUntil(window.message.isVisible)
    assert "gone" in window.message.words.text()
    assert window.welcome.isVisible()


def found(qtbot: QtBot, window: MainWindow, folder: Path) -> FoundDialog:
    window.shell.open_by_hand(folder)
    qtbot.waitUntil(lambda: the(window, FoundDialog) is not None and bool(the(window, FoundDialog).heading.text()))
    return the(window, FoundDialog)


def test_what_was_found_in_a_new_folder_is_shown_and_its_correction_written(
    qtbot: QtBot, window: MainWindow, plain_folder: Path
) -> None:
    dialog = found(qtbot, window, plain_folder)
    assert [key.rpartition(".")[2] for key in dialog.fields] == ["generator", "base_url", "language", "timezone"]
    editor = dialog.fields["source.0.language"].editor
    assert isinstance(editor, QLineEdit)
    editor.setText("zh-TW")
    dialog.write.click()
    qtbot.waitUntil(lambda: (plain_folder / "cnfeed.toml").exists())
    qtbot.waitUntil(lambda: [one.language for one in window.diary.sources] == ["zh-TW"])
    qtbot.waitUntil(window.actions_by_name["undo"].isEnabled)
    window.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: not (plain_folder / "cnfeed.toml").exists())


def test_a_wrong_correction_is_said_beside_the_field_and_not_written(
    qtbot: QtBot, window: MainWindow, plain_folder: Path
) -> None:
    dialog = found(qtbot, window, plain_folder)
    field = dialog.fields["source.0.base_url"]
    assert isinstance(field.editor, QLineEdit)
    field.editor.setText("example.org")
    assert 'source.base_url: "example.org" is not allowed; allowed is an address' in field.fault.text()
    assert field.editor.accessibleDescription() == field.fault.text()
    assert not dialog.write.isEnabled()
    field.editor.setText("https://example.org")
    assert field.fault.isHidden()
    assert dialog.write.isEnabled()


def test_a_folder_without_documents_says_so(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    dialog = found(qtbot, window, tmp_path / "empty")
    assert dialog.heading.text() == "No documents were found"
    assert not dialog.write.isEnabled()


@pytest.fixture
def settings(qtbot: QtBot, window_on_files: MainWindow) -> SettingsDialog:
    window_on_files.actions_by_name["settings"].trigger()
    dialog = the(window_on_files, SettingsDialog)
    qtbot.waitUntil(lambda: dialog.tabs.count() == 5)
    return dialog


def type_into(dialog: SettingsDialog, key: str, words: str) -> None:
    editor = dialog.field(key).editor
    assert isinstance(editor, QLineEdit)
    editor.setText(words)


def test_settings_are_saved_by_span_take_effect_and_can_be_undone(
    qtbot: QtBot, window_on_files: MainWindow, settings: SettingsDialog, root: Path
) -> None:
    before = (root / "cnfeed.toml").read_text()
    assert not settings.save.isEnabled()
    type_into(settings, "site.title", "The Quay")
    assert settings.changes.toPlainText().splitlines()[-4:] == [
        '-title = "Harbour"',
        '+title = "The Quay"',
        ' base_url = "https://harbour.example/"',
        ' timezone = "Europe/London"',
    ]
    settings.save.click()
    qtbot.waitUntil(lambda: window_on_files.windowTitle() == "The Quay – cnfeed")
    assert (root / "cnfeed.toml").read_text() == before.replace('"Harbour"', '"The Quay"')
    window_on_files.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: window_on_files.windowTitle() == "Harbour – cnfeed")
    assert (root / "cnfeed.toml").read_text() == before


def test_a_number_a_choice_and_a_branch_are_set_and_taken_away(
    qtbot: QtBot, window_on_files: MainWindow, settings: SettingsDialog, root: Path
) -> None:
    number, choice = settings.field("publish.news_limit").editor, settings.field("publish.imprecise").editor
    assert isinstance(number, QSpinBox)
    assert isinstance(choice, QComboBox)
    number.setValue(12)
    choice.setCurrentIndex(2)
    settings.branch.setChecked(True)
    type_into(settings, "publish.git.branch", "pages")
    settings.save.click()
    qtbot.waitUntil(lambda: "[publish.git]" in (root / "cnfeed.toml").read_text())
    text = (root / "cnfeed.toml").read_text()
    assert 'news_limit = 12\nimprecise = "tentative"\n' in text
    assert '[publish.git]\nbranch = "pages"\n' in text


def test_a_wrong_setting_is_named_beside_its_field_as_on_the_command_line(settings: SettingsDialog) -> None:
    type_into(settings, "site.timezone", "CET")
    assert (
        'site.timezone: "CET" is not allowed; allowed is an IANA time zone'
        in settings.field("site.timezone").fault.text()
    )
    assert not settings.save.isEnabled()


def test_a_second_source_is_added_from_its_folder_and_two_of_one_name_are_refused(
    qtbot: QtBot, window_on_files: MainWindow, settings: SettingsDialog, root: Path
) -> None:
    (root / "talks").mkdir()
    (root / "talks" / "a.md").write_text(MEETUP)
    settings.add_source("talks")
    assert settings.sources.names.count() == 2
    type_into(settings, "source.1.name", "Site")
    assert "two sources are called" in settings.field("source.1.name").fault.text()
    assert not settings.save.isEnabled()
    type_into(settings, "source.1.name", "talks")
    settings.save.click()
    qtbot.waitUntil(lambda: [one.name for one in window_on_files.diary.sources] == ["site", "talks"])
    assert {entry.source for entry in window_on_files.diary.entries} == {"site", "talks"}


def test_a_feed_of_ones_own_is_made_filled_and_taken_away(
    qtbot: QtBot, window_on_files: MainWindow, settings: SettingsDialog, root: Path
) -> None:
    before = (root / "cnfeed.toml").read_text()
    settings.feeds.add.click()
    type_into(settings, "feed.0.file", "index.html")
    assert "feed.file" in settings.field("feed.0.file").fault.text()
    type_into(settings, "feed.0.file", "europe")
    editor = settings.field("feed.0.filter.location").editor
    assert isinstance(editor, QPlainTextEdit)
    editor.setPlainText("Berlin\nParis\n")
    settings.save.click()
    wanted = '[[feed]]\nname = "My feed"\nfile = "europe"\nfilter = { location = ["Berlin", "Paris"] }\n'
    qtbot.waitUntil(lambda: wanted in (root / "cnfeed.toml").read_text())
    qtbot.waitUntil(window_on_files.actions_by_name["undo"].isEnabled)
    window_on_files.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: (root / "cnfeed.toml").read_text() == before)


def test_settings_changed_by_somebody_else_meanwhile_are_a_sentence(
    qtbot: QtBot, window_on_files: MainWindow, settings: SettingsDialog, root: Path
) -> None:
    text = (root / "cnfeed.toml").read_text() + "# theirs\n"
    (root / "cnfeed.toml").write_text(text)
    type_into(settings, "site.title", "Mine")
    settings.save.click()
    qtbot.waitUntil(settings.message.isVisible)
    assert "changed on disk" in settings.message.text()
    assert (root / "cnfeed.toml").read_text() == text


def test_every_field_of_the_settings_has_a_name_to_be_called_by(settings: SettingsDialog) -> None:
    fields = [field for form in settings._forms for field in form.fields.values()]
    assert len(fields) > 25
    assert all(field.editor.accessibleName() for field in fields)
