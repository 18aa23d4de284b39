"""Translations of one document are one entry in several languages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import replace

from cnfeed.model.entry import Entry, Kind, Version
from cnfeed.model.problem import Problem, Severity
from cnfeed.reading.duplicates import possible_duplicates
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
    return tuple(entries), (*problems, *possible_duplicates(entries))


def _language(reading: Reading) -> str:
    return reading.facts.language if reading.facts else ""


def _languages(group: Iterable[Reading]) -> set[str]:
    return {_language(reading) for reading in group}


def _together(first: Reading, others: Sequence[Reading]) -> tuple[list[Entry], list[Problem]]:
    """The first document's entries with what the others say of them, and what only the others tell."""
    made = list(first.entries)
    problems: list[Problem] = []
    for other in others:
        pairs = _paired(made, other.entries)
        for number, entry in enumerate(other.entries):
            place = pairs.get(number)
            if place is None:
                made.append(entry)
                continue
            problems += _differing(made[place], entry)
            made[place] = _with_version(made[place], entry)
    return made, problems


def _paired(made: Sequence[Entry], others: Sequence[Entry]) -> dict[int, int]:
    """By the number of an entry: which one it translates. The surest signs first, each only where it is unique."""
    pairs: dict[int, int] = {}
    for sign in SIGNS:
        free = [place for place, one in enumerate(made) if place not in pairs.values()]
        left = [number for number in range(len(others)) if number not in pairs]
        here = _by(sign, [(place, made[place]) for place in free])
        there = _by(sign, [(number, others[number]) for number in left])
        for key, numbers in there.items():
            places = here.get(key, [])
            if len(places) == len(numbers) and (len(places) == 1 or sign is _time):
                pairs |= dict(zip(numbers, places, strict=True))
    return pairs


def _by(sign: Callable[[Entry], Hashable | None], entries: Iterable[tuple[int, Entry]]) -> dict[Hashable, list[int]]:
    """The entries of each key in the order of their lines."""
    groups: dict[Hashable, list[int]] = defaultdict(list)
    for number, entry in sorted(entries, key=lambda one: one[1].line):
        key = sign(entry)
        if key is not None:
            groups[key].append(number)
    return groups


def _own(entry: Entry) -> Hashable | None:
    return (entry.kind,) if entry.anchor == "" else None


def _link(entry: Entry) -> Hashable | None:
    return (*_key(entry), entry.url) if entry.anchor and entry.url else None


def _words(entry: Entry) -> Hashable | None:
    return (*_key(entry), entry.anchor) if entry.anchor else None


def _time(entry: Entry) -> Hashable | None:
    """Equally many of a kind at a time: rows name places in each language's way, but keep their order."""
    return _key(entry) if entry.anchor and entry.when.start is not None else None


SIGNS: tuple[Callable[[Entry], Hashable | None], ...] = (_own, _link, _words, _time)


def _key(entry: Entry) -> tuple[Kind, object, object]:
    return entry.kind, entry.when.start, entry.when.end


def _with_version(entry: Entry, other: Entry) -> Entry:
    version = Version(
        other.languages[0], other.path, other.title, other.description, other.body, other.url, other.base_url
    )
    return replace(entry, languages=(*entry.languages, *other.languages), versions=(*entry.versions, version))


def _differing(entry: Entry, other: Entry) -> list[Problem]:
    if entry.kind is Kind.NEWS or entry.when.start == other.when.start or not (entry.when.start and other.when.start):
        return []
    message = f"says {other.when.start}, but {entry.path}:{entry.line} says {entry.when.start}; one of them is wrong"
    return [Problem(other.path, other.line, Severity.WARNING, message, "translation-differs")]
