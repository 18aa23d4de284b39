"""Options of the whole test run."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

GOLDEN = Path(__file__).parent / "golden"


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    without_qt(pluginmanager)
    parser.addoption(
        "--rewrite-golden",
        action="store_true",
        help="write what the formats produce now into tests/golden; review the diff before committing it",
    )
    parser.addoption("--soak", metavar="STEPS", help="take so many random actions in the window instead of a few")
    parser.addoption(
        "--thunderbird",
        action="store_true",
        help="also subscribe with Thunderbird, which takes some minutes: it asks once a minute at most",
    )


def pytest_configure() -> None:
    """A shell that runs us in the background has Ctrl+C ignored, which our processes would inherit."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def without_qt(pluginmanager: pytest.PytestPluginManager) -> None:
    """pytest-qt ends in a traceback where Qt does not load: say what is missing, or run without the window's tests."""
    try:
        import PySide6.QtWidgets  # noqa: F401
    except ModuleNotFoundError:
        pluginmanager.unregister(name="pytest-qt")
    except ImportError as error:
        from cnfeed.desktop.app import missing_library

        raise pytest.UsageError(str(missing_library(error))) from error


@pytest.fixture
def golden(request: pytest.FixtureRequest):
    """Compare bytes with a file of tests/golden, or write it where --rewrite-golden is given."""

    def compare(name: str, content: bytes) -> None:
        file = GOLDEN / name
        if request.config.getoption("--rewrite-golden"):
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        assert content == file.read_bytes(), f"{name} differs; --rewrite-golden takes the new bytes"

    return compare
