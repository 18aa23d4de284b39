"""Finding entries by what one types."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnfeed.model.entry import Entry, Kind, Status
from cnfeed.model.recurrence import Recurrence
from cnfeed.model.when import UNKNOWN, Precision, When
from cnfeed.workspace.finding.query import folded, marks, parsed, suggestions
from cnfeed.workspace.finding.search import Index

TODAY = date(2026, 11, 11)  # a Wednesday


def entry(title: str, when: When = UNKNOWN, **values: object) -> Entry:
    told = {"kind": Kind.EVENT, "source": "blog", "path": f"{title}.md", "line": 1, "uid": title, "languages": ("en",)}
    return Entry(title=title, when=when, **(told | values))  # type: ignore[arg-type]


def on(first: date, last: date | None = None) -> When:
    return When(first, last, Precision.DAY)


ENTRIES = (
    entry("Café night", on(date(2026, 11, 12)), location="Quay 7, Rotterdam, Netherlands", categories=("meetup",)),
    entry("港口聚会", on(date(2026, 11, 17)), location="上海", source="digest", languages=("zh",)),
    entry(
        "Lighthouse Conf", on(date(2026, 12, 30), date(2027, 1, 2)), categories=("Cloud Native",), body="Talks on buoys"
    ),
    entry("Call for proposals closes: Lighthouse Conf", on(date(2026, 11, 30)), kind=Kind.DEADLINE),
    entry("Call for proposals closes: Old Conf", on(date(2025, 11, 30)), kind=Kind.DEADLINE),
    entry("Registration closes", on(date(2026, 11, 30)), kind=Kind.DEADLINE),
    entry("Ferry day", When(date(2026, 11, 21), date(2026, 11, 30), Precision.MONTH_PART), words="end of November"),
    entry("Knots, to be announced"),
    entry("Tide workshop", on(date(2026, 11, 20)), status=Status.CANCELLED, draft=True),
    entry(
        "Office hours",
        When(datetime(2026, 1, 7, 16), None, Precision.MINUTE, "Europe/London"),
        recurrence=Recurrence("FREQ=WEEKLY"),
    ),
    entry("Sextant 1.4 released", on(date(2026, 3, 1)), kind=Kind.NEWS),
)


def titles(text: str) -> set[str]:
    index = Index()
    index.take(ENTRIES)
    return {hit.entry.title for hit in index.find(text, TODAY).hits}


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("cafe", {"Café night"}),
        ("CAFÉ rotterdam", {"Café night"}),
        ("聚会", {"港口聚会"}),
        ("buoys", {"Lighthouse Conf"}),
        ('"for proposals closes" old', {"Call for proposals closes: Old Conf"}),
        ("lighthouse -call", {"Lighthouse Conf"}),
        ("is:undated", {"Ferry day", "Knots, to be announced"}),
        ("no date", {"Ferry day", "Knots, to be announced"}),
        ("无日期", {"Ferry day", "Knots, to be announced"}),
        ("open CFP", {"Call for proposals closes: Lighthouse Conf"}),
        ("is:cfp", {"Call for proposals closes: Lighthouse Conf"}),
        ("徵稿中", {"Call for proposals closes: Lighthouse Conf"}),
        ("tag:cloud", {"Lighthouse Conf"}),
        ('tag:"cloud native"', {"Lighthouse Conf"}),
        ("標籤：meetup", {"Café night"}),
        ("in:rotterdam", {"Café night"}),
        ("地点:上海", {"港口聚会"}),
        ("status:cancelled", {"Tide workshop"}),
        ("is:draft", {"Tide workshop"}),
        ("source:digest", {"港口聚会"}),
        ("lang:zh", {"港口聚会"}),
        ("kind:news", {"Sextant 1.4 released"}),
        ("next week", {"港口聚会", "Tide workshop", "Office hours", "Ferry day"}),
        ("下周 -is:cancelled -tag:x", {"港口聚会", "Office hours", "Ferry day"}),
        ("on:2026-12-31", {"Lighthouse Conf"}),
        ("2026-03 is:news", {"Sextant 1.4 released"}),
        ("from:2026-12 -is:recurring", {"Lighthouse Conf"}),
        ("to:2026-02", {"Call for proposals closes: Old Conf", "Office hours"}),
        ("from:2026-11-12 to:2026-11-12 -is:recurring", {"Café night"}),
        ("1.4", {"Sextant 1.4 released"}),
        ("nothing like this", set()),
        ("", set()),
    ],
)
def test_what_one_types_finds_what_one_means(typed: str, expected: set[str]) -> None:
    assert titles(typed) == expected


def test_past_and_upcoming_leave_nothing_dated_out() -> None:
    assert titles("is:upcoming") | titles("is:past") == {one.title for one in ENTRIES if one.when.first_day}
    assert titles("is:upcoming") & titles("is:past") == set()
    assert "Office hours" in titles("is:upcoming")


def test_a_word_that_means_nothing_is_named_and_the_rest_still_finds() -> None:
    index = Index()
    index.take(ENTRIES)
    found = index.find("is:purple from:someday cafe", TODAY)
    assert found.faults == ("is:purple", "from:someday")
    assert [hit.entry.title for hit in found.hits] == ["Café night"]


def test_titles_come_before_texts_and_what_is_near_before_what_is_far() -> None:
    index = Index()
    index.take((*ENTRIES, entry("A talk", on(date(2026, 11, 11)), body="about the lighthouse")))
    found = [hit.entry.title for hit in index.find("lighthouse", TODAY).hits]
    assert found == ["Call for proposals closes: Lighthouse Conf", "Lighthouse Conf", "A talk"]


def test_the_found_words_are_marked_in_the_title_and_in_words_around_them() -> None:
    index = Index()
    index.take(ENTRIES)
    (hit,) = index.find("cafe quay", TODAY).hits
    assert [hit.entry.title[start:end] for start, end in hit.title_marks] == ["Café"]
    assert "Quay" in [hit.excerpt[start:end] for start, end in hit.excerpt_marks]


def test_an_address_or_an_hour_is_text() -> None:
    assert [term.key for term in parsed("https://quay.example 10:30", TODAY).terms] == ["text", "text"]


def test_the_index_follows_changes() -> None:
    index = Index()
    index.take(ENTRIES)
    index.take((replace(ENTRIES[0], title="Tea night", path="tea.md"), *ENTRIES[1:]))
    assert not index.find("cafe night", TODAY).hits
    assert len(index.find("tea night", TODAY).hits) == 1


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("tag:", ("tag:meetup", 'tag:"Cloud Native"')),
        ("quay tag:clo", ('quay tag:"Cloud Native"',)),
        ("is:un", ("is:undated",)),
        ("sta", ("status:",)),
        ("on:next", ("on:next-week", "on:next-month")),
        ("zzz", ()),
    ],
)
def test_suggestions_complete_the_last_word(typed: str, expected: tuple[str, ...]) -> None:
    assert set(suggestions(typed, {"tag": ("meetup", "Cloud Native")})) == set(expected)


def test_before_anything_is_typed_common_questions_are_suggested() -> None:
    assert {"is:undated", "is:cfp", "on:next-week"} <= set(suggestions("", {}))


@given(st.text(), st.lists(st.text(max_size=3), max_size=3))
def test_marks_stand_in_the_text_in_order_whatever_it_holds(text: str, words: list[str]) -> None:
    found = marks(text, [folded(word) for word in words])
    ends = [at for span in found for at in span]
    assert ends == sorted(ends)
    assert all(0 <= start < end <= len(text) for start, end in found)


@given(st.text())
def test_no_typing_is_an_error(text: str) -> None:
    titles(text)
