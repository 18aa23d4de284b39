"""``cnfeed replay``."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from cnfeed.cli.common import as_json, progress
from cnfeed.errors import NotFoundError
from cnfeed.storage.git import root_of
from cnfeed.storage.git_history import GitHistory
from cnfeed.workspace.replaying.replay import Replayed, replayed
from cnfeed.workspace.replaying.tally import Counts, Finding

ROWS = (
    ("announced", "entries announced"),
    ("twice", "announced twice"),
    ("lost", "lost"),
    ("changed", "UIDs changed"),
    ("unread", "items unread again"),
    ("needless", "  of these unchanged"),
)
MOST_FINDINGS = 40


def commands(subparsers: Any, common: argparse.ArgumentParser) -> None:
    """Add the command that goes through a history."""
    replay = subparsers.add_parser("replay", parents=[common], help="publish each commit in memory")
    replay.add_argument("repository", type=Path, metavar="REPO", help="a git repository, or a folder of one")
    replay.add_argument("--from", dest="first", metavar="REV", help="the first commit; else the oldest")
    replay.add_argument("--to", dest="last", metavar="REV", default="HEAD", help="the last commit; else HEAD")
    replay.add_argument("--json", action="store_true", help="JSON Lines: one per commit, then the total")
    replay.set_defaults(run=replay_history)


def replay_history(arguments: argparse.Namespace) -> int:
    """Say what subscribers would have seen, commit by commit."""
    folder: Path = arguments.repository
    if not folder.is_dir() or (root_of(folder) is None and not (folder / "HEAD").is_file()):
        raise NotFoundError(str(folder), f"{folder} is no git repository.")
    own, by_link, count = Counts(), Counts(), 0
    findings: list[tuple[str, Finding]] = []
    with GitHistory(folder) as history:
        commits = history.commits(arguments.first, arguments.last)
        for one in replayed(history, commits, progress("replaying")):
            own, by_link, count = own + one.own, by_link + one.by_link, count + 1
            findings += [(one.commit.name[:10], finding) for finding in one.findings]
            if arguments.json:
                as_json(_values(one))
    if arguments.json:
        as_json({"total": count, "cnfeed": asdict(own), "links": asdict(by_link)})
    else:
        print("\n".join(_told(count, own, by_link, findings)))
    return 0


def _values(one: Replayed) -> dict[str, Any]:
    return {
        "commit": one.commit.name,
        "time": one.commit.time.isoformat(),
        "documents": one.documents,
        "entries": one.entries,
        "cnfeed": asdict(one.own),
        "links": asdict(one.by_link),
        "findings": [asdict(finding) for finding in one.findings],
    }


def _told(count: int, own: Counts, by_link: Counts, findings: list[tuple[str, Finding]]) -> Iterator[str]:
    """A table, then what was wrong and where."""
    yield f"{count} commits{'cnfeed':>24}{'link as id':>12}"
    for name, words in ROWS:
        yield f"{words:<22}{getattr(own, name):>12}{getattr(by_link, name):>12}"
    for commit, finding in findings[:MOST_FINDINGS]:
        yield f"{commit} {finding.what}: “{finding.title}” ({finding.path})"
    if len(findings) > MOST_FINDINGS:
        yield f"… and {len(findings) - MOST_FINDINGS} more; --json lists all."
