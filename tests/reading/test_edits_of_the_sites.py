"""One entry of each document of the real sites, a day later: refused in words, or only its lines change."""

from __future__ import annotations

import difflib
import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from cnfeed.documents.document import Document
from cnfeed.errors import DocumentError
from cnfeed.model.entry import Entry
from cnfeed.model.when import written
from cnfeed.reading.edit import edit
from cnfeed.reading.reader import read
from cnfeed.workspace.workspace import Workspace
from running import ROOT

SITES = ROOT.parent / "shared" / "sites"
SAMPLE = 25
pytestmark = pytest.mark.skipif(not SITES.is_dir(), reason="the real sites are not on this machine")


def now() -> datetime:
    return datetime(2026, 1, 1, tzinfo=UTC)


def names() -> list[str]:
    return sorted(path.name for path in SITES.iterdir() if path.is_dir()) if SITES.is_dir() else []


def later(entry: Entry) -> dict[str, str | None]:
    moved = entry.when.moved(timedelta(days=1))
    return {"start": written(moved.start)} | ({"end": written(moved.end)} if moved.end is not None else {})


def facts(entries: tuple[Entry, ...], without: Entry) -> list[str]:
    return sorted(str((one.kind, one.title, one.when)) for one in entries if one.line != without.line)


@pytest.mark.parametrize("name", names())
def test_a_day_later_in_the_real_sites_changes_what_it_is_about_or_is_refused(name: str) -> None:
    workspace = Workspace.open(SITES / name, now=now)
    chance = random.Random(name)
    dated = [one for one in workspace.documents if any(entry.when.start for entry in one.entries)]
    for reading in chance.sample(dated, min(SAMPLE, len(dated))):
        source = next(one for one in workspace.sources if one.name == reading.source)
        document = Document(reading.href, workspace.texts[reading.href])
        entry = chance.choice([one for one in reading.entries if one.when.start])
        try:
            after = edit(document, source, entry, later(entry))
        except DocumentError as error:
            assert len(str(error)) > len(document.href) + 20
            continue
        told = read(after, source).entries
        assert any(one.when.start != entry.when.start and one.title for one in told)
        blocks = difflib.SequenceMatcher(None, document.text.splitlines(), after.text.splitlines(), autojunk=False)
        changed = [one for one in blocks.get_opcodes() if one[0] != "equal"]
        assert 1 <= len(changed) <= 6, (document.href, entry.line)
        if not [one for one in reading.entries if one.part_of == entry.anchor]:
            assert len(told) == len(reading.entries)


def test_undo_gives_the_bytes_of_a_real_document_back(tmp_path: Path) -> None:
    for name in names()[:3]:
        for path in sorted((SITES / name).rglob("*.md"))[:20]:
            target = tmp_path / name / path.relative_to(SITES / name)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(path.read_bytes())
    workspace = Workspace.open(tmp_path, now=now)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*.md")}
    done = 0
    for entry in [one for one in workspace.entries if one.when.start][:12]:
        try:
            done += bool(workspace.edit(entry.uid or "", later(entry), path=entry.path))
        except DocumentError:
            continue
        workspace.undo()
        assert {path: path.read_bytes() for path in tmp_path.rglob("*.md")} == before
    assert done
