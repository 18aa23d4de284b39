"""Opens the window, or says in a sentence why it cannot."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

from cnfeed.errors import UnavailableError

DEBIAN = (
    "libgl1 libegl1 libxkbcommon0 libxkbcommon-x11-0 libglib2.0-0 libfontconfig1 libdbus-1-3 libxcb-cursor0 "
    "libxcb-icccm4 libxcb-keysyms1 libxcb-image0 libxcb-render-util0 libxcb-xkb1 libxcb-shape0 libxcb-randr0"
)
FEDORA = (
    "mesa-libGL mesa-libEGL libxkbcommon libxkbcommon-x11 glib2 fontconfig dbus-libs xcb-util-cursor xcb-util-wm "
    "xcb-util-keysyms xcb-util-image xcb-util-renderutil"
)
NO_DISPLAY = (
    "There is no display. These commands work without one: "
    "cnfeed entries, check, when, new, edit, init, publish, serve."
)


def run(root: Path | None, *, now: Callable[[], datetime], language: str | None = None) -> int:
    """Open the window on a workspace; returns when it is closed."""
    if not has_display(os.environ, sys.platform):
        raise UnavailableError(NO_DISPLAY)
    try:
        from cnfeed.desktop.session import open_window
    except ImportError as error:
        raise missing_library(error) from error
    return open_window(root, now=now, language=language)


def has_display(environment: Mapping[str, str], platform: str) -> bool:
    """True where a window can be shown; Qt itself ends the process where it cannot."""
    if platform in ("win32", "darwin"):
        return True
    asked = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if asked in ("offscreen", "minimal", "vnc", "linuxfb", "eglfs"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def missing_library(error: ImportError) -> UnavailableError:
    """What to install, where Qt or a library it needs is not there; what else cannot be imported is our own bug."""
    words = str(error)
    if "PySide6" in words and "No module" in words:
        return UnavailableError("The window needs PySide6: python -m pip install PySide6-Essentials")
    if ".so" not in words:
        raise error
    library = words.partition(":")[0]
    return UnavailableError(
        f"The window needs a library of the system that is missing ({library}). "
        f"Debian, Ubuntu: apt install {DEBIAN}. Fedora: dnf install {FEDORA}."
    )
