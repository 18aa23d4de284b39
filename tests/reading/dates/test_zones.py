"""Which zone a word means here."""

from __future__ import annotations

from datetime import date

import pytest

from cnfeed.model.zone import is_zone
from cnfeed.reading.dates import Context, phrases, zone_of
from cnfeed.reading.dates.places import _table, place_zone
from cnfeed.reading.dates.zone_words import ABBREVIATIONS, BY_OFFSET, MORE_AT, ZONES_NAMED

MARCH = date(2024, 3, 19)


@pytest.mark.parametrize(
    ("word", "context", "expected"),
    [
        ("CET", Context(2024, zone="Europe/Paris"), "Europe/Paris"),
        ("CET", Context(2024, 7, place="Madrid, Spain", zone="Asia/Shanghai"), "Europe/Madrid"),
        ("CET", Context(2024), "Europe/Berlin"),
        ("CET/CEST", Context(2024, zone="Europe/Rome"), "Europe/Rome"),
        ("CST", Context(2023, zone="Asia/Shanghai"), "Asia/Shanghai"),
        ("CST", Context(2023, zone="Asia/Taipei"), "Asia/Taipei"),
        ("CDT", Context(2023, zone="Asia/Taipei"), "America/Chicago"),
        ("MST", Context(2024, 11, place="Salt Lake City"), "America/Denver"),
        ("PT", Context(2024), "America/Los_Angeles"),
        ("US Eastern Time", Context(2024), "America/New_York"),
        ("Mountain time", Context(2024), "America/Denver"),
        ("北京时间", Context(2024, zone="Europe/Paris"), "Asia/Shanghai"),
        ("Beijing time", Context(2024), "Asia/Shanghai"),
        ("Europe/London time", Context(2024), "Europe/London"),
        ("GMT+8", Context(2019, zone="Asia/Taipei"), "Asia/Taipei"),
        ("UTC+8", Context(2019), "Asia/Shanghai"),
        ("GMT +2:00", Context(2024, 7, zone="Europe/Berlin"), "Europe/Berlin"),
        ("+08:00", Context(2019, zone="Asia/Singapore"), "Asia/Singapore"),
        ("UTC", Context(2019, zone="Asia/Singapore"), "UTC"),
        ("Z", Context(2019), "UTC"),
        ("JST", Context(2019), "Asia/Tokyo"),
    ],
)
def test_a_word_means_the_place_then_the_sources_zone_then_the_usual_one(
    word: str, context: Context, expected: str
) -> None:
    assert zone_of(word, context) == (expected, ())


@pytest.mark.parametrize("word", ["CST", "IST"])
def test_an_ambiguous_word_gives_its_choices(word: str) -> None:
    name, choices = zone_of(word, Context(2024))
    assert name is None and len(choices) > 1


def test_an_ambiguous_word_in_a_phrase_is_a_doubt() -> None:
    phrase = phrases("March 19, 2024, 10:00 CST", Context(2024))[0]
    assert [doubt.code for doubt in phrase.doubts] == ["ambiguous-zone"]
    assert "Asia/Shanghai" in phrase.doubts[0].message


def test_a_time_without_a_word_is_in_the_places_zone() -> None:
    assert phrases("March 19, 10:00", Context(2024, zone="Asia/Shanghai", place="Paris"))[0].when.zone == "Europe/Paris"
    assert phrases("March 19, 10:00", Context(2024, zone="Asia/Shanghai"))[0].when.zone == "Asia/Shanghai"


def test_an_hour_that_is_skipped_or_repeated_is_a_doubt() -> None:
    spring = phrases("March 31, 02:30 CET", Context(2024, zone="Europe/Berlin"))[0]
    autumn = phrases("October 27, 02:30 CET", Context(2024, zone="Europe/Berlin"))[0]
    assert [doubt.code for doubt in spring.doubts] == ["nonexistent-time"]
    assert [doubt.code for doubt in autumn.doubts] == ["ambiguous-time"]


@pytest.mark.parametrize(
    ("place", "zone"),
    [
        ("Paris Expo Porte de Versailles, Paris, France", "Europe/Paris"),
        ("Salt Lake City, Utah", "America/Denver"),
        ("上海世博中心", "Asia/Shanghai"),
        ("台北市信義區", "Asia/Taipei"),
        ("线上", None),
        ("Room 4", None),
        (None, None),
    ],
)
def test_places_have_zones(place: str | None, zone: str | None) -> None:
    assert place_zone(place) == zone


def test_every_zone_in_the_tables_exists() -> None:
    names = {*_table().values(), *ZONES_NAMED.values(), *BY_OFFSET.values()}
    names |= {name for choices in (*ABBREVIATIONS.values(), *MORE_AT.values()) for name in choices}
    assert [name for name in sorted(names) if not is_zone(name)] == []
