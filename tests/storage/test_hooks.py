"""The repository's hooks have their say on what is published, and what they say is shown."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from cnfeed.errors import Cancelled, PublishError
from cnfeed.storage.git_target import GitTarget
from storage.repositories import FIRST, LEDGER, NOW, SECOND, git, hook, on_branch, publish

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


@pytest.fixture
def target(repo: Path) -> Callable[..., GitTarget]:
    return lambda **options: GitTarget(repo, "gh-pages", now=lambda: NOW, **options)


@pytest.mark.parametrize(
    ("name", "script"),
    [
        ("commit-msg", "echo 'no ticket in the message' >&2; exit 1"),
        ("commit-msg", "echo 'no ticket in the message'; exit 1"),
        ("commit-msg", "printf '\\033[31mno ticket\\033[0m in\\n\\tthe message\\n' >&2; exit 3"),
        ("prepare-commit-msg", "echo no ticket in the message; exit 1"),
        ("reference-transaction", "echo no ticket in the message >&2; exit 1"),
    ],
)
def test_a_hook_that_refuses_is_shown_with_its_words(
    repo: Path, target: Callable[..., GitTarget], name: str, script: str
) -> None:
    hook(repo, name, script)
    before = git(repo, "for-each-ref")
    with pytest.raises(PublishError, match=r"no ticket in the message.*; nothing was changed") as caught:
        publish(target(), FIRST)
    assert "\x1b" not in str(caught.value) and "\n" not in str(caught.value)
    assert git(repo, "for-each-ref") == before


def test_a_hook_that_refuses_without_a_word_is_named(repo: Path, target: Callable[..., GitTarget]) -> None:
    hook(repo, "commit-msg", "exit 1")
    with pytest.raises(PublishError, match="the commit-msg hook refused it; nothing was changed"):
        publish(target(), FIRST)


def test_hooks_write_the_message_as_for_any_commit(repo: Path, target: Callable[..., GitTarget]) -> None:
    hook(repo, "prepare-commit-msg", 'test "$2" = message && echo "Ticket: 7" >>"$1"')
    hook(repo, "commit-msg", 'grep -q "Ticket: 7" "$1" && echo "Reviewed-by: Grace" >>"$1"')
    publish(target(sign_off=True), FIRST)
    assert git(repo, "log", "-1", "--format=%B", "gh-pages").split("\n\n") == [
        "Publish feeds and calendars",
        "4 files written.",
        "Signed-off-by: Ada <ada@harbour.example>\nTicket: 7\nReviewed-by: Grace",
    ]


def test_a_message_that_hooks_emptied_makes_no_commit(repo: Path, target: Callable[..., GitTarget]) -> None:
    hook(repo, "commit-msg", ': >"$1"')
    with pytest.raises(PublishError, match="left no message"):
        publish(target(), FIRST)


def test_what_a_content_hook_says_is_a_note(repo: Path, target: Callable[..., GitTarget]) -> None:
    hook(repo, "commit-msg", "echo fine by me")
    assert publish(target(), FIRST).notes == ("The commit-msg hook says: fine by me.",)


def test_hooks_stand_where_the_configuration_says(repo: Path, target: Callable[..., GitTarget]) -> None:
    git(repo, "config", "core.hooksPath", "ours")
    hook(repo, "commit-msg", "echo from ours; exit 1")
    assert (repo / "ours/commit-msg").exists()
    with pytest.raises(PublishError, match="from ours"):
        publish(target(), FIRST)


def test_a_hook_without_a_first_line_is_run_by_the_shell(repo: Path, target: Callable[..., GitTarget]) -> None:
    hook(repo, "commit-msg", "")
    (repo / ".git/hooks/commit-msg").write_text("echo plain words\nexit 1\n")
    with pytest.raises(PublishError, match="plain words"):
        publish(target(), FIRST)


def test_a_hook_that_cannot_be_run_is_told(repo: Path, target: Callable[..., GitTarget]) -> None:
    hook(repo, "commit-msg", "")
    (repo / ".git/hooks/commit-msg").write_text("#!/no/such/program\n")
    with pytest.raises(PublishError, match="commit-msg hook refused it: cannot be run: No such file"):
        publish(target(), FIRST)


def test_a_hook_cannot_ask_on_the_terminal(repo: Path, target: Callable[..., GitTarget]) -> None:
    hook(repo, "commit-msg", "exec </dev/tty && read answer || { echo nobody to ask; exit 1; }")
    with pytest.raises(PublishError, match="refused it"):
        publish(target(), FIRST)


def test_a_hook_that_takes_long_can_be_stopped_with_all_it_started(
    repo: Path, target: Callable[..., GitTarget], tmp_path: Path
) -> None:
    hook(repo, "commit-msg", f"(sleep 30; touch {tmp_path}/late) & sleep 30")
    asked = iter(range(1000))
    before = git(repo, "for-each-ref")
    started = time.monotonic()
    with pytest.raises(Cancelled):
        target().apply(FIRST, {}, LEDGER, {}, cancelled=lambda: next(asked) > 2)
    assert time.monotonic() - started < 20
    assert git(repo, "for-each-ref") == before
    publish_without_it(repo, target)
    assert not (tmp_path / "late").exists()


def publish_without_it(repo: Path, target: Callable[..., GitTarget]) -> None:
    (repo / ".git/hooks/commit-msg").unlink()
    publish(target(), FIRST)
    publish(target(), SECOND, FIRST)
    assert on_branch(repo) == SECOND | {".nojekyll": b""}


def test_reading_and_planning_run_no_hook(repo: Path, target: Callable[..., GitTarget], tmp_path: Path) -> None:
    publish(target(), FIRST)
    for name in ("post-index-change", "reference-transaction", "commit-msg", "fsmonitor-watchman"):
        hook(repo, name, f"touch {tmp_path}/ran")
    assert target().read("feed.xml") == FIRST["feed.xml"]
    assert None not in target().hashes(FIRST).values()
    assert target().stamps(FIRST)
    assert not (tmp_path / "ran").exists()
