"""How a work tree stands, asked safely, and a commit of some of its files."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from cnfeed.errors import CnfeedError
from cnfeed.storage.git_state import WorkTree
from storage.repositories import commit, git, hook

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


def test_the_branch_and_each_kind_of_change_is_told(repo: Path) -> None:
    commit(repo, "2024-04-01T10:00:00Z", b="b", gone="g")
    (repo / "a.md").write_text("other")
    (repo / "gone.md").unlink()
    (repo / "new 文.md").write_text("new")
    state = WorkTree(repo).state()
    assert (state.branch, state.upstream, state.ahead, state.behind) == ("main", None, None, None)
    assert state.files == {"a.md": "changed", "gone.md": "removed", "new 文.md": "new"}


def test_of_a_folder_inside_only_its_own_files_are_told_by_their_paths_from_it(repo: Path) -> None:
    (repo / "sub").mkdir()
    (repo / "sub" / "c.md").write_text("c")
    (repo / "a.md").write_text("other")
    assert WorkTree(repo / "sub").state().files == {"c.md": "new"}


def test_a_detached_head_and_a_repository_without_commits(repo: Path, tmp_path: Path) -> None:
    git(repo, "checkout", "-q", "--detach")
    assert WorkTree(repo).state().branch is None
    assert WorkTree(repo).state().commit
    git(tmp_path, "init", "-q", "-b", "main", "empty")
    (tmp_path / "empty" / "a.md").write_text("a")
    state = WorkTree(tmp_path / "empty").state()
    assert (state.branch, state.commit, state.files) == ("main", None, {"a.md": "new"})


def test_what_is_ahead_of_and_behind_the_branch_it_follows(repo: Path, tmp_path: Path) -> None:
    git(tmp_path, "clone", "-q", str(repo), "clone")
    commit(repo, "2024-04-01T10:00:00Z", theirs="1")
    for name in ("one", "two"):
        commit(tmp_path / "clone", "2024-05-01T10:00:00Z", **{name: name})
    git(tmp_path / "clone", "fetch", "-q")
    state = WorkTree(tmp_path / "clone").state()
    assert (state.upstream, state.ahead, state.behind) == ("origin/main", 2, 1)


def test_looking_at_a_hostile_repository_runs_nothing_of_it(repo: Path, tmp_path: Path) -> None:
    trap = f"touch {tmp_path}/sprung; cat"
    git(repo, "config", "core.fsmonitor", trap)
    git(repo, "config", "filter.trap.clean", trap)
    git(repo, "config", "filter.trap.process", trap)
    git(repo, "config", "filter.trap.required", "true")
    git(repo, "config", "diff.external", trap)
    git(repo, "config", "diff.trap.textconv", trap)
    hook(repo, "post-index-change", f"touch {tmp_path}/sprung\n")
    (repo / ".git" / "info").mkdir(exist_ok=True)
    (repo / ".git" / "info" / "attributes").write_text("* filter=trap diff=trap\n")
    (repo / "a.md").write_text("other")
    work = WorkTree(repo)
    assert work.state().files == {"a.md": "changed"}
    assert work.committed(["a.md"])
    assert not (tmp_path / "sprung").exists()
    subprocess.run(["git", "-C", repo, "status"], capture_output=True, check=False)
    assert (tmp_path / "sprung").exists(), "the trap itself must work"


def test_the_committed_bytes_are_those_of_the_last_commit(repo: Path) -> None:
    before = (repo / "a.md").read_bytes()
    (repo / "a.md").write_text("other")
    assert WorkTree(repo).committed(["a.md", "nowhere.md"]) == {"a.md": before}


class TestCommit:
    def test_exactly_these_files_are_committed_and_what_others_staged_stays_staged(self, repo: Path) -> None:
        commit(repo, "2024-04-01T10:00:00Z", b="b", gone="g")
        (repo / "b.md").write_text("staged")
        git(repo, "add", "b.md")
        (repo / "a.md").write_text("mine")
        (repo / "gone.md").unlink()
        (repo / "new.md").write_text("new")
        (repo / "other.md").write_text("not asked for")
        WorkTree(repo).commit(["a.md", "new.md", "gone.md"], "Update a\n\nBecause.", sign_off=True)
        shown = git(repo, "show", "--no-renames", "--name-status", "--format=%B", "HEAD")
        assert "Update a\n\nBecause.\n\nSigned-off-by: " in shown
        assert sorted(shown.splitlines()[-3:]) == ["A\tnew.md", "D\tgone.md", "M\ta.md"]
        assert git(repo, "status", "--porcelain").splitlines() == ["M  b.md", "?? other.md"]

    def test_a_hook_that_refuses_is_quoted_and_leaves_all_as_it_was(self, repo: Path) -> None:
        hook(repo, "pre-commit", "echo 'spelling: teh' >&2; exit 1\n")
        (repo / "a.md").write_text("teh")
        (repo / "new.md").write_text("new")
        before = git(repo, "rev-parse", "HEAD"), git(repo, "status", "--porcelain")
        with pytest.raises(CnfeedError, match=r"Nothing was committed: .*spelling: teh"):
            WorkTree(repo).commit(["a.md", "new.md"], "Update")
        assert (git(repo, "rev-parse", "HEAD"), git(repo, "status", "--porcelain")) == before

    def test_the_words_of_a_hook_that_agrees_are_handed_back(self, repo: Path) -> None:
        hook(repo, "pre-commit", "echo 'all is well' >&2\n")
        (repo / "a.md").write_text("mine")
        assert WorkTree(repo).commit(["a.md"], "Update") == ("all is well",)

    def test_the_first_commit_of_a_repository(self, tmp_path: Path, repo: Path) -> None:
        git(tmp_path, "init", "-q", "-b", "main", "empty")
        (tmp_path / "empty" / "a.md").write_text("a")
        WorkTree(tmp_path / "empty").commit(["a.md"], "Begin")
        assert git(tmp_path / "empty", "log", "--format=%s").strip() == "Begin"

    def test_in_the_middle_of_a_merge_nothing_is_committed(self, repo: Path) -> None:
        (repo / ".git" / "MERGE_HEAD").write_text(git(repo, "rev-parse", "HEAD"))
        (repo / "a.md").write_text("mine")
        with pytest.raises(CnfeedError, match="merge"):
            WorkTree(repo).commit(["a.md"], "Update")

    def test_nobody_is_configured(self, repo: Path, own_configuration: Path) -> None:
        own_configuration.write_text("")
        (repo / "a.md").write_text("mine")
        with pytest.raises(CnfeedError, match="git does not know who you are"):
            WorkTree(repo).commit(["a.md"], "Update")

    def test_a_locked_index_says_who_is_at_work(self, repo: Path) -> None:
        (repo / ".git" / "index.lock").touch()
        (repo / "a.md").write_text("mine")
        with pytest.raises(CnfeedError, match="another git is at work"):
            WorkTree(repo).commit(["a.md"], "Update")

    @pytest.mark.parametrize("name", ["-a.md", ":(glob)*.md", "*.md"])
    def test_a_name_that_looks_like_an_option_or_a_pattern_is_only_a_name(self, repo: Path, name: str) -> None:
        (repo / name).write_text("mine")
        (repo / "a.md").write_text("not asked for")
        WorkTree(repo).commit([name], "Update")
        assert git(repo, "status", "--porcelain").strip() == "M a.md"

    def test_a_document_that_may_be_run_stays_one(self, repo: Path) -> None:
        (repo / "run.md").write_text("#!/bin/sh\n")
        (repo / "run.md").chmod(0o755)
        WorkTree(repo).commit(["run.md"], "Add")
        assert git(repo, "ls-tree", "HEAD", "run.md").startswith("100755")
