"""The sample's dates, moved by whole months through the same phrases and spans that editing uses.

The sample is written around one month, with days up to the 28th and no weekdays, so that every date in it has the
same meaning in any other month. A recurring series is left where it is: it reaches today by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from cnfeed.documents import frontmatter
from cnfeed.documents.document import Document
from cnfeed.documents.frontmatter import FrontMatter
from cnfeed.model.span import Span, Splice
from cnfeed.model.when import When
from cnfeed.reading.dates import Context, phrases, rewritten

WRITTEN_IN = date(2026, 11, 1)
ISO_DAY = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
LINE = re.compile(r"[^\n]+")
ADDRESS = re.compile(r"https?://[^\s)>\"'\]]+|(?<=\]\()[^)\s]+")
HAN = re.compile(r"[\u4e00-\u9fff]")


def months_between(first: date, last: date) -> int:
    """Whole months from one day's month to the other's."""
    return (last.year - first.year) * 12 + last.month - first.month


def later(value: date, months: int) -> date:
    """The same day of another month (a time keeps its hour)."""
    count = value.year * 12 + value.month - 1 + months
    return value.replace(year=count // 12, month=count % 12 + 1)


def moved(document: Document, months: int) -> Document:
    """The document with every date *months* later, its file's name included."""
    matter = frontmatter.parse(document.text)
    if months == 0 or "event.recurrence" in matter.scalars:
        return document
    text = document.spliced((*_keys(document, matter, months), *_words(document, matter, months))).text
    return Document(ISO_DAY.sub(lambda found: _iso_later(found, months), document.href), text)


def _keys(document: Document, matter: FrontMatter, months: int) -> Iterator[Splice]:
    """The dates that stand as front matter values."""
    for found in ISO_DAY.finditer(document.text, matter.span.start, matter.span.end):
        yield Splice(Span(*found.span()), _iso_later(found, months))


def _iso_later(found: re.Match[str], months: int) -> str:
    return later(date(int(found[1]), int(found[2]), int(found[3])), months).isoformat()


def _words(document: Document, matter: FrontMatter, months: int) -> Iterator[Splice]:
    """The date phrases of prose, headings, bullets and cells; a heading's month holds for what is below it."""
    text = document.text
    context = Context(year=WRITTEN_IN.year, month=WRITTEN_IN.month)
    for line in LINE.finditer(text):
        inside = matter.span.start <= line.start() < matter.span.end
        own = replace(context, language="zh" if HAN.search(line[0]) else "en")
        told = [one for one in phrases(line[0], own) if one.when.start is not None]
        if line[0].startswith("#") and told and told[0].when.first_day is not None:
            context = replace(context, year=told[0].when.first_day.year, month=told[0].when.first_day.month)
        addresses = [Span(*found.span()) for found in ADDRESS.finditer(line[0])]
        for phrase in told:
            if (inside and ISO_DAY.search(phrase.words)) or any(_overlap(phrase.span, one) for one in addresses):
                continue
            words = rewritten(phrase.words, phrase.when, _when_later(phrase.when, months), own)
            if words is not None and words != phrase.words:
                yield Splice(phrase.span.shifted(line.start()), words)


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _when_later(when: When, months: int) -> When:
    start = later(when.start, months) if when.start is not None else None
    end = _end_later(when.end, months) if when.end is not None else None
    return replace(when, start=start, end=end, days=tuple(later(day, months) for day in when.days))


def _end_later(end: date, months: int) -> date:
    """A month's last day stays the last day of its month."""
    if (end + timedelta(days=1)).day == 1:
        return later(end.replace(day=1), months + 1) - timedelta(days=1)
    return later(end, months)
