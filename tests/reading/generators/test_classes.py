from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnfeed.documents.document import Document
from cnfeed.documents.frontmatter import parse
from cnfeed.model.settings import Source
from cnfeed.reading.generators import Facts, facts
from sites import Site, page

GENERATORS = ["hugo", "docusaurus", "mkdocs", "pelican", "plain"]
MONTHS = "# News\n\n### {}\n\n- [Boats](https://x.example)\n\n### {}\n\n1. Sails\n"


def plainly(path: str, text: str) -> Facts:
    return facts(Document(path, text), parse(text), Source(name="all"))


@pytest.mark.parametrize(
    ("front", "why"),
    [
        ({"type": "event"}, "event: `type: event`"),
        ({"event": "{start: 2025-03-09}"}, "event: `event: start`"),
        ({"eventDate": "2025-03-09", "date": "2025-01-01"}, "event: `eventDate: 2025-03-09`"),
        ({"startDate": "2025-03-09T18:00"}, "event: `startDate: 2025-03-09`"),
        ({"date": "2025-03-09", "date_end": "2025-03-10"}, "event: `date` with `date_end`"),
        ({"date": "2025-03-09", "startTime": '"18:00"'}, "event: `date` with `startTime`"),
        ({"slot": "{start: 2025-03-09, end: 2025-03-10}"}, "event: `slot: start`"),
    ],
)
def test_keys_make_an_event_wherever_it_lies(front: dict[str, str], why: str):
    assert plainly("notes/a.md", page(title="A", **front)).why == why


@pytest.mark.parametrize(
    ("front", "means"),
    [
        ({"date": "2025-03-09", "date_end": "2025-03-10"}, "start"),
        ({"date": "2025-03-09", "event_url": "https://x.example"}, "start"),
        ({"date": "2025-03-09", "endDate": "2025-03-10", "allDay": "true"}, "start"),
        ({"date": "2025-03-09", "location": "Pier 4"}, "start"),
        ({"date": "2025-03-09", "type": "event"}, "start"),
        ({"date": "2025-03-09", "event": "{start: 2025-04-01}"}, "published"),
        ({"date": "2025-03-09", "eventDate": "2025-04-01"}, "published"),
        ({"date": "2025-03-09"}, "published"),
    ],
)
def test_the_keys_beside_it_say_what_date_means(front: dict[str, str], means: str):
    assert plainly("events/a.md", page(title="A", **front)).date_means == means


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("content/en/events/kubeday.md", "event"),
        ("content/events/2025/kubeday.md", "event"),
        ("content/events/2025/kubeday/_index.md", "event"),
        ("content/events/2025/kubeday/schedule.md", "page"),
        ("content/events/2025/kubeday/getting-there.md", "page"),
        ("content/events/2025/_index.md", "page"),
        ("content/events/_index.md", "page"),
        ("content/events/kubeday/index.md", "event"),
        ("content/events/kubeday/faq.md", "page"),
        ("content/events/meetups/may.md", "event"),
        ("content/活动/may.md", "event"),
        ("content/posts/a.md", "news"),
        ("content/blog/2025/a/index.md", "news"),
        ("content/blog/_index.md", "page"),
        ("content/guide/a.md", "page"),
        ("docs/en/docs/native/news/may.md", "news"),
        ("_posts/2025-03-09-a.md", "news"),
        (".github/ISSUE_TEMPLATE/bug.md", "none"),
        ("archetypes/events.md", "none"),
        ("CONTRIBUTING.md", "none"),
        ("README.md", "page"),
    ],
)
def test_folders_say_the_rest(path: str, kind: str):
    body = "We meet at the old pier and talk about storage, networks and tea. " * 5
    assert plainly(path, body).document_class == kind


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("2025-06", "2025-05"),
        ("June 2025", "May 2025"),
        ("2025 年 6 月", "2025年5月"),
        ("6 月", "5月份"),
        ("六月", "五月"),
        ("Jun. 2025", "May"),
        ("Week 23", "Week 22"),
        ("第 23 周", "第22週"),
        ("🗓 June 2025", "**May 2025**"),
    ],
)
def test_headings_of_months_over_bullets_make_a_digest(first: str, second: str):
    found = plainly("docs/news.md", MONTHS.format(first, second))
    assert (found.document_class, found.why) == ("digest", "digest: 2 month headings with dated bullets")


@pytest.mark.parametrize("heading", ["Tuesday 3 June", "June 3", "v1.2", "Maybe later", "2025 plans", "Marching on"])
def test_other_headings_do_not(heading: str):
    assert plainly("docs/list.md", MONTHS.format(heading, heading)).document_class == "page"


def test_a_list_of_dated_bullets_is_a_digest_unless_it_is_a_post():
    body = "# Ahead\n\n" + "".join(f"- {day} June: boats\n" for day in range(3, 9))
    assert plainly("docs/ahead.md", body).why == "digest: 6 dated bullets"
    assert plainly("blog/ahead.md", page(body, date="2025-01-01")).document_class == "news"


def test_an_issue_of_a_weekly_is_a_digest():
    body = (
        "## News\n\n- [A](https://a.example)\n- [B](https://b.example)\n\n## Events\n\n- [C](https://c.example)\n- D\n"
    )
    assert plainly("blog/12.md", page(body, title="Harbour Weekly 12", date="2025-03-09")).document_class == "digest"
    assert plainly("blog/12.md", page(body, title="Boats", date="2025-03-09")).document_class == "news"


def test_a_post_that_invites_is_an_event_and_one_that_looks_back_is_news():
    body = "来吧。\n\n- 时间：2025 年 3 月 22 日 14:00\n- 地点：四号码头\n"
    invited = plainly("blog/a.md", page(body, title="三月聚会", date="2025-03-09"))
    assert invited.document_class == "event"
    assert invited.date_means == "published"
    for later in (page(body, title="三月聚会", date="2025-03-25"), page(body, title="三月聚会回顾", date="2025-03-09")):
        assert plainly("blog/a.md", later).document_class == "news"


@pytest.mark.parametrize(
    ("path", "text", "language"),
    [
        ("content/zh/a.md", "x", "zh"),
        ("content/zh-tw/a.md", "x", "zh-TW"),
        ("a.ja.md", "x", "ja"),
        ("a.md", "我们在码头见面，说说存储和网络。", "zh"),
        ("a.md", "我們在碼頭見面，說說儲存和網路。", "zh-TW"),
        ("a.md", "ふなつきばで会いましょう。", "ja"),
        ("a.md", "부두에서 만나요.", "ko"),
        ("a.md", "On se retrouve au quai, près du café.", "en"),
        ("a.md", "---\nlang: fr\n---\nOn se retrouve au quai.", "fr"),
    ],
)
def test_the_language_is_the_folders_the_keys_or_the_scripts(path: str, text: str, language: str):
    assert plainly(path, text).language == language


def test_translations_of_plain_documents_share_a_key():
    keys = {plainly(path, "x").translation_key for path in ("content/en/a.md", "content/zh/a.md", "content/a.de.md")}
    assert len(keys) == 1


def test_dates_that_do_not_exist_are_no_dates():
    assert plainly("posts/a.md", page(title="A", date="2025-02-30")).published is None


PATHS = st.sampled_from(
    ["content/events/a.md", "blog/2025-13-45-x.md", "docs/a.zh.md", "a.md", "content/pages/a/index.md"]
)
VALUES = st.one_of(
    st.text(), st.integers(), st.booleans(), st.none(), st.lists(st.text()), st.dictionaries(st.text(), st.text())
)
KEYS = st.sampled_from(
    "title date slug url author authors tags image event type draft build _build publishDate start lang slot".split()  # noqa: SIM905
)


@given(PATHS, st.sampled_from(GENERATORS), st.dictionaries(KEYS, VALUES), st.text())
def test_no_front_matter_is_a_crash(path: str, generator: str, values: dict[str, object], body: str):
    text = page(body, title="A")
    matter = parse(text)
    strange = type(matter)(matter.notation, matter.span, matter.inner, text, values)
    source = Source(name="all", generator=generator, base_url="https://harbour.example.net/")
    found = facts(Document(path, text), strange, source)
    assert found.url is None or found.url.startswith(("https://", "http://"))


def test_the_same_documents_give_the_same_facts_in_a_site_found_by_layout():
    site = Site({"content/events/a.md": page(title="A", date="2025-03-09")})
    assert site.facts("content/events/a.md").url is None
    assert site.facts("content/events/a.md").document_class == "event"
