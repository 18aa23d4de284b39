"""Ids that subscribers already have: read from published calendars and feeds, whoever wrote them.

A ledger that was lost is rebuilt from our own files the same way. Lines made here name no document; entries find
them by link with date or title with date, or by the uid they would be given.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import unquote

from cnfeed.formats.links import id_of
from cnfeed.model.when import written

from .ledger import Ledger, Line
from .traces import link_mark, public_title, title_mark

OURS = b"PRODID:-//cnfeed//"
SLUG = re.compile(r"event/([^/?#]+)\.ics(?:$|[?#])")
OLDER = re.compile(rb'(?:[^"\'<>]*/)?(archive/\d{4}-\d\d-atom\.xml)')
ATOM = "{http://www.w3.org/2005/Atom}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a file says of one entry; times are None where it says none."""

    uid: str
    title: str
    kind: str = "event"
    url: str | None = None
    start: str | None = None
    end: str | None = None
    created: datetime | None = None
    modified: datetime | None = None
    published: datetime | None = None
    updated: datetime | None = None
    sequence: int = 0
    slug: str = ""
    item: str = ""

    def over(self, other: Found) -> Found:
        """Both together; this one where both know."""
        mine = {name: getattr(self, name) for name in self.__slots__}
        known = {name: value for name, value in mine.items() if value not in (None, "", 0)}
        return replace(other, **known)


def adopted(ledger: Ledger, files: Mapping[str, bytes], now: datetime) -> Ledger:
    """The ledger with a line for each id of the files that it does not know; unreadable files give none."""
    told = list(_told_once(_found(files)))
    kept = dict(ledger.lines)
    if ledger.rebuilt:  # our calendar says nothing of the other id that an event has in feeds
        kept |= {one.uid: replace(kept[one.uid], item=_item(one)) for one in told if one.uid in kept}
    known = {uid for line in kept.values() for uid in (*line.all_uids, line.item)}
    new = [one for one in told if not known & {one.uid, one.item}]
    return replace(ledger, lines={**kept, **{one.uid: _line(one, now) for one in new}})


def _found(files: Mapping[str, bytes]) -> list[Found]:
    """What the files say, by uid."""
    found: dict[str, Found] = {}
    for name in sorted(files):
        for one in read(files[name]):
            found[one.uid] = one.over(found[one.uid]) if one.uid in found else one
    return list(found.values())


MARKS: tuple[Callable[[Found], str | None], ...] = (
    lambda one: link_mark(one.url),
    lambda one: title_mark(one.title),
)


def _told_once(found: Sequence[Found]) -> Iterator[Found]:
    """What a calendar and a feed both told, under an id each, as one: by link, else by title, where unique in both."""
    events, items = ([one for one in found if bool(one.start) is dated] for dated in (True, False))
    pairs: dict[str, Found] = {}
    for mark in MARKS:
        here, there = _unique(events, mark), _unique(items, mark)
        for value in here.keys() & there.keys():
            event, item = here[value], there[value]
            if event.uid not in pairs and item not in pairs.values():
                pairs[event.uid] = item
    yield from (one.over(pairs[one.uid]) if one.uid in pairs else one for one in events)
    yield from (one for one in items if one not in pairs.values())


def _unique(found: Iterable[Found], mark: Callable[[Found], str | None]) -> dict[str, Found]:
    """By a mark, those that have it alone."""
    groups: dict[str, list[Found]] = defaultdict(list)
    for one in found:
        if value := mark(one):
            groups[value].append(one)
    return {value: group[0] for value, group in groups.items() if len(group) == 1}


def rebuilt(read_file: Callable[[str], bytes | None], now: datetime) -> Ledger | None:
    """The ledger of our own published files; None where there are none of ours."""
    calendar = read_file("calendar.ics")
    if calendar is None or OURS not in calendar[:400]:
        return None
    files, wanted = {"calendar.ics": calendar}, ["atom.xml"]
    while wanted:
        path = wanted.pop()
        content = read_file(path)
        if content is not None and path not in files:
            files[path] = content
            wanted += [match.decode() for match in OLDER.findall(content)]
    found = _found(files)
    # Feeds do not say when an entry was first published: nothing then stood in it that is not told of there already.
    latest = max((time for one in found for time in _times(one)), default=now)
    return Ledger({one.uid: _line(replace(one, created=one.created or latest), now) for one in found}, rebuilt=True)


def _times(found: Found) -> Iterator[datetime]:
    yield from (time for time in (found.created, found.modified, found.published, found.updated) if time)


def read(content: bytes) -> Iterator[Found]:
    """The entries of a calendar or feed; of each kind what can be read."""
    start = content.lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
    reader = {b"B": _calendar, b"b": _calendar, b"{": _json_feed, b"<": _xml_feed}.get(start)
    return (one for one in (reader(content) if reader else ()) if one.uid)


def _line(found: Found, now: datetime) -> Line:
    modified = found.modified or found.updated or found.published or found.created or now
    created = found.created or found.published or modified
    published = min(found.published or created, now)
    return Line(
        uid=found.uid,
        kind=found.kind,
        source="",
        path="",
        anchor="",
        title=public_title(found.title),
        content="",
        link=link_mark(found.url),
        start=found.start,
        end=found.end,
        dated=found.published.isoformat() if found.published and not found.start else None,
        sequence=found.sequence,
        created=min(created, now),
        modified=min(modified, now),
        published=published,
        updated=max(published, min(found.updated or published, now)),
        slug=found.slug,
        item=_item(found),
    )


def _item(found: Found) -> str:
    """The id in feeds, where it is not made of the uid."""
    return found.item if found.item != id_of(found.uid) else ""


def _calendar(content: bytes) -> Iterator[Found]:
    import icalendar

    try:
        events = icalendar.Calendar.from_ical(content).walk("VEVENT")
    except (ValueError, IndexError, KeyError):
        return
    for event in events:
        if "RECURRENCE-ID" not in event and event.get("UID"):
            yield _event(event)


def _event(event: Any) -> Found:
    start, end = _value(event, "DTSTART"), _value(event, "DTEND")
    if end is not None and not isinstance(end, datetime):
        end -= timedelta(days=1)
    return Found(
        uid=str(event["UID"]).strip(),
        title=str(event.get("SUMMARY", "")),
        url=str(event["URL"]) if event.get("URL") else None,
        start=_written(start),
        end=_written(end) if end != start else None,
        created=_aware(_value(event, "CREATED")),
        modified=_aware(_value(event, "LAST-MODIFIED") or _value(event, "DTSTAMP")),
        sequence=int(event.get("SEQUENCE", 0)),
    )


def _value(event: Any, name: str) -> date | None:
    value = getattr(event.get(name), "dt", None)
    return value if isinstance(value, date) else None


def _written(value: date | None) -> str | None:
    return written(value.replace(tzinfo=None) if isinstance(value, datetime) else value)


def _aware(value: date | None) -> datetime | None:
    if not isinstance(value, datetime):
        return None
    return value if value.tzinfo else value.replace(tzinfo=UTC)


def _json_feed(content: bytes) -> Iterator[Found]:
    try:
        items = json.loads(content.decode("utf-8-sig"))["items"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return
    for item in items if isinstance(items, list) else ():
        if isinstance(item, dict) and item.get("id"):
            facts: dict[str, Any] = item["_cnfeed"] if isinstance(item.get("_cnfeed"), dict) else {}
            yield Found(
                uid=_uid(str(item["id"])),
                item=str(item["id"]).strip(),
                kind=str(facts.get("kind", "news")),
                title=str(item.get("title") or ""),
                url=_text(item.get("url")),
                start=_text(facts.get("start")),
                end=_text(facts.get("end")),
                published=_moment(item.get("date_published")),
                updated=_moment(item.get("date_modified")),
            )


def _xml_feed(content: bytes) -> Iterator[Found]:
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError):
        return
    yield from (_rss_item(item) for item in root.iter("item"))
    yield from (_atom_entry(entry) for entry in root.iter(f"{ATOM}entry"))


def _rss_item(item: Any) -> Found:
    link = item.findtext("link")
    return Found(
        uid=_uid(item.findtext("guid") or link or ""),
        item=(item.findtext("guid") or link or "").strip(),
        kind="news",
        title=item.findtext("title") or "",
        url=link,
        published=_moment(item.findtext("pubDate")),
    )


def _atom_entry(entry: Any) -> Found:
    links = [(one.get("rel", "alternate"), one.get("href", "")) for one in entry.iter(f"{ATOM}link")]
    slugs = [match[1] for rel, href in links if rel == "related" and (match := SLUG.search(href))]
    return Found(
        uid=_uid(entry.findtext(f"{ATOM}id") or ""),
        item=(entry.findtext(f"{ATOM}id") or "").strip(),
        kind="news",
        title=entry.findtext(f"{ATOM}title") or "",
        url=next((href for rel, href in links if rel == "alternate"), None),
        published=_moment(entry.findtext(f"{ATOM}published")),
        updated=_moment(entry.findtext(f"{ATOM}updated")),
        slug=unquote(slugs[0]) if slugs else "",
    )


def _uid(name: str) -> str:
    """The uid that an item's id was made of; ids of others as they are."""
    name = name.strip()
    for prefix in ("urn:uuid:", "tag:cnfeed.invalid,2026:"):
        if name.startswith(prefix):
            return unquote(name.removeprefix(prefix))
    return name


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _moment(text: object) -> datetime | None:
    """RFC 3339 or RFC 822; None for anything else."""
    for parse in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            return _aware(parse(str(text).strip()))
        except (ValueError, TypeError, IndexError):
            continue
    return None
