"""The published files of a small community, byte for byte.

``python -m pytest tests/formats --rewrite-golden`` writes them anew; the diff is what subscribers would get.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from cnfeed.formats.atom import atom
from cnfeed.formats.calendar import join, render
from cnfeed.formats.jsonfeed import jsonfeed
from cnfeed.formats.opml import opml
from cnfeed.formats.page import Offer, page
from cnfeed.formats.rss import rss
from cnfeed.model.entry import Attendance, Kind, Person, Status, Version
from cnfeed.model.feed import Item
from cnfeed.model.recurrence import Override, Recurrence
from cnfeed.model.when import Precision, When
from published import NOON, a_channel, a_day, a_time, a_uid, announced

CONFERENCE = announced(
    1,
    title="Harbour Days 2026",
    when=a_day(2026, 3, 19, date(2026, 3, 22)),
    location="Quay 4, Rotterdam, Netherlands",
    geo=(51.905, 4.4666),
    url="https://harbour.example.org/days/",
    description="Four days about boats, quays; and the people who keep them.",
    body="About **boats**.\n\n- [programme](programme/)\n- ![the quay](quay.jpg)\n\n{{< youtube abcdefg >}}\n",
    base_url="https://harbour.example.org/days/",
    image="/img/days.png",
    categories=("boats", "quays, piers"),
    authors=(Person("Ada Quay", "ada@example.org", "https://ada.example.org/"),),
    organizer=Person("Harbour community", "hello@harbour.example.org"),
    attendance=Attendance.HYBRID,
    languages=("en", "zh-CN"),
    versions=(Version("zh-CN", "content/zh/days.md", "2026 年港口日", "关于船与码头的四天。", "关于**船**的四天。"),),
    stamp={"slug": "harbour-days-2026"},
)
MORNING = a_time("2026-03-19T09:30", "2026-03-19T10:15", "Europe/Amsterdam")
OPENING = announced(2, title="Opening", when=MORNING, parent=a_uid(1))
CALL = announced(3, title="Call for talks closes", kind=Kind.DEADLINE, when=a_day(2026, 1, 31), parent=a_uid(1))
SERIES = announced(
    4,
    title="Monthly mooring",
    when=a_time("2026-01-13T19:00", "2026-01-13T21:00", "Asia/Shanghai"),
    recurrence=Recurrence(
        "FREQ=MONTHLY;BYDAY=2TU",
        (date(2026, 5, 12),),
        (Override(datetime(2026, 6, 9, 19), start=datetime(2026, 6, 16, 19), title="Summer mooring"),),
    ),
    stamp={"slug": "monthly-mooring"},
)
CANCELLED = announced(
    5,
    title="Night sail",
    when=a_time("2026-02-14T22:00", "2026-02-15T01:00", "America/New_York"),
    status=Status.CANCELLED,
    description="The boat is in the dock.",
    stamp={"sequence": 2, "modified": NOON + timedelta(days=20), "slug": "night-sail"},
)
POSTPONED = announced(6, title="Rope workshop", when=a_day(2026, 4, 2), status=Status.POSTPONED, stamp={"slug": "rope"})
INEXACT = announced(
    7, title="Autumn fair", when=When(date(2026, 9, 1), date(2026, 9, 30), Precision.MONTH), words="September 2026"
)
NEWS = announced(
    8,
    title="A new <quay> & more",
    kind=Kind.NEWS,
    when=a_day(2025, 12, 20),
    body="The city *builds*.\n",
    stamp={"published": NOON - timedelta(days=9), "updated": NOON - timedelta(days=9)},
)
EVERYTHING = (CONFERENCE, OPENING, CALL, SERIES, CANCELLED, POSTPONED, INEXACT, NEWS)
ITEMS = (Item(CONFERENCE, (OPENING, CALL)), *(Item(one) for one in (CANCELLED, SERIES, POSTPONED, INEXACT, NEWS)))
OFFERS = (
    Offer("calendar.ics", "All dates", "text/calendar", 6, "en"),
    Offer("feed.xml", "News (RSS)", "application/rss+xml", 6, "en"),
    Offer("zh-cn/calendar.ics", "全部日期", "text/calendar", 6, "zh-CN"),
)
UPDATED = NOON + timedelta(days=20)


@pytest.fixture(params=["en", "zh-CN", "zh-TW"])
def language(request):
    return request.param


@pytest.mark.parametrize(("name", "write"), [("feed.xml", rss), ("atom.xml", atom), ("feed.json", jsonfeed)])
def test_feeds_are_written_as_reviewed(golden, language, name, write):
    path = f"{language}/{name}"
    golden(path, write(a_channel(path=path, language=language, updated=UPDATED), ITEMS))


@pytest.mark.parametrize("cancelled", ["visible", "strict"])
def test_calendars_are_written_as_reviewed(golden, language, cancelled):
    path = f"{language}/calendar-{cancelled}.ics"
    dated = [one for one in EVERYTHING if one.entry.when.exact and one.entry.kind is not Kind.NEWS]
    events = [event for one in dated for event in render(one, cancelled=cancelled, language=language)]
    golden(path, join(a_channel(path=path, language=language, updated=UPDATED), events))


def test_an_empty_calendar_is_written_as_reviewed(golden):
    golden("empty.ics", join(a_channel(path="empty.ics"), []))


def test_front_pages_are_written_as_reviewed(golden, language):
    path = f"{language}/index.html"
    golden(path, page(a_channel(path=path, language=language, updated=UPDATED), OFFERS, EVERYTHING))


def test_the_list_of_feeds_is_written_as_reviewed(golden):
    golden("feeds.opml", opml("Harbour community", [a_channel(), a_channel(path="zh/feed.xml", language="zh-CN")]))
