"""An edit of YAML front matter is written in the style of what was there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone

import pytest

from cnfeed.documents import frontmatter
from cnfeed.documents.document import spliced
from cnfeed.documents.frontmatter import RefusedEdit
from cnfeed.model.span import Splice

TEXT = """---
title:   "Quay walk"  # as on the poster
sub: 'Ada''s'
date: 2025-02-03 18:00:00 +0800
tags:
- sea  # cold
- 'wind'
- quay
cats: [x,y]
empty:
about: >-
  folded
  text
event:
    start: 2025-03-19T09:00:00
    deadlines:
      - { title: Talks, at: 2025-01-01 }
      - title: Seats
        at: 2025-01-02
author: {name: Ada}
---
Body
"""


def changed(edit: Callable[..., Splice], *arguments: object, **options: object) -> list[tuple[str, str]]:
    """(old, new) of the lines that an edit of TEXT changes."""
    splice = edit(TEXT, frontmatter.parse(TEXT), *arguments, **options)
    before, after = TEXT.splitlines(), spliced(TEXT, [splice]).splitlines()
    while before and after and before[0] == after[0]:
        before, after = before[1:], after[1:]
    while before and after and before[-1] == after[-1]:
        before, after = before[:-1], after[:-1]
    return [("\n".join(before), "\n".join(after))]


EAST = timezone(timedelta(hours=8))
SEVEN = datetime(2025, 2, 4, 7, tzinfo=EAST)
DOUBTFUL = ("on", "12:30", "0123", "2025-01-01", "null", "~", "1e3", "- x", "# x", "x #y", "a: b", " x", "x ", "")


@pytest.mark.parametrize(
    ("key", "value", "old", "new"),
    [
        (
            "title",
            'A "new" walk',
            'title:   "Quay walk"  # as on the poster',
            'title:   "A \\"new\\" walk"  # as on the poster',
        ),
        ("sub", "Bo's", "sub: 'Ada''s'", "sub: 'Bo''s'"),
        (
            "date",
            datetime(2025, 2, 4, 7, tzinfo=EAST),
            "date: 2025-02-03 18:00:00 +0800",
            "date: 2025-02-04 07:00:00 +0800",
        ),
        ("empty", "no more", "empty:", "empty: no more"),
        ("empty", "18:30", "empty:", 'empty: "18:30"'),
        ("about", "one: two", "  folded\n  text", "  one: two"),
        ("event.start", date(2025, 3, 20), "    start: 2025-03-19T09:00:00", "    start: 2025-03-20"),
        ("event.start", datetime(2025, 3, 20, 9), "    start: 2025-03-19T09:00:00", "    start: 2025-03-20T09:00:00"),
        ("tags", ["sea", "wind", "quay", "rain"], "", "- rain"),
        ("tags", ["sea", "quay"], "- 'wind'", ""),
        ("tags", ["fog", "sea", "wind", "quay"], "", "- fog"),
        ("tags", ["sea", "fog", "quay"], "- 'wind'", "- 'fog'"),
        ("cats", ["x", "a, b", "y"], "cats: [x,y]", 'cats: [x,"a, b",y]'),
        ("cats", ["y"], "cats: [x,y]", "cats: [y]"),
        ("cats", [], "cats: [x,y]", "cats: []"),
        ("event.deadlines.1.at", date(2025, 1, 3), "        at: 2025-01-02", "        at: 2025-01-03"),
    ],
)
def test_a_value_is_replaced_in_its_own_style(key: str, value: object, old: str, new: str) -> None:
    assert changed(frontmatter.replacing, key, value) == [(old, new)]


def test_a_list_of_maps_is_replaced_item_by_item() -> None:
    wanted = [
        {"title": "Talks", "at": date(2025, 1, 1)},
        {"title": "Seats", "at": date(2025, 1, 9), "url": "https://a.org/#b"},
    ]
    old = "        at: 2025-01-02"
    assert changed(frontmatter.replacing, "event.deadlines", wanted) == [
        (old, "        at: 2025-01-09\n        url: https://a.org/#b")
    ]


def test_a_date_in_quotes_stays_in_quotes() -> None:
    text = '---\nstart: "2025-03-19"\n---\n'
    splice = frontmatter.replacing(text, frontmatter.parse(text), "start", date(2025, 3, 20))
    assert spliced(text, [splice]) == '---\nstart: "2025-03-20"\n---\n'


@pytest.mark.parametrize(
    ("key", "value", "after", "new"),
    [
        ("fresh", "water", None, "fresh: water"),
        ("fresh", date(2025, 1, 1), "sub", "fresh: 2025-01-01"),
        ("event.end", datetime(2025, 3, 22, 10), "event.start", "    end: 2025-03-22T10:00"),
        ("event.end", datetime(2025, 3, 22, 10, tzinfo=EAST), None, "    end: 2025-03-22T10:00:00+08:00"),
        ("place.town", "Graz", None, "place:\n    town: Graz"),
        ("who", [{"name": "Ada", "age": 3}], None, "who:\n- name: Ada\n  age: 3"),
        ("event.deadlines.1.url", "https://a.org", None, "        url: https://a.org"),
        ("empty.inner", 3, None, "    inner: 3"),
    ],
)
def test_a_new_key_stands_where_it_belongs_with_the_indent_in_use(
    key: str, value: object, after: str | None, new: str
) -> None:
    assert changed(frontmatter.adding, key, value, after=after) == [("", new)]


def test_a_new_key_goes_into_braces() -> None:
    assert changed(frontmatter.adding, "author.url", "https://a.org") == [
        ("author: {name: Ada}", "author: {name: Ada, url: https://a.org}")
    ]


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("Body\n", "---\ntitle: Quay\n---\n\nBody\n"),
        ("\nBody\n", "---\ntitle: Quay\n---\n\nBody\n"),
        ("", "---\ntitle: Quay\n---\n"),
        ("\ufeffBody\r\nMore", "\ufeff---\r\ntitle: Quay\r\n---\r\n\r\nBody\r\nMore"),
        ("---\n---\nBody", "---\ntitle: Quay\n---\nBody"),
        ("---\n# none\n---\nBody", "---\n# none\ntitle: Quay\n---\nBody"),
    ],
)
def test_a_document_without_keys_gets_its_first(text: str, result: str) -> None:
    assert spliced(text, [frontmatter.adding(text, frontmatter.parse(text), "title", "Quay")]) == result


@pytest.mark.parametrize(
    ("key", "old", "new"),
    [
        ("title", 'title:   "Quay walk"  # as on the poster', ""),
        ("event.start", "    start: 2025-03-19T09:00:00", ""),
        ("tags.1", "- 'wind'", ""),
        ("author.name", "author: {name: Ada}", ""),
        ("event.deadlines.1.title", "      - title: Seats\n        at: 2025-01-02", "      - at: 2025-01-02"),
        ("event.deadlines.0", "      - { title: Talks, at: 2025-01-01 }", ""),
        ("about", "about: >-\n  folded\n  text", ""),
    ],
)
def test_a_key_goes_with_its_line(key: str, old: str, new: str) -> None:
    assert changed(frontmatter.removing, key) == [(old, new)]


def test_the_last_key_of_a_map_takes_the_map_with_it_but_no_comment() -> None:
    text = "---\ntitle: x\nevent:\n  start: 1\n---\n"
    assert spliced(text, [frontmatter.removing(text, frontmatter.parse(text), "event.start")]) == "---\ntitle: x\n---\n"
    text = "---\ntitle: x\nevent:\n  # keep\n  start: 1\n---\n"
    after = spliced(text, [frontmatter.removing(text, frontmatter.parse(text), "event.start")])
    assert after == "---\ntitle: x\nevent:\n  # keep\n---\n"


@pytest.mark.parametrize(
    ("text", "edit"),
    [
        ("---\na: &x 1\nb: *x\n---\n", lambda text, fm: frontmatter.replacing(text, fm, "a", 2)),
        ("---\na: &x 1\nb: *x\n---\n", lambda text, fm: frontmatter.removing(text, fm, "a")),
        ("---\na: &x {k: 1}\nb: *x\n---\n", lambda text, fm: frontmatter.replacing(text, fm, "b.k", 2)),
        ("---\na: &x {k: 1}\nb: *x\n---\n", lambda text, fm: frontmatter.adding(text, fm, "b.m", 2)),
        ("---\na: 1\nb: 2\na: 3\n---\n", lambda text, fm: frontmatter.removing(text, fm, "a")),
        ("---\na:\n  # c\n  - x\n  # d\n  - y\n---\n", lambda text, fm: frontmatter.replacing(text, fm, "a", ["z"])),
        ("---\nevent: Harbour day\n---\n", lambda text, fm: frontmatter.adding(text, fm, "event.start", "x")),
        ("---\na: [1\n---\n", lambda text, fm: frontmatter.replacing(text, fm, "a", 2)),
        ("---\na: 1\n---\n", lambda text, fm: frontmatter.replacing(text, fm, "b", 2)),
        ("---\na: 1\n---\n", lambda text, fm: frontmatter.adding(text, fm, "a", 2)),
        ("---\na: 1\n---\n", lambda text, fm: frontmatter.replacing(text, fm, "a", float("nan"))),
    ],
)
def test_an_edit_that_would_touch_more_is_refused_in_words(text: str, edit: Callable[..., Splice]) -> None:
    with pytest.raises(RefusedEdit) as refusal:
        edit(text, frontmatter.parse(text))
    assert str(refusal.value)


def test_several_splices_can_be_proved_together() -> None:
    text = "---\na: 1\nb: 2\n---\nBody"
    matter = frontmatter.parse(text)
    both = [frontmatter.replacing(text, matter, "a", 3), frontmatter.removing(text, matter, "b")]
    frontmatter.verified(text, both, {"a": 3, "b": frontmatter.REMOVED})
    with pytest.raises(RefusedEdit):
        frontmatter.verified(text, both, {"a": 3})


def test_what_yaml_1_1_reads_otherwise_is_written_in_quotes() -> None:
    text = "---\na: x\n---\n"
    for words in (
        "on",
        "12:30",
        "0123",
        "2025-01-01",
        "null",
        "~",
        "1e3",
        "- x",
        "# x",
        "x #y",
        "a: b",
        " x",
        "x ",
        "",
    ):
        for version in ("1.1", "1.2"):
            matter = frontmatter.parse(text, yaml=version)  # type: ignore[arg-type]
            after = spliced(text, [frontmatter.replacing(text, matter, "a", words)])
            assert frontmatter.parse(after, yaml=version).values == {"a": words}  # type: ignore[arg-type]
