"""Awkward documents side by side in one workspace: each is read or named, and none is written to."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from running import SAMPLES, cnfeed

NOW = ("--now", "2025-01-01T00:00:00Z")
UNREADABLE = {"broken-yaml.md", "not-utf-8.md"}
NO_EVENT = {"empty.md", "rule-not-front-matter.md", "README.md"}
EVENTS = {
    "base-sixty.md": "2025-12-05T18:30",
    "block-scalars.md": "2025-07-01",
    "bom.md": "2025-04-02",
    "cjk.md": "2025-06-14",
    "comments.md": "2025-05-20",
    "crlf.md": "2025-03-11T18:30",
    "front-matter-only.md": "2025-12-03",
    "json.md": "2025-09-10",
    "mixed-line-ends.md": "2025-03-12",
    "no-final-newline.md": "2025-10-01",
    "quotes.md": "2025-08-05",
    "tabs.md": "2025-11-04",
    "toml.md": "2025-02-03T09:30",
}


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A copy of the samples, nothing else."""
    return Path(shutil.copytree(SAMPLES, tmp_path / "samples"))


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_every_sample_is_described() -> None:
    described = (SAMPLES / "README.md").read_text("utf-8")
    assert [path.name for path in SAMPLES.iterdir() if f"`{path.name}`" not in described] == ["README.md"]


def test_the_samples_have_the_bytes_that_make_them_awkward() -> None:
    """An editor or a git setting may have mended them."""
    found = bytes_of(SAMPLES)
    assert found["bom.md"].startswith(b"\xef\xbb\xbf")
    assert found["crlf.md"].count(b"\r\n") == found["crlf.md"].count(b"\n") > 0
    assert 0 < found["mixed-line-ends.md"].count(b"\r\n") < found["mixed-line-ends.md"].count(b"\n")
    assert not found["no-final-newline.md"].endswith(b"\n")
    assert found["empty.md"] == b""
    assert b"\t" in found["tabs.md"]
    with pytest.raises(UnicodeDecodeError):
        found["not-utf-8.md"].decode()


def test_the_readable_ones_are_listed_beside_the_unreadable(workspace: Path) -> None:
    done = cnfeed("entries", str(workspace), "--json", *NOW, cwd=workspace.parent)
    assert done.returncode == 0, done.stderr
    entries = [json.loads(line) for line in done.stdout.splitlines()]
    starts = {entry["path"]: entry["start"] for entry in entries if entry["kind"] == "event"}
    assert {path: starts.get(path) for path in EVENTS} == EVENTS
    assert not starts.keys() & (UNREADABLE | NO_EVENT)


def test_the_day_that_does_not_exist_is_on_no_calendar(workspace: Path) -> None:
    done = cnfeed("entries", str(workspace), "--json", *NOW, cwd=workspace.parent)
    found = [entry for entry in map(json.loads, done.stdout.splitlines()) if entry["path"] == "impossible-date.md"]
    assert [entry["start"] for entry in found] == [None]


def test_the_unreadable_ones_are_named_with_file_and_line(workspace: Path) -> None:
    done = cnfeed("check", str(workspace), "--json", *NOW, cwd=workspace.parent)
    assert done.returncode == 1
    problems = [json.loads(line) for line in done.stdout.splitlines()]
    errors = {problem["path"] for problem in problems if problem["severity"] == "error"}
    assert errors >= UNREADABLE
    assert {"duplicate-keys.md", "impossible-date.md"} <= {problem["path"] for problem in problems}
    assert all(problem["line"] >= 1 and problem["message"] for problem in problems)


def test_publishing_them_writes_to_none_of_them(workspace: Path) -> None:
    before = bytes_of(workspace)
    done = cnfeed("publish", str(workspace), "--to", "out", *NOW, cwd=workspace.parent)
    assert done.returncode == 0, done.stderr
    assert bytes_of(workspace) == before
    assert b"BEGIN:VEVENT" in (workspace.parent / "out" / "calendar.ics").read_bytes()


@pytest.mark.parametrize("name", sorted(EVENTS))
def test_an_edit_of_the_title_changes_its_line_and_no_other(workspace: Path, name: str) -> None:
    path = workspace / name
    before = path.read_bytes()
    done = cnfeed("edit", str(path), "--set", "title=Another name", *NOW, cwd=workspace.parent)
    assert done.returncode == 0, done.stderr
    changed_from, old = difference(before, path.read_bytes())
    assert before.index(b"title") < changed_from
    assert old.count(b"\n") == (1 if name == "block-scalars.md" else 0)


def difference(before: bytes, after: bytes) -> tuple[int, bytes]:
    """Where two texts begin to differ, and what stood there before."""
    start = shared(before, after)
    end = shared(before[start:][::-1], after[start:][::-1])
    return start, before[start : len(before) - end]


def shared(one: bytes, other: bytes) -> int:
    """How many bytes two texts have in common from their start."""
    unlike = (at for at, (left, right) in enumerate(zip(one, other, strict=False)) if left != right)
    return next(unlike, min(len(one), len(other)))
