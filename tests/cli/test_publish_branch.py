"""``cnfeed publish --branch``: beside the checkout, whatever state it is in."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from running import cnfeed

NOW = ("--now", "2026-03-01T09:00:00Z")
POST = '---\ntitle: "Post {day}"\ndate: 2026-02-{day:02}T10:00:00Z\n---\n\nWords.\n'


def git(folder: Path, *words: str) -> str:
    done = subprocess.run(["git", "-C", str(folder), *words], capture_output=True, text=True, check=True)
    return done.stdout


def state(repository: Path) -> tuple[str, str]:
    status = git(repository, "status", "--porcelain").replace("?? .xdg/\n", "")
    return status, git(repository, "rev-parse", "HEAD")


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with a site in a folder of it, and uncommitted work."""
    root = tmp_path / "repository"
    (root / "site/content/posts").mkdir(parents=True)
    (root / "site/hugo.toml").write_text('baseURL = "https://example.org/"\n')
    (root / "site/content/posts/p3.md").write_text(POST.format(day=3))
    git(tmp_path, "init", "-q", "-b", "main", str(root))
    git(root, "config", "user.name", "A Maintainer")
    git(root, "config", "user.email", "maintainer@example.org")
    git(root, "add", "-A")
    git(root, "commit", "-qm", "site")
    (root / "site/content/posts/p4.md").write_text(POST.format(day=4))
    (root / "staged.txt").write_text("x")
    git(root, "add", "staged.txt")
    return root


def test_a_new_branch_is_made_without_parent_and_the_checkout_left_alone(repository: Path) -> None:
    before = state(repository)
    done = cnfeed("publish", "site", "--branch", "gh-pages", *NOW, cwd=repository)
    assert done.returncode == 0, done.stderr
    assert (
        git(repository, "status", "--porcelain").replace("?? .xdg/\n", ""),
        git(repository, "rev-parse", "HEAD"),
    ) == before
    files = git(repository, "ls-tree", "-r", "--name-only", "gh-pages").split()
    assert {".nojekyll", ".gitattributes", "calendar.ics", "feed.xml", "cnfeed-ledger.jsonl"} <= set(files)
    assert git(repository, "rev-list", "--count", "gh-pages") == "1\n"


def test_the_bytes_in_the_commit_are_those_of_a_folder(repository: Path) -> None:
    cnfeed("publish", "site", "--branch", "gh-pages", *NOW, cwd=repository)
    cnfeed("publish", "site", "--to", "../out", *NOW, cwd=repository)
    shown = subprocess.run(["git", "show", "gh-pages:calendar.ics"], cwd=repository, capture_output=True, check=True)
    assert shown.stdout == (repository.parent / "out/calendar.ics").read_bytes()
    assert b"\r\n" in shown.stdout


def test_a_second_publish_makes_no_commit(repository: Path) -> None:
    for _ in range(2):
        done = cnfeed("publish", "site", "--branch", "gh-pages", *NOW, cwd=repository)
    assert "0 files written" in done.stdout
    assert git(repository, "rev-list", "--count", "gh-pages") == "1\n"


def test_the_branch_that_is_checked_out_is_refused(repository: Path) -> None:
    head = git(repository, "rev-parse", "HEAD")
    done = cnfeed("publish", "site", "--branch", "main", *NOW, cwd=repository)
    assert done.returncode == 1
    assert "checked out" in done.stderr
    assert git(repository, "rev-parse", "HEAD") == head


def test_a_push_without_a_remote_is_a_sentence(repository: Path) -> None:
    done = cnfeed("publish", "site", "--branch", "gh-pages", "--push", *NOW, cwd=repository)
    assert done.returncode == 1
    assert "no remote" in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_push_reaches_the_remote(repository: Path) -> None:
    git(repository.parent, "init", "-q", "--bare", "remote.git")
    git(repository, "remote", "add", "origin", str(repository.parent / "remote.git"))
    done = cnfeed("publish", "site", "--branch", "gh-pages", "--push", *NOW, cwd=repository)
    assert done.returncode == 0, done.stderr
    assert git(repository.parent / "remote.git", "rev-parse", "gh-pages") == git(repository, "rev-parse", "gh-pages")


def test_what_was_published_before_is_pushed_when_that_is_asked_for(repository: Path, tmp_path: Path) -> None:
    assert cnfeed("publish", "site", "--branch", "gh-pages", *NOW, cwd=repository).returncode == 0
    without = cnfeed("publish", "site", "--branch", "gh-pages", "--push", *NOW, cwd=repository)
    assert (without.returncode, without.stdout, without.stderr.count("\n")) == (1, "", 1)
    git(tmp_path, "init", "-q", "--bare", "elsewhere.git")
    git(repository, "remote", "add", "origin", str(tmp_path / "elsewhere.git"))
    done = cnfeed("publish", "site", "--branch", "gh-pages", "--push", *NOW, cwd=repository)
    assert done.returncode == 0, done.stderr
    assert "0 files written" in done.stdout
    assert git(tmp_path / "elsewhere.git", "rev-parse", "gh-pages") == git(repository, "rev-parse", "gh-pages")


class TestTheBranchThatIsCheckedOut:
    """With a path, its folder of the work tree is published to and committed."""

    @pytest.fixture
    def configured(self, repository: Path) -> Path:
        (repository / "site/cnfeed.toml").write_text(
            '[publish.git]\nrepository = ".."\nbranch = "main"\npath = "feeds"\n'
        )
        return repository

    def test_its_folder_is_written_and_committed(self, configured: Path) -> None:
        before, head = state(configured)
        done = cnfeed("publish", "site", *NOW, cwd=configured)
        assert done.returncode == 0, done.stderr
        assert "Committed on main." in done.stdout
        assert state(configured)[0] == before
        assert git(configured, "rev-parse", "HEAD~1") == head
        assert set(git(configured, "show", "--format=", "--name-only").split()) == {
            str(one.relative_to(configured)) for one in (configured / "feeds").rglob("*") if one.is_file()
        }
        again = cnfeed("publish", "site", *NOW, cwd=configured)
        assert "0 files written" in again.stdout and "Committed" not in again.stdout

    def test_entries_have_the_ids_that_were_published_there(self, configured: Path) -> None:
        assert cnfeed("publish", "site", *NOW, cwd=configured).returncode == 0
        ids = cnfeed("entries", "site", "--json", *NOW, cwd=configured).stdout
        (configured / "site/content/posts/p3.md").rename(configured / "site/content/posts/p9.md")
        assert '"uid": ' in ids
        uid = ids.partition('"uid": "')[2].partition('"')[0]
        assert uid in cnfeed("entries", "site", "--json", *NOW, cwd=configured).stdout

    def test_a_refused_commit_is_a_sentence_and_made_by_the_next_publish(self, configured: Path) -> None:
        hook = configured / ".git/hooks/pre-commit"
        hook.write_text("#!/bin/sh\necho 'the linter is not content'\nexit 1\n")
        hook.chmod(0o755)
        head = state(configured)[1]
        done = cnfeed("publish", "site", *NOW, cwd=configured)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
        assert "the linter is not content" in done.stderr
        assert state(configured)[1] == head
        hook.unlink()
        done = cnfeed("publish", "site", *NOW, cwd=configured)
        assert done.returncode == 0 and "Committed on main." in done.stdout
        assert git(configured, "rev-parse", "HEAD~1") == head

    def test_without_a_path_it_is_refused_and_the_way_is_named(self, configured: Path) -> None:
        (configured / "site/cnfeed.toml").unlink()
        done = cnfeed("publish", "site", "--branch", "main", *NOW, cwd=configured)
        assert done.returncode == 1
        assert "path in [publish.git]" in done.stderr
