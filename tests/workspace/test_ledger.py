"""The ledger's text says what was published, and merges by line."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from cnfeed.workspace.identity.ledger import EMPTY, Ledger, Line, merged, merged_ledgers, parsed, written
from workspace.publishing import LATER, NOW, a_site, entry, published, reread


def a_line(**changes: object) -> Line:
    values: dict[str, object] = {
        "uid": "u1", "kind": "event", "source": "site", "path": "a.md", "anchor": "", "title": "A",
        "content": "c", "created": NOW, "modified": NOW, "published": NOW, "updated": NOW,
    }  # fmt: skip
    return Line(**(values | changes))  # type: ignore[arg-type]


def test_its_text_is_read_back_as_it_was() -> None:
    made = published(a_site())
    text = written(made.ledger)
    assert parsed(text) == made.ledger
    assert written(parsed(text)) == text


def test_a_name_that_unicode_would_break_into_lines_is_read_back_whole() -> None:
    lines = {"u1": a_line(path="notes\u2028of\u0085may\u2029.md", source="a\x0cb\x1cc")}
    assert parsed(written(Ledger(lines))) == Ledger(lines)


def test_it_is_sorted_json_a_line_each() -> None:
    lines = written(published(a_site()).ledger).splitlines()
    assert lines == sorted(lines)
    assert all(isinstance(json.loads(line), dict) for line in lines)


def test_it_holds_no_e_mail_address_and_no_draft() -> None:
    text = written(published([entry(title="Write to ann@harbour.example"), entry(path="d.md", draft=True)]).ledger)
    assert "ann@" not in text and "d.md" not in text


def test_two_branches_that_each_added_an_entry_merge_by_line() -> None:
    base = published(a_site())
    one = published([*a_site(), entry(path="one.md")], reread(base), LATER)
    other = published([*a_site(), entry(path="other.md")], reread(base), LATER + timedelta(days=1))
    both = merged_ledgers([written(one.ledger), written(other.ledger)])
    assert {*both.lines} == {*one.ledger.lines, *other.ledger.lines}
    again = published([*a_site(), entry(path="one.md"), entry(path="other.md")], both, LATER + timedelta(days=2))
    assert {line.sequence for line in again.ledger.lines.values()} == {0}
    slugs = [line.slug for line in again.ledger.lines.values() if line.slug]
    assert len({*slugs}) == len(slugs)


def test_conflict_marks_of_git_are_passed_over() -> None:
    text = written(published(a_site()).ledger)
    assert parsed(f"<<<<<<< HEAD\n{text}=======\n{text}>>>>>>> topic\n") == parsed(text)


def test_of_two_lines_of_one_entry_the_later_state_and_the_older_announcement_win() -> None:
    old, new = a_line(slug="a"), a_line(title="B", sequence=2, modified=LATER, updated=LATER, published=LATER, slug="b")
    assert merged(old, new) == merged(new, old) == replace(new, published=NOW, slug="a")


def test_a_line_that_cannot_be_read_is_named() -> None:
    assert parsed('{"uid": "x"}\nnonsense\n').broken == (1, 2)


def test_lines_of_a_later_version_are_kept() -> None:
    text = '{"weather":"fine"}\n'
    assert written(parsed(text)) == text
    assert not parsed(text).broken


def test_an_empty_text_is_an_empty_ledger() -> None:
    assert parsed("") == EMPTY and written(EMPTY) == "" and EMPTY.first


@given(st.text(max_size=60))
def test_no_text_breaks_reading(text: str) -> None:
    assert isinstance(parsed(text), Ledger)
