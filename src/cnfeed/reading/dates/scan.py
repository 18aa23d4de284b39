"""Finding the phrases of a text, and the one that says when."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from cnfeed.model.span import Span
from cnfeed.model.when import Precision, as_day, written

from .context import Context, Phrase
from .cues import accepted, leads, role, year_in_name
from .grammar import Expression, expression
from .languages import Reader, reader
from .numeric import clean_left
from .resolve import resolved
from .rules import is_year
from .tokens import Token, folded, tokens

_BLOCK = re.compile(r"[^\n]+(?:\n(?![ \t]*(?:\n|[-*+] |[#>|`~]|\d{1,3}[.)] ))[^\n]+)*")
_STRUCK = re.compile(r"~~(?=\S)[^\n]{1,400}?~~|<(s|del|strike)>.{1,400}?</\1>", re.I | re.S)
_YEARS = re.compile(r"(?<!\d)(?:19[789]|20\d)\d(?!\d)")
_BEFORE, _BEHIND, _LONGEST_WORD = 40, 60, 60
_RANKS = {
    Precision.MINUTE: 0,
    Precision.DAY: 0,
    Precision.WEEK: 1,
    Precision.MONTH_PART: 1,
    Precision.MONTH: 2,
    Precision.MONTH_RANGE: 2,
}


LONGEST = 8_000  # code points: a long section; a megabyte on one line is no prose


def phrases(text: str, context: Context) -> tuple[Phrase, ...]:
    """All words of the text that say when, in order, none overlapping; of an endless text, of its beginning."""
    plain = folded(text[:LONGEST])
    struck = tuple(match.span() for match in _STRUCK.finditer(plain))
    assumed = context.year is None
    if assumed:
        context = _with_year_of(plain, context)
    rules = reader(context.language)
    found: list[Phrase] = []
    for said, span in _expressions(plain, context, rules):
        phrase = _phrase(text, plain, said, span, context, assumed=assumed)
        if phrase is not None:
            found.append(_struck(phrase, struck))
    return tuple(found)


def _with_year_of(text: str, context: Context) -> Context:
    """The only year that a text names is the year of its yearless dates."""
    years = {int(year) for year in _YEARS.findall(text)}
    if context.day is not None:
        return replace(context, year=context.day.year)
    return replace(context, year=years.pop()) if len(years) == 1 else context


def _expressions(text: str, context: Context, rules: Reader) -> Iterator[tuple[Expression, Span]]:
    for start, end in _windows(text, rules):
        yield from _in_block(text, tokens(text, start, end), context, rules)


def _windows(text: str, rules: Reader) -> Iterator[tuple[int, int]]:
    """The neighbourhoods of what may be dates, each within one paragraph or list item."""
    for block in _BLOCK.finditer(text):
        first, last = block.span()
        start = end = -1
        for match in rules.candidate.finditer(text, first, last):
            if match.start() < end:
                end = _outward(text, match.end() + _BEHIND, last)
                continue
            begin = _inward(text, match.start() - _BEFORE, first)
            if begin > end:
                if end >= 0:
                    yield start, end
                start = begin
            end = _outward(text, match.end() + _BEHIND, last)
        if end >= 0:
            yield start, end


def _inward(text: str, at: int, first: int) -> int:
    least = max(first, at - _LONGEST_WORD)
    while at > least and not text[at - 1].isspace():
        at -= 1
    return max(at, first)


def _outward(text: str, at: int, last: int) -> int:
    most = min(last, at + _LONGEST_WORD)
    while at < most and not text[at].isspace():
        at += 1
    return min(at, last)


def _in_block(text: str, words: list[Token], context: Context, rules: Reader) -> Iterator[tuple[Expression, Span]]:
    at = 0
    while words[at].kind:
        token = words[at]
        if token.text not in rules.starts and not _may_begin(words, at, rules):
            at += 1
            continue
        found = _at(text, words, at, context, rules)
        if found is None:
            at += 1
            continue
        said, end = found
        yield said, Span(token.start, words[end - 1].end)
        at = max(end, at + 1)


def _may_begin(words: list[Token], at: int, rules: Reader) -> bool:
    """A number with a mark or a word of dates behind it, a year, or a day in eight digits."""
    token = words[at]
    if token.kind != "n" or len(token.text) > 8:
        return False
    if words[at + 1].text not in rules.follows and not is_year(token) and len(token.text) != 8:
        return False
    return clean_left(words, at)


def _at(text: str, words: list[Token], at: int, context: Context, rules: Reader) -> tuple[Expression, int] | None:
    between = at > 0 and words[at - 1].text in ("between", "zwischen", "entre")
    found = expression(words, at, rules.families, between=between)
    if found is None or found[1] <= at:
        return None
    named = found[0].pairs[0][0].loose_year if found[0].pairs else None
    last = found[0].dates[-1] if found[0].dates else None
    named = last.loose_year if last and last.loose_year is not None else named
    if last and named is not None and year_in_name(last, context, leads(text, words[at].start)):
        hidden = [*words[:named], words[named]._replace(kind="o", text=" "), *words[named + 1 :]]
        found = expression(hidden, at, rules.families, between=between)
    if found is None or not accepted(text, words, at, found[1], found[0], context):
        return None
    return found


def _phrase(text: str, plain: str, said: Expression, span: Span, context: Context, *, assumed: bool) -> Phrase | None:
    result = resolved(said, plain, context, assumed=assumed)
    if result is None:
        return None
    when, doubts = result
    word = text[said.zone[0] : said.zone[1]] if said.zone else None
    return Phrase(span, when, span.of(text), role(plain, span.start, span.end), word, doubts)


def _struck(phrase: Phrase, struck: tuple[tuple[int, int], ...]) -> Phrase:
    at = bisect_right(struck, (phrase.span.start, 1 << 60)) - 1
    inside = at >= 0 and phrase.span.end <= struck[at][1]
    return replace(phrase, role="struck") if inside else phrase


def best(text: str, context: Context) -> Phrase | None:
    """What the text as a whole says: its head, else the most exact that holds, rather an event than a deadline."""
    found = [phrase for phrase in phrases(text, context) if phrase.when.start is not None]
    return min(found, key=lambda phrase: _rank(phrase, text), default=None)


def _rank(phrase: Phrase, text: str) -> tuple[int, int, int, int]:
    gone = 1 if phrase.role in ("struck", "former") else 0
    rank = 0 if leads(text, phrase.span.start) else _RANKS.get(phrase.when.precision, 3)
    return gone, rank, 1 if phrase.role == "deadline" else 0, phrase.span.start


def answer(question: Mapping[str, object]) -> dict[str, object]:
    """What ``cnfeed when --batch`` says to one line: start, end, precision, zone and further days."""
    text = str(question.get("text") or "")
    context = asked_context(question)
    phrase = best(text, context)
    if phrase is None:
        return {"start": None, "end": None, "precision": "none", "zone": None, "also": []}
    when = phrase.when
    days = [day.isoformat() for day in when.days]
    others = [one.when for one in phrases(text, context) if one.when.exact and one.span != phrase.span]
    also = [*days[1:], *(str(written(other.start)) for other in others)]
    end = None if days or as_day(when.end) is None else written(when.end)
    return {
        "start": written(when.start),
        "end": end if end != written(when.start) else None,
        "precision": str(when.precision),
        "zone": phrase.zone_word,
        "also": list(dict.fromkeys(also)),
    }


def asked_context(question: Mapping[str, object]) -> Context:
    """The context that a batch line gives: ``context_year``, ``context_month``, ``context_date``, ``language``."""
    year, month, day = (question.get(f"context_{name}") for name in ("year", "month", "date"))
    exact = date.fromisoformat(str(day)[:10]) if day else None
    return Context(
        year=int(str(year)) if year else exact.year if exact else None,
        month=int(str(month)) if month else exact.month if exact else None,
        day=exact,
        language=str(question.get("language") or "en"),
    )
