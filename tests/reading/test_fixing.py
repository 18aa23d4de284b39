from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cnfeed.documents.document import Document
from cnfeed.model.settings import Source
from cnfeed.reading.fixing import fixes
from cnfeed.reading.reader import read

SITE = Source(name="site", timezone="Asia/Shanghai")


def offered(text: str, code: str) -> dict[str, str]:
    """The text by the word that would stand there, for the one problem of that code."""
    document = Document("a.md", text)
    (problem,) = (one for one in read(document, SITE).problems if one.code == code)
    return {fix.word: fix.text for fix in fixes(document, SITE, problem)}


def event(*lines: str) -> str:
    return "---\ntitle: Meetup  # keep\nevent:\n" + "".join(f"  {line}\n" for line in lines) + "---\n\nCome.\n"


def test_a_wrong_weekday_is_put_right_in_its_own_spelling() -> None:
    text = "---\ntitle: Meetup\ntype: event\n---\n\nJoin us on Friday, 12 March 2026 in Paris.\n"
    assert offered(text, "weekday-mismatch") == {"Thursday": text.replace("Friday", "Thursday")}
    text = "---\ntitle: 聚会\ntype: event\n---\n\n2026年3月12日（周五）在上海。\n"
    assert offered(text, "weekday-mismatch") == {"四": text.replace("周五", "周四")}


def test_of_an_abbreviation_in_a_timezone_each_meaning_is_offered() -> None:
    text = event("start: 2026-03-19T09:00", "timezone: CST   # ours")
    made = offered(text, "bad-timezone")
    assert made["America/Chicago"] == text.replace("CST", "America/Chicago")
    assert made["Asia/Shanghai"] == text.replace("CST", "Asia/Shanghai")


def test_a_mistyped_zone_or_status_is_offered_as_it_is_spelled() -> None:
    text = event("start: 2026-03-19T09:00", "timezone: Asia/Sanghai")
    assert next(iter(offered(text, "bad-timezone"))) == "Asia/Shanghai"
    text = event("start: 2026-03-19", "status: canceld")
    assert next(iter(offered(text, "bad-status").items())) == ("cancelled", text.replace("canceld", "cancelled"))


def test_a_zone_word_of_several_countries_is_a_choice_stated_in_front_matter() -> None:
    text = "---\ntitle: M\ntype: event\n---\n\nJoin us on Thursday, 12 March 2026 at 10:00 IST.\n"
    made = offered(text, "ambiguous-zone")
    assert list(made) == ["Asia/Kolkata", "Asia/Jerusalem", "Europe/Dublin"]
    assert "timezone: Europe/Dublin" in made["Europe/Dublin"]


def test_a_day_that_no_month_has_becomes_its_last() -> None:
    text = event("start: 2026-02-30")
    assert offered(text, "bad-date") == {"28": text.replace("02-30", "02-28")}


def test_an_hour_that_the_clocks_skip_may_mean_two_others() -> None:
    text = event("start: 2026-03-29T02:30", "timezone: Europe/Paris")
    assert offered(text, "nonexistent-time") == {
        "2026-03-29 01:30": text.replace("02:30", "01:30"),
        "2026-03-29 03:30": text.replace("02:30", "03:30"),
    }


def test_an_hour_that_occurs_twice_can_be_said_in_utc_with_its_end() -> None:
    text = event("start: 2026-10-25T02:30", "end: 2026-10-25T04:00", "timezone: Europe/Paris")
    made = offered(text, "ambiguous-time")
    assert len(made) == 2
    first, second = (
        [str(one.when.start), str(one.when.end), one.when.zone]
        for text in made.values()
        for one in read(Document("a.md", text), SITE).entries
    )
    assert first == ["2026-10-25 00:30:00", "2026-10-25 03:00:00", "UTC"]
    assert second == ["2026-10-25 01:30:00", "2026-10-25 03:00:00", "UTC"]


def test_an_end_before_its_start_is_turned_round_or_taken_away() -> None:
    text = event("start: 2026-03-19", "end: 2026-03-12")
    made = list(offered(text, "end-before-start").values())
    assert made == [event("start: 2026-03-12", "end: 2026-03-19"), event("start: 2026-03-19")]


def test_a_colon_too_many_is_quoted() -> None:
    text = "---\ntitle: Meetup: the second\n---\n\nCome.\n"
    assert offered(text, "front-matter") == {
        '"Meetup: the second"': text.replace("Meetup: the second", '"Meetup: the second"')
    }


def test_what_only_the_author_knows_is_not_offered() -> None:
    text = event("start: soon")
    assert offered(text, "bad-date") == {}


PIECES = st.sampled_from(
    ["start: 2026-02-30", "start: 2026-03-12", "end: 2026-03-01", "timezone: CST", "status: off", "recurrence: x",
     "start: 2026-03-29T02:30", "location: A: b", "\tx: y", "attendance: onlin"]
)  # fmt: skip
BODIES = st.sampled_from(["", "Friday, 12 March 2026 at 10:00 IST", "- [31 June, Mon Quay](https://a.example/)\n"])


@settings(max_examples=80, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=4), BODIES)
def test_whatever_is_offered_has_the_problem_no_more_and_tells_no_less(lines: list[str], body: str) -> None:
    document = Document("a.md", event(*lines) + body)
    before = read(document, SITE)
    for problem in before.problems:
        for fix in fixes(document, SITE, problem):
            after = read(Document("a.md", fix.text), SITE)
            assert len(after.entries) >= len(before.entries)
            count = [
                sum((one.code, one.line) == (problem.code, problem.line) for one in two.problems)
                for two in (before, after)
            ]
            assert count[1] < count[0]


@pytest.mark.parametrize("line", [0, -1, 99])
def test_a_problem_of_another_text_offers_nothing(line: int) -> None:
    document = Document("a.md", event("start: 2026-02-30"))
    problem = read(document, SITE).problems[0]
    assert fixes(document, SITE, type(problem)("a.md", line, problem.severity, problem.message, problem.code)) == ()
