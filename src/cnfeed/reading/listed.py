"""What the lines of a page's what, when and where list say together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from cnfeed.model.span import Span
from cnfeed.model.when import Precision, When
from cnfeed.reading.dates import Context, Phrase, phrases
from cnfeed.reading.labels import Labelled
from cnfeed.reading.moments import before

PLACED = (Precision.MINUTE, Precision.DAY, Precision.WEEK, Precision.MONTH_PART, Precision.MONTH)
NOT_A_PLACE = re.compile(r"<?https?://|\A\W*\Z|\A\W*(?:TBD|TBA|TBC|n/a|待定|未定|coming soon)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Listed:
    """A list's date (words that are moved away from beside it), its place, its closing dates by their labels."""

    phrase: Phrase | None = None
    former: Phrase | None = None
    place: Span | None = None
    closing: tuple[tuple[str, Phrase], ...] = ()
    intro: bool = True


def listed(text: str, labels: Sequence[Labelled], context: Context) -> Listed:
    """What the list states of the page's own event; lists below several headings are those of its sessions."""
    own = _own(text, labels, context)
    place = next(
        (one.value for one in own if one.meaning == "where" and not NOT_A_PLACE.search(one.value.of(text))), None
    )
    context = replace(context, place=place.of(text) if place else context.place)
    dates = [one for one in own if one.meaning in ("when", "start")]
    found = [phrase for one in dates for phrase in told(text, one.value, context)]
    phrase = next((one for one in found if one.role is None and one.when.precision in PLACED), None)
    former = next((one for one in found if one.role in ("struck", "former")), None)
    if phrase is not None:
        phrase = _with_end(text, _with_hours(text, phrase, dates, context), own, context)
    return Listed(phrase, former, place, tuple(_closing(text, own, context)), any(one.intro for one in own))


def _own(text: str, labels: Sequence[Labelled], context: Context) -> list[Labelled]:
    """The labels of the page's own list."""
    dated = {
        one.section: tuple(phrase.when for phrase in told(text, one.value, context))
        for one in reversed(labels)
        if one.meaning in ("when", "start")
    }
    said = {section: whens for section, whens in dated.items() if whens}
    if len(set(said.values())) > 1:
        first = min(said)
        return [one for one in labels if one.section <= first] if first <= 1 else []
    if not said:
        return [one for one in labels if one.section <= 1]
    return [one for one in labels if one.section in said]


def told(text: str, span: Span, context: Context) -> Iterator[Phrase]:
    """A label's phrases, with spans of the whole document."""
    for phrase in phrases(span.of(text), context):
        if phrase.when.start is not None and phrase.role != "deadline":
            yield replace(phrase, span=phrase.span.shifted(span.start))


def _hours(text: str, labels: Sequence[Labelled], phrase: Phrase, context: Context) -> Phrase | None:
    """The hours that labels state for the phrase's day, in words that name no day themselves."""
    on_its_day = replace(context, day=phrase.when.first_day)
    found = (one for label in labels for one in told(text, label.value, on_its_day) if one.span != phrase.span)
    timed = (one for one in found if one.role is None and one.when.precision is Precision.MINUTE)
    return next((one for one in timed if one.when.first_day == phrase.when.first_day), None)


def _with_hours(text: str, phrase: Phrase, dates: Sequence[Labelled], context: Context) -> Phrase:
    """``Date: 3 May`` with ``Time: 18:00 - 20:00`` below it."""
    if phrase.when.precision is not Precision.DAY or phrase.when.end is not None:
        return phrase
    timed = _hours(text, dates, phrase, context)
    return (
        replace(timed, words=phrase.words, span=phrase.span, doubts=phrase.doubts + timed.doubts) if timed else phrase
    )


def _with_end(text: str, phrase: Phrase, own: Sequence[Labelled], context: Context) -> Phrase:
    """``Start: …`` with ``End: …`` below it."""
    ends = [one for one in own if one.meaning == "end"]
    if not ends or phrase.when.end is not None or not phrase.when.exact:
        return phrase
    context = replace(context, day=phrase.when.first_day if phrase.when.precision is Precision.MINUTE else None)
    for found in (one for end in ends for one in told(text, end.value, context)):
        last = found.when.end or found.when.start
        if found.when.precision is phrase.when.precision and last is not None:
            when = When(phrase.when.start, last, phrase.when.precision, phrase.when.zone)
            return phrase if before(last, phrase.when.start or last) else replace(phrase, when=when)
    return phrase


def _closing(text: str, own: Sequence[Labelled], context: Context) -> Iterator[tuple[str, Phrase]]:
    for label in own:
        if label.meaning == "deadline":
            found = phrases(label.value.of(text), context)
            phrase = next((one for one in found if one.when.exact and one.role not in ("struck", "former")), None)
            if phrase:
                yield label.word, replace(phrase, span=phrase.span.shifted(label.value.start))
