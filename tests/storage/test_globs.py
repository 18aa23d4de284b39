"""Globs mean what people know from git."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnfeed.storage.globs import fault, matching


@pytest.mark.parametrize(
    ("glob", "path", "matches"),
    [
        ("**/*.md", "a.md", True),
        ("**/*.md", "a/b/c.md", True),
        ("**/*.md", "a.mdx", False),
        ("*.md", "a/b.md", True),
        ("content/*.md", "content/a.md", True),
        ("content/*.md", "content/b/a.md", False),
        ("content/*.md", "x/content/a.md", False),
        ("/a.md", "a.md", True),
        ("/a.md", "b/a.md", False),
        ("docs", "docs/a/b.md", True),
        ("docs/", "docs/a.md", True),
        ("docs/", "docs", False),
        ("docs/**", "docs/a/b.md", True),
        ("docs/**", "docs", False),
        ("a/**/b.md", "a/b.md", True),
        ("a/**/b.md", "a/x/y/b.md", True),
        ("blog/202[3-4]*", "blog/2024-01.md", True),
        ("blog/202[!3-4]*", "blog/2024-01.md", False),
        ("a?.md", "ab.md", True),
        ("a?.md", "a/.md", False),
        ("[[]x].md", "[x].md", True),
        ("會議/*.md", "會議/一.md", True),
        ("a.md", "axmd", False),
        ("a\nb*", "a\nbc", True),
    ],
)
def test_a_glob_matches(glob: str, path: str, matches: bool) -> None:
    assert matching([glob])(path) is matches


def test_exclude_is_stronger_than_include() -> None:
    test = matching(["**/*.md"], ["drafts/", "**/_*.md"])
    assert [test(path) for path in ("a.md", "drafts/a.md", "x/_a.md", "a.txt")] == [True, False, False, False]


def test_no_globs_match_nothing() -> None:
    assert not matching([])("a.md")


@pytest.mark.parametrize("glob", ["", " ", "/", "a\\b", "!a", "../a", "a/../b", "[ab", "a[", "[z-a]", "a\x00"])
def test_what_is_no_glob_is_told(glob: str) -> None:
    assert fault(glob)


@given(st.text(st.sampled_from("ab*?[]!^-/.\\{}()|+$#&~ "), max_size=12))
def test_whatever_has_no_fault_can_be_used(glob: str) -> None:
    if fault(glob) is None:
        matching([glob])("a/b.md")
