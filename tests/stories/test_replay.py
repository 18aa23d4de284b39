"""Histories replayed: nobody hears anything twice, and what links as ids would have done stands beside it."""

from __future__ import annotations

import json
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from cnfeed.errors import NotFoundError
from cnfeed.storage.git_history import CommitStorage, GitHistory
from cnfeed.workspace.replay import replayed
from cnfeed.workspace.tally import Counts
from histories import SITE, Community
from long_history import LongHistory
from running import cnfeed

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")

QUAY, POST = "site/content/events/quay-day.md", "site/content/posts/new-crane.md"


@pytest.fixture
def community(tmp_path: Path) -> Community:
    made = Community(tmp_path / "repository")
    made.commit(SITE)
    return made


@pytest.mark.parametrize("seed", range(3))
def test_a_long_history_announces_nothing_twice_and_loses_nothing(seed: int, tmp_path: Path) -> None:
    LongHistory(seed, documents=25).write(tmp_path / "site", commits=80)
    with GitHistory(tmp_path / "site") as history:
        steps = list(replayed(history, history.commits()))
    own, by_link = sum((one.own for one in steps), Counts()), sum((one.by_link for one in steps), Counts())
    findings = [finding for step in steps for finding in step.findings]
    assert (own.twice, own.lost, own.changed, own.needless) == (0, 0, 0, 0), findings
    assert by_link.twice > 0
    assert own.announced == by_link.announced - by_link.twice


def test_a_replay_gives_the_uids_that_publishing_each_commit_gives(community: Community, tmp_path: Path) -> None:
    community.publish(tmp_path / "out", later=timedelta())
    community.commit(community.move(POST, "site/content/posts/crane.md"))
    community.publish(tmp_path / "out", later=timedelta())
    seen = community.publish(tmp_path / "out", later=timedelta())
    _, _, steps = community.replay()
    assert steps[-1].entries == len(seen.uids)
    assert sum((one.own for one in steps), Counts()).announced == len(seen.uids)


def test_an_entry_that_takes_anothers_place_is_told_as_lost(community: Community) -> None:
    """Ids that are links: what comes under an address that another one had is never seen as new."""
    same = "---\ntitle: {}\ndate: 2026-01-02\nevent:\n  start: {}\n  url: https://same.example/\n---\n\nText.\n"
    community.commit({"site/content/events/one.md": same.format("One", "2026-05-01")})
    community.commit({"site/content/events/two.md": same.format("Two", "2026-06-01")})
    own, by_link, _ = community.replay()
    assert own.lost == 0
    assert by_link.lost > 0


def test_unread_again_is_what_changed_in_the_feed(community: Community) -> None:
    community.commit(community.changed(QUAY, ("title: Quay Day", "title: Quay Days")))
    community.commit({"README.txt": "nothing of it is read\n"})
    own, _, steps = community.replay()
    assert [one.own.unread for one in steps] == [0, 1, 0] and own.needless == 0


def test_a_part_of_a_history_begins_where_it_is_told(community: Community) -> None:
    community.commit({POST: None})
    first = community.git("rev-parse", "HEAD").strip()
    community.commit(community.move(QUAY, "site/content/events/quay.md"))
    own, by_link, steps = community.replay(first)
    assert len(steps) == 2 and own.twice == 0 and by_link.twice > 0


def test_a_folder_of_a_repository_is_a_workspace_too(community: Community) -> None:
    with GitHistory(community.root / "site") as history:
        (step,) = replayed(history, history.commits())
    assert step.documents == 3


def test_settings_that_were_wrong_for_a_while_stop_nothing(community: Community) -> None:
    good = community.files["cnfeed.toml"]
    community.commit({"cnfeed.toml": "[site\n"})
    community.commit({"cnfeed.toml": good})
    own, _, steps = community.replay()
    assert len({one.entries for one in steps}) == 1 and own.twice == own.lost == 0


def test_the_command_prints_both_columns_and_one_json_line_a_commit(community: Community) -> None:
    community.commit(community.move(POST, "site/content/posts/crane.md"))
    told = cnfeed("replay", str(community.root), cwd=community.root.parent)
    assert told.returncode == 0, told.stderr
    assert "link as id" in told.stdout and "announced twice" in told.stdout
    lines = cnfeed("replay", ".", "--json", cwd=community.root).stdout.splitlines()
    *commits, total = map(json.loads, lines)
    assert [one["commit"] for one in commits] == community.git("rev-list", "--reverse", "HEAD").split()
    assert total["total"] == 2 and total["cnfeed"]["twice"] == 0 and total["links"]["twice"] == 1


def test_a_commit_that_is_not_there_and_a_folder_without_git_are_sentences(
    community: Community, tmp_path: Path
) -> None:
    done = cnfeed("replay", str(community.root), "--from=--upload-pack=x", cwd=tmp_path)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    done = cnfeed("replay", str(community.root), "--from", "nowhere", cwd=tmp_path)
    assert (done.returncode, "nowhere" in done.stderr) == (1, True)
    (tmp_path / "plain").mkdir()
    assert cnfeed("replay", str(tmp_path / "plain"), cwd=tmp_path).returncode == 1


def test_a_commit_is_read_without_a_checkout_and_never_written(community: Community) -> None:
    (community.root / POST).write_text("not committed")
    with GitHistory(community.root) as history:
        (commit,) = history.commits()
        storage = CommitStorage(history, history.files(commit.name))
        assert storage.read(POST)[0].decode() == SITE[POST]
        with pytest.raises(NotFoundError):
            storage.write(POST, b"", etag=None)


def test_hidden_folders_links_and_published_folders_are_not_documents(community: Community) -> None:
    (community.root / "link.md").symlink_to("/etc/passwd")
    community.commit({".github/a.md": "x", "node_modules/b/c.md": "x", "out/cnfeed-ledger.jsonl": "", "out/d.md": "x"})
    with GitHistory(community.root) as history:
        storage = CommitStorage(history, history.files("HEAD"))
    assert set(storage.ids) == set(SITE)
