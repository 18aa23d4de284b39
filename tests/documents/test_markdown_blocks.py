"""Markdown's blocks know where they stand, whatever the site's dialect adds."""

from __future__ import annotations

import pytest

from cnfeed.documents.markdown import Block, Code, Heading, Html, Item, Paragraph, Row, Table, blocks


def said(text: str, start: int = 0) -> list[tuple[str, int, str]]:
    """(kind, line, words) of the blocks."""
    return [(type(one).__name__, one.line, words(text, one)) for one in blocks(text, start)]


def words(text: str, block: Block) -> str:
    if isinstance(block, Heading | Paragraph | Item):
        return block.content.of(text)
    if isinstance(block, Table):
        return " / ".join(cell.of(text) for cell in block.header)
    return block.whole.of(text)


def only_item(text: str) -> Item:
    (found,) = blocks(text)
    assert isinstance(found, Item)
    return found


PAGE = """# Harbour *news* #

Setext
------

A paragraph over
two lines.

- [June 25 Quay Meetup (6.25 deadline)](https://example.org/a)

    Tea and talks.

* star
1. one
   more
10) ten

> quoted
> - inside

<div>
raw
</div>

```sh
- no item
```
"""


def test_blocks_come_in_order_with_their_lines() -> None:
    assert said(PAGE) == [
        ("Heading", 1, "Harbour *news*"),
        ("Heading", 3, "Setext"),
        ("Paragraph", 6, "A paragraph over\ntwo lines."),
        ("Item", 9, "[June 25 Quay Meetup (6.25 deadline)](https://example.org/a)"),
        ("Item", 13, "star"),
        ("Item", 14, "one\n   more"),
        ("Item", 16, "ten"),
        ("Paragraph", 18, "quoted"),
        ("Item", 19, "inside"),
        ("Html", 21, "<div>\nraw\n</div>"),
        ("Code", 25, "```sh\n- no item\n```"),
    ]


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_other_line_ends_move_nothing(end: str) -> None:
    text = PAGE.replace("\n", end)
    assert [(kind, found.replace(end, "\n")) for kind, _, found in said(text)] == [
        (kind, found) for kind, _, found in said(PAGE)
    ]
    if end == "\r\n":
        assert [line for _, line, _ in said(text)] == [line for _, line, _ in said(PAGE)]


def test_a_byte_order_mark_is_no_word() -> None:
    assert said("\ufeff# Quay\n") == [("Heading", 1, "Quay")]


def test_lines_are_counted_from_the_beginning_of_the_document() -> None:
    text = "---\ntitle: x\n---\n\n# Quay\n"
    assert said(text, text.index("\n# ")) == [("Heading", 5, "Quay")]


def test_an_item_knows_its_marker_what_follows_and_all_of_it() -> None:
    text = "- [Quay](https://example.org)\n  and more\n\n    Tea.\n\n    - nested\n      - deeper\n\n\nAfter.\n"
    item = blocks(text)[0]
    assert isinstance(item, Item)
    assert item.marker.of(text) == "-"
    assert item.content.of(text) == "[Quay](https://example.org)\n  and more"
    assert item.rest.of(text).strip() == "Tea.\n\n    - nested\n      - deeper"
    assert item.whole.of(text) == text[: text.index("\n\n\nAfter")]
    (nested,) = item.children
    assert (nested.depth, nested.content.of(text), nested.line) == (1, "nested", 6)
    assert [one.content.of(text) for one in nested.children] == ["deeper"]


def test_an_item_goes_on_lazily() -> None:
    text = "1. begins here\nand goes on\n2. next\n"
    first, second = blocks(text)
    assert isinstance(first, Item) and isinstance(second, Item)
    assert first.ordered and first.marker.of(text) == "1."
    assert first.content.of(text) == "begins here\nand goes on"
    assert second.content.of(text) == "next"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("- - twice\n", ""),
        ("-\n  below\n", "below"),
        ("-\ttab\n", "tab"),
        ("   -   far\n", "far"),
        ("- # heading\n", ""),
        ("-\n", ""),
        ("- [ ] task\n", "[ ] task"),
        ("1. 1\n", "1"),
        ("+ a - b\n", "a - b"),
        ("- trailing  \n", "trailing"),
        ("- 湖边\u3000散步\u3000\n", "湖边\u3000散步"),
    ],
)
def test_an_items_content_is_its_first_paragraph(text: str, content: str) -> None:
    item = only_item(text)
    assert item.content.of(text) == content
    assert item.whole.start <= item.content.start <= item.content.end <= item.whole.end


def test_an_item_in_an_item_on_one_line_has_its_own_marker() -> None:
    text = "- 1. * deep\n"
    item = only_item(text)
    (second,) = item.children
    (third,) = second.children
    assert [one.marker.of(text) for one in (item, second, third)] == ["-", "1.", "*"]
    assert third.content.of(text) == "deep"
    assert third.content.start == text.index("deep")


@pytest.mark.parametrize("heading", ["## Quay {#quay}", "## Quay {: .wide }", "## Quay ##", "##   Quay   ", "## Quay"])
def test_a_headings_words_are_without_marks_and_attributes(heading: str) -> None:
    (found,) = blocks(f"{heading}\n")
    assert isinstance(found, Heading)
    assert (found.level, found.content.of(heading)) == (2, "Quay")


def test_what_is_no_markdown_is_passed_over() -> None:
    text = """import Tabs from '@theme/Tabs';

{{< toc >}}

# Quay
{: .wide }

:::note Mind the gap

- in a note

:::

{{% alert %}}
- in a shortcode
{{% /alert %}}

{/* nothing */}
"""
    assert said(text) == [("Heading", 5, "Quay"), ("Item", 10, "in a note"), ("Item", 15, "in a shortcode")]


def test_what_an_admonition_or_a_tab_holds_is_told() -> None:
    text = """!!! note "Dates"

    - [June 3 Quay](https://a.org)

=== "2025"

    ??? tip

        1. deep

    | a | b |
    |---|---|
    | 1 | 2 |

After
"""
    assert said(text) == [
        ("Item", 3, "[June 3 Quay](https://a.org)"),
        ("Item", 9, "deep"),
        ("Table", 11, "a / b"),
        ("Paragraph", 15, "After"),
    ]


def test_examples_in_code_are_no_admonitions() -> None:
    text = "```\n!!! note\n    - no item\n{{< x >}}\n```\n"
    assert said(text) == [("Code", 1, text.rstrip("\n"))]


def table(text: str) -> tuple[list[str], list[list[str]]]:
    (found,) = (one for one in blocks(text) if isinstance(one, Table))
    return [cell.of(text) for cell in found.header], [[cell.of(text) for cell in row.cells] for row in found.rows]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("| a | b |\n|---|---|\n| 1 | 2 |\n", [["1", "2"]]),
        ("a | b\n---|---\n1 | 2\n", [["1", "2"]]),
        ("| a | b\n|---|---\n| 1 | 2\n| 3 |\n", [["1", "2"], ["3"]]),
        ("| a | b |\n|:--|--:|\n| 1 \\| one |  2  | 3 |\n", [["1 \\| one", "2"]]),
        ("| a | b |\n|---|---|\n|  | |\n", [["", ""]]),
        ("> | a | b |\n> |---|---|\n> | 1 | 2 |\n", [["1", "2"]]),
        ("| a | b |\r\n|---|---|\r\n| 1 | 2 |\r\n", [["1", "2"]]),
    ],
)
def test_a_tables_cells_are_without_padding(text: str, rows: list[list[str]]) -> None:
    assert table(text) == (["a", "b"], rows)


def test_a_row_knows_its_line() -> None:
    text = "Text\n\n| a |\n|---|\n| 1 |\n| 2 |\n"
    (found,) = (one for one in blocks(text) if isinstance(one, Table))
    assert found.line == 3
    assert [(row.line, row.whole.of(text)) for row in found.rows] == [(5, "| 1 |"), (6, "| 2 |")]
    assert all(isinstance(row, Row) for row in found.rows)


def test_ten_thousand_items_are_read() -> None:
    text = "".join(f"- [June {n} Quay](https://example.org/{n})\n\n    Tea.\n\n" for n in range(10_000))
    found = blocks(text)
    assert len(found) == 10_000
    assert found[-1].line == 39_997


@pytest.mark.parametrize(
    "text",
    [
        "[" * 50_000,
        "- " * 25_000,
        "> " * 25_000,
        "x" * 1_000_000,
        "|" * 1_000_000,
        "|" * 20_000 + "\n" + "|-" * 20_000 + "\n",
        "#" * 100_000,
        "# " + "{#a" * 30_000,
        "!!! note\n    " * 3_000,
        "".join("    " * depth + "!!! note\n" for depth in range(200)),
        "\n" * 100_000,
        "`" * 100_000,
        "<" * 50_000,
    ],
    ids=lambda text: repr(text[:8]),
)
def test_hostile_text_is_read_in_bounded_time(text: str) -> None:
    for one in blocks(text):
        assert 1 <= one.line <= text.count("\n") + 1
        if isinstance(one, Code | Html | Item):
            assert one.whole.end <= len(text)
