"""Which grammars a text is read with, and where in it a date may stand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from .chinese import CHINESE
from .eastern import Eastern
from .english import ENGLISH
from .french import FRENCH
from .german import GERMAN
from .grammar import Family
from .japanese import JAPANESE
from .korean import KOREAN
from .lexicon import Lexicon, words
from .numeric import Numeric
from .portuguese import PORTUGUESE
from .spanish import SPANISH
from .times import NOON, PERIODS
from .western import Western
from .zone_words import ABBREVIATIONS, NAMED

LEXICONS: dict[str, Lexicon] = {one.language: one for one in (ENGLISH, GERMAN, SPANISH, FRENCH, PORTUGUESE)}
_SIGNS = {one.language: one for one in (CHINESE, JAPANESE, KOREAN)}
_ZONES_BEFORE = words("beijing taipei shanghai tokyo paris london berlin singapore")


@dataclass(frozen=True)
class Reader:
    """The grammars for one language, its words that a date may begin with, and a cheap look for any of it."""

    families: tuple[Family, ...]
    starts: frozenset[str]
    follows: frozenset[str]
    candidate: re.Pattern[str]
    cues: frozenset[str]


def base(language: str) -> str:
    """``zh`` of ``zh-Hant-TW``."""
    return language.replace("_", "-").split("-")[0].lower()


@lru_cache(maxsize=32)
def reader(language: str) -> Reader:
    """English, Chinese and figures are read everywhere; another language where it is the text's."""
    code = base(language)
    day_first = code in ("de", "es", "fr", "pt") or language.lower() in ("en-gb", "en-au", "en-nz", "en-ie", "en-in")
    eastern = Eastern(_SIGNS.get(code, CHINESE))
    westerns = [Western(LEXICONS[code])] if code in LEXICONS and code != "en" else []
    westerns.append(Western(ENGLISH))
    weekdays = (eastern.weekday_after, *(western.weekday_after for western in westerns))
    figures = Numeric(day_first, dotted_days=code == "de", named=westerns[0].weekdays, weekdays=weekdays)
    families: tuple[Family, ...] = (eastern, figures, *westerns)
    starts = (
        frozenset().union(*(family.starts() for family in families)) | PERIODS | frozenset(NOON) | NAMED | _ZONES_BEFORE
    )
    cues = frozenset().union(*(western.lexicon.cues for western in westerns))
    return Reader(families, starts, _follows(eastern, westerns), _candidate(tuple(westerns)), cues)


def _follows(eastern: Eastern, westerns: list[Western]) -> frozenset[str]:
    """What may stand behind a number with which a date or a time begins."""
    signs = eastern.signs
    lexicons = [western.lexicon for western in westerns]
    words = {name for western in westerns for name in western.months}
    for lex in lexicons:
        words |= {*lex.to, *lex.and_, *lex.of, *lex.suffixes, *lex.hour}
    marks = {".", "-", "/", ":", "~", "&", ",", "点", "點", "时", "時", "시", "am", "pm", "a", "p", "h", "uhr"}
    return frozenset(
        words | marks | {*signs.year, *signs.month, *signs.day, *signs.to, *signs.and_} | set(ABBREVIATIONS)
    )


def _candidate(westerns: tuple[Western, ...]) -> re.Pattern[str]:
    """Figures with a mark or a word of dates beside them, and names of months."""
    names = {name for western in westerns for name in western.months}
    words = {name for western in westerns for name in (*western.lexicon.half, *western.lexicon.quarter)}
    spelled = "|".join(sorted(names | words, key=len, reverse=True))
    return re.compile(
        r"[0-9]{1,2}[.:/-][0-9]|[0-9] ?[apAP]\.?[mM]|(?:19|20)[0-9]{2}|\b[QH][1-4]\b|[0-9](?:st|nd|rd|th)\b"
        rf"|[月年월년季半분일日号號点點時时]|\b(?i:{spelled})"
    )
