"""Real widgets without a display; skipped where PySide6 is absent."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"

collect_ignore_glob: list[str] = []
try:
    import PySide6.QtWidgets  # noqa: F401
except ImportError:
    collect_ignore_glob = ["test_*.py"]

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from cnfeed.desktop.asking.operations import Operations
    from cnfeed.desktop.main_window import MainWindow

NOW = datetime(2026, 3, 11, 9, 0, tzinfo=UTC)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen plugin warns of what only a real screen can do."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture
def operations(qapp: object) -> Iterator[Operations]:
    """Operations on a small workspace in memory."""
    from cnfeed.desktop.asking.operations import Operations
    from desktop.fake_workspace import FakeWorkspace

    made = Operations(lambda: NOW, FakeWorkspace.open)
    made.open(Path("/nowhere"))
    yield made
    made.close()


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A small site of real files, one of which cannot be read."""
    from desktop.harbour import built

    return built(tmp_path / "site")


@pytest.fixture
def window_on_files(qtbot: QtBot, root: Path) -> Iterator[MainWindow]:
    """The window, open on the small site of real files."""
    from cnfeed.desktop.asking.operations import Operations
    from cnfeed.desktop.main_window import MainWindow

    operations = Operations(lambda: NOW)
    made = MainWindow(operations)
    qtbot.addWidget(made)
    made.show()
    operations.open(root)
    qtbot.waitUntil(lambda: bool(made.diary.entries))
    yield made
    made.watching.stop()
    operations.close()
