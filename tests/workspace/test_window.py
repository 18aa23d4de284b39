"""What stands in a feed: the newest, nothing young left out, and what does not take place as it was announced."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest

from cnfeed.model.entry import Entry, Kind, Status
from cnfeed.model.settings import Settings
from workspace.publishing import NOW, entry, files, published, reread, with_settings

FEW = with_settings(news_limit=2)
REGATTA = entry(path="content/events/regatta.md", title="Regatta", published=NOW - timedelta(days=200))


def posts(count: int) -> list[Entry]:
    return [
        entry(path=f"post/{n}.md", kind=Kind.NEWS, title=f"Post {n}", published=NOW - timedelta(days=40 * n))
        for n in range(count)
    ]


def told(content: bytes) -> list[str]:
    return [one["title"] for one in json.loads(content)["items"]]


def after(changed: Entry, settings: Settings = FEW, days: int = 3) -> dict[str, bytes]:
    """What a second publish holds, in which the regatta says something else."""
    first = published([*posts(3), REGATTA], settings=settings)
    assert "Regatta" not in told(files(first)["feed.json"])
    return files(published([*posts(3), changed], reread(first), NOW + timedelta(days=days), settings))


@pytest.mark.parametrize(
    ("changed", "title"),
    [
        (replace(REGATTA, status=Status.CANCELLED), "Cancelled: Regatta"),
        (replace(REGATTA, status=Status.POSTPONED), "Postponed (was 19 March 2026): Regatta"),
        (replace(REGATTA, previous_start=date(2026, 3, 12)), "Regatta"),
    ],
)
def test_an_event_long_announced_is_news_again_when_it_does_not_take_place_so(changed: Entry, title: str) -> None:
    made = after(changed)
    for path in ("feed.json", "feed.xml", "atom.xml"):
        assert title.encode() in made[path]


def test_it_keeps_its_id_and_the_day_it_was_announced() -> None:
    made = json.loads(after(replace(REGATTA, status=Status.CANCELLED))["feed.json"])
    (item,) = [one for one in made["items"] if "Regatta" in one["title"]]
    assert item["date_published"] == "2025-06-19T12:00:00Z"
    assert item["date_modified"] == "2026-01-08T12:00:00Z"


def test_a_plain_change_of_an_old_event_is_no_news() -> None:
    assert "Regatta" not in " ".join(told(after(replace(REGATTA, location="North quay"))["feed.json"]))


def test_the_archive_page_keeps_it_too() -> None:
    assert b"Cancelled: Regatta" in after(replace(REGATTA, status=Status.CANCELLED))["archive/2025-06-feed.xml"]


def test_it_leaves_when_it_is_no_longer_new() -> None:
    first = published([*posts(3), REGATTA], settings=FEW)
    gone = replace(REGATTA, status=Status.CANCELLED)
    second = published([*posts(3), gone], reread(first), NOW + timedelta(days=3), FEW)
    news = entry(path="post/new.md", kind=Kind.NEWS, title="New", published=NOW + timedelta(days=60))
    third = files(published([news, *posts(3), gone], reread(second), NOW + timedelta(days=60), FEW))
    assert "Regatta" not in " ".join(told(third["feed.json"]))
    assert b"Cancelled: Regatta" in third["archive/2025-06-feed.xml"]
