"""WIRE.md's rules for the ICS file; a test's number is its rule's."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import icalendar
import pytest
import recurring_ical_events
from hypothesis import given, settings
from hypothesis import strategies as st

from cnfeed.formats.calendar import join, render
from cnfeed.model.entry import Attendance, Kind, Person, Status, Version
from cnfeed.model.recurrence import Override, Recurrence
from cnfeed.model.when import UNKNOWN, Precision, When
from published import NOON, a_channel, a_day, a_time, a_uid, announced


def a_calendar(*entries, channel=None, **options) -> bytes:
    options = {"language": "en"} | options
    rendered = [event for one in entries for event in render(one, **options)]
    return join(channel or a_channel(path="calendar.ics"), rendered)


def an_event(**changes) -> icalendar.Event:
    """The first VEVENT of a calendar with that entry."""
    options = {key: changes.pop(key) for key in ("language", "cancelled") if key in changes}
    return icalendar.Calendar.from_ical(a_calendar(announced(**changes), **options)).events[0]


def lines(content: bytes) -> list[str]:
    """Unfolded content lines."""
    return content.replace(b"\r\n ", b"").decode().split("\r\n")


def test_rule_1_every_line_ends_with_crlf_the_last_one_too():
    content = a_calendar(announced(description="one\ntwo\r\nthree\rfour"))
    assert content.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in content.replace(b"\r\n", b"") and b"\r" not in content.replace(b"\r\n", b"")


def test_rule_3_lines_are_folded_at_75_octets_between_characters_and_never_inside_an_escape():
    content = a_calendar(announced(title="云原生，" * 30, description=", ; \\ \n" * 60 + "🎉" * 40))
    for line in content.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()
        assert (len(line) - len(line.rstrip(b"\\"))) % 2 == 0


def test_rule_4_nothing_stands_before_begin_vcalendar():
    assert a_calendar().startswith(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")


def test_rule_5_text_is_escaped_and_addresses_are_not():
    content = lines(
        a_calendar(announced(title="a\\b; c, d\ne", url="https://example.org/a;b,c?d=1,2", geo=(1.5, -2.25)))
    )
    assert r"SUMMARY;LANGUAGE=en:a\\b\; c\, d e" in content
    assert "URL:https://example.org/a;b,c?d=1,2" in content
    assert "GEO:1.5;-2.25" in content


def test_rule_5_a_backslash_before_a_capital_n_is_no_line_break():
    assert r"LOCATION:C:\\New" in lines(a_calendar(announced(location="C:\\New")))


def test_rule_5_names_with_quotes_colons_and_commas_stay_one_parameter():
    host = Person('The "Quay", Ltd: west', "quay@example.org")
    assert an_event(organizer=host)["ORGANIZER"].params["CN"] == 'The "Quay", Ltd: west'


def test_rule_6_version_comes_first_then_names_then_zones_then_events():
    content = a_calendar(
        announced(when=a_time("2026-03-19T09:00")), announced(2, when=a_time("2026-03-19T09:00", zone="Asia/Taipei"))
    )
    places = [
        content.index(word) for word in (b"VERSION", b"X-WR-CALNAME", b"TZID:Asia", b"TZID:Europe", b"BEGIN:VEVENT")
    ]
    assert places == sorted(places)


def test_rule_7_an_empty_calendar_is_a_skeleton_with_one_zone():
    calendar = icalendar.Calendar.from_ical(a_calendar())
    assert [part.name for part in calendar.subcomponents] == ["VTIMEZONE"]


def test_rule_8_the_same_entry_gives_the_same_bytes():
    entry = announced(when=a_time("2026-03-19T09:00"), description="x")
    assert a_calendar(entry) == a_calendar(entry)
    assert b"DTSTAMP:20260105T120000Z\r\n" in a_calendar(entry)


def test_rule_10_the_name_is_written_for_both_kinds_of_clients():
    content = lines(a_calendar(channel=a_channel(title="Quay; dates", path="calendar.ics")))
    assert r"X-WR-CALNAME:Quay\; dates" in content and r"NAME:Quay\; dates" in content


def test_rule_11_both_refresh_times_are_written():
    content = lines(a_calendar())
    assert "REFRESH-INTERVAL;VALUE=DURATION:PT12H" in content and "X-PUBLISHED-TTL:PT12H" in content


def test_rules_12_and_33_there_is_no_method_no_alarm_and_no_attendee():
    host = Person("Quay", "quay@example.org")
    content = a_calendar(announced(organizer=host, authors=(host,)))
    assert not any(word in content for word in (b"METHOD", b"VALARM", b"ATTENDEE"))


def test_rule_14_the_calendar_says_where_it_comes_from():
    content = lines(a_calendar())
    assert "SOURCE;VALUE=URI:https://feeds.example.org/harbour/calendar.ics" in content
    assert "URL:https://harbour.example.org/" in content and "LAST-MODIFIED:20260105T120000Z" in content


def test_rule_14_where_no_address_is_known_none_is_written():
    content = a_calendar(channel=a_channel(base_url=None, home_url=None, path="calendar.ics"))
    assert b"SOURCE" not in content and b"URL" not in content


def test_rule_16_each_day_of_days_that_do_not_touch_is_an_event_with_its_own_uid():
    days = (date(2026, 4, 8), date(2026, 4, 22))
    entry = announced(when=When(days[0], days[1], Precision.DAY, days=days), uids=(a_uid(11), a_uid(12)))
    events = icalendar.Calendar.from_ical(a_calendar(entry)).events
    assert [(str(one["UID"]), one.start) for one in events] == [(a_uid(11), days[0]), (a_uid(12), days[1])]


def test_rules_17_and_18_history_comes_from_the_ledger_and_is_in_utc():
    modified = datetime(2026, 2, 1, 9, 30, tzinfo=UTC) + timedelta(hours=1)
    event = an_event(stamp={"sequence": 7, "modified": modified})
    assert event["SEQUENCE"] == 7
    assert event["DTSTAMP"].dt == event["LAST-MODIFIED"].dt == modified
    assert event["CREATED"].dt == NOON


def test_rule_19_a_cancelled_event_stays_visible_with_the_notice_first():
    event = an_event(status=Status.CANCELLED, description="We could not find a room.")
    assert event["SUMMARY"] == "Cancelled: Harbour meetup"
    assert event["DESCRIPTION"].startswith("This event is cancelled.\n\nWe could not")
    assert (event["STATUS"], event["TRANSP"]) == ("CONFIRMED", "TRANSPARENT")


def test_rule_19_strict_writes_status_cancelled():
    assert an_event(status=Status.CANCELLED, cancelled="strict")["STATUS"] == "CANCELLED"


def test_rule_20_a_postponed_event_keeps_its_old_date_and_says_so():
    event = an_event(status=Status.POSTPONED)
    assert event["SUMMARY"] == "Postponed (was 19 March 2026): Harbour meetup"
    assert (event["STATUS"], event["TRANSP"], event.start) == ("TENTATIVE", "TRANSPARENT", date(2026, 3, 19))


def test_rule_20_a_moved_event_says_where_it_moved_from():
    event = an_event(previous_start=date(2026, 3, 12))
    assert event["SUMMARY"] == "Harbour meetup"
    assert event["DESCRIPTION"].startswith("Moved from 12 March 2026.")


def test_rule_22_a_timed_event_has_a_zone_and_each_zone_its_block():
    content = a_calendar(
        announced(when=a_time("2026-03-19T09:00", "2026-03-19T17:00")),
        announced(2, when=a_time("2026-03-19T09:00", zone="America/New_York")),
    )
    assert "DTSTART;TZID=Europe/Paris:20260319T090000" in lines(content)
    assert "DTEND;TZID=Europe/Paris:20260319T170000" in lines(content)
    calendar = icalendar.Calendar.from_ical(content)
    assert [str(one["TZID"]) for one in calendar.walk("VTIMEZONE")] == ["America/New_York", "Europe/Paris"]


def test_rule_24_a_zone_without_a_yearly_rule_is_written_in_utc():
    content = a_calendar(announced(when=a_time("2024-05-14T18:00", zone="Africa/Casablanca")))
    assert "DTSTART:20240514T170000Z" in lines(content) and b"Casablanca" not in content


@pytest.mark.parametrize("start", ["2026-03-29T02:30", "2026-10-25T02:30"])
def test_rule_24_hours_that_do_not_exist_or_occur_twice_are_written_in_utc(start):
    event = an_event(when=a_time(start, zone="Europe/Berlin"))
    assert event["DTSTART"].to_ical().endswith(b"Z")


def test_rule_24_the_block_covers_the_years_of_all_events():
    entries = [announced(number, when=a_time(f"{year}-07-01T09:00")) for number, year in enumerate((2019, 2031))]
    starts = [one.start.utcoffset() for one in icalendar.Calendar.from_ical(a_calendar(*entries)).events]
    assert starts == [timedelta(hours=2)] * 2
    assert b"DTSTART:20170326T020000" in a_calendar(*entries)


def test_rule_25_no_time_floats():
    for zone in (None, "UTC", "Etc/UTC", "Mars/Olympus"):
        assert "DTSTART:20260319T090000Z" in lines(a_calendar(announced(when=a_time("2026-03-19T09:00", zone=zone))))


def test_rule_26_all_day_events_end_on_the_day_after_their_last():
    content = lines(a_calendar(announced(when=a_day(2026, 3, 19, date(2026, 3, 22)))))
    assert "DTSTART;VALUE=DATE:20260319" in content and "DTEND;VALUE=DATE:20260323" in content
    assert "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE" in content


def test_rule_26_one_day_ends_on_the_next_and_an_end_before_the_start_is_left_out():
    assert an_event(when=a_day(2026, 3, 19)).end == date(2026, 3, 20)
    assert an_event(when=a_day(2026, 3, 19, date(2026, 3, 1))).end == date(2026, 3, 20)
    assert "DTEND" not in an_event(when=a_time("2026-03-19T09:00", "2026-03-19T08:00"))
    assert "DTEND" not in an_event(when=a_time("2026-03-19T09:00"))


SERIES = {
    "when": a_time("2026-03-10T18:00", "2026-03-10T20:00"),
    "recurrence": Recurrence("FREQ=MONTHLY;BYDAY=2TU;UNTIL=20261231"),
}


def occurrences(content: bytes, first: tuple[int, ...] = (2026, 1, 1), last: tuple[int, ...] = (2027, 1, 1)):
    found = recurring_ical_events.of(icalendar.Calendar.from_ical(content)).between(first, last)
    return sorted(found, key=lambda event: event.start)


def test_rule_27_a_series_keeps_its_hour_through_changes_of_the_clocks():
    starts = [one.start for one in occurrences(a_calendar(announced(**SERIES)))]
    assert len(starts) == 10
    assert {start.hour for start in starts} == {18} and len({start.utcoffset() for start in starts}) == 2


def test_rule_27_until_is_in_utc_for_times_and_a_date_for_days():
    assert "RRULE:FREQ=MONTHLY;BYDAY=2TU;UNTIL=20261231T225959Z" in lines(a_calendar(announced(**SERIES)))
    days = announced(when=a_day(2026, 3, 10), recurrence=Recurrence("FREQ=WEEKLY;UNTIL=20260401T000000Z"))
    assert "RRULE:FREQ=WEEKLY;UNTIL=20260401" in lines(a_calendar(days))


def test_rule_27_exceptions_and_overrides_have_the_type_and_zone_of_the_start():
    recurrence = Recurrence(
        SERIES["recurrence"].rule,
        (date(2026, 5, 12), datetime(2026, 7, 14, 16, tzinfo=UTC)),
        (Override(date(2026, 6, 9), start=datetime(2026, 6, 16, 18), title="Summer fair"),),
    )
    content = a_calendar(announced(when=SERIES["when"], recurrence=recurrence))
    assert "EXDATE;TZID=Europe/Paris:20260512T180000" in lines(content)
    assert "EXDATE;TZID=Europe/Paris:20260714T180000" in lines(content)
    assert "RECURRENCE-ID;TZID=Europe/Paris:20260609T180000" in lines(content)
    found = {one.start.date(): str(one["SUMMARY"]) for one in occurrences(content)}
    assert date(2026, 5, 12) not in found and date(2026, 6, 9) not in found
    assert found[date(2026, 6, 16)] == "Summer fair"


def test_rule_27_exceptions_of_days_are_days():
    entry = announced(when=a_day(2026, 3, 10), recurrence=Recurrence("FREQ=WEEKLY;COUNT=4", (date(2026, 3, 17),)))
    content = a_calendar(entry)
    assert "EXDATE;VALUE=DATE:20260317" in lines(content)
    assert [one.start.day for one in occurrences(content)] == [10, 24, 31]


def test_a_cancelled_instance_says_so_and_keeps_the_length_of_the_series():
    recurrence = Recurrence(SERIES["recurrence"].rule, (), (Override(datetime(2026, 4, 14, 18), status="cancelled"),))
    content = a_calendar(announced(when=SERIES["when"], recurrence=recurrence))
    instance = next(one for one in occurrences(content) if one.start.month == 4)
    assert instance["SUMMARY"] == "Cancelled: Harbour meetup"
    assert instance.end - instance.start == timedelta(hours=2)


@pytest.mark.parametrize(
    "rule",
    ["FREQ=OFTEN", "INTERVAL=2", "FREQ=WEEKLY;INTERVAL=0", "FREQ=WEEKLY;COUNT=3;UNTIL=20270101", "FREQ=DAILY;BYDAY=2TU",
     "FREQ=WEEKLY\r\nX-EVIL:1", "", "FREQ=WEEKLY;UNTIL=20260231", "FREQ=SECONDLY", "FREQ=MONTHLY;BYMONTHDAY=32"],
)  # fmt: skip
def test_rule_27_a_rule_that_clients_cannot_read_never_reaches_a_calendar(rule):
    content = a_calendar(announced(when=a_day(2026, 3, 10), recurrence=Recurrence(rule)))
    assert b"RRULE" not in content and b"EVIL" not in content
    assert len(occurrences(content)) == 1


def test_a_series_in_a_zone_without_a_yearly_rule_keeps_its_hour():
    entry = announced(
        when=a_time("2023-01-05T19:00", zone="Africa/Casablanca"), recurrence=Recurrence("FREQ=WEEKLY;COUNT=60")
    )
    content = a_calendar(entry)
    assert b"DTSTART;TZID=Africa/Casablanca:20230105T190000" in content
    assert b"TZID:Africa/Casablanca" in content


def test_rule_28_there_is_always_a_title():
    assert an_event(title=" \n ")["SUMMARY"] == "content/events/harbour.md"


def test_rule_28_a_deadline_says_that_it_is_one():
    assert an_event(kind=Kind.DEADLINE)["SUMMARY"] == "Deadline: Harbour meetup"
    assert an_event(kind=Kind.DEADLINE, title="Call for talks closes")["SUMMARY"] == "Call for talks closes"
    assert an_event(kind=Kind.DEADLINE, title="报名截止")["SUMMARY"] == "报名截止"


def test_rule_29_the_description_is_plain_text():
    body = "**Bring** a [lamp](https://example.org/lamp).\n\n<script>alert(1)</script>\n\n- one\n- two\n"
    assert an_event(body=body)["DESCRIPTION"] == "Bring a lamp.\n\n- one\n- two"


def test_rule_30_the_address_stands_in_url_and_in_the_description():
    event = an_event(url="https://harbour.example.org/meetup/")
    assert event["URL"] == "https://harbour.example.org/meetup/"
    assert event["DESCRIPTION"].endswith("More: https://harbour.example.org/meetup/")


def test_rule_31_what_is_not_known_is_left_out():
    event = an_event(
        location="", organizer=Person("Quay"), geo=(200.0, 0.0), url="javascript:alert(1)", categories=(" ",)
    )
    assert not {"LOCATION", "ORGANIZER", "GEO", "URL", "CATEGORIES", "COMMENT"} & set(event)


def test_rule_31_every_value_of_a_calendar_says_something():
    content = a_calendar(announced(location=" ", categories=("",), description=" \n"))
    assert all(line.partition(":")[2] for line in lines(content) if line)


def test_rule_32_nothing_blocks_a_readers_day():
    for kind in (Kind.EVENT, Kind.DEADLINE):
        event = an_event(kind=kind)
        assert (event["TRANSP"], event["X-MICROSOFT-CDO-BUSYSTATUS"]) == ("TRANSPARENT", "FREE")


def test_rule_34_categories_are_a_list_and_texts_have_their_language():
    content = lines(a_calendar(announced(categories=("boats, small", "quay"))))
    assert r"CATEGORIES:boats\, small,quay" in content
    assert "SUMMARY;LANGUAGE=en:Harbour meetup" in content


def test_rule_34_a_language_feed_speaks_its_language():
    version = Version("zh-CN", "content/zh/harbour.md", "港口聚会", "在码头。", url="https://harbour.example.org/zh/")
    entry = announced(versions=(version,), status=Status.CANCELLED, attendance=Attendance.ONLINE)
    content = lines(a_calendar(entry, language="zh-CN"))
    assert "SUMMARY;LANGUAGE=zh-CN:已取消：港口聚会" in content
    assert "URL:https://harbour.example.org/zh/" in content
    assert "SUMMARY;LANGUAGE=en:Cancelled: Harbour meetup" in lines(a_calendar(entry, language="en"))


def test_an_entry_without_a_date_is_no_event():
    assert render(announced(when=UNKNOWN), language="en") == ()


def test_an_imprecise_date_that_is_asked_for_is_tentative_and_quotes_the_words():
    event = an_event(when=When(date(2026, 5, 21), date(2026, 5, 31), Precision.MONTH_PART), words="End of May")
    assert event["STATUS"] == "TENTATIVE"
    assert event["SUMMARY"] == "Date not fixed: Harbour meetup"
    assert event["DESCRIPTION"] == "End of May"


def test_a_session_names_its_event():
    assert an_event(parent=a_uid(9))["RELATED-TO"] == a_uid(9)


def test_the_order_given_is_kept():
    entries = [announced(number, title=str(number)) for number in (3, 1, 2)]
    assert [one["SUMMARY"] for one in icalendar.Calendar.from_ical(a_calendar(*entries)).events] == ["3", "1", "2"]


ALLOWED = {
    "BEGIN", "END", "VERSION", "PRODID", "CALSCALE", "X-WR-CALNAME", "NAME", "X-WR-CALDESC", "DESCRIPTION",
    "TZID", "TZNAME", "LAST-MODIFIED", "URL", "SOURCE", "REFRESH-INTERVAL", "X-PUBLISHED-TTL", "DTSTART",
    "DTEND", "TZOFFSETFROM", "TZOFFSETTO", "RRULE", "UID", "DTSTAMP", "CREATED", "SEQUENCE", "SUMMARY",
    "LOCATION", "GEO", "CATEGORIES", "ORGANIZER", "STATUS", "TRANSP", "X-MICROSOFT-CDO-BUSYSTATUS",
    "X-MICROSOFT-CDO-ALLDAYEVENT",
}  # fmt: skip
ANY_TEXT = st.text(max_size=200) | st.text(alphabet='\r\n\x00\x0b\x85\u2028\\N;,:"^BEGIN云\ud800', max_size=120)


@settings(max_examples=150, deadline=None)
@given(title=ANY_TEXT, description=ANY_TEXT, location=ANY_TEXT, name=ANY_TEXT, url=ANY_TEXT, category=ANY_TEXT)
def test_rule_5_no_text_can_add_a_line_or_break_the_file(title, description, location, name, url, category):
    host = Person(name, "quay@example.org")
    entry = announced(
        title=title, description=description, location=location, organizer=host, url=url, categories=(category,)
    )
    content = a_calendar(entry, channel=a_channel(title=title, description=description, path="calendar.ics"))
    content.decode()
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    names = [line.partition(":")[0].partition(";")[0] for line in lines(content) if line]
    assert set(names) <= ALLOWED
    assert names.count("BEGIN") == names.count("END") == 3 - (b"VTIMEZONE" not in content)
    assert not any(ord(char) < 32 and char not in "\r\n\t" for char in content.decode())
    assert not icalendar.Calendar.from_ical(content).events[0].errors


TIMES = st.datetimes() | st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1))
RULES = st.sampled_from(
    ["", "FREQ=DAILY", "FREQ=WEEKLY;COUNT=5", "FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20291231", "FREQ=YEARLY;UNTIL=99991231"]
)
PLACES = st.sampled_from([None, "Europe/Berlin", "Africa/Casablanca", "Asia/Gaza", "America/Nuuk"])


@settings(max_examples=200, deadline=None)
@given(start=TIMES, end=st.none() | TIMES, place=PLACES, rule=RULES, days=st.booleans(), gone=TIMES, moved=TIMES)
def test_whatever_the_dates_are_an_event_can_be_read(start, end, place, rule, days, gone, moved):
    when = When(start, end, Precision.MINUTE, place)
    if days:
        when = When(start.date(), end.date() if end else None, Precision.DAY)
    recurrence = Recurrence(rule, (gone, gone.date()), (Override(moved, start=gone, end=start),)) if rule else None
    entry = announced(when=when, recurrence=recurrence, previous_start=when.start)
    content = a_calendar(entry)
    for event in icalendar.Calendar.from_ical(content).events:
        assert not event.errors
        assert "DTEND" not in event or event.end > event.start
    assert b"DTSTART" in content or start.year < 1700 or (end or start).year > 4400
