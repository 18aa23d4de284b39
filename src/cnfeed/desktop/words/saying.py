"""An entry said in words, for screen readers, tooltips and lists."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from html import escape

from PySide6.QtCore import QCoreApplication

from cnfeed.desktop.words import dates
from cnfeed.desktop.words.core_sentences import translated
from cnfeed.formats.occurrences import Occurrence
from cnfeed.model.entry import Attendance, Entry, Kind, Status
from cnfeed.model.when import When

translate = QCoreApplication.translate

MOST_TOLD = 8


def title(entry: Entry) -> str:
    """The title without the date it begins with, for a place that shows the day anyway."""
    if entry.words and entry.title.startswith(entry.words):
        return entry.title[len(entry.words) :].lstrip(" :：,，-–—·.") or entry.title
    return entry.title


def kind(value: Kind) -> str:
    """The kind's name."""
    names = {
        Kind.EVENT: translate("saying", "Event"),
        Kind.DEADLINE: translate("saying", "Deadline"),
        Kind.NEWS: translate("saying", "News"),
    }
    return names[value]


def status(value: Status) -> str:
    """The status's name."""
    names = {
        Status.CONFIRMED: translate("saying", "Confirmed"),
        Status.TENTATIVE: translate("saying", "Tentative"),
        Status.CANCELLED: translate("saying", "Cancelled"),
        Status.POSTPONED: translate("saying", "Postponed"),
    }
    return names[value]


def attendance(value: Attendance) -> str:
    """How one takes part."""
    names = {
        Attendance.IN_PERSON: translate("saying", "In person"),
        Attendance.ONLINE: translate("saying", "Online"),
        Attendance.HYBRID: translate("saying", "Hybrid"),
    }
    return names[value]


def occurrence(one: Occurrence) -> str:
    """Kind, title, time, place and what is unusual, in one sentence."""
    entry = one.entry
    when = dates.span_words(one)
    parts = [kind(entry.kind), entry.title, when, entry.location or ""]
    if entry.status is not Status.CONFIRMED:
        parts.append(status(entry.status))
    if entry.draft:
        parts.append(translate("saying", "Draft"))
    return translate("saying", ", ").join(part for part in parts if part)


def place(entry: Entry) -> str:
    """File and line."""
    return f"{entry.path}:{entry.line}"


def why(entry: Entry) -> str:
    """Why it was read as it is, and the words it was read from."""
    words = entry.words.strip("\"'")
    told = translated(entry.why)
    if not words or words in entry.why:
        return told
    return translate("saying", "{0}, from “{1}”").format(told, words) if told else words


def tooltip(one: Occurrence) -> str:
    """The lines shown when the pointer rests on it; plain text."""
    entry = one.entry
    when = dates.span_words(one)
    own = dates.own_start(one)
    there = translate("saying", "{0} in {1}").format(dates.hour(own), entry.when.zone) if own else ""
    first = entry.title if entry.status is Status.CONFIRMED else f"{entry.title} ({status(entry.status)})"
    return "\n".join(part for part in (first, when, there, entry.location, place(entry)) if part)


def count(entries: int) -> str:
    """How many entries."""
    if entries == 0:
        return translate("saying", "no entries")
    return translate("saying", "1 entry") if entries == 1 else translate("saying", "{0} entries").format(entries)


def day(value: date, entries: int) -> str:
    """A day, and how much is on it."""
    return translate("saying", ", ").join((dates.long_day(value), count(entries)))


def nth(words: str, place: int, of: int) -> str:
    """Words, and which one of how many they are about."""
    return translate("saying", "{0}, {1} of {2}").format(words, place, of)


def day_in_short(value: date, found: Sequence[Occurrence]) -> str:
    """A day, how much is on it, and the first of that."""
    return "\n".join((day(value, len(found)), *(title(one.entry) for one in found[:MOST_TOLD])))


def landing(entry: Entry | None, when: When) -> str:
    """Where something that is dragged would be."""
    words = dates.when_words(when)
    return translate("saying", "{0}: {1}").format(title(entry), words) if entry else words


def unformatted(words: str) -> str:
    """Words as they are, for a place that would otherwise take markup in them for its own."""
    return f"<span>{escape(words)}</span>".replace("\n", "<br>") if words else ""


def fix(kind: str, word: str) -> str:
    """What a click does about a problem."""
    names = {
        "replace": translate("saying", "Write {0}"),
        "zone": translate("saying", "It is {0}"),
        "remove": translate("saying", "Take {0} away"),
        "swap": translate("saying", "Turn round: {0}"),
        "quote": translate("saying", "Quote: {0}"),
    }
    return names[kind].format(word)
