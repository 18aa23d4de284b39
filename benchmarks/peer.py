"""The same job in the plainest way, to be timed beside ours: python-frontmatter, markdown-it-py, feedgen, icalendar."""

from __future__ import annotations

import sys
from collections import defaultdict
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import frontmatter
from feedgen.feed import FeedGenerator
from icalendar import Calendar, Event
from markdown_it import MarkdownIt

BASE = "https://example.org/"
markdown = MarkdownIt()


def posts(tree: Path) -> list[dict[str, Any]]:
    """Every document's front matter with its body, newest first."""
    found = []
    for path in sorted(tree.rglob("*.md")):
        text = frontmatter.load(str(path))
        found.append({**text.metadata, "body": text.content, "name": path.stem, "url": f"{BASE}{path.stem}/"})
    return sorted(found, key=lambda one: one["date"], reverse=True)


def feed(title: str, items: list[dict[str, Any]]) -> FeedGenerator:
    """The newest fifty."""
    made = FeedGenerator()
    made.id(BASE)
    made.title(title)
    made.description(title)
    made.link(href=BASE)
    for one in items[:50]:
        entry = made.add_entry(order="append")
        entry.id(one["url"])
        entry.title(one["title"])
        entry.link(href=one["url"])
        entry.content(markdown.render(one["body"]), type="html")
        entry.published(one["date"])
        entry.updated(one["date"])
    return made


def calendar(items: list[dict[str, Any]]) -> bytes:
    """The events among them."""
    made = Calendar()
    made.add("prodid", "-//peer//")
    made.add("version", "2.0")
    for one in items:
        event = Event()
        place = ZoneInfo(one["timezone"])
        event.add("uid", f"{one['name']}@example.org")
        event.add("dtstamp", one["date"])
        event.add("dtstart", moment(one["start"], place))
        event.add("dtend", moment(one["end"], place))
        event.add("summary", one["title"])
        event.add("location", one["location"])
        event.add("url", one["url"])
        made.add_component(event)
    made.add_missing_timezones()
    return made.to_ical()


def moment(value: object, place: ZoneInfo) -> datetime:
    """A local time of a zone."""
    return datetime.fromisoformat(str(value)).replace(tzinfo=place)


def main(tree: Path, out: Path) -> None:
    """Publish."""
    every = posts(tree)
    groups = defaultdict(list, {"": every})
    for one in every:
        for name in (*one["categories"], one["lang"]):
            groups[name].append(one)
    for name, items in groups.items():
        (out / name / "event").mkdir(parents=True, exist_ok=True)
        made = feed(name or "All", items)
        made.rss_file(str(out / name / "feed.xml"))
        made.atom_file(str(out / name / "atom.xml"))
        (out / name / "calendar.ics").write_bytes(calendar([one for one in items if "start" in one]))
    for one in every:
        if "start" in one:
            (out / "event" / f"{one['name']}.ics").write_bytes(calendar([one]))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
