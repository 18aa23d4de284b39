"""A calendar as libical reads it, the parser inside GNOME's and KDE's calendars: libical_rows.py FILE [FROM TO].

Run by the system's own Python, for which libical has bindings. Prints a JSON line for each event; with two dates a
line for each occurrence that starts between them. {"uid", "start", "end", "title", "status"}: a day as 2026-01-31 (the
end is the last one), a time in UTC.
"""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from pathlib import Path

import gi

gi.require_version("ICalGLib", "3.0")
from gi.repository import ICalGLib  # noqa: E402 - the version must be named first


def moment(time, last=False):
    if time.is_date():
        if last:
            time = time.clone()
            time.adjust(-1, 0, 0, 0)
        return f"{time.get_year():04}-{time.get_month():02}-{time.get_day():02}"
    zone = time.get_timezone()
    if zone is None and not time.is_utc():
        return f"floating {time.as_ical_string()}"
    return datetime.fromtimestamp(time.as_timet_with_zone(zone), UTC).isoformat()


def components(parent, kind):
    found = parent.get_first_component(kind)
    while found is not None:
        yield found
        found = parent.get_next_component(kind)


def row(event, start, end):
    days = start.is_date()
    title = event.get_first_property(ICalGLib.PropertyKind.SUMMARY_PROPERTY)
    status = event.get_first_property(ICalGLib.PropertyKind.STATUS_PROPERTY)
    print(
        json.dumps(
            {
                "uid": event.get_uid(),
                "start": moment(start),
                "end": moment(end, last=days and end.compare(start) > 0),
                "title": title.get_summary() if title is not None else None,
                "status": status.get_value_as_string() if status is not None else None,
            }
        )
    )


def main(file, first="", last=""):
    text = Path(file).read_bytes().decode("utf-8")
    calendar = ICalGLib.Parser.parse_string(text)
    errors = [one.get_value_as_string() for one in properties(calendar, ICalGLib.PropertyKind.XLICERROR_PROPERTY)]
    if errors:
        sys.exit(f"libical found errors: {errors}")
    events = list(components(calendar, ICalGLib.ComponentKind.VEVENT_COMPONENT))
    moved = {}
    for event in events:
        if is_override(event):
            moved.setdefault(event.get_uid(), []).append(event)
    for event in events:
        if first and not is_override(event):
            occurrences(event, moved.get(event.get_uid(), []), first, last)
        elif not first and not is_override(event):
            row(event, event.get_dtstart(), event.get_dtend())


def is_override(event):
    return event.get_first_property(ICalGLib.PropertyKind.RECURRENCEID_PROPERTY) is not None


def properties(component, kind):
    parts = [component, *components(component, ICalGLib.ComponentKind.ANY_COMPONENT)]
    for part in parts:
        found = part.get_first_property(kind)
        while found is not None:
            yield found
            found = part.get_next_property(kind)


def occurrences(event, overrides, first, last):
    """What libical's users do: its expansion, with the instances that an override stands for taken from there."""
    replaced = {at(one, ICalGLib.PropertyKind.RECURRENCEID_PROPERTY)[0]: one for one in overrides}
    removed = at(event, ICalGLib.PropertyKind.EXDATE_PROPERTY)
    start, length = event.get_dtstart(), event.get_duration()
    zone = start.get_timezone()
    rule = event.get_first_property(ICalGLib.PropertyKind.RRULE_PROPERTY)
    times = [start] if rule is None else expanded(start, rule.get_rrule(), last)
    for time in times:
        time.set_timezone(zone)
        if moment(time) in removed:
            continue
        one = replaced.get(moment(time))
        begin, end = (one.get_dtstart(), one.get_dtend()) if one is not None else (time, time.add(length))
        if first <= f"{begin.get_year():04}-{begin.get_month():02}-{begin.get_day():02}" <= last:
            row(one if one is not None else event, begin, end)


def at(event, kind):
    """The moments that a property of an event names, in the zones of its own calendar."""
    return [moment(one.get_datetime_with_component(event)) for one in properties(event, kind)]


def expanded(start, rule, last):
    iterator = ICalGLib.RecurIterator.new(rule, start)
    found = iterator.next()
    while not found.is_null_time() and found.get_year() <= int(last[:4]) + 1:
        yield found.clone()
        found = iterator.next()


main(*sys.argv[1:])
