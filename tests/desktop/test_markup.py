"""What the characters of a document are, and that they are drawn so."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QPalette, QTextDocument

from cnfeed.desktop.editor.highlighter import Highlighter, looks
from cnfeed.desktop.editor.markup_tokens import BODY, START, Kind, tokens
from cnfeed.desktop.looks import theme


def told(text: str) -> list[list[tuple[str, str]]]:
    """For each line the words of each kind."""
    state, lines = START, []
    for line in text.split("\n"):
        found, state = tokens(line, state)
        lines.append([(str(one.kind), line[one.start : one.end]) for one in found])
    return lines


def test_yaml_front_matter_is_keys_values_and_comments() -> None:
    text = '---\ntitle: "A: b"  # why\nevent:\n  start: 2026-03-12T18:30\n  tags: [a, 3]\n- name: x\n---\n# Head'
    assert told(text) == [
        [("mark", "---")],
        [("key", "title"), ("string", '"A: b"'), ("comment", "# why")],
        [("key", "event")],
        [("key", "start"), ("number", "2026-03-12T18:30")],
        [("key", "tags"), ("number", "3")],
        [("key", "name")],
        [("mark", "---")],
        [("heading", "# Head")],
    ]


def test_toml_and_json_front_matter_are_known_too() -> None:
    assert told('+++\ntitle = "A"\n[event]\nstart = 2026-03-12\n+++\ntext')[1:5] == [
        [("key", "title"), ("string", '"A"')],
        [("heading", "[event]")],
        [("key", "start"), ("number", "2026-03-12")],
        [("mark", "+++")],
    ]
    assert told('{\n  "title": "A", "n": 3\n}\n# Head')[1:] == [
        [("key", '"title"'), ("string", '"A"'), ("key", '"n"'), ("number", "3")],
        [],
        [("heading", "# Head")],
    ]


def test_markdown_is_lists_links_code_and_emphasis() -> None:
    link = "[Quay](https://quay.example/)"
    text = f"x\n- {link} **soon** or *late* `code`\n```yaml\n# no heading\n```\n> said\nsnake_case_name"
    assert told(text)[1:] == [
        [("mark", "-"), ("link", link), ("strong", "**soon**"), ("emphasis", "*late*"), ("code", "`code`")],
        [("code", "```yaml")],
        [("code", "# no heading")],
        [("code", "```")],
        [("mark", ">")],
        [],
    ]  # fmt: skip


def test_a_comment_over_lines_ends_where_it_is_closed() -> None:
    assert told("a <!-- b\nc\nd --> e\n# f") == [
        [("comment", "<!-- b")],
        [("comment", "c")],
        [("comment", "d -->")],
        [("heading", "# f")],
    ]


@given(st.lists(st.text(st.sampled_from("ab-+{}[]():#>*_`~\"'\\ 港🎉<!|=1"), max_size=30), max_size=8))
def test_every_token_lies_in_its_line_whatever_is_written(lines: list[str]) -> None:
    state = START
    for line in lines:
        found, state = tokens(line, state)
        assert all(0 <= one.start <= one.end <= len(line) for one in found)
        assert state >= BODY


@pytest.mark.parametrize("palette", [theme.light_palette(), theme.dark_palette()])
def test_every_ink_can_be_read(palette: QPalette) -> None:
    base = theme.Theme.of(palette).base
    for look in looks(palette).values():
        if look.hasProperty(look.Property.ForegroundBrush):
            assert theme.contrast(look.foreground().color(), base) >= 4.5


def test_colours_stand_on_their_words_behind_wide_characters_too(qapp: object) -> None:
    document = QTextDocument("🎉 [Quay](https://quay.example/)")
    highlighter = Highlighter(document, theme.light_palette())
    highlighter.rehighlight()
    (only,) = document.firstBlock().layout().formats()
    assert (only.start, only.length) == (3, len("[Quay](https://quay.example/)"))
    assert only.format == looks(theme.light_palette())[Kind.LINK]
