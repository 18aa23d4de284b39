"""The same title in every file: as it was written, whatever its characters mean to the format."""

from __future__ import annotations

import json

import feedparser
import icalendar
import pytest
from lxml import etree
from lxml import html as lxml_html

from cnfeed.formats.atom import atom
from cnfeed.formats.calendar import join, render
from cnfeed.formats.jsonfeed import jsonfeed
from cnfeed.formats.opml import opml
from cnfeed.formats.page import page
from cnfeed.formats.rss import rss
from cnfeed.formats.telling import where
from published import a_channel, an_entry, an_item, announced

TITLES = (
    ("R&D & <script>alert(1)</script>", None),
    ("a < b, c > d & e &amp; f &lt; g", None),
    ("]]> and <![CDATA[ x ]]>", None),
    ("Quotes \"double\", 'single'; back\\slash, comma; semi", None),
    ("港口聚會 👩‍👩‍👧 🇹🇼 ⚓️ é", None),
    ("x" * 74 + "云" * 30, None),
    ("\u202eABC\u202c and \u2066DEF\u2069", "ABC and DEF"),
    ("two\nlines\tand\u00a0more\u2028here", "two lines and more here"),
    ("zero\x00and\x0bmore", "zeroandmore"),
    ("%3Cb%3E &nbsp; &#60;b&#62;", None),
    ("BEGIN:VEVENT", None),
)


@pytest.mark.parametrize(("written", "shown"), TITLES)
def test_a_title_is_the_same_in_every_format(written, shown):
    title = shown or written
    item, channel = an_item(title=written), a_channel(title=written)
    assert etree.fromstring(rss(channel, [item])).findtext("channel/item/title") == title
    for feed in (rss(channel, [item]), atom(channel, [item])):
        parsed = feedparser.parse(feed, sanitize_html=False, resolve_relative_uris=False)
        assert not parsed.bozo
    root = etree.fromstring(atom(channel, [item]))
    assert root.findtext("{*}entry/{*}title") == title == root.findtext("{*}title")
    assert json.loads(jsonfeed(channel, [item]))["items"][0]["title"] == title
    (event,) = icalendar.Calendar.from_ical(join(channel, render(announced(title=written), language="en"))).walk(
        "VEVENT"
    )
    assert str(event["SUMMARY"]) == title
    content = lxml_html.document_fromstring(page(channel, (), [announced(title=written)]).decode())
    assert content.xpath("//p[@class='title']/strong/text()") == [title] == content.xpath("//h1/text()")
    assert content.xpath("//td/a/text()") == [title] == content.xpath("//title/text()")
    assert etree.fromstring(opml(written, [channel])).xpath("//outline/@text") == [title]


def test_a_place_that_is_only_a_page_of_the_site_is_that_pages_address():
    entry = an_entry(location="/quay/where/", base_url="https://harbour.example.org/days/")
    assert where(entry) == "https://harbour.example.org/quay/where/"
    assert where(an_entry(location="/quay/where/")) == ""
    assert where(an_entry(location="Quay 4 / Hall 2")) == "Quay 4 / Hall 2"
