"""Whatever lies in a folder under a document's name is a problem in a list; the other documents still publish."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from cnfeed.workspace.library.library import TOO_LARGE
from cnfeed.workspace.workspace import Workspace

GOOD = "---\ntitle: Quay meetup\nevent:\n  start: 2026-03-19\n---\n\nWe meet.\n"


def a_pipe(path: Path) -> None:
    os.mkfifo(path)


def unreadable(path: Path) -> None:
    path.write_text(GOOD)
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read everything")


ODD: dict[str, tuple[Callable[[Path], object], str | None]] = {
    "five megabytes": (lambda path: path.write_bytes(b"x" * (TOO_LARGE + 1)), "too-large"),
    "GBK": (lambda path: path.write_bytes("---\ntitle: 码头\n---\n".encode("gbk")), "not-utf-8"),
    "UTF-16": (lambda path: path.write_bytes("title".encode("utf-16")), "not-utf-8"),
    "a picture": (lambda path: path.write_bytes(bytes(range(256)) * 40), "not-utf-8"),
    "nothing": (lambda path: path.write_bytes(b""), None),
    "NUL": (lambda path: path.write_bytes(b"\0" * 5000), None),
    "a folder": (lambda path: path.mkdir(), None),
    "a pipe": (a_pipe, None),
    "a link to nothing": (lambda path: path.symlink_to("nowhere"), "not-readable"),
    "a link to itself": (lambda path: path.symlink_to(path.name), "not-readable"),
    "a link out": (lambda path: path.symlink_to("/etc/passwd"), None),
    "a link to a device": (lambda path: path.symlink_to("/dev/zero"), None),
    "nobody's": (unreadable, "unreadable"),
    "half a front matter": (lambda path: path.write_text("---\ntitle: 'x\n"), "front-matter"),
    "a bomb": (lambda path: path.write_text("---\na: " + "[" * 50_000 + "\n---\n"), "front-matter"),
}


@pytest.mark.parametrize(("make", "code"), ODD.values(), ids=ODD)
def test_an_odd_file_is_told_and_the_others_publish(
    tmp_path: Path, make: Callable[[Path], object], code: str | None
) -> None:
    root = tmp_path / "site"
    root.mkdir()
    (root / "good.md").write_text(GOOD)
    make(root / "odd.md")
    workspace = Workspace.open(root, now=lambda: datetime(2026, 1, 5, tzinfo=UTC))
    assert [one.title for one in workspace.entries] == ["Quay meetup"]
    assert {one.code for one in workspace.problems if one.path == "odd.md"} == ({code} if code else set())
    workspace.publish(workspace.plan(tmp_path / "public"))
    assert b"Quay meetup" in (tmp_path / "public/calendar.ics").read_bytes()


def test_a_name_that_is_not_utf_8_is_told(tmp_path: Path) -> None:
    (tmp_path / "good.md").write_text(GOOD)
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.md")).write_text(GOOD)
    workspace = Workspace.open(tmp_path, now=lambda: datetime(2026, 1, 5, tzinfo=UTC))
    assert len(workspace.entries) == 1
    assert [one.code for one in workspace.problems] == ["not-readable"]
