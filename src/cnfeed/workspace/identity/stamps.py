"""When an entry was announced and how often it has changed: from its ledger line and the time handed in."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any

from cnfeed.model.entry import Entry, Kind, Person, Status
from cnfeed.model.feed import Stamp
from cnfeed.model.when import When, written
from cnfeed.model.zone import is_zone, zone

from .ledger import Line
from .traces import title_mark

INHERITED = (
    "location", "geo", "attendance", "organizer", "description", "body", "url", "image", "categories", "authors",
)  # fmt: skip

OLDEST = 1900  # "0001-01-01" is how generators write that they know no date


def content_hash(entry: Entry, parent: Entry | None = None) -> str:
    """Of all that readers see of the entry itself, not of what it only shows of its parent, nor of where it stands."""
    shown = {key: value for key, value in visible(entry).items() if not _of_parent(key, value, entry, parent)}
    text = json.dumps(shown, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def shown_hash(entry: Entry, stamp: Stamp) -> str:
    """Of everything that published bytes are made of, the parent's share and the stamp included."""
    more = [entry.base_url, entry.languages, entry.path, entry.words, entry.uids, entry.parent, entry.part_of is None]
    leading = [entry.links, [(one.base_url, one.links) for one in entry.versions]]
    text = json.dumps([visible(entry), more, leading, repr(stamp)], ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def visible(entry: Entry) -> dict[str, Any]:
    """What readers see, as plain values; empty ones left out, so that a new field changes no old entry."""
    values = {
        "kind": str(entry.kind),
        "title": entry.title,
        "when": _when(entry.when),
        "status": None if entry.status is Status.CONFIRMED else str(entry.status),
        "location": entry.location,
        "geo": entry.geo,
        "attendance": entry.attendance,
        "organizer": _person(entry.organizer),
        "description": entry.description,
        "body": entry.body,
        "url": entry.url,
        "image": entry.image,
        "categories": sorted(entry.categories),
        "authors": [_person(one) for one in entry.authors],
        "recurrence": _recurrence(entry),
        "previous": written(entry.previous_start),
        "versions": [
            [one.language, one.title, one.description, one.body, one.url]
            for one in sorted(entry.versions, key=lambda one: one.language)
        ],
    }
    return {key: value for key, value in values.items() if value not in (None, "", [], ())}


def stamped(
    entry: Entry, line: Line | None, content: str, announced: datetime, now: datetime, timezone: str = "UTC"
) -> Stamp:
    """What is published beside the entry: sequence up by one and times moved only where something visible changed."""
    uid = entry.uid or ""
    if line is None:
        return Stamp(uid=uid, created=now, modified=now, published=announced, updated=announced)
    if not line.content:
        line = _in_its_zone(entry, _taken_over(entry, line, content), now, timezone)
    changed = line.content != content
    published = announced if dated(entry) not in (None, line.dated) else line.published
    kept = published if line.updated == line.published else max(line.updated, published)
    return Stamp(
        uid=uid,
        sequence=line.sequence + changed,
        created=line.created,
        modified=max(line.modified, now) if changed else line.modified,
        published=published,
        updated=max(kept, now) if changed else kept,
        slug=line.slug,
        item=line.item,
    )


def _taken_over(entry: Entry, line: Line, content: str) -> Line:
    """A line read from published files: it knows no hash and no key, so title and date say if something changed."""
    title = title_mark(line.title)
    titles = (entry.title, *(one.title for one in entry.versions))
    same = any(title.endswith(title_mark(one)) for one in titles) and line.start in (None, written(entry.when.start))
    return replace(line, content=content if same else "", dated=dated(entry))


def _in_its_zone(entry: Entry, line: Line, now: datetime, timezone: str) -> Line:
    """The line announced in the zone that the document says it in: published files tell the instant alone."""
    told = announcement(entry, now, first=True, timezone=timezone)
    if told != line.published:
        return line
    return replace(line, published=told, updated=told if line.updated == told else line.updated)


def dated(entry: Entry) -> str | None:
    """The document's own publication key as the ledger keeps it."""
    return entry.published.isoformat() if entry.published else None


def announcement(
    entry: Entry, now: datetime, *, first: bool, commit: datetime | None = None, timezone: str = "UTC"
) -> datetime:
    """When an entry without a ledger line was announced: never in the future, never an event's date."""
    if entry.published and entry.published.year >= OLDEST:
        return min(entry.published, now)
    if first and commit:
        return min(commit, now)
    own = _own_date(entry, timezone, now) if first and entry.kind is Kind.NEWS else None
    return own or now


def _own_date(entry: Entry, timezone: str, now: datetime) -> datetime | None:
    """A news item's day, or the start of its section's month, once all that it may mean has come."""
    first, last = entry.when.first_day, entry.when.last_day
    if first is None or last is None or first.year < OLDEST or last >= now.date() + timedelta(days=2):
        return None
    place = zone(timezone)
    begins = datetime.combine(first, time(), place)
    if isinstance(entry.when.start, datetime):
        begins = entry.when.start.replace(
            tzinfo=zone(own if (own := entry.when.zone or "") and is_zone(own) else timezone)
        )
    come = begins if entry.when.exact else datetime.combine(last + timedelta(days=1), time(), place)
    return begins if come <= now else None


def _when(when: When) -> list[Any] | None:
    values = [
        written(when.start),
        written(when.end),
        str(when.precision),
        when.zone,
        [day.isoformat() for day in when.days],
    ]
    return values if when.start else None


def _person(person: Person | None) -> list[str | None] | None:
    return [person.name, person.email, person.url] if person else None


def _recurrence(entry: Entry) -> list[Any] | None:
    series = entry.recurrence
    if series is None:
        return None
    overrides = [
        [written(one.at), written(one.start), written(one.end), one.title, one.status] for one in series.overrides
    ]
    return [series.rule, sorted(written(one) or "" for one in series.exceptions), overrides]


def _of_parent(key: str, value: Any, entry: Entry, parent: Entry | None) -> bool:
    return parent is not None and key in INHERITED and getattr(entry, key) == getattr(parent, key)
