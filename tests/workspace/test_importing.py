"""What is imported is reviewed first, marked where it is there already, and undone in one step."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from cnfeed.workspace.workspace import Workspace

EVENT = "---\ntitle: Quay Days\nevent:\n  start: 2026-03-19\n  url: https://example.org/quay\n---\n"
CALENDAR = """BEGIN:VCALENDAR
BEGIN:VEVENT
UID:quay@x
SUMMARY:QUAY days!
DTSTART;VALUE=DATE:20260319
END:VEVENT
BEGIN:VEVENT
UID:other@x
SUMMARY:Another name
URL:http://www.example.org/quay/
DTSTART;VALUE=DATE:20260319
END:VEVENT
BEGIN:VEVENT
UID:dock@x
SUMMARY:Dock: "Days" & {{< nights >}}
DTSTART;TZID=Asia/Shanghai:20260401T180000
DTEND;TZID=Asia/Shanghai:20260401T200000
RRULE:FREQ=WEEKLY;COUNT=3
LOCATION:Pier 9
URL:https://example.org/dock
DESCRIPTION:Come <script>alert(1)</script> {{< shortcode >}}\\nimport x
STATUS:TENTATIVE
END:VEVENT
END:VCALENDAR
"""
LIST = """### 2026-07

- [July 3 Wharf Summit](https://example.org/w)
- [Late July Dock Summit](https://example.org/d)
- [July 9 Pier Meetup Open Call for Topics (7.1 deadline)](https://example.org/p)
- [July 12 Crane tools released](https://example.org/c)
"""


def now() -> datetime:
    return datetime(2026, 3, 1, 9, tzinfo=UTC)


@pytest.fixture
def site(tmp_path: Path) -> Workspace:
    events = tmp_path / "content/en/events"
    events.mkdir(parents=True)
    (tmp_path / "hugo.toml").write_text('baseURL = "https://example.org/"\n')
    (tmp_path / "cnfeed.toml").write_text('[site]\ntimezone = "Europe/Paris"\n')
    (events / "quay.md").write_text(EVENT)
    return Workspace.open(tmp_path, now=now)


def files(workspace: Workspace) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in workspace.root.rglob("*.md")}


def test_duplicates_are_known_by_title_or_link_on_their_day(site: Workspace) -> None:
    proposed = site.propose(CALENDAR.encode(), "a.ics")
    assert [one.duplicate for one in proposed.candidates] == ["content/en/events/quay.md:4"] * 2 + [None]
    assert len(proposed.documents) == 1


def test_nothing_is_written_before_it_is_taken_and_undo_takes_it_all_back(site: Workspace) -> None:
    before = files(site)
    proposed = site.propose(LIST.encode(), "list.md")
    assert files(site) == before
    site.take(proposed)
    assert len(files(site)) == 4
    assert site.undo_label == "import 3 documents from list.md"
    site.undo()
    assert files(site) == before


def test_an_imported_event_keeps_its_uid_link_zone_and_series(site: Workspace) -> None:
    site.take(site.propose(CALENDAR.encode(), "a.ics"))
    entry = next(one for one in site.entries if one.uid == "dock@x")
    assert (entry.title, entry.url) == ('Dock: "Days" & {{< nights >}}', "https://example.org/dock")
    assert (entry.when.start, entry.when.zone) == (datetime(2026, 4, 1, 18), "Asia/Shanghai")
    assert (entry.location, entry.status) == ("Pier 9", "tentative")
    assert entry.recurrence is not None and entry.recurrence.rule == "FREQ=WEEKLY;COUNT=3"


def test_the_words_of_others_stay_words(site: Workspace) -> None:
    site.take(site.propose(CALENDAR.encode(), "a.ics"))
    entry = next(one for one in site.entries if one.uid == "dock@x")
    body = site.text(entry.path)[0].rsplit("---\n", 1)[1]
    assert "<script>" not in body.replace("\\<", "")
    assert "{{" not in body
    assert not any(line.startswith("import") for line in body.splitlines())


def test_a_second_import_finds_everything_there(site: Workspace) -> None:
    for content, name in ((CALENDAR, "a.ics"), (LIST, "list.md")):
        site.take(site.propose(content.encode(), name))
        assert site.propose(content.encode(), name).documents == ()


def test_a_pasted_bullet_becomes_a_document_with_its_closing_date(site: Workspace) -> None:
    proposed = site.propose(LIST.encode(), "-")
    assert [one.refusal for one in proposed.candidates if one.refusal] == ["names no exact day"]
    site.take(proposed)
    told = {(one.kind, one.title, str(one.when.start)) for one in site.entries}
    assert ("event", "Wharf Summit", "2026-07-03") in told
    assert ("deadline", "Pier Meetup Open Call for Topics: Call for proposals closes", "2026-07-01") in told
    assert ("news", "Crane tools released", "2026-07-12") in told


def test_a_pasted_table_becomes_documents(site: Workspace) -> None:
    table = "| Event | Date | Location |\n|---|---|---|\n| Rope Days | Oct.4 | Lyon |\n| Sail Days | TBD | Brest |\n"
    (one,) = site.propose(table.encode(), "list.txt").documents
    assert "title: Rope Days\n" in one.text
    assert "  start: 2026-10-04\n  location: Lyon\n" in one.text


DIGEST = """# News

### 2026-03

- [March 3 Quay Meetup](https://example.org/a)
- [March 9 Dock tools released](https://example.org/b)

### 2026-02

- [February 2 Pier tools released](https://example.org/c)
- [February 1 Pier book released](https://example.org/d)
"""
SPRING = "---\ntitle: Sail Days\ntype: event\n---\n\nSail Days meet in Brest, France in late May 2026.\n"


@pytest.fixture
def digest(site: Workspace) -> Workspace:
    (site.root / "content/en/posts").mkdir(parents=True)
    (site.root / "content/en/posts/news.md").write_text(DIGEST)
    (site.root / "content/en/events/sail.md").write_text(SPRING)
    site.refresh()
    return site


def test_a_bullet_is_added_moved_and_removed_and_each_is_one_step_back(digest: Workspace) -> None:
    before = files(digest)
    _, uid = digest.add_item("content/en/posts/news.md", "Wharf Summit, 8 March 2026", {"url": "https://example.org/w"})
    added = files(digest)
    digest.edit(uid, {"start": "2026-02-08"})
    assert digest.entry(uid).line == 10
    digest.remove(uid)
    assert files(digest) == before
    digest.undo()
    digest.undo()
    assert files(digest) == added
    digest.undo()
    assert files(digest) == before


def test_a_session_is_added_and_removed_and_each_is_one_step_back(digest: Workspace) -> None:
    schedule = "## Monday, 9 March\n\n10:00 - 10:30\n\n- [Knots that hold](https://example.org/k)\n"
    front = "---\ntitle: Rope Days 2026\nevent:\n  start: 2026-03-09\n  end: 2026-03-10\n---\n\n"
    (digest.root / "content/en/events/rope.md").write_text(front + schedule)
    digest.refresh()
    before = files(digest)
    _, uid = digest.add_item("content/en/events/rope.md", "Cranes for beginners, 9 March 2026 14:30-15:00")
    added = files(digest)
    assert digest.text("content/en/events/rope.md")[0].endswith("\n\n14:30 - 15:00\n\n- Cranes for beginners\n")
    digest.remove(uid)
    assert files(digest) == before
    digest.undo()
    assert files(digest) == added
    digest.undo()
    assert files(digest) == before


def test_removing_a_documents_own_entry_removes_the_document(digest: Workspace) -> None:
    before = files(digest)
    entry = next(one for one in digest.entries if one.title == "Quay Days")
    digest.remove(entry.uid or "")
    assert str(digest.root / entry.path) not in files(digest)
    digest.undo()
    assert files(digest) == before


def test_an_event_made_exact_is_the_same_entry_in_the_ledger_too(digest: Workspace) -> None:
    target = digest.root / "public"
    digest.publish(digest.plan(target))
    published = Workspace.open(digest.root, now=now, ledger=digest.ledger)
    for workspace in (digest, published):
        entry = next(one for one in workspace.entries if one.title == "Sail Days")
        workspace.confirm(entry.uid or "", {"start": "2026-05-26"})
        after = workspace.entry(entry.uid or "")
        assert (after.declared, after.when.exact, after.anchor) == (True, True, "")
        workspace.undo()
        assert workspace.text(entry.path)[0] == SPRING
        workspace.refresh()


def test_a_bullet_made_exact_says_the_day_and_is_the_same_entry(digest: Workspace) -> None:
    path = digest.root / "content/en/posts/news.md"
    path.write_text(DIGEST.replace("March 9 Dock tools", "Late March Dock tools"))
    digest.refresh()
    entry = next(one for one in digest.entries if "Dock tools" in one.title)
    digest.confirm(entry.uid or "", {"start": "2026-03-26"})
    assert "- [March 26 Dock tools released](https://example.org/b)\n" in path.read_text()
    assert digest.entry(entry.uid or "").when.exact
