"""A series: its rule, its exceptions, and what differs in some of its instances."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Override:
    """One instance that differs (RFC 5545 RECURRENCE-ID); None keeps the series' value."""

    at: date | datetime
    start: date | datetime | None = None
    end: date | datetime | None = None
    title: str | None = None
    status: str | None = None


@dataclass(frozen=True, slots=True)
class Recurrence:
    """An RFC 5545 RRULE without its name, local exceptions in the series' own value type."""

    rule: str
    exceptions: tuple[date | datetime, ...] = ()
    overrides: tuple[Override, ...] = ()
