"""The words a workspace uses, for whoever types more of them: the most used first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from cnfeed.documents import frontmatter
from cnfeed.model.entry import Attendance, Entry, Status
from cnfeed.model.settings import Source
from cnfeed.model.zone import zone_names
from cnfeed.reading.known_keys import known_keys


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """``keys`` are dotted paths; ``words`` go by what they are (``category``, ``author``, ``place``, ``zone`` …)."""

    keys: tuple[str, ...] = ()
    words: tuple[tuple[str, tuple[str, ...]], ...] = ()

    def of(self, kind: str) -> tuple[str, ...]:
        """The words of a kind."""
        return dict(self.words).get(kind, ())


def vocabulary(entries: Iterable[Entry], texts: Iterable[str], source: Source) -> Vocabulary:
    """What the entries of a workspace say, and the keys that the texts of one source use."""
    categories: Counter[str] = Counter()
    authors: Counter[str] = Counter()
    places: Counter[str] = Counter()
    zones: Counter[str] = Counter()
    for entry in entries:
        categories.update(entry.categories)
        authors.update(person.name for person in (*entry.authors, *filter(None, (entry.organizer,))))
        places.update(filter(None, (entry.location,)))
        zones.update(filter(None, (entry.when.zone,)))
    words = {
        "category": _by_use(categories),
        "author": _by_use(authors),
        "place": _by_use(places),
        "zone": tuple(dict.fromkeys((*_by_use(zones), source.timezone, *zone_names()))),
        "status": tuple(map(str, Status)),
        "attendance": tuple(map(str, Attendance)),
        "flag": ("true", "false"),
    }
    used = _by_use(Counter(path for text in texts for path in _paths(text)))
    return Vocabulary(keys=tuple(dict.fromkeys((*used, *known_keys(source.generator)))), words=tuple(words.items()))


def _by_use(counted: Counter[str]) -> tuple[str, ...]:
    return tuple(sorted(counted, key=lambda word: (-counted[word], word)))


def _paths(text: str) -> set[str]:
    """The keys of a document, without the numbers of lists: ``event.deadlines.at``."""
    keys = frontmatter.parse(text).keys
    return {".".join(part for part in path.split(".") if not part.isdecimal()) for path in keys}
