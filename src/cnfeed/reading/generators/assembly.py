"""A page and its place → facts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time

from cnfeed.documents.document import Document
from cnfeed.documents.frontmatter import FrontMatter
from cnfeed.model.settings import Source
from cnfeed.model.zone import aware

from .base import DateMeans, Facts, Page, Placed, options_of, page_of
from .classes import as_day, classified, date_means
from .languages import SAMPLE, script_language, tag
from .matter import categories_of, header, slug_of, summary_of, title_of
from .people import authors_of
from .pictures import image_of
from .times import moment_of

PUBLISHED = ("date", "published", "published_at", "publisheddate", "publishdate", "pubdate", "created")
TRUE = frozenset({"true", "yes", "on", "1"})


def with_header(document: Document, matter: FrontMatter, source: Source) -> Page:
    """The page, where metadata lines without fences count too (Pelican, MkDocs)."""
    page = page_of(document, matter, source)
    lines = None if page.values else header(document.text)
    if not lines:
        return page
    values, keys, end = lines
    return replace(page, values=values, keys=keys, body=end)


def is_true(value: object) -> bool:
    """True for ``true`` in either YAML's words: a draft by one of them is safer kept back."""
    return value is True or (isinstance(value, str) and value.strip().lower() in TRUE)


def published_of(page: Page, means: DateMeans, zone: str, day: date | None) -> tuple[datetime | None, str | None]:
    """When it was published, and the key that says so; without one the day of the file's name."""
    for key in PUBLISHED:
        if key in page.values and not (key == "date" and means == "start"):
            value = page.values[key]
            moment = moment_of(value.get("created") if isinstance(value, dict) else value, zone)
            if moment:
                return moment, page.keys[key] + (".created" if isinstance(value, dict) else "")
    return (aware(datetime.combine(day, time()), zone), None) if day else (None, None)


def language_of(page: Page, placed: Placed, title: str | None) -> str:
    """The generator's word; where that is a guess, the document's own key or script."""
    if placed.settled:
        return placed.language
    own = page.said("lang", "language", "locale")
    beginning = f"{title or ''}\n{page.text[page.body : page.body + SAMPLE]}"
    return (own and tag(own)) or script_language(beginning) or placed.language


def address(source: Source, placed: Placed) -> str | None:
    """The document's public address; None without a base URL or a page."""
    if not source.base_url or not placed.is_page or placed.path is None:
        return None
    if placed.path.startswith(("http://", "https://")):
        return placed.path
    return source.base_url.rstrip("/") + "/" + placed.path


def assembled(page: Page, source: Source, placed: Placed, *, heading: bool) -> Facts:
    """Everything said of a document that has found its place; *heading*: its first one may be its title."""
    title, title_key = title_of(page, heading=heading)
    language = language_of(page, placed, title)
    if not placed.is_page:
        return no_page(page, placed, language, title, title_key)
    first, _ = published_of(page, "published", source.timezone, placed.day)
    verdict, why = classified(page, placed, as_day(first))
    means = date_means(page, placed, verdict)
    published, key = published_of(page, means, source.timezone, placed.day)
    url = address(source, placed)
    known: Mapping[str, Mapping[str, str]] = options_of(source.options).get("authors", {})
    return Facts(
        document_class=verdict,
        why=why,
        url=url,
        language=language,
        translation_key=placed.key,
        is_page=True,
        draft=placed.draft,
        slug=slug_of(page) or last_piece(placed),
        title=title,
        title_key=title_key,
        summary=summary_of(page),
        published=published,
        published_key=key,
        date_means=means,
        live_from=moment_of(page.values.get("publishdate"), source.timezone),
        live_until=moment_of(page.values.get("expirydate", page.values.get("unpublishdate")), source.timezone),
        authors=authors_of(page, known),
        categories=categories_of(page),
        image=image_of(page, source.base_url, url, placed.index),
        body=page.body,
    )


def no_page(page: Page, placed: Placed, language: str, title: str | None, title_key: str | None) -> Facts:
    """A document that the generator makes no page of."""
    return Facts(
        document_class="none",
        why=f"none: {placed.reason}",
        url=None,
        language=language,
        translation_key=placed.key,
        is_page=False,
        draft=placed.draft,
        slug=last_piece(placed),
        title=title,
        title_key=title_key,
    )


def last_piece(placed: Placed) -> str:
    """The last folder or the name that stands for the document."""
    return placed.dirs[-1] if placed.index and placed.dirs else placed.name
