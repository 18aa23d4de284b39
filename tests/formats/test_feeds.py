"""WIRE.md's rules for RSS, Atom and JSON Feed; a test's number is its rule's."""

from __future__ import annotations

import json
import locale
from datetime import date, datetime, timedelta, timezone

import feedparser
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from cnfeed.formats.atom import atom
from cnfeed.formats.jsonfeed import jsonfeed
from cnfeed.formats.rss import rss
from cnfeed.model.entry import Kind, Person, Status, Version
from cnfeed.model.when import UNKNOWN, Precision, When
from published import NOON, UID, a_channel, a_day, a_time, a_uid, an_item, announced

ATOM = "{http://www.w3.org/2005/Atom}"
CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
FORMATS = (rss, atom, jsonfeed)


def the_item(item=None, channel=None, **changes):
    """The RSS item as a tree."""
    content = rss(channel or a_channel(), [item or an_item(**changes)])
    return etree.fromstring(content).find("channel/item")


def parsed(write, *items, **channel):
    found = feedparser.parse(write(a_channel(**channel), list(items)))
    assert not found.bozo, found.get("bozo_exception")
    return found


def as_json(*items, **channel) -> dict:
    return json.loads(jsonfeed(a_channel(path="feed.json", **channel), list(items)))


def test_rules_39_and_48_the_id_is_the_same_in_all_formats_and_no_address():
    assert the_item().findtext("guid") == f"urn:uuid:{UID}"
    assert the_item().find("guid").get("isPermaLink") == "false"
    assert parsed(atom, an_item()).entries[0].id == f"urn:uuid:{UID}"
    assert as_json(an_item())["items"][0]["id"] == f"urn:uuid:{UID}"


@pytest.mark.parametrize("uid", ["tag:example.org,2020:1", "https://example.org/?p=1", "urn:isbn:1"])
def test_rule_57_ids_taken_over_from_an_older_feed_stay(uid):
    assert the_item(stamp={"uid": uid}).findtext("guid") == uid


def test_an_adopted_id_that_is_no_uri_becomes_one():
    assert (
        the_item(stamp={"uid": "20240319T0900 quay@old"}).findtext("guid")
        == "tag:cnfeed.invalid,2026:20240319T0900%20quay@old"
    )


def test_rule_40_every_address_in_a_feed_is_absolute():
    body = "[map](../map/) ![quay](quay.jpg) <a href='//cdn.example.org/x'>x</a> <img src='/q.png' srcset='a 1x'>"
    html = the_item(body=body, base_url="https://harbour.example.org/meetup/").findtext(CONTENT)
    assert (
        'href="https://harbour.example.org/map/"' in html
        and 'src="https://harbour.example.org/meetup/quay.jpg"' in html
    )
    assert 'href="https://cdn.example.org/x"' in html and "srcset" not in html


def test_rule_40_without_a_base_relative_links_become_their_text():
    html = the_item(body="See the [map](../map/) and ![the quay](quay.jpg).").findtext(CONTENT)
    assert "<p>See the map and the quay.</p>" in html


def test_rule_41_the_summary_comes_before_the_whole_text():
    tags = [child.tag for child in the_item(body="Long text")]
    assert tags.index("description") < tags.index(CONTENT)
    assert b"<![CDATA[" in rss(a_channel(), [an_item(body="a ]]> b")])
    assert "a ]]&gt; b" in the_item(body="a ]]> b").findtext(CONTENT)


def test_rule_42_the_date_is_that_of_the_announcement_in_english_and_utc():
    beijing = datetime(2026, 3, 1, 7, 0, tzinfo=timezone(timedelta(hours=8)))
    assert the_item(stamp={"published": beijing}).findtext("pubDate") == "Sat, 28 Feb 2026 23:00:00 +0000"


def test_rule_42_writing_a_date_does_not_touch_the_locale_of_the_process(monkeypatch):
    """feedgen switches LC_ALL for each RSS date, which other threads see and may keep."""

    def refuse(*args):
        raise AssertionError("the locale of the whole process was switched")

    monkeypatch.setattr(locale, "setlocale", refuse)
    assert b"pubDate" in rss(a_channel(), [an_item()])
    assert b"lastBuildDate" in rss(a_channel(), [an_item()])
    atom(a_channel(path="atom.xml"), [an_item()])


@pytest.mark.parametrize("write", FORMATS)
def test_rule_42_the_events_own_date_stands_in_the_first_line_and_the_summary(write):
    item = an_item(when=a_day(2024, 3, 19, date(2024, 3, 22)), location="Paris, France", body="By the water.")
    assert "<strong>19–22 March 2024, Paris, France</strong>" in feed_html(write, item)
    assert feed_summary(write, item).startswith("19–22 March 2024, Paris, France. By the water.")


def feed_html(write, item, **channel) -> str:
    if write is jsonfeed:
        return as_json(item, **channel)["items"][0]["content_html"]
    if write is atom:
        return etree.fromstring(atom(a_channel(**channel), [item])).findtext(f"{ATOM}entry/{ATOM}content")
    return the_item(item, a_channel(**channel)).findtext(CONTENT)


def feed_summary(write, item, **channel) -> str:
    if write is jsonfeed:
        return as_json(item, **channel)["items"][0]["summary"]
    return parsed(write, item, **channel).entries[0].summary


def test_rule_43_authors_are_names_without_addresses():
    item = an_item(authors=(Person("Ada Quay", "ada@example.org"), Person("Ben Quay")))
    assert [one.text for one in the_item(item).findall("{http://purl.org/dc/elements/1.1/}creator")] == [
        "Ada Quay",
        "Ben Quay",
    ]
    for write in FORMATS:
        assert b"ada@example.org" not in write(a_channel(), [item])


def test_rule_44_the_channel_names_itself_its_site_and_its_newest_change():
    channel = etree.fromstring(rss(a_channel(), [an_item()])).find("channel")
    itself = channel.find(f"{ATOM}link")
    assert itself.attrib == {
        "rel": "self",
        "type": "application/rss+xml",
        "href": "https://feeds.example.org/harbour/feed.xml",
    }
    assert channel.findtext("lastBuildDate") == "Mon, 05 Jan 2026 12:00:00 +0000"
    assert (channel.findtext("link"), channel.findtext("language")) == ("https://harbour.example.org/", "en")
    tags = [child.tag for child in channel]
    assert max(tags.index("link"), tags.index("lastBuildDate")) < tags.index("item")


def test_rule_44_without_an_address_there_is_no_self_link_and_no_invented_site():
    content = rss(a_channel(base_url=None, home_url=None), [an_item()])
    assert b"<link" not in content and b"atom:link" not in content.split(b">", 2)[2]
    assert not feedparser.parse(content).bozo


def test_rule_45_a_picture_is_an_enclosure_with_its_type():
    item = the_item(image="https://harbour.example.org/quay.JPG?w=1")
    assert item.find("enclosure").attrib == {
        "url": "https://harbour.example.org/quay.JPG?w=1",
        "type": "image/jpeg",
        "length": "0",
    }
    assert the_item(image="https://harbour.example.org/quay").find("enclosure") is None


def test_rule_46_titles_are_plain_and_escaped_once():
    title = "Quay & <b>boats</b> “now”"
    for write in (rss, atom):
        assert (
            etree.fromstring(write(a_channel(), [an_item(title=title)])).xpath("//*[local-name()='title']")[-1].text
            == title
        )


def test_rule_47_the_same_items_give_the_same_bytes_in_the_order_given():
    items = [an_item(number=number, title=str(number)) for number in (3, 1, 2)]
    for write in FORMATS:
        assert write(a_channel(), items) == write(a_channel(), items)
    assert [one.title for one in parsed(rss, *items).entries] == ["3", "1", "2"]
    assert [one.title for one in parsed(atom, *items).entries] == ["3", "1", "2"]


def test_rule_48_updated_and_published_are_the_entrys_own():
    item = an_item(stamp={"updated": NOON + timedelta(days=1)})
    entry = parsed(atom, item).entries[0]
    assert (entry.published, entry.updated) == ("2026-01-05T12:00:00+00:00", "2026-01-06T12:00:00+00:00")
    assert as_json(item)["items"][0]["date_modified"] == "2026-01-06T12:00:00Z"


def test_rule_49_links_have_their_relation_and_type():
    feed = etree.fromstring(atom(a_channel(path="atom.xml"), [an_item(url="https://harbour.example.org/m/")]))
    relations = {link.get("rel"): (link.get("type"), link.get("href")) for link in feed.findall(f"{ATOM}link")}
    assert relations["self"] == ("application/atom+xml", "https://feeds.example.org/harbour/atom.xml")
    assert relations["alternate"] == ("text/html", "https://harbour.example.org/")
    links = {link.get("rel"): link.get("href") for link in feed.findall(f"{ATOM}entry/{ATOM}link")}
    assert links["alternate"] == "https://harbour.example.org/m/"
    assert links["related"] == "https://feeds.example.org/harbour/event/harbour-meetup.ics"


def test_rule_49_the_feed_has_an_author_and_an_id_even_without_settings():
    feed = parsed(atom, an_item(), base_url=None, home_url=None).feed
    assert feed.author == "Harbour community" and feed.id.startswith("urn:uuid:")


def test_rule_50_archive_pages_are_marked_and_linked():
    channel = {"archive": True, "previous_archive": "archive/1.xml", "next_archive": "archive/3.xml"}
    for write in (rss, atom):
        content = etree.fromstring(write(a_channel(**channel), [an_item()]))
        assert content.xpath("//*[local-name()='archive']")
        links = {link.get("rel"): link.get("href") for link in content.iter(f"{ATOM}link")}
        assert links["prev-archive"] == "https://feeds.example.org/harbour/archive/1.xml"
        assert links["next-archive"] == "https://feeds.example.org/harbour/archive/3.xml"
    assert as_json(**channel)["next_url"] == "https://feeds.example.org/harbour/archive/1.xml"


def test_rule_51_json_feed_has_what_readers_ask_for():
    item = an_item(
        categories=("boats",),
        authors=(Person("Ada Quay", url="https://ada.example.org/"),),
        image="https://e.org/a.png",
    )
    feed = as_json(item)
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert (feed["feed_url"], feed["language"]) == ("https://feeds.example.org/harbour/feed.json", "en")
    only = feed["items"][0]
    assert only["content_html"] and only["tags"] == ["boats"] and only["image"] == "https://e.org/a.png"
    assert only["authors"] == [{"name": "Ada Quay", "url": "https://ada.example.org/"}]
    assert only["attachments"][0]["mime_type"] == "text/calendar"


def test_rule_51_the_events_own_data_stands_under_an_extension():
    item = an_item(when=a_time("2026-03-19T09:00", "2026-03-19T17:30"), location="Quay 4", status=Status.POSTPONED)
    facts = as_json(item)["items"][0]["_cnfeed"]
    assert facts["start"] == "2026-03-19T09:00" and facts["end"] == "2026-03-19T17:30"
    assert (facts["timezone"], facts["status"], facts["location"]) == ("Europe/Paris", "postponed", "Quay 4")


def test_json_feed_is_not_ascii_only_and_has_no_bom():
    content = jsonfeed(a_channel(title="港口社区"), [])
    assert "港口社区".encode() in content and content.startswith(b"{")


@pytest.mark.parametrize("write", FORMATS)
def test_an_item_without_an_address_of_its_own_links_to_the_page(write):
    assert f"https://feeds.example.org/harbour/index.html#{UID}".encode() in write(a_channel(), [an_item()])


@pytest.mark.parametrize("write", FORMATS)
def test_sessions_and_deadlines_are_told_inside_their_event(write):
    session = announced(2, title="Opening talk", when=a_time("2026-03-19T09:00"), parent=UID)
    deadline = announced(3, title="Call for talks closes", kind=Kind.DEADLINE, when=a_day(2026, 1, 20), parent=UID)
    html = feed_html(write, an_item(session, deadline))
    assert "<h3>Sessions</h3>\n<ul>\n<li>19 March 2026, 09:00 (Europe/Paris): Opening talk</li>" in html
    assert "<h3>Deadlines</h3>\n<ul>\n<li>20 January 2026: Call for talks closes</li>" in html


def test_a_deadline_with_its_events_title_is_told_as_what_it_is():
    deadline = announced(3, kind=Kind.DEADLINE, when=a_day(2026, 1, 20), parent=UID)
    assert "<li>20 January 2026: Deadline</li>" in feed_html(rss, an_item(deadline))


@pytest.mark.parametrize("write", FORMATS)
def test_what_changed_is_told_after_the_date(write):
    html = feed_html(write, an_item(status=Status.CANCELLED, description="No room."))
    assert html == "<p><strong>19 March 2026</strong></p>\n<p>This event is cancelled.</p>\n<p>No room.</p>"
    moved = feed_html(write, an_item(previous_start=date(2026, 3, 12)))
    assert "<p>Moved from 12 March 2026.</p>" in moved


@pytest.mark.parametrize("write", FORMATS)
def test_news_says_no_date_of_its_own(write):
    html = feed_html(write, an_item(kind=Kind.NEWS, when=a_day(2026, 1, 2), body="We moved."))
    assert html == "<p>We moved.</p>"


@pytest.mark.parametrize("write", FORMATS)
def test_an_imprecise_date_is_told_in_the_documents_words(write):
    item = an_item(when=When(date(2026, 5, 21), date(2026, 5, 31), Precision.MONTH_PART), words="End of May")
    assert "<strong>End of May</strong>" in feed_html(write, item)
    assert feed_html(write, an_item(when=UNKNOWN)) in ("", "Harbour meetup")


@pytest.mark.parametrize(
    ("language", "title", "first"),
    [
        ("en", "Cancelled: Harbour meetup", "19–22 March 2024, Quay 4"),
        ("zh-CN", "已取消：港口聚会", "2024 年 3 月 19–22 日，Quay 4"),
        ("zh-TW", "已取消：港口聚會", "2024 年 3 月 19–22 日，Quay 4"),
        ("zh", "已取消：港口聚会", "2024 年 3 月 19–22 日，Quay 4"),
    ],
)
def test_a_feed_speaks_its_language(language, title, first):
    versions = (Version("zh-CN", "a.md", "港口聚会", body="在**码头**。"), Version("zh-Hant", "b.md", "港口聚會"))
    item = an_item(
        when=a_day(2024, 3, 19, date(2024, 3, 22)), location="Quay 4", status=Status.CANCELLED, versions=versions
    )
    only = as_json(item, language=language)["items"][0]
    assert only["title"] == title
    assert f"<strong>{first}</strong>" in only["content_html"]


def test_a_language_without_words_of_its_own_takes_the_english_ones():
    assert parsed(rss, an_item(status=Status.CANCELLED), language="de").entries[0].title == "Cancelled: Harbour meetup"


ANY_TEXT = st.text(max_size=200) | st.text(
    alphabet="\r\n\x00\x0b\x85\u2028<>&\"']]>![](){}云\ud800\ufffe", max_size=120
)


@settings(max_examples=150, deadline=None)
@given(title=ANY_TEXT, body=ANY_TEXT, location=ANY_TEXT, name=ANY_TEXT, url=ANY_TEXT, category=ANY_TEXT)
def test_no_text_can_break_a_feed(title, body, location, name, url, category):
    item = an_item(title=title, body=body, location=location, authors=(Person(name),), url=url, categories=(category,))
    channel = {"title": title, "description": body}
    assert len(parsed(rss, item, **channel).entries) == len(parsed(atom, item, **channel).entries) == 1
    assert len(as_json(item, **channel)["items"]) == 1


@pytest.mark.parametrize("write", FORMATS)
def test_a_feed_without_items_is_a_feed(write):
    assert write(a_channel(), [])
    if write is not jsonfeed:
        assert parsed(write).feed.title == "Harbour community"


def test_two_items_of_different_entries_have_different_ids():
    assert len({one.id for one in parsed(rss, an_item(number=1), an_item(number=2)).entries}) == 2
    assert a_uid(1) != a_uid(2)
