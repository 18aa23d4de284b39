"""A publish with nothing to do answers at once, and never where something has changed."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from running import cnfeed

EVENT = "---\ntitle: Quay Day\nevent:\n  start: 2026-05-04\n---\nRopes.\n"
TOML = '[site]\ntitle = "Harbour"\n[publish]\nfolder = "public"\n'
NOW = "2026-01-05T12:00:00Z"
SETTLED = 0.06  # seconds after which a change has a time of its own


class Site:
    """A folder that was published until there was nothing to do."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.event = root / "content" / "quay.md"
        self.event.parent.mkdir(parents=True)
        self.event.write_text(EVENT)
        (root / "cnfeed.toml").write_text(TOML)

    def publish(self, *more: str, now: str = NOW) -> tuple[bool, str]:
        """True if nothing was read for it; what it printed."""
        time.sleep(SETTLED)
        done = cnfeed("publish", str(self.root), "--timings", "--now", now, *more, cwd=self.root)
        assert done.returncode == 0, done.stderr
        return "look:" in done.stderr, done.stdout

    def settle(self) -> None:
        self.publish()
        self.publish()
        quiet, said = self.publish()
        assert quiet
        assert ": 0 files written, 0 removed" in said


@pytest.fixture
def site(tmp_path: Path) -> Site:
    made = Site(tmp_path / "site")
    made.settle()
    return made


def rewrite_in_place(site: Site) -> None:
    """Other bytes of the same size, with the time of before."""
    before = site.event.stat()
    site.event.write_text(EVENT.replace("Quay Day", "Quay Dry"))
    os.utime(site.event, ns=(before.st_atime_ns, before.st_mtime_ns))


def replace_by_rename(site: Site) -> None:
    new = site.event.with_suffix(".new")
    new.write_text(EVENT.replace("Ropes", "Knots"))
    new.replace(site.event)


CHANGES: dict[str, Callable[[Site], object]] = {
    "a document has other bytes of the same size and time": rewrite_in_place,
    "a document is saved by an editor that renames": replace_by_rename,
    "a document appears": lambda site: (site.root / "content/new.md").write_text(EVENT.replace("Quay", "Crane")),
    "a document appears in a new folder": lambda site: shutil.copytree(site.root / "content", site.root / "docs"),
    "a document goes": lambda site: site.event.unlink(),
    "a document is renamed": lambda site: site.event.rename(site.root / "content/other.md"),
    "the settings change": lambda site: (site.root / "cnfeed.toml").write_text(TOML.replace("Harbour", "Quays")),
    "a published file is changed": lambda site: (site.root / "public/index.html").write_text("x"),
    "a published file is gone": lambda site: (site.root / "public/feed.xml").unlink(),
    "the ledger is gone": lambda site: (site.root / "public/cnfeed-ledger.jsonl").unlink(),
    "a publish was killed": lambda site: (site.root / "public/.cnfeed-publish").write_text('{"files": []}'),
}


@pytest.mark.parametrize("name", CHANGES)
def test_it_reads_again_when(name: str, site: Site) -> None:
    CHANGES[name](site)
    time.sleep(SETTLED)
    done = cnfeed("publish", str(site.root), "--timings", "--now", NOW, cwd=site.root)
    assert "look:" not in done.stderr


def test_what_it_says_is_what_it_said_before(site: Site) -> None:
    slow = cnfeed("publish", str(site.root), "--json", "--now", NOW, "--no-cache", cwd=site.root)
    quick = cnfeed("publish", str(site.root), "--json", "--now", NOW, cwd=site.root)
    assert (slow.stdout, slow.stderr) == (quick.stdout, quick.stderr)


def test_the_documents_problems_are_told_again(site: Site) -> None:
    site.event.write_text(EVENT.replace("2026-05-04", "2026-02-30"))
    site.publish()
    site.publish()
    done = cnfeed("publish", str(site.root), "--timings", "--now", NOW, cwd=site.root)
    assert "look:" in done.stderr
    assert "content/quay.md:4: " in done.stderr


def test_strict_still_refuses_what_has_errors(site: Site) -> None:
    site.event.write_text("---\ntitle: [\n---\n")
    site.publish("--yes")
    site.publish()
    assert site.publish()[0]
    done = cnfeed("publish", str(site.root), "--strict", "--now", NOW, cwd=site.root)
    assert done.returncode == 1
    assert "--strict; nothing was written" in done.stderr


def test_another_hour_is_no_change_but_a_post_whose_time_has_come_is(site: Site) -> None:
    (site.root / "hugo.toml").write_text('baseURL = "https://harbour.example/"\n')
    (site.root / "content/posts").mkdir()
    (site.root / "content/posts/later.md").write_text(
        "---\ntitle: Later\ndate: 2026-01-01\npublishDate: 2026-03-01\n---\n"
    )
    site.publish()
    site.publish()
    assert site.publish(now="2026-02-20T00:00:00Z")[0]
    quiet, said = site.publish(now="2026-03-02T00:00:00Z")
    assert not quiet
    assert " 0 files written" not in said


def test_an_earlier_time_than_that_of_the_last_publish_is_no_known_one(site: Site) -> None:
    assert not site.publish(now="2025-12-01T00:00:00Z")[0]


def test_another_folder_is_another_question(site: Site, tmp_path: Path) -> None:
    assert not site.publish("--to", str(tmp_path / "elsewhere"))[0]
    assert site.publish()[0]


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_what_git_begins_to_ignore_is_seen(site: Site) -> None:
    subprocess.run(["git", "init", "-q", site.root], check=True)
    site.settle()
    (site.root / ".gitignore").write_text("content/\n")
    assert not site.publish("--yes")[0]


def test_a_broken_memory_is_no_memory(site: Site) -> None:
    (kept,) = (site.root / ".xdg" / "cache" / "cnfeed" / "quiet").iterdir()
    kept.write_bytes(b"\xff{not json")
    assert not site.publish()[0]
    assert site.publish()[0]
