"""What a command need not know it does not import: a quick answer stays quick."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from running import ENVIRONMENT

HEAVY = ("icalendar", "feedgen", "markdown_it", "nh3", "lxml", "tomlkit", "dateutil", "PySide6")
SAY = (
    "import sys; from cnfeed.cli.main import main; code = main(sys.argv[1:]);"
    f"print(code, *(name for name in {HEAVY!r} if name in sys.modules), file=sys.stderr)"
)
EVENT = "---\ntitle: Quay meetup\nevent:\n  start: 2026-03-19T18:00\n  timezone: Europe/Lisbon\n---\n\nWe *meet*.\n"


def imported(*words: str, cwd: Path) -> str:
    places = {f"XDG_{kind}_HOME": str(cwd / ".xdg" / kind.lower()) for kind in ("CACHE", "STATE")}
    done = subprocess.run(
        [sys.executable, "-c", SAY, *words, "--now", "2026-01-05T12:00:00Z"],
        cwd=cwd,
        env=ENVIRONMENT | places,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return done.stderr.splitlines()[-1]


@pytest.mark.parametrize("command", [("publish", "site", "--to", "out"), ("entries", "site", "--json")])
def test_where_nothing_changed_nothing_that_renders_is_imported(command: tuple[str, ...], tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site/quay.md").write_text(EVENT)
    first = imported(*command, cwd=tmp_path)
    assert first.startswith("0")
    assert imported(*command, cwd=tmp_path) == "0"


def test_a_date_phrase_needs_no_workspace(tmp_path: Path) -> None:
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            SAY.replace(repr(HEAVY), "('cnfeed.workspace', 'cnfeed.formats', 'yaml')"),
            "when",
            "19 March 2026",
        ],
        cwd=tmp_path,
        env=ENVIRONMENT,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stderr.splitlines()[-1] == "0"
