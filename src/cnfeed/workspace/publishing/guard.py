"""Warnings before a calendar grows larger than clients take, or forgets so soon that newcomers think it is empty."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from cnfeed.formats.vevent import DESCRIPTION_LIMIT
from cnfeed.model.entry import Entry
from cnfeed.model.problem import Problem, Severity
from cnfeed.model.settings import Settings
from cnfeed.workspace.settings.found import SETTINGS

from .plan import Step
from .sheets import DAYS, MOST_BYTES, MOST_EVENTS, SPAN, in_calendar

NEARLY = 0.9
SHORTEST = 90  # days that a past event stays at least
BARE = 470  # bytes of a VEVENT without its texts


def oversized(entries: Iterable[Entry], settings: Settings) -> Iterator[Problem]:
    """A problem where the calendar of everything comes near what Google takes; sizes are estimated, not rendered."""
    held = [entry for entry in entries if in_calendar(entry, settings) and not entry.draft]
    size = BARE * len(held) if len(held) < MOST_EVENTS / 10 else sum(map(_weight, held))
    if len(held) >= NEARLY * MOST_EVENTS or size >= NEARLY * MOST_BYTES:
        message = (
            f"calendar.ics will hold {len(held)} events, about {size / 1e6:.1f} MB; Google takes about "
            f"{MOST_EVENTS} and 1 MB. Recommend the calendars of single years, which are written beside it once it is "
            'too large, or those of a category, or set keep_past, such as "1y"'
        )
        yield Problem(SETTINGS, 1, Severity.WARNING, message, "large-calendar")


def forgetful(settings: Settings) -> Iterator[Problem]:
    """A problem where past events leave before three months: who subscribes after the last one sees nothing."""
    kept = SPAN.match(settings.publish.keep_past)
    if kept and int(kept[1]) * DAYS[kept[2]] < SHORTEST:
        message = (
            f'keep_past = "{settings.publish.keep_past}" takes events out of the calendars so soon that whoever '
            'subscribes after the last one sees an empty calendar; keep three months at least, better "1y"'
        )
        yield Problem(SETTINGS, 1, Severity.WARNING, message, "short-memory")


def _weight(entry: Entry) -> int:
    texts = (entry.title, entry.description or entry.body[:DESCRIPTION_LIMIT], entry.location or "", entry.url or "")
    return BARE + sum(len(text[:DESCRIPTION_LIMIT].encode("utf-8", "replace")) for text in texts)


def told(steps: Sequence[Step]) -> Iterator[str]:
    """A sentence for each calendar that is to be written and is larger than Google takes."""
    for step in steps:
        if step.action == "write" and step.path.endswith(".ics") and step.size > MOST_BYTES:
            yield (
                f"{step.path} has {step.size / 1e6:.1f} MB, more than the 1 MB that Google takes; recommend the"
                " calendars of single years beside it."
            )
