"""A text while it is edited: what it tells, with which words, and how it will look; without a window."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from cnfeed.documents.document import Document
from cnfeed.errors import ConflictError, DocumentError
from cnfeed.model.settings import Source
from cnfeed.workspace.editing import previewing
from cnfeed.workspace.editing.live import followed, told, with_values
from cnfeed.workspace.finding.vocabulary import vocabulary
from cnfeed.workspace.workspace import Workspace

NOW = datetime(2026, 3, 11, 9, tzinfo=UTC)
SITE = Source(name="site", timezone="Europe/London", base_url="https://quay.example/")
CONF = """\
---
title: Quay Conf  # keep
event:
  start: 2026-03-19
  deadlines:
    - { title: Call for talks closes, at: 2026-03-01 }
---

Come.
"""
LIST = (
    "---\ntitle: News digest\n---\n\n### 2026-03\n\n- [March 12 Tide day](https://tide.example/)\n"
    "- [March 14 Ebb talk](https://ebb.example/)\n\n### 2026-02\n\n- [February 20 Fog evening](https://fog.example/)\n"
)


def test_a_field_written_into_a_text_changes_its_characters_alone() -> None:
    document = Document("conf.md", CONF)
    entry = told(document, SITE, None).entries[0]
    made = with_values(document, SITE, entry, {"start": "2026-03-20"})
    assert made.text == CONF.replace("start: 2026-03-19", "start: 2026-03-20")
    assert made.entry is not None and str(made.entry.when.start) == "2026-03-20"
    with pytest.raises(DocumentError, match="no longer tells this entry"):
        with_values(Document("conf.md", "# Nothing\n"), SITE, entry, {"start": "2026-03-20"})


def test_an_item_of_a_digest_is_followed_through_a_new_title_and_new_lines_above() -> None:
    document = Document("news.md", LIST)
    entry = next(one for one in told(document, SITE, None).entries if "Ebb talk" in one.title)
    moved = Document("news.md", LIST.replace("### 2026-03\n", "Hello.\n\n### 2026-03\n"))
    found = told(moved, SITE, entry).entry
    assert found is not None and "Ebb talk" in found.title and found.line == entry.line + 2
    renamed = Document("news.md", LIST.replace("Ebb talk", "Ebb and flow"))
    found = told(renamed, SITE, entry).entry
    assert found is not None and "Ebb and flow" in found.title
    gone = Document("news.md", LIST.replace("- [March 14 Ebb talk](https://ebb.example/)\n", ""))
    assert told(gone, SITE, entry).entry is None
    assert followed((), entry) is None


def test_a_problem_stands_at_the_words_it_is_about() -> None:
    text = "---\ntitle: Meetup\ntype: event\n---\n\nJoin us on Friday, 12 March 2026 in Paris.\n"
    (place,) = told(Document("m.md", text), SITE, None).doubted
    assert place.of(text) == "Friday, 12 March 2026"
    text = "---\ntitle: Meetup\nevent:\n  start: 2026-03-12\n  status: gone\n---\n"
    (place,) = told(Document("m.md", text), SITE, None).doubted
    assert place.of(text) == "status: gone"


def test_words_in_use_come_first_and_keys_are_those_of_the_documents_and_of_the_generator() -> None:
    other = CONF.replace("event:\n", "mood: calm\ncategories: [tides]\nevent:\n  location: Pier 4\n")
    entries = [one for text in (CONF, other) for one in told(Document("a.md", text), SITE, None).entries]
    words = vocabulary(entries, [CONF, other], replace(SITE, generator="hugo"))
    assert words.of("category") == ("tides",) and words.of("place") == ("Pier 4",)
    assert words.of("zone")[0] == "Europe/London" and "Asia/Tokyo" in words.of("zone")
    assert {"mood", "event.deadlines.at", "publishDate", "event.timezone"} <= set(words.keys)
    assert words.keys[0] in ("title", "event", "event.deadlines", "event.deadlines.at", "event.deadlines.title")
    assert "publishDate" not in vocabulary(entries, [], replace(SITE, generator="pelican")).keys


def test_a_deadline_of_an_event_is_previewed_inside_the_events_item() -> None:
    entries = told(Document("conf.md", CONF), SITE, None).entries
    conf, deadline = entries
    for entry in (conf, deadline):
        item = previewing.item(entries, entry, NOW)
        assert item is not None and item.title == "Quay Conf"
        assert "Call for talks closes" in item.html


def site(root: Path) -> Workspace:
    (root / "tide.md").write_text("---\ntitle: Tide\nevent:\n  start: 2026-03-21\n---\n\nTide.\n")
    (root / "tide.zh.md").write_text("---\ntitle: 潮\nevent:\n  start: 2026-03-21\n---\n\n潮。\n")
    return Workspace.open(root, now=lambda: NOW)


def test_a_saved_text_takes_its_translations_along_in_one_step(tmp_path: Path) -> None:
    workspace = site(tmp_path)
    entry = next(one for one in workspace.entries if one.title == "Tide")
    assert [version.path for version in entry.versions if version.path != entry.path]
    opened = workspace.opened("tide.md")
    text = opened.text.replace("2026-03-21", "2026-03-22")
    together = {"start": "2026-03-22", "title": "Spring tide"}
    step = workspace.save("tide.md", text, etag=opened.etag, uid=entry.uid or "", together=together)
    assert step.hrefs == {"tide.md", "tide.zh.md"}
    assert "start: 2026-03-22" in (tmp_path / "tide.zh.md").read_text()
    assert "title: 潮" in (tmp_path / "tide.zh.md").read_text()
    workspace.undo()
    assert "start: 2026-03-21" in (tmp_path / "tide.md").read_text()
    assert "start: 2026-03-21" in (tmp_path / "tide.zh.md").read_text()


def test_a_save_over_somebody_elses_text_writes_nothing_not_even_the_translations(tmp_path: Path) -> None:
    workspace = site(tmp_path)
    entry = next(one for one in workspace.entries if one.title == "Tide")
    opened = workspace.opened("tide.md")
    (tmp_path / "tide.md").write_text("theirs")
    with pytest.raises(ConflictError):
        workspace.save("tide.md", "mine", etag=opened.etag, uid=entry.uid or "", together={"start": "2026-03-22"})
    assert (tmp_path / "tide.md").read_text() == "theirs"
    assert "start: 2026-03-21" in (tmp_path / "tide.zh.md").read_text()


def test_a_read_only_file_is_known_before_anything_is_typed(tmp_path: Path) -> None:
    workspace = site(tmp_path)
    assert not workspace.opened("tide.md").fixed
    (tmp_path / "tide.md").chmod(0o444)
    assert workspace.opened("tide.md").fixed
