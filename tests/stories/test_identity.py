"""Whatever a community does to its documents: the same UIDs, nothing announced twice, changes told once."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from cnfeed.workspace.identity.ledger import LEDGER
from histories import SITE, Community, Files, Seen, digest, said, seen, updated, value, without_time

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")

NEWS, QUAY, CRANE = "handbook/docs/news.md", "site/content/events/quay-day.md", "site/content/events/crane-evening.md"
POST = "site/content/posts/new-crane.md"
ROPE = "June 18 Rope Summit will be held in Porto (5.8 deadline)"


@pytest.fixture
def community(tmp_path: Path) -> Community:
    made = Community(tmp_path / "repository")
    made.commit(SITE)
    return made


def changed(before: Seen, after: Seen, now: str) -> set[str]:
    """The uids whose event or item changed; each of them says so in every format, and nobody else does."""
    found = set()
    for uid in before.events.keys() & after.events.keys():
        old, new = before.events[uid], after.events[uid]
        if said(old) == said(new):
            assert old == new, "stamps moved, and nothing else"
            continue
        if value(new, "RELATED-TO") and value(new, "SEQUENCE") == value(old, "SEQUENCE"):
            continue  # what it shows of its parent is no change of its own
        found.add(uid)
        assert int(value(new, "SEQUENCE")) == int(value(old, "SEQUENCE")) + 1, new
        assert value(new, "LAST-MODIFIED") == value(new, "DTSTAMP") == now
        assert value(new, "CREATED") == value(old, "CREATED")
    for uid in before.items.keys() & after.items.keys():
        old, new = before.items[uid], after.items[uid]
        if without_time(old) == without_time(new):
            assert updated(old) == updated(new), "the time of change moved, and nothing else"
            continue
        found.add(uid)
        assert updated(new).replace("-", "").replace(":", "").startswith(now[:15]), new
    return found


def published_twice(community: Community, files: Files, out: Path) -> tuple[Seen, Seen, set[str]]:
    """What subscribers had before and after the files changed, and what changed for them; publishing again is quiet."""
    before = community.publish(out)
    community.commit(files)
    after = community.publish(out)
    quiet = {path: path.read_bytes() for path in out.rglob("*") if path.is_file()}
    community.publish(out, later=timedelta(hours=5))
    assert quiet == {path: path.read_bytes() for path in out.rglob("*") if path.is_file()}
    now = (community.now + timedelta(hours=1)).strftime("%Y%m%dT%H%M%SZ")
    return before, after, changed(before, after, now)


def undisturbed(community: Community) -> None:
    """The replay of the whole history has nothing to complain of."""
    own, _, steps = community.replay()
    findings = [finding for step in steps for finding in step.findings]
    assert (own.twice, own.lost, own.changed, own.needless) == (0, 0, 0, 0), findings


def renamed(community: Community, old: str, new: str, *pairs: tuple[str, str]) -> Files:
    text = dict(community.changed(old, *pairs)) if pairs else {old: community.files[old]}
    return {old: None, new: text[old]}


Story = Callable[[Community], Files]

SAME_ENTRIES: dict[str, tuple[Story, set[str]]] = {
    "an event is retitled": (
        lambda it: it.changed(QUAY, ("title: Quay Day", "title: Quay Days")),
        {"Quay Days"},
    ),
    "an event is rescheduled": (
        lambda it: it.changed(QUAY, ("2026-05-04", "2026-05-11"), ("2026-05-05", "2026-05-12")),
        {"Quay Day"},
    ),
    "an event gets a slug": (
        lambda it: it.changed(CRANE, ("title: Crane", "slug: lifting\ntitle: Crane")),
        set(),  # its link is its own
    ),
    "a post gets a slug": (
        lambda it: it.changed(POST, ("title: A", "slug: lifting\ntitle: A")),
        {"A new crane"},
    ),
    "a document is renamed": (
        lambda it: it.move(CRANE, "site/content/events/cranes.md"),
        set(),
    ),
    "a document is moved to another section": (
        lambda it: it.move(POST, "site/content/news/2025/new-crane.md"),
        {"A new crane"},
    ),
    "a document becomes a folder": (
        lambda it: it.move(POST, "site/content/posts/new-crane/index.md"),
        set(),
    ),
    "a document is renamed and retitled in one commit": (
        lambda it: renamed(it, CRANE, "site/content/events/lift.md", ("title: Crane evening", "title: Lifting night")),
        {"Lifting night"},
    ),
    "a document is renamed and rescheduled in one commit": (
        lambda it: renamed(it, CRANE, "site/content/events/lift.md", ("2026-03-19", "2026-03-26")),
        {"Crane evening"},
    ),
    "a heading is put above the bullets": (
        lambda it: it.changed(NEWS, ("### 2026-06", "## Summer\n\n### 2026-06")),
        set(),
    ),
    "a heading gets another form": (
        lambda it: it.changed(NEWS, ("### 2026-06", "## June 2026")),
        set(),
    ),
    "a bullet's link changes": (
        lambda it: it.changed(NEWS, ("https://tides.example/meetup", "https://tides.example/2026/meetup")),
        {"June 3 Tide Meetup will be held in Faro"},
    ),
    "a bullet's link goes from http to https": (
        lambda it: it.changed(NEWS, ("https://tides.example/meetup", "http://tides.example/meetup")),
        {"June 3 Tide Meetup will be held in Faro"},
    ),
    "a bullet is reworded": (
        lambda it: it.changed(NEWS, ("June 3 Tide Meetup will be held in Faro", "June 3 Tide Meetup comes to Faro")),
        {"June 3 Tide Meetup comes to Faro"},
    ),
    "a bullet's date changes": (
        lambda it: it.changed(NEWS, ("June 3 Tide", "June 4 Tide")),
        {"June 4 Tide Meetup will be held in Faro"},
    ),
    "bullets change places": (
        lambda it: {NEWS: swapped(it.files[NEWS])},
        set(),
    ),
    "the digest is renamed": (
        lambda it: it.move(NEWS, "handbook/docs/digest/2026.md"),
        set(),
    ),
    "a source is renamed": (
        lambda it: it.changed("cnfeed.toml", ('name = "handbook"', 'name = "digest"')),
        set(),
    ),
    "a source's folder is renamed": (
        lambda it: {
            **{path: None for path in it.files if path.startswith("handbook/")},
            **{path.replace("handbook/", "book/"): text for path, text in it.files.items() if "handbook/" in path},
            **it.changed("cnfeed.toml", ('path = "handbook"', 'path = "book"')),
        },
        set(),
    ),
    "the site goes from https to http": (
        lambda it: it.changed("site/hugo.toml", ("https://", "http://")),
        {"Quay Day", "A new crane"},
    ),
    "the site moves to another domain": (
        lambda it: it.changed("site/hugo.toml", ("https://harbour.example/", "https://quay.example/en/")),
        {"Quay Day", "A new crane"},
    ),
    "the feeds move to another address": (
        lambda it: it.changed("cnfeed.toml", ("https://feeds.harbour.example/", "https://quay.example/feeds/")),
        set(),
    ),
    "a document writes its uid down": (
        lambda it: it.changed(CRANE, ("event:\n", "event:\n  uid: 88406aaf-b2cb-52dc-b243-d80f5e1f9512\n")),
        set(),
    ),
    "only comments, quotes and key order change": (
        lambda it: it.changed(CRANE, ("title: Crane evening\ndate:", 'title: "Crane evening" # x\ndate:')),
        set(),
    ),
    "an event is cancelled": (
        lambda it: it.changed(CRANE, ("event:\n", "event:\n  status: cancelled\n")),
        {"Crane evening"},
    ),
}  # fmt: skip


def swapped(text: str) -> str:
    """The two bullets of June the other way round."""
    head, first, rest = text.partition("- [June 18")
    rope, second, rest = rest.partition("- [June 3")
    tide, april, rest = rest.partition("### 2026-04")
    return head + second + tide + first + rope + april + rest


@pytest.mark.parametrize("name", SAME_ENTRIES)
def test_the_same_entries_under_the_same_uids_when(name: str, community: Community, tmp_path: Path) -> None:
    story, expected = SAME_ENTRIES[name]
    before, after, different = published_twice(community, story(community), tmp_path / "out")
    assert after.uids == before.uids
    told = [title for uid, title in after.titles.items() if uid in different]
    assert all(any(words in title for title in told) for words in expected), told
    assert all(any(words in title for words in expected) for title in told), told
    undisturbed(community)


def test_bullets_put_in_above_are_the_only_news(community: Community, tmp_path: Path) -> None:
    new = "- [June 25 Sail Day will be held in Sines](https://sails.example/day)\n\n    Wind permitting.\n\n"
    files = community.changed(NEWS, ("- [June 18 Rope", f"{new}- [June 18 Rope"))
    before, after, different = published_twice(community, files, tmp_path / "out")
    assert before.uids < after.uids and not different
    assert {after.titles[uid] for uid in after.uids - before.uids} == {"June 25 Sail Day will be held in Sines"}
    undisturbed(community)


def test_a_bullet_that_a_maintainer_confirms_as_a_document_stays_itself(community: Community, tmp_path: Path) -> None:
    bullet = "- [June 3 Tide Meetup will be held in Faro](https://tides.example/meetup)\n\n    Bring boots.\n\n"
    document = """---
title: Tide Meetup
date: 2026-01-02
event:
  start: 2026-06-03
  location: Faro
  url: https://tides.example/meetup
---

Bring boots.
"""
    files = community.changed(NEWS, (bullet, "")) | {"site/content/events/tide-meetup.md": document}
    before, after, _ = published_twice(community, files, tmp_path / "out")
    assert after.uids == before.uids
    undisturbed(community)


def test_an_entry_that_was_detected_and_is_declared_in_its_own_document_stays_itself(
    community: Community, tmp_path: Path
) -> None:
    path = "site/content/events/sail-day.md"
    told = "---\ntitle: Sail Day in Sines\ndate: 2026-01-02\n---\n\nThe Sail Day takes place on 9 July 2026 in Sines.\n"
    declared = told.replace("date: 2026-01-02\n", "date: 2026-01-02\nevent:\n  start: 2026-07-09\n  location: Sines\n")
    community.commit({path: told})
    before, after, _ = published_twice(community, {path: declared}, tmp_path / "out")
    assert after.uids == before.uids
    undisturbed(community)


def test_an_imprecise_date_that_becomes_exact_keeps_its_uid(community: Community, tmp_path: Path) -> None:
    path = "site/content/events/regatta.md"
    early = "---\ntitle: Regatta\ndate: 2026-01-02\nevent:\n  start: 2026-06\n---\n\nBoats, many of them.\n"
    community.commit({path: early} | community.changed(NEWS, ("[June 3 Tide", "[Early June Tide")))
    exact = {path: early.replace("2026-06\n", "2026-06-13\n")} | community.changed(NEWS, ("[Early June T", "[June 3 T"))
    before, after, _ = published_twice(community, exact, tmp_path / "out")
    assert before.items.keys() == after.items.keys()
    assert any("Tide Meetup" in text for uid, text in after.events.items() if uid not in before.events)
    undisturbed(community)


def test_another_generator_changes_every_address_and_no_uid(community: Community, tmp_path: Path) -> None:
    moved: dict[str, str | None] = {path: None for path in community.files if path.startswith("site/")}
    moved["site/mkdocs.yml"] = "site_name: Harbour\nsite_url: https://harbour.example/\n"
    for path in (QUAY, CRANE, POST):
        moved[path.replace("site/content/", "site/docs/")] = community.files[path]
    before, after, _ = published_twice(community, moved, tmp_path / "out")
    assert before.events.keys() == after.events.keys() and before.items.keys() <= after.uids | before.events.keys()
    undisturbed(community)


def test_an_entry_that_leaves_and_returns_is_itself(community: Community, tmp_path: Path) -> None:
    out, text = tmp_path / "out", community.files[CRANE]
    before = community.publish(out)
    community.commit({CRANE: None})
    without = community.publish(out)
    community.commit({"site/content/events/back.md": text})
    after = community.publish(out)
    assert without.uids < before.uids == after.uids
    undisturbed(community)


def test_a_digest_that_grows_every_month_announces_each_thing_once(tmp_path: Path) -> None:
    community = Community(tmp_path / "repository")
    files = {name: text for name, text in SITE.items() if name.startswith(("cnfeed", "handbook"))}
    for months in range(1, 25):
        community.commit(files | {NEWS: digest(months)})
    own, by_link, steps = community.replay()
    assert own.announced == 24 * 3 == steps[-1].entries
    assert (own.twice, own.lost, own.changed, own.unread) == (0, 0, 0, 0)
    assert by_link.announced == own.announced


def test_the_same_workspace_published_from_two_machines(community: Community, tmp_path: Path) -> None:
    """Each knows only what the other has published."""
    out, clone = tmp_path / "out", tmp_path / "clone"
    before = community.publish(out)
    community.git("clone", "-q", ".", str(clone))
    other = Community.__new__(Community)
    other.root, other.now, other.files = clone, community.now, dict(community.files)
    assert other.publish(out, later=timedelta(hours=2)) == before
    other.commit(other.changed(CRANE, ("title: Crane evening", "title: Lifting night")))
    there = other.publish(out)
    community.now = other.now
    community.git("pull", "-q", str(clone), "main")
    assert community.publish(out, later=timedelta(hours=3)) == there
    assert there.uids == before.uids


def test_two_machines_that_publish_for_the_first_time_give_the_same_uids(community: Community, tmp_path: Path) -> None:
    here = community.publish(tmp_path / "here")
    there = community.publish(tmp_path / "there", later=timedelta(days=3))
    assert here.uids == there.uids


def test_two_branches_ledgers_merge_by_line(community: Community, tmp_path: Path) -> None:
    """Both machines published a change of their own; the merged ledger, marks of the conflict and all, knows both."""
    ours, theirs = tmp_path / "ours", tmp_path / "theirs"
    community.publish(ours)
    shutil.copytree(ours, theirs)
    community.commit(community.changed(CRANE, ("title: Crane evening", "title: Lifting night")))
    here = community.publish(ours)
    community.git("checkout", "-q", "-b", "other", "HEAD~1")
    community.commit({"site/content/posts/rope.md": "---\ntitle: New ropes\ndate: 2026-01-06\n---\n\nHemp again.\n"})
    there = community.publish(theirs)
    community.git("merge", "-q", "-m", "both", "main")
    conflict = [
        "<<<<<<< ours\n",
        (ours / LEDGER).read_text(),
        "=======\n",
        (theirs / LEDGER).read_text(),
        ">>>>>>> x\n",
    ]
    (ours / LEDGER).write_text("".join(conflict))
    after = community.publish(ours, later=timedelta(hours=2))
    assert after.uids == here.uids | there.uids
    crane = next(uid for uid, title in after.titles.items() if title == "Lifting night")
    assert value(after.events[crane], "SEQUENCE") == "1"


def test_a_lost_ledger_is_rebuilt_from_what_is_published(community: Community, tmp_path: Path) -> None:
    out = tmp_path / "out"
    community.commit(community.changed(CRANE, ("title: Crane evening", "title: Lifting night")))
    community.publish(out)
    community.commit(
        renamed(community, CRANE, "site/content/events/lift.md", ("Lifting night", "Lifting evening"))
        | community.move(NEWS, "handbook/docs/2026.md")
    )
    before = community.publish(out)
    (out / LEDGER).unlink()
    after = community.publish(out, later=timedelta(hours=9))
    assert after.uids == before.uids
    assert after.events == before.events
    assert {uid: updated(item) for uid, item in after.items.items()} == {
        uid: updated(item) for uid, item in before.items.items()
    }


OLD_CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Harbour//Handmade//EN
BEGIN:VEVENT
UID:quay-2026@harbour.example
DTSTAMP:20251222T090000Z
SEQUENCE:3
DTSTART;VALUE=DATE:20260504
DTEND;VALUE=DATE:20260506
SUMMARY:Quay Day
END:VEVENT
BEGIN:VEVENT
UID:crane@harbour.example
DTSTAMP:20251222T090000Z
DTSTART;TZID=Europe/Lisbon:20260319T183000
SUMMARY:Crane evening
URL:http://cranes.example/evening
END:VEVENT
END:VCALENDAR
""".replace("\n", "\r\n")

OLD_FEED = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Harbour</title><link>https://harbour.example/</link><description>x</description>
<item><title>A new crane</title><link>https://harbour.example/posts/new-crane/</link>
<guid>https://harbour.example/posts/new-crane/</guid><pubDate>Wed, 24 Dec 2025 00:00:00 +0000</pubDate></item>
<item><title>Come to the Crane evening</title><link>https://cranes.example/evening</link>
<guid isPermaLink="false">crane-in-the-old-feed</guid><pubDate>Mon, 22 Dec 2025 00:00:00 +0000</pubDate></item>
</channel></rss>
"""


def test_ids_that_the_site_published_before_are_taken_over(community: Community, tmp_path: Path) -> None:
    settings = f"{community.files['cnfeed.toml']}\n[publish]\nadopt = ['old/all.ics', 'old/index.xml']\n"
    community.commit({"old/all.ics": OLD_CALENDAR, "old/index.xml": OLD_FEED, "cnfeed.toml": settings})
    first = community.publish(tmp_path / "out")
    assert {"quay-2026@harbour.example", "crane@harbour.example"} <= first.events.keys()
    assert value(first.events["quay-2026@harbour.example"], "SEQUENCE") == "3"
    guids = set(re.findall(r"<guid[^>]*>(.*?)</guid>", (tmp_path / "out/feed.xml").read_text()))
    assert {"https://harbour.example/posts/new-crane/", "crane-in-the-old-feed"} <= guids
    assert not {guid for guid in guids if "crane@" in guid}
    _, after, different = published_twice(
        community, community.changed(CRANE, ("title: Crane", "title: Great crane")), tmp_path / "out"
    )
    assert after.uids == first.uids
    assert {after.titles[uid] for uid in different} == {"Great crane evening"}
    undisturbed(community)


def test_ids_that_were_taken_over_outlive_a_lost_ledger(community: Community, tmp_path: Path) -> None:
    out = tmp_path / "out"
    settings = f"{community.files['cnfeed.toml']}\n[publish]\nadopt = ['old/all.ics', 'old/index.xml']\n"
    community.commit({"old/all.ics": OLD_CALENDAR, "old/index.xml": OLD_FEED, "cnfeed.toml": settings})
    before, guids = community.publish(out), re.findall(r"<guid.*?</guid>", (out / "feed.xml").read_text())
    (out / LEDGER).unlink()
    after = community.publish(out, later=timedelta(hours=9))
    assert after.uids == before.uids and after.events == before.events
    assert re.findall(r"<guid.*?</guid>", (out / "feed.xml").read_text()) == guids


def test_the_published_folder_reads_as_it_was_published(community: Community, tmp_path: Path) -> None:
    assert community.publish(tmp_path / "out") == seen(tmp_path / "out")
