"""Month and weekday names are those of the CLDR (through Babel, which only tests need: its import takes long)."""

from __future__ import annotations

from datetime import date

import pytest
from babel import Locale

from cnfeed.reading.dates import Context, best

LANGUAGES = ("en", "de", "es", "fr", "pt")
DAY_MONTH = {"en": "{day} {month} {year}", "de": "{day}. {month} {year}", "fr": "{day} {month} {year}"}


def names(language: str, width: str, what: str) -> dict[int, str]:
    return dict(getattr(Locale.parse(language), what)["format"][width].items())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", ["wide", "abbreviated"])
def test_every_month_is_known_by_its_name(language: str, width: str) -> None:
    form = DAY_MONTH.get(language, "{day} de {month} de {year}")
    for month, name in names(language, width, "months").items():
        phrase = best(form.format(day=12, month=name, year=2026), Context(language=language))
        assert phrase is not None and phrase.when.start == date(2026, month, 12), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_weekday_that_is_wrong_is_doubted(language: str) -> None:
    form = DAY_MONTH.get(language, "{day} de {month} de {year}")
    months, days = names(language, "wide", "months"), names(language, "wide", "days")
    words = form.format(day=12, month=months[11], year=2026)  # a Thursday
    right, wrong = (best(f"{days[day]}, {words}", Context(language=language)) for day in (3, 0))
    assert right is not None and right.when.start == date(2026, 11, 12) and not right.doubts
    assert wrong is not None and [one.code for one in wrong.doubts] == ["weekday-mismatch"]
