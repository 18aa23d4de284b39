"""A changed text that says something else than what was asked for is refused."""

from __future__ import annotations

from datetime import date

import pytest

from builders import told
from cnfeed.model.when import Precision, When
from cnfeed.reading.readback import fault

EVENT = """---
title: Quay meetup
date: 2026-01-05
event:
  start: 2026-03-19
  location: Old hall
  deadlines:
    - { title: Registration closes, at: 2026-03-12 }
---
Come along.
"""
DIGEST = """# News

### 2026-03

- [March 9 Dock tools released](https://example.org/b)
- [March 3 Quay Meetup (2.8 deadline)](https://example.org/a)

### 2026-02

- [February 2 Pier tools released](https://example.org/c)
- [February 1 Pier book released](https://example.org/d)
"""
NEWS = "content/en/posts/news.md"


def test_a_field_that_is_said_now_is_no_fault() -> None:
    before, after = told(EVENT), told(EVENT.replace("Old hall", "New hall"))
    assert fault(before, after, before[0], {"location": "New hall"}, None) is None


@pytest.mark.parametrize(
    ("field", "value"),
    [("location", "New hall"), ("status", "cancelled"), ("attendance", "online"), ("url", "https://example.org/x"),
     ("description", "Other words."), ("categories", "quay"), ("published", "2026-01-06"), ("title", "Dock meetup")],
)  # fmt: skip
def test_a_field_that_is_still_not_said_is_a_fault(field: str, value: str) -> None:
    before = told(EVENT)
    assert fault(before, before, before[0], {field: value}, None) == f"{field} would not be read back"


def test_a_date_that_is_not_said_is_a_fault() -> None:
    before = told(EVENT)
    when = When(date(2026, 3, 20), None, Precision.DAY)
    assert fault(before, before, before[0], {"start": "2026-03-20"}, when) == "the date would not be read back"


def test_another_field_that_changes_with_it_is_a_fault() -> None:
    before, after = told(EVENT), told(EVENT.replace("Old hall", "New hall").replace("03-19", "03-20"))
    assert fault(before, after, before[0], {"location": "New hall"}, None) == "the date would change with it"


def test_an_entry_that_is_gone_is_a_fault() -> None:
    before = told(DIGEST, NEWS)
    after = told(DIGEST.replace("March 3 Quay", "Quay").replace(" (2.8 deadline)", ""), NEWS)
    closing = next(one for one in before if one.kind == "deadline")
    assert fault(before, after, closing, {}, None) == "the entry would not be read back"


def test_another_bullet_that_changes_is_a_fault() -> None:
    before = told(DIGEST, NEWS)
    after = told(DIGEST.replace("Pier book", "Pier song").replace("Dock tools", "Dock things"), NEWS)
    dock = next(one for one in before if "Dock" in one.title)
    found = fault(before, after, dock, {"title": "Dock things released"}, None)
    assert found == "“February 1 Pier book released” would change with it"


def test_a_title_in_prose_may_say_another_date() -> None:
    before, after = told(DIGEST, NEWS), told(DIGEST.replace("March 9 Dock", "March 8 Harbour"), NEWS)
    dock = next(one for one in before if "Dock" in one.title)
    assert fault(before, after, dock, {"title": "March 8 Harbour tools released"}, None) is None


def test_a_deadline_follows_the_title_of_what_it_belongs_to() -> None:
    before, after = told(EVENT), told(EVENT.replace("Quay", "Dock"))
    assert fault(before, after, before[0], {"title": "Dock meetup"}, None) is None


def test_a_deadline_that_moves_its_event_is_a_fault() -> None:
    before, after = told(EVENT), told(EVENT.replace("03-19", "03-20").replace("03-12", "03-13"))
    closing = next(one for one in before if one.kind == "deadline")
    when = When(date(2026, 3, 13), None, Precision.DAY)
    assert fault(before, after, closing, {"start": "2026-03-13"}, when) == "“Quay meetup” would change with it"
