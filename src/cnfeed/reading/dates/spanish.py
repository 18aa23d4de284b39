"""The Spanish language of dates."""

from __future__ import annotations

from .lexicon import Lexicon, names, words


def _plain(day: str, month: str, year: str) -> str:
    return " de ".join(part for part in (day, month, year) if part)


SPANISH = Lexicon(
    language="es",
    months=names(
        "enero ene, febrero feb, marzo mar, abril abr, mayo may, junio jun, julio jul, agosto ago,"
        "septiembre setiembre sep sept, octubre oct, noviembre nov, diciembre dic"
    ),
    weekdays=names(
        "lunes lun, martes mar, miércoles miercoles mié, jueves jue, viernes vie, sábado sabado sáb, domingo dom"
    ),
    to=words("al a hasta"),
    and_=words("y e"),
    of=words("de del el la"),
    cues=words("en de desde hasta a para y entre durante"),
    thirds={"principios": (1, 1), "comienzos": (1, 1), "mediados": (2, 2), "finales": (3, 3), "fines": (3, 3)},
    counts={
        "primera": 1,
        "primer": 1,
        "primero": 1,
        "segunda": 2,
        "segundo": 2,
        "tercera": 3,
        "tercer": 3,
        "cuarta": 4,
        "cuarto": 4,
        "quinta": 5,
        "última": -1,
        "último": -1,
    },
    week=words("semana"),
    half=words("mitad semestre"),
    quarter=words("trimestre"),
    year=words("año"),
    between=words("entre"),
    at=words("a las desde"),
    noon={"mediodía": 12, "medianoche": 0},
    hour=words("h horas"),
    suffixes=words("º"),
    plain=_plain,
)
