"""The month calendar of the published page: each date on its day, in tables that need no script."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from babel import Locale
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html as lxml_html

from cnfeed.formats.month_days import weeks
from cnfeed.formats.occurrences import occurrences
from cnfeed.formats.page import page
from cnfeed.formats.words import ENGLISH, SIMPLIFIED, TRADITIONAL
from cnfeed.model.entry import Kind, Status
from cnfeed.model.recurrence import Recurrence
from cnfeed.model.when import Precision, When
from published import a_channel, a_day, a_time, a_uid, announced


def a_page(*entries, year=2026, month=3, language="en"):
    channel = a_channel(path="index.html", language=language, updated=datetime(year, month, 15, tzinfo=UTC))
    return lxml_html.document_fromstring(page(channel, (), entries).decode())


def months(content) -> list[str]:
    return content.xpath("//section[contains(@class, 'month ') or @class='month']/@id")


def on_days(content, month: str) -> dict[int, list[str]]:
    """What a month's table says, by day."""
    cells = content.xpath(f"//*[@id='{month}']//td[b]")
    said = {int(cell.findtext("b")): [link.text_content() for link in cell.iter("a")] for cell in cells}
    return {day: titles for day, titles in said.items() if titles}


def test_an_event_stands_on_each_of_its_days_and_a_time_before_its_title():
    content = a_page(
        announced(1, title="Harbour days", when=a_day(2026, 3, 19, date(2026, 3, 20))),
        announced(2, title="Talk", when=a_time("2026-03-19T09:00")),
    )
    assert on_days(content, "m-2026-03") == {19: ["Harbour days", "09:00 Talk"], 20: ["Harbour days"]}


def test_a_title_leads_to_its_line_in_the_list():
    content = a_page(announced(1))
    (href,) = content.xpath("//td/a/@href")
    assert content.xpath(f"//*[@id='dates']//li[@id='{href[1:]}']")


def test_an_event_over_a_weekend_and_the_end_of_a_month_goes_on_there():
    content = a_page(announced(when=a_day(2026, 3, 27, date(2026, 4, 1))))
    assert [*on_days(content, "m-2026-03")] == [27, 28, 29, 30, 31] and [*on_days(content, "m-2026-04")] == [1]
    assert content.xpath("//td/a[contains(@class, 'bar')]/@class") == ["bar w3 to", "bar w2 from to", "bar w1 from"]


def test_bars_that_overlap_have_a_lane_each_and_keep_it():
    long = announced(1, title="Long", when=a_day(2026, 3, 16, date(2026, 3, 20)))
    short = announced(2, title="Short", when=a_day(2026, 3, 17, date(2026, 3, 18)))
    late = announced(3, title="Late", when=a_day(2026, 3, 19, date(2026, 3, 20)))
    content = a_page(long, short, late)
    cells = content.xpath("//td[b='17' or b='18' or b='19']")
    assert [[link.text_content() for link in cell.iter("a")] for cell in cells] == [
        ["Long", "Short"],
        ["Long", "Short"],
        ["Long", "Late"],
    ]


def test_a_gap_in_a_lane_is_kept_open():
    content = a_page(
        announced(1, when=a_day(2026, 3, 16, date(2026, 3, 17))),
        announced(2, title="Second", when=a_day(2026, 3, 17, date(2026, 3, 18))),
    )
    (cell,) = content.xpath("//td[b='18']")
    assert [child.tag for child in cell] == ["b", "i", "a"]


def test_a_series_stands_on_each_of_its_days_for_a_year_but_not_on_those_it_skips():
    weekly = announced(when=a_day(2025, 12, 4), recurrence=Recurrence("FREQ=WEEKLY", exceptions=(date(2026, 3, 12),)))
    content = a_page(weekly)
    assert [*on_days(content, "m-2026-03")] == [5, 19, 26]
    assert months(content)[0] == "m-2025-12" and months(content)[-1] == "m-2027-03"


def test_the_month_of_the_newest_change_is_shown_first_or_the_next_that_has_a_date():
    entries = [announced(number, when=a_day(2026, number, 1)) for number in (1, 2, 5, 6)]
    for border, current in ((2, "m-2026-02"), (3, "m-2026-05"), (8, "m-2026-06")):
        content = a_page(*entries, month=border)
        assert content.xpath("//section[@class='month current']/@id") == [current]


@pytest.mark.parametrize(("years", "shown"), [((2012, 2019, 2031), "m-2019-03"), ((2031, 2040), "m-2031-03")])
def test_where_nothing_is_within_a_year_the_nearest_month_with_a_date_is_shown(years, shown):
    content = a_page(*(announced(year, when=a_day(year, 3, 1)) for year in years))
    assert months(content) == [shown]


@pytest.mark.parametrize("day", [date.min, date.max])
def test_the_first_and_the_last_month_there_are_have_a_table(day):
    content = a_page(announced(when=a_day(day.year, day.month, day.day)))
    assert on_days(content, f"m-{day.year:04}-{day.month:02}") == {day.day: ["Harbour meetup"]}


def test_months_without_dates_are_passed_over():
    content = a_page(*(announced(number, when=a_day(2026, number, 1)) for number in (1, 3, 6)))
    assert months(content) == ["m-2026-01", "m-2026-03", "m-2026-06"]
    links = content.xpath("//*[@id='m-2026-03']//a[@rel]")
    assert [(one.get("rel"), one.get("href"), one.text) for one in links] == [
        ("prev", "#m-2026-01", "January 2026"),
        ("next", "#m-2026-06", "June 2026"),
    ]


def test_sessions_and_news_are_not_on_the_calendar_and_deadlines_are_told_apart_by_words():
    content = a_page(
        announced(1, title="Harbour days"),
        announced(2, title="Opening", parent=a_uid(1)),
        announced(3, title="We moved", kind=Kind.NEWS),
        announced(4, title="Call closes", kind=Kind.DEADLINE, parent=a_uid(1)),
        announced(5, title="Boat trip", status=Status.CANCELLED),
    )
    assert on_days(content, "m-2026-03") == {19: ["Cancelled: Boat trip", "Deadline Call closes", "Harbour days"]}


def test_a_date_that_is_not_exact_is_on_no_day_but_named_below_its_month():
    may = When(date(2026, 5, 1), date(2026, 5, 31), Precision.MONTH)
    content = a_page(announced(title="Spring sail", when=may))
    assert on_days(content, "m-2026-05") == {}
    assert content.xpath("string(//*[@id='m-2026-05']/p)") == "Day not fixed yet: Spring sail"


def test_a_continued_day_is_no_second_stop_for_the_keyboard():
    content = a_page(announced(when=a_day(2026, 3, 17, date(2026, 3, 19))))
    assert [link.get("tabindex") for link in content.xpath("//td/a")] == [None, "-1", "-1"]


@pytest.mark.parametrize(("language", "words"), [("en", ENGLISH), ("zh-Hans", SIMPLIFIED), ("zh-Hant", TRADITIONAL)])
def test_weekdays_are_called_as_the_cldr_calls_them(language, words):
    names = Locale.parse(language.replace("-", "_")).days["format"]["abbreviated"]
    assert list(words.weekdays) == [names[day] for day in range(7)]
    assert a_page(announced(), language=language).xpath("//th/text()") == list(words.weekdays)


SPANS = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 20)), max_size=12)


@settings(max_examples=150, deadline=None)
@given(SPANS)
def test_every_day_of_an_event_is_covered_once_and_no_lane_holds_two(spans):
    first = date(2026, 2, 20)
    entries = [
        announced(number, when=a_day(*(begin := first + timedelta(start)).timetuple()[:3], begin + timedelta(length)))
        for number, (start, length) in enumerate(spans, 1)
    ]
    found = occurrences([one.entry for one in entries], date(2026, 3, 1), date(2026, 3, 31))
    days = [day for week in weeks((2026, 3), found) for day in week if day is not None]
    assert [day.day for day in days] == [date(2026, 3, 1) + timedelta(number) for number in range(31)]
    for day in days:
        shown = [bar.occurrence.entry.uid for bar in day.lanes if bar] + [one.entry.uid for one in day.single]
        expected = [one.entry.uid for one in found if one.first_day <= day.day <= one.last_day]
        assert sorted(map(str, shown)) == sorted(map(str, expected))
