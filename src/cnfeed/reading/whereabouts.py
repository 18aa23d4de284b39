"""Where an event takes place, by the words beside its date."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cnfeed.documents.frontmatter import FrontMatter
from cnfeed.model.entry import Place
from cnfeed.model.span import Span
from cnfeed.reading.comparing import Statement

NAME = r"(?:[A-Z][\w.’'-]*)(?:\s[A-Z][\w.’'-]*){0,3}"
PARTS = rf"{NAME}(?:,\s(?:the\s)?[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){{0,2}}){{0,2}}"
IN_PLACE = re.compile(rf"\b(?:in|at)\s+(?:the\s)?({PARTS})[,\s]*(?:from|on|between)?\s*\Z")
PLACE_BEHIND = re.compile(rf"\A[*_~)]{{0,3}},?\s+(?:in|at)\s+(?:the\s)?({PARTS})")
PLACE_IN_SIGNS = re.compile(
    r"\A[^。；，,;\n]{0,8}?(?:在|於|于)\s*([^。；，,;！？\n]{2,20}?)\s*(?:举办|舉辦|举行|舉行|召开|召開)"
)
BARRED = re.compile(r"\A[ \t]*(?:[|｜·•@]|[-–—]\s)[ \t]*([^|｜\n]{2,80}?)[ \t]*(?=[|｜\n]|\Z)")
NO_PLACE = re.compile(r"https?://|\d{1,2}:\d{2}|\d{4}-\d{2}|\A(?:TBD|TBA|TBC|待定|未定)\b", re.IGNORECASE)
MONTHS = re.compile(r"\A(?:January|February|March|April|May|June|July|August|September|October|November|December)\b")


def location_of(
    text: str, matter: FrontMatter, chosen: Statement, stated: Sequence[Statement], listed: Span | None
) -> tuple[Place, ...]:
    """Where it is named: in a description behind a date and a bar, in a list, else beside the date in a sentence.

    A description names it in short, a list by its address; said alike in both, both are returned.
    """
    barred = next(filter(None, (_behind_bar(text, matter, one) for one in stated if one.key)), None)
    of_list = Place(listed, "text") if listed else None
    if barred and of_list and of_list.span.of(text) == barred.span.of(text):
        return barred, of_list
    same = (one for one in stated if one.when == chosen.when)
    found = barred or of_list or next(filter(None, (beside(text, one) for one in (chosen, *same))), None)
    return (found,) if found else ()


def _behind_bar(text: str, matter: FrontMatter, stated: Statement) -> Place | None:
    scalar = matter.scalars.get(stated.key or "")
    if scalar is None:
        return None
    end = scalar.span.end - (scalar.written[-1:] in ("'", '"'))
    found = BARRED.match(text[stated.phrase.span.end : end])
    if found is None or NO_PLACE.search(found[1]):
        return None
    return Place(Span(*found.span(1)).shifted(stated.phrase.span.end), "text", stated.key)


def beside(text: str, stated: Statement) -> Place | None:
    """``in Paris, France from …``, ``… in Atlanta, Georgia``, ``…在北京举办``."""
    span = stated.phrase.span
    before = IN_PLACE.search(text, max(0, span.start - 90), span.start)
    if before and not MONTHS.match(before[1]):
        return Place(_undotted(text, Span(*before.span(1))), "text", stated.key)
    tail = text[span.end : span.end + 90]
    behind = PLACE_BEHIND.match(tail) or PLACE_IN_SIGNS.match(tail)
    if behind and not MONTHS.match(behind[1]):
        return Place(_undotted(text, Span(*behind.span(1)).shifted(span.end)), "text", stated.key)
    return None


def _undotted(text: str, span: Span) -> Span:
    """Without the stop that ends the sentence."""
    return Span(span.start, span.end - (text[span.end - 1] == "."))
