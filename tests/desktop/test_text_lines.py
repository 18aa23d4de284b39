"""What Qt's editor cannot show comes back as it was."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnfeed.desktop.editor.text_lines import differences, editor_range, lines, restored, shown
from cnfeed.model.span import Span

texts = st.text(st.sampled_from("ab \r\n\u2028\u2029\u00a0é🎉"), max_size=40)


@given(texts)
def test_lines_joined_are_the_text(text: str) -> None:
    assert "".join(lines(text)) == text


@given(texts)
def test_a_text_that_was_not_edited_is_the_same(text: str) -> None:
    assert restored(text, shown(text), shown(text)) == text


@given(texts, texts)
def test_an_edited_text_says_what_was_typed(text: str, other: str) -> None:
    assert shown(restored(text, shown(text), shown(other))) == shown(other)


@pytest.mark.parametrize(
    ("text", "edited", "expected"),
    [
        ("a\r\nb\r\n", "a\nX\nb\n", "a\r\nX\r\nb\r\n"),
        ("a\r\nb\nc", "a\nb\nd", "a\r\nb\nd"),
        ("a\r\nb\nc\n", "a\nB\nc\n", "a\r\nB\nc\n"),
        ("a\nb", "a\nb\n", "a\nb\n"),
        ("a\nb\n", "a\nb", "a\nb"),
        ("", "a\nb", "a\nb"),
        ("\ufeffa\r\nb\r\n", "X\nb\n", "\ufeffX\r\nb\r\n"),
    ],
)
def test_other_lines_keep_their_ends(text: str, edited: str, expected: str) -> None:
    assert restored(text, shown(text), edited) == expected


def test_a_place_is_found_behind_emoji_and_windows_line_ends() -> None:
    assert editor_range("🎉\r\nab", Span(3, 5)) == (3, 5)


def test_a_byte_order_mark_is_not_shown_and_counts_for_nothing() -> None:
    assert shown("\ufeffa\r\n") == "a\n"
    assert editor_range("\ufeff🎉\r\nab", Span(4, 6)) == (3, 5)


plain = st.text(st.sampled_from("ab\n港🎉"), max_size=30)


@given(plain, plain)
def test_what_differs_makes_one_text_of_the_other(old: str, new: str) -> None:
    units = old.encode("utf-16-le")
    for start, end, words in differences(old, new):
        units = units[: start * 2] + words.encode("utf-16-le") + units[end * 2 :]
    assert units.decode("utf-16-le") == new


def test_only_the_characters_that_differ_are_replaced() -> None:
    old = "---\ntitle: Quay\nstart: 2026-03-12\n---\n\nCome.\n"
    new = old.replace("Quay", "Quays").replace("03-12", "03-13")
    assert [words for _, _, words in differences(old, new)] == ["3", "s"]
