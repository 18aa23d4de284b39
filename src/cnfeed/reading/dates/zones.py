"""Words for time zones, and the IANA name each of them means here."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

from cnfeed.model.zone import is_zone, zone

from .context import Context
from .places import place_zone
from .rules import Found
from .tokens import Tokens
from .zone_words import ABBREVIATIONS, BY_OFFSET, GENERIC, MORE_AT, NAMED, PAIRS, REGION_ENDS, REGIONS, ZONES_NAMED

_OFFSET = re.compile(r"(?:utc|gmt)?\s*([+-])\s*(\d{1,2})(?::?(\d{2}))?(?:\s*utc)?\Z", re.I)


def zone_word(tokens: Tokens, at: int) -> Found[tuple[int, int]]:
    """A word for a zone, in brackets or not: its place and where it ends."""
    bracket = {"(": ")", "[": "]"}.get(tokens[at].text)
    start = at + 1 if bracket else at
    end = _named_end(tokens, start)
    if end is None:
        return None
    place = (tokens[start].start, tokens[end - 1].end)
    if not bracket:
        return place, end
    return (place, end + 1) if tokens[end].text == bracket else None


def _named_end(tokens: Tokens, at: int) -> int | None:
    token = tokens[at]
    if token.text in NAMED:
        return at + 1
    if token.text in ("+", "-"):
        end = _offset_end(tokens, at)
        return (
            end
            if end and (end > at + 2 or len(tokens[at + 1].text) == 4 or token.text + tokens[at + 1].text[:1] == "+0")
            else None
        )
    if token.kind != "w":
        return None
    if token.text in ("utc", "gmt"):
        return _offset_end(tokens, at + 1) or at + 1
    return _abbreviated(tokens, at) or _spelled(tokens, at) or _iana(tokens, at)


def _abbreviated(tokens: Tokens, at: int) -> int | None:
    token = tokens[at]
    if (
        token.text not in ABBREVIATIONS
        or token.raw not in (token.raw.upper(), "AoE")
        or (tokens[at + 1].glued and tokens[at + 1].kind == "n")
    ):
        return None
    if tokens[at + 1].text == "/" and tokens[at + 2].text in ABBREVIATIONS:
        return at + 3
    return at + 1


def _offset_end(tokens: Tokens, at: int) -> int | None:
    """``+8``, ``+2:00``, ``+0000 UTC``."""
    sign, hours = tokens[at], tokens[at + 1]
    if sign.text not in ("+", "-") or not hours.glued or hours.kind != "n" or len(hours.text) not in (1, 2, 4):
        return None
    end = at + 2
    if tokens[end].text == ":" and tokens[end + 1].glued and len(tokens[end + 1].text) == 2:
        end += 2
    return end + (tokens[end].text == "utc")


def _spelled(tokens: Tokens, at: int) -> int | None:
    """``US Eastern Time``, ``Mountain time``, ``Pacific``, ``Beijing time``, ``New York time``."""
    start = at + (tokens[at].text == "us")
    if tokens[start].text in REGIONS:
        end = start + 1
        while tokens[end].text in REGION_ENDS:
            end += 1
        return end if end > start + 1 or tokens[start].raw[:1].isupper() else None
    for length in (1, 2, 3):
        name = " ".join(token.raw for token in tokens[at : at + length])
        if tokens[at + length].text == "time" and place_zone(name):
            return at + length + 1
    return None


def _iana(tokens: Tokens, at: int) -> int | None:
    """``Europe/London`` with or without "time"."""
    if tokens[at + 1].text != "/" or not tokens[at + 1].glued or tokens[at + 2].kind != "w":
        return None
    end = at + 3
    while tokens[end].glued and tokens[end].text in ("_", "/") and tokens[end + 1].kind == "w":
        end += 2
    name = "".join(token.raw for token in tokens[at:end])
    return (end + (tokens[end].text == "time")) if is_zone(name) else None


def zone_of(word: str, context: Context) -> tuple[str | None, tuple[str, ...]]:
    """The IANA name a word means here, or None with the choices; the place's and the source's zones come first."""
    word = " ".join(word.split()).strip("()[]")
    here = [name for name in (place_zone(context.place), context.zone) if name]
    named = ZONES_NAMED.get(word) or _full_name(word)
    if named:
        return named, ()
    minutes = offset_of(word)
    if minutes is not None:
        return _at_offset(minutes, here, _day(context)), ()
    return _of_abbreviation(word, here, _day(context))


def _full_name(word: str) -> str | None:
    bare = re.sub(r"\s+time\Z", "", word, flags=re.I)
    if is_zone(bare):
        return bare
    return place_zone(bare) if bare != word else None


def offset_of(word: str) -> int | None:
    """Minutes east of UTC that ``UTC+8``, ``+05:30`` or ``+0000`` say."""
    match = _OFFSET.match(word)
    if not match:
        return None
    sign, hours, minutes = match.groups()
    return (int(hours) * 60 + int(minutes or 0)) * (-1 if sign == "-" else 1)


def _day(context: Context) -> date:
    return context.day or date(context.year or 2024, context.month or 1, 15)


def _at_offset(minutes: int, here: list[str], day: date) -> str | None:
    for name in (*here, BY_OFFSET.get(minutes), *MORE_AT.get(minutes, ())):
        if name and offset_on(name, day) == minutes:
            return name
    return BY_OFFSET.get(minutes)


def offset_on(name: str, day: date) -> int:
    """Minutes east of UTC at a zone's noon."""
    offset = datetime(day.year, day.month, day.day, 12, tzinfo=zone(name)).utcoffset()
    return int((offset or timedelta()).total_seconds() // 60)


def _of_abbreviation(word: str, here: list[str], day: date) -> tuple[str | None, tuple[str, ...]]:
    parts = [
        REGIONS.get(part, part)
        for part in re.split(r"[/\s]+", word.lower())
        if part not in REGION_ENDS and part != "us"
    ]
    known = [part for part in parts if part in ABBREVIATIONS]
    if not known:
        return None, ()
    family = {name for part in known for name in (part, *GENERIC.get(part, ()), *_other(part))}
    for name in here:
        if family & abbreviations(name, day.year):
            return name, ()
    choices = ABBREVIATIONS[known[0]]
    return (choices[0], ()) if len(choices) == 1 else (None, choices)


def _other(name: str) -> tuple[str, ...]:
    """People write CET in summer too: the other half of a pair counts as the same zone."""
    if name in ("gmt", "utc"):
        return ()
    return tuple(other for pair in PAIRS if name in pair for other in pair if other not in (name, "gmt"))


@lru_cache(maxsize=512)
def abbreviations(name: str, year: int) -> frozenset[str]:
    """What a zone is called in the winter and in the summer of a year, in small letters."""
    if not is_zone(name):
        return frozenset()
    moments = (datetime(year, month, 1, 12, tzinfo=zone(name)) for month in (1, 7))
    return frozenset((moment.tzname() or "").lower() for moment in moments)


def readings(moment: datetime, name: str) -> tuple[datetime, datetime]:
    """The two instants a skipped or repeated local time may mean, as the zone tells them."""
    place = zone(name)
    early, late = (moment.replace(tzinfo=place, fold=fold).astimezone(UTC).astimezone(place) for fold in (0, 1))
    return early, late


def unusual(moment: datetime, name: str) -> str | None:
    """``nonexistent-time`` or ``ambiguous-time`` for a local time skipped or repeated by a change of clocks."""
    early = moment.replace(tzinfo=zone(name), fold=0)
    late = early.replace(fold=1)
    before, after = early.utcoffset(), late.utcoffset()
    if before == after or before is None or after is None:
        return None
    return "nonexistent-time" if before < after else "ambiguous-time"
