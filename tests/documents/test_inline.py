"""Links and struck words know their places; plain words are what a reader sees."""

from __future__ import annotations

import pytest

from cnfeed.documents.markdown import links, plain, struck
from cnfeed.model.span import Span


def found(text: str) -> list[tuple[str, str, str]]:
    """(text, address as written, destination) of the links."""
    all_of = links(text, Span(0, len(text)))
    for one in all_of:
        assert one.whole.start <= one.text.start <= one.text.end <= one.whole.end
    return [(one.text.of(text), one.url.of(text), one.destination) for one in all_of]


@pytest.mark.parametrize(
    ("text", "links_found"),
    [
        ("[Quay](https://a.org)", [("Quay", "https://a.org", "https://a.org")]),
        ("See [one](a) and [two](b).", [("one", "a", "a"), ("two", "b", "b")]),
        ("[June 25 Quay [online] (6.25)](u)", [("June 25 Quay [online] (6.25)", "u", "u")]),
        ("[a](https://a.org/x_(y)_z)", [("a", "https://a.org/x_(y)_z", "https://a.org/x_(y)_z")]),
        ("[a](<b c> 'title')", [("a", "b c", "b c")]),
        ('[a](b "a ) title")', [("a", "b", "b")]),
        ("[a](b (title))", [("a", "b", "b")]),
        ("[a](\n  b\n)", [("a", "b", "b")]),
        ("[a]()", [("a", "", "")]),
        ("[a\\]](b\\)c)", [("a\\]", "b\\)c", "b)c")]),
        ("[a](b?x=1&amp;y=2)", [("a", "b?x=1&amp;y=2", "b?x=1&y=2")]),
        ("[a [b](c) d](e)", [("b", "c", "c")]),
        ("[![i](j)](k)", [("![i](j)", "k", "k")]),
        ("![i](j)", []),
        ("\\[a](b)", []),
        ("[a] (b)", []),
        ("[a](b", []),
        ("[a](b c)", []),
        ("`[a](b)`", []),
        ("``[a](b) ` ``", []),
        ("` [a](b)", [("a", "b", "b")]),
        ("<https://a.org>", [("https://a.org",) * 3]),
        ("see https://a.org/x, ok", [("https://a.org/x",) * 3]),
        ("(see https://a.org/x_(y))", [("https://a.org/x_(y)",) * 3]),
        ("见https://a.org/x。好", [("https://a.org/x",) * 3]),
        ("[https://a.org](https://b.org)", [("https://a.org", "https://b.org", "https://b.org")]),
        (
            '<a class="x" href="https://a.org?b&amp;c">Quay</a>',
            [("Quay", "https://a.org?b&amp;c", "https://a.org?b&c")],
        ),
        ('<img alt="[a](b)">', []),
        ('{{< link "[a](b)" >}}', []),
        ("<!-- [a](b) -->", []),
        ("[ ] task [x] done [^1]", []),
    ],
)
def test_links_are_found_where_markdown_has_them(text: str, links_found: list[tuple[str, str, str]]) -> None:
    assert found(text) == links_found


def test_a_reference_is_resolved_to_where_its_address_stands() -> None:
    text = "- [Quay][q] and [Sea] and [none]\n\n[q]: https://a.org/q 'title'\n[SEA]: <https://a.org/s>\n"
    first, second = links(text, Span(2, 32))
    assert (first.destination, first.url.of(text), first.url.start > 32) == ("https://a.org/q", "https://a.org/q", True)
    assert (second.text.of(text), second.destination) == ("Sea", "https://a.org/s")


def test_links_outside_of_the_span_are_not_told() -> None:
    text = "[a](b) [c](d) [e](f)"
    assert [one.text.of(text) for one in links(text, Span(7, 13))] == ["c"]
    assert links(text, Span(7, 12)) == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("~~June 3~~ June 4", ["~~June 3~~"]),
        ("a ~~b~~ c ~~d e~~", ["~~b~~", "~~d e~~"]),
        ("<del>June 3</del> and <s>4</s>", ["<del>June 3</del>", "<s>4</s>"]),
        ("`~~code~~` ~~ not ~~", []),
        ("~~open", []),
    ],
)
def test_struck_words_stay_visible(text: str, words: list[str]) -> None:
    assert [one.of(text) for one in struck(text, Span(0, len(text)))] == words


@pytest.mark.parametrize(
    ("markdown", "words"),
    [
        ("plain", "plain"),
        ("two\n  lines", "two lines"),
        ("**bold** and _thin_ and ***both***", "bold and thin and both"),
        ("snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"),
        ("[Quay *walk*](https://a.org) `code`", "Quay walk code"),
        ("![logo](x.png) Quay", "Quay"),
        ("a \\* b &amp; c", "a * b & c"),
        ("a<br>b <b>c</b>", "a b c"),
        ("{{< icon >}} Quay {#id}", "Quay"),
        ("~~old~~ new", "old new"),
        ("<https://a.org>", "https://a.org"),
        ("[Quay][q] walk", "Quay walk"),
        ("first\n- second\n> third", "first second third"),
        ("湖边（三）", "湖边（三）"),
    ],
)
def test_plain_words_are_what_a_reader_sees(markdown: str, words: str) -> None:
    assert plain(markdown) == words


HOSTILE = (
    "[",
    "]",
    "[](",
    "[a](",
    "![",
    "`a``b",
    "<",
    "<a href='x'>",
    "*a ",
    "_",
    "{{< ",
    "[a](b '",
    "[a]: ",
    "https://",
    "\\",
    "~~a",
)


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_lines_are_read_in_bounded_time(piece: str) -> None:
    text = piece * (50_000 // len(piece))
    span = Span(0, len(text))
    assert all(one.whole.end <= len(text) for one in links(text, span))
    assert len(plain(text)) <= len(text)
    assert len(struck(text, span)) <= len(text)
