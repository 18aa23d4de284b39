"""A maintainer's own feeds and calendars: what they hold, where they stand, and that they never move."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import icalendar
import pytest

from cnfeed.errors import SettingsError
from cnfeed.model.entry import Attendance, Kind
from cnfeed.model.settings import Feed, Filter, Settings
from cnfeed.workspace.publishing.filters import takes
from cnfeed.workspace.settings.file import parse, written
from workspace.publishing import LATER, NOW, SETTINGS, a_site, entry, files, on, published, reread

TEXT = """\
[[feed]]
name = "Quay in spring"
file = "spring.ics"
filter = { title = "quay" }

[[feed]]
name = "Boats"
description = "All about boats"
file = "themes/boats"
filter = { category = ["boats", "ships"], kind = "event" }
exclude = { location = "Hull" }
"""


def with_feeds(*feeds: Feed) -> Settings:
    return replace(SETTINGS, feeds=feeds)


def titles(content: bytes) -> list[str]:
    return [str(event["SUMMARY"]) for event in icalendar.Calendar.from_ical(content).walk("VEVENT")]


def test_every_key_is_read_and_written_again() -> None:
    settings = parse(TEXT).settings
    assert settings.feeds == (
        Feed(name="Quay in spring", file="spring.ics", filter=Filter(title=("quay",))),
        Feed(
            name="Boats",
            file="themes/boats",
            description="All about boats",
            filter=Filter(category=("boats", "ships"), kind=("event",)),
            exclude=Filter(location=("Hull",)),
        ),
    )
    assert parse(written(settings)).settings.feeds == settings.feeds


@pytest.mark.parametrize(
    ("lines", "says"),
    [
        ('file = "x"', ":1: feed.name: missing"),
        ('name = "x"', ":1: feed.file: missing"),
        ('name = "x"\nfile = "../x.ics"', ":3: feed.file"),
        ('name = "x"\nfile = "/x.ics"', ":3: feed.file"),
        ('name = "x"\nfile = "a\\\\b"', ":3: feed.file"),
        ('name = "x"\nfile = ".git"', ":3: feed.file"),
        ('name = "x"\nfile = "con.ics"', ":3: feed.file"),
        ('name = "x"\nfile = "calendar.ics"', "cnfeed writes 'calendar.ics' itself"),
        ('name = "x"\nfile = "category/boats"', "cnfeed writes"),
        ('name = "x"\nfile = "zh"', "cnfeed writes"),
        ('name = "x"\nfile = "x"\nfilter = { kind = "evnt" }', 'did you mean "event"?'),
        ('name = "x"\nfile = "x"\nfilter = { tag = "a" }', "feed.filter.tag: there is no such key"),
        ('name = "x"\nfile = "x"\nfilter = { title = [] }', "at least one"),
        ('name = "x"\nfile = "x"\n[[feed]]\nname = "y"\nfile = "X/feed.xml"', "written by another feed too"),
        ('name = "x"\nfile = "x.ics"\n[[feed]]\nname = "y"\nfile = "x-2026.ics"', "written by another feed too"),
    ],
)
def test_what_is_not_allowed_is_named_with_its_line(lines: str, says: str) -> None:
    with pytest.raises(SettingsError) as raised:
        parse(f"[[feed]]\n{lines}\n")
    assert says in f":{raised.value.line}: {raised.value}"


def test_one_file_holds_what_passes_its_filter_with_its_sessions_and_deadlines() -> None:
    feed = Feed(name="Quay", file="quay.ics", filter=Filter(title=("QUAY",)))
    made = files(published(a_site(), settings=with_feeds(feed)))
    assert titles(made["quay.ics"]) == ["Call closes", "Quay conference", "Opening"]
    assert b"X-WR-CALNAME:Quay\r\n" in made["quay.ics"]
    assert not any(path.startswith("quay/") for path in made)


def test_a_kind_is_asked_of_each_entry_itself() -> None:
    feed = Feed(name="Calls", file="calls.ics", filter=Filter(title=("quay",), kind=("deadline",)))
    assert titles(files(published(a_site(), settings=with_feeds(feed)))["calls.ics"]) == ["Call closes"]


def test_a_folder_gets_every_file() -> None:
    feed = Feed(name="Boats", description="All boats", file="themes/boats", filter=Filter(category=("boats",)))
    made = files(published(a_site(), settings=with_feeds(feed)))
    names = {path.removeprefix("themes/boats/") for path in made if path.startswith("themes/boats/")}
    assert names == {"feed.xml", "atom.xml", "feed.json", "calendar.ics", "events.ics", "deadlines.ics"}
    told = json.loads(made["themes/boats/feed.json"])
    assert (told["title"], told["description"]) == ("Boats", "All boats")
    assert [one["title"] for one in told["items"]] == ["Meetup"]


@pytest.mark.parametrize(
    ("file", "begins"),
    [
        ("cranes.xml", "<rss"),
        ("cranes.rss", "<rss"),
        ("cranes.atom", "<feed"),
        ("cranes-atom.xml", "<feed"),
        ("cranes.json", '"version": "https://jsonfeed.org/version/1.1"'),
    ],
)
def test_the_suffix_says_what_a_file_is(file: str, begins: str) -> None:
    feed = Feed(name="Cranes", file=file, filter=Filter(text=("crane",)))
    content = files(published(a_site(), settings=with_feeds(feed)))[file].decode()
    assert begins in content
    assert "A new crane" in content
    assert "Meetup" not in content


def test_a_feed_of_ones_own_is_offered_on_the_page_and_in_the_list_of_feeds() -> None:
    feeds = Feed(name="Our cranes", file="cranes.xml"), Feed(name="Our quay", file="quay.ics")
    made = files(published(a_site(), settings=with_feeds(*feeds)))
    assert b"feeds/cranes.xml" in made["index.html"]
    assert b"feeds/quay.ics" in made["index.html"]
    assert b"feeds/cranes.xml" in made["feeds.opml"]
    assert b"quay.ics" not in made["feeds.opml"]


def test_a_feed_exists_before_its_first_entry_and_after_its_last() -> None:
    feed = Feed(name="Balloons", file="balloons.ics", filter=Filter(title=("balloon",)))
    first = published(a_site(), settings=with_feeds(feed))
    assert titles(files(first)["balloons.ics"]) == []
    given_up = published(a_site(), reread(first), LATER)
    assert titles(files(given_up)["balloons.ics"]) == []


def test_a_feed_that_is_no_longer_asked_for_stays_as_a_valid_empty_file() -> None:
    feed = Feed(name="Everything", file="all.ics")
    first = published(a_site(), settings=with_feeds(feed))
    assert titles(files(first)["all.ics"])
    assert titles(files(published(a_site(), reread(first), LATER))["all.ics"]) == []


def test_a_second_publish_changes_nothing() -> None:
    feeds = Feed(name="Everything", file="all"), Feed(name="Quay", file="quay.xml", filter=Filter(title=("quay",)))
    first = published(a_site(), settings=with_feeds(*feeds))
    assert files(published(a_site(), reread(first), LATER, with_feeds(*feeds))) == files(first)


def test_older_items_of_a_single_feed_have_archive_pages_beside_it() -> None:
    posts = [
        entry(path=f"content/posts/{n}.md", kind=Kind.NEWS, title=f"Post {n}", published=NOW.replace(year=2020 + n))
        for n in range(5)
    ]
    settings = with_feeds(Feed(name="All", file="mine/all.xml"))
    settings = replace(settings, publish=replace(settings.publish, news_limit=2))
    made = files(published(posts, settings=settings))
    assert "mine/archive/2021-01-all.xml" in made
    assert b"mine/archive/2022-01-all.xml" in made["mine/all.xml"]


def test_a_large_calendar_of_ones_own_has_years_beside_it() -> None:
    many = [
        entry(path=f"content/e/{n}.md", title=f"Crane {n}", when=on(date(2025 + n % 2, 1 + n % 12, 1 + n % 28)))
        for n in range(1_001)
    ]
    made = files(published(many, settings=with_feeds(Feed(name="Cranes", file="cranes.ics"))))
    assert len(titles(made["cranes.ics"])) == 1_001
    assert len(titles(made["cranes-2025.ics"])) + len(titles(made["cranes-2026.ics"])) == 1_001


@pytest.mark.parametrize(
    ("wanted", "taken"),
    [
        (Filter(), True),
        (Filter(kind=("news", "event")), True),
        (Filter(kind=("news",)), False),
        (Filter(category=("BOATS",)), True),
        (Filter(source=("site",), language=("EN",)), True),
        (Filter(language=("zh",)), False),
        (Filter(attendance=("online",)), True),
        (Filter(status=("cancelled",)), False),
        (Filter(location=("port",)), True),
        (Filter(text=("knots",)), True),
        (Filter(title=("knots",)), False),
    ],
)
def test_each_key_of_a_filter_must_be_met(wanted: Filter, taken: bool) -> None:
    one = entry(
        categories=("Boats",), location="Old Port", description="About Knots", attendance=Attendance.ONLINE, title="Tie"
    )
    assert takes(Feed(name="x", file="x", filter=wanted), one) is taken
    assert takes(Feed(name="x", file="x", exclude=wanted), one) is not (taken and wanted != Filter())
