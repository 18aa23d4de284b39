"""What tells the entries of one document apart."""

from __future__ import annotations

import pytest

from builders import told
from cnfeed.reading.anchors import anchor_of

SCHEDULE = """---
title: Quay Days 2026
description: Two days in Paris, France from 17-18 November, 2026.
type: event
---

Quay Days meet in Paris, France from 17-18 November 2026.

### Tuesday 17th of November

10:25 - 10:50 CET

* [🎉](https://example.org/cranes)

11:25 - 11:50 CET

* [~](https://example.org/docks)
"""


@pytest.mark.parametrize("words", ["~", "🎉", "…", ""])
def test_words_without_a_letter_are_not_the_documents_own_anchor(words: str) -> None:
    assert anchor_of(words)


def test_only_the_documents_own_entry_has_no_anchor() -> None:
    entries = told(SCHEDULE, "content/en/events/quay.md")
    assert [bool(entry.anchor) for entry in entries] == [False, True, True]
    assert len({entry.anchor for entry in entries}) == 3
