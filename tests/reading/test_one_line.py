"""One line that somebody types is understood as far as it goes."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnfeed.reading.dates import Context
from cnfeed.reading.one_line import Told, understood


def told(line: str, language: str = "en") -> Told:
    return understood(line, Context(year=2026, month=3, language=language, zone="Europe/London"))


def test_a_call_that_closes_before_the_event_gets_the_year_before() -> None:
    found = told("KubeCon EU, 19–22 March 2024, Paris; CFP until 26 Nov")
    assert (found.title, found.location) == ("KubeCon EU", "Paris")
    assert (found.when.start, found.when.end) == (date(2024, 3, 19), date(2024, 3, 22))
    assert found.deadlines == (("Call for proposals closes", date(2023, 11, 26)),)


def test_a_closing_date_in_the_same_year_stays_there_and_a_written_year_is_kept() -> None:
    assert told("Conf, 3 July 2026; CFP until 1 June").deadlines[0][1] == date(2026, 6, 1)
    assert told("Conf, 3 July 2026; CFP until 1 June 2027").deadlines[0][1] == date(2027, 6, 1)


def test_an_hour_far_from_its_day_belongs_to_it_and_to_the_place() -> None:
    found = told("10月4日 东京 Meetup 18:00", "zh")
    assert (found.title, found.location) == ("东京 Meetup", "东京")
    assert (found.when.start, found.when.zone) == (datetime(2026, 10, 4, 18), "Asia/Tokyo")


def test_a_span_of_hours_is_a_start_and_an_end() -> None:
    found = told("Quay meetup, 4 October, Rotterdam, 18:00-20:30")
    assert (found.when.start, found.when.end) == (datetime(2026, 10, 4, 18), datetime(2026, 10, 4, 20, 30))
    assert found.location == "Rotterdam"


@pytest.mark.parametrize(
    ("line", "language", "title", "day"),
    [
        ("云原生聚会，3月25日，上海；征稿截止 2月1日", "zh", "征稿截止", date(2026, 2, 1)),
        ("港口會議 2026年10月4日 臺北，截止報名 9月30日", "zh-TW", "報名截止", date(2026, 9, 30)),
        ("Conf, 3 July 2026, Berlin; registration until 1 June", "en", "Registration closes", date(2026, 6, 1)),
        ("Conf, 3 July 2026, Berlin; travel grants until 1 May", "en", "travel grants", date(2026, 5, 1)),
        ("Conf, 3 July 2026, Berlin, CFP closes 1 May", "en", "Call for proposals closes", date(2026, 5, 1)),
    ],
)
def test_closing_dates_are_named_in_the_sites_language(line: str, language: str, title: str, day: date) -> None:
    assert told(line, language).deadlines == ((title, day),)


def test_links_and_hash_words_are_no_place() -> None:
    found = told("Harbour meetup, 12 March 18:30, Quay 7 #meetup #雲原生 https://quay.example/a?b=1")
    assert (found.location, found.url) == ("Quay 7", "https://quay.example/a?b=1")
    assert found.categories == ("meetup", "雲原生")


def test_an_hour_with_a_zone_of_its_own_keeps_it() -> None:
    assert told("Conf, 3 July 2026 09:00 JST, Berlin").when.zone == "Asia/Tokyo"


def test_a_second_date_is_named_as_not_understood() -> None:
    assert told("Conf, 3 July 2026, Berlin, 5 August 2026").doubts == ("5 August 2026",)


def test_without_a_date_all_of_it_is_the_title() -> None:
    found = told("Knots meetup")
    assert (found.title, found.when.start, found.doubts) == ("Knots meetup", None, ())


@given(st.text(max_size=80))
def test_no_line_is_an_error(line: str) -> None:
    told(line)
