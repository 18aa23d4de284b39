"""Cancelled, postponed, moved, settled: one action each, told the same in every output and said before it is done."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from cnfeed.workspace.publishing.clients import RULES
from cnfeed.workspace.workspace import Workspace
from histories import SITE, Community, updated, value
from running import cnfeed

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")

QUAY, CRANE = "site/content/events/quay-day.md", "site/content/events/crane-evening.md"
POST = "site/content/posts/new-crane.md"


@pytest.fixture
def community(tmp_path: Path) -> Community:
    """A site that was published once, to ``public``."""
    made = Community(tmp_path / "repository")
    made.commit(SITE | {"cnfeed.toml": f"{SITE['cnfeed.toml']}\n[publish]\nfolder = 'public'\n"})
    made.publish(made.root / "public")
    return made


def uid_of(community: Community, title: str) -> str:
    workspace = Workspace.open(community.root, now=lambda: community.now)
    return next(entry.uid or "" for entry in workspace.entries if entry.title == title)


def edited(community: Community, *words: str) -> str:
    done = cnfeed("edit", *words, cwd=community.root)
    assert done.returncode == 0, done.stderr
    return done.stdout


def after(community: Community, title: str) -> tuple[str, str, str]:
    """VEVENT, Atom entry and JSON-LD of an entry after the next publish, a day later."""
    uid = uid_of(community, title)
    community.commit({})
    seen = community.publish(community.root / "public")
    return seen.events[uid], seen.items[uid], (community.root / "public/index.html").read_text(encoding="utf-8")


def test_a_cancelled_event_stays_where_it_is_and_says_so_first(community: Community) -> None:
    edited(community, QUAY, "--set", "status=cancelled")
    event, item, page = after(community, "Quay Day")
    assert value(event, "SUMMARY") == "Cancelled: Quay Day"
    assert value(event, "DESCRIPTION").startswith("This event is cancelled.")
    assert (value(event, "STATUS"), value(event, "TRANSP"), value(event, "SEQUENCE")) == (
        "CONFIRMED",
        "TRANSPARENT",
        "1",
    )
    assert value(event, "DTSTART") == "20260504"
    assert "<title>Cancelled: Quay Day</title>" in item and updated(item).startswith("2026-01-07")
    assert "EventCancelled" in page


def test_strictly_a_cancelled_event_has_the_standards_word(community: Community) -> None:
    settings = community.files["cnfeed.toml"].replace("folder =", "cancelled = 'strict'\nfolder =")
    (community.root / "cnfeed.toml").write_text(settings)
    edited(community, QUAY, "--set", "status=cancelled")
    event, _, _ = after(community, "Quay Day")
    assert (value(event, "STATUS"), value(event, "SEQUENCE")) == ("CANCELLED", "1")


def test_a_postponed_event_keeps_its_old_date_and_names_it(community: Community) -> None:
    edited(community, QUAY, "--set", "status=postponed")
    event, item, page = after(community, "Quay Day")
    assert value(event, "SUMMARY") == "Postponed (was 4 May 2026): Quay Day"
    assert (value(event, "STATUS"), value(event, "DTSTART")) == ("TENTATIVE", "20260504")
    assert "Postponed (was 4 May 2026)" in item and "EventPostponed" in page


def test_a_moved_event_keeps_its_uid_and_the_date_that_was_published(community: Community) -> None:
    edited(community, QUAY, "--set", "start=2026-05-11", "--moved")
    assert "start: 2026-05-11\n  end: 2026-05-12\n  previous_start: 2026-05-04\n" in (community.root / QUAY).read_text()
    event, item, page = after(community, "Quay Day")
    assert value(event, "DTSTART") == "20260511"
    assert value(event, "DESCRIPTION").startswith("Moved from 4 May 2026.")
    assert value(event, "SEQUENCE") == "1" and "Moved from 4 May 2026" in item
    assert "EventRescheduled" in page and '"previousStartDate":"2026-05-04"' in page


def test_an_event_that_moves_twice_names_the_date_that_subscribers_last_had(community: Community) -> None:
    edited(community, QUAY, "--set", "start=2026-05-11", "--moved")
    edited(community, QUAY, "--set", "start=2026-05-18", "--moved")
    assert "previous_start: 2026-05-04\n" in (community.root / QUAY).read_text()
    community.publish(community.root / "public")
    edited(community, QUAY, "--set", "start=2026-05-25", "--moved")
    assert "previous_start: 2026-05-18\n" in (community.root / QUAY).read_text()


def test_an_event_that_returns_to_its_day_was_never_moved(community: Community) -> None:
    edited(community, QUAY, "--set", "start=2026-05-11", "--moved")
    edited(community, QUAY, "--set", "start=2026-05-04", "--set", "end=2026-05-05", "--moved")
    assert (community.root / QUAY).read_text() == SITE[QUAY]


def test_a_plain_edit_writes_its_own_lines_alone(community: Community) -> None:
    told = edited(community, QUAY, "--set", "start=2026-05-11", "--diff")
    assert "previous_start" not in told
    assert [line[0] for line in told.splitlines()[3:] if line[:1] in "+-"] == ["-", "-", "+", "+"]


def test_what_was_never_published_has_no_previous_date(tmp_path: Path) -> None:
    community = Community(tmp_path / "repository")
    community.commit(SITE)
    edited(community, QUAY, "--set", "start=2026-05-11", "--moved")
    assert "previous_start" not in (community.root / QUAY).read_text()


def test_a_move_is_one_step_that_undo_takes_back(community: Community) -> None:
    workspace = Workspace.open(community.root, now=lambda: community.now)
    uid = next(entry.uid or "" for entry in workspace.entries if entry.title == "Quay Day")
    workspace.move(uid, 7, moved=True)
    assert "previous_start: 2026-05-04" in (community.root / QUAY).read_text()
    workspace.undo()
    assert (community.root / QUAY).read_text() == SITE[QUAY]


def plan_of(community: Community) -> list[dict[str, dict[str, str]]]:
    done = cnfeed("publish", "--plan", "--json", cwd=community.root)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_the_plan_names_every_kind_of_change_in_each_output(community: Community) -> None:
    edited(community, QUAY, "--set", "start=2026-05-11", "--moved")
    edited(community, CRANE, "--set", "status=cancelled")
    news = community.files["handbook/docs/news.md"]
    news = news.replace("June 3 Tide Meetup will be held", "June 3 Tide Meetup comes").replace(
        "April 21-22", "April 28"
    )
    (community.root / "handbook/docs/news.md").write_text(news)
    (community.root / POST).rename(community.root / "site/content/posts/draft.md")
    text = (community.root / "site/content/posts/draft.md").read_text()
    (community.root / "site/content/posts/draft.md").write_text(
        text.replace("---\ntitle", "---\ndraft: true\ntitle", 1)
    )
    (community.root / "site/content/posts/two.md").write_text("---\ntitle: Two\ndate: 2026-01-06\n---\n\nNew words.\n")
    found = [line["effect"] for line in plan_of(community) if "effect" in line]
    told = {(one["output"], one["change"], one["title"]) for one in found}
    assert {
        ("calendars", "moved", "Quay Day"),
        ("feeds", "moved", "Quay Day"),
        ("feeds", "unread", "Quay Day"),
        ("calendars", "cancelled", "Crane evening"),
        ("feeds", "unread", "Crane evening"),
        ("calendars", "retitled", "June 3 Tide Meetup comes in Faro"),
        ("feeds", "left", "A new crane"),
        ("feeds", "new", "Two"),
    } <= told
    assert ("calendars", "new", "Two") not in told
    (moved,) = [
        one for one in found if one["change"] == "moved" and one["output"] == "calendars" and "Quay" in one["title"]
    ]
    assert (moved["from"], moved["to"]) == ("2026-05-04 – 2026-05-05", "2026-05-11 – 2026-05-12")


def test_the_plan_says_what_each_kind_of_client_does(community: Community) -> None:
    edited(community, CRANE, "--set", "status=cancelled")
    done = cnfeed("publish", "--plan", cwd=community.root)
    assert "In calendars:" in done.stdout and "Google Calendar shows “Cancelled: …”" in done.stdout
    assert re.search(r"In feeds:\n.*\n.*marked unread again: “Crane evening”", done.stdout)
    settings = community.files["cnfeed.toml"].replace("folder =", "cancelled = 'strict'\nfolder =")
    (community.root / "cnfeed.toml").write_text(settings)
    done = cnfeed("publish", "--plan", cwd=community.root)
    assert "Google Calendar hides it" in done.stdout


def test_a_plan_that_changes_nothing_says_nothing_of_subscribers(community: Community) -> None:
    assert not [line for line in plan_of(community) if "effect" in line or "client" in line]


def test_an_item_whose_session_changes_is_marked_unread_and_its_event_does_not_change(community: Community) -> None:
    (community.root / QUAY).write_text(SITE[QUAY].replace("at: 2026-02-01", "at: 2026-02-03"))
    told = {(one["effect"]["output"], one["effect"]["change"]) for one in plan_of(community) if "effect" in one}
    assert told == {("calendars", "moved"), ("feeds", "unread")}
    community.commit({})
    community.publish(community.root / "public")
    (community.root / CRANE).write_text(SITE[CRANE].replace("title: Crane", "title: Big crane"))
    unread = [
        one["effect"]["title"] for one in plan_of(community) if "effect" in one and one["effect"]["change"] == "unread"
    ]
    assert unread == ["Big crane evening"]


def test_every_rule_of_a_client_names_its_source_and_a_date() -> None:
    assert all(rule.source and re.fullmatch(r"20\d\d-\d\d", rule.date) for rule in RULES)
    assert {rule.client for rule in RULES} >= {
        "Google Calendar",
        "Apple Calendar",
        "Outlook",
        "Thunderbird",
        "newsboat",
    }
