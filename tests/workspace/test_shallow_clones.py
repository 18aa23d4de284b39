"""In a shallow clone first commits say nothing: that is told, not passed over."""

from __future__ import annotations

import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from cnfeed.workspace.workspace import Workspace

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


def git(folder: Path, *arguments: str) -> None:
    named = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *named, *arguments], cwd=folder, check=True, capture_output=True)


def codes(folder: Path) -> list[str]:
    workspace = Workspace.open(folder, now=lambda: datetime(2026, 1, 1, tzinfo=UTC))
    return [one.code for one in workspace.problems]


def test_a_shallow_clone_is_a_problem_where_first_commits_would_be_asked_for(tmp_path: Path) -> None:
    site = tmp_path / "site"
    (site / "content" / "events").mkdir(parents=True)
    (site / "hugo.toml").write_text('baseURL = "https://example.org/"\n', encoding="utf-8")
    page = site / "content" / "events" / "harbour.md"
    git(site, "init", "-q")
    for day in (3, 4):
        page.write_text(f"---\ntitle: Harbour\nevent:\n  start: 2026-05-0{day}\n---\n", encoding="utf-8")
        git(site, "add", ".")
        git(site, "commit", "-q", "-m", "note")
    git(tmp_path, "clone", "-q", "--depth=1", site.as_uri(), "shallow")
    assert codes(site) == []
    assert codes(tmp_path / "shallow") == ["shallow-clone"]
    dated = tmp_path / "shallow" / "content" / "events" / "harbour.md"
    dated.write_text("---\ntitle: Harbour\ndate: 2026-01-01\nevent:\n  start: 2026-05-04\n---\n", encoding="utf-8")
    assert codes(tmp_path / "shallow") == []
