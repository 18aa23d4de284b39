"""Bars, lanes and "+n more"."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from cnfeed.desktop.days.layout import fitted, laid_out, weeks_of_month
from cnfeed.formats.occurrences import Occurrence
from cnfeed.model.entry import Kind
from cnfeed.model.when import Precision, When
from desktop.fake_workspace import an_entry

MONDAY = date(2026, 3, 9)


def on(first: date, last: date | None = None, **changes: object) -> Occurrence:
    when = When(first, last, Precision.DAY)
    return Occurrence(an_entry(1, **({"title": "Day", "when": when} | changes)), when)


def at(day: date, hour: int, title: str = "Hour") -> Occurrence:
    start = datetime(day.year, day.month, day.day, hour)
    when = When(start, start + timedelta(hours=1), Precision.MINUTE, "Europe/London")
    return Occurrence(an_entry(1, title, when), when)


def test_a_bar_goes_on_in_the_next_week() -> None:
    first, second = laid_out([on(MONDAY + timedelta(5), MONDAY + timedelta(8))], [MONDAY, MONDAY + timedelta(7)])
    assert [(p.first_column, p.last_column, p.starts_here, p.ends_here) for p in first.pieces] == [(5, 6, True, False)]
    assert [(p.first_column, p.last_column, p.starts_here, p.ends_here) for p in second.pieces] == [(0, 1, False, True)]


def test_long_entries_lie_above_short_ones_and_hours_come_in_order() -> None:
    day = MONDAY + timedelta(2)
    (week,) = laid_out([at(day, 18, "late"), at(day, 9, "early"), on(MONDAY, day, title="long")], [MONDAY])
    assert [piece.occurrence.entry.title for piece in week.on(2)] == ["long", "early", "late"]


def test_an_entry_within_a_day_takes_the_free_lane_beside_a_bar() -> None:
    (week,) = laid_out([on(MONDAY, MONDAY + timedelta(1)), on(MONDAY + timedelta(3))], [MONDAY])
    assert {piece.lane for piece in week.pieces} == {0}


def test_a_crowded_day_keeps_its_last_lane_for_the_count() -> None:
    (week,) = laid_out([on(MONDAY, title=str(number)) for number in range(5)], [MONDAY])
    shown = fitted(week, 3)
    assert len(shown.shown) == 2
    assert shown.hidden == (3, 0, 0, 0, 0, 0, 0)


def test_a_day_that_is_just_full_hides_nothing() -> None:
    (week,) = laid_out([on(MONDAY, title=str(number)) for number in range(3)], [MONDAY])
    assert fitted(week, 3).hidden == (0,) * 7


def test_one_day_events_are_bars_but_deadlines_and_news_are_not() -> None:
    kinds = [on(MONDAY, kind=kind) for kind in (Kind.EVENT, Kind.DEADLINE, Kind.NEWS)]
    (week,) = laid_out(kinds, [MONDAY])
    assert [piece.is_bar for piece in week.pieces] == [True, False, False]


def test_a_month_has_the_weeks_it_touches() -> None:
    assert weeks_of_month(date(2026, 2, 14), 6) == tuple(date(2026, 2, day) for day in (1, 8, 15, 22))
    assert len(weeks_of_month(date(2026, 3, 1), 0)) == 6


spans = st.lists(st.tuples(st.integers(-10, 40), st.integers(0, 12)), max_size=30)


@given(spans, st.integers(1, 6))
def test_pieces_never_overlap_and_every_entry_is_shown_or_counted(days: list[tuple[int, int]], lanes: int) -> None:
    found = [on(MONDAY + timedelta(start), MONDAY + timedelta(start + length)) for start, length in days]
    for week in laid_out(found, [MONDAY, MONDAY + timedelta(7)]):
        shown = fitted(week, lanes)
        for column in range(7):
            touching = [piece for piece in shown.shown if column in piece.columns]
            assert len({piece.lane for piece in touching}) == len(touching)
            day = week.days[column]
            expected = sum(one.first_day <= day <= one.last_day for one in found)
            assert len(touching) + shown.hidden[column] == expected
            assert len(touching) + bool(shown.hidden[column]) <= lanes
