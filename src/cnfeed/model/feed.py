"""What is handed to the formats: entries with their published identity, and the channel they appear in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from cnfeed.model.entry import Entry, Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """What the ledger keeps of an entry: RFC 5545 SEQUENCE, CREATED, LAST-MODIFIED and the announcement (all aware).

    ``updated`` is Atom's: equal to ``published`` at first. ``slug`` names ``event/<slug>.ics`` for ever; ``item`` is
    the id in feeds where one was taken over that is not made of the uid.
    """

    uid: str
    sequence: int = 0
    created: datetime
    modified: datetime
    published: datetime
    updated: datetime
    slug: str = ""
    item: str = ""


@dataclass(frozen=True, slots=True)
class Announced:
    """An entry as published; ``entry.uid``, ``uids`` and ``parent`` are filled in."""

    entry: Entry
    stamp: Stamp


@dataclass(frozen=True, slots=True)
class Item:
    """A feed item: news or an event, with the sessions and deadlines that are told inside it."""

    announced: Announced
    children: tuple[Announced, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """One feed or calendar file as its readers see it.

    ``path`` is the file's place in the published folder (``zh/feed.xml``), ``base_url`` the folder's address, with a
    final ``/``, or None where it is not known: then self links are left out. ``home_url`` is the site people
    read, ``updated`` the newest change of what it holds.
    """

    title: str
    description: str
    path: str
    base_url: str | None
    home_url: str | None
    language: str
    author: Person | None = None
    updated: datetime
    previous_archive: str | None = None
    next_archive: str | None = None
    archive: bool = False

    @property
    def self_url(self) -> str | None:
        """Where this file will be served."""
        return self.base_url + self.path if self.base_url else None


@dataclass(frozen=True, slots=True)
class Artifact:
    """A file to publish: its path in the target and its bytes."""

    path: str
    content: bytes
