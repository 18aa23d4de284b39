"""The same phrase for another date: only what differs is changed, and what was written is read again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

from cnfeed.model.when import Precision, When, as_day
from cnfeed.model.zone import is_zone, zone

from .context import Context
from .fill import Filling
from .grammar import Expression, expression
from .languages import base, reader
from .plain import plain, zone_text
from .resolve import resolved
from .styled import styled
from .tokens import folded, tokens
from .writers import Manner
from .zones import zone_of

_SAME = {Precision.WEEK: Precision.MONTH_PART, Precision.MONTH_RANGE: Precision.MONTH}


def rewritten(words: str, old: When, new: When, context: Context) -> str | None:
    """The phrase for *new* in the form of *words*; None if it cannot be said so that it reads back."""
    if new.start is None:
        return None
    said = alone(words, context)
    if said is None:
        return None
    tried = (text for text in _attempts(words, old, new, said, context) if text)
    return next((text for text in tried if reads_as(text, new, context)), None)


def alone(words: str, context: Context) -> Expression | None:
    """What the words say if they are a phrase from end to end."""
    text = folded(words)
    found = tokens(text)
    rules = reader(context.language)
    for at, token in enumerate(found):
        if not token.kind:
            return None
        if token.kind == "p":
            continue
        for between in (False, True):
            said = expression(found, at, rules.families, between=between)
            if said and not any(rest.kind in "nwc" and rest.kind for rest in found[said[1] :]):
                return said[0]
        if token.kind in "nc":
            return None
    return None


def reads_as(text: str, new: When, context: Context) -> bool:
    """True if the words alone say exactly that."""
    said = alone(text, context)
    result = said and resolved(said, folded(text), context)
    if not result:
        return False
    read = result[0]
    same_zone = new.zone is None or read.zone is None or read.zone == new.zone
    return _bounds(read) == _bounds(new) and read.days == new.days and same_zone


def _bounds(when: When) -> tuple[date | datetime | None, date | datetime | None, Precision]:
    end = when.end if when.end != when.start else None
    return when.start, end, _SAME.get(when.precision, when.precision)


def _attempts(words: str, old: When, new: When, said: Expression, context: Context) -> Iterator[str | None]:
    """The likest form first."""
    filling = Filling(words, said, _zone_splice(words, old, new, said, context))
    if not _too_far(words, said, new, context):
        yield filling.filled(new)
        yield filling.filled(new, halves=True)
        yield filling.without_end(new)
        yield from styled(words, said, new)
    language = said.family if said.family not in ("numeric", "time") else base(context.language)
    year = any(one.year is not None for one in said.dates)
    gap = _gap(words, said)
    dash = next((mark for mark in ("–", "—", "~", "-") if mark in words), "-")
    for with_year in (year, True):
        text = plain(new, context, language, Manner(with_year, dash, gap))
        yield _cased(text, words) if text else None


def _cased(text: str, words: str) -> str:
    """A phrase that began with a capital still does."""
    return text[:1].upper() + text[1:] if words[:1].isupper() else text


def _too_far(words: str, said: Expression, new: When, context: Context) -> bool:
    """Yearless figures are only taken for a date near their heading's month."""
    day = as_day(new.start)
    if "-" in words and said.family == "numeric" and not any(mark in words for mark in "./") and len(said.dates) == 1:
        return day is not None and said.dates[0].year is None and day.month != context.month
    if (
        said.family != "numeric"
        or len(said.dates) > 1
        or new.end is not None
        or context.month is None
        or day is None
        or any(one.year for one in said.dates)
    ):
        return False
    apart = abs(day.month - context.month)
    return min(apart, 12 - apart) > 3 and base(context.language) in ("zh", "ja", "ko")


def _gap(words: str, said: Expression) -> str | None:
    """Whether blanks stand between figures and 月."""
    if said.family not in ("zh", "ja", "ko"):
        return None
    for one in said.dates:
        for slot in one.slots:
            if slot.field in ("month", "day", "year") and slot.end < len(words):
                after = words[slot.end]
                return after if after.isspace() else "" if said.family != "ko" else None
    return None


def _zone_splice(words: str, old: When, new: When, said: Expression, context: Context) -> str | None:
    """The word for the zone: kept where it still holds, CEST for CET in summer."""
    if said.zone is None or not isinstance(new.start, datetime) or new.zone is None:
        return None
    word = words[said.zone[0] : said.zone[1]]
    there = replace(context, day=new.start.date())
    was = _short(old)
    if was and word.upper() == was and is_zone(new.zone):
        now = new.start.replace(tzinfo=zone(new.zone)).tzname() or ""
        if now.isalpha() and zone_of(now, there)[0] == new.zone:
            return now
    name, choices = zone_of(word, there)
    if (name or next(iter(choices), None)) == new.zone:
        return None
    return zone_text(new.zone, new.start, Context(language=context.language)) or new.zone


def _short(when: When) -> str | None:
    if not isinstance(when.start, datetime) or when.zone is None or not is_zone(when.zone):
        return None
    return when.start.replace(tzinfo=zone(when.zone)).tzname()
