"""A series in a document: one instance, those that follow, all of them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from builders import a_document, a_source
from cnfeed.documents.document import Document
from cnfeed.errors import DocumentError
from cnfeed.model.entry import Entry
from cnfeed.model.recurrence import Override
from cnfeed.reading.copying import beside, continued, copied
from cnfeed.reading.instances import instance_moved, instance_removed, instance_set
from cnfeed.reading.reader import read
from cnfeed.reading.series_editing import ended_before, series_moved

WEEKLY = """\
---
title: "Harbour evening"   # keep me
date: 2026-02-01
slug: evening
event:
  uid: one-of-a-kind
  start: 2026-03-03T18:00   # a Tuesday
  end: 2026-03-03T20:00
  timezone: Europe/London
  recurrence: FREQ=WEEKLY;BYDAY=TU;COUNT=8
  except: [2026-03-17]
  location: Quay 7
---

Come aboard.
"""
SOURCE = a_source(generator="plain", timezone="Europe/London")
NOW = datetime(2026, 3, 1, 9, tzinfo=UTC)
HOUR, DAY, NONE = timedelta(hours=1), timedelta(days=1), timedelta()
SECOND = datetime(2026, 3, 10, 18)


def entry_of(document: Document) -> Entry:
    return read(document, SOURCE).entries[0]


def changed(old: str, new: str) -> list[str]:
    kept = old.splitlines()
    return [line for line in new.splitlines() if line not in kept]


WHOLE = a_document(WEEKLY)


def test_one_evening_moved_is_an_override_and_nothing_else_changes() -> None:
    done = instance_moved(WHOLE, SOURCE, entry_of(WHOLE), SECOND, DAY + HOUR, DAY + HOUR)
    series = entry_of(done).recurrence
    assert series is not None
    assert series.overrides == (Override(SECOND, datetime(2026, 3, 11, 19)),)
    assert len(changed(WEEKLY, done.text)) == len(done.text.splitlines()) - len(WEEKLY.splitlines())
    assert 'title: "Harbour evening"   # keep me' in done.text


def test_an_evening_moved_twice_has_one_override_and_moved_back_none() -> None:
    once = instance_moved(WHOLE, SOURCE, entry_of(WHOLE), SECOND, HOUR, HOUR)
    twice = instance_moved(once, SOURCE, entry_of(once), SECOND, NONE, HOUR)
    series = entry_of(twice).recurrence
    assert series is not None
    assert series.overrides == (Override(SECOND, datetime(2026, 3, 10, 19), datetime(2026, 3, 10, 22)),)
    back = instance_moved(twice, SOURCE, entry_of(twice), SECOND, -HOUR, -2 * HOUR)
    assert back.text == WEEKLY


def test_one_evening_cancelled_and_then_not() -> None:
    done = instance_set(WHOLE, SOURCE, entry_of(WHOLE), SECOND, {"status": "cancelled"})
    series = entry_of(done).recurrence
    assert series is not None and series.overrides == (Override(SECOND, status="cancelled"),)
    assert instance_set(done, SOURCE, entry_of(done), SECOND, {"status": "confirmed"}).text == WEEKLY
    with pytest.raises(DocumentError, match="only its time"):
        instance_set(WHOLE, SOURCE, entry_of(WHOLE), SECOND, {"location": "Quay 8"})


def test_one_evening_left_out_stands_beside_the_others_left_out() -> None:
    done = instance_removed(WHOLE, SOURCE, entry_of(WHOLE), SECOND)
    assert "except: [2026-03-17, 2026-03-10]" in done.text
    series = entry_of(done).recurrence
    assert series is not None and series.exceptions == (datetime(2026, 3, 17, 18), SECOND)


def test_all_evenings_moved_to_the_next_day_take_their_exceptions_and_changes_along() -> None:
    told = instance_moved(WHOLE, SOURCE, entry_of(WHOLE), SECOND, HOUR, HOUR)
    done = series_moved(told, SOURCE, entry_of(told), DAY, DAY)
    entry = entry_of(done)
    assert entry.when.start == datetime(2026, 3, 4, 18) and entry.when.end == datetime(2026, 3, 4, 20)
    assert entry.recurrence is not None
    assert entry.recurrence.rule == "FREQ=WEEKLY;BYDAY=WE;COUNT=8"
    assert entry.recurrence.exceptions == (datetime(2026, 3, 18, 18),)
    assert entry.recurrence.overrides == (Override(datetime(2026, 3, 11, 18), datetime(2026, 3, 11, 19)),)
    assert series_moved(done, SOURCE, entry, -DAY, -DAY).text == told.text


def test_all_evenings_made_longer_keep_their_rule() -> None:
    done = series_moved(WHOLE, SOURCE, entry_of(WHOLE), NONE, HOUR)
    assert changed(WEEKLY, done.text) == ["  end: 2026-03-03T21:00"]


def test_a_parted_series_ends_and_goes_on_in_a_document_of_its_own() -> None:
    at = datetime(2026, 3, 24, 18)
    first = ended_before(WHOLE, SOURCE, entry_of(WHOLE), at)
    rest = continued(WHOLE, SOURCE, entry_of(WHOLE), "content/posts/rest.md", at, (HOUR, HOUR), NOW)
    ended, begun = entry_of(first), entry_of(rest)
    assert ended.recurrence is not None and begun.recurrence is not None
    assert ended.recurrence.rule == "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260323"
    assert ended.recurrence.exceptions == (datetime(2026, 3, 17, 18),)
    assert begun.recurrence.rule == "FREQ=WEEKLY;BYDAY=TU;COUNT=5"
    assert begun.recurrence.exceptions == ()
    assert (begun.when.start, begun.when.end) == (datetime(2026, 3, 24, 19), datetime(2026, 3, 24, 21))
    assert ended.uid == "one-of-a-kind" and begun.uid is None
    assert "slug" not in rest.text and "date: 2026-03-01" in rest.text
    assert begun.location == "Quay 7" and rest.text.endswith("Come aboard.\n")


def test_a_copy_is_told_once_and_has_no_identity_yet() -> None:
    done = copied(WHOLE, SOURCE, entry_of(WHOLE), "content/posts/next.md", 7 * DAY, NOW)
    entry = entry_of(done)
    assert (entry.when.start, entry.when.end) == (datetime(2026, 3, 10, 18), datetime(2026, 3, 10, 20))
    assert entry.recurrence is None and entry.uid is None
    assert done.href == "content/posts/next.md"


def test_a_rule_whose_days_cannot_follow_is_refused_in_words() -> None:
    odd = a_document(WEEKLY.replace("FREQ=WEEKLY;BYDAY=TU;COUNT=8", "FREQ=MONTHLY;BYDAY=TU,TH"))
    with pytest.raises(DocumentError, match="names days"):
        series_moved(odd, SOURCE, entry_of(odd), DAY, DAY)


def test_what_is_told_once_has_no_instances() -> None:
    single = a_document("---\ntitle: Once\nevent:\n  start: 2026-03-03\n---\n")
    with pytest.raises(DocumentError, match="told once"):
        instance_removed(single, SOURCE, entry_of(single), date(2026, 3, 3))


TOML = """\
+++
title = "Whole days"
[event]
start = 2026-03-03
recurrence = "FREQ=MONTHLY;BYMONTHDAY=3"
+++
"""


def test_in_toml_and_of_whole_days_it_is_the_same() -> None:
    document = a_document(TOML)
    at = date(2026, 4, 3)
    moved = instance_moved(document, SOURCE, entry_of(document), at, DAY, DAY)
    series = entry_of(moved).recurrence
    assert series is not None and series.overrides == (Override(at, date(2026, 4, 4)),)
    longer = instance_moved(moved, SOURCE, entry_of(moved), at, NONE, DAY)
    series = entry_of(longer).recurrence
    assert series is not None and series.overrides == (Override(at, date(2026, 4, 4), date(2026, 4, 5)),)
    out = instance_removed(longer, SOURCE, entry_of(longer), at)
    series = entry_of(out).recurrence
    assert series is not None and (series.exceptions, series.overrides) == ((at,), ())


@pytest.mark.parametrize(
    ("own", "version", "new", "place"),
    [
        ("content/en/x.md", "content/zh/x.md", "content/en/y.md", "content/zh/y.md"),
        ("blog/x.md", "blog/x.zh.md", "blog/y.md", "blog/y.zh.md"),
        ("blog/x/index.md", "blog/x/index.zh.md", "blog/y/index.md", "blog/y/index.zh.md"),
        ("a/x.md", "b/x.md", "a/2027/y.md", ""),
    ],
)
def test_a_translation_of_a_copy_lies_where_that_of_the_first_one_does(
    own: str, version: str, new: str, place: str
) -> None:
    assert beside(own, version, new) == place
