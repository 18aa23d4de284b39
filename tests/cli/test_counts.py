"""What a publish says it did adds up."""

from __future__ import annotations

import json
from pathlib import Path

from running import CONTENT, cnfeed

NOW = ("--now", "2026-11-20T09:00:00Z")


def test_files_that_a_publish_left_as_they_are_are_counted(tmp_path: Path) -> None:
    made = cnfeed("sample", "try", *NOW, cwd=tmp_path)
    assert made.returncode == 0, made.stderr
    first = json.loads(cnfeed("publish", "try", "--json", *NOW, cwd=tmp_path).stdout)
    edge_day = tmp_path / "try/hugo/content/en/events/edge-day.md"
    assert (CONTENT / "hugo/content/en/events/edge-day.md").is_file()
    cnfeed("edit", str(edge_day), "--set", "title=Edge evening", *NOW, cwd=tmp_path)
    second = json.loads(cnfeed("publish", "try", "--json", *NOW, cwd=tmp_path).stdout)
    assert 0 < len(second["written"]) < len(first["written"])
    assert len(second["written"]) + second["unchanged"] == len(first["written"])
