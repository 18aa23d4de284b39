"""Rules whose series is parted or put on other days."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cnfeed.reading.rules import begun, ended, starts, turned

TUESDAY = date(2026, 3, 10)


@pytest.mark.parametrize(
    ("rule", "new", "turned_rule"),
    [
        ("FREQ=DAILY;COUNT=5", date(2026, 3, 12), "FREQ=DAILY;COUNT=5"),
        ("FREQ=WEEKLY;BYDAY=TU", date(2026, 3, 11), "FREQ=WEEKLY;BYDAY=WE"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH", date(2026, 3, 11), "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE,FR"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU", date(2026, 3, 11), None),
        ("FREQ=WEEKLY;BYDAY=TU,SU", date(2026, 3, 11), "FREQ=WEEKLY;BYDAY=MO,WE"),
        ("FREQ=MONTHLY;BYDAY=2TU", date(2026, 3, 18), "FREQ=MONTHLY;BYDAY=3WE"),
        ("FREQ=MONTHLY;BYDAY=-1TU", date(2026, 3, 26), "FREQ=MONTHLY;BYDAY=-1TH"),
        ("FREQ=MONTHLY;BYDAY=2TU", date(2026, 3, 31), "FREQ=MONTHLY;BYDAY=-1TU"),
        ("FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2", date(2026, 3, 5), "FREQ=MONTHLY;BYDAY=TH;BYSETPOS=1"),
        ("FREQ=MONTHLY;BYMONTHDAY=10", date(2026, 3, 12), "FREQ=MONTHLY;BYMONTHDAY=12"),
        ("FREQ=MONTHLY;BYMONTHDAY=-22", date(2026, 3, 31), "FREQ=MONTHLY;BYMONTHDAY=-1"),
        ("FREQ=YEARLY;BYMONTH=3;BYDAY=2TU", date(2026, 4, 1), "FREQ=YEARLY;BYMONTH=4;BYDAY=1WE"),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE", date(2026, 3, 11), None),
    ],
)
def test_the_days_a_rule_names_follow_its_first_one(rule: str, new: date, turned_rule: str | None) -> None:
    assert turned(rule, TUESDAY, new) == turned_rule


def test_a_series_that_ends_has_no_count_any_more() -> None:
    assert ended("FREQ=WEEKLY;COUNT=10;BYDAY=TU", date(2026, 4, 6)) == "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260406"
    assert ended("RRULE:FREQ=DAILY;UNTIL=20270101", date(2026, 4, 6)) == "FREQ=DAILY;UNTIL=20260406"


def test_what_is_left_of_ten_after_three_is_seven() -> None:
    at = datetime(2026, 3, 31, 18)
    assert begun("FREQ=WEEKLY;COUNT=10", datetime(2026, 3, 10, 18), at) == "FREQ=WEEKLY;COUNT=7"
    assert begun("FREQ=WEEKLY", datetime(2026, 3, 10, 18), at) == "FREQ=WEEKLY"


rules = st.sampled_from(
    ["FREQ=DAILY", "FREQ=DAILY;INTERVAL=3", "FREQ=WEEKLY", "FREQ=WEEKLY;BYDAY=TU,FR", "FREQ=MONTHLY;BYDAY=2TU",
     "FREQ=MONTHLY;BYDAY=-1FR", "FREQ=MONTHLY;BYMONTHDAY=10", "FREQ=YEARLY"]
)  # fmt: skip


@settings(deadline=None)
@given(rules, st.integers(2, 12), st.integers(0, 11))
def test_the_two_parts_of_a_parted_series_are_the_series(rule: str, count: int, place: int) -> None:
    whole = list(starts(f"{rule};COUNT={count}", TUESDAY))
    at = whole[min(place, len(whole) - 1)].date()
    before = list(starts(ended(f"{rule};COUNT={count}", at - timedelta(days=1)), TUESDAY)) if at > TUESDAY else []
    rest = list(starts(begun(f"{rule};COUNT={count}", TUESDAY, at), at))
    assert before + rest == whole


@settings(deadline=None)
@given(rules, st.integers(-40, 40))
def test_a_turned_rule_has_an_instance_on_its_new_first_day(rule: str, by: int) -> None:
    begin = next(iter(starts(rule, TUESDAY))).date()
    new = begin + timedelta(days=by)
    followed = turned(rule, begin, new)
    assert followed is None or next(iter(starts(followed, new))).date() == new
