"""What was edited is committed, and nothing else."""

from __future__ import annotations

import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from cnfeed.errors import CnfeedError
from cnfeed.workspace.editing.committing import Uncommitted, proposed
from cnfeed.workspace.workspace import Workspace

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
NOW = datetime(2026, 3, 11, 9, 0, tzinfo=UTC)
MEETUP = "---\ntitle: Harbour meetup\nevent:\n  start: 2026-03-20T18:00\n---\n"


def git(folder: Path, *words: str) -> str:
    return subprocess.run(["git", "-C", folder, *words], check=True, capture_output=True, text=True).stdout


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    (tmp_path / "gitconfig").write_text("[user]\nname = Ada\nemail = ada@harbour.example\n")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "gitconfig"))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    root = tmp_path / "site"
    (root / "content").mkdir(parents=True)
    (root / "content" / "meetup.md").write_text(MEETUP)
    git(root, "init", "-q", "-b", "main")
    git(root, "add", ".")
    git(root, "commit", "-qm", "Begin")
    return Workspace.open(root, now=lambda: NOW)


def test_an_edit_is_shown_with_both_texts_and_committed_alone(workspace: Workspace) -> None:
    (workspace.root / "notes.txt").write_text("no document")
    uid = next(entry.uid for entry in workspace.entries if entry.uid)
    workspace.move(uid, 1)
    (found,) = workspace.uncommitted()
    assert (found.href, found.how, found.before) == ("content/meetup.md", "changed", MEETUP)
    assert found.after == MEETUP.replace("03-20", "03-21")
    state = workspace.git_state()
    assert state is not None
    assert state.files == {"content/meetup.md": "changed", "notes.txt": "new"}
    workspace.commit([found.href], proposed([found], workspace.entries))
    assert git(workspace.root, "log", "-1", "--format=%s").strip() == "Update Harbour meetup"
    assert git(workspace.root, "status", "--porcelain").strip() == "?? notes.txt"


def test_a_new_and_a_deleted_document_are_committed_too(workspace: Workspace) -> None:
    workspace.create("Quay day, 3 July 2026")
    workspace.delete("content/meetup.md", etag=workspace.text("content/meetup.md")[1])
    found = workspace.uncommitted()
    assert sorted(one.how for one in found) == ["new", "removed"]
    workspace.commit([one.href for one in found], "Swap")
    assert workspace.uncommitted() == ()


def test_outside_of_a_repository_there_is_no_state_and_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(MEETUP)
    workspace = Workspace.open(tmp_path, now=lambda: NOW)
    assert workspace.git_state() is None
    with pytest.raises(CnfeedError, match="git init"):
        workspace.uncommitted()


@pytest.mark.parametrize(("hrefs", "message"), [(["content/meetup.md"], " \n"), ([], "Update")])
def test_a_commit_without_words_or_without_documents_is_refused(
    workspace: Workspace, hrefs: list[str], message: str
) -> None:
    with pytest.raises(CnfeedError):
        workspace.commit(hrefs, message)


def test_the_proposed_message_names_what_fits_into_a_line() -> None:
    def some(count: int, how: str = "changed") -> list[Uncommitted]:
        return [Uncommitted(f"{number}.md", how, "", "") for number in range(count)]

    assert proposed(some(1, "new"), ()) == "Add 0.md\n"
    assert proposed(some(2), ()) == "Update 0.md and 1.md\n\n- update 0.md\n- update 1.md\n"
    assert proposed(some(40), ()).startswith("Update 40 documents\n\n- update 0.md\n")
    assert proposed([*some(1, "new"), *some(1)], ()).startswith("Update 0.md and 0.md\n")
    assert proposed((), ()) == ""
