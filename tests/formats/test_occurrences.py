"""What stands on which day."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from builders import an_event
from cnfeed.formats.occurrences import happens, occurrences
from cnfeed.model.entry import Status
from cnfeed.model.recurrence import Override, Recurrence
from cnfeed.model.when import Precision, When

EVENING = When(datetime(2026, 1, 13, 18), datetime(2026, 1, 13, 20), Precision.MINUTE, "Europe/Paris")


def days(found: tuple) -> list[date]:
    return [one.first_day for one in found]


def test_a_conference_is_found_on_any_of_its_days() -> None:
    event = an_event(when=When(date(2026, 3, 19), date(2026, 3, 22), Precision.DAY))
    assert occurrences([event], date(2026, 3, 22), date(2026, 3, 31))
    assert not occurrences([event], date(2026, 3, 23), date(2026, 3, 31))


def test_an_imprecise_date_stands_on_no_day() -> None:
    late = an_event(when=When(date(2026, 5, 21), date(2026, 5, 31), Precision.MONTH_PART))
    assert occurrences([late], date(2026, 5, 1), date(2026, 5, 31)) == ()


def test_days_that_do_not_touch_are_an_occurrence_each() -> None:
    two = (date(2026, 4, 8), date(2026, 4, 22))
    event = an_event(when=When(two[0], two[1], Precision.DAY, days=two))
    assert days(occurrences([event], date(2026, 4, 1), date(2026, 4, 30))) == list(two)


def test_a_monthly_meetup_is_found_in_every_month_without_its_exceptions() -> None:
    rule = Recurrence("FREQ=MONTHLY;BYDAY=2TU", exceptions=(datetime(2026, 3, 10, 18),))
    event = an_event(when=EVENING, recurrence=rule)
    found = occurrences([event], date(2026, 1, 1), date(2026, 4, 30))
    assert days(found) == [date(2026, 1, 13), date(2026, 2, 10), date(2026, 4, 14)]
    assert found[1].when.end == datetime(2026, 2, 10, 20)


def test_one_instance_may_be_moved_retitled_and_cancelled() -> None:
    moved = Override(datetime(2026, 2, 10, 18), start=datetime(2026, 2, 17, 19), title="With cake", status="cancelled")
    event = an_event(when=EVENING, recurrence=Recurrence("FREQ=MONTHLY;BYDAY=2TU", overrides=(moved,)))
    (found,) = occurrences([event], date(2026, 2, 1), date(2026, 2, 28))
    assert found.when.start == datetime(2026, 2, 17, 19)
    assert (found.entry.title, found.entry.status) == ("With cake", Status.CANCELLED)
    assert found.when.end == datetime(2026, 2, 17, 21)


def test_a_series_keeps_its_local_hour_over_summer_time() -> None:
    event = an_event(when=EVENING, recurrence=Recurrence("FREQ=WEEKLY"))
    hours = {one.when.start.hour for one in occurrences([event], date(2026, 3, 1), date(2026, 4, 30))}
    assert hours == {18}


def test_an_evening_in_paris_is_shown_on_the_next_day_in_shanghai() -> None:
    late = When(datetime(2026, 3, 19, 22), datetime(2026, 3, 19, 23), Precision.MINUTE, "Europe/Paris")
    (found,) = occurrences([an_event(when=late)], date(2026, 3, 20), date(2026, 3, 20), "Asia/Shanghai")
    assert found.when.start == datetime(2026, 3, 20, 5)


@pytest.mark.parametrize("rule", ["FREQ=SOMETIMES", "FREQ=SECONDLY", "FREQ=WEEKLY;INTERVAL=0", "FREQ=DAILY;BYHOUR=1,2"])
def test_a_rule_that_no_calendar_tells_leaves_the_day_itself(rule: str) -> None:
    event = an_event(when=EVENING, recurrence=Recurrence(rule))
    assert days(occurrences([event], date(2026, 1, 1), date(2026, 12, 31))) == [date(2026, 1, 13)]


@pytest.mark.parametrize("until", ["20260127T170000Z", "20260127", "20260127T180000"])
def test_a_series_ends_where_the_calendars_say(until: str) -> None:
    event = an_event(when=EVENING, recurrence=Recurrence(f"FREQ=WEEKLY;UNTIL={until}"))
    found = days(occurrences([event], date(2026, 1, 1), date(2026, 12, 31)))
    assert found == [date(2026, 1, 13), date(2026, 1, 20), date(2026, 1, 27)]


def test_a_day_names_the_instance_of_that_day() -> None:
    rule = Recurrence("FREQ=WEEKLY;COUNT=3", (date(2026, 1, 20),), (Override(date(2026, 1, 27), date(2026, 1, 28)),))
    found = occurrences([an_event(when=EVENING, recurrence=rule)], date(2026, 1, 1), date(2026, 12, 31))
    assert [one.when.start for one in found] == [datetime(2026, 1, 13, 18), datetime(2026, 1, 28, 18)]
    assert found[1].when.end == datetime(2026, 1, 28, 20)


def test_a_status_that_there_is_not_is_left_out() -> None:
    rule = Recurrence("FREQ=WEEKLY;COUNT=2", overrides=(Override(datetime(2026, 1, 20, 18), status="maybe"),))
    found = occurrences([an_event(when=EVENING, recurrence=rule)], date(2026, 1, 14), date(2026, 12, 31))
    assert [one.entry.status for one in found] == [Status.CONFIRMED]


def test_the_first_and_the_last_day_that_there_are_can_be_asked_for() -> None:
    event = an_event(when=EVENING, recurrence=Recurrence("FREQ=YEARLY;COUNT=2"))
    assert len(occurrences([event], date.min, date.max)) == 2
    endless = an_event(when=EVENING, recurrence=Recurrence("FREQ=DAILY"))
    assert happens(endless, date.min, date.max)
