from __future__ import annotations

import json
from datetime import UTC, date, datetime
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from lxml import html as lxml_html

from cnfeed.formats.opml import opml
from cnfeed.formats.page import Edition, Offer, page
from cnfeed.formats.page_style import STYLE
from cnfeed.model.entry import Attendance, Kind, Person, Status, Version
from cnfeed.model.recurrence import Recurrence
from cnfeed.model.when import UNKNOWN, Precision, When
from published import a_channel, a_day, a_time, a_uid, announced

CALENDAR = Offer("calendar.ics", "Everything", "text/calendar", 5, "en")
FEED = Offer("feed.xml", "News", "application/rss+xml", 3, "en")
LISTED = "//*[@id='dates']//h2/text() | //*[@id='dates']//h3/text()"
VOID = {"meta", "link", "br", "input", "hr", "img"}


def a_page(*entries, offers=(CALENDAR, FEED), **channel) -> str:
    return page(a_channel(path="index.html", **channel), offers, entries).decode()


def tree(content: str):
    return lxml_html.document_fromstring(content)


def structured(content: str) -> list[dict]:
    found = tree(content).xpath("//script[@type='application/ld+json']/text()")
    return json.loads(found[0])["@graph"] if found else []


class Balance(HTMLParser):
    """Fails where an element is not closed in its place."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag, attributes):
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def well_formed(content: str) -> bool:
    checker = Balance()
    checker.feed(content)
    checker.close()
    return not checker.open


def test_rule_37_a_calendar_has_a_button_per_client_and_its_plain_address():
    links = tree(a_page()).xpath("//ul[@class='ways']//a/@href")
    assert "webcal://feeds.example.org/harbour/calendar.ics" in links
    assert any(link.startswith("https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2Ffeeds") for link in links)
    assert any(link.startswith("https://outlook.live.com/") and "https%3A%2F%2Ffeeds" in link for link in links)
    assert "https://feeds.example.org/harbour/calendar.ics" in tree(a_page()).xpath("//code/text()")
    assert "Subscribing follows every later change" in a_page()


def test_rule_37_the_page_says_how_long_each_client_waits():
    said = dict(zip(*(tree(a_page()).xpath(f"//dl//{tag}/text()") for tag in ("dt", "dd")), strict=True))
    assert said["Google Calendar"] == "every 4 to 24 hours" and said["Thunderbird"] == "every 30 minutes"


def test_rule_37_without_an_address_files_are_offered_by_their_path():
    content = a_page(base_url=None, home_url=None)
    assert "webcal:" not in content and "calendar.google.com" not in content
    assert "calendar.ics" in tree(content).xpath("//ul[@class='ways']//a/@href")


def test_rule_52_feeds_and_calendars_are_found_from_the_page():
    found = {link.get("type"): link.get("href") for link in tree(a_page()).xpath("//link[@rel='alternate']")}
    assert found == {
        "text/calendar": "https://feeds.example.org/harbour/calendar.ics",
        "application/rss+xml": "https://feeds.example.org/harbour/feed.xml",
    }


def test_rule_52_the_other_languages_are_linked_and_named_in_themselves():
    editions = [Edition("en", "index.html"), Edition("zh-TW", "zh-tw/index.html")]
    content = tree(page(a_channel(path="index.html"), (CALENDAR,), (), editions).decode())
    assert content.xpath("//nav//a[@aria-current]/text()") == ["English"]
    assert content.xpath("//nav//a[@hreflang='zh-TW']/text()") == ["繁體中文"]
    assert content.xpath("//head/link[@hreflang='zh-TW']/@href") == ["zh-tw/index.html"]


def test_a_calendar_that_some_apps_refuse_has_its_years_beside_it():
    years = [Offer(f"calendar-{year}.ics", str(year), "text/calendar", 900, "en") for year in (2025, 2026)]
    content = tree(a_page(offers=(CALENDAR, FEED, *years)))
    assert content.xpath("//p[@class='large']/following-sibling::ul[1]//h3/text()") == ["2026 ", "2025 "]
    assert not tree(a_page()).xpath("//p[@class='large']")


def test_every_entry_has_its_anchor_once():
    entries = [
        announced(1, title="Harbour days", when=a_day(2026, 3, 19, date(2026, 3, 22))),
        announced(2, title="Opening talk", when=a_time("2026-03-19T09:00"), parent=a_uid(1)),
        announced(3, title="Call closes", kind=Kind.DEADLINE, when=a_day(2026, 2, 1), parent=a_uid(1)),
        announced(4, title="Old", when=a_day(2020, 2, 1)),
        announced(5, title="Some day", when=UNKNOWN),
        announced(6, title="We moved", kind=Kind.NEWS),
        announced(7, title="Talk of an event that is not here", parent=a_uid(99)),
    ]
    content = a_page(*entries)
    assert sorted(tree(content).xpath("//li/@id")) == [a_uid(number) for number in range(1, 8)]
    assert well_formed(content)


def test_dates_stand_by_month_and_divide_at_the_month_of_the_newest_change():
    entries = [announced(number, when=a_day(year, month, 1)) for number, (year, month) in enumerate(MONTHS)]
    said = tree(a_page(*entries, updated=datetime(2026, 3, 31, tzinfo=UTC))).xpath(LISTED)
    assert said == [
        "From March 2026 on",
        "March 2026",
        "June 2026",
        "Before March 2026",
        "February 2026",
        "December 2025",
    ]


def test_what_is_past_is_told_in_brief_unless_it_has_no_page_of_its_own():
    with_page = announced(1, when=a_day(2020, 2, 1), url="https://harbour.example.org/a", description="On deck.")
    without = announced(2, when=a_day(2020, 2, 2), description="Below deck.")
    content = a_page(with_page, without)
    assert "On deck." not in content and "Below deck." in content


def test_a_series_that_goes_on_is_regular_and_not_of_the_month_it_began_in():
    endless = announced(1, when=a_day(2020, 1, 1), recurrence=Recurrence("FREQ=WEEKLY;INTERVAL=2"))
    ended = announced(2, when=a_day(2020, 1, 1), recurrence=Recurrence("FREQ=WEEKLY;COUNT=3"))
    said = tree(a_page(endless, ended)).xpath(LISTED)
    assert said == ["Regular dates", "Before January 2026", "January 2020"]
    assert "every 2 weeks" in a_page(endless)


MONTHS = ((2026, 6), (2025, 12), (2026, 3), (2026, 2))


def test_the_page_is_a_function_of_what_is_announced():
    entries = [announced(number, when=a_day(2026, 3, number)) for number in (1, 2, 3)]
    assert a_page(*entries) == a_page(*reversed(entries))


def test_a_deadline_names_its_event_unless_its_title_does():
    event = announced(1, title="Harbour Days")
    closing = announced(2, title="Call closes", kind=Kind.DEADLINE, parent=a_uid(1))
    own = announced(3, title="Harbour Days: call closes", kind=Kind.DEADLINE, parent=a_uid(1))
    titles = tree(a_page(event, closing, own)).xpath("//li/p/strong/text()")
    assert titles == ["Harbour Days", "Call closes · Harbour Days", "Harbour Days: call closes"]


def test_kinds_are_told_apart_by_words():
    content = a_page(announced(1), announced(2, kind=Kind.DEADLINE), announced(3, kind=Kind.NEWS))
    assert tree(content).xpath("//*[@class='kind']/text()") == ["Event", "Deadline", "News"]


def test_a_cancelled_event_says_so_and_an_imprecise_date_is_quoted():
    when = When(date(2026, 5, 21), date(2026, 5, 31), Precision.MONTH_PART)
    content = a_page(announced(1, status=Status.CANCELLED), announced(2, when=when, words="End of May"))
    assert "Cancelled: Harbour meetup" in content and "End of May" in content and "2026-05-31" not in content


@pytest.mark.parametrize(
    ("language", "word"),
    [("en", "Subscribe"), ("zh-CN", "订阅"), ("zh-TW", "訂閱"), ("zh-Hant-HK", "訂閱"), ("de", "Subscribe")],
)
def test_the_page_speaks_its_language(language, word):
    content = a_page(announced(), language=language)
    assert tree(content).get("lang") == language
    assert word in tree(content).xpath("//h2/text()")


def test_titles_in_another_language_are_marked_for_screen_readers():
    entry = announced(title="港口聚会", languages=("zh-CN",))
    assert '<span lang="zh-CN">港口聚会</span>' in a_page(entry)
    translated = announced(title="港口聚会", languages=("zh-CN",), versions=(Version("en", "x.md", "Harbour meetup"),))
    assert "Harbour meetup" in a_page(translated)


def test_nothing_runs_or_loads_on_the_page():
    hostile = announced(description="<script>alert(1)</script>", url="javascript:alert(1)", location="Quay")
    content = tree(a_page(hostile))
    assert content.xpath("//script/@type") == ["application/ld+json"]
    assert not content.xpath("//img | //iframe | //*[@style] | //*[@onclick] | //link[@rel='stylesheet']")
    policy = content.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert content.xpath("//style/text()") == [STYLE]


def test_the_page_works_in_the_dark_on_a_phone_and_by_keyboard():
    assert "prefers-color-scheme: dark" in STYLE and ":focus-visible" in STYLE
    content = tree(a_page(announced()))
    assert content.xpath("//meta[@name='viewport']") and content.xpath("//main//*[@id='dates']")
    assert content.xpath("//body/a[1]/@href") == ["#dates"]
    assert len(content.xpath("//h1")) == 1


def test_rule_55_search_engines_read_the_coming_events():
    entry = announced(
        when=a_time("2026-03-19T09:00", "2026-03-19T17:00"),
        location="Quay 4",
        geo=(48.8, 2.3),
        attendance=Attendance.HYBRID,
        organizer=Person("Quay", url="https://quay.example.org/"),
        url="https://harbour.example.org/m/",
        description="By the water.",
        status=Status.POSTPONED,
    )
    event = structured(a_page(entry))[0]
    assert (event["@type"], event["name"], event["startDate"]) == ("Event", "Harbour meetup", "2026-03-19T09:00+01:00")
    assert event["endDate"] == "2026-03-19T17:00+01:00"
    assert event["eventStatus"] == "https://schema.org/EventPostponed"
    assert event["eventAttendanceMode"] == "https://schema.org/MixedEventAttendanceMode"
    assert [place["@type"] for place in event["location"]] == ["Place", "VirtualLocation"]
    assert event["organizer"] == {"@type": "Organization", "name": "Quay", "url": "https://quay.example.org/"}


def test_rule_55_a_moved_event_names_its_previous_start():
    event = structured(a_page(announced(previous_start=date(2026, 3, 12), location="Quay 4")))[0]
    assert event["eventStatus"] == "https://schema.org/EventRescheduled"
    assert event["previousStartDate"] == "2026-03-12"


def test_rule_55_past_and_inexact_dates_and_deadlines_are_not_told_to_search_engines():
    entries = [
        announced(1, when=a_day(2020, 1, 1)),
        announced(2, when=When(date(2026, 5, 1), date(2026, 5, 31), Precision.MONTH)),
        announced(3, kind=Kind.DEADLINE),
    ]
    assert structured(a_page(*entries)) == []


def test_rule_55_an_event_without_a_place_is_not_told_to_search_engines():
    assert structured(a_page(announced(), announced(2, attendance=Attendance.ONLINE)))[0]["location"]
    assert len(structured(a_page(announced(), announced(2, attendance=Attendance.ONLINE)))) == 1


def test_rule_55_an_online_event_is_at_an_address_of_the_web_whatever_it_calls_its_place():
    entry = announced(attendance=Attendance.ONLINE, location="Zoom", url="https://harbour.example.org/call")
    event = structured(a_page(entry))[0]
    assert event["location"] == {"@type": "VirtualLocation", "url": "https://harbour.example.org/call"}
    assert event["eventAttendanceMode"] == "https://schema.org/OnlineEventAttendanceMode"


def test_rule_55_a_moved_time_has_the_offset_it_had_then():
    entry = announced(
        when=a_time("2026-03-30T09:00"), previous_start=datetime(2026, 3, 20, 9), location="Quay 4"
    )  # the clocks go forward on 29 March
    event = structured(a_page(entry))[0]
    assert (event["startDate"], event["previousStartDate"]) == ("2026-03-30T09:00+02:00", "2026-03-20T09:00+01:00")


def test_an_empty_page_says_so():
    assert "Nothing is announced yet." in a_page(offers=())


def test_a_title_cannot_end_the_structured_data():
    content = a_page(announced(title="</script><script>alert(1)</script> & <!-- x", location="Quay 4"))
    assert structured(content)[0]["name"] == "</script><script>alert(1)</script> & <!-- x"
    assert len(tree(content).xpath("//script")) == 1


ANY_TEXT = st.text(max_size=120) | st.text(alphabet="<>/\"'&=\n\x00script-!云\ud800", max_size=80)


@settings(max_examples=100, deadline=None)
@given(title=ANY_TEXT, description=ANY_TEXT, location=ANY_TEXT, url=ANY_TEXT, words=ANY_TEXT)
def test_no_text_can_break_the_page(title, description, location, url, words):
    entry = announced(1, title=title, description=description, location=f"Quay {location}", url=url)
    inexact = announced(2, title=title, when=UNKNOWN, words=words, body=description)
    content = a_page(entry, inexact, title=title, description=description)
    content.encode()
    assert well_formed(content)
    assert len(tree(content).xpath("//script")) == 1


def test_rule_56_opml_lists_the_feeds_that_have_an_address():
    channels = [a_channel(title='Quay & "boats"', path="feed.xml"), a_channel(base_url=None)]
    outlines = etree.fromstring(opml("All <feeds>", channels)).findall("body/outline")
    assert [dict(one.attrib) for one in outlines] == [
        {
            "type": "rss",
            "text": 'Quay & "boats"',
            "title": 'Quay & "boats"',
            "description": "Dates and news from the quay",
            "xmlUrl": "https://feeds.example.org/harbour/feed.xml",
            "htmlUrl": "https://harbour.example.org/",
            "language": "en",
        }
    ]


@settings(max_examples=50, deadline=None)
@given(ANY_TEXT)
def test_no_title_can_break_the_opml(title):
    assert etree.fromstring(opml(title, [a_channel(title=title)])).tag == "opml"
