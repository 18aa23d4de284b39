"""Every layout keeps its characters through every edit, or the edit is refused in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import Any

import pytest
import yaml

from cnfeed.documents import frontmatter
from cnfeed.documents.document import spliced
from cnfeed.documents.frontmatter import FrontMatter, RefusedEdit
from cnfeed.model.span import Span, Splice
from documents.layouts import LAYOUTS

NEW = (
    "Another: name",
    "plain words",
    "18:30",
    'it\'s "so"',
    "",
    True,
    7,
    date(2026, 3, 4),
    datetime(2026, 3, 4, 9),
    ["a", "b, c"],
)
DOCUMENTS = {name: f"---\n{inner}---\n\nBody, kept.\n" for name, inner in LAYOUTS.items()} | {
    "behind a mark": "\ufeff---\ntitle: Walk\nweight: 3\n---\nBody",
    "closed by dots": "---\ntitle: Walk\ntags: [a]\n...\nBody\n",
    "long fences": "------\ntitle: Walk\ntags: [a]\n------\nBody\n",
    "fences with spaces": "---  \ntitle: Walk\ntags: [a]\n---\t\nBody\n",
    "no body": "---\ntitle: Walk\ntags: [a]\n---",
}

# PyYAML's keys or order of merging are not ours, so its eye does not help.
READ_OTHERWISE = ("same key twice", "merged map", "two merged maps", "a list as a key", "numbers as keys")
NO_PLACE_BEHIND = ("keys with question marks", "a list as a key")


def meaning(text: str) -> Any:
    """What PyYAML makes of it: an eye that is not ours."""
    inner = frontmatter.parse(text).inner.of(text)
    return yaml.load(inner.replace("2025-02-30", "2025-02-28").replace("\t", " "), Loader=Tolerant)


class Tolerant(yaml.SafeLoader):
    """A loader that takes unknown tags and keys that are lists."""


Tolerant.add_constructor("!local", lambda loader, node: loader.construct_scalar(node))
Tolerant.add_constructor(
    "tag:yaml.org,2002:seq", lambda loader, node: tuple(loader.construct_sequence(node, deep=True))
)


def others(value: Any, key: str) -> dict[str, Any]:
    """Every value by path that the key is not about; of a list's item, that its list is not about."""
    pieces = key.split(".")
    list_at = next((at for at, piece in enumerate(pieces) if piece.isdecimal() and at > 0), len(pieces))
    about = ".".join(pieces[:list_at])
    return {path: one for path, one in flat(value) if not f"{path}.".startswith(f"{about}.")}


def flat(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, tuple) else ()
    for name, child in children:
        yield from flat(child, f"{path}.{name}" if path else str(name))
    if not children and value not in (None, {}, ()):
        yield path, value


def edits(text: str, matter: FrontMatter) -> Iterator[tuple[str, Callable[[], Splice]]]:
    for key in matter.scalars:
        for value in NEW:
            yield key, lambda key=key, value=value: frontmatter.replacing(text, matter, key, value)
        yield key, lambda key=key: frontmatter.removing(text, matter, key)
    yield "fresh", lambda: frontmatter.adding(text, matter, "fresh", "water")
    yield "deep.er", lambda: frontmatter.adding(text, matter, "deep.er", date(2026, 1, 1))
    yield "event.url", lambda: frontmatter.adding(text, matter, "event.url", "https://example.org/#x")
    yield "who.0.url", lambda: frontmatter.adding(text, matter, "who.0.url", "x")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_layout_is_read_without_a_fault(name: str) -> None:
    text = DOCUMENTS[name]
    matter = frontmatter.parse(text)
    assert matter.fault is None
    assert matter.notation == "yaml"
    for scalar in matter.scalars.values():
        assert scalar.span.of(text) == scalar.written
    for key, span in matter.keys.items():
        assert key.rsplit(".", 1)[-1] in span.of(text) or "." in span.of(text)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_an_edit_changes_its_key_and_no_other(name: str) -> None:
    text = DOCUMENTS[name]
    matter = frontmatter.parse(text)
    before = meaning(text)
    done = 0
    for key, edit in edits(text, matter):
        try:
            splice = edit()
        except RefusedEdit as refusal:
            assert str(refusal)
            continue
        after = spliced(text, [splice])
        undo = Splice(Span(splice.span.start, splice.span.start + len(splice.text)), splice.span.of(text))
        assert spliced(after, [undo]) == text
        if name not in READ_OTHERWISE:
            assert others(meaning(after), key) == others(before, key), (key, splice)
        done += 1
    assert done > 0


@pytest.mark.parametrize("name", DOCUMENTS)
def test_writing_the_same_value_changes_nothing(name: str) -> None:
    text = DOCUMENTS[name]
    matter = frontmatter.parse(text)
    for key, scalar in matter.scalars.items():
        splice = frontmatter.replacing(text, matter, key, scalar.value)
        assert spliced(text, [splice]) == text, key


@pytest.mark.parametrize(
    "name", [name for name, text in DOCUMENTS.items() if "\r" not in text and name not in NO_PLACE_BEHIND]
)
def test_line_ends_of_windows_change_nothing_but_themselves(name: str) -> None:
    text = DOCUMENTS[name]
    windows = text.replace("\n", "\r\n")
    before, after = frontmatter.parse(text), frontmatter.parse(windows)
    assert after.values == before.values
    assert [one.written.replace("\r\n", "\n") for one in after.scalars.values()] == [
        one.written for one in before.scalars.values()
    ]
    added = spliced(windows, [frontmatter.adding(windows, after, "fresh.water", "clear")])
    assert added.count("\n") == added.count("\r\n")
