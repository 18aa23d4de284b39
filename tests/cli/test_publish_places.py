"""``cnfeed publish --to``: places that cannot take it, each a sentence, with everything there as it was."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from running import cnfeed

NOW = ("--now", "2026-03-01T09:00:00Z")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    root = tmp_path / "site"
    (root / "content/posts").mkdir(parents=True)
    (root / "hugo.toml").write_text('baseURL = "https://example.org/"\n')
    (root / "content/posts/p3.md").write_text("---\ntitle: Post\ndate: 2026-02-03T10:00:00Z\n---\n\nWords.\n")
    return root


def everything(folder: Path) -> dict[str, bytes | None]:
    return {
        str(one.relative_to(folder)): one.read_bytes() if one.is_file() else None
        for one in folder.rglob("*")
        if ".xdg" not in one.parts
    }


def refused(site: Path, to: str, words: str) -> None:
    """One line, exit 1, and nothing changed."""
    before = everything(site)
    done = cnfeed("publish", "--to", to, *NOW, cwd=site)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1), done.stderr
    assert words in done.stderr
    assert everything(site) == before


@pytest.mark.parametrize("to", [".", "..", "content/.."])
def test_the_workspace_itself(site: Path, to: str) -> None:
    refused(site, to, "holds the workspace itself; publish to a folder of its own")


@pytest.mark.parametrize("to", ["content", "content/posts"])
def test_a_folder_of_documents(site: Path, to: str) -> None:
    refused(site, to, "holds documents")


@pytest.mark.parametrize("to", [".git", ".git/feeds", "sub/.GIT/hooks"])
def test_a_folder_of_gits(site: Path, to: str) -> None:
    refused(site, to, "lies among git's own files")


def test_the_configured_folder_of_documents(site: Path) -> None:
    (site / "cnfeed.toml").write_text('[publish]\nfolder = "content"\n')
    done = cnfeed("publish", *NOW, cwd=site)
    assert done.returncode == 1 and "holds documents (posts/p3.md)" in done.stderr
    assert [one.name for one in (site / "content").iterdir()] == ["posts"]


def test_a_folder_inside_a_source_is_fine(site: Path) -> None:
    for _ in range(2):
        done = cnfeed("publish", "--to", "content/feeds", *NOW, cwd=site)
        assert done.returncode == 0, done.stderr
    assert "0 files written" in done.stdout


def test_a_file(site: Path) -> None:
    refused(site, "hugo.toml", "a file stands where a folder is needed")
    refused(site, "hugo.toml/feeds", "a file stands where a folder is needed")


def test_a_link_to_a_folder_is_followed_and_one_to_nowhere_is_told(site: Path, tmp_path: Path) -> None:
    (tmp_path / "served").mkdir()
    (site / "public").symlink_to(tmp_path / "served")
    assert cnfeed("publish", "--to", "public", *NOW, cwd=site).returncode == 0
    assert (tmp_path / "served/feed.xml").is_file() and (site / "public").is_symlink()
    (site / "circle").symlink_to("circle")
    refused(site, "circle", "its links lead in a circle or nowhere")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_to(site: Path) -> None:
    (site / "public").mkdir(mode=0o555)
    refused(site, "public", "permission is denied")


def test_foreign_files_in_the_way_are_named_and_the_old_output_stays(site: Path) -> None:
    assert cnfeed("publish", "--to", "public", *NOW, cwd=site).returncode == 0
    (site / "public/feed.xml").write_text("somebody's")
    (site / "content/posts/p4.md").write_text("---\ntitle: New\ndate: 2026-02-04T10:00:00Z\n---\n\nWords.\n")
    refused(site, "public", "feed.xml")


def test_a_folder_that_vanished_is_published_anew(site: Path) -> None:
    assert cnfeed("publish", "--to", "public", *NOW, cwd=site).returncode == 0
    first = everything(site / "public")
    shutil.rmtree(site / "public")
    assert cnfeed("publish", "--to", "public", *NOW, cwd=site).returncode == 0
    assert everything(site / "public") == first
