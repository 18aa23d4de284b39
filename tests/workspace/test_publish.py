"""The plan says what will happen; what is done is what the plan said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from cnfeed.errors import PublishError
from cnfeed.model.entry import Entry, Status
from cnfeed.storage.base import Target
from cnfeed.storage.target import FolderTarget
from cnfeed.workspace.identity.ledger import LEDGER
from cnfeed.workspace.publishing.plan import Plan
from cnfeed.workspace.publishing.publish import apply, ledger_of, plan
from workspace.publishing import LATER, NOW, MemoryTarget, a_site, entry, on, published


@pytest.fixture(params=["memory", "folder"])
def target(request: pytest.FixtureRequest, tmp_path: Path) -> Target:
    return MemoryTarget() if request.param == "memory" else FolderTarget(tmp_path / "public", state=tmp_path / "state")


def planned(entries: Sequence[Entry], target: Target, now: datetime = NOW) -> Plan:
    old = ledger_of(target)
    return plan(published(entries, old, now), target, old)


def test_the_first_plan_writes_every_file_and_the_report_says_so(target: Target) -> None:
    first = planned(a_site(), target)
    assert {step.action for step in first.steps} == {"write"}
    report = apply(first, target)
    assert report.written == first.paths("write") and LEDGER in report.written


def test_a_plan_after_a_publish_is_empty(target: Target) -> None:
    apply(planned(a_site(), target), target)
    again = planned(a_site(), target, LATER)
    assert not again and again.notes == ()
    report = apply(again, target)
    assert report.written == () and report.removed == ()


def test_a_plan_writes_nothing(target: Target) -> None:
    planned(a_site(), target)
    assert target.read("feed.xml") is None


def test_a_changed_file_that_cnfeed_did_not_write_is_never_touched(target: Target) -> None:
    apply(planned(a_site(), target), target)
    if isinstance(target, MemoryTarget):
        target.files["calendar.ics"] = b"mine"
    elif isinstance(target, FolderTarget):
        (target.path / "calendar.ics").write_bytes(b"mine")
    changed = planned([*a_site(), entry(path="new.md")], target, LATER)
    with pytest.raises(PublishError, match=r"calendar\.ics"):
        apply(changed, target)
    assert target.read("calendar.ics") == b"mine"
    assert b"new.md" not in (target.read(LEDGER) or b"")


def test_removing_more_than_half_of_the_files_needs_a_yes(target: Target) -> None:
    many = [entry(path=f"{n}.md", title=f"Meetup {n}", when=on(date(2026, 3, 1))) for n in range(40)]
    apply(planned(many, target), target)
    few = planned(many[:1], target, LATER)
    with pytest.raises(PublishError, match="--yes"):
        apply(few, target)
    report = apply(few, target, sure=True)
    assert len(report.removed) == 39


def test_an_unreadable_ledger_stops_the_publish() -> None:
    target = MemoryTarget()
    apply(planned(a_site(), target), target)
    target.files[LEDGER] += b"rubbish\n"
    with pytest.raises(PublishError, match=LEDGER):
        apply(planned(a_site(), target, LATER), target)


def test_the_notes_say_what_subscribers_will_see() -> None:
    target = MemoryTarget()
    site = a_site()
    first = planned(site, target)
    assert first.notes == ("The first publish: 4 events, 1 deadline, 1 news item.",)
    apply(first, target)
    changed = [
        replace(site[0], title="Quay days"),
        replace(site[1], status=Status.CANCELLED),
        site[2],
        replace(site[3], when=on(date(2026, 3, 26))),
        replace(site[5], when=on(date(2026, 6, 9))),
        entry(path="new.md", title="Picnic", when=on(date(2026, 7, 1))),
    ]
    assert planned(changed, target, LATER).notes == (
        "“Meetup” moves from 2026-03-19 to 2026-03-26.",
        "“Quay conference” is now called “Quay days”.",
        "“Opening” is cancelled.",
        "“Regatta” moves from 2026-06-01 to 2026-06-09.",
        "“Picnic” is announced (2026-07-01).",
        "“A new crane” leaves calendars and feeds.",
    )


def test_an_entry_that_returns_is_said_to_be_back() -> None:
    target = MemoryTarget()
    site = a_site()
    apply(planned(site, target), target)
    apply(planned(site[:3] + site[4:], target, LATER), target)
    assert planned(site, target, LATER + timedelta(days=1)).notes == (
        "“Meetup” is back (2026-03-19), as the same entry as before.",
    )
