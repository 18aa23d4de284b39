"""Which of the published files one can subscribe to, the ones that most want first."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import quote

from cnfeed.workspace.settings.feed import SUFFIXES

# An event's own file is a copy; archives and years are parts of what one follows.
_PARTS = re.compile(r"(^|/)(event|archive)/|(^|/)calendar-\d{4}\.ics$|feeds\.opml$|\.jsonl$|index\.html$")
_ORDER = ("calendar.ics", "feed.xml", "atom.xml", "feed.json", "events.ics", "deadlines.ics")


def followable(paths: Iterable[str]) -> tuple[str, ...]:
    """The calendars and feeds among the files: the whole's first, then the others by path."""
    found = [path for path in paths if path.endswith(tuple(SUFFIXES)) and not _PARTS.search(path)]
    return tuple(sorted(found, key=_order))


def address(base_url: str, path: str) -> str:
    """Where a published file will be served."""
    return f"{base_url.rstrip('/')}/{quote(path)}"


def _order(path: str) -> tuple[bool, int, str]:
    folder, _, name = path.rpartition("/")
    return bool(folder), _ORDER.index(name) if name in _ORDER else len(_ORDER), path
