"""A maintainer edits, takes back, and meets somebody else's changes."""

from __future__ import annotations

import shutil
import tempfile
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from cnfeed.errors import CnfeedError, ConflictError, DocumentError, NotFoundError, PublishError
from cnfeed.workspace.workspace import Workspace

EVENT = """---
title: {title}
date: 2026-01-05T10:00:00Z
event:
  start: 2026-03-19   # a Thursday
  end: 2026-03-20
---

Words.
"""
DIGEST = """# News

### 2026-03

- [March 3 Quay Meetup](https://example.org/a)
- [March 9 Dock tools released](https://example.org/b)

### 2026-02

- [February 2 Pier tools released](https://example.org/c)
- [February 1 Pier book released](https://example.org/d)
"""


def now() -> datetime:
    return datetime(2026, 3, 1, 9, tzinfo=UTC)


def make_site(root: Path) -> Path:
    for language in ("en", "zh"):
        (root / f"content/{language}/events").mkdir(parents=True)
    (root / "hugo.toml").write_text(
        'baseURL = "https://example.org/"\ndefaultContentLanguage = "en"\n'
        '[languages.en]\ncontentDir = "content/en"\n[languages.zh]\ncontentDir = "content/zh"\n'
    )
    (root / "content/en/events/quay.md").write_text(EVENT.format(title="Quay meetup"))
    (root / "content/en/events/dock.md").write_text(EVENT.format(title="Dock meetup"))
    (root / "content/zh/events/quay.md").write_text(EVENT.format(title="码头聚会"))
    (root / "content/en/news.md").write_text(DIGEST)
    return root


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """A small site, opened."""
    return Workspace.open(make_site(tmp_path / "site"), now=now)


def uid(workspace: Workspace, title: str) -> str:
    return next(one.uid or "" for one in workspace.entries if title in one.title)


def files(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*.md")}


def test_an_edit_is_taken_back_and_done_again_to_the_byte(workspace: Workspace) -> None:
    before = files(workspace.root)
    workspace.edit(uid(workspace, "Dock meetup"), {"start": "2026-03-18", "location": "Hall 2"})
    after = files(workspace.root)
    assert after != before
    assert "Dock meetup" in (workspace.undo_label or "")
    workspace.undo()
    assert files(workspace.root) == before
    workspace.redo()
    assert files(workspace.root) == after
    assert workspace.redo_label is None


def test_a_preview_writes_nothing(workspace: Workspace) -> None:
    before = files(workspace.root)
    (change,) = workspace.preview(uid(workspace, "Dock meetup"), {"title": "Pier meetup"})
    assert change.after is not None and "title: Pier meetup" in change.after
    assert files(workspace.root) == before


def test_a_move_shifts_every_translation_in_one_step(workspace: Workspace) -> None:
    before = files(workspace.root)
    done = workspace.move(uid(workspace, "Quay meetup"), 7)
    assert done.hrefs == {"content/en/events/quay.md", "content/zh/events/quay.md"}
    entry = workspace.entry(uid(workspace, "Quay meetup"))
    assert (entry.when.start, entry.when.end) == (date(2026, 3, 26), date(2026, 3, 27))
    assert not workspace.problems
    workspace.undo()
    assert files(workspace.root) == before


def test_a_save_over_somebody_elses_change_is_refused_in_words(workspace: Workspace) -> None:
    href = "content/en/events/dock.md"
    text, etag = workspace.text(href)
    (workspace.root / href).write_text(text.replace("Words.", "Their words."))
    with pytest.raises(ConflictError, match="changed on disk since it was opened; nothing was written"):
        workspace.write(href, text.replace("Words.", "My words."), etag=etag)
    with pytest.raises(ConflictError, match=r"dock\.md"):
        workspace.edit(uid(workspace, "Dock meetup"), {"title": "x"}, etag=etag)
    assert "Their words." in (workspace.root / href).read_text()


def test_undo_over_somebody_elses_change_is_refused_and_can_be_tried_again(workspace: Workspace) -> None:
    workspace.edit(uid(workspace, "Dock meetup"), {"title": "Pier meetup"})
    path = workspace.root / "content/en/events/dock.md"
    mine = path.read_text()
    path.write_text(mine + "Theirs.\n")
    with pytest.raises(ConflictError):
        workspace.undo()
    path.write_text(mine)
    workspace.undo()
    assert path.read_text() == EVENT.format(title="Dock meetup")


def test_where_one_of_two_documents_cannot_be_written_neither_is(workspace: Workspace) -> None:
    path = workspace.root / "content/zh/events/quay.md"
    before = files(workspace.root)
    text = path.read_text()
    change = workspace.preview(uid(workspace, "Quay meetup"), {"status": "cancelled"})
    assert len(change) == 2
    path.write_text(text.replace("event:\n", "event: &all\n").replace("---\n\nWords", "again: *all\n---\n\nWords"))
    changed = files(workspace.root)
    with pytest.raises(CnfeedError):
        workspace.edit(uid(workspace, "Quay meetup"), {"start": "2026-04-01", "end": None, "status": "cancelled"})
    assert files(workspace.root) == changed != before


def test_changes_made_outside_appear(workspace: Workspace) -> None:
    (workspace.root / "content/en/events/pier.md").write_text(EVENT.format(title="Pier meetup"))
    (workspace.root / "content/en/events/dock.md").unlink()
    done = workspace.refresh()
    assert done.hrefs == {"content/en/events/pier.md", "content/en/events/dock.md"}
    titles = {entry.title for entry in workspace.entries}
    assert "Pier meetup" in titles
    assert "Dock meetup" not in titles


def test_an_entry_that_is_gone_is_said_to_be(workspace: Workspace) -> None:
    with pytest.raises(NotFoundError, match="no longer"):
        workspace.edit("00000000-0000-0000-0000-000000000000", {"title": "x"})


def test_a_document_is_made_and_its_making_taken_back(workspace: Workspace) -> None:
    before = files(workspace.root)
    made, new = workspace.create("Harbour Night, 12 June 2026, Brest", values={"status": "tentative"})
    entry = workspace.entry(new)
    assert (entry.title, entry.location, entry.when.start) == ("Harbour Night", "Brest", date(2026, 6, 12))
    assert entry.status == "tentative"
    workspace.undo()
    assert files(workspace.root) == before
    assert len(made.changes) == 1


def test_the_same_line_twice_makes_two_documents_and_undone_its_name_is_free_again(workspace: Workspace) -> None:
    made = [workspace.create("Harbour Night, 12 June 2026, Brest")[0].changes[0].href for _ in range(2)]
    assert len(set(made)) == 2
    workspace.undo()
    assert workspace.create("Harbour Night, 12 June 2026, Brest")[0].changes[0].href == made[1]


def test_a_value_that_is_refused_makes_no_document(workspace: Workspace) -> None:
    before = files(workspace.root)
    with pytest.raises(DocumentError):
        workspace.create("Harbour Night, 12 June 2026", values={"status": "perhaps"})
    assert files(workspace.root) == before


def test_a_plan_of_yesterday_is_not_carried_out(workspace: Workspace, tmp_path: Path) -> None:
    old = workspace.plan(tmp_path / "out")
    workspace.plan(tmp_path / "out")
    with pytest.raises(PublishError, match="plan again"):
        workspace.publish(old)


def test_uids_stay_when_a_published_entry_is_moved_and_retitled(workspace: Workspace, tmp_path: Path) -> None:
    (workspace.root / "cnfeed.toml").write_text('[publish]\nfolder = "public"\n')
    workspace.refresh()
    workspace.publish(workspace.plan())
    before = uid(workspace, "March 3 Quay Meetup")
    workspace.edit(before, {"start": "2026-03-05"})
    workspace.edit(before, {"title": "Harbour Meetup"})
    assert uid(workspace, "March 5 Harbour Meetup") == before


class Maintaining(RuleBasedStateMachine):
    """Edits, undo, redo, somebody else's edits and publishes in any order: the files are what was last agreed."""

    @initialize()
    def open(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.workspace = Workspace.open(make_site(self.folder / "site"), now=now)
        self.expected = files(self.workspace.root)

    def teardown(self) -> None:
        if hasattr(self, "folder"):
            shutil.rmtree(self.folder)

    @rule(which=st.integers(0, 5), day=st.integers(1, 27))
    def move(self, which: int, day: int) -> None:
        entry = self.workspace.entries[which % len(self.workspace.entries)]
        try:
            done = self.workspace.edit(entry.uid or "", {"start": f"2026-03-{day:02}", "end": None})
        except DocumentError:
            return
        for change in done.changes:
            assert self.expected[change.href].decode() == change.before
            self.expected[change.href] = (change.after or "").encode()

    @rule(which=st.integers(0, 5), title=st.sampled_from(["Night", "Quay & “Dock”: two", "夜", "a # b"]))
    def retitle(self, which: int, title: str) -> None:
        entry = self.workspace.entries[which % len(self.workspace.entries)]
        for change in self.workspace.edit(entry.uid or "", {"title": title}).changes:
            self.expected[change.href] = (change.after or "").encode()

    @rule()
    def take_back(self) -> None:
        try:
            done = self.workspace.undo()
        except ConflictError:
            return
        for change in done.changes:
            self.expected[change.href] = (change.after or "").encode()

    @rule()
    def do_again(self) -> None:
        try:
            done = self.workspace.redo()
        except ConflictError:
            return
        for change in done.changes:
            self.expected[change.href] = (change.after or "").encode()

    @rule(word=st.text("abc", min_size=1, max_size=3))
    def somebody_else(self, word: str) -> None:
        href = "content/en/events/dock.md"
        content = self.expected[href] + f"{word}\n".encode()
        (self.workspace.root / href).write_bytes(content)
        self.expected[href] = content
        self.workspace.refresh()

    @rule()
    def publish(self) -> None:
        target = self.folder / "out"
        self.workspace.publish(self.workspace.plan(target))
        assert not self.workspace.plan(target)

    @invariant()
    def the_files_are_what_was_agreed(self) -> None:
        if hasattr(self, "expected"):
            assert files(self.workspace.root) == self.expected


TestMaintaining = Maintaining.TestCase
TestMaintaining.settings = settings(max_examples=12, stateful_step_count=12, deadline=None)


def test_a_line_with_a_closing_date_makes_a_document_that_tells_both(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "a.md").write_text("---\ntitle: A day\nevent:\n  start: 2026-03-20\n---\n")
    workspace = Workspace.open(tmp_path, now=lambda: datetime(2026, 3, 11, tzinfo=UTC))
    line = "KubeCon EU, 19–22 March 2027, Paris; CFP until 26 Nov #cncf https://kubecon.example/"
    _, uid = workspace.create(line)
    made = workspace.entry(uid)
    assert (made.title, made.location, made.url) == ("KubeCon EU", "Paris", "https://kubecon.example/")
    assert made.categories == ("cncf",)
    (deadline,) = (one for one in workspace.entries if one.parent == uid)
    assert (deadline.kind, deadline.when.start) == ("deadline", date(2026, 11, 26))
