"""A document's text as an editor shows it, and back without losing a character; without Qt.

Qt's editor has one kind of line end. Lines that were not touched get back exactly what they were.
"""

from __future__ import annotations

import re
from collections import Counter
from difflib import SequenceMatcher

from cnfeed.model.span import Span

LINE = re.compile(r"[^\r\n\u2028\u2029]*(?:\r\n|[\r\n\u2028\u2029]|$)")
BREAKS = "\r\n\u2028\u2029"


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
    old, old_shown, new = lines(original), shown.split("\n"), edited.split("\n")
    ends = Counter(line[len(line.rstrip(BREAKS)) :] for line in old[:-1])
    usual = ends.most_common(1)[0][0] if ends else "\n"
    if len(old) != len(old_shown):
        return usual.join(new)
    made: list[str] = []
    for tag, old_from, old_to, new_from, new_to in SequenceMatcher(None, old_shown, new, autojunk=False).get_opcodes():
        if tag == "equal":
            made += old[old_from:old_to]
        else:
            kept = [line[len(line.rstrip(BREAKS)) :] for line in old[old_from:old_to]]
            made += (
                line + (kept[number] if number < len(kept) and kept[number] else usual)
                for number, line in enumerate(new[new_from:new_to])
            )
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
    return len(text.replace("\r\n", "\n").encode("utf-16-le", "surrogatepass")) // 2
