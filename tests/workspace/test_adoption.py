"""Ids that subscribers already have are taken over."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from cnfeed.model.entry import Kind, Version
from cnfeed.model.when import Precision, When
from cnfeed.workspace.identity.adoption import adopted, read
from cnfeed.workspace.identity.ledger import EMPTY, LEDGER
from cnfeed.workspace.identity.pairing import identified
from cnfeed.workspace.publishing.publish import apply, ledger_of, plan
from workspace.publishing import LATER, MemoryTarget, a_site, entry, on, published

CALENDAR = b"""BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//elsewhere//EN\r
BEGIN:VEVENT\r
UID:20260319-meet@old.example\r
DTSTAMP:20250101T000000Z\r
SEQUENCE:4\r
DTSTART;VALUE=DATE:20260319\r
DTEND;VALUE=DATE:20260320\r
SUMMARY:Harbour meetup\r
END:VEVENT\r
END:VCALENDAR\r
"""
RSS = b"""<?xml version="1.0"?><rss version="2.0"><channel><title>Old</title><item><title>A new crane</title>
<link>https://harbour.example/crane/</link><guid>https://harbour.example/?p=7</guid>
<pubDate>Wed, 24 Dec 2025 09:00:00 GMT</pubDate></item></channel></rss>"""


def test_a_calendars_ids_are_taken_over_with_their_sequence() -> None:
    ledger = adopted(EMPTY, {"old.ics": CALENDAR}, LATER)
    made = published([entry()], ledger, LATER)
    (line,) = made.ledger.lines.values()
    assert (line.uid, line.sequence, line.path) == ("20260319-meet@old.example", 4, entry().path)


def test_a_feeds_ids_are_taken_over_with_their_dates() -> None:
    post = entry(
        kind=Kind.NEWS,
        title="A new crane",
        url="http://harbour.example/crane",
        when=When(),
        published=datetime(2025, 12, 24, 12, tzinfo=UTC),
    )
    ledger = adopted(EMPTY, {"rss.xml": RSS}, LATER)
    made = published([post], ledger, LATER)
    (line,) = made.ledger.lines.values()
    assert line.uid == "https://harbour.example/?p=7"
    assert line.published == datetime(2025, 12, 24, 9, tzinfo=UTC)


def test_a_lost_ledger_is_rebuilt_from_what_was_published() -> None:
    target, site = MemoryTarget(), a_site()
    apply(plan(published(site), target, EMPTY), target)
    before = identified(site, ledger_of(target))
    files = dict(target.files)
    del target.files[LEDGER]
    ledger = ledger_of(target, LATER)
    assert [one.uid for one in identified(site, ledger)[:6]] == [one.uid for one in before[:6]]
    again = plan(published(site, ledger, LATER), target, ledger)
    assert again.paths("write") == (LEDGER,) and not again.obstacles
    apply(again, target)
    assert {path: content for path, content in target.files.items() if path != LEDGER} == {
        path: content for path, content in files.items() if path != LEDGER
    }


def test_after_a_lost_ledger_a_change_can_be_published() -> None:
    target, site = MemoryTarget(), a_site()
    apply(plan(published(site), target, EMPTY), target)
    uid = identified(site, ledger_of(target))[3].uid
    del target.files[LEDGER]
    site[3] = replace(site[3], when=on(date(2026, 3, 26)))
    ledger = ledger_of(target, LATER)
    made = published(site, ledger, LATER)
    apply(plan(made, target, ledger), target)
    assert made.ledger.lines[uid or ""].sequence == 1


def test_somebody_elses_calendar_is_not_taken_for_ours() -> None:
    target = MemoryTarget()
    target.files["calendar.ics"] = CALENDAR
    assert ledger_of(target) == EMPTY
    assert plan(published(a_site()), target, EMPTY).obstacles


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"{}", b"[]", b'{"items": 3}', b"<", b"<a>&x;</a>", b"BEGIN:VCALENDAR", b"\xff\xfe", b"<html/>"],
)
def test_a_file_that_cannot_be_read_gives_no_ids(content: bytes) -> None:
    assert list(read(content)) == []


def test_a_lost_ledger_changes_no_published_file() -> None:
    east = timezone(timedelta(hours=8))
    opens = {"path": "news.md", "anchor": "opens", "title": "Case collection opens", "line": 9}
    told = {"kind": Kind.NEWS, "when": When(), "published": datetime(2025, 12, 24, tzinfo=east)}
    saturdays = (date(2026, 3, 7), date(2026, 3, 21))
    site = [
        *a_site(),
        entry(path="days.md", title="Saturdays", when=When(saturdays[0], saturdays[1], Precision.DAY, days=saturdays)),
        entry(**told, path="a.md", title="First meetup", versions=(Version("zh", "a.zh.md", "第一场聚会"),)),
        entry(**told, **opens),
        entry(**opens | {"anchor": "closes"}, kind=Kind.DEADLINE, part_of="opens", when=on(date(2026, 2, 1))),
    ]
    target = MemoryTarget()
    first = published(site)
    apply(plan(first, target, EMPTY), target)
    days = first.ledger.lines
    before = dict(target.files)
    del target.files[LEDGER]
    again = published(site, ledger_of(target, LATER), LATER)
    apply(plan(again, target, ledger_of(target, LATER)), target)
    assert {path for path in before if target.files[path] != before[path]} == {LEDGER}
    assert {uid: line.days for uid, line in days.items()} == {
        uid: line.days for uid, line in again.ledger.lines.items()
    }
