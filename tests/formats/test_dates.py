from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from cnfeed.formats.dates import repeats, rfc822, rfc3339, said
from cnfeed.formats.words import ENGLISH, SIMPLIFIED, TRADITIONAL, words
from cnfeed.model.recurrence import Recurrence
from cnfeed.model.when import UNKNOWN, Precision, When
from published import a_day, a_time


@pytest.mark.parametrize(
    ("when", "english", "chinese"),
    [
        (a_day(2024, 3, 19), "19 March 2024", "2024 年 3 月 19 日"),
        (a_day(2024, 3, 19, date(2024, 3, 22)), "19–22 March 2024", "2024 年 3 月 19–22 日"),
        (a_day(2024, 3, 30, date(2024, 4, 2)), "30 March – 2 April 2024", "2024 年 3 月 30 日至 4 月 2 日"),
        (
            a_day(2024, 12, 30, date(2025, 1, 2)),
            "30 December 2024 – 2 January 2025",
            "2024 年 12 月 30 日至 2025 年 1 月 2 日",
        ),
        (a_time("2024-03-19T09:00", zone=None), "19 March 2024, 09:00", "2024 年 3 月 19 日 09:00"),
        (
            a_time("2024-03-19T09:00", "2024-03-19T17:30"),
            "19 March 2024, 09:00–17:30 (Europe/Paris)",
            "2024 年 3 月 19 日 09:00–17:30 (Europe/Paris)",
        ),
        (
            a_time("2024-03-19T22:00", "2024-03-20T02:00"),
            "19 March 2024, 22:00 – 20 March 2024, 02:00 (Europe/Paris)",
            "2024 年 3 月 19 日 22:00 – 2024 年 3 月 20 日 02:00 (Europe/Paris)",
        ),
        (When(date(2024, 3, 1), date(2024, 3, 31), Precision.MONTH), "March 2024", "2024 年 3 月"),
        (When(date(2024, 1, 1), date(2024, 12, 31), Precision.YEAR), "2024", "2024 年"),
        (
            When(date(2023, 4, 8), date(2023, 4, 22), Precision.DAY, days=(date(2023, 4, 8), date(2023, 4, 22))),
            "8 April 2023, 22 April 2023",
            "2023 年 4 月 8 日，2023 年 4 月 22 日",
        ),
        (UNKNOWN, "", ""),
    ],
)
def test_a_date_is_said_as_readers_of_the_language_say_it(when, english, chinese):
    assert said(when, ENGLISH) == english
    assert said(when, SIMPLIFIED) == said(when, TRADITIONAL) == chinese


@pytest.mark.parametrize(
    ("rule", "english", "chinese"),
    [
        ("FREQ=MONTHLY;BYDAY=2TU", "every month", "每月"),
        ("freq=weekly;interval=2", "every 2 weeks", "每 2 周"),
        ("FREQ=SOMETIMES", "", ""),
        ("", "", ""),
    ],
)
def test_a_series_says_how_often(rule, english, chinese):
    assert (repeats(Recurrence(rule), ENGLISH), repeats(Recurrence(rule), SIMPLIFIED)) == (english, chinese)


@pytest.mark.parametrize(
    ("language", "tag"),
    [("en", "en"), ("zh", "zh-CN"), ("zh-cn", "zh-CN"), ("zh_Hans", "zh-CN"), ("zh-TW", "zh-TW"),
     ("zh-Hant-HK", "zh-TW"), ("ZH-hk", "zh-TW"), ("de", "en"), ("", "en")],
)  # fmt: skip
def test_the_words_are_those_of_the_language_and_its_script(language, tag):
    assert words(language).tag == tag


def test_rule_42_rss_dates_have_four_digits_and_a_zone():
    assert rfc822(datetime(999, 1, 2, 3, 4, 5, tzinfo=UTC)) == "Wed, 02 Jan 0999 03:04:05 +0000"
    assert rfc822(datetime(2026, 1, 1, 2, tzinfo=timezone(timedelta(hours=8)))) == "Wed, 31 Dec 2025 18:00:00 +0000"


def test_other_dates_are_rfc_3339_in_utc():
    assert rfc3339(datetime(2026, 1, 1, 2, 0, 0, 5, tzinfo=timezone(timedelta(hours=8)))) == "2025-12-31T18:00:00Z"
