"""What surrounds a date phrase, and what is found in one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cnfeed.model.span import Span
from cnfeed.model.when import When


@dataclass(frozen=True, slots=True)
class Context:
    """What the place of a phrase adds: its heading's month, its document's year and language, its source's zone.

    ``day`` is the day that times without a date belong to; ``zone`` the source's IANA name; ``place`` where it happens.
    """

    year: int | None = None
    month: int | None = None
    day: date | None = None
    language: str = "en"
    zone: str | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something a maintainer should look at, with a code and a sentence."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that say when; ``role`` is ``deadline``, ``struck`` (through), ``former`` (moved away from) or None."""

    span: Span
    when: When
    words: str
    role: str | None = None
    zone_word: str | None = None
    doubts: tuple[Doubt, ...] = ()
