"""A table of events tells one per dated row, whatever its columns' order and language."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from builders import a_source
from cnfeed.documents.document import Document
from cnfeed.model.entry import Entry, Kind
from cnfeed.model.problem import Problem
from cnfeed.reading.reader import read


def table(*lines: str, language: str = "en") -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    head, *rows = lines
    dashes = "|---" * (head.count("|") - 1) + "|"
    body = "\n".join((head, dashes, *rows))
    text = f"---\ntitle: Events 2026\n---\n\nAll of 2026.\n\n{body}\n"
    reading = read(Document("content/calendar.md", text), a_source(language=language, generator="plain"))
    return reading.entries, reading.problems


@pytest.mark.parametrize(
    ("language", "head", "row"),
    [
        ("en", "| Event | Date | Location | Link |", "| Quay Day | May 3, 2026 | Lyon | [Go](https://x.org/q) |"),
        ("en", "| When | Where | What event |", "| May 3, 2026 | Lyon | [Quay Day](https://x.org/q) |"),
        ("de", "| Datum | Ort | Titel | Eventlink |", "| 3. Mai 2026 | Lyon | Quay Day | <https://x.org/q> |"),
        ("es", "| Fecha | Lugar | Evento | Enlace |", "| 3 de mayo de 2026 | Lyon | Quay Day | [A](https://x.org/q) |"),
        ("zh", "| 活动 | 日期 | 城市 | 链接 |", "| Quay Day | 2026 年 5 月 3 日 | Lyon | [链接](https://x.org/q) |"),
        ("zh-TW", "| 時間 | 地點 | 活動 | 報名 |", "| 2026/5/3 | Lyon | Quay Day | [報名](https://x.org/q) |"),
        ("ja", "| 日付 | 場所 | タイトル | リンク |", "| 2026年5月3日 | Lyon | Quay Day | [L](https://x.org/q) |"),
    ],
)  # fmt: skip
def test_columns_are_known_by_their_headers(language: str, head: str, row: str) -> None:
    (event,), problems = table(head, row, language=language)
    assert (event.title, event.when.start, event.location) == ("Quay Day", date(2026, 5, 3), "Lyon")
    assert (event.url, problems) == ("https://x.org/q", ())


def test_rows_without_a_date_are_not_told_and_words_that_are_no_date_are_named() -> None:
    events, problems = table(
        "| Date | Event |", "| May 3 | Quay Day |", "| TBD | Rope Day |", "| 5. No.v | Knot Day |", "| | Sail Day |"
    )
    assert [one.title for one in events] == ["Quay Day"]
    assert [(one.code, one.line) for one in problems] == [("unread-date", 11)]


def test_an_empty_cell_of_dates_means_the_day_above() -> None:
    events, _ = table("| Date | Time | Talk |", "| May 3 | 10:00 | Knots |", "| | 11:00 | Ropes |")
    assert [one.when.start for one in events] == [datetime(2026, 5, 3, 10, 0), datetime(2026, 5, 3, 11, 0)]


def test_a_last_day_may_have_a_column() -> None:
    (event,), _ = table("| Event | Start | End |", "| Quay Days | May 3 | May 5 |")
    assert (event.when.start, event.when.end) == (date(2026, 5, 3), date(2026, 5, 5))


def test_a_closing_date_in_a_column_is_a_deadline_of_its_row() -> None:
    (event, deadline), _ = table("| Event | Date | CfP closes |", "| Quay Day | May 3 | April 1 |")
    assert (event.kind, deadline.kind, deadline.when.start) == (Kind.EVENT, Kind.DEADLINE, date(2026, 4, 1))
    assert deadline.part_of == event.anchor


def test_rows_without_title_and_place_are_told_by_what_their_own_column_says() -> None:
    events, _ = table("| Day | Guest |", "| May 3 | Ada of the Quay |", "| May 4 | Bob of the Rope |")
    assert [one.title for one in events] == ["Events 2026: Ada of the Quay", "Events 2026: Bob of the Rope"]


def test_rows_of_posts_are_news() -> None:
    (row,), _ = table("| Day | Blog post | Link |", "| May 3 | How we tie knots | [read](https://example.org/k) |")
    assert (row.kind, row.title, row.url) == (Kind.NEWS, "How we tie knots", "https://example.org/k")


def test_a_wrong_weekday_is_a_problem_at_the_row() -> None:
    (event,), problems = table("| Date | Event |", "| Monday, May 3 | Quay Day |")
    assert event.when.start == date(2026, 5, 3)
    assert [(one.code, one.line) for one in problems] == [("weekday-mismatch", 9)]


def test_a_struck_date_is_not_the_rows() -> None:
    (event,), _ = table("| Date | Event |", "| ~~May 3~~ May 10 | Quay Day |")
    assert event.when.start == date(2026, 5, 10)
