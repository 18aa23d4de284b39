"""What holds for any document, not only for those we thought of."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from cnfeed.documents import frontmatter
from cnfeed.documents.document import Document, spliced
from cnfeed.documents.frontmatter import RefusedEdit
from cnfeed.documents.markdown import Item, blocks, links, plain, struck
from cnfeed.model.span import Span, Splice

NAMES = st.sampled_from(["title", "date", "tags", "event", "start", "标题", "a b", "x-y", "on", "12"])
WORDS = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=20)
MOMENTS = st.datetimes().map(lambda one: one.replace(microsecond=0))
SCALARS = st.one_of(WORDS, st.booleans(), st.integers(-(10**9), 10**9), st.dates(), MOMENTS)
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3), max_leaves=8
)
MAPS = st.dictionaries(NAMES, VALUES, min_size=1, max_size=5)
STYLES = st.sampled_from([None, False, True])
PIECES = ["# a: b", "", "x: 1", "y: [a, b]", "z:", "  k: v", "- i", "t: 'q'", "u: |", "  text", "..."]
LINES = st.lists(st.sampled_from(PIECES))
FORMS = st.sampled_from(["2024-03-19", "2024-03-19T09:00", "2024-03-19 09:00:00", "'2024-03-19'"])
NOTATIONS = ("---\na: x\nb: y\n---\n", "---\n{a: x, b: y}\n---\n", '+++\na = "x"\nb = 1\n+++\n', '{"a": "x", "b": 1}\n')
MARKDOWN = st.text(alphabet="ab12 \n\t[]()<>!`*_~|-+#.:{}\\\"'湖\r&=/h", max_size=120)


def lines_in(text: str) -> int:
    return Document("x.md", text).line(len(text))


@settings(max_examples=150, deadline=None)
@given(MAPS, STYLES, st.sampled_from(["\n", "\r\n"]), NAMES, st.one_of(SCALARS, st.lists(WORDS, max_size=3)), st.data())
def test_an_edit_reads_back_and_undoing_it_restores_every_byte(
    values: dict[str, Any], flow: bool | None, end: str, name: str, value: object, data: st.DataObject
) -> None:
    dumped = yaml.safe_dump(values, default_flow_style=flow, allow_unicode=True, sort_keys=False)
    text = f"---\n{dumped}---\n\nBody\n".replace("\n", end)
    matter = frontmatter.parse(text)
    if matter.fault:
        return
    key = data.draw(st.sampled_from([*matter.scalars, name]))
    try:
        if key in matter.scalars:
            splice = frontmatter.replacing(text, matter, key, value)
        else:
            splice = frontmatter.adding(text, matter, key, value)
    except RefusedEdit:
        return
    after = spliced(text, [splice])
    undo = Splice(Span(splice.span.start, splice.span.start + len(splice.text)), splice.span.of(text))
    assert spliced(after, [undo]) == text
    assert after[: splice.span.start] == text[: splice.span.start]
    again = frontmatter.parse(after)
    assert key in again.scalars
    removed = Splice(Span(0, 0), "")
    try:
        removed = frontmatter.removing(after, again, key)
    except RefusedEdit:
        return
    assert frontmatter.parse(spliced(after, [removed])).fault is None


@settings(max_examples=200, deadline=None)
@given(LINES, st.sampled_from(["---", "+++"]), st.sampled_from(["\n", "\r\n", "\r"]))
def test_reading_never_raises_and_every_place_is_true(lines: list[str], fence: str, end: str) -> None:
    text = end.join([fence, *lines, fence, "Body"])
    matter = frontmatter.parse(text)
    assert (matter.fault is None) or 1 <= matter.fault.line <= lines_in(text)
    for scalar in matter.scalars.values():
        assert scalar.span.of(text) == scalar.written
        assert matter.inner.start <= scalar.span.start <= scalar.span.end <= matter.inner.end


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=60))
def test_any_text_is_read(text: str) -> None:
    for document in (text, f"---\n{text}\n---\n", f"+++\n{text}\n+++\n", f'{{"{text}'):
        matter = frontmatter.parse(document)
        assert matter.span.end <= len(document)


@settings(max_examples=200, deadline=None)
@given(WORDS)
def test_any_words_can_be_a_value_in_every_notation(words: str) -> None:
    for text in NOTATIONS:
        matter = frontmatter.parse(text)
        after = frontmatter.parse(spliced(text, [frontmatter.replacing(text, matter, "a", words)]))
        assert after.values["a"] == words
        assert after.values["b"] == matter.values["b"]


@settings(max_examples=100, deadline=None)
@given(st.one_of(st.dates(), st.datetimes()), FORMS)
def test_any_date_reads_back_in_the_form_of_the_old_one(value: date | datetime, old: str) -> None:
    text = f"---\nat: {old}\n---\n"
    splice = frontmatter.replacing(text, frontmatter.parse(text), "at", value)
    after = frontmatter.parse(spliced(text, [splice]))
    assert str(after.values["at"]).replace("T", " ")[:16] == str(value)[:16]
    assert splice.text.startswith("'") == old.startswith("'")


@settings(max_examples=300, deadline=None)
@given(MARKDOWN)
def test_any_markdown_has_its_blocks_inside_itself(text: str) -> None:
    for one in blocks(text):
        assert 1 <= one.line <= lines_in(text)
        span = one.content if hasattr(one, "content") else one.whole if hasattr(one, "whole") else Span(0, 0)
        assert 0 <= span.start <= span.end <= len(text)
        if isinstance(one, Item):
            inside(text, one)


def inside(text: str, item: Item) -> None:
    assert item.whole.start == item.marker.start <= item.marker.end <= item.whole.end
    assert item.marker.of(text)[-1] in "-+*.)"
    assert item.marker.end <= item.content.start <= item.content.end <= item.whole.end
    assert item.rest.end == item.whole.end
    assert item.content.of(text) == item.content.of(text).strip()
    for child in item.children:
        assert item.whole.start <= child.whole.start <= child.whole.end <= item.whole.end
        inside(text, child)


@settings(max_examples=300, deadline=None)
@given(MARKDOWN)
def test_any_markdown_has_its_links_inside_itself(text: str) -> None:
    last = 0
    for link in links(text, Span(0, len(text))):
        assert last <= link.whole.start <= link.text.start <= link.text.end <= link.whole.end <= len(text)
        last = link.whole.end
    assert all(one.end <= len(text) for one in struck(text, Span(0, len(text))))
    assert plain(text) == " ".join(plain(text).split())
