"""Words for time zones, and the IANA name each of them means here."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from functools import lru_cache

from cnfeed.model.zone import is_zone, zone

from .context import Context
from .places import place_zone
from .rules import Found
from .tokens import Tokens

# The zones an abbreviation is used for, the usual one first. More than one country's: ambiguous without a context.
ABBREVIATIONS: dict[str, tuple[str, ...]] = {
    "cet": ("Europe/Berlin",), "cest": ("Europe/Berlin",), "met": ("Europe/Berlin",),
    "eet": ("Europe/Helsinki",), "eest": ("Europe/Helsinki",), "wet": ("Europe/Lisbon",), "west": ("Europe/Lisbon",),
    "bst": ("Europe/London",), "msk": ("Europe/Moscow",), "trt": ("Europe/Istanbul",),
    "pt": ("America/Los_Angeles",), "pst": ("America/Los_Angeles",), "pdt": ("America/Los_Angeles",),
    "mt": ("America/Denver",), "mst": ("America/Denver",), "mdt": ("America/Denver",),
    "ct": ("America/Chicago",), "cst": ("America/Chicago", "Asia/Shanghai"), "cdt": ("America/Chicago",),
    "et": ("America/New_York",), "est": ("America/New_York",), "edt": ("America/New_York",),
    "akst": ("America/Anchorage",), "akdt": ("America/Anchorage",), "hst": ("Pacific/Honolulu",),
    "brt": ("America/Sao_Paulo",), "art": ("America/Argentina/Buenos_Aires",), "clt": ("America/Santiago",),
    "ist": ("Asia/Kolkata", "Asia/Jerusalem", "Europe/Dublin"), "idt": ("Asia/Jerusalem",),
    "pkt": ("Asia/Karachi",), "gst": ("Asia/Dubai",), "ict": ("Asia/Bangkok",), "wib": ("Asia/Jakarta",),
    "sgt": ("Asia/Singapore",), "myt": ("Asia/Kuala_Lumpur",), "pht": ("Asia/Manila",), "hkt": ("Asia/Hong_Kong",),
    "jst": ("Asia/Tokyo",), "kst": ("Asia/Seoul",), "awst": ("Australia/Perth",), "acst": ("Australia/Adelaide",),
    "aest": ("Australia/Sydney",), "aedt": ("Australia/Sydney",), "aet": ("Australia/Sydney",),
    "nzst": ("Pacific/Auckland",), "nzdt": ("Pacific/Auckland",), "sast": ("Africa/Johannesburg",),
    "eat": ("Africa/Nairobi",), "wat": ("Africa/Lagos",), "cat": ("Africa/Harare",),
    "utc": ("UTC",), "gmt": ("UTC",), "z": ("UTC",), "aoe": ("Pacific/Pago_Pago",),
}  # fmt: skip
GENERIC = {"pt": ("pst", "pdt"), "mt": ("mst", "mdt"), "ct": ("cst", "cdt"), "et": ("est", "edt"), "aet": ("aest", "aedt")}
PAIRS = (
    ("cet", "cest"), ("eet", "eest"), ("wet", "west"), ("pst", "pdt"), ("mst", "mdt"), ("est", "edt"), ("akst", "akdt"),
    ("aest", "aedt"), ("nzst", "nzdt"), ("gmt", "bst"),
)  # fmt: skip
_REGIONS = {"pacific": "pt", "mountain": "mt", "central": "ct", "eastern": "et"}
_REGION_ENDS = frozenset({"standard", "daylight", "time"})
_NAMED = {
    "北京时间": "Asia/Shanghai", "北京時間": "Asia/Shanghai", "台北时间": "Asia/Taipei", "台北時間": "Asia/Taipei",
    "臺北時間": "Asia/Taipei", "台湾时间": "Asia/Taipei", "台灣時間": "Asia/Taipei", "臺灣時間": "Asia/Taipei",
    "东京时间": "Asia/Tokyo", "東京時間": "Asia/Tokyo", "日本時間": "Asia/Tokyo", "한국시간": "Asia/Seoul",
    "美东时间": "America/New_York", "美東時間": "America/New_York", "美西时间": "America/Los_Angeles", "美西時間": "America/Los_Angeles",
}  # fmt: skip
NAMED = frozenset(_NAMED)
_BY_OFFSET = {
    -600: "Pacific/Honolulu", -540: "America/Anchorage", -480: "America/Los_Angeles", -420: "America/Denver", -360: "America/Chicago",
    -300: "America/New_York", -240: "America/Santo_Domingo", -180: "America/Sao_Paulo", 0: "UTC", 60: "Europe/Berlin",
    120: "Europe/Helsinki", 180: "Europe/Istanbul", 210: "Asia/Tehran", 240: "Asia/Dubai", 300: "Asia/Karachi", 330: "Asia/Kolkata",
    345: "Asia/Kathmandu", 360: "Asia/Dhaka", 420: "Asia/Bangkok", 480: "Asia/Shanghai", 540: "Asia/Tokyo", 570: "Australia/Darwin",
    600: "Australia/Brisbane", 660: "Pacific/Guadalcanal", 720: "Pacific/Auckland", 780: "Pacific/Auckland",
}  # fmt: skip
_MORE_AT = {
    60: ("Europe/London", "Africa/Lagos"), 120: ("Europe/Berlin", "Africa/Johannesburg"), -240: ("America/New_York",), -300: ("America/Chicago",),
    -360: ("America/Denver",), -420: ("America/Los_Angeles",), 660: ("Australia/Sydney",), 720: ("Pacific/Fiji",),
}  # fmt: skip
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
    if token.text in "+-" and token.text:
        return _offset_end(tokens, at)
    if token.kind != "w":
        return None
    if token.text in ("utc", "gmt"):
        return _offset_end(tokens, at + 1) or at + 1
    return _abbreviated(tokens, at) or _spelled(tokens, at) or _iana(tokens, at)


def _abbreviated(tokens: Tokens, at: int) -> int | None:
    token = tokens[at]
    if token.text not in ABBREVIATIONS or token.raw != token.raw.upper() or (tokens[at + 1].glued and tokens[at + 1].kind == "n"):
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
    if tokens[start].text in _REGIONS:
        end = start + 1
        while tokens[end].text in _REGION_ENDS:
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
    named = _NAMED.get(word) or _full_name(word)
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
    for name in (*here, _BY_OFFSET.get(minutes), *_MORE_AT.get(minutes, ())):
        if name and offset_on(name, day) == minutes:
            return name
    return _BY_OFFSET.get(minutes)


def offset_on(name: str, day: date) -> int:
    """Minutes east of UTC at a zone's noon."""
    offset = datetime(day.year, day.month, day.day, 12, tzinfo=zone(name)).utcoffset()
    return int((offset or timedelta()).total_seconds() // 60)


def _of_abbreviation(word: str, here: list[str], day: date) -> tuple[str | None, tuple[str, ...]]:
    parts = [_REGIONS.get(part, part) for part in re.split(r"[/\s]+", word.lower()) if part not in _REGION_ENDS and part != "us"]
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


def unusual(moment: datetime, name: str) -> str | None:
    """``nonexistent-time`` or ``ambiguous-time`` for a local time skipped or repeated by a change of clocks."""
    early = moment.replace(tzinfo=zone(name), fold=0)
    late = early.replace(fold=1)
    before, after = early.utcoffset(), late.utcoffset()
    if before == after or before is None or after is None:
        return None
    return "nonexistent-time" if before < after else "ambiguous-time"
