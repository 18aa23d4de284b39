"""Where the window cannot open, a sentence says what to do."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo, QUrl
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from cnfeed.desktop import app, display, packages
from cnfeed.desktop.editor.preview import SafeBrowser
from cnfeed.desktop.main_window import MainWindow
from cnfeed.errors import UnavailableError


def test_without_a_display_the_commands_that_work_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    if sys.platform in ("win32", "darwin"):
        pytest.skip("there is always a display here")
    with pytest.raises(UnavailableError, match=r"no display.*cnfeed entries, check, when"):
        app.run(None, now=lambda: datetime.now(UTC))


@pytest.mark.parametrize(
    ("environment", "shown"),
    [
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
        ({}, False),
    ],
)
def test_a_display_is_found_where_qt_would_find_one(environment: dict[str, str], shown: bool) -> None:
    assert display.has_display(environment, "linux") is shown


def test_a_missing_library_is_named_with_its_packages() -> None:
    words = str(app.missing_library(ImportError("libEGL.so.1: cannot open shared object file: No such file")))
    assert "(libEGL.so.1)" in words
    assert "apt install libgl1 libegl1" in words
    assert "dnf install mesa-libGL" in words
    assert "\n" not in words


@pytest.mark.parametrize(
    ("release", "package"),
    [
        ({"ID": "debian", "VERSION_ID": "12"}, "libglib2.0-0"),
        ({"ID": "debian", "VERSION_ID": "13"}, "libglib2.0-0t64"),
        ({"ID": "ubuntu", "VERSION_ID": "22.04"}, "libglib2.0-0"),
        ({"ID": "ubuntu", "VERSION_ID": "24.04"}, "libglib2.0-0t64"),
        ({"ID": "debian"}, "libglib2.0-0t64"),
        ({}, "libglib2.0-0t64"),
    ],
)
def test_glib_is_called_as_this_release_calls_it(release: dict[str, str], package: str) -> None:
    assert packages.glib(release) == package


@pytest.mark.parametrize(
    ("environment", "only"),
    [
        ({"DISPLAY": ":0"}, True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "xcb"}, True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, False),
        ({"WAYLAND_DISPLAY": "wayland-0"}, False),
    ],
)
def test_the_libraries_of_x11_are_asked_for_where_nothing_else_is_left(environment: dict[str, str], only: bool) -> None:
    assert display.uses_x11(environment, "linux") is only


def test_a_library_that_only_the_plugin_of_x11_needs_is_named_before_qt_aborts(tmp_path: Path) -> None:
    plugin = tmp_path / "platforms" / "libqxcb.so"
    plugin.parent.mkdir()
    plugin.write_bytes(b"")
    with pytest.raises(UnavailableError, match=r"missing \(libqxcb\.so\).* libxcb-cursor0 .* xcb-util-cursor "):
        display.check_x11(tmp_path, ":0")


def test_a_display_where_nobody_answers_is_told_before_qt_aborts() -> None:
    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    if not (plugins / "platforms" / "libqxcb.so").exists():
        pytest.skip("Qt is built without X11 here")
    # Without "unix/" a port of TCP would be asked too, where anybody may listen.
    with pytest.raises(UnavailableError) as told:
        display.check_x11(plugins, "unix/:64999")
    # A machine for tests need not have the libraries of X11.
    assert "display unix/:64999 cannot be reached" in str(told.value) or "libxcb" in str(told.value)


def test_an_import_error_of_our_own_is_not_excused() -> None:
    with pytest.raises(ImportError, match="cannot import name"):
        app.missing_library(ImportError("cannot import name 'x' from 'cnfeed.desktop.session'"))


def test_the_door_itself_does_not_import_qt() -> None:
    code = "import sys, cnfeed.desktop.app; sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], env={"PYTHONPATH": ":".join(sys.path)}).returncode == 0


def test_the_preview_loads_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    secret = tmp_path / "secret.css"
    secret.write_text("p { color: red }")
    preview = SafeBrowser()
    qtbot.addWidget(preview)
    kinds = QTextDocument.ResourceType
    for kind in (kinds.HtmlResource, kinds.ImageResource, kinds.StyleSheetResource):
        assert preview.loadResource(kind.value, QUrl.fromLocalFile(str(secret))) is None
    preview.show_html(f"<p>Aboard</p><img src='file://{secret}'><link rel='stylesheet' href='{secret}'>")
    assert not preview.openLinks()
    assert "Aboard" in preview.toPlainText()


def test_a_look_that_finds_nothing_new_disturbs_no_view(window_on_files: MainWindow, qtbot: QtBot) -> None:
    window, loads = window_on_files, []
    window.diary.changed.connect(lambda: loads.append(1))
    before = window.operations.snapshot
    with qtbot.waitSignal(window.operations.changed):
        window.operations.refresh()
    assert (loads, window.operations.snapshot) == ([], before)
    assert window.operations.snapshot is before


def test_a_span_that_moved_is_a_new_snapshot_though_the_entries_say_the_same(
    window_on_files: MainWindow, qtbot: QtBot, root: Path
) -> None:
    window, file = window_on_files, root / "content" / "meetup.md"
    before = window.operations.snapshot
    file.write_bytes(file.read_bytes().replace(b"---\n", b"---\n# more\n", 1))
    window.operations.refresh()
    qtbot.waitUntil(lambda: window.operations.snapshot is not before)
