from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from cnfeed.documents.frontmatter import parse
from cnfeed.documents.merging import Conflict, merge

BASE = """\
---
title: Quay meetup
event:
  start: 2026-03-12   # a Thursday
  end: 2026-03-13
---

One.

Two.

Three.
"""

LINES = st.lists(st.sampled_from(["a\n", "b\n", "c\n", "- d\n", "\n", "e\r\n", "港\n"]), max_size=9)
ENDED = st.tuples(LINES, st.sampled_from(["", "last", "z"])).map(lambda one: "".join(one[0]) + one[1])
HEADS = st.dictionaries(
    st.sampled_from(["title", "date", "tags", "venue"]), st.sampled_from(["x", "y", "2026-03-12"]), max_size=4
).map(lambda one: "---\n" + "".join(f"{key}: {value}\n" for key, value in one.items()) + "---\n" if one else "")
TEXTS = st.tuples(HEADS, ENDED).map("".join)


def changed(old: str, new: str) -> str:
    assert BASE.count(old) == 1
    return BASE.replace(old, new)


def test_paragraphs_that_two_people_changed_are_both_kept() -> None:
    merged = merge(BASE, changed("One.", "First."), changed("Three.", "Third."))
    assert merged.text == BASE.replace("One.", "First.").replace("Three.", "Third.")


def test_one_paragraph_that_two_people_changed_is_a_conflict_and_the_rest_is_merged() -> None:
    merged = merge(BASE, changed("Two.", "Mine."), changed("Two.", "Theirs.").replace("One.", "First."))
    assert merged.text is None
    assert merged.conflicts == (Conflict("Two.\n", "Mine.\n", "Theirs.\n"),)
    assert merged.resolved(["Mine.\n"]) == BASE.replace("Two.", "Mine.").replace("One.", "First.")


def test_two_fields_that_stand_side_by_side_are_merged() -> None:
    merged = merge(
        BASE,
        changed("2026-03-12", "2026-03-11"),
        changed("  end: 2026-03-13\n", "  end: 2026-03-14\n  location: Quay 7\n"),
    )
    assert merged.text == BASE.replace("2026-03-12", "2026-03-11").replace("03-13\n", "03-14\n  location: Quay 7\n")


def test_two_fields_on_one_line_are_merged() -> None:
    base = "---\nevent: {start: 2026-03-12, end: 2026-03-13}\n---\nBody\n"
    merged = merge(base, base.replace("03-12", "03-11"), base.replace("03-13", "03-14"))
    assert merged.text == "---\nevent: {start: 2026-03-11, end: 2026-03-14}\n---\nBody\n"


def test_fields_that_both_added_at_one_place_are_merged_the_same_whoever_asks() -> None:
    mine = changed("  end: 2026-03-13\n", "  end: 2026-03-13\n  location: Quay 7\n")
    theirs = changed("  end: 2026-03-13\n", "  end: 2026-03-13\n  url: https://quay.example/\n")
    merged = merge(BASE, mine, theirs)
    assert merged.text is not None
    values = parse(merged.text).values["event"]
    assert isinstance(values, dict)
    assert (values["location"], values["url"]) == ("Quay 7", "https://quay.example/")
    assert merge(BASE, theirs, mine).text == merged.text
    assert "# a Thursday" in merged.text


def test_one_field_that_both_changed_otherwise_is_a_conflict() -> None:
    merged = merge(BASE, changed("Quay meetup", "Quay evening"), changed("Quay meetup", "Quay night"))
    assert merged.conflicts == (Conflict("title: Quay meetup\n", "title: Quay evening\n", "title: Quay night\n"),)


def test_toml_and_json_front_matter_are_merged_by_field_too() -> None:
    toml = '+++\ntitle = "a"\nevent = {start = 2026-03-12, end = 2026-03-13}\n+++\nBody\n'
    assert merge(toml, toml.replace("-12", "-11"), toml.replace("-13", "-14")).text == toml.replace(
        "-12", "-11"
    ).replace("-13", "-14")
    json = '{"title": "a", "start": "2026-03-12"}\nBody\n'
    assert merge(json, json.replace('"a"', '"b"'), json.replace("-12", "-11")).text == json.replace(
        '"a"', '"b"'
    ).replace("-12", "-11")


def test_a_file_of_another_kind_of_line_end_keeps_it() -> None:
    base = BASE.replace("\n", "\r\n")
    mine, theirs = base.replace("One.", "First."), base.replace("Three.", "Third.")
    assert merge(base, mine, theirs).text == mine.replace("Three.", "Third.")


@settings(max_examples=100, deadline=None)
@given(TEXTS, TEXTS)
def test_where_one_side_changed_nothing_the_other_stands(base: str, other: str) -> None:
    assert merge(base, base, other).text == other
    assert merge(base, other, base).text == other
    assert merge(base, other, other).text == other


@settings(max_examples=120, deadline=None)
@given(TEXTS, TEXTS, TEXTS)
def test_whoever_is_called_mine_the_merge_is_the_same(base: str, mine: str, theirs: str) -> None:
    one, other = merge(base, mine, theirs), merge(base, theirs, mine)
    swapped = tuple(Conflict(two.base, two.theirs, two.mine) for two in other.conflicts)
    assert one.conflicts == swapped
    assert one.text == other.text


@settings(max_examples=120, deadline=None)
@given(ENDED, ENDED, ENDED)
def test_choosing_one_side_everywhere_loses_nothing_that_side_typed(base: str, mine: str, theirs: str) -> None:
    merged = merge(base, mine, theirs)
    chosen = merged.resolved([one.mine for one in merged.conflicts])
    new = set(mine.splitlines()) - set(base.splitlines())
    assert new <= set(chosen.splitlines())


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from("pqrs"), min_size=5, max_size=14), st.data())
def test_changes_that_do_not_overlap_never_conflict(letters: list[str], data: st.DataObject) -> None:
    lines = [f"{letter}{number}\n" for number, letter in enumerate(letters)]
    cut = data.draw(st.integers(2, len(lines) - 2))
    first, second = data.draw(st.integers(0, cut - 2)), data.draw(st.integers(cut + 1, len(lines) - 1))
    replaced = st.lists(st.sampled_from(["new\n", "more\n"]), max_size=3)
    mine, theirs = data.draw(replaced), data.draw(replaced)
    head, tail = lines[:first], lines[first + 1 : second]
    rest = lines[second + 1 :]
    merged = merge(
        "".join(lines),
        "".join([*head, *mine, *tail, lines[second], *rest]),
        "".join([*head, lines[first], *tail, *theirs, *rest]),
    )
    assert merged.text == "".join([*head, *mine, *tail, *theirs, *rest])
