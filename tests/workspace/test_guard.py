"""A maintainer is warned before Google cuts their calendar."""

from __future__ import annotations

from datetime import date

import pytest

from cnfeed.model.entry import Entry, Kind
from cnfeed.model.when import Precision
from cnfeed.workspace.publishing import guard
from cnfeed.workspace.publishing.guard import oversized
from cnfeed.workspace.publishing.plan import Step
from workspace.publishing import SETTINGS, entry, files, on, published


def many(count: int, **changes: object) -> list[Entry]:
    return [
        entry(path=f"e/{n}.md", title=f"Crane {n}", when=on(date(2026, 1 + n % 12, 1 + n % 28)), **changes)
        for n in range(count)
    ]


@pytest.mark.parametrize(("count", "warned"), [(899, False), (900, True), (1_200, True)])
def test_nearly_a_thousand_events_are_a_problem_that_says_what_to_do(count: int, warned: bool) -> None:
    found = list(oversized(many(count), SETTINGS))
    assert [one.code for one in found] == ["large-calendar"] * warned
    assert all("single years" in one.message and str(count) in one.message for one in found)


def test_few_events_with_long_descriptions_are_a_problem_too() -> None:
    assert list(oversized(many(500, description="A long story. " * 200), SETTINGS))
    assert not list(oversized(many(500, description="Short."), SETTINGS))


def test_what_enters_no_calendar_does_not_count() -> None:
    undated = many(1_000, kind=Kind.NEWS) + [
        entry(path=f"m/{n}.md", when=on(date(2026, 5, 1), Precision.MONTH)) for n in range(1_000)
    ]
    assert not list(oversized(undated, SETTINGS))


@pytest.mark.parametrize("description", ["", "A story of a crane. " * 20, "起重机的故事。" * 300])
def test_the_estimate_is_near_the_real_size(description: str) -> None:
    entries = many(300, description=description, location="Harbour", url="https://harbour.example/crane")
    size = len(files(published(entries))["calendar.ics"])
    assert 0.8 < sum(map(guard._weight, entries)) / size < 1.25


def test_the_plan_names_a_calendar_that_is_too_large() -> None:
    steps = [Step("calendar.ics", "write", 1_200_000), Step("a.ics", "keep", 2_000_000), Step("b.ics", "write", 10)]
    (sentence,) = guard.told(steps)
    assert sentence.startswith("calendar.ics has 1.2 MB")
