"""Whatever is in a file, doctor says something of it, soon, and never fails."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cnfeed.formats.doctor import concerns, examine, mended
from wired import good

NAMES = ("calendar.ics", "feed.xml", "atom.xml", "feed.json", "feeds.opml", "index.html", "unknown")
PIECES = """BEGIN:VCALENDAR|BEGIN:VEVENT|END:VEVENT|BEGIN:VTIMEZONE|BEGIN:STANDARD|END:VCALENDAR|END:|BEGIN:|UID:
TZID:Europe/Lisbon|DTSTART;TZID=Europe/Lisbon:20260329T013000|DTSTART:00010101T000000|DTEND:99991231T235959Z|DTEND:
RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30|RRULE:FREQ=DAILY;INTERVAL=999999999|RRULE:FREQ=MONTHLY;BYDAY=-5MO,+53SU
TZOFFSETFROM:+9959|TZOFFSETTO:-0000|EXDATE:20260512,|DURATION:-P999999W|SEQUENCE:9|GEO:;|DTSTART;VALUE=DATE:00000000"""
LINES = st.sampled_from([f"{one}\r\n".encode() for one in re.split(r"[|\n]", PIECES)])
SCRAPS = st.sampled_from([b"\r\n ", b"\n", b"\r", b"\\", b'"', b";", b":", b"\xff", b"\xe6\xb8", b"\x00"])
CALENDARS = st.lists(LINES | SCRAPS | st.binary(max_size=4), max_size=40).map(b"".join)
KEYS = st.sampled_from(["version", "items", "id", "url", "content_html", "tags", "authors", "attachments", "image"])
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=5),
    max_leaves=20,
)


@settings(deadline=None)
@given(st.sampled_from(NAMES), st.binary(max_size=200) | CALENDARS)
def test_any_bytes_are_examined(name: str, content: bytes) -> None:
    for one in examine(name, content):
        assert one.line >= 1 and str(one).isprintable()
    concerns(name, content)
    mended(content)


@settings(deadline=None, max_examples=200)
@given(CALENDARS)
def test_lines_of_calendars_in_any_order_are_examined_and_mended(content: bytes) -> None:
    whole = b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + content + b"END:VEVENT\r\nEND:VCALENDAR\r\n"
    examine("calendar.ics", whole)
    made = mended(whole)
    assert made is None or {"line-end", "fold-long", "cut-off"}.isdisjoint(
        one.code for one in examine("calendar.ics", made)
    )


@settings(deadline=None, max_examples=150)
@given(st.data())
def test_a_right_file_with_some_bytes_changed_is_examined(data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(["calendar.ics", "feed.xml", "atom.xml", "feed.json", "feeds.opml", "index.html"]))
    content = bytearray(good()[path])
    for _ in range(data.draw(st.integers(1, 5))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at : at + data.draw(st.integers(0, 30))] = data.draw(st.binary(max_size=6))
    examine(path, bytes(content))
    mended(bytes(content))


@given(st.dictionaries(KEYS, VALUES) | VALUES)
def test_any_json_is_examined(value: object) -> None:
    examine("feed.json", json.dumps(value).encode())


BOMBS = {
    "calendar.ics": b"BEGIN:VCALENDAR\r\n" + b"BEGIN:X\r\nBEGIN:Y\r\n" * 20_000,
    "line.ics": b"BEGIN:VCALENDAR\r\nSUMMARY:" + b"a\\" * 2_000_000,
    "parameters.ics": b"BEGIN:VCALENDAR\r\nSUMMARY" + b";A=b,c" * 100_000,
    "quotes.ics": b"BEGIN:VCALENDAR\r\nSUMMARY;A=" + b'"b",' * 100_000,
    "folds.ics": b"BEGIN:VCALENDAR\r\nSUMMARY:\r\n" + b" a\r\n" * 300_000,
    "rules.ics": b"BEGIN:VCALENDAR\r\n"
    + b"BEGIN:VEVENT\r\nDTSTART:20260101T000000Z\r\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\nEND:VEVENT\r\n"
    * 2_000,
    "zones.ics": b"BEGIN:VCALENDAR\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Lisbon\r\n"
    + b"BEGIN:STANDARD\r\nDTSTART:00010101T000000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100\r\n"
    b"RRULE:FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12\r\nEND:STANDARD\r\n"
    * 5
    + b"END:VTIMEZONE\r\nBEGIN:VEVENT\r\nDTSTART;TZID=Europe/Lisbon:99991231T235959\r\nEND:VEVENT\r\n",
    "deep.json": b"[" * 200_000,
    "object.json": b'{"a":' * 200_000,
    "number.json": b'{"id": ' + b"9" * 10_000 + b"}",
    "deep.xml": b"<rss>" * 100_000,
    "laughs.xml": b'<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    + b"".join(b'<!ENTITY %c "%s">' % (99 + n, b"&%c;" % (98 + n) * 8) for n in range(12))
    + b"]><rss><channel><title>&n;</title></channel></rss>",
    "outside.xml": b'<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/hostname">]><rss><channel><title>&a;</title></channel></rss>',
    "sections.xml": b"<rss>&" + b"<![CDATA[" * 200_000,
    "strings.json": b'{"a": "' + b"\\\\a" * 1_000_000,
    "html.xml": b"<rss><channel><item><description>" + b"&lt;div " * 50_000 + b"</description></item></channel></rss>",
    "index.html": b"<div><script type='application/ld+json'>" + b"[" * 100_000 + b"</script>" + b"<p><b>" * 50_000,
}


@pytest.mark.parametrize("name", sorted(BOMBS))
def test_a_bomb_is_a_finding(name: str) -> None:
    found = examine(name, BOMBS[name])
    assert found
    assert not any("hostname" in one.message.replace("/etc/hostname", "") for one in found)
    if name.endswith(".ics"):
        mended(BOMBS[name])


def test_a_finding_holds_nothing_that_a_terminal_obeys() -> None:
    for one in examine("calendar.ics", b"BEGIN:VCALENDAR\r\n\x1b[31mred\r\nCALSCALE:\x1b]0;owned\x07\r\n"):
        assert str(one).isprintable()


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be"])
def test_a_calendar_in_utf_16_is_read_and_mended(encoding: str) -> None:
    text = "" if encoding == "utf-16" else "\ufeff"
    spoilt = (text + good()["calendar.ics"].decode()).encode(encoding)
    assert [one.code for one in examine("calendar.ics", spoilt)] == ["not-utf-8"]
    assert mended(spoilt) == mended(good()["calendar.ics"])


def test_a_line_of_a_hundred_megabytes_is_a_finding() -> None:
    long = b"a" * 100_000_000
    for name, content, code in (
        ("harbour.ics", b"BEGIN:VCALENDAR\r\nX-WR-CALNAME:" + long + b"\r\nEND:VCALENDAR\r\n", "fold-long"),
        ("feed.xml", b'<rss version="2.0"><channel><title>' + long + b"</title></channel></rss>", "not-xml"),
        (
            "feed.json",
            b'{"version": "https://jsonfeed.org/version/1.1", "title": "' + long[:20_000_000] + b'"}',
            "feed-big",
        ),
    ):
        assert code in {one.code for one in examine(name, content)}
