"""Subscribing for real: vdirsyncer and khal, newsboat; then a new publish, and what each of them shows."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from histories import SITE, Community
from readers import Place, bare
from serving import served
from subscribers import Khal, Newsboat, after_a_day_of_changes, needs_khal, needs_newsboat

needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
LINE = "{start}|{end}|{title}"


@pytest.fixture
def community(tmp_path: Path) -> Community:
    """A site that was published once, to ``public``."""
    made = Community(tmp_path / "repository")
    made.commit(SITE)
    made.publish(made.root / "public")
    return made


@needs_khal
def test_khal_lists_what_the_sample_publishes(sample: Place, tmp_path: Path) -> None:
    with served("--to", str(sample.out), cwd=tmp_path) as site:
        khal = Khal(tmp_path / "khal", f"{site.url}calendar.ics")
        khal.sync()
        asked = [line for line in site.requests() if "/calendar.ics" in line]
    assert asked and all("vdirsyncer" in line for line in asked)
    # By time and title: vdirsyncer gives each event of a web address a uid of its own, a hash of its text.
    series = {one["title"] for one in sample.entries if one.get("recurrence")}
    listed = [line.partition("|") for line in khal.listed("2026-11-01", "2027-03-31", "{start}|{title}")]
    own = {
        (start if "T" not in start else start[:16].replace("T", " "), title): what
        for (_, start, _, title), what in sample.dated.items()
        if "2026-11-01" <= start < "2027-03-31" and title not in series
    }
    found = [(start, unmarked(start, shown, own)) for start, _, shown in listed if shown not in series]
    assert sorted(found) == sorted(own)
    assert len(own) > 40


def unmarked(start: str, shown: str, own: Mapping[tuple[str, str], str]) -> str:
    """The title of the entry that is shown on that day, without a word before it."""
    return next(
        (title for (day, title), what in own.items() if day == start and bare(shown, title, what) == title), shown
    )


@needs_git
@needs_khal
def test_khal_follows_an_edit_a_cancellation_a_removal_and_what_is_new(community: Community, tmp_path: Path) -> None:
    with served("--to", "public", cwd=community.root) as site:
        khal = Khal(tmp_path / "khal", f"{site.url}calendar.ics")
        khal.sync()
        before = khal.listed("2026-01-01", "2026-12-31", LINE)
        after_a_day_of_changes(community, community.root / "public")
        khal.sync()
        after = khal.listed("2026-01-01", "2026-12-31", LINE)
    gone = {
        "2026-05-04|2026-05-05|Quay Day",
        "2026-02-01|2026-02-01|Quay Day: Call for talks closes",
        "2026-03-19 18:30|2026-03-19 21:00|Crane evening",
        "2026-06-03|2026-06-03|June 3 Tide Meetup will be held in Faro",
    }
    come = {
        "2026-02-01|2026-02-01|Quay Days: Call for talks closes",
        "2026-05-11|2026-05-12|Quay Days",
        "2026-03-19 18:30|2026-03-19 21:00|Cancelled: Crane evening",
        "2026-06-04|2026-06-04|June 4 Dune Walk will be held in Tavira",
    }
    assert (before - after, after - before) == (gone, come)


@needs_git
@needs_newsboat
@pytest.mark.parametrize("name", ["feed.xml", "atom.xml"])
def test_newsboat_asks_again_and_is_told_that_nothing_changed(community: Community, tmp_path: Path, name: str) -> None:
    with served("--to", "public", cwd=community.root) as site:
        reader = Newsboat(tmp_path / "newsboat", [site.url + name])
        for _ in range(3):  # it keeps a tag only for feeds it knew before, so the second answer is whole once more
            reader.reload()
        answers = [line.split('" ')[1].split()[0] for line in site.requests() if name in line]
    assert answers == ["200", "200", "304"]


@needs_git
@needs_newsboat
@pytest.mark.parametrize("name", ["feed.xml", "atom.xml"])
def test_newsboat_follows_a_change_and_marks_nothing_unread_but_what_is_new(
    community: Community, tmp_path: Path, name: str
) -> None:
    with served("--to", "public", cwd=community.root) as site:
        reader = Newsboat(tmp_path / "newsboat", [site.url + name])
        reader.reload()
        before = {one.guid: one for one in reader.items()}
        reader.read_all()
        after_a_day_of_changes(community, community.root / "public")
        reader.reload()
        after = {one.guid: one for one in reader.items()}
    titles = {one.title: one for one in after.values()}
    assert titles["Quay Days"].guid == next(one.guid for one in before.values() if one.title == "Quay Day")
    assert "11–12 May 2026" in titles["Quay Days"].content
    assert titles["Cancelled: Crane evening"].guid in before
    assert any("Tide Meetup" in title for title in titles)  # it stays in the reader
    assert {one.title for one in after.values() if one.unread} == {"June 4 Dune Walk will be held in Tavira"}


@needs_git
@needs_newsboat
def test_newsboat_shows_an_item_of_two_formats_once(community: Community, tmp_path: Path) -> None:
    with served("--to", "public", cwd=community.root) as site:
        reader = Newsboat(tmp_path / "newsboat", [f"{site.url}feed.xml", f"{site.url}atom.xml"])
        reader.reload()
    assert len({one.guid for one in reader.items()}) == len(reader.items()) > 3
