"""Whether two statements of one page say the same time, and which of two hours a doubtful zone means."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from cnfeed.model.when import Precision, When
from cnfeed.model.zone import aware, local
from cnfeed.reading.dates import Context, Doubt, Phrase, zone_of

NIGHT = range(6)
ABOUT_THE_SAME = 60
FAR_APART = 180


@dataclass(frozen=True, slots=True)
class Statement:
    """A date that a page states: in its ``title``, its ``description``, its ``list`` or its ``text``."""

    phrase: Phrase
    origin: str
    key: str | None = None

    @property
    def when(self) -> When:
        """What it says."""
        return self.phrase.when

    @property
    def timed(self) -> datetime | None:
        """Its first hour, if it names one."""
        start = self.when.start
        return start if isinstance(start, datetime) else None


def agree(one: When, other: When) -> bool:
    """True if both can be meant: the same hours, or days of which one lies within the other."""
    if one.precision is Precision.MINUTE and other.precision is Precision.MINUTE:
        return one.start == other.start and (one.end is None or other.end is None or one.end == other.end)
    (first, last), (begin, end) = _days(one), _days(other)
    return (begin <= first and last <= end) or (first <= begin and end <= last)


def _days(when: When) -> tuple[date, date]:
    first = when.first_day or date.min
    return first, when.last_day or first


def at_home(when: When, home: str) -> When:
    """Hours of another zone as those of *home*."""
    if not isinstance(when.start, datetime) or when.zone in (None, home):
        return when
    start = local(aware(when.start, when.zone or home), home)
    end = local(aware(when.end, when.zone or home), home) if isinstance(when.end, datetime) else None
    return When(start, end, when.precision, home)


def settled(stated: Statement, others: Iterable[Statement], home: str) -> Statement:
    """The statement in the hours of *home*; what else the page says settles a zone's word that means several."""
    phrase = stated.phrase
    if phrase.zone_word is None or stated.timed is None:
        return stated
    usual = _in_zone(stated, phrase.when.zone, home)
    _, choices = zone_of(phrase.zone_word, Context(day=phrase.when.first_day))
    for other in others:
        if other.timed is None or not choices or _apart(usual, other) <= FAR_APART:
            continue
        for choice in choices:
            found = _in_zone(stated, choice, home)
            if choice != phrase.when.zone and _apart(found, other) <= ABOUT_THE_SAME:
                return replace(found, phrase=_doubted(found.phrase, choice, choices, other))
    return usual


def _in_zone(stated: Statement, zone: str | None, home: str) -> Statement:
    when = at_home(replace(stated.when, zone=zone), home)
    return replace(stated, phrase=replace(stated.phrase, when=when))


def _apart(one: Statement, other: Statement) -> int:
    """Minutes between two times of day, whichever way round is shorter."""
    if one.timed is None or other.timed is None:
        return 0
    minutes = abs((one.timed.hour - other.timed.hour) * 60 + one.timed.minute - other.timed.minute)
    return min(minutes, 24 * 60 - minutes)


def _doubted(phrase: Phrase, zone: str, choices: tuple[str, ...], other: Statement) -> Phrase:
    words = f"{phrase.zone_word} may be {', '.join(choices)}; taken as {zone}, for “{other.phrase.words}” is said too."
    return replace(phrase, doubts=(*phrase.doubts, Doubt("ambiguous-zone", words)))


def by_night(stated: Statement) -> bool:
    """True for an hour at which no one meets: as a rule another zone's."""
    return stated.timed is not None and stated.timed.hour in NIGHT
