"""Whether a window can be shown here: Qt ends the process where it cannot, so we look before it does."""

from __future__ import annotations

import ctypes
from collections.abc import Mapping
from pathlib import Path

from cnfeed.desktop import packages
from cnfeed.errors import UnavailableError

NO_DISPLAY = (
    "There is no display. These commands work without one: "
    "cnfeed entries, check, when, new, edit, import, init, publish, serve, replay, doctor."
)
WITHOUT_SCREEN = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")


def has_display(environment: Mapping[str, str], platform: str) -> bool:
    """True where a window can be shown."""
    if platform in ("win32", "darwin"):
        return True
    if _asked(environment) in WITHOUT_SCREEN:
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def uses_x11(environment: Mapping[str, str], platform: str) -> bool:
    """True where X11 is the only way that Qt has to a screen."""
    if platform in ("win32", "darwin") or not environment.get("DISPLAY"):
        return False
    return _asked(environment) == "xcb" or not (_asked(environment) or environment.get("WAYLAND_DISPLAY"))


def check_x11(plugins: Path, display: str) -> None:
    """UnavailableError where a library of Qt's X11 plugin is missing, or nobody answers for the display."""
    plugin = plugins / "platforms" / "libqxcb.so"
    if not plugin.exists():
        return
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        raise packages.missing(Path(str(error).partition(":")[0]).name) from error
    if not _answers(display):
        raise UnavailableError(f"The display {display} cannot be reached. {NO_DISPLAY.partition('. ')[2]}")


def _asked(environment: Mapping[str, str]) -> str:
    """The first of the platforms asked for with QT_QPA_PLATFORM, without its options."""
    return environment.get("QT_QPA_PLATFORM", "").partition(";")[0].partition(":")[0]


def _answers(display: str) -> bool:
    """True where an X server lets us in."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    answers = not xcb.xcb_connection_has_error(connection)
    if not answers:
        xcb.xcb_disconnect(connection)
    # One that answers stays connected: a server whose last client leaves may reset itself just as Qt connects.
    return answers
