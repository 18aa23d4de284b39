"""The English language of dates."""

from __future__ import annotations

from .lexicon import Lexicon, names, words

_COUNTS = ["first", "second", "third", "fourth", "fifth"]


def _plain(day: str, month: str, year: str) -> str:
    if not day:
        return f"{month} {year}".strip()
    return f"{month} {day}" + (f", {year}" if year else "")


ENGLISH = Lexicon(
    language="en",
    months=names(
        "january jan, february feb, march mar, april apr, may, june jun, july jul, august aug,"
        "september sep sept, october oct, november nov, december dec"
    ),
    weekdays=names(
        "monday mon, tuesday tue tues, wednesday wed weds, thursday thu thur thurs, friday fri,saturday sat, sunday sun"
    ),
    to=words("to through thru till until til"),
    and_=words("and"),
    of=words("of the"),
    cues=words(
        "in of since until till by from to before after during for around throughout through between this next last"
        " early late mid prior and about circa"
    ),
    thirds={
        "early": (1, 1),
        "beginning": (1, 1),
        "start": (1, 1),
        "mid": (2, 2),
        "middle": (2, 2),
        "late": (3, 3),
        "end": (3, 3),
    },
    counts={word: number for number, word in enumerate(_COUNTS, 1)} | {"last": -1, "final": -1},
    week=words("week"),
    weekend=words("weekend"),
    half=words("half"),
    quarter=words("quarter"),
    year=words("year"),
    full=words("full"),
    relative={"last": -1, "this": 0, "next": 1},
    between=words("between"),
    at=words("at from starting beginning"),
    noon={"noon": 12, "midday": 12, "midnight": 0},
    suffixes=words("st nd rd th sth thh"),
    proper=True,
    risky=words("may march mar sat sun"),
    day_first=False,
    plain=_plain,
)
