"""What is published, and what programs that others wrote read in it: rows to compare with ``cnfeed entries``."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from running import CONTENT, ROOT, TESTS, cnfeed

CLIENTS = TESTS / "clients"
SITES = ROOT.parent / "shared" / "sites"
NOW = ("--now", "2026-11-20T09:00:00Z")
DEBIAN_PYTHON = "/usr/bin/python3"

Row = tuple[str, str, str, str]
"""(uid, start, end, title): a day as 2026-01-31, the end being the last one; a time as an instant in UTC."""

needs_node = pytest.mark.skipif(
    shutil.which("node") is None or not (CLIENTS / "node_modules").is_dir(),
    reason="the JavaScript readers are not installed; npm ci --prefix tests/clients",
)
needs_libical = pytest.mark.skipif(
    not Path(DEBIAN_PYTHON).exists()
    or subprocess.run(
        [DEBIAN_PYTHON, "-c", "import gi; gi.require_version('ICalGLib', '3.0')"], capture_output=True, check=False
    ).returncode
    != 0,
    reason="libical's bindings are not installed; apt-get install python3-gi gir1.2-ical-3.0",
)


@dataclass(frozen=True)
class Place:
    """A workspace published to ``out`` in a folder beside it."""

    workspace: Path
    folder: Path

    def __post_init__(self) -> None:
        done = cnfeed("publish", str(self.workspace), "--to", "out", *NOW, cwd=self.folder)
        assert done.returncode == 0, done.stderr

    @property
    def out(self) -> Path:
        return self.folder / "out"

    def file(self, name: str) -> Path:
        """A published file that there must be."""
        if not (self.out / name).exists():
            pytest.skip(f"nothing of this workspace goes into {name}")
        return self.out / name

    @cached_property
    def entries(self) -> list[dict[str, Any]]:
        """What is published, as ``cnfeed entries`` lists it: nothing of drafts."""
        documents = self._listed("--documents")
        drafts = {one["path"] for one in documents if one["draft"]}
        return [one for one in self._listed("--to", "out") if one["path"] not in drafts]

    def announced(self, entry: dict[str, Any]) -> datetime:
        """When an entry was published: as its document says, else as the ledger remembers; never after this publish."""
        said = datetime.fromisoformat(entry["published"] or self._ledger[entry["uid"]]["published"])
        return min(said.astimezone(UTC), datetime.fromisoformat(NOW[1]))

    @cached_property
    def _ledger(self) -> dict[str, dict[str, str]]:
        kept = map(json.loads, (self.out / "cnfeed-ledger.jsonl").read_text(encoding="utf-8").splitlines())
        return {one["uid"]: one for one in kept if "uid" in one}

    def occurrences(self, first: str, last: str) -> list[dict[str, Any]]:
        """The instances of every series in a range of days, listed the same way."""
        listed = self._listed("--occurrences", "--from", first, "--to", last, "--to", "out")
        return [one for one in listed if one.get("recurrence")]

    def _listed(self, *words: str) -> list[dict[str, Any]]:
        done = cnfeed("entries", str(self.workspace), "--json", *words, *NOW, cwd=self.folder)
        assert done.returncode == 0, done.stderr
        return [json.loads(line) for line in done.stdout.splitlines()]

    @cached_property
    def dated(self) -> dict[Row, str]:
        """A row for every event and deadline with an exact date (one for each of days apart), and what it is."""
        found = {}
        for one in self.entries:
            if one["kind"] == "news" or one["precision"] not in ("day", "minute"):
                continue
            days = zip(one["days"], one["uids"], strict=True) if one["days"] else [(one["start"], one["uid"])]
            for start, uid in days:
                end = start if one["days"] else one["end"] or start
                status = one["status"]
                found[row(one, uid, start, end)] = one["kind"] if status == "confirmed" else status
        return found

    def plain(self, found: Iterable[Row]) -> list[Row]:
        """Rows without the word before a title that says what it is or became."""
        own = {uid: (title, what) for (uid, _, _, title), what in self.dated.items()}
        return sorted((uid, start, end, bare(title, *own.get(uid, ("", "")))) for uid, start, end, title in found)


def row(entry: dict[str, Any], uid: str, start: str, end: str) -> Row:
    """An entry as a calendar should say it."""
    return uid, moment(start, entry["timezone"]), moment(end, entry["timezone"]), " ".join(entry["title"].split())


def moment(text: str, zone: str | None) -> str:
    """A day as it is, a local time as the instant it is."""
    if "T" not in text:
        return text
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone or "UTC")).astimezone(UTC).isoformat()


def instant(value: date | datetime, *, last: bool = False) -> str:
    """The same of what a Python library reads; *last* is for an end that is exclusive."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    return (value - timedelta(days=1) if last else value).isoformat()


def bare(title: str, own: str, said: str) -> str:
    """A title without the word before it that says what it is (a deadline) or became (cancelled, postponed)."""
    marked = said in ("deadline", "cancelled", "postponed") and title.endswith((f": {own}", f"：{own}"))
    return own if marked else title


def ical_js(calendar: Path, *days: str) -> Iterator[Row]:
    """Events, or with two days the occurrences between them, by Thunderbird's parser."""
    return rows("node", str(CLIENTS / "ical_js.mjs"), str(calendar), *days)


def libical(calendar: Path, *days: str) -> Iterator[Row]:
    """The same by the parser of GNOME's and KDE's calendars."""
    return rows(DEBIAN_PYTHON, str(CLIENTS / "libical_rows.py"), str(calendar), *days)


def rows(*command: str) -> Iterator[Row]:
    for line in lines(*command):
        yield line["uid"], line["start"], line["end"], line["title"]


def feedsmith(feed: Path) -> list[dict[str, str]]:
    """The items of a feed: id, title, url, published, content."""
    return lines("node", str(CLIENTS / "feedsmith.mjs"), str(feed))


def lines(*command: str) -> list[dict[str, Any]]:
    """The JSON lines that a program prints."""
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, timeout=300)
    assert done.returncode == 0, done.stderr
    assert not done.stderr, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def names() -> list[str]:
    """The workspaces to publish: the sample, one of series alone, and the real sites where they are at hand."""
    return ["sample", "series", *(sorted(one.name for one in SITES.iterdir()) if SITES.is_dir() else ())]


def workspace(name: str, folder: Path) -> Path:
    """The folder of a workspace by its name."""
    if name != "series":
        return CONTENT if name == "sample" else SITES / name
    events = folder / "series/content/events"
    events.mkdir(parents=True)
    (folder / "series/hugo.toml").write_text('baseURL = "https://series.example/"\nlanguageCode = "en"\n')
    for title, front in SERIES.items():
        (events / f"{title.lower().replace(' ', '-')}.md").write_text(
            f"---\ntitle: {title}\ndate: 2026-01-02\nevent:\n{front}---\n\nAgain and again.\n"
        )
    return folder / "series"


SERIES = {
    "Paris evening": """  start: 2026-01-06T18:30
  end: 2026-01-06T20:00
  timezone: Europe/Paris
  recurrence: FREQ=WEEKLY;BYDAY=TU
""",
    "New York Friday": """  start: 2026-01-30T17:00
  end: 2026-01-30T19:00
  timezone: America/New_York
  recurrence: FREQ=MONTHLY;BYDAY=-1FR
  except: [2026-12-25T17:00]
  overrides:
    - { at: 2026-03-27T17:00, start: 2026-03-26T16:00, title: New York Thursday }
    - { at: 2026-10-30T17:00, start: 2026-11-01T18:00 }
""",
    "Sydney fortnight": """  start: 2026-03-12T09:15
  end: 2026-03-12T10:00
  timezone: Australia/Sydney
  recurrence: FREQ=WEEKLY;INTERVAL=2;COUNT=40
""",
    "Casablanca noon": """  start: 2026-01-14T12:00
  end: 2026-01-14T13:00
  timezone: Africa/Casablanca
  recurrence: FREQ=WEEKLY;BYDAY=WE;COUNT=30
""",
    "Lord Howe morning": """  start: 2026-03-28T08:00
  end: 2026-03-28T08:45
  timezone: Australia/Lord_Howe
  recurrence: FREQ=DAILY;COUNT=300
""",
    "Lisbon until autumn": """  start: 2026-02-04T19:00
  end: 2026-02-04T21:00
  timezone: Europe/Lisbon
  recurrence: FREQ=WEEKLY;BYDAY=WE;UNTIL=20261028
""",
    "Kolkata last weekday": """  start: 2026-01-30T20:00
  end: 2026-01-30T22:30
  timezone: Asia/Kolkata
  recurrence: FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
""",
    "Night that crosses midnight": """  start: 2026-02-07T22:00
  end: 2026-02-08T04:30
  timezone: America/New_York
  recurrence: FREQ=MONTHLY;BYDAY=1SA
""",
    "Three days a year": """  start: 2026-03-05
  end: 2026-03-07
  timezone: Europe/Lisbon
  recurrence: FREQ=YEARLY
""",
    "First of the month": """  start: 2026-02-01
  timezone: Europe/Lisbon
  recurrence: FREQ=MONTHLY;BYMONTHDAY=1
  except: [2026-05-01]
  overrides: [{ at: 2027-01-01, start: 2027-01-02 }]
""",
}
