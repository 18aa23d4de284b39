"""An edit changes the span it is about and no other character."""

from __future__ import annotations

import difflib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import a_source
from cnfeed.documents.document import Document
from cnfeed.errors import DocumentError
from cnfeed.model.entry import Entry, Kind, Status
from cnfeed.model.settings import Source
from cnfeed.reading.edit import edit
from cnfeed.reading.reader import read

EVENT = """---
# kept by hand
title:   'Quay meetup'
date: 2026-01-05T10:00:00+01:00
event:
    start: 2026-03-19   # a Thursday
    end: 2026-03-22
    location: "Old hall"
tags: [quay, meetup]
---

Come   along.
No newline at the end"""

DIGEST = (
    "# News\r\n\r\n### 2026-06\r\n\r\n"
    "- [June 25th Quay meetup (6.20 deadline)](https://example.org/a)\r\n\r\n    Words.\r\n\r\n"
    "- [Late June: Dock Summit](https://example.org/b)\r\n\r\n"
    "- [June 18 Pier call for proposals (6.18 deadline)](https://example.org/c)\r\n\r\n"
    "### 2026-05\r\n\r\n"
    + "".join(f"- [May {day} Tool {day} released](https://example.org/f{day})\r\n" for day in range(1, 8))
)
SCHEDULE = """---
title: Quay Days 2026
description: Two days in Paris, France from 17-18 November, 2026.
type: event
---

Quay Days meet in Paris, France from 17-18 November 2026.

### Tuesday 17th of November

10:25 - 10:50 CET

* [Cranes for beginners](https://example.org/cranes)
"""


def opened(
    text: str, href: str = "content/en/events/quay.md", **source: str
) -> tuple[Document, tuple[Entry, ...], Source]:
    document, place = Document(href, text), a_source(**source)
    return document, read(document, place).entries, place


def changed(before: str, after: str) -> list[str]:
    lines = difflib.ndiff(before.splitlines(keepends=True), after.splitlines(keepends=True))
    return [line for line in lines if line[0] in "+-"]


def edited(text: str, values: dict[str, str | None], which: int = 0, **more: str) -> str:
    document, entries, source = opened(text, **more)
    return edit(document, source, entries[which], values).text


@pytest.mark.parametrize(
    ("field", "value", "line"),
    [
        ("title", "Dock meetup", "title:   'Dock meetup'\n"),
        ("start", "2026-03-20", "    start: 2026-03-20   # a Thursday\n"),
        ("end", "2026-03-21", "    end: 2026-03-21\n"),
        ("location", "New hall", '    location: "New hall"\n'),
        ("url", "https://example.org/x", "    url: https://example.org/x\n"),
        ("status", "cancelled", "    status: cancelled\n"),
        ("attendance", "online", "    attendance: online\n"),
    ],
)
def test_a_declared_field_changes_its_own_line_only(field: str, value: str, line: str) -> None:
    after = edited(EVENT, {field: value})
    lines = changed(EVENT, after)
    assert lines[-1] == f"+ {line}"
    assert len(lines) <= 2


def test_a_time_needs_a_zone_of_its_own_only_where_asked() -> None:
    after = edited(EVENT, {"start": "2026-03-19T09:00", "end": "2026-03-19T12:00", "timezone": "Asia/Shanghai"})
    _, (entry,), _ = opened(after)
    assert (str(entry.when.start), entry.when.zone) == ("2026-03-19 09:00:00", "Asia/Shanghai")
    assert [line for line in changed(EVENT, after) if line[0] == "+"] == [
        "+     start: 2026-03-19T09:00   # a Thursday\n",
        "+     end: 2026-03-19T12:00\n",
        "+     timezone: Asia/Shanghai\n",
    ]


def test_taking_a_field_away_removes_its_line() -> None:
    assert changed(EVENT, edited(EVENT, {"location": None})) == ['-     location: "Old hall"\n']


def test_a_start_past_the_end_keeps_the_length() -> None:
    _, (entry,), _ = opened(edited(EVENT, {"start": "2026-04-01"}))
    assert (entry.when.start, entry.when.end) == (date(2026, 4, 1), date(2026, 4, 4))


def mkdocs(values: dict[str, str | None], which: int) -> list[str]:
    return changed(DIGEST, edited(DIGEST, values, which, href="docs/news.md", generator="mkdocs"))


def test_a_bullets_date_is_rewritten_in_its_own_form() -> None:
    assert mkdocs({"start": "2026-06-26"}, 0) == [
        "- - [June 25th Quay meetup (6.20 deadline)](https://example.org/a)\r\n",
        "+ - [June 26th Quay meetup (6.20 deadline)](https://example.org/a)\r\n",
    ]


def test_an_imprecise_date_becomes_the_day_it_is_given() -> None:
    assert mkdocs({"start": "2026-06-26"}, 2)[-1] == "+ - [June 26: Dock Summit](https://example.org/b)\r\n"


def test_a_deadline_said_twice_is_changed_twice_on_its_one_line() -> None:
    _, entries, _ = opened(DIGEST, "docs/news.md", generator="mkdocs")
    which = next(place for place, one in enumerate(entries) if one.kind is Kind.DEADLINE and not one.part_of)
    assert mkdocs({"start": "2026-06-19"}, which)[-1] == (
        "+ - [June 19 Pier call for proposals (6.19 deadline)](https://example.org/c)\r\n"
    )


def test_a_bullets_title_keeps_its_leading_date() -> None:
    after = mkdocs({"title": "Pier meetup"}, 0)
    assert after[-1] == "+ - [June 25th Pier meetup](https://example.org/a)\r\n"


def test_a_new_title_with_a_date_replaces_all() -> None:
    after = mkdocs({"title": "June 27 Pier meetup"}, 0)
    assert after[-1] == "+ - [June 27 Pier meetup](https://example.org/a)\r\n"


def test_brackets_in_a_new_title_do_not_break_the_link() -> None:
    after = edited(DIGEST, {"title": "Pier] [x](y)"}, 0, href="docs/news.md", generator="mkdocs")
    _, entries, _ = opened(after, "docs/news.md", generator="mkdocs")
    assert entries[0].title == "June 25th Pier] [x](y)"
    assert entries[0].url == "https://example.org/a"


def test_a_bullet_has_no_place_for_a_status_and_says_so() -> None:
    with pytest.raises(DocumentError, match="no place for status"):
        mkdocs({"status": "cancelled"}, 0)


def test_a_date_said_in_the_description_and_the_text_is_changed_in_both() -> None:
    document, (main, *_), source = opened(SCHEDULE)
    after = edit(document, source, main, {"start": "2026-11-18", "end": "2026-11-19"}).text
    assert [line for line in changed(SCHEDULE, after) if line[0] == "+"] == [
        "+ description: Two days in Paris, France from 18-19 November, 2026.\n",
        "+ Quay Days meet in Paris, France from 18-19 November 2026.\n",
    ]


def test_a_detected_page_takes_what_only_front_matter_can_say() -> None:
    after = edited(SCHEDULE, {"status": "cancelled"})
    _, (main, *_), _ = opened(after)
    assert (main.status, main.when.start) == (Status.CANCELLED, date(2026, 11, 17))


def test_a_detected_page_that_is_given_a_zone_states_its_date_and_place() -> None:
    after = edited(SCHEDULE, {"timezone": "Europe/Paris"})
    assert [line for line in changed(SCHEDULE, after) if line[0] in "+-"] == [
        "+ event:\n",
        "+   start: 2026-11-17\n",
        "+   end: 2026-11-18\n",
        "+   timezone: Europe/Paris\n",
        "+   location: Paris, France\n",
    ]


def test_without_a_zone_of_its_own_an_event_has_its_sources() -> None:
    timed = edited(EVENT, {"start": "2026-03-19T09:00", "end": "2026-03-19T12:00", "timezone": "Asia/Shanghai"})
    _, (entry,), _ = opened(edited(timed, {"timezone": None}))
    assert entry.when.zone == "Europe/Paris"


def test_a_value_that_cannot_be_meant_is_refused_in_words() -> None:
    for values, words in (
        ({"start": "soon"}, "write 2024-03-20"),
        ({"timezone": "CET"}, "no IANA time zone"),
        ({"url": "javascript:alert(1)"}, "no web address"),
        ({"status": "maybe"}, "is no status"),
        ({"end": "2026-03-01"}, "lies before"),
        ({"title": "a\nb"}, "one line"),
    ):
        with pytest.raises(DocumentError, match=words):
            edited(EVENT, dict(values))


@given(st.dates(date(2026, 1, 1), date(2027, 12, 31)), st.integers(0, 5))
def test_every_day_reads_back_and_going_back_gives_the_same_bytes(start: date, length: int) -> None:
    end = date.fromordinal(start.toordinal() + length)
    values = {"start": start.isoformat(), "end": end.isoformat() if length else None}
    after = edited(EVENT, dict(values))
    _, (entry,), _ = opened(after)
    assert (entry.when.start, entry.when.end) == (start, end if length else None)
    back = edited(after, {"start": "2026-03-19", "end": "2026-03-22"})
    assert back == EVENT


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=40).filter(str.strip))
def test_every_title_reads_back(title: str) -> None:
    _, (entry,), _ = opened(edited(EVENT, {"title": title}))
    assert entry.title.split() == title.split() or entry.title == title.strip()
