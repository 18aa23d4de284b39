from __future__ import annotations

from datetime import UTC, datetime, timedelta
from importlib.resources import files

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cnfeed.formats.tzif import onsets
from cnfeed.formats.zones import block, in_utc, is_plain, listing, yearly
from cnfeed.model.zone import is_zone, zone
from zone_reader import observances, shown

ZONES = (
    "Africa/Cairo",
    "Africa/Casablanca",
    "Africa/Johannesburg",
    "Africa/Lagos",
    "Africa/Nairobi",
    "America/Anchorage",
    "America/Argentina/Buenos_Aires",
    "America/Bogota",
    "America/Chicago",
    "America/Denver",
    "America/Halifax",
    "America/Havana",
    "America/Los_Angeles",
    "America/Mexico_City",
    "America/New_York",
    "America/Nuuk",
    "America/Phoenix",
    "America/Santiago",
    "America/Sao_Paulo",
    "America/St_Johns",
    "America/Toronto",
    "Asia/Dubai",
    "Asia/Gaza",
    "Asia/Hong_Kong",
    "Asia/Jerusalem",
    "Asia/Kathmandu",
    "Asia/Kolkata",
    "Asia/Pyongyang",
    "Asia/Shanghai",
    "Asia/Singapore",
    "Asia/Taipei",
    "Asia/Tehran",
    "Asia/Tokyo",
    "Australia/Adelaide",
    "Australia/Lord_Howe",
    "Australia/Sydney",
    "Europe/Berlin",
    "Europe/Dublin",
    "Europe/Istanbul",
    "Europe/Lisbon",
    "Europe/London",
    "Europe/Moscow",
    "Pacific/Apia",
    "Pacific/Auckland",
    "Pacific/Chatham",
    "Etc/UTC",
)
ALL_ZONES = [
    name.strip() for name in files("tzdata").joinpath("zones").read_text().splitlines() if is_zone(name.strip())
]


def wrong(name: str, first: int, last: int) -> list[datetime]:
    """Moments at which the block and zoneinfo disagree: around every change from a year before to two years after."""
    told = observances(listing(name, first, last), datetime(last + 5, 1, 1))
    moments = [moment for moment, _ in told]
    return [
        at for at in instants(name, first, last) if shown(told, moments, at) != at.astimezone(zone(name)).utcoffset()
    ]


def instants(name: str, first: int, last: int) -> list[datetime]:
    changes = [datetime.fromtimestamp(one.moment, UTC) for one in onsets(name, first - 1, last + 2)]
    edges = [datetime(first, 1, 1, 14, tzinfo=UTC), datetime(last, 12, 31, 10, tzinfo=UTC)]
    around = [timedelta(seconds=one) for one in (-1, 0, 1, 1800)]
    return [at + by for at in changes if at.year >= first - 1 for by in around] + edges


@pytest.mark.parametrize("name", ZONES)
@pytest.mark.parametrize(("first", "last"), [(2010, 2028), (2024, 2024), (2036, 2042)])
def test_rule_24_a_block_shows_the_same_hours_as_the_zone_around_every_change(name, first, last):
    assert wrong(name, first, last) == []


@pytest.mark.parametrize(("first", "last"), [(1990, 2022), (2024, 2024), (2026, 2045)])
def test_rule_24_every_zone_shows_the_same_hours(first, last):
    assert len(ALL_ZONES) > 400
    assert [name for name in ALL_ZONES if wrong(name, first, last)] == []


# Monrovia's clocks showed seconds until 1972, which Outlook's offsets cannot say.
@settings(deadline=None, max_examples=150)
@given(st.sampled_from(ALL_ZONES), st.integers(1975, 2090), st.integers(0, 15))
def test_rule_24_any_zone_shows_the_same_hours_over_any_years(name, first, years):
    assert wrong(name, first, first + years) == []


@settings(deadline=None, max_examples=150)
@given(st.sampled_from(ALL_ZONES), st.datetimes(datetime(1975, 1, 1), datetime(2090, 1, 1)))
def test_rule_24_an_event_is_at_the_same_instant_by_the_block_and_by_the_name(name, local):
    told = observances(listing(name, local.year, local.year), datetime(local.year + 4, 1, 1))
    instant = local.replace(tzinfo=zone(name)).astimezone(UTC)
    assert shown(told, [moment for moment, _ in told], instant) == instant.astimezone(zone(name)).utcoffset()


def test_rule_24_offsets_with_seconds_are_told_to_the_minute():
    told = observances(listing("Africa/Monrovia", 1971, 1971), datetime(1974, 1, 1))
    before = shown(told, [moment for moment, _ in told], datetime(1971, 6, 1, tzinfo=UTC))
    real = datetime(1971, 6, 1, tzinfo=UTC).astimezone(zone("Africa/Monrovia")).utcoffset()
    assert real.seconds % 60 and abs(before - real) < timedelta(minutes=1)
    assert not yearly("Africa/Monrovia", 1971, 1971)


@pytest.mark.parametrize("name", ZONES)
def test_rule_23_a_rule_is_yearly_with_one_month_and_one_weekday(name):
    for line in listing(name, 2010, 2030).decode("ascii").split("\r\n"):
        if line.startswith("RRULE:"):
            parts = dict(part.split("=") for part in line.removeprefix("RRULE:").split(";"))
            assert list(parts)[:3] == ["FREQ", "BYMONTH", "BYDAY"]
            assert set(parts) <= {"FREQ", "BYMONTH", "BYDAY", "UNTIL"}
            assert parts["BYDAY"][:-2] in ("1", "2", "3", "4", "-1")


def test_rule_23_each_observance_has_its_start_and_both_offsets():
    content = listing("America/New_York", 2026, 2026).decode("ascii")
    for part in content.split("BEGIN:")[2:]:
        assert {"DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "TZNAME"} <= {
            line.split(":")[0] for line in part.split("\r\n")
        }
    assert "RDATE" not in content


def test_rule_24_rules_that_changed_inside_the_span_end_with_until():
    content = listing("America/New_York", 2005, 2010).decode("ascii")
    assert content.count("UNTIL=") == 2
    assert "RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU;UNTIL=20060402T070000Z" in content


def test_rule_24_a_zone_without_changes_is_anchored_before_every_event():
    assert b"DTSTART:19700101T000000\r\n" in listing("Asia/Shanghai", 2026, 2026)


def test_rule_24_a_zone_that_no_yearly_rule_describes_has_no_block():
    assert block("Africa/Casablanca", 2024, 2024) is None
    assert block("Asia/Gaza", 2024, 2026) is None


def test_common_zones_have_a_block():
    for name in ("Europe/Berlin", "America/New_York", "Asia/Shanghai", "Asia/Taipei", "Europe/London", "Asia/Kolkata"):
        assert block(name, 2015, 2035)


def test_one_lasting_change_of_a_zone_is_described():
    assert yearly("Asia/Pyongyang", 2018, 2018)
    assert yearly("Europe/Moscow", 2011, 2014)


def test_an_unknown_zone_has_no_block():
    assert block("Mars/Olympus", 2026, 2026) is None
    assert block("../../etc/passwd", 2026, 2026) is None


def test_irelands_summer_is_the_daylight_half():
    content = listing("Europe/Dublin", 2026, 2026).decode("ascii")
    daylight = content[content.index("BEGIN:DAYLIGHT") : content.index("END:DAYLIGHT")]
    assert "TZOFFSETTO:+0100" in daylight


def test_a_time_that_does_not_exist_or_occurs_twice_is_not_plain():
    assert not is_plain(datetime(2026, 3, 29, 2, 30), "Europe/Berlin")
    assert not is_plain(datetime(2026, 10, 25, 2, 30), "Europe/Berlin")
    assert is_plain(datetime(2026, 10, 25, 3, 0), "Europe/Berlin")


def test_of_two_hours_the_first_is_meant():
    assert in_utc(datetime(2026, 10, 25, 2, 30), "Europe/Berlin") == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
