"""An event page says when and where in a list, a description or its first words; what contradicts is named."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from builders import a_source
from cnfeed.documents.document import Document
from cnfeed.model.entry import Entry, Kind, Status
from cnfeed.model.problem import Problem
from cnfeed.model.when import Precision
from cnfeed.reading.edit import edit
from cnfeed.reading.reader import read

HREF = "content/events/harbour.md"


def page(body: str, front: str = "title: Harbour Meetup 2026", **source: object) -> tuple[Entry, tuple[Problem, ...]]:
    reading = read(Document(HREF, f"---\n{front}\n---\n\n{body}\n"), a_source(**source))
    own = next(one for one in reading.entries if one.anchor == "")
    return own, reading.problems


LISTS = [
    "- When: 3 May 2026, 18:00 - 20:00\n- Where: Rope Works",
    "- **When:** 3 May 2026, 18:00 - 20:00\n- **Where:** Rope Works",
    "* **When**: 3 May 2026, 18:00-20:00\n* **Where**: Rope Works",
    "Date: 3 May 2026\nTime: 18:00 - 20:00\nLocation: Rope Works",
    "**Date:** 3 May 2026\n\n**Time:** 6pm - 8pm\n\n**Venue:** Rope Works",
    "📅 Date and time: May 3, 2026 18:00 - 20:00  \n📍 Place: Rope Works",
    "- 时间：2026 年 5 月 3 日（周日）18:00-20:00\n- 地点：Rope Works",
    "- **活动时间：**2026年5月3日 晚 6 点 - 8 点\n- **活动地点：**Rope Works",
    "- 時間: Sunday, May 3, 2026 at 6:00 PM to Sunday, May 3, 2026 at 8:00 PM\n- 地點: Rope Works",
    "- 日時：2026年5月3日 18:00-20:00\n- 会場：Rope Works",
    "- Fecha: 3 de mayo de 2026, 18:00 - 20:00\n- Lugar: Rope Works",
    "- Wann: 3. Mai 2026, 18:00 - 20:00\n- Wo: Rope Works",
    "- Quand : 3 mai 2026, 18:00 - 20:00\n- Lieu : Rope Works",
    "- Quando: 3 de maio de 2026, 18:00 - 20:00\n- Local: Rope Works",
    "- 일시: 2026년 5월 3일 18:00 - 20:00\n- 장소: Rope Works",
    "| When | 3 May 2026, 18:00 - 20:00 |\n| Where | Rope Works |",
    "When: 3 May 2026, 18:00 - 20:00 | Where: Rope Works",
]
LANGUAGES = {"Fecha": "es", "Wann": "de", "Quand ": "fr", "Quando": "pt", "日時": "ja", "일시": "ko"}


@pytest.mark.parametrize("body", LISTS)
def test_a_list_of_what_when_and_where_is_read_in_every_language_and_form(body: str) -> None:
    language = next((code for word, code in LANGUAGES.items() if f"- {word}" in body), "en")
    event, problems = page(body, language=language, generator="plain")
    assert (event.when.start, event.when.end) == (datetime(2026, 5, 3, 18, 0), datetime(2026, 5, 3, 20, 0))
    assert (event.when.zone, event.location, problems) == ("Europe/Paris", "Rope Works", ())


def test_start_and_end_may_have_lines_of_their_own() -> None:
    event, _ = page("- Start: 3 May 2026\n- End: 5 May 2026\n")
    assert (event.when.start, event.when.end) == (date(2026, 5, 3), date(2026, 5, 5))


def test_the_list_counts_and_the_description_that_contradicts_it_is_named_with_its_line() -> None:
    front = "title: Harbour Meetup\ndescription: '2026.05.03 (Sun) 19:00 ~ 21:00 | Rope Works'"
    event, problems = page("# Harbour Meetup\n\n- When: 3 May 2026, 18:30 - 21:30\n", front)
    assert event.when.start == datetime(2026, 5, 3, 18, 30)
    (conflict,) = [one for one in problems if one.code == "date-conflict"]
    assert conflict.line == 8
    assert "line 3" in conflict.message
    assert "19:00 ~ 21:00" in conflict.message
    assert event.location == "Rope Works"


def test_what_says_the_same_or_less_exactly_is_no_conflict() -> None:
    front = "title: Harbour Meetup\ndescription: An evening in May 2026"
    _, problems = page("- When: 3 May 2026, 18:30\n", front)
    assert not problems


def test_a_list_that_contradicts_front_matter_is_named_and_front_matter_counts() -> None:
    event, problems = page("- When: 4 May 2026\n", "title: Harbour\nevent:\n  start: 2026-05-03")
    assert event.when.start == date(2026, 5, 3)
    assert [(one.code, one.line) for one in problems] == [("date-conflict", 4)]


def test_hours_of_another_zone_become_those_of_the_event() -> None:
    event, _ = page("- When: 3 May 2026, 8:00 AM to 10:00 AM CDT\n- Where: online\n", timezone="Asia/Taipei")
    assert (event.when.start, event.when.zone) == (datetime(2026, 5, 3, 21, 0), "Asia/Taipei")


def test_a_zone_that_means_several_is_settled_by_what_the_page_says_besides() -> None:
    front = "title: Harbour\ndescription: '2026-01-05 19:00 ~ 21:00'"
    event, problems = page("- When: January 5, 2026, 5:00 AM - 7:00 AM CST\n", front, timezone="Asia/Taipei")
    assert event.when.start == datetime(2026, 1, 5, 19, 0)
    (doubt,) = problems
    assert doubt.code == "ambiguous-zone"
    assert "America/Chicago" in doubt.message
    assert "Asia/Shanghai" in doubt.message


def test_a_zone_that_means_several_is_the_sources_own_where_nothing_speaks_against_it() -> None:
    event, problems = page("- When: January 5, 2026, 7:00 - 9:00 PM CST\n", timezone="Asia/Taipei")
    assert (event.when.start, problems) == (datetime(2026, 1, 5, 19, 0), ())


def test_hours_at_night_do_not_count_against_an_evening() -> None:
    front = "title: Harbour\ndescription: '2026-01-05 19:00 ~ 21:00'"
    event, problems = page("- When: January 5, 2026, 5:00 AM - 7:00 AM\n", front, timezone="Asia/Taipei")
    assert event.when.start == datetime(2026, 1, 5, 19, 0)
    assert [one.code for one in problems] == ["date-conflict"]


def test_an_hour_that_does_not_exist_that_day_is_a_problem() -> None:
    _, problems = page("- When: 29 March 2026, 02:30\n")
    assert [one.code for one in problems] == ["nonexistent-time"]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ("The harbour meetup on May 3, 2026 has been postponed.", Status.POSTPONED),
        ("The meetup on May 3, 2026 is cancelled.", Status.CANCELLED),
        ("It is tentatively scheduled for May 3, 2026.", Status.TENTATIVE),
        ("原定于 2026 年 5 月 3 日举办的活动延期。", Status.POSTPONED),
        ("聚会暂定于 2026 年 5 月 3 日举办。", Status.TENTATIVE),
        ("The event has been cancelled.\n\n- When: May 3, 2026", Status.CANCELLED),
        ("The meetup takes place on May 3, 2026.\n\nTickets can be cancelled a week before.", Status.CONFIRMED),
        ("The meetup takes place on May 3, 2026.\n\nRead our cancellation policy.", Status.CONFIRMED),
    ],
)
def test_words_beside_the_date_say_whether_it_takes_place(body: str, status: Status) -> None:
    assert page(body)[0].status is status


def test_a_date_it_was_moved_away_from_is_kept_as_that() -> None:
    for body in (
        "- When: ~~May 3, 2026~~ May 10, 2026",
        "The meetup was rescheduled from May 3, 2026 to May 10, 2026.",
        "Originally scheduled for May 3, 2026, it now takes place on May 10, 2026.",
    ):
        event, _ = page(body)
        assert (event.when.start, event.previous_start) == (date(2026, 5, 10), date(2026, 5, 3)), body


def test_another_matters_date_is_not_the_events() -> None:
    event, _ = page("Registration opens on April 1, 2026.\n\nThe meetup takes place on May 3, 2026.")
    assert event.when.start == date(2026, 5, 3)
    event, _ = page("The schedule will be announced on April 1, 2026.")
    assert event.when.start is None


def test_a_lists_closing_date_is_a_deadline_of_the_event() -> None:
    source = a_source()
    text = "---\ntitle: Harbour Meetup\n---\n\n- When: 3 May 2026\n- CfP deadline: 1 April 2026\n- Where: Rope Works\n"
    event, deadline = read(Document(HREF, text), source).entries
    assert (event.when.start, deadline.kind, deadline.when.start) == (date(2026, 5, 3), Kind.DEADLINE, date(2026, 4, 1))
    assert (deadline.title, deadline.part_of, deadline.line) == ("Harbour Meetup: CfP deadline", "", 6)


def test_a_list_about_a_part_of_the_page_is_a_session_and_not_the_page() -> None:
    front = "title: HarbourCon\ndescription: HarbourCon in Paris, France from 1-4 April, 2026."
    text = f"---\n{front}\n---\n\n## Rope evening\n\n**Date:** Friday, April 3rd\n\n**Time:** 12:15 - 13:00\n"
    conference, session = read(Document(HREF, text), a_source()).entries
    assert (conference.when.start, conference.when.end) == (date(2026, 4, 1), date(2026, 4, 4))
    assert (session.title, session.when.start) == ("Rope evening", datetime(2026, 4, 3, 12, 15))


def test_the_place_stands_beside_the_date() -> None:
    for body, place in (
        ("HarbourCon in Paris, France from 1-4 April, 2026.", "Paris, France"),
        ("It takes place on **April 1st, 2026**, in Lyon, France.", "Lyon, France"),
        ("将于 2026 年 4 月 1 日在里昂举办。", "里昂"),
    ):
        assert page(body)[0].location == place


def test_what_december_says_of_january_is_next_year() -> None:
    event, _ = page("The meetup takes place on January 5.", "title: Harbour Meetup\ndate: 2025-12-12")
    assert event.when.start == date(2026, 1, 5)


def test_a_page_without_a_date_is_undated() -> None:
    event, _ = page("We meet. It will be great: 24/7, versions 1.21-1.24.", "title: Harbour Meetup")
    assert (event.when.start, event.when.precision) == (None, Precision.NONE)


def test_hours_said_in_another_zone_are_edited_in_that_zone() -> None:
    source = a_source(timezone="Asia/Taipei")
    front = "---\ntitle: Harbour\ndescription: '2026-05-04 21:00 ~ 23:00 | online'\n---\n\n"
    document = Document(HREF, front + "- When: Monday, May 4, 2026 at 8:00 AM to Monday, May 4, 2026 at 10:00 AM CDT\n")
    entry = read(document, source).entries[0]
    done = edit(document, source, entry, {"start": "2026-05-05T21:30", "end": "2026-05-05T23:00"})
    assert "description: '2026-05-05 21:30 ~ 23:00 | online'" in done.text
    assert "Tuesday, May 5, 2026 at 8:30 AM to Tuesday, May 5, 2026 at 10:00 AM CDT" in done.text


def test_the_definition_of_a_link_named_location_is_no_place() -> None:
    own, _ = page(
        "- When: 3 May 2026\n\nHow to [get there][location].\n\n[location]: /harbour/way/\n[date]: /dates/ '4 May 2026'"
    )
    assert own.location is None
    assert own.when.start == date(2026, 5, 3)
