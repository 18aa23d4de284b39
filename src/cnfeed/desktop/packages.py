"""What to install where Qt or a library of the system that it needs is not there."""

from __future__ import annotations

import platform
from collections.abc import Mapping

from cnfeed.errors import UnavailableError

# Measured on bare systems, one package at a time: what Qt needs to be imported and to draw without a screen, …
DEBIAN = "libgl1 libegl1 libxkbcommon0 {glib} libfreetype6 libfontconfig1 libdbus-1-3 libgssapi-krb5-2"
FEDORA = "mesa-libGL mesa-libEGL libxkbcommon glib2 freetype fontconfig dbus-libs krb5-libs"
# … and what it needs besides to draw on an X11 display (libqxcb.so).
DEBIAN_X11 = (
    "libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxcb-util1 libxcb-xkb1 "
    "libxkbcommon-x11-0 libxcb-randr0 libxcb-render0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-xfixes0 libx11-xcb1"
)
FEDORA_X11 = (
    "xcb-util-cursor xcb-util-wm xcb-util-image xcb-util-keysyms xcb-util-renderutil xcb-util libxkbcommon-x11 "
    "libxcb libX11-xcb"
)
NEW_GLIB, OLD_GLIB = "libglib2.0-0t64", "libglib2.0-0"
RENAMED = {"debian": 13.0, "ubuntu": 24.04}  # the releases that built glib anew for 64 bit times


def missing(library: str) -> UnavailableError:
    """Which library is missing, and how to get it and its like."""
    debian = f"{DEBIAN.format(glib=glib(_release()))} {DEBIAN_X11}"
    return UnavailableError(
        f"The window needs a library of the system that is missing ({library}). "
        f"Debian, Ubuntu: apt install {debian}. Fedora: dnf install {FEDORA} {FEDORA_X11}."
    )


def glib(release: Mapping[str, str]) -> str:
    """The package of glib on this release of Debian or Ubuntu."""
    number = release.get("VERSION_ID", "")
    try:
        return NEW_GLIB if float(number) >= RENAMED[release.get("ID", "")] else OLD_GLIB
    except (KeyError, ValueError):
        # Something made of them, or their unreleased branch: the new name, as all that come now have it.
        return NEW_GLIB


def _release() -> Mapping[str, str]:
    try:
        return platform.freedesktop_os_release()
    except OSError:
        return {}
