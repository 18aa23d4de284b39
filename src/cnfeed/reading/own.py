"""The document's own entry: the event its front matter or first words state, or the news it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from cnfeed.documents import markdown
from cnfeed.documents.document import Document
from cnfeed.documents.frontmatter import FrontMatter
from cnfeed.documents.plain import uniform
from cnfeed.model.entry import Entry, Kind, Place, Status
from cnfeed.model.problem import Problem, Severity
from cnfeed.model.when import UNKNOWN, Precision, When
from cnfeed.reading import keys, moments
from cnfeed.reading.anchors import anchor_of, distinct
from cnfeed.reading.dates import Phrase
from cnfeed.reading.declared import Declared
from cnfeed.reading.generators import Facts
from cnfeed.reading.kinds import status_of
from cnfeed.reading.prose import Detected, paragraphs


@dataclass(frozen=True, slots=True)
class Page:
    """Everything known of a document before its entries are made."""

    document: Document
    matter: FrontMatter
    facts: Facts
    declared: Declared
    detected: Detected
    common: dict[str, Any]

    @property
    def zone(self) -> str:
        """The zone that the document's times are in."""
        return self.declared.zone

    @property
    def title(self) -> str:
        """The document's title, else its file's name."""
        return self.facts.title or self.document.href.rsplit("/", 1)[-1].rsplit(".", 1)[0]


def event(page: Page) -> Entry:
    """The event that the document is about."""
    declared, detected = page.declared, page.detected
    stated = declared.when.start is not None
    status = status_of(page.title)
    if status is Status.CONFIRMED:
        status = detected.status
    return Entry(
        kind=Kind.EVENT,
        title=page.title,
        when=declared.when if stated else detected.when,
        line=declared.line if stated and declared.line else detected.line,
        words=declared.words if stated else detected.words,
        declared=stated or ("event" in page.matter.scalars and detected.when.start is None),
        description=summary(page),
        body=_body(page),
        image=page.facts.image,
        authors=page.facts.authors,
        why=page.facts.why,
        places=_places(page, stated),
        **_published(page)
        | page.common
        | {
            "status": status,
            "location": detected.location,
            "previous_start": detected.previous_start,
            "url": page.facts.url,
            **declared.fields,
        },
    )


def _body(page: Page) -> str:
    """The text, the same whatever ends its lines or stands empty around it: nobody who reads it sees that."""
    return uniform(page.document.text[max(page.matter.span.end, page.facts.body) :]).strip("\n")


def news(page: Page) -> Entry:
    """The post that the document is, on the day it was published."""
    published = page.facts.published
    scalar = page.matter.scalars.get(page.facts.published_key or "")
    return Entry(
        kind=Kind.NEWS,
        title=page.title,
        when=When(published.date(), None, Precision.DAY) if published else UNKNOWN,
        line=page.document.line(scalar.span.start) if scalar else 1,
        words=scalar.written if scalar else "",
        declared=published is not None,
        description=summary(page),
        body=_body(page),
        image=page.facts.image,
        authors=page.facts.authors,
        why=page.facts.why,
        places=_common_places(page),
        **_published(page) | page.common,
    )


def _published(page: Page) -> dict[str, Any]:
    facts = page.facts
    return {"published": facts.published, "live_from": facts.live_from, "live_until": facts.live_until}


def summary(page: Page) -> str | None:
    """What the front matter says in short, else the first paragraph, as plain text."""
    if page.facts.summary:
        return markdown.plain(page.facts.summary) or None
    for span in paragraphs(page.document.text, page.matter.span.end, 1):
        return markdown.plain(span.of(page.document.text)[:2000])[:600] or None
    return None


def _common_places(page: Page) -> dict[str, tuple[Place, ...]]:
    places: dict[str, tuple[Place, ...]] = {}
    for name, key in (
        ("title", page.facts.title_key),
        ("description", "description"),
        ("published", page.facts.published_key),
    ):
        if key and key in page.matter.scalars:
            places[name] = (Place(page.matter.scalars[key].span, "value", key),)
    return places


def _places(page: Page, stated: bool) -> dict[str, tuple[Place, ...]]:
    places = _common_places(page) | dict(page.declared.places)
    if not stated and page.detected.places:
        places["start"] = places["end"] = page.detected.places
    if page.detected.location_places and "location" not in places:
        places["location"] = page.detected.location_places
    return places


def deadlines(page: Page, about: Entry) -> Iterator[Entry | Problem]:
    """The closing dates that front matter lists for the document's event."""
    found: list[Entry] = []
    listed = keys.value_of(page.matter, "event.deadlines")
    for place, value in enumerate(listed if isinstance(listed, list) else []):
        made = _deadline(page, about, value, f"event.deadlines.{place}")
        if isinstance(made, Problem):
            yield made
        else:
            found.append(made)
    for key in keys.CALL_CLOSES:
        at = moments.moment(keys.value_of(page.matter, key), page.zone)
        if at is not None:
            found.append(_closing(page, about, f"{about.title}: call for proposals closes", at, None, key))
    found += [_listed_closing(page, about, word, phrase) for word, phrase in page.detected.closing]
    yield from distinct(found)


def _listed_closing(page: Page, about: Entry, word: str, phrase: Phrase) -> Entry:
    """A closing date that the page's list names."""
    place = (Place(phrase.span, "phrase"),)
    return Entry(
        kind=Kind.DEADLINE,
        title=f"{about.title}: {word}",
        when=replace(phrase.when, zone=phrase.when.zone or page.zone) if not phrase.when.all_day else phrase.when,
        line=page.document.line(phrase.span.start),
        words=phrase.words,
        anchor=anchor_of("deadline", word),
        part_of="",
        why="closing date in a list",
        places={"start": place, "end": place},
        **page.common | {"url": about.url},
    )


def _deadline(page: Page, about: Entry, value: object, key: str) -> Entry | Problem:
    line = _line(page, key)
    if not isinstance(value, dict):
        return Problem(
            page.document.href, line, Severity.WARNING, "a deadline is a map with title and at", "bad-deadline"
        )
    at = moments.moment(value.get("at"), page.zone)
    if at is None:
        text = f"{value.get('at')!r} is no date; write at: 2023-11-26 or 2023-11-26T23:59"
        return Problem(page.document.href, line, Severity.ERROR, text, "bad-date")
    title = value.get("title")
    url = value.get("url")
    named = f"{about.title}: {title}" if isinstance(title, str) and title else f"{about.title}: deadline"
    web = isinstance(url, str) and url.startswith(("http://", "https://"))
    return _closing(page, about, named, at, url if web else None, f"{key}.at")


def _closing(page: Page, about: Entry, title: str, at: Any, url: str | None, key: str) -> Entry:
    scalar = page.matter.scalars.get(key)
    place = {"start": (Place(scalar.span, "value", key),)} if scalar else {}
    return Entry(
        kind=Kind.DEADLINE,
        title=title,
        when=moments.spanning(at, None, page.zone),
        line=_line(page, key),
        words=scalar.written if scalar else "",
        anchor=anchor_of("deadline", title.removeprefix(about.title)),
        part_of="",
        declared=True,
        why="deadline in front matter",
        places=place,
        **page.common | {"url": url or about.url},
    )


def _line(page: Page, key: str) -> int:
    scalar = page.matter.scalars.get(key)
    return page.document.line(scalar.span.start) if scalar else 1
