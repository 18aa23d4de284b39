"""What the plan says of open clients is what they do: each row is tried with the program, or the parser inside it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from cnfeed.workspace.publishing.clients import RULES, Change, Rule
from histories import SITE, Community
from readers import CLIENTS, lines, needs_node
from serving import served
from subscribers import Khal, Newsboat, Read, after_a_day_of_changes, needs_khal, needs_newsboat

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
QUAY, QUAYS, CRANE = "Quay Day", "Quay Days", "Crane evening"
TIDE, DUNE = "June 3 Tide Meetup will be held in Faro", "June 4 Dune Walk will be held in Tavira"


@dataclass(frozen=True)
class Shown:
    """What a client shows before and after the same day of changes: start, status and key of an entry by its title."""

    before: dict[str, tuple[str, str, str]]
    after: dict[str, tuple[str, str, str]]

    def same(self, old: str, new: str) -> bool:
        """True if the client takes one for the other."""
        return self.before[old][2] == self.after[new][2]


def keeps(shown: Shown) -> bool:
    """One event stays itself under its new name and day, the cancelled one where it was; one is gone, one new."""
    (start, _, _), (crane, _, _) = shown.after[QUAYS], shown.after[f"Cancelled: {CRANE}"]
    followed = QUAY not in shown.after and start == "2026-05-11" and shown.same(QUAY, QUAYS)
    return followed and crane == shown.before[CRANE][0] and shown.same(CRANE, f"Cancelled: {CRANE}")


def replaces(shown: Shown) -> bool:
    """The same to look at, but each changed event is another one to the client."""
    return shown.after[QUAYS][0] == "2026-05-11" and QUAY not in shown.after and not shown.same(QUAY, QUAYS)


def tells_cancelled(shown: Shown) -> bool:
    """The title says it first, on the event's own day."""
    return shown.after[f"Cancelled: {CRANE}"][0] == shown.before[CRANE][0]


def marks_cancelled(shown: Shown) -> bool:
    """The event is there, and its status is seen."""
    title = next(one for one in shown.after if CRANE in one)
    return shown.after[title][1] == "CANCELLED"


def drops(shown: Shown) -> bool:
    return TIDE in shown.before and not any(TIDE in title for title in shown.after)


CALENDARS: dict[tuple[str, str], Callable[[Shown], bool]] = {
    ("Thunderbird", "shows it within 30 minutes"): keeps,
    ("Thunderbird", "shows “Cancelled: …” on its day"): tells_cancelled,
    ("Thunderbird", "keeps it, marked as cancelled"): marks_cancelled,
    ("Thunderbird", "drops it without a word"): drops,
    ("khal", "shows it after its next sync, as another event"): replaces,
    ("khal", "shows “Cancelled: …” on its day"): tells_cancelled,
    ("khal", "keeps it, marked as cancelled"): marks_cancelled,
    ("khal", "drops it without a word"): drops,
}


def published(folder: Path, *, strict: bool) -> Community:
    made = Community(folder)
    told = f"\n[publish]\ncancelled = '{'strict' if strict else 'visible'}'\n"
    made.commit(SITE | {"cnfeed.toml": f"{SITE['cnfeed.toml']}{told}"})
    made.publish(folder / "public")
    return made


def through_ical_js(community: Community) -> Shown:
    """Thunderbird's parser, on the two files."""

    def read() -> dict[str, tuple[str, str, str]]:
        rows = lines("node", str(CLIENTS / "ical_js.mjs"), str(community.root / "public/calendar.ics"))
        return {one["title"]: (one["start"], one["status"], one["uid"]) for one in rows}

    before = read()
    after_a_day_of_changes(community, community.root / "public")
    return Shown(before, read())


def through_khal(community: Community) -> Shown:
    """khal, after two syncs."""

    def read() -> dict[str, tuple[str, str, str]]:
        rows = khal.listed("2026-01-01", "2026-12-31", "{start}|{cancelled}|{uid}|{title}")
        parts = [row.split("|", 3) for row in rows]
        return {title: (start, status.strip(), uid) for start, status, uid, title in parts}

    with served("--to", "public", cwd=community.root) as site:
        khal = Khal(community.root.parent / "khal", f"{site.url}calendar.ics")
        khal.sync()
        before = read()
        after_a_day_of_changes(community, community.root / "public")
        khal.sync()
        return Shown(before, read())


@pytest.mark.parametrize("strict", [False, True], ids=["visible", "strict"])
@pytest.mark.parametrize(
    ("client", "through"),
    [
        pytest.param("Thunderbird", through_ical_js, id="Thunderbird", marks=needs_node),
        pytest.param("khal", through_khal, id="khal", marks=needs_khal),
    ],
)
def test_a_calendar_program_does_what_its_rows_say(
    client: str, through: Callable[[Community], Shown], strict: bool, tmp_path: Path
) -> None:
    shown = through(published(tmp_path / "repository", strict=strict))
    rules = [one for one in RULES if one.client == client and one.strict in (None, strict)]
    assert len(rules) == 3
    for rule in rules:
        if strict and CALENDARS[client, rule.does] is keeps:
            assert shown.same(QUAY, QUAYS)
        else:
            assert CALENDARS[client, rule.does](shown), rule


@needs_newsboat
def test_newsboat_does_what_its_rows_say(tmp_path: Path) -> None:
    community = published(tmp_path / "repository", strict=False)
    with served("--to", "public", cwd=community.root) as site:
        newsboat = Newsboat(tmp_path / "newsboat", [f"{site.url}feed.xml", f"{site.url}atom.xml"])
        newsboat.reload()
        before = newsboat.items()
        newsboat.read_all()
        after_a_day_of_changes(community, community.root / "public")
        newsboat.reload()
        after = newsboat.items()
    checks: dict[tuple[Change, str], bool] = {
        ("new", "lists it once, by its id"): [one.unread for one in named(DUNE, after)] == [True],
        ("back", "lists it once, by its id"): len({one.guid for one in after}) == len(after),
        ("unread", "shows the new text, and leaves it read"): [one.unread for one in named(QUAYS, after)] == [False]
        and named(QUAYS, after)[0].guid == named(QUAY, before)[0].guid
        and named(QUAYS, after)[0].content != named(QUAY, before)[0].content,
        ("left", "keeps it unless its settings limit that"): len(named(TIDE, after)) == 1,
    }
    assert checks == {
        (change, rule.does): True for rule in RULES if rule.client == "newsboat" for change in rule.changes
    }


def named(title: str, items: list[Read]) -> list[Read]:
    return [one for one in items if one.title == title]


def test_every_row_of_a_program_that_was_tried_is_tried_here() -> None:
    tried = {(rule.client, rule.does) for rule in RULES if "[code]" not in rule.source and is_tried(rule)}
    assert {one for one in tried if one[0] != "newsboat"} <= set(CALENDARS)
    assert {client for client, _ in tried} == {"Thunderbird", "khal", "newsboat"}


def is_tried(rule: Rule) -> bool:
    return rule.source.startswith("tried: ")
