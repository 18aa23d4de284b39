"""A digest tells one entry per bullet, and its closing date beside it."""

from __future__ import annotations

from datetime import date

from builders import a_source, told
from cnfeed.documents.document import Document
from cnfeed.model.entry import Entry, Kind, Status
from cnfeed.model.when import Precision
from cnfeed.reading.reader import read

HREF = "docs/en/news.md"
HEAD = "# Community news\n\nWhat happened, by month.\n\n"


def digest(*lines: str) -> tuple[Entry, ...]:
    body = "\n\n".join(lines)
    tools = (f"- [November {day} Harbour tools {day} released](https://example.org/f{day})" for day in range(1, 9))
    december = "- [December 2 Harbour tools released](https://example.org/1)"
    filler = f"### 2025-12\n\n{december}\n\n### 2025-11\n\n" + "\n".join(tools)
    reading = read(Document(HREF, f"{HEAD}{body}\n\n{filler}\n"), a_source(generator="mkdocs", path="."))
    assert reading.facts is not None and reading.facts.document_class == "digest", reading.facts
    return tuple(entry for entry in reading.entries if entry.when.start is None or entry.when.start >= date(2026, 1, 1))


def test_a_bullet_is_an_entry_with_its_words_link_and_line() -> None:
    (found,) = digest("### 2026-06", "- [June 3 Quay Meetup Wuhan](https://example.org/quay)\n\n    Tea and talks.\n")
    assert (found.kind, found.title, found.url) == (Kind.EVENT, "June 3 Quay Meetup Wuhan", "https://example.org/quay")
    assert (found.when.start, found.words, found.line) == (date(2026, 6, 3), "June 3", 7)
    assert found.description == "Tea and talks."
    assert not found.declared


def test_a_closing_date_of_another_day_is_an_entry_of_its_own() -> None:
    event, deadline = digest(
        "### 2026-06", "- [June 3 QuayCon Open Call for Topics (5.8 deadline)](https://example.org/cfp)"
    )
    assert (event.kind, event.when.start) == (Kind.EVENT, date(2026, 6, 3))
    assert (deadline.kind, deadline.when.start, deadline.part_of) == (Kind.DEADLINE, date(2026, 5, 8), event.anchor)


def test_a_call_that_closes_on_its_own_date_is_one_deadline() -> None:
    (found,) = digest("### 2026-06", "- [June 18 QuayCon Call for Proposals (6.18 deadline)](https://example.org/cfp)")
    assert (found.kind, found.when.start) == (Kind.DEADLINE, date(2026, 6, 18))


def test_the_end_of_a_month_is_never_its_last_day() -> None:
    (found,) = digest("### 2026-05", "- [The Quay Summit will be held at the end of May](https://example.org/s)")
    assert found.when.precision is Precision.MONTH_PART
    assert (found.when.start, found.when.end) == (date(2026, 5, 21), date(2026, 5, 31))


def test_december_under_a_january_heading_is_last_year() -> None:
    items = digest("### 2026-01", "- [Quay Forum will be held online on January 4](https://example.org/q)")
    assert [one.when.start for one in items] == [date(2026, 1, 4)]


def test_an_item_without_a_date_is_listed_undated() -> None:
    (found,) = digest("### 2026-05", "- [A survey of harbour tools](https://example.org/survey)")
    assert (found.kind, found.when.start, found.when.precision) == (Kind.NEWS, None, Precision.NONE)


def test_a_postponed_gathering_says_so() -> None:
    (found,) = digest("### 2026-05", "- [Postponement of Quay Meetup Chengdu on May 9](https://example.org/p)")
    assert (found.kind, found.status) == (Kind.EVENT, Status.POSTPONED)


def test_anchors_outlive_bullets_added_above_and_changed_dates() -> None:
    (before,) = digest("### 2026-06", "- [June 3 Quay Meetup Wuhan](https://example.org/quay)")
    *_, after = digest(
        "### 2026-06",
        "- [June 9 Dock Meetup Wuhan](https://example.org/dock)\n- [June 4 Quay Meetup Wuhan](https://example.org/quay)",
    )
    assert before.anchor == after.anchor


def test_a_chinese_digest_is_read_by_the_same_rules() -> None:
    items = told(
        "# 社区新闻\n\n### 2026-06\n\n"
        "- [6 月 3 日 码头 Meetup 武汉站（5.8 截止）](https://example.org/a)\n\n    茶与演讲。\n\n"
        "- [6.12 《码头白皮书》发布](https://example.org/b)\n\n### 2026-05\n\n"
        + "\n".join(f"- [5.{day} 工具 {day} 发布](https://example.org/f{day})" for day in range(1, 7))
        + "\n",
        "docs/zh/news.md",
        generator="mkdocs",
        language="zh",
    )
    june = [(one.kind, one.when.start) for one in items if one.when.start and one.line < 12]
    assert june == [
        (Kind.EVENT, date(2026, 6, 3)),
        (Kind.DEADLINE, date(2026, 5, 8)),
        (Kind.NEWS, date(2026, 6, 12)),
    ]


def test_headings_of_years_with_months_below_and_of_weeks_and_days_place_their_bullets() -> None:
    items = digest(
        "## 2026",
        "### March",
        "- 3 March: Quay Forum in Lyon, [details](https://example.org/late)",
        "## Week 12, 2026",
        "1. [March 17 Rope Meetup](https://example.org/rope)",
        "## 2026-04-02",
        "- [Knot tools released](https://example.org/knot)\n    - [a nested link](https://example.org/nested)",
    )
    assert [(one.title, one.when.start, one.url) for one in items] == [
        ("3 March: Quay Forum in Lyon, details", date(2026, 3, 3), "https://example.org/late"),
        ("March 17 Rope Meetup", date(2026, 3, 17), "https://example.org/rope"),
        ("Knot tools released", date(2026, 4, 2), "https://example.org/knot"),
    ]


def test_boxes_of_a_task_list_are_no_part_of_the_title() -> None:
    items = digest("### 2026-06", "- [x] June 3, 2026 Quay Meetup\n- [ ] June 9, 2026 QuayCon call for talks deadline")
    assert [(one.title, one.kind) for one in items] == [
        ("June 3, 2026 Quay Meetup", Kind.EVENT),
        ("June 9, 2026 QuayCon call for talks deadline", Kind.DEADLINE),
    ]


def test_dated_bullets_need_no_heading() -> None:
    lines = "\n".join(f"- {day} May 2026: Quay walk number {day}" for day in range(3, 9))
    items = told(f"# Walks\n\n{lines}\n- Bring shoes\n", "docs/en/walks.md", generator="mkdocs")
    assert [one.when.start for one in items] == [date(2026, 5, day) for day in range(3, 9)]


def test_an_issue_of_a_periodical_without_dates_inside_is_a_post() -> None:
    sections = "\n\n".join(
        f"## Part {n}\n\n" + "\n".join(f"- [Tool {n}{m}](https://example.org/{n}{m})" for m in range(3))
        for n in range(3)
    )
    text = f"---\ntitle: Harbour Weekly 7\ndate: 2026-05-03\n---\n\n{sections}\n"
    (post,) = told(text, "content/posts/weekly-7.md")
    assert (post.kind, post.title, post.when.start) == (Kind.NEWS, "Harbour Weekly 7", date(2026, 5, 3))
