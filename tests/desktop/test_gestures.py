"""What a drag means."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from cnfeed.desktop.days.gestures import Carried, Move, NewRange, Part, Placing, landing
from cnfeed.formats.occurrences import Moment
from cnfeed.model.entry import Entry, Kind
from cnfeed.model.when import Precision, When
from desktop.fake_workspace import all_day, an_entry, at

DAY = date(2026, 3, 12)
EVENING = datetime(2026, 3, 12, 18, 30)
ZONE = "Europe/London"
MEETUP = an_entry(2, "Harbour meetup", at(EVENING, datetime(2026, 3, 12, 21)))
SUMMIT = an_entry(6, "Anchor summit", all_day(DAY, date(2026, 3, 13)))


def carried(entry: Entry, grabbed: Moment, part: Part = Part.WHOLE) -> Carried:
    return Carried(grabbed=grabbed, part=part, entry=entry, when=entry.when)


def test_over_days_an_evening_keeps_its_hour() -> None:
    found = landing(carried(MEETUP, DAY), date(2026, 3, 16))
    assert found is not None
    assert found.when.start == datetime(2026, 3, 16, 18, 30)
    assert found.request == Move("uid-2", timedelta(4), timedelta(4))


def test_over_hours_it_moves_to_a_quarter_and_ctrl_copies_it() -> None:
    found = landing(carried(MEETUP, datetime(2026, 3, 12, 19)), datetime(2026, 3, 13, 20, 20), hours=True, copy=True)
    assert found is not None
    assert found.when.start == datetime(2026, 3, 13, 19, 45)
    by = timedelta(days=1, hours=1, minutes=15)
    assert found.request == Move("uid-2", by, by, copy=True)


def test_an_odd_minute_comes_to_lie_on_the_grid() -> None:
    odd = an_entry(1, "Odd", at(datetime(2026, 3, 12, 9, 7)))
    found = landing(carried(odd, datetime(2026, 3, 12, 9, 15)), datetime(2026, 3, 12, 10, 15), hours=True)
    assert found is not None and found.when.start == datetime(2026, 3, 12, 10, 0)


def test_back_where_it_was_it_asks_for_nothing() -> None:
    found = landing(carried(MEETUP, DAY), DAY)
    assert found is not None and found.request is None


def test_an_edge_never_passes_the_other() -> None:
    late = landing(carried(SUMMIT, DAY, Part.START), date(2026, 3, 20))
    assert late is not None and (late.when.first_day, late.when.last_day) == (date(2026, 3, 13), date(2026, 3, 13))
    early = landing(carried(MEETUP, datetime(2026, 3, 12, 20, 45), Part.END), datetime(2026, 3, 12, 10), hours=True)
    assert early is not None and early.when.end == datetime(2026, 3, 12, 18, 45)


def test_the_last_day_of_one_day_can_be_dragged_out() -> None:
    single = an_entry(5, "Tide workshop", all_day(DAY))
    found = landing(carried(single, DAY, Part.END), date(2026, 3, 14))
    assert found is not None
    assert found.when == all_day(DAY, date(2026, 3, 14))
    assert found.request == Move("uid-5", timedelta(0), timedelta(2))


def test_a_deadline_has_no_edges() -> None:
    assert landing(carried(an_entry(3, "Call", all_day(DAY), kind=Kind.DEADLINE), DAY, Part.END), DAY) is None


def test_what_has_no_day_yet_begins_where_it_is_dropped() -> None:
    entry = an_entry(14, "Ferry day", When(date(2026, 5, 21), date(2026, 5, 31), Precision.MONTH_PART))
    found = landing(carried(entry, DAY), date(2026, 5, 28))
    assert found is not None and found.request == Placing("uid-14", date(2026, 5, 28))
    timed = landing(carried(entry, DAY), datetime(2026, 5, 28, 9), hours=True, zone=ZONE)
    assert timed is not None
    assert timed.request == Placing("uid-14", datetime(2026, 5, 28, 9), datetime(2026, 5, 28, 10), ZONE)


def test_a_whole_day_dropped_among_the_hours_becomes_an_hour_and_back() -> None:
    single = an_entry(5, "Tide workshop", all_day(DAY))
    hour = landing(carried(single, DAY), datetime(2026, 3, 13, 9), hours=True, zone=ZONE)
    assert hour is not None and hour.request == Placing(
        "uid-5", datetime(2026, 3, 13, 9), datetime(2026, 3, 13, 10), ZONE
    )
    day = landing(carried(MEETUP, EVENING), date(2026, 3, 14), hours=True, zone=ZONE)
    assert day is not None and day.request == Placing("uid-2", date(2026, 3, 14))
    assert landing(carried(SUMMIT, DAY), datetime(2026, 3, 13, 9), hours=True) is None


def test_dragging_over_nothing_asks_for_a_new_entry_there() -> None:
    days = landing(Carried(grabbed=date(2026, 3, 14)), DAY)
    assert days is not None and days.request == NewRange(DAY, date(2026, 3, 14))
    hours = landing(Carried(grabbed=datetime(2026, 3, 12, 9)), datetime(2026, 3, 12, 10, 45), hours=True)
    assert hours is not None and hours.request == NewRange(datetime(2026, 3, 12, 9), datetime(2026, 3, 12, 11))
    assert landing(Carried(grabbed=DAY), EVENING, hours=True) is None


moments = st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31)).map(
    lambda one: one.replace(second=0, microsecond=0)
)


@settings(deadline=None)
@given(moments, st.integers(1, 600), moments, moments, st.sampled_from([Part.WHOLE, Part.START, Part.END]))
def test_wherever_it_is_dropped_it_still_begins_before_it_ends(
    start: datetime, minutes: int, grabbed: datetime, spot: datetime, part: Part
) -> None:
    entry = an_entry(1, "Any", at(start, start + timedelta(minutes=minutes)))
    found = landing(carried(entry, grabbed, part), spot, hours=True)
    assert found is not None and isinstance(found.when.start, datetime) and isinstance(found.when.end, datetime)
    assert found.when.start < found.when.end
    if part is Part.WHOLE:
        assert found.when.end - found.when.start == timedelta(minutes=minutes)
    if isinstance(found.request, Move):
        assert start + found.request.start_by == found.when.start
        assert start + timedelta(minutes=minutes) + found.request.end_by == found.when.end
