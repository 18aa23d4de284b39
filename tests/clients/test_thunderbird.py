"""Thunderbird itself, without a screen, subscribes to two calendars that ``cnfeed serve`` gives out.

Run when asked for (``--thunderbird``): it refreshes once a minute at most, and starts slowly on a small machine.
"""

from __future__ import annotations

import json
import shutil
import signal
import sqlite3
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from histories import SITE, Community
from readers import Place
from serving import Served, served
from subscribers import after_a_day_of_changes, program_environment

ALL_DAY = 8  # CAL_ITEM_FLAG.EVENT_ALLDAY
CHANGED = "cancelled = 'strict'"
PREFERENCES: dict[str, str | bool | int] = {
    "calendar.timezone.local": "UTC",
    "calendar.timezone.useSystemTimezone": False,
    "mail.provider.suppress_dialog_on_startup": True,
    "mail.spotlight.firstRunDone": True,
    "mail.rights.version": 1,
    "mailnews.start_page.enabled": False,
    "app.update.enabled": False,
    "app.donation.eoy.version.viewed": 999,
    "datareporting.policy.dataSubmissionEnabled": False,
    "toolkit.telemetry.enabled": False,
}


@pytest.fixture(autouse=True)
def _asked_for(request: pytest.FixtureRequest) -> None:
    if not request.config.getoption("--thunderbird"):
        pytest.skip("Thunderbird is tried only when asked for with --thunderbird")
    if shutil.which("thunderbird") is None:
        pytest.skip("Thunderbird is not installed")


@dataclass(frozen=True)
class Thunderbird:
    """A profile that is subscribed to calendars; ``kept`` says what it has of each."""

    home: Path

    def kept(self, name: str) -> dict[str, tuple[str, str, str, str]]:
        """By uid: start, end (the last day of all-day ones), title and status, from its own store of events."""
        copy = self.home / "copy"
        shutil.rmtree(copy, ignore_errors=True)
        copy.mkdir()
        for file in (self.home / "profile/calendar-data").glob("cache.sqlite*"):
            shutil.copy(file, copy)  # it holds the original locked
        if not (copy / "cache.sqlite").exists():
            return {}
        columns = "id, event_start, event_end, title, ical_status, flags"
        with closing(sqlite3.connect(copy / "cache.sqlite")) as store:
            try:
                rows = store.execute(f"SELECT {columns} FROM cal_events WHERE cal_id = ?", (name,)).fetchall()
            except sqlite3.DatabaseError:  # copied while it was written, or not made yet
                return {}
        return {
            uid: (*span(start, end, all_day=bool(flags & ALL_DAY)), title, status)
            for uid, start, end, title, status, flags in rows
        }


def span(start: int, end: int, *, all_day: bool) -> tuple[str, str]:
    """Two moments in microseconds, as rows have them."""
    first, last = (datetime.fromtimestamp(one / 1_000_000, UTC) for one in (start, end))
    if not all_day:
        return first.isoformat(), last.isoformat()
    return first.date().isoformat(), max(first, last - timedelta(days=1)).date().isoformat()


@contextmanager
def subscribed(home: Path, **calendars: str) -> Iterator[Thunderbird]:
    """Thunderbird running with calendars by their name, each refreshed every minute."""
    profile = home / "profile"
    profile.mkdir(parents=True)
    preferences = dict(PREFERENCES)
    for name, address in calendars.items():
        key = f"calendar.registry.{name}"
        preferences |= {f"{key}.type": "ics", f"{key}.uri": address, f"{key}.name": name}
        preferences |= {f"{key}.cache.enabled": True, f"{key}.refreshInterval": "1"}
        preferences |= {f"{key}.calendar-main-in-composite": True}
    lines = [f"user_pref({json.dumps(key)}, {json.dumps(value)});\n" for key, value in preferences.items()]
    (profile / "user.js").write_text("".join(lines))
    command = ["thunderbird", "--headless", "--no-remote", "--profile", str(profile)]
    with (home / "log.txt").open("w") as log:
        process = subprocess.Popen(command, env=program_environment(home), stdout=log, stderr=log)
    try:
        yield Thunderbird(home)
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(timeout=60)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(timeout=60)


def until(true: Callable[[], object], seconds: int = 240) -> None:
    """Wait for something that Thunderbird does in its own time."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "Thunderbird did not do it in time"
        time.sleep(1)


def answers(site: Served, path: str) -> list[str]:
    """The status of each answer to Thunderbird for a file."""
    lines = [one for one in site.requests() if f"GET /{path} " in one and "Thunderbird" in one]
    return [one.split('" ')[1].split()[0] for one in lines]


def test_thunderbird_holds_every_event_of_the_sample(sample: Place, tmp_path: Path) -> None:
    with (
        served("--to", str(sample.out), cwd=tmp_path) as site,
        subscribed(tmp_path / "thunderbird", site=f"{site.url}calendar.ics") as thunderbird,
    ):
        until(lambda: len(thunderbird.kept("site")) >= len(sample.dated))
        found = [(uid, start, end, title) for uid, (start, end, title, _) in thunderbird.kept("site").items()]
    assert sample.plain(found) == sorted(sample.dated)
    assert answers(site, "calendar.ics")[0] == "200"


def test_thunderbird_asks_again_with_the_tag_and_follows_what_changed(tmp_path: Path) -> None:
    community = Community(tmp_path / "repository")
    community.commit(SITE)
    strict = Community(tmp_path / "strict")
    strict.commit(SITE | {"cnfeed.toml": f"{SITE['cnfeed.toml']}\n[publish]\n{CHANGED}\n"})
    for one, folder in ((community, "visible"), (strict, "strictly")):
        one.publish(tmp_path / "public" / folder)
    (tmp_path / "public/index.html").write_text("two ways to tell a cancellation")
    with served("--to", "public", cwd=tmp_path) as site:
        calendars = {one: f"{site.url}{one}/calendar.ics" for one in ("visible", "strictly")}
        with subscribed(tmp_path / "thunderbird", **calendars) as thunderbird:
            until(lambda: thunderbird.kept("visible") and thunderbird.kept("strictly"))
            before = thunderbird.kept("visible")
            until(lambda: answers(site, "visible/calendar.ics")[-1] == "304")
            after_a_day_of_changes(community, tmp_path / "public/visible")
            after_a_day_of_changes(strict, tmp_path / "public/strictly")
            until(
                lambda: "Quay Days" in titles(thunderbird, "visible") and "Quay Days" in titles(thunderbird, "strictly")
            )
            after, strictly = thunderbird.kept("visible"), thunderbird.kept("strictly")
    uids = {title: uid for uid, (_, _, title, _) in before.items()}
    quay, crane = uids["Quay Day"], uids["Crane evening"]
    assert after[quay] == ("2026-05-11", "2026-05-12", "Quay Days", "CONFIRMED")
    assert after[crane][2:] == ("Cancelled: Crane evening", "CONFIRMED")
    assert strictly[crane][3] == "CANCELLED"
    gone = uids["June 3 Tide Meetup will be held in Faro"]
    assert gone not in after and gone not in strictly
    assert "June 4 Dune Walk will be held in Tavira" in {title for _, _, title, _ in after.values()}


def titles(thunderbird: Thunderbird, name: str) -> set[str]:
    return {title for _, _, title, _ in thunderbird.kept(name).values()}
