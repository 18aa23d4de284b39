"""Where a document's text leads inside its own site: addresses as written that only the site's rules make public."""

from __future__ import annotations

import re
from collections.abc import Iterator

DESTINATION = re.compile(
    r"\]\(\s{0,3}(?:<([^<>\n]{1,500})>|([^\s()<>]{1,500}(?:\([^\s()]{1,200}\)[^\s()]{0,200})?))"
    r"|^ {0,3}\[[^\]\n]{1,200}\]:\s{0,3}<?([^\s<>]{1,500})"
    r"|\b(?:href|src)\s{0,3}=\s{0,3}(?:\"([^\"\n]{1,500})\"|'([^'\n]{1,500})')"
    r"|\b(?:src|useBaseUrl)(?:=|\()[\"']([^\"'\n]{1,500})[\"']",
    re.MULTILINE,
)
REFERENCE = re.compile(
    r"\{\{[<%]\s{0,9}(?:rel)?ref\s{1,9}(?:path=)?"
    r"(?:\"([^\"\n]{1,500})\"|'([^'\n]{1,500})'|`([^`\n]{1,500})`|([^\s\"'>%]{1,500}))"
)
ELSEWHERE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//|#|\{\{|\?")
REF = "~ref~"  # no scheme: a filter of schemes would take it out before its page is looked for


def destinations(text: str, start: int = 0) -> Iterator[tuple[str, int]]:
    """Each relative address once, without its fragment, with where it stands; ``~ref~…`` for Hugo's references."""
    seen: set[str] = set()
    for pattern, mark in ((DESTINATION, ""), (REFERENCE, REF)):
        for found in pattern.finditer(text, start):
            written = next(filter(None, found.groups()))
            if mark or not ELSEWHERE.match(written):
                address = mark + re.split("[#?]", written, maxsplit=1)[0]
                if address not in seen | {"", mark}:
                    seen.add(address)
                    yield address, found.start()
