from __future__ import annotations

import pytest

from cnfeed.formats.links import absolute, anchor, id_of

BASE = "https://harbour.example.org/notes/quay/"


@pytest.mark.parametrize(
    ("url", "published"),
    [
        ("https://example.org/a?b=1#c", "https://example.org/a?b=1#c"),
        ("HTTP://example.org:8080/", "http://example.org:8080/"),
        (" https://example.org/a b ", "https://example.org/a%20b"),
        ("https://example.org/云", "https://example.org/%E4%BA%91"),
        ("https://example.org/%E4%BA%91", "https://example.org/%E4%BA%91"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/"),
        ("../map", "https://harbour.example.org/notes/map"),
        ("//cdn.example.org/x", "https://cdn.example.org/x"),
        ("#boats", BASE + "#boats"),
        ("https://[2001:db8::1]/", "https://[2001:db8::1]/"),
        ("https://example.org/a\u202egnp.exe", "https://example.org/agnp.exe"),
    ],
)
def test_an_address_is_published_absolute_and_in_ascii(url, published):
    assert absolute(url, BASE) == published


@pytest.mark.parametrize(
    "url",
    ["", "  ", None, "javascript:alert(1)", "java\nscript:alert(1)", "data:text/html,x", "file:///etc/passwd", "ftp://e.org/",
     "mailto:a@example.org", "https://user:secret@example.org/", "https://[::1", "https://", "http://exa mple.org/",
     "https://example.org:99999/", "https://" + "a" * 300 + "云.example/"],
)  # fmt: skip
def test_what_a_reader_cannot_follow_is_not_published(url):
    assert absolute(url, BASE) is None


def test_a_relative_address_without_a_base_is_none():
    assert absolute("/map", None) is None


def test_the_page_is_the_address_of_what_has_none():
    assert anchor("https://feeds.example.org/", "a-1") == "https://feeds.example.org/index.html#a-1"
    assert anchor(None, "a-1") is None


def test_ids_are_uris():
    assert id_of("6F1C3C52-0000-4000-8000-000000000001") == "urn:uuid:6f1c3c52-0000-4000-8000-000000000001"
    assert id_of("tag:example.org,2020:x") == "tag:example.org,2020:x"
    assert id_of("quay 1@old.example") == "tag:cnfeed.invalid,2026:quay%201@old.example"
