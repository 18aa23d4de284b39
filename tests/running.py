"""The real command line in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

TESTS = Path(__file__).parent
ROOT = TESTS.parent
SRC = ROOT / "src" / "cnfeed"
CONTENT = ROOT / "content"
SAMPLES = TESTS / "samples"


# No display (nor the one that tests of the window pretend), and the sources beside these tests whatever is installed.
HIDDEN = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
ENVIRONMENT = {name: value for name, value in os.environ.items() if name not in HIDDEN} | {
    "PYTHONPATH": str(ROOT / "src"),
    "PYTHONUTF8": "1",
}


def cnfeed(*words: str, cwd: Path, env: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """What ``cnfeed WORDS`` printed, and its exit code; cache and state lie beside *cwd*'s files."""
    places = {f"XDG_{kind}_HOME": str(cwd / ".xdg" / kind.lower()) for kind in ("CACHE", "STATE", "CONFIG", "DATA")}
    return subprocess.run(
        [sys.executable, "-m", "cnfeed", *words],
        cwd=cwd,
        env=ENVIRONMENT | places | dict(env or {}),
        capture_output=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        check=False,
    )


def cnfeed_without_qt(*words: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """The same where PySide6 cannot be imported."""
    path = os.pathsep.join([str(TESTS / "without_qt"), ENVIRONMENT["PYTHONPATH"]])
    return cnfeed(*words, cwd=cwd, env={"PYTHONPATH": path})
