"""What an entry says in the language of a feed or calendar."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cnfeed.formats.dates import day_said
from cnfeed.formats.links import absolute
from cnfeed.formats.text import one_line, paragraphs
from cnfeed.formats.words import Words
from cnfeed.model.entry import Entry, Status, Version
from cnfeed.model.when import as_day

PATH = re.compile(r"\.{0,2}/\S*")


@dataclass(frozen=True, slots=True)
class Told:
    """An entry's words in one language: ``language`` is theirs ("" where it is not known), ``mdx`` their dialect."""

    language: str
    title: str
    description: str
    body: str
    url: str | None
    mdx: bool
    base_url: str | None
    links: tuple[tuple[str, str], ...]


def told(entry: Entry, language: str) -> Told:
    """The translation in that language, else one in its script or of its primary language, else the entry itself."""
    version = _version(entry, language)
    if version is None:
        own = entry.languages[0] if entry.languages else ""
        return Told(
            own,
            one_line(entry.title),
            paragraphs(entry.description or ""),
            entry.body,
            entry.url,
            _is_mdx(entry.path),
            entry.base_url,
            entry.links,
        )
    return Told(
        version.language,
        one_line(version.title) or one_line(entry.title),
        paragraphs(version.description or ""),
        version.body,
        version.url or entry.url,
        _is_mdx(version.path),
        version.base_url or entry.base_url,
        version.links,
    )


def _is_mdx(path: str) -> bool:
    """True where braces are JavaScript."""
    return path.lower().endswith(".mdx")


def _version(entry: Entry, language: str) -> Version | None:
    """The closest translation, None where the entry's own words are as close."""
    own = _closeness(entry.languages[0], language) if entry.languages else 0
    best = max(entry.versions, key=lambda one: _closeness(one.language, language), default=None)
    return best if best and _closeness(best.language, language) > own else None


def _closeness(tag: str, wanted: str) -> int:
    """3 the same tag, 2 the same script, 1 the same primary language, 0 another."""
    tag, wanted = _normal(tag), _normal(wanted)
    if tag == wanted:
        return 3
    if tag.split("-")[0] != wanted.split("-")[0]:
        return 0
    return 2 if _script(tag) == _script(wanted) else 1


def _normal(tag: str) -> str:
    return tag.lower().replace("_", "-")


def _script(tag: str) -> str:
    """Chinese is written in two; where a tag names neither, it means the simplified one."""
    return "hant" if any(part in ("hant", "tw", "hk", "mo") for part in tag.split("-")) else ""


def status_title(entry: Entry, title: str, words: Words, was: str) -> str:
    """The title with a cancelled or postponed event's word at its front."""
    if entry.status is Status.CANCELLED:
        return words.cancelled + words.colon + title
    if entry.status is Status.POSTPONED:
        return (words.postponed_was.format(was) if was else words.postponed) + words.colon + title
    return title


def what_changed(entry: Entry, words: Words) -> str:
    """What a reader must know first of an event that is not as it was announced."""
    if entry.status is Status.CANCELLED:
        return words.this_is_cancelled
    if entry.status is Status.POSTPONED:
        return words.this_is_postponed
    previous = as_day(entry.previous_start)
    return words.moved_from.format(day_said(previous, words)) if previous else ""


def where(entry: Entry) -> str:
    """The place in one line; where a site names only its own page about it, that page's address."""
    place = one_line(entry.location or "")
    return absolute(place, entry.base_url) or "" if PATH.fullmatch(place) else place
