"""``cnfeed doctor --fix``: a calendar's faults that can be mended without guessing are, and nothing else changes."""

from __future__ import annotations

import re

import pytest

from cnfeed.formats.doctor import Finding, examine, mended
from cnfeed.model.problem import Severity
from wire_cases import BY_CODE
from wired import Spoil, adding, good, swap

CALENDAR = "calendar.ics"
MENDED = [
    *("line-end", "last-line", "fold-long", "fold-character", "fold-escape", "bom", "before-begin", "blank-line"),
    *(
        "control-character",
        "version-missing",
        "prodid-missing",
        "version-first",
        "property-late",
        "zone-late",
        "cut-off",
    ),
    *("two-calendars", "name-google", "name-standard", "refresh-apple", "refresh-outlook", "refresh-value", "method"),
    *("uid-missing", "uid-twice", "stamp-missing", "utc-and-zone", "zone-missing", "zone-twice", "zone-incomplete"),
    *(
        "zone-rule",
        "zone-seconds",
        "zone-span",
        "zone-disagrees",
        "start-missing",
        "bad-date",
        "date-untold",
        "date-zone",
    ),
    *("no-property", "escape-missing", "escape-stray", "template-gap", "stamp-local"),
    *("end-early", "end-type", "bad-duration", "empty-property", "empty-organizer", "alarm", "attendee"),
]


def codes(content: bytes) -> set[str]:
    return {one.code for one in examine(CALENDAR, content)}


@pytest.mark.parametrize("code", MENDED)
def test_a_mended_copy_no_longer_has_the_fault(code: str) -> None:
    made = mended(BY_CODE[code](good()[CALENDAR]))
    assert made is not None and code not in codes(made)


@pytest.mark.parametrize("code", sorted(BY_CODE))
def test_mending_brings_no_fault_of_its_own(code: str) -> None:
    spoilt = BY_CODE[code](good()[CALENDAR])
    made = mended(spoilt)
    if made is not None:
        new = codes(made) - codes(spoilt)
        # What stood on an event or a line that had to go, or was hidden by a fault of the line before it.
        assert not {one for one in new if Finding(1, one).severity is Severity.ERROR}, new
        assert mended(made) == made


def test_a_right_calendar_keeps_every_event_as_it_is() -> None:
    before = good()[CALENDAR]
    made = mended(before) or b""
    assert events(made) == events(before)
    assert examine(CALENDAR, made) == ()


def test_a_fold_inside_a_character_gives_the_character_back() -> None:
    spoilt = good()[CALENDAR].replace(b"Swim", "游泳".encode()[:2] + b"\r\n " + "游泳".encode()[2:])
    assert "Cancelled: 游泳\r\n" in (mended(spoilt) or b"").decode()


def test_a_time_that_floats_has_the_zone_that_the_calendar_names() -> None:
    spoilt = swap("DTSTART;TZID=Asia/Shanghai", "DTSTART")
    hinted = swap("CALSCALE", "X-WR-TIMEZONE:Asia/Shanghai\r\nCALSCALE")(spoilt(good()[CALENDAR]))
    assert b"DTSTART;TZID=Asia/Shanghai:20260701T090000\r\n" in (mended(hinted) or b"")
    assert "floating" in codes(mended(spoilt(good()[CALENDAR])) or b"")


def test_the_second_event_of_a_uid_has_one_of_its_own_and_both_stay() -> None:
    twice = swap(r"(?s:BEGIN:VEVENT\r\n(UID:0c8d.*?)SUMMARY.*?END:VEVENT\r\n)", r"\g<0>\g<0>")(good()[CALENDAR])
    made = mended(twice) or b""
    assert made.count(b"SUMMARY;LANGUAGE=en:Quay conference\r\n") == 2
    assert "uid-twice" not in codes(made)


def test_a_paragraph_that_was_not_escaped_stays_in_its_text() -> None:
    spoilt = swap(r"DESCRIPTION.*?More: (?s:.*?)conf/\r\n", "DESCRIPTION:Ropes, tar\n\nand C:\\\\Code\n- tea; cake\r\n")
    made = mended(spoilt(good()[CALENDAR])) or b""
    assert b"DESCRIPTION:Ropes\\, tar\\nand C:\\\\Code\\n- tea\\; cake\r\n" in made


def test_a_fold_that_lost_its_space_is_put_together_again() -> None:
    words = ("Knots " * 40).strip()
    lost = "\r\n".join([f"DESCRIPTION:{words}"[at : at + 75] for at in range(0, len(words) + 12, 75)])
    spoilt = good()[CALENDAR].replace(b"END:VEVENT\r\n", lost.encode() + b"\r\nEND:VEVENT\r\n", 1)
    assert f"DESCRIPTION:{words}\r\n" in (mended(spoilt) or b"").decode().replace("\r\n ", "")


def test_a_file_that_is_no_calendar_has_no_copy() -> None:
    assert mended(b"") is None
    assert mended(b"<html>") is None


def events(content: bytes) -> list[bytes]:
    return re.findall(rb"(?s)BEGIN:VEVENT.*?END:VEVENT\r\n", content)


def test_nothing_unknown_is_lost() -> None:
    unknown: Spoil = adding("X-HARBOUR-BERTH;NUMBER=4:north, \\; or south\\Q")
    assert b"X-HARBOUR-BERTH;NUMBER=4:north, \\; or south\\Q\r\n" in (mended(unknown(good()[CALENDAR])) or b"")
