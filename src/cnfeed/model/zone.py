"""IANA time zones from the pinned ``tzdata`` package alone, so that every machine reads the same hours."""

from __future__ import annotations

import re
from datetime import datetime, tzinfo
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo

NAME = re.compile(r"[A-Za-z_]+(?:/[A-Za-z0-9_+-]+){0,2}\Z")


@cache
def zone(name: str) -> ZoneInfo:
    """The zone of an IANA name; KeyError if there is none."""
    if not NAME.match(name):
        raise KeyError(name)
    place = files("tzdata").joinpath("zoneinfo", *name.split("/"))
    if not place.is_file():
        raise KeyError(name)
    with place.open("rb") as content:
        return ZoneInfo.from_file(content, key=name)


@cache
def is_zone(name: str) -> bool:
    """True for an Area/City name (or UTC) that the zone data knows."""
    try:
        zone(name)
    except (KeyError, ValueError):
        return False
    return "/" in name or name == "UTC"


def local(moment: datetime, name: str) -> datetime:
    """An aware time as the naive local time of a zone; as written at the calendar's very ends, where none is left."""
    try:
        return moment.astimezone(zone(name)).replace(tzinfo=None)
    except OverflowError:
        return moment.replace(tzinfo=None)


def aware(moment: datetime, name: str) -> datetime:
    """A naive local time with its zone; the first of two where it occurs twice (RFC 5545 3.3.5)."""
    place: tzinfo = zone(name)
    return moment.replace(tzinfo=place)


@cache
def zone_names() -> tuple[str, ...]:
    """Every Area/City name there is, and UTC, in order."""
    listed = files("tzdata").joinpath("zones").read_text(encoding="ascii").split()
    return tuple(sorted(name for name in listed if is_city(name)))


def is_city(name: str) -> bool:
    """True for names that are shown to people: no ``Etc/…``, no abbreviation."""
    return name == "UTC" or ("/" in name and not name.startswith(("Etc/", "SystemV/", "US/", "posix/", "right/")))
