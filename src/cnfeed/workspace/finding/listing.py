"""Entries and documents as lists: what is asked for, and as JSON values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any

from cnfeed.formats.occurrences import happens, occurrences
from cnfeed.model.entry import Entry, Kind
from cnfeed.model.settings import Source
from cnfeed.model.when import When, written
from cnfeed.model.zone import local, zone
from cnfeed.reading.result import Reading

# What a reader of the list needs to know; ``why`` tells pages from files that are no page.
CLASSES = {"event": "event", "news": "news", "digest": "digest"}


def chosen(
    entries: Iterable[Entry],
    *,
    kind: Kind | None = None,
    first: date | None = None,
    last: date | None = None,
    undated: bool = False,
) -> tuple[Entry, ...]:
    """The entries of a kind that touch a range of days, or (undated) that stand on no exact day."""
    found = (entry for entry in entries if kind is None or entry.kind is kind)
    if undated:
        return tuple(entry for entry in found if not entry.when.exact)
    if first is None and last is None:
        return tuple(found)
    return tuple(entry for entry in found if touches(entry, first or date.min, last or date.max))


def touches(entry: Entry, first: date, last: date) -> bool:
    """True if the entry, or one of its occurrences, touches the days."""
    when = entry.when
    if when.first_day is None or when.last_day is None:
        return False
    if entry.recurrence is None:
        return when.first_day <= last and when.last_day >= first
    if when.first_day > last:
        return False
    return happens(entry, max(first, when.first_day), last)


def expanded(
    entries: Iterable[Entry], first: date | None, last: date | None, today: date
) -> Iterator[tuple[Entry, When]]:
    """The entries, each series as its occurrences in the range; an open end reaches a year beyond *today*."""
    for entry in entries:
        if entry.recurrence is None or entry.when.first_day is None:
            yield entry, entry.when
            continue
        begin = first or entry.when.first_day
        for one in occurrences((entry,), begin, last or _a_year_after(max(begin, today))):
            yield one.entry, one.when


def _a_year_after(day: date) -> date:
    return date.fromordinal(min(day.toordinal() + 365, date.max.toordinal()))


def entry_values(entry: Entry, source: Source | None, when: When | None = None) -> dict[str, Any]:
    """An entry as JSON; keys are always there, null where not known. *when* is an occurrence's."""
    when = when or entry.when
    values: dict[str, Any] = {
        "kind": entry.kind,
        "uid": entry.uid,
        "title": entry.title,
        "url": entry.url,
        "start": written(when.start),
        "end": written(when.end) if when.end != when.start else None,
        "all_day": when.all_day,
        "timezone": when.zone,
        "precision": when.precision,
        "days": [written(day) for day in when.days] or None,
        "status": entry.status,
        "location": entry.location,
        "attendance": entry.attendance,
        "categories": list(entry.categories),
        "languages": list(entry.languages),
        "published": stamped(entry.published, source),
        "updated": stamped(entry.updated, source),
        "parent": entry.parent,
        "declared": entry.declared,
        "source": entry.source,
        "path": entry.path,
        "line": entry.line,
        "words": entry.words,
    }
    if entry.recurrence is not None:
        values["recurrence"] = entry.recurrence.rule
    if entry.uids:
        values["uids"] = list(entry.uids)
    return values


def stamped(moment: datetime | None, source: Source | None) -> str | None:
    """An aware time in RFC 3339: in the zone written, a UTC one of the ledger in the source's."""
    if moment is None:
        return None
    if source is not None and getattr(moment.tzinfo, "key", None) is not None:
        moment = local(moment, source.timezone).replace(tzinfo=zone(source.timezone))
    return moment.replace(microsecond=0).isoformat()


def document_values(reading: Reading, source: Source | None) -> dict[str, Any]:
    """A document as JSON."""
    facts = reading.facts
    return {
        "path": reading.href,
        "url": facts.url if facts else None,
        "generator": source.generator if source else None,
        "class": CLASSES.get(facts.document_class, "neither") if facts else None,
        "languages": [facts.language] if facts else [],
        "draft": facts.draft if facts else None,
        "why": facts.why if facts else None,
    }
