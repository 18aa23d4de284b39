"""A maintainer moves, copies and cancels in the calendar; each is one step that undo takes back."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from cnfeed.errors import CnfeedError
from cnfeed.formats.occurrences import occurrences
from cnfeed.model.entry import Entry, Status
from cnfeed.workspace.editing.rescheduling import Scope
from cnfeed.workspace.workspace import Workspace

EVENT = "---\ntitle: {title}\ndate: 2026-01-05T10:00:00Z\nevent:\n{event}---\n\nWords.\n"
SERIES = (
    "  start: 2026-03-03T18:00\n  end: 2026-03-03T20:00\n  timezone: Europe/London\n"
    "  recurrence: FREQ=WEEKLY;BYDAY=TU;COUNT=6\n"
)
SINGLE = "  start: 2026-03-19   # a Thursday\n  end: 2026-03-20\n"
DIGEST = """# News

### 2026-03

- [March 3 Quay Meetup](https://example.org/a)
- [Late March Quay Party](https://example.org/p)
- [March 9 Dock tools released](https://example.org/b)

### 2026-02

- [February 2 Pier tools released](https://example.org/c)
- [February 1 Pier book released](https://example.org/d)
"""
SETTINGS = (
    '[site]\ntimezone = "Europe/London"\n[[source]]\nname = "site"\npath = "."\ngenerator = "hugo"\n'
    'base_url = "https://example.org/"\ntimezone = "Europe/London"\n'
)
HOUR, DAY, NONE = timedelta(hours=1), timedelta(days=1), timedelta()
SECOND = datetime(2026, 3, 10, 18)


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    for language in ("en", "zh"):
        (tmp_path / f"content/{language}/events").mkdir(parents=True)
    (tmp_path / "hugo.toml").write_text(
        'baseURL = "https://example.org/"\ndefaultContentLanguage = "en"\n'
        '[languages.en]\ncontentDir = "content/en"\n[languages.zh]\ncontentDir = "content/zh"\n'
    )
    (tmp_path / "cnfeed.toml").write_text(SETTINGS)
    (tmp_path / "content/en/events/evening.md").write_text(EVENT.format(title="Evening", event=SERIES))
    (tmp_path / "content/zh/events/evening.md").write_text(EVENT.format(title="晚会", event=SERIES))
    (tmp_path / "content/en/events/quay.md").write_text(EVENT.format(title="Quay day", event=SINGLE))
    (tmp_path / "content/en/news.md").write_text(DIGEST)
    return Workspace.open(tmp_path, now=lambda: datetime(2026, 3, 1, 9, tzinfo=UTC))


def named(workspace: Workspace, title: str) -> Entry:
    return next(entry for entry in workspace.entries if title in entry.title)


def uid_of(workspace: Workspace, title: str) -> str:
    return named(workspace, title).uid or ""


def evenings(workspace: Workspace) -> list[tuple[str, str]]:
    found = occurrences(workspace.entries, date(2026, 3, 1), date(2026, 4, 30))
    return [(f"{one.when.start:%m-%d %H}", one.entry.title) for one in found if one.entry.recurrence]


WEEKS = ["03-03 18", "03-10 18", "03-17 18", "03-24 18", "03-31 18", "04-07 18"]


def texts(workspace: Workspace) -> dict[str, str]:
    return dict(workspace.texts)


def test_one_evening_moves_in_each_language_and_undo_brings_it_back(workspace: Workspace) -> None:
    before = texts(workspace)
    uid = uid_of(workspace, "Evening")
    done = workspace.reschedule(uid, DAY, DAY, at=SECOND, scope=Scope.THIS)
    assert sorted(done.hrefs) == ["content/en/events/evening.md", "content/zh/events/evening.md"]
    assert [start for start, _ in evenings(workspace)] == ["03-03 18", "03-11 18", *WEEKS[2:]]
    assert uid_of(workspace, "Evening") == uid
    workspace.undo()
    assert texts(workspace) == before


def test_this_and_following_part_the_series_into_two_with_a_uid_each(workspace: Workspace) -> None:
    before = texts(workspace)
    uid = uid_of(workspace, "Evening")
    workspace.reschedule(uid, HOUR, HOUR, at=datetime(2026, 3, 24, 18), scope=Scope.FOLLOWING)
    assert [start for start, _ in evenings(workspace)] == [*WEEKS[:3], "03-24 19", "03-31 19", "04-07 19"]
    parts = [entry for entry in workspace.entries if entry.title == "Evening"]
    assert len(parts) == 2 and uid in {entry.uid for entry in parts} and len({entry.uid for entry in parts}) == 2
    assert [sorted(entry.languages) for entry in parts] == [["en", "zh"], ["en", "zh"]]
    workspace.undo()
    assert texts(workspace) == before
    workspace.redo()
    assert len([entry for entry in workspace.entries if entry.title == "Evening"]) == 2


def test_following_the_first_one_is_all_of_them(workspace: Workspace) -> None:
    workspace.reschedule(uid_of(workspace, "Evening"), HOUR, HOUR, at=datetime(2026, 3, 3, 18), scope=Scope.FOLLOWING)
    assert {start[-2:] for start, _ in evenings(workspace)} == {"19"}
    assert len([entry for entry in workspace.entries if entry.title == "Evening"]) == 1


def test_cancelling_one_keeps_it_and_leaving_it_out_does_not(workspace: Workspace) -> None:
    uid = uid_of(workspace, "Evening")
    workspace.set_status(uid, Status.CANCELLED, at=SECOND, scope=Scope.THIS)
    found = occurrences([named(workspace, "Evening")], date(2026, 3, 1), date(2026, 3, 31))
    assert [one.entry.status for one in found][:3] == [Status.CONFIRMED, Status.CANCELLED, Status.CONFIRMED]
    workspace.leave_out(uid, SECOND, Scope.THIS)
    assert [start for start, _ in evenings(workspace)] == [WEEKS[0], *WEEKS[2:]]
    workspace.leave_out(uid, datetime(2026, 3, 31, 18), Scope.FOLLOWING)
    assert [start for start, _ in evenings(workspace)] == [WEEKS[0], *WEEKS[2:4]]
    workspace.leave_out(uid, datetime(2026, 3, 3, 18), Scope.ALL)
    assert evenings(workspace) == []


def test_cancelling_those_that_follow_leaves_the_first_ones_alone(workspace: Workspace) -> None:
    workspace.set_status(
        uid_of(workspace, "Evening"), Status.CANCELLED, at=datetime(2026, 3, 31, 18), scope=Scope.FOLLOWING
    )
    parts = [entry for entry in workspace.entries if entry.title == "Evening"]
    assert sorted(str(entry.status) for entry in parts) == ["cancelled", "confirmed"]


def test_the_whole_entry_is_cancelled_and_is_as_usual_again(workspace: Workspace) -> None:
    before = texts(workspace)
    uid = uid_of(workspace, "Quay day")
    workspace.set_status(uid, Status.POSTPONED)
    assert named(workspace, "Quay day").status is Status.POSTPONED
    workspace.set_status(uid, None)
    assert named(workspace, "Quay day").status is Status.CONFIRMED
    assert texts(workspace) == before


def test_a_bar_gets_longer_by_its_end_alone(workspace: Workspace) -> None:
    workspace.reschedule(uid_of(workspace, "Quay day"), NONE, DAY)
    text = workspace.text("content/en/events/quay.md")[0]
    assert "start: 2026-03-19   # a Thursday\n  end: 2026-03-21\n" in text
    workspace.reschedule(uid_of(workspace, "Quay day"), 2 * DAY, NONE)
    assert named(workspace, "Quay day").when.last_day == named(workspace, "Quay day").when.first_day


def test_a_copy_is_a_document_of_its_own(workspace: Workspace) -> None:
    _, uid = workspace.copy(uid_of(workspace, "Quay day"), timedelta(days=7))
    entry = workspace.entry(uid)
    assert entry.when.first_day == date(2026, 3, 26) and entry.path != "content/en/events/quay.md"
    workspace.undo()
    assert len([one for one in workspace.entries if one.title == "Quay day"]) == 1


def test_a_copy_of_a_bullet_is_one_more_bullet(workspace: Workspace) -> None:
    _, uid = workspace.copy(uid_of(workspace, "Quay Meetup"), timedelta(days=7))
    assert workspace.entry(uid).when.first_day == date(2026, 3, 10)
    assert workspace.text("content/en/news.md")[0].count("Quay Meetup") == 2


def test_an_inexact_bullet_put_on_a_day_says_so_in_its_words(workspace: Workspace) -> None:
    workspace.place(uid_of(workspace, "Quay Party"), date(2026, 3, 27))
    assert "[March 27 Quay Party]" in workspace.text("content/en/news.md")[0]


def test_a_whole_day_put_among_the_hours_has_a_zone(workspace: Workspace) -> None:
    uid = uid_of(workspace, "Quay day")
    workspace.place(uid, datetime(2026, 3, 20, 9), datetime(2026, 3, 20, 10), "Europe/London")
    when = named(workspace, "Quay day").when
    assert (when.start, when.end, when.zone) == (
        datetime(2026, 3, 20, 9), datetime(2026, 3, 20, 10), "Europe/London"
    )  # fmt: skip
    workspace.place(uid, date(2026, 3, 21))
    assert named(workspace, "Quay day").when.all_day


def test_a_refused_step_changes_nothing(workspace: Workspace) -> None:
    before = texts(workspace)
    with pytest.raises(CnfeedError):
        workspace.reschedule(uid_of(workspace, "Evening"), 3 * HOUR, NONE, at=SECOND, scope=Scope.THIS)
    assert texts(workspace) == before and workspace.undo_label is None
