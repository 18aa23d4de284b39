"""What cnfeed writes of a small site keeps every rule that can be seen in a file."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from cnfeed.formats.doctor import RULES, concerns, examine
from cnfeed.model.entry import Kind
from cnfeed.model.problem import Severity
from cnfeed.model.recurrence import Recurrence
from cnfeed.model.when import When
from wired import a_wide_site, at, found, good
from workspace.publishing import LATER, SETTINGS, entry, files, on, published, reread, with_settings

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
