"""Where the window cannot open, a sentence says what to do."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from cnfeed.desktop import app
from cnfeed.desktop.preview import SafePreview
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
    assert app.has_display(environment, "linux") is shown


def test_a_missing_library_is_named_with_its_packages() -> None:
    words = str(app.missing_library(ImportError("libEGL.so.1: cannot open shared object file: No such file")))
    assert "(libEGL.so.1)" in words
    assert "apt install libgl1 libegl1" in words
    assert "dnf install mesa-libGL" in words
    assert "\n" not in words


def test_an_import_error_of_our_own_is_not_excused() -> None:
    with pytest.raises(ImportError, match="cannot import name"):
        app.missing_library(ImportError("cannot import name 'x' from 'cnfeed.desktop.session'"))


def test_the_door_itself_does_not_import_qt() -> None:
    code = "import sys, cnfeed.desktop.app; sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], env={"PYTHONPATH": ":".join(sys.path)}).returncode == 0


def test_the_preview_loads_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    secret = tmp_path / "secret.css"
    secret.write_text("p { color: red }")
    preview = SafePreview()
    qtbot.addWidget(preview)
    kinds = QTextDocument.ResourceType
    for kind in (kinds.HtmlResource, kinds.ImageResource, kinds.StyleSheetResource):
        assert preview.loadResource(kind.value, QUrl.fromLocalFile(str(secret))) is None
    preview.show_page(None, f"<p>Aboard</p><img src='file://{secret}'><link rel='stylesheet' href='{secret}'>")
    assert not preview.openLinks()
    assert "Aboard" in preview.toPlainText()
