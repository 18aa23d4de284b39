"""Programs that people subscribe with, each with a home of its own, and a day on which something changes for them."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from histories import Community

needs_newsboat = pytest.mark.skipif(shutil.which("newsboat") is None, reason="newsboat is not installed")
needs_khal = pytest.mark.skipif(
    shutil.which("khal") is None or shutil.which("vdirsyncer") is None, reason="khal or vdirsyncer is not installed"
)


@dataclass(frozen=True)
class Read:
    """An item as newsboat keeps it; ``published`` in seconds since 1970."""

    guid: str
    title: str
    url: str
    published: int
    content: str
    unread: bool


class Newsboat:
    """newsboat subscribed to some addresses."""

    def __init__(self, home: Path, addresses: Sequence[str], *, settings: str = "") -> None:
        self.home = home
        home.mkdir()
        (home / "urls").write_text("".join(f"{one}\n" for one in addresses))
        (home / "config").write_text(f"error-log {home}/errors\n{settings}")

    def reload(self) -> None:
        """Fetch everything once, as its own ``-x reload`` does."""
        told = run(self.home, "newsboat", "-q", *self._files(), "-x", "reload")
        assert not told, told

    def items(self) -> list[Read]:
        """What it has, newest first."""
        with sqlite3.connect(self.home / "cache.db") as cache:
            rows = cache.execute(
                "SELECT guid, title, url, pubDate, content, unread FROM rss_item "
                "WHERE deleted = 0 ORDER BY pubDate DESC"
            ).fetchall()
        cache.close()
        return [Read(*row[:5], bool(row[5])) for row in rows]

    def read_all(self) -> None:
        """Mark every item as read, as its user does."""
        with sqlite3.connect(self.home / "cache.db") as cache:
            cache.execute("UPDATE rss_item SET unread = 0")
        cache.close()

    def _files(self) -> tuple[str, ...]:
        return ("-C", f"{self.home}/config", "-u", f"{self.home}/urls", "-c", f"{self.home}/cache.db")


class Khal:
    """khal on a calendar that vdirsyncer brings from an address."""

    def __init__(self, home: Path, address: str) -> None:
        self.home = home
        (home / "calendars").mkdir(parents=True)
        (home / "vdirsyncer.conf").write_text(
            f"""[general]
status_path = "{home}/status/"

[pair site]
a = "local"
b = "published"
collections = null
conflict_resolution = "b wins"

[storage local]
type = "filesystem"
path = "{home}/calendars/site"
fileext = ".ics"

[storage published]
type = "http"
url = "{address}"
"""
        )
        (home / "khal.conf").write_text(
            f"""[calendars]
[[site]]
path = {home}/calendars/site
readonly = True

[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
default_timezone = UTC
local_timezone = UTC

[sqlite]
path = {home}/khal.db
"""
        )
        run(home, "vdirsyncer", "-c", f"{home}/vdirsyncer.conf", "discover", "site", answer="y\n")

    def sync(self) -> str:
        """Bring what is published now; what vdirsyncer says of it."""
        return run(self.home, "vdirsyncer", "-c", f"{self.home}/vdirsyncer.conf", "sync", answer="y\n")

    def listed(self, first: str, last: str, form: str = "{uid}|{start}|{end}|{title}") -> set[str]:
        """A line in *form* for everything that happens from one day to before another, in UTC."""
        words = ("list", "--day-format", "", "--once", "--format", form, first, last)
        told = run(self.home, "khal", "--no-color", "-c", f"{self.home}/khal.conf", *words)
        return {line for line in told.splitlines() if line.strip()}


def run(home: Path, *words: str, answer: str | None = None) -> str:
    """What a program prints; it finds nothing of this machine's user."""
    environment = program_environment(home)
    done = subprocess.run(
        words, env=environment, input=answer, capture_output=True, encoding="utf-8", check=False, timeout=120
    )
    assert done.returncode == 0, f"{words}: {done.stdout}{done.stderr}"
    return done.stdout + done.stderr


def program_environment(home: Path) -> dict[str, str]:
    """Variables with which a program finds nothing but what is in *home*, without a screen, in UTC."""
    places = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("CONFIG", "DATA", "CACHE", "STATE")}
    left = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "DISPLAY")}
    return left | places | {"HOME": str(home), "LC_ALL": "C.UTF-8", "TZ": "UTC"}


def after_a_day_of_changes(community: Community, target: Path) -> None:
    """Publish again: one event moved and renamed, one cancelled, one of the digest's gone, one new."""
    quay, crane, digest = (
        "site/content/events/quay-day.md",
        "site/content/events/crane-evening.md",
        "handbook/docs/news.md",
    )
    text = community.files
    moved = text[quay].replace("title: Quay Day", "title: Quay Days").replace("2026-05-04", "2026-05-11")
    community.commit(
        {
            quay: moved.replace("2026-05-05", "2026-05-12"),
            crane: text[crane].replace("event:\n", "event:\n  status: cancelled\n"),
            digest: text[digest].replace(
                "- [June 3 Tide Meetup will be held in Faro](https://tides.example/meetup)",
                "- [June 4 Dune Walk will be held in Tavira](https://dunes.example/walk)",
            ),
        }
    )
    community.publish(target)
