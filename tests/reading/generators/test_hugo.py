from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from sites import Site, page

BASE = "https://harbour.example.net/"
PLAIN = f'baseURL = "{BASE}"\n'
LANGUAGES = (
    PLAIN
    + """
defaultContentLanguage = "en"
[languages.en]
contentDir = "content/en"
[languages.zh-cn]
contentDir = "content/zh"
[languages.de]
contentDir = "content/de"
disabled = true
"""
)


def url(path: str, text: str = "", config: str = PLAIN) -> str | None:
    found = Site({"hugo.toml": config, path: text or page(title="A Day Out")}).url(path)
    return found.removeprefix(BASE) if found else None


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("content/_index.md", ""),
        ("content/about.md", "about/"),
        ("content/posts/_index.md", "posts/"),
        ("content/posts/First Post.md", "posts/first-post/"),
        ("content/posts/trip/index.md", "posts/trip/"),
        ("content/posts/2024/Trip & More!.md", "posts/2024/trip-more/"),
        ("content/posts/港口.md", "posts/%E6%B8%AF%E5%8F%A3/"),
    ],
)
def test_an_address_follows_the_path(path: str, address: str):
    assert url(path) == address


@pytest.mark.parametrize(
    ("keys", "address"),
    [
        ({"slug": "trip"}, "posts/trip/"),
        ({"slug": '"0123"'}, "posts/0123/"),
        ({"url": "/else/where"}, "else/where/"),
        ({"url": "else/page.html"}, "else/page.html"),
        ({"url": "/"}, ""),
        ({"url": "/log/:year/:slug/", "date": "2025-03-09"}, "log/2025/a/"),
        ({"url": '"https://old.example.net/else"'}, "else/"),
        ({"url": '"http://[broken"'}, ""),
    ],
)
def test_slug_and_url_of_the_front_matter_win(keys: dict[str, str], address: str):
    assert url("content/posts/a.md", page(title="A", **keys)) == address


def test_a_slug_renames_a_bundle_but_not_a_section():
    assert url("content/posts/trip/index.md", page(slug="tour")) == "posts/tour/"
    assert url("content/posts/_index.md", page(slug="tour")) == "posts/"


@pytest.mark.parametrize(
    ("pattern", "address"),
    [
        ("/:section/:slug/", "posts/a-day-out/"),
        ("/:year/:month/:day/:filename/", "2025/03/09/note/"),
        ("/:sections/:title", "posts/2025/a-day-out/"),
        ("/:sections[1:]/:contentbasename/", "2025/note/"),
        ("/:sections[last]/:slugorfilename/", "2025/note/"),
        ("/:monthname/:yearday/", "march/68/"),
    ],
)
def test_permalink_patterns_are_followed(pattern: str, address: str):
    text = page(title="A Day Out", date="2025-03-09")
    for table in ("permalinks", "permalinks.page"):
        assert url("content/posts/2025/note.md", text, f'{PLAIN}[{table}]\nposts = "{pattern}"\n') == address


def test_patterns_leave_sections_alone():
    assert url("content/posts/_index.md", config=f'{PLAIN}[permalinks]\nposts = "/x/:slug/"\n') == "posts/"


def test_a_languages_content_is_below_its_folder_and_the_default_is_not():
    files = {
        "hugo.toml": LANGUAGES,
        "content/en/posts/a.md": page(title="A"),
        "content/zh/posts/a.md": page(title="甲"),
    }
    site = Site(files)
    assert site.url("content/en/posts/a.md") == f"{BASE}posts/a/"
    assert site.url("content/zh/posts/a.md") == f"{BASE}zh-cn/posts/a/"
    assert site.facts("content/zh/posts/a.md").language == "zh-CN"
    assert site.facts("content/zh/posts/a.md").translation_key == site.facts("content/en/posts/a.md").translation_key


def test_a_disabled_language_has_no_pages():
    site = Site({"hugo.toml": LANGUAGES.replace('contentDir = "content/en"', ""), "content/de/a.md": page(title="A")})
    assert site.facts("content/de/a.md").url == f"{BASE}de/a/"  # below the default content folder it is a section


def test_a_suffix_names_the_language():
    config = f"baseURL: {BASE}\ndefaultContentLanguageInSubdir: true\nlanguages: {{en: {{}}, ja: {{}}}}\n"
    site = Site({"hugo.yaml": config, "content/a.md": page(title="A"), "content/a.ja.md": page(title="あ")})
    assert [site.url(f"content/{name}") for name in ("a.md", "a.ja.md")] == [f"{BASE}en/a/", f"{BASE}ja/a/"]
    assert site.facts("content/a.ja.md").translation_key == site.facts("content/a.md").translation_key


def test_languages_split_over_files_of_the_config_folder_are_found():
    files = {
        "config/_default/hugo.toml": PLAIN,
        "config/_default/languages.toml": '[en]\ncontentDir = "content/en"\n[ko]\ncontentDir = "content/ko"\n',
        "config/_default/permalinks.toml": 'posts = "/:slug/"\n',
        "content/ko/posts/a.md": page(title="하나", slug="hana"),
    }
    assert Site(files).url("content/ko/posts/a.md") == f"{BASE}ko/hana/"


def test_mounts_say_where_content_is():
    config = PLAIN + '[[module.mounts]]\nsource = "docs"\ntarget = "content/handbook"\n'
    assert url("docs/a.md", config=config) == "handbook/a/"


def test_ugly_addresses_end_in_html():
    assert url("content/posts/a.md", config=f"{PLAIN}uglyURLs = true\n") == "posts/a.html"
    assert url("content/posts/a.md", config=f"{PLAIN}[uglyURLs]\nnews = true\n") == "posts/a/"


def test_case_and_accents_follow_the_configuration():
    assert url("content/posts/Día.md", config=f"{PLAIN}disablePathToLower = true\n") == "posts/D%C3%ADa/"
    assert url("content/posts/Día.md", config=f"{PLAIN}removePathAccents = true\n") == "posts/dia/"


def test_a_base_url_with_a_path_keeps_it():
    assert url("content/a.md", config='baseURL = "https://harbour.example.net/guild"') == "guild/a/"


def test_files_of_a_bundle_are_no_pages_but_those_of_a_section_are():
    files = {
        "hugo.toml": PLAIN,
        "content/trip/index.md": page(title="Trip"),
        "content/trip/day-one.md": page(title="One"),
        "content/tour/_index.md": page(title="Tour"),
        "content/tour/day-one.md": page(title="One"),
    }
    site = Site(files)
    assert site.facts("content/trip/day-one.md").why == "none: a file of the bundle beside it"
    assert site.url("content/tour/day-one.md") == f"{BASE}tour/day-one/"


@pytest.mark.parametrize("text", [page(headless="true"), page(build="{render: never}"), page(_build="{render: false}")])
def test_what_is_not_rendered_has_no_address(text: str):
    assert url("content/parts/a.md", text) is None


def test_a_section_hands_down_its_type():
    files = {
        "hugo.toml": PLAIN,
        "content/gatherings/_index.md": "---\ntitle: Gatherings\ncascade:\n  type: event\n---\n",
        "content/gatherings/may.md": page(title="May", date="2025-05-02"),
        "content/parts/_index.md": "---\ncascade: {build: {render: never}}\n---\n",
        "content/parts/a.md": page(title="A"),
    }
    found = Site(files).facts("content/gatherings/may.md")
    assert (found.document_class, found.why, found.date_means) == ("event", "event: `type: event`", "start")
    assert not Site(files).facts("content/parts/a.md").is_page


def test_outside_the_content_folder_there_is_no_page():
    files = {"hugo.toml": PLAIN, "content/a.md": "A", "archetypes/posts.md": page(title="x"), "README.md": "# Site"}
    for path in ("archetypes/posts.md", "README.md"):
        assert Site(files).facts(path).why == "none: outside the site's content folder"


def test_the_zone_written_stays_and_the_sites_fills_in():
    config = PLAIN + 'timeZone = "America/Bogota"\n'
    written = Site({"hugo.toml": config, "content/posts/a.md": page(title="A", date="2025-03-09T18:00:00+08:00")})
    assert written.facts("content/posts/a.md").published == datetime(
        2025, 3, 9, 18, tzinfo=timezone(timedelta(hours=8))
    )
    local = Site({"hugo.toml": config, "content/posts/a.md": page(title="A", date="2025-03-09")}).facts(
        "content/posts/a.md"
    )
    assert local.published is not None
    assert (local.published.isoformat(), local.published_key) == ("2025-03-09T00:00:00-05:00", "date")


def test_dates_come_from_names_only_where_the_site_says_so():
    text, path = page(title="Harbour Lights"), "content/posts/2025-03-09-lights.md"
    config = PLAIN + '[permalinks]\nposts = "/:year/:slug/"\n'
    assert url(path, text, config) == "0001/harbour-lights/"
    assert url(path, text, config + '[frontmatter]\ndate = [":filename", ":default"]\n') == "2025/lights/"


def test_drafts_and_the_days_of_being_live_are_told():
    text = page(title="A", date="2025-01-02", draft="true", publishDate="2025-01-05", expiryDate="2025-02-01")
    found = Site({"hugo.toml": PLAIN, "content/posts/a.md": text}).facts("content/posts/a.md")
    assert found.draft
    assert found.live_from is not None and found.live_from.isoformat() == "2025-01-05T00:00:00+00:00"
    assert found.live_until is not None and found.live_until.day == 1


def test_hugo_blox_dates_are_the_events_start():
    text = page(
        title="Talks",
        event="Talks",
        date="2025-03-09T13:00:00Z",
        date_end="2025-03-09T17:00:00Z",
        publishDate="2025-02-01",
    )
    found = Site({"hugo.toml": PLAIN, "content/event/talks/index.md": text}).facts("content/event/talks/index.md")
    assert (found.document_class, found.date_means, found.published_key) == ("event", "start", "publishDate")
    assert found.published is not None and found.published.month == 2


def test_people_categories_and_picture_are_read():
    text = page(
        title="A",
        author="'[Mira Holt](https://holt.example.net), Tom Ek (Harbour Lab) and Ines <ines@example.net>'",
        tags="[boats, sea]",
        categories="[News]",
        image="images/boat.jpg",
        description="About\n  boats.",
    )
    found = Site({"hugo.toml": PLAIN, "content/posts/a.md": text}).facts("content/posts/a.md")
    assert [(one.name, one.email, one.url) for one in found.authors] == [
        ("Mira Holt", None, "https://holt.example.net"),
        ("Tom Ek (Harbour Lab)", None, None),
        ("Ines", "ines@example.net", None),
    ]
    assert found.categories == ("News", "boats", "sea")
    assert found.image == f"{BASE}images/boat.jpg"
    assert found.summary == "About boats."
