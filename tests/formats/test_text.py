from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from cnfeed.formats.text import clean, one_line, paragraphs, shortened


@given(st.text())
def test_any_text_fits_into_xml_after_cleaning(text):
    element = etree.Element("x")
    element.text = clean(text)
    assert etree.fromstring(etree.tostring(element)).text in (clean(text), None)


@given(st.text())
def test_cleaning_twice_changes_nothing(text):
    assert clean(clean(text)) == clean(text)
    assert one_line(one_line(text)) == one_line(text)
    assert "\n" not in one_line(text) and "\r" not in clean(text)


def test_line_ends_of_every_kind_are_one():
    assert clean("a\r\nb\rc\u2028d\x85e") == "a\nb\nc\nd\ne"


def test_what_is_no_character_is_told_and_what_is_invisible_is_not():
    assert clean("a\x00b\ud800c\ufffed") == "ab\ufffdc\ufffdd"


def test_marks_that_turn_the_direction_do_not_reach_past_a_title():
    assert one_line("a\u202eb\u2066 c") == "ab c"


def test_paragraphs_keep_one_blank_line():
    assert paragraphs("\n\na  \n\n\n\nb\n") == "a\n\nb"


def test_a_long_text_is_cut_between_words_and_shows_it():
    assert shortened("one two three", 20) == "one two three"
    assert shortened("one two three", 9) == "one two…"
    assert shortened("云" * 50, 10) == "云" * 9 + "…"


@pytest.mark.parametrize("text", ["👩‍👩‍👧", "🇹🇼", "👍🏽", "⚓️", "e\u0301", "नि"])
def test_a_cut_never_goes_through_what_is_one_character_to_a_reader(text):
    for limit in range(3, 40):
        cut = shortened(text * 20, limit)
        assert len(cut) <= limit and cut.endswith("…")
        assert cut[:-1] == text * (len(cut[:-1]) // len(text))
