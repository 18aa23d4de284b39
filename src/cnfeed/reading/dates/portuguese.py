"""The Portuguese language of dates."""

from __future__ import annotations

from .lexicon import Lexicon, names, words


def _plain(day: str, month: str, year: str) -> str:
    return " de ".join(part for part in (day, month, year) if part)


PORTUGUESE = Lexicon(
    language="pt",
    months=names(
        "janeiro jan, fevereiro fev, março marco mar, abril abr, maio mai, junho jun, julho jul, agosto ago,"
        "setembro set, outubro out, novembro nov, dezembro dez"
    ),
    weekdays=names(
        "segunda-feira segunda, terça-feira terça, quarta-feira quarta, quinta-feira quinta,"
        "sexta-feira sexta, sábado, domingo"
    ),
    to=words("a à até"),
    and_=words("e"),
    of=words("de do o a feira"),
    cues=words("em de desde até a para e entre durante"),
    thirds={"início": (1, 1), "começo": (1, 1), "meados": (2, 2), "fim": (3, 3), "final": (3, 3)},
    counts={"primeira": 1, "primeiro": 1, "terceira": 3, "terceiro": 3, "última": -1, "último": -1},
    week=words("semana"),
    half=words("metade semestre"),
    quarter=words("trimestre"),
    year=words("ano"),
    between=words("entre"),
    at=words("às as das"),
    noon={"meio-dia": 12, "meia-noite": 0},
    hour=words("h horas"),
    suffixes=words("º"),
    plain=_plain,
)
