"""A schedule tells a session per talk: on its heading's day, at the hours above or beside it."""

from __future__ import annotations

from datetime import datetime

import pytest

from builders import a_source
from cnfeed.documents.document import Document
from cnfeed.model.entry import Entry
from cnfeed.model.problem import Problem
from cnfeed.reading.reader import read

HREF = "content/events/harbour.md"
DAYS = "title: HarbourCon 2026\nevent:\n  start: 2026-03-18\n  end: 2026-03-20"
EVENING = "title: Harbour Meetup\nevent:\n  start: 2026-03-18T18:00\n  end: 2026-03-18T21:00"


def schedule(body: str, front: str = DAYS) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    reading = read(Document(HREF, f"---\n{front}\n---\n\n{body}\n"), a_source())
    return tuple(one for one in reading.entries if one.anchor), reading.problems


def hours(day: int, start: str, end: str) -> tuple[datetime, datetime]:
    first, last = (datetime.fromisoformat(f"2026-03-{day}T{one}") for one in (start, end))
    return first, last


FORMS = [
    "## Thursday, March 19\n\n10:00 - 10:30\n\n- [Knots for all](https://example.org/knots)",
    "## Thursday 19th of March\n\n**10:00 - 10:30 CET**\n\n- Knots for all",
    "## Day 2\n\n- 10:00 - 10:30 Knots for all",
    "## Thursday\n\n- 10:00–10:30: Knots for all",
    "**Thursday, March 19**\n\n- 10:00 - 10:30 | Knots for all",
    "Thursday, March 19\n\n1. 10:00 - 10:30 Knots for all",
    "## 3 月 19 日（周四）\n\n10:00 - 10:30 Knots for all",
    "## 第二天\n\n- 上午 10:00 - 10:30 Knots for all",
    "### Thursday, March 19\n\n#### 10:00 - 10:30\n\n- Knots for all",
    "### Thursday, March 19\n\n- Knots for all (10:00 - 10:30)",
    "### Thursday, March 19\n\n**10:00 - 10:30** Knots for all",
    "- Thursday, March 19\n  - 10:00 - 10:30 Knots for all",
    "- Thursday, March 19\n  - 10:00 - 10:30\n    - Knots for all",
    "## Thursday, March 19\n\n| Time | Talk | Speaker |\n|---|---|---|\n| 10:00 - 10:30 | Knots for all | Ada |",
    "## Thursday\n\n| Speaker | Session | Time (CET) |\n|---|---|---|\n| Ada | Knots for all | 10:00 - 10:30 |",
    "| Date | Time | Talk |\n|---|---|---|\n| March 19 | 10:00 - 10:30 | Knots for all |",
    "| 日期 | 时间 | 议题 |\n|---|---|---|\n| 3 月 19 日 | 10:00-10:30 | Knots for all |",
    "{{< tabs >}}\n\n## Thursday, March 19 {#thu}\n\n- 10:00 - 10:30 Knots for all\n\n{{< /tabs >}}",
    "## Knots for all\n\n- Time: March 19, 10:00 - 10:30\n- Speaker: Ada",
]


@pytest.mark.parametrize("body", FORMS)
def test_a_talk_is_read_from_many_forms_of_schedules(body: str) -> None:
    (talk,), _ = schedule(body)
    assert talk.title == "Knots for all"
    assert (talk.when.start, talk.when.end) == hours(19, "10:00", "10:30")
    assert (talk.when.zone, talk.part_of) == ("Europe/Paris", "")


def test_a_room_behind_the_hours_is_a_place() -> None:
    (talk,), _ = schedule("## March 19\n\n10:00 - 10:30 (Hall A | Room 2)\n\n- [Knots](https://example.org/k) - Ada")
    assert (talk.title, talk.location, talk.url) == ("Knots", "Hall A | Room 2", "https://example.org/k")


def test_pauses_are_no_sessions() -> None:
    talks, _ = schedule(
        "- 18:00 - 18:30 Registration\n- 18:30 - 19:00 Knots\n- 19:00 - 19:15 Coffee break\n- 19:15 - 19:30 午休",
        EVENING,
    )
    assert [one.title for one in talks] == ["Knots"]


def test_several_talks_may_stand_on_one_line() -> None:
    talks, _ = schedule("18:00 - 18:30 Knots 18:30 - 19:00 Ropes", EVENING)
    assert [(one.title, one.when.start) for one in talks] == [
        ("Knots", datetime(2026, 3, 18, 18, 0)),
        ("Ropes", datetime(2026, 3, 18, 18, 30)),
    ]


def test_hours_outside_of_the_events_own_are_named_and_left_out() -> None:
    talks, problems = schedule("- 18:30 - 19:00 Knots\n- 10:00 - 10:30 Copied from last time", EVENING)
    assert [one.title for one in talks] == ["Knots"]
    assert [(one.code, one.line) for one in problems] == [("outside-event", 9)]


def test_a_talk_whose_day_is_not_known_is_not_told() -> None:
    assert schedule("## Talks\n\n- 10:00 - 10:30 Knots for all")[0] == ()
    assert schedule("## March 18-20\n\n- 10:00 - 10:30 Knots for all")[0] == ()


def test_a_heading_as_high_as_the_days_ends_that_day() -> None:
    talks, _ = schedule(
        "## March 19\n\n- 10:00 - 10:30 Knots\n\n### Hall B\n\n- 11:00 - 11:30 Ropes\n\n## Other\n\n- 12:00 - 12:30 X"
    )
    assert [one.title for one in talks] == ["Knots", "Ropes"]


def test_words_about_hours_are_no_talk() -> None:
    talks, _ = schedule(
        "- Doors open at 18:00 and the bar stays open\n- When: 18:00\n- We start at 18:15 sharp, be there", EVENING
    )
    assert talks == ()


def test_nested_lists_belong_to_their_talk() -> None:
    talks, _ = schedule("- 18:00 - 19:00 Knots\n  - Ada shows ten knots\n  - 18:30 questions", EVENING)
    assert [one.title for one in talks] == ["Knots"]


def test_an_hour_that_occurs_twice_is_a_problem_at_the_talks_line() -> None:
    front = "title: Night watch\nevent:\n  start: 2026-10-25"
    (talk,), problems = schedule("- 02:30 - 03:30 Watching the clocks", front)
    assert talk.when.start == datetime(2026, 10, 25, 2, 30)
    assert [(one.code, one.line) for one in problems] == [("ambiguous-time", 7)]
