"""What a publish changes for subscribers, output by output: known before anything is written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from cnfeed.model.entry import Kind
from cnfeed.model.feed import Announced
from cnfeed.workspace.identity.ledger import Ledger, Line

from .clients import Change, Output

if TYPE_CHECKING:
    from .publication import Publication


@dataclass(frozen=True, slots=True)
class Effect:
    """One entry in one output: what happens to it, from what and to what (dates, or names where it is retitled)."""

    output: Output
    change: Change
    uid: str
    title: str
    before: str | None = None
    after: str | None = None

    def __str__(self) -> str:
        path = (
            f" {self.before} → {self.after}" if self.before and self.after else f" ({self.after})" if self.after else ""
        )
        return f"{WORDS[self.change]}: “{self.title}”{path}"


NEVER = datetime.min.replace(tzinfo=UTC)
WORDS: Mapping[Change, str] = {
    "new": "new",
    "moved": "moved",
    "retitled": "retitled",
    "changed": "changed",
    "cancelled": "cancelled",
    "postponed": "postponed",
    "left": "leaves",
    "back": "back",
    "unread": "marked unread again",
}


def effects(old: Ledger, made: Publication) -> tuple[Effect, ...]:
    """By output, kind of change and title; none for a first publish, where everything is new."""
    if old.first:
        return ()
    since = max((max(line.modified, line.updated) for line in old.lines.values()), default=NEVER)
    here = {one.stamp.uid: one for one in made.announced}
    found = [
        effect
        for uid, line in made.ledger.lines.items()
        for effect in _of(old.lines.get(uid), line, here.get(uid), made, since)
    ]
    order = list(WORDS)
    return tuple(sorted(found, key=lambda one: (one.output, order.index(one.change), one.title, one.uid)))


def _of(before: Line | None, line: Line, now: Announced | None, made: Publication, since: datetime) -> Iterator[Effect]:
    if now is None:
        if before and not before.gone:
            outputs: tuple[Output, ...] = ("feeds",) if line.kind == Kind.NEWS else ("calendars", "feeds")
            for output in outputs if line.slug or line.kind == Kind.NEWS else ("calendars",):
                yield Effect(output, "left", line.uid, line.title)
        return
    if now.entry.kind is not Kind.NEWS and now.entry.when.exact:
        for change, was, becomes in changes(before, line):
            yield Effect("calendars", change, line.uid, line.title, was, becomes)
    if line.uid in made.in_feeds:
        yield from _in_feeds(before, line, made, since)


def _in_feeds(before: Line | None, line: Line, made: Publication, since: datetime) -> Iterator[Effect]:
    if before is None or before.gone:
        yield Effect("feeds", "new" if before is None else "back", line.uid, line.title, None, said(line))
        return
    told = list(changes(before, line))
    for change, was, becomes in told:
        yield Effect("feeds", change, line.uid, line.title, was, becomes)
    if made.in_feeds[line.uid] > since:
        yield Effect("feeds", "unread", line.uid, line.title)


def changes(before: Line | None, line: Line) -> Iterator[tuple[Change, str | None, str | None]]:
    """What happened to an entry since it was last published, with old and new date or name."""
    if before is None or before.gone:
        yield "new" if before is None else "back", None, said(line)
        return
    if before.sequence == line.sequence:
        return
    told = False
    if before.title != line.title:
        told = True
        yield "retitled", before.title, line.title
    if before.status != line.status and line.status in ("cancelled", "postponed"):
        told = True
        yield "cancelled" if line.status == "cancelled" else "postponed", None, said(line)
    if said(before) != said(line):
        told = True
        yield "moved", said(before) or "no date", said(line) or "no date"
    if not told:
        yield "changed", None, said(line)


def said(line: Line) -> str | None:
    """A date as documents write it; days that do not touch one by one."""
    if line.days:
        return ", ".join(day.isoformat() for day, _ in line.days)
    if line.start is None:
        return None
    start = line.start.replace("T", " ")
    return f"{start} – {line.end.replace('T', ' ')}" if line.end else start
