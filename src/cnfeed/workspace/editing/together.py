"""Several entries changed in one step, all of them or none; and an event told again for next year."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from cnfeed.errors import CnfeedError
from cnfeed.model.changes import Change
from cnfeed.model.entry import Entry, Status
from cnfeed.model.when import written
from cnfeed.reading import generators
from cnfeed.reading.copying import copied
from cnfeed.reading.edit import edit
from cnfeed.reading.reader import read

from .desk import Desk
from .edits import edited, found_in

YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """What is to change in each of the entries; what is left as it is here stays."""

    days: int = 0
    timezone: str | None = None
    status: Status | None = None
    add_category: str | None = None
    remove_category: str | None = None

    def __bool__(self) -> bool:
        return bool(self.days or self.timezone or self.status or self.add_category or self.remove_category)


class _Trial(Desk):
    """A desk whose changes are seen by the next one, but written nowhere."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.storage, desk.library, lambda _: None)
        self.changed: dict[str, str] = {}

    def text(self, href: str) -> tuple[str, str]:
        """The text with the changes so far; the etag is that on disk."""
        text, etag = super().text(href)
        return self.changed.get(href, text), etag


def together(desk: Desk, entries: Sequence[Entry], wanted: Together) -> tuple[Change, ...]:
    """A change per document; CnfeedError that names the first entry that cannot be changed so."""
    trial, before = _Trial(desk), dict[str, str]()
    for entry in _in_order(entries):
        values = _values(desk, entry, wanted)
        try:
            for change in edited(trial, entry, values) if values else ():
                before.setdefault(change.href, change.before or "")
                trial.changed[change.href] = change.after or ""
        except CnfeedError as error:
            raise CnfeedError(f"“{entry.title}” cannot be changed so, so none is: {error}") from error
    changes = (Change(href, text, trial.changed[href]) for href, text in before.items())
    return tuple(change for change in changes if change.before != change.after)


def _in_order(entries: Iterable[Entry]) -> list[Entry]:
    """From the end of each document, so that lines above stay where they are."""
    return sorted(entries, key=lambda entry: (entry.path, -entry.line))


def _values(desk: Desk, entry: Entry, wanted: Together) -> dict[str, str | None]:
    values: dict[str, str | None] = {}
    if wanted.days:
        values |= _shifted(entry, wanted.days)
    if wanted.timezone and not entry.when.all_day:
        values["timezone"] = wanted.timezone
    if wanted.status is not None and wanted.status != entry.status:
        values["status"] = wanted.status
    if (categories := _categories(desk, entry, wanted)) is not None:
        values["categories"] = ", ".join(categories) or None
    return values


def _shifted(entry: Entry, days: int) -> Mapping[str, str | None]:
    if not entry.when.exact or entry.when.start is None:
        raise CnfeedError(f"“{entry.title}” has no exact date to be shifted, so nothing is changed.")
    new = entry.when.moved(timedelta(days=days))
    return {"start": written(new.start)} | ({"end": written(new.end)} if new.end is not None else {})


def _categories(desk: Desk, entry: Entry, wanted: Together) -> list[str] | None:
    """Its own categories (not those that its source gives to all) as they are to be, None where they stay."""
    source = desk.library.source_of(entry.path)
    own = [one for one in entry.categories if source is None or one not in source.categories]
    kept = [one for one in own if one.casefold() != (wanted.remove_category or "").casefold()]
    added = wanted.add_category
    if added and added.casefold() not in {one.casefold() for one in (*kept, *entry.categories)}:
        kept.append(added)
    return kept if kept != own else None


def next_year(day: date) -> date:
    """The same weekday that is nearest to the same date a year later."""
    later = [day + timedelta(weeks=weeks) for weeks in (52, 53)]
    same = (day + timedelta(days=1) if (day.month, day.day) == (2, 29) else day).replace(year=day.year + 1)
    return min(later, key=lambda one: abs(one - same))


def next_edition(desk: Desk, entry: Entry, first: date | None, now: datetime) -> Change:
    """A new document for the event's next edition, beginning on *first* (else a year later), without its links.

    Years in the title go on by as many as the date does. DocumentError for what has no document of its own.
    """
    document, source = desk.document(entry.path)
    found = found_in(document, source, entry)
    day = found.when.first_day
    if day is None:
        raise CnfeedError(f"“{entry.title}” has no date that a next edition could follow.")
    start = first or next_year(day)
    title = YEAR.sub(lambda year: str(int(year[0]) + start.year - day.year), found.title)
    href = generators.new_path(source, desk.library.hrefs, title, now.date(), "event")
    made = copied(document, source, found, href, start - day, now)
    own = next(one for one in read(made, source).entries if not one.anchor and one.kind is found.kind)
    values: dict[str, str | None] = {"title": title} if title != own.title else {}
    values |= {"url": None} if "url" in own.places else {}
    values |= {"status": None} if own.status is not Status.CONFIRMED else {}
    return Change(href, None, edit(made, source, own, values).text if values else made.text)
