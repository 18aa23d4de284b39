"""The kind follows what happens on the entry's own date."""

from __future__ import annotations

import pytest

from cnfeed.model.entry import Kind, Status
from cnfeed.reading.kinds import kind_of, status_of


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("June 3 Cloud Native Meetup Wuhan", Kind.EVENT),
        ("HarbourCon 2026 opens in Yantai", Kind.EVENT),
        ("The storage working group releases its white paper", Kind.NEWS),
        ("The schedule of the Open Edge Summit is announced", Kind.EVENT),
        ('Institute publishes the report "What a conference costs"', Kind.NEWS),
        ("Project Lighthouse became an incubating project", Kind.NEWS),
        ("HarbourCon 2026 travel grants announced", Kind.NEWS),
        ("HarbourCon 2026 announced", Kind.EVENT),
        ("The first academic seminar on harbours collects topics", Kind.EVENT),
        ("社区Meetup杭州站", Kind.EVENT),
        ("云原生大会将在上海举办", Kind.EVENT),
        ("《云计算白皮书》发布", Kind.NEWS),
    ],
)
def test_a_gathering_is_an_event_and_a_publication_is_news(title: str, kind: Kind) -> None:
    assert kind_of(title, None, closes_then=False) == kind


def test_what_closes_on_the_entrys_own_day_is_a_deadline() -> None:
    assert kind_of("June 18 HarbourCon call for proposals (6.18 deadline)", 0, closes_then=True) == Kind.DEADLINE


def test_a_call_that_opens_on_a_day_is_no_conference_on_that_day() -> None:
    title = "Harbour Summit topics collection on October 16"
    assert kind_of(title, title.index("October"), closes_then=False) == Kind.NEWS


@pytest.mark.parametrize(
    ("title", "status"),
    [
        ("Notice of postponement of the spring festival", Status.POSTPONED),
        ("四月聚会延期通知", Status.POSTPONED),
        ("Cancelled: meetup in Ningbo", Status.CANCELLED),
        ("Meetup tentatively scheduled for May", Status.TENTATIVE),
        ("Tickets with free cancellation policy", Status.CONFIRMED),
        ("Meetup in Ningbo", Status.CONFIRMED),
    ],
)
def test_status_is_read_from_words(title: str, status: Status) -> None:
    assert status_of(title) == status
