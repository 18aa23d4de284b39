"""Dates, times and durations of properties, and what each must be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from cnfeed.formats.doctor.contentlines import Line
from cnfeed.formats.doctor.finding import Finding
from cnfeed.model.zone import is_zone, zone

DATE = re.compile(r"(\d{4})(\d\d)(\d\d)\Z", re.ASCII)
TIME = re.compile(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(Z?)\Z", re.ASCII)
FIRST_YEAR, LAST_YEAR = 1601, 4500
DURATION = re.compile(
    r"[+-]?P(?:(?P<weeks>\d{1,6})W|(?:(?P<days>\d{1,6})D)?"
    r"(?:T(?=\d)(?:(?P<hours>\d{1,6})H)?(?:(?P<minutes>\d{1,6})M)?(?:(?P<seconds>\d{1,6})S)?)?)\Z",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, or a naive time with what is known of its zone."""

    value: date | datetime
    utc: bool = False
    zone: str | None = None

    @property
    def is_day(self) -> bool:
        """True for a DATE."""
        return not isinstance(self.value, datetime)

    @property
    def floats(self) -> bool:
        """True for a time that names neither a zone nor UTC."""
        return not (self.is_day or self.utc or self.zone)

    @property
    def form(self) -> tuple[bool, bool, str | None]:
        """What EXDATE and RECURRENCE-ID must share with DTSTART."""
        return self.is_day, self.utc, self.zone

    @property
    def instant(self) -> datetime | None:
        """The moment in UTC; None where the zone is not one of IANA's."""
        if self.is_day or not isinstance(self.value, datetime):
            return datetime.combine(self.value, time(), UTC)
        if self.zone and not self.utc and not is_zone(self.zone):
            return None
        place = UTC if self.utc or not self.zone else zone(self.zone)
        try:
            return self.value.replace(tzinfo=place).astimezone(UTC)
        except OverflowError:
            return None


def moments(line: Line) -> list[Moment]:
    """The dates and times of a property that can be read."""
    return [moment for text in line.value.split(",") if (moment := _moment(text.strip(), line))]


def _moment(text: str, line: Line) -> Moment | None:
    found = TIME.match(text) or DATE.match(text)
    if not found:
        return None
    numbers = [int(part) for part in found.groups() if part and part != "Z"]
    if len(numbers) == 6:
        numbers[5] = min(numbers[5], 59)  # a leap second
    try:
        value = datetime(*numbers) if len(numbers) == 6 else date(*numbers)  # type: ignore[arg-type] # noqa: DTZ001
    except ValueError:
        return None
    return Moment(value, text.endswith("Z"), line.parameters.get("TZID"))


def faults(line: Line) -> Iterator[Finding]:
    """What is wrong with how a property writes its dates and times."""
    for text in line.value.split(","):
        moment = _moment(text.strip(), line)
        if moment is None:
            if line.parameters.get("VALUE", "").upper() != "PERIOD":
                yield Finding(line.number, "bad-date", f"{line.name}:{text}")
        else:
            yield from _form_faults(line, moment, text)


def _form_faults(line: Line, moment: Moment, text: str) -> Iterator[Finding]:
    if not FIRST_YEAR <= moment.value.year <= LAST_YEAR:
        yield Finding(line.number, "date-range", f"{line.name}:{text}")
    told, said = line.parameters.get("VALUE", "").upper(), f"{line.name}:{text}"
    if moment.is_day:
        if told != "DATE":
            yield Finding(line.number, "date-untold", said)
        if moment.zone:
            yield Finding(line.number, "date-zone", said)
    elif told == "DATE":
        yield Finding(line.number, "bad-date", said)
    elif moment.floats:
        yield Finding(line.number, "floating", said)
    elif moment.utc and moment.zone:
        yield Finding(line.number, "utc-and-zone", said)
    elif moment.zone and is_zone(moment.zone):
        yield from _clock_faults(line, moment, said)


def _clock_faults(line: Line, moment: Moment, said: str) -> Iterator[Finding]:
    """An hour that the zone's clocks show twice, or not at all (RFC 5545 3.3.5)."""
    assert isinstance(moment.value, datetime) and moment.zone
    if not 2 <= moment.value.year <= 9998:
        return
    there = moment.value.replace(tzinfo=zone(moment.zone))
    if there.utcoffset() == there.replace(fold=1).utcoffset():
        return
    back = there.astimezone(UTC).astimezone(zone(moment.zone)).replace(tzinfo=None)
    yield Finding(line.number, "hour-twice" if back == moment.value else "hour-never", said)


def duration(text: str) -> timedelta | None:
    """A DURATION; None if it is none."""
    found = DURATION.match(text)
    if not found or not any(found.groupdict().values()):
        return None
    length = timedelta(**{name: int(value) for name, value in found.groupdict().items() if value})
    return -length if text.startswith("-") else length
