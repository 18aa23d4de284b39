"""A workspace: what a maintainer opens, sees, edits and takes back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from types import MappingProxyType

from cnfeed.errors import CnfeedError, ConflictError, DocumentError, NotFoundError
from cnfeed.model.changes import Change, ChangeSet
from cnfeed.model.entry import Entry, Kind, Status
from cnfeed.model.problem import Problem
from cnfeed.model.settings import Settings, Source
from cnfeed.model.when import written
from cnfeed.model.zone import zone
from cnfeed.reading.adding import added
from cnfeed.reading.compose import composed
from cnfeed.reading.confirm import confirmed
from cnfeed.reading.dates import Context
from cnfeed.reading.edit import edit as changed_by
from cnfeed.reading.linking import linked
from cnfeed.reading.moving import moved as moved_by
from cnfeed.reading.one_line import Told as OneLine
from cnfeed.reading.one_line import understood
from cnfeed.reading.reader import read
from cnfeed.reading.result import Reading
from cnfeed.reading.translations import joined
from cnfeed.storage.base import Cancelled, Progress, Target, never, silent
from cnfeed.storage.cache import Cache
from cnfeed.storage.folder import FolderStorage
from cnfeed.storage.git_state import GitState
from cnfeed.storage.ignored import rules
from cnfeed.storage.scan import Scan
from cnfeed.workspace.editing import committing
from cnfeed.workspace.editing.committing import Uncommitted
from cnfeed.workspace.editing.desk import Desk
from cnfeed.workspace.editing.edits import Edit, edited, removed, told_alike
from cnfeed.workspace.editing.live import Opened
from cnfeed.workspace.editing.rescheduling import (
    Moment,
    Scope,
    copies,
    instance_rescheduled,
    left_out,
    placed,
    rescheduled,
    with_status,
)
from cnfeed.workspace.editing.together import Together, next_edition, together
from cnfeed.workspace.finding.query import suggestions
from cnfeed.workspace.finding.search import Found, Index
from cnfeed.workspace.identity.ledger import EMPTY, Ledger
from cnfeed.workspace.identity.pairing import identified
from cnfeed.workspace.importing import Proposal, proposal
from cnfeed.workspace.library.library import Library, looked_at
from cnfeed.workspace.library.reading_cache import ReadingCache
from cnfeed.workspace.publishing.guard import forgetful, oversized
from cnfeed.workspace.publishing.plan import Plan, Report
from cnfeed.workspace.publishing.publishing import Publishing, Told
from cnfeed.workspace.publishing.targets import chosen, configured_ledger
from cnfeed.workspace.settings.file import parse
from cnfeed.workspace.settings.form import SettingsForm
from cnfeed.workspace.settings.found import SETTINGS, settings_of

Clock = Callable[[], datetime]
NOTHING: Mapping[str, str | None] = MappingProxyType({})


class Workspace:
    """The documents below a folder, the entries they tell, and what was done to them.

    All calls block and are made from one thread; what they return is frozen.
    """

    def __init__(self, root: Path, storage: FolderStorage, now: Clock, cache: Cache | None = None) -> None:
        self.root, self.storage, self.now = root, storage, now
        self.settings = Settings()
        self.ledger: Ledger = EMPTY
        self._ledger: Ledger | None = None
        self._told: tuple[Entry, ...] = ()
        self.entries: tuple[Entry, ...] = ()
        self.problems: tuple[Problem, ...] = ()
        self._library = Library(storage, ReadingCache(cache, str(root)) if cache else None)
        self._desk = Desk(storage, self._library, self._after)
        self._publishing = Publishing(root, storage, cache or Cache.none())
        self._index = Index()
        self._unseen: tuple[Problem, ...] = ()
        self._found = Scan()

    @classmethod
    def open(
        cls,
        root: Path,
        *,
        now: Clock,
        progress: Progress = silent,
        ledger: Ledger | None = None,
        cache: Cache | None = None,
    ) -> Workspace:
        """Read a folder; SettingsError where its ``cnfeed.toml`` is wrong, NotFoundError where it is not there.

        *ledger* is what was published to the target in question; else that of the configured one is read. With a
        *cache* only what changed since the last run is read and rendered.
        """
        storage = FolderStorage(root, wanted=lambda href: looked_at(href) or href == SETTINGS)
        workspace = cls(storage.root, storage, now, cache)
        workspace._ledger = ledger
        workspace.refresh(progress)
        return workspace

    @property
    def sources(self) -> tuple[Source, ...]:
        """The sites whose documents these are."""
        return self.settings.sources

    @property
    def documents(self) -> tuple[Reading, ...]:
        """What each document gave."""
        return self._library.readings

    @property
    def texts(self) -> Mapping[str, str]:
        """The text of every document, as last read."""
        return self._library.texts

    def entry(self, uid: str) -> Entry:
        """The entry of a uid, or NotFoundError."""
        for entry in self.entries:
            if entry.uid == uid or uid in entry.uids:
                return entry
        raise NotFoundError(uid, "This entry is no longer in the documents.")

    def text(self, href: str) -> tuple[str, str]:
        """A document's text and etag, as on disk now."""
        return self._desk.text(href)

    def refresh(self, progress: Progress = silent) -> ChangeSet:
        """Read what changed outside; return it (texts of unchanged documents are not read twice)."""
        before = dict(self._library.texts)
        found = self.storage.scan()
        hrefs = list(found.stamps)
        texts = self._library.configuration(hrefs)
        self.settings = settings_of(self.storage, hrefs, texts)
        self._found = found
        self._unseen = tuple(one for one in found.problems if not self._published(one.path))
        hrefs = [href for href in hrefs if not self._published(href)]
        changed = self._library.load(hrefs, self.settings.sources, progress, found.stamps)
        self._join()
        after = self._library.texts
        return ChangeSet(tuple(Change(href, before.get(href), after.get(href)) for href in sorted(changed)))

    def _after(self, step: ChangeSet) -> None:
        """What follows from a step: other settings may mean other sources, so that all is looked at again."""
        if SETTINGS in step.hrefs:
            self.refresh()
        else:
            self._join()

    @property
    def depends_on(self) -> tuple[str, ...]:
        """Paths of all on disk that decides what is told: folders, files, what git ignores, adopted feeds."""
        found, root = self._found, str(self.root)
        files = (f"{root}/{href}" for href in (*found.stamps, *self.settings.publish.adopt))
        return (*found.folders, *files, *rules(found.folders))

    def _published(self, href: str) -> bool:
        folder = self.settings.publish.folder
        return bool(folder) and href.startswith(f"{str(folder).rstrip('/')}/")

    def _join(self) -> None:
        """Entries and problems from what was read, with the ledger's identities."""
        readings = self._library.readings
        known = configured_ledger(self.root, self.settings, self.now) if self._ledger is None else self._ledger
        self.ledger = self._publishing.with_adopted(known, self.settings, self.now())
        entries, doubts = joined(readings, {source.name: source.language for source in self.sources})
        entries, baseless = linked(entries, readings, self.sources)
        doubts = (*doubts, *baseless)
        self._told = entries
        self.entries = identified(entries, self.ledger, self._library.texts)
        found = [one for reading in readings for one in reading.problems]
        shallow = self._publishing.shallow(self.entries, self.ledger)
        guarded = (*forgetful(self.settings), *oversized(self.entries, self.settings))
        own = (*self._unseen, *self._library.unreadable, *doubts, *shallow, *guarded)
        self.problems = tuple(sorted((*own, *found)))

    def search(self, text: str) -> Found:
        """The entries that somebody types a query for."""
        self._index.take(self.entries)
        return self._index.find(text, self._today())

    def suggest(self, text: str) -> tuple[str, ...]:
        """What could be typed next."""
        self._index.take(self.entries)
        return suggestions(text, self._index.known())

    def _today(self) -> date:
        return self.now().astimezone(zone(self.settings.site.timezone)).date()

    # -- editing -----------------------------------------------------------

    def preview(
        self, uid: str, values: Mapping[str, str | None], *, path: str | None = None, moved: bool = False
    ) -> tuple[Change, ...]:
        """What ``edit`` would do, a change per document; nothing is written."""
        return tuple(edited(self._desk, self.entry(uid), values, path, self._telling(uid, moved and "start" in values)))

    def edit(
        self,
        uid: str,
        values: Mapping[str, str | None],
        *,
        etag: str | None = None,
        path: str | None = None,
        moved: bool = False,
    ) -> ChangeSet:
        """Change fields of an entry (None takes one away); ConflictError where its document is not that of *etag*.

        What every translation says alike (dates, zone, status, …) is changed in each of them, unless *path* names
        the one document that is meant. *moved*: where the entry was published with another start, that is kept as its
        previous one, and subscribers are told.
        """
        entry = self.entry(uid)
        if etag is not None and etag != self.text(path or entry.path)[1]:
            raise ConflictError(path or entry.path)
        changes = self.preview(uid, values, path=path, moved=moved)
        return self._desk.do(ChangeSet(changes, f"change {', '.join(values)} of “{entry.title}”"))

    def confirm(
        self, uid: str, values: Mapping[str, str | None] | None = None, *, path: str | None = None
    ) -> ChangeSet:
        """State a detected event's date in its front matter, a bullet's in its words; *values* over what was read."""
        entry = self.entry(uid)
        changes = tuple(edited(self._desk, entry, values or {}, path, confirmed))
        return self._desk.do(ChangeSet(changes, f"make “{entry.title}” exact"))

    def add_item(self, href: str, words: str, values: Mapping[str, str | None] | None = None) -> tuple[ChangeSet, str]:
        """One more bullet, row or session in a document that lists some, from "Quay meetup, 3 July 2026"; its uid."""
        document, source = self._desk.document(href)
        done, new = added(document, source, words, values or {})
        made = self._desk.do(ChangeSet((Change(href, document.text, done.text),), f"add “{new.title}”"))
        here = (one for one in self.entries if one.path == href and one.anchor == new.anchor and one.kind == new.kind)
        return made, next((one.uid for one in here if one.uid), "")

    def remove(self, uid: str) -> ChangeSet:
        """Take an entry away: its bullet, row or session, or its document with the translations."""
        entry = self.entry(uid)
        return self._desk.do(ChangeSet(tuple(removed(self._desk, entry)), f"remove “{entry.title}”"))

    def move(self, uid: str, days: int, *, moved: bool = False) -> ChangeSet:
        """Shift an entry's start and end by whole days; *moved* as in :meth:`edit`."""
        by = timedelta(days=days)
        return self.reschedule(uid, by, by, moved=moved)

    def reschedule(
        self,
        uid: str,
        start_by: timedelta,
        end_by: timedelta,
        *,
        at: Moment | None = None,
        scope: Scope = Scope.ALL,
        moved: bool = False,
    ) -> ChangeSet:
        """Put an entry's start and end so much later in its own zone, of a series the instances meant.

        *at* is the start that the series' rule gives the instance; *moved* as in :meth:`edit`.
        """
        entry = self.entry(uid)
        if at is not None and entry.recurrence is not None:
            made = instance_rescheduled(self._desk, entry, at, scope, (start_by, end_by), self.now())
        else:
            made = rescheduled(self._desk, entry, start_by, end_by, self._telling(uid, moved))
        verb = "move" if start_by == end_by else "lengthen" if end_by - start_by > timedelta() else "shorten"
        return self._desk.do(ChangeSet(tuple(made), f"{verb} “{entry.title}”"))

    def place(self, uid: str, start: Moment, end: Moment | None = None, timezone: str | None = None) -> ChangeSet:
        """Put an entry on a day or at an hour; one without an exact date gets it so."""
        entry = self.entry(uid)
        made = placed(self._desk, entry, start, end, timezone)
        return self._desk.do(ChangeSet(tuple(made), f"put “{entry.title}” on {written(start)}"))

    def copy(self, uid: str, by: timedelta) -> tuple[ChangeSet, str]:
        """The same so much later, as a document or an item of its own; the new entry's uid."""
        entry = self.entry(uid)
        before = {one.uid for one in self.entries}
        changes = tuple(copies(self._desk, entry, by, self.now()))
        etags = {one.href: None for one in changes if one.before is None}
        done = self._desk.do(ChangeSet(changes, f"copy “{entry.title}”"), etags)
        new = (one for one in self.entries if one.uid not in before and one.kind is entry.kind)
        return done, next((one.uid for one in new if one.path == changes[0].href and one.uid), "")

    def preview_together(self, uids: Sequence[str], wanted: Together) -> tuple[Change, ...]:
        """What ``change_together`` would do; nothing is written."""
        return together(self._desk, [self.entry(uid) for uid in dict.fromkeys(uids)], wanted)

    def change_together(self, uids: Sequence[str], wanted: Together) -> ChangeSet:
        """Change several entries in one step, all or none."""
        changes = self.preview_together(uids, wanted)
        return self._desk.do(ChangeSet(changes, f"change {len(set(uids))} entries"))

    def preview_next_edition(self, uid: str, first: date | None = None) -> Change:
        """The document of an event's next edition, a year later unless *first* names its day; nothing is written."""
        entry = self.entry(uid)
        source = self.source(entry.source)
        return next_edition(self._desk, entry, first, self.now().astimezone(zone(source.timezone)))

    def add_next_edition(self, uid: str, first: date | None = None) -> tuple[ChangeSet, str]:
        """Make that document; the new entry's uid."""
        change = self.preview_next_edition(uid, first)
        made = self._desk.do(ChangeSet((change,), f"new {change.href}"), {change.href: None})
        return made, next((one.uid for one in self.entries if one.path == change.href and not one.anchor), None) or ""

    def set_status(
        self, uid: str, status: Status | None, *, at: Moment | None = None, scope: Scope = Scope.ALL
    ) -> ChangeSet:
        """Cancel or postpone an entry, of a series the instances meant; None is as usual again."""
        entry = self.entry(uid)
        changes = tuple(with_status(self._desk, entry, status, at, scope, self.now()))
        return self._desk.do(ChangeSet(changes, f"set status of “{entry.title}”"))

    def leave_out(self, uid: str, at: Moment, scope: Scope) -> ChangeSet:
        """Take an instance out of a series, or it and those after it, or the whole entry."""
        entry = self.entry(uid)
        return self._desk.do(ChangeSet(tuple(left_out(self._desk, entry, at, scope)), f"remove “{entry.title}”"))

    def _telling(self, uid: str, moved: bool) -> Edit:
        """The way to change times: with *moved* what subscribers were told is kept beside."""
        line = self.ledger.lines.get(uid)
        return partial(moved_by, told=line.start) if moved and line and line.start else changed_by

    def write(self, href: str, text: str, *, etag: str | None) -> ChangeSet:
        """Replace a document's whole text; *etag* is that of the text it was made from, None for a new document."""
        before = self.text(href)[0] if etag is not None else None
        return self._desk.do(ChangeSet((Change(href, before, text),), f"edit {href}"), {href: etag})

    def opened(self, href: str) -> Opened:
        """A document as on disk now, to be edited outside; NotFoundError, DocumentError where it is no text."""
        text, etag = self.text(href)
        source = self._library.source_of(href) or Source(name="")
        return Opened(href=href, text=text, etag=etag, source=source, fixed=self.storage.is_fixed(href))

    def some_texts(self, source: str, most: int) -> tuple[str, ...]:
        """Texts of a source, not more than *most* of them, from all over it."""
        hrefs = [reading.href for reading in self._library.readings if reading.source == source]
        chosen = hrefs[:: max(1, len(hrefs) // most)][:most]
        return tuple(text for href in chosen if (text := self.texts.get(href)) is not None)

    def save(
        self, href: str, text: str, *, etag: str | None, uid: str = "", together: Mapping[str, str | None] = NOTHING
    ) -> ChangeSet:
        """As ``write``; *together* are fields of an entry whose translations are to say them too, in the same step."""
        before = self.text(href)[0] if etag is not None else None
        entry = next((one for one in self.entries if uid and one.uid == uid), None)
        others = tuple(told_alike(self._desk, entry, together, href)) if entry and together else ()
        return self._desk.do(ChangeSet((Change(href, before, text), *others), f"edit {href}"), {href: etag})

    def delete(self, href: str, *, etag: str) -> ChangeSet:
        """Remove a document."""
        before, _ = self.text(href)
        return self._desk.do(ChangeSet((Change(href, before, None),), f"delete {href}"), {href: etag})

    def understood(self, phrase: str, *, source: str | None = None) -> OneLine:
        """What is read in a line such as "KubeCon EU, 19–22 March 2024, Paris; CFP until 26 Nov"."""
        chosen = self.source(source)
        now = self.now().astimezone(zone(chosen.timezone))
        context = Context(year=now.year, month=now.month, language=chosen.language, zone=chosen.timezone)
        return understood(phrase, context)

    def draft(self, phrase: str, *, source: str | None = None, values: Mapping[str, str] | None = None) -> Change:
        """The document that ``create`` would make; nothing is written."""
        chosen = self.source(source)
        now = self.now().astimezone(zone(chosen.timezone))
        document = composed(self.understood(phrase, source=source), chosen, self._library.hrefs, now)
        if values:
            own = read(document, chosen).entries
            if not own:
                raise DocumentError(document.href, "the new document would tell no entry.")
            document = changed_by(document, chosen, own[0], values)
        return Change(document.href, None, document.text)

    def create(
        self, phrase: str, *, source: str | None = None, values: Mapping[str, str] | None = None
    ) -> tuple[ChangeSet, str]:
        """Make a document from one line such as "KubeCon EU, 19–22 March 2024, Paris"; its entry's uid."""
        change = self.draft(phrase, source=source, values=values)
        made = self._desk.do(ChangeSet((change,), f"new {change.href}"), {change.href: None})
        uid = next((entry.uid for entry in self.entries if entry.path == change.href and not entry.anchor), None)
        return made, uid or ""

    def propose(self, content: bytes, name: str, *, source: str | None = None) -> Proposal:
        """What a calendar, a feed or a pasted list would add to a source; nothing is written."""
        chosen = self.source(source)
        now = self.now().astimezone(zone(chosen.timezone))
        return proposal(content, name, chosen, self.entries, self._library.hrefs, now)

    def take(self, proposed: Proposal) -> ChangeSet:
        """Write the proposal's documents, all of them or none, as one step."""
        step = proposed.changes()
        return self._desk.do(step, {change.href: None for change in step.changes})

    def source(self, name: str | None) -> Source:
        """A source by name; without one the only one, else the one with most events."""
        if not self.sources:
            raise CnfeedError("This workspace has no source of documents; run cnfeed init in the site's folder.")
        if name is None:
            told = Counter(entry.source for entry in self.entries if entry.declared and entry.kind is Kind.EVENT)
            return max(self.sources, key=lambda one: told[one.name])
        for one in self.sources:
            if one.name == name:
                return one
        raise CnfeedError(f"There is no source {name!r}; there are {', '.join(one.name for one in self.sources)}.")

    # -- settings ----------------------------------------------------------

    def settings_form(self) -> SettingsForm:
        """``cnfeed.toml`` as a form; where there is none, what it would say."""
        try:
            text, etag = self.text(SETTINGS)
        except NotFoundError:
            return SettingsForm.of(None, None, self.settings)
        return SettingsForm.of(text, etag, self.settings)

    def set_settings(self, text: str, *, etag: str | None) -> ChangeSet:
        """Write ``cnfeed.toml`` and work with what it says; *etag* is that of the text it was made from."""
        parse(text)
        before = self.text(SETTINGS)[0] if etag is not None else None
        return self._desk.do(ChangeSet((Change(SETTINGS, before, text),), f"change {SETTINGS}"), {SETTINGS: etag})

    # -- git ---------------------------------------------------------------

    def git_state(self) -> GitState | None:
        """How the repository around the workspace stands; None outside of any."""
        return committing.state_of(self.root)

    def uncommitted(self) -> tuple[Uncommitted, ...]:
        """The documents that differ from the last commit."""
        return committing.uncommitted(self.root, self.storage)

    def commit(self, hrefs: Sequence[str], message: str, *, sign_off: bool = False) -> tuple[str, ...]:
        """Commit exactly these documents; what the repository's hooks said."""
        return committing.commit(self.root, hrefs, message, sign_off=sign_off)

    # -- publishing --------------------------------------------------------

    def targets(self, *, push: bool = False) -> tuple[Target, ...]:
        """Where the settings publish to; with *push* a branch is pushed whatever they say. SettingsError for none."""
        return chosen(self.root, self.settings, self.now, push=push)

    def plan(self, target: Target | Path | None = None) -> Plan:
        """What a publish to a target (a folder, else the first configured one) would do; nothing is written."""
        if target is None or isinstance(target, Path):
            target = chosen(self.root, self.settings, self.now, folder=target)[0]
        told = Told(entries=self._told, texts=self.texts, settings=self.settings, now=self.now())
        return self._publishing.plan(told, target)

    def publish(
        self, planned: Plan, progress: Progress = silent, *, sure: bool = False, cancelled: Cancelled = never
    ) -> Report:
        """Do the plan made last; PublishError, with nothing written, where something stands in the way."""
        report = self._publishing.publish(planned, progress, sure=sure, cancelled=cancelled)
        if report.written or report.removed:
            self._join()
        return report

    # -- history -----------------------------------------------------------

    @property
    def undo_label(self) -> str | None:
        """What undo would take back."""
        last = self._desk.history.last
        return last.label if last else None

    @property
    def redo_label(self) -> str | None:
        """What redo would do again."""
        following = self._desk.history.next
        return following.label if following else None

    def undo(self) -> ChangeSet:
        """Take back the last step; where the disk disagrees, the history stays as it was."""
        return self._desk.undo()

    def redo(self) -> ChangeSet:
        """Do again what was taken back last."""
        return self._desk.redo()
