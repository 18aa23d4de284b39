"""A small site of real files, one of which cannot be read."""

from __future__ import annotations

from pathlib import Path

MEETUP = """\
---
title: "Harbour meetup"   # keep me
date: 2026-02-01
event:
  start: 2026-03-12T18:30
  end: 2026-03-12T21:00
  timezone: Europe/London
---

Come aboard.\r
"""
BROKEN = "---\ntitle: [\n---\n"
SETTINGS = (
    '[site]\ntitle = "Harbour"\nbase_url = "https://harbour.example/"\ntimezone = "Europe/London"\n'
    '[[source]]\nname = "site"\npath = "content"\ngenerator = "plain"\nbase_url = "https://harbour.example/"\n'
    '[publish]\nfolder = "public"\n'
)


def built(place: Path) -> Path:
    """Write the site into a folder."""
    (place / "content").mkdir(parents=True)
    (place / "content" / "meetup.md").write_bytes(MEETUP.encode())
    (place / "content" / "broken.md").write_bytes(BROKEN.encode())
    (place / "cnfeed.toml").write_text(SETTINGS)
    return place
