"""TOML and JSON front matter is read with places and edited without loss, as YAML is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest

from cnfeed.documents import frontmatter
from cnfeed.documents.document import spliced
from cnfeed.documents.frontmatter import RefusedEdit
from cnfeed.model.span import Splice

TOML = """+++
# kept by hand
title = "Quay" # draft
plain = 'C:\\walk'
date = 2025-01-09T08:00:00+08:00
tags = [
  "sea",
  "wind",        # strong
]
p.q = 1
long = \"\"\"
[not a table]
x = 1
\"\"\"

[event]
start = 2025-02-03T09:30:00      # local
end   = 2025-02-03T12:00:00
"time zone" = "Europe/Vienna"

[[event.deadlines]]
title = "Talks"
at = 2025-01-27

[[event.deadlines]]
title = "Seats"
at = 2025-01-28
[who.else]
one = { name = "Ada", age = 3 }
+++
Body
"""
JSON = """{
  "title": "Quay \\u2014 walk",
  "tags": ["{", "}"],
  "event": { "start": "2025-09-10", "end": "2025-09-11",
             "place": "Graz" },
  "none": {}
}

Body }
"""


def changed(text: str, edit: Callable[..., Splice], *arguments: object, **options: Any) -> tuple[str, str]:
    """(old, new) of the lines that an edit changes."""
    splice = edit(text, frontmatter.parse(text), *arguments, **options)
    before, after = text.splitlines(), spliced(text, [splice]).splitlines()
    while before and after and before[0] == after[0]:
        before, after = before[1:], after[1:]
    while before and after and before[-1] == after[-1]:
        before, after = before[:-1], after[:-1]
    return "\n".join(before), "\n".join(after)


def test_toml_values_know_their_places() -> None:
    matter = frontmatter.parse(TOML)
    assert matter.fault is None
    assert matter.values["date"] == datetime(2025, 1, 9, 8, tzinfo=timezone(timedelta(hours=8)))
    assert {path: one.written for path, one in matter.scalars.items() if not isinstance(one.value, dict | list)} == {
        "title": '"Quay"',
        "plain": "'C:\\walk'",
        "date": "2025-01-09T08:00:00+08:00",
        "tags.0": '"sea"',
        "tags.1": '"wind"',
        "p.q": "1",
        "long": '"""\n[not a table]\nx = 1\n"""',
        "event.start": "2025-02-03T09:30:00",
        "event.end": "2025-02-03T12:00:00",
        "event.time zone": '"Europe/Vienna"',
        "event.deadlines.0.title": '"Talks"',
        "event.deadlines.0.at": "2025-01-27",
        "event.deadlines.1.title": '"Seats"',
        "event.deadlines.1.at": "2025-01-28",
        "who.else.one.name": '"Ada"',
        "who.else.one.age": "3",
    }
    assert TOML[matter.span.end :] == "Body\n"


def test_toml_times_may_lack_seconds() -> None:
    matter = frontmatter.parse("+++\nstart = 2025-12-25T18:00\nfrom = 18:00:00\n+++\n")
    assert matter.values == {"start": datetime(2025, 12, 25, 18), "from": "18:00"}


@pytest.mark.parametrize(
    ("inner", "line"),
    [
        ("a = 1\nb = [1,\n", 3),
        ("a = 1\nb\n", 3),
        ("a = 1\na = 2\n", 3),
        ("a = 1 b = 2\n", 2),
        ('a = "open\nb = 1\n', 2),
        ("[a\nb = 1\n", 2),
        (f"a = {'[' * 25_000}\n", 2),
        (f"a{'.a' * 5_000} = 1\n", 2),
        (f"a = '{'x' * 300_000}'\n", 1),
    ],
)
def test_a_fault_in_toml_has_its_line(inner: str, line: int) -> None:
    matter = frontmatter.parse(f"+++\n{inner}+++\nBody")
    assert matter.fault is not None
    assert matter.fault.line == line, matter.fault
    assert frontmatter.parse("+++\na = 1\n").fault is not None


@pytest.mark.parametrize(
    ("key", "value", "old", "new"),
    [
        ("title", 'a "b"', 'title = "Quay" # draft', 'title = "a \\"b\\"" # draft'),
        ("plain", "C:\\run", "plain = 'C:\\walk'", "plain = 'C:\\run'"),
        ("plain", "it's", "plain = 'C:\\walk'", 'plain = "it\'s"'),
        ("date", date(2025, 1, 10), "date = 2025-01-09T08:00:00+08:00", "date = 2025-01-10"),
        ("tags", ["wind"], '  "sea",', ""),
        ("tags", ["sea", "wind", "fog"], '  "wind",        # strong', '  "wind",\n  "fog",        # strong'),
        (
            "event.start",
            datetime(2025, 2, 4, 9),
            "start = 2025-02-03T09:30:00      # local",
            "start = 2025-02-04T09:00:00      # local",
        ),
        ("event.deadlines.1.at", date(2025, 2, 1), "at = 2025-01-28", "at = 2025-02-01"),
        ("who.else.one.age", 4, 'one = { name = "Ada", age = 3 }', 'one = { name = "Ada", age = 4 }'),
    ],
)
def test_a_toml_value_is_replaced_in_its_own_style(key: str, value: object, old: str, new: str) -> None:
    assert changed(TOML, frontmatter.replacing, key, value) == (old, new)


@pytest.mark.parametrize(
    ("key", "value", "after", "new"),
    [
        ("fresh", "x", "title", 'fresh = "x"'),
        ("event.url", "x", "event.start", 'url = "x"'),
        ("event.url", ["x"], None, 'url = ["x"]'),
        ("event.deadlines.0.url", "x", None, 'url = "x"'),
        ("p.r", 2, None, "p.r = 2"),
        ("who.name", "x", None, '\n[who]\nname = "x"'),
        ("org.name", "x", None, '\n[org]\nname = "x"'),
    ],
)
def test_a_new_toml_key_stands_in_its_table(key: str, value: object, after: str | None, new: str) -> None:
    assert changed(TOML, frontmatter.adding, key, value, after=after) == ("", new)


def test_an_array_of_tables_is_written_anew() -> None:
    wanted = [{"title": "Talks", "at": date(2025, 1, 27)}, {"title": "Late", "at": date(2025, 2, 2)}, {"title": "Last"}]
    old, new = changed(TOML, frontmatter.replacing, "event.deadlines", wanted)
    assert old == 'title = "Seats"\nat = 2025-01-28'
    assert new == 'title = "Late"\nat = 2025-02-02\n\n[[event.deadlines]]\ntitle = "Last"'


def test_a_toml_key_goes_with_its_line() -> None:
    assert changed(TOML, frontmatter.removing, "event.end") == ("end   = 2025-02-03T12:00:00", "")
    assert changed(TOML, frontmatter.removing, "tags.0") == ('  "sea",', "")
    assert changed(TOML, frontmatter.removing, "who.else.one.name") == (
        'one = { name = "Ada", age = 3 }',
        "one = { age = 3 }",
    )
    with pytest.raises(RefusedEdit):
        frontmatter.removing(TOML, frontmatter.parse(TOML), "event")


def test_a_new_toml_key_has_the_line_end_in_use() -> None:
    text = "+++\r\ntitle = 'x'\r\n+++\r\n"
    for key in ("fresh", "event.start"):
        after = spliced(text, [frontmatter.adding(text, frontmatter.parse(text), key, "x")])
        assert after.count("\n") == after.count("\r\n")


def test_json_values_know_their_places() -> None:
    matter = frontmatter.parse(JSON)
    assert matter.values["event"] == {"start": "2025-09-10", "end": "2025-09-11", "place": "Graz"}
    assert matter.scalars["title"].written == '"Quay \\u2014 walk"'
    assert matter.scalars["tags.1"].written == '"}"'
    assert JSON[matter.span.end :] == "\nBody }\n"
    assert frontmatter.parse('{"a": [1, -2.5e3, true, null]} Body').values == {"a": [1, -2500.0, True, None]}


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('{\n "a": 1,\n}', 2),
        ('{\n "a" 1}', 2),
        ('{\n "a": 1 "b": 2}', 2),
        ('{\n "a": "open\n}', 2),
        ('{\n "a": NaN}', 2),
        ('{\n "a": [1', 2),
        ('{"a": ' + "[" * 50_000, 1),
        ('{"a": "' + "x" * 300_000 + '", "b": 1}', 1),
    ],
)
def test_a_fault_in_json_has_its_line(text: str, line: int) -> None:
    matter = frontmatter.parse(text)
    assert matter.notation == "json"
    assert matter.fault is not None
    assert matter.fault.line == line, matter.fault


@pytest.mark.parametrize("text", ["{{< toc >}}", "{: .note }", "{#top}", "{/* MDX */}", "{ x }"])
def test_a_brace_alone_begins_no_json(text: str) -> None:
    assert frontmatter.parse(text).notation is None


@pytest.mark.parametrize(
    ("edit", "old", "new"),
    [
        (("title", "云"), '  "title": "Quay \\u2014 walk",', '  "title": "\\u4e91",'),
        (("tags", ["{", "a", "}"]), '  "tags": ["{", "}"],', '  "tags": ["{", "a", "}"],'),
        (("event.place", "Linz"), '             "place": "Graz" },', '             "place": "Linz" },'),
        (("event.start", datetime(2025, 9, 12, 9)), '"start": "2025-09-10"', '"start": "2025-09-12T09:00"'),
    ],
)
def test_a_json_value_is_replaced(edit: tuple[str, object], old: str, new: str) -> None:
    found = changed(JSON, frontmatter.replacing, *edit)
    assert old in found[0]
    assert found[1] == found[0].replace(old, new)


def test_json_pairs_come_and_go_with_their_commas() -> None:
    assert changed(JSON, frontmatter.adding, "event.url", "u") == (
        '             "place": "Graz" },',
        '             "place": "Graz",\n             "url": "u" },',
    )
    assert changed(JSON, frontmatter.adding, "none.a.b", True) == ('  "none": {}', '  "none": {"a": {"b": true}}')
    assert changed(JSON, frontmatter.adding, "fresh", 1, after="title") == ("", '  "fresh": 1,')
    assert changed(JSON, frontmatter.removing, "title") == ('  "title": "Quay \\u2014 walk",', "")
    assert changed(JSON, frontmatter.removing, "none") == (
        '             "place": "Graz" },\n  "none": {}',
        '             "place": "Graz" }',
    )


@pytest.mark.parametrize("text", [TOML, JSON, TOML.replace("\n", "\r\n"), "\ufeff" + TOML, "\ufeff" + JSON])
def test_every_value_can_be_replaced_and_put_back(text: str) -> None:
    matter = frontmatter.parse(text)
    assert matter.fault is None
    for key, scalar in matter.scalars.items():
        assert scalar.span.of(text) == scalar.written
        assert spliced(text, [frontmatter.replacing(text, matter, key, scalar.value)]) == text
        if isinstance(scalar.value, str):
            after = spliced(text, [frontmatter.replacing(text, matter, key, 'new: "words" # 云\'')])
            back = frontmatter.replacing(after, frontmatter.parse(after), key, scalar.value)
            assert frontmatter.parse(spliced(after, [back])).values == matter.values
