"""How date phrases are read: own sentences, in the manner of community calendars."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from cnfeed.model.when import Precision, When, written
from cnfeed.reading.dates import Context, best, phrases

JUNE = Context(2023, 6)
CHINESE_JUNE = Context(2023, 6, language="zh")


def days(text: str, context: Context = JUNE) -> tuple[str | None, str | None, str]:
    phrase = best(text, context)
    when = phrase.when if phrase else When()
    return written(when.start), written(when.end), str(when.precision)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("June 18 Harbour Day", ("2023-06-18", None, "day")),
        ("the 3rd of July 2024", ("2024-07-03", None, "day")),
        ("Tuesday, October 10th", ("2023-10-10", None, "day")),
        ("Oct.4", ("2023-10-04", None, "day")),
        ("Sept. 25", ("2023-09-25", None, "day")),
        ("19-22 March, 2024", ("2024-03-19", "2024-03-22", "day")),
        ("from May 31st to June 2nd", ("2023-05-31", "2023-06-02", "day")),
        ("July 21-July 22 2023 Pier Summit", ("2023-07-21", "2023-07-22", "day")),
        ("December 30 - January 2", ("2023-12-30", "2024-01-02", "day")),
        ("May 8-9 eMeetup", ("2023-05-08", "2023-05-09", "day")),
        ("between October and November 2022", ("2022-10-01", "2022-11-30", "month-range")),
        ("March-Late April registration", ("2023-03-01", "2023-04-30", "month-part")),
        ("End of May 2023 Lantern Review", ("2023-05-21", "2023-05-31", "month-part")),
        ("in mid-June", ("2023-06-11", "2023-06-20", "month-part")),
        ("closes in mid-late June", ("2023-06-11", "2023-06-30", "month-part")),
        ("first week of October 2024", ("2024-10-01", "2024-10-07", "week")),
        ("first full week of October 2024", ("2024-10-07", "2024-10-13", "week")),
        ("second week of October 2023 (W41)", ("2023-10-09", "2023-10-15", "week")),
        ("the week of December 13th", ("2023-12-11", "2023-12-17", "week")),
        ("2nd Tuesday of May 2024", ("2024-05-14", None, "day")),
        ("last Friday in June", ("2023-06-30", None, "day")),
        ("in the first half of 2023", ("2023-01-01", "2023-06-30", "month-range")),
        ("in the second half of the year", ("2023-07-01", "2023-12-31", "month-range")),
        ("certification in Q3", ("2023-07-01", "2023-09-30", "month-range")),
        ("in late 2019", ("2019-01-01", "2019-12-31", "year")),
        ("released in 2018", ("2018-01-01", "2018-12-31", "year")),
        ("will open in August", ("2023-08-01", "2023-08-31", "month")),
        ("last December", ("2022-12-01", "2022-12-31", "month")),
        ("on September 6-7 this year", ("2023-09-06", "2023-09-07", "day")),
        ("from 11.6-11.9", ("2023-11-06", "2023-11-09", "day")),
        ("Closed on 3.10", ("2023-03-10", None, "day")),
        ("Monday 11/6 from 8am-12pm", ("2023-11-06T08:00", "2023-11-06T12:00", "minute")),
        ("2023-07", ("2023-07-01", "2023-07-31", "month")),
        ("Q1-Q2 2024", ("2024-01-01", "2024-06-30", "month-range")),
        ("mid-to-late June", ("2023-06-11", "2023-06-30", "month-part")),
        ("late June / early July", ("2023-06-21", "2023-07-10", "month-part")),
        ("2024-03-19/2024-03-22", ("2024-03-19", "2024-03-22", "day")),
        ("June 20 → June 27", ("2023-06-20", None, "day")),
        ("20230601 | notes", ("2023-06-01", None, "day")),
        ("2024-10-02T15:10:00-05:00", ("2024-10-02T15:10", None, "minute")),
        ("Sat Oct 20 04:38:05 UTC 2018", ("2018-10-20T04:38", None, "minute")),
    ],
)
def test_an_english_phrase_is_read_no_more_exactly_than_it_says(
    text: str, expected: tuple[str | None, str | None, str]
) -> None:
    assert days(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024年10月4日-6日", ("2024-10-04", "2024-10-06", "day")),
        ("10 月 24 至 28 日", ("2023-10-24", "2023-10-28", "day")),
        ("2026 年 9 月 7 日（周一）至 9 日（周三）", ("2026-09-07", "2026-09-09", "day")),
        ("从 2020 年 5 月 6 日开始到 5 月 14 日", ("2020-05-06", "2020-05-14", "day")),
        ("6 月底", ("2023-06-21", "2023-06-30", "month-part")),
        ("6 月中下旬", ("2023-06-11", "2023-06-30", "month-part")),
        ("今年8月初", ("2023-08-01", "2023-08-10", "month-part")),
        ("去年 12 月", ("2022-12-01", "2022-12-31", "month")),
        ("2020 年五月", ("2020-05-01", "2020-05-31", "month")),
        ("十月四日", ("2023-10-04", None, "day")),
        ("2024年10月的第一周", ("2024-10-01", "2024-10-07", "week")),
        ("2023 年上半年", ("2023-01-01", "2023-06-30", "month-range")),
        ("2018 年初加入", ("2018-01-01", "2018-12-31", "year")),
        ("第三季度发布", ("2023-07-01", "2023-09-30", "month-range")),
        ("6.30-7.1 灯塔大会", ("2023-06-30", "2023-07-01", "day")),
        ("6.18 灯塔大会", ("2023-06-18", None, "day")),
        ("将于 9.28-29 日举行", ("2023-09-28", "2023-09-29", "day")),
        ("2019.05.25 (六) 13:30 ~ 18:00", ("2019-05-25T13:30", "2019-05-25T18:00", "minute")),
        ("2020 年 7 月 22 日（周三）晚 8 点 - 9 点", ("2020-07-22T20:00", "2020-07-22T21:00", "minute")),
        ("2019年3月5日中午12点", ("2019-03-05T12:00", None, "minute")),
        ("12/8 禮拜二晚上 21:00", ("2023-12-08T21:00", None, "minute")),
        ("2022 下半年", ("2022-07-01", "2022-12-31", "month-range")),
        ("22 年 6 月", ("2022-06-01", "2022-06-30", "month")),
        ("6 月 18 号晚上七点半", ("2023-06-18T19:30", None, "minute")),
        ("6月18日24:00", ("2023-06-19T00:00", None, "minute")),
        ("６月１８日", ("2023-06-18", None, "day")),
    ],
)
def test_a_chinese_phrase_is_read_no_more_exactly_than_it_says(
    text: str, expected: tuple[str | None, str | None, str]
) -> None:
    assert days(text, CHINESE_JUNE) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "6. bis 9. November 2023", ("2023-11-06", "2023-11-09", "day")),
        ("de", "Donnerstag, den 21. März, von 15:30 bis 16:45", ("2023-03-21T15:30", "2023-03-21T16:45", "minute")),
        ("de", "zweiten Oktoberwoche 2023 (W41)", ("2023-10-09", "2023-10-15", "week")),
        ("de", "am 18.04.2023", ("2023-04-18", None, "day")),
        ("es", "18 al 21 de abril de 2023", ("2023-04-18", "2023-04-21", "day")),
        ("es", "finales de junio", ("2023-06-21", "2023-06-30", "month-part")),
        ("fr", "du 3 au 5 juin 2024", ("2024-06-03", "2024-06-05", "day")),
        ("fr", "1er juin", ("2023-06-01", None, "day")),
        ("pt", "3 de março de 2024", ("2024-03-03", None, "day")),
        ("ja", "2024年10月の第1週", ("2024-10-01", "2024-10-07", "week")),
        ("ko", "2024년 6월 26일", ("2024-06-26", None, "day")),
    ],
)
def test_other_languages_names_are_known(
    language: str, text: str, expected: tuple[str | None, str | None, str]
) -> None:
    assert days(text, Context(2023, 6, language=language)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "v1.21-1.24",
        "K8s 1.12 release",
        "upgrade from 1.21 to 1.24",
        "Go versions 1.23 and 1.24",
        "5.14 billion",
        "30.21%",
        "2.1–3.9% of all",
        "24/7 support",
        "Part 1/3",
        "[1/5] Validating",
        'ports: "80:8080"',
        "127.0.0.1",
        "Web 3.0",
        "for 1-3 months",
        "Top 25 leaders",
        "2nd edition",
        "you may 5 times",
        "this may change",
        "every 2nd and 4th Tuesday",
        "Every Wednesday, 15:00 (16:00 CET)",
        "on Thursdays at 2PM EST",
        "19:00 - 22:00",
        "fiscal Q3 2023",
        "TBD",
    ],
)
def test_what_only_looks_like_a_date_gives_none(text: str) -> None:
    assert days(text) == (None, None, "none")


@pytest.mark.parametrize(
    "text",
    [
        "4-7 層流量",
        "双 11 洗礼",
        "3 至 5 名",
        "5-10 分钟",
        "12 個月",
        "51.4 亿元",
        "0.2.1 开源版",
        "每周三 19:00",
        "第 14 届",
        "在 1.1 之前",
    ],
)
def test_chinese_look_alikes_give_none(text: str) -> None:
    assert days(text, CHINESE_JUNE) == (None, None, "none")


def test_days_that_do_not_touch_are_listed() -> None:
    phrase = best("April 8 and 22 Pier Days", JUNE)
    assert phrase is not None and phrase.words == "April 8 and 22"
    assert phrase.when == When(
        date(2023, 4, 8), date(2023, 4, 22), Precision.DAY, days=(date(2023, 4, 8), date(2023, 4, 22))
    )


def test_a_year_behind_a_list_is_the_year_of_all_its_days() -> None:
    phrase = best("June 15 & June 23, 2022", JUNE)
    assert phrase is not None and phrase.when.days == (date(2022, 6, 15), date(2022, 6, 23))


def test_days_that_touch_are_a_range() -> None:
    phrase = best("June 5 and 6", JUNE)
    assert phrase is not None and phrase.when == When(date(2023, 6, 5), date(2023, 6, 6), Precision.DAY)


def test_a_number_of_people_is_no_day() -> None:
    assert days("April 8 and 22 speakers") == ("2023-04-08", None, "day")


def test_only_january_after_december_is_in_the_next_year() -> None:
    december = Context(2022, 12)
    assert days("January 5", december)[0] == "2023-01-05"
    assert days("February 5", december)[0] == "2022-02-05"
    assert days("December 5", Context(2023, 1))[0] == "2023-12-05"
    assert [doubt.code for doubt in phrases("January 5", december)[0].doubts] == ["year-assumed"]


def test_a_year_in_a_name_does_not_move_an_item_out_of_its_section() -> None:
    phrase = best("January 11 2022 Lighthouse ranking announced", Context(2023, 1))
    assert phrase is not None
    assert (phrase.words, phrase.when.start) == ("January 11", date(2023, 1, 11))


def test_without_any_year_nothing_is_placed() -> None:
    phrase = phrases("June 18", Context())[0]
    assert phrase.when == When() and phrase.doubts[0].code == "year-unknown"


def test_the_only_year_of_a_text_is_assumed_and_said() -> None:
    phrase = phrases("PierCon 2024: March 19 to 22", Context())[0]
    assert phrase.when == When(date(2024, 3, 19), date(2024, 3, 22), Precision.DAY)
    assert phrase.doubts[0].code == "year-assumed"


def test_the_date_wins_over_a_wrong_weekday_and_a_doubt_tells() -> None:
    phrase = phrases("Monday Oct.12", JUNE)[0]
    assert phrase.when.start == date(2023, 10, 12)
    assert [doubt.code for doubt in phrase.doubts] == ["weekday-mismatch"]


def test_an_impossible_date_is_a_doubt_without_a_day() -> None:
    phrase = phrases("results come on 6.31", JUNE)[0]
    assert phrase.when == When() and phrase.doubts[0].code == "impossible-date"
    assert best("results come on 6.31", JUNE) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("June 3 Pier Day Open Call (5.8 deadline)", "5.8"),
        ("June 3 Pier Day (registration closes at the end of May)", "end of May"),
        ("April Cost Series (Registration Deadline in April)", "April"),
        ("June 3 (3.10 Assessment Registration Deadline)", "3.10"),
        ("apply by October 17th", "October 17th"),
        ("until 23:59 on September 6th", "23:59 on September 6th"),
    ],
)
def test_a_closing_date_has_the_role_of_a_deadline(text: str, words: str) -> None:
    assert [phrase.words for phrase in phrases(text, JUNE) if phrase.role == "deadline"] == [words]


def test_chinese_closing_dates_have_the_role_too() -> None:
    found = phrases("6.3 灯塔站开放议题征集（5.8 截止）", CHINESE_JUNE)
    assert [(phrase.words, phrase.role) for phrase in found] == [("6.3", None), ("5.8", "deadline")]


def test_what_is_struck_through_does_not_hold() -> None:
    text = "Closes <s>Sunday, February 4th</s> Wednesday, February 14th"
    assert days(text, Context(2024, 2))[0] == "2024-02-14"
    assert phrases(text, Context(2024, 2))[0].role == "struck"


def test_a_date_that_was_given_up_yields_to_the_new_one() -> None:
    found = phrases("原定于 6 月 18 日，延期至 7 月 2 日", CHINESE_JUNE)
    assert [(phrase.words, phrase.role) for phrase in found] == [("6 月 18 日", "former"), ("7 月 2 日", None)]
    assert days("June 28 (previously June 18)")[0] == "2023-06-28"


def test_times_belong_to_the_day_of_the_heading_above() -> None:
    context = Context(2024, 3, date(2024, 3, 19), zone="Asia/Shanghai", place="Paris, France")
    phrase = phrases("10:25 - 10:50 CET", context)[0]
    assert phrase.when == When(
        datetime(2024, 3, 19, 10, 25), datetime(2024, 3, 19, 10, 50), Precision.MINUTE, "Europe/Paris"
    )
    assert phrase.zone_word == "CET"


def test_two_slots_on_a_line_are_two_phrases() -> None:
    found = phrases("10:30–13:00 / 13:00–17:30", Context(2026, 9, date(2026, 9, 8)))
    assert [phrase.words for phrase in found] == ["10:30–13:00", "13:00–17:30"]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("1-5pm", "13:00", "17:00"),
        ("From 6:30 to 8:30pm", "18:30", "20:30"),
        ("From 11:30 to 1pm", "11:30", "13:00"),
        ("10:30 am - 15:15 pm", "10:30", "15:15"),
        ("noon to 3pm", "12:00", "15:00"),
        ("7:00 – 9:00 PM", "19:00", "21:00"),
        ("14:43:30 - 14:48", "14:43", "14:48"),
        ("晚 8 点半", "20:30", None),
        ("下午 2 点到 5 点", "14:00", "17:00"),
    ],
)
def test_clock_times_share_what_is_said_once(text: str, start: str, end: str | None) -> None:
    when = phrases(text, Context(2024, 3, date(2024, 3, 19)))[0].when
    assert (written(when.start), written(when.end)) == (f"2024-03-19T{start}", end and f"2024-03-19T{end}")


def test_a_night_ends_on_the_next_day() -> None:
    when = phrases("22:00 - 02:00", Context(2024, 3, date(2024, 3, 19)))[0].when
    assert written(when.end) == "2024-03-20T02:00"


def test_links_addresses_and_list_markers_are_no_dates() -> None:
    text = "- see [it](https://example.org/2023/04/06/x)\n- 12 apples in June\n- 5 pears"
    assert [phrase.words for phrase in phrases(text, JUNE)] == ["June"]


def test_a_phrase_may_run_over_a_soft_line_break_but_not_into_another_item() -> None:
    assert days("held on June\n21-23, 2024")[:2] == ("2024-06-21", "2024-06-23")
    assert days("- in June\n- 21 talks")[2] == "month"
