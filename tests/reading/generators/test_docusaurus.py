from __future__ import annotations

import pytest

from cnfeed.model.entry import Person
from sites import Site, page

BASE = "https://harbour.example.net/"
CONFIG = f"""module.exports = {{ title: 'Harbour', url: '{BASE}', baseUrl: '/',
  i18n: {{ defaultLocale: 'en', locales: ['en', 'zh-TW'] }}, presets: [['classic', {{}}]] }};"""


def url(path: str, text: str = "", config: str = CONFIG) -> str | None:
    found = Site({"docusaurus.config.js": config, path: text or page(title="A")}).url(path)
    return found.removeprefix(BASE) if found else None


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("blog/2025-03-09-hello.md", "blog/2025/03/09/hello"),
        ("blog/2025-03-09-hello/index.mdx", "blog/2025/03/09/hello"),
        ("blog/2025/03/09/hello.md", "blog/2025/03/09/hello"),
        ("blog/hello.md", "blog/hello"),
        ("blog/hello/index.md", "blog/hello"),
        ("docs/guide.md", "docs/guide"),
        ("docs/01-start/02-guide.md", "docs/start/guide"),
        ("docs/2025-03-09-notes.md", "docs/2025-03-09-notes"),
        ("docs/7.0-upgrade.md", "docs/7.0-upgrade"),
        ("docs/start/index.md", "docs/start/"),
        ("docs/start/README.md", "docs/start/"),
        ("docs/start/start.md", "docs/start/"),
        ("src/pages/team.md", "team"),
        ("src/pages/index.md", ""),
        ("i18n/zh-TW/docusaurus-plugin-content-blog/2025-03-09-hello.md", "zh-TW/blog/2025/03/09/hello"),
        ("i18n/zh-TW/docusaurus-plugin-content-docs/current/guide.md", "zh-TW/docs/guide"),
        ("i18n/zh-TW/docusaurus-plugin-content-pages/team.md", "zh-TW/team"),
    ],
)
def test_an_address_follows_the_path(path: str, address: str):
    assert url(path) == address


@pytest.mark.parametrize(
    ("path", "keys", "address"),
    [
        ("blog/2025-03-09-hello.md", {"slug": "hi"}, "blog/hi"),
        ("blog/2025-03-09-hello.md", {"slug": "/hi/there"}, "blog/hi/there"),
        ("docs/start/guide.md", {"id": "way"}, "docs/start/way"),
        ("docs/start/guide.md", {"slug": "way"}, "docs/start/way"),
        ("docs/start/guide.md", {"slug": "/way"}, "docs/way"),
        ("docs/start/guide.md", {"slug": "../way"}, "docs/way"),
        ("docs/start/guide.md", {"slug": "/"}, "docs"),
    ],
)
def test_slug_and_id_of_the_front_matter_win(path: str, keys: dict[str, str], address: str):
    assert url(path, page(title="A", **keys)) == address


def test_trailing_slashes_are_as_the_site_wants_them():
    assert url("docs/start/index.md", config=CONFIG.replace("title", "trailingSlash: false, title")) == "docs/start"
    assert url("docs/guide.md", config=CONFIG.replace("title", "trailingSlash: true, title")) == "docs/guide/"


def test_versions_have_their_own_folder_but_the_newest():
    files = {
        "docusaurus.config.js": CONFIG,
        "versioned_docs/version-1.9/a.md": page(title="A"),
        "versioned_docs/version-1.10/a.md": page(title="A"),
    }
    site = Site(files)
    assert site.url("versioned_docs/version-1.10/a.md") == f"{BASE}docs/a"
    assert site.url("versioned_docs/version-1.9/a.md") == f"{BASE}docs/1.9/a"


@pytest.mark.parametrize("path", ["README.md", "docs/_partial.md", "blog/_drafts/a.md", "src/css/readme.md"])
def test_what_docusaurus_leaves_out_is_no_page(path: str):
    assert url(path) is None


def test_a_posts_day_comes_from_its_name_unless_it_says_another():
    site = Site(
        {
            "docusaurus.config.js": CONFIG,
            "blog/2025-03-09-hello.md": page(title="A"),
            "blog/2025-03-10-hello.md": page(title="A", date="2025-03-11T18:00"),
        }
    )
    named, said = site.facts("blog/2025-03-09-hello.md"), site.facts("blog/2025-03-10-hello.md")
    assert named.published is not None and said.published is not None
    assert (named.published.date().isoformat(), named.published_key) == ("2025-03-09", None)
    assert (said.published.isoformat(), said.published_key) == ("2025-03-11T18:00:00+00:00", "date")
    assert named.document_class == "news"


def test_authors_are_looked_up_by_key():
    files = {
        "docusaurus.config.js": CONFIG,
        "blog/authors.yml": "mira:\n  name: Mira Holt\n  url: https://holt.example.net\n",
        "blog/a.md": page(title="A", authors="[mira, {name: Tom Ek}, unknown]"),
    }
    assert Site(files).facts("blog/a.md").authors == (
        Person("Mira Holt", None, "https://holt.example.net"),
        Person("Tom Ek"),
        Person("unknown"),
    )


def test_translations_share_a_key():
    files = {
        "docusaurus.config.js": CONFIG,
        "blog/2025-03-09-hello.md": page(title="Hello"),
        "i18n/zh-TW/docusaurus-plugin-content-blog/2025-03-09-hello.md": page(title="你好"),
    }
    one, other = (Site(files).facts(path) for path in list(files)[1:])
    assert one.translation_key == other.translation_key
    assert (one.language, other.language) == ("en", "zh-TW")


def test_the_first_heading_is_the_title_where_no_key_has_one():
    text = page("```\n# not this\n```\n\n# The *real* `title` of [it](x.md) {#anchor}\n", description="x")
    found = Site({"docusaurus.config.js": CONFIG, "docs/a.md": text}).facts("docs/a.md")
    assert (found.title, found.title_key) == ("The real title of it", None)


def test_a_folder_of_meetups_in_the_documentation_holds_events():
    site = Site(
        {
            "docusaurus.config.js": CONFIG,
            "docs/meetups/2025/20250309.md": page("# March\n", description="9 March, 19:00"),
            "docs/meetups/index.md": page("# Meetups\n", x="1"),
        }
    )
    assert site.facts("docs/meetups/2025/20250309.md").why == "event: lies in `meetups/`"
    assert site.facts("docs/meetups/index.md").document_class == "page"


def test_unlisted_posts_are_kept_back_like_drafts():
    assert Site({"docusaurus.config.js": CONFIG, "blog/a.md": page(unlisted="true")}).facts("blog/a.md").draft
