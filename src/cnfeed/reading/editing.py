"""One entry of one document, about to be changed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from cnfeed.documents.document import Document
from cnfeed.errors import DocumentError
from cnfeed.model.entry import Entry
from cnfeed.model.settings import Source
from cnfeed.model.span import Splice
from cnfeed.model.when import Precision, When
from cnfeed.reading.dates import Context, best, rewritten


@dataclass(frozen=True, slots=True)
class Editing:
    """The entry was read from this very text."""

    document: Document
    source: Source
    entry: Entry

    @property
    def context(self) -> Context:
        """What the entry's own words took for granted."""
        day = self.entry.when.first_day
        return Context(
            year=day.year if day else None,
            month=day.month if day else None,
            day=day if not self.entry.when.all_day else None,
            language=self.entry.languages[0] if self.entry.languages else self.source.language,
            zone=self.entry.when.zone or self.source.timezone,
            place=" ".join(filter(None, (self.entry.location, self.entry.description))) or None,
        )

    def refused(self, reason: str) -> DocumentError:
        """An edit that cannot be made here, with where and why."""
        return DocumentError(self.document.href, reason, line=self.entry.line)

    def phrases(self, when: When, context: Context | None = None) -> list[Splice]:
        """Every place that says the entry's date, saying another one in its own form."""
        text, around = self.document.text, context or self.context
        splices = []
        for place in self.entry.places["start"]:
            words = place.span.of(text)
            new = self._said(words, when, around)
            if new is None:
                raise self.refused(f"“{words}” cannot say {spoken(when)} in its own form; edit the text.")
            splices.append(Splice(place.span, new))
        return splices

    def says_its_day(self) -> bool:
        """True if the entry's own words name a day, not its hours alone."""
        around = replace(self.context, day=None)
        words = (place.span.of(self.document.text) for place in self.entry.places["start"])
        return any(best(one, around) is not None for one in words)

    def _said(self, words: str, when: When, context: Context) -> str | None:
        """The same words for another time; where they say the day or the hours alone, only that part of it."""
        old = self.entry.when
        if not when.all_day and not old.all_day:
            if (apart := self._apart(words, context)) is not None:
                said, by = apart
                return rewritten(words, said, replace(when.moved(by), zone=said.zone), context)
            alone = best(words, context)
            if alone is not None and alone.when.precision is Precision.DAY:
                return words if day_of(old) == day_of(when) else rewritten(words, day_of(old), day_of(when), context)
            if best(words, replace(context, day=None)) is None:
                around = replace(context, day=when.first_day)
                return words if _hours(old) == _hours(when) else rewritten(words, old, when, around)
        return rewritten(words, old, when, context)

    def _apart(self, words: str, context: Context) -> tuple[When, timedelta] | None:
        """What words in another zone's hours say, and how far that is from the entry's own hours."""
        phrase, start = best(words, replace(context, day=None)), self.entry.when.start
        if phrase is None or phrase.zone_word is None or not isinstance(start, datetime):
            return None
        said = phrase.when.start
        return (phrase.when, said - start) if isinstance(said, datetime) and said != start else None


def day_of(when: When) -> When:
    """The day of a time."""
    return When(when.first_day, None, Precision.DAY)


def _hours(when: When) -> tuple[object, ...]:
    return tuple(value.time() if isinstance(value, datetime) else None for value in (when.start, when.end))


def spoken(when: When) -> str:
    """A time as a refusal names it."""
    return f"{when.start} to {when.end}" if when.end else f"{when.start}"
