"""What front matter declares, where anything may stand under any key."""

from __future__ import annotations

from datetime import date

import pytest

from builders import a_document, a_source, told
from cnfeed.reading.reader import read


def declaring(*lines: str) -> str:
    return "\n".join(("---", "title: Quay meetup", "event:", "  start: 2026-03-19T18:00", *lines, "---", "Words.", ""))


@pytest.mark.parametrize("value", ["5", "[a]", "{x: y}", "2026-01-01", "true", "null"])
def test_a_host_has_an_address_only_where_it_is_text(value: str) -> None:
    (event,) = told(declaring(f"  organizer: {{ name: Quay club, email: {value}, url: {value} }}"))
    assert event.organizer is not None
    assert (event.organizer.name, event.organizer.email, event.organizer.url) == ("Quay club", None, None)


@pytest.mark.parametrize("value", ["5", "[a]", "true"])
def test_an_instance_has_a_title_and_a_status_only_where_they_are_text(value: str) -> None:
    (event,) = told(
        declaring("  recurrence: FREQ=WEEKLY", f"  overrides: [{{at: 2026-03-26, title: {value}, status: {value}}}]")
    )
    assert event.recurrence is not None
    assert [(one.at, one.title, one.status) for one in event.recurrence.overrides] == [(date(2026, 3, 26), None, None)]


def test_a_closing_date_links_to_the_web_or_where_its_event_does() -> None:
    text = declaring(
        "  url: https://example.org/q", "  deadlines: [{title: Closes, at: 2026-03-01, url: 'javascript:1'}]"
    )
    assert [entry.url for entry in told(text)] == ["https://example.org/q", "https://example.org/q"]


def test_a_list_where_a_date_belongs_is_named_as_it_is_written() -> None:
    text = "---\ntitle: Quay meetup\nevent:\n  start: [2026-03-19]\n---\n"
    (problem,) = read(a_document(text, "content/en/events/quay.md"), a_source()).problems
    assert (problem.line, problem.code) == (4, "bad-date")
    assert problem.message.startswith("'[2026-03-19]' is no date")


def test_a_post_stands_on_the_day_that_is_written() -> None:
    # 06:00 at +08:00 is still the day before in Paris
    (post,) = told("---\ntitle: Quay report\ndate: 2026-05-08T06:00:00+08:00\n---\n", "content/en/posts/report.md")
    assert post.when.start == date(2026, 5, 8)


@pytest.mark.parametrize("rule", ["FREQ=FOO", "FREQ=WEEKLY;INTERVAL=0", "FREQ=SECONDLY", "every Tuesday", "COUNT=3"])
def test_a_rule_that_no_calendar_can_follow_is_a_problem_and_the_event_is_told_once(rule: str) -> None:
    text = f'---\ntitle: Quay\nevent:\n  start: 2026-03-19\n  recurrence: "{rule}"\n---\n'
    reading = read(a_document(text, "content/en/events/quay.md"), a_source())
    assert [(one.code, one.line) for one in reading.problems] == [("bad-recurrence", 5)]
    assert reading.entries[0].recurrence is None


@pytest.mark.parametrize(
    ("start", "code", "said"),
    [
        ("2026-03-29T02:30", "nonexistent-time", "01:30 or 03:30 is meant"),
        ("2026-10-25T02:30", "ambiguous-time", "00:30 or 01:30 UTC"),
    ],
)
def test_an_hour_that_the_clocks_skip_or_repeat_is_told_with_both_readings(start: str, code: str, said: str) -> None:
    text = f"---\ntitle: Quay\nevent:\n  start: {start}\n  timezone: Europe/Paris\n---\n"
    (problem,) = read(a_document(text, "content/en/events/quay.md"), a_source()).problems
    assert (problem.code, problem.line) == (code, 4)
    assert said in problem.message
