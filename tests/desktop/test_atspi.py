"""With a real accessibility bus: an event is found by its name and moved by keys."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
SYSTEM_PYTHON = "/usr/bin/python3"
PROGRAMS = ("xvfb-run", "dbus-run-session", "xdotool", SYSTEM_PYTHON)


def missing() -> str:
    """What this machine lacks for it, in a sentence; "" for nothing."""
    lacking = [name for name in PROGRAMS if shutil.which(name) is None]
    if lacking:
        return f"an accessibility bus needs {', '.join(lacking)}, which this machine lacks"
    asked = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    if subprocess.run([SYSTEM_PYTHON, "-c", asked], capture_output=True, check=False).returncode:
        return "the system's Python lacks Atspi (python3-gi, gir1.2-atspi-2.0)"
    if not any(Path(one).exists() for one in ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core")):
        return "this machine has no accessibility bus (at-spi2-core)"
    return ""


@pytest.mark.skipif(bool(missing()), reason=missing())
def test_under_at_spi_an_event_is_found_by_name_and_moved_by_keys(root: Path) -> None:
    client = [SYSTEM_PYTHON, str(HERE / "atspi_client.py"), "Harbour meetup", "March 12", "March 13"]
    window = [sys.executable, str(HERE / "atspi_window.py"), str(root), *client]
    command = ["dbus-run-session", "--", "xvfb-run", "-a", "-s", "-screen 0 1400x900x24", *window]
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_ACCESSIBILITY": "1",
        "LC_ALL": "C.UTF-8",
    }
    environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=150, check=False)
    assert "moved to: Friday" in done.stdout, f"{done.stdout}\n{done.stderr[-2000:]}"
    assert done.returncode == 0
    assert "start: 2026-03-13T18:30" in (root / "content" / "meetup.md").read_text()
