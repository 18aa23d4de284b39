"""Translations of one document are one entry in several languages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from cnfeed.model.entry import Entry, Kind, Version
from cnfeed.model.problem import Problem, Severity
from cnfeed.reading.result import Reading


def joined(readings: Sequence[Reading], languages: Mapping[str, str]) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """All entries, translations joined; *languages* maps a source to its own language, which comes first."""
    groups: dict[tuple[str, str], list[Reading]] = defaultdict(list)
    for reading in readings:
        key = reading.facts.translation_key if reading.facts else reading.href
        groups[reading.source, key].append(reading)
    entries: list[Entry] = []
    problems: list[Problem] = []
    for (source, _), group in groups.items():
        if len(_languages(group)) < len(group) or len(group) == 1:
            entries += [entry for reading in group for entry in reading.entries]
            continue
        first, *others = sorted(group, key=lambda one: (_language(one) != languages.get(source), _language(one)))
        made, doubts = _together(first, others)
        entries += made
        problems += doubts
    return tuple(entries), tuple(problems)


def _language(reading: Reading) -> str:
    return reading.facts.language if reading.facts else ""


def _languages(group: Iterable[Reading]) -> set[str]:
    return {_language(reading) for reading in group}


def _together(first: Reading, others: Sequence[Reading]) -> tuple[list[Entry], list[Problem]]:
    """The first document's entries with what the others say of them, and what only the others tell."""
    made = list(first.entries)
    problems: list[Problem] = []
    for other in others:
        for entry in other.entries:
            place = _same(made, entry)
            if place is None:
                made.append(entry)
                continue
            problems += _differing(made[place], entry)
            made[place] = _with_version(made[place], entry)
    return made, problems


def _same(made: Sequence[Entry], entry: Entry) -> int | None:
    """Which entry this one translates: the document's own, else the one of that kind at that time."""
    tests: tuple[Callable[[Entry], bool], ...] = (
        lambda one: one.anchor == entry.anchor == "" and one.kind == entry.kind,
        lambda one: entry.url is not None and one.anchor != "" and _key(one) == _key(entry) and one.url == entry.url,
        lambda one: one.anchor != "" and entry.anchor != "" and _key(one) == _key(entry),
    )
    for test in tests:
        found = [place for place, one in enumerate(made) if entry.languages[0] not in one.languages and test(one)]
        if len(found) == 1:
            return found[0]
    return None


def _key(entry: Entry) -> tuple[Kind, object, object]:
    return entry.kind, entry.when.start, entry.when.end


def _with_version(entry: Entry, other: Entry) -> Entry:
    version = Version(other.languages[0], other.path, other.title, other.description, other.body, other.url)
    return replace(entry, languages=(*entry.languages, *other.languages), versions=(*entry.versions, version))


def _differing(entry: Entry, other: Entry) -> list[Problem]:
    if entry.kind is Kind.NEWS or entry.when.start == other.when.start or not (entry.when.start and other.when.start):
        return []
    message = f"says {other.when.start}, but {entry.path}:{entry.line} says {entry.when.start}; one of them is wrong"
    return [Problem(other.path, other.line, Severity.WARNING, message, "translation-differs")]
