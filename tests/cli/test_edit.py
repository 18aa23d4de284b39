"""``cnfeed edit`` and ``cnfeed new`` as a maintainer types them."""

from __future__ import annotations

from pathlib import Path

import pytest

from running import cnfeed

NOW = ("--now", "2026-03-01T09:00:00Z")
EVENT = """---
title: Quay meetup
date: 2026-01-05T10:00:00+01:00
event:
  start: 2026-03-19T18:00
  end: 2026-03-19T20:00
  timezone: Europe/Paris
---

Come along.
"""
DIGEST = """# News

### 2026-03

- [March 3 Quay Meetup Open Call for Topics (2.8 deadline)](https://example.org/a)
- [March 9 Dock tools released](https://example.org/b)

### 2026-02

- [February 2 Pier tools released](https://example.org/c)
- [February 1 Pier book released](https://example.org/d)
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A small Hugo site with an event in two languages, and a digest."""
    root = tmp_path / "site"
    for folder in ("content/en/events", "content/zh/events", "content/en/posts"):
        (root / folder).mkdir(parents=True)
    (root / "hugo.toml").write_text(
        'baseURL = "https://example.org/"\ndefaultContentLanguage = "en"\n'
        '[languages.en]\ncontentDir = "content/en"\n[languages.zh]\ncontentDir = "content/zh"\n'
    )
    (root / "cnfeed.toml").write_text('[site]\ntimezone = "Europe/Paris"\n[publish]\nfolder = "public"\n')
    (root / "content/en/events/quay.md").write_text(EVENT)
    (root / "content/zh/events/quay.md").write_text(EVENT.replace("Quay meetup", "码头聚会"))
    (root / "content/en/posts/news.md").write_text(DIGEST)
    return root


def test_an_edit_says_where_what_and_from_what_to_what(site: Path) -> None:
    done = cnfeed("edit", "content/en/events/quay.md", "--set", "location=Old hall", *NOW, cwd=site)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "content/en/events/quay.md:5: location: – → Old hall\n"
    assert "  location: Old hall\n" in (site / "content/en/events/quay.md").read_text()


def test_a_diff_is_printed_and_nothing_written(site: Path) -> None:
    done = cnfeed("edit", "content/en/events/quay.md", "--set", "title=Dock meetup", "--diff", *NOW, cwd=site)
    changed = [line for line in done.stdout.splitlines() if line[0] in "+-" and line[:3] not in ("+++", "---")]
    assert changed == ["-title: Quay meetup", "+title: Dock meetup"]
    assert (site / "content/en/events/quay.md").read_text() == EVENT


def test_a_bullet_is_named_by_its_line_and_its_deadline_by_its_kind(site: Path) -> None:
    place = "content/en/posts/news.md:5"
    assert cnfeed("edit", place, "--set", "start=2026-03-04", *NOW, cwd=site).returncode == 0
    assert cnfeed("edit", place, "--kind", "deadline", "--set", "start=2026-02-09", *NOW, cwd=site).returncode == 0
    after = (site / "content/en/posts/news.md").read_text()
    line = "- [March 4 Quay Meetup Open Call for Topics (2.9 deadline)](https://example.org/a)\n"
    assert after == DIGEST.replace(DIGEST.splitlines(keepends=True)[4], line)


def test_a_digest_without_a_line_lists_its_lines(site: Path) -> None:
    done = cnfeed("edit", "content/en/posts/news.md", "--set", "title=x", *NOW, cwd=site)
    assert done.returncode == 2
    assert "content/en/posts/news.md:6" in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_translation_is_edited_in_its_own_file(site: Path) -> None:
    done = cnfeed("edit", "content/zh/events/quay.md", "--set", "title=码头晚会", *NOW, cwd=site)
    assert done.returncode == 0, done.stderr
    assert "title: 码头晚会\n" in (site / "content/zh/events/quay.md").read_text()
    assert (site / "content/en/events/quay.md").read_text() == EVENT


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("content/en/events/quay.md", "--set", "start=soon"), 1, "write 2024-03-20"),
        (("content/en/events/quay.md", "--set", "colour=red"), 2, "FIELD is one of"),
        (("content/en/events/quay.md",), 2, "--set FIELD=VALUE"),
        (("content/en/events/none.md", "--set", "title=x"), 1, "does not exist"),
        (("content/en/posts/news.md:2", "--set", "title=x"), 1, "no entry stands here"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_line(site: Path, words: tuple[str, ...], code: int, said: str) -> None:
    done = cnfeed("edit", *words, *NOW, cwd=site)
    assert done.returncode == code, done.stderr
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert (site / "content/en/events/quay.md").read_text() == EVENT


def test_new_makes_a_document_where_the_sites_events_are(site: Path) -> None:
    phrase = "Dock Days, 19–20 May 2026, Lyon; CFP until 2 April 2026"
    done = cnfeed("new", phrase, "--set", "url=https://example.org/dock", *NOW, cwd=site)
    assert done.returncode == 0, done.stderr
    path = site / done.stdout.strip()
    assert path.parent == site / "content/en/events"
    text = path.read_text()
    for words in ("title: Dock Days", "start: 2026-05-19", "end: 2026-05-20", "location: Lyon", "at: 2026-04-02"):
        assert words in text
    listed = cnfeed("entries", "--from", "2026-04-01", *NOW, cwd=site).stdout
    assert "2026-05-19 – 2026-05-20  event  Dock Days" in listed
    assert "2026-04-02  deadline  Dock Days: Call for proposals closes" in listed


def test_new_twice_does_not_overwrite(site: Path) -> None:
    first = cnfeed("new", "Dock Days, 19 May 2026", *NOW, cwd=site)
    second = cnfeed("new", "Dock Days, 19 May 2026", *NOW, cwd=site)
    assert first.stdout != second.stdout
    assert second.returncode == 0


def test_a_bullet_that_was_never_published_can_be_given_another_title(site: Path) -> None:
    place = "content/en/posts/news.md:6"
    done = cnfeed("edit", place, "--set", "title=Quay tools released", *NOW, cwd=site)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"{place}: title: March 9 Dock tools released → March 9 Quay tools released\n"


def test_a_field_that_a_post_does_not_have_is_refused_in_one_line(site: Path) -> None:
    post = site / "content/en/posts/post.md"
    post.write_text("---\ntitle: Dock report\ndate: 2026-01-05\n---\nWords.\n")
    before = post.read_bytes()
    for field in ("location=Old hall", "status=cancelled", "attendance=online", "timezone=Asia/Tokyo"):
        done = cnfeed("edit", "content/en/posts/post.md", "--set", field, *NOW, cwd=site)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert post.read_bytes() == before


def test_a_time_of_publication_keeps_the_zone_it_is_given_in(site: Path) -> None:
    value = "2026-01-07T06:00:00+08:00"
    done = cnfeed("edit", "content/en/events/quay.md", "--set", f"published={value}", *NOW, cwd=site)
    assert done.returncode == 0
    assert done.stdout.endswith(f"published: 2026-01-05T10:00:00+01:00 → {value}\n")


def test_a_file_that_tells_several_lists_the_line_of_each(site: Path) -> None:
    done = cnfeed("edit", "content/en/posts/news.md", "--set", "title=x", *NOW, cwd=site)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    places = done.stderr.partition("name one: ")[2].split()
    assert [place.strip(",").rpartition(":")[2] for place in places] == ["5", "6", "10", "11"]


def test_an_empty_line_makes_no_document(site: Path) -> None:
    before = sorted(site.rglob("*.md"))
    done = cnfeed("new", "  ", *NOW, cwd=site)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert sorted(site.rglob("*.md")) == before


@pytest.mark.parametrize("words", [("--set", "end=2026-06-20"), ("--set", "timezone=Asia/Tokyo"), ("--unset", "end")])
def test_a_date_that_is_not_exact_is_not_made_exact_by_its_end_or_zone(site: Path, words: tuple[str, str]) -> None:
    page = site / "content/en/events/dock.md"
    page.write_text(
        "---\ntitle: Dock summit\ndate: 2026-01-05\ndescription: In June 2026, in Paris.\n---\nIn June 2026.\n"
    )
    before = page.read_bytes()
    done = cnfeed("edit", "content/en/events/dock.md", *words, *NOW, cwd=site)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert page.read_bytes() == before
