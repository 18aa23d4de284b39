"""The zones of a calendar: a block for each that is named, and blocks that say what the names say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import datetime

from cnfeed.formats.doctor import times, zoneblocks
from cnfeed.formats.doctor.components import Component
from cnfeed.formats.doctor.contentlines import Line
from cnfeed.formats.doctor.finding import Finding
from cnfeed.model.zone import is_zone

MOST_EXPANDED = 300


def faults(calendar: Component) -> Iterator[Finding]:
    """What is missing, twice there, of another shape, or wrong."""
    seen: set[str] = set()
    for one in calendar.inside("VTIMEZONE"):
        yield from zoneblocks.shape(one)
        if one.value("TZID") in seen:
            yield Finding(one.line, "zone-twice", one.value("TZID"))
        seen.add(one.value("TZID"))
    components = _components(calendar)
    for name, line in used(calendar).items():
        if name not in components:
            yield Finding(line.number, "zone-missing", name)
        elif not is_zone(name):
            yield Finding(components[name].line, "zone-foreign", name)
    yield from (finding for _, finding in _disagreements(calendar))


def wrong(calendar: Component) -> set[str]:
    """The zones whose blocks must be written anew."""
    misshapen = {one.value("TZID") for one in calendar.inside("VTIMEZONE") if any(zoneblocks.shape(one))}
    return misshapen | {name for name, _ in _disagreements(calendar)}


def used(calendar: Component) -> Mapping[str, Line]:
    """Each TZID that is named outside of the blocks, with the first line that names it."""
    found: dict[str, Line] = {}
    for one in calendar.components:
        for line in one.lines if one.name != "VTIMEZONE" else ():
            if name := line.parameters.get("TZID"):
                found.setdefault(name, line)
    return found


def _components(calendar: Component) -> dict[str, Component]:
    """The first block of each name."""
    return {one.value("TZID"): one for one in reversed(list(calendar.inside("VTIMEZONE")))}


def _disagreements(calendar: Component) -> Iterator[tuple[str, Finding]]:
    components = _components(calendar)
    instants: dict[str, dict[datetime, int]] = defaultdict(dict)
    for number, event in enumerate(calendar.inside("VEVENT")):
        for moment, line in times.needed(event, expand=number < MOST_EXPANDED):
            instant = moment.instant
            if moment.zone and moment.zone in components and not moment.utc and instant is not None:
                instants[moment.zone].setdefault(instant, line)
    for name, moments_ in instants.items():
        block = zoneblocks.block(components[name], max(moments_).year)
        if finding := zoneblocks.disagreement(block, moments_):
            yield name, finding
