"""RSS, Atom and JSON feeds as news; links other than http and https are left out."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from cnfeed.formats.imported import MOST, Imported, failed
from cnfeed.formats.text import clean, one_line, paragraphs
from cnfeed.model.entry import Entry, Kind, Person
from cnfeed.model.problem import Problem, Severity
from cnfeed.model.when import UNKNOWN, Precision, When
from cnfeed.model.zone import is_zone, local

ATOM = "{http://www.w3.org/2005/Atom}"
CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
DC = "{http://purl.org/dc/elements/1.1/}"
RSS_1 = "{http://purl.org/rss/1.0/}"
ROOTS = ("rss", f"{ATOM}feed", "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}RDF")
SPACE = re.compile(r"\s+")
BLOCKS = ("p", "br", "div", "li", "h1", "h2", "h3", "h4", "tr", "blockquote", "pre")


def xml_feed(content: bytes, name: str, zone: str) -> Imported:
    """The items of an RSS or Atom feed; entities, DTDs and the network are never used."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        return failed(name, f"is no well-formed XML: {one_line(str(error))[:200]}", "bad-feed")
    if root.tag not in ROOTS:
        return failed(name, "is XML, but no RSS and no Atom feed", "bad-feed")
    items = [(_rss_item(one), _line(one)) for tag in ("item", f"{RSS_1}item") for one in root.iter(tag)]
    items += [(_atom_entry(one), _line(one)) for one in root.iter(f"{ATOM}entry")]
    return _collected(items, name, zone)


def _line(element: Any) -> int:
    line: int | None = element.sourceline
    return line or 1


def json_feed(content: bytes, name: str, zone: str) -> Imported:
    """The items of a JSON Feed; of ours the events as events."""
    try:
        items = json.loads(content.decode("utf-8-sig"))["items"]
    except (ValueError, KeyError, TypeError, RecursionError):
        items = None
    if not isinstance(items, list):
        return failed(name, "is JSON, but no JSON Feed", "bad-feed")
    return _collected([(_json_item(one), 1) for one in items if isinstance(one, dict)], name, zone)


def _collected(items: Sequence[tuple[Mapping[str, Any], int]], name: str, zone: str) -> Imported:
    if len(items) > MOST:
        return failed(name, f"holds {len(items)} items, more than {MOST}", "too-many")
    problems = [
        Problem(name, line, Severity.WARNING, f"“{item['title'][:80]}” has no date", "no-date")
        for item, line in items
        if item["published"] is None and item.get("start") is None
    ]
    return Imported(tuple(_entry(item, name, line, zone) for item, line in items), tuple(problems))


def _entry(item: Mapping[str, Any], name: str, line: int, zone: str) -> Entry:
    published, body = item["published"], _text(item.get("body"))
    kind = item.get("kind") or Kind.NEWS
    when = When(local(published, zone).date(), None, Precision.DAY) if published else UNKNOWN
    return Entry(
        kind=kind,
        title=item["title"],
        when=item["start"] if kind is not Kind.NEWS else when,
        source="",
        path=name,
        line=line,
        declared=True,
        uid=one_line(item.get("uid") or "")[:255] or None,
        url=_web(item.get("url")),
        location=item.get("location"),
        description=one_line(_text(item.get("summary")) or body)[:300] or None,
        body=body,
        categories=tuple(dict.fromkeys(one_line(word)[:80] for word in item.get("categories", ()) if word))[:20],
        authors=tuple(Person(one_line(person)[:200]) for person in item.get("authors", ()) if person.strip())[:10],
        published=published,
    )


def _rss_item(item: Any) -> dict[str, Any]:
    def text(*tags: str) -> str:
        return next((found for tag in tags if (found := (item.findtext(tag) or "").strip())), "")

    link = text("link", f"{RSS_1}link")
    guid = item.find("guid")
    permanent = guid is not None and guid.get("isPermaLink", "true") == "true"
    summary = text("description", f"{RSS_1}description")
    return {
        "title": _title(text("title", f"{RSS_1}title") or summary),
        "url": link or (text("guid") if permanent else ""),
        "uid": text("guid"),
        "published": _moment(text("pubDate", f"{DC}date")),
        "summary": summary,
        "body": text(CONTENT) or summary,
        "categories": [one.text or "" for one in item.iter("category")],
        "authors": [text(f"{DC}creator")],
    }


def _atom_entry(entry: Any) -> dict[str, Any]:
    links = [(one.get("rel", "alternate"), one.get("href", "")) for one in entry.iter(f"{ATOM}link")]
    content, summary = (entry.find(f"{ATOM}{tag}") for tag in ("content", "summary"))
    return {
        "title": _title(_inside(entry.find(f"{ATOM}title"))),
        "url": next((href for rel, href in links if rel == "alternate"), ""),
        "uid": (entry.findtext(f"{ATOM}id") or "").strip(),
        "published": _moment(entry.findtext(f"{ATOM}published") or entry.findtext(f"{ATOM}updated")),
        "summary": _inside(summary),
        "body": _inside(content) or _inside(summary),
        "categories": [one.get("label") or one.get("term") or "" for one in entry.iter(f"{ATOM}category")],
        "authors": [one.findtext(f"{ATOM}name") or "" for one in entry.iterfind(f"{ATOM}author")],
    }


def _inside(element: Any) -> str:
    """An Atom text construct's words; of XHTML the text alone."""
    if element is None:
        return ""
    return "".join(element.itertext()) if element.get("type") == "xhtml" else element.text or ""


def _json_item(item: Mapping[str, Any]) -> dict[str, Any]:
    def text(name: str) -> str:
        value = item.get(name)
        return value if isinstance(value, str) else ""

    authors = item.get("authors") if isinstance(item.get("authors"), list) else [item.get("author")]
    tags = item.get("tags") if isinstance(item.get("tags"), list) else []
    facts = item.get("_cnfeed") if isinstance(item.get("_cnfeed"), dict) else {}
    return {
        "title": _title(text("title") or text("summary") or text("content_text")),
        "url": text("external_url") or text("url"),
        "uid": str(item.get("id") or ""),
        "published": _moment(text("date_published")),
        "summary": text("summary"),
        "body": text("content_html") or text("content_text"),
        "categories": [one for one in tags or () if isinstance(one, str)],
        "authors": [str(one.get("name") or "") for one in authors or () if isinstance(one, dict)],
        **_ours(facts or {}),
    }


def _ours(facts: Mapping[str, Any]) -> dict[str, Any]:
    """What our own feed says of an event's time and place."""
    start, end = (_day_or_time(facts.get(name)) for name in ("start", "end"))
    if facts.get("kind") != "event" or start is None:
        return {}
    timed = isinstance(start, datetime)
    zone = str(facts.get("timezone") or "")
    if timed and not is_zone(zone):
        return {}
    end = end if end is not None and isinstance(end, datetime) is timed and end > start else None
    when = When(start, end, Precision.MINUTE if timed else Precision.DAY, zone if timed else None)
    place = facts.get("location")
    return {"kind": Kind.EVENT, "start": when, "location": one_line(place) if isinstance(place, str) else None}


def _day_or_time(value: object) -> date | datetime | None:
    if not isinstance(value, str):
        return None
    try:
        return date.fromisoformat(value) if len(value) == 10 else datetime.fromisoformat(value).replace(tzinfo=None)
    except ValueError:
        return None


def _title(text: str) -> str:
    return one_line(_text(text))[:500] or "Untitled"


def _web(value: str | None) -> str | None:
    text = one_line(value or "")
    return text if text.startswith(("http://", "https://")) and " " not in text and len(text) < 2000 else None


def _moment(text: str | None) -> datetime | None:
    """RFC 3339 or RFC 822; UTC where no zone is named; None for anything else."""
    for parse in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            found = parse((text or "").strip())
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
        if 1900 < found.year < 2200:
            return (found if found.tzinfo else found.replace(tzinfo=UTC)).replace(microsecond=0)
    return None


def _text(markup: str | None) -> str:
    """HTML as its words, a line per block; plain text as it is."""
    text = clean(markup or "")[:200_000]
    if "<" not in text and "&" not in text:
        return paragraphs(text)[:20_000]
    from lxml import etree, html

    try:
        root = html.fragment_fromstring(text, create_parent="div")
    except (etree.ParserError, ValueError):
        return ""
    etree.strip_elements(root, "script", "style", etree.Comment, etree.ProcessingInstruction, with_tail=False)
    for element in root.iter():
        element.text = SPACE.sub(" ", element.text or "")
        element.tail = ("\n\n" if element.tag in BLOCKS else "") + SPACE.sub(" ", element.tail or "")
    lines = (line.strip() for line in str(root.text_content()).split("\n"))
    return paragraphs("\n".join(lines))[:20_000]
