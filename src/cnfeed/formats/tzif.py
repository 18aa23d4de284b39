"""When a zone's clocks change: the pinned tzdata package's own files, read as RFC 9636 lays them out."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001 - UTC throughout, naive so that years before 1 do not raise
HEADER = struct.Struct(">4s1s15x6I")
POSIX = re.compile(
    r"(?P<std><[^>]+>|[A-Za-z]+)(?P<stdoff>[+\-\d:]+)"
    r"(?:(?P<dst><[^>]+>|[A-Za-z]+)(?P<dstoff>[+\-\d:]+)?,(?P<start>[^,]+),(?P<end>[^,]+))?\Z"
)
MONTH_RULE = re.compile(r"M(\d+)\.(\d)\.(\d)(?:/([+\-\d:]+))?\Z")


class Offset(NamedTuple):
    """What clocks show from some moment on."""

    seconds: int
    daylight: bool
    name: str


class Onset(NamedTuple):
    """A moment (UTC, seconds since 1970) at which clocks change."""

    moment: int
    before: Offset
    after: Offset

    @property
    def local(self) -> datetime:
        """What the clocks showed until then, which is what a VTIMEZONE's DTSTART says (RFC 5545 3.6.5)."""
        return EPOCH + timedelta(seconds=self.moment + self.before.seconds)


@dataclass(frozen=True, slots=True)
class ZoneData:
    """A zone's listed changes and the rule that holds after the last of them."""

    first: Offset
    changes: tuple[tuple[int, Offset], ...]
    rule: str


@cache
def zone_data(name: str) -> ZoneData:
    """The data of an IANA name that cnfeed.model.zone knows."""
    content = files("tzdata").joinpath("zoneinfo", *name.split("/")).read_bytes()
    _, _, *counts = HEADER.unpack_from(content)
    isutc, isstd, leaps, times, types, characters = counts
    # The first block has 32-bit times for old readers; the second is the same with 64 bits.
    skipped = HEADER.size + times * 5 + types * 6 + characters + leaps * 8 + isstd + isutc
    return _second_block(content, skipped)


def _second_block(content: bytes, start: int) -> ZoneData:
    _, _, isutc, isstd, leaps, times, types, characters = HEADER.unpack_from(content, start)
    at = start + HEADER.size
    moments = struct.unpack_from(f">{times}q", content, at)
    which = content[at + times * 8 : at + times * 9]
    at += times * 9
    names = content[at + types * 6 : at + types * 6 + characters]
    offsets = [
        Offset(seconds, bool(daylight), names[index : names.index(0, index)].decode("ascii"))
        for seconds, daylight, index in struct.iter_unpack(">i?B", content[at : at + types * 6])
    ]
    at += types * 6 + characters + leaps * 12 + isstd + isutc
    changes = tuple((moment, offsets[index]) for moment, index in zip(moments, which, strict=True))
    return ZoneData(offsets[0], changes, content[at:].strip(b"\n").decode("ascii"))


def onsets(name: str, first_year: int, last_year: int) -> tuple[Onset, ...]:
    """Every real change of the clocks in those years (UTC), and the last one before them, if any."""
    earliest, latest = _seconds(date(first_year, 1, 1)), _seconds(date(last_year + 1, 1, 1))
    found: list[Onset] = []
    before = zone_data(name).first
    for moment, after in _changes(zone_data(name), last_year):
        if moment >= latest:
            break
        if after != before:
            if moment < earliest:
                found.clear()
            found.append(Onset(moment, before, after))
        before = after
    return tuple(found)


def _changes(data: ZoneData, last_year: int) -> Iterator[tuple[int, Offset]]:
    """The listed changes, then those of the rule."""
    yield from data.changes
    last = data.changes[-1][0] if data.changes else _seconds(date(1900, 1, 1))
    for year in range((EPOCH + timedelta(seconds=last)).year, last_year + 1):
        yield from (change for change in _by_rule(data.rule, year) if change[0] > last)


@lru_cache(maxsize=4096)
def _by_rule(rule: str, year: int) -> tuple[tuple[int, Offset], ...]:
    """The changes that a POSIX TZ string gives for a year."""
    found = POSIX.match(rule)
    if not found or not found["dst"]:
        return ()
    standard = Offset(-_duration(found["stdoff"]), False, found["std"].strip("<>"))
    ahead = -_duration(found["dstoff"]) if found["dstoff"] else standard.seconds + 3600
    # Ireland's winter time is the exception there, and lies behind its standard time.
    summer = Offset(ahead, True, found["dst"].strip("<>"))
    start = _moment(found["start"], year), standard, summer
    end = _moment(found["end"], year), summer, standard
    pair = [(local - before.seconds, after) for local, before, after in (start, end) if local is not None]
    return tuple(sorted(pair))


def _moment(rule: str, year: int) -> int | None:
    """The local second of ``M3.5.0/2``: the last (5) Sunday (0) of March at two o'clock."""
    found = MONTH_RULE.match(rule)
    if not found:
        return None
    month, week, weekday = int(found[1]), int(found[2]), int(found[3])
    first = date(year, month, 1)
    day = first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (week - 1))
    while day.month != month:
        day -= timedelta(days=7)
    return _seconds(day) + (_duration(found[4]) if found[4] else 7200)


def _duration(text: str) -> int:
    """Seconds of ``-1``, ``+5:30`` or ``26``."""
    hours, *rest = text.lstrip("+-").split(":")
    seconds = int(hours) * 3600 + sum(int(part) * factor for part, factor in zip(rest, (60, 1), strict=False))
    return -seconds if text.startswith("-") else seconds


def _seconds(day: date) -> int:
    return (day - EPOCH.date()).days * 86400
