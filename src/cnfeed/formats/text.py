"""Text that XML 1.0, iCalendar and a line of a list can hold."""

from __future__ import annotations

import re
from unicodedata import combining

# XML 1.0 section 2.2 leaves out the C0 controls, surrogates and U+FFFE/U+FFFF; DEL and C1 are discouraged and
# invisible. Three calendar clients show nothing at all of a file that holds a NUL.
UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]")
NOT_CHARACTERS = re.compile("[\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
LINE_ENDS = re.compile("\r\n?|[\x85\u2028\u2029]")
BLANK_LINES = re.compile(r"\n{3,}")
# Embeddings and overrides of the writing direction reach past a title's end.
DIRECTION_MARKS = re.compile("[\u202a-\u202e\u2066-\u2069]")

# What belongs to the character before it: variation selectors, skin tones, tags, marks that are vowels.
JOINER = "\u200d"
JOINED = re.compile("[\u200d\ufe00-\ufe0f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f\u093e-\u094c\u20d0-\u20ff]")
FLAG = re.compile("[\U0001f1e6-\U0001f1ff]")
FLAGS = re.compile("[\U0001f1e6-\U0001f1ff]+\\Z")


def clean(text: str) -> str:
    """The text with ``\\n`` as its only control character besides tab, and U+FFFD for what is no character."""
    text = LINE_ENDS.sub("\n", text)
    return NOT_CHARACTERS.sub("\ufffd", UNWRITABLE.sub("", text))


def one_line(text: str) -> str:
    """The text as a title can hold it: one line, white space folded."""
    return " ".join(DIRECTION_MARKS.sub("", clean(text)).split())


def paragraphs(text: str) -> str:
    """The text without blank space at its ends and with single blank lines."""
    return BLANK_LINES.sub("\n\n", "\n".join(line.rstrip() for line in clean(text).split("\n"))).strip("\n")


def shortened(text: str, limit: int) -> str:
    """At most *limit* characters, cut between words where there are some, with "…" at the cut."""
    if len(text) <= limit:
        return text
    cut = text[: _boundary(text, limit - 1)]
    space = cut.rfind(" ")
    return (cut[:space] if space > limit // 2 else cut).rstrip(" ,;:，；：、") + "…"


def _boundary(text: str, place: int) -> int:
    """The last place up to this one that is between two characters as a reader sees them (UAX 29, in the main)."""
    while place > 0 and (JOINED.match(text[place]) or text[place - 1] == JOINER or combining(text[place])):
        place -= 1
    flags = place - len(FLAGS.sub("", text[:place]))
    return place - flags % 2 if FLAG.match(text[place]) else place
