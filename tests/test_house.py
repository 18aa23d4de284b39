"""The house's own rules: arrows between rooms, rooms without a clock, a command line without Qt."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from running import CONTENT, ENVIRONMENT, ROOT, SRC, cnfeed, cnfeed_without_qt

PURE = ("model", "documents", "reading", "formats")
IMPURE_CALLS = {"now", "today", "utcnow", "fromtimestamp", "uuid1", "uuid4", "getenv", "open", "input", "print"}
EXCUSED = {("zone.py", "open")}  # the pinned tzdata package's own files, the same on every machine


def modules(*rooms: str) -> list[Path]:
    return sorted(path for room in rooms for path in (SRC / room).rglob("*.py"))


def calls(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            yield name, node.lineno


def test_the_arrows_between_the_rooms_only_go_down() -> None:
    command = Path(sys.executable).with_name("lint-imports")
    if not command.exists():
        pytest.skip("import-linter is not installed: pip install -e '.[dev]'")
    done = subprocess.run(
        [command, "--no-cache"], cwd=ROOT, env=ENVIRONMENT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("path", modules(*PURE), ids=lambda path: str(path.relative_to(SRC)))
def test_a_pure_room_asks_neither_clock_nor_files_nor_chance(path: Path) -> None:
    asked = [
        f"{path}:{line}: {name}()"
        for name, line in calls(path)
        if name in IMPURE_CALLS and (path.name, name) not in EXCUSED
    ]
    assert not asked, "\n".join(asked)


def test_a_pure_room_opens_no_address() -> None:
    """urllib.parse is welcome, urllib.request is not; import-linter cannot tell the two apart."""
    opening = [path for path in modules(*PURE) if "urllib.request" in path.read_text("utf-8")]
    assert not opening


def test_only_the_window_imports_qt() -> None:
    rooms = [room.name for room in SRC.iterdir() if room.is_dir() and room.name != "desktop"]
    importing = [path for path in modules(*rooms) if re.search(r"(from|import) PySide6", path.read_text("utf-8"))]
    assert not importing


def test_entries_are_listed_where_qt_cannot_be_imported(tmp_path: Path) -> None:
    done = cnfeed_without_qt("entries", str(CONTENT), "--json", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    kinds = {json.loads(line)["kind"] for line in done.stdout.splitlines()}
    assert kinds == {"event", "deadline", "news"}


def test_the_sample_is_published_where_qt_cannot_be_imported(tmp_path: Path) -> None:
    done = cnfeed_without_qt("publish", str(CONTENT), "--to", "out", "--now", "2026-11-20T12:00:00Z", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    for name in ("calendar.ics", "feed.xml", "atom.xml", "feed.json", "index.html", "cnfeed-ledger.jsonl"):
        assert (tmp_path / "out" / name).stat().st_size > 0
    assert not (CONTENT / "public").exists()


def test_listing_entries_loads_no_library_it_does_not_need(tmp_path: Path) -> None:
    code = (
        "import sys; from cnfeed.cli.main import main; code = main(sys.argv[1:]); "
        "heavy = {'PySide6', 'icalendar', 'feedgen', 'lxml', 'nh3'} & set(sys.modules); "
        "sys.exit(f'loaded {sorted(heavy)}' if heavy else code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "entries", str(CONTENT)],
        cwd=tmp_path,
        env=ENVIRONMENT | {"XDG_CACHE_HOME": str(tmp_path / "cache")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_the_window_without_qt_says_so_in_one_line(tmp_path: Path) -> None:
    done = cnfeed_without_qt(str(CONTENT), cwd=tmp_path)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert done.stderr.strip()


def test_a_wrong_word_is_wrong_usage(tmp_path: Path) -> None:
    assert cnfeed("publish", "--no-such-option", cwd=tmp_path).returncode == 2
