"""What a person or a program hands in for a field → the value that will be written."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from cnfeed.model.entry import Attendance, Entry, Status
from cnfeed.model.when import Precision, When
from cnfeed.model.zone import is_zone
from cnfeed.reading import moments
from cnfeed.reading.dates import Context, best

FIELDS = (
    "title", "start", "end", "timezone", "location", "url", "status", "attendance", "description", "categories",
    "published",
)  # fmt: skip


class BadValueError(ValueError):
    """A field's value that cannot be meant; ``str()`` says what is allowed."""


def checked(field: str, value: str | None) -> str | None:
    """The value, trimmed; BadValueError where the field does not take it."""
    if field not in FIELDS:
        raise BadValueError(f"{field!r} is no field; fields are {', '.join(FIELDS)}")
    if value is None:
        return None
    value = value.strip()
    if "\n" in value or "\r" in value:
        raise BadValueError(f"{field} is one line")
    check = CHECKS.get(field)
    if check:
        check(value)
    return value or None


def _one_of(words: type[Status] | type[Attendance], field: str) -> Any:
    def check(value: str) -> None:
        if value not in [str(one) for one in words]:
            raise BadValueError(f"{value!r} is no {field}; it is one of {', '.join(words)}")

    return check


def _web(value: str) -> None:
    if not value.startswith(("http://", "https://")) or any(letter.isspace() for letter in value):
        raise BadValueError(f"{value!r} is no web address; it begins with https:// and has no spaces")


def _zone(value: str) -> None:
    if not is_zone(value):
        raise BadValueError(f"{value!r} is no IANA time zone such as Europe/Paris")


def _titled(value: str) -> None:
    if not value:
        raise BadValueError("a title cannot be empty")


CHECKS = {
    "title": _titled,
    "url": _web,
    "timezone": _zone,
    "status": _one_of(Status, "status"),
    "attendance": _one_of(Attendance, "attendance"),
}


def escaped(value: str) -> str:
    """Text as Markdown that means just that."""
    return "".join(f"\\{letter}" if letter in "\\[]|`<" else letter for letter in value)


def moment(field: str, value: str, context: Context) -> date | datetime:
    """A day or local time from ``2024-03-20``, ``2024-03-20T09:00`` or words such as "20 March 2024"."""
    found = moments.moment(value, context.zone or "UTC")
    if found is not None:
        return found
    phrase = best(value, context)
    if phrase is None or not phrase.when.exact or phrase.when.start is None:
        raise BadValueError(f"{value!r} is no {field}; write 2024-03-20 or 2024-03-20T09:00")
    return phrase.when.start


def new_when(entry: Entry, values: Mapping[str, str | None], context: Context) -> When:
    """The entry's time with some of start, end and timezone replaced.

    A new start alone keeps the end where it still lies after it, else the length.
    """
    old = entry.when
    if "start" not in values and not old.exact and (old.start is not None or values.get("end")):
        # Whatever is set, its first day would be made up.
        raise BadValueError(f"only “{entry.words}” is known of its date; set start as well")
    zone = values.get("timezone", old.zone)
    start = _asked("start", values, context) if "start" in values else old.start
    if start is None:
        return When()
    end = _asked("end", values, context) if "end" in values else _kept_end(old, start)
    if end is not None and isinstance(end, datetime) != isinstance(start, datetime):
        raise BadValueError("start and end are both days or both times; set both")
    if end is not None and moments.before(end, start):
        raise BadValueError(f"the end {end} lies before the start {start}")
    when = moments.spanning(start, end, zone or context.zone or "UTC")
    return when if when.precision is Precision.DAY else When(when.start, when.end, Precision.MINUTE, when.zone)


def _asked(field: str, values: Mapping[str, str | None], context: Context) -> date | datetime | None:
    given = values[field]
    return moment(field, given, context) if given else None


def _kept_end(old: When, start: date | datetime) -> date | datetime | None:
    if (
        old.end is None
        or old.start is None
        or not old.exact
        or isinstance(old.end, datetime) != isinstance(start, datetime)
    ):
        return None
    if not moments.before(old.end, start) and old.end != start:
        return old.end
    return start + (old.end - old.start)
