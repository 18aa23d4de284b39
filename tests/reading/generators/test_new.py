from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnfeed.documents.frontmatter import parse
from cnfeed.model.settings import Source
from cnfeed.reading.generators import new_path, new_text
from sites import Site, page

HUGO = {"hugo.toml": 'baseURL = "https://harbour.example.net/"\n'}
DAY = date(2025, 3, 9)
TITLE = "Storage Evening"


def path_in(files: dict[str, str], kind: str = "event", title: str = TITLE) -> str:
    site = Site(files)
    return new_path(site.source, list(files), title, DAY, kind)


@pytest.mark.parametrize(
    ("beside", "path"),
    [
        ([], "content/events/storage-evening.md"),
        (["content/event/a/index.md", "content/event/b/index.md"], "content/event/storage-evening/index.md"),
        (["content/meetups/2024/a.md", "content/meetups/2023/b.md"], "content/meetups/2025/storage-evening.md"),
        (["content/events/2024-01-02-a.md"], "content/events/2025-03-09-storage-evening.md"),
        (["content/events/2024-a.md", "content/events/2023-b.md"], "content/events/2025-storage-evening.md"),
        (["content/events/_index.md"], "content/events/storage-evening.md"),
        (["content/events/Storage-Evening.md"], "content/events/storage-evening-2.md"),
    ],
)
def test_a_new_event_lies_beside_the_others_and_is_named_as_they_are(beside: list[str], path: str):
    assert path_in(HUGO | {one: page(title="A") for one in beside}) == path


def test_news_go_where_posts_are():
    assert path_in(HUGO | {"content/blog/a.md": "A"}, "news") == "content/blog/storage-evening.md"


def test_the_sources_language_has_its_own_folder():
    languages = "".join(f'[languages.{one}]\ncontentDir = "content/{one}"\n' for one in ("de", "en"))
    files = {"hugo.toml": f'defaultContentLanguage = "de"\n{languages}', "content/en/events/a.md": "A"}
    assert path_in(files) == "content/de/events/storage-evening.md"


def test_docusaurus_posts_are_dated():
    files = {"docusaurus.config.js": "export default { url: 'https://x.example' }", "blog/a.md": "A"}
    assert path_in(files) == "blog/2025-03-09-storage-evening.md"


def test_docusaurus_meetups_named_by_day_stay_so():
    files = {
        "website/docusaurus.config.js": "export default { url: 'https://x.example' }",
        "website/docs/meetups/2024/20240102.md": "A",
    }
    assert path_in(files) == "website/docs/meetups/2025/20250309.md"


def test_mkdocs_pages_lie_below_its_folder():
    assert (
        path_in({"mkdocs.yml": "docs_dir: handbook", "handbook/index.md": "A"}) == "handbook/events/storage-evening.md"
    )


def test_a_chinese_title_has_a_name_that_every_address_can_hold():
    path = path_in(HUGO, title="三月聚会")
    assert path == path_in(HUGO, title="三月聚会")
    assert path.isascii()
    assert path.startswith("content/events/2025-03-09-")
    assert path != path_in(HUGO, title="四月聚会")


def test_a_few_foreign_letters_do_not_cost_the_name():
    assert path_in(HUGO, title="KubeDay Zürich 东") == "content/events/kubeday-zurich.md"


@given(
    st.text(), st.sampled_from(["hugo", "docusaurus", "mkdocs", "pelican", "plain"]), st.sampled_from(["event", "news"])
)
def test_no_title_names_a_path_outside_or_one_that_exists(title: str, generator: str, kind: str):
    source = Source(name="site", path="sites/harbour", generator=generator)
    first = new_path(source, [], title, DAY, kind)
    second = new_path(source, [first], title, DAY, kind)
    assert first.startswith("sites/harbour/") and first.endswith(".md")
    assert ".." not in first.split("/") and "" not in first.split("/")
    assert second != first


EVENT = {
    "start": datetime(2025, 3, 9, 18),
    "end": datetime(2025, 3, 9, 21),
    "timezone": "Europe/Paris",
    "location": "Pier 4: left",
}


def test_the_text_says_what_was_given_in_cnfeeds_own_keys():
    fields = {
        "title": "Tea & talk: no. 2",
        "date": datetime(2025, 2, 1, 9, tzinfo=UTC),
        "tags": ["a", "yes"],
        "event": EVENT,
    }
    text = new_text(Source(name="site"), fields, "Bring a cup.")
    assert text.endswith("---\n\nBring a cup.\n")
    values = parse(text).values
    assert values["title"] == fields["title"]
    assert values["tags"] == ["a", "yes"]
    assert values["date"] == fields["date"]
    assert values["event"] == EVENT
    assert "start: 2025-03-09T18:00\n" in text


def test_deadlines_are_a_list_of_maps():
    event = {
        "start": DAY,
        "deadlines": [{"title": "Call closes", "at": datetime(2025, 2, 1, 23, 59)}, {"title": "B", "at": DAY}],
    }
    assert parse(new_text(Source(name="site"), {"title": "A", "event": event}, "")).values["event"] == event


def test_a_hugo_blox_site_gets_its_own_keys():
    files = HUGO | {
        "config/_default/module.yaml": "imports:\n  - path: github.com/HugoBlox/hugo-blox-builder/modules/x\n",
        "content/event/a/index.md": "A",
    }
    files["config/_default/module.yaml"] = files["config/_default/module.yaml"].lower()
    fields = {"title": "A", "date": date(2025, 2, 1), "event": EVENT | {"url": "https://x.example/a"}}
    text = new_text(Site(files).source, fields, "")
    values = parse(text).values
    assert str(values["date"]) == "2025-03-09 18:00:00+01:00"
    assert str(values["date_end"]) == "2025-03-09 21:00:00+01:00"
    assert (values["all_day"], values["publishDate"]) == (False, date(2025, 2, 1))
    assert values["event_url"] == "https://x.example/a"
    path = "content/event/b/index.md"
    assert Site(files | {path: text}).facts(path).date_means == "start"


@given(
    st.dictionaries(st.sampled_from(["title", "description"]), st.text(min_size=1)),
    st.lists(st.text(min_size=1), min_size=1),
)
def test_any_words_come_back_as_they_were(words: dict[str, str], tags: list[str]):
    text = new_text(Source(name="site"), {**words, "tags": tags}, "")
    matter = parse(text)
    assert matter.fault is None
    assert matter.values == {**words, "tags": tags}
