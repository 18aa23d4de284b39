"""A folder of the work tree, committed by path: what else is staged, changed or under way stays exactly as it was."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from cnfeed.errors import Cancelled, CnfeedError, PublishError
from cnfeed.storage.work_tree import WorkTreeTarget
from storage.repositories import FIRST, LEDGER, NOW, SECOND, git, hook, on_branch, publish

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


@pytest.fixture
def target(repo: Path) -> Callable[..., WorkTreeTarget]:
    return lambda **options: WorkTreeTarget(repo, "main", "site/feeds", now=lambda: NOW, **options)


def in_feeds(files: dict[str, bytes]) -> dict[str, bytes]:
    return {f"site/feeds/{path}": content for path, content in files.items()}


def committed(repo: Path, ref: str = "main") -> dict[str, bytes]:
    return {path: content for path, content in on_branch(repo, ref).items() if path.startswith("site/")}


def standing(repo: Path) -> dict[str, bytes]:
    folder = repo / "site/feeds"
    return {str(one.relative_to(repo)): one.read_bytes() for one in folder.rglob("*") if one.is_file()}


def busy(repo: Path) -> str:
    """The maintainer is in the middle of something; what git says of that."""
    (repo / "a.md").write_text("staged\n")
    (repo / "new.md").write_text("new and staged\n")
    git(repo, "add", "a.md", "new.md")
    (repo / "a.md").write_text("staged, then changed again\n")
    (repo / "untracked.md").write_text("untracked\n")
    return state(repo)


def state(repo: Path) -> str:
    return git(repo, "status", "--porcelain") + git(repo, "diff", "--cached") + git(repo, "diff")


def test_the_files_are_written_and_committed_and_nothing_else(
    repo: Path, target: Callable[..., WorkTreeTarget]
) -> None:
    before = busy(repo)
    applied = publish(target(), FIRST)
    assert applied.written == tuple(sorted(FIRST)) and applied.notes == ("Committed on main.",)
    assert standing(repo) == committed(repo) == in_feeds(FIRST)
    assert state(repo) == before
    assert git(repo, "show", "--format=%an|%ae|%aI|%s", "--name-only", "main").splitlines() == [
        "Ada|ada@harbour.example|2026-01-05T12:00:00+00:00|Publish feeds and calendars",
        "",
        *sorted(in_feeds(FIRST)),
    ]
    publish(target(), SECOND, FIRST)
    assert standing(repo) == committed(repo) == in_feeds(SECOND)
    assert state(repo) == before
    git(repo, "fsck", "--strict")


def test_nothing_changed_makes_no_commit(repo: Path, target: Callable[..., WorkTreeTarget]) -> None:
    publish(target(), FIRST)
    head, index = git(repo, "rev-parse", "HEAD"), (repo / ".git/index").read_bytes()
    assert not target().interrupted()
    assert publish(target(), FIRST, FIRST).written == ()
    assert (git(repo, "rev-parse", "HEAD"), (repo / ".git/index").read_bytes()) == (head, index)


def test_the_reflog_and_undo_of_git_know_the_commit(repo: Path, target: Callable[..., WorkTreeTarget]) -> None:
    publish(target(), FIRST)
    assert git(repo, "reflog", "-1", "--format=%gs", "HEAD") == "commit: Publish feeds and calendars"
    git(repo, "reset", "-q", "--hard", "HEAD~1")
    assert not (repo / "site").exists()


def test_the_first_commit_of_a_repository(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q", "new")
    (tmp_path / "new/draft.md").write_text("x")
    git(tmp_path / "new", "add", "draft.md")
    publish(WorkTreeTarget(tmp_path / "new", "main", "site/feeds", sign_off=True), FIRST)
    assert committed(tmp_path / "new") == on_branch(tmp_path / "new", "main") == in_feeds(FIRST)
    assert git(tmp_path / "new", "status", "--porcelain") == "A  draft.md"
    assert "Signed-off-by: Ada <ada@harbour.example>" in git(tmp_path / "new", "log", "--format=%B")


def test_a_linked_work_tree_is_published_to_like_any(repo: Path, tmp_path: Path) -> None:
    git(repo, "worktree", "add", "-q", str(tmp_path / "linked"), "-b", "side")
    (tmp_path / "linked/a.md").write_text("changed")
    publish(WorkTreeTarget(tmp_path / "linked", "side", "site/feeds"), FIRST)
    assert committed(repo, "side") == in_feeds(FIRST) and committed(repo) == {}
    assert git(tmp_path / "linked", "status", "--porcelain") == "M a.md"


def test_files_published_before_without_git_are_committed(repo: Path, target: Callable[..., WorkTreeTarget]) -> None:
    for path, content in FIRST.items():
        (repo / "site/feeds" / path).parent.mkdir(parents=True, exist_ok=True)
        (repo / "site/feeds" / path).write_bytes(content)
    assert target().interrupted()
    publish(target(), FIRST, FIRST)
    assert committed(repo) == in_feeds(FIRST) and not target().interrupted()


def test_a_ledger_deleted_from_the_work_tree_is_read_from_the_last_commit(
    repo: Path, target: Callable[..., WorkTreeTarget]
) -> None:
    publish(target(), FIRST)
    shutil.rmtree(repo / "site")
    assert target().read(LEDGER) == FIRST[LEDGER]
    assert target().hashes([LEDGER]) == {LEDGER: None}
    publish(target(), FIRST)
    assert standing(repo) == in_feeds(FIRST) and state(repo) == ""


class TestBytes:
    @pytest.fixture
    def converting(self, repo: Path, own_configuration: Path) -> Path:
        """A repository whose attributes and configuration change what is committed."""
        own_configuration.write_text(
            own_configuration.read_text()
            + '[core]\nautocrlf = true\n[filter "loud"]\nclean = tr a-z A-Z\nsmudge = tr a-z A-Z\nrequired = true\n'
        )
        (repo / ".gitattributes").write_text(
            "site/** text=auto eol=lf filter=loud ident working-tree-encoding=UTF-16\n"
        )
        git(repo, "add", ".gitattributes")
        git(repo, "commit", "-q", "-m", "attributes")
        return repo

    @pytest.mark.parametrize("where", ["work tree", "beside"])
    def test_what_is_committed_and_cloned_is_what_was_checked(
        self, converting: Path, tmp_path: Path, where: str
    ) -> None:
        from cnfeed.storage.git_target import GitTarget
        from cnfeed.workspace.publishing.publication import ATTRIBUTES

        files = FIRST | {".gitattributes": ATTRIBUTES, "calendar.ics": "BEGIN\r\n$Id$\r\n码头\r\nEND\r\n".encode()}
        branch = "main"
        if where == "work tree":
            publish(WorkTreeTarget(converting, branch, "site/feeds"), files)
        else:
            branch = "pages"
            git(converting, "branch", branch)
            publish(GitTarget(converting, branch, path="site/feeds"), files)
        assert committed(converting, branch) == in_feeds(files)
        git(tmp_path, "clone", "-q", "-b", branch, str(converting), "clone")
        assert standing(tmp_path / "clone") == in_feeds(files)
        assert "site/" not in git(tmp_path / "clone", "status", "--porcelain")
        assert "site/" not in git(converting, "status", "--porcelain")


class TestRefused:
    def refused(self, repo: Path, target: WorkTreeTarget, words: str) -> None:
        """Nothing is written, staged or committed."""
        before = (state(repo), git(repo, "for-each-ref"), standing(repo))
        with pytest.raises(PublishError, match=words) as caught:
            publish(target, FIRST)
        assert "nothing was changed" in str(caught.value) and "\n" not in str(caught.value)
        assert (state(repo), git(repo, "for-each-ref"), standing(repo)) == before

    def test_nobody_is_configured(
        self, repo: Path, target: Callable[..., WorkTreeTarget], own_configuration: Path
    ) -> None:
        own_configuration.write_text("")
        self.refused(repo, target(), "git does not know who you are")

    def test_another_branch_was_checked_out_meanwhile(self, repo: Path, target: Callable[..., WorkTreeTarget]) -> None:
        git(repo, "checkout", "-q", "-b", "other")
        self.refused(repo, target(), "main is not checked out any more")
        git(repo, "checkout", "-q", "--detach", "main")
        self.refused(repo, target(), "main is not checked out any more")

    def test_somebody_is_at_work_on_the_index(self, repo: Path, target: Callable[..., WorkTreeTarget]) -> None:
        (repo / ".git/index.lock").write_text("")
        self.refused(repo, target(), "another git is at work on it")

    def test_a_merge_is_under_way(self, repo: Path, target: Callable[..., WorkTreeTarget]) -> None:
        (repo / ".git/MERGE_HEAD").write_text(git(repo, "rev-parse", "HEAD") + "\n")
        self.refused(repo, target(), "A merge is under way in .*Finish or abort it")

    def test_the_folder_is_not_in_the_sparse_checkout(self, repo: Path, target: Callable[..., WorkTreeTarget]) -> None:
        publish(target(), FIRST)
        git(repo, "sparse-checkout", "set", "--cone", "elsewhere")
        self.refused(repo, target(), "left out of this sparse checkout.*git sparse-checkout add site/feeds")

    def test_a_link_leads_out(self, repo: Path, target: Callable[..., WorkTreeTarget], tmp_path: Path) -> None:
        (tmp_path / "outside").mkdir()
        (repo / "site").symlink_to(tmp_path / "outside")
        self.refused(repo, target(), "A link leads .* out of the repository")
        assert list((tmp_path / "outside").iterdir()) == []

    def test_the_folder_is_a_repository_of_its_own(self, repo: Path, target: Callable[..., WorkTreeTarget]) -> None:
        git(repo, "init", "-q", "site")
        self.refused(repo, target(), "belongs to a repository of its own")

    def test_the_configuration_names_another_work_tree(
        self, repo: Path, target: Callable[..., WorkTreeTarget], tmp_path: Path
    ) -> None:
        (tmp_path / "outside").mkdir()
        git(repo, "config", "core.worktree", str(tmp_path / "outside"))
        with pytest.raises(PublishError, match="nothing was changed"):
            publish(target(), FIRST)
        assert list((tmp_path / "outside").iterdir()) == [] and not (repo / "site").exists()

    def test_a_foreign_file_is_in_the_way(self, repo: Path, target: Callable[..., WorkTreeTarget]) -> None:
        (repo / "site/feeds").mkdir(parents=True)
        (repo / "site/feeds/feed.xml").write_text("theirs")
        with pytest.raises(PublishError, match=r"feed\.xml is in the way"):
            publish(target(), FIRST)
        assert standing(repo) == {"site/feeds/feed.xml": b"theirs"} and committed(repo) == {}

    def test_no_remote_to_push_to(self, repo: Path, target: Callable[..., WorkTreeTarget]) -> None:
        self.refused(repo, target(push=True), "no remote to push main to")

    def test_stopped_before_the_first_file(self, repo: Path, target: Callable[..., WorkTreeTarget]) -> None:
        with pytest.raises(Cancelled):
            target().apply(FIRST, {}, LEDGER, {}, cancelled=lambda: True)
        assert not (repo / "site").exists() and state(repo) == ""


class TestNotCommitted:
    """The files are in their places, whole; the next publish commits them."""

    def refused(self, repo: Path, target: Callable[..., WorkTreeTarget], words: str, **options: object) -> None:
        before, head, index = busy(repo), git(repo, "rev-parse", "HEAD"), (repo / ".git/index").read_bytes()
        known = target().hashes(FIRST)
        with pytest.raises(PublishError, match=words) as caught:
            target().apply(SECOND, {"event/b.ics": known["event/b.ics"]}, LEDGER, known, **options)
        assert "Nothing else was changed; publish again" in str(caught.value) and "\n" not in str(caught.value)
        assert (git(repo, "rev-parse", "HEAD"), (repo / ".git/index").read_bytes()) == (head, index)
        assert {path: text for path, text in standing(repo).items() if "-publish" not in path} == in_feeds(SECOND)
        assert target().interrupted()
        shutil.rmtree(repo / ".git/hooks")
        applied = publish(target(), SECOND, SECOND)
        assert applied.written == () and applied.notes == ("Committed on main.",)
        assert committed(repo) == standing(repo) == in_feeds(SECOND)
        assert state(repo) == before and not target().interrupted()

    @pytest.mark.parametrize("name", ["pre-commit", "commit-msg", "reference-transaction"])
    def test_a_hook_refuses(self, repo: Path, target: Callable[..., WorkTreeTarget], name: str) -> None:
        publish(target(), FIRST)
        hook(repo, name, "echo not today >&2; exit 1")
        self.refused(repo, target, "not committed on main: .*hook.*not today")

    def test_a_hook_changes_what_is_to_be_committed(self, repo: Path, target: Callable[..., WorkTreeTarget]) -> None:
        publish(target(), FIRST)
        hook(repo, "pre-commit", "git rm -q --cached site/feeds/feed.xml")
        self.refused(repo, target, "let it leave what is published as it is")

    def test_stopped_while_a_hook_runs(self, repo: Path, target: Callable[..., WorkTreeTarget]) -> None:
        publish(target(), FIRST)
        hook(repo, "pre-commit", "touch .git/there; sleep 30")
        self.refused(repo, target, "it was stopped", cancelled=lambda: (repo / ".git/there").exists())

    def test_the_branch_is_locked(self, repo: Path, target: Callable[..., WorkTreeTarget]) -> None:
        publish(target(), FIRST)
        lock = repo / ".git/refs/heads/main.lock"
        lock.write_text("")
        hook(repo, "post-commit", "")
        with pytest.raises(PublishError, match="not committed on main: another git is at work on it"):
            publish(target(), SECOND, FIRST)
        assert lock.exists()
        lock.unlink()
        assert publish(target(), SECOND, SECOND).notes == ("Committed on main.",)


class TestHooks:
    def test_they_see_the_files_and_an_index_of_just_these(
        self, repo: Path, target: Callable[..., WorkTreeTarget]
    ) -> None:
        busy(repo)
        hook(repo, "pre-commit", "git diff --cached --name-status; git diff --name-only; pwd")
        (note,) = (one for one in publish(target(), FIRST).notes if "pre-commit" in one)
        names = " ".join(f"A {path}" for path in sorted(in_feeds(FIRST)))
        assert note == f"The pre-commit hook says: {names} a.md {repo}."

    def test_the_hook_after_the_commit_sees_it_and_cannot_refuse(
        self, repo: Path, target: Callable[..., WorkTreeTarget]
    ) -> None:
        hook(repo, "post-commit", "git log -1 --format=%s; exit 1")
        assert publish(target(), FIRST).notes == (
            "Committed on main.",
            "The post-commit hook says: Publish feeds and calendars.",
        )


class TestPush:
    @pytest.fixture
    def remote(self, repo: Path, tmp_path: Path) -> Path:
        git(tmp_path, "clone", "-q", "--bare", str(repo), "remote.git")
        git(repo, "remote", "add", "origin", str(tmp_path / "remote.git"))
        return tmp_path / "remote.git"

    def test_only_when_asked(self, repo: Path, target: Callable[..., WorkTreeTarget], remote: Path) -> None:
        publish(target(), FIRST)
        assert committed(remote) == {}
        assert publish(target(push=True), FIRST, FIRST).notes == ("Pushed main to origin.",)
        assert committed(remote) == in_feeds(FIRST)

    def test_a_refused_push_keeps_the_commit_and_is_tried_again(
        self, repo: Path, target: Callable[..., WorkTreeTarget], remote: Path
    ) -> None:
        before = busy(repo)
        hook(remote, "pre-receive", "echo 'only on Mondays' >&2; exit 1")
        with pytest.raises(PublishError, match=r"are committed on main, but could not be pushed to origin: .*Mondays"):
            publish(target(push=True), FIRST)
        assert committed(repo) == in_feeds(FIRST) and committed(remote) == {} and state(repo) == before
        (remote / "hooks/pre-receive").unlink()
        assert publish(target(push=True), FIRST, FIRST).notes == ("Pushed main to origin.",)
        assert committed(remote) == in_feeds(FIRST)


def test_work_that_somebody_did_in_the_published_folder_is_not_committed(
    repo: Path, target: Callable[..., WorkTreeTarget]
) -> None:
    publish(target(), FIRST)
    (repo / "site/feeds/event/a.ics").write_text("by hand")
    (repo / "site/feeds/notes.md").write_text("by hand")
    git(repo, "add", "site/feeds/notes.md")
    before = state(repo)
    publish(target(), {path: content for path, content in SECOND.items() if path != "event/a.ics"} | {}, FIRST)
    assert committed(repo)["site/feeds/event/a.ics"] == FIRST["event/a.ics"]
    assert "site/feeds/notes.md" not in committed(repo) and state(repo) == before


def test_an_index_that_is_locked_by_a_killed_publish_is_freed(
    repo: Path, target: Callable[..., WorkTreeTarget]
) -> None:
    publish(target(), FIRST)
    dead = os.fork()
    if dead == 0:
        os._exit(0)
    os.waitpid(dead, 0)
    (repo / ".git/index.lock").write_text(f"cnfeed {dead} {os.uname().nodename}\n")
    (repo / f".git/index.cnfeed-{dead}-00000000.new").write_text("half")
    publish(target(), SECOND, FIRST)
    assert committed(repo) == in_feeds(SECOND)
    assert [one.name for one in (repo / ".git").glob("index*")] == ["index"]


def test_where_no_lock_can_be_made_nothing_is_written_before_that_is_said(
    repo: Path, tmp_path: Path, target: Callable[..., WorkTreeTarget]
) -> None:
    state_folder = tmp_path / "state"
    publish(target(state=state_folder), FIRST)
    before = standing(repo)
    key = f"{os.path.realpath(repo / '.git')}, refs/heads/main"
    lock = state_folder / "locks" / f"{hashlib.sha256(os.fsencode(key)).hexdigest()[:24]}.lock"
    assert lock.is_file()
    lock.unlink()
    lock.mkdir()  # as a full disk would, it lets nobody make the branch's lock
    with pytest.raises(CnfeedError, match=r"Could not make a lock .* nothing was changed"):
        publish(target(state=state_folder), SECOND, FIRST)
    assert standing(repo) == before == committed(repo)
    assert not target(state=state_folder).interrupted()
