"""What a first-time visitor finds in the sample workspace."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from running import CONTENT, cnfeed

Entry = dict[str, Any]


@pytest.fixture(scope="module")
def entries(tmp_path_factory: pytest.TempPathFactory) -> list[Entry]:
    """All that `cnfeed entries --json` lists."""
    done = cnfeed("entries", str(CONTENT), "--json", cwd=tmp_path_factory.mktemp("sample"))
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def at(entries: list[Entry], name: str, kind: str = "event") -> list[Entry]:
    return [entry for entry in entries if Path(entry["path"]).name == name and entry["kind"] == kind]


def the(entries: list[Entry], words: str, kind: str = "event") -> Entry:
    (entry,) = [entry for entry in entries if words in entry["title"] and entry["kind"] == kind]
    return entry


def test_november_is_full_and_the_months_around_it_are_not_empty(entries: list[Entry]) -> None:
    months = Counter(entry["start"][:7] for entry in entries if entry["start"] and not entry["parent"])
    assert months["2026-11"] >= 15
    assert all(months[month] >= 4 for month in ("2026-09", "2026-10", "2026-12", "2027-01", "2027-02"))


def test_each_site_tells_something(entries: list[Entry]) -> None:
    assert {entry["source"] for entry in entries} == {"community", "digest", "taipei"}


def test_the_conference_has_its_two_days_and_ten_sessions_in_their_zone(entries: list[Entry]) -> None:
    conference = the(entries, "Riverbank Cloud Native Days")
    assert (conference["start"], conference["end"]) == ("2026-11-17", "2026-11-18")
    sessions = [entry for entry in entries if entry["parent"] == conference["uid"]]
    assert len(sessions) == 10
    assert {entry["timezone"] for entry in sessions} == {"Asia/Tokyo"}
    keynote = the(entries, "nobody was afraid of")
    assert (keynote["start"], keynote["end"]) == ("2026-11-17T10:25", "2026-11-17T10:50")
    assert keynote["url"] == "https://example.org/days/keynote-unafraid"


def test_the_table_has_two_dated_rows(entries: list[Entry]) -> None:
    days = {entry["location"]: entry["start"] for entry in at(entries, "green-computing.md") if entry["location"]}
    assert {place: day for place, day in days.items() if place.startswith(("Osaka", "Taichung"))} == {
        "Osaka, Japan": "2026-11-14",
        "Taichung, Taiwan": "2026-11-28",
    }
    assert not any(place.startswith(("Dalian", "Oslo", "Recife", "Pune")) for place in days)


def test_translations_are_one_entry(entries: list[Entry]) -> None:
    for name in ("operators-workshop.md", "second-tuesday.md", "docs-sprint.md", "autumn-summit.md"):
        (entry,) = at(entries, name)
        assert entry["languages"] == ["en", "zh"], name
    (post,) = at(entries, "mirror-is-open.md", "news")
    assert post["languages"] == ["en", "zh"]
    recap = [entry for entry in entries if "first-autumn-meetup" in entry["path"]]
    assert [entry["languages"] for entry in recap] == [["zh-TW", "en"]]


def test_series_carry_their_rule_and_are_listed_once(entries: list[Entry]) -> None:
    rules = {Path(entry["path"]).name: entry["recurrence"] for entry in entries if entry.get("recurrence")}
    assert rules.keys() == {"second-tuesday.md", "community-call.md"}


@pytest.mark.parametrize(
    ("words", "status", "attendance"),
    [
        ("Storage evening", "cancelled", None),
        ("Edge Day", "postponed", None),
        ("Winter hack week", "tentative", None),
        ("Documentation sprint", "confirmed", "online"),
        ("Observability Day", "confirmed", "hybrid"),
    ],
)
def test_status_and_attendance_are_as_declared(
    entries: list[Entry], words: str, status: str, attendance: str | None
) -> None:
    entry = next(entry for entry in entries if entry["title"].startswith(words) and entry["kind"] == "event")
    assert (entry["status"], entry["attendance"], entry["declared"]) == (status, attendance, True)


def test_the_undated_hack_week_is_on_no_day(entries: list[Entry]) -> None:
    entry = the(entries, "Winter hack week")
    assert (entry["start"], entry["precision"]) == (None, "none")


@pytest.mark.parametrize(
    ("name", "start", "end"),
    [
        ("student-cloud-day.md", "2026-12-05", "2026-12-06"),  # TOML
        ("policy-clinic.md", "2027-01-14T14:00", "2027-01-14T17:00"),  # JSON
        ("gateway-study-group.md", "2026-11-24T19:30", "2026-11-24T21:00"),  # Hugo Blox
        ("2026-10-27-evening-registration.md", "2026-11-14T14:00", "2026-11-14T17:00"),  # Docusaurus
    ],
)
def test_events_are_read_in_every_dialect(entries: list[Entry], name: str, start: str, end: str) -> None:
    (entry,) = at(entries, name)
    assert (entry["start"], entry["end"]) == (start, end)


def test_declared_deadlines_are_entries_of_their_own(entries: list[Entry]) -> None:
    days = sorted(entry["start"][:10] for entry in at(entries, "observability-day.md", "deadline"))
    assert days == ["2026-10-20", "2026-11-19"]


@pytest.mark.parametrize(
    ("words", "kind", "start", "end", "precision"),
    [
        ("Cloud Native Finance Conference", "event", "2026-12-03", "2026-12-04", "day"),
        ("Chaos Engineering Day", "event", "2026-11-12", None, "day"),
        ("Spring Open Source Forum", "deadline", "2026-11-23", None, "day"),
        ("Tidepool", "news", "2026-11-09", None, "day"),
        ("Developer Saturdays", "event", "2026-11-07", "2026-11-21", "day"),
        ("vector databases", "news", "2026-11-21", "2026-11-30", "month-part"),
        ("volunteer survey", "news", "2027-01-01", "2027-01-10", "month-part"),
        ("New Year Hackathon", "deadline", "2026-12-18", None, "day"),
    ],
)
def test_digest_items_have_their_kind_and_dates(
    entries: list[Entry], words: str, kind: str, start: str, end: str | None, precision: str
) -> None:
    entry = the(entries, words, kind)
    assert (entry["start"], entry["end"], entry["precision"]) == (start, end, precision)


def test_a_closing_date_in_a_digest_item_is_a_deadline_on_its_line(entries: list[Entry]) -> None:
    event, deadline = the(entries, "Finance Conference"), the(entries, "Finance Conference", "deadline")
    assert (deadline["start"], deadline["line"], deadline["parent"]) == ("2026-11-20", event["line"], event["uid"])


def test_two_days_that_do_not_touch_are_one_entry(entries: list[Entry]) -> None:
    assert the(entries, "Developer Saturdays")["days"] == ["2026-11-07", "2026-11-21"]


def test_nothing_is_wrong_with_the_sample(tmp_path: Path) -> None:
    done = cnfeed("check", str(CONTENT), cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, "")
