"""When something happens, and how exactly."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from cnfeed.model.when import Precision, When, written


def test_a_day_without_an_end_ends_on_the_day_it_starts() -> None:
    assert When(date(2026, 3, 19), None, Precision.DAY).last_day == date(2026, 3, 19)


def test_an_evening_that_ends_at_midnight_stays_on_its_day() -> None:
    when = When(datetime(2026, 3, 19, 20), datetime(2026, 3, 20), Precision.MINUTE, "Europe/Paris")
    assert when.last_day == date(2026, 3, 19)
    assert not when.all_day


@pytest.mark.parametrize("precision", [one for one in Precision if one not in (Precision.DAY, Precision.MINUTE)])
def test_only_a_day_or_a_minute_is_exact(precision: Precision) -> None:
    assert not When(date(2026, 5, 21), date(2026, 5, 31), precision).exact


def test_moving_keeps_length_zone_and_days() -> None:
    days = (date(2026, 4, 8), date(2026, 4, 22))
    moved = When(days[0], days[1], Precision.DAY, None, days).moved(timedelta(days=2))
    assert moved == When(
        date(2026, 4, 10), date(2026, 4, 24), Precision.DAY, None, (date(2026, 4, 10), date(2026, 4, 24))
    )


def test_times_are_written_without_seconds_unless_they_have_some() -> None:
    assert written(datetime(2026, 3, 19, 9)) == "2026-03-19T09:00"
    assert written(datetime(2026, 3, 19, 9, 0, 5)) == "2026-03-19T09:00:05"
    assert written(date(2026, 3, 19)) == "2026-03-19"
    assert written(None) is None
