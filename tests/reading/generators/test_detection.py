from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnfeed.reading.generators import detect, wanted
from cnfeed.storage.globs import matching
from sites import Site, page

HUGO = 'baseURL = "https://harbour.example.net/"\ntitle = "Harbour"\n'


def test_a_hugo_site_is_known_by_its_configuration():
    source = Site({"hugo.toml": HUGO, "content/posts/a.md": page(title="A")}).source
    assert (source.generator, source.path, source.base_url) == ("hugo", ".", "https://harbour.example.net/")
    assert source.name == "harbour"
    assert source.why == "Hugo: hugo.toml"


def test_a_site_in_a_subfolder_is_a_source_of_that_folder():
    source = Site({"website/config.toml": HUGO, "website/content/a.md": "A", "README.md": "Read me"}).source
    assert (source.path, source.generator) == ("website", "hugo")


@pytest.mark.parametrize(
    "name", ["config.yaml", "hugo.yaml", "config/_default/hugo.yaml", "config/_default/config.yaml"]
)
def test_hugo_reads_yaml_at_the_root_or_below_config(name: str):
    site = Site({name: "baseURL: https://harbour.example.net\ndefaultContentLanguage: zh\n", "content/a.md": "A"})
    assert (site.source.base_url, site.source.language) == ("https://harbour.example.net/", "zh")
    assert site.source.timezone == "Asia/Shanghai"


def test_production_settings_win_over_default_ones():
    files = {
        "config/_default/hugo.toml": 'baseURL = "http://localhost/"\ntimeZone = "Europe/Oslo"',
        "config/production/hugo.toml": 'baseURL = "https://harbour.example.net/"',
        "content/a.md": "A",
    }
    assert Site(files).source.base_url == "https://harbour.example.net/"
    assert Site(files).source.timezone == "Europe/Oslo"


def test_a_config_file_of_some_other_tool_makes_no_hugo_site():
    source = Site({"config.toml": 'name = "robot"\n', "notes/a.md": "A"}).source
    assert source.generator == "plain"


def test_an_address_that_is_no_web_address_is_not_made_up():
    for base in ("/", "", "harbour.example.net"):
        assert Site({"hugo.toml": f'baseURL = "{base}"', "content/a.md": "A"}).source.base_url is None


def test_mkdocs_with_python_tags_is_read_and_nothing_is_constructed():
    config = (
        "site_name: Handbook\nsite_url: https://harbour.example.net/book\nmarkdown_extensions:\n"
        "  - pymdownx.emoji:\n      emoji_index: !!python/name:material.extensions.emoji.twemoji\n"
        "  - x: !!python/object/apply:os.system ['echo no']\n  - y: !ENV [CI, false]\n"
    )
    source = Site({"mkdocs.yml": config, "docs/index.md": "# Book"}).source
    assert (source.generator, source.base_url) == ("mkdocs", "https://harbour.example.net/book/")


def test_docusaurus_is_read_from_typescript_that_is_never_run():
    config = """
    import type {Config} from '@docusaurus/types';
    const base = '/guild/'; // where it is served
    const config: Config = {
      title: 'Guild', url: process.env.URL ?? "https://harbour.example.net", baseUrl: base,
      i18n: { defaultLocale: 'de', locales: ['de', 'en'] },
      presets: [['classic', /** @type {x} */ ({ docs: { routeBasePath: '/' }, blog: false }) satisfies Options]],
      plugins: [async function mine() { return { name: 'x, y' } }, ['@docusaurus/plugin-content-blog', { id: 'log',
        path: './log', routeBasePath: 'journal' }]],
    };
    export default config;
    """
    site = Site({"docusaurus.config.ts": config, "docs/a.md": "# A", "log/2025-02-03-b.md": "# B", "blog/c.md": "# C"})
    assert site.source.base_url == "https://harbour.example.net/guild/"
    assert site.source.language == "de"
    assert site.url("docs/a.md") == "https://harbour.example.net/guild/a"
    assert site.url("log/2025-02-03-b.md") == "https://harbour.example.net/guild/journal/2025/02/03/b"
    assert not site.facts("blog/c.md").is_page


def test_pelican_settings_are_read_and_not_run():
    settings = (
        "import os\nos.abort()\nSITEURL = ''\nTIMEZONE = 'Europe/Paris'\nDEFAULT_LANG = u'fr'\nPATH = 'content'\n"
    )
    files = {"pelicanconf.py": settings, "publishconf.py": "SITEURL = 'https://harbour.example.net'\n"}
    source = Site({**files, "content/a.md": "Title: A\nDate: 2025-01-02\n\nText"}).source
    assert (source.generator, source.base_url) == ("pelican", "https://harbour.example.net/")
    assert (source.language, source.timezone) == ("fr", "Europe/Paris")


def test_broken_configurations_are_no_obstacle():
    for name, text in {
        "hugo.toml": "baseURL = ",
        "mkdocs.yml": "a: [",
        "docusaurus.config.js": "export default {{{",
        "pelicanconf.py": "def (:",
    }.items():
        (source,) = detect([name, "docs/a.md"], {name: text})
        assert source.base_url is None


@pytest.mark.parametrize(
    "bomb",
    [
        "[" * 60_000,
        "a: &a [x,x]\n" + "\n".join(f"{b}: &{b} [*{a},*{a}]" for a, b in zip("abcdefgh", "bcdefghi", strict=True)),
        "{a: " * 60_000,
        "a: " + "1" * 100_000,
    ],
)
def test_bombs_in_configurations_are_survived(bomb: str):
    (source,) = detect(["mkdocs.yml", "docs/a.md"], {"mkdocs.yml": bomb})
    assert source.generator == "mkdocs"


def test_a_folder_may_hold_several_sites_each_with_its_own_name():
    files = {
        "a/hugo/hugo.toml": HUGO,
        "a/hugo/content/x.md": "X",
        "b/website/mkdocs.yml": "site_name: B",
        "b/website/docs/x.md": "X",
        "b/mkdocs.yml": "site_name: B",
        "b/docs/x.md": "X",
    }
    sources = Site(files).sources
    assert [one.path for one in sources] == ["a/hugo", "b", "b/website"]
    assert [one.name for one in sources] == ["a", "b", "b-2"]
    assert "website/**" in sources[1].exclude


def test_without_configuration_the_layout_is_recognised_and_said():
    files = {
        "alpha/content/en/events/x.md": page(title="X"),
        "beta/blog/2025-01-02-y.md": page(title="Y"),
        "gamma/docs/zh/docs/news.md": "# Z",
    }
    found = {one.name: one for one in Site(files).sources}
    assert {name: one.generator for name, one in found.items()} == {
        "alpha": "hugo",
        "beta": "docusaurus",
        "gamma-zh": "mkdocs",
    }
    for source in found.values():
        assert source.base_url is None
        assert "by its layout" in source.why


def test_documents_beside_a_recognised_layout_are_read_too():
    files = {"content/events/x.md": page(title="X"), "meetups/2025/may.md": page(title="May")}
    assert Site(files).facts("meetups/2025/may.md").document_class == "event"


def test_a_folder_without_any_site_is_one_plain_source():
    source = Site({"meetups/may.md": page(title="May"), "notes.md": "# Notes"}).source
    assert (source.generator, source.path, source.name) == ("plain", ".", "site")


def test_an_empty_folder_is_a_plain_source():
    assert [one.generator for one in detect([], {})] == ["plain"]


def test_example_sites_and_modules_are_not_sites():
    files = {
        "hugo.toml": HUGO,
        "content/a.md": "A",
        "themes/x/exampleSite/hugo.toml": HUGO,
        "node_modules/y/mkdocs.yml": "",
    }
    assert [one.path for one in Site(files).sources] == ["."]


@pytest.mark.parametrize(
    "href",
    [
        "hugo.toml",
        "website/config.yaml",
        "config/_default/languages.zh.toml",
        "mkdocs.yml",
        "x/docusaurus.config.mjs",
        "pelicanconf.py",
        "publishconf.py",
        "blog/authors.yml",
        "docs/blog/.authors.yml",
        "content/events/_index.md",
    ],
)
def test_configuration_files_are_wanted(href: str):
    assert wanted(href)


@pytest.mark.parametrize(
    "href", ["content/a.md", "package.json", "config/dev/x.toml", "node_modules/a/hugo.toml", "setup.py"]
)
def test_other_files_are_not(href: str):
    assert not wanted(href)


def test_generated_folders_are_excluded():
    source = Site({"hugo.toml": HUGO, "content/a.md": "A"}).source
    assert matching(source.exclude)("public/x.md")


@given(st.text(), st.sampled_from(["hugo.toml", "config.yaml", "mkdocs.yml", "docusaurus.config.js", "pelicanconf.py"]))
def test_no_configuration_text_is_a_crash(text: str, name: str):
    for source in detect([name, "content/a.md"], {name: text}):
        json.loads(source.options)


SITES = Path(__file__).resolve().parents[4] / "shared" / "sites"


@pytest.mark.skipif(not SITES.is_dir(), reason="the real sites are not on this machine")
def test_real_sites_have_the_generator_and_address_they_have():
    found = {}
    for folder in sorted(one for one in SITES.iterdir() if one.is_dir()):
        hrefs = sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())
        texts = {href: (folder / href).read_text(encoding="utf-8") for href in hrefs if wanted(href)}
        found[folder.name] = [(one.generator, one.base_url) for one in detect(hrefs, texts)]
    assert found["contributor-site"] == [("hugo", "https://www.kubernetes.dev/")]
    assert found["cloudnative-tw"] == [("docusaurus", "https://cloudnative.tw/")]
    assert found["DaoCloud-docs"][0] == ("mkdocs", "https://docs.daocloud.io/")
