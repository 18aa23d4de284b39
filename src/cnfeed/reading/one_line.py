"""What one line tells of an event: "KubeCon EU, 19–22 March 2024, Paris; CFP until 26 Nov #cncf"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from cnfeed.model.when import UNKNOWN, When
from cnfeed.reading.dates import Context, Phrase, phrases
from cnfeed.reading.dates.places import place_zone

CALL = re.compile(
    r"\b(cfp|call for (?:papers|proposals|speakers|topics))\b|征集|徵稿|徵求|征稿|截稿|投稿", re.IGNORECASE
)
REGISTER = re.compile(r"\b(?:registration|register|sign[- ]?up|tickets?)\b|报名|報名|注册|註冊", re.IGNORECASE)
CLOSES = re.compile(r"\b(?:until|till|closes?|deadline|due|ends)\b|截止|截稿|[为為]止", re.IGNORECASE)
URL = re.compile(r"https?://[^\s<>,，;；]+[^\s<>,，;；.。)]")
TAG = re.compile(r"(?:^|(?<=\s))#([^\s#,，;；]+)")
HOUR = r"\d{1,2}[:：]\d{2}(?:\s?[ap]\.?m\b\.?)?|\d{1,2}\s?[ap]\.?m\b\.?"
HOURS = re.compile(rf"(?<![\d:：])(?:{HOUR})(?:\s?[-–—~至到]\s?(?:{HOUR}))?(?![\d:：])", re.IGNORECASE)
EDGES = " \t,，;；:：-–—()（）"
NAMES = {
    "call": {"en": "Call for proposals closes", "zh": "征稿截止", "zh-tw": "徵稿截止"},
    "registration": {"en": "Registration closes", "zh": "报名截止", "zh-tw": "報名截止"},
}


@dataclass(frozen=True, slots=True)
class Told:
    """What a line says; ``doubts`` are date words in it that nothing was made of."""

    title: str
    when: When = UNKNOWN
    location: str | None = None
    deadlines: tuple[tuple[str, date | datetime], ...] = field(default=())
    url: str | None = None
    categories: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


def understood(line: str, context: Context) -> Told:
    """Title before the date, place after it; closing dates behind a semicolon or a word that says so; links, #tags."""
    links, tags = URL.findall(line), TAG.findall(line)
    bare = TAG.sub(" ", URL.sub(" ", line))
    head, closing = _parts(bare, context)
    told = _event(head, context)
    deadlines = tuple(_deadline(part, context, told.when) for part in closing)
    categories = tuple(dict.fromkeys(tags))
    title = told.title or bare.strip(EDGES) or line.strip()
    return replace(told, title=title, deadlines=deadlines, url=links[0] if links else None, categories=categories)


def _parts(line: str, context: Context) -> tuple[str, list[str]]:
    """What is told of the event, and the parts that name a closing date."""
    head, *more = re.split(r"[;；]", line)
    kept, closing = [head], [part for part in more if _date_in(part, context)]
    for part in re.split(r"(?<=[,，])", head)[1:]:
        if CLOSES.search(part) and _date_in(part, context):
            closing.insert(0, part)
            kept[0] = kept[0].replace(part, "")
    return " ".join([kept[0], *(part for part in more if part not in closing)]), closing


def _event(head: str, context: Context) -> Told:
    head, found = _with_its_hour(head, context)
    if found is None:
        return Told(head.strip(EDGES), doubts=())
    before, after = head[: found.span.start].strip(EDGES), head[found.span.end :].strip(EDGES)
    title, place = (before, after) if before else (after, "")
    if not before:
        title, place = _titled(after)
    when = _local(found.when, place, context)
    return Told(title, when, place or None, doubts=tuple(_doubts(f"{before}\n{after}", context)))


def _with_its_hour(head: str, context: Context) -> tuple[str, Phrase | None]:
    """The words with an hour that stands elsewhere brought beside the date ("10月4日 东京 Meetup 18:00")."""
    found = next((one for one in phrases(head, context) if one.when.start is not None), None)
    if found is None or isinstance(found.when.start, datetime):
        return head, found
    hours = next((one for one in HOURS.finditer(head) if one.start() >= found.span.end), None)
    hours = hours or next((one for one in HOURS.finditer(head) if one.end() <= found.span.start), None)
    if hours is None:
        return head, found
    rest = f"{head[: hours.start()]}{' ' * len(hours[0])}{head[hours.end() :]}"
    joined = f"{rest[: found.span.end]} {hours[0]}{rest[found.span.end :]}"
    again = next((one for one in phrases(joined, context) if isinstance(one.when.start, datetime)), None)
    return (joined, again) if again is not None else (head, found)


def _titled(words: str) -> tuple[str, str]:
    """Title and place of words behind a date: the place is behind a comma, or a known one that they begin with."""
    title, _, place = words.partition("，" if "，" in words else ",")
    if place:
        return title.strip(EDGES), place.strip(EDGES)
    first = words.split(maxsplit=1)[0] if words.split() else ""
    return words, first if place_zone(first) and first != words else ""


def _local(when: When, place: str, context: Context) -> When:
    """An hour is that of the place, where the words name no zone of their own and the place is known."""
    zone = place_zone(place.split(",")[0].split("，")[0]) if place else None
    return replace(when, zone=zone) if zone and when.zone in (None, context.zone) and not when.all_day else when


def _date_in(part: str, context: Context) -> Phrase | None:
    return next((one for one in phrases(part, context) if one.when.exact and one.when.start is not None), None)


def _deadline(part: str, context: Context, event: When) -> tuple[str, date | datetime]:
    found = _date_in(part, context)
    assert found is not None
    at = _before(found, part, context, event)
    name = "call" if CALL.search(part) else "registration" if REGISTER.search(part) else ""
    words = CLOSES.sub(" ", part[: found.span.start] + part[found.span.end :]).strip(EDGES)
    return _named(name, context) if name or not words else " ".join(words.split()), at


def _before(found: Phrase, part: str, context: Context, event: When) -> date | datetime:
    """A closing date that names no year is the last one before the event."""
    first = event.first_day
    if first is None or str((found.when.first_day or first).year) in found.span.of(part):
        return _end(found)
    years = (replace(context, year=year, month=None) for year in (first.year, first.year - 1))
    read = (again for one in years if (again := _date_in(part, one)) is not None)
    return next((_end(one) for one in read if (one.when.last_day or first) <= first), _end(found))


def _end(found: Phrase) -> date | datetime:
    end = found.when.end or found.when.start
    assert end is not None
    return end


def _named(name: str, context: Context) -> str:
    language = (context.language or "en").lower()
    names = NAMES[name or "registration"]
    return names.get(language) or names.get(language.split("-")[0]) or names["en"]


def _doubts(words: str, context: Context) -> Iterator[str]:
    for one in phrases(words, context):
        if one.when.start is not None:
            yield one.span.of(words)
