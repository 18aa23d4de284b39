"""A workspace in memory, as the windows see it."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from cnfeed.documents.document import Document
from cnfeed.errors import Cancelled, ConflictError, PublishError
from cnfeed.model.changes import Change, ChangeSet
from cnfeed.model.entry import Entry, Kind, Place, Status
from cnfeed.model.problem import Problem, Severity
from cnfeed.model.settings import Publishing, Settings, Site, Source
from cnfeed.model.span import Span
from cnfeed.model.when import Precision, When
from cnfeed.reading.dates import Context
from cnfeed.reading.one_line import Told, understood
from cnfeed.reading.reader import read
from cnfeed.reading.series_editing import stretched
from cnfeed.storage.base import Progress
from cnfeed.storage.target import FolderTarget
from cnfeed.workspace.editing.live import Opened
from cnfeed.workspace.editing.rescheduling import Scope
from cnfeed.workspace.finding.query import suggestions
from cnfeed.workspace.finding.search import Found, Index
from cnfeed.workspace.publishing.clients import rules_for
from cnfeed.workspace.publishing.effects import Effect
from cnfeed.workspace.publishing.plan import Plan, Report, Step
from cnfeed.workspace.settings.form import SettingsForm


@dataclass(frozen=True)
class FakeReading:
    href: str


def all_day(first: date, last: date | None = None) -> When:
    return When(first, last, Precision.DAY)


def at(start: datetime, end: datetime | None = None) -> When:
    return When(start, end, Precision.MINUTE, "Europe/London")


MARCH = date(2026, 3, 1)


def an_entry(number: int, title: str, when: When, **changes: Any) -> Entry:
    values: dict[str, Any] = {
        "kind": Kind.EVENT,
        "title": title,
        "when": when,
        "source": "harbour",
        "path": f"content/harbour/{number:03}.md",
        "line": 3,
        "languages": ("en",),
        "uid": f"uid-{number}",
        "declared": True,
        "categories": ("community",),
    }
    return Entry(**(values | changes))


def sample() -> tuple[Entry, ...]:
    """Entries of every kind and status around March 2026."""
    day = MARCH.replace
    hour = lambda d, h, m=0: datetime(2026, 3, d, h, m)  # noqa: E731
    return (
        an_entry(1, "Lighthouse Conf 2026", all_day(day(day=19), day(day=25)), location="Rotterdam, Netherlands"),
        an_entry(
            2, "Harbour meetup", at(hour(12, 18, 30), hour(12, 21)), location="Quay 7", url="https://quay.example/"
        ),
        an_entry(3, "Call for talks closes: Lighthouse Conf", at(hour(12, 23, 59)), kind=Kind.DEADLINE),
        an_entry(
            4, "Sextant 1.4 released", all_day(day(day=12)), kind=Kind.NEWS, source="digest", categories=("release",)
        ),
        an_entry(5, "Tide workshop", all_day(day(day=12)), status=Status.CANCELLED),
        an_entry(6, "Anchor summit", all_day(day(day=12), day(day=13)), status=Status.TENTATIVE, source="docs"),
        an_entry(7, "Compass office hours", at(hour(12, 16)), source="docs", attendance=None),
        an_entry(8, "港口开源聚会", at(hour(11, 19)), source="digest", location="上海"),
        an_entry(9, "Buoy working group", at(hour(4, 17))),
        an_entry(10, "A draft of a regatta", all_day(day(day=28)), draft=True),
        an_entry(11, "Registration closes", all_day(day(day=17)), kind=Kind.DEADLINE, source="docs"),
        an_entry(12, "Sail maintainers meet", all_day(date(2026, 3, 30), date(2026, 4, 2))),
        an_entry(13, "Winter recap", all_day(day(day=2)), kind=Kind.NEWS, source="digest", categories=("release",)),
        an_entry(
            14,
            "Ferry day",
            When(date(2026, 5, 21), date(2026, 5, 31), Precision.MONTH_PART),
            words="end of May",
            why="bullet under 2026-05",
            declared=False,
        ),
        an_entry(15, "Knots meetup, date to be announced", When(), words=""),
        an_entry(16, "Keynote: tides", at(hour(19, 9, 30)), parent="uid-1", path="content/harbour/001.md", line=12),
    )


EFFECTS = (
    Effect("calendars", "moved", "uid-9", "Buoy working group", "2026-03-04 17:00", "2026-03-13 17:00"),
    Effect("calendars", "retitled", "uid-2", "Harbour meet-up", "Harbour meetup", "Harbour meet-up"),
    Effect("calendars", "left", "uid-5", "Tide workshop"),
    Effect("feeds", "new", "uid-6", "Anchor summit", None, "2026-03-12 – 2026-03-13"),
    Effect("feeds", "unread", "uid-9", "Buoy working group"),
)


def its_text(entry: Entry) -> str:
    return f"---\ntitle: {entry.title}\nevent:\n  start: {entry.when.start}\n---\n\nWelcome **aboard**.\n\n- [link](https://quay.example/)\n"


def etag(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


class FakeWorkspace:
    """Texts and entries that do not know of each other."""

    def __init__(self, entries: tuple[Entry, ...], now: Callable[[], datetime]) -> None:
        self.root = Path("/nowhere")
        self.settings = Settings(
            site=Site(title="Harbour", base_url="https://harbour.example/feeds/", timezone="Europe/London"),
            publish=Publishing(folder="public"),
        )
        self.sources = tuple(Source(name=name) for name in ("harbour", "digest", "docs"))
        self.texts = {entry.path: its_text(entry) for entry in reversed(entries)}
        self.entries = tuple(replace(entry, places=self._places(entry)) for entry in entries)
        self.problems: tuple[Problem, ...] = (
            Problem("content/harbour/005.md", 4, Severity.ERROR, "There is no 30 February.", "impossible-date"),
            Problem("content/harbour/001.md", 2, Severity.WARNING, "19 March 2026 is a Thursday.", "weekday-mismatch"),
        )
        self._done: list[tuple[tuple[Entry, ...], ChangeSet]] = []
        self._undone: list[tuple[tuple[Entry, ...], ChangeSet]] = []
        self.outside: dict[str, str] = {}
        self.asked: tuple[date | datetime | None, Scope] = (None, Scope.ALL)
        self.pause = threading.Event()
        self.pause.set()

    @classmethod
    def open(cls, root: Path, *, now: Callable[[], datetime], progress: Callable[[int, int, str], None]) -> Any:
        progress(1, 2, "content/harbour/001.md")
        return cls(sample(), now)

    @property
    def documents(self) -> tuple[FakeReading, ...]:
        return tuple(FakeReading(href) for href in sorted(self.texts))

    @property
    def undo_label(self) -> str | None:
        return self._done[-1][1].label if self._done else None

    @property
    def redo_label(self) -> str | None:
        return self._undone[-1][1].label if self._undone else None

    def text(self, href: str) -> tuple[str, str]:
        return self.texts[href], etag(self.texts[href])

    def edit(self, uid: str, values: Mapping[str, str | None], *, etag: str | None = None) -> ChangeSet:
        entry = self._entry(uid)
        changed = replace(
            entry, **{k: v for k, v in values.items() if k in ("title", "location", "url", "description")}
        )
        if "start" in values or "end" in values:
            changed = replace(changed, when=self._when(entry, values))
        if "status" in values:
            changed = replace(changed, status=Status(values["status"] or "confirmed"))
        return self._put(entry, changed, f"edit of {entry.title}")

    def move(self, uid: str, days: int) -> ChangeSet:
        entry = self._entry(uid)
        return self._put(entry, replace(entry, when=entry.when.moved(timedelta(days=days))), f"move of {entry.title}")

    def reschedule(
        self,
        uid: str,
        start_by: timedelta,
        end_by: timedelta,
        *,
        at: date | datetime | None = None,
        scope: Scope = Scope.ALL,
        moved: bool = False,
    ) -> ChangeSet:
        entry = self._entry(uid)
        self.asked = (at, scope)
        verb = "move" if start_by == end_by else "lengthen"
        return self._put(
            entry, replace(entry, when=stretched(entry.when, start_by, end_by)), f"{verb} of {entry.title}"
        )

    def place(
        self, uid: str, start: date | datetime, end: date | datetime | None = None, timezone: str | None = None
    ) -> ChangeSet:
        entry = self._entry(uid)
        precision = Precision.MINUTE if isinstance(start, datetime) else Precision.DAY
        return self._put(entry, replace(entry, when=When(start, end, precision, timezone)), f"put {entry.title}")

    def copy(self, uid: str, by: timedelta) -> tuple[ChangeSet, str]:
        entry = self._entry(uid)
        number = 200 + len(self._done)
        new = replace(
            entry, uid=f"uid-{number}", path=f"content/harbour/{number}.md", when=stretched(entry.when, by, by)
        )
        before, self.entries = self.entries, (*self.entries, new)
        self.texts[new.path] = its_text(new)
        changes = ChangeSet((Change(new.path, None, self.texts[new.path]),), f"copy of {entry.title}")
        self._done.append((before, changes))
        return changes, new.uid or ""

    def set_status(
        self, uid: str, status: Status | None, *, at: date | datetime | None = None, scope: Scope = Scope.ALL
    ) -> ChangeSet:
        entry = self._entry(uid)
        return self._put(entry, replace(entry, status=status or Status.CONFIRMED), f"status of {entry.title}")

    def write(self, href: str, text: str, *, etag: str | None) -> ChangeSet:
        if etag != self.text(href)[1]:
            raise ConflictError(href)
        before, self.texts[href] = self.texts[href], text
        changes = ChangeSet((Change(href, before, text),), f"edit of {href}")
        self._done.append((self.entries, changes))
        return changes

    def some_texts(self, source: str, most: int) -> tuple[str, ...]:
        return tuple(self.texts.values())[:most]

    def opened(self, href: str) -> Opened:
        text, mark = self.text(href)
        return Opened(href=href, text=text, etag=mark, source=Source(name="harbour", timezone="Europe/London"))

    def save(
        self, href: str, text: str, *, etag: str | None, uid: str = "", together: Mapping[str, str | None] | None = None
    ) -> ChangeSet:
        """The text, and what it tells of the entry that was open."""
        before = self.entries
        changes = self.write(href, text, etag=etag)
        found = next(iter(read(Document(href, text), Source(name="harbour", timezone="Europe/London")).entries), None)
        if uid and found is not None:
            old = self._entry(uid)
            new = replace(old, title=found.title, location=found.location, when=found.when)
            self.entries = tuple(new if one is old else one for one in before)
        return changes

    def draft(self, phrase: str, *, source: str | None = None) -> Change:
        title = phrase.split(",")[0]
        return Change(f"content/{source}/new.md", None, its_text(an_entry(99, title, all_day(date(2026, 3, 14)))))

    def understood(self, phrase: str, *, source: str | None = None) -> Told:
        return understood(phrase, Context(year=2026, month=3, zone="Europe/London"))

    def create(self, phrase: str, *, source: str | None, values: Mapping[str, str | None]) -> tuple[ChangeSet, str]:
        title = phrase.split(",")[0]
        when = all_day(date.fromisoformat(values["start"])) if values.get("start") else all_day(date(2026, 3, 14))
        entry = an_entry(100 + len(self._done), title, when, source=source or "harbour")
        before, self.entries = self.entries, (*self.entries, entry)
        self.texts[entry.path] = its_text(entry)
        changes = ChangeSet((Change(entry.path, None, self.texts[entry.path]),), f"new {title}")
        self._done.append((before, changes))
        return changes, entry.uid or ""

    def delete(self, href: str, *, etag: str) -> ChangeSet:
        before, self.entries = self.entries, tuple(one for one in self.entries if one.path != href)
        changes = ChangeSet((Change(href, self.texts.pop(href), None),), f"delete {href}")
        self._done.append((before, changes))
        return changes

    def targets(self, *, push: bool = False) -> tuple[FolderTarget, ...]:
        return (FolderTarget(Path("/nowhere/public")),)

    def search(self, text: str) -> Found:
        index = Index()
        index.take(self.entries)
        return index.find(text, date(2026, 3, 11))

    def suggest(self, text: str) -> tuple[str, ...]:
        return suggestions(text, {})

    def git_state(self) -> None:
        return None

    def settings_form(self) -> SettingsForm:
        return SettingsForm.of("", "etag", self.settings)

    def undo(self) -> ChangeSet:
        entries, changes = self._done.pop()
        self._undone.append((self.entries, changes))
        self.entries = entries
        return changes.inverse()

    def redo(self) -> ChangeSet:
        entries, changes = self._undone.pop()
        self._done.append((self.entries, changes))
        self.entries = entries
        return changes

    def refresh(self) -> ChangeSet:
        changes = tuple(Change(href, self.texts[href], text) for href, text in self.outside.items())
        self.texts |= self.outside
        self.outside = {}
        return ChangeSet(changes, "outside")

    def plan(self, target: Path | None = None) -> Plan:
        if target is not None and target.name == "forbidden":
            raise PublishError("/forbidden cannot be written to.")
        names = ("atom.xml", "calendar.ics", "feed.json", "feed.xml")
        steps = (
            *(Step(name, "write", 2048) for name in names),
            Step("event/tide.ics", "remove"),
            Step("index.html", "keep"),
        )
        notes = ("2 new entries: Harbour meetup, Anchor summit.", "“Buoy working group” moves to 13 March.")
        doubts = ("More than half of the files would be removed.",) if target and target.name == "doubtful" else ()
        writes = dict.fromkeys(names, b"x")
        effects = () if target and target.name == "unseen" else EFFECTS
        calendars = (one.change for one in effects if one.output == "calendars")
        return Plan(
            str(target or "/nowhere/public"),
            steps,
            notes,
            effects,
            tuple(rules_for("calendars", calendars, strict=False)),
            doubts=doubts,
            writes=writes,
        )

    def publish(self, plan: Plan, progress: Progress, *, sure: bool, cancelled: Callable[[], bool]) -> Report:
        if plan.doubts and not sure:
            raise PublishError(plan.doubts[0])
        for number, step in enumerate(plan.steps):
            progress(number, len(plan.steps), step.path)
            self.pause.wait(5)
            if cancelled():
                raise Cancelled
        return Report(plan.paths("write"), plan.paths("remove"), plan.paths("keep"), place=plan.target)

    def _entry(self, uid: str) -> Entry:
        return next(entry for entry in self.entries if entry.uid == uid)

    def _put(self, old: Entry, new: Entry, label: str) -> ChangeSet:
        if old == new:
            return ChangeSet()
        before, self.entries = self.entries, tuple(new if one is old else one for one in self.entries)
        text = self.texts[old.path]
        changes = ChangeSet((Change(old.path, text, its_text(new)),), label)
        self.texts[old.path] = its_text(new)
        self._done.append((before, changes))
        self._undone.clear()
        return changes

    def _places(self, entry: Entry) -> dict[str, tuple[Place, ...]]:
        text = its_text(entry)
        begin = text.index(entry.title)
        start = text.index("start: ") + 7
        return {
            "title": (Place(Span(begin, begin + len(entry.title)), "value", "title"),),
            "start": (Place(Span(start, text.index("\n", start)), "value", "event.start"),),
        }

    @staticmethod
    def _when(entry: Entry, values: Mapping[str, str | None]) -> When:
        def read(text: str | None) -> date | datetime | None:
            return None if not text else datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)

        start = read(values["start"]) if "start" in values else entry.when.start
        end = read(values["end"]) if "end" in values else entry.when.end
        exact = Precision.MINUTE if isinstance(start, datetime) else Precision.DAY
        return When(start, end, exact, entry.when.zone)
