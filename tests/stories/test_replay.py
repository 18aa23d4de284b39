"""Histories replayed: nobody hears anything twice, and what links as ids would have done stands beside it."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable, Mapping
from datetime import timedelta
from pathlib import Path

import pytest

from cnfeed.errors import NotFoundError
from cnfeed.storage.git_history import CommitStorage, GitHistory
from cnfeed.workspace.library import library
from cnfeed.workspace.replaying.replay import replayed
from cnfeed.workspace.replaying.tally import Counts
from histories import SITE, Community, Files, digest
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


NEWS = "handbook/docs/news.md"
UNLINKED = re.sub(r"\[(.*?)\]\(.*?\)", r"\1", digest(6))
MEETING = """---
title: Monthly meeting
date: 2025-12-01
event:
  start: 2026-{:02}-10T18:00
  timezone: Europe/Lisbon
---

We meet as always, and bring chairs.
"""
MEETINGS = {f"site/content/meetings/{month}.md": MEETING.format(month) for month in range(1, 13)}


def split(text: str, month: str) -> dict[str, str]:
    """The months from one on go to a page of their own."""
    newer, mark, older = text.partition(f"### {month}")
    return {NEWS: newer, "handbook/docs/archive.md": f"# Older news\n\n{mark}{older}"}


def with_folder(community: Community, old: str, new: str, *pairs: tuple[str, str]) -> Files:
    """A folder renamed, and words in each of its documents replaced."""
    files: dict[str, str | None] = {}
    for path, text in community.files.items():
        if path.startswith(old):
            for words, others in pairs:
                text = text.replace(words, others)
            files |= {path: None, path.replace(old, new, 1): text}
    return files


MKDOCS = {"site/mkdocs.yml": "site_name: Harbour\nsite_url: https://harbour.example/\n", "site/hugo.toml": None}
DOCUSAURUS = {
    "site/docusaurus.config.js": "module.exports = {url: 'https://harbour.example', baseUrl: '/', title: 'Harbour'}\n",
    "site/hugo.toml": None,
}

UPHEAVALS: dict[str, tuple[Mapping[str, str], Callable[[Community], Files]]] = {
    "old months of the digest go to an archive": ({NEWS: digest(12)}, lambda it: split(it.files[NEWS], "2025-06")),
    "the digest is split and renamed": (
        {NEWS: digest(12)},
        lambda it: {
            **split(it.files[NEWS], "2025-06"),
            NEWS: None,
            "handbook/docs/digest.md": split(it.files[NEWS], "2025-06")[NEWS],
        },
    ),
    "every bullet of a digest without links is reworded": (
        {NEWS: UNLINKED},
        lambda it: {NEWS: it.files[NEWS].replace(" will be held in ", " takes place in ")},
    ),
    "a digest without links is renamed while it grows": (
        {NEWS: UNLINKED},
        lambda it: {
            NEWS: None,
            "handbook/docs/news/index.md": it.files[NEWS].replace("### 2025-06\n", f"### 2025-06\n{NEW}"),
        },
    ),
    "from Hugo to MkDocs": ({}, lambda it: {**with_folder(it, "site/content", "site/docs"), **MKDOCS}),
    "from Hugo to Docusaurus, with slugs and dates in the names": (
        {},
        lambda it: {
            **with_folder(it, "site/content/", "site/blog/2025-12-20-", ("---\ntitle:", "---\nslug: x\ntitle:")),
            **DOCUSAURUS,
        },
    ),
    "a folder of meetings that are all alike is renamed": (
        MEETINGS,
        lambda it: with_folder(it, "site/content/meetings", "site/content/calls/2026"),
    ),
    "meetings that are all alike are renamed and retitled": (
        MEETINGS,
        lambda it: with_folder(
            it, "site/content/meetings", "site/content/calls", ("Monthly meeting", "Community call")
        ),
    ),
    "a site of one language gets folders for several": (
        {},
        lambda it: {
            **with_folder(it, "site/content/", "site/content/en/"),
            "site/hugo.toml": 'baseURL = "https://harbour.example/"\ndefaultContentLanguage = "en"\n'
            '[languages.en]\ncontentDir = "content/en"\n[languages.zh]\ncontentDir = "content/zh"\n',
        },
    ),
    "generator, source and domain change at once": (
        {},
        lambda it: {
            **with_folder(it, "site/content", "site/docs"),
            **MKDOCS,
            **it.changed("cnfeed.toml", ('name = "site"', 'name = "main"'), ("//handbook.", "//book.")),
        },
    ),
    "the settings are written down": ({"cnfeed.toml": ""}, lambda it: {"cnfeed.toml": SITE["cnfeed.toml"]}),
}
NEW = "\n- June 28 New thing will be held in Faro\n"


@pytest.mark.parametrize("name", UPHEAVALS)
def test_nothing_is_told_twice_or_lost_when(name: str, tmp_path: Path) -> None:
    more, upheaval = UPHEAVALS[name]
    community = Community(tmp_path / "repository")
    community.commit(SITE | dict(more))
    before = community.replay()[0].announced
    community.commit(upheaval(community))
    own, _, steps = community.replay()
    findings = [finding for step in steps for finding in step.findings]
    assert (own.twice, own.lost, own.changed, own.needless) == (0, 0, 0, 0), findings
    assert own.announced == before + ("grows" in name)
    assert steps[-1].entries == own.announced


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


def test_a_document_is_read_once_however_many_commits_leave_it_alone(
    community: Community, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        community.commit(community.changed(QUAY, ("A day", f"Day {number}. A day")))
    read: list[str] = []
    real = library.read
    monkeypatch.setattr(library, "read", lambda document, source: read.append(document.href) or real(document, source))
    community.replay()
    assert read.count(POST) == 1 and read.count(QUAY) == 4


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
