"""Where a body's links and pictures lead in public, by each generator's own rules."""

from __future__ import annotations

import pytest

from cnfeed.documents.document import Document
from cnfeed.formats.feeditem import rendered
from cnfeed.model.feed import Announced, Item, Stamp
from cnfeed.reading.destinations import destinations
from cnfeed.reading.linking import linked
from cnfeed.reading.reader import read
from cnfeed.reading.translations import joined
from published import NOON
from sites import Site, page

HUGO = 'baseURL = "https://quay.example.org/"\n'
HUGO_TWO = HUGO + "[languages.en]\nweight = 1\n[languages.zh]\nweight = 2\n"
MKDOCS = "site_name: Quay\nsite_url: https://quay.example.org/docs/\n"
DOCUSAURUS = "export default { title: 'Quay', url: 'https://quay.example.org', baseUrl: '/site/' };\n"
PELICAN = "SITEURL = 'https://quay.example.org'\nPATH = 'content'\n"


def entries_of(site: Site):
    readings = []
    for path, text in site.files.items():
        if path.endswith((".md", ".mdx")):
            owners = [one for one in site.sources if one.path == "." or path.startswith(f"{one.path}/")]
            readings.append(read(Document(path, text), owners[0]))
    told, _ = joined(readings, {source.name: source.language for source in site.sources})
    return linked(told, readings, site.sources)


def html(files: dict[str, str], path: str, language: str = "en") -> str:
    entries, _ = entries_of(Site(files))
    (entry,) = [one for one in entries if path in (one.path, *(version.path for version in one.versions)) and one.body]
    stamp = Stamp(uid="x", created=NOON, modified=NOON, published=NOON, updated=NOON)
    return rendered(Item(Announced(entry, stamp)), language, None).html


def post(body: str) -> str:
    return page(body + "\n", title="Boats", date="2026-01-05")


@pytest.mark.parametrize(
    ("link", "address"),
    [
        ('{{< ref "/posts/tides.md" >}}', "posts/tides/"),
        ('{{< relref "tides.md" >}}', "posts/tides/"),
        ("{{% ref tides %}}#high", "posts/tides/#high"),
        ('{{< ref "tides.md#high" >}}', "posts/tides/#high"),
        ('{{< ref path="/posts/ropes" lang="en" >}}', "posts/ropes/"),
        ("../tides.md#high", "posts/tides/#high"),
        ("/posts/ropes/index.md", "posts/ropes/"),
        ("/map", "map"),
        ("boat.png", "posts/boats/boat.png"),
    ],
)
def test_hugo_links_to_pages_of_the_site_by_file_or_by_reference(link, address):
    files = {
        "hugo.toml": HUGO,
        "content/posts/boats/index.md": post(f"See [it]({link})."),
        "content/posts/tides.md": post("Low."),
        "content/posts/ropes/index.md": post("Long."),
    }
    made = html(files, "content/posts/boats/index.md")
    assert f'href="https://quay.example.org/{address}"' in made


def test_a_picture_of_a_page_bundle_and_one_shown_by_a_shortcode():
    body = "![a boat](boat.png)\n\n{{< figure src=\"rope.jpg\" >}}\n\n<img src='/mast.png' srcset='a.png 1x'>"
    files = {"hugo.toml": HUGO, "content/posts/boats/index.md": post(body)}
    made = html(files, "content/posts/boats/index.md")
    for source in ("posts/boats/boat.png", "posts/boats/rope.jpg", "mast.png"):
        assert f'src="https://quay.example.org/{source}"' in made
    assert "srcset" not in made


def test_each_translation_leads_to_its_own_language():
    files = {
        "hugo.toml": HUGO_TWO,
        "content/posts/boats.md": post("![boat](b.png) [tides](tides.md)"),
        "content/posts/boats.zh.md": post("![船](b.png) [潮汐](tides.md)"),
        "content/posts/tides.md": post("Low."),
        "content/posts/tides.zh.md": post("低潮。"),
    }
    path = "content/posts/boats.md"
    assert 'href="https://quay.example.org/posts/tides/"' in html(files, path)
    chinese = html(files, path, "zh")
    assert 'href="https://quay.example.org/zh/posts/tides/"' in chinese
    assert 'src="https://quay.example.org/zh/posts/boats/b.png"' in chinese


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("[it](tides.md)", "news/tides/"),
        ("[it](../index.md#top)", "#top"),
        ("![it](img/boat.png)", "news/img/boat.png"),
        ("![it](../img/boat%20two.png)", "img/boat%20two.png"),
    ],
)
def test_mkdocs_takes_addresses_for_those_of_files(written, address):
    files = {
        "mkdocs.yml": MKDOCS,
        "docs/index.md": "# Quay\n",
        "docs/news/boats.md": post(written),
        "docs/news/tides.md": post("Low."),
    }
    assert f'="https://quay.example.org/docs/{address}"' in html(files, "docs/news/boats.md")


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("[it](./2026-01-02-tides.md#high)", '<a href="https://quay.example.org/site/blog/2026/01/02/tides#high"'),
        ("[it](@site/docs/ropes.mdx)", '<a href="https://quay.example.org/site/docs/ropes"'),
        ("[it](/docs/ropes)", '<a href="https://quay.example.org/site/docs/ropes"'),
        ("[it](/site/docs/ropes)", '<a href="https://quay.example.org/site/docs/ropes"'),
        ("![a boat](/img/boat.png)", '<img src="https://quay.example.org/site/img/boat.png"'),
        ("![a boat](./boat.png)", "<p>a boat</p>"),
    ],
)
def test_docusaurus_links_by_file_below_its_base_and_renames_pictures(written, expected):
    files = {
        "docusaurus.config.js": DOCUSAURUS,
        "blog/2026-01-05-boats.md": page(written + "\n", title="Boats"),
        "blog/2026-01-02-tides.md": page("Low.\n", title="Tides"),
        "docs/ropes.mdx": page("Long.\n", title="Ropes"),
    }
    assert expected in html(files, "blog/2026-01-05-boats.md")


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("[it]({filename}tides.md)", "tides.html"),
        ("![it]({static}/images/boat.png)", "images/boat.png"),
        ("![it]({attach}boat.png)", "boat.png"),
    ],
)
def test_pelican_names_files_by_marks(written, address):
    text = "Title: Boats\nDate: 2026-01-05\n\n{}\n"
    files = {
        "pelicanconf.py": PELICAN,
        "content/boats.md": text.format(written),
        "content/tides.md": text.format("Low.").replace("Boats", "Tides"),
    }
    assert f'="https://quay.example.org/{address}"' in html(files, "content/boats.md")


def test_a_site_without_an_address_is_named_once_with_what_to_do():
    files = {
        "hugo.toml": "title = 'Quay'\n",
        "content/posts/a.md": post("[map](/map)"),
        "content/posts/b.md": post("Text.\n\n![boat](b.png)"),
        "content/posts/c.md": post("[elsewhere](https://example.org/)"),
    }
    _, problems = entries_of(Site(files))
    assert [(one.path, one.line, one.code) for one in problems] == [("content/posts/a.md", 6, "no-base-url")]
    assert "base_url" in problems[0].message
    assert html(files, "content/posts/b.md").endswith("boat</p>")


def test_a_site_with_an_address_or_without_links_has_no_such_problem():
    body = {"content/posts/a.md": post("[map](/map)")}
    assert entries_of(Site({"hugo.toml": HUGO, **body}))[1] == ()
    assert entries_of(Site({"hugo.toml": "title = 'Quay'\n", "content/posts/a.md": post("No links.")}))[1] == ()


def test_destinations_are_told_once_and_only_those_inside_the_site():
    text = (
        "[a](b.md#x) [c](b.md) ![d](<e f.png>) [g](https://e.org) [h](mailto:i@e.org) [j](#k) [l](//m)\n\n[n]: o.md\n\n"
        "<a href='p.md'>q</a> [r]({{< ref \"s\" >}}) [t](u(v).md)\n"
    )
    assert [to for to, _ in destinations(text)] == ["b.md", "e f.png", "o.md", "p.md", "u(v).md", "~ref~s"]


@pytest.mark.parametrize("bomb", ["](", "[a](", "{{< ref ", "[x]: ", "href='", "](<"])
def test_a_document_of_nothing_but_openings_is_read(bomb):
    assert len(list(destinations(bomb * 20_000))) < 3
