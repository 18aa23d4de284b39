"""What cnfeed writes of a small site keeps every rule that can be seen in a file."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import icalendar
import pytest
import recurring_ical_events

from cnfeed.formats.doctor import RULES, concerns, examine
from cnfeed.model.entry import Kind
from cnfeed.model.problem import Severity
from cnfeed.model.recurrence import Recurrence
from cnfeed.model.when import When
from cnfeed.model.zone import zone as pinned
from cnfeed.workspace.identity.adoption import adopted
from cnfeed.workspace.identity.ledger import EMPTY
from cnfeed.workspace.publishing.guard import forgetful
from wired import a_wide_site, at, found, good
from workspace.publishing import LATER, SETTINGS, entry, files, on, published, reread, with_settings
from zone_reader import observances, shown

EXAMINED = [path for path in sorted(good()) if concerns(path.rpartition("/")[2], good()[path])]


@pytest.mark.parametrize("path", EXAMINED)
def test_doctor_finds_nothing(path: str) -> None:
    assert [str(one) for one in found(path, good()[path])] == []


def test_every_kind_of_file_was_examined() -> None:
    assert {path.rpartition(".")[2] for path in EXAMINED} == {"ics", "xml", "json", "opml", "html"}


def test_every_finding_says_the_rule_the_client_and_the_source() -> None:
    for rule in RULES.values():
        assert 1 <= rule.number <= 57
        assert rule.sentence and rule.breaks and rule.source


def test_rule_08_nothing_changed_no_byte_changed() -> None:
    first = published(a_wide_site())
    assert files(published(a_wide_site(), reread(first), LATER)) == files(first)


def test_rule_18_a_visible_change_raises_sequence_and_last_modified() -> None:
    first = published([entry()])
    changed = files(published([entry(title="Harbour fair")], reread(first), LATER))["calendar.ics"]
    assert b"SEQUENCE:1\r\n" in changed
    assert LATER.strftime("LAST-MODIFIED:%Y%m%dT%H%M%SZ\r\n").encode() in changed


def test_rule_19_strict_says_cancelled_and_doctor_says_who_sees_it() -> None:
    strict = files(published(a_wide_site(), settings=with_settings(cancelled="strict")))["calendar.ics"]
    assert b"STATUS:CANCELLED\r\n" in strict
    assert [one.code for one in examine("calendar.ics", strict)] == ["cancelled-hidden"]


def test_rule_21_past_events_stay() -> None:
    assert b"20190319" in files(published([entry(when=on(datetime(2019, 3, 19).date()))]))["calendar.ics"]


@pytest.mark.parametrize(
    ("keep_past", "warned"),
    [("all", False), ("1y", False), ("3m", False), ("90d", False), ("2m", True), ("89d", True), ("12w", True)],
)
def test_rule_21_past_events_that_leave_within_three_months_are_warned_of(keep_past: str, warned: bool) -> None:
    assert [one.code for one in forgetful(with_settings(keep_past=keep_past))] == ["short-memory"] * warned


OLD_FEEDS = b"""BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//elsewhere//EN\r
BEGIN:VEVENT\r
UID:7-quay@old.example\r
DTSTAMP:20250101T000000Z\r
DTSTART;VALUE=DATE:20260319\r
DTEND;VALUE=DATE:20260320\r
SUMMARY:Harbour meetup\r
END:VEVENT\r
END:VCALENDAR\r
"""


def test_rule_57_the_ids_of_older_feeds_are_kept_where_they_are_adopted_and_else_doubled() -> None:
    adopting = files(published([entry()], adopted(EMPTY, {"old.ics": OLD_FEEDS}, LATER), LATER))["calendar.ics"]
    assert b"UID:7-quay@old.example\r\n" in adopting
    assert b"7-quay@old.example" not in files(published([entry()], EMPTY, LATER))["calendar.ics"]


def test_rule_38_a_file_once_published_stays_and_is_a_calendar_when_empty() -> None:
    first = published(a_wide_site())
    emptied = files(published([], reread(first), LATER))
    assert {path for path in files(first) if path.endswith(("calendar.ics", "feed.xml"))} <= set(emptied)
    assert examine("calendar.ics", emptied["calendar.ics"]) == ()


def test_rule_46_code_in_a_summary_stays_words() -> None:
    post = entry(kind=Kind.NEWS, when=When(), title="Lamp", body="`<script>` & `&lt;` and 1 < 2 & 3")
    feed = files(published([post]))["feed.xml"]
    assert b"<description>&amp;lt;script&gt; &amp; &amp;amp;lt; and 1 &lt; 2 &amp; 3</description>" in feed
    assert examine("feed.xml", feed) == ()


def long_posts(count: int, size: int) -> list:
    day = datetime(2020, 1, 1, tzinfo=UTC)
    return [
        entry(
            kind=Kind.NEWS,
            when=When(),
            title=f"Post {number}",
            path=f"content/posts/{number}.md",
            published=day + timedelta(days=31 * number),
            body="Rope and tar. " * (size // 14),
        )
        for number in range(count)
    ]


def test_rule_47_a_feed_of_long_posts_keeps_twenty_and_stays_under_a_megabyte() -> None:
    made = files(published(long_posts(50, 25_000)))
    told = json.loads(made["feed.json"])["items"]
    assert 20 <= len(told) < 50
    assert examine("feed.json", made["feed.json"]) == ()
    assert len(json.loads(files(published(long_posts(30, 60_000)))["feed.json"])["items"]) == 20


def test_rule_47_posts_that_left_the_feed_for_their_weight_are_in_the_archive() -> None:
    made = files(published(long_posts(50, 25_000)))
    told = b"".join(content for path, content in made.items() if path.endswith("feed.xml"))
    assert all(f"<title>Post {number}</title>".encode() in told for number in range(50))


def test_the_output_without_an_address_of_its_own_has_no_error() -> None:
    nameless = replace(SETTINGS, site=replace(SETTINGS.site, base_url=None))
    made = files(published(a_wide_site(), settings=nameless))
    errors = {
        f"{path}:{one}"
        for path, content in made.items()
        if concerns(path, content)
        for one in examine(path, content)
        if one.severity is Severity.ERROR
    }
    assert errors == set()


def test_rule_52_a_source_named_as_a_category_has_a_title_of_its_own() -> None:
    made = files(published([entry(categories=("site", "Boats"))]))
    assert b"\r\nX-WR-CALNAME:Harbour: site\r\n" in made["category/site/calendar.ics"]
    assert b"\r\nX-WR-CALNAME:Harbour: site (source)\r\n" in made["source/site/calendar.ics"]
    assert [str(one) for one in found("index.html", made["index.html"])] == []


AWKWARD = (
    *("Africa/Casablanca", "Africa/Cairo", "America/Asuncion", "America/New_York", "America/Nuuk", "America/Santiago"),
    *(
        "Asia/Gaza",
        "Asia/Jerusalem",
        "Asia/Kathmandu",
        "Asia/Kolkata",
        "Asia/Pyongyang",
        "Asia/Tehran",
        "Atlantic/Azores",
    ),
    *("Australia/Lord_Howe", "Europe/Dublin", "Europe/Istanbul", "Europe/Volgograd", "Pacific/Apia", "Pacific/Chatham"),
)


@pytest.mark.parametrize("zone", AWKWARD)
def test_rule_24_blocks_agree_with_the_zone_in_every_month(zone: str) -> None:
    times = [datetime(year, month, 9, 10) for year in range(2009, 2036, 2) for month in range(1, 13)]
    meetups = [
        entry(path=f"content/events/{start:%Y-%m}.md", title=f"Meetup {start:%b %Y}", when=at(start, end, zone))
        for start in times
        if (end := start + timedelta(hours=2))
    ]
    evening = at(datetime(2026, 1, 8, 18), datetime(2026, 1, 8, 20), zone)
    series = entry(path="content/events/rope.md", title="Rope", when=evening, recurrence=Recurrence("FREQ=WEEKLY"))
    for told in (meetups, [series], [*meetups, series]):
        content = files(published(told))["calendar.ics"]
        assert content.count(b"BEGIN:VEVENT") == len(told)
        assert [str(one) for one in examine("calendar.ics", content)] == []


WITHOUT_RULES = ("Africa/Casablanca", "Africa/El_Aaiun", "Asia/Gaza", "Asia/Hebron", "Africa/Cairo")


@pytest.mark.parametrize("zone", WITHOUT_RULES)
def test_rule_24_one_event_in_a_zone_without_yearly_rules_is_in_utc(zone: str) -> None:
    content = files(published([entry(when=at(datetime(2024, 4, 2, 18), datetime(2024, 4, 2, 20), zone))]))[
        "calendar.ics"
    ]
    if zone != "Africa/Cairo":  # whose rules hold again since 2023
        assert zone.encode() not in content
    (event,) = icalendar.Calendar.from_ical(content).walk("VEVENT")
    assert event.start == datetime(2024, 4, 2, 18, tzinfo=pinned(zone))


@pytest.mark.parametrize("zone", WITHOUT_RULES)
def test_rule_24_a_series_in_a_zone_without_yearly_rules_keeps_its_hour_by_name_and_by_block(zone: str) -> None:
    start, end = datetime(2024, 1, 4, 18), datetime(2024, 1, 4, 20)
    told = entry(when=at(start, end, zone), recurrence=Recurrence("FREQ=WEEKLY;COUNT=130"))
    content = files(published([told]))["calendar.ics"]
    assert [str(one) for one in examine("calendar.ics", content)] == []
    wanted = [(start + timedelta(weeks=week)).replace(tzinfo=pinned(zone)) for week in range(130)]
    calendar = icalendar.Calendar.from_ical(content)
    by_name = recurring_ical_events.of(calendar).between(start, datetime(2027, 1, 1))
    assert sorted(one.start for one in by_name) == wanted
    block = content[content.index(b"BEGIN:VTIMEZONE") : content.index(b"BEGIN:VEVENT")]
    observed = observances(block, datetime(2028, 1, 1))
    moments = [moment for moment, _ in observed]
    by_block = [shown(observed, moments, one.astimezone(UTC)) for one in wanted]
    assert by_block == [one.utcoffset() for one in wanted]


def test_rule_23_a_series_from_the_days_of_local_mean_time_has_whole_minutes() -> None:
    founded = entry(
        when=at(datetime(1886, 5, 1, 10), datetime(1886, 5, 1, 11), "Europe/Berlin"),
        recurrence=Recurrence("FREQ=YEARLY;UNTIL=20301231T000000Z"),
    )
    content = files(published([founded]))["calendar.ics"]
    assert b"TZOFFSETFROM:+0053\r\n" in content
    assert [str(one) for one in examine("calendar.ics", content)] == []
