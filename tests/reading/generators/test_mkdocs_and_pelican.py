from __future__ import annotations

import pytest

from cnfeed.model.entry import Person
from sites import Site, page

BASE = "https://harbour.example.net/"
MKDOCS = f"site_name: Book\nsite_url: {BASE}\n"
PELICAN = f"SITEURL = '{BASE}'\nPATH = 'content'\nTIMEZONE = 'Europe/Paris'\nDEFAULT_LANG = 'en'\n"


def url(path: str, text: str = "# A\n", config: str = MKDOCS) -> str | None:
    found = Site({"mkdocs.yml": config, path: text}).url(path)
    return found.removeprefix(BASE) if found else None


@pytest.mark.parametrize(
    ("path", "folders", "files"),
    [
        ("docs/index.md", "", "index.html"),
        ("docs/README.md", "", "index.html"),
        ("docs/guide.md", "guide/", "guide.html"),
        ("docs/a b/C.md", "a%20b/C/", "a%20b/C.html"),
        ("docs/guide/index.md", "guide/", "guide/index.html"),
    ],
)
def test_pages_are_folders_unless_files_are_wanted(path: str, folders: str, files: str):
    assert url(path) == folders
    assert url(path, config=f"{MKDOCS}use_directory_urls: false\n") == files


def test_only_the_docs_folder_has_pages():
    assert url("notes/a.md") is None
    assert url("handbook/a.md", config=f"{MKDOCS}docs_dir: handbook\n") == "a/"
    assert url("docs/drafts/a.md", config=f"{MKDOCS}exclude_docs: |\n  drafts/\n") is None


def test_posts_of_the_blog_plugin_have_a_day_and_a_slug():
    config = f"{MKDOCS}plugins:\n  - search\n  - material/blog:\n      post_url_date_format: yyyy/MM\n"
    text = page("# Lights, *again*\n", date="2025-03-09", authors="[mira]", categories="[Sea]")
    files = {"mkdocs.yml": config, "docs/blog/posts/lights.md": text}
    authors = "authors:\n  mira:\n    name: Mira Holt\n    description: Sailor\n    avatar: x.png\n"
    site = Site({**files, "docs/blog/.authors.yml": authors, "docs/blog/index.md": "# Log\n"})
    found = site.facts("docs/blog/posts/lights.md")
    assert found.url == f"{BASE}blog/2025/03/lights-again/"
    assert (found.document_class, found.authors, found.title) == ("news", (Person("Mira Holt"),), "Lights, again")
    assert (site.url("docs/blog/index.md"), site.facts("docs/blog/index.md").document_class) == (f"{BASE}blog/", "page")


def test_created_is_the_posts_publication():
    config = f"{MKDOCS}plugins: [blog]\n"
    text = "---\ndate:\n  created: 2025-03-09\n  updated: 2025-04-01\n---\n# A\n"
    found = Site({"mkdocs.yml": config, "docs/blog/posts/a.md": text}).facts("docs/blog/posts/a.md")
    assert found.url == f"{BASE}blog/2025/03/09/a/"
    assert found.published_key == "date.created"


@pytest.mark.parametrize(
    ("structure", "path", "address", "language"),
    [
        ("suffix", "docs/a.md", "a/", "en"),
        ("suffix", "docs/a.zh.md", "zh/a/", "zh"),
        ("folder", "docs/en/a.md", "a/", "en"),
        ("folder", "docs/zh/a.md", "zh/a/", "zh"),
    ],
)
def test_translations_by_suffix_or_folder(structure: str, path: str, address: str, language: str):
    i18n = f"{{docs_structure: {structure}, languages: [{{locale: en, default: true}}, {{locale: zh}}]}}"
    site = Site({"mkdocs.yml": f"{MKDOCS}plugins:\n  - i18n: {i18n}\n", path: "# A\n"})
    found = site.facts(path)
    assert (found.url, found.language, found.translation_key) == (BASE + address, language, "docs/a")


def test_a_site_per_language_shares_keys():
    files = {
        "docs/en/mkdocs.yml": f"{MKDOCS}theme: {{language: en}}\n",
        "docs/en/docs/news/a.md": "# A\n",
        "docs/zh/docs/news/a.md": "# 甲\n",
    }
    site = Site(files)
    keys = {site.facts(path).translation_key for path in files if path.endswith(".md")}
    assert len(site.sources) == 2
    assert len(keys) == 1


def test_metadata_lines_without_fences_are_read():
    text = "title: Lights\ndate: 2025-03-09\nauthors: Mira Holt\n         Tom Ek\n\n# Other heading\n"
    found = Site({"mkdocs.yml": MKDOCS, "docs/a.md": text}).facts("docs/a.md")
    assert found.title == "Lights"


def pelican(path: str, text: str, settings: str = "") -> Site:
    return Site({"pelicanconf.py": PELICAN + settings, path: text})


@pytest.mark.parametrize(
    ("settings", "address"),
    [
        ("", "night-lights-2.html"),
        ("ARTICLE_URL = 'blog/{date:%Y}/{date:%m}/{slug}/'\n", "blog/2025/03/night-lights-2/"),
        ("ARTICLE_URL = '{category}/{slug}/index.html'\n", "sea/night-lights-2/"),
        ("SLUGIFY_SOURCE = 'basename'\n", "2025-03-09-lights.html"),
        ("FILENAME_METADATA = r'(?P<date>\\d{4}-\\d{2}-\\d{2})-(?P<slug>.*)'\n", "lights.html"),
    ],
)
def test_pelican_articles_follow_the_settings_pattern(settings: str, address: str):
    site = pelican("content/sea/2025-03-09-lights.md", "Title: Night lights: 2\nTags: a, b\n\nText\n", settings)
    found = site.facts("content/sea/2025-03-09-lights.md")
    assert found.url == BASE + address
    assert found.published is not None
    assert (found.published.isoformat(), found.published_key) == ("2025-03-09T00:00:00+01:00", None)
    assert (found.document_class, found.categories) == ("news", ("a", "b"))


def test_pelican_pages_and_what_lies_outside():
    assert (
        pelican("content/pages/about.md", "Title: About\n\nText\n").url("content/pages/about.md")
        == f"{BASE}pages/about.html"
    )
    assert pelican("draft/a.md", "Title: A\n\nText\n").facts("draft/a.md").document_class == "none"
    assert pelican("content/a.md", "No metadata here.\n").facts("content/a.md").document_class == "none"


def test_pelican_keeps_drafts_and_hidden_articles_back():
    for status in ("draft", "hidden"):
        site = pelican("content/a.md", f"Title: A\nDate: 2025-03-09\nStatus: {status}\n\nText\n")
        assert site.facts("content/a.md").draft


def test_a_pattern_that_could_run_for_ever_is_not_run():
    settings = "FILENAME_METADATA = r'(?P<slug>(a+)+)+$'\n"
    path = "content/" + "a" * 60 + "!.md"
    assert pelican(path, "Title: A\n\nText\n", settings).url(path) == f"{BASE}a.html"
