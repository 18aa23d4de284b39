"""Several entries changed in one step, and next year's edition."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnfeed.errors import CnfeedError
from cnfeed.model.entry import Status
from cnfeed.workspace.editing.together import Together, next_year
from cnfeed.workspace.workspace import Workspace

NOW = datetime(2026, 3, 11, 9, 0, tzinfo=UTC)
MEETUP = """\
---
title: Harbour Conf 2026   # keep me
categories: [meetup]
event:
  uid: harbour-2026
  start: 2026-03-20T18:00
  end: 2026-03-20T20:00
  timezone: Europe/London
  url: https://quay.example/2026
---

Come aboard.
"""
TIDE = "---\ntitle: Tide day\nevent:\n  start: 2026-05-05\n---\n"
DIGEST = """\
### 2026-06

- [Late June Knots day](https://quay.example/k)
- [June 9 Buoy day](https://quay.example/b)
- [June 8 Ferry day](https://quay.example/f)

### 2026-05

- [May 9 Sails meetup](https://quay.example/s)
- [May 8 Rope meetup](https://quay.example/t)
"""


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    (tmp_path / "content").mkdir()
    for name, text in (("conf", MEETUP), ("tide", TIDE), ("news", DIGEST)):
        (tmp_path / "content" / f"{name}.md").write_text(text)
    return Workspace.open(tmp_path, now=lambda: NOW)


def uids(workspace: Workspace, *words: str) -> list[str]:
    return [entry.uid or "" for entry in workspace.entries for word in words if word in entry.title]


def text(workspace: Workspace, name: str) -> str:
    return (workspace.root / "content" / f"{name}.md").read_text()


def test_all_are_shifted_in_one_step_and_one_undo_takes_it_back(workspace: Workspace) -> None:
    chosen = uids(workspace, "Conf", "Tide", "Ferry", "Buoy")
    assert len(chosen) == 4
    workspace.change_together(chosen, Together(days=7))
    assert "start: 2026-03-27T18:00\n  end: 2026-03-27T20:00" in text(workspace, "conf")
    assert "start: 2026-05-12" in text(workspace, "tide")
    assert "June 15 Ferry day" in text(workspace, "news")
    assert "June 16 Buoy day" in text(workspace, "news")
    assert workspace.undo_label == "change 4 entries"
    workspace.undo()
    assert (text(workspace, "conf"), text(workspace, "tide"), text(workspace, "news")) == (MEETUP, TIDE, DIGEST)


def test_a_category_is_added_and_another_taken_away(workspace: Workspace) -> None:
    chosen = uids(workspace, "Conf", "Tide")
    workspace.change_together(chosen, Together(add_category="sea", remove_category="Meetup"))
    assert "categories: [sea]" in text(workspace, "conf")
    assert {entry.categories for entry in workspace.entries if entry.uid in chosen} == {("sea",)}
    assert workspace.preview_together(chosen, Together(add_category="SEA")) == ()


def test_zone_and_status_are_set_where_they_mean_something(workspace: Workspace) -> None:
    chosen = uids(workspace, "Conf", "Tide")
    workspace.change_together(chosen, Together(timezone="Asia/Tokyo", status=Status.CANCELLED))
    assert "timezone: Asia/Tokyo" in text(workspace, "conf")
    assert "timezone" not in text(workspace, "tide")
    assert {entry.status for entry in workspace.entries if entry.uid in chosen} == {Status.CANCELLED}


def test_where_one_cannot_be_changed_none_is_and_it_is_named(workspace: Workspace) -> None:
    chosen = uids(workspace, "Conf", "Tide", "Knots")
    assert len(chosen) == 3
    with pytest.raises(CnfeedError, match="Knots"):
        workspace.change_together(chosen, Together(days=1))
    assert (text(workspace, "conf"), text(workspace, "tide")) == (MEETUP, TIDE)
    assert workspace.undo_label is None


def test_the_preview_is_what_is_then_written(workspace: Workspace) -> None:
    chosen, wanted = uids(workspace, "Ferry", "Buoy", "Conf"), Together(days=-3)
    shown = workspace.preview_together(chosen, wanted)
    assert [change.href for change in shown] == ["content/conf.md", "content/news.md"]
    assert workspace.change_together(chosen, wanted).changes == shown


def test_next_years_edition_is_a_new_document_on_the_same_weekday_without_links(workspace: Workspace) -> None:
    (uid,) = uids(workspace, "Conf")
    _, new = workspace.add_next_edition(uid)
    made = workspace.entry(new)
    assert new not in (uid, "harbour-2026")
    assert made.title == "Harbour Conf 2027"
    assert (made.when.start, made.when.end) == (datetime(2027, 3, 19, 18), datetime(2027, 3, 19, 20))
    assert "https://" not in text(workspace, made.path.removeprefix("content/").removesuffix(".md"))
    assert text(workspace, "conf") == MEETUP
    workspace.undo()
    assert len(uids(workspace, "Conf")) == 1


def test_the_day_of_the_next_edition_can_be_another(workspace: Workspace) -> None:
    (uid,) = uids(workspace, "Conf")
    _, new = workspace.add_next_edition(uid, date(2028, 4, 1))
    assert workspace.entry(new).when.start == datetime(2028, 4, 1, 18)
    assert workspace.entry(new).title == "Harbour Conf 2028"


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)))
def test_next_year_is_the_same_weekday_about_a_year_later(day: date) -> None:
    later = next_year(day)
    assert later.weekday() == day.weekday()
    assert abs(((later - day).days) - 365.5) <= 4
