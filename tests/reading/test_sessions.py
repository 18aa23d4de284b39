"""A session goes into a schedule below its day and hours in the others' form, and out again; nothing else changes."""

from __future__ import annotations

import difflib
from collections import Counter
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builders import a_source
from cnfeed.documents.document import Document
from cnfeed.errors import DocumentError
from cnfeed.reading.adding import added
from cnfeed.reading.reader import read
from cnfeed.reading.removing import removed

HREF = "content/en/events/mooring.md"
FRONT = "---\ntitle: Mooring Days 2026\nevent:\n  start: 2026-09-08\n  end: 2026-09-10\n---\n\n# Programme\n\n"
LINES = (
    FRONT
    + """Doors are at the north quay.

## Tuesday 8th of September

09:30 - 10:00 CET

* [Bollards explained](https://example.org/bollards)
* [Fenders of cork](https://example.org/fenders)

12:00 - 13:00 Lunch

14:00 - 14:45 CET

* [Night moorings](https://example.org/night)

## Wednesday 9th of September

09:30 - 10:00 CET

* [Chains and rust](https://example.org/chains)
"""
)
ROOMS = (
    FRONT
    + """### September 8

**09:30 - 10:00** (Loft)

- **[Bollards explained](https://example.org/bollards)**, Ada Quill

**11:00 - 11:30** (Cellar)

- [Night moorings](https://example.org/night)

Sleep well.

{{< /tabs >}}
"""
)
HOURS = "\r\n".join(
    (
        *FRONT.splitlines(),
        "### Tuesday, September 8",
        "",
        "- 09:30 - 10:00: [Bollards explained](https://example.org/bollards)",
        "- 12:00 - 13:00 Lunch",
        "- 14:00 - 14:45: Night moorings",
        "",
        "### Wednesday, September 9",
        "",
        "- 09:30 - 10:00: Chains and rust",
        "",
    )
)
EVENING = """---
title: Evening at the quay
event:
  start: 2026-09-08T18:00
  end: 2026-09-08T21:00
---

## Programme

- Bollards explained (18:00 - 18:30)
- Night moorings (19:00 - 19:30)
"""


def page(text: str) -> Document:
    return Document(HREF, text)


def put(text: str, words: str, **values: str) -> list[str]:
    after, _ = added(page(text), a_source(), words, values)
    lines = difflib.unified_diff(text.splitlines(keepends=True), after.text.splitlines(keepends=True), n=0, lineterm="")
    return [line for line in list(lines)[2:] if not line.startswith("@@")]


def test_new_hours_get_a_time_line_like_the_others_in_order() -> None:
    assert put(LINES, "Rope walk, 8 September 2026 13:00-13:40") == [
        "+13:00 - 13:40 CET\n", "+\n", "+* Rope walk\n", "+\n"
    ]  # fmt: skip
    after, entry = added(page(LINES), a_source(), "Rope walk, 8 September 2026 13:00-13:40", {})
    assert after.text.index("Lunch") < after.text.index("Rope walk") < after.text.index("14:00 - 14:45")
    assert (entry.when.start, entry.when.end) == (datetime(2026, 9, 8, 13), datetime(2026, 9, 8, 13, 40))
    assert (entry.when.zone, entry.part_of) == ("Europe/Paris", "")


def test_hours_that_are_there_get_one_more_bullet() -> None:
    after, entry = added(page(LINES), a_source(), "Rope walk, 8 Sept 2026 09:30-10:00 https://example.org/rope", {})
    line = "* [Rope walk](https://example.org/rope)\n"
    assert after.text == LINES.replace("fenders)\n", f"fenders)\n{line}")
    assert entry.url == "https://example.org/rope"


def test_a_day_without_a_heading_gets_one_below_those_before_it() -> None:
    after, _ = added(page(LINES), a_source(), "Rope walk, 10 September 2026 09:00-09:20", {})
    assert after.text == LINES + "\n## Thursday 10th of September\n\n09:00 - 09:20 CET\n\n* Rope walk\n"


def test_a_room_stands_where_the_others_have_theirs() -> None:
    assert put(ROOMS, "Rope walk, 8 September 2026 10:00-10:30, Shed 3")[0] == "+**10:00 - 10:30** (Shed 3)\n"
    assert put(ROOMS, "Rope walk, 8 September 2026 11:00-11:30, Cellar") == ["+- Rope walk\n"]
    unknown = put(ROOMS, "Rope walk, 8 September 2026 11:00-11:30")
    assert "+**11:00 - 11:30**\n" in unknown


def test_the_last_session_comes_below_what_is_said_of_the_one_before_and_inside_a_shortcode() -> None:
    after, _ = added(page(ROOMS), a_source(), "Rope walk, 8 September 2026 15:00-15:30", {})
    assert "Sleep well.\n\n**15:00 - 15:30**\n\n- Rope walk\n\n{{< /tabs >}}\n" in after.text


def test_bullets_that_say_their_own_hours_stay_in_order_with_their_line_ends() -> None:
    assert put(HOURS, "Rope walk, 8 September 2026 13:00-13:40") == ["+- 13:00 - 13:40: Rope walk\r\n"]
    after, _ = added(page(HOURS), a_source(), "Rope walk, 10 September 2026 13:00-13:40", {})
    assert after.text == HOURS + "\r\n### Thursday, September 10\r\n\r\n- 13:00 - 13:40: Rope walk\r\n"


def test_an_event_of_one_day_needs_no_days_heading() -> None:
    assert put(EVENING, "Rope walk, 8 September 2026 18:30-19:00") == ["+- Rope walk (18:30 - 19:00)\n"]


@pytest.mark.parametrize(
    ("text", "words", "said"),
    [
        (LINES, "Rope walk, 8 September 2026 13:00", "say when they end"),
        (LINES, "Rope walk, 8 September 2026", "lists no dated bullets"),
        (LINES, "Rope walk, 8 September 2026 13:00-13:40 JST", "give the hours in that zone"),
        (EVENING, "Rope walk, 9 September 2026 18:30-19:00", "no day's heading"),
        (EVENING, "Rope walk, 8 September 2026 08:30-09:00", "would not be read as an entry"),
    ],
)
def test_a_session_that_would_not_be_told_is_refused_in_words(text: str, words: str, said: str) -> None:
    with pytest.raises(DocumentError, match=said):
        added(page(text), a_source(), words, {})


def test_the_last_session_of_some_hours_takes_its_time_line_with_it() -> None:
    entries = {one.title: one for one in read(page(LINES), a_source()).entries}
    night = "14:00 - 14:45 CET\n\n* [Night moorings](https://example.org/night)\n\n"
    assert removed(page(LINES), a_source(), entries["Night moorings"]).text == LINES.replace(night, "")
    fenders = "* [Fenders of cork](https://example.org/fenders)\n"
    assert removed(page(LINES), a_source(), entries["Fenders of cork"]).text == LINES.replace(fenders, "")


def facts(document: Document) -> Counter[tuple[object, ...]]:
    return Counter((one.kind, one.title, one.when, one.url) for one in read(document, a_source()).entries)


@settings(deadline=None, max_examples=60)
@given(
    st.sampled_from([LINES, ROOMS, HOURS, EVENING]),
    st.integers(0, 2),
    st.integers(0, 23 * 60),
    st.integers(5, 59),
)
def test_a_session_is_told_and_every_other_byte_stays(text: str, shift: int, minute: int, length: int) -> None:
    start = datetime.combine(date(2026, 9, 8) + timedelta(days=shift), datetime.min.time()) + timedelta(minutes=minute)
    end = start + timedelta(minutes=length)
    try:
        after, entry = added(page(text), a_source(), f"Rope walk, {start:%d %B %Y %H:%M}-{end:%H:%M}", {})
    except DocumentError as refused:
        assert text == EVENING, str(refused)
        return
    assert (entry.title, entry.when.start, entry.when.end) == ("Rope walk", start, end)
    assert not facts(page(text)) - facts(after)
    assert sum((facts(after) - facts(page(text))).values()) == 1
    at = next((n for n, pair in enumerate(zip(text, after.text, strict=False)) if pair[0] != pair[1]), len(text))
    assert after.text.endswith(text[at:])
    assert after.text[:at] == text[:at]
    without = removed(after, a_source(), entry).text
    assert without == text or "September" in after.text[at : len(after.text) - len(text) + at]
