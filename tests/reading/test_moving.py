"""An entry whose new date belongs below another heading goes there, and nothing else does."""

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
from cnfeed.model.entry import Entry
from cnfeed.model.settings import Source
from cnfeed.reading.edit import edit
from cnfeed.reading.reader import read

DIGEST = (
    "# News\r\n\r\n### 2026-06\r\n\r\n"
    "- [June 25th Quay meetup (6.20 deadline)](https://example.org/a)\r\n\r\n    Words.\r\n\r\n"
    "- [Late June: Dock Summit](https://example.org/b)\r\n\r\n"
    "- [June 18 Pier call for proposals (6.18 deadline)](https://example.org/c)\r\n\r\n"
    "### 2026-05\r\n\r\n"
    + "".join(f"- [May {day} Tool {day} released](https://example.org/f{day})\r\n" for day in (7, 5, 3))
)
NESTED = """# Weekly

## 2026

### June

#### Events

- **June 3**: [Quay meetup](https://example.org/a)
- **June 1**: [Pier meetup](https://example.org/b)

#### Tools

- **June 2**: [Crane tools released](https://example.org/c)

### May

#### Events

- **May 3**: [Dock meetup](https://example.org/d)
"""
SCHEDULE = """---
title: Quay Days 2026
description: Two days in Paris, France from 17-18 November, 2026.
type: event
---

Quay Days meet in Paris, France from 17-18 November 2026.

### Tuesday 17th of November

10:25 - 10:50 CET

* [Cranes for beginners](https://example.org/cranes)
* [Ropes and how they end](https://example.org/ropes)

11:00 - 11:30 CET

* [Knots that hold](https://example.org/knots)

### Wednesday 18th of November

10:25 - 10:50 CET

* [Sails in winter](https://example.org/sails)
"""
NEWS, PAGE = "docs/news.md", "content/en/events/quay.md"


def place(href: str) -> Source:
    return a_source(generator="mkdocs" if href == NEWS else "hugo")


def told(text: str, href: str = NEWS) -> tuple[Entry, ...]:
    return read(Document(href, text), place(href)).entries


def named(text: str, words: str, href: str = NEWS) -> Entry:
    return next(one for one in told(text, href) if words in one.title)


def edited(text: str, words: str, values: dict[str, str | None], href: str = NEWS) -> str:
    return edit(Document(href, text), place(href), named(text, words, href), values).text


def changes(before: str, after: str) -> list[str]:
    lines = list(difflib.unified_diff(before.splitlines(), after.splitlines(), n=0, lineterm=""))
    return [line for line in lines[2:] if not line.startswith("@@")]


def test_a_bullet_goes_to_the_heading_of_its_new_month() -> None:
    after = edited(DIGEST, "Quay", {"start": "2026-05-04"})
    assert "### 2026-06\r\n\r\n- [Late June" in after
    assert (
        "f5)\r\n- [May 4th Quay meetup (6.20 deadline)](https://example.org/a)\r\n\r\n    Words.\r\n- [May 3" in after
    )
    assert named(after, "Quay").when.start == date(2026, 5, 4)


def test_a_month_without_a_heading_gets_one_in_the_documents_own_form_and_order() -> None:
    newer = edited(DIGEST, "Quay", {"start": "2026-07-03"})
    assert newer.startswith("# News\r\n\r\n### 2026-07\r\n\r\n- [July 3rd Quay meetup")
    assert "    Words.\r\n\r\n### 2026-06\r\n\r\n- [Late June" in newer
    older = edited(DIGEST, "Quay", {"start": "2026-04-11"})
    last = "- [April 11th Quay meetup (6.20 deadline)](https://example.org/a)\r\n\r\n    Words.\r\n"
    assert older.endswith(f"f3)\r\n\r\n### 2026-04\r\n\r\n{last}")


def test_a_bullet_that_stays_in_its_month_stays_where_it_is() -> None:
    assert len(changes(DIGEST, edited(DIGEST, "Quay", {"start": "2026-06-12"}))) == 2


def test_what_an_imprecise_bullet_becomes_exact_to_decides_its_heading() -> None:
    assert (
        changes(DIGEST, edited(DIGEST, "Dock", {"start": "2026-05-04"}))[-1]
        == "+- [May 4: Dock Summit](https://example.org/b)"
    )


def test_a_bullet_is_moved_and_retitled_in_one_go() -> None:
    after = edited(DIGEST, "Dock", {"start": "2026-05-04", "title": "Dock Days", "url": "https://example.org/new"})
    assert "- [May 4: Dock Days](https://example.org/new)\r\n" in after


def test_a_bullet_keeps_its_topic_below_its_new_month() -> None:
    after = edited(NESTED, "Quay", {"start": "2026-05-09"})
    assert changes(NESTED, after) == [
        "-- **June 3**: [Quay meetup](https://example.org/a)",
        "+- **May 9**: [Quay meetup](https://example.org/a)",
    ]
    assert after.index("### May") < after.index("May 9") < after.index("May 3")


def test_headings_are_made_as_far_as_they_are_missing() -> None:
    assert edited(NESTED, "Crane", {"start": "2026-05-09"}).endswith(
        "(https://example.org/d)\n\n#### Tools\n\n- **May 9**: [Crane tools released](https://example.org/c)\n"
    )
    assert edited(NESTED, "Quay", {"start": "2027-01-09"}).startswith(
        "# Weekly\n\n## 2027\n\n### January\n\n#### Events\n\n- **January 9**: [Quay meetup]"
    )


def test_a_bullet_without_a_date_gets_one_where_the_others_have_theirs() -> None:
    text = NESTED.replace("**June 1**: [Pier meetup]", "[Pier meetup]")
    assert changes(text, edited(text, "Pier", {"start": "2026-06-09"}))[1:] == [
        "+- **June 9**: [Pier meetup](https://example.org/b)"
    ]


def test_a_bullet_that_a_paragraph_seems_to_belong_to_stays_and_says_the_new_date() -> None:
    text = DIGEST.replace("    Words.", "Words at the margin.")
    after = edited(text, "Quay", {"start": "2026-05-04"})
    assert changes(text, after)[-1] == "+- [May 4th Quay meetup (6.20 deadline)](https://example.org/a)"
    assert len(changes(text, after)) == 2


def test_a_session_goes_to_the_same_hours_of_another_day() -> None:
    after = edited(SCHEDULE, "Cranes", {"start": "2026-11-18T10:25", "end": "2026-11-18T10:50"}, PAGE)
    assert changes(SCHEDULE, after) == [
        "-* [Cranes for beginners](https://example.org/cranes)",
        "+* [Cranes for beginners](https://example.org/cranes)",
    ]
    assert named(after, "Cranes", PAGE).when.start == datetime(2026, 11, 18, 10, 25)


def test_a_session_that_shares_its_hours_leaves_the_others_theirs() -> None:
    after = edited(SCHEDULE, "Cranes", {"start": "2026-11-17T12:00", "end": "2026-11-17T12:30"}, PAGE)
    assert "12:00 - 12:30 CET\n\n* [Cranes for beginners]" in after
    assert named(after, "Ropes", PAGE).when.start == datetime(2026, 11, 17, 10, 25)


def test_a_session_alone_below_its_hours_says_the_new_ones_there() -> None:
    after = edited(SCHEDULE, "Knots", {"start": "2026-11-17T11:10"}, PAGE)
    assert changes(SCHEDULE, after) == ["-11:00 - 11:30 CET", "+11:10 - 11:30 CET"]


def test_a_day_without_a_heading_gets_one_and_an_empty_time_line_goes() -> None:
    after = edited(SCHEDULE, "Knots", {"start": "2026-11-19T11:00", "end": "2026-11-19T11:30"}, PAGE)
    assert after.endswith(
        "\n\n### Thursday 19th of November\n\n11:00 - 11:30 CET\n\n* [Knots that hold](https://example.org/knots)\n"
    )
    assert after.count("11:00 - 11:30") == 1


@pytest.mark.parametrize("above", ["0:00\n", "0:00\n## 2026-03-19T09:00\n", "## 2026-03-19T09:00\n"])
def test_a_session_with_nothing_beside_it_is_moved_or_refused_in_words(above: str) -> None:
    text = f"---\n---\n{above}- [2026-03-19 ](https://example.org/)"
    for entry in told(text, PAGE):
        for start in ("2026-03-20", "2026-03-19T10:00"):
            try:
                after = edit(Document(PAGE, text), place(PAGE), entry, {"start": start})
            except DocumentError as error:
                assert str(error)
            else:
                assert told(after.text, PAGE)


def test_a_day_and_hours_in_two_cells_are_each_changed_in_theirs() -> None:
    text = (
        "---\ntitle: Tour 2026\ntype: event\ndate: 2026-01-05\n---\n\n| City | Date | Time |\n|---|---|---|\n"
        "| Lyon | Oct.4 | 18:00 |\n"
    )
    assert edited(text, "Lyon", {"start": "2026-10-05T18:00"}, PAGE).endswith("| Lyon | Oct.5 | 18:00 |\n")
    assert edited(text, "Lyon", {"start": "2026-10-04T19:30"}, PAGE).endswith("| Lyon | Oct.4 | 19:30 |\n")


def test_a_posts_start_is_its_publication_and_its_time_of_day_stays() -> None:
    text = "---\ntitle: We are founded\ndate: 2026-01-05T10:00:00+01:00\n---\n\nWords.\n"
    href = "content/en/posts/founded.md"
    assert changes(text, edited(text, "founded", {"start": "2026-01-06"}, href)) == [
        "-date: 2026-01-05T10:00:00+01:00",
        "+date: 2026-01-06T10:00:00+01:00",
    ]
    with pytest.raises(DocumentError, match="has one date"):
        edited(text, "founded", {"end": "2026-01-06"}, href)


def facts(entries: tuple[Entry, ...], without: str) -> Counter[tuple[object, ...]]:
    return Counter((one.kind, one.title, one.when, one.url) for one in entries if without not in one.title)


@settings(deadline=None, max_examples=40)
@given(st.dates(date(2025, 3, 1), date(2027, 11, 30)), st.sampled_from(["Quay", "Dock", "Tool 5", "Pier"]))
def test_wherever_a_bullet_goes_it_says_the_new_day_and_the_others_what_they_said(new: date, words: str) -> None:
    try:
        after = edited(DIGEST, words, {"start": new.isoformat()})
    except DocumentError as error:
        assert "edit the text" in str(error) or "add one" in str(error)
        return
    assert new in {one.when.start for one in told(after) if words in one.title}
    assert facts(told(after), words) == facts(told(DIGEST), words)
    lines = Counter(line for line in DIGEST.splitlines(keepends=True) if line.strip() and words not in line)
    assert lines <= Counter(after.splitlines(keepends=True))
    assert "\n" not in after.replace("\r\n", "")


@settings(deadline=None, max_examples=30)
@given(
    st.integers(0, 3),
    st.times().map(lambda at: at.replace(second=0, microsecond=0)),
    st.sampled_from(["Cranes", "Knots"]),
)
def test_wherever_a_session_goes_it_has_its_new_hours_and_the_others_theirs(shift: int, at, words: str) -> None:  # type: ignore[no-untyped-def]
    start = datetime.combine(date(2026, 11, 17) + timedelta(days=shift), at)
    end = start + timedelta(minutes=20)
    values: dict[str, str | None] = {"start": f"{start:%Y-%m-%dT%H:%M}", "end": f"{end:%Y-%m-%dT%H:%M}"}
    try:
        after = edited(SCHEDULE, words, values, PAGE)
    except DocumentError as error:
        assert "edit the text" in str(error)
        return
    assert (named(after, words, PAGE).when.start, named(after, words, PAGE).when.end) == (start, end)
    assert facts(told(after, PAGE), words) == facts(told(SCHEDULE, PAGE), words)
