"""YAML front matter is read as Hugo reads it, with places, faults and doubts."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import frontmatter as python_frontmatter
import pytest

from cnfeed.documents import frontmatter
from cnfeed.documents.handlers import YamlHandler
from cnfeed.model.span import Span


def value(written: str, version: frontmatter.YamlVersion = "1.2") -> object:
    return frontmatter.parse(f"---\nkey: {written}\n---\n", yaml=version).values["key"]


EAST = timezone(timedelta(hours=8))


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2025-02-03", date(2025, 2, 3)),
        ("2025-02-03T18:00", datetime(2025, 2, 3, 18)),
        ("2025-02-03 18:00:05", datetime(2025, 2, 3, 18, 0, 5)),
        ("2025-02-03T18:00:00+08:00", datetime(2025, 2, 3, 18, tzinfo=EAST)),
        ("2025-02-03 18:00:00 +0800", datetime(2025, 2, 3, 18, tzinfo=EAST)),
        ("2025-02-03T18:00:00Z", datetime(2025, 2, 3, 18, tzinfo=UTC)),
        ("2025-02-03T18:00:00.25Z", datetime(2025, 2, 3, 18, 0, 0, 250000, UTC)),
        ("'2025-02-03'", "2025-02-03"),
        ("2025-2-3", "2025-2-3"),
        ("18:30", "18:30"),
        ("0123", "0123"),
        ("on", "on"),
        ("no", "no"),
        ("true", True),
        ("False", False),
        ("~", None),
        ("", None),
        ("12", 12),
        ("-3.5", -3.5),
        ("0x1f", 31),
        (".nan", ".nan"),
        ("9" * 5000, "9" * 5000),
        ("1e999", "1e999"),
        ("!!str 12", "12"),
        ("!!python/name:os.system x", "x"),
    ],
)
def test_a_value_means_what_hugo_takes_it_for(written: str, meant: object) -> None:
    found = value(written)
    assert (type(found), found) == (type(meant), meant)
    if isinstance(found, datetime) and isinstance(meant, datetime):
        assert found.utcoffset() == meant.utcoffset()


@pytest.mark.parametrize(
    ("written", "meant"), [("18:30", 1110), ("0123", 83), ("on", True), ("No", False), ("1_000", 1000), ("08", "08")]
)
def test_mkdocs_and_pelican_read_yaml_1_1(written: str, meant: object) -> None:
    assert value(written, "1.1") == meant


def test_what_yaml_1_1_would_read_otherwise_is_a_warning_with_its_line() -> None:
    matter = frontmatter.parse("---\ntitle: Walk\nstart: 18:30\nquoted: '18:30'\n---\n")
    (warning,) = matter.warnings
    assert warning.line == 3
    assert "18:30" in warning.message and "1110" in warning.message


@pytest.mark.parametrize("written", ["2025-02-30", "2025-13-01", "2025-02-03T25:00", "2025-02-03T10:00:00+99:00"])
def test_a_day_that_no_calendar_has_stays_text_with_a_warning(written: str) -> None:
    matter = frontmatter.parse(f"---\ntitle: Walk\ndate: {written}\n---\n")
    assert matter.values["date"] == written
    assert [one.line for one in matter.warnings] == [3]


def test_every_value_knows_its_place() -> None:
    inner = "title: 'Quay'\nevent:\n  start: 2025-02-03\n  deadlines:\n    - { at: 2025-01-01 }\ntags: [a, b]\n"
    text = f"---\n{inner}---\nBody"
    matter = frontmatter.parse(text)
    assert matter.scalars["title"].written == "'Quay'"
    assert matter.scalars["event.deadlines.0.at"].value == date(2025, 1, 1)
    assert matter.scalars["tags.1"].span.of(text) == "b"
    assert matter.scalars["tags"].value == ["a", "b"]
    assert matter.scalars["event"].written.startswith("start:")
    assert matter.keys["event.start"].of(text) == "start"
    assert text[matter.span.end :] == "Body"


def test_a_block_text_ends_with_its_last_line() -> None:
    text = "---\nabout: |\n  one\n  two\n\n# comment\ntitle: x\n---\n"
    matter = frontmatter.parse(text)
    assert matter.scalars["about"].written == "|\n  one\n  two"
    assert matter.values["about"] == "one\ntwo\n"


def test_a_byte_order_mark_hides_nothing() -> None:
    matter = frontmatter.parse("\ufeff---\ntitle: Quay\n---\nBody")
    assert matter.values == {"title": "Quay"}
    assert matter.span.start == 1


@pytest.mark.parametrize(
    "text", ["", "\ufeff", "Body\n", "# Title\n\n---\n\nMore\n", "--\ntitle: x\n--\n", "{{< toc >}}\n"]
)
def test_a_document_without_front_matter_has_none(text: str) -> None:
    matter = frontmatter.parse(text)
    assert (matter.notation, matter.span, dict(matter.values), matter.fault) == (None, Span(0, 0), {}, None)


@pytest.mark.parametrize(
    "text", ["---\n\nOnly prose, between rules: two.\n\n---\n\nMore\n", "---\n\nA rule and no other.\n"]
)
def test_a_rule_at_the_top_is_no_fence(text: str) -> None:
    assert frontmatter.parse(text).notation is None


def test_empty_front_matter_is_there() -> None:
    for text in ("---\n---\nBody", "---\n# nothing\n---\nBody"):
        matter = frontmatter.parse(text)
        assert (matter.notation, dict(matter.values), matter.fault) == ("yaml", {}, None)


def test_of_a_key_written_twice_the_last_counts_and_is_named() -> None:
    matter = frontmatter.parse("---\ntitle: One\nevent:\n  start: 1\ntitle: Two\n---\n")
    assert matter.values["title"] == "Two"
    assert matter.scalars["title"].written == "Two"
    assert [(one.line, "title" in one.message) for one in matter.warnings] == [(5, True)]


@pytest.mark.parametrize(
    ("inner", "line"),
    [
        ("title: Quay\ntags: [a, b\nweight: 1\n", 3),
        ("title: Quay\nsub: a: b\n", 3),
        ("title: Quay\nsub: 'open\nweight: 1\n", 3),
        ("title: Quay\nevent:\n\tstart: 1\n", 4),
        ("title: Quay\nsub: *nobody\n", 3),
        ("title: Quay\nsub: \x07\n", 3),
        ("- a\n- b\n", 2),
        ("just words\n", 2),
        ("title: {a: 1\nb: 2\n", 2),
    ],
)
def test_a_fault_names_the_line_of_the_file(inner: str, line: int) -> None:
    matter = frontmatter.parse(f"---\n{inner}---\nBody\n")
    assert matter.fault is not None
    assert matter.fault.line == line, matter.fault
    assert matter.fault.message


def test_a_fence_that_is_never_closed_is_a_fault() -> None:
    matter = frontmatter.parse("---\ntitle: Quay\n\nBody\n")
    assert matter.fault is not None
    assert matter.fault.line == 1


BOMBS = {
    "brackets": "a: " + "[" * 25_000 + "\n",
    "laughs": "a0: &a0 [x, x]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 8)}]\n" for n in range(1, 7)),
    "merges": "a0: &a0 {k: 1}\n"
    + "".join(f"a{n}: &a{n}\n  <<: [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 6)),
    "aliases": "a: &a x\n" + "".join(f"k{n}: *a\n" for n in range(60)),
    "length": f"a: {'x' * 300_000}\n",
    "values": "a: [" + "1," * 25_000 + "]\n",
    "itself": "a: &a [*a]\n",
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused_before_it_is_built(name: str) -> None:
    matter = frontmatter.parse(f"---\n{BOMBS[name]}---\nBody\n")
    assert matter.fault is not None
    assert not matter.values


def test_half_a_character_is_a_fault() -> None:
    assert frontmatter.parse("---\na: \ud800\n---\n").fault is not None


def test_python_frontmatter_can_use_the_handler() -> None:
    text = "---\ncontent: C\nhandler: H\n2025: x\ntime: 18:30\n---\n\nBody\n"
    values, body = python_frontmatter.parse(text, handler=YamlHandler())
    assert values == {"content": "C", "handler": "H", "2025": "x", "time": "18:30"}
    assert body == "Body"
    assert python_frontmatter.parse("Body", handler=YamlHandler()) == ({}, "Body")
