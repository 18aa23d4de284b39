"""A site of every kind of document, for any actions in any order."""

from __future__ import annotations

from pathlib import Path

DOCUMENTS = {
    "meetup.md": '---\ntitle: "Harbour meetup"   # keep me\nevent:\n  start: 2026-03-12T18:30\n'
    "  end: 2026-03-12T21:00\n  timezone: Europe/London\n---\n\nCome aboard.\r\n",
    "summit.md": "---\ntitle: Anchor summit\nevent: {start: 2026-03-17, end: 2026-03-18, location: Hull}\n---\n"
    "\nTwo days.\n",
    "weekly.md": "---\ntitle: Rope practice\nevent:\n  start: 2026-03-05T19:00\n  end: 2026-03-05T20:00\n"
    "  timezone: Europe/London\n  recurrence: FREQ=WEEKLY;BYDAY=TH;COUNT=4\n---\nBring a rope.\n",
    "regatta.md": "---\ntitle: Regatta\nevent:\n  start: 2026-03\n---\nSome day in March.\n",
    "news.md": "---\ntitle: A new pier\ndate: 2026-03-02\ncategories: [building]\n---\n\nIt is open.\n",
    "夜.md": "\ufeff---\r\ntitle: 港の夜\r\nevent:\r\n  start: 2026-03-20\r\n---\r\n\r\n灯り。\r\n",
    "digest.md": "# News\n\n### 2026-03\n\n- [March 24 Quay market will be held in Hull](https://harbour.example/market)\n\n"
    "    Fish and nets.\n\n- [March 26-27 Knot days](https://harbour.example/knots)\n"
    "- [Early March Reading room opens](https://harbour.example/room)\n",
    "broken.md": "---\ntitle: [\n---\n",
}
SETTINGS = (
    '[site]\ntitle = "Harbour"\nbase_url = "https://harbour.example/"\ntimezone = "Europe/London"\n'
    '[[source]]\nname = "site"\npath = "content"\ngenerator = "plain"\nbase_url = "https://harbour.example/"\n'
    '[publish]\nfolder = "public"\n'
)


def built(place: Path) -> Path:
    """Write the site into a folder."""
    (place / "content").mkdir(parents=True)
    for name, text in DOCUMENTS.items():
        (place / "content" / name).write_bytes(text.encode())
    (place / "cnfeed.toml").write_text(SETTINGS)
    return place


def files(place: Path) -> dict[str, bytes]:
    """What stands in a folder, by path."""
    return {str(path.relative_to(place)): path.read_bytes() for path in sorted(place.rglob("*")) if path.is_file()}
