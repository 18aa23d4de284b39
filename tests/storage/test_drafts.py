from __future__ import annotations

import stat
from dataclasses import replace
from pathlib import Path

import pytest

from cnfeed.errors import CnfeedError
from cnfeed.storage.drafts import Draft, Drafts

DRAFT = Draft(root="/site", href="a.md", base="One\r\n", text="Two\r\n港\n", kept="2026-03-11T09:00:00+00:00")


def test_a_draft_comes_back_as_it_was_typed_until_it_is_forgotten(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path)
    drafts.keep(replace(DRAFT, text="older"))
    drafts.keep(replace(DRAFT, fields={"start": "2026-02-3"}))
    assert Drafts(tmp_path).read("/site", "a.md") == replace(DRAFT, fields={"start": "2026-02-3"})
    drafts.forget("/site", "a.md")
    assert drafts.read("/site", "a.md") is None
    drafts.forget("/site", "a.md")


def test_drafts_of_other_workspaces_and_documents_never_mix(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path)
    drafts.keep(DRAFT)
    drafts.keep(replace(DRAFT, root="/other", text="other"))
    drafts.keep(replace(DRAFT, href="b.md", text="b"))
    assert [draft.text for draft in drafts.all_of("/site")] == ["Two\r\n港\n", "b"]
    assert [draft.text for draft in drafts.all_of("/other")] == ["other"]
    assert drafts.all_of("/nowhere") == ()


def test_a_draft_under_another_documents_name_is_not_taken_for_its(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path)
    drafts.keep(DRAFT)
    (file,) = tmp_path.glob("*/*.json")
    drafts.keep(replace(DRAFT, href="b.md"))
    (other,) = set(tmp_path.glob("*/*.json")) - {file}
    other.write_bytes(file.read_bytes())
    assert drafts.read("/site", "b.md") is None


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"root": 1}', b"\xff", b'{"fields": 3}'])
def test_a_file_that_is_no_draft_is_passed_over(tmp_path: Path, content: bytes) -> None:
    drafts = Drafts(tmp_path)
    drafts.keep(DRAFT)
    (file,) = tmp_path.glob("*/*.json")
    file.write_bytes(content)
    assert drafts.read("/site", "a.md") is None
    assert drafts.all_of("/site") == ()


def test_drafts_are_for_their_user_alone_and_leave_no_litter(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path / "drafts")
    drafts.keep(DRAFT)
    (file,) = tmp_path.glob("drafts/*/*")
    assert not stat.S_IMODE(file.parent.stat().st_mode) & 0o077
    litter = file.parent / ".0123456789ab.cnfeed-tmp"
    litter.write_text("half")
    drafts.all_of("/site")
    assert list(file.parent.iterdir()) == [file]


def test_a_disk_that_takes_no_draft_says_so(tmp_path: Path) -> None:
    (tmp_path / "drafts").write_text("in the way")
    with pytest.raises(CnfeedError, match=r"Could not keep a draft of a\.md"):
        Drafts(tmp_path / "drafts").keep(DRAFT)
