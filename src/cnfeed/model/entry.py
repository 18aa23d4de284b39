"""An entry: one dated thing that a document tells."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType

from cnfeed.model.recurrence import Recurrence
from cnfeed.model.span import Span
from cnfeed.model.when import UNKNOWN, When


class Kind(StrEnum):
    """What happens on the entry's own date."""

    EVENT = "event"
    DEADLINE = "deadline"
    NEWS = "news"


class Status(StrEnum):
    """RFC 5545 STATUS, with schema.org's postponed."""

    CONFIRMED = "confirmed"
    TENTATIVE = "tentative"
    CANCELLED = "cancelled"
    POSTPONED = "postponed"


class Attendance(StrEnum):
    """schema.org's eventAttendanceMode."""

    IN_PERSON = "in-person"
    ONLINE = "online"
    HYBRID = "hybrid"


@dataclass(frozen=True, slots=True)
class Person:
    """RFC 4287's person construct."""

    name: str
    email: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """The place in a text that a field's value was read from.

    ``key`` is the front matter key's dotted path (``event.start``) or None for prose. ``notation`` names
    the reading's way of writing it back: ``value`` (a front matter scalar), ``phrase`` (date words of the
    document's language), ``text`` (Markdown inline), ``link`` (a link's destination).
    """

    span: Span
    notation: str
    key: str | None = None


NO_PLACES: Mapping[str, tuple[Place, ...]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Version:
    """What a translation of the entry says in its own language."""

    language: str
    path: str
    title: str
    description: str | None = None
    body: str = ""
    url: str | None = None
    base_url: str | None = None
    links: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An event, a deadline or a news item, with where it was read from.

    ``path`` is relative to the workspace, with ``/``; ``line`` is 1-based. ``anchor`` tells entries of one
    document apart ("" is the document's own); ``part_of`` is the anchor of the entry it belongs to.
    ``published`` and ``updated`` are aware times of the announcement, never of the event. ``uid``, ``uids`` (one
    per day of ``when.days``) and ``parent`` are known once the workspace has joined the ledger; while only read,
    ``uid`` is the document's own. ``places`` maps a field's name to where it may be edited (several where one
    value is said twice). ``body`` is Markdown, ``description`` plain text. ``base_url`` is the document's own address;
    ``links`` are addresses of the body as written (without fragment; ``~ref~…`` for Hugo's references) with the public
    ones that the site's rules make of them, "" where they make none.
    """

    kind: Kind
    title: str
    when: When = UNKNOWN
    source: str
    path: str
    line: int
    words: str = ""
    anchor: str = ""
    part_of: str | None = None
    declared: bool = False
    draft: bool = False
    url: str | None = None
    status: Status = Status.CONFIRMED
    location: str | None = None
    geo: tuple[float, float] | None = None
    attendance: Attendance | None = None
    organizer: Person | None = None
    description: str | None = None
    body: str = ""
    base_url: str | None = None
    links: tuple[tuple[str, str], ...] = ()
    image: str | None = None
    categories: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    authors: tuple[Person, ...] = ()
    recurrence: Recurrence | None = None
    previous_start: date | datetime | None = None
    published: datetime | None = None
    updated: datetime | None = None
    live_from: datetime | None = None
    live_until: datetime | None = None
    uid: str | None = None
    uids: tuple[str, ...] = ()
    parent: str | None = None
    versions: tuple[Version, ...] = ()
    why: str = ""
    places: Mapping[str, tuple[Place, ...]] = field(default_factory=lambda: NO_PLACES, compare=False)
