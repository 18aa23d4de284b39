"""What each key of a ``[[feed]]`` takes: a selection of one's own."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence

from cnfeed.model.entry import Attendance, Kind, Status
from cnfeed.workspace.identity.slugs import is_name

from .keys import Check, RefusedError, description, language, one_of, words

SUFFIXES = {".ics": "calendar.ics", ".xml": "feed.xml", ".rss": "feed.xml", ".atom": "atom.xml", ".json": "feed.json"}
"""The one file that a name with this suffix is; ``…atom.xml`` is Atom too."""

OURS = frozenset({"archive", "category", "source", "event", "index.html", "feeds.opml", "feed.xml", "atom.xml"})
OURS |= {"feed.json", "calendar.ics", "events.ics", "deadlines.ics", "cnfeed-ledger.jsonl"}
YEARLY = re.compile(r"calendar-\d{4}\.ics\Z")
A_LANGUAGE = re.compile(r"[a-z]{2}(-[a-z0-9]{1,8})*\Z")


def form_of(file: str) -> str | None:
    """Which of the published files a name stands for; None for a folder, which gets all of them."""
    if file.casefold().endswith("atom.xml"):
        return "atom.xml"
    return next((form for suffix, form in SUFFIXES.items() if file.casefold().endswith(suffix)), None)


def file(value: object) -> str:
    """A folder or a file in what is published."""
    allowed = 'a folder such as "europe" or a file such as "europe.ics", "europe.xml" or "europe.json"'
    path = unicodedata.normalize("NFC", words(value)).rstrip("/")
    parts = path.split("/")
    if not all(map(is_name, parts)):
        raise RefusedError(allowed, "letters, digits, hyphens, underscores and dots, with / between folders")
    first = parts[0].casefold()
    if first in OURS or A_LANGUAGE.match(first) or YEARLY.match(path.casefold()):
        raise RefusedError(allowed, f"cnfeed writes {path!r} itself, or may one day")
    return path


def clash(files: Sequence[str]) -> int | None:
    """The number of the first feed whose file would be written by another feed too."""
    folded = [one.casefold() for one in files]
    for number, one in enumerate(folded):
        others = (other for place, other in enumerate(folded) if place != number)
        if any(_holds(other, one) for other in others):
            return number
    return None


def _holds(other: str, one: str) -> bool:
    """True if a folder's files, or a calendar's yearly ones, may have that name."""
    if form_of(other) is None:
        return one == other or one.startswith(f"{other}/")
    return one == other or bool(re.fullmatch(re.escape(other.removesuffix(".ics")) + r"-\d{4}\.ics", one))


def one_or_more(check: Check) -> Callable[[object], tuple[str, ...]]:
    """A value or a list of them."""

    def checked(value: object) -> tuple[str, ...]:
        values = value if isinstance(value, list) else [value]
        if not values:
            raise RefusedError("a word or a list of words with at least one in it")
        return tuple(map(check, values))

    return checked


FEED: Mapping[str, Check] = {"name": words, "file": file, "description": description}
FILTER: Mapping[str, Check] = {
    "kind": one_or_more(one_of(*Kind)),
    "category": one_or_more(words),
    "source": one_or_more(words),
    "language": one_or_more(language),
    "status": one_or_more(one_of(*Status)),
    "attendance": one_or_more(one_of(*Attendance)),
    "title": one_or_more(words),
    "location": one_or_more(words),
    "text": one_or_more(words),
}
