"""Programs that others wrote read the published sample as `cnfeed entries` lists it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import feedparser
import icalendar
import pytest
import recurring_ical_events
import vobject

from running import CONTENT, cnfeed

NOW = ("--now", "2026-11-20T09:00:00Z")
Told = tuple[str, str, str]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The published sample, and its entries beside it."""
    folder = tmp_path_factory.mktemp("sample")
    assert cnfeed("publish", str(CONTENT), "--to", "out", *NOW, cwd=folder).returncode == 0
    listed = cnfeed("entries", str(CONTENT), "--json", "--to", "out", *NOW, cwd=folder)
    (folder / "entries.jsonl").write_text(listed.stdout, encoding="utf-8")
    return folder


def listed(place: Path) -> list[dict[str, Any]]:
    """The entries that are published: those of documents that are no drafts."""
    lines = (place / "entries.jsonl").read_text(encoding="utf-8").splitlines()
    documents = cnfeed("entries", str(CONTENT), "--documents", "--json", cwd=place).stdout.splitlines()
    drafts = {one["path"] for one in map(json.loads, documents) if one["draft"]}
    return [one for one in map(json.loads, lines) if one["path"] not in drafts]


def moment(text: str, zone: str | None) -> str:
    """A day as it is, a local time as the instant it is."""
    if "T" not in text:
        return text
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone or "UTC")).astimezone(UTC).isoformat()


def expected(place: Path) -> set[Told]:
    """(uid, start, end) of every event and deadline with an exact date; a day's end is the last day."""
    found = set()
    for entry in listed(place):
        if entry["kind"] == "news" or entry["precision"] not in ("day", "minute"):
            continue
        days = zip(entry["days"], entry["uids"], strict=True) if entry["days"] else [(entry["start"], entry["uid"])]
        for start, uid in days:
            end = entry["end"] if entry["end"] and not entry["days"] else start
            found.add((uid, moment(start, entry["timezone"]), moment(end, entry["timezone"])))
    return found


def instant(value: date | datetime, *, last: bool = False) -> str:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    return (value - timedelta(days=1) if last else value).isoformat()


def told(rows: Iterable[tuple[str, date | datetime, date | datetime | None]]) -> set[Told]:
    return {
        (uid, instant(start), instant(end, last=True) if end is not None else instant(start))
        for uid, start, end in rows
    }


def test_icalendar_reads_every_exact_entry_at_its_time(place: Path) -> None:
    calendar = icalendar.Calendar.from_ical((place / "out/calendar.ics").read_bytes())
    events = [one for one in calendar.walk("VEVENT") if "RECURRENCE-ID" not in one]
    rows = [
        (str(one["UID"]), one.decoded("DTSTART"), one.decoded("DTEND") if "DTEND" in one else None) for one in events
    ]
    assert told(rows) == expected(place)


def test_vobject_reads_the_same(place: Path) -> None:
    calendar = vobject.readOne((place / "out/calendar.ics").read_bytes().decode("utf-8"))
    events = [one for one in calendar.vevent_list if not hasattr(one, "recurrence_id")]
    rows = [(one.uid.value, one.dtstart.value, one.dtend.value if hasattr(one, "dtend") else None) for one in events]
    assert told(rows) == expected(place)


def test_the_titles_are_those_of_the_documents(place: Path) -> None:
    calendar = icalendar.Calendar.from_ical((place / "out/events.ics").read_bytes())
    titles = {str(one["UID"]): str(one["SUMMARY"]) for one in calendar.walk("VEVENT")}
    for entry in listed(place):
        if entry["kind"] == "event" and entry["uid"] in titles:
            assert titles[entry["uid"]].endswith(entry["title"])


def test_a_series_happens_when_the_documents_say_over_two_years(place: Path) -> None:
    calendar = icalendar.Calendar.from_ical((place / "out/calendar.ics").read_bytes())
    published = recurring_ical_events.of(calendar).between(date(2026, 1, 1), date(2028, 1, 1))
    words = ("--occurrences", "--from", "2026-01-01", "--to", "2027-12-31", "--to", "out", "--json")
    lines = cnfeed("entries", str(CONTENT), *words, *NOW, cwd=place).stdout.splitlines()
    own = [one for one in map(json.loads, lines) if one.get("recurrence")]
    series = {one["uid"] for one in own}
    theirs = {(str(one["UID"]), instant(one.decoded("DTSTART"))) for one in published if str(one["UID"]) in series}
    assert len(theirs) > 100
    assert theirs == {(one["uid"], moment(one["start"], one["timezone"])) for one in own}


@pytest.mark.parametrize("name", ["feed.xml", "atom.xml"])
def test_feedparser_finds_every_item_with_a_lasting_id_and_a_date_that_is_past(place: Path, name: str) -> None:
    feed = feedparser.parse((place / "out" / name).read_bytes())
    assert not feed.bozo
    ids = [one.id for one in feed.entries]
    assert len(ids) == len(set(ids)) >= 20
    known = {entry["uid"] for entry in listed(place)}
    assert {one.rpartition(":")[2] for one in ids} <= known
    assert all(one.published_parsed < datetime(2026, 11, 20, 9, 1).timetuple() for one in feed.entries)


def test_the_three_news_feeds_tell_the_same_items(place: Path) -> None:
    rss, atom = (
        [one.id for one in feedparser.parse((place / "out" / name).read_bytes()).entries]
        for name in ("feed.xml", "atom.xml")
    )
    items = [one["id"] for one in json.loads((place / "out/feed.json").read_text(encoding="utf-8"))["items"]]
    assert rss == atom == items
