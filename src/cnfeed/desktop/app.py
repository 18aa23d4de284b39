"""Opens the window, or says in a sentence why it cannot."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from cnfeed.desktop import display, packages
from cnfeed.errors import UnavailableError


def run(root: Path | None, *, now: Callable[[], datetime], language: str | None = None) -> int:
    """Open the window on a workspace; returns when it is closed."""
    if not display.has_display(os.environ, sys.platform):
        raise UnavailableError(display.NO_DISPLAY)
    try:
        from cnfeed.desktop.session import open_window, plugins
    except ImportError as error:
        raise missing_library(error) from error
    if display.uses_x11(os.environ, sys.platform):
        display.check_x11(plugins(), os.environ["DISPLAY"])
    return open_window(root, now=now, language=language)


def missing_library(error: ImportError) -> UnavailableError:
    """What to install, where Qt or a library it needs is not there; what else cannot be imported is our own bug."""
    words = str(error)
    if "PySide6" in words and "No module" in words:
        return UnavailableError("The window needs PySide6: python -m pip install PySide6-Essentials")
    if ".so" not in words:
        raise error
    return packages.missing(words.partition(":")[0])
