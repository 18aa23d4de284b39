"""Calendars and feeds of others are read as what they mean, and never trusted."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builders import an_event, announced
from cnfeed.formats.importing import TOO_LARGE, imported
from cnfeed.model.entry import Entry, Kind, Status


def ics(*events: str, head: str = "") -> bytes:
    body = "".join(f"BEGIN:VEVENT\n{event.strip()}\nEND:VEVENT\n" for event in events)
    return f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//EN\n{head}{body}END:VCALENDAR\n".replace("\n", "\r\n").encode()


def only(content: bytes, zone: str = "Europe/Paris") -> Entry:
    (entry,) = imported(content, "a.ics", zone).entries
    return entry


def said(content: bytes) -> str:
    return "\n".join(map(str, imported(content, "a.ics", "UTC").problems))


def test_the_last_day_of_an_all_day_event_is_inclusive() -> None:
    entry = only(ics("UID:a@x\nSUMMARY:Quay\\, Days\nDTSTART;VALUE=DATE:20260319\nDTEND;VALUE=DATE:20260322"))
    assert (entry.when.start, entry.when.end, entry.uid) == (date(2026, 3, 19), date(2026, 3, 21), "a@x")
    assert entry.title == "Quay, Days"
    assert only(ics("UID:a\nDTSTART;VALUE=DATE:20260319\nDTEND;VALUE=DATE:20260320")).when.end is None


@pytest.mark.parametrize(
    ("start", "local", "zone"),
    [
        ("DTSTART;TZID=Asia/Shanghai:20260401T180000", datetime(2026, 4, 1, 18), "Asia/Shanghai"),
        ("DTSTART;TZID=Romance Standard Time:20260401T180000", datetime(2026, 4, 1, 18), "Europe/Paris"),
        (
            "DTSTART;TZID=/mozilla.org/20050126_1/Europe/Berlin:20260401T180000",
            datetime(2026, 4, 1, 18),
            "Europe/Berlin",
        ),
        ("DTSTART:20260401T180000Z", datetime(2026, 4, 1, 20), "Europe/Paris"),
        ("DTSTART:20260401T180000", datetime(2026, 4, 1, 18), "Europe/Paris"),
    ],
)
def test_a_time_keeps_its_zone_or_is_told_in_the_sources(start: str, local: datetime, zone: str) -> None:
    when = only(ics(f"UID:a\n{start}\nDURATION:PT1H30M")).when
    assert (when.start, when.zone) == (local, zone)
    assert when.end is not None and isinstance(when.end, datetime)
    assert (when.end - local).total_seconds() == 5400


def test_utc_times_are_told_in_the_zone_that_the_calendar_names() -> None:
    entry = only(ics("UID:a\nDTSTART:20260401T180000Z", head="X-WR-TIMEZONE:Asia/Tokyo\n"))
    assert (entry.when.start, entry.when.zone) == (datetime(2026, 4, 2, 3), "Asia/Tokyo")


def test_a_zone_that_nobody_knows_is_a_problem_and_no_entry() -> None:
    content = ics("UID:a\nSUMMARY:Crater walk\nDTSTART;TZID=Mars/Olympus:20260401T180000")
    assert imported(content, "a.ics", "UTC").entries == ()
    assert "a.ics:4: error: “Crater walk”: its time zone 'Mars/Olympus'" in said(content)


def test_a_zone_that_the_file_describes_gives_the_instant() -> None:
    zone = (
        "BEGIN:VTIMEZONE\nTZID:Odd\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0300\nTZOFFSETTO:+0300\n"
        "END:STANDARD\nEND:VTIMEZONE\n"
    )
    assert only(ics("UID:a\nDTSTART;TZID=Odd:20260401T180000", head=zone)).when.start == datetime(2026, 4, 1, 17)


def test_a_series_keeps_its_rule_its_exceptions_and_what_differs() -> None:
    entry = only(
        ics(
            "UID:w\nSUMMARY:Weekly\nDTSTART;TZID=Europe/Paris:20260401T180000\nDTEND;TZID=Europe/Paris:20260401T200000\n"
            "RRULE:FREQ=WEEKLY;COUNT=5\nEXDATE;TZID=Europe/Paris:20260408T180000",
            "UID:w\nSUMMARY:Weekly in the park\nRECURRENCE-ID:20260415T160000Z\n"
            "DTSTART;TZID=Europe/Paris:20260416T180000\nDTEND;TZID=Europe/Paris:20260416T200000",
            "UID:w\nSUMMARY:Weekly\nRECURRENCE-ID;TZID=Europe/Paris:20260422T180000\nSTATUS:CANCELLED\n"
            "DTSTART;TZID=Europe/Paris:20260422T180000\nDTEND;TZID=Europe/Paris:20260422T200000",
        )
    )
    series = entry.recurrence
    assert series is not None
    assert (series.rule, series.exceptions) == ("FREQ=WEEKLY;COUNT=5", (datetime(2026, 4, 8, 18),))
    moved, gone = series.overrides
    assert (moved.at, moved.start, moved.title) == (
        datetime(2026, 4, 15, 18),
        datetime(2026, 4, 16, 18),
        "Weekly in the park",
    )
    assert (gone.at, gone.start, gone.status) == (datetime(2026, 4, 22, 18), None, "cancelled")


def test_a_cancelled_event_and_a_cancelling_calendar_are_cancelled() -> None:
    assert only(ics("UID:a\nDTSTART:20260401T180000Z\nSTATUS:CANCELLED")).status is Status.CANCELLED
    assert only(ics("UID:a\nDTSTART:20260401T180000Z", head="METHOD:CANCEL\n")).status is Status.CANCELLED


def test_an_organisers_address_and_a_link_that_is_none_are_left_out() -> None:
    entry = only(
        ics("UID:a\nDTSTART:20260401T180000Z\nORGANIZER;CN=Ada:mailto:ada@example.org\nURL:javascript:alert(1)")
    )
    assert entry.organizer is not None and (entry.organizer.name, entry.organizer.email) == ("Ada", None)
    assert entry.url is None


def test_our_own_calendar_comes_back_as_it_was() -> None:
    from cnfeed.formats.calendar import render

    (rendered,) = render(announced(an_event()), language="en")
    entry = only(ics()[: -len("END:VCALENDAR\r\n")] + rendered.content + b"END:VCALENDAR\r\n")
    assert (entry.title, entry.when, entry.uid) == (an_event().title, an_event().when, an_event().uid)


RSS = b"""<rss version="2.0"><channel><title>x</title><item><title>Crates &amp;amp; ropes</title>
<link>https://example.org/a</link><guid>g1</guid>
<pubDate>Tue, 03 Mar 2026 23:30:00 +0000</pubDate>
<category>tools</category>
<description>&lt;p&gt;One &lt;b&gt;word&lt;/b&gt;.&lt;/p&gt;
&lt;script&gt;alert(1)&lt;/script&gt;&lt;p&gt;Two.&lt;/p&gt;</description>
</item></channel></rss>"""
ATOM = b"""<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="html">Crates</title><id>urn:x:1</id>
<link rel="related" href="https://example.org/no"/><link href="https://example.org/a"/>
<updated>2026-03-03T23:30:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">One <b>word</b>.</div></content></entry></feed>"""
JSON = b"""{"items": [{"id": "1", "title": "Crates", "url": "https://example.org/a",
"date_published": "2026-03-03T23:30:00Z"}]}"""


@pytest.mark.parametrize("content", [RSS, ATOM, JSON])
def test_a_feeds_item_is_news_on_its_day_in_the_sources_zone(content: bytes) -> None:
    (entry,) = imported(content, "feed", "Europe/Paris").entries
    assert (entry.kind, entry.url, entry.when.start) == (Kind.NEWS, "https://example.org/a", date(2026, 3, 4))
    assert entry.title.startswith("Crates")


def test_html_of_a_feed_becomes_its_words() -> None:
    (entry,) = imported(RSS, "feed", "UTC").entries
    assert (entry.title, entry.body) == ("Crates & ropes", "One word.\n\nTwo.")


def test_an_entity_is_never_opened() -> None:
    content = b'<!DOCTYPE r [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    content += b"<rss><channel><item><title>a&e;b</title></item></channel></rss>"
    assert "root:" not in str(imported(content, "feed", "UTC"))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "no iCalendar file"),
        (b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "no events"),
        (b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n", "no events"),
        (b"BEGIN:VCALENDAR\r\n" * 50, "nested deeper"),
        (b"BEGIN:VCALENDAR\r\nSUMMARY:\xff\r\nEND:VCALENDAR\r\n", "not UTF-8"),
        (b"/etc/passwd", "no iCalendar file"),
        (b"<html></html>", "no RSS"),
        (b"<rss", "well-formed"),
        (b'{"a": 1}', "no JSON Feed"),
        (b"[" * 100_000, "no iCalendar file"),
        (b'{"items": ' + b"[" * 100_000, "no JSON Feed"),
        (b" " * (TOO_LARGE + 1), "larger than 10 MB"),
    ],
)
def test_a_file_that_cannot_be_read_is_a_problem(content: bytes, words: str) -> None:
    done = imported(content, "a.ics", "UTC")
    assert done.entries == ()
    assert any(words in problem.message for problem in done.problems)


def test_an_event_without_a_start_is_named_and_the_others_are_read() -> None:
    content = ics("UID:a\nSUMMARY:Nothing", "UID:b\nSUMMARY:Something\nDTSTART;VALUE=DATE:20260401")
    assert only(content).title == "Something"
    assert "“Nothing”: it has no readable start" in said(content)


LINES = st.sampled_from(
    [
        *(
            "BEGIN:VEVENT",
            "END:VEVENT",
            "BEGIN:VTIMEZONE",
            "END:VTIMEZONE",
            "BEGIN:VCALENDAR",
            "END:VCALENDAR",
            "TZID:X",
        ),
        *(
            "DTSTART:20260401T180000Z",
            "DTSTART;TZID=X:20260401T180000",
            "DTSTART;VALUE=DATE:20260230",
            "DTEND:20260401",
        ),
        *("RRULE:FREQ=WEEKLY", "RRULE:X=1", "EXDATE:1", "RECURRENCE-ID:20260401T180000Z", "UID:a", "SUMMARY:x", "X"),
        *("DURATION:P", "GEO:1;2", "GEO:x", "CATEGORIES:a,b", "ORGANIZER;CN=:"),
    ]
)


@settings(deadline=None, max_examples=150)
@given(st.lists(LINES | st.text(max_size=12), max_size=14))
def test_any_lines_are_entries_or_problems(lines: list[str]) -> None:
    content = "\r\n".join(["BEGIN:VCALENDAR", "BEGIN:VEVENT", *lines, "END:VEVENT", "END:VCALENDAR", ""])
    done = imported(content.encode("utf-8", "replace"), "a.ics", "UTC")
    assert all(entry.when.start is not None for entry in done.entries)


@settings(deadline=None, max_examples=100)
@given(st.sampled_from([RSS, ATOM, JSON]), st.integers(0, 600), st.binary(max_size=6))
def test_any_damage_to_a_feed_gives_entries_or_problems(content: bytes, at: int, damage: bytes) -> None:
    imported(content[:at] + damage + content[at + 2 :], "feed", "UTC")
