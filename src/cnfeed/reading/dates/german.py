"""The German language of dates."""

from __future__ import annotations

from .lexicon import Lexicon, names, words

_STEMS = ["erst", "zweit", "dritt", "viert", "fünft"]
_COUNTS = {stem + ending: number for number, stem in enumerate(_STEMS, 1) for ending in ("e", "en", "er", "es")}


def _plain(day: str, month: str, year: str) -> str:
    return " ".join(part for part in (day and f"{day}.", month, year) if part)


GERMAN = Lexicon(
    language="de",
    months=names(
        "januar jänner jan, februar feb, märz mär mrz, april apr, mai, juni jun, juli jul, august aug,"
        "september sep sept, oktober okt, november nov, dezember dez"
    ),
    weekdays=names("montag mo, dienstag di, mittwoch mi, donnerstag do, freitag fr, samstag sonnabend sa, sonntag so"),
    to=words("bis"),
    and_=words("und"),
    of=words("des im der den dem"),
    cues=words("im am ab bis seit vom von zum in der des ende anfang mitte und zwischen"),
    thirds={"anfang": (1, 1), "mitte": (2, 2), "ende": (3, 3)},
    counts=_COUNTS | {"letzte": -1, "letzten": -1, "letzter": -1},
    week=words("woche"),
    weekend=words("wochenende"),
    half=words("hälfte halbjahr"),
    quarter=words("quartal"),
    year=words("jahr jahres"),
    between=words("zwischen"),
    at=words("um von ab den dem"),
    noon={"mittag": 12, "mitternacht": 0},
    hour=words("uhr"),
    week_suffix="woche",
    proper=True,
    dotted_days=True,
    plain=_plain,
)
