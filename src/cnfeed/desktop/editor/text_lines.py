"""A document's text as an editor shows it, and back without losing a character; without Qt.

Qt's editor has one kind of line end. Lines that were not touched get back exactly what they were.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import accumulate

from cnfeed.model.span import Span

LINE = re.compile(r"[^\r\n\u2028\u2029]*(?:\r\n|[\r\n\u2028\u2029]|$)")
BREAKS = "\r\n\u2028\u2029"
BOM = "\ufeff"
"""Qt's editor drops one at the beginning of a text."""
MOST_PAIRS = 4_000_000
"""Beyond so many pairs of differing lines they are replaced as a whole."""


def lines(text: str) -> list[str]:
    """The text's lines with their ends; the last one has none."""
    found = [match.group() for match in LINE.finditer(text)]
    ended = len(found) > 1 and found[-1] == "" and found[-2] == found[-2].rstrip(BREAKS)
    return found[:-1] if ended else found


def restored(original: str, shown: str, edited: str) -> str:
    """The edited text with the original's line ends; *shown* is how the editor showed the original.

    Both *shown* and *edited* have one newline per line.
    """
    if edited == shown:
        return original
    if original.startswith(BOM):
        return BOM + restored(original.removeprefix(BOM), shown, edited)
    old, old_shown, new = lines(original), shown.split("\n"), edited.split("\n")
    ends = Counter(line[len(line.rstrip(BREAKS)) :] for line in old[:-1])
    usual = ends.most_common(1)[0][0] if ends else "\n"
    if len(old) != len(old_shown):
        return usual.join(new)
    made: list[str] = []
    at = 0
    for old_from, old_to, new_from, new_to in _differing(old_shown, new):
        made += old[at:old_from]
        at = old_to
        kept = [line[len(line.rstrip(BREAKS)) :] for line in old[old_from:old_to]]
        made += (
            line + (kept[number] if number < len(kept) and kept[number] else usual)
            for number, line in enumerate(new[new_from:new_to])
        )
    made += old[at:]
    joined = _joined(made, usual)
    # A lone CR and an LF that come to stand side by side would be one line end.
    return joined if len(lines(joined)) == len(new) else usual.join(new)


def _joined(made: list[str], usual: str) -> str:
    """Every line but the last ends; the last does not."""
    head = [line if line[len(line.rstrip(BREAKS)) :] else line + usual for line in made[:-1]]
    return "".join(head) + made[-1].rstrip(BREAKS)


def editor_range(text: str, span: Span) -> tuple[int, int]:
    """Where a span lies in the editor: UTF-16 units, a line end being one."""
    return _units(text[: span.start]), _units(text[: span.end])


def _units(text: str) -> int:
    return len(text.removeprefix(BOM).replace("\r\n", "\n").encode("utf-16-le", "surrogatepass")) // 2


def shown(text: str) -> str:
    """The text as the editor shows it: every line end a newline, no mark of the byte order."""
    return "\n".join(line.rstrip(BREAKS) for line in lines(text.removeprefix(BOM)))


def differences(old: str, new: str) -> list[tuple[int, int, str]]:
    """What to replace, the last place first, to make one shown text of another: (start, end, words) in UTF-16 units."""
    before, after = old.split("\n"), new.split("\n")
    old_starts, new_starts = _starts(before), _starts(after)
    made = [
        _trimmed(
            old_starts[start],
            f"\n{old}"[old_starts[start] : old_starts[end]],
            f"\n{new}"[new_starts[to] : new_starts[until]],
        )
        for start, end, to, until in _line_by_line(before, after)
    ]
    return [(_units(old[:start]), _units(old[:end]), words) for start, end, words in reversed(made)]


def _line_by_line(old: list[str], new: list[str]) -> Iterator[tuple[int, int, int, int]]:
    """As ``_differing``, but lines that stand for as many others one by one."""
    for start, end, to, until in _differing(old, new):
        if end - start == until - to:
            yield from ((start + n, start + n + 1, to + n, to + n + 1) for n in range(end - start))
        else:
            yield start, end, to, until


def _starts(lines: list[str]) -> list[int]:
    """Where each line begins in a text in which a newline precedes every one, and where it ends."""
    return [0, *accumulate(len(line) + 1 for line in lines)]


def _differing(old: list[str], new: list[str]) -> list[tuple[int, int, int, int]]:
    """Which lines (from, to) of the old stand for which of the new, with the line end before or behind them."""
    first = common(old, new)
    last = common(old[first:][::-1], new[first:][::-1])
    before, after = old[first : len(old) - last], new[first : len(new) - last]
    if before == after:
        return []
    if len(before) * len(after) > MOST_PAIRS:
        return [(first, first + len(before), first, first + len(after))]
    codes = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    return [(first + a, first + b, first + c, first + d) for tag, a, b, c, d in codes if tag != "equal"]


def _trimmed(at: int, words: str, instead: str) -> tuple[int, int, str]:
    """The replacement without what both begin and end with, in the text without the first newline."""
    head = common(words, instead)
    tail = common(words[head:][::-1], instead[head:][::-1])
    start, words, instead = at + head - 1, words[head : len(words) - tail], instead[head : len(instead) - tail]
    if start < 0:  # lines before the first: their newline follows them
        start, words, instead = 0, words[1:] + "\n" * bool(words), instead[1:] + "\n" * bool(instead)
    return start, start + len(words), instead


def common(one: Sequence[str], other: Sequence[str]) -> int:
    """How many items both begin with."""
    length = min(len(one), len(other))
    return next((number for number in range(length) if one[number] != other[number]), length)
