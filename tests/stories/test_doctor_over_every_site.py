"""What the real command line publishes of real sites keeps every rule that can be seen in a file."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from running import ROOT, cnfeed

SHARED = ROOT.parent / "shared"
SITES = sorted((SHARED / "sites").iterdir()) if (SHARED / "sites").is_dir() else []
PLACES = [place for place in (*SITES, SHARED / "seeds") if place.is_dir()]
SETTINGS = '[site]\ntitle = "Harbour"\nbase_url = "https://feeds.harbour.example/"\n'
NOW = "2026-01-01T00:00:00Z"
real = pytest.mark.skipif(not PLACES, reason="the real sites are not on this machine")


@real
@pytest.mark.parametrize("place", PLACES, ids=[place.name for place in PLACES])
def test_doctor_finds_nothing_in_what_is_published_of_a_site(place: Path, tmp_path: Path) -> None:
    shutil.copytree(place, tmp_path / "site", copy_function=shutil.copyfile)
    for path in (tmp_path / "site", *(tmp_path / "site").rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
    (tmp_path / "site" / "cnfeed.toml").write_text(SETTINGS, encoding="utf-8")
    made = cnfeed("publish", "site", "--to", "public", "--now", NOW, cwd=tmp_path)
    assert made.returncode == 0, made.stderr
    assert (tmp_path / "public" / "calendar.ics").is_file()
    done = cnfeed("doctor", "public", "--now", NOW, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, "")


def test_doctor_finds_nothing_in_the_sample(tmp_path: Path) -> None:
    assert cnfeed("sample", "try", "--now", NOW, cwd=tmp_path).returncode == 0
    assert cnfeed("publish", "try", "--to", "public", "--now", NOW, cwd=tmp_path).returncode == 0
    done = cnfeed("doctor", "public", "--now", NOW, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, "")
