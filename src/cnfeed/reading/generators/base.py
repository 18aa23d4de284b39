"""What every generator says of a document, and the document as they all look at it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any, Literal

from cnfeed.documents.document import Document
from cnfeed.documents.frontmatter import FrontMatter
from cnfeed.model.entry import Person
from cnfeed.model.settings import Source

DocumentClass = Literal["event", "news", "digest", "page", "none"]
DateMeans = Literal["published", "start"]
Options = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a document is to its own generator.

    ``why`` names the class and its reason (``event: `type: event```). ``translation_key`` is the same for the
    translations of one document, across the workspace. Times are aware: in the zone written, else the source's.
    ``body``: where the text starts, below front matter and metadata lines.
    """

    document_class: DocumentClass
    why: str
    url: str | None
    language: str
    translation_key: str
    is_page: bool
    draft: bool
    slug: str
    title: str | None = None
    title_key: str | None = None
    summary: str | None = None
    published: datetime | None = None
    published_key: str | None = None
    date_means: DateMeans = "published"
    live_from: datetime | None = None
    live_until: datetime | None = None
    authors: tuple[Person, ...] = ()
    categories: tuple[str, ...] = ()
    image: str | None = None
    body: int = 0


@dataclass(frozen=True, slots=True)
class Page:
    """A document as generators look at it.

    ``path`` is relative to the source; ``values`` and ``keys`` (how a key is written) go by lower-case key;
    ``body`` is where the text below the front matter starts.
    """

    path: str
    text: str
    body: int
    values: Mapping[str, object]
    keys: Mapping[str, str]

    def said(self, *names: str) -> str | None:
        """The first of these keys that holds words."""
        for name in names:
            value = self.values.get(name)
            if isinstance(value, str) and value.strip():
                return value
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """Where a generator puts a document; ``path`` is its address below the base URL, percent-encoded.

    ``dirs`` are its folders below the content root without a language's, ``index`` says that it stands for the
    last of them, ``branch`` that it lists what is below. ``post``: the generator itself calls it a post.
    ``reason`` tells why there is no page; ``settled`` that the language is the generator's word.
    """

    is_page: bool
    path: str | None
    language: str
    key: str
    dirs: tuple[str, ...]
    name: str
    index: bool = False
    branch: bool = False
    post: bool = False
    draft: bool = False
    settled: bool = True
    day: date | None = None
    type: str | None = None
    reason: str = ""


@lru_cache(maxsize=128)
def options_of(text: str) -> Options:
    """A source's options, parsed once."""
    options: Options = json.loads(text)
    return options


def packed(options: Options) -> str:
    """Options as text: sorted, so that the same configuration gives the same text."""
    return json.dumps(options, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def below(href: str, folder: str) -> str | None:
    """The path below a folder ("." is the top), or None if it is not there."""
    if folder in (".", ""):
        return href
    return href[len(folder) + 1 :] if href.startswith(folder) and href[len(folder) : len(folder) + 1] == "/" else None


def joined(folder: str, path: str) -> str:
    """A path below a folder as a path of the workspace."""
    return path if folder in (".", "") else f"{folder}/{path}" if path not in (".", "") else folder


def page_of(document: Document, matter: FrontMatter, source: Source) -> Page:
    """The document as this source's generator sees it."""
    path = below(document.href, source.path)
    keys = {str(key).lower(): str(key) for key in matter.values}
    values = {str(key).lower(): value for key, value in matter.values.items()}
    return Page(document.href if path is None else path, document.text, matter.span.end, values, keys)
