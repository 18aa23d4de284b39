"""Asking by month finds the same as asking everything."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from builders import an_event
from cnfeed.formats.occurrences import in_zone, occurrences
from cnfeed.model.recurrence import Override, Recurrence
from cnfeed.model.when import Precision, When
from cnfeed.workspace.finding.timetable import Timetable

days = st.dates(date(2025, 1, 1), date(2027, 12, 31))


@settings(deadline=None)
@given(st.lists(st.tuples(days, st.integers(0, 900)), max_size=20), days, st.integers(0, 60))
def test_what_touches_a_page_is_found_whatever_month_it_began_in(
    spans: list[tuple[date, int]], first: date, length: int
) -> None:
    entries = [
        an_event(title=f"{number:02}", when=When(day, day + timedelta(more), Precision.DAY))
        for number, (day, more) in enumerate(spans)
    ]
    last = first + timedelta(length)
    asked = list(Timetable(entries).exact(first, last))
    assert len(asked) == len({id(one) for one in asked})
    assert occurrences(asked, first, last) == occurrences(entries, first, last)


def test_an_evening_elsewhere_is_found_in_the_month_it_has_here() -> None:
    late = an_event(when=When(datetime(2026, 3, 31, 23, 0), None, Precision.MINUTE, "America/New_York"))
    first = date(2026, 4, 1)
    (one,) = occurrences(Timetable([late]).exact(first, first), first, first, "Asia/Shanghai")
    assert one.when.start == datetime(2026, 4, 1, 11, 0)
    assert in_zone(one.when, "America/New_York").start == datetime(2026, 3, 31, 23, 0)


def test_bands_are_dates_of_a_month_or_less_that_may_be_there() -> None:
    part = an_event(title="part", when=When(date(2026, 5, 21), date(2026, 5, 31), Precision.MONTH_PART))
    year = an_event(title="year", when=When(date(2026, 1, 1), date(2026, 12, 31), Precision.YEAR))
    table = Timetable([part, year, an_event(when=When())])
    assert [one.title for one in table.bands(date(2026, 5, 31), date(2026, 6, 6))] == ["part"]
    assert list(table.bands(date(2026, 6, 1), date(2026, 6, 6))) == []
    assert list(table.exact(date(2026, 5, 1), date(2026, 5, 31))) == []


def test_an_instance_is_named_by_the_start_its_rule_gives_it() -> None:
    when = When(datetime(2026, 3, 3, 18), datetime(2026, 3, 3, 20), Precision.MINUTE, "Europe/London")
    moved = Override(datetime(2026, 3, 10, 18), datetime(2026, 3, 11, 19))
    weekly = an_event(when=when, recurrence=Recurrence("FREQ=WEEKLY", (), (moved,)))
    found = occurrences(
        Timetable([weekly]).exact(date(2026, 3, 1), date(2026, 3, 31)), date(2026, 3, 1), date(2026, 3, 14)
    )
    assert [(one.at, one.when.start) for one in found] == [
        (datetime(2026, 3, 3, 18), datetime(2026, 3, 3, 18)),
        (datetime(2026, 3, 10, 18), datetime(2026, 3, 11, 19)),
    ]
