"""Repositories to publish to, and what stands in them."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from cnfeed.storage.base import Applied, Target
from cnfeed.storage.etags import etag_of

NOW = datetime(2026, 1, 5, 12, tzinfo=UTC)
LEDGER = "cnfeed-ledger.jsonl"
FIRST = {"feed.xml": b"<rss>1</rss>\r\n", "event/a.ics": b"BEGIN:1", "event/b.ics": b"BEGIN:2", LEDGER: b"1\n"}
SECOND = {"feed.xml": b"<rss>2</rss>", "event/a.ics": b"BEGIN:1", "event/c.ics": b"BEGIN:3", LEDGER: b"2\n"}


def git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(["git", "-C", folder, *arguments], check=True, capture_output=True, text=True)
    return done.stdout.strip()


def commit(repo: Path, when: str, **files: str) -> None:
    for name, text in files.items():
        (repo / f"{name}.md").write_text(text)
    git(repo, "add", "-A")
    date = {"GIT_AUTHOR_DATE": when, "GIT_COMMITTER_DATE": when}
    subprocess.run(["git", "-C", repo, "commit", "-q", "-m", "x"], check=True, env=os.environ | date)


def publish(target: Target, new: Mapping[str, bytes], old: Mapping[str, bytes] | None = None) -> Applied:
    known = {path: etag_of(content) for path, content in (old or {}).items()}
    return target.apply(new, {path: known[path] for path in known if path not in new}, LEDGER, known)


def on_branch(repo: Path, branch: str = "gh-pages") -> dict[str, bytes]:
    names = git(repo, "ls-tree", "-r", "--name-only", branch).splitlines()
    show = ["git", "-C", repo, "cat-file", "blob"]
    return {name: subprocess.run([*show, f"{branch}:{name}"], capture_output=True).stdout for name in names}


def hook(repo: Path, name: str, script: str) -> None:
    """Give a repository a hook in sh."""
    file = Path(git(repo, "rev-parse", "--path-format=absolute", "--git-path", f"hooks/{name}"))
    file.parent.mkdir(exist_ok=True)
    file.write_text(f"#!/bin/sh\n{script}\n")
    file.chmod(0o755)
