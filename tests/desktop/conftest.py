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
    from cnfeed.desktop.operations import Operations

NOW = datetime(2026, 3, 11, 9, 0, tzinfo=UTC)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen plugin warns of what only a real screen can do."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture
def operations(qapp: object) -> Iterator[Operations]:
    """Operations on a small workspace in memory."""
    from cnfeed.desktop.operations import Operations
    from desktop.fake_workspace import FakeWorkspace

    made = Operations(lambda: NOW, FakeWorkspace.open)
    made.open(Path("/nowhere"))
    yield made
    made.close()
