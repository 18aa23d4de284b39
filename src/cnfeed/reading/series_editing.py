"""A whole series moved, or ended before one of its instances."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from cnfeed.documents.document import Document
from cnfeed.model.entry import Entry
from cnfeed.model.recurrence import Recurrence
from cnfeed.model.settings import Source
from cnfeed.model.when import When, written
from cnfeed.reading import rules
from cnfeed.reading.edit import edit, same
from cnfeed.reading.editing import Editing
from cnfeed.reading.series_text import proved, told_series, with_series

Moment = date | datetime


def series_moved(document: Document, source: Source, entry: Entry, start_by: timedelta, end_by: timedelta) -> Document:
    """The document with every instance put so much later; the rule's days, exceptions and changed instances follow."""
    editing = Editing(document, source, entry)
    recurrence, when = told_series(editing)
    new = stretched(when, start_by, end_by)
    rule = rules.turned(
        recurrence.rule, rules.on_the_day(when.start or date.min), rules.on_the_day(new.start or date.min)
    )
    if rule is None:
        raise editing.refused(f"its rule names days ({recurrence.rule}) that cannot follow; edit the text.")
    done = edit(document, source, entry, values_of(when, new))
    moved = _followed(recurrence, rule, when, new) if start_by else recurrence
    again = Editing(done, source, same(editing, done, new))
    return proved(again, with_series(again, done, told_series(again)[0], moved), moved, new)


def stretched(when: When, start_by: timedelta, end_by: timedelta) -> When:
    """A span with its start and its end put so much later; an end that is not told counts as an hour, or a day."""
    end = when.end
    if end is None and end_by != start_by and when.start is not None:
        end = when.start + (timedelta(0) if when.all_day else timedelta(hours=1))
    start = when.start + start_by if when.start is not None else None
    end = end + end_by if end is not None else None
    days = tuple(day + start_by for day in when.days)
    return replace(when, start=start, end=None if end == start else end, days=days)


def values_of(old: When, new: When) -> dict[str, str | None]:
    """What an edit must set so that a span becomes another."""
    values: dict[str, str | None] = {}
    if new.start != old.start:
        values["start"] = written(new.start)
    # A start alone may keep the end where it is.
    if new.end != old.end or (values and new.end is not None):
        values["end"] = written(new.end)
    return values


def ended_before(document: Document, source: Source, entry: Entry, at: Moment) -> Document:
    """The document with its series over before an instance, and without what was said of later ones."""
    editing = Editing(document, source, entry)
    recurrence, when = told_series(editing)
    new = Recurrence(
        rules.ended(recurrence.rule, rules.on_the_day(at) - timedelta(days=1)),
        tuple(one for one in recurrence.exceptions if _before(one, at)),
        tuple(one for one in recurrence.overrides if _before(one.at, at)),
    )
    return proved(editing, with_series(editing, document, recurrence, new), new, when)


def begun_with(recurrence: Recurrence, when: When, at: Moment) -> Recurrence:
    """The series from an instance on."""
    assert when.start is not None
    return Recurrence(
        rules.begun(recurrence.rule, when.start, at),
        tuple(one for one in recurrence.exceptions if not _before(one, at)),
        tuple(one for one in recurrence.overrides if not _before(one.at, at)),
    )


def _before(one: Moment, at: Moment) -> bool:
    return rules.on_the_day(one) < rules.on_the_day(at)


def _followed(recurrence: Recurrence, rule: str, old: When, new: When) -> Recurrence:
    """The series by its new rule, with each exception and each changed instance at the same place in the row."""
    assert old.start is not None and new.start is not None
    named = (*recurrence.exceptions, *(one.at for one in recurrence.overrides))
    places = _paired(recurrence.rule, rule, old.start, new.start, named)
    overrides = tuple(
        replace(one, at=places[one.at], start=_put(one.start, one.at, places), end=_put(one.end, one.at, places))
        for one in recurrence.overrides
    )
    return Recurrence(rule, tuple(places[one] for one in recurrence.exceptions), overrides)


def _put(value: Moment | None, at: Moment, places: dict[Moment, Moment]) -> Moment | None:
    """A changed instance keeps its distance from where its rule would have it."""
    return places[at] + (value - at) if value is not None else None


def _paired(old_rule: str, new_rule: str, old: Moment, new: Moment, named: Sequence[Moment]) -> dict[Moment, Moment]:
    """The new start of each instance that is named."""
    places: dict[Moment, Moment] = {one: one + (new - old) for one in named}  # type: ignore[operator]
    left = set(named)
    for before, after in zip(rules.starts(old_rule, old), rules.starts(new_rule, new), strict=False):
        if not left:
            break
        one = before if isinstance(old, datetime) else before.date()
        if one in left:
            left.remove(one)
            places[one] = after if isinstance(new, datetime) else after.date()
    return places
