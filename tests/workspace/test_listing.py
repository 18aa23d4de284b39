"""What ``cnfeed entries`` lists."""

from __future__ import annotations

from datetime import date, datetime

from builders import an_event
from cnfeed.model.recurrence import Recurrence
from cnfeed.model.when import UNKNOWN, Precision, When
from cnfeed.workspace.finding.listing import chosen, expanded

TODAY = date(2026, 3, 1)
EVENING = When(datetime(2026, 1, 13, 18), datetime(2026, 1, 13, 20), Precision.MINUTE, "Europe/Paris")
SERIES = an_event(when=EVENING, recurrence=Recurrence("FREQ=MONTHLY;BYDAY=2TU;COUNT=3"), title="Series")
OLD = an_event(when=When(date(2019, 5, 1), None, Precision.DAY), title="Old")
SOMETIME = an_event(when=UNKNOWN, title="Sometime")


def test_expanding_a_series_leaves_out_nothing_else() -> None:
    titles = [entry.title for entry, _ in expanded((OLD, SERIES, SOMETIME), None, None, TODAY)]
    assert titles == ["Old", "Series", "Series", "Series", "Sometime"]


def test_a_series_is_expanded_within_the_range() -> None:
    told = [when.first_day for _, when in expanded((SERIES,), date(2026, 2, 1), date(2026, 2, 28), TODAY)]
    assert told == [date(2026, 2, 10)]


def test_a_series_without_an_end_is_expanded_a_year_ahead() -> None:
    endless = an_event(when=EVENING, recurrence=Recurrence("FREQ=DAILY"))
    assert [when.first_day for _, when in expanded((endless,), None, None, TODAY)][-1] == date(2027, 3, 1)


def test_a_series_is_listed_once_where_an_instance_falls_into_the_range() -> None:
    assert chosen((SERIES,), first=date(2026, 3, 1), last=date(2026, 3, 31)) == (SERIES,)
    assert chosen((SERIES,), first=date(2026, 4, 1)) == ()
    endless = an_event(when=EVENING, recurrence=Recurrence("FREQ=DAILY"))
    assert chosen((endless,), first=TODAY) == (endless,)
