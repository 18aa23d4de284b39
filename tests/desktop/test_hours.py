"""Events by the hour: side by side, cut at midnight, never lost."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from cnfeed.desktop.days.columns import side_by_side
from cnfeed.desktop.days.hours import DAY_MINUTES, Scale, blocks, fills_days, snapped
from cnfeed.formats.occurrences import Occurrence
from cnfeed.model.entry import Kind
from cnfeed.model.when import Precision, When
from desktop.fake_workspace import an_entry

MONDAY = date(2026, 3, 9)
DAYS = tuple(MONDAY + timedelta(days=number) for number in range(7))


def lasting(start: datetime, minutes: int | None, **changes: object) -> Occurrence:
    end = start + timedelta(minutes=minutes) if minutes is not None else None
    when = When(start, end, Precision.MINUTE, "Europe/London")
    return Occurrence(an_entry(1, **({"title": "Hour", "when": when} | changes)), when)


def at(hour: int, minutes: int | None = 60, minute: int = 0, **changes: object) -> Occurrence:
    return lasting(datetime.combine(MONDAY, time(hour, minute)), minutes, **changes)


def test_two_that_overlap_share_the_width_and_a_third_that_does_not_has_all_of_it() -> None:
    found = blocks([at(9, 90), at(10), at(14)], DAYS, 15)
    assert [(one.beside.column, one.beside.width, one.beside.columns) for one in found] == [
        (0, 1, 2),
        (1, 1, 2),
        (0, 1, 1),
    ]


def test_one_beside_a_gap_spreads_over_it() -> None:
    found = side_by_side([(0, 60), (0, 60), (0, 240), (90, 120)])
    assert found[3].column == 0 or found[3].width > 1
    assert [one.columns for one in found] == [3, 3, 3, 3]
    assert found[3].width == 2


def test_a_party_past_midnight_goes_on_in_the_next_day() -> None:
    first, second = blocks([at(22, 240)], DAYS, 15)
    assert (first.day, first.top, first.bottom, first.starts_here, first.ends_here) == (0, 1320, 1440, True, False)
    assert (second.day, second.top, second.bottom, second.starts_here, second.ends_here) == (1, 0, 120, False, True)


def test_a_deadline_a_minute_before_midnight_can_still_be_seen() -> None:
    (one,) = blocks([at(23, None, 59, kind=Kind.DEADLINE)], DAYS, 24)
    assert (one.top, one.bottom) == (DAY_MINUTES - 24, DAY_MINUTES)


def test_what_takes_a_day_or_longer_stands_above_the_hours() -> None:
    assert fills_days(at(9, 24 * 60))
    assert not fills_days(at(9, 24 * 60 - 1))
    assert blocks([at(9, 24 * 60)], DAYS, 15) == ()


def test_the_grid_has_steps_of_a_quarter_of_an_hour_within_the_day() -> None:
    assert [snapped(minute) for minute in (0, 7, 8, 22, 1439)] == [0, 0, 15, 15, 1425]


def test_hours_can_be_zoomed_only_so_far_that_they_can_still_be_read() -> None:
    assert Scale().zoomed(100).hour == 240
    assert Scale().zoomed(-100).hour == 18
    assert Scale().zoomed(1).zoomed(-1).hour == Scale().hour


spans = st.lists(
    st.tuples(st.integers(0, 1400), st.integers(1, 600)).map(lambda one: (one[0], one[0] + one[1])), max_size=25
)


@settings(deadline=None)
@given(spans)
def test_columns_of_overlapping_events_never_overlap(found: list[tuple[int, int]]) -> None:
    placed = side_by_side(found)
    assert len(placed) == len(found)
    for one, (span, beside) in enumerate(zip(found, placed, strict=True)):
        assert beside.column >= 0 and beside.column + beside.width <= beside.columns
        for other in range(one):
            if found[other][0] < span[1] and span[0] < found[other][1]:
                taken, here = placed[other], beside
                assert taken.column + taken.width <= here.column or here.column + here.width <= taken.column
                assert taken.columns == here.columns


@settings(deadline=None)
@given(spans)
def test_no_more_columns_than_there_are_events_at_one_moment(found: list[tuple[int, int]]) -> None:
    placed = side_by_side(found)
    for one, beside in zip(found, placed, strict=True):
        at_once = max(sum(start <= moment < end for start, end in found) for moment in {span[0] for span in found})
        assert beside.columns <= at_once, one


starts = st.datetimes(datetime(2026, 3, 7), datetime(2026, 3, 17))


@settings(deadline=None)
@given(st.lists(st.tuples(starts, st.one_of(st.none(), st.integers(0, 4000))), max_size=15), st.integers(15, 60))
def test_every_event_of_the_week_is_shown_within_its_days(found: list[tuple[datetime, int | None]], least: int) -> None:
    occurrences = [lasting(start.replace(second=0, microsecond=0), minutes) for start, minutes in found]
    shown = blocks(occurrences, DAYS, least)
    for block in shown:
        assert 0 <= block.top < block.bottom <= DAY_MINUTES
        assert block.bottom - block.top >= min(least, DAY_MINUTES)
    for one in occurrences:
        here = [block for block in shown if block.occurrence is one]
        touched = [day for day in DAYS if one.first_day <= day <= one.last_day]
        assert fills_days(one) or {DAYS[block.day] for block in here} >= set(touched)
