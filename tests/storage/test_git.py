"""Publishing to a branch beside the checkout, and what git knows of documents."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from cnfeed.errors import Cancelled, CnfeedError, PublishError
from cnfeed.storage.etags import etag_of
from cnfeed.storage.git import Git, root_of
from cnfeed.storage.git_program import redacted
from cnfeed.storage.git_target import GitTarget
from storage.repositories import FIRST, LEDGER, NOW, SECOND, commit, git, hook, on_branch, publish

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


@pytest.fixture
def target(repo: Path) -> Callable[..., GitTarget]:
    return lambda **options: GitTarget(repo, "gh-pages", now=lambda: NOW, **options)


class TestFirstCommits:
    def test_each_document_has_the_time_it_was_first_committed(self, repo: Path) -> None:
        commit(repo, "2024-04-01T10:00:00-05:00", b="b", 文="z")
        commit(repo, "2024-05-01T10:00:00Z", a="changed")
        first = Git(repo).first_commits()
        assert {path: str(when) for path, when in first.items()} == {
            "a.md": "2024-03-01 10:00:00+08:00",
            "b.md": "2024-04-01 10:00:00-05:00",
            "文.md": "2024-04-01 10:00:00-05:00",
        }

    def test_a_renamed_document_keeps_its_time(self, repo: Path) -> None:
        (repo / "sub").mkdir()
        git(repo, "mv", "a.md", "sub/new.md")
        commit(repo, "2025-01-01T00:00:00Z")
        assert str(Git(repo).first_commits()["sub/new.md"]) == "2024-03-01 10:00:00+08:00"

    def test_paths_are_relative_to_the_workspace(self, repo: Path) -> None:
        (repo / "sub").mkdir()
        commit(repo, "2025-01-01T00:00:00Z", **{"sub/c": "c"})
        assert list(Git(repo / "sub").first_commits()) == ["c.md"]

    def test_an_empty_repository_has_none(self, tmp_path: Path) -> None:
        git(tmp_path, "init", "-q", "empty")
        assert Git(tmp_path / "empty").first_commits() == {}
        assert Git(tmp_path / "empty").head() is None

    def test_a_partial_clone_tells_what_it_knows_and_fetches_nothing(self, repo: Path, tmp_path: Path) -> None:
        (repo / "sub").mkdir()
        git(repo, "mv", "a.md", "sub/new.md")
        (repo / "sub/new.md").write_text((repo / "sub/new.md").read_text() + "one more line\n")
        commit(repo, "2025-01-01T00:00:00Z")
        git(repo, "config", "uploadpack.allowFilter", "true")
        for kind, count in (("blob:none", 2), ("tree:0", 0)):
            clone = tmp_path / kind
            git(tmp_path, "clone", "-q", "--no-checkout", f"--filter={kind}", f"file://{repo}", str(clone))
            before = git(clone, "count-objects", "-v")
            assert len(Git(clone).first_commits()) == count
            assert git(clone, "count-objects", "-v") == before

    def test_a_shallow_clone_is_told(self, repo: Path, tmp_path: Path) -> None:
        commit(repo, "2025-01-01T00:00:00Z", b="b")
        git(tmp_path, "clone", "-q", "--depth=1", f"file://{repo}", "shallow")
        assert Git(tmp_path / "shallow").is_shallow()
        assert not Git(repo).is_shallow()


def test_branch_status_and_root(repo: Path) -> None:
    (repo / "sub").mkdir()
    (repo / "sub/new.md").write_text("x")
    (repo / "a.md").write_text("changed")
    assert Git(repo).branch() == "main"
    assert Git(repo).status() == {"a.md": " M", "sub/new.md": "??"}
    assert Git(repo / "sub").status() == {"new.md": "??"}
    assert root_of(repo / "sub") == repo
    git(repo, "checkout", "-q", "--detach")
    assert Git(repo).branch() is None


def test_a_folder_outside_of_any_repository_has_no_root(tmp_path: Path) -> None:
    assert root_of(tmp_path) is None or not str(root_of(tmp_path)).startswith(str(tmp_path))


class TestPublishing:
    def test_a_new_branch_has_no_parent_and_the_exact_bytes(self, repo: Path, target: Callable[..., GitTarget]) -> None:
        applied = publish(target(), FIRST)
        assert applied.written == tuple(sorted(FIRST))
        assert on_branch(repo) == FIRST | {".nojekyll": b""}
        assert git(repo, "log", "--format=%P|%an|%ae|%aI|%cI", "gh-pages") == (
            "|Ada|ada@harbour.example|2026-01-05T12:00:00+00:00|2026-01-05T12:00:00+00:00"
        )

    def test_the_next_publish_follows_it(self, repo: Path, target: Callable[..., GitTarget]) -> None:
        publish(target(), FIRST)
        applied = publish(target(), SECOND, FIRST)
        assert applied.written == (LEDGER, "event/c.ics", "feed.xml")
        assert (applied.removed, applied.unchanged) == (("event/b.ics",), ("event/a.ics",))
        assert on_branch(repo) == SECOND | {".nojekyll": b""}
        assert git(repo, "rev-list", "--count", "gh-pages") == "2"

    def test_nothing_changed_makes_no_commit(self, repo: Path, target: Callable[..., GitTarget]) -> None:
        publish(target(), FIRST)
        before = git(repo, "rev-parse", "gh-pages")
        assert publish(target(), FIRST, FIRST).written == ()
        assert git(repo, "rev-parse", "gh-pages") == before

    def test_the_checkout_and_uncommitted_work_are_not_touched(
        self, repo: Path, target: Callable[..., GitTarget]
    ) -> None:
        (repo / "a.md").write_text("edited")
        (repo / "staged.md").write_text("staged")
        git(repo, "add", "staged.md")
        (repo / ".git/index.lock").write_text("")
        for name in ("pre-commit", "post-commit"):  # they judge the checkout, which this is no commit of
            hook(repo, name, "exit 1")
        index = (repo / ".git/index").read_bytes()
        head = git(repo, "rev-parse", "HEAD")
        publish(target(), FIRST)
        assert (repo / ".git/index").read_bytes() == index
        assert git(repo, "rev-parse", "HEAD") == head
        assert (repo / "a.md").read_text() == "edited"

    def test_a_sub_path_keeps_the_rest_of_the_branch(self, repo: Path, target: Callable[..., GitTarget]) -> None:
        git(repo, "branch", "gh-pages")
        publish(target(path="feeds/"), FIRST)
        assert set(on_branch(repo)) == {"a.md"} | {f"feeds/{path}" for path in FIRST}
        assert target(path="feeds").read("feed.xml") == FIRST["feed.xml"]
        assert target(path="feeds").hashes(["feed.xml", "none"]) == {
            "feed.xml": etag_of(FIRST["feed.xml"]),
            "none": None,
        }

    def test_stamps_follow_the_bytes(self, target: Callable[..., GitTarget]) -> None:
        publish(target(), FIRST)
        one = target().stamps(["feed.xml", "event/a.ics", "none"])
        publish(target(), SECOND, FIRST)
        two = target().stamps(["feed.xml", "event/a.ics", "none"])
        assert one["event/a.ics"] == two["event/a.ics"]
        assert one["feed.xml"] != two["feed.xml"]
        assert two["none"] is None

    def test_sign_off_is_added_on_request(self, repo: Path, target: Callable[..., GitTarget]) -> None:
        publish(target(sign_off=True), FIRST)
        assert "Signed-off-by: Ada <ada@harbour.example>" in git(repo, "log", "--format=%B", "gh-pages")

    def test_thousands_of_files_are_one_commit(self, repo: Path, target: Callable[..., GitTarget]) -> None:
        many = {f"event/{number}.ics": f"BEGIN:{number}".encode() for number in range(1500)} | {LEDGER: b"x"}
        publish(target(), many)
        assert target().hashes(many) == {path: etag_of(content) for path, content in many.items()}
        git(repo, "fsck", "--strict")

    def test_a_repository_of_sha256(self, tmp_path: Path) -> None:
        git(tmp_path, "init", "-q", "--object-format=sha256", "new")
        publish(GitTarget(tmp_path / "new", "gh-pages"), FIRST)
        assert publish(GitTarget(tmp_path / "new", "gh-pages"), FIRST, FIRST).written == ()

    def test_bare_and_detached_repositories_work(self, repo: Path, tmp_path: Path) -> None:
        git(repo, "checkout", "-q", "--detach")
        publish(GitTarget(repo, "gh-pages"), FIRST)
        git(tmp_path, "clone", "-q", "--bare", str(repo), "bare")
        publish(GitTarget(tmp_path / "bare", "gh-pages"), SECOND, FIRST)
        assert on_branch(tmp_path / "bare") == SECOND | {".nojekyll": b""}

    def test_a_fresh_clone_continues_the_remotes_branch(self, repo: Path, tmp_path: Path) -> None:
        publish(GitTarget(repo, "gh-pages"), FIRST)
        git(tmp_path, "clone", "-q", str(repo), "clone")
        clone = GitTarget(tmp_path / "clone", "gh-pages")
        assert clone.read(LEDGER) == b"1\n"
        publish(clone, SECOND, FIRST)
        assert git(tmp_path / "clone", "rev-parse", "gh-pages~1") == git(repo, "rev-parse", "gh-pages")


class TestRefusals:
    def refused(self, target: GitTarget, repo: Path, words: str, **options: object) -> None:
        before = git(repo, "for-each-ref")
        with pytest.raises(PublishError, match=words) as caught:
            target.apply(FIRST, {}, LEDGER, {}, **options)  # type: ignore[arg-type]
        assert "\n" not in str(caught.value)
        assert git(repo, "for-each-ref") == before

    def test_nobody_is_configured(self, repo: Path, target: Callable[..., GitTarget], own_configuration: Path) -> None:
        own_configuration.write_text("")
        self.refused(target(), repo, "git does not know who you are; run: git config .*nothing was changed")

    def test_the_branch_is_checked_out(self, repo: Path) -> None:
        self.refused(GitTarget(repo, "main"), repo, "Branch main is checked out in .*repo; nothing was changed")

    def test_the_branch_is_checked_out_elsewhere(self, repo: Path, tmp_path: Path) -> None:
        git(repo, "worktree", "add", "-q", str(tmp_path / "other"), "-b", "gh-pages")
        self.refused(GitTarget(repo, "gh-pages"), repo, "is checked out in .*other")

    def test_a_lock_is_held(self, repo: Path, target: Callable[..., GitTarget]) -> None:
        (repo / ".git/refs/heads/gh-pages.lock").write_text("")
        self.refused(target(), repo, "another git is at work on it")

    def test_the_branch_moved_since_it_was_read(self, repo: Path, target: Callable[..., GitTarget]) -> None:
        publish(target(), FIRST)
        slow = target()
        slow.read(LEDGER)
        publish(target(), SECOND, FIRST)
        with pytest.raises(PublishError, match="the branch changed meanwhile; publish again"):
            publish(slow, FIRST | {LEDGER: b"3\n"}, FIRST)
        with pytest.raises(PublishError, match="published by somebody else meanwhile"):
            publish(target(), FIRST | {LEDGER: b"3\n"}, FIRST)
        assert on_branch(repo) == SECOND | {".nojekyll": b""}

    def test_a_foreign_file_is_in_the_way(self, repo: Path) -> None:
        (repo / "feed.xml").write_text("theirs")
        commit(repo, "2025-01-01T00:00:00Z")
        git(repo, "branch", "gh-pages")
        self.refused(GitTarget(repo, "gh-pages"), repo, r"feed\.xml on branch gh-pages .* is in the way")

    @pytest.mark.parametrize("name", ["event", "feed.xml/x"])
    def test_a_file_stands_where_a_folder_is_needed(self, repo: Path, name: str) -> None:
        (repo / name).parent.mkdir(exist_ok=True)
        (repo / name).write_text("theirs")
        commit(repo, "2025-01-01T00:00:00Z")
        git(repo, "branch", "gh-pages")
        self.refused(GitTarget(repo, "gh-pages"), repo, "is in the way")

    @pytest.mark.parametrize("name", ["HEAD", "@", "-x", "--force", "refs/heads/x", "a..b", "", "a b"])
    def test_a_name_that_is_none(self, repo: Path, name: str) -> None:
        self.refused(GitTarget(repo, name), repo, "is not a name for a branch")

    def test_there_is_no_repository(self, tmp_path: Path) -> None:
        for folder in (tmp_path, tmp_path / "none"):
            with pytest.raises(CnfeedError, match="not a git repository"):
                publish(GitTarget(folder, "gh-pages"), FIRST)

    def test_there_is_no_remote(self, repo: Path, target: Callable[..., GitTarget]) -> None:
        self.refused(target(push=True), repo, "has no remote to push gh-pages to; nothing was changed")

    def test_the_remote_does_not_exist(self, repo: Path, target: Callable[..., GitTarget], tmp_path: Path) -> None:
        git(repo, "remote", "add", "origin", str(tmp_path / "nowhere"))
        self.refused(target(push=True), repo, "there is no such remote repository")

    def test_the_remotes_address_has_a_password(self, repo: Path, target: Callable[..., GitTarget]) -> None:
        git(repo, "remote", "add", "origin", "https://ada:secret-word@harbour.invalid/x.git")
        self.refused(target(push=True), repo, "^((?!secret-word).)*contains a password((?!secret-word).)*$")

    def test_the_remote_has_moved_on(self, repo: Path, target: Callable[..., GitTarget], tmp_path: Path) -> None:
        git(tmp_path, "clone", "-q", "--bare", str(repo), "bare")
        git(repo, "remote", "add", "origin", str(tmp_path / "bare"))
        publish(GitTarget(tmp_path / "bare", "gh-pages"), {LEDGER: b"theirs"})
        self.refused(target(push=True), repo, "the remote has commits this clone has not; run git fetch")

    def test_the_remote_says_no(self, repo: Path, target: Callable[..., GitTarget], tmp_path: Path) -> None:
        git(tmp_path, "clone", "-q", "--bare", str(repo), "bare")
        git(repo, "remote", "add", "origin", str(tmp_path / "bare"))
        hook(tmp_path / "bare", "pre-receive", "echo 'only on Mondays' >&2; exit 1")
        self.refused(target(push=True), repo, "only on Mondays")

    def test_cancelled(self, repo: Path, target: Callable[..., GitTarget]) -> None:
        for answers in ([True], [False, True]):
            waiting = iter(answers)
            before = git(repo, "for-each-ref")
            with pytest.raises(Cancelled):
                target().apply(FIRST, {}, LEDGER, {}, cancelled=lambda waiting=waiting: next(waiting))
            assert git(repo, "for-each-ref") == before


class TestPush:
    def test_the_remote_gets_the_commit_only_when_asked(
        self, repo: Path, target: Callable[..., GitTarget], tmp_path: Path
    ) -> None:
        git(tmp_path, "clone", "-q", "--bare", str(repo), "bare")
        git(repo, "remote", "add", "origin", str(tmp_path / "bare"))
        publish(target(), FIRST)
        assert "gh-pages" not in git(tmp_path / "bare", "branch", "--list")
        applied = publish(target(push=True), FIRST, FIRST)
        assert applied.notes == ("Pushed gh-pages to origin.",)
        assert git(tmp_path / "bare", "rev-parse", "gh-pages") == git(repo, "rev-parse", "gh-pages")

    def test_the_maintainers_pre_push_hook_is_obeyed(
        self, repo: Path, target: Callable[..., GitTarget], tmp_path: Path
    ) -> None:
        git(tmp_path, "clone", "-q", "--bare", str(repo), "bare")
        git(repo, "remote", "add", "origin", str(tmp_path / "bare"))
        hook(repo, "pre-push", "echo 'tests are red' >&2; exit 1")
        with pytest.raises(PublishError, match="tests are red"):
            publish(target(push=True), FIRST)
        assert "gh-pages" not in git(repo, "branch", "--list")


def test_words_of_git_are_shown_without_passwords() -> None:
    assert redacted("push to https://ada:pw@x.example/a.git failed") == "push to https://***@x.example/a.git failed"
    assert "ghp_" + "a" * 20 not in redacted("token ghp_" + "a" * 20)
