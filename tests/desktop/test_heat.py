"""A year of days: how much, and where."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from cnfeed.desktop.days.heat import YearGeometry, counts, levels
from cnfeed.desktop.looks.colours import By, Colours, lettered
from desktop.fake_workspace import an_entry
from desktop.test_layout import on


def test_a_long_event_counts_on_each_of_its_days_within_the_year() -> None:
    first, last = date(2026, 1, 1), date(2026, 12, 31)
    found = counts([on(date(2025, 12, 30), date(2026, 1, 2)), on(date(2026, 1, 2))], first, last)
    assert found == {date(2026, 1, 1): 1, date(2026, 1, 2): 2}


def test_more_is_never_lighter() -> None:
    found = {date(2026, 1, 1) + timedelta(number): number + 1 for number in range(12)}
    shades = [levels(found)[day] for day in sorted(found)]
    assert shades == sorted(shades)
    assert (shades[0], shades[-1]) == (1, 4)
    assert levels({}) == {}


@settings(deadline=None)
@given(st.integers(2, 9998), st.integers(420, 2400), st.integers(320, 1600), st.integers(8, 40), st.integers(0, 6))
def test_every_day_of_a_year_is_found_where_it_is_painted(
    year: int, width: int, height: int, line: int, weekday: int
) -> None:
    grid = YearGeometry(year, width, height, line, weekday)
    for number in range(0, 365, 13):
        day = date(year, 1, 1) + timedelta(number)
        x, y, wide, high = grid.box(day)
        if y + high // 2 < (day.month - 1) // grid.columns * (height // (12 // grid.columns)) + height // (
            12 // grid.columns
        ):
            assert grid.day_at(x + wide // 2, y + high // 2) == day


def test_names_that_begin_alike_get_letters_of_their_own() -> None:
    assert lettered(["docs", "digest", "d", "社区", "社群"]) == {
        "docs": "D",
        "digest": "Di",
        "d": "D2",
        "社区": "社",
        "社群": "社群",
    }


@settings(deadline=None)
@given(st.lists(st.text(min_size=1, max_size=6), unique=True, max_size=30))
def test_letters_are_different_for_each_name(names: list[str]) -> None:
    letters = lettered(names)
    assert set(letters) == set(names)
    assert len(set(letters.values())) == len(names)


def test_a_colour_stands_for_the_source_or_for_the_first_category() -> None:
    entry = an_entry(4, "Sextant", on(date(2026, 3, 1)).when, source="digest", categories=("release", "news"))
    assert Colours.named(By.SOURCE, ["harbour", "digest"]).number(entry) == 1
    by_category = Colours.named(By.CATEGORY, ["community", "release"])
    assert (by_category.number(entry), by_category.letter(entry)) == (1, "R")
    assert by_category.number(an_entry(5, "Bare", on(date(2026, 3, 1)).when, categories=())) == -1
    assert Colours.named(By.SOURCE, ["harbour"]).letter(an_entry(5, "Only", on(date(2026, 3, 1)).when)) == ""
