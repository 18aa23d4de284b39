"""Sentences of the core, which speaks English, in the window's language.

The tables beside this module hold each sentence as a template. ``{0}`` to ``{4}`` stand for values, which are kept as
they are: titles, paths, dates, git's own words. ``{5}`` to ``{9}`` stand for words or sentences of the core, which are
looked for in turn; ``{9}`` is nothing else. What no template matches stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from . import core_documents, core_edits, core_git, core_publishing, core_reading, core_settings, core_storage

TABLES = (core_documents, core_edits, core_git, core_publishing, core_reading, core_settings, core_storage)
PLACEHOLDER = re.compile(r"{(\d)}")
PLACE = re.compile(r"((?:.+?:\d+|[^:\s]+\.[a-z]+): )(.+)", re.DOTALL)
KNOWN = "9"
INNER = 5  # placeholders from here on are the core's own words
LONGEST, DEEPEST = 4000, 6


@dataclass(frozen=True)
class Template:
    """One sentence of the core; *pieces* are its words between the placeholders."""

    source: str
    pieces: tuple[str, ...]
    pattern: re.Pattern[str]

    def values(self, sentence: str) -> Mapping[str, str] | None:
        """What stands in a sentence for each placeholder, by its number; None if it is another sentence."""
        if not all(piece in sentence for piece in self.pieces):
            return None
        found = self.pattern.fullmatch(sentence)
        values = {name[1:]: value for name, value in found.groupdict().items()} if found else None
        return values if values is None or values.get(KNOWN) is None or values[KNOWN] in WORDS else None


def _template(source: str) -> Template:
    parts = PLACEHOLDER.split(source)  # words and numbers by turns
    pattern = "".join(f"(?P<_{part}>.+?)" if at % 2 else re.escape(part) for at, part in enumerate(parts))
    return Template(source, tuple(part for part in parts[::2] if part), re.compile(pattern, re.DOTALL))


# The one that says most comes first: "{0}: {1} is not allowed" before "{0} is not allowed".
TEMPLATES = tuple(
    sorted(
        (_template(source) for table in TABLES for source in table.SENTENCES),
        key=lambda one: -sum(map(len, one.pieces)),
    )
)
WORDS = {one.source: one for one in TEMPLATES if one.pieces == (one.source,)}


@lru_cache(maxsize=4096)
def found(sentence: str) -> tuple[Template, Mapping[str, str]] | None:
    """The template of a whole sentence, and its values; None where there is none."""
    if len(sentence) > LONGEST:
        return None
    if sentence in WORDS:
        return WORDS[sentence], {}
    each = ((one, one.values(sentence)) for one in TEMPLATES)
    return next(((one, values) for one, values in each if values is not None), None)


def translated(words: str) -> str:
    """Lines of the core in the window's language; a line that is none of its sentences stays as it is."""
    return "\n".join(_said(line, DEEPEST) or line for line in words.split("\n"))


def _said(words: str, depth: int) -> str | None:
    """A list of words, or a sentence: behind the place it is about, as a whole, or without its full stop."""
    if depth == 0 or not words:
        return None
    ways = (_listed, _behind_place, _whole, _stopped, _behind_colon)
    return next((said for way in ways if (said := way(words, depth)) is not None), None)


def _whole(sentence: str, depth: int) -> str | None:
    match = found(sentence)
    if match is None:
        return None
    template, values = match

    def filled(placeholder: re.Match[str]) -> str:
        value = values[placeholder[1]]
        return (_said(value, depth - 1) or value) if int(placeholder[1]) >= INNER else value

    return PLACEHOLDER.sub(filled, QCoreApplication.translate("Core", template.source))


def _stopped(sentence: str, depth: int) -> str | None:
    """Refusals end some reasons with a full stop and others not."""
    said = _whole(sentence[:-1], depth) if sentence.endswith(".") else None
    return said and QCoreApplication.translate("Core", "{0}.").replace("{0}", said)


def _behind_place(sentence: str, depth: int) -> str | None:
    """``blog/a.md:12: reason``, where the reason is known."""
    place = PLACE.fullmatch(sentence)
    said = place and (_whole(place[2], depth) or _stopped(place[2], depth))
    return place[1] + said if place and said else None


def _behind_colon(sentence: str, depth: int) -> str | None:
    """``my notes/the file: reason``, where the reason is known."""
    place, colon, reason = sentence.partition(": ")
    said = colon and (_whole(reason, depth) or _stopped(reason, depth))
    return place + colon + said if said else None


def _listed(words: str, depth: int) -> str | None:
    """``start, end``: words that are all known."""
    parts = words.split(", ")
    if len(parts) == 1 or (found(words) is not None and found(parts[0]) is None):
        return None
    said = [_whole(part, depth) for part in parts]
    known = [one for one in said if one is not None]
    return QCoreApplication.translate("Core", ", ").join(known) if len(known) == len(said) else None
