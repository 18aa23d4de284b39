"""Zones come from the pinned data alone."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from cnfeed.model.zone import aware, is_zone, local, zone


@pytest.mark.parametrize("name", ["Europe/Paris", "Asia/Shanghai", "America/Argentina/Buenos_Aires", "UTC"])
def test_a_name_of_area_and_city_is_a_zone(name: str) -> None:
    assert is_zone(name)


@pytest.mark.parametrize(
    "name", ["CET", "EST", "Europe", "Mars/Olympus", "../../etc/passwd", "Europe/../UTC", "", "+02:00"]
)
def test_an_abbreviation_an_offset_or_a_path_is_none(name: str) -> None:
    assert not is_zone(name)


def test_an_unknown_zone_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        zone("Mars/Olympus")


def test_local_times_and_instants_agree() -> None:
    moment = datetime(2026, 7, 1, 10, 0, tzinfo=UTC)
    assert local(moment, "Europe/Paris") == datetime(2026, 7, 1, 12, 0)
    assert aware(datetime(2026, 7, 1, 12, 0), "Europe/Paris") == moment


@pytest.mark.parametrize("moment", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:00-12:00"])
def test_the_first_and_the_last_hours_of_the_calendar_stay_as_written(moment: str) -> None:
    assert local(datetime.fromisoformat(moment), "Europe/Paris").isoformat() == moment[:19]
