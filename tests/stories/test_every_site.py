"""Every document of real sites, where the folder with them is at hand: each opens and is listed, or is a problem."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from cnfeed.documents.document import Document
from cnfeed.workspace.finding.listing import document_values, entry_values
from cnfeed.workspace.library.library import belongs, is_document
from cnfeed.workspace.workspace import Workspace
from running import ROOT
from surviving import edited

SITES = ROOT.parent / "shared" / "sites"
NAMES = sorted(site.name for site in SITES.iterdir() if site.is_dir()) if SITES.is_dir() else []
pytestmark = pytest.mark.skipif(not NAMES, reason="the real sites are not on this machine")


def opened(name: str) -> Workspace:
    return Workspace.open(SITES / name, now=lambda: datetime(2026, 1, 1, tzinfo=UTC))


@pytest.mark.parametrize("name", NAMES)
def test_every_document_of_a_site_opens_or_is_a_problem(name: str) -> None:
    workspace = opened(name)
    read = {one.href for one in workspace.documents} | {one.path for one in workspace.problems}
    documents = {path.relative_to(SITES / name).as_posix() for path in files(SITES / name)}
    assert documents - read == {href for href in documents - read if excluded(workspace, href)}
    sources = {source.name: source for source in workspace.sources}
    for entry in workspace.entries:
        json.dumps(entry_values(entry, sources[entry.source]))
    for reading in workspace.documents:
        json.dumps(document_values(reading, sources[reading.source]))


@pytest.mark.parametrize("name", NAMES)
def test_entries_of_a_real_site_are_edited_or_the_edit_is_refused(name: str) -> None:
    workspace = opened(name)
    sources = {source.name: source for source in workspace.sources}
    told = [one for one in workspace.documents if one.entries][::7]
    made = sum(edited(Document(one.href, workspace.texts[one.href]), sources[one.source], one, most=1) for one in told)
    assert made or not told


def files(folder: Path) -> list[Path]:
    found = [path for path in folder.rglob("*") if path.is_file() and is_document(path.name)]
    return [path for path in found if not any(part.startswith(".") for part in path.relative_to(folder).parts)]


def excluded(workspace: Workspace, href: str) -> bool:
    """True for what a site's own settings, or ours for all, leave out."""
    below = ("node_modules/", "vendor/")
    return href.startswith(below) or not any(belongs(href, source) for source in workspace.sources)
