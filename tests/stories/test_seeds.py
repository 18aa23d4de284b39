"""Five real documents, where the folder with them is at hand: read, edited by their lines, taken back to the byte."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from cnfeed.model.entry import Entry, Kind
from cnfeed.workspace.workspace import Workspace
from running import ROOT, cnfeed

SHARED = ROOT.parent / "shared"
pytestmark = pytest.mark.skipif(not (SHARED / "seeds").is_dir(), reason="the real documents are not on this machine")


def now() -> datetime:
    return datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture
def seeds(tmp_path: Path) -> Workspace:
    """A copy of the documents, opened."""
    shutil.copytree(SHARED / "seeds", tmp_path / "seeds")
    for path in (tmp_path / "seeds").rglob("*"):
        path.chmod(0o755 if path.is_dir() else 0o644)
    return Workspace.open(tmp_path / "seeds", now=now)


def find(workspace: Workspace, path: str, line: int | None = None, kind: Kind | None = None) -> Entry:
    found = [one for one in workspace.entries if path in one.path and kind in (None, one.kind)]
    return next(one for one in found if (one.line == line if line else not one.anchor))


EDITS = [
    ("2024-kubecon-eu", None, {"start": "2024-03-20", "end": "2024-03-23"}, (3, 6)),
    ("2024-kubecon-eu", None, {"title": "KubeCon in Paris"}, (2,)),
    ("2024-kubecon-eu", 28, {"start": "2024-03-19T10:30", "end": "2024-03-19T10:55"}, (26,)),
    ("2024-kubecon-eu", 28, {"title": "Argo for everybody", "url": "https://example.org/argo"}, (28,)),
    ("native/news", 23, {"start": "2023-06-26"}, (23,)),
    ("native/news", 74, {"start": "2023-05-26", "end": None}, (74,)),
    ("native/news", 9, {"title": "Another summit", "start": "2023-07-23", "end": "2023-07-24"}, (9,)),
    ("native/news", 1107, {"title": "Something else"}, (1107,)),
    ("sustainability-week", 37, {"start": "2024-10-05"}, (37,)),
    ("sustainability-week", 37, {"location": "Osaka, Japan"}, (37,)),
    ("cnc-announcement", None, {"title": "We are founded", "published": "2020-05-09T06:00:00+08:00"}, (2, 3)),
    ("2023_year_end_recap", None, {"title": "回顧", "description": "A year"}, (2, 3)),
]


@pytest.mark.parametrize(("path", "line", "values", "lines"), EDITS)
def test_an_edit_changes_the_lines_it_is_about_and_undo_gives_the_same_bytes(
    seeds: Workspace, path: str, line: int | None, values: dict[str, str | None], lines: tuple[int, ...]
) -> None:
    entry = find(seeds, path, line)
    file = seeds.root / entry.path
    before = file.read_bytes()
    seeds.edit(entry.uid or "", values)
    rows = list(zip(before.splitlines(), file.read_bytes().splitlines(), strict=True))
    assert tuple(number for number, (old, new) in enumerate(rows, 1) if old != new) == lines
    seeds.undo()
    assert file.read_bytes() == before


def test_the_labels_are_met(tmp_path: Path) -> None:
    done = cnfeed("entries", str(SHARED / "seeds"), "--json", cwd=tmp_path)
    (tmp_path / "entries.jsonl").write_text(done.stdout, encoding="utf-8")
    tool = SHARED / "tools" / "score_reading.py"
    words = [sys.executable, str(tool), str(SHARED / "gold"), str(tmp_path / "entries.jsonl")]
    score = subprocess.run(words, capture_output=True, text=True, check=False)
    assert score.returncode == 0, score.stdout


def test_the_date_phrases_are_met() -> None:
    from cnfeed.reading.dates import answer

    labels = [json.loads(line) for line in (SHARED / "gold" / "dates.jsonl").read_text(encoding="utf-8").splitlines()]
    asked = [label for label in labels if not label.get("hard")]
    wrong = [label["text"] for label in asked if answer(label | {"language": label["lang"]})["start"] != label["start"]]
    assert len(wrong) <= len(asked) // 50, wrong
