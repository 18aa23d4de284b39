"""Bullets and rows are added in the form of those that are there, and taken away with their lines."""

from __future__ import annotations

import difflib

import pytest

from builders import a_source
from cnfeed.documents.document import Document
from cnfeed.errors import DocumentError
from cnfeed.model.entry import Kind
from cnfeed.reading.adding import added
from cnfeed.reading.confirm import confirmed
from cnfeed.reading.reader import read
from cnfeed.reading.removing import removed

DIGEST = """# News

### 2026-06

- [June 25th Quay meetup (6.20 deadline)](https://example.org/a)

    Words.

- [June 18 Pier call for proposals (6.18 deadline)](https://example.org/c)

### 2026-05

- [May 7 Tool 7 released](https://example.org/f7)
- [May 5 Tool 5 released](https://example.org/f5)
"""
TABLE = """---
title: Tour 2026
type: event
date: 2026-01-05
---

| City   | Date   | Time  | Link                              |
|--------|--------|-------|-----------------------------------|
| Lyon   | Oct.4  | 18:00 | [Register](https://example.org/l) |
| Nantes | Oct.20 |       | [Register](https://example.org/n) |
"""
LISTED = """---
title: Quay Days
event:
  start: 2026-03-19
  deadlines:
    - title: Call for proposals closes
      at: 2026-01-26
    - title: Registration closes
      at: 2026-03-01
---
"""
SPRING = """---
title: Quay Days
type: event
---

Quay Days meet in Lyon, France in late November 2026.
"""
MKDOCS, HUGO = a_source(generator="mkdocs"), a_source()


def news(text: str = DIGEST) -> Document:
    return Document("docs/news.md", text)


def page(text: str = TABLE) -> Document:
    return Document("content/en/events/tour.md", text)


def changes(before: Document, after: Document) -> list[str]:
    lines = list(difflib.unified_diff(before.text.splitlines(), after.text.splitlines(), n=0, lineterm=""))
    return [line for line in lines[2:] if not line.startswith("@@")]


def test_a_line_of_words_becomes_a_bullet_like_the_others_at_its_place() -> None:
    after, entry = added(news(), MKDOCS, "Wharf Summit, 20 June 2026 https://example.org/w", {})
    assert changes(news(), after) == ["+- [June 20th Wharf Summit](https://example.org/w)", "+"]
    assert (entry.kind, entry.url, entry.line) == (Kind.EVENT, "https://example.org/w", 9)


def test_a_pasted_bullet_is_taken_as_it_is_and_its_month_made() -> None:
    after, _ = added(news(), MKDOCS, "- [August 2, 2026 Wharf Summit](https://example.org/w)\n", {})
    assert after.text.startswith(
        "# News\n\n### 2026-08\n\n- [August 2, 2026 Wharf Summit](https://example.org/w)\n\n### 2026-06"
    )


def test_values_say_what_the_words_leave_out() -> None:
    after, entry = added(news(), MKDOCS, "Wharf Summit", {"start": "2026-05-06", "url": "https://example.org/(w)"})
    assert (
        "- [May 6 Wharf Summit](<https://example.org/(w)>)\n" in after.text or "- [May 6th Wharf Summit]" in after.text
    )
    assert entry.url == "https://example.org/(w)"


def test_a_row_has_its_cells_below_their_headers() -> None:
    after, entry = added(page(), HUGO, "Brest, 10 October 2026 19:00", {"url": "https://example.org/b"})
    assert changes(page(), after) == ["+| Brest  | Oct.10 | 19:00 | [Register](https://example.org/b) |"]
    assert entry.location == "Brest"


@pytest.mark.parametrize(
    ("document", "words", "said"),
    [
        (news(), "Wharf Summit", "names no exact day"),
        (news(), "Wharf Summit, late June 2026", "names no exact day"),
        (Document("docs/plain.md", "# Nothing\n"), "Wharf, 3 June 2026", "lists no dated bullets"),
        (page(), "Wharf, 10 October 2026, Paris", "no column for"),
    ],
)
def test_what_cannot_be_added_is_refused_in_words(document: Document, words: str, said: str) -> None:
    with pytest.raises(DocumentError, match=said):
        added(document, MKDOCS if document.href.startswith("docs") else HUGO, words, {})


@pytest.mark.parametrize(
    ("words", "gone"),
    [
        ("Quay", "- [June 25th Quay meetup (6.20 deadline)](https://example.org/a)\n\n    Words.\n\n"),
        ("Pier", "- [June 18 Pier call for proposals (6.18 deadline)](https://example.org/c)\n\n"),
        ("Tool 7", "- [May 7 Tool 7 released](https://example.org/f7)\n"),
        ("Tool 5", "- [May 5 Tool 5 released](https://example.org/f5)\n"),
    ],
)
def test_a_bullet_goes_with_its_lines(words: str, gone: str) -> None:
    entry = next(one for one in read(news(), MKDOCS).entries if words in one.title)
    assert removed(news(), MKDOCS, entry).text == DIGEST.replace(gone, "")


def test_a_closing_date_among_anothers_words_is_not_taken_away_by_itself() -> None:
    entry = next(one for one in read(news(), MKDOCS).entries if one.part_of)
    with pytest.raises(DocumentError, match="another entry's words"):
        removed(news(), MKDOCS, entry)


def test_a_row_goes_with_its_line() -> None:
    entry = next(one for one in read(page(), HUGO).entries if one.location == "Lyon")
    assert changes(page(), removed(page(), HUGO, entry)) == [
        "-| Lyon   | Oct.4  | 18:00 | [Register](https://example.org/l) |"
    ]


def test_a_deadline_in_front_matter_goes_from_its_list() -> None:
    document = page(LISTED)
    entry = next(one for one in read(document, HUGO).entries if "proposals" in one.title)
    assert [line[0] for line in changes(document, removed(document, HUGO, entry))] == ["-", "-"]


def test_an_event_made_exact_says_so_in_front_matter_and_its_prose_stays() -> None:
    document = page(SPRING)
    entry = read(document, HUGO).entries[0]
    after = confirmed(document, HUGO, entry, {"start": "2026-11-26", "location": "Old hall, Lyon"})
    assert changes(document, after) == ["+event:", "+  start: 2026-11-26", "+  location: Old hall, Lyon"]
    assert read(after, HUGO).entries[0].declared


def test_an_exact_date_of_prose_is_stated_as_it_was_read() -> None:
    document = page(SPRING.replace("in late November 2026", "from 17-18 November 2026"))
    after = confirmed(document, HUGO, read(document, HUGO).entries[0], {})
    assert {"+  start: 2026-11-17", "+  end: 2026-11-18"} < set(changes(document, after))


def test_an_imprecise_event_without_a_day_is_not_guessed() -> None:
    document = page(SPRING)
    with pytest.raises(DocumentError, match="no one exact day"):
        confirmed(document, HUGO, read(document, HUGO).entries[0], {})
