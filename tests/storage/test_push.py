"""A push: only when asked, only this branch, with the remote's words, and everything as it was where it fails."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from cnfeed.errors import Cancelled, PublishError
from cnfeed.storage.git_target import GitTarget
from storage.repositories import FIRST, LEDGER, NOW, SECOND, commit, git, hook, publish

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


@pytest.fixture
def target(repo: Path) -> Callable[..., GitTarget]:
    return lambda **options: GitTarget(repo, "gh-pages", now=lambda: NOW, push=True, **options)


@pytest.fixture
def remote(repo: Path, tmp_path: Path) -> Path:
    git(tmp_path, "clone", "-q", "--bare", str(repo), "remote.git")
    git(repo, "remote", "add", "origin", str(tmp_path / "remote.git"))
    return tmp_path / "remote.git"


def test_the_remotes_words_are_notes(target: Callable[..., GitTarget], remote: Path) -> None:
    hook(remote, "post-receive", "echo 'See https://harbour.example/builds/7' >&2")
    assert publish(target(), FIRST).notes == (
        "Pushed gh-pages to origin.",
        "origin says: See https://harbour.example/builds/7.",
    )


def test_only_the_branch_is_pushed(repo: Path, target: Callable[..., GitTarget], remote: Path) -> None:
    for key in ("push.followTags", "remote.origin.mirror"):
        git(repo, "config", key, "true" if "follow" in key else "false")
    git(repo, "config", "push.recurseSubmodules", "on-demand")
    git(repo, "config", "--add", "remote.origin.push", "refs/heads/*:refs/heads/*")
    publish(target(), FIRST)
    git(repo, "tag", "-a", "-m", "x", "v1", "gh-pages")
    git(repo, "branch", "private")
    publish(target(), SECOND, FIRST)
    assert git(remote, "for-each-ref", "--format=%(refname)") == "refs/heads/gh-pages\nrefs/heads/main"


def test_nothing_is_fetched(repo: Path, target: Callable[..., GitTarget], remote: Path, tmp_path: Path) -> None:
    git(tmp_path, "clone", "-q", str(remote), "other")
    commit(tmp_path / "other", "2025-01-01T00:00:00Z", b="news")
    git(tmp_path / "other", "push", "-q", "origin", "main")
    git(repo, "fetch", "-q", "origin")
    before = git(repo, "rev-parse", "origin/main")
    commit(tmp_path / "other", "2025-01-02T00:00:00Z", c="more news")
    git(tmp_path / "other", "push", "-q", "origin", "main")
    publish(target(), FIRST)
    assert git(repo, "rev-parse", "origin/main") == before


def test_a_partial_clone_fetches_nothing_to_read_with(repo: Path, remote: Path, tmp_path: Path) -> None:
    publish(GitTarget(repo, "gh-pages", push=True), FIRST)
    git(remote, "config", "uploadpack.allowFilter", "true")
    git(tmp_path, "clone", "-q", "--filter=blob:none", f"file://{remote}", "partial")
    before = git(tmp_path / "partial", "count-objects", "-v")
    with pytest.raises(PublishError, match="lacks files of this branch"):
        GitTarget(tmp_path / "partial", "gh-pages").read("feed.xml")
    assert git(tmp_path / "partial", "count-objects", "-v") == before


class TestRefused:
    def refused(self, repo: Path, target: GitTarget, words: str) -> str:
        before = git(repo, "for-each-ref")
        with pytest.raises(PublishError, match=words) as caught:
            publish(target, FIRST)
        assert "nothing was changed" in str(caught.value) and "\n" not in str(caught.value)
        assert git(repo, "for-each-ref") == before
        return str(caught.value)

    def test_a_protected_branch(self, repo: Path, target: Callable[..., GitTarget], remote: Path) -> None:
        hook(remote, "update", "echo 'GH006: Protected branch update failed for refs/heads/gh-pages.' >&2; exit 1")
        self.refused(repo, target(), "the remote protects this branch.*GH006: Protected branch update failed")
        (remote / "hooks/update").unlink()
        assert publish(target(), FIRST).notes == ("Pushed gh-pages to origin.",)

    def test_the_remote_has_moved_on(self, repo: Path, target: Callable[..., GitTarget], remote: Path) -> None:
        publish(GitTarget(remote, "gh-pages"), {LEDGER: b"theirs"})
        self.refused(repo, target(), "run git fetch, then try again")
        git(repo, "fetch", "-q", "origin")
        with pytest.raises(PublishError, match="published by somebody else meanwhile"):
            publish(target(), FIRST)

    @pytest.mark.parametrize("words", ["Permission denied (publickey).", "Host key verification failed."])
    def test_no_credentials_do_not_hang(
        self, repo: Path, target: Callable[..., GitTarget], tmp_path: Path, words: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        ssh = tmp_path / "ssh"
        ssh.write_text(f"#!/bin/sh\necho \"$@\" >{tmp_path}/asked\necho 'git@harbour.invalid: {words}' >&2\nexit 255\n")
        ssh.chmod(0o755)
        monkeypatch.setenv("GIT_SSH_COMMAND", str(ssh))
        git(repo, "remote", "add", "origin", "ssh://git@harbour.invalid/x.git")
        self.refused(repo, target(), r"did not accept your credentials|does not know the remote's key")
        assert "-oBatchMode=yes" in (tmp_path / "asked").read_text()

    def test_a_transport_that_runs_programs(self, repo: Path, target: Callable[..., GitTarget], tmp_path: Path) -> None:
        git(repo, "remote", "add", "origin", f"ext::touch {tmp_path}/ran")
        self.refused(repo, target(), "transport 'ext' not allowed")
        assert not (tmp_path / "ran").exists()

    def test_a_lock_on_the_remotes_branch(self, repo: Path, target: Callable[..., GitTarget], remote: Path) -> None:
        publish(target(), FIRST)
        (remote / "refs/heads/gh-pages.lock").write_text("")
        before = git(repo, "for-each-ref")
        with pytest.raises(PublishError, match=r"nothing was changed"):
            publish(target(), SECOND, FIRST)
        assert git(repo, "for-each-ref") == before


def test_a_push_reports_how_far_it_is_and_can_be_stopped(
    repo: Path, target: Callable[..., GitTarget], remote: Path, tmp_path: Path
) -> None:
    hook(remote, "pre-receive", f"touch {tmp_path}/there; sleep 30; touch {tmp_path}/late")
    told: list[str] = []
    before = git(repo, "for-each-ref")
    started = time.monotonic()
    with pytest.raises(Cancelled, match="while gh-pages was pushed; nothing was changed here"):
        target().apply(
            FIRST,
            {},
            LEDGER,
            {},
            progress=lambda done, of, what: told.append(what),
            cancelled=lambda: (tmp_path / "there").exists(),
        )
    assert time.monotonic() - started < 20
    assert "push" in told
    assert git(repo, "for-each-ref") == before
    (remote / "hooks/pre-receive").unlink()
    assert publish(target(), FIRST).notes == ("Pushed gh-pages to origin.",)


def test_a_publish_without_push_leaves_the_remote_alone(repo: Path, remote: Path) -> None:
    publish(GitTarget(repo, "gh-pages"), FIRST)
    assert "gh-pages" not in git(remote, "branch", "--list")
