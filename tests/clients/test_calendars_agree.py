"""Calendar programs that others wrote read each event as ``cnfeed entries`` lists it: uid, start, end and title.

ical.js is what Thunderbird reads with, libical what GNOME and KDE read with, vobject a third that shares no code with
them or with icalendar, which writes our files.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path

import icalendar
import pytest
import recurring_ical_events
import vobject

from readers import Place, Row, ical_js, instant, libical, needs_libical, needs_node, row

FIRST, LAST = "2026-01-01", "2027-12-31"
Reader = Callable[..., Iterable[Row]]


def with_icalendar(calendar: Path) -> Iterator[Row]:
    for one in icalendar.Calendar.from_ical(calendar.read_bytes()).walk("VEVENT"):
        if "RECURRENCE-ID" not in one:
            yield told_by_icalendar(one)


def told_by_icalendar(event: icalendar.Event) -> Row:
    start = event.decoded("DTSTART")
    end = event.decoded("DTEND") if "DTEND" in event else None
    last = instant(end, last=True) if end is not None else instant(start)
    return str(event["UID"]), instant(start), last, str(event["SUMMARY"])


def with_vobject(calendar: Path) -> Iterator[Row]:
    for one in vobject.readOne(calendar.read_bytes().decode("utf-8")).contents.get("vevent", []):
        if hasattr(one, "recurrence_id"):
            continue
        start, end = one.dtstart.value, one.dtend.value if hasattr(one, "dtend") else None
        last = instant(end, last=True) if end is not None else instant(start)
        yield one.uid.value, instant(start), last, one.summary.value


def with_recurring_ical_events(calendar: Path, first: str, last: str) -> Iterator[Row]:
    published = recurring_ical_events.of(icalendar.Calendar.from_ical(calendar.read_bytes()))
    for one in published.between(date.fromisoformat(first), date.fromisoformat(last) + timedelta(days=1)):
        if first <= one.decoded("DTSTART").isoformat()[:10] <= last:
            yield told_by_icalendar(one)


READERS = [
    pytest.param(with_icalendar, id="icalendar"),
    pytest.param(with_vobject, id="vobject"),
    pytest.param(ical_js, id="ical.js", marks=needs_node),
    pytest.param(libical, id="libical", marks=needs_libical),
]
EXPANDERS = [
    pytest.param(with_recurring_ical_events, id="recurring-ical-events"),
    pytest.param(ical_js, id="ical.js", marks=needs_node),
    pytest.param(libical, id="libical", marks=needs_libical),
]


@pytest.mark.parametrize("reader", READERS)
def test_a_reader_finds_every_exact_entry_at_its_time_with_its_title(place: Place, reader: Reader) -> None:
    found = sorted(reader(place.file("calendar.ics")))
    assert len(found) == len({uid for uid, *_ in found})
    assert place.plain(found) == sorted(place.dated)


@pytest.mark.parametrize("reader", READERS[1:])
def test_a_reader_finds_the_same_in_every_calendar_there_is(sample: Place, reader: Reader) -> None:
    """A selection's event is the whole calendar's, in the words of its language."""
    times = {uid: (start, end) for uid, start, end, _ in sample.dated}
    files = sorted(sample.out.rglob("*.ics"))
    calendars = [one for one in files if one.parent.name != "event"]
    assert len(calendars) > 20 and len(files) > len(calendars)
    for file in calendars[::2] + files[-4:]:
        for uid, start, end, title in reader(file):
            assert (start, end) == times[uid], file
            assert title.strip(), file


@pytest.mark.parametrize("reader", EXPANDERS)
def test_a_series_happens_when_the_documents_say_over_two_years(place: Place, reader: Reader) -> None:
    own = place.occurrences(FIRST, LAST)
    if not own:
        pytest.skip("no series here")
    series = {one["uid"] for one in own}
    found = sorted(one for one in reader(place.file("calendar.ics"), FIRST, LAST) if one[0] in series)
    assert len(found) > 100
    assert found == sorted(row(one, one["uid"], one["start"], one["end"] or one["start"]) for one in own)
