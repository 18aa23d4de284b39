"""``cnfeed import`` as a maintainer types it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from running import cnfeed

NOW = ("--now", "2026-03-01T09:00:00Z")
CALENDAR = """BEGIN:VCALENDAR
BEGIN:VEVENT
UID:quay@x
SUMMARY:Quay Days
DTSTART;VALUE=DATE:20260319
END:VEVENT
BEGIN:VEVENT
UID:mars@x
SUMMARY:Crater walk
DTSTART;TZID=Mars/Olympus:20260401T180000
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    root = tmp_path / "site"
    (root / "content/events").mkdir(parents=True)
    (root / "hugo.toml").write_text('baseURL = "https://example.org/"\n')
    (tmp_path / "a.ics").write_text(CALENDAR)
    return root


def test_a_calendar_is_listed_first_and_written_after_a_yes(site: Path) -> None:
    listed = cnfeed("import", "../a.ics", *NOW, cwd=site)
    assert (listed.returncode, list((site / "content").rglob("*.md"))) == (0, [])
    assert "+ 2026-03-19  event  Quay Days  → content/events/quay-days.md" in listed.stdout
    assert "--yes writes 1 document to site" in listed.stdout
    assert "a.ics:7: error: “Crater walk”: its time zone 'Mars/Olympus'" in listed.stderr
    done = cnfeed("import", str(site), str(site.parent / "a.ics"), "--source", "site", "--yes", *NOW, cwd=site.parent)
    assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "1 document written to site.")
    assert 'uid: "quay@x"' in (site / "content/events/quay-days.md").read_text()
    again = cnfeed("import", "../a.ics", "--yes", *NOW, cwd=site)
    assert "= 2026-03-19  event  Quay Days  → already told by content/events/quay-days.md:" in again.stdout
    assert again.stdout.endswith("Nothing new; nothing was written.\n")


def test_the_list_is_json_where_asked(site: Path) -> None:
    done = cnfeed("import", "../a.ics", "--json", *NOW, cwd=site)
    (only,) = map(json.loads, done.stdout.splitlines())
    assert (only["title"], only["start"], only["duplicate"]) == ("Quay Days", "2026-03-19", None)


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("none.ics",), 1, "does not exist"),
        (("hugo.toml",), 1, "Nothing could be read"),
        (("a", "b", "c"), 2, "one file"),
        (("../a.ics", "--source", "other"), 1, "There is no source 'other'"),
    ],
)
def test_what_cannot_be_imported_is_said_in_a_line(site: Path, words: tuple[str, ...], code: int, said: str) -> None:
    done = cnfeed("import", *words, "--yes", *NOW, cwd=site)
    assert done.returncode == code, done.stderr
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert list((site / "content").rglob("*.md")) == []


def test_an_imprecise_event_becomes_exact_by_its_start(site: Path) -> None:
    path = site / "content/events/sail.md"
    path.write_text("---\ntitle: Sail Days\n---\n\nSail Days meet in Brest, France in late May 2026.\n")
    before = json.loads(cnfeed("entries", "--json", *NOW, cwd=site).stdout)
    done = cnfeed("edit", "content/events/sail.md", "--set", "start=2026-05-26", *NOW, cwd=site)
    assert done.returncode == 0, done.stderr
    assert "event:\n  start: 2026-05-26\n---\n\nSail Days meet in Brest, France in late May 2026.\n" in path.read_text()
    after = json.loads(cnfeed("entries", "--json", *NOW, cwd=site).stdout)
    assert (after["uid"], after["start"], after["declared"]) == (before["uid"], "2026-05-26", True)
