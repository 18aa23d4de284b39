"""Writing dates back in the form they had."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnfeed.model.when import Precision, When
from cnfeed.reading.dates import Context, best, formatted, rewritten

JUNE = Context(2023, 6)
CHINESE_JUNE = Context(2023, 6, language="zh")


def when(start: str, end: str | None = None, precision: str = "day", zone: str | None = None) -> When:
    if "T" in start:
        return When(datetime.fromisoformat(start), end and datetime.fromisoformat(end), Precision.MINUTE, zone)  # type: ignore[arg-type]
    return When(date.fromisoformat(start), date.fromisoformat(end) if end else None, Precision(precision))


def again(words: str, new: When, context: Context = JUNE) -> str | None:
    phrase = best(words, context)
    return rewritten(words, phrase.when if phrase else When(), new, context)


@pytest.mark.parametrize(
    ("words", "new", "expected"),
    [
        ("Late June", when("2023-06-26"), "June 26"),
        ("mid-June", when("2023-06-26"), "June 26"),
        ("End of May 2023", when("2023-05-26"), "May 26, 2023"),
        ("End of May", when("2023-06-21", "2023-06-30", "month-part"), "End of June"),
        ("July 21-July 22 2023", when("2023-07-23", "2023-07-24"), "July 23-July 24 2023"),
        ("July 21-July 22 2023", when("2023-07-23"), "July 23 2023"),
        ("June 25th", when("2023-06-26"), "June 26th"),
        ("June 23rd", when("2023-06-22"), "June 22nd"),
        ("June 25th", when("2023-06-25", "2023-06-26"), "June 25th-26th"),
        ("May 8-9", when("2023-05-31", "2023-06-02"), "May 31-June 2"),
        ("May 8–9", when("2023-05-09", "2023-05-10"), "May 9–10"),
        ("19-22 March, 2024", when("2024-03-30", "2024-04-02"), "30 March-2 April, 2024"),
        ("03 Dec 2023", when("2023-12-12"), "12 Dec 2023"),
        ("12 Dec 2023", when("2023-12-03"), "3 Dec 2023"),
        ("DEC 25", when("2023-10-03"), "OCT 3"),
        ("Sept. 25", when("2023-10-01"), "Oct. 1"),
        ("Oct.4", when("2023-10-05"), "Oct.5"),
        ("Tuesday 19th of March", when("2023-03-20"), "Monday 20th of March"),
        ("October 2024", when("2024-11-05"), "November 5, 2024"),
        ("first week of October 2024", when("2024-10-08", "2024-10-14", "week"), "second week of October 2024"),
        ("2023/06", when("2023-06-12"), "2023/06/12"),
        ("2023-07", when("2023-08-01", "2023-08-31", "month"), "2023-08"),
        ("20230601", when("2023-06-12"), "20230612"),
        ("June 18", when("2024-06-18"), "June 18, 2024"),
    ],
)
def test_an_english_phrase_keeps_its_form(words: str, new: When, expected: str) -> None:
    assert again(words, new) == expected


@pytest.mark.parametrize(
    ("words", "new", "expected"),
    [
        ("6.18", when("2023-06-19"), "6.19"),
        ("6.18", when("2023-06-19", "2023-06-20"), "6.19-6.20"),
        ("6 月底", when("2023-06-26"), "6 月 26 日"),
        ("6月底", when("2023-06-26"), "6月26日"),
        ("10月4日", when("2023-10-05"), "10月5日"),
        ("12 月 03 日", when("2023-12-04"), "12 月 04 日"),
        ("8 月 11-12 日", when("2023-08-12", "2023-08-13"), "8 月 12-13 日"),
        ("2024年10月4日-6日", when("2024-10-05"), "2024年10月5日"),
        ("2024年10月4日-6日", when("2024-10-30", "2024-11-02"), "2024年10月30日-11月2日"),
        ("十月四日", when("2023-10-21"), "十月二十一日"),
        ("６月１８日", when("2023-06-19"), "６月１９日"),
        (
            "2019.05.25 (六) 13:30 ~ 18:00",
            when("2019-06-01T14:00", "2019-06-01T18:30"),
            "2019.06.01 (六) 14:00 ~ 18:30",
        ),
        ("6 月 18 日（周日）晚 8 点", when("2023-06-19T19:30"), "6 月 19 日（周一）晚 7 点半"),
    ],
)
def test_a_chinese_phrase_keeps_its_form(words: str, new: When, expected: str) -> None:
    assert again(words, new, CHINESE_JUNE) == expected


def test_yearless_figures_far_from_their_heading_are_spelled_out() -> None:
    assert again("6.18", when("2023-12-05"), CHINESE_JUNE) == "12 月 5 日"


def test_a_session_keeps_its_zone_word() -> None:
    context = Context(2024, 3, date(2024, 3, 19), place="Paris")
    new = when("2024-03-19T11:25", "2024-03-19T11:55", zone="Europe/Paris")
    assert again("10:25 - 10:50 CET", new, context) == "11:25 - 11:55 CET"


def test_summer_time_is_called_so() -> None:
    context = Context(2024, 3, zone="Europe/Paris")
    new = when("2024-07-19T10:00", zone="Europe/Paris")
    assert again("March 19 at 10:00 CET", new, context) == "July 19 at 10:00 CEST"


def test_days_that_do_not_touch_stay_apart() -> None:
    days = (date(2023, 4, 9), date(2023, 4, 23))
    assert again("April 8 and 22", When(days[0], days[1], Precision.DAY, days=days)) == "April 9 and 23"


def test_what_is_no_date_cannot_be_rewritten() -> None:
    assert rewritten("v1.21", When(), when("2023-06-19"), JUNE) is None
    assert rewritten("June 18", when("2023-06-18"), When(), JUNE) is None


DAYS = st.dates(date(2023, 1, 1), date(2023, 12, 31))
FORMS = [
    "June 18",
    "June 18th",
    "Jun. 18",
    "JUN 18",
    "18 June",
    "18th of June, 2023",
    "Sunday, June 18",
    "Sun Jun 18 2023",
    "2023-06-18",
    "2023/6/18",
    "2023.06.18 (日)",
    "20230618",
    "6 月 18 日",
    "6月18日（周日）",
    "2023年6月18号",
    "2023 年 6 月 18 日，星期日",
    "六月十八日",
]
RANGES = [
    "June 18-20",
    "June 18 – June 20, 2023",
    "18-20 June",
    "18th to 20th of June",
    "6.18-6.20",
    "6 月 18-20 日",
    "2023/06/18~20",
]
TIMES = ["June 18, 10:00 - 11:30", "10am - 11:30am on June 18", "2023-06-18 10:00-11:30", "6 月 18 日上午 10:00-11:30"]


def skeleton(text: str) -> str:
    """The form alone: its marks and blanks, words and figures left out."""
    return re.sub(r"\w+", "w", text)


@given(st.sampled_from(FORMS), DAYS)
def test_a_rewritten_day_reads_back_in_the_same_form(words: str, day: date) -> None:
    context = Context(2023, 6)
    new = When(day, None, Precision.DAY)
    text = again(words, new, context)
    assert text is not None
    dotless = words.replace("n. ", "n ") if day.month == 5 else words  # May is never shortened
    assert skeleton(text) in (skeleton(words), skeleton(dotless))
    phrase = best(text, context)
    assert phrase is not None and phrase.words == text and phrase.when == new


@given(st.sampled_from(FORMS + RANGES), DAYS, st.integers(0, 60))
def test_any_range_reads_back(words: str, day: date, length: int) -> None:
    context = Context(2023, 6)
    new = When(day, day + timedelta(days=length) if length else None, Precision.DAY)
    text = again(words, new, context)
    phrase = best(text or "", context)
    assert phrase is not None and phrase.when == new


@given(st.sampled_from(FORMS + TIMES), DAYS, st.times(), st.integers(1, 300))
def test_any_time_reads_back(words: str, day: date, clock: datetime, minutes: int) -> None:
    context = Context(2023, 6)
    start = datetime(day.year, day.month, day.day, clock.hour, clock.minute)
    new = When(start, start + timedelta(minutes=minutes), Precision.MINUTE)
    text = again(words, new, context)
    phrase = best(text or "", context)
    assert phrase is not None and phrase.when == new


@given(DAYS, st.integers(0, 400), st.sampled_from(["en", "zh", "de", "es", "fr", "pt", "ja", "ko"]))
def test_a_fresh_phrase_reads_back_in_every_language(day: date, length: int, language: str) -> None:
    context = Context(2020, 3, language=language)
    new = When(day, day + timedelta(days=length) if length else None, Precision.DAY)
    phrase = best(formatted(new, context), context)
    assert phrase is not None and phrase.when == new


@given(
    DAYS,
    st.sampled_from(["en", "zh", "de", "es", "fr", "pt", "ja", "ko"]),
    st.sampled_from([(1, 10), (11, 20), (21, 0)]),
)
def test_an_imprecise_date_stays_imprecise(day: date, language: str, third: tuple[int, int]) -> None:
    context = Context(2020, 3, language=language)
    end = (date(day.year, day.month, 28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    new = When(day.replace(day=third[0]), day.replace(day=third[1]) if third[1] else end, Precision.MONTH_PART)
    phrase = best(formatted(new, context), context)
    assert phrase is not None and phrase.when == new
