"""A community's repository with a past: real git, real documents, published as its subscribers would have seen it."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cnfeed.storage.git_history import GitHistory
from cnfeed.workspace.replaying.replay import Replayed, replayed
from cnfeed.workspace.replaying.tally import Counts
from cnfeed.workspace.workspace import Workspace
from running import ENVIRONMENT

Files = Mapping[str, str | None]
START = datetime(2026, 1, 5, 12, tzinfo=UTC)
BOOKKEEPING = re.compile(r"^(?:DTSTAMP|LAST-MODIFIED|SEQUENCE|CREATED):.*\r\n", re.MULTILINE)
ENTRY = re.compile(r"<entry\b.*?</entry>", re.DOTALL)
WHO = "Ada <ada@harbour.example>"

SITE = {
    "cnfeed.toml": """[site]
title = "Harbour"
base_url = "https://feeds.harbour.example/"
timezone = "Europe/Lisbon"

[[source]]
name = "site"
path = "site"

[[source]]
name = "handbook"
path = "handbook"
generator = "mkdocs"
base_url = "https://handbook.harbour.example/"
""",
    "site/hugo.toml": 'baseURL = "https://harbour.example/"\ntitle = "Harbour"\nlanguageCode = "en"\n',
    "site/content/events/quay-day.md": """---
title: Quay Day
description: A day of talks between two tides.
date: 2025-12-20
event:
  start: 2026-05-04
  end: 2026-05-05
  timezone: Europe/Lisbon
  location: Old customs house, Lisbon
  deadlines:
    - { title: Call for talks closes, at: 2026-02-01 }
---

Talks about ropes, cranes and clusters, and a long lunch in the sun. Children are welcome in the afternoon.
""",
    "site/content/events/crane-evening.md": """---
title: Crane evening
date: 2025-12-21
event:
  start: 2026-03-19T18:30
  end: 2026-03-19T21:00
  timezone: Europe/Lisbon
  url: https://cranes.example/evening
---

Three people who move containers for a living say what theirs have in common with ours.
""",
    "site/content/posts/new-crane.md": """---
title: A new crane
date: 2025-12-24
---

It lifts more than the old one did, and it hums in a lower key. The old one goes to the museum.
""",
    "handbook/mkdocs.yml": "site_name: Handbook\nsite_url: https://handbook.harbour.example/\n",
    "handbook/docs/news.md": """# News digest

What happened and what will, newest first.

### 2026-06

- [June 18 Rope Summit will be held in Porto (5.8 deadline)](https://ropes.example/summit)

    Splices, knots and their proofs.

- [June 3 Tide Meetup will be held in Faro](https://tides.example/meetup)

    Bring boots.

### 2026-04

- [April 21-22 Lighthouse Forum will be held in Lagos](https://light.example/forum)

    Two nights, one lamp.
""",
}


@dataclass(frozen=True)
class Seen:
    """What stands at the subscribers' addresses: VEVENTs and Atom entries by uid, as text."""

    events: Mapping[str, str]
    items: Mapping[str, str]

    @property
    def uids(self) -> set[str]:
        return {*self.events, *self.items}

    @property
    def titles(self) -> dict[str, str]:
        return {uid: value(text, "SUMMARY") for uid, text in self.events.items()} | {
            uid: re.findall(r"<title[^>]*>(.*?)</title>", text)[0] for uid, text in self.items.items()
        }


def value(event: str, name: str) -> str:
    """The value of a VEVENT's property."""
    found = re.search(rf"^{name}[^:\r\n]*:(.*)\r$", event.replace("\r\n ", ""), re.MULTILINE)
    return found[1] if found else ""


def said(event: str) -> str:
    """A VEVENT without its own history: what a reader can see."""
    return BOOKKEEPING.sub("", event)


@dataclass
class Community:
    """A repository in a folder; time goes on by a day with every commit."""

    root: Path
    now: datetime = START
    files: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.root.mkdir(parents=True, exist_ok=True)
        self.git("init", "-q", "-b", "main", ".")

    def git(self, *words: str, stdin: bytes | None = None) -> str:
        who = {f"GIT_{one}_{two}": text for one in ("AUTHOR", "COMMITTER") for two, text in WORDS.items()}
        when = {"GIT_AUTHOR_DATE": self.now.isoformat(), "GIT_COMMITTER_DATE": self.now.isoformat()}
        alone = {"GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1"}
        done = subprocess.run(
            ["git", "-C", self.root, *words], input=stdin, env=ENVIRONMENT | who | when | alone, capture_output=True
        )
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout.decode()

    def commit(self, files: Files, message: str = "change") -> None:
        """Write files (None removes) and commit them, a day later."""
        self.now += timedelta(days=1)
        for path, text in files.items():
            place = self.root / path
            if text is None:
                place.unlink()
                self.files.pop(path)
            else:
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_text(text, encoding="utf-8", newline="")
                self.files[path] = text
        self.git("add", "-A")
        self.git("commit", "-q", "--allow-empty", "-m", message)

    def move(self, old: str, new: str) -> Files:
        """The files of a rename."""
        return {old: None, new: self.files[old]}

    def changed(self, path: str, *pairs: tuple[str, str]) -> Files:
        """A document with words replaced, each of which must be there."""
        text = self.files[path]
        for old, new in pairs:
            assert old in text, old
            text = text.replace(old, new)
        return {path: text}

    def publish(self, to: Path, *, later: timedelta = timedelta(hours=1)) -> Seen:
        """What subscribers have after a publish of the documents as they are."""
        workspace = Workspace.open(self.root, now=lambda: self.now + later)
        plan = workspace.plan(to)
        workspace.publish(plan, sure=True)
        return seen(to)

    def replay(self, first: str | None = None) -> tuple[Counts, Counts, list[Replayed]]:
        """The sums of a replay, cnfeed's and those of links as ids."""
        with GitHistory(self.root) as history:
            steps = list(replayed(history, history.commits(first)))
        return sum((one.own for one in steps), Counts()), sum((one.by_link for one in steps), Counts()), steps


WORDS = {"NAME": WHO.split(" <")[0], "EMAIL": WHO.split("<")[1].rstrip(">")}


def seen(folder: Path) -> Seen:
    """What a published folder holds."""
    calendar = (folder / "calendar.ics").read_bytes().decode()
    events = re.findall(r"BEGIN:VEVENT\r\n.*?END:VEVENT\r\n", calendar, re.DOTALL)
    items = ENTRY.findall((folder / "atom.xml").read_text(encoding="utf-8"))
    by_id = {re.findall(r"<id>(?:urn:uuid:)?(.*?)</id>", item)[0]: item for item in items}
    return Seen({value(event, "UID"): event for event in events}, by_id)


def updated(item: str) -> str:
    """An Atom entry's time of change."""
    return re.findall(r"<updated>(.*?)</updated>", item)[0]


def without_time(item: str) -> str:
    """An Atom entry without its time of change and the address of our own calendar, which no reader shows."""
    return re.sub(r"<updated>.*?</updated>|<link rel=\"related\"[^>]*>", "", item)


def digest(months: int, first: tuple[int, int] = (2025, 1), bullets: int = 3) -> str:
    """A digest's text after so many months, newest first: bullets are put in above those that stand there."""
    parts = []
    for number in reversed(range(months)):
        year, month = first[0] + (first[1] - 1 + number) // 12, (first[1] - 1 + number) % 12 + 1
        parts.append(f"### {year}-{month:02}\n")
        for place in range(bullets):
            name = f"{MONTHS[month - 1]} {3 + 5 * place} Meetup {number}-{place} will be held in Faro"
            parts.append(f"- [{name}](https://meet.example/{number}/{place})\n\n    Words about {number}-{place}.\n")
    return "# News digest\n\nNewest first.\n\n" + "\n".join(parts)


MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
