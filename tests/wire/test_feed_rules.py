"""Each rule of the wire for feeds and the page around them: what cnfeed writes keeps it; spoilt, doctor names it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from itertools import count
from typing import Any

import pytest

from cnfeed.formats.doctor import Around, examine, feed_rules
from wired import Spoil, codes, good, swap

RSS, ATOM, JSON, OPML, PAGE = "feed.xml", "atom.xml", "feed.json", "feeds.opml", "index.html"
GOOGLE = "https://calendar.google.com/calendar/r?cid="
OF_A_FOLDER = {"no-page"}
ITEM = r"(?s:<item>.*?</item>)"
CONTENT = r"(?s:<content:encoded>.*?</content:encoded>)"


def in_rss_content(html: str) -> Spoil:
    return swap(r"<content:encoded><!\[CDATA\[", f"<content:encoded><![CDATA[{html}")


def in_json(change: Callable[[dict[str, Any]], object]) -> Spoil:
    """A change of the feed's values."""

    def spoil(content: bytes) -> bytes:
        feed = json.loads(content)
        change(feed)
        return json.dumps(feed, ensure_ascii=False, indent=2).encode()

    return spoil


def in_item(**values: Any) -> Spoil:
    """The first item with other values; None takes one away."""

    def change(feed: dict[str, Any]) -> None:
        item = feed["items"][0] | values
        feed["items"][0] = {name: value for name, value in item.items() if value is not None}

    return in_json(change)


def big(feed: dict[str, Any]) -> None:
    feed["items"][0]["content_html"] = "a" * 1_000_001


def built(content: bytes) -> bytes:
    """Each entry published on a day of its own, and all of them changed in the same second."""
    days = count(10)
    content = re.sub(rb"<published>\d{4}-\d\d-\d\d", lambda _: b"<published>2025-11-%d" % next(days), content)
    return re.sub(rb"<updated>[^<]*", b"<updated>2026-01-05T12:00:00+00:00", content)


def at_top(**values: Any) -> Spoil:
    return in_json(lambda feed: feed.update(values))


CASES: list[tuple[str, str, str, Spoil]] = [
    ("39 a guid", RSS, "guid-missing", swap("<guid.*?</guid>", "")),
    ("39 isPermaLink false", RSS, "guid-permalink", swap(' isPermaLink="false"', "")),
    ("39 a guid that is no address", RSS, "guid-address", swap("urn:uuid:", "https://harbour.example/")),
    ("39 a guid of its own", RSS, "guid-twice", swap(f"({ITEM})", r"\1\1")),
    ("40 absolute links", RSS, "relative-address", swap("<link>https://harbour.example/talk/", "<link>/talk/")),
    ("40 absolute links in the content", RSS, "relative-address", in_rss_content('<a href="../talk/">talk</a>')),
    ("40 absolute anchors in the content", RSS, "relative-address", in_rss_content('<a href="#talk">talk</a>')),
    ("40 absolute pictures", RSS, "relative-address", in_rss_content('<img srcset="https://x.example/a 1x, b 2x">')),
    ("40 absolute links in JSON", JSON, "relative-address", in_item(url="/talk/")),
    ("40 absolute links in Atom", ATOM, "relative-address", swap('href="https://harbour.example/talk', 'href="/talk')),
    ("41 the namespace of content", RSS, "content-namespace", swap("modules/content/", "modules/content")),
    ("41 description first", RSS, "content-first", swap(rf"(<description>1 July[^\n]*\n\s*)({CONTENT})", r"\2\1")),
    ("41 a description", RSS, "description-missing-item", swap("<description>1 July.*?</description>", "")),
    ("42 a date", RSS, "date-missing", swap("<pubDate>.*?</pubDate>", "")),
    ("42 an English date", RSS, "date-form", swap("<pubDate>Mon, 05 Jan", "<pubDate>Mo, 05 Jän")),
    ("42 a date with a zone", RSS, "date-form", swap("12:00:00 .0000</pubDate>", "12:00:00</pubDate>")),
    ("42 a year of four digits", RSS, "date-form", swap("<pubDate>Mon, 05 Jan 2026", "<pubDate>Mon, 05 Jan 26")),
    ("42 the right weekday", RSS, "date-weekday", swap("<pubDate>Mon", "<pubDate>Tue")),
    ("42 never an event's date", RSS, "date-future", swap("<pubDate>Mon, 05 Jan", "<pubDate>Wed, 01 Jul")),
    (
        "42 not the zero time of a program",
        RSS,
        "date-old",
        swap("<pubDate>Mon, 05 Jan 2026", "<pubDate>Mon, 01 Jan 0001"),
    ),
    ("42 not the zero time in Atom", ATOM, "date-old", swap("<published>2026", "<published>0001")),
    ("42 not the zero time in JSON", JSON, "date-old", in_item(date_published="0001-01-01T00:00:00Z")),
    ("42 no date to come in JSON", JSON, "date-future", in_item(date_published="2027-06-10T00:00:00Z")),
    ("42 no date to come in Atom", ATOM, "date-future", swap("<published>2026", "<published>2027")),
    ("42 no change to come in Atom", ATOM, "date-future", swap(r"(?s)(<entry.*?<updated>)2026", r"\g<1>2027")),
    ("43 names are dc:creator", RSS, "author-form", swap("<guid", "<author>Ada Quay</author><guid")),
    ("43 dc:creator is a name", RSS, "author-mail", swap("<dc:creator>Ada Quay", "<dc:creator>ada@harbour.example")),
    ("44 rel self", RSS, "self-missing", swap("<atom:link.*?/>", "")),
    ("44 a title", RSS, "channel-part", swap("<title>Harbour</title>", "")),
    ("44 link before the items", RSS, "channel-link-late", swap(r"(?s)(<link>.*?</link>)(.*)(</channel>)", r"\2\1\3")),
    ("44 language", RSS, "channel-language", swap("<language>en</language>", "")),
    ("44 lastBuildDate", RSS, "channel-date", swap("<lastBuildDate>.*?</lastBuildDate>", "")),
    ("44 the image is the channel's", RSS, "channel-image", swap("<ttl>", "<image><title>Pier</title></image><ttl>")),
    ("44 version", RSS, "rss-version", swap(' version="2.0">', ">")),
    ("44 a type of rel self", RSS, "self-type", swap(' type="application/rss.xml"', "")),
    ("44 RSS's own elements", RSS, "element-unknown", swap("<ttl>", "<updated>2026</updated><ttl>")),
    ("44 RSS 2.0", RSS, "rss-rdf", lambda one: b'<RDF xmlns="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>'),
    ("44 an editor's address", RSS, "author-form", swap("<ttl>", "<managingEditor>Ada Quay</managingEditor><ttl>")),
    ("44 a picture with an address", RSS, "relative-address", swap("<ttl>", "<image><url>None</url></image><ttl>")),
    ("45 a type", RSS, "enclosure", swap('(<enclosure url="[^"]*") type="image/png"', r"\1")),
    ("45 a length", RSS, "enclosure-length", swap(' length="0"', "")),
    ("45 one enclosure", RSS, "enclosure-twice", swap("(<enclosure.*?/>)", r"\1\1")),
    ("46 no scripts", RSS, "unsafe", in_rss_content("<script>lamp()</script>")),
    ("46 no frames", RSS, "unsafe", in_rss_content('<iframe src="https://x.example/"></iframe>')),
    ("46 no handlers", RSS, "unsafe", in_rss_content('<p onclick="lamp()">lamp</p>')),
    ("46 no javascript addresses", ATOM, "unsafe", swap('"html">', '"html">&lt;a href="JavaScript:lamp()">a&lt;/a>')),
    ("46 no scripts in JSON", JSON, "unsafe", in_item(content_html="<style>p {}</style>")),
    ("46 no scripts in summaries", RSS, "unsafe", swap("<description>1 July", "<description>&lt;script> 1 July")),
    ("46 no HTML in titles", RSS, "title-html", swap("<title>Talk", "<title>&lt;b>Talk&lt;/b>")),
    ("46 nothing in titles that looks like a tag", RSS, "title-word", swap("<title>Talk", "<title>&lt;lamp> Talk")),
    (
        "46 nothing in titles of HTML that looks like a tag",
        ATOM,
        "title-word",
        swap(r"<title>(Talk)", r'<title type="html">\1 &lt;lamp>'),
    ),
    ("46 titles escaped once", RSS, "title-twice", swap("<title>Talk", "<title>Talk &amp;amp; tea")),
    ("46 a title", RSS, "title-missing", swap("<title>Talk</title>", "")),
    ("46 well-formed", RSS, "not-xml", swap("Talk", "Talk & tea")),
    ("46 no entities of its own", RSS, "entities", swap("<rss", '<!DOCTYPE rss [<!ENTITY lamp "light">]><rss')),
    ("46 a kind that is known", ATOM, "unknown-kind", lambda one: b"<urlset/>"),
    ("47 the newest first", RSS, "order", swap(rf"(?s)({ITEM})(.*{ITEM})", r"\2\1")),
    ("47 the newest first in JSON", JSON, "order", in_json(lambda feed: feed["items"].reverse())),
    (
        "47 twenty items before an archive",
        RSS,
        "window",
        swap("<ttl>", '<atom:link rel="next" href="https://x.example/2"/><ttl>'),
    ),
    (
        "47 twenty entries",
        ATOM,
        "window",
        swap("<generator", '<link rel="prev-archive" href="https://x.example/2"/><generator'),
    ),
    ("48 an id", ATOM, "id-missing", swap("<id>urn.*?</id>", "")),
    ("48 an id that is no address", ATOM, "id-address", swap("<id>urn:uuid:", "<id>https://harbour.example/")),
    ("48 an id that is an IRI", ATOM, "id-form", swap("<id>urn:uuid:", "<id>")),
    ("48 updated", ATOM, "updated-missing", swap("<updated>.*?</updated>", "")),
    ("48 published", ATOM, "published-missing", swap("<published>.*?</published>", "")),
    ("48 dates with a zone", ATOM, "date-form", swap(r"\+00:00</published>", "</published>")),
    ("48 updated is no time of a build", ATOM, "updated-built", built),
    ("49 rel written out", ATOM, "rel-missing", swap('rel="alternate" ', "")),
    ("49 alternate", ATOM, "alternate-missing", swap('<link rel="alternate".*?/>', "")),
    ("49 types of Atom", ATOM, "content-type", swap('<content type="html"', '<content type="CDATA"')),
    ("49 content", ATOM, "content-missing", swap("(?s)<content.*?</content>\\s*<summary>.*?</summary>", "")),
    ("49 author", ATOM, "author-missing", swap("(?s)<author>.*?</author>", "")),
    ("49 category term", ATOM, "category-term", swap('<category term="[^"]*"', "<category")),
    ("49 language", ATOM, "lang-missing", swap(r' xml:lang="en">', ">")),
    ("50 an archive is not complete", ATOM, "archive", swap("<generator", "<fh:archive/><fh:complete/><generator")),
    ("51 JSON", JSON, "json", lambda one: one[:-10]),
    ("51 no byte order mark", JSON, "json-bom", lambda one: b"\xef\xbb\xbf" + one),
    ("51 each key once", JSON, "json-twice", swap('"version"', '"title": "Pier", "version"')),
    ("51 version", JSON, "json-version", at_top(version="1.1")),
    ("51 items", JSON, "json-part", at_top(items={})),
    ("51 an id that is a string", JSON, "json-id", in_item(id=7)),
    ("51 content", JSON, "json-content", in_item(content_html=None)),
    ("51 dates of RFC 3339", JSON, "json-date", in_item(date_published="2026-01-05")),
    ("51 tags that are strings", JSON, "json-tags", in_item(tags=["Boats", 4])),
    ("51 mime_type", JSON, "json-attachment", in_item(attachments=[{"url": "https://harbour.example/a.ics"}])),
    ("51 addresses of its own", JSON, "json-address", at_top(feed_url=None)),
    ("51 author for old readers", JSON, "json-author", in_item(authors=[{"name": "Ada Quay"}])),
    ("51 extensions have an underscore", JSON, "json-extension", in_item(start="2026-07-01")),
    ("51 under a megabyte", JSON, "feed-big", in_json(big)),
    ("51 nothing is null", JSON, "json-null", at_top(icon=None)),
    ("37 Google takes webcal", PAGE, "button-google", swap(r"cid=webcal%3A", "cid=https%3A")),
    (
        "37 Google's address is encoded",
        PAGE,
        "button-google",
        swap('https://calendar.google.com/calendar/r.cid=[^"]*', f"{GOOGLE}http://x.example/a"),
    ),
    ("37 Outlook takes https", PAGE, "button-outlook", swap("addfromweb.url=https%3A", "addfromweb?url=webcal%3A")),
    (
        "37 the plain address too",
        PAGE,
        "button-plain",
        swap('(?<=href=")webcal://[^"]*calendar.ics', "webcal://pier.example/a.ics"),
    ),
    (
        "38 addresses that are there",
        PAGE,
        "discovery-gone",
        swap('href="https://harbour.example/feeds/atom.xml"', 'href="gone.xml"'),
    ),
    ("52 one title for each feed", PAGE, "discovery-twice", swap(r"Harbour: Boats \(RSS\)", "Harbour: Light (RSS)")),
    ("52 autodiscovery", PAGE, "undiscovered", swap('<link rel="alternate"[^>]*harbour.example/feeds/atom.xml">', "")),
    ("52 titles", PAGE, "discovery", swap(' title="Harbour .RSS."', "")),
    ("55 JSON-LD", PAGE, "structured", swap(r'"@graph": ?\[', '"@graph": [,')),
    ("55 a place", PAGE, "structured-part", swap('"location": ?', '"venue":')),
    ("55 times with their offset", PAGE, "structured-date", swap(r'("startDate": ?"2026-07-01T09:00)[^"]*', r"\1")),
    ("55 a status of schema.org's", PAGE, "structured-status", swap("EventScheduled", "EventConfirmed")),
    ("55 where it moved from", PAGE, "structured-status", swap("EventScheduled", "EventRescheduled")),
    ("56 version", OPML, "opml-version", swap('opml version="2.0"', 'opml version="1.0"')),
    ("56 addresses of feeds", OPML, "opml-outline", swap(' xmlUrl="[^"]*"', "")),
    ("56 addresses of sites", OPML, "opml-site", swap(' htmlUrl="[^"]*"', "")),
]


@pytest.mark.parametrize(
    ("path", "code", "spoil"), [case[1:] for case in CASES], ids=[f"rule {case[0]}" for case in CASES]
)
def test_a_feed_that_breaks_it_is_named(path: str, code: str, spoil: Spoil) -> None:
    before = good()[path]
    assert code not in codes(path, before)
    assert code in codes(path, spoil(before))


def test_every_rule_for_feeds_has_a_bad_file() -> None:
    assert {code for _, _, code, _ in CASES} | OF_A_FOLDER == {rule.code for rule in feed_rules.RULES}


@pytest.mark.parametrize("path", [RSS, ATOM])
def test_rule_54_who_opens_a_feed_finds_a_page(path: str) -> None:
    content = good()[path]
    styled = content.replace(b"?>\n", b'?>\n<?xml-stylesheet type="text/xsl" href="feed.xsl"?>\n', 1)
    for kept, around in ((content, Around(page=True)), (content, Around()), (styled, Around(page=False))):
        assert examine(path, kept, around) == ()
    assert [one.code for one in examine(path, content, Around(page=False))] == ["no-page"]


def test_rule_42_what_is_still_to_come_is_named_where_the_day_is_known() -> None:
    ahead = swap("<lastBuildDate>.*?<", "<lastBuildDate>Thu, 10 Jun 2027 00:00:00 +0000<")(good()[RSS])
    ahead = swap("<pubDate>.*?<", "<pubDate>Thu, 10 Jun 2027 00:00:00 +0000<")(ahead)
    assert examine(RSS, ahead) == ()
    assert "date-future" in codes(RSS, ahead)


def test_rule_46_a_bare_ampersand_hides_no_other_fault() -> None:
    spoilt = swap("<title>Harbour</title>", "<title>Harbour & quay &nbsp;</title>")(good()[RSS])
    spoilt = in_rss_content('<a href="/a?b&c">a</a>')(spoilt)
    assert codes(RSS, spoilt) == {"not-xml", "relative-address"}
    assert codes(RSS, spoilt.replace(b"</channel>", b"")) == {"not-xml"}


@pytest.mark.parametrize(
    "link",
    [
        "https://calendar.google.com/calendar/r?cid=harbour@group.calendar.google.com",
        "https://calendar.google.com/calendar/u/0?cid=aGFyYm91cg",
        "https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2Fharbour.example%2Fa.ics",
        "https://outlook.office.com/calendar/0/addfromweb?url=https%3A%2F%2Fharbour.example%2Fa.ics&name=Harbour",
        "https://calendar.google.com/calendar/embed?src=x",
        "https://[broken/addfromweb?url=webcal:",
    ],
)
def test_rule_37_links_that_work_are_left_alone(link: str) -> None:
    page = f'<!DOCTYPE html><body><a href="{link.replace("&", "&amp;")}">Follow</a></body>'.encode()
    assert examine(PAGE, page) == ()


def test_rule_37_a_webcal_link_beside_the_plain_address_in_words_is_enough() -> None:
    page = b"<body><a href='webcal://harbour.example/a.ics'>Follow</a><code>https://harbour.example/a.ics</code></body>"
    assert examine(PAGE, page) == ()


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        *((name, True) for name in ("feed_rss_created.xml", "feed_json_updated.json", "all.rss.xml", "all.atom.xml")),
        *((name, True) for name in ("harbour.ics", "index.xml", "rss.xml", "feed.json", "atom.xml")),
        *((name, False) for name in ("sitemap.xml", "search.json", "data.xml", "index.html", "feeds.opml")),
    ],
)
def test_rule_52_a_page_names_the_feeds_beside_it(name: str, wanted: bool) -> None:
    page = b"<!DOCTYPE html><title>Harbour</title>"
    assert ("undiscovered" in {one.code for one in examine(PAGE, page, Around(names={name}))}) is wanted


def test_rule_49_xml_base_makes_relative_addresses_whole() -> None:
    relative = swap('href="https://harbour.example/talk/', 'href="/talk/')(good()[ATOM])
    assert "relative-address" not in codes(ATOM, swap("<feed", '<feed xml:base="https://harbour.example/"')(relative))


def test_a_finding_in_json_names_its_line() -> None:
    content = in_item(content_html=None, tags=[4])(good()[JSON])
    found = {one.code: one.line for one in examine(JSON, content)}
    lines = content.decode().splitlines()
    assert lines[found["json-tags"] - 1].strip().startswith('"tags"')
    assert lines[found["json-content"] - 1].strip() == "{"


def test_a_finding_in_xml_names_its_line() -> None:
    content = swap("<guid.*?</guid>", "<guid>harbour/4</guid>")(good()[RSS])
    (found,) = [one for one in examine(RSS, content) if one.code == "guid-permalink"]
    assert content.splitlines()[found.line - 1].strip() == b"<guid>harbour/4</guid>"
