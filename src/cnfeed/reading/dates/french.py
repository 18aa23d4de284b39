"""The French language of dates."""

from __future__ import annotations

from .lexicon import Lexicon, names, words


def _plain(day: str, month: str, year: str) -> str:
    return " ".join(part for part in ("1er" if day == "1" else day, month, year) if part)


FRENCH = Lexicon(
    language="fr",
    months=names(
        "janvier janv, février fevrier févr fév, mars, avril avr, mai, juin, juillet juil, août aout,"
        "septembre sept, octobre oct, novembre nov, décembre decembre déc"
    ),
    weekdays=names("lundi lun, mardi mar, mercredi mer, jeudi jeu, vendredi ven, samedi sam, dimanche dim"),
    to=words("au à jusqu"),
    and_=words("et"),
    of=words("de du le la"),
    cues=words("en de du dès depuis à pour et entre fin début mi"),
    thirds={"début": (1, 1), "mi": (2, 2), "fin": (3, 3)},
    counts={
        "première": 1,
        "premier": 1,
        "deuxième": 2,
        "second": 2,
        "seconde": 2,
        "troisième": 3,
        "quatrième": 4,
        "dernière": -1,
        "dernier": -1,
    },
    week=words("semaine"),
    half=words("moitié semestre"),
    quarter=words("trimestre"),
    year=words("année"),
    between=words("entre"),
    at=words("à de dès"),
    noon={"midi": 12, "minuit": 0},
    hour=words("h heures"),
    suffixes=words("er"),
    plain=_plain,
)
