"""``cnfeed`` without a command: the window, or a sentence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from cnfeed.cli.main import main
from cnfeed.desktop import app
from running import cnfeed


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path | None, str | None]]:
    """The folder and the language that each window was opened with."""
    found: list[tuple[Path | None, str | None]] = []

    def run(root: Path | None, *, now: Callable[[], datetime], language: str | None = None) -> int:
        found.append((root, language))
        return 0

    monkeypatch.setattr(app, "run", run)
    return found


@pytest.mark.parametrize("words", [["app", "--language", "zh_CN"], ["--language", "zh_CN"], ["--language=zh_CN"]])
def test_the_language_asked_for_reaches_the_window(
    opened: list[tuple[Path | None, str | None]], tmp_path: Path, words: list[str]
) -> None:
    assert main([*words, str(tmp_path)]) == 0
    assert opened == [(tmp_path, "zh_CN")]


def test_without_a_folder_the_site_that_one_stands_in_is_opened(
    opened: list[tuple[Path | None, str | None]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "cnfeed.toml").touch()
    (tmp_path / "content").mkdir()
    monkeypatch.chdir(tmp_path / "content")
    assert main([]) == 0
    assert opened == [(tmp_path.resolve(), None)]


def test_in_a_folder_that_is_no_site_the_window_is_left_to_welcome(
    opened: list[tuple[Path | None, str | None]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "photo.jpg").touch()
    monkeypatch.chdir(tmp_path)
    assert main([]) == 0
    assert opened == [(None, None)]


@pytest.mark.parametrize(
    ("word", "sentence"),
    [
        ("frobnicate", "There is no folder frobnicate, and no command of that name; see cnfeed --help."),
        ("no/where", "There is no folder no/where."),
        ("notes.md", "notes.md is a file, not a folder."),
    ],
)
def test_what_is_no_folder_is_said_before_a_display_is_looked_for(tmp_path: Path, word: str, sentence: str) -> None:
    (tmp_path / "notes.md").touch()
    done = cnfeed(word, cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (1, "", f"cnfeed: {sentence}\n")


def test_without_a_display_one_line_names_what_works(tmp_path: Path) -> None:
    done = cnfeed(".", cwd=tmp_path)
    assert done.returncode == 1
    assert done.stderr.startswith("cnfeed: There is no display. These commands work without one: cnfeed entries, ")
    assert done.stderr.count("\n") == 1
